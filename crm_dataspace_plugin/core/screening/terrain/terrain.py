# SPDX-License-Identifier: GPL-2.0-or-later
"""What an elevation model says about each facility: the slope of its ground and its height."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.screening.geometry.shapes import Shapes
from crm_dataspace_plugin.core.screening.terrain.dem import Dem
from crm_dataspace_plugin.core.screening.terrain.relief import REACH, Height, height
from crm_dataspace_plugin.core.screening.terrain.slope import ground
from crm_dataspace_plugin.core.screening.terrain.surroundings import Surroundings
from crm_dataspace_plugin.core.screening.values.measured import Measured
from crm_dataspace_plugin.core.words import say


@dataclass(frozen=True)
class Terrain:
    """Slopes in degrees and heights in metres."""

    slope: Measured
    height: Measured


def read_terrain(shapes: Shapes, dem: Dem, tick: Tick = silent) -> Terrain:
    """Read the terrain at each facility; what the model does not show is NaN and says why."""
    size = len(shapes.geometries)
    slopes, heights = [], []
    for position, geometry in enumerate(shapes.geometries):
        tick(position / size, say("Reading the terrain"))
        if geometry is None:
            why = say("the facility {problems}", problems=shapes.problems[position])
            slopes.append((np.nan, why))
            heights.append(Height(np.nan, np.nan, why))
            continue
        around = Surroundings(geometry)
        plane = ground(geometry, around, dem)
        slopes.append((plane.slope, plane.missing))
        heights.append(height(geometry, around, plane, dem))
    return Terrain(
        Measured(
            np.array([each[0] for each in slopes], dtype=float),
            [say("DEM {name}, ground around the facility", name=dem.name)] * size,
            [each[1] for each in slopes],
        ),
        Measured(
            np.array([each.lower for each in heights], dtype=float),
            [say("DEM {name}, fall across the outline within {reach:g} m", name=dem.name, reach=REACH)] * size,
            [each.missing for each in heights],
            np.array([each.upper for each in heights], dtype=float),
        ),
    )


def no_terrain(shapes: Shapes, why: str) -> Terrain:
    """Say for all facilities why the terrain could not be read."""
    size = len(shapes.geometries)
    nothing = Measured(np.full(size, np.nan), [""] * size, [why] * size)
    return Terrain(nothing, nothing)
