# SPDX-License-Identifier: GPL-2.0-or-later
"""Plan and sync: all changes of a field copy, each on its own.

Running a sync again after any interruption finishes the work: nothing twice, nothing lost.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable

from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.field_copy.connection import (
    PathLike,
    failures_named,
    open_field_copy,
    require_own_tables,
)
from crm_dataspace_plugin.core.field_copy.source import Source, read_source, read_sources
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick, part
from crm_dataspace_plugin.core.survey.given_out import refuse_if_taken_in
from crm_dataspace_plugin.core.sync import journal
from crm_dataspace_plugin.core.sync.changes import read_changes
from crm_dataspace_plugin.core.sync.lanes import Gate
from crm_dataspace_plugin.core.sync.layer_run import LayerRun
from crm_dataspace_plugin.core.sync.lease import Lease, lease
from crm_dataspace_plugin.core.sync.ledger import Ledger
from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome, Plan, SyncOptions, SyncResult
from crm_dataspace_plugin.core.sync.service_check import ServiceCheck
from crm_dataspace_plugin.core.sync.teller import Teller
from crm_dataspace_plugin.core.sync.twins.neighbourhood import Neighbourhood
from crm_dataspace_plugin.core.sync.twins.watch import TwinWatch
from crm_dataspace_plugin.core.sync.witness import Witness
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.sync.writers import Writer
from crm_dataspace_plugin.core.sync.writers.features import FeaturesWriter
from crm_dataspace_plugin.core.sync.writers.wfs import WfsWriter
from crm_dataspace_plugin.core.words import later, said, say

# by the kind of distribution a layer came from; what is not here takes no changes
WRITERS: Mapping[str, Callable[[Http, Source, Tick], Writer]] = {
    "features": lambda http, source, tick: FeaturesWriter(http, source.url, source.schema, tick),
    "wfs": WfsWriter,
}
DEFAULT = SyncOptions()
RESTORED = later(
    "This field copy is older than it was at its last sync on this computer, as if it was restored from a backup: for"
    " each new feature the service was asked first whether it has it already, so that nothing is created twice."
)


def plan(path: PathLike, layer: str, http: Http, tick: Tick, options: SyncOptions = DEFAULT) -> Plan:
    """Tell what a sync would do now, asking the service but sending nothing.

    Conflicts found are kept in the field copy, so that they can be resolved before the sync.

    Args:
        layer: empty for all layers.

    Raises:
        FieldCopyError: it cannot be used, or is being synced.
        Cancelled: from `tick`.
    """
    gathered = Gathered()
    with failures_named(path):  # here too: what happens between two runs is outside the generator
        for run in _runs(path, [layer] if layer else [], http, options, tick, gathered):
            run.plan()
    return Plan(gathered.features, gathered.problems, gathered.limits, gathered.forbidden)


def sync(path: PathLike, layers: Sequence[str], http: Http, options: SyncOptions, tick: Tick) -> SyncResult:
    """Send all changes, receive what changed on the service in the features touched, and keep the conflicts.

    Args:
        layers: empty for all.

    Raises:
        FieldCopyError: it cannot be used, or is being synced already.
        Cancelled: from `tick`, between two features; what was sent until then is noted in the field copy.
    """
    gathered = Gathered()
    with failures_named(path):
        for run in _runs(path, layers, http, options, tick, gathered):
            run.sync()
    return SyncResult(gathered.features, gathered.problems, gathered.limits, gathered.forbidden)


@dataclass
class Gathered:
    """What the runs of all layers came to."""

    features: tuple[FeatureOutcome, ...] = ()
    problems: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    forbidden: bool = False

    def add(self, run: LayerRun) -> None:
        self.features += run.outcomes
        self.problems += tuple(run.problems)
        self.limits += run.limits
        self.forbidden = self.forbidden or run.forbidden


def _runs(
    path: PathLike, layers: Sequence[str], http: Http, options: SyncOptions, tick: Tick, gathered: Gathered
) -> Iterator[LayerRun]:
    """Yield a run for each layer, and gather what it came to; after one that met a dead service no other is yielded."""
    refuse_if_taken_in(Path(path))
    with open_field_copy(path) as connection, lease(connection, os.fspath(path)) as held:
        require_own_tables(connection, path)
        journal.protect(connection)
        witness = Witness(options.witness)
        if witness.is_restored(connection, path):
            options = replace(options, restored=True)
            gathered.problems += (said(RESTORED),)
        sources = [read_source(connection, layer) for layer in layers]
        sources = sources or [each for each in read_sources(connection) if each.editable]
        sources = _with_way_back(connection, sources, gathered)
        stopped = False
        for number, source in enumerate(sources):
            step = part(tick, number / len(sources), (number + 1) / len(sources))
            run = _run(connection, source, http, options, held, step)
            if stopped:
                run.leave()
            else:
                yield run
            stopped = stopped or run.exhausted
            gathered.add(run)
        witness.note(connection, path)


def _with_way_back(connection: sqlite3.Connection, sources: list[Source], gathered: Gathered) -> list[Source]:
    """Return the layers whose changes can be sent back, and tell of changes in others."""
    for source in sources:
        if source.kind not in WRITERS and read_changes(connection, source.layer):
            gathered.problems += (
                say(
                    "Changes of “{layer}” cannot be sent back yet: it came from {url} ({kind}), "
                    "and only services of features (OGC API, WFS) take them.",
                    layer=source.layer,
                    url=source.url,
                    kind=source.kind,
                ),
            )
            gathered.forbidden = True
    return [each for each in sources if each.kind in WRITERS]


def _run(
    connection: sqlite3.Connection, source: Source, http: Http, options: SyncOptions, held: Lease, tick: Tick
) -> LayerRun:
    if not source.editable:
        raise FieldCopyError(
            say("“{layer}” was pulled to be read only: it has no base to compare with.", layer=source.layer)
        )
    layer = WorkingLayer(connection, source)
    gate = Gate(tick)
    writer = WRITERS[source.kind](http, source, gate)
    watch = TwinWatch(layer, Neighbourhood(http, source, gate), options)
    check = ServiceCheck(http, source, gate)
    run = LayerRun(
        layer, writer, Ledger(layer, options), options, held, gate, check, watch, Teller(http, source.url, gate)
    )
    run.problems.extend(filter(None, [layer.lost]))
    return run
