# SPDX-License-Identifier: GPL-2.0-or-later
"""A sync with a real service is killed (kill -9); the long form is `make kills-servers`."""

from __future__ import annotations

import pytest

from tests.benchmarks.kills import run_and_tell
from tests.benchmarks.service_kills import LOG, assert_whole, edited
from tests.servers.real.sync_pits import KINDS, service_of

CHANGES = 20


@pytest.mark.parametrize("kind", KINDS)
def test_a_sync_killed_again_and_again_finishes_with_nothing_twice_and_nothing_lost(kind, pits, request, tmp_path):
    pits.sql(LOG)
    service = service_of(kind, request.getfixturevalue(KINDS[kind]))
    world, expected = edited(pits, service, kind, tmp_path / "copy.gpkg", CHANGES)
    kills = sum(run_and_tell(world.copy.path, moment)[0] for moment in (150, 120, 200, 60, 250))
    killed, _ = run_and_tell(world.copy.path, 0)
    assert kills >= 3 and not killed
    assert_whole(world, expected, CHANGES)
