# SPDX-License-Identifier: GPL-2.0-or-later
"""Outlines that look drawn from an aerial photo: irregular, yet never crossing themselves.

Every outline is seen whole from its centre (star-shaped), and an affine map keeps that.
"""

from __future__ import annotations

import math

from crm_dataspace_plugin.dataspace.inventory.dice import Dice
from crm_dataspace_plugin.dataspace.inventory.plane import Point, area

_LEAST_RADIUS = 0.3  # of the mean one


def blob(dice: Dice, square_metres: float, corners: int, stretch: float) -> list[Point]:
    """Return a closed counter-clockwise ring around (0, 0) of the given area.

    Args:
        stretch: length over width, 1 or more.
    """
    return _outline(_radii(dice, corners), square_metres, stretch, dice.between(0, math.pi))


def pond(dice: Dice, square_metres: float, corners: int, stretch: float) -> list[Point]:
    """Return the ring of a tailings pond: a blob cut straight by its dam."""
    radii = _radii(dice, corners)
    dam = dice.between(0, 2 * math.pi)
    reach = dice.between(0.4, 0.7)
    cut = []
    for index, radius in enumerate(radii):
        facing = math.cos(2 * math.pi * index / corners - dam)
        cut.append(min(radius, reach / facing) if facing > 0 else radius)
    return _outline(cut, square_metres, stretch, dice.between(0, math.pi))


def hole(dice: Dice, ring: list[Point]) -> list[Point]:
    """Return a closed clockwise ring that lies inside a star-shaped `ring`."""
    size = dice.between(0.2, 0.45)
    return [(x * size, y * size) for x, y in ring[::-1]]


def meander(dice: Dice, length: float, offset: float, heading: float) -> list[Point]:
    """Return a winding line through the surroundings of (0, 0).

    Args:
        length: from end to end as the crow flies, metres.
        offset: how far it passes beside (0, 0), metres.
        heading: direction of the flow, radians from east.
    """
    waves = [(dice.between(700, 6000), dice.between(0, 2 * math.pi)) for _ in range(3)]
    steps = max(12, round(length / 150))
    points = []
    for step in range(steps + 1):
        along = length * (step / steps - 0.5)
        across = offset + sum(0.07 * wave * math.sin(2 * math.pi * along / wave + phase) for wave, phase in waves)
        across += dice.normal(0, 12)
        points.append(_turned((along, across), heading))
    return points


def _radii(dice: Dice, corners: int) -> list[float]:
    waves = [(k, dice.between(0, 0.34 / (k - 0.7)), dice.between(0, 2 * math.pi)) for k in range(2, 7)]
    radii = []
    for index in range(corners):
        angle = 2 * math.pi * index / corners
        radius = 1 + sum(height * math.cos(k * angle + phase) for k, height, phase in waves) + dice.normal(0, 0.02)
        radii.append(max(_LEAST_RADIUS, radius))
    return radii


def _outline(radii: list[float], square_metres: float, stretch: float, heading: float) -> list[Point]:
    corners = len(radii)
    ring = [
        (radius * stretch * math.cos(2 * math.pi * index / corners), radius * math.sin(2 * math.pi * index / corners))
        for index, radius in enumerate(radii)
    ]
    scale = math.sqrt(square_metres / area(ring))
    turned = [_turned((x * scale, y * scale), heading) for x, y in ring]
    return [*turned, turned[0]]


def _turned(point: Point, angle: float) -> Point:
    return (
        point[0] * math.cos(angle) - point[1] * math.sin(angle),
        point[0] * math.sin(angle) + point[1] * math.cos(angle),
    )
