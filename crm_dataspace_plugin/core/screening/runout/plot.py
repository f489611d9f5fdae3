# SPDX-License-Identifier: GPL-2.0-or-later
"""The picture of run-outs: the intervals of the farthest."""

from __future__ import annotations

from collections.abc import Sequence

from crm_dataspace_plugin.core.screening.report.interval_plot import Interval, draw_intervals
from crm_dataspace_plugin.core.screening.report.value import Part
from crm_dataspace_plugin.core.screening.runout.runout import Runout
from crm_dataspace_plugin.core.words import say


def draw_distances(names: Sequence[str], found: Runout, order: Sequence[int]) -> Part:
    """Return the intervals of distance in the order given."""
    columns = [each.tolist() for each in (found.distance_low, found.distance, found.distance_high)]
    intervals = [Interval(names[each], *(column[each] for column in columns)) for each in order]
    known = [each for each in intervals if each.high == each.high]
    caption = say("Box: the interval of the distance. Line: its middle. The axis is logarithmic.")
    return draw_intervals(
        known, say("run-out (km)"), say("Intervals of the run-out distance, the farthest first"), caption
    )
