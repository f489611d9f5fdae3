# SPDX-License-Identifier: GPL-2.0-or-later
"""The height of a dam or heap from the terrain: how far it falls across the facility's outline.

Profiles of 50 m to both sides stand upright on the outline. In each, the greatest fall from a point inside to a point
outside that is at most 50 m away is the height there: of a dam's crest over the ground before it, of a heap over its
toe, whether the outline follows the crest, the toe or something between. The median of three neighbouring profiles
leaves out single false cells; the greatest of these medians is the facility's height.

A hillside falls as well. With its fall left in, the height is an upper bound; with the fall of the plane through the
ground around (see `slope`) taken off, a lower one. What lies between the two bounds is not known.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.geometry.library import shapely
from crm_dataspace_plugin.core.screening.terrain.dem import Dem
from crm_dataspace_plugin.core.screening.terrain.slope import Ground
from crm_dataspace_plugin.core.screening.terrain.surroundings import Surroundings
from crm_dataspace_plugin.core.words import say

REACH = 50.0  # metres between crest and foot, as the protocol's questions on heights have it (not verified)
FINE = 10.0  # metres: larger cells smooth a crest away, so that they show a height but never its absence
_APART = 10.0  # metres between profiles
_FEWEST, _MOST = 12, 240  # profiles of one outline
_STEP = 5.0  # metres between the points of a profile
_SHARE = 0.75  # of the points that must have a height
_WIDE = 2.0  # cells that a facility must measure across


@dataclass(frozen=True)
class Height:
    """Metres between two bounds; NaN where not known, and infinite where only the lower one is.

    Attributes:
        missing: why nothing is known; empty where something is.
    """

    lower: float
    upper: float
    missing: str = ""


def height(geometry: Any, around: Surroundings, ground: Ground, dem: Dem) -> Height:
    """Return the height of a facility.

    Args:
        geometry: in degrees; `around` is the same on its own plane.
        ground: the plane through the ground around it.
    """
    lib = shapely()
    cell = dem.cell_size(geometry)
    if lib.get_dimensions(geometry) != 2:
        return _unknown(say("the geometry is no polygon: without an outline there is no crest and no toe"))
    if ground.rise is None:
        return _unknown(ground.missing)
    if cell > REACH or math.sqrt(lib.area(around.geometry)) < _WIDE * cell:
        return _unknown(say("the cells of the DEM {name} are too large", name=dem.name))
    profiles = [_profiles(lib.get_exterior_ring(each), cell) for each in lib.get_parts(around.geometry)]
    points = np.concatenate(profiles)
    heights = dem.heights(around.degrees(points.reshape(-1, 2)))[0].reshape(points.shape[:2])
    if np.isfinite(heights).mean() < _SHARE:
        return _unknown(say("the DEM {name} has gaps at the facility", name=dem.name))
    lib.prepare(around.geometry)
    inside = lib.contains_xy(around.geometry, points[..., 0], points[..., 1])
    upper, lower = _falls(points, heights, inside, ground.rise)
    ends = np.cumsum([len(each) for each in profiles])[:-1]
    found = [max(_steady(each) for each in np.split(falls, ends)) for falls in (lower, upper)]
    return Height(max(found[0], 0.0), max(found[1], 0.0) if cell <= FINE else math.inf)


def _unknown(why: str) -> Height:
    return Height(math.nan, math.nan, why)


def _profiles(ring: Any, cell: float) -> FloatArray:
    """Return points across a ring in metres, shape (profiles, points of each, 2), from inside to outside."""
    lib = shapely()
    length = lib.length(ring)
    count = int(min(max(length / max(_APART, cell), _FEWEST), _MOST))
    along = (np.arange(count) + 0.5) * length / count
    near = min(_APART, length / 8)
    foot, back, ahead = (
        lib.get_coordinates(lib.line_interpolate_point(ring, np.mod(along + each, length)))
        for each in (0.0, -near, near)
    )
    tangent = ahead - back
    sizes = np.hypot(tangent[:, 0], tangent[:, 1])
    tangent = tangent / np.where(sizes > 0, sizes, 1.0)[:, None]
    outward = np.column_stack((tangent[:, 1], -tangent[:, 0])) * (1.0 if lib.is_ccw(ring) else -1.0)
    steps = np.arange(-REACH, REACH + _STEP / 2, _STEP)
    return np.asarray(foot[:, None, :] + steps[None, :, None] * outward[:, None, :], dtype=float)


def _falls(
    points: FloatArray, heights: FloatArray, inside: NDArray[np.bool_], rise: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """Return for each profile the greatest fall from inside to outside, all of it and beyond that of the ground.

    NaN where a profile has no such pair of points.
    """
    size = points.shape[1]
    first, second = np.array([(i, j) for i in range(size) for j in range(i + 1, size) if (j - i) * _STEP <= REACH]).T
    falls = heights[:, first] - heights[:, second]
    ground = (points[:, first] - points[:, second]) @ rise
    falls[~(inside[:, first] & ~inside[:, second])] = np.nan
    beyond = falls - np.maximum(ground, 0.0)
    return _greatest(falls), _greatest(beyond)


def _greatest(falls: FloatArray) -> FloatArray:
    found = np.where(np.isfinite(falls), falls, -np.inf).max(axis=1)
    return np.where(np.isfinite(found), found, np.nan)


def _steady(falls: FloatArray) -> float:
    """Return the greatest median of three neighbours around a ring; 0 where there is none."""
    three = np.stack([np.roll(falls, each) for each in (-1, 0, 1)])
    known = np.isfinite(three).all(axis=0)
    return float(np.median(three[:, known], axis=0).max(initial=0.0))
