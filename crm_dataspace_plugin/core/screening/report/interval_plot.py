# SPDX-License-Identifier: GPL-2.0-or-later
"""Intervals of what is largest, one below the other: lower end, middle, upper end."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from crm_dataspace_plugin.core.screening.report.chart import INK, Chart
from crm_dataspace_plugin.core.screening.report.markup import Markup, shortened, tag
from crm_dataspace_plugin.core.screening.report.scale import Scale, logarithmic
from crm_dataspace_plugin.core.screening.report.value import Part, Picture
from crm_dataspace_plugin.core.words import say

SHOWN = 20
_LINE = 21.0  # from one interval to the next, units of the drawing


@dataclass(frozen=True)
class Interval:
    """Attributes:
    low, middle, high: positive; `middle` may be NaN.
    """

    name: str
    low: float
    middle: float
    high: float


def draw_intervals(intervals: Sequence[Interval], title: str, words: str, caption: str) -> Part:
    """Return the first intervals on a logarithmic axis, a sentence where there is none.

    Args:
        title: of the axis, with the unit.
        words: what the picture shows.
        caption: what the ends and the middle are.
    """
    drawn = [each for each in intervals if each.low > 0 and math.isfinite(each.high)][:SHOWN]
    if not drawn:
        return say("Nothing is known to draw.")
    values = np.array([each for one in drawn for each in (one.low, one.high)])
    rows = Scale(0.0, 1.0, _LINE * len(drawn))
    chart = Chart(logarithmic(values, 560.0), rows, title, "", left=290.0)
    more = len(intervals) - len(drawn)
    cut = say(" The first {count}; {more:,} more are in the table.", count=len(drawn), more=more) if more else ""
    return Picture(chart.svg(_bars(drawn, chart)), words, caption + cut)


def _bars(drawn: Sequence[Interval], chart: Chart) -> Iterator[Markup]:
    for line, each in enumerate(drawn):
        y = _LINE * (line + 0.5)
        low, high = chart.across.place(each.low), chart.across.place(each.high)
        yield tag("text", shortened(each.name, 42), x="-8", y=f"{y + 4:.1f}", text_anchor="end", fill=INK)
        box = {"x": f"{low:.1f}", "y": f"{y - 5:.1f}", "width": f"{max(high - low, 1):.1f}", "height": "10"}
        title = tag("title", say("{name}: {low:,.4g} to {high:,.4g}", name=each.name, low=each.low, high=each.high))
        yield tag("rect", title, fill="#9ecae1", stroke="#08519c", **box)
        if math.isfinite(each.middle):
            x = chart.across.place(each.middle)
            yield tag("path", d=f"M{x:.1f},{y - 8:.1f}V{y + 8:.1f}", stroke=INK, stroke_width="2.4")
