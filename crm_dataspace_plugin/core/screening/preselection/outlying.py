# SPDX-License-Identifier: GPL-2.0-or-later
"""Facilities outside the extent of a layer of receptors: there, NO may only mean that the layer ends."""

from __future__ import annotations

import numpy as np

from crm_dataspace_plugin.core.screening.geometry.library import shapely
from crm_dataspace_plugin.core.screening.geometry.plane import METRES_PER_DEGREE
from crm_dataspace_plugin.core.screening.geometry.shapes import Shapes

_NEAREST_POLE = 89.0  # degrees


def outlying(facilities: Shapes, receptors: Shapes, metres: float) -> int:
    """Return how many facilities lie more than `metres` outside the box around all receptors; 0 without receptors.

    A layer over the dateline spans the globe and has none.
    """
    usable = facilities.usable
    if not usable.any() or not receptors.usable.any():
        return 0
    lib = shapely()
    west, south, east, north = lib.total_bounds(receptors.geometries[receptors.usable])
    places = lib.bounds(facilities.geometries[usable])
    tall = metres / METRES_PER_DEGREE
    middle = np.clip((places[:, 1] + places[:, 3]) / 2, -_NEAREST_POLE, _NEAREST_POLE)
    wide = tall / np.cos(np.radians(middle))
    outside = (places[:, 2] < west - wide) | (places[:, 0] > east + wide)
    outside |= (places[:, 3] < south - tall) | (places[:, 1] > north + tall)
    return int(np.count_nonzero(outside))
