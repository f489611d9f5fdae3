# SPDX-License-Identifier: GPL-2.0-or-later
"""A few of what `make kills` and `make faults` do hundreds of times with photos."""

from __future__ import annotations

import random

import pytest

from tests.benchmarks.photo_kills import faulty_run, kill_round


@pytest.mark.parametrize("seed", range(3))
def test_photos_killed_anywhere_arrive_once_and_whole(tmp_path, seed):
    chance = random.Random(seed)
    kills, _ = kill_round(tmp_path, [chance.randint(1, 150) for _ in range(3)])
    assert kills


@pytest.mark.parametrize("seed", [2, 5])
def test_photos_sent_through_a_proxy_that_fails_arrive_once_and_whole(tmp_path, seed):
    assert sum(faulty_run(tmp_path, seed).values())
