# SPDX-License-Identifier: GPL-2.0-or-later
"""The picture of a resource potential: the intervals of the largest tonnages of critical elements."""

from __future__ import annotations

import math
from collections.abc import Sequence

from crm_dataspace_plugin.core.screening.report.interval_plot import Interval, draw_intervals
from crm_dataspace_plugin.core.screening.report.markup import shortened
from crm_dataspace_plugin.core.screening.report.value import Part
from crm_dataspace_plugin.core.screening.resource.potential import Potential, counted_symbols
from crm_dataspace_plugin.core.vocabulary.elements import elements
from crm_dataspace_plugin.core.words import say


def draw_tonnes(names: Sequence[str], found: Potential) -> Part:
    """Return P10 to P90 of the tonnes in place, the largest P50 first; of critical elements, else of all."""
    critical = [each for each in counted_symbols(found.elements) if elements()[each].critical]
    shown = critical or list(found.elements)
    intervals = []
    for symbol in shown:
        columns = [each.tolist() for each in found.elements[symbol].percentiles]
        for name, *ends in zip(names, *columns):
            if math.isfinite(ends[2]):
                intervals.append(Interval(f"{symbol}, {shortened(name, 36)}", *ends))
    intervals.sort(key=lambda each: (-each.middle, each.name))
    what = say("critical elements") if critical else "elements"
    caption = say("Box: P10 to P90 of the draws. Line: P50. The axis is logarithmic.")
    return draw_intervals(
        intervals,
        say("tonnes in place (t)"),
        say("Largest tonnages of {what} with their intervals", what=what),
        caption,
    )
