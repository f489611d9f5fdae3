# SPDX-License-Identifier: GPL-2.0-or-later
"""The address for photos that the data's owner told, kept in the field copy: it is typed once."""

from __future__ import annotations

import sqlite3

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import PathLike, has_table, open_field_copy, transaction
from crm_dataspace_plugin.core.redaction import redacted
from crm_dataspace_plugin.core.words import say

TABLE = layout.PHOTO_PLACE
_DEFINITION = f"CREATE TABLE IF NOT EXISTS {TABLE} (layer TEXT PRIMARY KEY NOT NULL, address TEXT NOT NULL)"
_KEEP = layout.sql("INSERT OR REPLACE INTO {table} VALUES (?, ?)", table=TABLE)
_KEPT = layout.sql("SELECT address FROM {table} WHERE layer = ?", table=TABLE)


def keep_place(path: PathLike, layer: str, address: str) -> None:
    """Keep where the photos of a layer go; the empty address forgets it.

    Raises:
        DataError: the address holds a login or a key, which no field copy keeps.
    """
    if redacted(address) != address:
        raise DataError(
            say(
                "The address for photos holds a login or a key: leave it out; the login of the "
                "catalogue goes along to its own host."
            )
        )
    with open_field_copy(path) as connection:
        if kept_place(connection, layer) == address:
            return
        with transaction(connection):
            connection.execute(_DEFINITION)
            connection.execute(_KEEP, (layer, address))


def kept_place(connection: sqlite3.Connection, layer: str) -> str:
    """Return the address that is kept for a layer, empty for the service's own."""
    if not has_table(connection, TABLE):
        return ""
    found = connection.execute(_KEPT, (layer,)).fetchone()
    return str(found[0]) if found else ""
