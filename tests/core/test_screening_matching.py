# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_dataspace_plugin.core.screening.values.matching import id_text, match


def test_each_facility_gets_the_row_with_its_id_whatever_the_order():
    found = match(["a", "b", "c"], ["c", "a", "b"])
    assert found.rows == (1, 2, 0)
    assert found.values(np.array([30.0, 10.0, 20.0])).tolist() == [10.0, 20.0, 30.0]
    assert found.words() == ""


def test_without_a_row_a_facility_has_no_number():
    found = match(["a", None, "x"], ["a"])
    assert found.rows == (0, None, None)
    assert np.isnan(found.values(np.array([1.0]))).tolist() == [False, True, True]
    assert found.words() == "2 without a row"


@pytest.mark.parametrize(
    ("ids", "others", "rows"),
    [
        pytest.param(["a", "b"], ["a", "a", "b"], (None, 2), id="twice there"),
        pytest.param(["a", "a", "b"], ["a", "b"], (None, None, 1), id="twice here"),
    ],
)
def test_an_id_that_stands_more_than_once_matches_nothing(ids, others, rows):
    found = match(ids, others)
    assert found.rows == rows
    assert found.ambiguous == rows.count(None) and found.lacking == 0


@pytest.mark.parametrize("written", [5, 5.0, "5", " 5 "])
def test_a_number_and_its_text_are_one_id(written):
    assert id_text(written) == "5"


@given(st.lists(st.sampled_from(["a", "b", "c", None, ""]), max_size=8), st.lists(st.sampled_from("abcd"), max_size=8))
def test_every_facility_is_matched_lacking_or_ambiguous(ids, others):
    found = match(ids, others)
    assert len(ids) - found.rows.count(None) + found.lacking + found.ambiguous == len(ids)
