# SPDX-License-Identifier: GPL-2.0-or-later
"""Read what changed in a field copy and which conflicts are kept there. Runs in a job."""

from __future__ import annotations

import glob
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.survey.coming_back.choices import kept_choices
from crm_dataspace_plugin.core.sync import queue
from crm_dataspace_plugin.core.sync.changes import FeatureChange, read_changes
from crm_dataspace_plugin.core.sync.conflicts import KeptConflict, kept_conflicts
from crm_dataspace_plugin.core.sync.push import WRITERS
from crm_dataspace_plugin.gui.sync.sync_state import ConflictRow, FeatureRow, FieldRow, SyncState


def read_state(path: Path, layer: str, tick: Tick) -> SyncState:
    """Return what differs from the base, without asking the service; FieldCopyError where it cannot be read."""
    tick(UNKNOWN, path.name)
    with open_field_copy(path) as connection:
        state = state_of(connection, layer)
    receipts = sorted(path.parent.glob(f"{glob.escape(path.stem)}_receipt_*.html"))
    return replace(state, receipt=str(receipts[-1]) if receipts else "")


def state_of(connection: sqlite3.Connection, layer: str) -> SyncState:
    changes = read_changes(connection, layer)
    conflicts: dict[str, list[KeptConflict]] = {}
    for each in kept_conflicts(connection, layer):
        conflicts.setdefault(each.uuid, []).append(each)
    refused = queue.refusals(connection, layer)
    rows = [replace(_changed(each, conflicts.pop(each.uuid, [])), note=refused.get(each.uuid, "")) for each in changes]
    rows += [FeatureRow(uuid, uuid, "", (), _conflicts(kept)) for uuid, kept in conflicts.items()]
    left = sum(each.layer == layer and each.chosen is None for each in kept_choices(connection))
    source = read_source(connection, layer)
    return SyncState(
        source,
        tuple(rows),
        from_surveys=left,
        forbidden=source.kind not in WRITERS,
        interrupted=len(queue.unsettled(connection, layer)),
    )


def _changed(change: FeatureChange, conflicts: Sequence[KeptConflict]) -> FeatureRow:
    fields = tuple(FieldRow(each.field, each.base, each.ours) for each in change.fields)
    return FeatureRow(
        change.uuid, change.label, change.kind.value, fields, _conflicts(conflicts), correction=change.correction
    )


def _conflicts(kept: Sequence[KeptConflict]) -> tuple[ConflictRow, ...]:
    return tuple(
        ConflictRow(
            each.field,
            each.base,
            each.ours,
            each.theirs,
            each.resolution.value if each.resolution else "",
            each.value,
        )
        for each in kept
    )
