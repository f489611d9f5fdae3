# SPDX-License-Identifier: GPL-2.0-or-later
"""Each feature keeps its own uuid: new rows get one, copies of a row get another one.

Features drawn in QGIS may come without a uuid; features copied, in QGIS or by other programs, with that of the
original. A row that another program robbed of its uuid gets it back by its id on the service: with a new one it would
be deleted there and created again.
"""

from __future__ import annotations

import uuid
from contextlib import nullcontext

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import transaction
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer


def give_identities(layer: WorkingLayer) -> int:
    """Give each row without a uuid its old one, or a new one, and each copy of a row a new one; return to how many.

    Of several rows with one uuid the oldest keeps it. Nothing is written where nothing is missing.
    """
    if not unidentified(layer):
        return 0
    with nullcontext() if layer.connection.in_transaction else transaction(layer.connection):
        keys = unidentified(layer)  # again, now that nobody else writes
        for key in keys:
            if not _restore(layer, key):
                _renew(layer, key)
    return len(keys)


def unidentified(layer: WorkingLayer) -> list[int]:
    """Return the keys of the rows without a uuid of their own."""
    query = layout.sql(
        "SELECT {key} FROM {table} WHERE {uuid} IS NULL OR {uuid} = '' OR typeof({uuid}) <> 'text' OR {key} NOT IN"
        " (SELECT min({key}) FROM {table} GROUP BY {uuid}) ORDER BY {key}",
        key=layer.key,
        table=layer.name,
        uuid=layout.UUID,
    )
    return [row[0] for row in layer.connection.execute(query).fetchall()]


def _restore(layer: WorkingLayer, key: int) -> bool:
    """Give a row without uuid that of its base row, if no other row has it; tell whether that was so."""
    if not layer.has_server_id:
        return False
    statement = layout.sql(
        "UPDATE {table} SET {uuid} = (SELECT b.{uuid} FROM {base} b WHERE b.{id} = {table}.{id})"
        " WHERE {key} = ? AND"
        " (coalesce({uuid}, '') = '' OR typeof({uuid}) <> 'text')"
        " AND (SELECT count(*) FROM {base} b WHERE b.{id} = {table}.{id}"
        " AND b.{uuid} NOT IN (SELECT w.{uuid} FROM {table} w WHERE w.{uuid} IS NOT NULL)) = 1",
        table=layer.name,
        base=layer.base,
        uuid=layout.UUID,
        id=layout.SERVER_ID,
        key=layer.key,
    )
    return layer.connection.execute(statement, (key,)).rowcount == 1


def _renew(layer: WorkingLayer, key: int) -> None:
    identity = str(uuid.uuid4())
    cells: dict[str, str | None] = {layout.UUID: identity}
    if layer.has_server_id:
        cells[layout.SERVER_ID] = None
    cells.update({each.name: identity for each in layer.fields if each.property_name == layer.schema.uuid_field})
    for column, cell in cells.items():
        statement = layout.sql(
            "UPDATE {table} SET {column} = ? WHERE {key} = ?", table=layer.name, column=column, key=layer.key
        )
        layer.connection.execute(statement, (cell, key))
