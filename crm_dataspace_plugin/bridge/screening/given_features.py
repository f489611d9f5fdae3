# SPDX-License-Identifier: GPL-2.0-or-later
"""The features of a layer given to a screening: their columns at once, each as a feature only where one is wanted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Optional, Union, overload

from qgis.core import QgsFeature, QgsFeatureRequest, QgsField, QgsProcessingFeatureSource

from crm_dataspace_plugin.bridge.compat import BOOL, DOUBLE, INT, LONG, TEXT
from crm_dataspace_plugin.bridge.features import plain
from crm_dataspace_plugin.bridge.screening.given_layer import Layer
from crm_dataspace_plugin.core.geopackage.reading import StoredTable, read_whole
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick, silent
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.geometry.shapes import RawShapes, Shapes, read_layers
from crm_dataspace_plugin.core.words import say

_AT_ONCE = 1000  # features between two ticks
_NUMBERS = {INT: 31, LONG: 63}  # bits beside the sign


class GivenFeatures(Sequence[QgsFeature]):
    """All features of a layer, valid or not, with all attributes.

    Args:
        stored: the same as it stands in a GeoPackage; None where it must be read feature by feature.

    A layer that is stored is read as features once one of them is asked for; `load` does that ahead of time.
    """

    def __init__(self, layer: Layer, stored: Optional[StoredTable], tick: Tick = silent) -> None:
        self.layer = layer
        self.stored = stored
        self._tick = tick
        self._features: Optional[list[QgsFeature]] = None

    def __len__(self) -> int:
        return len(self.load()) if self.stored is None else len(self.stored.ids)

    @overload
    def __getitem__(self, index: int) -> QgsFeature: ...

    @overload
    def __getitem__(self, index: slice) -> list[QgsFeature]: ...

    def __getitem__(self, index: Union[int, slice]) -> Union[QgsFeature, list[QgsFeature]]:
        return self.load()[index]

    def load(self, request: Optional[QgsFeatureRequest] = None) -> list[QgsFeature]:
        """Return the features; they are read now, as `request` says, if they were not before."""
        if self._features is None:
            self._features = _features_of(self.layer, request or QgsFeatureRequest(), self._tick)
        return self._features

    def ids(self) -> Sequence[int]:
        return [each.id() for each in self.load()] if self.stored is None else self.stored.ids

    def values(self, field: str) -> list[Value]:
        """Return a field's values, None for NULL."""
        fields = self.layer.source.fields()
        index = fields.lookupField(field)
        if self.stored is not None and index >= 0:
            name = fields.at(index).name()
            kept = stored_values(fields.at(index), self.stored.columns.get(name))
            if kept is not None:
                return kept
        return [plain(each.attribute(index)) for each in self._ticked(say("Reading {field}", field=field))]

    def shapes(self) -> Shapes:
        """Return the geometries in WGS 84; CrsMissing, TransformFailed as in `read_layers`."""
        return read_layers([self.raw_shapes()], self._tick)[0]

    def raw_shapes(self) -> RawShapes:
        """Return the geometries as they come; CrsMissing."""
        layer = self.layer
        if self.stored is not None:
            wkb = self.stored.wkb()
        else:
            read = wkb_of if layer.is_straight else _straight_wkb_of
            wkb = [read(each) for each in self._ticked(say("Reading {name}", name=layer.name))]
        return RawShapes(layer.name, wkb, *layer.stated_system())

    def _ticked(self, words: str) -> Iterator[QgsFeature]:
        for position, each in enumerate(self.load()):
            if position % _AT_ONCE == 0:
                self._tick(UNKNOWN, words)
            yield each


def read_features(layer: Layer, tick: Tick) -> GivenFeatures:
    """Return all features of a layer, out of the file itself where that gives the same."""
    place = layer.stored_in() if layer.is_straight else None
    stored = None if place is None else read_whole(*place, tick)
    names = {each.name() for each in layer.source.fields()}
    if stored is not None and not names <= stored.columns.keys():
        stored = None
    features = GivenFeatures(layer, stored, tick)
    if stored is None:
        features.load()
    return features


def stored_values(field: QgsField, column: Optional[Sequence[Any]]) -> Optional[list[Value]]:
    """Return a column of a GeoPackage as QGIS gives it; None where only QGIS itself can tell.

    SQLite keeps anything in any column, and times in more than one way.
    """
    kind = field.type()
    if column is None or field.typeName().upper() == "JSON":
        return None
    found = set(map(type, column)) - {type(None)}
    if kind == BOOL:
        return [None if each is None else each == 1 for each in column] if found <= {int, bool} else None
    if kind in _NUMBERS and found <= {int}:
        most = 1 << _NUMBERS[kind]
        return list(column) if all(each is None or -most <= each < most for each in column) else None
    if kind == DOUBLE and found <= {int, float}:
        return [None if each is None else float(each) for each in column]
    return list(column) if kind == TEXT and found <= {str} else None


def _features_of(layer: Layer, request: QgsFeatureRequest, tick: Tick) -> list[QgsFeature]:
    """Return the features that a request asks for, valid or not."""
    words = say("Reading {name}", name=layer.name)
    found = []
    iterator = layer.source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    for position, feature in enumerate(iterator):
        if position % _AT_ONCE == 0:
            tick(UNKNOWN, words)
        found.append(feature)
    return found


def wkb_of(feature: QgsFeature) -> Optional[bytes]:
    return bytes(feature.geometry().asWkb()) if feature.hasGeometry() else None


def _straight_wkb_of(feature: QgsFeature) -> Optional[bytes]:
    """Return the geometry with its arcs turned into short straight segments."""
    geometry = feature.geometry()
    if geometry.isNull():
        return None
    geometry.convertToStraightSegment()
    return bytes(geometry.asWkb())
