# SPDX-License-Identifier: GPL-2.0-or-later
"""Deciding about a proposal: what is accepted becomes a change of the field copy, which the next sync sends.

Each decision is written into the journal and kept at once, so that none is lost and the proposal can go back to its
author with the verdicts. A decision can be taken back as long as what was accepted was not sent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Optional

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.connection import transaction
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE
from crm_dataspace_plugin.core.sync import journal
from crm_dataspace_plugin.core.sync.correction import Correction
from crm_dataspace_plugin.core.sync.journal import Entry
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.proposal import filed, verdicts
from crm_dataspace_plugin.core.sync.proposal.applying import accept, take_back
from crm_dataspace_plugin.core.sync.proposal.comparing import Compared, compare
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState, Role, require_step
from crm_dataspace_plugin.core.sync.proposal.proposal import Proposal, ProposedFeature, Verdict, explained, values_of
from crm_dataspace_plugin.core.sync.proposal.verdicts import KeptVerdict, Place
from crm_dataspace_plugin.core.sync.values import same_state, same_value
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.words import say

WORDS = {
    EditorialState.ACCEPTED: "accept",
    EditorialState.REJECTED: "decline",
    EditorialState.QUERY: "query",
    EditorialState.FOR_REVIEW: "reopen",
}  # in the journal


@dataclass(frozen=True)
class Seen:
    """The value that stood here when a person decided."""

    value: Any


@dataclass(frozen=True)
class Decision:
    """What a reviewer decides about one value.

    Attributes:
        uuid: as the proposal tells it.
        note: why, or what is asked.
        seen: where given, the value must still be here: nothing is overwritten that nobody saw.
    """

    uuid: str
    field: str
    state: EditorialState
    note: str = ""
    seen: Optional[Seen] = None


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
        DataError: a decision is about what the proposal does not propose, accepts what cannot be taken or what was
            changed since it was shown, or its step is not allowed (`editorial`).
    """
    chosen = {(each.uuid, each.field): each for each in decisions}
    connection = layer.connection
    known = filed.known(connection, proposal.id)
    if chosen and known is not None and known.role is Role.AUTHOR:
        raise DataError(
            say("The proposal was made in this field copy: the owner of the data decides about it, in another.")
        )
    with transaction(connection):
        verdicts.prepare(connection)
        journal.protect(connection)
        compared = {(each.proposed_uuid, each.field): each for each in compare(proposal, layer)}
        unknown = chosen.keys() - compared.keys()
        if unknown:
            uuid, field = min(unknown)
            raise DataError(say("The proposal does not propose {field} of feature {uuid}.", field=field, uuid=uuid))
        taking = _Taking(layer, proposal, by)
        for feature in proposal.features:
            for field in values_of(feature):
                if (feature.uuid, field) in chosen:
                    taking.decide(feature, compared[(feature.uuid, field)], chosen[(feature.uuid, field)])
    return taken(proposal, verdicts.read(connection, proposal.id, layer.name), compared)


def taken(proposal: Proposal, kept: Mapping[Place, KeptVerdict], compared: Mapping[tuple[str, str], Compared]) -> Taken:
    """Return a proposal with the verdicts that are kept here, and how many there are of each kind.

    Args:
        compared: by the proposal's uuid and field; it tells under which uuid a feature is known here.
    """
    found = {}
    for place, value in compared.items():
        known = kept.get((value.uuid, value.field))
        if known is not None:
            found[place] = known.verdict
    features = tuple(
        replace(
            each, verdicts={name: found[(each.uuid, name)] for name in values_of(each) if (each.uuid, name) in found}
        )
        for each in proposal.features
    )
    states = [each.state for each in found.values()]
    accepted, rejected, queried = (
        states.count(each) for each in (EditorialState.ACCEPTED, EditorialState.REJECTED, EditorialState.QUERY)
    )
    left = len(compared) - accepted - rejected - queried
    state = proposal.begins
    if queried:
        state = EditorialState.QUERY
    elif not left:
        state = EditorialState.ACCEPTED if accepted else EditorialState.REJECTED
    return Taken(replace(proposal, features=features, state=state), accepted, rejected, queried, left)


class _Taking:
    """Takes decisions one by one, inside one transaction."""

    def __init__(self, layer: WorkingLayer, proposal: Proposal, by: str) -> None:
        self._layer = layer
        self._proposal = proposal
        self._by = by
        self._kept = verdicts.read(layer.connection, proposal.id, layer.name)

    def decide(self, feature: ProposedFeature, value: Compared, decision: Decision) -> None:
        before = self._kept.get((value.uuid, value.field))
        state = before.verdict.state if before is not None else self._proposal.begins
        require_step(state, decision.state, Role.REVIEWER, f"“{feature.label}”, {_shown(value.field)},")
        self._require_seen(value, decision)
        why = _said(self._proposal, explained(self._proposal, feature))
        stood = before.before if before is not None else None
        wrote = False
        if decision.state is EditorialState.ACCEPTED:
            written = accept(self._layer, value, why)
            wrote, stood = written is not None, written if written is not None else stood
        elif state is EditorialState.ACCEPTED and stood is not None:
            take_back(self._layer, value, stood, why)
            stood = None
        if before is not None and state is decision.state and before.verdict.note == decision.note and not wrote:
            return
        verdict = Verdict(decision.state, decision.note, self._by, now())
        kept = KeptVerdict(verdict, stood)
        verdicts.write(self._layer.connection, self._proposal.id, self._layer.name, (value.uuid, value.field), kept)
        self._note(feature, value, verdict, why)

    def _require_seen(self, value: Compared, decision: Decision) -> None:
        if decision.seen is None or decision.state is not EditorialState.ACCEPTED:
            return
        seen, schema = decision.seen.value, self._layer.schema
        if value.field == FEATURE_CHANGE:
            same = same_state(schema, seen, value.here)
        else:
            same = same_value(schema, value.field, seen, value.here)
        if not same:
            raise DataError(say("“{label}” was changed here meanwhile: look at it once more.", label=value.label))

    def _note(self, feature: ProposedFeature, value: Compared, verdict: Verdict, why: Correction) -> None:
        entry = Entry(
            self._layer.name, value.uuid, feature.server_id, WORDS[verdict.state], value.field, value.here,
            value.proposed, verdict.by, verdict.note or why.reason, why.evidence, feature.revision,
            certainty=why.certainty,
        )  # fmt: skip
        journal.append(self._layer.connection, [entry])


def _shown(field: str) -> str:
    return {FEATURE_CHANGE: say("the whole feature"), GEOMETRY_CHANGE: say("its geometry")}.get(field, field)


def _said(proposal: Proposal, why: Correction) -> Correction:
    author = say("proposed by {value}", value=proposal.author or "somebody")
    return replace(why, reason=f"{why.reason} ({author})" if why.reason else author)
