# SPDX-License-Identifier: GPL-2.0-or-later
"""A table as another program may have left it: which columns there are, where the geometry is and in which system."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional

from osgeo import ogr, osr

from crm_dataspace_plugin.core.errors import CrsMissing, GeometryUnusable, TransformFailed
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.copy import reference_system, srs_id
from crm_dataspace_plugin.core.gdal_silence import quietly
from crm_dataspace_plugin.core.geometry import from_blob, to_blob, to_wkb
from crm_dataspace_plugin.core.survey.coming_back.normalising import HEADER
from crm_dataspace_plugin.core.words import say

_MOST = 2**31  # numbers of reference systems are far below
_UNSTATED = (0, -1)  # OGC 12-128r19: undefined geographic and undefined Cartesian


@dataclass(frozen=True)
class RawTable:
    """What there is of a table.

    Attributes:
        columns: name in lower case to name as written; without the geometry.
        key: integer key, whatever its name.
        geometry: column of the geometry, empty for none; `srs_id` is its reference system.
    """

    name: str
    columns: Mapping[str, str]
    key: str
    geometry: str = ""
    srs_id: int = 0


def find_table(connection: sqlite3.Connection, name: str) -> Optional[RawTable]:
    """Return a table by its name, upper and lower case being the same; None if there is none."""
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'table' AND lower(name) = lower(?)"
        " AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    found = connection.execute(query, (name,)).fetchone()
    if found is None:
        return None
    rows = connection.execute("SELECT name, pk, type FROM pragma_table_info(?)", (found[0],)).fetchall()
    key = next((row["name"] for row in rows if row["pk"] and str(row["type"]).upper() == "INTEGER"), "rowid")
    geometry, system = _geometry(connection, found[0])
    named = {row["name"].lower(): row["name"] for row in rows}
    geometry = named.get(geometry.lower(), "")  # the register may name a column that is not there
    columns = {row["name"].lower(): row["name"] for row in rows if row["name"] != geometry}
    return RawTable(found[0], columns, key, geometry, system)


def mover(connection: sqlite3.Connection, table: RawTable, crs: str) -> Optional[Callable[[Any], Any]]:
    """Return what brings a blob of the table back into `crs`; None where it is in it already.

    Raises:
        CrsMissing: the table does not say in which reference system it is.
    """
    if not table.geometry:
        return None
    given = _system(connection, table)
    wanted = reference_system(crs)
    if given.IsSame(wanted):
        return None
    transform = osr.CoordinateTransformation(given, wanted)
    number = srs_id(crs)

    def moved(blob: Any) -> Any:
        if not isinstance(blob, bytes):
            return blob
        try:
            return _moved(blob, transform, number)
        except GeometryUnusable:
            return blob  # damaged: the checks name it

    return moved


def _moved(blob: bytes, transform: osr.CoordinateTransformation, number: int) -> Optional[bytes]:
    geometry = ogr.CreateGeometryFromWkb(to_wkb(blob))
    if geometry is None or geometry.IsEmpty():
        return to_blob(from_blob(blob), number)
    if quietly(geometry.Transform, transform) != ogr.OGRERR_NONE:
        raise TransformFailed(say("A geometry of the survey cannot be brought back into its reference system."))
    return to_blob(from_blob(HEADER + bytes(geometry.ExportToIsoWkb())), number)


def _system(connection: sqlite3.Connection, table: RawTable) -> osr.SpatialReference:
    query = (
        "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys"
        " WHERE srs_id = ? AND srs_id NOT IN (0, -1)"
    )
    row = connection.execute(query, (table.srs_id,)).fetchone()
    if row is None or table.srs_id in _UNSTATED:
        raise CrsMissing(
            say(
                "The layer “{name}” of the survey does not say in which coordinate reference system it is.",
                name=table.name,
            )
        )
    organization, number, definition = row
    if str(organization).upper() == "EPSG":
        return reference_system(f"EPSG:{_number(number)}")
    return reference_system(str(definition))


def _geometry(connection: sqlite3.Connection, table: str) -> tuple[str, int]:
    query = "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE lower(table_name) = lower(?)"
    try:
        row = connection.execute(query, (table,)).fetchone()
    except sqlite3.OperationalError:  # a file without any geometry need not have the register
        return "", 0
    return (str(row[0]), _number(row[1])) if row else ("", 0)


def _number(cell: Any) -> int:
    """Return the number of a reference system as another program may have written it, 0 where it is none."""
    return cell if isinstance(cell, int) and abs(cell) < _MOST else 0


def cells_query(table: RawTable, names: tuple[str, ...]) -> str:
    """Return the query for the key and the columns called `names`, NULL for those that are not there."""
    cells = [
        layout.sql("{column}", column=table.columns[each.lower()]) if each.lower() in table.columns else "NULL"
        for each in names
    ]
    chosen = ", ".join([*cells, layout.sql("{g}", g=table.geometry) if table.geometry else "NULL"])
    return layout.sql("SELECT {key} AS own_key, ", key=table.key) + chosen + layout.sql(" FROM {t}", t=table.name)
