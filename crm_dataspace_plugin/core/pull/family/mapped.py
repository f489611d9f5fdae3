# SPDX-License-Identifier: GPL-2.0-or-later
"""Children that a table of its own assigns to their parents, as in the Related Tables Extension of GeoPackage.

They are read with one more column, the parent's number, under a name that tells both tables; so a refresh finds them.
"""

from __future__ import annotations

from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy.layout import sql

_THROUGH = " through "


def mapped_name(table: str, mapping: str) -> str:
    """Return how a table is called together with the one that assigns its rows to parents."""
    return f"{table}{_THROUGH}{mapping}"


def parent_column(parent: str) -> str:
    """Return the name of the column with the number of the parent."""
    return f"{parent}_id"


def mapped_layer(dataset: Any, name: str) -> Optional[Any]:
    """Return the rows of a table with their parents' numbers, None where the name or the dataset tells of none.

    A row with several parents comes once for each; its number is that of the assignment.

    Args:
        dataset: of GDAL.
    """
    table, found, mapping = name.partition(_THROUGH)
    layer = dataset.GetLayerByName(table)
    if not found or dataset.GetDriver().ShortName != "GPKG" or layer is None:
        return None
    answer = dataset.ExecuteSQL(_relation_query(table, mapping))
    told = answer.GetNextFeature() if answer is not None else None
    if told is None:
        return None
    parent, key = told.GetField(0), told.GetField(1)
    dataset.ReleaseResultSet(answer)
    columns = [each.GetName() for each in layer.schema]
    columns += [layer.GetGeometryColumn()] if layer.GetGeometryColumn() else []
    shown = ", ".join(sql("r.{c}", c=each) for each in columns)
    start = f"SELECT m.rowid AS fid, {shown + ', ' if shown else ''}"
    statement = start + sql(
        "m.{base} AS {column} FROM {table} r JOIN {mapping} m ON m.{related} = r.{key}",
        base="base_id",
        column=parent_column(parent),
        table=table,
        mapping=mapping,
        related="related_id",
        key=key,
    )
    return dataset.ExecuteSQL(statement)


def _relation_query(table: str, mapping: str) -> str:
    """Return the statement that finds a relation; GDAL binds no values, so names stand in it as texts."""
    names = ("'" + each.replace("'", "''") + "'" for each in (table, mapping))
    start = "SELECT base_table_name, related_primary_column FROM gpkgext_relations WHERE related_table_name = "
    return start + " AND mapping_table_name = ".join(names)
