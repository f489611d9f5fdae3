# SPDX-License-Identifier: GPL-2.0-or-later
"""The children of a layer of a GeoPackage: what its relations, its foreign keys, or the same numbers in both tell.

Source: OGC 18-000 (GeoPackage Related Tables Extension), table `gpkgext_relations`; a mapping table holds `base_id`
and `related_id`. QGIS keeps the relations of a project in the project, so that files made by it often have neither:
there, a column of the same name whose values all stand in the parents' tells.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.layout import sql
from crm_dataspace_plugin.core.pull.family.mapped import mapped_name, parent_column
from crm_dataspace_plugin.core.pull.family.offer import OWN_ID, ChildOffer
from crm_dataspace_plugin.core.words import say

MOST_TABLES = 200  # looked into
MOST_ROWS = 1_000_000  # of a table in which equal numbers are looked for
_USER_DATA = ("features", "attributes")
_NO_KEYS = frozenset({"fid", "id", "ogc_fid", "objectid", "name", "geom", "geometry", "type", "status", "date", "uuid"})


@dataclass(frozen=True)
class _Table:
    name: str
    key: str  # its integer key, which readers take for the feature's number and show as no column
    columns: tuple[str, ...]


def geopackage_children(path: Path, address: str, name: str) -> Iterator[ChildOffer]:
    """Yield what belongs to a layer of the GeoPackage at `path`; nothing where it is none.

    Args:
        address: where it came from; `name` of the layer, empty where there is only one with geometry.

    Raises:
        DataError: the file is damaged.
    """
    if not path.is_file():
        return
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            tables = _tables(connection)
            parent = tables.get(name.lower()) if name else _only_one(connection, tables)
            if parent is not None:
                yield from _of(connection, parent, tables, address)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise DataError(say("{address} is damaged, or is no GeoPackage.", address=address), str(error)) from error


def _of(
    connection: sqlite3.Connection, parent: _Table, tables: dict[str, _Table], address: str
) -> Iterator[ChildOffer]:
    told: set[str] = set()
    for way in (_related, _referring, _alike):
        for child, parent_field, child_field, layer in way(connection, parent, tables):
            if child.name not in told and child != parent:
                told.add(child.name)
                kind = DistributionKind.GEOPACKAGE
                yield ChildOffer(child.name, child.name, kind, address, parent_field, child_field, layer)


_Found = Iterator[tuple[_Table, str, str, str]]  # child, field of the parents, field of the children, layer to pull


def _related(connection: sqlite3.Connection, parent: _Table, tables: dict[str, _Table]) -> _Found:
    """Yield what `gpkgext_relations` names."""
    if not _has(connection, "gpkgext_relations"):
        return
    query = (
        "SELECT base_primary_column, related_table_name, related_primary_column, mapping_table_name"
        " FROM gpkgext_relations WHERE lower(base_table_name) = lower(?)"
    )
    for base_key, related, related_key, mapping in connection.execute(query, (parent.name,)).fetchall()[:MOST_TABLES]:
        child = tables.get(str(related).lower())
        if child is None or not _has(connection, str(mapping)) or not _is_key(child, str(related_key)):
            continue
        field = OWN_ID if _is_key(parent, str(base_key)) else str(base_key)
        yield child, field, parent_column(parent.name), mapped_name(child.name, str(mapping))


def _referring(connection: sqlite3.Connection, parent: _Table, tables: dict[str, _Table]) -> _Found:
    """Yield the tables with a foreign key of one column to the parent."""
    for child in tables.values():
        keys = connection.execute('SELECT id, "table", "from", "to" FROM pragma_foreign_key_list(?)', (child.name,))
        rows = keys.fetchall()
        for number, table, source, target in rows:
            alone = sum(each[0] == number for each in rows) == 1
            if alone and str(table).lower() == parent.name.lower() and source != child.key:
                to_key = target is None or _is_key(parent, target)
                yield child, OWN_ID if to_key else target, source, child.name
                break


def _alike(connection: sqlite3.Connection, parent: _Table, tables: dict[str, _Table]) -> _Found:
    """Yield the tables with a column like one of the parent: there each value once, here only values from there."""
    for column in parent.columns:
        if column.lower() in _NO_KEYS or not _is_unique(connection, parent, column):
            continue
        for child in tables.values():
            shared = next((each for each in child.columns if each.lower() == column.lower()), None)
            if shared is not None and child != parent and _stand_in(connection, child, shared, parent, column):
                yield child, column, shared, child.name


def _tables(connection: sqlite3.Connection) -> dict[str, _Table]:
    if not _has(connection, "gpkg_contents"):
        return {}
    found = {}
    query = "SELECT table_name FROM gpkg_contents WHERE data_type IN (?, ?) ORDER BY table_name"
    for (name,) in connection.execute(query, _USER_DATA).fetchall()[:MOST_TABLES]:
        columns = connection.execute("SELECT name, pk FROM pragma_table_info(?)", (name,)).fetchall()
        key = next((each for each, number in columns if number), "")
        found[str(name).lower()] = _Table(str(name), key, tuple(each for each, number in columns if not number))
    return found


def _only_one(connection: sqlite3.Connection, tables: dict[str, _Table]) -> Optional[_Table]:
    spatial = [row[0] for row in connection.execute("SELECT table_name FROM gpkg_geometry_columns").fetchall()]
    return tables.get(str(spatial[0]).lower()) if len(spatial) == 1 else None


def _is_key(table: _Table, column: str) -> bool:
    return column.lower() in (table.key.lower(), "rowid")


def _is_unique(connection: sqlite3.Connection, table: _Table, column: str) -> bool:
    query = sql("SELECT count(*), count(DISTINCT {c}) FROM {t}", c=column, t=table.name)
    rows, different = connection.execute(query).fetchone()
    return bool(0 < rows == different <= MOST_ROWS)


def _stand_in(connection: sqlite3.Connection, child: _Table, column: str, parent: _Table, key: str) -> bool:
    counted = sql("SELECT count({c}) FROM {t}", c=column, t=child.name)
    if not 0 < connection.execute(counted).fetchone()[0] <= MOST_ROWS:
        return False
    query = sql(
        "SELECT 1 FROM {t} WHERE {c} NOT NULL AND {c} NOT IN (SELECT {k} FROM {p}) LIMIT 1",
        t=child.name,
        c=column,
        k=key,
        p=parent.name,
    )
    return connection.execute(query).fetchone() is None


def _has(connection: sqlite3.Connection, table: str) -> bool:
    query = "SELECT 1 FROM sqlite_master WHERE type IN ('table', 'view') AND lower(name) = lower(?)"
    return connection.execute(query, (table,)).fetchone() is not None
