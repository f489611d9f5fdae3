# SPDX-License-Identifier: GPL-2.0-or-later
"""What the demo corrects in any inventory, and what somebody else changes there meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import NULL, QgsFeature, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils, edit
from qgis.PyQt.QtCore import QVariant

from crm_dataspace_plugin.core.field_copy.layout import OWN_COLUMNS

WORDS = "Checked in the field"
TEXTS = ("remarks", "observations", "name", "NOMBRE_INSTALACION")  # preferred, in this order
NUMBERS = ("volume_m3", "VOL_ACTUAL", "area_m2", "Shape_Area", "area")
KEYS = ("id", "uuid", "site_id", "fid")
NUMERIC = (QVariant.Double, QVariant.Int, QVariant.LongLong)
FACTOR = 0.75
SHIFT = 0.01  # degrees between a facility and the new one beside it


@dataclass(frozen=True)
class Columns:
    """The two columns that are corrected: one of words, one of numbers."""

    words: str
    numbers: str


def columns(layer: QgsVectorLayer) -> Columns:
    """Choose the columns to correct; LookupError where the inventory has none of a kind."""
    return Columns(_column(layer, TEXTS, (QVariant.String,)), _column(layer, NUMBERS, NUMERIC))


def corrections(layer: QgsVectorLayer, chosen: Columns) -> dict[str, int]:
    """Correct 12 features, add one, delete one, save, and return how many of each."""
    features = _first(layer, chosen, 13)
    with edit(layer):
        for feature in features[:8]:
            layer.changeAttributeValue(feature.id(), layer.fields().indexOf(chosen.words), WORDS)
        for feature in features[4:12]:
            value = feature[chosen.numbers]
            layer.changeAttributeValue(feature.id(), layer.fields().indexOf(chosen.numbers), _less(value))
        layer.addFeature(_new(layer, features[0], chosen))
        layer.deleteFeature(features[12].id())
    return {"updated": 12, "inserted": 1, "deleted": 1}


def others(features: list[QgsFeature], chosen: Columns) -> list[dict[str, Any]]:
    """Return what somebody else changes on the service: another attribute, the same one, and the same value."""
    ids = [feature["crm_id"] for feature in features]
    number = features[0][chosen.numbers]
    return [
        {"id": ids[0], "properties": {chosen.numbers: _less(_less(number))}},  # another attribute: both are kept
        {"id": ids[1], "properties": {chosen.words: "Fenced off by the owner"}},  # the same one: a conflict
        {"id": ids[2], "properties": {chosen.words: WORDS}},  # the same value: nothing to send
        {"id": ids[8], "properties": {chosen.numbers: _less(_less(features[8][chosen.numbers]))}},  # a conflict
    ]


def first_features(layer: QgsVectorLayer, chosen: Columns) -> list[QgsFeature]:
    """Return the features that are going to be corrected."""
    return _first(layer, chosen, 13)


def _first(layer: QgsVectorLayer, chosen: Columns, count: int) -> list[QgsFeature]:
    usable = [each for each in layer.getFeatures() if each["crm_id"] != NULL and each[chosen.numbers] not in (NULL, 0)]
    if len(usable) < count:
        raise LookupError(f"The inventory has only {len(usable)} features with a number in {chosen.numbers}.")
    return sorted(usable, key=lambda each: str(each["crm_id"]))[:count]


def _less(value: float) -> float:
    return round(value * FACTOR) if isinstance(value, int) else round(value * FACTOR, 3)


def _column(layer: QgsVectorLayer, preferred: tuple[str, ...], kinds: tuple[int, ...]) -> str:
    names = [
        each.name() for each in layer.fields() if each.type() in kinds and each.name() not in (*OWN_COLUMNS, *KEYS)
    ]
    chosen = [name for name in preferred if name in names] or names
    if not chosen:
        raise LookupError("The inventory has no column that the demo could correct.")
    return chosen[0]


def _new(layer: QgsVectorLayer, model: QgsFeature, chosen: Columns) -> QgsFeature:
    geometry = QgsGeometry(model.geometry())
    geometry.translate(SHIFT, SHIFT)
    skipped = (*OWN_COLUMNS, *KEYS)
    values = {
        index: model.attribute(index)
        for index, each in enumerate(layer.fields())
        if each.name() not in skipped and model.attribute(index) != NULL
    }
    values[layer.fields().indexOf(chosen.words)] = "New: found in the field"
    return QgsVectorLayerUtils.createFeature(layer, geometry, values)
