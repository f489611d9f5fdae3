# SPDX-License-Identifier: GPL-2.0-or-later
"""Scales of plots, and where marks stand in them."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.screening.report.interval_plot import SHOWN, Interval, draw_intervals
from crm_dataspace_plugin.core.screening.report.scale import Scale, linear, logarithmic
from crm_dataspace_plugin.core.screening.report.value import Picture

NUMBERS = st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("values", "ends", "words"),
    [
        ([3.0, 97.0], (0, 100), ["0", "20", "40", "60", "80", "100"]),
        ([-3.0, 7.0], (-4, 8), ["-4", "-2", "0", "2", "4", "6", "8"]),
        ([0.0], (0, 1), ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
        ([np.nan], (0, 1), ["0", "0.2", "0.4", "0.6", "0.8", "1"]),
        ([4.2e6], (0, 5e6), ["0", "1 M", "2 M", "3 M", "4 M", "5 M"]),
    ],
)
def test_a_linear_scale_has_round_values_from_end_to_end(values, ends, words):
    scale = linear(np.array(values), 100.0)
    assert (scale.low, scale.high) == pytest.approx(ends)
    assert [each for _, each in scale.ticks()] == words


@pytest.mark.parametrize(
    ("values", "ends"),
    [([2.0, 300.0], (1, 1000)), ([1.0, 100.0], (1, 100)), ([5.0], (1, 10)), ([0.0, -1.0], (1, 10)),
     ([1e-9, 1.0], (1e-6, 1)), ([10.0], (1, 10))],
)  # fmt: skip
def test_a_logarithmic_scale_has_whole_decades(values, ends):
    scale = logarithmic(np.array(values), 100.0)
    assert (scale.low, scale.high) == pytest.approx(ends)


def test_a_decade_is_as_long_anywhere():
    scale = Scale(1.0, 1000.0, 90.0, True)
    assert [scale.place(each) for each in (0.0, 1.0, 10.0, 100.0, 1000.0, 1e9)] == pytest.approx([0, 0, 30, 60, 90, 90])


@given(NUMBERS)
@example([5e-324])  # the smallest number there is
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_value_stands_inside_and_larger_ones_farther(values):
    for scale in (linear(np.array(values), 50.0), logarithmic(np.array(values), 50.0)):
        places = [scale.place(each) for each in sorted(values)]
        assert places == sorted(places) and places[0] >= 0 and places[-1] <= 50.0 + 1e-9
        assert all(-1e-6 <= place <= 50.0 + 1e-6 for place, _ in scale.ticks()) and scale.ticks()


def test_intervals_stand_where_their_ends_are_and_the_rest_is_counted():
    many = [Interval(f"dam {each}", 1.0, 10.0, 100.0) for each in range(SHOWN + 3)]
    drawn = draw_intervals(many, "run-out (km)", "intervals", "box")
    assert isinstance(drawn, Picture) and "3 more are in the table" in drawn.caption
    boxes = re.findall(r'<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="10"', drawn.svg.text)
    assert boxes == [] or set(boxes) == {("0.0", "560.0")}
    assert drawn.svg.text.count("<title>") == SHOWN
    assert draw_intervals([], "run-out (km)", "intervals", "box") == "Nothing is known to draw."
