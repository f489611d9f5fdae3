# SPDX-License-Identifier: GPL-2.0-or-later
"""A result as a GeoPackage stores it, where that is the same as what QGIS would write feature by feature."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import QgsField, QgsFields, QgsGeometry

from crm_dataspace_plugin.bridge.compat import BOOL, DATE, DOUBLE, INT, LONG, MOMENT, TEXT
from crm_dataspace_plugin.bridge.screening.given_features import GivenFeatures, stored_values, wkb_of
from crm_dataspace_plugin.core.geopackage.blobs import blob_of, plain_of_type
from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.words import later, said

_AT_ONCE = 1000  # geometries between two ticks
_WORDS = later("Preparing the layer")
_FID = "fid"  # what QGIS calls the number of a feature in a GeoPackage; it counts anew
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")
_FROM_FEATURES = (BOOL, INT, LONG, DOUBLE, TEXT)
_WRITTEN_SO = {DATE: _DATE, MOMENT: _MOMENT}


@dataclass(frozen=True)
class StoredResult:
    """Attributes:
    names: of the columns, those of the results last.
    blobs: geometries, as `blobs.plain_of_type` has them.
    rows: values of the input's own columns; the results come behind them.
    """

    names: list[str]
    blobs: Sequence[Optional[bytes]]
    rows: Iterable[Sequence[Any]]


def stored_result(
    features: GivenFeatures,
    kept: Sequence[int],
    fields: QgsFields,
    kind: Any,
    areas: Optional[Sequence[Any]],
    tick: Tick = silent,
) -> Optional[StoredResult]:
    """Return the result without its results, None where only QGIS knows how to write it.

    Args:
        kept: positions of the input's fields that are the first of `fields`, the output's.
        kind: type of the geometries.
        areas: WKB that takes the place of the input's geometries.
    """
    code = int(getattr(kind, "value", kind))
    blobs = _blobs(features, areas, tick)
    tick(0.0, said(_WORDS))
    if blobs is None or not plain_of_type(blobs, code):
        return None
    columns = []
    for position, index in enumerate(kept):
        if fields.at(position).name().lower() == _FID:
            continue
        tick(0.0, said(_WORDS))
        column = _column(features, features.layer.source.fields().at(index))
        if column is None:
            return None
        columns.append(column)
    names = [each.name() for each in fields if each.name().lower() != _FID]
    return StoredResult(names, blobs, zip(*columns) if columns else [()] * len(blobs))


def area_of(wkb: Optional[bytes]) -> QgsGeometry:
    """Return a geometry, a null one for None."""
    made = QgsGeometry()
    if wkb is not None:
        made.fromWkb(wkb)
    return made


def _blobs(features: GivenFeatures, areas: Optional[Sequence[Any]], tick: Tick) -> Optional[Sequence[Optional[bytes]]]:
    if areas is None and features.stored is not None:
        return features.stored.blobs
    found: list[Optional[bytes]] = []
    for position, each in enumerate(features if areas is None else areas):
        if position % _AT_ONCE == 0:
            tick(0.0, said(_WORDS))
        shape = each.geometry() if areas is None else area_of(each)
        wkb = wkb_of(each) if areas is None else each
        if wkb is not None and shape.isEmpty():
            return None
        found.append(None if wkb is None else blob_of(wkb, _box(shape), 0))
    return found


def _box(shape: QgsGeometry) -> tuple[float, float, float, float]:
    box = shape.boundingBox()
    return box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()


def _column(features: GivenFeatures, field: QgsField) -> Optional[Sequence[Any]]:
    """Return a column as it is stored, None where it may have to be written otherwise, rounded or cut."""
    if field.precision() > 0:
        return None
    if features.stored is None:
        values = features.values(field.name()) if field.type() in _FROM_FEATURES else None
        return None if values is None else stored_values(field, values)
    raw = features.stored.columns[field.name()]
    if field.type() in _WRITTEN_SO:
        form = _WRITTEN_SO[field.type()]
        return raw if all(each is None or (isinstance(each, str) and form.fullmatch(each)) for each in raw) else None
    return None if stored_values(field, raw) is None else raw
