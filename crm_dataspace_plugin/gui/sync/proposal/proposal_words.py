# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals in words: who sent them, where each value stands, what was decided."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.bridge.moments import moment_words
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.proposal.comparing import Compared, Standing
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState, Role
from crm_dataspace_plugin.core.sync.proposal.filed import Filed
from crm_dataspace_plugin.core.sync.proposal.proposal import Proposal, Verdict
from crm_dataspace_plugin.core.sync.proposal.review import Opened
from crm_dataspace_plugin.gui.count_words import feature_words, number
from crm_dataspace_plugin.gui.sync.value_words import value_words

translate = QCoreApplication.translate

STATE_ICONS = {
    EditorialState.DRAFT: "mActionToggleEditing",
    EditorialState.FOR_REVIEW: "mActionShowAllLayers",
    EditorialState.ACCEPTED: "mIconSuccess",
    EditorialState.REJECTED: "mTaskCancel",
    EditorialState.QUERY: "mActionHelpContents",
}


def state_words(state: EditorialState) -> str:
    words = {
        EditorialState.DRAFT: translate("Proposal", "draft"),
        EditorialState.FOR_REVIEW: translate("Proposal", "for review"),
        EditorialState.ACCEPTED: translate("Proposal", "accepted"),
        EditorialState.REJECTED: translate("Proposal", "rejected"),
        EditorialState.QUERY: translate("Proposal", "query"),
    }
    return words[state]


def values_words(count: int, state: EditorialState) -> str:
    """Return how many values are in a state now, as a sentence."""
    if count == 1:
        return translate("Proposal", "1 value: {}.").format(state_words(state))
    return translate("Proposal", "{} values: {}.").format(number(count), state_words(state))


def about_words(opened: Opened) -> str:
    """Return who sent it, when, on which device, about what, and why."""
    proposal = opened.proposal
    sender = translate("Proposal", "From {}").format(proposal.author or translate("Proposal", "somebody"))
    if opened.role is Role.AUTHOR:
        sender = translate("Proposal", "Proposed here by {}").format(proposal.author or translate("Proposal", "you"))
    first = [sender, moment_words(proposal.made_at), proposal.device, feature_words(len(proposal.features))]
    lines = [
        " · ".join(filter(None, first)),
        translate("Proposal", "Reason: {}").format(proposal.reason) if proposal.reason else "",
        translate("Proposal", "Evidence: {}").format(proposal.evidence) if proposal.evidence else "",
        translate("Proposal", "Licence of the data: {}").format(proposal.licence) if proposal.licence else "",
        _last_step(proposal),
    ]
    return "\n".join(filter(None, lines))


def _last_step(proposal: Proposal) -> str:
    if len(proposal.history) < 2:
        return ""
    step = proposal.history[-1]
    return translate("Proposal", "Last step: {}").format(
        " · ".join(filter(None, [state_words(step.state), step.by, moment_words(step.at), step.device]))
    )


def kept_words(kept: Filed) -> str:
    """Return one proposal of a list in a few words."""
    author = kept.author or translate("Proposal", "somebody")
    if kept.role is Role.AUTHOR:
        author = translate("Proposal", "mine")
    return f"{author} · {moment_words(kept.made_at)} · {kept.layer}"


def counted_words(opened: Opened) -> str:
    """Return how many values are in which state."""
    taken = opened.taken
    conflicts = sum(
        each.standing is Standing.CONFLICT and each.verdict.state is EditorialState.FOR_REVIEW for each in opened.values
    )
    if opened.role is Role.AUTHOR:
        conflicts = 0
    waiting = translate("Proposal", "{} for review") if opened.proposal.begins is not EditorialState.DRAFT else ""
    parts = [
        (waiting or translate("Proposal", "{} in draft")).format(taken.left) if taken.left else "",
        translate("Proposal", "{} of them in conflict").format(conflicts) if conflicts else "",
        translate("Proposal", "{} accepted").format(taken.accepted) if taken.accepted else "",
        translate("Proposal", "{} rejected").format(taken.rejected) if taken.rejected else "",
        translate("Proposal", "{} asked back").format(taken.queried) if taken.queried else "",
    ]
    return " · ".join(filter(None, parts))


def verdict_words(verdict: Verdict) -> str:
    """Return the state, and who came to it, when and why."""
    parts = [state_words(verdict.state), verdict.by, moment_words(verdict.at), verdict.note]
    return " · ".join(filter(None, parts))


def standing_words(value: Compared, schema: Schema, role: Role, language: str) -> str:
    """Return base, proposed and present value, and how they stand to each other."""
    base, proposed, here = (
        value_words(schema, value.field, each, language) for each in (value.base, value.proposed, value.here)
    )
    if value.standing is Standing.UNUSABLE:
        return translate("Proposal", "{} → {}\ncannot be taken: {}").format(base, proposed, value.words)
    if value.standing is Standing.CONFLICT:
        why = translate("Proposal", "changed since")
        if value.own:
            why = translate("Proposal", "your own change, not sent yet")
        return translate("Proposal", "base: {}\nproposed: {}\nhere: {} ({})").format(base, proposed, here, why)
    there = translate("Proposal", "stands here already")
    if role is Role.AUTHOR or value.standing is Standing.APPLIES:
        there = ""
    return f"{base} → {proposed}" + (f"\n{there}" if there else "")
