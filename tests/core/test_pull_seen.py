# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from crm_dataspace_plugin.core.pull.seen import Seen


def test_a_text_came_before_in_the_same_page_or_in_any_earlier_one():
    seen = Seen()
    assert seen.repeated(["a", "b", "a"]) == [False, False, True]
    assert seen.repeated(["c", "b", "d", "c"]) == [False, True, False, True]
    assert seen.repeated([]) == []
    assert seen.repeated(["d", "e"]) == [True, False]


def test_texts_of_many_pages_are_remembered_in_few_bytes():
    seen = Seen()
    for start in range(0, 30_000, 300):
        assert not any(seen.repeated([f"S-{each}" for each in range(start, start + 300)]))
    assert all(seen.repeated([f"S-{each}" for each in range(0, 30_000, 7)]))
    assert sum(run.nbytes for run in seen._runs) == 8 * 30_000
