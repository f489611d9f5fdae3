# SPDX-License-Identifier: GPL-2.0-or-later
"""Risk and resource side by side: reckoned by hand, and laws."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.screening.priority.axis import Axis, make_axis, read_breaks
from crm_dataspace_plugin.core.screening.priority.priority import NOT_RANKED, Priorities, prioritise
from crm_dataspace_plugin.core.screening.priority.report import priority_report
from crm_dataspace_plugin.core.screening.report.page import page
from crm_dataspace_plugin.core.screening.report.value import Input, ReportHead

NAN = math.nan
VALUE = st.one_of(st.just(NAN), st.integers(0, 20).map(float))
PAIRS = st.lists(st.tuples(VALUE, VALUE), min_size=1, max_size=12)


def axis(*values: float, breaks: tuple[float, float] = (5.0, 10.0), weight: float = 0.5, name: str = "yes") -> Axis:
    return make_axis(name, np.array(values), breaks, weight)


def of(pairs: list[tuple[float, float]], weight: float = 0.5, factor: float = 1.0) -> Priorities:
    risk, resource = np.array(pairs).T
    return prioritise(axis(*risk, weight=weight), axis(*(resource * factor), weight=1 - weight, name="crm"))


def test_four_facilities_are_ranked_as_by_hand() -> None:
    # shares of risk: 12 1, 7 2/3, 4 1/3, 0 0; of resource: 3 1/3, 20 1, 8 2/3, 1 0; means 2/3, 5/6, 1/2, 0
    found = of([(12.0, 3.0), (7.0, 20.0), (4.0, 8.0), (0.0, 1.0)])
    np.testing.assert_allclose(found.score, [2 / 3, 5 / 6, 1 / 2, 0.0], atol=1e-9)
    assert found.rank.tolist() == [2, 1, 3, 4]
    assert list(found.risk_class) == ["high", "moderate", "low", "low"]
    assert list(found.resource_class) == ["low", "high", "moderate", "low"]
    assert found.quadrant[:2] == ["high risk, low resource", "low risk, high resource"]
    assert found.quadrant[3] == "low risk, low resource"
    assert of([(10.0, 10.0)]).quadrant == ["high risk, high resource"]  # a value at a break is above it


def test_weights_shift_the_list() -> None:
    pairs = [(12.0, 3.0), (7.0, 20.0)]
    assert of(pairs, weight=1.0).rank.tolist() == [1, 2]
    assert of(pairs, weight=0.0).rank.tolist() == [2, 1]
    assert of(pairs).rank.tolist() == [1, 1]  # each is first once


def test_ties_share_a_rank_and_it_is_said() -> None:
    found = of([(3.0, 3.0), (9.0, 9.0), (3.0, 3.0), (1.0, 1.0)])
    assert found.rank.tolist() == [2, 1, 2, 4]
    assert found.ties == [2, 1, 2, 1]
    assert "shares its rank with 1 other;" in found.reasons[0] and "shares its rank" not in found.reasons[1]


def test_what_is_not_known_is_not_ranked_and_never_low() -> None:
    found = of([(12.0, NAN), (NAN, 20.0), (1.0, 1.0)])
    assert found.rank.tolist() == [NOT_RANKED, NOT_RANKED, 1]
    assert list(found.quadrant[:2]) == ["UNKNOWN", "UNKNOWN"]
    assert (found.risk_class[0], found.resource_class[0]) == ("high", "UNKNOWN")
    assert "resource not known: crm; not ranked" in found.reasons[0]


def test_what_may_be_higher_once_all_is_known_is_not_low() -> None:
    # breaks 5 and 10; a: 3, at most 4; b: 3, at most 20; c: 6, at most 7; d: 6, at most 20; e: 11, at most 20
    values, upper = np.array([3.0, 3.0, 6.0, 6.0, 11.0]), np.array([4.0, 20.0, 7.0, 20.0, 20.0])
    missing = [f"{each:g} of the answers" for each in upper - values]
    risk = make_axis("yes_count", values, (5.0, 10.0), 0.5, upper, missing)
    assert risk.classes() == ["low", "UNKNOWN", "moderate", "at least moderate", "high"]
    found = prioritise(risk, axis(*[12.0] * 5, name="crm"))
    assert found.quadrant[1] == found.quadrant[3] == "UNKNOWN"
    assert found.quadrant[0] == found.quadrant[2] == "low risk, high resource"
    assert NOT_RANKED not in found.rank.tolist()  # by what is known
    assert "yes_count 3 or more, not known: 17 of the answers" in found.reasons[1]


def test_without_breaks_the_classes_are_the_thirds_of_the_layer() -> None:
    found = make_axis("yes", np.array([1.0, 2.0, 3.0, 4.0, NAN]), None, 1.0)
    assert found.breaks == pytest.approx((2.0, 3.0))  # a third of the way from 1 to 4, and two thirds
    assert found.classes() == ["low", "moderate", "high", "high", "UNKNOWN"]
    assert "thirds of the layer" in found.words()


@pytest.mark.parametrize("values", [[], [NAN], [3.0, 3.0, 3.0], [1.0, 2.0, 2.0]], ids=str)
def test_too_few_different_values_have_no_classes(values: list[float]) -> None:
    found = make_axis("yes", np.array(values, dtype=float), None, 1.0)
    assert set(found.classes()) <= {"UNKNOWN"} and "give breaks" in found.words()


def test_breaks_are_read_and_refused() -> None:
    assert read_breaks("5; 12,5") == (5.0, 12.5)
    assert read_breaks(" ") is None
    for text in ("5", "12; 5", "5; 5", "a; b", "1; 2; 3"):
        with pytest.raises(DataError, match="2 rising numbers"):
            read_breaks(text)


def test_weights_that_cannot_be_are_refused() -> None:
    for weight in (-1.0, NAN, math.inf):
        with pytest.raises(DataError, match="choose 0 or more"):
            axis(1.0, weight=weight)
    with pytest.raises(DataError, match="Both weights are 0"):
        prioritise(axis(1.0, weight=0.0), axis(1.0, weight=0.0))


@settings(deadline=None)
@given(PAIRS)
def test_the_order_of_facilities_and_the_unit_change_nothing(pairs: list[tuple[float, float]]) -> None:
    found, turned, scaled = of(pairs), of(pairs[::-1]), of(pairs, factor=1000.0)
    assert found.rank.tolist() == turned.rank.tolist()[::-1] == scaled.rank.tolist()
    assert list(found.quadrant) == list(turned.quadrant)[::-1]
    for (risk, resource), rank in zip(pairs, found.rank.tolist()):
        assert (rank == NOT_RANKED) == (math.isnan(risk) or math.isnan(resource))


@settings(deadline=None)
@given(PAIRS, st.floats(0.0, 1.0))
def test_more_of_both_is_never_ranked_behind(pairs: list[tuple[float, float]], weight: float) -> None:
    found = of(pairs, weight)
    for (risk, resource), rank in zip(pairs, found.rank.tolist()):
        for (less, poorer), behind in zip(pairs, found.rank.tolist()):
            if NOT_RANKED not in (rank, behind) and risk >= less and resource >= poorer:
                assert rank <= behind


def test_the_report_shows_method_weights_ties_and_gaps_and_needs_no_network() -> None:
    found = of([(3.0, 3.0), (3.0, 3.0), (9.0, 9.0), (4.0, NAN)])
    names, inputs = ["A <i>", "B", "C", "D"], [Input("facilities", "Heaps & ponds", 4, 0, "")]
    head = ReportHead("Heaps & ponds", "today", names, np.full((4, 2), NAN), inputs)
    text = page(priority_report(head, found))
    for each in ("Heaps &amp; ponds", "A &lt;i&gt;", ">=2<", "weights 0.5 for risk", "not ranked: both must be known"):
        assert each in text
    assert "no licence or source stated" in text and "http" not in text and "<script" not in text
    assert text.index("<td>C</td>") < text.index("<td>B</td>") < text.index("<td>D</td>")
    assert text == page(priority_report(head, found))
