# SPDX-License-Identifier: GPL-2.0-or-later
"""The inputs of the pre-selection out of layers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsFeatureRequest

from crm_dataspace_plugin.bridge.screening.given_features import GivenFeatures, stored_values
from crm_dataspace_plugin.bridge.screening.given_layer import Layer
from crm_dataspace_plugin.core.geopackage.reading import read_table
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.screening.geometry.shapes import RawShapes, read_layers
from crm_dataspace_plugin.core.screening.preselection.inputs import Column, Facilities, Receptors
from crm_dataspace_plugin.core.screening.preselection.nearness import WHAT
from crm_dataspace_plugin.core.screening.report.digest import geometries_digest
from crm_dataspace_plugin.core.screening.report.value import Input


@dataclass(frozen=True)
class GivenReceptors:
    """A layer of receptors before its geometries are brought to degrees; `population` as in `Receptors`."""

    raw: RawShapes
    population: Optional[Column] = None


def inputs(
    features: GivenFeatures, fields: Mapping[str, str], around: Mapping[str, GivenReceptors], tick: Tick
) -> tuple[Facilities, dict[str, Receptors]]:
    """Return the facilities without names, and the receptors; all layers are brought to degrees together.

    Args:
        fields: names of attributes to fields of the facilities.
    """
    columns = {role: Column(field, features.values(field)) for role, field in fields.items()}
    shapes, *others = read_layers([features.raw_shapes(), *(each.raw for each in around.values())], tick)
    receptors = {name: Receptors(found, given.population) for found, (name, given) in zip(others, around.items())}
    return Facilities(shapes, columns), receptors


def given_receptors(layer: Layer, population_field: str, tick: Tick) -> GivenReceptors:
    """Return the receptors of one layer, with their population if a field is named."""
    index = layer.source.fields().lookupField(population_field) if population_field else -1
    found = _stored(layer, index, tick)
    if found is not None:
        return found
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([index] if index >= 0 else [])
    features = GivenFeatures(layer, None, tick)
    features.load(request)
    people = Column(population_field, features.values(population_field)) if index >= 0 else None
    return GivenReceptors(features.raw_shapes(), people)


def told_input(role: str, given: Receptors, terms: Mapping[str, str], tick: Tick) -> Input:
    """Return a layer of receptors as reports list it; `terms` are licences by the name of the layer."""
    shapes = given.shapes
    read = geometries_digest(shapes.geometries, given.population.values if given.population else (), tick)
    count, stated = len(shapes.geometries), terms.get(shapes.name, "")
    return Input(WHAT[role], shapes.name, count, shapes.unusable_count, stated, read)


def _stored(layer: Layer, index: int, tick: Tick) -> Optional[GivenReceptors]:
    """Return receptors out of the file itself, None where only QGIS can read them."""
    place = layer.stored_in() if layer.is_straight else None
    field = layer.source.fields().at(index) if index >= 0 else None
    table = None if place is None else read_table(*place, field.name() if field else "", tick)
    if table is None:
        return None
    people = stored_values(field, table[1]) if field else None
    if field and people is None:
        return None
    raw = RawShapes(layer.name, table[0], *layer.stated_system())
    return GivenReceptors(raw, None if people is None or field is None else Column(field.name(), people))
