# SPDX-License-Identifier: GPL-2.0-or-later
"""Colours, patterns and shapes.

Types differ in lightness by at least 10 of 100 steps, in colour also for those who see no red, no green or no blue, and
in pattern and shape. States differ in the stroke alone, which no colour carries.
"""

from __future__ import annotations

from dataclasses import dataclass

DARK = 100  # luma, of 255, up to which a fill is too dark for dark lines


@dataclass(frozen=True)
class Look:
    """How one facility type is drawn.

    Attributes:
        colour: fill.
        angle: degrees of the hatching, None for a plain fill.
        shape: QGIS' name of the marker.
    """

    colour: str
    angle: float | None
    shape: str

    @property
    def stroke(self) -> str:
        """The colour of lines upon the fill: dark on light, light on dark."""
        red, green, blue = (int(self.colour[place : place + 2], 16) for place in (1, 3, 5))
        return INK if 0.2126 * red + 0.7152 * green + 0.0722 * blue > DARK else PAPER


@dataclass(frozen=True)
class Outline:
    """How one status is drawn.

    Attributes:
        width: of the line, millimetres.
        dashes: millimetres drawn and left out by turns, along an outline or a line; empty for a whole line.
        shape: QGIS' name of the ring around a marker, which is too small for dashes.
    """

    width: float
    dashes: tuple[float, ...] = ()
    shape: str = "circle"


FACILITY_TYPES = {
    "tailings-pond": Look("#5fa8e0", None, "circle"),
    "waste-dump": Look("#a96a2c", 45.0, "triangle"),
    "stockpile": Look("#e9cd55", 135.0, "square"),
    "slag-heap": Look("#4a2259", 0.0, "diamond"),
    "backfill": Look("#1d6a56", 90.0, "pentagon"),
    "other": Look("#f2f2f2", None, "star"),
}
STATUSES = {
    "active": Outline(0.7),
    "inactive": Outline(0.35),
    "closed": Outline(0.5, (4.0, 1.5), "square"),
    "abandoned": Outline(0.7, (0.7, 1.7), "cross2"),
    "care-and-maintenance": Outline(0.5, (4.0, 1.0, 0.5, 1.0, 0.5, 1.0), "hexagon"),
    "under-development": Outline(0.5, (1.2, 1.0), "diamond"),
    "historic": Outline(0.35, (0.4, 0.9), "pentagon"),
}
NOT_STATED = Outline(0.15)
INK = "#1a1a1a"
PAPER = "#ffffff"

# words in a layer's name -> colour and hatching of a receptor layer
RECEPTORS = {
    "poor": ("#b5651d", 45.0),
    "watercourse": ("#3a7ebf", None),
    "river": ("#3a7ebf", None),
    "water": ("#3a7ebf", None),
    "settlement": ("#7b3f61", None),
    "protected": ("#3f8f4f", 45.0),
    "farmland": ("#c9b458", 135.0),
}
