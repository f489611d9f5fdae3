# SPDX-License-Identifier: GPL-2.0-or-later
"""The inputs of the pre-selection out of Processing's sources."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from crm_dataspace_plugin.bridge.features import plain
from crm_dataspace_plugin.core.errors import CrsMissing
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick, silent
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.geometry.geopackage import read_table
from crm_dataspace_plugin.core.screening.geometry.shapes import Shapes, read_shapes
from crm_dataspace_plugin.core.screening.preselection.inputs import Column, Facilities, Receptors
from crm_dataspace_plugin.core.screening.preselection.nearness import WHAT
from crm_dataspace_plugin.core.screening.report.digest import geometries_digest
from crm_dataspace_plugin.core.screening.report.value import Input
from crm_dataspace_plugin.core.screening.values.words import is_missing

_NAMES = ("name", "local_name", "nombre_instalacion", "nombre", "sample_name", "sample_id", "site_id", "id_site", "id")
_TICK_EVERY = 2000  # features


@dataclass(frozen=True)
class Layer:
    """A source with the name the person knows it by.

    Attributes:
        whole: the layer of which the source gives all features, None where it gives some of them only.
    """

    source: QgsProcessingFeatureSource
    name: str
    context: QgsCoordinateTransformContext
    whole: Optional[QgsVectorLayer] = None


def read_features(layer: Layer, tick: Tick) -> list[QgsFeature]:
    """Return all features with all attributes, valid or not."""
    return _features(layer, QgsFeatureRequest(), tick)


def facilities(layer: Layer, features: Sequence[QgsFeature], fields: dict[str, str], tick: Tick = silent) -> Facilities:
    """Return the facilities without names; `fields` maps attribute names to fields of the layer."""
    shapes = read_geometries(layer, features, tick)
    columns = {role: _column(layer, features, field, tick) for role, field in fields.items()}
    return Facilities(shapes, columns)


def receptors(layer: Layer, population_field: str, tick: Tick) -> Receptors:
    """Return the receptors of one layer, with their population if a field is named."""
    index = layer.source.fields().lookupField(population_field) if population_field else -1
    table = _read_geopackage(layer, population_field if index >= 0 else "", tick)
    if table is not None:
        wkb, people = table
        shapes = read_shapes(layer.name, wkb, *stated_system(layer), tick)
        return Receptors(shapes, Column(population_field, people) if index >= 0 else None)
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([index] if index >= 0 else [])
    features = _features(layer, request, tick)
    population = _column(layer, features, population_field, tick) if index >= 0 else None
    return Receptors(read_geometries(layer, features, tick), population)


def stated_source(layer: QgsMapLayer) -> str:
    """Return licences and rights from the layer's own metadata, empty where it states none."""
    metadata = layer.metadata()
    stated = [*metadata.licenses(), *metadata.rights()]
    return " · ".join(dict.fromkeys(each for each in stated if each))


def told_input(role: str, given: Receptors, terms: Mapping[str, str], tick: Tick) -> Input:
    """Return a layer of receptors as reports list it; `terms` are licences by the name of the layer."""
    shapes = given.shapes
    read = geometries_digest(shapes.geometries, given.population.values if given.population else (), tick)
    count, stated = len(shapes.geometries), terms.get(shapes.name, "")
    return Input(WHAT[role], shapes.name, count, shapes.unusable_count, stated, read)


def _features(layer: Layer, request: QgsFeatureRequest, tick: Tick) -> list[QgsFeature]:
    words = f"Reading {layer.name}"
    found = []
    iterator = layer.source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    for position, feature in enumerate(iterator):
        if position % _TICK_EVERY == 0:
            tick(UNKNOWN, words)
        found.append(feature)
    return found


def read_geometries(layer: Layer, features: Sequence[QgsFeature], tick: Tick = silent) -> Shapes:
    """Return the geometries of features in WGS 84."""
    read = _wkb if _is_straight(layer) else _straight_wkb
    wkb = []
    for start in range(0, len(features), _TICK_EVERY):
        tick(UNKNOWN, f"Reading {layer.name}")
        wkb += [read(each) for each in features[start : start + _TICK_EVERY]]
    return read_shapes(layer.name, wkb, *stated_system(layer), tick)


def _is_straight(layer: Layer) -> bool:
    kind = layer.source.wkbType()
    return not QgsWkbTypes.isCurvedType(kind) and QgsWkbTypes.flatType(kind) != QgsWkbTypes.Type.Unknown


def stated_system(layer: Layer) -> tuple[str, str]:
    """Return the layer's reference system and the way to WGS 84 that the project prescribes, empty for none."""
    crs = layer.source.sourceCrs()
    if not crs.isValid():
        raise CrsMissing(f"The layer “{layer.name}” has no coordinate reference system.")
    text = crs.authid() or crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
    way = layer.context.calculateCoordinateOperation(crs, QgsCoordinateReferenceSystem("EPSG:4326"))
    return str(text), str(way)


def _read_geopackage(layer: Layer, field: str, tick: Tick) -> Optional[tuple[list[Optional[bytes]], Sequence[Value]]]:
    """Read a saved, unfiltered GeoPackage layer directly; None for any other."""
    whole = layer.whole
    if whole is None or whole.isEditable() or whole.subsetString() or not _is_straight(layer):
        return None
    parts = QgsProviderRegistry.instance().decodeUri(whole.providerType(), whole.source())
    path, table = Path(str(parts.get("path") or "")), str(parts.get("layerName") or "")
    if whole.providerType() != "ogr" or path.suffix.lower() != ".gpkg":
        return None
    return read_table(path, table, field, tick)


def _wkb(feature: QgsFeature) -> Optional[bytes]:
    return bytes(feature.geometry().asWkb()) if feature.hasGeometry() else None


def _straight_wkb(feature: QgsFeature) -> Optional[bytes]:
    """Return the geometry with its arcs turned into short straight segments."""
    geometry = feature.geometry()
    if geometry.isNull():
        return None
    geometry.convertToStraightSegment()
    return bytes(geometry.asWkb())


def values_of(layer: Layer, features: Sequence[QgsFeature], field: str, tick: Tick = silent) -> list[Value]:
    """Return a field's values, None for NULL."""
    index = layer.source.fields().lookupField(field)
    found: list[Value] = []
    for start in range(0, len(features), _TICK_EVERY):
        tick(UNKNOWN, f"Reading {field}")
        found += [plain(each.attribute(index)) for each in features[start : start + _TICK_EVERY]]
    return found


def _column(layer: Layer, features: Sequence[QgsFeature], field: str, tick: Tick = silent) -> Column:
    return Column(field, values_of(layer, features, field, tick))


def names(layer: Layer, features: Sequence[QgsFeature], name_field: str) -> list[str]:
    """Return what to call each facility: the named field, else one that is usual for names, else its id."""
    known = {each.name().lower(): each.name() for each in layer.source.fields()}
    chosen = [name_field] if name_field else [known[each] for each in _NAMES if each in known]
    columns = [_column(layer, features, each).values for each in chosen[:2]]
    found = []
    for position, feature in enumerate(features):
        words = [str(each[position]) for each in columns if not is_missing(each[position])]
        found.append(words[0] if words else f"feature {feature.id()}")
    return found
