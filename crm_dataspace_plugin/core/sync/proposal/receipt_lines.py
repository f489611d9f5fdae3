# SPDX-License-Identifier: GPL-2.0-or-later
"""What a receipt says of values that came from proposals: who proposed them, who accepted them, when and why."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from html import escape
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy.connection import has_table
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome
from crm_dataspace_plugin.core.sync.proposal.filed import FILED
from crm_dataspace_plugin.core.sync.proposal.verdicts import VERDICT
from crm_dataspace_plugin.core.words import say


@dataclass(frozen=True)
class Editorial:
    """How one proposed value stood when it was sent.

    Attributes:
        role: reviewer where somebody else proposed it, author where it was proposed from this field copy.
        field: a field, or `layout.FEATURE_CHANGE` for all of a feature.
        state, by, at, note: the last step: accepted, by whom, when (ISO 8601, UTC), why.
    """

    proposal: str
    role: str
    author: str
    layer: str
    uuid: str
    field: str
    state: str
    by: str
    at: str
    note: str


def editorial_of(connection: sqlite3.Connection, outcomes: Iterable[FeatureOutcome]) -> tuple[Editorial, ...]:
    """Return the editorial states of the features a sync dealt with, as far as they came from a proposal."""
    if not (has_table(connection, FILED) and has_table(connection, VERDICT)):
        return ()
    query = (
        "SELECT v.proposal, f.role, f.author, v.layer, v.crm_uuid, v.field, v.state, v.decided_by, v.decided_at, v.note"
        " FROM crm_proposal v JOIN crm_proposal_file f ON f.proposal = v.proposal"
        " WHERE v.layer = ? AND v.crm_uuid = ? ORDER BY v.decided_at, v.field"
    )
    found = []
    for each in outcomes:
        lines = [Editorial(*map(str, row)) for row in connection.execute(query, (each.layer, each.uuid)).fetchall()]
        found += [line for line in lines if _is_about(connection, line, each)]
    return tuple(found)


def _is_about(connection: sqlite3.Connection, line: Editorial, outcome: FeatureOutcome) -> bool:
    """Tell whether it is the proposed value that was sent, not a later one in the same field."""
    if line.field == FEATURE_CHANGE:
        return outcome.kind is not Operation.UPDATE
    query = (
        "SELECT count(*) FROM crm_journal WHERE layer = :layer AND crm_uuid = :uuid AND field = :field"
        " AND change IN ('insert', 'update', 'delete', 'resolve') AND id > coalesce("
        " (SELECT max(id) FROM crm_journal WHERE layer = :layer AND crm_uuid = :uuid AND field = :field"
        " AND change IN ('accept', 'propose')), 0)"
    )
    sent = connection.execute(query, asdict(line)).fetchone()[0]
    return bool(sent <= 1)


def editorial_about(lines: Sequence[Editorial], outcome: FeatureOutcome, field: str) -> Optional[Editorial]:
    """Return the line about one value of a feature, the latest where there are several."""
    found = [each for each in lines if (each.layer, each.uuid) == (outcome.layer, outcome.uuid)]
    return next((each for each in reversed(found) if each.field in (field, FEATURE_CHANGE)), None)


def as_documents(lines: Iterable[Editorial]) -> list[dict[str, Any]]:
    return [asdict(each) for each in lines]


def as_words(line: Editorial) -> str:
    """Return one line in words, for HTML: escaped."""
    proposed = say("proposed by {value}", value=line.author or "somebody")
    decided = " ".join(filter(None, [line.state, say("by {by}", by=line.by) if line.by else "", line.at]))
    return escape("; ".join(filter(None, [proposed, decided, line.note])))
