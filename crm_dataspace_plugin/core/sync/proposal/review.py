# SPDX-License-Identifier: GPL-2.0-or-later
"""A proposal opened in a field copy: by the one who reviews it, or by its author, to whom it comes back answered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.connection import transaction
from crm_dataspace_plugin.core.sync import journal
from crm_dataspace_plugin.core.sync.device import this_device
from crm_dataspace_plugin.core.sync.journal import Entry
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.proposal import filed, verdicts
from crm_dataspace_plugin.core.sync.proposal.comparing import Compared, compare, elsewhere_words
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState, Role, require_step
from crm_dataspace_plugin.core.sync.proposal.proposal import Proposal, Step, Verdict
from crm_dataspace_plugin.core.sync.proposal.taking import Taken, taken
from crm_dataspace_plugin.core.sync.proposal.verdicts import KeptVerdict
from crm_dataspace_plugin.core.sync.values import names_of
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.words import say


@dataclass(frozen=True)
class Opened:
    """A proposal beside what is here.

    Attributes:
        values: each with the verdict that is kept here.
        taken: the answer as it would go back now, and its counts.
        warnings: what does not fit this layer, one sentence each.
    """

    proposal: Proposal
    role: Role
    values: tuple[Compared, ...]
    taken: Taken
    warnings: tuple[str, ...] = ()


def open_proposal(layer: WorkingLayer, proposal: Proposal) -> Opened:
    """Keep a proposal that was read from a file, and return it beside what is here.

    One that was made here has come back: the verdicts in it are kept. One that was opened before keeps what was decided
    about it; where its author has answered a question, the value is for review again.

    Raises:
        DataError: it proposes nothing that this layer has, or other values than before under the same identity.
    """
    connection = layer.connection
    require_fields(layer, proposal)
    with transaction(connection):
        known = filed.known(connection, proposal.id)
        role = known.role if known is not None else Role.REVIEWER
        if known is not None and known.layer != layer.name:
            raise DataError(
                say("The proposal was opened for the layer “{layer}” of this field copy.", layer=known.layer)
            )
        values = compare(proposal, layer)
        verdicts.prepare(connection)
        journal.protect(connection)
        earlier = filed.read(connection, proposal.id) if known is not None else None
        if earlier is None or _is_newer(proposal, earlier):
            _take_over(layer, proposal, values, role)
            filed.file(connection, layer.name, role, proposal)
        else:
            filed.require_same(known, proposal)
    return reopen(layer, proposal.id)


def reopen(layer: WorkingLayer, proposal: str) -> Opened:
    """Return a proposal that is kept; DataError where it is not."""
    connection = layer.connection
    known, found = filed.known(connection, proposal), filed.read(connection, proposal)
    kept = verdicts.read(connection, proposal, layer.name)
    begins = Verdict(found.begins)
    values = tuple(
        replace(each, verdict=kept[place].verdict if (place := (each.uuid, each.field)) in kept else begins)
        for each in compare(found, layer)
    )
    counted = taken(found, kept, {(each.proposed_uuid, each.field): each for each in values})
    role = known.role if known is not None else Role.REVIEWER
    return Opened(found, role, values, counted, warnings_about(layer, found))


def answer(layer: WorkingLayer, opened: Opened, by: str) -> Proposal:
    """Return the proposal as it goes back, with the verdicts and this step in its history, and keep it so."""
    going = opened.taken.answer
    if opened.role is Role.AUTHOR and going.state is not EditorialState.DRAFT:
        going = replace(going, state=EditorialState.FOR_REVIEW)
    step = Step(going.state, by, now(), this_device())
    going = replace(going, history=(*going.history, step))
    with transaction(layer.connection):
        filed.file(layer.connection, layer.name, opened.role, going)
    return going


def reply(layer: WorkingLayer, opened: Opened, replies: Iterable[tuple[str, str, str]], by: str) -> Opened:
    """Let the author answer what was asked: the values are for review again.

    Args:
        replies: uuid as the proposal tells it, field, what is answered.

    Raises:
        DataError: nothing was asked about a value.
    """
    values = {(each.proposed_uuid, each.field): each for each in opened.values}
    with transaction(layer.connection):
        for uuid, field, note in replies:
            value = values[(uuid, field)]
            require_step(value.verdict.state, EditorialState.FOR_REVIEW, Role.AUTHOR, f"“{value.label}”, {field},")
            _keep(layer, opened.proposal, value, Verdict(EditorialState.FOR_REVIEW, note, by, now()), "propose")
    return reopen(layer, opened.proposal.id)


def require_fields(layer: WorkingLayer, proposal: Proposal) -> None:
    """Raise DataError where a proposal is about another layer: it names fields, and none of them is here."""
    named = {name for each in proposal.features for name in (*each.base, *each.ours)}
    plain = {name for name in named if not name.startswith("@")}
    if plain and not plain & set(names_of(layer.schema)):
        about = proposal.source.get("title") or proposal.layer
        raise DataError(
            say(
                "The proposal is about another layer, “{about}”: none of its fields is in “{name}”.",
                about=about,
                name=layer.name,
            )
        )


def warnings_about(layer: WorkingLayer, proposal: Proposal) -> tuple[str, ...]:
    """Return what in a proposal does not fit a layer, one sentence each."""
    source, url = layer.source, proposal.source.get("url", "")
    name = proposal.source.get("name", "")
    found = []
    if url and (url != source.url or (name and source.name and name != source.name)):
        here = source.url or say("another place")
        found.append(
            say(
                "It was made on data of {url}, this layer is from {here}: check that both are the same.",
                url=url,
                here=here,
            )
        )
    other = elsewhere_words(proposal.crs, source.crs)
    if other:
        found.append(say("{other} Outlines and new features cannot be taken.", other=other))
    return tuple(found)


def _is_newer(proposal: Proposal, earlier: Proposal) -> bool:
    """Tell whether a file went further than the one that is kept: by its steps, because clocks differ."""
    return not proposal.history or len(proposal.history) > len(earlier.history)


def _take_over(layer: WorkingLayer, proposal: Proposal, values: Iterable[Compared], role: Role) -> None:
    """Keep the verdicts of a file as far as its sender may give them: the reviewer's, or the author's answers."""
    kept = verdicts.read(layer.connection, proposal.id, layer.name)
    for value in values:
        told, known = value.verdict, kept.get((value.uuid, value.field))
        state = known.verdict.state if known is not None else EditorialState.FOR_REVIEW
        if known is not None and told == known.verdict:
            continue
        if role is Role.AUTHOR and told.at and told.state is not EditorialState.DRAFT:
            _keep(layer, proposal, value, told, "answer")
        elif role is Role.REVIEWER and state is EditorialState.QUERY and told.state is EditorialState.FOR_REVIEW:
            _keep(layer, proposal, value, told, "propose")


def _keep(layer: WorkingLayer, proposal: Proposal, value: Compared, verdict: Verdict, change: str) -> None:
    kept = KeptVerdict(verdict)
    verdicts.write(layer.connection, proposal.id, layer.name, (value.uuid, value.field), kept)
    entry = Entry(
        layer.name, value.uuid, "", change, value.field, None, verdict.state.value, verdict.by, verdict.note
    )  # fmt: skip
    journal.append(layer.connection, [entry])
