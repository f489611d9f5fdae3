# SPDX-License-Identifier: GPL-2.0-or-later
"""The append-only record of every change, readable with any SQLite program.

Each row's hash covers the row and the hash before it, so that a row changed, taken out or put in later is found;
triggers refuse changing and deleting rows in the first place. There is no key: whoever rewrites all hashes from a
change on, or takes rows off the end with their counter, leaves a whole chain. That shows only by the head, which each
receipt keeps outside the file.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.sync.device import this_device
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.values import to_json
from crm_dataspace_plugin.core.words import say

START = "0" * 64  # stands for the hash before the first row

_COLUMNS = (
    "at", "author", "layer", "crm_uuid", "feature_id", "change", "field", "old", "new", "reason", "evidence",
    "revision_before", "revision_after", "previous_hash",
)  # fmt: skip
_LATER = ("certainty", "device")  # in the order in which they came
_TRIGGERS = (
    "CREATE TRIGGER IF NOT EXISTS crm_journal_keeps_rows BEFORE DELETE ON crm_journal"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER IF NOT EXISTS crm_journal_keeps_values BEFORE UPDATE ON crm_journal"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    # INSERT OR REPLACE takes a row away without asking the first one
    "CREATE TRIGGER IF NOT EXISTS crm_journal_keeps_places BEFORE INSERT ON crm_journal"
    " WHEN EXISTS (SELECT 1 FROM crm_journal WHERE id = NEW.id)"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
)
GUARDS = ("crm_journal_keeps_rows", "crm_journal_keeps_values", "crm_journal_keeps_places")


@dataclass(frozen=True)
class Entry:
    """One value changed, received or refused.

    Attributes:
        change: insert, update, delete, receive, reject or resolve.
        old, new: plain values; None for NULL and for a feature that does not exist.
    """

    layer: str
    uuid: str
    server_id: str
    change: str
    field: str
    old: Any
    new: Any
    author: str = ""
    reason: str = ""
    evidence: str = ""
    revision_before: str = ""
    revision_after: str = ""
    certainty: str = ""
    device: str = ""


@dataclass(frozen=True)
class Verification:
    """Whether the journal is as it was written.

    Attributes:
        rows: how many rows were read.
        broken_at: id of the first row that does not fit, None if all do.
        message: one sentence.
        head: hash of the last row that fits; noted elsewhere, it proves that nothing was taken off the end.
        clock_set_back: id of the first row that tells an earlier time than the row before it; None if there is none.
    """

    rows: int
    broken_at: Optional[int]
    message: str
    head: str = START
    clock_set_back: Optional[int] = None

    @property
    def intact(self) -> bool:
        return self.broken_at is None


def protect(connection: sqlite3.Connection) -> None:
    """Make what a journal of an older version lacks: the triggers that refuse changes, the columns that came later."""
    for column in _LATER:
        if column not in _told(connection):
            connection.execute(layout.sql("ALTER TABLE {table} ADD COLUMN {c} TEXT", table=layout.JOURNAL, c=column))
    for trigger in _TRIGGERS:
        connection.execute(trigger)


def append(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Write entries; the caller holds the transaction, so that no other row comes between."""
    last = connection.execute("SELECT hash FROM crm_journal ORDER BY id DESC LIMIT 1").fetchone()
    previous = last[0] if last else START
    told = _told(connection)
    written = (*_COLUMNS, "hash", *told)
    statement = layout.sql("INSERT INTO {table} ({columns}) VALUES", table=layout.JOURNAL, columns=written)
    marks = ", ".join("?" * len(written))
    for each in entries:
        row = (
            now(), each.author, each.layer, each.uuid, each.server_id, each.change, each.field,
            to_json(each.old), to_json(each.new), each.reason, each.evidence,
            each.revision_before, each.revision_after, previous,
        )  # fmt: skip
        later = {"certainty": each.certainty or None, "device": each.device or this_device() or None}
        kept = {column: later[column] for column in told}
        previous = _hash(row, kept)
        connection.execute(f"{statement} ({marks})", (*row, previous, *kept.values()))


def verify_journal(connection: sqlite3.Connection) -> Verification:
    """Read the whole journal and tell the first row that was changed, removed or put in."""
    query = layout.sql("SELECT {columns} FROM {table} ORDER BY id", columns=columns(connection), table=layout.JOURNAL)
    previous, expected, latest, set_back = START, 1, "", None

    def broken(words: str) -> Verification:
        return Verification(
            expected - 1, expected, say("The journal's chain is broken at {words}", words=words), previous, set_back
        )

    lost = lacking(connection)
    if lost:
        return broken(say("entry 1: the journal has no column {lost}.", lost=", ".join(lost)))
    rows = iter(connection.execute(query))
    while True:
        try:
            row = next(rows, None)
        except sqlite3.OperationalError as error:
            if "decode" not in str(error):
                raise
            return broken(say("entry {expected}: it was changed into what is no text.", expected=expected))
        if row is None:
            break
        if row["id"] != expected:
            return broken(say("entry {expected}: it is missing.", expected=expected))
        if any(isinstance(each, bytes) for each in tuple(row)):
            return broken(say("entry {expected}: it was changed into what is no text.", expected=expected))
        if row["previous_hash"] != previous or not fits(row):
            return broken(say("entry {expected}: it was changed after it was written.", expected=expected))
        if row["at"] < latest and set_back is None:
            set_back = expected
        previous, expected, latest = row["hash"], expected + 1, row["at"]
    count = expected - 1
    written = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (layout.JOURNAL,)).fetchone()
    if written is not None and written[0] != count:
        told = {"expected": expected, "written": written[0], "count": count}
        return broken(say("entry {expected}: {written} were written, only {count} are there.", **told))
    words = "1 entry" if count == 1 else say("{count} entries", count=count)
    clock = (
        say(" The clock was set back before entry {set_back}; their order is right.", set_back=set_back)
        if set_back
        else ""
    )
    return Verification(
        count, None, say("The journal's chain is whole: {words}.{clock}", words=words, clock=clock), previous, set_back
    )


def columns(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return the columns that a row's hash covers, with `id` before and `hash` behind, then those that came later."""
    return ("id", *_COLUMNS, "hash", *_told(connection))


def lacking(connection: sqlite3.Connection) -> list[str]:
    """Return the columns without which nothing can be checked."""
    return sorted(set(_COLUMNS) - _columns(connection))


def fits(row: sqlite3.Row) -> bool:
    """Tell whether a row of `columns` is as it was written, by itself; not whether it follows the one before."""
    told = tuple(name for name in _LATER if name in row.keys())  # noqa: SIM118  a Row has no `in` for names
    return bool(row["hash"] == _hash(_cells(row, _COLUMNS), dict(zip(told, _cells(row, told)))))


def _told(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Return those of the later columns that the journal has."""
    present = _columns(connection)
    return tuple(column for column in _LATER if column in present)


def _columns(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (layout.JOURNAL,))}


def _cells(row: sqlite3.Row, names: Iterable[str]) -> tuple[Any, ...]:
    return tuple(row[name] for name in names)


def _hash(row: tuple[Any, ...], told: Mapping[str, Optional[str]]) -> str:
    """Return the hash of a row; an empty later column leaves it as the versions before that column had it."""
    later = [told.get(column) for column in _LATER]
    while later and not later[-1]:
        later.pop()
    text = json.dumps((*row, *later), ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
