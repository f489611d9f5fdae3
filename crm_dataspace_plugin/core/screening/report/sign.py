# SPDX-License-Identifier: GPL-2.0-or-later
"""Signs of maps, plots and tables: what differs in colour differs in shape and in lightness too."""

from __future__ import annotations

from dataclasses import dataclass

from crm_dataspace_plugin.core.screening.report.markup import Markup, tag

TRIANGLE = "M0,-7.5 L7.5,6 L-7.5,6 Z"
SQUARE = "M-6,-6 H6 V6 H-6 Z"
DIAMOND = "M0,-7 L7,0 L0,7 L-7,0 Z"
CIRCLE = "M-6,0 a6,6 0 1,0 12,0 a6,6 0 1,0 -12,0 Z"
CROSS = "M-5,-5 L5,5 M-5,5 L5,-5"


@dataclass(frozen=True)
class Sign:
    """How a class is drawn: `path` in a box from -8 to 8; `words` say which class."""

    words: str
    path: str
    fill: str
    stroke: str

    def shape(self, **attributes: str) -> Markup:
        """Return the sign as a path of SVG."""
        return tag("path", d=self.path, fill=self.fill, stroke=self.stroke, stroke_width="1.5", **attributes)


def drawn(sign: Sign) -> Markup:
    """Return a sign as a small picture for tables and cards."""
    return tag("svg", tag("title", sign.words), sign.shape(), viewBox="-9 -9 18 18", role="img")


def four(worst: str, second: str, third: str, best: str) -> tuple[Sign, Sign, Sign, Sign]:
    """Return signs of four classes, the one that matters most first; dark to light in grey."""
    return (
        Sign(worst, TRIANGLE, "#b2182b", "#5c0a14"),
        Sign(second, SQUARE, "#f2b04c", "#8a5200"),
        Sign(third, DIAMOND, "#9ecae1", "#08519c"),
        Sign(best, CIRCLE, "#ffffff", "#2c6fad"),
    )


def unknown(words: str = "not known") -> Sign:
    """Return the sign of what is not known."""
    return Sign(words, CROSS, "none", "#5b6875")
