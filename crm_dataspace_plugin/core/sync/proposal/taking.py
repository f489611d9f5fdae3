# SPDX-License-Identifier: GPL-2.0-or-later
"""Deciding about a proposal: what is accepted becomes a change of the field copy, which the next sync sends.

Each decision is written into the journal and kept, so that the proposal can go back to its author with the verdicts.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import transaction
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.sync import journal
from crm_dataspace_plugin.core.sync.correction import Correction
from crm_dataspace_plugin.core.sync.journal import Entry
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.proposal.comparing import Compared, Standing, compare
from crm_dataspace_plugin.core.sync.proposal.proposal import (
    EditorialState,
    Proposal,
    ProposedFeature,
    Verdict,
    explained,
    values_of,
)
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer

_TABLE = """
    CREATE TABLE IF NOT EXISTS crm_proposal (
        proposal TEXT NOT NULL, layer TEXT NOT NULL, crm_uuid TEXT NOT NULL,
        field TEXT NOT NULL,       -- a field name, @geometry or @feature
        state TEXT NOT NULL,       -- draft, for review, accepted, rejected, query
        note TEXT NOT NULL, decided_by TEXT NOT NULL, decided_at TEXT NOT NULL,
        PRIMARY KEY (proposal, crm_uuid, field))"""


@dataclass(frozen=True)
class Decision:
    """What a reviewer decides about one value. Attributes: uuid, as the proposal tells it; note, why."""

    uuid: str
    field: str
    state: EditorialState
    note: str = ""


@dataclass(frozen=True)
class Taken:
    """What became of a proposal. Attributes: answer, the proposal with the verdicts, to be sent back."""

    answer: Proposal
    accepted: int
    rejected: int
    queried: int
    left: int


def take(layer: WorkingLayer, proposal: Proposal, decisions: Iterable[Decision], by: str) -> Taken:
    """Write what is accepted into the layer, all decisions into the journal, in one transaction.

    Raises:
        DataError: a decision is about what the proposal does not propose, or accepts what cannot be taken.
    """
    chosen = {(each.uuid, each.field): each for each in decisions}
    connection = layer.connection
    with transaction(connection):
        connection.execute(_TABLE)
        journal.protect(connection)
        compared = {(each.proposed_uuid, each.field): each for each in compare(proposal, layer)}
        unknown = chosen.keys() - compared.keys()
        if unknown:
            uuid, field = min(unknown)
            raise DataError(f"The proposal does not propose {field} of feature {uuid}.")
        features = tuple(_decided(layer, proposal, each, chosen, compared, by) for each in proposal.features)
    return _taken(replace(proposal, features=features))


def _decided(
    layer: WorkingLayer,
    proposal: Proposal,
    feature: ProposedFeature,
    chosen: Mapping[tuple[str, str], Decision],
    compared: Mapping[tuple[str, str], Compared],
    by: str,
) -> ProposedFeature:
    verdicts = dict(feature.verdicts)
    why = explained(proposal, feature)
    for field in values_of(feature):
        decision = chosen.get((feature.uuid, field))
        if decision is None:
            continue
        value = compared[(feature.uuid, field)]
        if decision.state is EditorialState.ACCEPTED:
            _accept(layer, feature, value, _said(proposal, why))
        verdicts[field] = Verdict(decision.state, decision.note, by, now())
        _note(layer, proposal, feature, value, verdicts[field], why)
    return replace(feature, verdicts=verdicts)


def _said(proposal: Proposal, why: Correction) -> Correction:
    author = f"proposed by {proposal.author or 'somebody'}"
    return replace(why, reason=f"{why.reason} ({author})" if why.reason else author)


def _accept(layer: WorkingLayer, feature: ProposedFeature, value: Compared, why: Correction) -> None:
    if value.standing is Standing.UNUSABLE:
        raise DataError(f"“{feature.label}” cannot be taken: {value.words}")
    if value.standing is Standing.THERE:
        return
    base = layer.base_row(value.uuid)
    server_id = base.server_id if base else ""
    if value.field != FEATURE_CHANGE:
        layer.write_ours(value.uuid, {value.field: value.proposed}, server_id)
    elif value.proposed is None:
        layer.delete_ours(value.uuid)
        return
    elif value.here is None:
        layer.add_ours(value.uuid, value.proposed, server_id)
    else:
        layer.write_ours(value.uuid, value.proposed, server_id)
    _explain(layer, value.uuid, why)


def _explain(layer: WorkingLayer, uuid: str, why: Correction) -> None:
    """Fill the feature's correction block where nothing stands in it yet."""
    said = dict(zip(layout.CORRECTION, (why.reason, why.evidence, why.certainty)))
    for column in layer.correction:
        statement = layout.sql(
            "UPDATE {table} SET {c} = ? WHERE {uuid} = ? AND coalesce({c}, '') = ''",
            table=layer.name, c=column, uuid=layout.UUID,
        )  # fmt: skip
        layer.connection.execute(statement, (said[column] or None, uuid))


def _note(
    layer: WorkingLayer,
    proposal: Proposal,
    feature: ProposedFeature,
    value: Compared,
    verdict: Verdict,
    why: Correction,
) -> None:
    connection: sqlite3.Connection = layer.connection
    connection.execute(
        "INSERT OR REPLACE INTO crm_proposal VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            proposal.id, layer.name, value.uuid, value.field, verdict.state.value, verdict.note, verdict.by,
            verdict.at,
        ),
    )  # fmt: skip
    words: dict[EditorialState, str] = {EditorialState.ACCEPTED: "accept", EditorialState.REJECTED: "decline"}
    change = words.get(verdict.state)
    if change is None:
        return
    reason = verdict.note or _said(proposal, why).reason
    old: Any = value.here
    entry = Entry(
        layer.name, value.uuid, feature.server_id, change, value.field, old, value.proposed, verdict.by, reason,
        why.evidence, feature.revision, certainty=why.certainty,
    )  # fmt: skip
    journal.append(connection, [entry])


def _taken(answer: Proposal) -> Taken:
    states = [
        feature.verdicts[field].state if field in feature.verdicts else EditorialState.FOR_REVIEW
        for feature in answer.features
        for field in values_of(feature)
    ]
    accepted, rejected, queried = (
        states.count(each) for each in (EditorialState.ACCEPTED, EditorialState.REJECTED, EditorialState.QUERY)
    )
    left = len(states) - accepted - rejected - queried
    state = EditorialState.FOR_REVIEW
    if queried:
        state = EditorialState.QUERY
    elif not left:
        state = EditorialState.ACCEPTED if accepted else EditorialState.REJECTED
    return Taken(replace(answer, state=state), accepted, rejected, queried, left)
