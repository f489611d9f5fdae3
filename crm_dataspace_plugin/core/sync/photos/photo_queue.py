# SPDX-License-Identifier: GPL-2.0-or-later
"""How far each photo has come, in the field copy itself, written before and after each part that is sent.

pending → sending (so many bytes) → sent → verified, or rejected. A killed process goes on from here, after it asked the
service how much arrived.
"""

from __future__ import annotations

import sqlite3
from dataclasses import astuple, dataclass, fields
from enum import Enum

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import has_table

TABLE = "crm_photo_queue"
_DEFINITION = f"""
    CREATE TABLE IF NOT EXISTS {TABLE} (
        layer TEXT NOT NULL, crm_uuid TEXT NOT NULL,
        path TEXT NOT NULL,        -- of the file, from the folder of the field copy
        state TEXT NOT NULL,       -- pending, sending, sent, verified, rejected
        bytes INTEGER NOT NULL,    -- of what is sent
        sent_bytes INTEGER NOT NULL,
        sha256 TEXT NOT NULL,      -- of what is sent
        position TEXT NOT NULL,    -- keep or remove: what became of the place in the photo
        file_bytes INTEGER NOT NULL, file_modified INTEGER NOT NULL,  -- of the file when it was hashed; nanoseconds
        upload TEXT NOT NULL,      -- address it is sent to
        message TEXT NOT NULL,     -- why it was rejected or waits, in words
        changed_at TEXT NOT NULL,
        PRIMARY KEY (layer, crm_uuid, path))"""


class PhotoState(str, Enum):
    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"  # all of it, but not checked there
    VERIFIED = "verified"  # the service has it, with the same hash
    REJECTED = "rejected"


@dataclass(frozen=True)
class PhotoRow:
    """One photo's place in the queue; the columns of the table."""

    layer: str
    crm_uuid: str
    path: str
    state: PhotoState = PhotoState.PENDING
    bytes: int = 0
    sent_bytes: int = 0
    sha256: str = ""
    position: str = ""
    file_bytes: int = 0
    file_modified: int = 0
    upload: str = ""
    message: str = ""
    changed_at: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        return self.layer, self.crm_uuid, self.path


_COLUMNS = tuple(each.name for each in fields(PhotoRow))


def make_table(connection: sqlite3.Connection) -> None:
    connection.execute(_DEFINITION)


def write(connection: sqlite3.Connection, row: PhotoRow) -> None:
    """Put a photo's row in the place of its earlier one."""
    statement = layout.sql("INSERT OR REPLACE INTO {table} ({columns}) VALUES", table=TABLE, columns=_COLUMNS)
    cells = [each.value if isinstance(each, PhotoState) else each for each in astuple(row)]
    connection.execute(f"{statement} ({', '.join('?' * len(cells))})", cells)


def read(connection: sqlite3.Connection, layer: str = "") -> dict[tuple[str, str, str], PhotoRow]:
    """Return the rows of one layer, or of all, by layer, feature and path; none where nothing was ever sent."""
    if not has_table(connection, TABLE):
        return {}
    query = layout.sql(
        "SELECT {columns} FROM {table} WHERE ? = '' OR layer = ? ORDER BY rowid", columns=_COLUMNS, table=TABLE
    )
    known = {each.value for each in PhotoState}
    rows = [dict(row) for row in connection.execute(query, (layer, layer)).fetchall()]
    found = [PhotoRow(**{**row, "state": PhotoState(row["state"])}) for row in rows if row["state"] in known]
    return {each.key: each for each in found}
