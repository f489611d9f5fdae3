# SPDX-License-Identifier: GPL-2.0-or-later
"""Features out of the database, as ready JSON text."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import Any, Optional

from crm_dataspace_plugin.dataspace.collection import Collection
from crm_dataspace_plugin.dataspace.geometry import Box
from crm_dataspace_plugin.dataspace.messages import dumps
from crm_dataspace_plugin.dataspace.parameters import Search
from crm_dataspace_plugin.dataspace.selection import Bound, Selection

FACETS = ("commodity", "country", "facility_type", "status", "licence")


@dataclass(frozen=True)
class Stored:
    """One feature as stored.

    Attributes:
        extra: further members of a record, as a JSON object; `{}` for a feature.
    """

    id: str
    uuid: Optional[str]
    revision: int
    etag: str
    geometry: str
    properties: str
    extra: str

    def text(self) -> str:
        return feature_text(self.id, self.geometry, self.properties)

    def document(self) -> dict[str, Any]:
        parsed: dict[str, Any] = json.loads(self.text())
        return {**parsed, **json.loads(self.extra)}


def feature_text(identifier: str, geometry: str, properties: str) -> str:
    """Return a GeoJSON feature from its ready parts."""
    return f'{{"type":"Feature","id":{dumps(identifier)},"geometry":{geometry},"properties":{properties}}}'


def read_feature(connection: sqlite3.Connection, collection: Collection, identifier: str) -> Optional[Stored]:
    row = connection.execute(
        "SELECT id, uuid, revision, etag, geometry, properties, extra FROM feature WHERE collection = ? AND id = ?",
        (collection.table, identifier),
    ).fetchone()
    if row is None:
        return None
    stored = Stored(*row)
    properties = json.loads(stored.properties) if collection.where else {}
    seen = all(properties.get(name) == value for name, value in collection.where.items())
    return stored if seen else None


def read_page(
    connection: sqlite3.Connection, collection: Collection, search: Search
) -> tuple[int, list[tuple[str, str, str, str]]]:
    """Return how many match in all, and `(id, geometry, properties, extra)` of the page asked for."""
    selection = Selection(collection, search)
    matched = connection.execute(
        " ".join(["SELECT count(*) FROM feature WHERE", *selection.parts]), selection.values
    ).fetchone()[0]
    order, bound = _order(collection, search)
    statement = ["SELECT id, geometry, properties, extra FROM feature WHERE", *selection.parts, *order]
    rows = connection.execute(
        " ".join([*statement, "LIMIT ? OFFSET ?"]), [*selection.values, *bound, search.limit, search.offset]
    ).fetchall()
    return matched, rows


def count_facets(connection: sqlite3.Connection, collection: Collection, search: Search) -> dict[str, Any]:
    """Return the values of each facet with the number of matches that have them, most frequent first."""
    selection = Selection(collection, search)
    found = {}
    for wanted in filter(None, map(collection.property, FACETS)):
        start = ["SELECT one.value, count(DISTINCT n) AS counted FROM feature, json_each(properties, ?) AS one WHERE"]
        grouped = "AND one.value IS NOT NULL GROUP BY one.value ORDER BY counted DESC, one.value"
        rows = connection.execute(
            " ".join([*start, *selection.parts, grouped]),
            [wanted.path, *selection.values],
        ).fetchall()
        found[wanted.name] = {
            "type": "term",
            "buckets": [{"value": value, "count": counted} for value, counted in rows],
        }
    return found


def read_extent(connection: sqlite3.Connection, collection: Collection) -> tuple[Optional[Box], tuple[str, str]]:
    """Return the box around all features, None without any, and the first and last time, empty without any."""
    selection = Selection(collection, Search())
    row = connection.execute(
        " ".join(
            [
                "SELECT min(x0), min(y0), max(x1), max(y1), min(time_start), max(time_end) FROM feature WHERE",
                *selection.parts,
            ]
        ),
        selection.values,
    ).fetchone()
    box = None if row[0] is None else (row[0], row[1], row[2], row[3])
    return box, (row[4] or "", row[5] or "")


def _order(collection: Collection, search: Search) -> tuple[list[str], list[Bound]]:
    """Return ORDER BY and its values: NULL last in both directions, then as stored."""
    parts = ["ORDER BY"]
    values: list[Bound] = []
    for name, descending in search.sort:
        wanted = collection.property(name)
        if wanted is None:
            parts.append("id DESC," if descending else "id ASC,")
            continue
        parts.append("json_extract(properties, ?) IS NULL, json_extract(properties, ?)")
        parts.append("COLLATE NOCASE DESC," if descending else "COLLATE NOCASE ASC,")
        values += [wanted.path, wanted.path]
    return [*parts, "n"], values
