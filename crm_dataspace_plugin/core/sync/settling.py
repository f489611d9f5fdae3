# SPDX-License-Identifier: GPL-2.0-or-later
"""Finding out what became of writes whose end nobody saw: a killed process, a lost reply.

The service is asked; what it has already is taken as done, so that nothing is sent twice, and what it has not goes back
to the queue, so that nothing is lost.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Optional

from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.delivery import sent_feature
from crm_dataspace_plugin.core.sync.lanes import Steps
from crm_dataspace_plugin.core.sync.ledger import Exchanged, Ledger
from crm_dataspace_plugin.core.sync.merge import merge
from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome, OutcomeState, field_outcomes
from crm_dataspace_plugin.core.sync.queue import QueueRow, QueueState
from crm_dataspace_plugin.core.sync.values import State, label_of, same_value
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.sync.writers import Remote, Search, Writer
from crm_dataspace_plugin.core.words import later, said, say

NOT_ARRIVED = later("It had not reached the service; it is sent again.")
NOT_TAKEN = later("The service said that it took it, but has not changed; it is sent again.")
UNCERTAIN = later(
    "It was sent, but no answer came, and the service cannot be asked for it: look there whether it exists. If it does"
    " not, copy the feature here and delete this one; the copy is sent as a new one."
)


class Settling:
    """Settles the rows of one layer that are in `sending` or `sent`."""

    def __init__(self, layer: WorkingLayer, writer: Writer, ledger: Ledger) -> None:
        self._layer = layer
        self._writer = writer
        self._ledger = ledger

    def settle(self, row: QueueRow) -> Steps[Optional[FeatureOutcome]]:
        """Return the outcome where the service has what was sent; None where it has not, or cannot tell."""
        if row.operation is Operation.DELETE:
            return (yield from self._delete(row))
        return (yield from (self._insert(row) if row.operation is Operation.INSERT else self._update(row)))

    def _update(self, row: QueueRow) -> Steps[Optional[FeatureOutcome]]:
        theirs: Optional[Remote] = yield partial(self._writer.fetch, row.server_id)
        base = self._layer.base_row(row.uuid)
        if theirs is None or base is None:
            return self._not_arrived(row)
        applied = {
            name: value
            for name, value in row.patch.items()
            if same_value(self._layer.schema, name, value, theirs.values.get(name))
        }
        if not applied:
            return self._not_arrived(row)
        ours = self._layer.ours(row.uuid)
        mine: State = ours.values if ours else {}
        merged = merge({**base.values, **applied}, mine, theirs.values, self._layer.schema)
        received = frozenset(merged.received) if ours else frozenset()
        done = Exchanged(
            uuid=row.uuid,
            kind=row.operation,
            ours={**row.ours, **{name: mine.get(name) for name in received - applied.keys()}},
            before=Remote(base.server_id, base.values, row.revision),
            after=theirs,
            patch=applied,
            received=received,
            moves=received | applied.keys(),
        )
        return self._done(row, done)

    def _insert(self, row: QueueRow) -> Steps[Optional[FeatureOutcome]]:
        found: Search = yield partial(sent_feature, self._writer.fetch, self._writer, self._layer.schema, row)
        if found.found is not None:
            return self._done(row, Exchanged(row.uuid, row.operation, row.ours, None, found.found, row.patch))
        if found.certain:
            return self._not_arrived(row)
        self._ledger.note(replace(row, message=said(UNCERTAIN)))
        return None

    def _delete(self, row: QueueRow) -> Steps[Optional[FeatureOutcome]]:
        theirs: Optional[Remote] = yield partial(self._writer.fetch, row.server_id)
        if theirs is not None:
            return self._not_arrived(row)
        return self._done(row, Exchanged(row.uuid, row.operation, None, None, None, row.patch))

    def _not_arrived(self, row: QueueRow) -> Optional[FeatureOutcome]:
        self._ledger.note(replace(row, state=QueueState.PENDING, server_id="", message=said(NOT_ARRIVED)))
        return None

    def _done(self, row: QueueRow, done: Exchanged) -> FeatureOutcome:
        known: State = done.after.values if done.after else {}
        before = self._layer.base_row(row.uuid)
        entries = self._ledger.finish(replace(done, why=row.why))
        server_id = done.after.server_id if done.after else row.server_id
        return FeatureOutcome(
            layer=row.layer,
            uuid=row.uuid,
            server_id=server_id,
            label=label_of(known or (before.values if before else None), server_id or row.uuid),
            kind=row.operation,
            state=OutcomeState.VERIFIED,
            fields=field_outcomes(entries),
            written=True,
            message=say("It had reached the service before the connection broke off."),
            revision_before=row.revision,
            revision_after=done.after.revision if done.after else "",
            why=row.why,
        )
