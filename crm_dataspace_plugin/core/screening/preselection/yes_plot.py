# SPDX-License-Identifier: GPL-2.0-or-later
"""How many facilities have how many YES answers, by decision."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.report.chart import INK, Chart
from crm_dataspace_plugin.core.screening.report.markup import Markup, tag
from crm_dataspace_plugin.core.screening.report.scale import Scale, linear
from crm_dataspace_plugin.core.screening.report.sign import Sign
from crm_dataspace_plugin.core.screening.report.value import Part, Picture
from crm_dataspace_plugin.core.words import say

QUESTIONS = 18
_WIDE = 0.8  # of a column, answers


def draw_yes(yes: NDArray[np.int64], numbers: NDArray[np.int64], signs: Sequence[Sign]) -> Part:
    """Return columns of facilities by YES answers, the classes above one another; a sentence where there is none.

    Args:
        yes: YES answers of each facility.
        numbers: which of `signs` is its own.
    """
    if not len(yes):
        return say("There is no facility to draw.")
    counts = [np.bincount(yes[numbers == each], minlength=QUESTIONS + 1) for each in range(len(signs))]
    whole = np.sum(counts, axis=0)
    last = max(int(np.flatnonzero(whole)[-1]), 8)
    across = Scale(-0.5, last + 0.5, 560.0, step=1.0)
    chart = Chart(across, linear(whole.astype(float), 240.0), say("YES answers"), "facilities")
    legend = [(_key(each), each.words.replace(", ", ": ", 1)) for each in signs]
    words = say("Facilities by their number of YES answers and by decision")
    return Picture(chart.svg(_columns(chart, counts, signs), legend), words)


def _columns(chart: Chart, counts: Sequence[NDArray[np.int64]], signs: Sequence[Sign]) -> Iterator[Markup]:
    for place in range(QUESTIONS + 1):
        below = 0
        for own, sign in zip(counts, signs):
            count = int(own[place])
            if not count:
                continue
            left, low = chart.at(place - _WIDE / 2, below)
            right, high = chart.at(place + _WIDE / 2, below + count)
            below += count
            size = {"width": f"{right - left:.1f}", "height": f"{low - high:.1f}"}
            title = tag("title", say("{place} YES, {words}: {count:,}", place=place, words=sign.words, count=count))
            yield tag("rect", title, x=f"{left:.1f}", y=f"{high:.1f}", fill=sign.fill, stroke=sign.stroke, **size)
        if below:
            x, y = chart.at(place, below)
            yield tag(
                "text", f"{below:,}", x=f"{x:.1f}", y=f"{y - 4:.1f}", text_anchor="middle", fill=INK, font_size="10"
            )


def _key(sign: Sign) -> Markup:
    return tag("rect", x="-8", y="-8", width="16", height="16", fill=sign.fill, stroke=sign.stroke)
