# SPDX-License-Identifier: GPL-2.0-or-later
"""What GDAL's triggers keep up row by row, done once for all rows of a layer: its number of rows and its extent."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Optional

from crm_dataspace_plugin.core.field_copy.layout import sql

Extent = tuple[float, float, float, float]


@contextmanager
def without_triggers(connection: sqlite3.Connection, layer: str) -> Iterator[None]:
    """Take the triggers of a layer away, and put them back in the end; inside a transaction."""
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?"
    triggers = connection.execute(query, (layer,)).fetchall()
    for name, _ in triggers:
        connection.execute(sql("DROP TRIGGER {name}", name=name))
    yield
    for _, definition in triggers:
        connection.execute(definition)


def describe(connection: sqlite3.Connection, layer: str, count: int, extent: Optional[Extent]) -> None:
    """Enter how many rows a layer has, and min x, max x, min y, max y of its geometries where there are any."""
    connection.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (count, layer))
    if extent is not None:
        connection.execute(
            "UPDATE gpkg_contents SET min_x = ?, max_x = ?, min_y = ?, max_y = ? WHERE table_name = ?",
            (*extent, layer),
        )
