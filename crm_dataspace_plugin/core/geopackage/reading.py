# SPDX-License-Identifier: GPL-2.0-or-later
"""All rows of a GeoPackage layer at once, by SQLite instead of feature by feature."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional, TypeVar

from crm_dataspace_plugin.core.field_copy.layout import sql
from crm_dataspace_plugin.core.geopackage.blobs import are_blobs, without_header
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick, silent
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.words import say

Result = TypeVar("Result")
Row = tuple[Any, ...]

_AT_ONCE = 10_000  # rows
_BUSY = 5.0  # seconds to wait for another program that writes


@dataclass(frozen=True)
class StoredTable:
    """A layer as it is stored.

    Attributes:
        ids: the number of each feature.
        blobs: geometries as they are stored, None for NULL.
        columns: values by the name of the column, in the order of the table, that of the numbers among them.
    """

    ids: Sequence[int]
    blobs: Sequence[Optional[bytes]]
    columns: dict[str, Sequence[Any]]

    def wkb(self) -> list[Optional[bytes]]:
        return [without_header(each) for each in self.blobs]


def read_table(
    path: Path, table: str, field: str = "", tick: Tick = silent
) -> Optional[tuple[list[Optional[bytes]], Sequence[Value]]]:
    """Return the geometries of a layer as WKB and the values of one of its fields, in the same order.

    An empty `table` means the only layer of the file.

    Returns None where this is not a plain GeoPackage layer or it cannot be read in this way.
    """

    def read(connection: sqlite3.Connection) -> Optional[tuple[list[Optional[bytes]], Sequence[Value]]]:
        found = _found(connection, table)
        if found is None:
            return None
        wkb: list[Optional[bytes]] = []
        values: list[Value] = []
        for rows in _rows(connection, *found, [field] if field else [], tick):
            if not are_blobs(each[0] for each in rows):
                return None
            wkb += [without_header(each[0]) for each in rows]
            if field:
                values += [each[1] for each in rows]
        return wkb, values

    return _with(path, read)


def read_whole(path: Path, table: str, tick: Tick = silent) -> Optional[StoredTable]:
    """Return a layer with all its columns, see `read_table`; None also where its rows have no numbers of their own."""

    def read(connection: sqlite3.Connection) -> Optional[StoredTable]:
        found = _found(connection, table)
        if found is None:
            return None
        described = connection.execute("SELECT name, type, pk FROM pragma_table_info(?)", found[:1]).fetchall()
        keys = [name for name, kind, pk in described if pk and kind.upper() == "INTEGER"]
        names = [name for name, _, _ in described if name != found[1]]
        if len(keys) != 1:
            return None
        rows = [row for some in _rows(connection, *found, names, tick) for row in some]
        blobs, *columns = zip(*rows) if rows else [()] * (1 + len(names))
        if not are_blobs(blobs):
            return None
        by_name = dict(zip(names, columns))
        return StoredTable(by_name[keys[0]], blobs, by_name)

    return _with(path, read)


def _with(path: Path, read: Callable[[sqlite3.Connection], Optional[Result]]) -> Optional[Result]:
    if not path.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=_BUSY)) as connection:
            return read(connection)
    except (sqlite3.Error, UnicodeError, IndexError, TypeError):
        return None


def _found(connection: sqlite3.Connection, table: str) -> Optional[tuple[str, str]]:
    """Return the names of the table and of its column with geometries."""
    known = dict(connection.execute("SELECT table_name, column_name FROM gpkg_geometry_columns").fetchall())
    if not table and len(known) == 1:
        table = next(iter(known))
    return (table, known[table]) if table in known else None


def _rows(
    connection: sqlite3.Connection, table: str, geometry: str, fields: Sequence[str], tick: Tick
) -> Iterator[list[Row]]:
    """Yield geometry and fields, some thousand rows at a time."""
    cursor = connection.execute(sql("SELECT {columns} FROM {t}", columns=[geometry, *fields], t=table))
    while rows := cursor.fetchmany(_AT_ONCE):
        tick(UNKNOWN, say("Reading {table}", table=table))
        yield rows
