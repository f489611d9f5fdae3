# SPDX-License-Identifier: GPL-2.0-or-later
"""The field copy that is taken along: a true copy, of the area alone where one is given."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path, PurePath, PureWindowsPath

from crm_dataspace_plugin.core.catalogue.area import common_area
from crm_dataspace_plugin.core.catalogue.source import is_address
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import failures_named, open_field_copy, transaction
from crm_dataspace_plugin.core.field_copy.photos import has_photos
from crm_dataspace_plugin.core.field_copy.source import Source, read_sources, write_source
from crm_dataspace_plugin.core.geometry import usable_wkb
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.survey.leaving import leave_layers
from crm_dataspace_plugin.core.sync.identities import give_identities
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.words import say

PAGES = 500  # of the file between two looks at whether to stop


def take_field_copy(original: Path, path: Path, area_wkt: str, tick: Tick, layers: Sequence[str] = ()) -> None:
    """Copy `original`, which is only read, to `path`, and keep there what touches the area.

    Args:
        layers: tables that come along, empty for all.

    A feature stays where its working or its base geometry touches the area, and then in both: Sync must not take for
    deleted what was left at home. What touches is kept whole.

    Raises:
        NotAFieldCopy, FieldCopyError, DiskFull, GeometryUnusable, TransformFailed, Cancelled
    """
    _copy(original, path, tick)
    with open_field_copy(path) as connection:
        leave_layers(connection, layers)
        for source in read_sources(connection):
            if source.editable:
                give_identities(WorkingLayer(connection, source))
            with transaction(connection):
                if area_wkt and source.schema.geometry_type:
                    _keep_area(connection, source, area_wkt)
                _forget_paths(connection, source)
        connection.execute("VACUUM")


def _copy(original: Path, path: Path, tick: Tick) -> None:
    def told(_status: int, left: int, total: int) -> None:
        tick((total - left) / max(total, 1), say("Copying the field copy"))

    # SQLite's own copying: whole and consistent even while another program writes
    with open_field_copy(original) as source, failures_named(path), closing(sqlite3.connect(path)) as target:
        source.backup(target, pages=PAGES, progress=told)
        target.execute("PRAGMA journal_mode = DELETE")


def _keep_area(connection: sqlite3.Connection, source: Source, area_wkt: str) -> None:
    area = Area.from_wkt(area_wkt).transformed(source.crs)
    tables = [source.layer, layout.base_table(source.layer)] if source.editable else [source.layer]
    kept: set[str] = set()
    for table in tables:
        kept |= _touching(connection, table, area)
    connection.execute("CREATE TEMP TABLE kept (identity TEXT PRIMARY KEY)")
    connection.executemany("INSERT INTO kept VALUES (?)", [(each,) for each in sorted(kept)])
    for table in tables:
        outside = layout.sql(
            "DELETE FROM {table} WHERE {uuid} IS NULL OR {uuid} NOT IN (SELECT identity FROM kept)",
            table=table,
            uuid=layout.UUID,
        )
        connection.execute(outside)
    about = {layout.QUEUE: layout.UUID, layout.CONFLICT: layout.UUID}
    if has_photos(connection):
        about[layout.PHOTO] = "feature_uuid"
    for table, uuid in about.items():
        statement = layout.sql(
            "DELETE FROM {table} WHERE layer = ? AND {uuid} NOT IN (SELECT identity FROM kept)", table=table, uuid=uuid
        )
        connection.execute(statement, (source.layer,))
    connection.execute("DROP TABLE kept")
    counted = layout.sql("SELECT count(*) FROM {table}", table=source.layer)
    number = connection.execute(counted).fetchone()[0]
    write_source(connection, replace(source, area=_common(source.area, area_wkt), pulled=number))


def _touching(connection: sqlite3.Connection, table: str, area: Area) -> set[str]:
    named = "SELECT column_name FROM gpkg_geometry_columns WHERE lower(table_name) = lower(?)"
    found = connection.execute(named, (table,)).fetchone()  # other programs rename it; the base has ours
    geometry = found[0] if found else layout.GEOMETRY
    query = layout.sql("SELECT {uuid}, {geom} FROM {table}", uuid=layout.UUID, geom=geometry, table=table)
    return {
        str(identity)
        for identity, blob in connection.execute(query)
        if identity is not None and blob is not None and area.intersects_wkb([usable_wkb(blob)])[0]
    }


def _common(first: str, second: str) -> str:
    return common_area(first, second) if first else second


def _forget_paths(connection: sqlite3.Connection, source: Source) -> None:
    """Keep a file's name, not the folders of the one who pulled it."""
    if source.url and not is_address(source.url):
        name = (PureWindowsPath if "\\" in source.url else PurePath)(source.url).name
        statement = layout.sql("UPDATE {table} SET url = ? WHERE layer = ?", table=layout.SOURCE)
        connection.execute(statement, (name, source.layer))
