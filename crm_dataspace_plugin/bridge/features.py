# SPDX-License-Identifier: GPL-2.0-or-later
"""The door between QGIS' values and plain Python. NULL stops here: inside it is None, and '' stays ''."""

from __future__ import annotations

import base64
import json
import math
from typing import Any, Optional, Union

from qgis.core import NULL, QgsFeature, QgsGeometry
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime, QVariant

from crm_dataspace_plugin.core.schema import FieldType, Value, normal

_STORED_AS_TEXT = (FieldType.LIST, FieldType.JSON)


def plain(value: Any) -> Value:
    """Return a QGIS attribute as None, bool, int, float, str, list or dict.

    Dates become ISO 8601 text. A moment without a zone is UTC, as GeoPackage has it. Bytes become base64 text.
    NaN becomes None, since no store keeps it.
    """
    if isinstance(value, QVariant):
        return None if value.isNull() else plain(value.value())
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return None if math.isnan(value) else value
    if isinstance(value, (QDate, QTime, QDateTime)):
        return _moment(value)
    if isinstance(value, (QByteArray, bytes, bytearray)):
        return base64.b64encode(bytes(value)).decode("ascii")
    if isinstance(value, (list, tuple)):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {str(key): plain(each) for key, each in value.items()}
    return str(value)


def to_variant(value: Value, kind: FieldType) -> Any:
    """Return a plain value as QGIS wants it in a field of `kind`; lists and nested values as JSON text.

    A value that does not fit its kind is returned as text, so that nothing is lost.
    """
    if value is None:
        return NULL
    if kind in _STORED_AS_TEXT:
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    fitting = normal(value, kind)
    if kind is FieldType.DATE:
        made: Union[QDate, QDateTime] = QDate.fromString(str(fitting), Qt.DateFormat.ISODate)
        return made if made.isValid() else str(value)
    if kind is FieldType.DATETIME:
        made = QDateTime.fromString(str(fitting), Qt.DateFormat.ISODateWithMs)
        return made if made.isValid() else str(value)
    return fitting


def attributes(feature: QgsFeature) -> dict[str, Value]:
    """Return the feature's attributes by field name."""
    names = feature.fields().names()
    return {name: plain(value) for name, value in zip(names, feature.attributes())}


def wkb(feature: QgsFeature) -> Optional[bytes]:
    """Return the feature's geometry as WKB, None where it has none or an empty one."""
    geometry: QgsGeometry = feature.geometry()
    if geometry.isNull() or geometry.isEmpty():
        return None
    return bytes(geometry.asWkb())


def _moment(value: Union[QDate, QTime, QDateTime]) -> Optional[str]:
    if not value.isValid():
        return None
    if isinstance(value, QDate):
        return str(value.toString(Qt.DateFormat.ISODate))
    if isinstance(value, QTime):
        return str(value.toString(Qt.DateFormat.ISODateWithMs if value.msec() else Qt.DateFormat.ISODate))
    if value.timeSpec() == Qt.TimeSpec.LocalTime:  # the store says no zone: what the clock shows is UTC
        return str(value.toString("yyyy-MM-ddTHH:mm:ss.zzz")) + "Z"
    return str(value.toUTC().toString("yyyy-MM-ddTHH:mm:ss.zzz")) + "Z"
