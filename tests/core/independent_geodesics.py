# SPDX-License-Identifier: GPL-2.0-or-later
"""Distances and areas on the ellipsoid by pyproj's geodesics, a path that shares nothing with the product's own.

shapely only proposes near points, on a plate carrée squeezed for the latitude; what counts are geodesics between them.
The ground's metres change across such a map by less than 1 % within 20 km, and being off the nearest point changes a
distance by the square of that: less than 0.01 %.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import shapely
from pyproj import Geod

GEOD = Geod(ellps="WGS84")
STEP = 0.002  # degrees between vertices, so that geodesics follow edges that are straight in degrees


def distance(facility: shapely.Geometry, receptors: Sequence[shapely.Geometry]) -> float:
    """Return metres from a facility to the nearest receptor, both in degrees that do not jump."""
    if any(shapely.intersects(facility, each) for each in receptors):
        return 0.0
    squeeze = math.cos(math.radians(shapely.centroid(facility).y))

    def squeezed(geometry: shapely.Geometry) -> shapely.Geometry:
        return shapely.transform(geometry, lambda degrees: degrees * [squeeze, 1.0])

    ends = [
        shapely.get_coordinates(shapely.shortest_line(squeezed(facility), squeezed(each))) / [squeeze, 1.0]
        for each in receptors
    ]
    return min(GEOD.inv(*start, *end)[2] for start, end in ends)


def area(polygon: shapely.Polygon) -> float:
    """Return m², holes left out."""
    rings = [shapely.segmentize(each, STEP) for each in (polygon.exterior, *polygon.interiors)]
    outer, *holes = (abs(GEOD.polygon_area_perimeter(*shapely.get_coordinates(each).T)[0]) for each in rings)
    return outer - sum(holes)


def reached(start: tuple[float, float], metres: float, azimuth: float) -> tuple[float, float]:
    """Return where a geodesic leads; the longitude goes on beyond 180° rather than jumping."""
    x, y, _ = GEOD.fwd(*start, azimuth, metres)
    return start[0] + (x - start[0] + 180.0) % 360.0 - 180.0, y


def around(centre: tuple[float, float], corners: Sequence[tuple[float, float]]) -> np.ndarray:
    """Return points at (metres, azimuth) from a centre."""
    return np.array([reached(centre, metres, azimuth) for metres, azimuth in corners])
