# SPDX-License-Identifier: GPL-2.0-or-later
"""Which rows of a working layer differ from the base: one look at both tables, side by side.

A pulled layer has each feature at the same key as its base. So both are read once, in the order in which they lie on
the disk, and only the rows that are not alike are looked up by their uuid. Another program may have rewritten the layer
with other keys; then all rows are matched by their uuid, which takes longer and comes to the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.sync.alongside import alongside, columns
from crm_dataspace_plugin.core.sync.identities import unidentified
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer

FEW = 20_000  # rows that lie elsewhere than in the base; more of them are matched by their uuid


@dataclass(frozen=True)
class Pair:
    """A row as it is stored here and in the base: the cells of the fields, then the geometry where there is one.

    Attributes:
        key: of the row in the working layer.
    """

    key: int
    uuid: str
    server_id: str
    ours: Sequence[Any]
    base: Sequence[Any]


@dataclass(frozen=True)
class Differing:
    """Rows that are not alike to the byte.

    Attributes:
        changed: rows that are in both tables.
        added: rows that the base lacks.
        gone: uuids of the rows that only the base has.
        unidentified: whether a row has no uuid, or that of another row; the rest says nothing then.
    """

    changed: Sequence[Pair] = ()
    added: Sequence[Pair] = ()
    gone: Sequence[str] = ()
    unidentified: bool = False


def differing(layer: WorkingLayer, few: int = FEW) -> Differing:
    """Return the rows that differ, each kind in the order of the table it is in."""
    found = _side_by_side(layer, few)
    if found is not None:
        return found
    if unidentified(layer):
        return Differing(unidentified=True)
    both = _rows(layer, "{table} w JOIN {base} b ON b.{uuid} = w.{uuid} WHERE ", "")
    changed = [_pair(layer, row) for row in both]
    added = _rows(layer, "{table} w LEFT JOIN {base} b ON b.{uuid} = w.{uuid} WHERE b.{uuid} IS NULL")
    return Differing(changed, [_pair(layer, row) for row in added], _nowhere(layer))


def _side_by_side(layer: WorkingLayer, few: int) -> Optional[Differing]:
    """Return the rows that differ, None where too many lie elsewhere than in the base."""
    seen = alongside(layer)
    if seen.new > few:
        return None
    changed: list[Pair] = []
    gone: list[str] = []
    strangers: list[Any] = []
    for row in _at(layer, seen.unlike):
        if row["uuid"] is not None and row["uuid"] == row["base_uuid"]:
            changed.append(_pair(layer, row))
            continue
        gone.append(row["base_uuid"])
        if row["key"] is not None:
            strangers.append(row)
        if len(strangers) > few:
            return None
    if seen.new:
        found = list(_rows(layer, _AFTER))
        strangers += found if len(found) == seen.new else _rows(layer, _BETWEEN)
    if not strangers:
        return Differing(changed, (), gone)
    return _with_strangers(layer, changed, strangers, gone)


_AT = """{base} b LEFT JOIN {table} w ON w.{key} = b.rowid
    WHERE b.rowid IN (SELECT value FROM json_each(?)) ORDER BY b.rowid"""
_AFTER = "{table} w LEFT JOIN {base} b ON b.rowid = NULL WHERE w.{key} > (SELECT max(rowid) FROM {base})"
_BETWEEN = "{table} w LEFT JOIN {base} b ON b.rowid = NULL WHERE w.{key} NOT IN (SELECT rowid FROM {base})"


def _at(layer: WorkingLayer, keys: Sequence[int]) -> Iterator[Any]:
    """Return rows of the base with their partners, in the order of the keys."""
    return _rows(layer, _AT, values=(json.dumps(keys),)) if keys else iter(())


def _with_strangers(layer: WorkingLayer, changed: list[Pair], strangers: list[Any], gone: list[str]) -> Differing:
    """Look the rows that lie elsewhere up in the base; those that are there have moved, the others are new."""
    uuids = [row["uuid"] for row in strangers]
    left = set(gone)
    if any(not isinstance(each, str) or not each for each in uuids) or len(set(uuids)) < len(uuids):
        return Differing(unidentified=True)
    added = []
    for row in strangers:
        moved = _rows(layer, "{table} w JOIN {base} b ON b.{uuid} = w.{uuid} WHERE w.{key} = ?", values=(row["key"],))
        for pair in [_pair(layer, each) for each in moved]:
            if pair.uuid not in left:
                return Differing(unidentified=True)  # the row that lies where the base has it is the same feature
            left.discard(pair.uuid)
            changed += [pair] if tuple(pair.ours) != tuple(pair.base) else []
            break
        else:
            added.append(_pair(layer, row))
    return Differing(changed, added, [each for each in gone if each in left])


def _rows(layer: WorkingLayer, joined: str, unlike: Optional[str] = None, values: Sequence[Any] = ()) -> Iterator[Any]:
    """Return rows of both tables; with `unlike`, those for which that or a difference in any cell is true."""
    pairs = columns(layer)
    names = {"table": layer.name, "base": layer.base, "uuid": layout.UUID, "id": layout.SERVER_ID, "key": layer.key}
    start = "SELECT w.{key} AS key, w.{uuid} AS uuid, b.{uuid} AS base_uuid, b.{id} AS id"
    query = layout.sql(start, **names)
    query += "".join(layout.sql(", w.{ours}, b.{base}", ours=ours, base=base) for ours, base in pairs)
    query += layout.sql(" FROM " + joined, **names)
    if unlike is not None:
        differs = (layout.sql("w.{ours} IS NOT b.{base}", ours=ours, base=base) for ours, base in pairs)
        query += layout.sql(unlike, **names) + (" OR ".join(differs) or "0")
    return layer.connection.execute(query, tuple(values))


def _pair(layer: WorkingLayer, row: Any) -> Pair:
    cells = tuple(row)[4:]
    return Pair(row["key"], row["uuid"], row["id"] or "", cells[0::2], cells[1::2])


_NOWHERE = """SELECT {uuid} FROM {base} WHERE {uuid} NOT IN
    (SELECT {uuid} FROM {table} WHERE {uuid} IS NOT NULL) AND {uuid} IS NOT NULL ORDER BY rowid"""


def _nowhere(layer: WorkingLayer) -> list[str]:
    """Return the uuids that only the base has."""
    query = layout.sql(_NOWHERE, table=layer.name, base=layer.base, uuid=layout.UUID)
    return [row[0] for row in layer.connection.execute(query)]
