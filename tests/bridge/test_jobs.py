# SPDX-License-Identifier: GPL-2.0-or-later
"""Work in a thread, its result in the main thread."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
import time

import pytest

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.progress import UNKNOWN
from tests.watchdog import LIMIT, Watchdog


class Listener:
    """Keeps what it is told and in which thread."""

    def __init__(self):
        self.results = []
        self.errors = []
        self.progress = []
        self.threads = set()

    def done(self, result):
        self.threads.add(threading.get_ident())
        self.results.append(result)

    def failed(self, error):
        self.threads.add(threading.get_ident())
        self.errors.append(error)

    def progressed(self, fraction, words):
        self.threads.add(threading.get_ident())
        self.progress.append((fraction, words))

    @property
    def answered(self):
        return len(self.results) + len(self.errors)


@pytest.fixture
def jobs(qgis_app, qtbot):
    made = Jobs()
    yield made
    made.abandon_all()
    qtbot.waitUntil(lambda: made.running() == 0)


@pytest.fixture
def listener():
    return Listener()


def until_cancelled(tick):
    while True:
        tick(UNKNOWN, "")
        time.sleep(0.005)


def start(jobs, work, listener):
    return jobs.start("a job", work, listener.done, listener.failed, listener.progressed)


def test_the_work_runs_in_another_thread_and_answers_in_this_one(jobs, listener, qtbot):
    start(jobs, lambda tick: threading.get_ident(), listener)
    qtbot.waitUntil(lambda: jobs.running() == 0)
    assert listener.results != [threading.get_ident()]
    assert (len(listener.results), listener.errors, listener.threads) == (1, [], {threading.get_ident()})


def test_an_expected_failure_arrives_as_it_was_raised(jobs, listener, qtbot):
    raised = errors.TimedOut("https://example.org did not answer.", "details")

    def work(tick):
        raise raised

    start(jobs, work, listener)
    qtbot.waitUntil(lambda: jobs.running() == 0)
    assert listener.errors == [raised]


def test_an_unexpected_failure_arrives_with_its_trace(jobs, listener, qtbot):
    start(jobs, lambda tick: {}["nothing"], listener)
    qtbot.waitUntil(lambda: jobs.running() == 0)
    (error,) = listener.errors
    assert isinstance(error, errors.DataSpaceError)
    assert "KeyError('nothing')" in error.message
    assert "test_jobs.py" in error.details


def test_a_cancel_ends_the_work_and_is_told_once(jobs, listener, qtbot):
    job = start(jobs, until_cancelled, listener)
    job.cancel()
    qtbot.waitUntil(lambda: jobs.running() == 0)
    assert [type(each) for each in listener.errors] == [errors.Cancelled]
    assert listener.results == []


def test_a_job_cancelled_before_it_began_is_told_too(jobs, qtbot):
    listeners = [Listener() for _ in range(40)]  # more than QGIS has threads
    started = [start(jobs, until_cancelled, each) for each in listeners]
    for job in reversed(started):
        job.cancel()
    qtbot.waitUntil(lambda: jobs.running() == 0)
    assert [[type(error) for error in each.errors] for each in listeners] == [[errors.Cancelled]] * 40


def test_no_thread_meets_a_job_that_was_cancelled_and_deleted_before_it_ran():
    ended = subprocess.run(
        [sys.executable, "-m", "tests.bridge.cancel_early", "20"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "MALLOC_PERTURB_": "165"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (ended.returncode, ended.stdout.split()) == (0, ["800"]), ended.stderr


def test_a_job_that_ended_can_still_be_cancelled_without_harm(jobs, listener, qtbot):
    job = start(jobs, lambda tick: 1, listener)
    qtbot.waitUntil(lambda: jobs.running() == 0)
    qtbot.wait(50)  # QGIS deletes the task now
    gc.collect()
    job.cancel()
    assert listener.results == [1]


def test_a_job_that_nobody_holds_still_answers(jobs, listener, qtbot):
    for number in range(20):
        start(jobs, lambda tick, number=number: number, listener)
        gc.collect()
    qtbot.waitUntil(lambda: jobs.running() == 0)
    assert sorted(listener.results) == list(range(20))


def test_a_busy_job_reports_at_most_twenty_times_a_second(jobs, listener, qtbot):
    def work(tick):
        begin = time.monotonic()
        calls = 0
        while time.monotonic() - begin < 0.5:
            tick(0.5, f"step {calls}")
            calls += 1
        return calls

    start(jobs, work, listener)
    qtbot.waitUntil(lambda: jobs.running() == 0)
    assert listener.results[0] > 100
    assert 1 <= len(listener.progress) <= 11


def test_progress_without_an_end_keeps_the_last_words(jobs, listener, qtbot):
    def work(tick):
        tick(UNKNOWN, "412 features pulled")

    start(jobs, work, listener)
    qtbot.waitUntil(lambda: jobs.running() == 0)
    (fraction, words) = listener.progress[0]
    assert fraction != fraction  # NaN
    assert words == "412 features pulled"


def test_cancel_all_tells_everybody(jobs, qtbot):
    listeners = [Listener() for _ in range(5)]
    for each in listeners:
        start(jobs, until_cancelled, each)
    jobs.cancel_all()
    qtbot.waitUntil(lambda: jobs.running() == 0)
    assert all(each.answered == 1 for each in listeners)


def test_abandoned_jobs_stop_and_tell_nobody(jobs, qtbot):
    listeners = [Listener() for _ in range(5)]
    for each in listeners:
        start(jobs, until_cancelled, each)
    jobs.abandon_all()
    told = [len(each.progress) for each in listeners]
    qtbot.waitUntil(lambda: jobs.running() == 0)
    assert [each.answered for each in listeners] == [0] * 5
    assert [len(each.progress) for each in listeners] == told


def test_a_new_job_can_be_started_from_the_answer_of_another(jobs, listener, qtbot):
    second = Listener()
    jobs.start("one", lambda tick: 1, lambda result: start(jobs, lambda tick: result + 1, second), listener.failed)
    qtbot.waitUntil(lambda: bool(second.results))
    assert second.results == [2]


def test_no_job_is_lost_when_answers_start_others(jobs, qtbot):
    left = [2000]  # QGIS 3.22 lost about one in two thousand when they were started too early

    def on_end(_=None):
        left[0] -= 1
        if left[0] > 0:
            jobs.start("next", lambda tick: sum(range(500)), on_end, on_end)

    for _ in range(3):
        jobs.start("first", lambda tick: 1, on_end, on_end)
    qtbot.waitUntil(lambda: jobs.running() == 0, timeout=60_000)
    assert left[0] <= 0


def test_an_answer_on_its_way_is_not_given_after_abandoning(jobs, listener, qtbot):
    job = start(jobs, lambda tick: 1, listener)
    ended = []
    job.ended.connect(lambda: ended.append(1))
    qtbot.waitUntil(lambda: bool(ended))
    jobs.abandon_all()
    told = listener.answered
    qtbot.waitUntil(lambda: jobs.running() == 0)
    assert listener.answered == told


def test_a_job_that_computes_does_not_block_the_window(jobs, listener, qtbot):
    def work(tick):
        begin = time.monotonic()
        while time.monotonic() - begin < 0.5:
            tick(0.1, "computing")
            sum(range(1000))

    with Watchdog() as watchdog:
        start(jobs, work, listener)
        qtbot.waitUntil(lambda: jobs.running() == 0)
    assert watchdog.longest < LIMIT, watchdog.report()


def test_threads_take_turns_more_often_while_jobs_run_and_as_usual_afterwards(jobs, listener, qtbot):
    usual = sys.getswitchinterval()
    found: list[float] = []
    for _ in range(2):
        start(jobs, lambda tick: found.append(sys.getswitchinterval()), listener)
    qtbot.waitUntil(lambda: jobs.running() == 0)
    assert len(found) == 2 and max(found) < usual
    assert sys.getswitchinterval() == usual


def test_the_watchdog_notices_a_blocked_window(qgis_app, qtbot):
    with Watchdog() as watchdog:
        qtbot.wait(30)
        time.sleep(0.15)
        qtbot.wait(30)
    assert watchdog.longest > 0.12
    assert "time.sleep(0.15)" in watchdog.report()
