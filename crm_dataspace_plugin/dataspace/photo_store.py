# SPDX-License-Identifier: GPL-2.0-or-later
"""The photos of features: each content kept once for a collection, under its SHA-256, however many features it shows.

The bytes are rows of one table, in the order in which they came; nothing from outside ever becomes a file's name.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any, Optional

from crm_dataspace_plugin.dataspace.journal import Author
from crm_dataspace_plugin.dataspace.moments import now

FORGOTTEN_AFTER = 7  # days without a byte, after which an unfinished upload is dropped
PHOTO_TABLES = """
CREATE TABLE IF NOT EXISTS photo_content (
  collection TEXT NOT NULL, sha256 TEXT NOT NULL, length INTEGER NOT NULL, received INTEGER NOT NULL,
  whole INTEGER NOT NULL, touched_at TEXT NOT NULL, PRIMARY KEY (collection, sha256));
CREATE TABLE IF NOT EXISTS photo_part (
  collection TEXT NOT NULL, sha256 TEXT NOT NULL, start INTEGER NOT NULL, data BLOB NOT NULL,
  PRIMARY KEY (collection, sha256, start));
CREATE TABLE IF NOT EXISTS photo (
  collection TEXT NOT NULL, id TEXT NOT NULL, sha256 TEXT NOT NULL, metadata TEXT NOT NULL,
  at TEXT NOT NULL, who TEXT NOT NULL, author TEXT NOT NULL, PRIMARY KEY (collection, id, sha256));
"""


@dataclass(frozen=True)
class Place:
    """Where one photo of one feature lies."""

    collection: str
    feature: str
    sha256: str


@dataclass(frozen=True)
class Content:
    """How much of a photo has come. Attributes: metadata, as it was sent; whole, whether all came and was checked."""

    length: int
    received: int
    whole: bool
    metadata: str


def read_content(connection: sqlite3.Connection, place: Place) -> Optional[Content]:
    """Return a photo of a feature, None where nobody began to send one."""
    row = connection.execute(
        "SELECT length, received, whole, metadata FROM photo JOIN photo_content USING (collection, sha256)"
        " WHERE collection = ? AND id = ? AND sha256 = ?",
        (place.collection, place.feature, place.sha256),
    ).fetchone()
    return Content(row[0], row[1], bool(row[2]), row[3]) if row else None


def begin(connection: sqlite3.Connection, place: Place, length: int, metadata: str, author: Author) -> Content:
    """Note that a photo is to come; what came of it before, for any feature, counts. Inside a transaction."""
    connection.execute(
        "INSERT OR IGNORE INTO photo_content VALUES (?, ?, ?, 0, 0, ?)",
        (place.collection, place.sha256, length, now()),
    )
    connection.execute(
        "INSERT OR IGNORE INTO photo VALUES (?, ?, ?, ?, ?, ?, ?)",
        (place.collection, place.feature, place.sha256, metadata, now(), author.who, author.name),
    )
    begun = read_content(connection, place)
    return begun or Content(length, 0, False, metadata)


def append(connection: sqlite3.Connection, place: Place, start: int, data: bytes) -> None:
    """Keep the next bytes. Inside a transaction."""
    where = (place.collection, place.sha256)
    connection.execute("INSERT INTO photo_part VALUES (?, ?, ?, ?)", (*where, start, data))
    connection.execute(
        "UPDATE photo_content SET received = ?, touched_at = ? WHERE collection = ? AND sha256 = ?",
        (start + len(data), now(), *where),
    )


def digest(connection: sqlite3.Connection, place: Place) -> str:
    """Return the SHA-256 of the bytes that came."""
    made = hashlib.sha256()
    for part in parts(connection, place):
        made.update(part)
    return made.hexdigest()


def parts(connection: sqlite3.Connection, place: Place) -> Iterator[bytes]:
    rows = connection.execute(
        "SELECT data FROM photo_part WHERE collection = ? AND sha256 = ? ORDER BY start",
        (place.collection, place.sha256),
    )
    return (bytes(data) for (data,) in rows)


def finish(connection: sqlite3.Connection, place: Place) -> None:
    """Note that all bytes are there and have the right hash. Inside a transaction."""
    connection.execute(
        "UPDATE photo_content SET whole = 1 WHERE collection = ? AND sha256 = ?", (place.collection, place.sha256)
    )


def drop(connection: sqlite3.Connection, place: Place) -> None:
    """Forget an unfinished photo, with every feature it was to show. Inside a transaction."""
    for statement in (
        "DELETE FROM photo_part WHERE collection = ? AND sha256 = ?",
        "DELETE FROM photo WHERE collection = ? AND sha256 = ?",
        "DELETE FROM photo_content WHERE collection = ? AND sha256 = ?",
    ):
        connection.execute(statement, (place.collection, place.sha256))


def forget_abandoned(connection: sqlite3.Connection) -> None:
    """Drop uploads that nobody went on with. Inside a transaction."""
    moment = datetime.now(timezone.utc) - timedelta(days=FORGOTTEN_AFTER)
    query = "SELECT collection, sha256 FROM photo_content WHERE whole = 0 AND touched_at < ?"
    for collection, sha256 in connection.execute(query, (moment.isoformat(timespec="milliseconds"),)).fetchall():
        drop(connection, Place(collection, "", sha256))


def bytes_kept(connection: sqlite3.Connection) -> int:
    """Return how many bytes all photos will have, those still coming included."""
    return int(connection.execute("SELECT coalesce(sum(length), 0) FROM photo_content").fetchone()[0])


def photos_of(connection: sqlite3.Connection, collection: str, feature: str) -> list[dict[str, Any]]:
    """Return the photos of a feature that came whole, oldest first."""
    rows = connection.execute(
        "SELECT sha256, length, at, author FROM photo JOIN photo_content USING (collection, sha256)"
        " WHERE collection = ? AND id = ? AND whole = 1 ORDER BY at, sha256",
        (collection, feature),
    )
    return [dict(zip(("sha256", "bytes", "at", "author"), row)) for row in rows]


def count_of(connection: sqlite3.Connection, collection: str, feature: str) -> int:
    """Return how many photos a feature has, those still coming included."""
    query = "SELECT count(*) FROM photo WHERE collection = ? AND id = ?"
    return int(connection.execute(query, (collection, feature)).fetchone()[0])
