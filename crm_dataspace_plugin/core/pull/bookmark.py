# SPDX-License-Identifier: GPL-2.0-or-later
"""How far a pull came, kept in its own file with the rows written so far: a pull that was cut goes on from there."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy.connection import connect
from crm_dataspace_plugin.core.schema import Schema

_MAKE = "CREATE TABLE IF NOT EXISTS crm_pull (id INTEGER PRIMARY KEY CHECK (id = 1), bookmark TEXT NOT NULL)"
_WRITE = "INSERT OR REPLACE INTO crm_pull (id, bookmark) VALUES (1, ?)"
_TALLY = {"read", "matched", "pages", "shifted", "notes"}
_ROWS = {"repeats", "twice", "skipped", "notes", "geometry_types", "has_z", "extent"}


@dataclass(frozen=True)
class Bookmark:
    """Where a pull goes on.

    Attributes:
        following: of the last page written (`FeaturePage`).
        schema: of the rows written.
        crs: of their geometries.
        begun_at: ISO 8601, UTC, without a letter for the zone.
        tally: what `Intake` counted up to here; `rows`, what `Rows` did.
    """

    following: str
    schema: Schema
    crs: str
    begun_at: str
    tally: Mapping[str, Any] = field(default_factory=dict)
    rows: Mapping[str, Any] = field(default_factory=dict)


def write_bookmark(connection: sqlite3.Connection, bookmark: Bookmark) -> None:
    """Write it, in the transaction of the rows it belongs to."""
    values = {**asdict(bookmark), "schema": bookmark.schema.to_json()}
    connection.execute(_MAKE)
    connection.execute(_WRITE, (json.dumps(values),))


def read_bookmark(path: Path) -> Optional[Bookmark]:
    """Return the bookmark of an unfinished pull, None where there is none or its file did not survive."""
    if not path.is_file():
        return None
    try:
        with closing(connect(path)) as connection:
            row = connection.execute("SELECT bookmark FROM crm_pull").fetchone()
            sound = connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
            values = json.loads(row[0]) if row is not None and sound else None
        if values is None or not (values["tally"].keys() >= _TALLY and values["rows"].keys() >= _ROWS):
            return None  # of another version
        return Bookmark(**{**values, "schema": Schema.from_json(values["schema"])})
    except (sqlite3.Error, ValueError, LookupError, TypeError, AttributeError):
        return None


def drop_bookmark(connection: sqlite3.Connection) -> None:
    """Take it out of a file whose pull is complete."""
    connection.execute("DROP TABLE IF EXISTS crm_pull")
