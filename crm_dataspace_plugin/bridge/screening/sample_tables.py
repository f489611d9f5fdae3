# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers and tables of a project with samples of the facilities of another layer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from crm_dataspace_plugin.bridge.features import plain
from crm_dataspace_plugin.bridge.screening.chosen_inputs import source_key
from crm_dataspace_plugin.bridge.screening.columns import columns_by_type
from crm_dataspace_plugin.bridge.screening.results_elsewhere import alike
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.recognition.recognition import (
    element_of,
    recognise_id,
    recognise_inputs,
    recognise_one,
)
from crm_dataspace_plugin.core.screening.samples.means import owners

_STEP = 1000  # rows between two ticks


@dataclass(frozen=True)
class SampleTable:
    """Attributes:
    layer: its id in the project.
    name: of the layer.
    key: of its source, see `source_key`.
    reference: its field that names the facility.
    id_field: the field of the facilities that has the same values.
    symbols: elements that it has and the facilities have not.
    with_depth: whether it has an interval of depth.
    """

    layer: str
    name: str
    key: str
    reference: str
    id_field: str
    symbols: tuple[str, ...]
    with_depth: bool


def sample_tables(project: QgsProject, layer: QgsVectorLayer, id_field: str) -> list[SampleTable]:
    """Return what may hold samples of the facilities of `layer`, by name.

    Judged by relations, and by fields' names and types: this is asked in the main thread.

    Args:
        id_field: of the facilities, empty where there is none.
    """
    own = {element_of(each) for each in _elements(layer)}
    others = [each for each in project.mapLayers().values() if isinstance(each, QgsVectorLayer) and each != layer]
    found = []
    for other in sorted((each for each in others if each.isValid()), key=lambda each: str(each.name())):
        symbols = tuple(symbol for symbol in map(element_of, _elements(other)) if symbol not in own)
        reference, to = _reference(project, layer, other, id_field)
        if symbols and reference and to and not alike(layer, other):  # which a result of the same facilities is
            columns = columns_by_type(other.fields())
            depth = all(recognise_one(each, columns) for each in ("depth_from", "depth_to"))
            found.append(SampleTable(other.id(), other.name(), source_key(other), reference, to, symbols, depth))
    return found


def count_sampled(
    facilities: QgsVectorLayerFeatureSource,
    tables: Sequence[tuple[SampleTable, QgsVectorLayerFeatureSource]],
    tick: Tick,
) -> tuple[int, list[int]]:
    """Return how many facilities there are, and of how many each table has samples."""
    known: dict[str, list[Value]] = {}
    counts = []
    for table, source in tables:
        if table.id_field not in known:
            known[table.id_field] = list(_values(facilities, table.id_field, tick))
        mine = owners(known[table.id_field], list(_values(source, table.reference, tick)))
        counts.append(len({each for each in mine.tolist() if each >= 0}))
    return max(map(len, known.values()), default=0), counts


def _elements(layer: QgsVectorLayer) -> list[str]:
    return recognise_inputs(columns_by_type(layer.fields()), "contamination").get("elements", [])


def _reference(project: QgsProject, layer: QgsVectorLayer, other: QgsVectorLayer, id_field: str) -> tuple[str, str]:
    """Return the field of `other` that names a facility, and the field of `layer` that it names it by."""
    for relation in project.relationManager().referencedRelations(layer):
        pairs = relation.fieldPairs()
        if relation.referencingLayerId() == other.id() and len(pairs) == 1:
            return next(iter(pairs.items()))
    if not id_field:
        return "", ""
    names = other.fields().names()
    if id_field in names and recognise_id(columns_by_type(other.fields())) != id_field:
        return id_field, id_field
    return recognise_one("facility_reference", columns_by_type(other.fields())), id_field


def _values(source: QgsVectorLayerFeatureSource, name: str, tick: Tick) -> Iterator[Value]:
    place = source.fields().lookupField(name)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([place])
    for position, feature in enumerate(source.getFeatures(request)):
        if position % _STEP == 0:
            tick(UNKNOWN, "")
        yield plain(feature.attribute(place))
