# SPDX-License-Identifier: GPL-2.0-or-later
"""One feature's way to the service: fetch theirs, merge, send with a precondition, read back, move the base."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.survey.given_out import may_be_elsewhere
from crm_dataspace_plugin.core.sync import queue
from crm_dataspace_plugin.core.sync.changes import FeatureChange, FieldChange, Operation
from crm_dataspace_plugin.core.sync.checks import faults
from crm_dataspace_plugin.core.sync.conflicts import KeptConflict, Resolution, kept_conflicts
from crm_dataspace_plugin.core.sync.decision import Decision, decide
from crm_dataspace_plugin.core.sync.delivery import Delivery, operation_of
from crm_dataspace_plugin.core.sync.lanes import Steps
from crm_dataspace_plugin.core.sync.ledger import Exchanged, Ledger
from crm_dataspace_plugin.core.sync.merge import whole
from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome, SyncOptions, combined
from crm_dataspace_plugin.core.sync.queue import QueueRow, QueueState
from crm_dataspace_plugin.core.sync.reporting import Reporting
from crm_dataspace_plugin.core.sync.settling import NOT_TAKEN, Settling
from crm_dataspace_plugin.core.sync.working_layer import Row, WorkingLayer
from crm_dataspace_plugin.core.sync.writers import Declined, Overtook, Remote, Search, Writer, Written

ROUNDS = 4  # merges of one feature before it is left for the next sync
OVERTAKEN = f"It was changed on the service {ROUNDS} times while it was being sent; sync again."
UNGUARDED = (
    "The service keeps no revisions: the feature was compared right before it was written, which narrows the moment in"
    " which another's change can be lost, but does not close it."
)
_UNDECIDED = (401, 403, 404, 408, 410, 423, 425, 428, 429)  # say nothing about the values sent


class Exchange:
    """Sends the changes of one layer, each in steps of its own between its questions to the service."""

    def __init__(self, layer: WorkingLayer, writer: Writer, ledger: Ledger, options: SyncOptions) -> None:
        self._layer = layer
        self._schema = layer.schema
        self._writer = writer
        self._ledger = ledger
        self._options = options
        self._delivery = Delivery(layer.schema, writer)
        self._settling = Settling(layer, writer, ledger)
        self._elsewhere = options.restored or may_be_elsewhere(layer.connection)

    def push(self, change: FeatureChange) -> Steps[FeatureOutcome]:
        """Send one change as far as it goes.

        Raises:
            NetworkError: nothing can be said about this feature; its place in the queue is kept.
        """
        row = self._row(change)
        report = Reporting(change, self._schema)
        if row.unsettled:
            return report.sent(row.message)
        kept = self._kept(change)
        wrong = self._faults(change, kept)
        if wrong:
            return self._reject(change, row, wrong)
        ours, base = self._layer.ours(change.uuid), self._layer.base_row(change.uuid)
        theirs, certain = yield from self._theirs(base, ours, row)
        for _ in range(ROUNDS if certain else 0):
            decision = self._decide(base, ours, theirs, kept)
            wrong = self._faults_of_resolved(change, decision)
            if wrong:
                return self._reject(change, row, wrong)
            if not decision.patch:
                return self._finish(change, report, decision, ours, theirs, theirs, {})
            try:
                return (yield from self._write(change, report, row, decision, ours, theirs))
            except Overtook as error:
                overtook = error  # the name of an exception is gone after its block
            theirs, certain = yield from self._overtaken(overtook, base, ours, row)
        message = OVERTAKEN if certain else row.message
        self._ledger.note(replace(row, state=QueueState.PENDING, message=message))
        return report.pending(message)

    def plan(self, change: FeatureChange) -> Steps[FeatureOutcome]:
        """Decide about one change, keep the conflicts found for a person, and send nothing."""
        row = self._row(change)
        report = Reporting(change, self._schema)
        if row.unsettled:
            return report.sent(row.message)
        kept = self._kept(change)
        wrong = self._faults(change, kept)
        if wrong:
            return report.rejected(wrong)
        ours, base = self._layer.ours(change.uuid), self._layer.base_row(change.uuid)
        theirs, _ = yield from self._theirs(base, ours, row)
        decision = self._decide(base, ours, theirs, kept)
        wrong = self._faults_of_resolved(change, decision)
        if wrong:
            return report.rejected(wrong)
        self._ledger.keep(change.uuid, decision.conflicts, theirs.revision if theirs else "", decision.resolved)
        return report.planned(decision, ours, theirs)

    def _row(self, change: FeatureChange) -> QueueRow:
        known = queue.read(self._layer.connection, change.layer, change.uuid)
        fresh = QueueRow(change.layer, change.uuid, change.kind, QueueState.PENDING, change.server_id)
        return known if known and known.unsettled else replace(fresh, tries=known.tries if known else 0)

    def _kept(self, change: FeatureChange) -> Mapping[str, KeptConflict]:
        return {each.field: each for each in kept_conflicts(self._layer.connection, change.layer, change.uuid)}

    def _decide(
        self, base: Optional[Row], ours: Optional[Row], theirs: Optional[Remote], kept: Mapping[str, KeptConflict]
    ) -> Decision:
        return decide(
            base.values if base else None,
            ours.values if ours else None,
            theirs.values if theirs else None,
            self._schema,
            kept,
            self._options.on_conflict,
        )

    def _faults(self, change: FeatureChange, kept: Mapping[str, KeptConflict]) -> tuple[tuple[str, str], ...]:
        """Return what is wrong with the values that may be sent: not those a person replaced."""
        replaced = {name for name, each in kept.items() if each.resolution not in (None, Resolution.OURS)}
        found = faults(change, self._schema) + self._writer.abilities.faults(change, self._schema)
        return tuple(each for each in found if each[0] not in replaced)

    def _faults_of_resolved(self, change: FeatureChange, decision: Decision) -> tuple[tuple[str, str], ...]:
        names = decision.resolved.intersection(decision.patch) - {FEATURE_CHANGE}
        fields = tuple(FieldChange(name, None, decision.patch[name]) for name in sorted(names))
        return faults(replace(change, kind=Operation.UPDATE, fields=fields), self._schema)

    def _theirs(self, base: Optional[Row], ours: Optional[Row], row: QueueRow) -> Steps[tuple[Optional[Remote], bool]]:
        """Return the service's feature, and whether a miss is certain."""
        if base is not None and base.server_id:
            theirs: Optional[Remote] = yield partial(self._writer.fetch, base.server_id)
            return theirs, True
        first = row.tries == 0
        if ours is None or (first and not self._elsewhere):
            return None, True
        found: Search = yield partial(self._writer.find, row.uuid, whole(ours.values, self._schema))
        return found.found, found.certain or first or not self._schema.uuid_field

    def _overtaken(
        self, error: Overtook, base: Optional[Row], ours: Optional[Row], row: QueueRow
    ) -> Steps[tuple[Optional[Remote], bool]]:
        if error.current is not None and error.current.revision:
            return error.current, True
        return (yield from self._theirs(base, ours, replace(row, tries=1)))

    def _write(
        self,
        change: FeatureChange,
        report: Reporting,
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
            return (yield from self._refused(change, report, row, error))
        except errors.NetworkError as error:
            return (yield from self._lost(change, report, row, error))
        row = replace(row, state=QueueState.SENT, server_id=written.server_id or known)
        self._ledger.note(row)
        after, gone = yield partial(self._delivery.read_back, row)
        if gone:
            return report.sent("It was sent, but the service does not have it any more; sync again.")
        if self._delivery.untouched(theirs, after, patch):
            self._ledger.note(replace(row, state=QueueState.PENDING, message=NOT_TAKEN))
            return report.pending(NOT_TAKEN)
        refused = self._delivery.differing(written, after, patch)
        return self._finish(change, report, replace(decision, patch=patch), ours, theirs, after, refused)

    def _refused(
        self, change: FeatureChange, report: Reporting, row: QueueRow, error: errors.HttpError
    ) -> Steps[FeatureOutcome]:
        if error.status >= 500:
            return (yield from self._lost(change, report, row, error))
        if error.status in _UNDECIDED:
            self._ledger.note(replace(row, state=QueueState.PENDING, message=error.message))
            raise error
        return self._reject(change, row, (("", report.answer(error)),))

    def _lost(
        self, change: FeatureChange, report: Reporting, row: QueueRow, error: errors.NetworkError
    ) -> Steps[FeatureOutcome]:
        """The write may have happened: ask at once; if that cannot be found out either, the next sync does."""
        settled = yield from self._settling.settle(row)
        if settled is None:
            now = queue.read(self._layer.connection, row.layer, row.uuid)
            if isinstance(error, Declined) and now is not None and not now.unsettled:
                return self._reject(change, row, (("", report.answer(error)),))
            raise error
        try:
            return combined(settled, (yield from self.push(change)))  # what is left: conflicts, values received
        except errors.NetworkError:
            return settled

    def _reject(self, change: FeatureChange, row: QueueRow, wrong: tuple[tuple[str, str], ...]) -> FeatureOutcome:
        outcome = Reporting(change, self._schema).rejected(wrong)
        named = dict(wrong)
        refused = [
            (each.field, each.base, each.ours, named.get(each.field, outcome.message))
            for each in change.fields
            if each.field in named or "" in named
        ]
        self._ledger.reject(replace(row, state=QueueState.REJECTED, message=outcome.message), refused)
        return outcome

    def _finish(
        self,
        change: FeatureChange,
        report: Reporting,
        decision: Decision,
        ours: Optional[Row],
        before: Optional[Remote],
        after: Optional[Remote],
        refused: Mapping[str, str],
    ) -> FeatureOutcome:
        done = Exchanged(
            uuid=change.uuid,
            kind=operation_of(decision.patch, before) if decision.patch else change.kind,
            ours=ours.values if ours else None,
            before=before,
            after=after,
            patch=decision.patch,
            received=frozenset(decision.received),
            conflicts=decision.conflicts,
            resolved=decision.resolved,
            refused=refused,
            why=change.correction,
        )
        self._ledger.finish(done)
        open_to_others = decision.patch and before is not None and not self._writer.guarded(before.server_id)
        note = UNGUARDED if open_to_others else ""
        return report.finished(done, decision, note)
