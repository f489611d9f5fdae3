# SPDX-License-Identifier: GPL-2.0-or-later
"""What to ask first: small cases by hand, and every claim held against trying all answers."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.screening.preselection.asking import ask
from crm_dataspace_plugin.core.screening.preselection.decision import decide
from crm_dataspace_plugin.core.screening.preselection.result import NO, UNKNOWN, YES

CODES = st.lists(st.sampled_from((NO, YES, UNKNOWN)), min_size=18, max_size=18)
KEPT = st.lists(st.booleans(), min_size=18, max_size=18)


def column(**answers: int) -> np.ndarray:
    """Return the answers of one facility, all NO but those given, such as `q1=YES`."""
    codes = np.full((18, 1), NO, dtype=np.int8)
    for name, code in answers.items():
        codes[int(name[1:]) - 1, 0] = code
    return codes


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"q1": UNKNOWN}, "Q1 settles it"),
        ({"q1": YES, "q2": UNKNOWN, "q15": UNKNOWN}, ""),
        ({"q2": UNKNOWN, "q11": UNKNOWN}, ""),
        # a receptor is sure: sulphides would settle it either way
        ({"q2": UNKNOWN, "q11": YES, "q15": YES}, "Q2 settles it"),
        # one of two is enough for YES, both must be NO
        ({"q2": UNKNOWN, "q3": UNKNOWN, "q11": YES, "q15": YES}, "Q2 settles it if YES; Q3 settles it if YES"),
        # both are needed for YES, one NO is enough
        ({"q2": YES, "q11": UNKNOWN, "q15": UNKNOWN}, "Q11 settles it if NO; Q15 settles it if NO"),
        # an incident or a receptor settles it; both must be NO to clear it
        ({"q1": UNKNOWN, "q8": YES, "q15": UNKNOWN}, "Q1 settles it if YES; Q15 settles it if YES"),
        # lagoon or heap: as a lagoon it is high, as a heap it is not
        ({"q5": UNKNOWN, "q6": YES, "q15": YES}, "Q5 settles it"),
        # as a lagoon it is high, as a heap its foundation is steep: the type makes no difference
        ({"q5": UNKNOWN, "q6": YES, "q10": YES, "q15": YES}, ""),
        # steep counts for heaps only
        ({"q5": UNKNOWN, "q10": YES, "q15": YES}, "Q5 settles it"),
    ],
    ids=str,
)
def test_the_questions_that_settle_a_decision_come_first(answers, words: str):
    assert list(ask(column(**answers)).texts()) == [words]


def test_weights_break_ties_and_are_the_share_of_ways_in_which_an_answer_matters():
    """Q2 or Q3, and Q11, and Q15 or Q16: by hand.

    Contents come true in 3 of 4 ways, the receptor in 3 of 4. Q11 matters where both do: 9/16. Q2 matters where Q3 is
    NO (1/2), Q11 is YES (1/2) and there is a receptor (3/4): 3/16. Q15 likewise: Q16 NO, Q11 YES, contents: 3/16.
    """
    found = ask(column(q2=UNKNOWN, q3=UNKNOWN, q11=UNKNOWN, q15=UNKNOWN, q16=UNKNOWN))
    assert found.weight[[10, 1, 14], 0].tolist() == [9 / 16, 3 / 16, 3 / 16]
    assert list(found.texts()) == [
        "Q11 settles it if NO; Q2 with others; Q3 with others; Q15 with others; Q16 with others"
    ]


def test_what_a_person_said_of_a_heap_stays_whatever_the_type_turns_out_to_be():
    """Q6 YES and a receptor; of Q8 a person said UNKNOWN.

    Q8 YES settles it. With Q8 NO (1/2) a lagoon is examined and a heap is not: Q5 weighs 1/2. Q8 matters only if it
    is a heap: 1/2.
    """
    stated = column(q8=YES) == YES
    found = ask(column(q5=UNKNOWN, q6=YES, q8=UNKNOWN, q15=YES), stated)
    assert found.weight[[4, 7], 0].tolist() == [0.5, 0.5]
    low = ask(column(q5=UNKNOWN, q6=NO, q8=UNKNOWN, q9=UNKNOWN, q15=YES), stated)
    # Q8 stays for both types, Q9 for a heap only: Q5 matters where Q8 is NO and Q9 YES: 1/4
    assert low.weight[[4, 7, 8], 0].tolist() == [0.25, 0.75, 0.25]


def settled(codes: list[int], kept: list[bool]) -> bool:
    found = decide(np.array(codes, dtype=np.int8)[:, None], np.array(kept)[:, None])
    return bool(found.on_evidence[0] or not found.examine[0])


def answered(codes: list[int], kept: list[bool], row: int, code: int) -> list[int]:
    """Answer one question as a person would: a lagoon's questions on heaps no longer apply."""
    after = [*codes[:row], code, *codes[row + 1 :]]
    if row == 4 and code == YES:
        after[7:10] = [each if keep else NO for each, keep in zip(after[7:10], kept[7:10])]
    return after


