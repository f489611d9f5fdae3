# SPDX-License-Identifier: GPL-2.0-or-later
"""How the exchange about one feature ends: what is noted in the field copy, and what is told of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Optional

from crm_dataspace_plugin.core.errors import HttpError
from crm_dataspace_plugin.core.sync.changes import FeatureChange
from crm_dataspace_plugin.core.sync.decision import Decision
from crm_dataspace_plugin.core.sync.delivery import operation_of
from crm_dataspace_plugin.core.sync.judgement import Faults
from crm_dataspace_plugin.core.sync.ledger import Exchanged, Ledger
from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome
from crm_dataspace_plugin.core.sync.queue import QueueRow, QueueState
from crm_dataspace_plugin.core.sync.reporting import Reporting
from crm_dataspace_plugin.core.sync.working_layer import Row
from crm_dataspace_plugin.core.sync.writers import Remote, Writer
from crm_dataspace_plugin.core.words import later, said

UNGUARDED = later(
    "The service keeps no revisions: the feature was compared right before it was written, which narrows the moment in"
    " which another's change can be lost, but does not close it."
)


class Conclusion:
    """Notes and tells how one change ended."""

    def __init__(self, change: FeatureChange, report: Reporting, writer: Writer, ledger: Ledger) -> None:
        self._change = change
        self._report = report
        self._writer = writer
        self._ledger = ledger

    def wait(self, row: QueueRow, message: str) -> FeatureOutcome:
        """Leave the change for the next sync."""
        self._ledger.note(replace(row, state=QueueState.PENDING, message=message))
        return self._report.pending(message)

    def reject(self, row: QueueRow, wrong: Faults) -> FeatureOutcome:
        outcome = self._report.rejected(wrong)
        named = dict(wrong)
        refused = [
            (each.field, each.base, each.ours, named.get(each.field, outcome.message))
            for each in self._change.fields
            if each.field in named or "" in named
        ]
        self._ledger.reject(replace(row, state=QueueState.REJECTED, message=outcome.message), refused)
        return outcome

    def refuse(self, row: QueueRow, error: HttpError) -> FeatureOutcome:
        """Note that the service refused the change, in its own words."""
        return self.reject(row, (("", self._report.answer(error)),))

    def finish(
        self,
        decision: Decision,
        ours: Optional[Row],
        before: Optional[Remote],
        after: Optional[Remote],
        refused: Mapping[str, str],
    ) -> FeatureOutcome:
        """Move the base to what the service has now.

        Args:
            decision: its patch as it was sent.
            before, after: the service's feature at the decision, and after the patch was written.
            refused: field to sentence, for what the service stored otherwise.
        """
        change = self._change
        done = Exchanged(
            uuid=change.uuid,
            kind=operation_of(decision.patch, before) if decision.patch else change.kind,
            ours=ours.values if ours else None,
            before=before,
            after=after,
            patch=decision.patch,
            received=frozenset(decision.received),
            conflicts=decision.conflicts,
            held=decision.held,
            resolved=decision.resolved,
            refused=refused,
            why=change.correction,
        )
        self._ledger.finish(done)
        open_to_others = decision.patch and before is not None and not self._writer.guarded(before.server_id)
        note = said(UNGUARDED) if open_to_others else ""
        return self._report.finished(done, decision, note)
