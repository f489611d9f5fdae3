# SPDX-License-Identifier: GPL-2.0-or-later
"""The proposals of a field copy: those made here, and those that came from others, each with its whole file."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.connection import has_table, transaction
from crm_dataspace_plugin.core.sync import journal
from crm_dataspace_plugin.core.sync.journal import Entry
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.proposal.document import as_document
from crm_dataspace_plugin.core.sync.proposal.editorial import Role
from crm_dataspace_plugin.core.sync.proposal.proposal import Proposal, explained, values_of
from crm_dataspace_plugin.core.sync.proposal.reading import parse_proposal
from crm_dataspace_plugin.core.sync.proposal.seal import seal
from crm_dataspace_plugin.core.words import say

FILED = "crm_proposal_file"
_TABLE = f"""
    CREATE TABLE IF NOT EXISTS {FILED} (
        proposal TEXT PRIMARY KEY NOT NULL, layer TEXT NOT NULL,
        role TEXT NOT NULL,        -- author: made here; reviewer: it came from somebody else
        author TEXT NOT NULL, made_at TEXT NOT NULL, filed_at TEXT NOT NULL,
        seal TEXT NOT NULL,        -- SHA-256 of what is proposed
        document TEXT NOT NULL)    -- the GeoJSON file"""


@dataclass(frozen=True)
class Filed:
    """A proposal that is kept. Attributes: layer, of this field copy; role, of whoever works with it here."""

    id: str
    layer: str
    role: Role
    author: str
    made_at: str
    seal: str


def filed(connection: sqlite3.Connection) -> list[Filed]:
    """Return all proposals that are kept, the latest first."""
    if not has_table(connection, FILED):
        return []
    query = (
        "SELECT proposal, layer, role, author, made_at, seal FROM crm_proposal_file ORDER BY filed_at DESC, proposal"
    )
    return [
        Filed(row["proposal"], row["layer"], Role(row["role"]), row["author"], row["made_at"], row["seal"])
        for row in connection.execute(query).fetchall()
    ]


def known(connection: sqlite3.Connection, proposal: str) -> Optional[Filed]:
    """Return what is kept of a proposal, None where it is not known here."""
    return next((each for each in filed(connection) if each.id == proposal), None)


def read(connection: sqlite3.Connection, proposal: str) -> Proposal:
    """Return a proposal as it was filed; DataError where it is not known here."""
    row = None
    if has_table(connection, FILED):
        query = "SELECT document FROM crm_proposal_file WHERE proposal = ?"
        row = connection.execute(query, (proposal,)).fetchone()
    if row is None:
        raise DataError(say("The proposal is not kept in this field copy: open its file."))
    return parse_proposal(str(row[0]).encode("utf-8"), say("The proposal kept in the field copy"))


def file(connection: sqlite3.Connection, layer: str, role: Role, proposal: Proposal) -> None:
    """Keep a proposal, in the place of an earlier form of the same one; inside a transaction.

    Raises:
        DataError: another one with the same identity is kept.
    """
    connection.execute(_TABLE)
    require_same(known(connection, proposal.id), proposal)
    connection.execute(
        "INSERT OR REPLACE INTO crm_proposal_file (proposal, layer, role, author, made_at, filed_at, seal, document)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            proposal.id, layer, role.value, proposal.author, proposal.made_at, now(), seal(proposal),
            json.dumps(as_document(proposal), ensure_ascii=False),
        ),
    )  # fmt: skip


def require_same(before: Optional[Filed], proposal: Proposal) -> None:
    """Raise DataError where what is kept under a proposal's identity proposes something else."""
    if before is not None and before.seal != seal(proposal):
        raise DataError(
            say(
                "The file proposes other values than the one that was opened before under the same identity: it was "
                "changed on its way, or it is a forgery. Ask its author for a new proposal."
            )
        )


def file_made(connection: sqlite3.Connection, layer: str, proposal: Proposal) -> None:
    """Keep a proposal that was made here, and write into the journal what it proposes; in one transaction."""
    with transaction(connection):
        journal.protect(connection)
        file(connection, layer, Role.AUTHOR, proposal)
        journal.append(connection, _entries(layer, proposal))


def _entries(layer: str, proposal: Proposal) -> Iterable[Entry]:
    for each in proposal.features:
        why = explained(proposal, each)
        for field in values_of(each):
            old, new = each.base.get(field), each.ours.get(field)
            if field not in each.ours:
                old, new = dict(each.base) or None, dict(each.ours) or None
            yield Entry(
                layer, each.uuid, each.server_id, "propose", field, old, new, proposal.author, why.reason,
                why.evidence, each.revision, certainty=why.certainty, device=proposal.device,
            )  # fmt: skip
