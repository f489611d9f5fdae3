# SPDX-License-Identifier: GPL-2.0-or-later
"""Read what stands in a field copy: its layers, how many features, how many changed here. Runs in a job."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.source import Source, read_sources
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.refresh.last_refresh import read_refresh
from crm_dataspace_plugin.core.sync.changes import read_changes
from crm_dataspace_plugin.gui.pull.copy_summary import CopySummary, LayerSummary


def summarise(path: Path, tick: Tick) -> CopySummary:
    """Read one field copy; FieldCopyError where it is none."""
    tick(0.0, path.name)
    with open_field_copy(path) as connection:
        return CopySummary(path, tuple(_layer(connection, each) for each in read_sources(connection)))


def _layer(connection: sqlite3.Connection, source: Source) -> LayerSummary:
    features = _count(connection, layout.sql("SELECT count(*) FROM {table}", table=source.layer))
    changed = len(read_changes(connection, source.layer)) if source.editable else 0
    conflicts = _count(
        connection,
        layout.sql("SELECT count(*) FROM {table} WHERE layer = ? AND resolution IS NULL", table=layout.CONFLICT),
        source.layer,
    )
    return LayerSummary(source, features, changed, conflicts, read_refresh(connection, source.layer))


def _count(connection: sqlite3.Connection, statement: str, *values: str) -> int:
    return int(connection.execute(statement, values).fetchone()[0])
