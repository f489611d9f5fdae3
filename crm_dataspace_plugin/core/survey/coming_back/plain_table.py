# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of the target that is no pulled layer: photos, and what surveys found."""

from __future__ import annotations

import sqlite3
from typing import Any, Callable, Optional

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.copy import declared_type, srs_id
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.sync import stored
from crm_dataspace_plugin.core.sync.values import State
from crm_dataspace_plugin.core.sync.working_layer import Row

SURVEY = "survey"  # column: uuid of the survey that found it


class PlainTable:
    """Reads and writes single rows by their uuid; the caller holds the transaction.

    Args:
        name: of the table; `source` says what its columns are.
        survey: whose rows these are; empty for a table that all share.
        arranged: gives the values of the row of a uuid the form they have at home.

    Attributes:
        complete: whether all rows that were given out are there, so that one that is not was deleted.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        name: str,
        source: Source,
        survey: str = "",
        arranged: Callable[[str, State], State] = lambda uuid, values: values,
    ) -> None:
        self._connection = connection
        self._source = source
        self._survey = survey
        self._arranged = arranged
        self.name = name
        self.complete = not survey

    def make(self) -> None:
        """Make the table where it is not there yet, and list it for other programs."""
        fields = self._source.schema.fields
        spatial = bool(self._source.schema.geometry_type)
        columns = [layout.sql("{c} ", c=each.name) + declared_type(each.type) for each in fields]
        geometry = [layout.sql("{g} BLOB", g=layout.GEOMETRY)] if spatial else []
        head = layout.sql(
            "{fid} INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, {uuid} TEXT, {survey} TEXT",
            fid=layout.FID,
            uuid=layout.UUID,
            survey=SURVEY,
        )
        start = layout.sql("CREATE TABLE IF NOT EXISTS {t} (", t=self.name)
        self._connection.execute(start + ", ".join([head, *geometry, *columns]) + ")")
        number = srs_id(self._source.crs) if spatial else 0
        self._connection.execute(
            "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?, ?, ?, ?)",
            (self.name, "features" if spatial else "attributes", self.name, number),
        )
        if spatial:
            self._connection.execute(
                "INSERT OR IGNORE INTO gpkg_geometry_columns"
                " (table_name, column_name, geometry_type_name, srs_id, z, m) VALUES (?, ?, ?, ?, 2, 2)",
                (self.name, layout.GEOMETRY, self._source.schema.geometry_type.upper(), number),
            )

    def identity(self, uuid: str) -> str:
        return uuid

    def ours(self, uuid: str) -> Optional[Row]:
        schema = self._source.schema
        names = [*schema.names, *([layout.GEOMETRY] if schema.geometry_type else [])]
        query = layout.sql("SELECT {c} FROM {t}", c=names, t=self.name) + self._where()
        found = self._connection.execute(query, self._key(uuid)).fetchone()
        if found is None:
            return None
        values = {each.name: stored.from_column(cell, each) for each, cell in zip(schema.fields, found)}
        if schema.geometry_type:
            values[layout.GEOMETRY_CHANGE] = stored.from_geometry_column(found[-1])
        return Row(uuid, "", values)

    def write_ours(self, uuid: str, values: State, server_id: str) -> None:
        for column, cell in self._cells(self._arranged(uuid, values)).items():
            statement = layout.sql("UPDATE {t} SET {c} = ?", t=self.name, c=column) + self._where()
            self._connection.execute(statement, (cell, *self._key(uuid)))

    def add_ours(self, uuid: str, values: State, server_id: str) -> None:
        cells = {**self._cells(self._arranged(uuid, values)), layout.UUID: uuid}
        if self._survey:
            cells[SURVEY] = self._survey
        statement = layout.sql("INSERT INTO {t} ({c}) VALUES", t=self.name, c=cells)
        marks = ", ".join("?" * len(cells))
        self._connection.execute(f"{statement} ({marks})", tuple(cells.values()))

    def delete_ours(self, uuid: str) -> None:
        self._connection.execute(layout.sql("DELETE FROM {t}", t=self.name) + self._where(), self._key(uuid))

    def _cells(self, values: State) -> dict[str, Any]:
        schema = self._source.schema
        cells: dict[str, Any] = {
            each.name: stored.to_column(values[each.name], each) for each in schema.fields if each.name in values
        }
        if schema.geometry_type and layout.GEOMETRY_CHANGE in values:
            geometry = values[layout.GEOMETRY_CHANGE]
            cells[layout.GEOMETRY] = stored.to_geometry_column(geometry, srs_id(self._source.crs))
        return cells

    def _where(self) -> str:
        own = layout.sql(" AND {survey} = ?", survey=SURVEY) if self._survey else ""
        return layout.sql(" WHERE {uuid} = ?", uuid=layout.UUID) + own

    def _key(self, uuid: str) -> tuple[str, ...]:
        return (uuid, self._survey) if self._survey else (uuid,)
