# SPDX-License-Identifier: GPL-2.0-or-later
"""Where points lie in a polygon: by chance, by strata, or on a grid. Everything in metres on a plane."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import numpy as np
import numpy.typing as npt
from osgeo import ogr

from crm_dataspace_plugin.core.survey.request import SamplingDesign

CANDIDATES = 400  # a point wanted, from which those that keep their distance are taken
TRIES = 60_000  # at most, for a polygon that fills little of its box
AT_A_TRY = 1_000  # spots
AT_ONCE = 200_000  # pairs of a spot and a piece of the outline that are looked at together
FINER = 0.96  # factor from one grid to the next
GRIDS = 120

Spot = tuple[float, float]
FloatArray = npt.NDArray[np.float64]


class Ground:
    """The part of a facility in which points may lie.

    Args:
        polygon: valid, metres; one with parts, too.
        edge: smallest distance from the outline, metres.
    """

    def __init__(self, polygon: ogr.Geometry, edge: float) -> None:
        self.inner = polygon.Buffer(-edge) if edge > 0 else polygon
        self._edge = edge
        self._starts, self._ends = _segments(polygon.Boundary())

    @property
    def area(self) -> float:
        """Square metres, 0 where the edge takes everything."""
        return 0.0 if self.inner is None or self.inner.IsEmpty() else float(self.inner.Area())

    def holding(self, spots: FloatArray) -> list[Spot]:
        """Return those of `spots`, shape (n, 2), that lie inside and off the edge, in their order."""
        block = max(1, AT_ONCE // len(self._starts))
        parts = [spots[start : start + block] for start in range(0, len(spots), block)]
        return [(x, y) for part in parts for x, y in part[self._holds(part)].tolist()]

    def _holds(self, spots: FloatArray) -> Any:
        """Tell for each spot whether a ray from it crosses the outline an odd number of times, not too near to it."""
        x, y = spots[:, :1], spots[:, 1:]
        (x1, y1), (x2, y2) = self._starts.T, self._ends.T
        east, north = x2 - x1, y2 - y1
        length = east * east + north * north
        with np.errstate(divide="ignore", invalid="ignore"):
            crossed = ((y1 > y) != (y2 > y)) & (x < x1 + (y - y1) / north * east)
            along = np.clip(np.nan_to_num(((x - x1) * east + (y - y1) * north) / length), 0.0, 1.0)
        squared = (x - x1 - along * east) ** 2 + (y - y1 - along * north) ** 2
        return (crossed.sum(axis=1) % 2 == 1) & (squared.min(axis=1) >= self._edge**2)


def _segments(outline: ogr.Geometry) -> tuple[FloatArray, FloatArray]:
    """Return where the straight pieces of an outline begin and end, each of shape (n, 2)."""
    rings = [outline.GetGeometryRef(number) for number in range(outline.GetGeometryCount())] or [outline]
    corners = [np.array([point[:2] for point in ring.GetPoints()], dtype=float) for ring in rings]
    return np.concatenate([each[:-1] for each in corners]), np.concatenate([each[1:] for each in corners])


def place(
    ground: Ground, count: int, design: SamplingDesign, spacing: float, chance: np.random.Generator
) -> list[Spot]:
    """Return at most `count` spots, none nearer to another than `spacing`; fewer where no more were found to fit."""
    if design is SamplingDesign.GRID:
        return _grid(ground, count, spacing, chance)
    chosen: list[Spot] = []
    if design is SamplingDesign.RANDOM:
        _take(chosen, islice(_random_spots(ground, chance), count * CANDIDATES), spacing, count)
        return chosen
    wanted = list(islice(_random_spots(ground, chance), count * CANDIDATES))
    for group in _strata(wanted, count):
        _take(chosen, group, spacing, len(chosen) + 1)
    _take(chosen, wanted, spacing, count)
    return chosen


def _take(chosen: list[Spot], candidates: Iterable[Spot], spacing: float, until: int) -> None:
    for spot in candidates:
        if len(chosen) >= until:
            return
        if all(math.dist(spot, other) >= spacing for other in chosen) and spot not in chosen:
            chosen.append(spot)


def _random_spots(ground: Ground, chance: np.random.Generator) -> Iterator[Spot]:
    """Yield spots by chance, as many as `TRIES` give."""
    west, east, south, north = ground.inner.GetEnvelope()
    for _ in range(TRIES // AT_A_TRY):
        tried = (west, south) + chance.random((AT_A_TRY, 2)) * (east - west, north - south)
        yield from ground.holding(tried)


def _strata(spots: list[Spot], count: int) -> list[list[Spot]]:
    """Return `count` groups of neighbours with equally many random spots each, thus of about equal area."""
    strips = max(1, round(math.sqrt(count)))
    sizes = [count // strips + (number < count % strips) for number in range(strips)]
    by_x = sorted(spots)
    groups: list[list[Spot]] = []
    for number, size in enumerate(sizes):
        start, end = (len(spots) * sum(sizes[:each]) // count for each in (number, number + 1))
        members = {spot: rank for rank, spot in enumerate(sorted(by_x[start:end], key=lambda spot: spot[1]))}
        strip: list[list[Spot]] = [[] for _ in range(size)]
        for spot in spots:  # in the order of chance, so that the first of a group is a random one
            if spot in members:
                strip[members[spot] * size // len(members)].append(spot)
        groups += strip
    return groups


def _grid(ground: Ground, count: int, spacing: float, chance: np.random.Generator) -> list[Spot]:
    """Return nodes of a square grid, turned and moved by chance, as wide as holds `count` of them."""
    angle, *offset = (float(each) for each in chance.random(3))
    width = max(1.5 * math.sqrt(ground.area / count), spacing)
    best: list[Spot] = []
    for _ in range(GRIDS):
        nodes = _nodes(ground, width, angle * math.pi / 2, offset)
        best = max(best, nodes, key=len)
        if len(best) >= count or width <= spacing:
            break
        width = max(width * FINER, spacing)
    kept = [best[position * len(best) // count] for position in range(count)] if len(best) > count else best
    return list(dict.fromkeys(kept))


def _nodes(ground: Ground, width: float, angle: float, offset: Any) -> list[Spot]:
    west, east, south, north = ground.inner.GetEnvelope()
    reach = math.ceil(math.hypot(east - west, north - south) / 2 / width) + 1
    middle = ((west + east) / 2, (south + north) / 2)
    width *= 1 + 1e-9  # so that rounding takes nothing from the spacing
    steps = np.arange(-reach, reach + 1)
    rows, columns = np.repeat(steps, len(steps)), np.tile(steps, len(steps))
    along, across = (columns + offset[0]) * width, (rows + offset[1]) * width
    x = middle[0] + along * math.cos(angle) - across * math.sin(angle)
    y = middle[1] + along * math.sin(angle) + across * math.cos(angle)
    return ground.holding(np.column_stack((x, y)))
