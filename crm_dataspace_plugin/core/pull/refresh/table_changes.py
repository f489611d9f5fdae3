# SPDX-License-Identifier: GPL-2.0-or-later
"""Changing the tables of a layer to what the service gives by now: further columns, further types of geometry."""

from __future__ import annotations

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.copy import declared_type
from crm_dataspace_plugin.core.pull.refresh.arrivals import ATTACHED
from crm_dataspace_plugin.core.pull.refresh.fields import FieldMatch
from crm_dataspace_plugin.core.schema import Field
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.words import say


def add_columns(layer: WorkingLayer, fields: FieldMatch) -> None:
    """Add the fields that are new, with the values that came; inside a transaction.

    Raises:
        DataError: the working layer has a column of that name, which is somebody's own.
    """
    for field in fields.added:
        _refuse_clash(layer, field)
        for table in (layer.name, layer.base):
            statement = layout.sql("ALTER TABLE main.{table} ADD COLUMN {column}", table=table, column=field.name)
            layer.connection.execute(f"{statement} {declared_type(field.type)}")
            layer.connection.execute(
                layout.sql(
                    "UPDATE main.{table} SET {column} = (SELECT a.{came} FROM temp.crm_arrival p JOIN {i}.{base} a"
                    " ON a.rowid = p.crm_place WHERE p.crm_own = {table}.{uuid})",
                    table=table,
                    column=field.name,
                    came=fields.columns[field.name],
                    base=layer.base,
                    i=ATTACHED,
                    uuid=layout.UUID,
                )
            )


def widen_geometry(layer: WorkingLayer, geometry_type: str) -> None:
    """Let the layer hold what came: mixed types, and heights; inside a transaction."""
    if not layer.has_geometry:
        return
    if geometry_type == "Geometry":
        layer.connection.execute(
            "UPDATE main.gpkg_geometry_columns SET geometry_type_name = 'GEOMETRY' WHERE lower(table_name) = lower(?)",
            (layer.name,),
        )
    query = "SELECT z FROM arrivals.gpkg_geometry_columns WHERE table_name = ?"
    for row in layer.connection.execute(query, (layer.name,)).fetchall():
        layer.connection.execute(  # 2: some geometries may have heights
            "UPDATE main.gpkg_geometry_columns SET z = 2 WHERE z <> ? AND lower(table_name) = lower(?)",
            (row[0], layer.name),
        )
    query = "SELECT min_x, max_x, min_y, max_y FROM arrivals.gpkg_contents WHERE table_name = ? AND min_x NOT NULL"
    for row in layer.connection.execute(query, (layer.name,)).fetchall():
        layer.connection.execute(
            "UPDATE main.gpkg_contents SET min_x = min(min_x, ?), max_x = max(max_x, ?),"
            " min_y = min(min_y, ?), max_y = max(max_y, ?) WHERE lower(table_name) = lower(?)",
            (*row, layer.name),
        )


def _refuse_clash(layer: WorkingLayer, field: Field) -> None:
    query = "SELECT 1 FROM pragma_table_info(?, 'main') WHERE lower(name) = lower(?)"
    if layer.connection.execute(query, (layer.name, field.name)).fetchone() is not None:
        raise DataError(
            say(
                "The service has a new field “{name}”, and “{layer}” has a column of that "
                "name already. Nothing was refreshed: rename the column, then refresh again.",
                name=field.name,
                layer=layer.name,
            )
        )
