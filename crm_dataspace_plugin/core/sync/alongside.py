# SPDX-License-Identifier: GPL-2.0-or-later
"""A working layer and its base looked at side by side, row by row at the same key, in several threads.

Each thread has a connection and a range of keys of its own. A transaction that only reads keeps other programs from
writing in between, as long as the file is in SQLite's usual journal mode.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import connect, has_table
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer

SHARE = 50_000  # rows that are worth a thread
MOST = 4  # threads: more of them wait for the disk
_FIRST, _LAST = -(2**63), 2**63 - 1

_LOOK = "SELECT count(*), count(w.{key}), group_concat(CASE WHEN w.{uuid} IS NOT b.{uuid}"
_ALONGSIDE = " THEN b.rowid END) FROM {base} b LEFT JOIN {table} w ON w.{key} = b.rowid WHERE b.rowid BETWEEN ? AND ?"
_COUNT = "SELECT count(*) FROM {table} WHERE {key} BETWEEN ? AND ?"


@dataclass(frozen=True)
class Alongside:
    """What was seen.

    Attributes:
        unlike: keys of the base's rows whose partner is another, is not alike to the byte, or is missing.
        new: how many rows of the working layer lie where the base has none.
    """

    unlike: Sequence[int]
    new: int


def alongside(layer: WorkingLayer) -> Alongside:
    """Look at all rows; keys come in the order of the base."""
    file = _file(layer)
    with _still(layer.connection):
        ranges = _ranges(layer, SHARE if file else _LAST)
        if len(ranges) > 1:
            with ThreadPoolExecutor(len(ranges), thread_name_prefix="crm-changes") as pool:
                seen = list(pool.map(lambda each: _look_apart(layer, file, each), ranges))
        else:
            seen = [_look(layer, layer.connection, each) for each in ranges]
        new = sum(_count(layer, layer.connection, each) for each in _outside(ranges))
    return Alongside([key for each in seen for key in each.unlike], new + sum(each.new for each in seen))


def _ranges(layer: WorkingLayer, share: int) -> list[tuple[int, int]]:
    """Return ranges of keys from the base's first to its last, each worth a thread."""
    query = layout.sql("SELECT min(rowid), max(rowid) FROM {base}", base=layer.base)
    first, last = layer.connection.execute(query).fetchone()
    if first is None:
        return []
    count = max(1, min(MOST, os.cpu_count() or 1, (last - first + 1) // share))
    edges = [first + (last - first + 1) * number // count for number in range(count + 1)]
    return [(start, end - 1) for start, end in zip(edges, edges[1:])]


def _outside(ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the ranges of keys before and after those."""
    return [(_FIRST, ranges[0][0] - 1), (ranges[-1][1] + 1, _LAST)] if ranges else [(_FIRST, _LAST)]


def _look_apart(layer: WorkingLayer, file: str, keys: tuple[int, int]) -> Alongside:
    with closing(connect(file)) as connection:
        return _look(layer, connection, keys)


def _look(layer: WorkingLayer, connection: sqlite3.Connection, keys: tuple[int, int]) -> Alongside:
    names = {"table": layer.name, "base": layer.base, "uuid": layout.UUID, "key": layer.key}
    differs = (layout.sql(" OR w.{ours} IS NOT b.{base}", ours=ours, base=base) for ours, base in columns(layer))
    query = layout.sql(_LOOK, **names) + "".join(differs) + layout.sql(_ALONGSIDE, **names)
    rows, met, unlike = connection.execute(query, keys).fetchone()
    gapless = rows == keys[1] - keys[0] + 1  # no key is left for a row that the base has not
    new = 0 if gapless else _count(layer, connection, keys) - met
    return Alongside([int(each) for each in unlike.split(",")] if unlike else [], new)


def _count(layer: WorkingLayer, connection: sqlite3.Connection, keys: tuple[int, int]) -> int:
    query = layout.sql(_COUNT, table=layer.name, key=layer.key)
    return int(connection.execute(query, keys).fetchone()[0])


def columns(layer: WorkingLayer) -> list[tuple[str, str]]:
    """Return the columns to compare: the working layer's and the base's, the geometry last."""
    pairs = [(each.name, each.name) for each in layer.fields]
    return [*pairs, (layer.geometry, layout.GEOMETRY)] if layer.has_geometry else pairs


def _file(layer: WorkingLayer) -> str:
    """Return the path of the database, empty where other connections would not see what this one does."""
    connection = layer.connection
    if connection.in_transaction or not all(has_table(connection, each) for each in (layer.name, layer.base)):
        return ""
    files = [row["file"] for row in connection.execute("PRAGMA database_list") if row["name"] == "main"]
    return str(files[0] or "")


@contextmanager
def _still(connection: sqlite3.Connection) -> Iterator[None]:
    """Keep what is read as it is."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("COMMIT")
