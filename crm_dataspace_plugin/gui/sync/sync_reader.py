# SPDX-License-Identifier: GPL-2.0-or-later
"""Read what changed in a field copy and which conflicts are kept there. Runs in a job."""

from __future__ import annotations

import glob
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE, TWIN_CHANGE
from crm_dataspace_plugin.core.field_copy.source import Source, read_source
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.survey.coming_back.choices import kept_choices
from crm_dataspace_plugin.core.sync import queue
from crm_dataspace_plugin.core.sync.caution import cautions
from crm_dataspace_plugin.core.sync.changes import FeatureChange, read_changes
from crm_dataspace_plugin.core.sync.checks import faults
from crm_dataspace_plugin.core.sync.conflicts import KeptConflict, kept_conflicts
from crm_dataspace_plugin.core.sync.outline import measured
from crm_dataspace_plugin.core.sync.push import WRITERS
from crm_dataspace_plugin.core.sync.receipt_beside import OF_SYNC
from crm_dataspace_plugin.gui.sync.sync_state import ConflictRow, FeatureRow, FieldRow, Outlines, SyncState


def read_state(path: Path, layer: str, tick: Tick) -> SyncState:
    """Return what differs from the base, without asking the service; FieldCopyError where it cannot be read."""
    tick(UNKNOWN, path.name)
    with open_field_copy(path) as connection:
        state = state_of(connection, layer)
    receipts = sorted(path.parent.glob(f"{glob.escape(path.stem)}_{OF_SYNC}_*.html"))
    return replace(state, receipt=str(receipts[-1]) if receipts else "")


def state_of(connection: sqlite3.Connection, layer: str) -> SyncState:
    source = read_source(connection, layer)
    changes = read_changes(connection, layer)
    conflicts: dict[str, list[KeptConflict]] = {}
    for each in kept_conflicts(connection, layer):
        conflicts.setdefault(each.uuid, []).append(each)
    refused = queue.refusals(connection, layer)
    rows = [
        _changed(each, conflicts.pop(each.uuid, []), source).with_note(refused.get(each.uuid, "")) for each in changes
    ]
    rows += [FeatureRow(uuid, uuid, "", (), _conflicts(kept, source)) for uuid, kept in conflicts.items()]
    left = sum(each.layer == layer and each.chosen is None for each in kept_choices(connection))
    return SyncState(
        source,
        tuple(rows),
        from_surveys=left,
        forbidden=source.kind not in WRITERS,
        interrupted=len(queue.unsettled(connection, layer)),
    )


def _changed(change: FeatureChange, conflicts: Sequence[KeptConflict], source: Source) -> FeatureRow:
    wrong = faults(change, source.schema)
    by_field = {field: " ".join(words for name, words in wrong if name == field) for field, _ in wrong}
    asked = {each.field: each for each in cautions(change, source.crs)}
    fields = tuple(
        FieldRow(
            each.field,
            each.base,
            each.ours,
            by_field.get(each.field, ""),
            asked.get(each.field),
            _outlines(each.field, (each.base, each.ours), source),
        )
        for each in change.fields
    )
    shown = {each.field for each in fields}
    note = " ".join(words for name, words in wrong if name not in shown)
    rows = _conflicts(conflicts, source)
    return FeatureRow(change.uuid, change.label, change.kind.value, fields, rows, note, change.correction)


def _conflicts(kept: Sequence[KeptConflict], source: Source) -> tuple[ConflictRow, ...]:
    return tuple(
        ConflictRow(
            each.field,
            each.base,
            each.ours,
            each.theirs,
            each.resolution.value if each.resolution else "",
            each.value,
            about=each.about,
            outlines=_outlines(each.field, (each.base, each.ours, each.theirs), source),
        )
        for each in kept
    )


def _outlines(field: str, values: Sequence[Any], source: Source) -> Outlines:
    if field == TWIN_CHANGE:
        values = [(each or {}).get(GEOMETRY_CHANGE) for each in values]
    elif field != GEOMETRY_CHANGE:
        return ()
    return tuple(measured(each, source.crs) for each in values)
