# SPDX-License-Identifier: GPL-2.0-or-later
"""Which rings of an Esri polygon are outlines and which are holes, and of which outline.

Outlines run clockwise, holes the other way; a hole may stand before its outline, and an island in a lake is an outline
again. Some writers turn all rings round: then the largest ring decides.
"""

from __future__ import annotations

from collections.abc import Sequence

Position = list[float]
Ring = list[Position]
Polygon = list[Ring]

_TESTED = 25  # vertices of a hole: those on an outline's edge say nothing, so the majority decides


def polygons(rings: Sequence[Ring]) -> list[Polygon]:
    """Return polygons as GeoJSON writes them: an outline against the clock, then its holes with it.

    Rings without area are left out. A hole outside of every outline becomes an outline: nothing drawn is lost.
    """
    areas = [(ring, signed_area(ring)) for ring in map(_closed, rings) if len(ring) > 3]
    sized = [(ring, area) for ring, area in areas if area]
    if not sized:
        return []
    largest = max((area for _, area in sized), key=abs)
    outline_sign = -1 if largest < 0 else 1  # the largest ring lies in no other, whichever way it runs
    outer = sorted((pair for pair in sized if pair[1] * outline_sign > 0), key=lambda pair: abs(pair[1]))
    made: list[Polygon] = [[_turned(ring, area, 1)] for ring, area in outer]
    lonely: list[Polygon] = []
    for ring, area in sized:
        if area * outline_sign > 0:
            continue
        owner = next((made[at] for at, (outline, size) in enumerate(outer) if _holds(outline, size, ring, area)), None)
        if owner is None:
            lonely.append([_turned(ring, area, 1)])
        else:
            owner.append(_turned(ring, area, -1))
    return made[::-1] + lonely


def signed_area(ring: Ring) -> float:
    """Return twice the area of a closed ring, negative where it runs clockwise."""
    x0, y0 = ring[0][:2]  # taken off, so that large coordinates do not eat up the digits
    return sum((a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0) for a, b in zip(ring, ring[1:]))


def _closed(ring: Ring) -> Ring:
    return ring if not ring or ring[0] == ring[-1] else [*ring, ring[0]]


def _turned(ring: Ring, area: float, sign: int) -> Ring:
    return ring if area * sign > 0 else ring[::-1]


def _holds(outline: Ring, size: float, hole: Ring, hole_size: float) -> bool:
    if abs(hole_size) > abs(size) or not _box_holds(outline, hole):
        return False
    step = max(1, len(hole) // _TESTED)
    tested = hole[:-1:step]
    return sum(_inside(each, outline) for each in tested) * 2 > len(tested)


def _box_holds(outer: Ring, inner: Ring) -> bool:
    for axis in (0, 1):
        outer_values, inner_values = [each[axis] for each in outer], [each[axis] for each in inner]
        if min(inner_values) < min(outer_values) or max(inner_values) > max(outer_values):
            return False
    return True


def _inside(position: Position, ring: Ring) -> bool:
    x, y = position[:2]
    inside = False
    for a, b in zip(ring, ring[1:]):
        if (a[1] > y) != (b[1] > y) and x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0]:
            inside = not inside
    return inside
