# SPDX-License-Identifier: GPL-2.0-or-later
"""The database: one connection, used by one thread at a time.

Every collection's features are rows of one table, so no name from outside ever becomes part of a statement.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
import threading
from collections.abc import Iterator
from functools import lru_cache
from typing import Optional

from crm_dataspace_plugin.dataspace.collection import Collection, collection_from
from crm_dataspace_plugin.dataspace.geometry import meets_box
from crm_dataspace_plugin.dataspace.messages import dumps
from crm_dataspace_plugin.dataspace.photo_store import PHOTO_TABLES

PATIENCE = 10.0  # seconds to wait for another process that holds the file
MARK = 0x43524D53  # "CRMS" in the file's header: a database of this program

_TABLES = """
CREATE TABLE collection (
  position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, document TEXT NOT NULL, last_number INTEGER NOT NULL);
CREATE TABLE feature (
  n INTEGER PRIMARY KEY AUTOINCREMENT, collection TEXT NOT NULL, id TEXT NOT NULL, uuid TEXT,
  revision INTEGER NOT NULL, etag TEXT NOT NULL, geometry TEXT NOT NULL, properties TEXT NOT NULL, extra TEXT NOT NULL,
  x0 REAL, y0 REAL, x1 REAL, y1 REAL, time_start TEXT, time_end TEXT, words TEXT NOT NULL);
CREATE UNIQUE INDEX feature_id ON feature (collection, id);
CREATE UNIQUE INDEX feature_uuid ON feature (collection, uuid);
CREATE INDEX feature_order ON feature (collection);
CREATE VIRTUAL TABLE feature_box USING rtree (n, x0, x1, y0, y1);
CREATE TABLE journal (
  n INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL, author TEXT NOT NULL, reason TEXT NOT NULL,
  collection TEXT NOT NULL, id TEXT NOT NULL, change TEXT NOT NULL, before TEXT, after TEXT,
  revision_before TEXT, revision_after TEXT);
CREATE INDEX journal_feature ON journal (collection, id);
CREATE TRIGGER journal_kept BEFORE DELETE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_unchanged BEFORE UPDATE ON journal BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
"""


class NotADataSpace(Exception):
    """The file is a database of another program, or none, or cannot be opened."""


class Store:
    """The features, records and journal of one data space.

    Args:
        database: path of the SQLite file, or `:memory:`.
    """

    def __init__(self, database: str = ":memory:") -> None:
        self._lock = threading.RLock()
        with contextlib.ExitStack() as opened:
            try:
                self._connection = sqlite3.connect(database, PATIENCE, isolation_level=None, check_same_thread=False)
                opened.callback(self._connection.close)
                self._prepare()
            except sqlite3.Error as error:
                raise NotADataSpace(f"{database} cannot be used as a database: {error}") from error
            opened.pop_all()

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection to this thread."""
        with self._lock:
            yield self._connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Lend the connection inside a transaction: all or nothing."""
        with self._lock:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")

    def collections(self) -> list[Collection]:
        with self.reading() as connection:
            rows = connection.execute("SELECT document FROM collection ORDER BY position").fetchall()
        return [_parsed(document) for (document,) in rows]

    def collection(self, name: str) -> Optional[Collection]:
        with self.reading() as connection:
            row = connection.execute("SELECT document FROM collection WHERE id = ?", (name,)).fetchone()
        return _parsed(row[0]) if row else None

    def _prepare(self) -> None:
        connection = self._connection
        mark = connection.execute("PRAGMA application_id").fetchone()[0]
        if mark != MARK:
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise sqlite3.DatabaseError("it belongs to another program")
            connection.execute("PRAGMA journal_mode = WAL")
            connection.executescript(f"BEGIN IMMEDIATE; {_TABLES} PRAGMA application_id = {MARK}; COMMIT;")
        connection.executescript(PHOTO_TABLES)  # a database of an older version lacks them
        connection.execute("PRAGMA synchronous = FULL")  # an answered write survives a power cut
        connection.create_function("meets_box", 5, meets_box, deterministic=True)


@lru_cache(maxsize=256)
def _parsed(document: str) -> Collection:
    return collection_from(json.loads(document))


def add_collection(connection: sqlite3.Connection, collection: Collection, last_number: int) -> None:
    """Add `collection`, or replace its description; its features are left as they are."""
    connection.execute(
        "INSERT INTO collection (id, document, last_number) VALUES (?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET document = excluded.document, last_number = excluded.last_number",
        (collection.id, dumps(collection.document()), last_number),
    )
