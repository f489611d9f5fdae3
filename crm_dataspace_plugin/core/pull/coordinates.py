# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinates that stand in columns, and which reference system they may be in."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from osgeo import osr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.geometry import GeoJson, far_out

_DEGREES = (("longitude", "latitude"), ("lon", "lat"), ("long", "lat"), ("lng", "lat"))
_EITHER = (("x", "y"), ("coord_x", "coord_y"), ("x_coord", "y_coord"), ("easting", "northing"), ("este", "norte"))
_UTM = (("utm_x", "utm_y"), ("utmx", "utmy"), ("utm_este", "utm_norte"), ("utm_e", "utm_n"))
_ZONES = ("utm", "utm_zone", "zone", "huso", "utm_huso", "zona")
_EUROPEAN_ZONES = range(28, 39)  # zones in which both ED50 and ETRS89 have a UTM system


@dataclass(frozen=True)
class CoordinateColumns:
    """The two columns that hold positions.

    Attributes:
        zone: UTM zone if a column states it, else 0.
    """

    x: str
    y: str
    zone: int = 0

    def point(self, properties: Mapping[str, Any]) -> Optional[GeoJson]:
        """Return the position of one feature, None where it has none."""
        x, y = _number(properties.get(self.x)), _number(properties.get(self.y))
        return None if x is None or y is None else {"type": "Point", "coordinates": [x, y]}


def find_columns(sample: Sequence[Mapping[str, Any]]) -> Optional[CoordinateColumns]:
    """Return the columns that hold positions by their names and by what stands in them."""
    names = {name.lower(): name for properties in sample for name in properties}
    for x, y in (*_UTM, *_DEGREES, *_EITHER):
        if x in names and y in names:
            return CoordinateColumns(names[x], names[y], _zone(sample, names))
    return None


def crs_of_columns(columns: CoordinateColumns, sample: Sequence[Mapping[str, Any]], chosen: str, name: str) -> str:
    """Return the reference system of positions in columns.

    Args:
        chosen: what the person said, empty if nothing.
        name: of the file, for the error.

    Raises:
        CrsAmbiguous: several datums are possible; `candidates` to choose from.
        CrsMissing: nothing tells.
    """
    if chosen:
        return chosen
    points = [each["coordinates"] for each in map(columns.point, sample) if each is not None]
    if points and all(abs(x) <= 180 and abs(y) <= 90 for x, y in points):
        return "EPSG:4326"
    if columns.zone in _EUROPEAN_ZONES and points:
        what = f"{name} gives {columns.x} and {columns.y}"
        raise ambiguous(points[0], columns.zone, what, (columns.x, columns.y))
    raise errors.CrsMissing(
        f"{name} gives {columns.x} and {columns.y} without saying in which coordinate reference system."
    )


def ambiguous(point: Sequence[float], zone: int, what: str, columns: tuple[str, ...] = ()) -> errors.CrsAmbiguous:
    """Return the question which datum UTM coordinates of a European zone have."""
    candidates = (f"EPSG:{25800 + zone}", f"EPSG:{23000 + zone}")
    apart = _apart(point, candidates)
    return errors.CrsAmbiguous(
        f"{what} in UTM zone {zone} without a datum: ETRS89 ({candidates[0]}) and ED50 ({candidates[1]})"
        f" are {apart:.0f} m apart there.",
        candidates,
        apart,
        columns,
    )


_USUAL = (500_000.0, 4_800_000.0)  # metres, in the middle of any zone, at 43° north


def _apart(point: Sequence[float], candidates: tuple[str, str]) -> float:
    """Return the metres between the places one pair of numbers means in two systems."""
    transform = osr.CoordinateTransformation(reference_system(candidates[1]), reference_system(candidates[0]))
    x, y = _USUAL if far_out(point[:2]) else (float(point[0]), float(point[1]))
    moved = transform.TransformPoint(x, y)
    return math.hypot(moved[0] - x, moved[1] - y)


def _zone(sample: Sequence[Mapping[str, Any]], names: Mapping[str, str]) -> int:
    for name in _ZONES:
        stated = {str(each.get(names[name]) or "").strip()[:2] for each in sample} if name in names else set()
        if len(stated) == 1:
            text = stated.pop()
            return int(text) if text.isdigit() else 0
    return 0


def _number(value: Any) -> Optional[float]:
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if math.isfinite(number) else None
