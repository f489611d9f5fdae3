# SPDX-License-Identifier: GPL-2.0-or-later
"""A flat map around one place: metres east and north of it, and back to degrees."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Point = tuple[float, float]

_DECIMALS = 7  # of a degree: 1 cm


@dataclass(frozen=True)
class Plane:
    """Metres around `longitude`, `latitude`; good to some 0.1 % within 20 km."""

    longitude: float
    latitude: float

    def degrees(self, points: Iterable[Point]) -> list[list[float]]:
        """Return GeoJSON positions for points in metres."""
        phi = math.radians(self.latitude)
        # length of one degree on WGS 84, series in the latitude
        east = 111412.84 * math.cos(phi) - 93.5 * math.cos(3 * phi) + 0.118 * math.cos(5 * phi)
        north = 111132.92 - 559.82 * math.cos(2 * phi) + 1.175 * math.cos(4 * phi)
        return [
            [round(self.longitude + x / east, _DECIMALS), round(self.latitude + y / north, _DECIMALS)]
            for x, y in points
        ]


def area(ring: Sequence[Point]) -> float:
    """Return the area of a ring, positive when it runs counter-clockwise; its last point may equal the first."""
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], ring[0]])) / 2


def distance(first: Point, second: Point) -> float:
    return math.hypot(first[0] - second[0], first[1] - second[1])


def distance_to_line(point: Point, line: Sequence[Point]) -> float:
    """Return the distance from a point to the nearest place of a line."""
    return min(_to_segment(point, start, end) for start, end in zip(line, line[1:]))


def _to_segment(point: Point, start: Point, end: Point) -> float:
    along = (end[0] - start[0], end[1] - start[1])
    squared = along[0] ** 2 + along[1] ** 2
    if squared == 0:
        return distance(point, start)
    share = ((point[0] - start[0]) * along[0] + (point[1] - start[1]) * along[1]) / squared
    share = min(1.0, max(0.0, share))
    return distance(point, (start[0] + share * along[0], start[1] + share * along[1]))
