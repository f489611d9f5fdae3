# SPDX-License-Identifier: GPL-2.0-or-later
"""Distances in metres on the ground, anywhere on the globe, from facilities to their nearest receptor."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.crew import share
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick, part, silent
from crm_dataspace_plugin.core.screening.arrays import FloatArray, GeometryArray
from crm_dataspace_plugin.core.screening.geometry.antimeridian import joined
from crm_dataspace_plugin.core.screening.geometry.library import shapely
from crm_dataspace_plugin.core.screening.geometry.pieces import Pieces, cut
from crm_dataspace_plugin.core.screening.geometry.plane import equal_area
from crm_dataspace_plugin.core.screening.geometry.tiles import Spread, Tile, tiles_of
from crm_dataspace_plugin.core.words import say

_AT_ONCE = 2000  # facilities, so that memory stays small and cancelling is quick
_LAID_AT_ONCE = 20_000  # pieces
_NODE = 4  # children of a node in the index: the fastest for finding nearest ones
_LOCAL = 5000.0  # metres: so far the scale of the plane changes by less than 0.002 %


class Measure:
    """Measures from one set of facilities to any number of receptor layers.

    Args:
        facilities: shape (n,), points or polygons, WGS 84 degrees; None where there is no usable geometry.
    """

    def __init__(self, facilities: GeometryArray) -> None:
        self._size = len(facilities)
        self._tiles = tiles_of(facilities)

    def to_nearest(self, layers: Sequence[GeometryArray], tick: Tick = silent) -> list[FloatArray]:
        """Return for each layer of receptors the distances from the facilities to their nearest receptor.

        Args:
            layers: of each, shape (m,), points, lines or polygons, WGS 84 degrees; may be empty or hold None.

        Returns:
            shape (n,) for each layer, metres on the ground, within 0.1 % of the geodesic; 0 where they touch or one
            lies in the other, NaN for a facility that is None and where there is no receptor. A distance depends on
            nothing but the facility and the receptors around it, to the last bit.
        """
        found = [np.full(self._size, np.nan) for _ in layers]
        pieces = share([partial(cut, each) for each in layers], part(tick, 0.0, 0.1), say("Preparing receptors"))
        tasks = [
            partial(_measure, tile, each, into)
            for each, into in zip(pieces, found)
            if len(each.parts)
            for tile in self._tiles
        ]
        share(tasks, part(tick, 0.1, 1.0), say("Measuring distances"))
        return found


def distance_to_nearest(facilities: GeometryArray, receptors: GeometryArray, tick: Tick = silent) -> FloatArray:
    """Return the distance from each facility to its nearest receptor, see `Measure.to_nearest`."""
    return Measure(facilities).to_nearest([receptors], tick)[0]


def ground_area(geometries: GeometryArray) -> FloatArray:
    """Return areas in m² on the ellipsoid, shape (n,); NaN for what is no polygon.

    Args:
        geometries: WGS 84 degrees, None where there is no usable geometry.
    """
    lib = shapely()
    found = np.full(len(geometries), np.nan)
    areal = lib.get_dimensions(geometries) == 2
    if areal.any():
        found[areal] = lib.area(lib.transform(joined(geometries[areal]), equal_area))
    return found


def _measure(tile: Tile, pieces: Pieces, into: FloatArray, tick: Tick) -> None:
    """Search farther and farther around a tile, until each of its facilities has its nearest receptor."""
    found = np.full(len(tile.members), np.nan)
    for reach in tile.reaches:
        still = np.flatnonzero(np.isnan(found))
        chosen = tile.within(pieces.boxes, reach)
        if not len(still) or not chosen.any():
            continue
        spread = tile.spread(reach)
        tree = shapely().STRtree(_laid(pieces.parts[chosen], spread, tick), node_capacity=_NODE)
        for start in range(0, len(still), _AT_ONCE):
            tick(1.0 - len(still[start:]) / len(found), "")
            some = still[start : start + _AT_ONCE]
            measured = _on_plane(spread, some, tree)
            found[some] = np.where(measured <= reach, measured, np.nan)
    if len(pieces.areas):  # of which only the outlines were measured
        found[tile.meeting(pieces.areas)] = 0.0
    into[tile.members] = found


def _laid(parts: GeometryArray, spread: Spread, tick: Tick) -> GeometryArray:
    """Return pieces on the plane."""
    laid = []
    for start in range(0, len(parts), _LAID_AT_ONCE):
        tick(UNKNOWN, "")
        laid.append(shapely().transform(parts[start : start + _LAID_AT_ONCE], spread.plane.forward))
    return np.concatenate(laid)


def _on_plane(spread: Spread, some: NDArray[np.intp], tree: object) -> FloatArray:
    """Return the distances of some facilities of a tile.

    The middle of a facility finds a first receptor fast. A nearer one, seen from the outline, can only lie within
    that receptor's distance from the outline plus the facility's radius from the middle.
    """
    lib = shapely()
    parts = tree.geometries  # type: ignore[attr-defined]
    facilities, middles, radii = spread.facilities[some], spread.middles[some], spread.radii[some]
    first = tree.query_nearest(middles, all_matches=False)[1]  # type: ignore[attr-defined]
    metres = lib.distance(facilities, parts[first])
    nearest = first.copy()
    wide = np.flatnonzero((radii > 0) & (metres > 0))
    if len(wide):
        reach = metres[wide] + radii[wide]
        here, there = tree.query(middles[wide], predicate="dwithin", distance=reach)  # type: ignore[attr-defined]
        fresh = there != first[wide[here]]
        here, there = here[fresh], there[fresh]
        others = lib.distance(facilities[wide[here]], parts[there])
        order = np.lexsort((others, here))
        leaders = order[np.unique(here[order], return_index=True)[1]]
        better = others[leaders] <= metres[wide[here[leaders]]]
        which = wide[here[leaders[better]]]
        metres[which], nearest[which] = others[leaders[better]], there[leaders[better]]
    true = spread.plane.true_nearby(metres, lib.get_x(middles))
    far = np.flatnonzero(metres > _LOCAL)
    ends = lib.get_coordinates(lib.shortest_line(facilities[far], parts[nearest[far]])).reshape(-1, 2, 2)
    true[far] = spread.plane.true_length(ends[:, 0], ends[:, 1])
    return true
