# SPDX-License-Identifier: GPL-2.0-or-later
"""Esri JSON geometries as GeoJSON.

Lines and polygons become multi-part ones, because a layer of an ArcGIS server may hold either in any feature.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Optional

from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.geometry import GeoJson
from crm_dataspace_plugin.core.pull.arcgis.rings import Position, Ring, polygons
from crm_dataspace_plugin.core.words import say

_CURVES = ("curveRings", "curvePaths")


@dataclass(frozen=True)
class Ordinates:
    """What stands in a position behind x and y."""

    has_z: bool = False
    has_m: bool = False

    def position(self, given: Any) -> Position:
        """Return x, y and the height if there is one; measures are left out.

        Raises:
            GeometryUnusable: x or y is no number.
        """
        if not isinstance(given, (list, tuple)) or len(given) < 2:
            raise GeometryUnusable(say("A position is not a list of numbers."))
        x, y = _number(given[0]), _number(given[1])
        if x is None or y is None:
            raise GeometryUnusable(say("A position has no numbers for x and y."))
        # three numbers without a statement are a height: a measure is stated, or is the fourth
        height = len(given) > 2 and (self.has_z or not self.has_m)
        z = _number(given[2]) if height else None
        return [x, y] if z is None else [x, y, z]


def to_geojson(shape: Any, ordinates: Ordinates) -> Optional[GeoJson]:
    """Return the GeoJSON geometry of a shape, None where it is empty.

    Raises:
        GeometryUnusable: for curves that were not asked for, solids, and what is no geometry.
    """
    if shape is None or shape == {}:
        return None
    if not isinstance(shape, Mapping):
        raise GeometryUnusable(say("A geometry is no JSON object."))
    if any(shape.get(each) for each in _CURVES):
        raise GeometryUnusable(say("A geometry is made of curves, although straight lines were asked for."))
    stated = Ordinates(bool(shape.get("hasZ", ordinates.has_z)), bool(shape.get("hasM", ordinates.has_m)))
    if "x" in shape:
        return _point(shape)
    for word, read in (("rings", _polygon), ("paths", _lines), ("points", _points)):
        if word in shape:
            parts = shape[word]
            if not isinstance(parts, list):
                raise GeometryUnusable(say("The {word} of a geometry are no list.", word=word))
            return read(parts, stated)
    if "xmin" in shape:
        return _box(shape)
    raise GeometryUnusable(say("A geometry is of a kind that cannot be read."))


def _point(shape: Mapping[str, Any]) -> Optional[GeoJson]:
    x, y, z = (_number(shape.get(each)) for each in ("x", "y", "z"))
    if x is None or y is None:  # "NaN" or null: an empty point
        return None
    return {"type": "Point", "coordinates": [x, y] if z is None else [x, y, z]}


def _points(parts: Sequence[Any], ordinates: Ordinates) -> Optional[GeoJson]:
    positions = [ordinates.position(each) for each in parts]
    return {"type": "MultiPoint", "coordinates": positions} if positions else None


def _lines(parts: Sequence[Any], ordinates: Ordinates) -> Optional[GeoJson]:
    lines = [each for each in _sequences(parts, ordinates) if len(each) > 1]
    return {"type": "MultiLineString", "coordinates": lines} if lines else None


def _polygon(parts: Sequence[Any], ordinates: Ordinates) -> Optional[GeoJson]:
    found = polygons(_sequences(parts, ordinates))
    return {"type": "MultiPolygon", "coordinates": found} if found else None


def _sequences(parts: Sequence[Any], ordinates: Ordinates) -> list[Ring]:
    if not all(isinstance(each, list) for each in parts):
        raise GeometryUnusable(say("A part of a geometry is no list of positions."))
    return [part if _is_plain(part) else [ordinates.position(each) for each in part] for part in parts]


def _is_plain(part: list[Any]) -> bool:
    """Tell whether a part holds pairs of finite numbers only: nearly all do, and need not be looked at one by one."""
    try:
        return set(map(len, part)) == {2} and math.isfinite(sum(chain.from_iterable(part)))
    except (TypeError, OverflowError):
        return False


def _box(shape: Mapping[str, Any]) -> Optional[GeoJson]:
    low_x, low_y, high_x, high_y = (_number(shape.get(each)) for each in ("xmin", "ymin", "xmax", "ymax"))
    if low_x is None or low_y is None or high_x is None or high_y is None:
        return None
    ring = [[low_x, low_y], [high_x, low_y], [high_x, high_y], [low_x, high_y], [low_x, low_y]]
    return {"type": "MultiPolygon", "coordinates": [[ring]]}


def _number(value: Any) -> Optional[float]:
    """Return a finite number, None for null, NaN and the text “NaN”; a whole number stays one."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        return value if math.isfinite(value) else None
    except OverflowError:  # a whole number of hundreds of digits
        return None
