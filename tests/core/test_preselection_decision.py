# SPDX-License-Identifier: GPL-2.0-or-later
"""The decision as a table: which answers lead where."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_dataspace_plugin.core.screening.preselection.decision import decide
from crm_dataspace_plugin.core.screening.preselection.result import NO, UNKNOWN, WORDS, YES


def decided(**answers: int):
    """Decide on one facility with all answers NO but those given, such as `q1=YES`."""
    codes = np.full((18, 1), NO, dtype=np.int8)
    for name, code in answers.items():
        codes[int(name[1:]) - 1, 0] = code
    return decide(codes)


@pytest.mark.parametrize(
    ("answers", "examine"),
    [
        ((), False),
        ((1,), True),
        ((2,), False),
        ((2, 11), False),
        ((2, 15), False),
        ((2, 11, 15), True),
        ((3, 12, 16), True),
        ((4, 13, 17), True),
        ((2, 14, 18), True),
        ((11, 15), False),
        ((5, 15), False),
        ((5, 6), False),
        ((6, 15), False),
        ((5, 6, 15), True),
        ((5, 7, 18), True),
        ((8, 15), True),
        ((9, 16), True),
        ((10, 17), True),
        ((8, 11), False),
    ],
    ids=str,
)
@pytest.mark.parametrize("code", [YES, UNKNOWN], ids=["YES", "UNKNOWN"])
def test_a_source_needs_a_way_and_a_receptor_and_a_failure_is_its_own_way(answers, examine: bool, code: int):
    found = decided(**{f"q{each}": code for each in answers})
    assert bool(found.examine[0]) is examine
    assert bool(found.on_evidence[0]) is (examine and code == YES)


def test_only_the_ground_that_the_unknown_answers_give_is_named():
    (ground,) = decided(q8=UNKNOWN, q15=YES).grounds
    assert ground == "only because UNKNOWN counts as YES: stability (Q5–Q10) with a receptor (Q15–Q18)"


def test_what_is_known_is_the_ground_where_it_is_enough():
    (ground,) = decided(q1=YES, q8=UNKNOWN, q15=YES).grounds
    assert ground == "on what is known: a serious incident (Q1)"


HAZARDS = {YES: "YES", UNKNOWN: "UNKNOWN", NO: "NO"}


@pytest.mark.parametrize("codes", itertools.product((NO, YES, UNKNOWN), repeat=3), ids=str)
def test_the_hazard_by_contents_is_yes_if_one_is_else_unknown_if_one_is(codes):
    found = decided(q2=codes[0], q3=codes[1], q4=codes[2]).content_hazard[0]
    expected = YES if YES in codes else UNKNOWN if UNKNOWN in codes else NO
    assert WORDS[found] == HAZARDS[expected]


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"q5": YES}, NO),
        ({"q5": YES, "q6": YES}, YES),
        ({"q5": YES, "q7": UNKNOWN}, UNKNOWN),
        ({"q5": UNKNOWN, "q6": YES}, UNKNOWN),
        ({"q6": YES, "q7": YES}, NO),
        ({"q8": YES, "q9": UNKNOWN}, YES),
        ({"q10": UNKNOWN}, UNKNOWN),
        ({"q5": UNKNOWN, "q6": NO, "q7": NO}, NO),
    ],
    ids=str,
)
def test_the_hazard_by_stability_joins_lagoon_and_heap(answers, expected: int):
    assert decided(**answers).stability_hazard[0] == expected


@given(st.lists(st.sampled_from((NO, YES, UNKNOWN)), min_size=18, max_size=18), st.integers(0, 17))
def test_knowing_more_never_turns_a_certain_decision(codes: list[int], position: int):
    """What holds on evidence holds whatever an UNKNOWN turns out to be; what is cleared stays cleared."""
    before = decide(np.array(codes, dtype=np.int8)[:, None])
    if codes[position] != UNKNOWN:
        return
    for code in (NO, YES):
        after = decide(np.array([*codes[:position], code, *codes[position + 1 :]], dtype=np.int8)[:, None])
        assert after.examine[0] or not before.on_evidence[0]
        assert before.examine[0] or not after.examine[0]


def test_the_grounds_say_whether_unknowns_alone_decided():
    assert decided(q1=YES).grounds[0].startswith("on what is known: a serious incident")
    assert decided(q1=UNKNOWN).grounds[0].startswith("only because UNKNOWN counts as YES")
    assert "no source of harm" in decided().grounds[0]
