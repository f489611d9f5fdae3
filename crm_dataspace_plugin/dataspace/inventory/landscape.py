# SPDX-License-Identifier: GPL-2.0-or-later
"""The surroundings of one district: streams, settlements, protected areas, fields, and room for facilities."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from crm_dataspace_plugin.dataspace.inventory import shapes
from crm_dataspace_plugin.dataspace.inventory.dice import Dice
from crm_dataspace_plugin.dataspace.inventory.plane import Plane, Point, distance, distance_to_line
from crm_dataspace_plugin.dataspace.inventory.regions import District

Ring = list[Point]

_SPREAD = 2300.0  # metres; deviation of the facilities around the district's centre
_TRIES = 200


@dataclass
class Landscape:
    """What stands around one district, in metres on its plane.

    Attributes:
        settlements: place and population.
        taken: centre and radius of the circles that are already in use.
    """

    plane: Plane
    streams: list[list[Point]]
    settlements: list[tuple[Point, int]]
    protected: list[Ring]
    farmland: list[Ring]
    taken: list[tuple[Point, float]] = field(default_factory=list)

    def place(self, dice: Dice, radius: float) -> Point:
        """Return the centre of a free circle and take it: no overlap, no stream across it, no village in it."""
        spread = _SPREAD
        for _ in range(_TRIES):
            centre = (dice.normal(0, spread), dice.normal(0, spread))
            if self._is_free(centre, radius):
                break
            spread *= 1.03  # a full district grows
        self.taken.append((centre, radius))
        return centre

    def _is_free(self, centre: Point, radius: float) -> bool:
        return (
            all(distance(centre, other) > radius + theirs + 15 for other, theirs in self.taken)
            and all(distance_to_line(centre, stream) > radius + 20 for stream in self.streams)
            and all(distance(centre, village) > radius + 60 for village, _ in self.settlements)
        )


def landscape(dice: Dice, district: District) -> Landscape:
    """Return the surroundings of `district`, without facilities."""
    heading = dice.between(0, math.pi)
    return Landscape(
        plane=Plane(district.longitude, district.latitude),
        streams=[
            shapes.meander(dice, dice.between(13000, 18000), dice.between(-900, 900), heading),
            shapes.meander(
                dice, dice.between(7000, 11000), dice.between(-4200, 4200), heading + dice.between(0.8, 1.9)
            ),
        ],
        settlements=[_settlement(dice) for _ in range(dice.whole(7, 11))],
        protected=[_field(dice, dice.lognormal(3.2e6, 0.5), 4200.0) for _ in range(dice.whole(1, 3))],
        farmland=[_field(dice, dice.lognormal(3.2e5, 0.7), 3600.0) for _ in range(dice.whole(7, 12))],
    )


def moved(ring: Ring, centre: Point) -> Ring:
    return [(x + centre[0], y + centre[1]) for x, y in ring]


def _settlement(dice: Dice) -> tuple[Point, int]:
    place = (dice.normal(0, 3600), dice.normal(0, 3600))
    return place, max(8, round(dice.lognormal(280, 1.5)))


def _field(dice: Dice, square_metres: float, spread: float) -> Ring:
    ring = shapes.blob(dice, square_metres, dice.whole(14, 28), dice.between(1.0, 2.4))
    return moved(ring, (dice.normal(0, spread), dice.normal(0, spread)))
