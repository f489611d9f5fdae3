# SPDX-License-Identifier: GPL-2.0-or-later
"""The last refresh of each layer, kept in the field copy so that what came can be shown later."""

from __future__ import annotations

import json
import sqlite3
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import has_table
from crm_dataspace_plugin.core.pull.refresh.outcome import Came, CameFeature, RefreshResult

MOST = 1000  # features that are kept by name


def write_refresh(connection: sqlite3.Connection, result: RefreshResult) -> None:
    """Write a layer's last refresh in the place of the one before; inside a transaction."""
    connection.execute(layout.TABLES[layout.REFRESH])
    features = [[each.uuid, each.server_id, each.label, each.came.value, each.fields] for each in result.features]
    connection.execute(
        "INSERT OR REPLACE INTO crm_refresh (layer, refreshed_at, counts, kept, notes, features)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            result.layer,
            result.refreshed_at,
            json.dumps({came.value: number for came, number in result.counts.items()}),
            result.kept,
            json.dumps(result.notes, ensure_ascii=False),
            json.dumps(features[:MOST], ensure_ascii=False),
        ),
    )


def read_refresh(connection: sqlite3.Connection, layer: str) -> Optional[RefreshResult]:
    """Return a layer's last refresh, None if it never was, or if another program damaged what was kept of it."""
    if not has_table(connection, layout.REFRESH):
        return None
    row = connection.execute("SELECT * FROM crm_refresh WHERE layer = ?", (layer,)).fetchone()
    if row is None:
        return None
    try:
        return RefreshResult(
            layer=layer,
            refreshed_at=str(row["refreshed_at"]),
            counts={Came(name): int(number) for name, number in json.loads(row["counts"]).items()},
            kept=int(row["kept"]),
            features=tuple(_feature(*each) for each in json.loads(row["features"])[:MOST]),
            notes=tuple(map(str, json.loads(row["notes"]))),
        )
    except (ValueError, TypeError, AttributeError, LookupError, OverflowError, RecursionError):
        return None


def _feature(uuid: Any, server_id: Any, label: Any, came: Any, fields: Any) -> CameFeature:
    return CameFeature(str(uuid), str(server_id), str(label), Came(came), tuple(map(str, fields)))
