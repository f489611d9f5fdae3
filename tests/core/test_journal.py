# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import re
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_dataspace_plugin.core.field_copy.connection import connect, transaction
from crm_dataspace_plugin.core.field_copy.layout import JOURNAL, TABLES
from crm_dataspace_plugin.core.sync.journal import START, Entry, append, protect, verify_journal


@pytest.fixture()
def journal():
    connection = connect(":memory:")
    connection.execute(TABLES[JOURNAL])
    yield connection
    connection.close()


def entry(number, **values):
    return Entry("heaps", f"uuid-{number}", f"f-{number}", "update", "status", "active", f"closed {number}", **values)


def write(connection, *entries):
    with transaction(connection):
        append(connection, entries)


def test_rows_form_a_chain_from_a_known_start(journal):
    write(journal, entry(1), entry(2))
    write(journal, entry(3))
    rows = journal.execute("SELECT previous_hash, hash FROM crm_journal ORDER BY id").fetchall()
    assert [row[0] for row in rows] == [START, rows[0][1], rows[1][1]]
    assert len({row[1] for row in rows}) == 3
    assert verify_journal(journal).intact and verify_journal(journal).rows == 3


def test_values_keep_their_kind(journal):
    write(journal, Entry("heaps", "u", "", "insert", "area_m2", None, 1.5, "Ana", "survey", "photo 7"))
    row = journal.execute("SELECT old, new, author, reason, evidence FROM crm_journal").fetchone()
    assert tuple(row) == ("null", "1.5", "Ana", "survey", "photo 7")


@pytest.mark.parametrize("statement", ["UPDATE crm_journal SET author = 'x'", "DELETE FROM crm_journal"])
def test_a_protected_journal_refuses_changes(journal, statement):
    write(journal, entry(1))
    protect(journal)
    protect(journal)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        journal.execute(statement)
    write(journal, entry(2))
    assert verify_journal(journal).rows == 2


@pytest.mark.parametrize(
    ("statement", "broken_at"),
    [
        ("UPDATE crm_journal SET new = '\"open\"' WHERE id = 2", 2),
        ("UPDATE crm_journal SET at = '2020-01-01' WHERE id = 1", 1),
        ("UPDATE crm_journal SET hash = previous_hash WHERE id = 3", 3),
        ("DELETE FROM crm_journal WHERE id = 2", 2),
        ("DELETE FROM crm_journal WHERE id = 3", 3),
        ("DELETE FROM crm_journal", 1),
    ],
)
def test_tampering_behind_the_triggers_is_found(journal, statement, broken_at):
    write(journal, entry(1), entry(2), entry(3))
    journal.execute(statement)
    found = verify_journal(journal)
    assert (found.intact, found.broken_at) == (False, broken_at)


@given(st.lists(st.text(max_size=5), min_size=1, max_size=4), st.data())
def test_any_changed_text_breaks_the_chain(texts, data):
    connection = connect(":memory:")
    connection.execute(TABLES[JOURNAL])
    write(connection, *(entry(n, reason=text) for n, text in enumerate(texts)))
    assert verify_journal(connection).intact
    row = data.draw(st.integers(1, len(texts)))
    connection.execute("UPDATE crm_journal SET reason = reason || ? WHERE id = ?", ("x", row))
    assert verify_journal(connection).broken_at == row
    connection.close()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        pytest.param("UPDATE crm_journal SET new = x'00ff' WHERE id = 2", "entry 2: .* no text", id="bytes"),
        pytest.param("UPDATE crm_journal SET reason = CAST(x'ff' AS TEXT) WHERE id = 2", "no text", id="broken text"),
        pytest.param("ALTER TABLE crm_journal RENAME evidence TO proof", "no column evidence", id="a column is gone"),
    ],
)
def test_a_journal_that_cannot_be_read_is_broken_and_stops_nothing(journal, statement, words):
    write(journal, entry(1), entry(2), entry(3))
    journal.execute(statement)
    found = verify_journal(journal)
    assert not found.intact and re.search(words, found.message)


