# SPDX-License-Identifier: GPL-2.0-or-later
"""Colours, patterns and shapes of the classes that screening gives.

Classes of one method differ in lightness, so that they are told apart in grey and by those who see no red, no green or
no blue, and each has a hatching or marker of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from crm_dataspace_plugin.bridge.palette import Look
from crm_dataspace_plugin.core.screening.preselection.result import EXAMINE, LEAVE

NOT_KNOWN = Look("#ffffff", 135.0, "cross_fill")


@dataclass(frozen=True)
class Classes:
    """How one method's result is drawn.

    Attributes:
        field: that holds the class.
        looks: by class, the one that matters most first; the rest is not known.
    """

    field: str
    looks: Mapping[str, Look]


CLASSES = {
    "preselection": Classes(
        "decision", {EXAMINE: Look("#e66100", 45.0, "triangle"), LEAVE: Look("#b9d3ea", None, "circle")}
    ),
    "acidbase": Classes(
        "aba_class",
        {
            "PAG": Look("#8c2d04", 45.0, "triangle"),
            "uncertain": Look("#f0922a", 90.0, "diamond"),
            "non-PAG": Look("#c6dbef", None, "circle"),
        },
    ),
    "contamination": Classes(
        "ri_class",
        {
            "very high": Look("#67000d", 45.0, "triangle"),
            "considerable": Look("#d7502c", 90.0, "diamond"),
            "moderate": Look("#fdae61", 0.0, "square"),
            "low": Look("#ffffcc", None, "circle"),
        },
    ),
    "riskresource": Classes(
        "quadrant",
        {
            "high risk, high resource": Look("#54278f", 45.0, "triangle"),
            "high risk, low resource": Look("#c8552a", 90.0, "diamond"),
            "low risk, high resource": Look("#7fbf7b", 0.0, "square"),
            "low risk, low resource": Look("#bdd7ee", None, "circle"),
        },
    ),
}
TONNES = {  # of critical raw materials, from which on: colour, and size of the marker in millimetres
    1000.0: ("#00441b", 6.4),
    100.0: ("#2a924a", 5.2),
    10.0: ("#72bd73", 4.2),
    1.0: ("#b4deab", 3.4),
    0.0: ("#f2f2f2", 2.6),
}
BOUND = "#5b3a8c"  # of what may be reached: thins out to nothing at its edge
