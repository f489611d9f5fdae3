# SPDX-License-Identifier: GPL-2.0-or-later
"""What was pulled anew, beside the field copy: which of it belongs to which feature here, and what differs.

Found out by SQL over all features at once: of a million features a few may differ, and only these are looked at.
"""

from __future__ import annotations

import os
import sqlite3
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.schema import FieldType, Schema, normal
from crm_dataspace_plugin.core.sync import stored
from crm_dataspace_plugin.core.sync.values import State
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.sync.writers import Remote

ATTACHED = "arrivals"  # what SQL calls the file with what came
_PAIRS = ("crm_arrival", "crm_fresh")  # row of what came → uuid here
_PLAIN = (str, int, float, bool)


@contextmanager
def attached(connection: sqlite3.Connection, path: Path) -> Iterator[None]:
    """Attach what was pulled anew; outside of transactions.

    The temporary table `crm_arrival` is to say which feature here each row of what came is, `crm_fresh` which are new.
    """
    connection.execute("ATTACH DATABASE ? AS arrivals", (os.fspath(path),))
    for name in _PAIRS:
        table = layout.sql("CREATE TEMP TABLE {name}", name=name)
        connection.execute(f"{table} (crm_place INTEGER PRIMARY KEY, crm_own TEXT UNIQUE NOT NULL)")
    try:
        yield
    finally:
        for name in _PAIRS:
            connection.execute(layout.sql("DROP TABLE temp.{name}", name=name))
        connection.execute("DETACH DATABASE arrivals")


