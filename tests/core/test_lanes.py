# SPDX-License-Identifier: GPL-2.0-or-later
"""Many features at once: what is noted before a question is on the disk when the question is put."""

from __future__ import annotations

import sqlite3
import threading

import pytest

from crm_dataspace_plugin.core.errors import Cancelled, TimedOut
from crm_dataspace_plugin.core.field_copy.connection import connect, transaction
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.sync.lanes import Gate, Lanes


@pytest.fixture()
def path(tmp_path):
    path = tmp_path / "notes.sqlite"
    made = connect(path)
    made.execute("CREATE TABLE note (number INTEGER, words TEXT)")
    made.close()
    return path


def quiet(number):
    """Listen to nothing."""


def ran(path, begin, keys, listen=quiet, most=8, end=None):
    ended = []

    def noted(each):
        ended.append(each)
        return end(each) if end else True

    connection = connect(path)
    try:
        left = Lanes(connection, most, Gate(silent)).run(keys, begin, listen, noted)
    finally:
        connection.close()
    return ended, left


def test_a_note_written_before_a_question_is_on_the_disk_when_the_question_is_put(path):
    def asked(connection, number):
        other = sqlite3.connect(path)
        try:
            return other.execute("SELECT words FROM note WHERE number = ?", (number,)).fetchall()
        finally:
            other.close()

    connection = connect(path)

    def begin(number):
        with transaction(connection):
            connection.execute("INSERT INTO note VALUES (?, 'sending')", (number,))
        seen = yield lambda: asked(connection, number)
        return seen

    ended = []
    Lanes(connection, 8, Gate(silent)).run(range(20), begin, quiet, lambda each: ended.append(each.result) or True)
    connection.close()
    assert ended == [[("sending",)]] * 20


def test_questions_wait_for_each_other_only_as_far_as_there_are_lanes(path):
    meeting = threading.Barrier(4, timeout=20)

    def begin(number):
        yield lambda: meeting.wait() if number >= 3 else None
        return number

    # one, then two, then four at once: the last four meet
    ended, _ = ran(path, begin, range(7), most=4)
    assert sorted(each.result for each in ended) == list(range(7))


def test_after_a_failure_lanes_go_one_after_the_other(path):
    under_way, most = [], []

    def ask(number):
        under_way.append(number)
        most.append(len(under_way))
        under_way.remove(number)
        raise TimedOut("silence")

    def begin(number):
        yield lambda: ask(number)

    ended, left = ran(path, begin, range(5))
    assert max(most) == 1 and len(ended) == 5 and not left
    assert all(isinstance(each.error, TimedOut) for each in ended)


def test_an_answer_that_failed_is_raised_where_the_question_was_put(path):
    def fail():
        raise TimedOut("silence")

    def begin(number):
        try:
            yield fail
        except TimedOut as error:
            return f"{number}: {error.message}"

    ended, _ = ran(path, begin, [7])
    assert ended[0].result == "7: silence"


def test_who_says_stop_gets_back_what_was_not_begun(path):
    def begin(number):
        yield lambda: None
        return number

    ended, left = ran(path, begin, range(9), end=lambda each: each.key != 1)
    assert {each.key for each in ended} >= {0, 1} and left == tuple(range(len(ended), 9))


def test_a_cancelled_run_ends_what_is_under_way_first(path):
    finished = []

    def begin(number):
        yield lambda: None
        finished.append(number)
        return number

    def listen(number):
        if number >= 2:
            raise Cancelled()

    with pytest.raises(Cancelled):
        ran(path, begin, range(9), listen)
    assert 0 in finished and set(finished) <= {0, 1, 2}


def test_a_failure_of_one_lane_takes_nothing_back_from_the_others(path):
    connection = connect(path)

    def begin(number):
        yield lambda: None
        with transaction(connection):
            connection.execute("INSERT INTO note VALUES (?, 'done')", (number,))
            if number == 3:
                raise TimedOut("late")

    Lanes(connection, 8, Gate(silent)).run(range(6), begin, quiet, lambda each: True)
    assert sorted(row[0] for row in connection.execute("SELECT number FROM note")) == [0, 1, 2, 4, 5]
    connection.close()


def test_where_the_disk_is_full_nothing_more_is_asked(path):
    connection = connect(path)
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + 1}")
    asked = []

    def begin(number):
        with transaction(connection):
            connection.execute("INSERT INTO note VALUES (?, ?)", (number, "x" * 20000))
        yield lambda: asked.append(number)

    with pytest.raises(sqlite3.OperationalError, match="full"):
        Lanes(connection, 8, Gate(silent)).run(range(3), begin, quiet, lambda each: True)
    connection.close()
    assert asked == []
