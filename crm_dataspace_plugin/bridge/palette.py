# SPDX-License-Identifier: GPL-2.0-or-later
"""Colours, patterns and shapes.

Types differ in lightness and in pattern or shape too, so that they are told apart in grey.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """How one facility type is drawn.

    Attributes:
        colour: fill; the list goes from light to dark.
        angle: degrees of the hatching, None for a plain fill.
        shape: QGIS' name of the marker.
    """

    colour: str
    angle: float | None
    shape: str


@dataclass(frozen=True)
class Outline:
    """How one status is drawn: `style` is QGIS' name of the pen, `width` in millimetres."""

    style: str
    width: float


FACILITY_TYPES = {
    "tailings-pond": Look("#9ecae9", None, "circle"),
    "waste-dump": Look("#d9a066", 45.0, "triangle"),
    "stockpile": Look("#f6e58d", 135.0, "square"),
    "slag-heap": Look("#7a5c61", 0.0, "diamond"),
    "backfill": Look("#4f7f5b", 90.0, "pentagon"),
    "other": Look("#d0d0d0", None, "star"),
}
STATUSES = {
    "active": Outline("solid", 0.7),
    "inactive": Outline("solid", 0.35),
    "closed": Outline("dash", 0.5),
    "abandoned": Outline("dot", 0.6),
    "care-and-maintenance": Outline("dash dot", 0.5),
    "under-development": Outline("dash dot dot", 0.5),
    "historic": Outline("dot", 0.3),
}
NOT_STATED = Outline("solid", 0.15)
INK = "#2b2b2b"

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
