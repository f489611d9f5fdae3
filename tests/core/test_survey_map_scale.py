# SPDX-License-Identifier: GPL-2.0-or-later
"""Scales of printed maps, labels on them."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.survey.label_places import place_label
from crm_dataspace_plugin.core.survey.map_scale import SMALLEST, bar_length, round_scale, true_metres


@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [
        (190, 10, 1000),  # 190 m on 190 mm
        (191, 10, 1250),
        (10, 230, 2500),  # 230 m on 95 mm: 1 : 2421
        (1900, 10, 10_000),
        (0, 0, SMALLEST),
    ],
)
def test_the_largest_round_scale_that_fits_is_taken(width, height, scale) -> None:
    assert round_scale(width, height, 190, 95) == scale


@pytest.mark.parametrize(("scale", "metres"), [(1000, 25), (2500, 100), (500, 20), (50_000, 2000)])
def test_the_bar_has_a_round_length(scale, metres) -> None:
    # 45 mm at 1 : 1000 are 45 m, at 2500 112.5 m, at 500 22.5 m, at 50,000 2250 m
    assert bar_length(scale, 45) == metres


def test_a_metre_of_the_map_is_shorter_the_farther_north() -> None:
    # at 60°: cos = 0.5, sin² = 0.75, e² = 0.00669438: 0.5 / sqrt(1 - 0.00502079) = 0.50126
    assert true_metres(0.0) == pytest.approx(1.0)
    assert true_metres(8_399_737.889818) == pytest.approx(0.50126, abs=1e-5)


def test_labels_of_near_points_do_not_cover_each_other() -> None:
    taken: list = []
    places = [place_label(50 + number, 50, (8, 3), 2, taken, (0, 0, 100, 100)) for number in range(4)]
    for one in range(4):
        for other in range(one):
            apart_x = abs(places[one][0] - places[other][0]) >= 8
            apart_y = abs(places[one][1] - places[other][1]) >= 3
            assert apart_x or apart_y


def test_a_label_at_the_edge_stays_on_the_map() -> None:
    left, _top, width, _height = place_label(99, 50, (8, 3), 1, [], (0, 0, 100, 100))
    assert left + width <= 100
