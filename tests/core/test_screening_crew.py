# SPDX-License-Identifier: GPL-2.0-or-later
"""Work shared among threads: order, progress, failures, cancelling."""

from __future__ import annotations

from threading import Event, current_thread

import pytest

from crm_dataspace_plugin.core.crew import share
from crm_dataspace_plugin.core.errors import Cancelled, DataError
from crm_dataspace_plugin.core.progress import Tick, silent


def test_results_come_in_the_order_of_the_tasks():
    first = Event()

    def early(tick: Tick) -> int:
        first.wait(5.0)  # the other task ends before this one
        return 1

    def late(tick: Tick) -> int:
        first.set()
        return 2

    assert share([early, late], silent, "") == [1, 2]
    assert share([], silent, "") == []


def test_only_the_callers_thread_reports_and_the_last_report_is_the_whole():
    told = []

    def task(tick: Tick) -> None:
        tick(0.5, "")

    share([task] * 5, lambda fraction, words: told.append((fraction, words, current_thread())), "Working")
    assert {each[1:] for each in told} == {("Working", current_thread())}
    assert (told[0][0], told[-1][0]) == (0.0, 1.0)
    assert [each[0] for each in told] == sorted(each[0] for each in told)


def test_a_cancel_stops_the_tasks_while_they_run_and_those_that_wait():
    running, ended, begun = Event(), Event(), []

    def endless(tick: Tick) -> None:
        begun.append(1)
        running.set()
        try:
            while True:
                tick(float("nan"), "")
        finally:
            ended.set()

    def cancel(fraction: float, words: str) -> None:
        if running.is_set():
            raise Cancelled()

    with pytest.raises(Cancelled):
        share([endless] * 50, cancel, "")
    assert ended.is_set()
    assert len(begun) < 50


def test_the_first_failure_is_raised_and_stops_the_others():
    started = Event()

    def endless(tick: Tick) -> None:
        started.set()
        while True:
            tick(float("nan"), "")

    def failing(tick: Tick) -> None:
        started.wait(5.0)
        raise DataError("The layer cannot be read.")

    with pytest.raises(DataError, match="cannot be read"):
        share([endless, failing], silent, "")