def test_a_forger_who_writes_the_chain_anew_is_known_by_the_head_alone(journal):
    write(journal, entry(1), entry(2))
    told = verify_journal(journal).head  # as in the receipt
    journal.execute("DELETE FROM crm_journal")
    journal.execute("DELETE FROM sqlite_sequence")
    write(journal, entry(1), entry(3))
    found = verify_journal(journal)
    assert found.intact and found.head != told


def test_an_empty_journal_is_intact(journal):
    assert verify_journal(journal).intact


def test_the_device_is_told_and_covered_by_the_hash(journal, monkeypatch):
    monkeypatch.setattr("crm_dataspace_plugin.core.sync.device.platform.node", lambda: "tablet-7")
    write(journal, entry(1), entry(2, device="laptop"))
    assert [row[0] for row in journal.execute("SELECT device FROM crm_journal ORDER BY id")] == ["tablet-7", "laptop"]
    journal.execute("UPDATE crm_journal SET device = 'tablet-8' WHERE id = 1")
    assert verify_journal(journal).broken_at == 1


OLDEST = """CREATE TABLE crm_journal (id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT, author TEXT, layer TEXT,
    crm_uuid TEXT, feature_id TEXT, change TEXT, field TEXT, old TEXT, new TEXT, reason TEXT, evidence TEXT,
    revision_before TEXT, revision_after TEXT, previous_hash TEXT, hash TEXT)"""


def test_a_journal_of_the_first_version_goes_on_with_one_chain():
    connection = connect(":memory:")
    connection.execute(OLDEST)
    write(connection, entry(1), entry(2))
    assert verify_journal(connection).intact
    protect(connection)
    write(connection, entry(3, certainty="likely"))
    assert verify_journal(connection).intact and verify_journal(connection).rows == 3
    connection.close()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("DELETE FROM crm_journal WHERE id = 2", "broken at entry 2: it is missing"),
        ("UPDATE crm_journal SET new = 'x' WHERE id = 3", "broken at entry 3: it was changed"),
        ("DELETE FROM crm_journal WHERE id = 3", "broken at entry 3: 3 were written, only 2 are there"),
    ],
)
def test_the_message_says_which_entry_and_what_happened_to_it(journal, statement, words):
    write(journal, entry(1), entry(2), entry(3))
    journal.execute(statement)
    assert words in verify_journal(journal).message


def test_the_head_names_the_last_entry_that_fits(journal):
    write(journal, entry(1), entry(2), entry(3))
    hashes = [row[0] for row in journal.execute("SELECT hash FROM crm_journal ORDER BY id")]
    assert verify_journal(journal).head == hashes[2]
    journal.execute("UPDATE crm_journal SET new = 'x' WHERE id = 3")
    assert verify_journal(journal).head == hashes[1]


def test_a_clock_set_back_is_told_and_breaks_no_chain(journal, monkeypatch):
    times = iter(["2026-11-02T10:00:00.000Z", "2026-11-01T09:00:00.000Z", "2026-11-01T09:01:00.000Z"])
    monkeypatch.setattr("crm_dataspace_plugin.core.sync.journal.now", lambda: next(times))
    write(journal, entry(1), entry(2), entry(3))
    found = verify_journal(journal)
    assert (found.intact, found.clock_set_back) == (True, 2)
    assert "clock was set back before entry 2" in found.message


def test_a_program_that_knows_only_sqlite_reads_the_journal_and_finds_the_break(journal, tmp_path):
    write(journal, entry(1), entry(2))
    plain = sqlite3.connect(tmp_path / "plain.sqlite")
    journal.backup(plain)
    query = "SELECT b.id FROM crm_journal a JOIN crm_journal b ON b.id = a.id + 1 WHERE b.previous_hash IS NOT a.hash"
    assert plain.execute(query).fetchall() == []
    plain.execute("UPDATE crm_journal SET hash = 'x' WHERE id = 1")
    assert plain.execute(query).fetchall() == [(2,)]
    plain.close()
