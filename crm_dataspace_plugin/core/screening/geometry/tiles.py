# SPDX-License-Identifier: GPL-2.0-or-later
"""Facilities gathered in tiles of the globe, each with planes on which its distances are true."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Union

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.arrays import FloatArray, GeometryArray
from crm_dataspace_plugin.core.screening.geometry.antimeridian import HALF_TURN, boxes_of, eastward
from crm_dataspace_plugin.core.screening.geometry.library import shapely
from crm_dataspace_plugin.core.screening.geometry.plane import SHORTEST_DEGREE, Azimuthal, TransverseMercator, wrapped

Plane = Union[TransverseMercator, Azimuthal]

_SIZE = 2.0  # degrees
_BAND = 0.02  # degrees: neighbours are asked for one after the other, which is twice as fast
_NEAR = (10_000.0, 100_000.0)  # metres searched around a tile on a plane that touches it
_FAR = (1_000_000.0, np.inf)  # then on a plane that is true from the tile's centre to everywhere
_POLE = 90.0  # degrees


@dataclass(frozen=True)
class Spread:
    """Facilities laid on a plane.

    Attributes:
        middles: points in the middle of their boxes.
        radii: metres around the middle that hold the whole facility.
    """

    plane: Plane
    facilities: GeometryArray
    middles: GeometryArray
    radii: FloatArray


class Tile:
    """Facilities of one tile.

    Args:
        members: their positions among all facilities.
        facilities: their geometries in degrees.
        boxes: `(west, south, east, north)` of each.
        cell: column and row of the tile. Its planes touch the globe in the cell's middle, whatever facilities it
            holds, so that these do not change each other's distances.
    """

    reaches = (*_NEAR, *_FAR)  # metres

    def __init__(
        self, members: NDArray[np.intp], facilities: GeometryArray, boxes: FloatArray, cell: tuple[int, int]
    ) -> None:
        self.members = members
        self._facilities = facilities
        self._box = np.concatenate((boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)))
        longitude, latitude = ((each + 0.5) * _SIZE for each in cell)
        self._centre = longitude, min(max(latitude, -_POLE), _POLE)

    def spread(self, reach: float) -> Spread:
        """Return the facilities on the plane that suits a search as far as `reach` metres."""
        return self._near if reach in _NEAR else self._far

    def within(self, boxes: FloatArray, reach: float) -> NDArray[np.bool_]:
        """Tell which boxes in degrees may hold something no farther than `reach` metres from a facility."""
        return _within(self._box, boxes, reach)

    def meeting(self, areas: GeometryArray) -> NDArray[np.intp]:
        """Return the positions of the facilities that meet one of the areas, in degrees."""
        lib = shapely()
        tree = lib.STRtree(areas)
        met = tree.query(self._facilities, predicate="intersects")[0]
        if lib.total_bounds(areas)[2] > HALF_TURN:  # some go on beyond the antimeridian
            met = np.concatenate((met, tree.query(eastward(self._facilities), predicate="intersects")[0]))
        return np.asarray(np.unique(met), dtype=np.intp)

    @cached_property
    def _near(self) -> Spread:
        return self._lay(TransverseMercator(*self._centre))

    @cached_property
    def _far(self) -> Spread:
        return self._lay(Azimuthal(*self._centre))

    def _lay(self, plane: Plane) -> Spread:
        lib = shapely()
        flat = lib.transform(self._facilities, plane.forward)
        boxes = np.asarray(lib.bounds(flat), dtype=float).reshape(-1, 4)
        middles = lib.points((boxes[:, :2] + boxes[:, 2:]) / 2)
        return Spread(plane, flat, middles, np.hypot(*(boxes[:, 2:] - boxes[:, :2]).T) / 2)


def tiles_of(facilities: GeometryArray) -> list[Tile]:
    """Return the tiles that hold facilities; those that are None or empty are in none.

    Args:
        facilities: WGS 84 degrees.
    """
    lib = shapely()
    usable = np.flatnonzero(~lib.is_missing(facilities) & ~lib.is_empty(facilities))
    boxes = boxes_of(facilities[usable])
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    cells = np.floor(np.column_stack((x, y)) / _SIZE).astype(int)
    order = np.lexsort((x, np.floor(y / _BAND), cells[:, 1], cells[:, 0]))
    changes = np.flatnonzero(np.diff(cells[order], axis=0).any(axis=1)) + 1
    groups = [each for each in np.split(order, changes) if len(each)]
    return [
        Tile(usable[each], facilities[usable[each]], boxes[each], (int(cells[each[0], 0]), int(cells[each[0], 1])))
        for each in groups
    ]


def near(facilities: GeometryArray, others: GeometryArray, reach: float) -> NDArray[np.bool_]:
    """Tell which of the others may lie within `reach` metres of a facility; never False for one that does."""
    found = np.zeros(len(others), dtype=bool)
    boxes = boxes_of(others)
    for tile in tiles_of(facilities):
        found |= tile.within(boxes, reach)
    return found


def _within(box: FloatArray, boxes: FloatArray, reach: float) -> NDArray[np.bool_]:
    if np.isinf(reach):
        return np.ones(len(boxes), dtype=bool)
    west, south, east, north = box
    up = reach / SHORTEST_DEGREE
    farthest = min(max(abs(south), abs(north)) + up, _POLE)
    aside = min(up / max(np.cos(np.radians(farthest)), 1e-9), HALF_TURN)
    tall = (boxes[:, 1] <= north + up) & (boxes[:, 3] >= south - up)
    turn = wrapped((boxes[:, 0] + boxes[:, 2]) / 2 - (west + east) / 2)
    widths = (boxes[:, 2] - boxes[:, 0] + east - west) / 2
    inside: NDArray[np.bool_] = tall & (np.abs(turn) <= widths + aside)
    return inside
