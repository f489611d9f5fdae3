# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything that is wrong with a journal, in words: what is missing, what was changed, what the receipts know better.

`journal.verify_journal` tells from where on a journal proves nothing any more; this goes on behind that place, and
holds the journal against the last hashes that the receipts beside the field copy keep.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from crm_dataspace_plugin.core import json_text
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.sync.journal import GUARDS, START, columns, fits, lacking, verify_journal
from crm_dataspace_plugin.core.sync.receipt_beside import OF_SYNC
from crm_dataspace_plugin.core.words import say

MOST_FAULTS = 200
MOST_RECEIPTS = 500  # the newest
MOST_BYTES = 32 * 1024 * 1024  # of a receipt


@dataclass(frozen=True)
class Head:
    """How a journal stood when a receipt was written. Attributes: name, of the receipt; rows, hash, its last entry."""

    name: str
    rows: int
    hash: str


@dataclass(frozen=True)
class Fault:
    """Something wrong. Attributes: entry, the id of the entry that shows it, 0 for the journal as a whole."""

    entry: int
    words: str


@dataclass(frozen=True)
class JournalCheck:
    """What a check found.

    Attributes:
        rows: entries there are.
        proven: how many of them, from the first on, are as they were written.
        faults: the first `MOST_FAULTS`, in the order of the entries.
        heads: how many receipts the journal was held against.
        clock_set_back: id of the first entry that tells an earlier time than the one before it; 0 for none.
    """

    rows: int
    proven: int
    faults: tuple[Fault, ...] = ()
    heads: int = 0
    clock_set_back: int = 0

    @property
    def intact(self) -> bool:
        return not self.faults


def check_journal(connection: sqlite3.Connection, heads: Iterable[Head] = ()) -> JournalCheck:
    """Read the whole journal, and tell all that is wrong with it."""
    first = verify_journal(connection)
    lost = lacking(connection)
    kept = list(heads)
    if lost:
        return JournalCheck(
            0, 0, (Fault(0, say("The journal has no column {lost} any more.", lost=", ".join(lost))),), len(kept)
        )
    count = int(connection.execute("SELECT count(*) FROM crm_journal").fetchone()[0])
    faults: list[Fault] = []
    try:
        faults += _faults(connection)
    except sqlite3.OperationalError as error:
        if "decode" not in str(error):
            raise
    if not faults and not first.intact:
        faults.append(Fault(first.broken_at or 0, first.message))
    faults += _against(connection, kept)
    faults += _unguarded(connection) if count else []
    proven = count if first.broken_at is None else first.broken_at - 1
    return JournalCheck(count, proven, tuple(faults[:MOST_FAULTS]), len(kept), first.clock_set_back or 0)


def heads_beside(path: Path) -> list[Head]:
    """Return what the receipts beside a field copy keep of its journal; what is no receipt of it is left out."""
    names = sorted(each.name for each in path.parent.iterdir() if _is_receipt(each, path.stem))
    found = (_head(path.with_name(name)) for name in names[-MOST_RECEIPTS:])
    return [each for each in found if each.rows]


def _is_receipt(file: Path, stem: str) -> bool:
    return file.name.startswith(f"{stem}_{OF_SYNC}_") and file.suffix == ".json" and file.is_file()


def _head(file: Path) -> Head:
    """Return a receipt's head, one of no rows where it has none or cannot be read."""
    try:
        with file.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
        told: Any = json_text.parse(content) if len(content) <= MOST_BYTES else None
    except (OSError, ValueError):
        told = None
    chain = told.get("journal") if isinstance(told, Mapping) else None
    rows, head = (chain.get("rows"), chain.get("head")) if isinstance(chain, Mapping) else (0, "")
    if not isinstance(rows, int) or isinstance(rows, bool) or not 0 < rows < 2**62 or not isinstance(head, str):
        return Head(file.name, 0, "")
    return Head(file.name, rows, head)


def _faults(connection: sqlite3.Connection) -> Iterator[Fault]:
    query = layout.sql("SELECT {c} FROM {t} ORDER BY id", c=columns(connection), t=layout.JOURNAL)
    expected, previous = 1, START
    for row in connection.execute(query):
        entry = row["id"]
        if entry > expected:
            yield Fault(entry, say("{entries} missing.", entries=_entries(expected, entry - 1)))
        elif row["previous_hash"] != previous:
            yield Fault(
                entry,
                say(
                    "Entry {entry} ({told}) does not follow entry {before}: one of them was put in.",
                    entry=entry,
                    told=_told(row),
                    before=entry - 1,
                ),
            )
        if any(isinstance(each, bytes) for each in tuple(row)) or not fits(row):
            yield Fault(
                entry, say("Entry {entry} ({told}) was changed after it was written.", entry=entry, told=_told(row))
            )
        expected, previous = entry + 1, row["hash"]
    written = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (layout.JOURNAL,)).fetchone()
    if written is not None and isinstance(written[0], int) and written[0] >= expected:
        yield Fault(expected, say("{entries} missing at the end.", entries=_entries(expected, written[0])))


def _against(connection: sqlite3.Connection, heads: Iterable[Head]) -> Iterator[Fault]:
    """Hold the journal against what receipts keep: that shows what was cut off, or written anew with new hashes."""
    for each in heads:
        row = connection.execute("SELECT hash FROM crm_journal WHERE id = ?", (each.rows,)).fetchone()
        if row is None:
            yield Fault(
                each.rows,
                say("The receipt {name} knows entry {rows}, which is missing.", name=each.name, rows=each.rows),
            )
        elif row[0] != each.hash:
            words = say("the journal was written anew up to there, or the receipt is of another field copy")
            yield Fault(
                each.rows,
                say(
                    "The receipt {name} knows another entry {rows}: {words}.",
                    name=each.name,
                    rows=each.rows,
                    words=words,
                ),
            )


def _unguarded(connection: sqlite3.Connection) -> list[Fault]:
    query = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
    present = {row[0] for row in connection.execute(query, (layout.JOURNAL,)).fetchall()}
    if present.issuperset(GUARDS):
        return []
    return [
        Fault(0, say("The triggers that keep entries from being changed are missing; the next sync makes them anew."))
    ]


def _entries(first: int, last: int) -> str:
    return (
        say("Entry {first} is", first=first)
        if first == last
        else say("Entries {first} to {last} are", first=first, last=last)
    )


def _told(row: sqlite3.Row) -> str:
    """Return what an entry is about, as it tells now."""
    return ", ".join(str(row[name])[:60] for name in ("at", "author", "change", "field") if row[name])
