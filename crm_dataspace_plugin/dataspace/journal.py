# SPDX-License-Identifier: GPL-2.0-or-later
"""Who changed what and when: rows that are only ever added (triggers in `store` see to it)."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Any, Optional

from crm_dataspace_plugin.dataspace.collection import Collection
from crm_dataspace_plugin.dataspace.moments import now
from crm_dataspace_plugin.dataspace.reading import Stored

LATEST = 1000  # changes shown of a whole collection

_NAMES = ("at", "who", "author", "reason", "change", "revision_before", "revision_after")


@dataclass(frozen=True)
class Author:
    """Who writes.

    Attributes:
        who: how they logged in.
        name, reason: as the client says, in `Crm-Author` and `Crm-Reason`.
    """

    who: str
    name: str = ""
    reason: str = ""


def note(
    connection: sqlite3.Connection,
    collection: Collection,
    change: str,
    author: Author,
    before: Optional[Stored],
    after: Optional[Stored],
) -> None:
    """Add one row, inside the transaction of the change itself."""
    known = after or before
    connection.execute(
        "INSERT INTO journal (at, who, author, reason, collection, id, change, before, after,"
        " revision_before, revision_after) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(now(), author.who, author.name, author.reason, collection.table, known.id if known else "", change),
            *(each.text() if each else None for each in (before, after)),
            *(each.etag if each else None for each in (before, after)),
        ),
    )


def note_publication(connection: sqlite3.Connection, collection: Collection, count: int) -> None:
    """Note that all features of a collection were put in anew."""
    connection.execute(
        "INSERT INTO journal (at, who, author, reason, collection, id, change) VALUES (?, ?, '', ?, ?, '', ?)",
        (now(), "publisher", f"{count} features", collection.id, "publish"),
    )


def read_latest(connection: sqlite3.Connection, collection: Collection) -> list[dict[str, Any]]:
    """Return the last `LATEST` changes of a collection, newest first, without the features themselves."""
    rows = connection.execute(
        "SELECT at, who, author, reason, change, revision_before, revision_after, id"
        " FROM journal WHERE collection = ? ORDER BY n DESC LIMIT ?",
        (collection.table, LATEST),
    ).fetchall()
    return [dict(zip((*_NAMES, "id"), row)) for row in rows]


def read_journal(connection: sqlite3.Connection, collection: Collection, identifier: str) -> list[dict[str, Any]]:
    """Return the changes of one feature, oldest first; empty where there were none."""
    rows = connection.execute(
        "SELECT at, who, author, reason, change, revision_before, revision_after, before, after"
        " FROM journal WHERE collection = ? AND id = ? ORDER BY n",
        (collection.table, identifier),
    ).fetchall()
    return [
        {
            **dict(zip(_NAMES, row)),
            "before": json.loads(row[7]) if row[7] else None,
            "after": json.loads(row[8]) if row[8] else None,
        }
        for row in rows
    ]
