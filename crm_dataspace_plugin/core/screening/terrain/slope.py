# SPDX-License-Identifier: GPL-2.0-or-later
"""The slope of the ground that a facility stands on, from the terrain in a ring around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.geometry.library import shapely
from crm_dataspace_plugin.core.screening.terrain.dem import Dem
from crm_dataspace_plugin.core.screening.terrain.surroundings import Surroundings
from crm_dataspace_plugin.core.words import say

RING = 100.0  # metres from the outline: the heap itself is left out, the ground around it is not
_CELLS = 2.0  # cells of a coarse model the ring has to be wide
_STEPS = (0.25, 0.5, 0.75, 1.0)  # of the ring's width, where heights are taken
_AROUND = 24  # points on each of these outlines
_FEWEST = 6  # different cells for a plane
_SHARE = 0.75  # of the points that must have a height


@dataclass(frozen=True)
class Ground:
    """The plane through the ground around a facility.

    Attributes:
        rise: metres of height for each metre to the east and to the north; None where the terrain says too little.
        missing: why; empty where it is known.
    """

    rise: Optional[FloatArray]
    missing: str = ""

    @property
    def slope(self) -> float:
        """Degrees, NaN where it is not known."""
        return float("nan") if self.rise is None else float(np.degrees(np.arctan(np.hypot(*self.rise))))


def ground(geometry: Any, around: Surroundings, dem: Dem) -> Ground:
    """Fit a plane by least squares to heights in a ring of 100 m (two cells of a coarser model) outside the outline.

    So a heap that stands in the model does not count as its own foundation.

    Args:
        geometry: in degrees; `around` is the same on its own plane.
    """
    points = around.degrees(_ring(around.geometry, max(RING, _CELLS * dem.cell_size(geometry))))
    heights, cells = dem.heights(points)
    known = np.isfinite(heights)
    if not known.any():
        return Ground(None, say("the facility lies outside the DEM {name}", name=dem.name))
    if known.mean() < _SHARE:
        return Ground(None, say("the DEM {name} has gaps around the facility", name=dem.name))
    if len(np.unique(cells[known], axis=0)) < _FEWEST:
        return Ground(None, say("the cells of the DEM {name} are too large", name=dem.name))
    flat = around.metres(points[known])
    flat -= flat.mean(axis=0)
    design = np.column_stack((flat, np.ones(len(flat))))
    return Ground(np.linalg.lstsq(design, heights[known], rcond=None)[0][:2])


def _ring(flat: Any, width: float) -> FloatArray:
    """Return points spread over a ring of `width` metres around a geometry in metres."""
    lib = shapely()
    outlines = [lib.get_exterior_ring(lib.convex_hull(lib.buffer(flat, width * each))) for each in _STEPS]
    spread = [lib.line_interpolate_point(each, np.arange(_AROUND) / _AROUND, normalized=True) for each in outlines]
    return np.asarray(lib.get_coordinates(np.concatenate(spread)), dtype=float)
