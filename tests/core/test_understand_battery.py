# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences are understood as well as promised: at least 0.99 in precision and recall."""

from __future__ import annotations

import importlib.util

import pytest

from tests.benchmarks.query import MODULE, TARGET, Scores, total, understood
from tests.benchmarks.scoring import LISTS, battery, score

pytestmark = pytest.mark.skipif(importlib.util.find_spec(MODULE) is None, reason="nothing understands sentences yet")


@pytest.fixture(scope="module")
def scores() -> Scores:
    sentences = battery()
    answers = understood([each.text for each in sentences])
    return total([score(each, answer) for each, answer in zip(sentences, answers)])


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("kind", ["precision", "recall"])
def test_the_battery_is_understood(name: str, kind: str, scores: Scores) -> None:
    assert getattr(scores[name], kind) >= TARGET
