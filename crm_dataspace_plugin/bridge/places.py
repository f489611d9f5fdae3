# SPDX-License-Identifier: GPL-2.0-or-later
"""Places by name, out of the layers of the project: what has a name is a place.

`named_layers` looks at the layers in the main thread; `find_places` reads in a job, from snapshots that QGIS lets
other threads read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsAbstractFeatureSource,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from crm_dataspace_plugin.bridge.features import plain
from crm_dataspace_plugin.bridge.geometry import PRECISION, to_wgs84
from crm_dataspace_plugin.core.errors import DataSpaceError
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.vocabulary.words import fold

MOST_READ = 50_000  # features of one layer
MOST_FOUND = 50  # places
_PAUSE = 500  # features between two looks at the cancel button
_NAME_FIELDS = """
    name names nom nombre nome namn nimi nazwa navn title titel titulo titre label bezeichnung denominacion toponym
    toponimo ort ortsname gemeinde gemeindename municipality municipio commune comune kommun kunta gmina town city
    place village locality localidad site sitio facility district county region provincia province
"""
_NAMES = frozenset(_NAME_FIELDS.split())


@dataclass(frozen=True)
class NamedLayer:
    """What is needed to read one layer's names in a job."""

    name: str
    source: QgsAbstractFeatureSource
    fields: tuple[int, ...]
    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext


@dataclass(frozen=True)
class Place:
    """A named feature.

    Attributes:
        layer: name of its layer.
        wkt: its geometry in WGS 84 degrees.
        at: longitude and latitude of its middle.
        exact: its name is the one looked for, not only like it.
    """

    name: str
    layer: str
    wkt: str
    at: tuple[float, float]
    exact: bool


def named_layers(project: QgsProject, only: Optional[QgsVectorLayer] = None) -> list[NamedLayer]:
    """Return the layers in which something has a name: all that have a field for it, or all texts of `only` one."""
    layers = [only] if only is not None else list(project.mapLayers().values())
    found = []
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or not layer.isSpatial():
            continue
        texts = [n for n, each in enumerate(layer.fields()) if each.typeName() and _is_text(layer, n)]
        fields = [n for n in texts if _is_name(layer.fields()[n].name())] or (texts if only is not None else [])
        if fields:
            source = QgsVectorLayerFeatureSource(layer)
            found.append(NamedLayer(layer.name(), source, tuple(fields), layer.crs(), project.transformContext()))
    return found


def find_places(text: str, layers: Sequence[NamedLayer], tick: Tick) -> list[Place]:
    """Return the places called `text` or like it, the exact ones first, then the shortest names.

    Raises:
        Cancelled: from `tick`.
    """
    wanted = fold(text)
    if not wanted:
        return []
    found = [place for layer in layers for place in _in_layer(wanted, layer, tick)]
    found.sort(key=lambda each: (not each.exact, not fold(each.name).startswith(wanted), len(each.name), each.name))
    return found[:MOST_FOUND]


def _in_layer(wanted: str, layer: NamedLayer, tick: Tick) -> Iterator[Place]:
    matches = dict(_matches(wanted, layer, tick))
    if not matches:
        return
    request = QgsFeatureRequest().setFilterFids(list(matches)).setNoAttributes()
    for feature in layer.source.getFeatures(request):
        name = matches.get(feature.id())
        if name is None or not feature.hasGeometry():
            continue
        try:
            moved = to_wgs84(feature.geometry(), layer.crs, layer.context)
        except DataSpaceError:  # a place somewhere outside its reference system is no place
            continue
        middle = moved.boundingBox().center()
        if not QgsWkbTypes.isCurvedType(moved.wkbType()):
            yield Place(name, layer.name, moved.asWkt(PRECISION), (middle.x(), middle.y()), fold(name) == wanted)


def _matches(wanted: str, layer: NamedLayer, tick: Tick) -> Iterator[tuple[int, str]]:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setLimit(MOST_READ)
    request.setSubsetOfAttributes(list(layer.fields))
    count = 0
    for number, feature in enumerate(layer.source.getFeatures(request)):
        if number % _PAUSE == 0:
            tick(UNKNOWN, "")
        names = _texts(feature.attribute(each) for each in layer.fields)
        name = next((each for each in names if fold(each) == wanted), None)
        name = name or next((each for each in names if wanted in fold(each)), None)
        if name is not None:
            yield feature.id(), name
            count += 1
            if count >= MOST_FOUND:
                return


def _texts(values: Iterable[object]) -> list[str]:
    return [each for each in (plain(value) for value in values) if isinstance(each, str) and each]


def _is_text(layer: QgsVectorLayer, index: int) -> bool:
    field = layer.fields()[index]
    return not field.isNumeric() and not field.isDateOrTime()


def _is_name(name: str) -> bool:
    return any(part in _NAMES for part in fold(name).split()) or fold(name).replace(" ", "") in _NAMES
