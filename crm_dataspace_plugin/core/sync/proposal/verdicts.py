# SPDX-License-Identifier: GPL-2.0-or-later
"""What was decided about proposed values, kept in the field copy: written at once, so that no decision is lost."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import has_table
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState
from crm_dataspace_plugin.core.sync.proposal.proposal import Verdict
from crm_dataspace_plugin.core.sync.values import to_json

VERDICT = "crm_proposal"
_TABLE = f"""
    CREATE TABLE IF NOT EXISTS {VERDICT} (
        proposal TEXT NOT NULL, layer TEXT NOT NULL, crm_uuid TEXT NOT NULL,
        field TEXT NOT NULL,       -- a field name, @geometry or @feature
        state TEXT NOT NULL,       -- draft, for review, accepted, rejected, query
        note TEXT NOT NULL, decided_by TEXT NOT NULL, decided_at TEXT NOT NULL,
        before TEXT,               -- JSON of what stood here before it was accepted; NULL where nothing was written
        PRIMARY KEY (proposal, crm_uuid, field))"""

Place = tuple[str, str]  # uuid here, field


@dataclass(frozen=True)
class Before:
    """What stood here before a value was accepted. Attributes: value, None where the feature did not exist."""

    value: Any


@dataclass(frozen=True)
class KeptVerdict:
    """A verdict as it is kept. Attributes: before, None where accepting wrote nothing."""

    verdict: Verdict
    before: Optional[Before] = None


def prepare(connection: sqlite3.Connection) -> None:
    """Make the table, or what one of an older version lacks."""
    connection.execute(_TABLE)
    columns = {row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (VERDICT,))}
    if "before" not in columns:
        connection.execute(layout.sql("ALTER TABLE {table} ADD COLUMN {c} TEXT", table=VERDICT, c="before"))


def read(connection: sqlite3.Connection, proposal: str, layer: str) -> dict[Place, KeptVerdict]:
    """Return what was decided about a proposal's values in a layer."""
    if not has_table(connection, VERDICT):
        return {}
    query = "SELECT * FROM crm_proposal WHERE proposal = ? AND layer = ?"
    rows = connection.execute(query, (proposal, layer)).fetchall()
    return {(row["crm_uuid"], row["field"]): _kept(row) for row in rows}


def write(connection: sqlite3.Connection, proposal: str, layer: str, place: Place, kept: KeptVerdict) -> None:
    """Keep a verdict in the place of an earlier one; inside a transaction."""
    told = kept.verdict
    connection.execute(
        "INSERT OR REPLACE INTO crm_proposal"
        " (proposal, layer, crm_uuid, field, state, note, decided_by, decided_at, before)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            proposal, layer, *place, told.state.value, told.note, told.by, told.at,
            None if kept.before is None else to_json(kept.before.value),
        ),
    )  # fmt: skip


def _kept(row: sqlite3.Row) -> KeptVerdict:
    before = row["before"] if "before" in row.keys() else None  # noqa: SIM118  a Row has no `in` for names
    verdict = Verdict(EditorialState(row["state"]), row["note"], row["decided_by"], row["decided_at"])
    return KeptVerdict(verdict, None if before is None else Before(json.loads(before)))
