# SPDX-License-Identifier: GPL-2.0-or-later
"""The report's map: facilities by class, what lies behind them light, with legend, scale bar and north arrow."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.report.backdrop import NOTHING, Backdrop
from crm_dataspace_plugin.core.screening.report.map_frame import (
    LEGEND,
    Frame,
    frame_of,
    grid,
    labels,
    north_arrow,
    scale_bar,
)
from crm_dataspace_plugin.core.screening.report.markup import Markup, joined, shortened, tag
from crm_dataspace_plugin.core.screening.report.sign import Sign
from crm_dataspace_plugin.core.screening.report.value import Part, Picture, ReportHead
from crm_dataspace_plugin.core.words import say

FONT = "Segoe UI, Noto Sans, DejaVu Sans, Arial, sans-serif"
MOST = 5000  # facilities drawn, those of the first signs before others
_LOWEST = 330.0  # height of a legend


def draw_map(
    head: ReportHead, signs: Sequence[Sign], numbers: Sequence[int], behind: Backdrop = NOTHING
) -> Sequence[Part]:
    """Return the map, a sentence where no facility has a place.

    Args:
        signs: of the classes, the one that matters most first: it is drawn above the others.
        numbers: for each facility which of `signs` is its own.
        behind: what is drawn light under them.
    """
    placed = np.flatnonzero(np.isfinite(head.positions).all(axis=1)) if len(head.names) else np.zeros(0, int)
    if not len(placed):
        return (say("None has a usable geometry: there is no map."),)
    degrees = head.positions[placed]
    frame = frame_of(np.hstack((degrees, degrees)))
    own = [numbers[each] for each in placed]
    shown = sorted(range(len(placed)), key=lambda each: own[each])[:MOST]
    width, height = frame.size
    size = {"width": f"{width:.1f}", "height": f"{height:.1f}"}
    places = frame.place(degrees)
    inside = joined(
        (
            tag("rect", fill="#fcfcfa", **size),
            *behind.draw(frame),
            grid(frame),
            *_marks(places, [(each, signs[own[each]], head.names[placed[each]]) for each in reversed(shown)]),
        )
    )
    clip = tag("clipPath", tag("rect", **size), id="frame")
    edge = tag("rect", fill="none", stroke="#1d2733", **size)
    tall = max(height, _LOWEST)
    legend = tag("g", *_legend(frame, signs, own, behind), transform=f"translate({width + 18:.1f},0)")
    parts = (clip, tag("g", inside, clip_path="url(#frame)"), edge, labels(frame), legend)
    box = f"-62 -14 {width + LEGEND + 76:.0f} {tall + 40:.0f}"
    svg = tag("svg", *parts, viewBox=box, font_family=FONT, font_size="12", text_anchor="start")
    return (Picture(svg, say("Map of the facilities by class"), _caption(len(head.names), len(placed), len(shown))),)


def _caption(count: int, placed: int, shown: int) -> str:
    words = []
    if placed < count:
        words.append(
            say(
                "{count:,} of {all:,} facilities have no usable geometry and are not on the map.",
                count=count - placed,
                all=count,
            )
        )
    if shown < placed:
        words.append(
            say(
                "{shown:,} of {placed:,} are drawn, those of the first signs before others.", shown=shown, placed=placed
            )
        )
    return " ".join(words)


def _marks(places: NDArray[np.float64], marks: Sequence[tuple[int, Sign, str]]) -> Iterator[Markup]:
    size = 1.0 if len(marks) <= 60 else 0.75 if len(marks) <= 600 else 0.55
    for each, sign, name in marks:
        x, y = places[each]
        where = f"translate({x:.1f},{y:.1f}) scale({size})"
        title = tag("title", f"{shortened(name, 80)}: {sign.words}")
        yield tag("g", title, sign.shape(fill_opacity="0.85"), transform=where)


def _legend(frame: Frame, signs: Sequence[Sign], numbers: Sequence[int], behind: Backdrop) -> Iterator[Markup]:
    keys = [(each.shape(), each.words, f" ({numbers.count(number):,})") for number, each in enumerate(signs)]
    y = 14.0
    for picture, words, count in (*keys, *((*each, "") for each in behind.keys)):
        first, _, rest = words.partition(", ")
        yield tag("g", picture, transform=f"translate(9,{y:.0f})")
        yield tag("text", first + count, x="26", y=f"{y + 4:.0f}", fill="#1d2733")
        if rest:
            yield tag("text", rest, x="26", y=f"{y + 18:.0f}", fill="#5b6875", font_size="10")
        y += 40 if rest else 26
    yield scale_bar(frame, y + 26)
    yield north_arrow(210, y + 20)
