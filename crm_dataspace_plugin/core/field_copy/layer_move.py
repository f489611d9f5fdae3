# SPDX-License-Identifier: GPL-2.0-or-later
"""Moving a layer from one field copy into another, all of it or nothing.

The target keeps its file, because QGIS may have it open: a file put in its place would never be seen there.
"""

from __future__ import annotations

import os
import sqlite3

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import PathLike, open_field_copy, transaction
from crm_dataspace_plugin.core.field_copy.photos import make_photo_table
from crm_dataspace_plugin.core.field_copy.source import add_missing_columns, read_sources
from crm_dataspace_plugin.core.words import say

_REGISTERED = ("gpkg_contents", "gpkg_geometry_columns", "gpkg_ogr_contents", "gpkg_extensions")  # parents first
_FROM = "incoming"


def check_target(path: PathLike, layer: str) -> None:
    """Make sure that `layer` can be written into an existing field copy, before anything is fetched.

    Raises:
        NotAFieldCopy, FieldCopyBusy: the file cannot take layers.
        FieldCopyError: the layer is there already and has changes that were not sent, or is no pulled layer.
    """
    with open_field_copy(path) as connection, transaction(connection):
        refuse_if_changed(connection, path, layer)


def move_layer(origin: PathLike, path: PathLike, layer: str) -> None:
    """Move `layer` with its base and its source row from `origin` into `path`, in one transaction.

    A layer of the same name there is replaced if it has no changes of its own.
    """
    with open_field_copy(path) as connection:
        connection.execute("ATTACH DATABASE ? AS " + _FROM, (os.fspath(origin),))
        with transaction(connection):
            refuse_if_changed(connection, path, layer)
            drop_layer(connection, layer)
            _copy_reference_systems(connection)
            for table in _registers(connection):
                _copy_rows(connection, table, layer)
            _copy_tables(connection, layer)
            _copy_attached(connection, layer)  # last: triggers would count each copied row again
            _copy_source(connection, layer)
            _copy_relations(connection)
            _copy_photos(connection, layer)


def refuse_if_changed(connection: sqlite3.Connection, path: PathLike, layer: str) -> None:
    """Raise FieldCopyError unless `layer` is new in the field copy or is there as it was pulled."""
    if not _columns(connection, "main", layer):
        return
    source = next((each for each in read_sources(connection) if each.layer == layer), None)
    if source is None:
        raise errors.FieldCopyError(
            say("{path} has a table called “{layer}” that was not pulled: choose another name.", path=path, layer=layer)
        )
    if source.editable and (_differs(connection, layer) or _waiting(connection, layer)):
        raise errors.FieldCopyError(
            say(
                "The layer “{layer}” in {path} has changes that were not sent: sync it first, or choose another name.",
                layer=layer,
                path=path,
            )
        )


def _differs(connection: sqlite3.Connection, layer: str) -> bool:
    shared = _columns(connection, "main", layer)
    known = set(_columns(connection, "main", layout.base_table(layer)))
    columns = [each for each in shared if each in known and each != layout.FID]
    for first, second in ((layer, layout.base_table(layer)), (layout.base_table(layer), layer)):
        query = layout.sql(
            "SELECT {columns} FROM main.{first} EXCEPT SELECT {columns} FROM main.{second} LIMIT 1",
            columns=columns,
            first=first,
            second=second,
        )
        if connection.execute(query).fetchone() is not None:
            return True
    return False


def _waiting(connection: sqlite3.Connection, layer: str) -> bool:
    queued = layout.sql("SELECT 1 FROM main.{t} WHERE layer = ? AND state <> 'verified'", t=layout.QUEUE)
    open_conflict = layout.sql("SELECT 1 FROM main.{t} WHERE layer = ? AND resolution IS NULL", t=layout.CONFLICT)
    return any(connection.execute(query, (layer,)).fetchone() is not None for query in (queued, open_conflict))


def drop_layer(connection: sqlite3.Connection, layer: str) -> None:
    """Take a layer out of a field copy, with its base, its source and what waits to be sent; the journal stays whole.

    Inside a transaction.
    """
    for name in (f"rtree_{layer}_{layout.GEOMETRY}", layer, layout.base_table(layer)):
        connection.execute(layout.sql("DROP TABLE IF EXISTS main.{name}", name=name))
    for table in (layout.SOURCE, layout.QUEUE, layout.CONFLICT, layout.REFRESH, layout.BROUGHT, layout.PHOTO_PLACE):
        if _columns(connection, "main", table):
            connection.execute(layout.sql("DELETE FROM main.{table} WHERE layer = ?", table=table), (layer,))
    for table in reversed(_REGISTERED):
        if _columns(connection, "main", table):
            connection.execute(
                layout.sql("DELETE FROM main.{table} WHERE lower(table_name) = lower(?)", table=table), (layer,)
            )


