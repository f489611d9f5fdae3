# SPDX-License-Identifier: GPL-2.0-or-later
"""A proxy that fails in every way it can; the long form is `make faults RUNS=5000`."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.sync import merge
from tests.benchmarks.faults import run

RUNS = 8


@pytest.mark.parametrize("seed", range(RUNS))
def test_whatever_the_service_does_nothing_is_sent_twice_and_nothing_lost(tmp_path, seed):
    run(tmp_path, seed)


def test_the_invariants_notice_a_merge_that_overrules_others(tmp_path, monkeypatch):
    kind = merge._kind
    monkeypatch.setattr(merge, "_kind", lambda *told: {"conflict": "patch"}.get(kind(*told), kind(*told)))
    with pytest.raises(AssertionError):
        for seed in range(40):
            run(tmp_path, seed)
