# SPDX-License-Identifier: GPL-2.0-or-later
"""What a check of the journal tells, of each way to spoil one; and that it can be done without the product."""

from __future__ import annotations

import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from crm_dataspace_plugin.core.field_copy.connection import connect, transaction
from crm_dataspace_plugin.core.field_copy.layout import JOURNAL, TABLES
from crm_dataspace_plugin.core.sync.journal import GUARDS, Entry, append, protect, verify_journal
from crm_dataspace_plugin.core.sync.journal_check import Head, check_journal, heads_beside

README = Path(__file__).resolve().parents[2] / "README.md"


def entry(number, **values):
    return Entry("heaps", f"uuid-{number}", f"f-{number}", "update", "status", "active", f"closed {number}", **values)


@pytest.fixture
def path(tmp_path):
    """A journal of six entries, in a file."""
    connection = connect(tmp_path / "mine.gpkg")
    connection.execute(TABLES[JOURNAL])
    protect(connection)
    with transaction(connection):
        append(connection, [entry(number, author="Ana") for number in range(1, 7)])
    connection.close()
    return tmp_path / "mine.gpkg"


def spoil(path, *statements):
    """Change the journal as somebody would who knows SQL: the triggers first."""
    connection = connect(path)
    for name in GUARDS:
        connection.execute(f"DROP TRIGGER {name}")
    for each in statements:
        connection.execute(each)
    protect(connection)
    connection.close()


def checked(path, heads=()):
    connection = connect(path)
    try:
        return check_journal(connection, heads)
    finally:
        connection.close()


def test_a_whole_journal_has_no_faults(path):
    found = checked(path)
    assert found.intact and (found.rows, found.proven) == (6, 6)


@pytest.mark.parametrize(
    ("statement", "told", "proven"),
    [
        ("UPDATE crm_journal SET new = '\"open\"' WHERE id = 3", ["Entry 3 .*, Ana, update, status.* was changed"], 2),
        ("DELETE FROM crm_journal WHERE id IN (3, 4)", ["Entries 3 to 4 are missing"], 2),
        ("DELETE FROM crm_journal WHERE id = 6", ["Entry 6 is missing at the end"], 5),
        ("DELETE FROM crm_journal", ["Entries 1 to 6 are missing at the end"], 0),
        ("UPDATE crm_journal SET reason = x'00' WHERE id = 2", ["Entry 2 .* was changed"], 1),
        ("UPDATE crm_journal SET hash = '0' WHERE id = 2", ["Entry 2 .* was changed", "Entry 3 .* not follow"], 1),
        ("ALTER TABLE crm_journal DROP COLUMN reason", ["no column reason"], 0),
    ],
)  # fmt: skip
def test_each_thing_that_is_wrong_is_told_in_words(path, statement, told, proven):
    spoil(path, statement)
    found = checked(path)
    assert found.proven == proven and len(found.faults) == len(told)
    for fault, words in zip(found.faults, told):
        assert re.search(words, fault.words), fault.words


def test_what_is_wrong_behind_the_first_fault_is_told_too(path):
    spoil(path, "UPDATE crm_journal SET author = 'Eve' WHERE id IN (2, 5)", "DELETE FROM crm_journal WHERE id = 4")
    assert [each.entry for each in checked(path).faults] == [2, 5, 5]


def test_rows_taken_out_with_their_numbers_closed_up_show(path):
    spoil(path, "DELETE FROM crm_journal WHERE id = 3", "UPDATE crm_journal SET id = id - 1 WHERE id > 3",
          "UPDATE sqlite_sequence SET seq = 5")  # fmt: skip
    assert [each.words for each in checked(path).faults] == [
        f"Entry 3 ({_about(path, 3)}) does not follow entry 2: one of them was put in."
    ]


def _about(path, number):
    connection = connect(path)
    row = connection.execute("SELECT at FROM crm_journal WHERE id = ?", (number,)).fetchone()
    connection.close()
    return f"{row[0]}, Ana, update, status"


def test_missing_triggers_are_told(path):
    connection = connect(path)
    connection.execute(f"DROP TRIGGER {GUARDS[0]}")
    found = check_journal(connection)
    connection.close()
    assert [each.words for each in found.faults] == [
        "The triggers that keep entries from being changed are missing; the next sync makes them anew."
    ]


def test_an_entry_cannot_be_replaced(path):
    connection = connect(path)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute("INSERT OR REPLACE INTO crm_journal SELECT * FROM crm_journal WHERE id = 3")
    with transaction(connection):
        append(connection, [entry(7)])
    assert verify_journal(connection).rows == 7
    connection.close()


def test_a_tail_cut_off_with_its_counter_shows_by_the_receipt(path):
    connection = connect(path)
    whole = verify_journal(connection)
    connection.close()
    receipt = path.with_name("mine_receipt_20261101.json")
    receipt.write_text(json.dumps({"journal": {"rows": 6, "head": whole.head}}))
    path.with_name("mine_receipt_20261102.json").write_text('{"journal": {"rows": true}}')
    path.with_name("mine_receipt_20261103.json").write_text("[")
    path.with_name("mine_receipt_20261104.json").write_text('{"journal": null}')
    path.with_name("other_receipt_20261101.json").write_text(receipt.read_text())
    assert heads_beside(path) == [Head(receipt.name, 6, whole.head)]
    assert checked(path, heads_beside(path)).intact
    spoil(path, "DELETE FROM crm_journal WHERE id > 4", "UPDATE sqlite_sequence SET seq = 4")
    assert checked(path).intact  # by itself it is whole
    assert [each.words for each in checked(path, heads_beside(path)).faults] == [
        f"The receipt {receipt.name} knows entry 6, which is missing."
    ]


def test_a_journal_written_anew_with_new_hashes_shows_by_the_receipt(path):
    connection = connect(path)
    head = verify_journal(connection).head
    connection.execute("DROP TABLE crm_journal")
    connection.execute(TABLES[JOURNAL])
    protect(connection)
    with transaction(connection):
        append(connection, [entry(number, author="Eve") for number in range(1, 8)])
    found = check_journal(connection, [Head("r.json", 6, head)])
    connection.close()
    assert check_journal is not None and "knows another entry 6" in found.faults[0].words and found.proven == 7


def snippets(language):
    """Return the pieces of the README's part about checking the journal."""
    part = README.read_text("utf-8").partition("### Checking the journal without the plugin")[2]
    return re.findall(rf"```{language}\n(.*?)```", part.partition("\n## ")[0], re.S)


@pytest.mark.parametrize("spoilt", [False, True])
def test_the_readmes_sql_finds_what_is_missing(path, spoilt):
    if spoilt:
        spoil(path, "DELETE FROM crm_journal WHERE id = 3")
    (statement,) = snippets("sql")
    connection = sqlite3.connect(path)  # no function of the product
    rows = connection.execute(statement.strip().rstrip(";")).fetchall()
    connection.close()
    assert [row[0] for row in rows] == ([4] if spoilt else [])


@pytest.mark.parametrize("spoilt", [False, True])
def test_the_readmes_python_finds_what_was_changed(path, tmp_path, spoilt):
    if spoilt:
        spoil(path, "UPDATE crm_journal SET new = '1' WHERE id = 3")
    (script,) = snippets("python")
    (tmp_path / "check.py").write_text(script, "utf-8")
    done = subprocess.run(
        [sys.executable, "-I", str(tmp_path / "check.py"), str(path)], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == ("entry 3 is not as it was written" if spoilt else "6 entries, whole"), done.stderr
