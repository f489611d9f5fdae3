# SPDX-License-Identifier: GPL-2.0-or-later
"""Facilities gathered in tiles of the globe, each with planes on which its distances are true."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Union

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.library import shapely
from crm_dataspace_plugin.core.screening.plane import Azimuthal, TransverseMercator, wrapped

GeometryArray = NDArray[np.object_]
FloatArray = NDArray[np.float64]
Plane = Union[TransverseMercator, Azimuthal]

_SIZE = 2.0  # degrees
_BAND = 0.02  # degrees: neighbours are asked for one after the other, which is twice as fast
_NEAR = (10_000.0, 100_000.0)  # metres searched around a tile on a plane that touches it
_FAR = (1_000_000.0, np.inf)  # then on a plane that is true from the tile's centre to everywhere
_SHORTEST_DEGREE = 110_000.0  # metres, less than any degree of latitude


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
    """

    reaches = (*_NEAR, *_FAR)  # metres

    def __init__(self, members: NDArray[np.intp], facilities: GeometryArray, boxes: FloatArray) -> None:
        self.members = members
        self.facilities = facilities
        self._west, self._south = boxes[:, :2].min(axis=0)
        self._east, self._north = boxes[:, 2:].max(axis=0)

    def spread(self, reach: float) -> Spread:
        """Return the facilities on the plane that suits a search as far as `reach` metres."""
        return self._near if reach in _NEAR else self._far

    def within(self, boxes: FloatArray, reach: float) -> NDArray[np.bool_]:
        """Tell which boxes in degrees may hold something no farther than `reach` metres from a facility."""
        if np.isinf(reach):
            return np.ones(len(boxes), dtype=bool)
        up = reach / _SHORTEST_DEGREE
        farthest = min(max(abs(self._south), abs(self._north)) + up, 90.0)
        aside = min(up / max(np.cos(np.radians(farthest)), 1e-9), 180.0)
        tall = (boxes[:, 1] <= self._north + up) & (boxes[:, 3] >= self._south - up)
        turn = wrapped((boxes[:, 0] + boxes[:, 2]) / 2 - (self._west + self._east) / 2)
        widths = (boxes[:, 2] - boxes[:, 0] + self._east - self._west) / 2
        inside: NDArray[np.bool_] = tall & (np.abs(turn) <= widths + aside)
        return inside

    @cached_property
    def _near(self) -> Spread:
        return self._lay(TransverseMercator(*self._centre))

    @cached_property
    def _far(self) -> Spread:
        return self._lay(Azimuthal(*self._centre))

    @property
    def _centre(self) -> tuple[float, float]:
        return (self._west + self._east) / 2, (self._south + self._north) / 2

    def _lay(self, plane: Plane) -> Spread:
        lib = shapely()
        flat = lib.transform(self.facilities, plane.forward)
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
    boxes = np.asarray(lib.bounds(facilities[usable]), dtype=float).reshape(-1, 4)
    x, y = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    columns, rows = np.floor(x / _SIZE).astype(int), np.floor(y / _SIZE).astype(int)
    order = np.lexsort((x, np.floor(y / _BAND), rows, columns))
    changes = np.flatnonzero((np.diff(columns[order]) != 0) | (np.diff(rows[order]) != 0)) + 1
    groups = [each for each in np.split(order, changes) if len(each)]
    return [Tile(usable[each], facilities[usable[each]], boxes[each]) for each in groups]
