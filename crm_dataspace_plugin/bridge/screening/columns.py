# SPDX-License-Identifier: GPL-2.0-or-later
"""The columns of a layer as recognition takes them."""

from __future__ import annotations

from qgis.core import QgsFeatureRequest, QgsField, QgsFields, QgsVectorLayer

from crm_dataspace_plugin.bridge.features import plain
from crm_dataspace_plugin.core.screening.recognition.crosswalk import inputs, squeezed
from crm_dataspace_plugin.core.screening.recognition.recognition import Column, Kind

LOOKED_AT = 20  # features
_AT_HAND = ("memory", "ogr", "spatialite")  # providers that answer at once; no service is waited for
_NEITHER = ("binary", "json", "map", "list", "geometry")


def columns_of(layer: QgsVectorLayer) -> list[Column]:
    """Return the columns with their types; with some numbers where the name alone does not tell enough."""
    doubtful = {name for each in inputs().values() for name in each.leftover}
    return [
        Column(each.name(), _kind(each), _numbers(layer, place) if squeezed(each.name()) in doubtful else ())
        for place, each in enumerate(layer.fields())
    ]


def columns_by_type(fields: QgsFields) -> list[Column]:
    """Return the columns with their types only; no feature is read."""
    return [Column(each.name(), _kind(each)) for each in fields]


def _kind(field: QgsField) -> Kind:
    if field.isNumeric():
        return Kind.NUMBER
    name = field.typeName().lower()
    if name.startswith("bool"):
        return Kind.BOOLEAN
    if field.isDateOrTime() or any(each in name for each in _NEITHER):
        return Kind.OTHER
    return Kind.TEXT


def _numbers(layer: QgsVectorLayer, place: int) -> tuple[float, ...]:
    if layer.providerType() not in _AT_HAND or "://" in layer.source():
        return ()
    request = QgsFeatureRequest().setLimit(LOOKED_AT).setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([place])
    values = [plain(each.attribute(place)) for each in layer.getFeatures(request)]
    return tuple(float(each) for each in values if isinstance(each, (int, float)) and not isinstance(each, bool))
