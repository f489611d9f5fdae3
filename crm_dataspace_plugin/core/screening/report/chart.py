# SPDX-License-Identifier: GPL-2.0-or-later
"""What plots share: a frame with grid, values and titles on both axes, and a legend beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from crm_dataspace_plugin.core.screening.report.map import FONT
from crm_dataspace_plugin.core.screening.report.markup import Markup, tag
from crm_dataspace_plugin.core.screening.report.scale import Scale

INK, SOFT, GRID = "#1d2733", "#5b6875", "#d5dce3"


@dataclass(frozen=True)
class Chart:
    """Attributes:
    across, up: the axes; `up` counts from below.
    across_title, up_title: what they show, with the unit.
    left: room for what stands left of the frame, units of the drawing.
    """

    across: Scale
    up: Scale
    across_title: str
    up_title: str
    left: float = 84.0

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Return where a pair of values stands in the drawing."""
        return self.across.place(x), self.up.length - self.up.place(y)

    def svg(self, inside: Iterable[Markup], legend: Sequence[tuple[Markup, str]] = ()) -> Markup:
        """Return the picture; what is inside is drawn over the grid and under the edge."""
        keys = _legend(legend, self.across.length + 26)
        wide = self.across.length + self.left + (20 + _legend_width(legend) if legend else 24)
        tall = max(self.up.length + 74, 25.0 * len(legend) + 24)
        box = f"{-self.left:.0f} -16 {wide:.0f} {tall:.0f}"
        parts = (*self._ground(), *inside, self._edge(), *self._titles(), *keys)
        return tag("svg", *parts, viewBox=box, font_family=FONT, font_size="12")

    def _ground(self) -> Iterator[Markup]:
        width, height = self.across.length, self.up.length
        yield tag("rect", width=f"{width:.0f}", height=f"{height:.0f}", fill="#fcfcfa")
        lines = [f"M{x:.1f},0V{height:.0f}" for x, _ in self.across.ticks()]
        lines += [f"M0,{height - y:.1f}H{width:.0f}" for y, _ in self.up.ticks()] if self.up_title else []
        yield tag("path", d="".join(lines) or "M0,0", fill="none", stroke=GRID)

    def _edge(self) -> Markup:
        width, height = f"{self.across.length:.0f}", f"{self.up.length:.0f}"
        return tag("rect", width=width, height=height, fill="none", stroke=INK)

    def _titles(self) -> Iterator[Markup]:
        width, height = self.across.length, self.up.length
        for x, words in self.across.ticks():
            yield tag("text", words, x=f"{x:.1f}", y=f"{height + 17:.0f}", text_anchor="middle", fill=SOFT)
        low = {"x": f"{width / 2:.0f}", "y": f"{height + 42:.0f}"}
        yield tag("text", self.across_title, text_anchor="middle", font_weight="700", fill=INK, **low)
        if not self.up_title:
            return
        for y, words in self.up.ticks():
            yield tag("text", words, x="-7", y=f"{height - y + 4:.1f}", text_anchor="end", fill=SOFT)
        turned = f"translate({14 - self.left:.0f},{height / 2:.0f}) rotate(-90)"
        yield tag("text", self.up_title, transform=turned, text_anchor="middle", font_weight="700", fill=INK)


def _legend(keys: Sequence[tuple[Markup, str]], x: float) -> Iterator[Markup]:
    for line, (picture, words) in enumerate(keys):
        text = tag("text", words, x="16", y="4", fill=INK)
        yield tag("g", picture, text, transform=f"translate({x:.0f},{14 + line * 25})")


def _legend_width(keys: Sequence[tuple[Markup, str]]) -> float:
    return 40.0 + 6.6 * max(len(words) for _, words in keys)
