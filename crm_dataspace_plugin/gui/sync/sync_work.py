# SPDX-License-Identifier: GPL-2.0-or-later
"""What the Sync step does in jobs: check, send, settle, undo. Plain values in and out, no widget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

from crm_dataspace_plugin.bridge.network import http_for
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource, login_for
from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy, transaction
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE, TWIN_CHANGE
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick, part
from crm_dataspace_plugin.core.sync.conflicts import KeptConflict, Resolution, kept_conflicts, resolve, resolve_all
from crm_dataspace_plugin.core.sync.correction import explain
from crm_dataspace_plugin.core.sync.journal import verify_journal
from crm_dataspace_plugin.core.sync.moment import now
from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome, FieldResult, OutcomeState, SyncOptions, SyncResult
from crm_dataspace_plugin.core.sync.proposal.receipt_lines import editorial_of
from crm_dataspace_plugin.core.sync.push import plan, sync
from crm_dataspace_plugin.core.sync.receipt import Receipt
from crm_dataspace_plugin.core.sync.receipt_beside import OF_SYNC, write_beside
from crm_dataspace_plugin.core.sync.undo import undo, undo_fields
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.gui.sync.sync_reader import read_state
from crm_dataspace_plugin.gui.sync.sync_state import ConflictRow, FeatureRow, FieldRow, SyncState

MOST_SHOWN = 500  # features outlined on the map at once
_WAITS = (OutcomeState.PENDING, OutcomeState.SENT)


@dataclass(frozen=True)
class Target:
    """The layer worked on. Attributes: catalogues, those configured: their logins are sent to their own hosts."""

    path: Path
    layer: str
    catalogues: tuple[CatalogueSource, ...] = ()


@dataclass(frozen=True)
class Choice:
    """A conflict's resolution. Attributes: value, where the resolution is `value`."""

    uuid: str
    field: str
    resolution: str
    value: Any = None


@dataclass(frozen=True)
class Sent:
    """What became of a sync. Attributes: receipt, an HTML file beside the field copy, with its JSON and CSV forms."""

    result: SyncResult
    left: SyncState
    receipt: Path


@dataclass(frozen=True)
class Shapes:
    """A feature's outlines as GeoJSON, None where a side has none. Attributes: crs, authority code."""

    crs: str
    base: Any = None
    ours: Any = None
    theirs: Any = None


def check(target: Target, options: SyncOptions, tick: Tick) -> SyncState:
    """Ask the service what a sync would do; nothing is sent."""
    planned = plan(target.path, target.layer, _http(target), part(tick, 0, 0.9), options)
    return _with_outcomes(read_state(target.path, target.layer, tick), planned)


def send(target: Target, options: SyncOptions, tick: Tick) -> Sent:
    """Send, write the receipt beside the field copy, and return what became of it and what is left."""
    result = sync(target.path, (target.layer,), _http(target), options, part(tick, 0, 0.9))
    left = read_state(target.path, target.layer, tick)
    left = replace(
        left,
        features=tuple(_noted(each, result.features) for each in left.features),
        forbidden=left.forbidden or result.forbidden,
    )
    receipt = _receipt(target, options, result, left)
    return Sent(result, replace(left, receipt=str(receipt)), receipt)


def _receipt(target: Target, options: SyncOptions, result: SyncResult, left: SyncState) -> Path:
    with open_field_copy(target.path) as connection:
        chain = verify_journal(connection)
        editorial = editorial_of(connection, result.features)
    receipt = Receipt(target.path.name, now(), (left.source,), result, options, chain=chain, editorial=editorial)
    return write_beside(target.path, OF_SYNC, receipt, say("The sync is done and in the journal"))


def settle(target: Target, choice: Choice, tick: Tick) -> SyncState:
    """Keep a resolution and return the state with it."""
    tick(UNKNOWN, "")
    with open_field_copy(target.path) as connection:
        resolve(connection, target.layer, choice.uuid, choice.field, Resolution(choice.resolution), choice.value)
    return read_state(target.path, target.layer, tick)


def settle_all(target: Target, field: str, resolution: str, tick: Tick) -> SyncState:
    """Keep the same side for all open conflicts about a field and return the state with it."""
    tick(UNKNOWN, "")
    with open_field_copy(target.path) as connection:
        resolve_all(connection, target.layer, field, Resolution(resolution))
    return read_state(target.path, target.layer, tick)