class Arrivals:
    """What came for one layer.

    Args:
        columns: name of a field here → name of its column among what came.
    """

    def __init__(self, layer: WorkingLayer, columns: Mapping[str, str]) -> None:
        self._layer = layer
        self._connection = layer.connection
        self._fields = [each for each in layer.fields if each.name in columns]
        self._columns = columns
        self._names = {
            "came": layer.base,
            "base": layer.base,
            "i": ATTACHED,
            "uuid": layout.UUID,
            "id": layout.SERVER_ID,
        }

    def pair(self, lasting: bool) -> None:
        """Find for each feature that came the one it is here: by its uuid where the service keeps one, or by its id.

        Args:
            lasting: whether ids are the same each time.
        """
        if self._layer.schema.uuid_field:
            self._run(
                "INSERT INTO temp.crm_arrival SELECT a.rowid, b.{uuid} FROM {i}.{came} a"
                " JOIN main.{base} b ON b.{uuid} = a.{uuid}"
            )
        if lasting:
            self._run(
                "INSERT OR IGNORE INTO temp.crm_arrival SELECT a.rowid, b.{uuid} FROM {i}.{came} a"
                " JOIN main.{base} b ON b.{id} = a.{id} WHERE a.rowid NOT IN (SELECT crm_place FROM temp.crm_arrival)"
            )
        self._run(
            "INSERT OR IGNORE INTO temp.crm_arrival SELECT a.rowid, a.{uuid} FROM {i}.{came} a"
            " WHERE a.rowid NOT IN (SELECT crm_place FROM temp.crm_arrival)"
            " AND a.{uuid} NOT IN (SELECT {uuid} FROM main.{base})"
        )
        left = self._run("SELECT rowid FROM {i}.{came} WHERE rowid NOT IN (SELECT crm_place FROM temp.crm_arrival)")
        self._connection.executemany(
            "INSERT INTO temp.crm_arrival VALUES (?, ?)", [(row[0], str(uuid.uuid4())) for row in left.fetchall()]
        )

    def count(self) -> int:
        return int(self._run("SELECT count(*) FROM temp.crm_arrival").fetchone()[0])

    def known(self) -> int:
        """Return how many of the features that came were pulled before."""
        query = "SELECT count(*) FROM temp.crm_arrival WHERE crm_own IN (SELECT {uuid} FROM main.{base})"
        return int(self._run(query).fetchone()[0])

    def before(self) -> int:
        """Return how many features had been pulled before."""
        return int(self._run("SELECT count(*) FROM main.{base}").fetchone()[0])

    def place_of(self, uuid_: str) -> int:
        """Return the row of a feature among what came, 0 if it is not there."""
        row = self._connection.execute("SELECT crm_place FROM temp.crm_arrival WHERE crm_own = ?", (uuid_,)).fetchone()
        return int(row[0]) if row else 0

    def differing(self) -> list[str]:
        """Return the uuids of the features whose values are not those of the base to the letter."""
        pairs = [(self._columns[each.name], each.name) for each in self._fields]
        if self._layer.has_geometry:
            pairs.append((layout.GEOMETRY, layout.GEOMETRY))
        pairs.append((layout.SERVER_ID, layout.SERVER_ID))
        differs = " OR ".join(layout.sql("a.{came} IS NOT b.{base}", came=came, base=base) for came, base in pairs)
        query = (
            "SELECT p.crm_own FROM temp.crm_arrival p JOIN main.{base} b ON b.{uuid} = p.crm_own"
            " JOIN {i}.{came} a ON a.rowid = p.crm_place WHERE "
        )
        statement = layout.sql(query, **self._names) + differs + " ORDER BY p.crm_place"
        return [row[0] for row in self._connection.execute(statement)]

    def missing(self) -> list[tuple[str, str]]:
        """Return uuid and id on the service of the features of the base that did not come."""
        found = self._run(
            "SELECT {uuid}, coalesce({id}, '') FROM main.{base}"
            " WHERE {uuid} NOT IN (SELECT crm_own FROM temp.crm_arrival) ORDER BY rowid"
        )
        return [(row[0], row[1]) for row in found.fetchall()]

    def local_twins(self) -> list[str]:
        """Return the uuids of the features that came, are not in the base, and are in the working layer already."""
        found = self._run(
            "SELECT crm_own FROM temp.crm_arrival WHERE crm_own NOT IN (SELECT {uuid} FROM main.{base})"
            " AND crm_own IN (SELECT {uuid} FROM main.{table}) ORDER BY crm_place"
        )
        return [row[0] for row in found.fetchall()]

    def some_id(self) -> str:
        """Return the service's id of one feature that came, empty if none has one."""
        row = self._run("SELECT {id} FROM {i}.{came} WHERE coalesce({id}, '') <> '' LIMIT 1").fetchone()
        return str(row[0]) if row else ""

    def theirs(self, uuid_: str) -> Remote:
        """Return a feature that came."""
        query = layout.sql(
            "SELECT {columns} FROM {i}.{came} WHERE rowid = ?",
            columns=self._cells(),
            i=ATTACHED,
            came=self._layer.base,
        )
        return self._remote(self._connection.execute(query, (self.place_of(uuid_),)).fetchone())

    def others(self, connection: sqlite3.Connection) -> Iterator[Remote]:
        """Yield the features of the same layer in another file."""
        query = layout.sql("SELECT {columns} FROM {came}", columns=self._cells(), came=self._layer.base)
        yield from map(self._remote, connection.execute(query))

    def _cells(self) -> list[str]:
        return [layout.SERVER_ID, *(self._columns[each.name] for each in self._fields), layout.GEOMETRY]

    def _remote(self, row: sqlite3.Row) -> Remote:
        values: dict[str, object] = {
            each.name: stored.from_column(cell, each) for each, cell in zip(self._fields, row[1:-1])
        }
        if self._layer.has_geometry:
            values[layout.GEOMETRY_CHANGE] = stored.from_geometry_column(row[-1])
        state: State = values
        return Remote(row[0] or "", state)

    def _run(self, query: str) -> sqlite3.Cursor:
        return self._connection.execute(layout.sql(query, table=self._layer.name, **self._names))


def source_of(connection: sqlite3.Connection, layer: str) -> Source:
    """Return how a layer came: its fields and its reference system."""
    query = layout.sql("SELECT schema, crs FROM {i}.{source} WHERE layer = ?", i=ATTACHED, source=layout.SOURCE)
    schema, crs = connection.execute(query, (layer,)).fetchone()
    return Source(layer, Schema.from_json(schema), crs=crs)


def holds_only(connection: sqlite3.Connection, layer: str, column: str, kind: FieldType) -> bool:
    """Tell whether all that came in a column can be read as values of `kind`."""
    query = layout.sql(
        "SELECT DISTINCT {c} FROM {i}.{t} WHERE {c} NOT NULL", c=column, i=ATTACHED, t=layout.base_table(layer)
    )
    return all(_is_of(row[0], kind) for row in connection.execute(query))


def _is_of(value: object, kind: FieldType) -> bool:
    if kind in (FieldType.LIST, FieldType.JSON):
        return False
    found = normal(value, kind) if isinstance(value, _PLAIN) else None
    wanted = {FieldType.INTEGER: int, FieldType.REAL: float, FieldType.BOOLEAN: bool}.get(kind, str)
    return type(found) is wanted
