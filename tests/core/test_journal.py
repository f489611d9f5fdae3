# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

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


def test_an_empty_journal_is_intact(journal):
    assert verify_journal(journal).intact
