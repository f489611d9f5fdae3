# SPDX-License-Identifier: GPL-2.0-or-later
"""Bring features, or single values of them, back to the base, as if they had never been touched here."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping

from crm_dataspace_plugin.core.field_copy.connection import transaction
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.sync.conflicts import keep, kept_conflicts
from crm_dataspace_plugin.core.sync.correction import clear_correction
from crm_dataspace_plugin.core.sync.values import same_state
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer


def undo(connection: sqlite3.Connection, layer: str, uuids: Iterable[str]) -> int:
    """Undo the local changes of features: new ones go, deleted ones come back; return how many were undone.

    Their conflicts are over too: nothing is left to choose.
    """
    working = WorkingLayer(connection, read_source(connection, layer))
    undone = 0
    with transaction(connection):
        for uuid in uuids:
            base, ours = working.base_row(uuid), working.ours(uuid)
            if base is None:
                working.delete_ours(uuid)
            elif ours is None:
                working.add_ours(uuid, base.values, base.server_id)
            else:
                working.write_ours(uuid, base.values, base.server_id)
                clear_correction(working, uuid)
            keep(connection, layer, uuid, (), "")
            undone += base is not None or ours is not None
    return undone


def undo_fields(connection: sqlite3.Connection, layer: str, fields: Mapping[str, Iterable[str]]) -> int:
    """Bring single values of changed features back to the base; return how many were.

    Features that are new or deleted here are undone as a whole only: they are left alone.

    Args:
        fields: uuid to names, `layout.GEOMETRY_CHANGE` for the geometry.
    """
    working = WorkingLayer(connection, read_source(connection, layer))
    undone = 0
    with transaction(connection):
        for uuid, names in fields.items():
            base, ours = working.base_row(uuid), working.ours(uuid)
            if base is None or ours is None:
                continue
            back = {name: base.values[name] for name in names if name in base.values}
            working.write_ours(uuid, back, base.server_id)
            undone += len(back)
            left = {each.field for each in kept_conflicts(connection, layer, uuid)} - back.keys()
            keep(connection, layer, uuid, (), "", left)
            if same_state(working.schema, {**ours.values, **back}, base.values):
                clear_correction(working, uuid)
    return undone
