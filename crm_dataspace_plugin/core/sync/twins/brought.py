# SPDX-License-Identifier: GPL-2.0-or-later
"""The features that a refresh brought while new ones of the person's own waited: one may be the same facility.

They stand in the base then, as what was there when the person drew his own does, but he could not see them.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import has_table
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer

TABLE = layout.BROUGHT
_DEFINITION = f"CREATE TABLE IF NOT EXISTS {TABLE} (layer TEXT, crm_uuid TEXT, PRIMARY KEY (layer, crm_uuid))"
_NOTE = layout.sql("INSERT OR IGNORE INTO {table} VALUES (?, ?)", table=TABLE)
_FORGET = layout.sql("DELETE FROM {table} WHERE layer = ?", table=TABLE)


def note(layer: WorkingLayer, uuids: Iterable[str]) -> None:
    """Keep what a refresh brings, where new features of the person's own wait; the caller holds the transaction."""
    query = layout.sql(
        "SELECT 1 FROM {table} WHERE {uuid} IS NOT NULL AND {uuid} NOT IN (SELECT {uuid} FROM {base}) LIMIT 1",
        table=layer.name,
        base=layer.base,
        uuid=layout.UUID,
    )
    if layer.connection.execute(query).fetchone() is not None:
        layer.connection.execute(_DEFINITION)
        layer.connection.executemany(_NOTE, ((layer.name, each) for each in uuids))


def server_ids(layer: WorkingLayer) -> frozenset[str]:
    """Return the ids that the service has for them."""
    if not has_table(layer.connection, TABLE):
        return frozenset()
    query = layout.sql(
        "SELECT b.{id} FROM {base} b JOIN {table} t ON t.crm_uuid = b.{uuid} WHERE t.layer = ?",
        id=layout.SERVER_ID,
        base=layer.base,
        table=TABLE,
        uuid=layout.UUID,
    )
    return frozenset(str(row[0]) for row in layer.connection.execute(query, (layer.name,)))


def forget(connection: sqlite3.Connection, layer: str) -> None:
    """Forget them, once nothing of the person's own waits any more; the caller holds the transaction."""
    if has_table(connection, TABLE):
        connection.execute(_FORGET, (layer,))
