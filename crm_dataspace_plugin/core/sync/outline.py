# SPDX-License-Identifier: GPL-2.0-or-later
"""How large an outline is and where it lies, so that two of them can be compared in words."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Any, Optional

import numpy as np
from osgeo import osr

from crm_dataspace_plugin.core.errors import DataSpaceError, TransformFailed
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.geometry import GeoJson, far_out
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.geometry.geodesic import inverse
from crm_dataspace_plugin.core.screening.geometry.plane import TransverseMercator
from crm_dataspace_plugin.core.words import say


class Shape(Enum):
    POINT = "point"
    LINE = "line"
    AREA = "area"


@dataclass(frozen=True)
class Measures:
    """What can be told of an outline.

    Attributes:
        area: m².
        length: m, of lines.
        points: of the drawing, a ring's last one not counted.
        longitude, latitude: degrees, of the middle.
    """

    shape: Shape
    area: float
    length: float
    points: int
    parts: int
    longitude: float
    latitude: float

    def metres_to(self, other: Measures) -> float:
        """Return how far the middles are apart."""
        ends = np.array([other.longitude]), np.array([other.latitude])
        return float(inverse(self.longitude, self.latitude, *ends)[0][0])


def measured(geometry: Optional[GeoJson], crs: str) -> Optional[Measures]:
    """Return the measures of a geometry, None for none and for what cannot be measured.

    On a plane that touches the ellipsoid in the middle of the outline: within a millionth for what is 10 km wide.
    """
    if not geometry:
        return None
    try:
        parts = list(_parts(geometry))
        rings = [np.array([position[:2] for position in ring], dtype=float) for rings in parts for ring in rings]
        rings = [each if crs == _WGS84 else _in_degrees(each, crs) for each in rings if len(each)]
    except (LookupError, TypeError, ValueError, AttributeError, RuntimeError, DataSpaceError):
        return None
    every = np.concatenate(rings) if rings else np.empty((0, 2))
    if not len(every) or not np.isfinite(every).all() or np.abs(every[:, 1]).max() > 90:
        return None
    longitude, latitude = (every.min(axis=0) + every.max(axis=0)) / 2
    plane = TransverseMercator(float(longitude), float(latitude))
    metric = [plane.forward(each) for each in rings]
    shape = _SHAPES[str(geometry["type"]).replace("Multi", "")]
    if shape is Shape.AREA:
        holes = [place > 0 for each in parts for place, ring in enumerate(each) if len(ring)]
        area = sum(-_enclosed(ring) if hole else _enclosed(ring) for ring, hole in zip(metric, holes))
        count = sum(len(each) - _is_closed(each) for each in rings)
        return Measures(shape, float(area), 0.0, count, len(parts), float(longitude), float(latitude))
    length = sum(float(np.hypot(*np.diff(each, axis=0).T).sum()) for each in metric) if shape is Shape.LINE else 0.0
    return Measures(shape, 0.0, length, len(every), len(parts), float(longitude), float(latitude))


_WGS84 = "EPSG:4326"
_SHAPES = {"Point": Shape.POINT, "LineString": Shape.LINE, "Polygon": Shape.AREA}


def _parts(geometry: GeoJson) -> Iterator[list[Any]]:
    """Yield the parts of a geometry, each as its rings, or as the one line or position it is."""
    kind, coordinates = geometry["type"], geometry["coordinates"]
    single = str(kind).replace("Multi", "")
    for part in coordinates if kind != single else [coordinates]:
        yield part if single == "Polygon" else [[part] if single == "Point" else part]


def _enclosed(ring: FloatArray) -> float:
    """Return the area inside of a ring, m²: the shoelace formula."""
    x, y = ring[:, 0], ring[:, 1]
    return float(abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2)


def _is_closed(ring: FloatArray) -> bool:
    return len(ring) > 1 and bool((ring[0] == ring[-1]).all())


def _in_degrees(positions: FloatArray, crs: str) -> FloatArray:
    if far_out(float(each) for each in positions.ravel()):
        raise TransformFailed(say("Coordinates lie outside of every reference system."))
    transforms: dict[str, osr.CoordinateTransformation] = _MADE.__dict__.setdefault("transforms", {})
    if crs not in transforms:
        transforms[crs] = osr.CoordinateTransformation(reference_system(crs), reference_system(_WGS84))
    moved = transforms[crs].TransformPoints(positions.tolist())
    return np.array([each[:2] for each in moved], dtype=float)


_MADE = threading.local()  # transformations take long to make and belong to one thread
