# SPDX-License-Identifier: GPL-2.0-or-later
"""The append-only record of every change, readable with any SQLite program.

Each row's hash covers the row and the hash before it, so that a row changed, taken out or put in later is found;
triggers refuse changing and deleting rows in the first place.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.values import to_json

START = "0" * 64  # stands for the hash before the first row

_COLUMNS = (
    "at", "author", "layer", "crm_uuid", "feature_id", "change", "field", "old", "new", "reason", "evidence",
    "revision_before", "revision_after", "previous_hash",
)  # fmt: skip
_CERTAINTY = "certainty"  # came later
_TRIGGERS = (
    "CREATE TRIGGER IF NOT EXISTS crm_journal_keeps_rows BEFORE DELETE ON crm_journal"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
    "CREATE TRIGGER IF NOT EXISTS crm_journal_keeps_values BEFORE UPDATE ON crm_journal"
    " BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END",
)


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


@dataclass(frozen=True)
class Verification:
    """Whether the journal is as it was written.

    Attributes:
        rows: how many rows were read.
        broken_at: id of the first row that does not fit, None if all do.
        message: one sentence.
    """

    rows: int
    broken_at: Optional[int]
    message: str

    @property
    def intact(self) -> bool:
        return self.broken_at is None


def protect(connection: sqlite3.Connection) -> None:
    """Make what a journal of an older version lacks: the triggers that refuse changes, the column for certainty."""
    if not _tells_certainty(connection):
        connection.execute(layout.sql("ALTER TABLE {table} ADD COLUMN {c} TEXT", table=layout.JOURNAL, c=_CERTAINTY))
    for trigger in _TRIGGERS:
        connection.execute(trigger)


def append(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Write entries; the caller holds the transaction, so that no other row comes between."""
    last = connection.execute("SELECT hash FROM crm_journal ORDER BY id DESC LIMIT 1").fetchone()
    previous = last[0] if last else START
    columns = (*_COLUMNS, "hash", _CERTAINTY)
    statement = layout.sql("INSERT INTO {table} ({columns}) VALUES", table=layout.JOURNAL, columns=columns)
    marks = ", ".join("?" * len(columns))
    for each in entries:
        row = (
            now(), each.author, each.layer, each.uuid, each.server_id, each.change, each.field,
            to_json(each.old), to_json(each.new), each.reason, each.evidence,
            each.revision_before, each.revision_after, previous,
        )  # fmt: skip
        previous = _hash(row, each.certainty)
        connection.execute(f"{statement} ({marks})", (*row, previous, each.certainty or None))


def verify_journal(connection: sqlite3.Connection) -> Verification:
    """Read the whole journal and tell the first row that was changed, removed or put in."""
    told = (_CERTAINTY,) if _tells_certainty(connection) else ()
    columns = ("id", *_COLUMNS, "hash", *told)
    query = layout.sql("SELECT {columns} FROM {table} ORDER BY id", columns=columns, table=layout.JOURNAL)
    previous, expected, count = START, 1, 0
    for row in connection.execute(query):
        if row["id"] != expected:
            return Verification(count, expected, f"Row {expected} of the journal is missing.")
        if row["previous_hash"] != previous or row["hash"] != _hash(_hashed(row), row[_CERTAINTY] if told else ""):
            return Verification(count, expected, f"Row {expected} of the journal was changed after it was written.")
        previous, expected, count = row["hash"], expected + 1, count + 1
    written = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (layout.JOURNAL,)).fetchone()
    if written is not None and written[0] != count:
        return Verification(count, expected, f"The journal ends after row {count}, but {written[0]} were written.")
    return Verification(count, None, f"The journal is intact: {count} rows.")


def _tells_certainty(connection: sqlite3.Connection) -> bool:
    query = "SELECT 1 FROM pragma_table_info(?) WHERE name = ?"
    return connection.execute(query, (layout.JOURNAL, _CERTAINTY)).fetchone() is not None


def _hashed(row: sqlite3.Row) -> tuple[Any, ...]:
    return tuple(row[name] for name in _COLUMNS)


def _hash(row: tuple[Any, ...], certainty: Optional[str]) -> str:
    """Return the hash of a row; one that tells no certainty has that of the versions which knew none."""
    row = (*row, certainty) if certainty else row
    return hashlib.sha256(json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode("utf-8")).hexdigest()
