# SPDX-License-Identifier: GPL-2.0-or-later
"""One feature's way to the service: fetch theirs, merge, send with a precondition, read back, move the base."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.sync import queue
from crm_dataspace_plugin.core.sync.changes import FeatureChange
from crm_dataspace_plugin.core.sync.conclusion import Conclusion
from crm_dataspace_plugin.core.sync.conflicts import NOTHING_KNOWN
from crm_dataspace_plugin.core.sync.decision import Decision
from crm_dataspace_plugin.core.sync.delivery import Delivery, operation_of
from crm_dataspace_plugin.core.sync.judgement import Judgement
from crm_dataspace_plugin.core.sync.lanes import Steps
from crm_dataspace_plugin.core.sync.ledger import Ledger
from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome, SyncOptions, combined
from crm_dataspace_plugin.core.sync.queue import QueueRow, QueueState
from crm_dataspace_plugin.core.sync.reporting import Reporting
from crm_dataspace_plugin.core.sync.settling import NOT_TAKEN, Settling
from crm_dataspace_plugin.core.sync.teller import Teller
from crm_dataspace_plugin.core.sync.whereabouts import Whereabouts
from crm_dataspace_plugin.core.sync.working_layer import Row, WorkingLayer
from crm_dataspace_plugin.core.sync.writers import Declined, Overtook, Remote, Writer, Written
from crm_dataspace_plugin.core.words import said, say

ROUNDS = 4  # merges of one feature before it is left for the next sync
_UNDECIDED = (401, 404, 408, 410, 423, 425, 428, 429)  # say nothing about the values sent


class Exchange:
    """Sends the changes of one layer, each in steps of its own between its questions to the service."""

    def __init__(
        self, layer: WorkingLayer, writer: Writer, ledger: Ledger, options: SyncOptions, teller: Optional[Teller] = None
    ) -> None:
        self._layer = layer
        self._writer = writer
        self._ledger = ledger
        self._options = options
        self._teller = teller
        self._delivery = Delivery(layer.schema, writer)
        self._settling = Settling(layer, writer, ledger)
        self._whereabouts = Whereabouts(layer, writer, options)

    def push(self, change: FeatureChange) -> Steps[FeatureOutcome]:
        """Send one change as far as it goes.

        Raises:
            NetworkError: nothing can be said about this feature; its place in the queue is kept.
        """
        row, report = self._row(change), Reporting(change, self._layer.schema)
        if row.unsettled:
            return report.sent(row.message)
        end = Conclusion(change, report, self._writer, self._ledger)
        judged = self._judged(change)
        if judged.faults:
            return end.reject(row, judged.faults)
        ours, base = judged.ours, judged.base
        theirs = yield from self._whereabouts.theirs(row.uuid, base, ours, row.tries)
        for _ in range(ROUNDS if theirs.certain else 0):
            decision, there = judged.decision(theirs.feature), theirs.feature
            wrong = judged.faults_of(decision)
            if wrong:
                return end.reject(row, wrong)
            if not decision.patch:
                return end.finish(decision, ours, there, there, {})
            try:
                return (yield from self._write(change, end, row, decision, ours, there))
            except Overtook as error:
                overtook = error  # the name of an exception is gone after its block
            theirs = yield from self._whereabouts.overtaken(overtook, row.uuid, base, ours)
        overtaken = say(
            "It was changed on the service {rounds} times while it was being sent; sync again.", rounds=ROUNDS
        )
        return end.wait(row, overtaken if theirs.certain else row.message)

    def plan(self, change: FeatureChange) -> Steps[FeatureOutcome]:
        """Decide about one change, keep the conflicts found for a person, and send nothing."""
        row, report = self._row(change), Reporting(change, self._layer.schema)
        if row.unsettled:
            return report.sent(row.message)
        judged = self._judged(change)
        if judged.faults:
            return report.rejected(judged.faults)
        found = yield from self._whereabouts.theirs(row.uuid, judged.base, judged.ours, row.tries)
        theirs = found.feature
        decision = judged.decision(theirs)
        wrong = judged.faults_of(decision)
        if wrong:
            return report.rejected(wrong)
        about = NOTHING_KNOWN
        if decision.conflicts and self._teller is not None:
            about = yield partial(self._teller.about, theirs)
        revision = theirs.revision if theirs else ""
        self._ledger.keep(change.uuid, decision.conflicts, revision, decision.resolved, about)
        return report.planned(decision, judged.ours, theirs)

    def _row(self, change: FeatureChange) -> QueueRow:
        known = queue.read(self._layer.connection, change.layer, change.uuid)
        fresh = QueueRow(change.layer, change.uuid, change.kind, QueueState.PENDING, change.server_id)
        return known if known and known.unsettled else replace(fresh, tries=known.tries if known else 0)

    def _judged(self, change: FeatureChange) -> Judgement:
        return Judgement(self._layer, change, self._writer.abilities, self._options)

    def _write(
        self,
        change: FeatureChange,
        end: Conclusion,
        row: QueueRow,
        decision: Decision,
        ours: Optional[Row],
        theirs: Optional[Remote],
    ) -> Steps[FeatureOutcome]:
        patch = self._delivery.identified(change.uuid, decision.patch, theirs)
        seen = {name: (ours.values if ours else {}).get(name) for name in patch}
        kind = operation_of(decision.patch, theirs)
        known = theirs.server_id if theirs else ""
        revision = theirs.revision if theirs else ""
        tries, why = row.tries + 1, change.correction
        row = QueueRow(row.layer, row.uuid, kind, QueueState.SENDING, known, patch, seen, revision, "", tries, why)
        self._ledger.note(row)
        try:
            written: Written = yield partial(self._delivery.send, kind, change.uuid, theirs, patch)
        except Overtook:
            raise
        except errors.HttpError as error:
            return (yield from self._refused(change, end, row, error))
        except errors.NetworkError as error:
            return (yield from self._lost(change, end, row, error))
        row = replace(row, state=QueueState.SENT, server_id=written.server_id or known)
        self._ledger.note(row)
        after, gone = yield partial(self._delivery.read_back, row, theirs, written)
        if gone:
            report = Reporting(change, self._layer.schema)
            return report.sent(say("It was sent, but the service does not have it any more; sync again."))
        if self._delivery.untouched(theirs, after, patch):
            return end.wait(row, said(NOT_TAKEN))
        refused = self._delivery.differing(written, after, patch)
        return end.finish(replace(decision, patch=patch), ours, theirs, after, refused)

    def _refused(
        self, change: FeatureChange, end: Conclusion, row: QueueRow, error: errors.HttpError
    ) -> Steps[FeatureOutcome]:
        if error.status >= 500:
            return (yield from self._lost(change, end, row, error))
        if isinstance(error, errors.NotAllowed):
            end.refuse(row, error)
            raise error
        if error.status in _UNDECIDED:
            end.wait(row, error.message)
            raise error
        return end.refuse(row, error)

    def _lost(
        self, change: FeatureChange, end: Conclusion, row: QueueRow, error: errors.NetworkError
    ) -> Steps[FeatureOutcome]:
        """The write may have happened: ask at once; if that cannot be found out either, the next sync does."""
        settled = yield from self._settling.settle(row)
        if settled is None:
            now = queue.read(self._layer.connection, row.layer, row.uuid)
            if isinstance(error, Declined) and now is not None and not now.unsettled:
                return end.refuse(row, error)
            raise error
        try:
            return combined(settled, (yield from self.push(change)))  # what is left: conflicts, values received
        except errors.NetworkError:
            return settled
