# SPDX-License-Identifier: GPL-2.0-or-later
"""Distances in metres on the ground, anywhere on the globe, from facilities to their nearest receptor."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Union

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.screening.library import shapely
from crm_dataspace_plugin.core.screening.pieces import Pieces, cut
from crm_dataspace_plugin.core.screening.plane import Azimuthal, TransverseMercator, equal_area, wrapped

GeometryArray = NDArray[np.object_]
FloatArray = NDArray[np.float64]
Plane = Union[TransverseMercator, Azimuthal]

_TILE = 2.0  # degrees: one plane for the facilities in each tile
_NEAR = (10_000.0, 100_000.0)  # metres searched around a tile, one after the other, on a plane that touches it
_FAR = (1_000_000.0, np.inf)  # then on a plane that is true from the tile's centre to everywhere
_SHORTEST_DEGREE = 110_000.0  # metres, less than any degree of latitude


def distance_to_nearest(facilities: GeometryArray, receptors: GeometryArray, tick: Tick = silent) -> FloatArray:
    """Return the distance from each facility to its nearest receptor.

    Args:
        facilities: shape (n,), points or polygons, WGS 84 degrees; None where there is no usable geometry.
        receptors: shape (m,), points, lines or polygons, WGS 84 degrees; may be empty or hold None.

    Returns:
        shape (n,), metres on the ground, within 0.1 % of the geodesic; 0 where they touch or one lies in the
        other, NaN for a facility that is None and where there is no receptor.
    """
    found = np.full(len(facilities), np.nan)
    pieces = cut(receptors)
    if not len(pieces.parts):
        return found
    tiles = list(_tiles(facilities))
    for position, (members, boxes) in enumerate(tiles):
        tick(position / len(tiles), "Measuring distances")
        found[members] = _measure_tile(facilities[members], boxes, pieces)
    return found


def ground_area(geometries: GeometryArray) -> FloatArray:
    """Return areas in m² on the ellipsoid, shape (n,); NaN for what is no polygon.

    Args:
        geometries: WGS 84 degrees, None where there is no usable geometry.
    """
    lib = shapely()
    found = np.full(len(geometries), np.nan)
    areal = lib.get_dimensions(geometries) == 2
    if areal.any():
        found[areal] = lib.area(lib.transform(geometries[areal], equal_area))
    return found


def _tiles(facilities: GeometryArray) -> Iterator[tuple[NDArray[np.intp], FloatArray]]:
    """Yield the positions and boxes of the facilities of each tile."""
    lib = shapely()
    usable = np.flatnonzero(~lib.is_missing(facilities) & ~lib.is_empty(facilities))
    boxes = np.asarray(lib.bounds(facilities[usable]), dtype=float).reshape(-1, 4)
    columns = np.floor((boxes[:, 0] + boxes[:, 2]) / 2 / _TILE).astype(int)
    rows = np.floor((boxes[:, 1] + boxes[:, 3]) / 2 / _TILE).astype(int)
    order = np.lexsort((rows, columns))
    changes = np.flatnonzero((np.diff(columns[order]) != 0) | (np.diff(rows[order]) != 0)) + 1
    for group in np.split(order, changes):
        if len(group):
            yield usable[group], boxes[group]


def _measure_tile(facilities: GeometryArray, boxes: FloatArray, pieces: Pieces) -> FloatArray:
    found = np.full(len(facilities), np.nan)
    west, south = boxes[:, :2].min(axis=0)
    east, north = boxes[:, 2:].max(axis=0)
    open_ones = np.ones(len(facilities), dtype=bool)
    for reach in (*_NEAR, *_FAR):
        chosen = _within(pieces.boxes, (west, south, east, north), reach)
        if not chosen.any():
            continue
        kind = TransverseMercator if reach in _NEAR else Azimuthal
        plane = kind((west + east) / 2, (south + north) / 2)
        measured = _on_plane(plane, facilities[open_ones], pieces.parts[chosen])
        found[open_ones] = np.where(measured <= reach, measured, np.nan)
        open_ones = np.isnan(found)
        if not open_ones.any():
            break
    return _zero_inside(facilities, pieces.areas, found)


def _within(boxes: FloatArray, around: tuple[float, float, float, float], reach: float) -> NDArray[np.bool_]:
    """Tell which boxes may hold something no farther than `reach` metres from the box `around`."""
    if np.isinf(reach):
        return np.ones(len(boxes), dtype=bool)
    west, south, east, north = around
    up = reach / _SHORTEST_DEGREE
    farthest = min(max(abs(south), abs(north)) + up, 90.0)
    aside = min(up / max(np.cos(np.radians(farthest)), 1e-9), 180.0)
    tall = (boxes[:, 1] <= north + up) & (boxes[:, 3] >= south - up)
    turn = wrapped((boxes[:, 0] + boxes[:, 2]) / 2 - (west + east) / 2)
    inside: NDArray[np.bool_] = tall & (np.abs(turn) <= (boxes[:, 2] - boxes[:, 0] + east - west) / 2 + aside)
    return inside


def _on_plane(plane: Plane, facilities: GeometryArray, parts: GeometryArray) -> FloatArray:
    lib = shapely()
    flat_facilities = lib.transform(facilities, plane.forward)
    flat_parts = lib.transform(parts, plane.forward)
    tree = lib.STRtree(flat_parts)
    here, there = tree.query_nearest(flat_facilities, all_matches=False)
    lines = lib.shortest_line(flat_facilities[here], flat_parts[there])
    ends = lib.get_coordinates(lines).reshape(-1, 2, 2)
    found = np.full(len(facilities), np.nan)
    found[here] = plane.true_length(ends[:, 0], ends[:, 1])
    return found


def _zero_inside(facilities: GeometryArray, areas: GeometryArray, found: FloatArray) -> FloatArray:
    """Set 0 for facilities in large polygons, of which only the outline was measured."""
    if len(areas):
        touching = shapely().STRtree(areas).query(facilities, predicate="intersects")[0]
        found[np.unique(touching)] = 0.0
    return found
