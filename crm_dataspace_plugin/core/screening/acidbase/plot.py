# SPDX-License-Identifier: GPL-2.0-or-later
"""The picture of an acid-base account: neutralisation potential against acid potential, with lines of their ratio."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from crm_dataspace_plugin.core.screening.acidbase.acidbase import AcidBase
from crm_dataspace_plugin.core.screening.report.chart import INK, Chart
from crm_dataspace_plugin.core.screening.report.markup import Markup, shortened, tag
from crm_dataspace_plugin.core.screening.report.scale import Scale, logarithmic
from crm_dataspace_plugin.core.screening.report.sign import Sign
from crm_dataspace_plugin.core.screening.report.value import Part, Picture
from crm_dataspace_plugin.core.words import later, said, say

_MOST = 5000  # samples drawn
_CAPTION = later(
    "Both axes are logarithmic; what is zero or below stands at the lower end. Lines: where NPR = NP / AP has the "
    "value written beside them."
)


def draw_account(
    found: AcidBase, numbers: Sequence[int], signs: Sequence[Sign], names: Sequence[str], low: float, high: float
) -> Part:
    """Return the picture, a sentence where nothing is known.

    Args:
        numbers: for each sample which of `signs` is its own.
        low, high: breaks of NPR.
    """
    known = np.flatnonzero(np.isfinite(found.ap) & np.isfinite(found.np)).tolist()
    if not known:
        return say("Of no sample both AP and NP are known.")
    both = logarithmic(np.concatenate((found.ap[known], found.np[known])), 460.0)
    chart = Chart(both, both, say("acid potential AP (kg CaCO₃/t)"), say("neutralisation potential NP (kg CaCO₃/t)"))
    inside = [*_lines(chart, both, {low, high}), *_marks(chart, found, known[:_MOST], numbers, signs, names)]
    cut = say(" The first {most:,} of {count:,} samples.", most=_MOST, count=len(known)) if len(known) > _MOST else ""
    legend = [(each.shape(), each.words) for each in signs[:-1]]
    words = say("Neutralisation potential against acid potential of each sample, by class")
    return Picture(chart.svg(inside, legend), words, said(_CAPTION) + cut)


def _marks(
    chart: Chart,
    found: AcidBase,
    shown: Sequence[int],
    numbers: Sequence[int],
    signs: Sequence[Sign],
    names: Sequence[str],
) -> Iterator[Markup]:
    size = 0.8 if len(shown) <= 200 else 0.55
    for each in sorted(shown, key=lambda each: -numbers[each]):
        x, y = chart.at(float(found.ap[each]), float(found.np[each]))
        title = tag(
            "title",
            say(
                "{shortened}: AP {ap:.4g}, NP {np:.4g}",
                shortened=shortened(names[each], 80),
                ap=found.ap[each],
                np=found.np[each],
            ),
        )
        where = f"translate({x:.1f},{y:.1f}) scale({size})"
        yield tag("g", title, signs[numbers[each]].shape(fill_opacity="0.85"), transform=where)


def _lines(chart: Chart, scale: Scale, ratios: set[float]) -> Iterator[Markup]:
    """Yield a line for each ratio, from where it enters the frame to where it leaves it."""
    for ratio in sorted(each for each in ratios if each > 0):
        start = (max(scale.low, scale.low / ratio), max(scale.low, scale.low * ratio))
        end = (min(scale.high, scale.high / ratio), min(scale.high, scale.high * ratio))
        if start[0] >= end[0]:
            continue
        (x, y), (to_x, to_y) = chart.at(*start), chart.at(*end)
        yield tag("path", d=f"M{x:.1f},{y:.1f}L{to_x:.1f},{to_y:.1f}", stroke=INK, stroke_dasharray="6 4")
        words, near = say("NPR {ratio:g}", ratio=ratio), {"x": f"{x + 20:.0f}", "y": f"{y - 26:.0f}"}
        yield tag("text", words, fill=INK, font_size="11", **near)
