# SPDX-License-Identifier: GPL-2.0-or-later
"""One layer's part of a sync: settle what was interrupted, then updates, inserts and, last, deletes."""

from __future__ import annotations

from itertools import groupby
from typing import Any, Callable, Optional

from crm_dataspace_plugin.core.errors import (
    Cancelled,
    DataError,
    DataSpaceError,
    HttpError,
    LoginNeeded,
    NetworkError,
    NotAllowed,
    NotThere,
    SchemaChanged,
)
from crm_dataspace_plugin.core.field_copy.connection import transaction
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.sync import conflicts, queue
from crm_dataspace_plugin.core.sync.changes import FeatureChange, changes_of
from crm_dataspace_plugin.core.sync.emptied import emptied_words
from crm_dataspace_plugin.core.sync.exchange import Exchange
from crm_dataspace_plugin.core.sync.lanes import Ended, Gate, Lanes, Steps
from crm_dataspace_plugin.core.sync.lease import Lease
from crm_dataspace_plugin.core.sync.ledger import Ledger
from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome, SyncOptions, combined
from crm_dataspace_plugin.core.sync.queue import QueueRow
from crm_dataspace_plugin.core.sync.reporting import Reporting
from crm_dataspace_plugin.core.sync.service_check import ServiceCheck
from crm_dataspace_plugin.core.sync.settling import Settling
from crm_dataspace_plugin.core.sync.teller import Teller
from crm_dataspace_plugin.core.sync.twins.watch import TwinWatch
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.sync.writers import Writer
from crm_dataspace_plugin.core.words import later, said, say

PATIENCE = 3  # network failures in a row after which the run stops

NOT_TRIED = later("Not tried: the sync had stopped before.")


