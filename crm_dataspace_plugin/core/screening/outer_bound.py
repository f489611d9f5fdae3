# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons around facilities, at a distance in metres on the ground, anywhere on the globe."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.screening.degrees import Degrees
from crm_dataspace_plugin.core.screening.geodesic import direct
from crm_dataspace_plugin.core.screening.library import shapely
from crm_dataspace_plugin.core.screening.plane import Azimuthal, wrapped
from crm_dataspace_plugin.core.screening.shapes import Shapes

FloatArray = NDArray[np.float64]

QUARTER = 16  # edges in a quarter of a circle
NO_BOUND = "no polygon: its outline would reach a pole or leave the layer's coordinate reference system"
_OUTSIDE = 1 / math.cos(math.pi / (4 * QUARTER))  # so that edges touch the circle from outside
_STEP = 500  # facilities between two ticks
_POLE = 89.5  # degrees of latitude that a polygon may reach
_DEGREE = 110_000.0  # metres, less than in any degree of latitude


def outer_bounds(shapes: Shapes, metres: FloatArray, back: Degrees, tick: Tick = silent) -> list[Optional[bytes]]:
    """Return the areas within `metres` of each facility as multipolygons (WKB) in the layer's own system.

    Each is made in the plane that touches the ellipsoid at the facility, where distances are true, and holds the
    facility. Straight edges stand outside the circle, never inside.

    Args:
        metres: shape (n,), NaN where not known.
        back: leads to the layer's own system.

    Returns:
        None where there is no usable geometry, no distance, or no such polygon (see `NO_BOUND`).
    """
    lib = shapely()
    found: list[Optional[bytes]] = []
    for position, (geometry, distance) in enumerate(zip(shapes.geometries, metres)):
        if position % _STEP == 0:
            tick(position / len(metres), f"{position} outer bounds drawn")
        found.append(None if geometry is None or not distance > 0 else _bound(lib, geometry, float(distance), back))
    return found


def missing_bounds(shapes: Shapes, metres: FloatArray, bounds: Sequence[Optional[bytes]]) -> list[str]:
    """Return why a facility with a distance has no polygon; empty where it has one, or no distance."""
    return [
        "" if bound is not None or not distance > 0 else f"no polygon: the facility {problem}" if problem else NO_BOUND
        for problem, distance, bound in zip(shapes.problems, metres, bounds)
    ]


def _bound(lib: Any, geometry: Any, distance: float, back: Degrees) -> Optional[bytes]:
    west, south, east, north = lib.bounds(geometry)
    longitude, latitude = (west + east) / 2, (south + north) / 2
    if max(abs(south), abs(north)) + distance * _OUTSIDE / _DEGREE > _POLE:
        return None
    plane = Azimuthal(longitude, latitude)
    around = lib.buffer(lib.transform(geometry, plane.forward), distance * _OUTSIDE, quad_segs=QUARTER)

    def returned(places: FloatArray) -> FloatArray:
        size = np.full(len(places), 1.0)
        azimuths, lengths = np.arctan2(places[:, 0], places[:, 1]), np.hypot(*places.T)
        x, y = direct(size * longitude, size * latitude, lengths, azimuths)
        return back.back(np.column_stack((longitude + wrapped(x - longitude), y)))

    made = lib.transform(around, returned)
    if not np.isfinite(lib.get_coordinates(made)).all():
        return None
    if lib.get_type_id(made) != 6:
        made = lib.multipolygons([made])
    return bytes(lib.to_wkb(made))
