# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer without a base has no corrections to keep: what was pulled anew takes its place."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy, transaction
from crm_dataspace_plugin.core.field_copy.layer_move import move_layer
from crm_dataspace_plugin.core.field_copy.source import Source, read_source, write_source
from crm_dataspace_plugin.core.pull.refresh.outcome import Came, RefreshResult
from crm_dataspace_plugin.core.pull.refresh.record import write_refresh
from crm_dataspace_plugin.core.pull.request import PullResult
from crm_dataspace_plugin.core.sync.moment import now


def replace_layer(path: Path, private: Path, source: Source, pulled: PullResult) -> RefreshResult:
    """Replace a layer that cannot be sent back; its identity stays.

    Raises:
        DataError: not all came, so that features would be lost.
    """
    if not pulled.complete:
        raise DataError(f"Not all of “{source.layer}” came, so nothing was refreshed. {' '.join(pulled.reasons)}")
    with open_field_copy(path) as connection:
        before = _ids(connection, source.layer)
    with open_field_copy(private) as connection, transaction(connection):
        now_there = _ids(connection, source.layer)
        came = read_source(connection, source.layer)
        kept = replace(
            source, schema=came.schema, crs=came.crs, pulled_at=came.pulled_at, pulled=came.pulled, skipped=came.skipped
        )
        write_source(connection, kept)
    move_layer(private, path, source.layer)
    counts = {Came.NEW: len(now_there - before), Came.REMOVED: len(before - now_there)}
    result = RefreshResult(
        source.layer, now(), {came: number for came, number in counts.items() if number}, notes=pulled.reasons
    )
    with open_field_copy(path) as connection, transaction(connection):
        write_refresh(connection, result)
    return result


def _ids(connection: sqlite3.Connection, layer: str) -> frozenset[str]:
    query = layout.sql("SELECT {uuid} FROM {table}", uuid=layout.UUID, table=layer)
    return frozenset(str(row[0]) for row in connection.execute(query))