class LayerRun:
    """Sends, or plans, the changes of one layer and collects what became of them.

    Attributes:
        outcomes: one per feature, in the order in which they were dealt with.
        problems: why the run stopped, in words.
        limits: what the service cannot do, in words.
        exhausted: whether the service could not be reached, so that other layers need not be tried.
        forbidden: whether the service takes no changes, or none from this person.
    """

    def __init__(
        self,
        layer: WorkingLayer,
        writer: Writer,
        ledger: Ledger,
        options: SyncOptions,
        held: Lease,
        gate: Gate,
        check: ServiceCheck,
        watch: TwinWatch,
        teller: Teller,
    ) -> None:
        self._watch = watch
        self._teller = teller
        self._check = check
        self._layer = layer
        self._writer = writer
        self._ledger = ledger
        self._options = options
        self._held = held
        self._gate = gate
        self._tick: Tick = gate
        self._failures = 0
        self._stopped = False
        self._outcomes: dict[str, FeatureOutcome] = {}
        self.forbidden = False
        self.problems: list[str] = []
        self.limits: tuple[str, ...] = ()

    @property
    def outcomes(self) -> tuple[FeatureOutcome, ...]:
        return tuple(self._outcomes.values())

    @property
    def exhausted(self) -> bool:
        return self._failures >= PATIENCE

    def sync(self) -> None:
        """Send everything."""
        self._layer.index_uuids()
        exchange = Exchange(self._layer, self._writer, self._ledger, self._options)
        lost = emptied_words(self._layer, self._options)
        self.problems += lost
        if lost or not self._settle():
            self.leave()
        else:
            self._each(self._without_twins(), exchange.push)

    def plan(self) -> None:
        """Send nothing; what was interrupted is settled, because the decisions depend on it."""
        self._layer.index_uuids()
        exchange = Exchange(self._layer, self._writer, self._ledger, self._options, self._teller)
        if self._settle():
            self._outcomes.clear()  # they belong to the sync that was interrupted
            self._each(self._without_twins(), exchange.plan)
        else:
            self.leave()

    def leave(self) -> None:
        """Try nothing: all changes stay pending."""
        self._leave(self._changes())

    def _changes(self) -> list[FeatureChange]:
        changes = changes_of(self._layer)
        uuids = [each.uuid for each in changes]
        with transaction(self._layer.connection):
            queue.forget_others(self._layer.connection, self._layer.name, uuids)
            conflicts.forget_others(self._layer.connection, self._layer.name, uuids)
        only = self._options.only
        return [each for each in changes if only is None or each.uuid in only]

    def _without_twins(self) -> list[FeatureChange]:
        """Return the changes to be dealt with: new features that others have added too wait for a person."""
        self._watch.carry_out()
        changes = self._changes()
        found = self._watch.look(changes)
        self.limits += self._watch.limits
        self.problems += self._watch.problems
        for change in (each for each in changes if each.uuid in found):
            self._add(change, Reporting(change, self._layer.schema).found_twice(found[change.uuid]))
        return [each for each in changes if each.uuid not in found]

    def _settle(self) -> bool:
        """Ask what became of interrupted writes; False if the service cannot be asked."""
        interrupted = queue.unsettled(self._layer.connection, self._layer.name)
        if not interrupted and not changes_of(self._layer):
            return True
        settling = Settling(self._layer, self._writer, self._ledger)
        try:
            self._tick(0.0, say("Asking the service about {name}", name=self._layer.name))
            self._look()
            said = self._writer.abilities.limits(self._layer.schema)
            self.limits = tuple(f"{self._layer.name}: {each}" for each in said)
            self._taken_up(interrupted, settling)
        except NetworkError as error:
            self._stop(error)
            return False
        return True

    def _look(self) -> None:
        """Find out whether the service is still there, and still the one that the layer came from."""
        try:
            self._writer.probe()
        except NotThere as error:
            raise self._check.gone(error) from error
        self._check.require_fields()

    def _taken_up(self, interrupted: list[QueueRow], settling: Settling) -> None:
        def listen(number: int) -> None:
            self._held.renew()
            self._tick(0.0, say("Asking the service about {name}", name=self._layer.name))

        def end(ended: Ended[QueueRow, Optional[FeatureOutcome]]) -> bool:
            if ended.error is not None:
                failed.append(ended.error)
            elif ended.result is not None:
                self._outcomes[ended.key.uuid] = ended.result
                self._tell(ended.result)
            return ended.error is None

        failed: list[DataSpaceError] = []
        lanes: Lanes[QueueRow, Optional[FeatureOutcome]] = self._lanes()
        lanes.run(interrupted, settling.settle, listen, end)
        for error in failed[:1]:
            raise error

    def _each(self, changes: list[FeatureChange], step: Callable[[FeatureChange], Steps[FeatureOutcome]]) -> None:
        """Take updates, then inserts, then deletes, the features of one kind together."""
        begun = 0
        for _, group in groupby(changes, key=lambda each: each.kind):
            several = list(group)

            def listen(number: int, begun: int = begun, several: list[FeatureChange] = several) -> None:
                self._tick((begun + number) / len(changes), several[min(number, len(several) - 1)].label)
                self._held.renew()

            lanes: Lanes[FeatureChange, FeatureOutcome] = self._lanes()
            left = lanes.run(several, step, listen, self._ended)
            begun += len(several)
            if self._stopped:
                return self._leave([*left, *changes[begun:]])
        return None

    def _lanes(self) -> Lanes[Any, Any]:
        return Lanes(self._layer.connection, self._writer.together, self._gate)

    def _ended(self, ended: Ended[FeatureChange, FeatureOutcome]) -> bool:
        """Note what became of a feature; tell whether others may be begun."""
        change, error, outcome = ended.key, ended.error, ended.result
        if error is None:
            self._failures = 0
        elif isinstance(error, NetworkError):
            outcome = self._not_arrived(change, error)
            denied = isinstance(error, (LoginNeeded, NotAllowed))
            self._failures += not denied
            if denied or self.exhausted:
                self._stop(error)
        elif isinstance(error, DataError):
            outcome = Reporting(change, self._layer.schema).rejected((("", error.message),))
        elif not isinstance(error, Cancelled):
            raise error
        if outcome is not None:
            self._add(change, outcome)
        return not self._stopped

    def _not_arrived(self, change: FeatureChange, error: NetworkError) -> FeatureOutcome:
        row = queue.read(self._layer.connection, change.layer, change.uuid)
        report = Reporting(change, self._layer.schema)
        if row is not None and row.unsettled:
            return report.sent(error.message)
        if isinstance(error, NotAllowed):
            return report.rejected((("", report.answer(error)),))
        return report.pending(error.message)

    def _add(self, change: FeatureChange, outcome: FeatureOutcome) -> None:
        known = self._outcomes.get(change.uuid)
        self._outcomes[change.uuid] = outcome if known is None else combined(known, outcome)
        self._tell(self._outcomes[change.uuid])

    def _tell(self, outcome: FeatureOutcome) -> None:
        if self._options.told is not None:
            self._options.told(outcome)

    def _stop(self, error: NetworkError) -> None:
        if self._stopped:
            return
        self._stopped = True
        self.forbidden = isinstance(error, (LoginNeeded, NotAllowed))
        if not isinstance(error, (HttpError, SchemaChanged)) or getattr(error, "status", 0) >= 500:
            self._failures = PATIENCE
        self.problems.append(f"{self._layer.name}: {error.message} {said(error.advice)}")

    def _leave(self, changes: list[FeatureChange]) -> None:
        for change in changes:
            self._add(change, Reporting(change, self._layer.schema).pending(said(NOT_TRIED)))
