# SPDX-License-Identifier: GPL-2.0-or-later
"""Results of the same facilities in other layers of the project: risk in one, resource in another."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Optional

from qgis.core import QgsProject, QgsVectorLayer

from crm_dataspace_plugin.bridge.screening.columns import columns_by_type
from crm_dataspace_plugin.core.field_copy.layout import UUID
from crm_dataspace_plugin.core.screening.recognition.crosswalk import inputs, squeezed
from crm_dataspace_plugin.core.screening.recognition.recognition import recognise_id, recognise_inputs

AXES = ("risk", "resource")  # inputs of the method risk and resource


@dataclass(frozen=True)
class Elsewhere:
    """Attributes:
    layer: its id.
    name: of the layer.
    field: that holds the result.
    id_field: that both layers have.
    """

    layer: str
    name: str
    field: str
    id_field: str


def results_elsewhere(project: QgsProject, layer: QgsVectorLayer, known: Collection[str]) -> Mapping[str, Elsewhere]:
    """Return the axes that `layer` lacks and another layer of the project has, by axis.

    The result that the algorithm prefers is taken, of several the uppermost, which is the latest.

    A layer is one of the same facilities where it has most of the fields of the other, which a result keeps, and an id
    in common. Judged by the fields' names and types alone: this is asked in the main thread.

    Args:
        known: inputs that the layer has itself.
    """
    found: dict[str, list[Elsewhere]] = {}
    missing = [each for each in AXES if each not in known]
    for other in _others(project, layer) if missing else ():
        id_field = common_id(layer, other)
        if not id_field or not alike(layer, other):
            continue
        results = recognise_inputs(columns_by_type(other.fields()), "riskresource")
        for axis in missing:
            if axis in results and not (axis == "resource" and _without_contents(other)):
                each = Elsewhere(other.id(), other.name(), results[axis][0], id_field)
                found.setdefault(axis, []).append(each)
    return {axis: min(several, key=partial(_rank, axis)) for axis, several in found.items()}


def _rank(axis: str, result: Elsewhere) -> int:
    """Return how far behind a result stands: that of the pre-selection comes before an index of contamination."""
    names = inputs()[axis].names
    return names.index(squeezed(result.field)) if squeezed(result.field) in names else len(names)


def same_facilities(project: QgsProject, layer: QgsVectorLayer, field: str) -> Optional[QgsVectorLayer]:
    """Return the uppermost layer about the same facilities that has a field, itself among them; None for none."""
    for other in (layer, *_others(project, layer)):
        if other.fields().lookupField(field) >= 0 and alike(layer, other):
            return other
    return None


def common_id(layer: QgsVectorLayer, other: QgsVectorLayer) -> str:
    """Return the field by which two layers of facilities are matched, empty if there is none."""
    for name in (UUID, recognise_id(columns_by_type(layer.fields()))):
        if name and layer.fields().lookupField(name) >= 0 and other.fields().lookupField(name) >= 0:
            return name
    return ""


def _without_contents(layer: QgsVectorLayer) -> bool:
    """Tell whether a result has mass and class only: its score and tonnes of critical raw materials are empty."""
    names = layer.fields().names()
    return "mass_t" in names and not any(each.startswith("enrichment_") for each in names)


def _others(project: QgsProject, layer: QgsVectorLayer) -> Sequence[QgsVectorLayer]:
    """Return the other vector layers, the uppermost first: results are put on top."""
    order = project.layerTreeRoot().layerOrder()
    rest = [each for each in project.mapLayers().values() if each not in order]
    return [each for each in (*order, *rest) if isinstance(each, QgsVectorLayer) and each.isValid() and each != layer]


def alike(layer: QgsVectorLayer, other: QgsVectorLayer) -> bool:
    """Tell whether two layers are about the same kind of thing: most of the fields of one are in the other."""
    ours, theirs = set(layer.fields().names()), set(other.fields().names())
    return 2 * len(ours & theirs) >= min(len(ours), len(theirs))
