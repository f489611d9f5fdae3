# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometries in degrees that cross the antimeridian, in two parts or with edges that seem to go around the globe."""

from __future__ import annotations

import numpy as np

from crm_dataspace_plugin.core.screening.arrays import FloatArray, GeometryArray
from crm_dataspace_plugin.core.screening.geometry.library import shapely

HALF_TURN = 180.0  # degrees


def eastward(geometries: GeometryArray) -> GeometryArray:
    """Return geometries with longitudes of 0 to 360 degrees, whole again where they cross the antimeridian."""

    def turned(degrees: FloatArray) -> FloatArray:
        return np.column_stack(
            (np.where(degrees[:, 0] < 0, degrees[:, 0] + 2 * HALF_TURN, degrees[:, 0]), degrees[:, 1])
        )

    turned_round: GeometryArray = shapely().transform(geometries, turned)
    return turned_round


def boxes_of(geometries: GeometryArray) -> FloatArray:
    """Return `(west, south, east, north)` of each, east beyond 180° for what crosses the antimeridian."""
    lib = shapely()
    boxes = np.asarray(lib.bounds(geometries), dtype=float).reshape(-1, 4)
    across = boxes[:, 2] - boxes[:, 0] > HALF_TURN
    if across.any():
        boxes[across] = lib.bounds(eastward(geometries[across]))
    return boxes


def joined(geometries: GeometryArray) -> GeometryArray:
    """Return geometries, those that cross the antimeridian turned eastward."""
    across = boxes_of(geometries)[:, 2] > HALF_TURN
    found = geometries.copy()
    found[across] = eastward(geometries[across])
    return found
