# SPDX-License-Identifier: GPL-2.0-or-later
"""Mending a field copy before it goes to the field: outlines that cross themselves, features without identity.

What is mended in a layer that goes back is a correction like any other: Sync shows and sends it.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from osgeo import ogr

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy, transaction
from crm_dataspace_plugin.core.field_copy.source import Source, read_sources
from crm_dataspace_plugin.core.gdal_silence import quietly
from crm_dataspace_plugin.core.geometry import GeoJson, to_blob, usable_wkb
from crm_dataspace_plugin.core.json_text import parse
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.survey.areal import POLYGONS, valid_ground
from crm_dataspace_plugin.core.survey.planning import facility_sources
from crm_dataspace_plugin.core.sync.identities import give_identities
from crm_dataspace_plugin.core.sync.values import fitted
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.words import later, said

REASON = later("The outline crossed itself and was made valid.")
_PRECISION = "COORDINATE_PRECISION=17"


def make_valid(path: Path, layers: Sequence[str], tick: Tick) -> int:
    """Make the outlines of facilities valid where that loses nothing; return how many were changed.

    Args:
        layers: tables to look at, empty for all.

    Raises:
        FieldCopyError, Cancelled
    """
    with open_field_copy(path) as connection, transaction(connection):
        return sum(_mend_layer(connection, each, tick) for each in facility_sources(connection, layers))


def name_features(path: Path, layers: Sequence[str], tick: Tick) -> int:
    """Give each feature without an identity one of its own, and each copy of a feature; return to how many.

    Raises:
        FieldCopyError, Cancelled
    """
    tick(0.0, "")
    with open_field_copy(path) as connection:
        sources = [each for each in read_sources(connection) if not layers or each.layer in layers]
        return sum(
            give_identities(WorkingLayer(connection, each)) if each.editable else _name_rows(connection, each.layer)
            for each in sources
        )


def is_sound(wkb: Optional[bytes]) -> bool:
    """Tell whether there is a geometry, not empty, that does not cross itself."""
    shape = _shape(wkb)
    return shape is not None and not shape.IsEmpty() and bool(quietly(shape.IsValid))


def mended(wkb: Optional[bytes], geometry_type: str) -> Optional[GeoJson]:
    """Return a valid geometry in place of a polygon that is not; None where there is none of that type.

    Args:
        geometry_type: GeoJSON name of what the layer takes, `Geometry` for all.
    """
    shape = _shape(wkb)
    if shape is None or shape.IsEmpty() or ogr.GT_Flatten(shape.GetGeometryType()) not in POLYGONS:
        return None
    valid = valid_ground(shape)
    if valid is None:
        return None
    told: GeoJson = parse(valid.ExportToJson([_PRECISION]))
    if geometry_type in ("", "Geometry"):
        return told
    fitting = fitted(told, geometry_type)
    return fitting if fitting is not None and fitting["type"] == geometry_type else None


def _mend_layer(connection: sqlite3.Connection, source: Source, tick: Tick) -> int:
    found = connection.execute(
        "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE lower(table_name) = lower(?)", (source.layer,)
    ).fetchone()
    if found is None:
        return 0
    names = {"table": source.layer, "geom": found["column_name"]}
    rows = connection.execute(layout.sql("SELECT rowid, {geom} FROM {table} WHERE {geom} IS NOT NULL", **names))
    changed = []
    for key, blob in rows.fetchall():
        tick(UNKNOWN, "")
        wkb = usable_wkb(blob)
        if is_sound(wkb):
            continue
        geometry = mended(wkb, source.schema.geometry_type)
        if geometry is not None:
            changed.append((to_blob(geometry, found["srs_id"]), key))
    connection.executemany(layout.sql("UPDATE {table} SET {geom} = ? WHERE rowid = ?", **names), changed)
    _give_reason(connection, source, [key for _, key in changed])
    return len(changed)


def _give_reason(connection: sqlite3.Connection, source: Source, keys: list[int]) -> None:
    """Say in the correction block why the outline changed, unless the person has said something else there."""
    columns = {row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (source.layer,))}
    if not source.editable or layout.REASON not in columns or layout.REASON in source.schema.names:
        return
    statement = layout.sql(
        "UPDATE {table} SET {reason} = ? WHERE rowid = ? AND coalesce({reason}, '') = ''",
        table=source.layer,
        reason=layout.REASON,
    )
    connection.executemany(statement, [(said(REASON), key) for key in keys])


def _name_rows(connection: sqlite3.Connection, layer: str) -> int:
    query = layout.sql(
        "SELECT rowid FROM {table} WHERE coalesce({uuid}, '') = '' OR rowid NOT IN"
        " (SELECT min(rowid) FROM {table} GROUP BY {uuid})",
        table=layer,
        uuid=layout.UUID,
    )
    statement = layout.sql("UPDATE {table} SET {uuid} = ? WHERE rowid = ?", table=layer, uuid=layout.UUID)
    with transaction(connection):
        keys = [row[0] for row in connection.execute(query).fetchall()]
        connection.executemany(statement, [(str(uuid.uuid4()), key) for key in keys])
    return len(keys)


def _shape(wkb: Optional[bytes]) -> Any:
    return None if wkb is None else quietly(ogr.CreateGeometryFromWkb, bytes(wkb))
