# SPDX-License-Identifier: GPL-2.0-or-later
"""The slope of the ground that a facility stands on, from the terrain in a ring around it."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.screening.answering import Measured
from crm_dataspace_plugin.core.screening.dem import Dem
from crm_dataspace_plugin.core.screening.library import shapely
from crm_dataspace_plugin.core.screening.plane import TransverseMercator
from crm_dataspace_plugin.core.screening.shapes import Shapes

FloatArray = NDArray[np.float64]

RING = 100.0  # metres from the outline: the heap itself is left out, the ground around it is not
_CELLS = 2.0  # cells of a coarse model the ring has to be wide
_STEPS = (0.25, 0.5, 0.75, 1.0)  # of the ring's width, where heights are taken
_AROUND = 24  # points on each of these outlines
_FEWEST = 6  # different cells for a plane
_SHARE = 0.75  # of the points that must have a height


def ground_slopes(shapes: Shapes, dem: Dem, tick: Tick = silent) -> Measured:
    """Return the slope in degrees of the plane through the ground around each facility.

    The plane is fitted by least squares to heights in a ring of 100 m (two cells of a coarser model) outside the
    outline, so that a heap that stands in the model does not count as its own foundation.
    """
    rows = []
    for position, geometry in enumerate(shapes.geometries):
        tick(position / len(shapes.geometries), "Reading the terrain")
        rows.append(
            (np.nan, f"the facility {shapes.problems[position]}") if geometry is None else _slope(geometry, dem)
        )
    values = np.array([each[0] for each in rows], dtype=float)
    return Measured(values, [f"DEM {dem.name}, ground around the facility"] * len(rows), [each[1] for each in rows])


def _slope(geometry: Any, dem: Dem) -> tuple[float, str]:
    points = _ring(geometry, max(RING, _CELLS * dem.cell_size(geometry)))
    heights, cells = dem.heights(points)
    known = np.isfinite(heights)
    if not known.any():
        return np.nan, f"the facility lies outside the DEM {dem.name}"
    if known.mean() < _SHARE:
        return np.nan, f"the DEM {dem.name} has gaps around the facility"
    if len(np.unique(cells[known], axis=0)) < _FEWEST:
        return np.nan, f"the cells of the DEM {dem.name} are too large"
    flat = _local_plane(geometry).forward(points[known])
    flat -= flat.mean(axis=0)
    design = np.column_stack((flat, np.ones(len(flat))))
    gradient = np.linalg.lstsq(design, heights[known], rcond=None)[0][:2]
    return float(np.degrees(np.arctan(np.hypot(*gradient)))), ""


def _ring(geometry: Any, width: float) -> FloatArray:
    """Return points around a geometry in degrees, spread over a ring of `width` metres."""
    lib = shapely()
    plane = _local_plane(geometry)
    flat = lib.transform(geometry, plane.forward)
    centre = np.array([[plane.longitude, plane.latitude]])
    zero = plane.forward(centre)[0]
    step = 1e-4  # degrees; over a facility and its ring, degrees grow evenly with metres
    east = plane.forward(centre + np.array([step, 0.0]))[0] - zero
    north = plane.forward(centre + np.array([0.0, step]))[0] - zero
    back = np.linalg.inv(np.column_stack((east, north)) / step)
    outlines = [lib.get_exterior_ring(lib.convex_hull(lib.buffer(flat, width * each))) for each in _STEPS]
    spread = [lib.line_interpolate_point(each, np.arange(_AROUND) / _AROUND, normalized=True) for each in outlines]
    metres = lib.get_coordinates(np.concatenate(spread))
    return np.asarray(centre + (metres - zero) @ back.T, dtype=float)


def _local_plane(geometry: Any) -> TransverseMercator:
    west, south, east, north = shapely().bounds(geometry)
    return TransverseMercator((west + east) / 2, (south + north) / 2)


def no_terrain(shapes: Shapes, why: Optional[str]) -> Measured:
    """Say for all facilities why the terrain could not be read."""
    size = len(shapes.geometries)
    return Measured(np.full(size, np.nan), [""] * size, [why or "no DEM was given"] * size)
