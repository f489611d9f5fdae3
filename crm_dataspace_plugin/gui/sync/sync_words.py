# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of a sync, in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome, OutcomeState, SyncResult
from crm_dataspace_plugin.gui.count_words import change_words, conflict_words, number
from crm_dataspace_plugin.gui.sync.sync_state import SyncState

translate = QCoreApplication.translate


def result_words(result: SyncResult) -> str:
    """Return how many features were sent, created, deleted, received, refused; then why something stopped."""
    parts = [
        translate("Sync", "{} sent").format(result.sent) if result.sent else "",
        translate("Sync", "{} created").format(result.created) if result.created else "",
        translate("Sync", "{} deleted").format(result.deleted) if result.deleted else "",
        translate("Sync", "{} received").format(result.received) if result.received else "",
        conflict_words(result.conflicts) if result.conflicts else "",
        translate("Sync", "{} refused").format(result.rejected) if result.rejected else "",
        translate("Sync", "{} still to send").format(result.pending) if result.pending else "",
    ]
    counted = ", ".join(filter(None, parts)) or translate("Sync", "Nothing had to be sent")
    return " ".join([f"{counted}.", *result.problems])


def check_words(state: SyncState) -> str:
    """Return what a check found."""
    if not state.features:
        return translate("Sync", "Nothing to send.")
    going = [each.change for each in state.features if each.uuid in state.sendable]
    kinds = {
        "update": translate("Sync", "{} changed"),
        "insert": translate("Sync", "{} new"),
        "delete": translate("Sync", "{} deleted"),
    }
    counted = ", ".join(words.format(going.count(kind)) for kind, words in kinds.items() if kind in going)
    found = [
        translate("Sync", "{} can be sent").format(number(len(state.sendable))) + (f" ({counted})" if counted else ""),
        translate("Sync", "{} wait for you").format(state.conflicts) if state.conflicts else "",
        translate("Sync", "{} not allowed").format(state.refused) if state.refused else "",
        translate("Sync", "{} newer there").format(state.received) if state.received else "",
    ]
    told = translate("Sync", "Checked: {}.").format(", ".join(filter(None, found)))
    return " ".join([told, *state.problems])


def counted_words(state: SyncState) -> str:
    """Return the counters of what is shown."""
    parts = [
        change_words(state.changes),
        conflict_words(state.conflicts),
        translate("Sync", "{} not allowed").format(state.refused) if state.refused else "",
        translate("Sync", "{} interrupted, may have arrived: Check asks").format(state.interrupted)
        if state.interrupted
        else "",
        translate("Sync", "{} newer there").format(state.received) if state.received else "",
        translate("Sync", "{} from a survey to choose (Pull, Take a survey in)").format(state.from_surveys)
        if state.from_surveys
        else "",
    ]
    return " · ".join(filter(None, parts))


def outcome_words(outcome: FeatureOutcome) -> str:
    """Return what became of one feature, with the service's own reason where it has one."""
    words = {
        OutcomeState.PLANNED: translate("Sync", "would be sent"),
        OutcomeState.SENT: translate("Sync", "sent, not read back: the next sync asks"),
        OutcomeState.VERIFIED: translate("Sync", "verified: sent and read back"),
        OutcomeState.CONFLICT: translate("Sync", "conflict: waits for you"),
        OutcomeState.REJECTED: translate("Sync", "refused"),
        OutcomeState.PENDING: translate("Sync", "still to send"),
    }
    state = words[outcome.state]
    if outcome.state is OutcomeState.VERIFIED and not outcome.written:
        state = translate("Sync", "verified: as on the service")
    received = translate("Sync", "has what others changed") if outcome.received else ""
    return " · ".join(filter(None, [state, received, outcome.message]))


def forbidden_words(state: SyncState) -> str:
    """Return why a proposal is the way here, and to whom; empty where changes can be sent."""
    if not state.forbidden or not state.changes:
        return ""
    source = state.source
    owner = " · ".join(filter(None, dict.fromkeys([source.publisher, source.contact])))
    told = translate("Sync", "The service takes no changes from you. Give them to the owner of the data as a proposal.")
    named = translate("Sync", "Owner: {}").format(owner) if owner else ""
    return f"{told} {named}".strip()
