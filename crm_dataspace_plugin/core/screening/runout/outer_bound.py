# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons around facilities, at a distance in metres on the ground, anywhere on the globe."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

import numpy as np

from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.screening.arrays import FloatArray, GeometryArray
from crm_dataspace_plugin.core.screening.geometry.antimeridian import boxes_of
from crm_dataspace_plugin.core.screening.geometry.degrees import Degrees
from crm_dataspace_plugin.core.screening.geometry.geodesic import direct, inverse
from crm_dataspace_plugin.core.screening.geometry.library import shapely
from crm_dataspace_plugin.core.screening.geometry.plane import SHORTEST_DEGREE, wrapped
from crm_dataspace_plugin.core.screening.geometry.shapes import Shapes
from crm_dataspace_plugin.core.words import later, said, say

QUARTER = 16  # edges in a quarter of a circle
NO_BOUND = later("no polygon: its outline would reach a pole or leave the layer's coordinate reference system")
_OUTSIDE = 1 / math.cos(math.pi / (4 * QUARTER))  # so that edges touch the circle from outside
_STEP = 500  # facilities between two ticks
_POLE = 89.5  # degrees of latitude that a polygon may reach


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
    found: list[Optional[bytes]] = [None] * len(metres)
    for start in range(0, len(metres), _STEP):
        tick(start / len(metres), say("{start} outer bounds drawn", start=start))
        part = slice(start, start + _STEP)
        found[part] = _bounds(shapes.geometries[part], metres[part], back)
    return found


def missing_bounds(shapes: Shapes, metres: FloatArray, bounds: Sequence[Optional[bytes]]) -> list[str]:
    """Return why a facility with a distance has no polygon; empty where it has one, or no distance."""
    return [
        ""
        if bound is not None or not distance > 0
        else say("no polygon: the facility {problem}", problem=problem)
        if problem
        else said(NO_BOUND)
        for problem, distance, bound in zip(shapes.problems, metres, bounds)
    ]


def _bounds(geometries: GeometryArray, metres: FloatArray, back: Degrees) -> list[Optional[bytes]]:
    lib = shapely()
    boxes = boxes_of(geometries)
    centres = (boxes[:, :2] + boxes[:, 2:]) / 2
    with np.errstate(invalid="ignore"):
        far = np.abs(boxes[:, 1::2]).max(axis=1) + metres * _OUTSIDE / SHORTEST_DEGREE > _POLE
        drawn = ~lib.is_missing(geometries) & (metres > 0) & ~far
    made: GeometryArray = np.full(len(metres), None, dtype=object)
    flat = geometries[drawn].copy()
    places, index = lib.get_coordinates(flat, return_index=True)
    lengths, azimuths = inverse(*centres[drawn][index].T, *places.T)
    lib.set_coordinates(flat, np.column_stack((lengths * np.sin(azimuths), lengths * np.cos(azimuths))))
    around = lib.buffer(flat, metres[drawn] * _OUTSIDE, quad_segs=QUARTER)
    single = lib.get_type_id(around) == 3
    around[single] = lib.multipolygons(around[single][:, None])
    made[drawn] = around
    places, index = lib.get_coordinates(made, return_index=True)
    returned = back.back(_degrees(places, centres[index]))
    bad = ~np.isfinite(returned).all(axis=1)
    lib.set_coordinates(made, np.where(bad[:, None], 0.0, returned))
    made[np.unique(index[bad])] = None
    # stated, because shapely takes its default from its own GEOS, and may meet that of QGIS
    return [None if each is None else bytes(each) for each in lib.to_wkb(made, output_dimension=2)]


def _degrees(places: FloatArray, centres: FloatArray) -> FloatArray:
    """Return longitudes and latitudes of places in the planes around `centres`; all of one polygon on one side."""
    lengths, azimuths = np.hypot(*places.T), np.arctan2(places[:, 0], places[:, 1])
    x, y = direct(centres[:, 0], centres[:, 1], lengths, azimuths)
    return np.column_stack((centres[:, 0] + wrapped(x - centres[:, 0]), y))
