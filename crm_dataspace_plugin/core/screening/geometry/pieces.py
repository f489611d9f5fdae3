# SPDX-License-Identifier: GPL-2.0-or-later
"""Receptors cut into small pieces, so that an index over their boxes finds the nearest one fast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.screening.arrays import FloatArray, GeometryArray
from crm_dataspace_plugin.core.screening.geometry.antimeridian import boxes_of, joined
from crm_dataspace_plugin.core.screening.geometry.library import shapely

_LARGEST = 16  # vertices of a piece that is left whole
_AT_ONCE = 20_000  # geometries
_RUN = 8  # segments in each piece of a long line


@dataclass(frozen=True)
class Pieces:
    """Parts of geometries in degrees, with their boxes `(west, south, east, north)`, shape (n, 4).

    A large polygon is there twice: its outline in short runs, and itself in `areas` for what lies inside.
    """

    parts: GeometryArray
    boxes: FloatArray
    areas: GeometryArray


def cut(geometries: GeometryArray, tick: Tick = silent) -> Pieces:
    """Return the pieces of all geometries that are not None."""
    some = [_cut(geometries[:0])]
    for start in range(0, len(geometries), _AT_ONCE):
        tick(start / len(geometries), "")
        some.append(_cut(geometries[start : start + _AT_ONCE]))
    parts, boxes, areas = (np.concatenate(each) for each in zip(*some))
    return Pieces(parts, boxes, areas)


def _cut(geometries: GeometryArray) -> tuple[GeometryArray, FloatArray, GeometryArray]:
    lib = shapely()
    parts = geometries[~lib.is_missing(geometries)]
    while np.any(lib.get_type_id(parts) > 3):  # collections, some inside others
        parts = lib.get_parts(parts)
    parts = parts[~lib.is_empty(parts)]
    large = lib.get_num_coordinates(parts) > _LARGEST
    areal = lib.get_type_id(parts) == 3
    areas = parts[large & areal]
    outlines = lib.get_parts(lib.get_rings(areas)) if len(areas) else areas
    lines = np.concatenate((parts[large & ~areal], outlines))
    pieces = np.concatenate((parts[~large], _runs(lib, lines)))
    return pieces, boxes_of(pieces), joined(areas)


def _runs(lib: Any, lines: GeometryArray) -> GeometryArray:
    """Return lines cut into runs of 8 segments, each starting with the vertex the one before ended with."""
    if not len(lines):
        return lines
    coordinates = lib.get_coordinates(lines)
    counts = lib.get_num_coordinates(lines)
    firsts = np.concatenate(([0], np.cumsum(counts)[:-1]))
    runs = -(-(counts - 1) // _RUN)
    line = np.repeat(np.arange(len(lines)), runs)
    position = _RUN * (np.arange(len(line)) - np.repeat(np.cumsum(runs) - runs, runs))
    lengths = np.minimum(_RUN, counts[line] - 1 - position) + 1
    starts = np.repeat(firsts[line] + position - (np.cumsum(lengths) - lengths), lengths)
    picked = coordinates[starts + np.arange(lengths.sum())]
    made: GeometryArray = lib.linestrings(picked, indices=np.repeat(np.arange(len(line)), lengths))
    return made
