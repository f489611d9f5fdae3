# SPDX-License-Identifier: GPL-2.0-or-later
"""The picture of contamination: for each element the share of samples in each class of Igeo."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from crm_dataspace_plugin.core.screening.contamination.contamination import NO_CLASS, Contamination, ElementIndices
from crm_dataspace_plugin.core.screening.report.chart import INK, Chart
from crm_dataspace_plugin.core.screening.report.markup import Cell, Markup, tag
from crm_dataspace_plugin.core.screening.report.scale import Scale
from crm_dataspace_plugin.core.screening.report.value import Part, Picture
from crm_dataspace_plugin.core.words import say

# classes 0 to 6: light to dark, in grey too
_FILLS = ("#ffffff", "#fee8c8", "#fdcc8a", "#fc8d59", "#e34a33", "#b30000", "#67000d")
_LINE = 26.0
_NARROW = 16.0  # units: a box that is narrower has no number in it


def draw_classes(found: Contamination) -> Part:
    """Return the picture, a sentence where no element has an index."""
    shown = [each for each in found.elements.values() if (each.igeo_class != NO_CLASS).any()]
    if not shown:
        return say("No element has an index.")
    chart = Chart(
        Scale(0.0, 100.0, 560.0), Scale(0.0, 1.0, _LINE * len(shown)), say("share of samples (%)"), "", left=64.0
    )
    inside = [each for line, one in enumerate(shown) for each in _bar(one, _LINE * line, chart)]
    legend: list[tuple[Markup, str]] = [
        (_box(fill), say("class {code}", code=code)) for code, fill in enumerate(_FILLS)
    ]
    words = say("Shares of the samples in the classes of Igeo, for each element")
    caption = say(
        "Class 0: not above 1.5 times the background; each class above is a doubling, 6 is more than 48 times. Samples "
        "of which the content is not known are left out; n is how many are known."
    )
    return Picture(chart.svg(inside, [*legend]), words, caption)


def _bar(one: ElementIndices, y: float, chart: Chart) -> Iterator[Markup]:
    known = one.igeo_class[one.igeo_class != NO_CLASS]
    label = f"{one.symbol} n={len(known):,}"
    yield tag("text", label, x="-6", y=f"{y + 17:.0f}", text_anchor="end", fill=INK, font_size="11")
    start = 0.0
    for code, fill in enumerate(_FILLS):
        count = int(np.count_nonzero(known == code))
        if not count:
            continue
        x, end = chart.across.place(start), chart.across.place(start + 100.0 * count / len(known))
        start += 100.0 * count / len(known)
        title = tag(
            "title",
            say(
                "{symbol}, class {code}: {count:,} of {samples:,}",
                symbol=one.symbol,
                code=code,
                count=count,
                samples=len(known),
            ),
        )
        size: dict[str, Cell] = {"x": f"{x:.1f}", "y": f"{y + 4:.0f}", "width": f"{end - x:.1f}", "height": "18"}
        yield tag("rect", title, fill=fill, stroke=INK, stroke_width="0.6", **size)
        if end - x >= _NARROW:
            ink = "#ffffff" if code >= 4 else INK
            where: dict[str, Cell] = {"x": f"{(x + end) / 2:.1f}", "y": f"{y + 17:.0f}"}
            yield tag("text", code, fill=ink, font_size="11", text_anchor="middle", **where)


def _box(fill: str) -> Markup:
    return tag("rect", x="-8", y="-8", width="16", height="16", fill=fill, stroke=INK, stroke_width="0.6")
