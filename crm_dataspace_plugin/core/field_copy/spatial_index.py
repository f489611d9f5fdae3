# SPDX-License-Identifier: GPL-2.0-or-later
"""Filling an empty R-tree at once, much faster than by inserting box by box.

Boxes are packed by sort-tile-recursive: strips by x, within them runs by y, full nodes. The nodes are written into
the tables in which SQLite keeps them.

Source: Leutenegger, Edgington, Lopez (1997), STR: A Simple and Efficient Algorithm for R-Tree Packing, section 2.2.
SQLite, ext/rtree/rtree.c, "Database Format of R-Tree Tables".
"""

from __future__ import annotations

import math
import sqlite3
import struct
from collections.abc import Iterable
from typing import Any

import numpy as np

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick, silent

_ROWS = 10_000  # made Python numbers at a time
ROOT = 1  # number of the root node
_CELL = np.dtype([("id", ">i8"), ("box", ">f4", (4,))])  # min x, max x, min y, max y


def fill_index(
    connection: sqlite3.Connection, index: str, most: int, parts: Iterable[tuple[Any, Any]], tick: Tick = silent
) -> None:
    """Fill the empty R-tree `index`, made by GDAL; inside a transaction.

    Args:
        most: boxes there can be in all.
        parts: some thousand rows each: fids, shape (n,), integers, and min x, max x, min y, max y, shape (n, 4).
    """
    cells = np.empty(most, dtype=_CELL)
    found = 0
    for ids, boxes in parts:
        cells[found : found + len(ids)] = _cells(ids, boxes)
        found += len(ids)
    cells = cells[:found]
    cells = cells if np.all(cells["id"][:-1] < cells["id"][1:]) else np.sort(cells, order="id")
    if not found:
        return
    size = _node_size(connection, index)
    capacity = (size - 4) // _CELL.itemsize
    statement = layout.sql("INSERT OR REPLACE INTO {node} (nodeno, data) VALUES (?, ?)", node=f"{index}_node")
    depth = 0
    number = ROOT
    while len(cells) > capacity:
        groups = _groups(cells["box"], capacity)
        numbers = np.arange(number + 1, number + 1 + len(groups))
        number += len(groups)
        tick(UNKNOWN, "")
        nodes = ((int(each), _node(0, cells[group], size)) for each, group in zip(numbers, groups))
        connection.executemany(statement, nodes)
        _keep_parents(connection, index, depth, cells, groups, numbers)
        cells = _covering(cells, groups, numbers)
        depth += 1
    connection.execute(statement, (ROOT, _node(depth, cells, size)))
    _keep_parents(connection, index, depth, cells, [np.arange(len(cells))], np.array([ROOT]))


def _node_size(connection: sqlite3.Connection, index: str) -> int:
    query = layout.sql("SELECT length(data) FROM {node} WHERE nodeno = ?", node=f"{index}_node")
    return int(connection.execute(query, (ROOT,)).fetchone()[0])


def _cells(ids: Any, boxes: Any) -> Any:
    """Return the boxes in single precision, rounded outwards as SQLite does."""
    cells = np.empty(len(ids), dtype=_CELL)
    cells["id"] = ids
    single = boxes.astype(np.float32)
    low, high = single[:, 0::2], single[:, 1::2]
    cells["box"][:, 0::2] = np.where(low > boxes[:, 0::2], np.nextafter(low, np.float32(-np.inf)), low)
    cells["box"][:, 1::2] = np.where(high < boxes[:, 1::2], np.nextafter(high, np.float32(np.inf)), high)
    return cells


def _groups(boxes: Any, capacity: int) -> list[Any]:
    """Return the positions of the cells that share a node, near ones together."""
    order = np.argsort(boxes[:, 0] + boxes[:, 1], kind="stable").astype(np.int32)
    strip = capacity * math.ceil(math.sqrt(math.ceil(len(boxes) / capacity)))
    groups = []
    for start in range(0, len(boxes), strip):
        members = order[start : start + strip]
        members[:] = members[np.argsort(boxes[members, 2] + boxes[members, 3], kind="stable")]
        groups += [members[each : each + capacity] for each in range(0, len(members), capacity)]
    return groups


def _covering(cells: Any, groups: list[Any], numbers: Any) -> Any:
    """Return one cell for each node, its box around the node's cells."""
    covering = np.empty(len(groups), dtype=_CELL)
    covering["id"] = numbers
    for position, group in enumerate(groups):
        boxes = cells["box"][group]
        covering["box"][position, 0::2] = boxes[:, 0::2].min(axis=0)
        covering["box"][position, 1::2] = boxes[:, 1::2].max(axis=0)
    return covering


def _node(depth: int, cells: Any, size: int) -> bytes:
    return struct.pack(">HH", depth, len(cells)) + bytes(cells.tobytes().ljust(size - 4, b"\0"))


def _keep_parents(
    connection: sqlite3.Connection, index: str, depth: int, cells: Any, groups: list[Any], numbers: Any
) -> None:
    """Write which node holds each row (depth 0) or each node of the level below."""
    if depth == 0:
        statement = layout.sql("INSERT INTO {table} (rowid, nodeno) VALUES (?, ?)", table=f"{index}_rowid")
    else:
        statement = layout.sql("INSERT INTO {table} (nodeno, parentnode) VALUES (?, ?)", table=f"{index}_parent")
    holders = np.empty(len(cells), dtype=np.int32)
    for number, group in zip(numbers, groups):
        holders[group] = number
    for start in range(0, len(cells), _ROWS):
        part = slice(start, start + _ROWS)
        connection.executemany(statement, zip(cells["id"][part].tolist(), holders[part].tolist()))
