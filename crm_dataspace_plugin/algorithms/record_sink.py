# SPDX-License-Identifier: GPL-2.0-or-later
"""Records as features: one attribute for each field of the contract, the geometry as a multipolygon."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from qgis.core import NULL, QgsFeature, QgsFields, QgsGeometry, QgsRectangle, QgsWkbTypes

from crm_dataspace_plugin.bridge.compat import text_field
from crm_dataspace_plugin.core.catalogue.extent import split
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.catalogue.record import Record

NAMES = (
    *("record_id", "catalogue", "title", "abstract", "kind", "publisher", "licence", "access", "issued", "updated"),
    *("time_start", "time_end", "keywords", "commodities", "countries", "facility_types", "statuses"),
    "distributions",
)
SEPARATOR = "|"
SMALLEST = 0.0005  # degrees, about 50 m: a record at a point is shown as a box around it


def record_fields() -> QgsFields:
    fields = QgsFields()
    for name in NAMES:
        fields.append(text_field(name))
    return fields


def record_feature(record: Record, fields: QgsFields) -> QgsFeature:
    """Return the feature of a record; what the catalogue does not state is NULL, never an empty text."""
    feature = QgsFeature(fields)
    feature.setAttributes([_written(name, record) for name in NAMES])
    feature.setGeometry(record_geometry(record))
    return feature


def record_geometry(record: Record) -> QgsGeometry:
    """Return the record's polygons, else its box, as a multipolygon in degrees; null without a position."""
    if record.geometry is not None and "Polygon" in str(record.geometry["type"]):
        polygons = record.geometry["coordinates"]
        polygons = [polygons] if record.geometry["type"] == "Polygon" else polygons
        geometry = QgsGeometry.fromWkt(f"MULTIPOLYGON({','.join(_polygon(each) for each in polygons)})")
        if not geometry.isNull():
            return geometry
    if record.bbox is None:
        return QgsGeometry()
    geometry = QgsGeometry.collectGeometry([_box(half) for half in split(record.bbox)])
    if QgsWkbTypes.isSingleType(geometry.wkbType()):
        geometry.convertToMultiType()
    return geometry


def _written(name: str, record: Record) -> Any:
    if name == "record_id":
        return record.id
    if name == "distributions":
        return json.dumps([asdict(each) for each in record.distributions], ensure_ascii=False)
    value = record.access.value if name == "access" else getattr(record, name)
    if isinstance(value, tuple):
        value = SEPARATOR.join(each.replace(SEPARATOR, "/") for each in value)
    return value or NULL


def _polygon(rings: list[list[list[float]]]) -> str:
    written = (",".join(f"{position[0]!r} {position[1]!r}" for position in ring) for ring in rings)
    return f"({','.join(f'({ring})' for ring in written)})"


def _box(box: Bbox) -> QgsGeometry:
    west, south, east, north = box
    if east - west < SMALLEST:
        west, east = west - SMALLEST / 2, east + SMALLEST / 2
    if north - south < SMALLEST:
        south, north = south - SMALLEST / 2, north + SMALLEST / 2
    return QgsGeometry.fromRect(QgsRectangle(west, south, east, north))