def _copy_source(connection: sqlite3.Connection, layer: str) -> None:
    """Copy the row that says where the layer came from; a table of an older version gets the columns it lacks."""
    add_missing_columns(connection)
    statement = layout.sql(
        "INSERT INTO main.{t} ({c}) SELECT {c} FROM {i}.{t} WHERE layer = ?",
        t=layout.SOURCE,
        i=_FROM,
        c=_columns(connection, _FROM, layout.SOURCE),
    )
    connection.execute(statement, (layer,))


def _copy_relations(connection: sqlite3.Connection) -> None:
    """Copy what the layer belongs to; an origin or a target of an older version may not have the table."""
    columns = _columns(connection, _FROM, layout.RELATION)
    if columns:
        connection.execute(layout.TABLES[layout.RELATION])
        statement = layout.sql(
            "INSERT OR REPLACE INTO main.{t} ({c}) SELECT {c} FROM {i}.{t}", t=layout.RELATION, i=_FROM, c=columns
        )
        connection.execute(statement)


def _copy_photos(connection: sqlite3.Connection, layer: str) -> None:
    columns = [each for each in _columns(connection, _FROM, layout.PHOTO) if each != layout.FID]
    if not columns:
        return
    make_photo_table(connection)
    statement = layout.sql("INSERT INTO main.{t} ({c}) SELECT {c} FROM {i}.{t}", t=layout.PHOTO, i=_FROM, c=columns)
    connection.execute(f"{statement} WHERE layer = ?", (layer,))


def _registers(connection: sqlite3.Connection) -> list[str]:
    """Return the GeoPackage tables that list layers in the origin; those the target lacks are made."""
    present = [each for each in _REGISTERED if _columns(connection, _FROM, each)]
    for table in present:
        if not _columns(connection, "main", table):
            connection.execute(_definition(connection, table))
    return present


def _copy_rows(connection: sqlite3.Connection, table: str, layer: str) -> None:
    where = " WHERE table_name = :layer" if layer else ""
    statement = layout.sql(
        "INSERT INTO main.{t} ({c}) SELECT {c} FROM {i}.{t}",
        t=table,
        i=_FROM,
        c=_columns(connection, _FROM, table),
    )
    connection.execute(statement + where, {"layer": layer})


def _copy_reference_systems(connection: sqlite3.Connection) -> None:
    """Add the systems the target lacks; a number stands for the same system in every field copy."""
    statement = "INSERT OR IGNORE INTO main.{t} ({c}) SELECT {c} FROM {i}.{t}"
    table = "gpkg_spatial_ref_sys"
    connection.execute(layout.sql(statement, t=table, i=_FROM, c=_columns(connection, _FROM, table)))


def _copy_tables(connection: sqlite3.Connection, layer: str) -> None:
    index = f"rtree_{layer}_{layout.GEOMETRY}"
    for table in (layer, layout.base_table(layer), index):
        if _columns(connection, _FROM, table):
            connection.execute(_definition(connection, table))
            _copy_rows(connection, table, "")


def _copy_attached(connection: sqlite3.Connection, layer: str) -> None:
    """Copy the indexes and triggers of a layer and of its base; those of a primary key come with their table."""
    query = layout.sql(
        "SELECT sql FROM {i}.sqlite_master WHERE type IN ('index', 'trigger') AND tbl_name IN (?, ?) AND sql NOT NULL",
        i=_FROM,
    )
    for made in connection.execute(query, (layer, layout.base_table(layer))).fetchall():
        connection.execute(made["sql"])


def _definition(connection: sqlite3.Connection, table: str) -> str:
    query = layout.sql("SELECT sql FROM {i}.sqlite_master WHERE type = 'table' AND name = ?", i=_FROM)
    return str(connection.execute(query, (table,)).fetchone()["sql"])


def _columns(connection: sqlite3.Connection, schema: str, table: str) -> list[str]:
    """Return the columns of a table, none if there is no such table."""
    rows = connection.execute("SELECT name FROM pragma_table_info(?, ?)", (table, schema))
    return [row["name"] for row in rows.fetchall()]