def explain_many(target: Target, uuids: Sequence[str], block: Mapping[str, str], tick: Tick) -> SyncState:
    """Write why features were changed and return the state with it."""
    tick(UNKNOWN, "")
    with open_field_copy(target.path) as connection:
        layer = WorkingLayer(connection, read_source(connection, target.layer))
        if not layer.correction:
            words = say("This field copy is older and has no columns for reasons: pull the layer into a new one.")
            raise FieldCopyError(words)
        with transaction(connection):
            explain(layer, uuids, block)
    return read_state(target.path, target.layer, tick)


def take_back_fields(target: Target, fields: Mapping[str, Sequence[str]], tick: Tick) -> SyncState:
    """Undo single values and return the state without them."""
    tick(UNKNOWN, "")
    with open_field_copy(target.path) as connection:
        undo_fields(connection, target.layer, fields)
    return read_state(target.path, target.layer, tick)


def read_shapes(target: Target, uuids: Sequence[str], tick: Tick) -> list[Shapes]:
    """Return the outlines of features, to be shown on the map."""
    tick(UNKNOWN, "")
    with open_field_copy(target.path) as connection:
        source = read_source(connection, target.layer)
        layer = WorkingLayer(connection, source)
        shaped = (GEOMETRY_CHANGE, TWIN_CHANGE, FEATURE_CHANGE)
        theirs = {each.uuid: each for each in kept_conflicts(connection, target.layer) if each.field in shaped}
        return [_shapes(layer, uuid, theirs.get(uuid), source.crs) for uuid in uuids[:MOST_SHOWN]]


def _shapes(layer: WorkingLayer, uuid: str, kept: Optional[KeptConflict], crs: str) -> Shapes:
    sides = [row.values.get(GEOMETRY_CHANGE) if row else None for row in (layer.base_row(uuid), layer.ours(uuid))]
    theirs = None
    if kept is not None and kept.field == GEOMETRY_CHANGE:
        theirs = kept.theirs
    elif kept is not None and kept.field in (TWIN_CHANGE, FEATURE_CHANGE):
        theirs = (kept.theirs or {}).get(GEOMETRY_CHANGE)
    return Shapes(crs, sides[0], sides[1], theirs)


def take_back(target: Target, uuids: Sequence[str], tick: Tick) -> SyncState:
    """Undo local changes and return the state without them."""
    tick(UNKNOWN, "")
    with open_field_copy(target.path) as connection:
        undo(connection, target.layer, uuids)
    return read_state(target.path, target.layer, tick)


def _http(target: Target) -> Http:
    with open_field_copy(target.path) as connection:
        source = read_source(connection, target.layer)
    return http_for(source.url, login_for(source.url, target.catalogues, source.catalogue))


def _with_outcomes(state: SyncState, planned: SyncResult) -> SyncState:
    sendable = frozenset(each.uuid for each in planned.features if each.state is OutcomeState.PLANNED)
    features = tuple(_noted(each, planned.features) for each in state.features)
    settled = sum(each.state is OutcomeState.VERIFIED for each in planned.features)
    received = sum(each.received for each in planned.features)
    return replace(
        state,
        features=features,
        checked=True,
        sendable=sendable,
        settled=settled,
        received=received,
        problems=(*planned.problems, *planned.limits),
        forbidden=state.forbidden or planned.forbidden,
    )


def _noted(row: FeatureRow, outcomes: Sequence[FeatureOutcome]) -> FeatureRow:
    """Return `row` with why it is refused or waits, and the conflicts a dry run found but did not keep."""
    outcome: Optional[FeatureOutcome] = next((each for each in outcomes if each.uuid == row.uuid), None)
    if outcome is None:
        return row
    known = {each.field for each in row.conflicts}
    found = tuple(
        ConflictRow(each.field, each.old, each.new, each.theirs)
        for each in outcome.fields
        if each.result is FieldResult.CONFLICT and each.field not in known
    )
    note = outcome.message if outcome.state is OutcomeState.REJECTED else ""
    waits = outcome.message if outcome.state in _WAITS else ""
    coming = tuple(
        FieldRow(each.field, each.old, each.new) for each in outcome.fields if each.result is FieldResult.RECEIVED
    )
    known_now = replace(row, conflicts=row.conflicts + found, note="", received=coming, waits=waits)
    return known_now.with_note(note)
