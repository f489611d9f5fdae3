# SPDX-License-Identifier: GPL-2.0-or-later
"""Where points lie in a polygon: by chance, by strata, or on a grid. Everything in metres on a plane."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
from osgeo import ogr

from crm_dataspace_plugin.core.survey.request import SamplingDesign

CANDIDATES = 400  # a point wanted, from which those that keep their distance are taken
TRIES = 60_000  # at most, for a polygon that fills little of its box
FINER = 0.96  # factor from one grid to the next
GRIDS = 120

Spot = tuple[float, float]


class Ground:
    """The part of a facility in which points may lie.

    Args:
        polygon: valid, metres.
        edge: smallest distance from the outline, metres.
    """

    def __init__(self, polygon: ogr.Geometry, edge: float) -> None:
        self.inner = polygon.Buffer(-edge) if edge > 0 else polygon
        self._prepared: Any = None
        if self.inner is not None and not self.inner.IsEmpty():
            self._prepared = self.inner.CreatePreparedGeometry()
        self._outline = polygon.Boundary()
        self._edge = edge

    @property
    def area(self) -> float:
        """Square metres, 0 where the edge takes everything."""
        return 0.0 if self._prepared is None else float(self.inner.Area())

    def holds(self, spot: Spot) -> bool:
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(*spot)
        # the buffer's round corners are cut a little short: the distance itself decides
        return bool(self._prepared.Intersects(point)) and self._outline.Distance(point) >= self._edge


def place(
    ground: Ground, count: int, design: SamplingDesign, spacing: float, chance: np.random.Generator
) -> list[Spot]:
    """Return at most `count` spots, none nearer to another than `spacing`; fewer where no more were found to fit."""
    if design is SamplingDesign.GRID:
        return _grid(ground, count, spacing, chance)
    wanted = _random_spots(ground, count * CANDIDATES, chance)
    groups = _strata(wanted, count) if design is SamplingDesign.STRATIFIED else [wanted] * count
    chosen: list[Spot] = []
    for group in groups:
        _take(chosen, group, spacing, len(chosen) + 1)
    _take(chosen, wanted, spacing, count)
    return chosen


def _take(chosen: list[Spot], candidates: Iterable[Spot], spacing: float, until: int) -> None:
    for spot in candidates:
        if len(chosen) >= until:
            return
        if all(math.dist(spot, other) >= spacing for other in chosen) and spot not in chosen:
            chosen.append(spot)


def _random_spots(ground: Ground, count: int, chance: np.random.Generator) -> list[Spot]:
    west, east, south, north = ground.inner.GetEnvelope()
    found: list[Spot] = []
    for _ in range(TRIES):
        x, y = chance.random(2)
        spot = (west + (east - west) * float(x), south + (north - south) * float(y))
        if ground.holds(spot):
            found.append(spot)
            if len(found) == count:
                break
    return found


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
    found = []
    for row in range(-reach, reach + 1):
        for column in range(-reach, reach + 1):
            along, across = (column + offset[0]) * width, (row + offset[1]) * width
            spot = (
                middle[0] + along * math.cos(angle) - across * math.sin(angle),
                middle[1] + along * math.sin(angle) + across * math.cos(angle),
            )
            if ground.holds(spot):
                found.append(spot)
    return found
