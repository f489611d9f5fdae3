# SPDX-License-Identifier: GPL-2.0-or-later
"""A syncing process is killed (kill -9); the long form is `python -m tests.benchmarks.kills N`."""

from __future__ import annotations

import os

import pytest

from tests.benchmarks.kills import events_of_a_whole_run, kill_round

ROUNDS = 5

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 is a POSIX matter")


@pytest.fixture(scope="module")
def events(tmp_path_factory):
    return events_of_a_whole_run(tmp_path_factory.mktemp("whole"))


@pytest.mark.parametrize("number", range(ROUNDS))
def test_a_sync_killed_twice_finishes_with_nothing_twice_and_nothing_lost(events, tmp_path, number):
    first = 1 + (events - 1) * (2 * number + 1) // (2 * ROUNDS)
    assert kill_round(tmp_path / "copy.gpkg", [first, 24 + 5 * number]) == 2
