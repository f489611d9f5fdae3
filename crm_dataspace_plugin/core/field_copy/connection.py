# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening a field copy, with SQLite's failures told in the product's words."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Callable, Optional, Union

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.geometry import envelope
from crm_dataspace_plugin.core.words import say

BUSY_TIMEOUT = 5.0  # seconds to wait for another program's lock

PathLike = Union[str, "os.PathLike[str]"]


@contextmanager
def open_field_copy(path: PathLike) -> Iterator[sqlite3.Connection]:
    """Yield a connection in autocommit mode; write inside `transaction`.

    Raises:
        NotAFieldCopy: the file is missing, no GeoPackage, or was not made by Pull.
        FieldCopyBusy, DiskFull: while it is used.
    """
    if not Path(path).is_file():
        raise errors.NotAFieldCopy(say("{path} does not exist.", path=path))
    with failures_named(path):
        connection = connect(path)
        try:
            if not has_table(connection, layout.SOURCE):
                raise errors.NotAFieldCopy(
                    say("{path} is not a field copy: it has no source of its layers.", path=path)
                )
            yield connection
        finally:
            connection.close()


def connect(path: PathLike) -> sqlite3.Connection:
    """Return a connection to a GeoPackage that knows the functions its spatial index calls."""
    connection = sqlite3.connect(os.fspath(path), timeout=BUSY_TIMEOUT, isolation_level=None)
    connection.row_factory = sqlite3.Row
    for name, index in (("ST_MinX", 0), ("ST_MaxX", 1), ("ST_MinY", 2), ("ST_MaxY", 3)):
        connection.create_function(name, 1, _ordinate(index), deterministic=True)
    connection.create_function("ST_IsEmpty", 1, lambda blob: int(envelope(blob) is None), deterministic=True)
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write all of it or, after any failure, nothing; inside another one, it becomes a part of that."""
    inner = connection.in_transaction
    connection.execute("SAVEPOINT part" if inner else "BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if connection.in_transaction:  # where the disk is full, SQLite has gone back already
            for statement in ("ROLLBACK TO part", "RELEASE part") if inner else ("ROLLBACK",):
                connection.execute(statement)
        raise
    connection.execute("RELEASE part" if inner else "COMMIT")


@contextmanager
def failures_named(path: PathLike) -> Iterator[None]:
    """Turn SQLite's failures on `path` into field copy errors."""
    try:
        yield
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:  # the latter where a text is damaged
        raise _named(path, error) from error


def _named(path: PathLike, error: Exception) -> errors.FieldCopyError:
    words = str(error)
    if "locked" in words or "busy" in words:
        return errors.FieldCopyBusy(say("{path} is being written by another program.", path=path), words)
    if "full" in words:
        return errors.DiskFull(say("There is no room left to write {path}.", path=path), words)
    if "no such table" in words or "no such column" in words or "no column named" in words:
        return errors.NotAFieldCopy(say("{path} lacks a table or a column that Pull had made.", path=path), words)
    if "not a database" in words or "malformed" in words or isinstance(error, UnicodeDecodeError):
        return errors.NotAFieldCopy(say("{path} is not a GeoPackage, or it is damaged.", path=path), words)
    if "readonly" in words or "unable to open" in words:
        return errors.FieldCopyReadOnly(
            say("{path} cannot be opened for writing: the file or its folder is protected.", path=path), words
        )
    return errors.FieldCopyError(say("{path} cannot be used: {words}.", path=path, words=words), words)


def require_own_tables(connection: sqlite3.Connection, path: PathLike) -> None:
    """Raise NotAFieldCopy where another program dropped one of the product's tables or columns."""
    with closing(sqlite3.connect(":memory:")) as whole:
        for name, definition in layout.TABLES.items():
            whole.execute(definition)
            query = "SELECT name FROM pragma_table_info(?)"
            wanted, present = ({row[0] for row in each.execute(query, (name,))} for each in (whole, connection))
            lost_ones = wanted - present - set(layout.ADDED_LATER.get(name, ()))
            if lost_ones:
                lost = ", ".join(sorted(lost_ones))
                raise errors.NotAFieldCopy(
                    say("{path} is no whole field copy any more: {name} lacks {lost}.", path=path, name=name, lost=lost)
                )


def has_table(connection: sqlite3.Connection, table: str) -> bool:
    """Tell whether the file itself, not one attached to it, has a table of that name."""
    query = "SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = ?"
    return connection.execute(query, (table,)).fetchone() is not None


def _ordinate(index: int) -> Callable[[Optional[bytes]], Optional[float]]:
    def measure(blob: Optional[bytes]) -> Optional[float]:
        found = envelope(blob)
        return None if found is None else found[index]

    return measure