def examined(codes: list[int], kept: list[bool]) -> bool:
    return bool(decide(np.array(codes, dtype=np.int8)[:, None], np.array(kept)[:, None]).examine[0])


def shares(codes: list[int], kept: list[bool], row: int) -> float:
    """Return the share of the ways of all other UNKNOWN answers where this one decides, by trying them all."""
    others = [each for each in range(18) if codes[each] == UNKNOWN and each != row]
    order = sorted(others, key=lambda each: each == 4)  # the type last, for it makes questions not apply
    decides = 0
    for values in itertools.product((NO, YES), repeat=len(order)):
        ways = []
        for code in (NO, YES):
            after = [*codes[:row], code, *codes[row + 1 :]]
            for each, value in zip(order, values):
                after[each] = value
            if after[4] == YES and codes[4] == UNKNOWN:
                after = answered(after, kept, 4, YES)
            ways.append(examined(after, kept))
        decides += ways[0] != ways[1]
    return decides / 2 ** len(order)


@settings(max_examples=60, deadline=None)
@given(CODES, KEPT)
def test_what_is_said_to_settle_a_decision_does_and_weights_are_shares(codes: list[int], kept: list[bool]):
    if codes[4] == YES:
        codes = answered(codes, kept, 4, YES)
    open_ = [row for row in range(18) if codes[row] == UNKNOWN]
    for row in open_[7:]:
        codes[row] = NO  # so that all ways can be tried
    found = ask(np.array(codes, dtype=np.int8)[:, None], np.array(kept)[:, None])
    for row in open_[:7]:
        if settled(codes, kept):
            assert found.weight[row, 0] == 0
            continue
        assert found.weight[row, 0] == pytest.approx(shares(codes, kept, row), abs=1e-12)
        for code, claim in ((YES, found.if_yes), (NO, found.if_no)):
            if found.weight[row, 0]:
                assert bool(claim[row, 0]) is settled(answered(codes, kept, row, code), kept)


def test_the_questions_with_the_most_effect_come_first_over_all_facilities():
    sure = column(q1=YES)
    one = column(q2=UNKNOWN, q11=YES, q15=YES)
    two = column(q2=YES, q11=UNKNOWN, q15=UNKNOWN)
    first, *rest = ask(np.hstack([sure, one, one, two])).effects()
    assert (first.number, first.asked, first.either, first.one, first.weight) == (2, 2, 2, 0, 2.0)
    assert [(each.number, each.either, each.one) for each in rest] == [(11, 0, 1), (15, 0, 1)]


def test_nobody_is_asked_about_no_facilities():
    found = ask(np.empty((18, 0), dtype=np.int8))
    assert (list(found.texts()), found.effects()) == ([], [])
