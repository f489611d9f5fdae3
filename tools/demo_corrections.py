# SPDX-License-Identifier: GPL-2.0-or-later
"""What the demo corrects in any inventory, and what somebody else changes there meanwhile."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import NULL, QgsFeature, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils, edit
from qgis.PyQt.QtCore import QVariant

from crm_dataspace_plugin.core.field_copy.layout import CORRECTION, OWN_COLUMNS

WORDS = "Checked in the field"
TEXTS = ("remarks", "observations", "name", "NOMBRE_INSTALACION")  # preferred, in this order
NUMBERS = ("volume_m3", "VOL_ACTUAL", "area_m2", "Shape_Area", "area")
KEYS = ("id", "uuid", "site_id", "fid")
NUMERIC = (QVariant.Double, QVariant.Int, QVariant.LongLong)
COUNT = 13  # features: 12 to change, one to delete
FACTOR = 0.75
SHIFT = 0.01  # degrees between a facility and the new one beside it


@dataclass(frozen=True)
class Columns:
    """The two columns that are corrected: one of words, and one of numbers where there is one."""

    words: str
    numbers: str | None


def columns(layer: QgsVectorLayer) -> Columns:
    """Choose the columns to correct; LookupError where the inventory has none of words."""
    words = _column(layer, TEXTS, (QVariant.String,))
    if words is None:
        raise LookupError("The inventory has no column of text: add one, for instance remarks, and start again.")
    return Columns(words, _column(layer, NUMBERS, NUMERIC))


def corrections(layer: QgsVectorLayer, chosen: Columns) -> dict[str, int]:
    """Correct up to 12 features, add one, delete one where there are 13, save, and return how many of each."""
    features = first_features(layer, chosen)
    numbered = features[4:12] if chosen.numbers else []
    with edit(layer):
        for feature in features[:8]:
            layer.changeAttributeValue(feature.id(), layer.fields().indexOf(chosen.words), WORDS)
        for feature in numbered:
            value = feature[chosen.numbers]
            layer.changeAttributeValue(feature.id(), layer.fields().indexOf(chosen.numbers), _less(value))
        layer.addFeature(_new(layer, features[0], chosen))
        for feature in features[12:]:
            layer.deleteFeature(feature.id())
    updated = {feature.id() for feature in (*features[:8], *numbered)}
    return {"updated": len(updated), "inserted": 1, "deleted": len(features[12:])}


def others(features: list[QgsFeature], chosen: Columns) -> list[dict[str, Any]]:
    """Return what somebody else changes on the service: another attribute, the same one, and the same value."""
    words = {1: "Fenced off by the owner", 2: WORDS}  # a conflict; the same value: nothing to send
    numbers = (0, 8) if chosen.numbers else ()  # another attribute: both are kept; the same one: a conflict
    made = {place: {chosen.words: value} for place, value in words.items() if place < len(features)}
    made |= {place: {chosen.numbers: _least(features[place], chosen)} for place in numbers if place < len(features)}
    return [{"id": features[place]["crm_id"], "properties": made[place]} for place in sorted(made)]


def first_features(layer: QgsVectorLayer, chosen: Columns) -> list[QgsFeature]:
    """Return the features that are going to be corrected: 13, or as many as have a number to correct."""
    known = sorted(
        (each for each in layer.getFeatures() if each["crm_id"] != NULL), key=lambda each: str(each["crm_id"])
    )
    if not chosen.numbers:
        return known[:COUNT]
    return [each for each in known if each[chosen.numbers] not in (NULL, 0)][:COUNT]


def _least(feature: QgsFeature, chosen: Columns) -> float:
    return _less(_less(feature[chosen.numbers]))


def _less(value: float) -> float:
    return round(value * FACTOR) if isinstance(value, int) else round(value * FACTOR, 3)


def _column(layer: QgsVectorLayer, preferred: tuple[str, ...], kinds: tuple[int, ...]) -> str | None:
    """Return the first preferred column, or else any that holds a value, None where there is none."""
    own = (*OWN_COLUMNS, *CORRECTION, *KEYS)
    names = [each.name() for each in layer.fields() if each.type() in kinds and each.name() not in own]
    for name in sorted(names, key=lambda each: preferred.index(each) if each in preferred else len(preferred)):
        if any(feature[name] not in (NULL, 0) for feature in layer.getFeatures()) or QVariant.String in kinds:
            return name
    return None


def _new(layer: QgsVectorLayer, model: QgsFeature, chosen: Columns) -> QgsFeature:
    geometry = QgsGeometry(model.geometry())
    geometry.translate(SHIFT, SHIFT)
    skipped = (*OWN_COLUMNS, *CORRECTION, *KEYS)
    values = {
        index: model.attribute(index)
        for index, each in enumerate(layer.fields())
        if each.name() not in skipped and model.attribute(index) != NULL
    }
    values[layer.fields().indexOf(chosen.words)] = "New: found in the field"
    return QgsVectorLayerUtils.createFeature(layer, geometry, values)
