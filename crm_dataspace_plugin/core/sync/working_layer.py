# SPDX-License-Identifier: GPL-2.0-or-later
"""One layer of a field copy: the technician's rows, and the base rows they are compared with.

Other programs may have rewritten the working layer: fids, the order of columns and the name of the geometry column are
looked up, never assumed. Rows are found by their own uuid only.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.sync import stored
from crm_dataspace_plugin.core.sync.values import State, fitted
from crm_dataspace_plugin.core.words import say


@dataclass(frozen=True)
class Row:
    """One feature as it stands in the working layer or in the base.

    Attributes:
        server_id: empty until it was created on the service.
        revision: the service's version of it as of the base; empty for a row of the working layer.
    """

    uuid: str
    server_id: str
    values: State
    revision: str = ""


class WorkingLayer:
    """Reads and writes single rows of a layer and its base; the caller holds the transaction."""

    def __init__(self, connection: sqlite3.Connection, source: Source) -> None:
        self.connection = connection
        self.source = source
        self.schema = source.schema
        self.name = source.layer
        self.base = layout.base_table(source.layer)
        columns, self.key = _columns(connection, self.name)
        base_columns, _ = _columns(connection, self.base)
        self.geometry, self.srs_id = _geometry_column(connection, self.name)
        if layout.UUID not in columns:
            raise FieldCopyError(
                say(
                    "“{name}” has lost its column {uuid}: its features cannot be told apart.",
                    name=self.name,
                    uuid=layout.UUID,
                ),
                say("Restore the layer from a backup of the field copy, or pull it again into another one."),
            )
        self.has_server_id = layout.SERVER_ID in columns
        self.has_geometry = bool(self.schema.geometry_type and self.geometry and layout.GEOMETRY in base_columns)
        self.fields = tuple(each for each in self.schema.fields if each.name.lower() in columns)
        # the columns of the correction block; none in field copies of older versions
        self.correction = tuple(each for each in layout.CORRECTION if each in columns - {*self.schema.names})

    @property
    def lost(self) -> str:
        """Say which of the service's columns another program took out of the layer; empty where all are there."""
        present = {each.name for each in self.fields}
        names = [f"“{each}”" for each in self.schema.names if each not in present]
        if self.schema.geometry_type and not self.has_geometry:
            names.append(say("its outlines"))
        if not names:
            return ""
        return say(
            "“{name}” has lost {names}, taken out or renamed by another program: nothing "
            "of that is sent or emptied on the service. Name the column as it was, or "
            "pull the layer into another field copy.",
            name=self.name,
            names=", ".join(names),
        )

    @property
    def has_index(self) -> bool:
        """Whether rows are quick to find by their uuid."""
        query = "SELECT 1 FROM main.sqlite_master WHERE type = 'index' AND name = ?"
        return self.connection.execute(query, (f"crm_uuid_{self.name}",)).fetchone() is not None

    def index_uuids(self) -> None:
        """Make rows quick to find by their uuid: other programs drop the index when they rewrite a layer."""
        statement = layout.sql(
            "CREATE INDEX IF NOT EXISTS {index} ON {table} ({uuid})",
            index=f"crm_uuid_{self.name}",
            table=self.name,
            uuid=layout.UUID,
        )
        self.connection.execute(statement)

    def ours(self, uuid: str) -> Optional[Row]:
        """Return the technician's row, None if it was deleted."""
        own = [layout.SERVER_ID] if self.has_server_id else []
        return self._row(self.name, self.geometry, own, uuid)

    def base_row(self, uuid: str) -> Optional[Row]:
        """Return the row as the service had it last, None if it was never there."""
        return self._row(self.base, layout.GEOMETRY, [layout.SERVER_ID, layout.REVISION], uuid)

    def write_ours(self, uuid: str, values: State, server_id: str) -> None:
        """Change the values given in the technician's row."""
        cells = self._cells(values, self.geometry)
        if self.has_server_id:
            cells[layout.SERVER_ID] = server_id
        self._update(self.name, cells, uuid)

    def add_ours(self, uuid: str, values: State, server_id: str) -> None:
        """Bring back a row the technician had deleted."""
        cells = self._cells(values, self.geometry)
        cells[layout.UUID] = uuid
        if self.has_server_id:
            cells[layout.SERVER_ID] = server_id
        self._insert(self.name, cells)

    def delete_ours(self, uuid: str) -> None:
        self._delete(self.name, uuid)

    def write_base(self, uuid: str, values: State, server_id: str, revision: str) -> None:
        """Move the base of one feature: the values given, its id and revision."""
        cells = self._cells(values, layout.GEOMETRY)
        cells.update({layout.SERVER_ID: server_id, layout.REVISION: revision})
        if self.base_row(uuid) is None:
            self._insert(self.base, {**cells, layout.UUID: uuid})
        else:
            self._update(self.base, cells, uuid)

    def delete_base(self, uuid: str) -> None:
        self._delete(self.base, uuid)

    def emptied(self) -> int:
        """Return how many features the base has, 0 if the technician's table still has any of them."""
        known = layout.sql("SELECT count(*) FROM {base}", base=self.base)
        kept = layout.sql(
            "SELECT 1 FROM {base} WHERE {uuid} IN (SELECT {uuid} FROM {table}) LIMIT 1",
            base=self.base,
            table=self.name,
            uuid=layout.UUID,
        )
        left = self.connection.execute(kept).fetchone()
        return 0 if left else int(self.connection.execute(known).fetchone()[0])

    def _row(self, table: str, geometry: str, own: list[str], uuid: str) -> Optional[Row]:
        columns = [*own, *(each.name for each in self.fields), *([geometry] if self.has_geometry else [])]
        if not columns:
            columns = [layout.UUID]
        query = layout.sql(
            "SELECT {columns} FROM {table} WHERE {uuid} = ?", columns=columns, table=table, uuid=layout.UUID
        )
        found = self.connection.execute(query, (uuid,)).fetchone()
        if found is None:
            return None
        kept = dict(zip(own, found))
        row = self.row_of(uuid, found[len(own) :])
        return replace(row, server_id=kept.get(layout.SERVER_ID) or "", revision=kept.get(layout.REVISION) or "")

    def row_of(self, uuid: str, cells: Sequence[Any]) -> Row:
        """Return a row from its cells: those of the fields, then the geometry where there is one."""
        values = {each.name: stored.from_column(cell, each) for each, cell in zip(self.fields, cells)}
        if self.has_geometry:
            values[layout.GEOMETRY_CHANGE] = stored.from_geometry_column(cells[-1])
        return Row(uuid, "", values)

    def _cells(self, values: State, geometry: str) -> dict[str, Any]:
        cells: dict[str, Any] = {
            each.name: stored.to_column(values[each.name], each) for each in self.fields if each.name in values
        }
        if self.has_geometry and layout.GEOMETRY_CHANGE in values:
            shape = fitted(values[layout.GEOMETRY_CHANGE], self.schema.geometry_type)
            cells[geometry] = stored.to_geometry_column(shape, self.srs_id)
        return cells

    def _update(self, table: str, cells: Mapping[str, Any], uuid: str) -> None:
        for column, cell in cells.items():
            statement = layout.sql(
                "UPDATE {table} SET {column} = ? WHERE {uuid} = ?", table=table, column=column, uuid=layout.UUID
            )
            self.connection.execute(statement, (cell, uuid))

    def _insert(self, table: str, cells: Mapping[str, Any]) -> None:
        statement = layout.sql("INSERT INTO {table} ({columns}) VALUES", table=table, columns=cells)
        marks = ", ".join("?" * len(cells))
        self.connection.execute(f"{statement} ({marks})", tuple(cells.values()))

    def _delete(self, table: str, uuid: str) -> None:
        statement = layout.sql("DELETE FROM {table} WHERE {uuid} = ?", table=table, uuid=layout.UUID)
        self.connection.execute(statement, (uuid,))


def _columns(connection: sqlite3.Connection, table: str) -> tuple[frozenset[str], str]:
    """Return the names of a table's columns in lower case, and that of its integer key."""
    rows = connection.execute("SELECT lower(name) AS low, name, pk FROM pragma_table_info(?)", (table,)).fetchall()
    if not rows:
        raise FieldCopyError(say("The field copy has no table “{table}” any more.", table=table))
    key = next((row["name"] for row in rows if row["pk"]), "rowid")
    return frozenset(row["low"] for row in rows), key


def _geometry_column(connection: sqlite3.Connection, table: str) -> tuple[str, int]:
    query = "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE lower(table_name) = lower(?)"
    row = connection.execute(query, (table,)).fetchone()
    return (row["column_name"], row["srs_id"]) if row else ("", 0)
