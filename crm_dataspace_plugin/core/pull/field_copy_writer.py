# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the rows of one layer into a new field copy that is still private to this pull."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

import numpy as np

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import connect, failures_named, transaction
from crm_dataspace_plugin.core.field_copy.copy import (
    LayerShape,
    create_field_copy,
    create_layer,
    declared_type,
    drop_layer,
)
from crm_dataspace_plugin.core.field_copy.relations import Relation, write_relation
from crm_dataspace_plugin.core.field_copy.source import Source, write_source
from crm_dataspace_plugin.core.field_copy.spatial_index import fill_index
from crm_dataspace_plugin.core.geopackage.bulk import describe, without_triggers
from crm_dataspace_plugin.core.plain_geometry import ENVELOPE, is_empty
from crm_dataspace_plugin.core.pull.bookmark import Bookmark, drop_bookmark, write_bookmark
from crm_dataspace_plugin.core.pull.rows import Row
from crm_dataspace_plugin.core.schema import Schema

_HEADS = 10_000  # geometries whose boxes are read at a time
# A killed process leaves what it had committed. Where the machine itself stops, the file may be damaged: it is looked
# at before a pull goes on with it.
_SETTINGS = ("PRAGMA journal_mode = TRUNCATE", "PRAGMA synchronous = OFF", "PRAGMA cache_size = -16384")  # 16 MiB


class FieldCopyWriter:
    """Collects rows, then makes the layer of them.

    The rows go into the base first: only when all are known is it known which geometry types the layer has.

    Args:
        path: of the private file; made anew, unless it is gone on with.
        goes_on: whether the file has the rows that an earlier pull kept there.
    """

    def __init__(self, path: Path, layer: str, schema: Schema, keep_base: bool, goes_on: bool = False) -> None:
        self._path = path
        self._layer = layer
        self._schema = schema
        self._keep_base = keep_base
        self.written = 0
        if goes_on:
            drop_layer(path, layer)  # where the process was killed while it was being made
        else:
            create_field_copy(path)
        with failures_named(path):
            self._connection = connect(path)
            for pragma in _SETTINGS:
                self._connection.execute(pragma)
            if goes_on:
                count = layout.sql("SELECT count(*) FROM {base}", base=self._base)
                self.written = self._connection.execute(count).fetchone()[0]
            else:
                self._connection.execute(self._base_definition())
            self._connection.execute("BEGIN")

    def write(self, rows: Iterable[Row]) -> None:
        """Append rows; all values of one row or none."""
        columns = (*layout.OWN_COLUMNS, *self._schema.names)
        statement = layout.sql("INSERT INTO {base} ({columns}) VALUES", base=self._base, columns=columns)
        marks = ", ".join("?" * len(columns))
        with failures_named(self._path):
            numbered = ((fid, *row) for fid, row in enumerate(rows, self.written + 1))
            self.written += self._connection.executemany(f"{statement} ({marks})", numbered).rowcount

    def keep(self, bookmark: Bookmark) -> None:
        """Put all rows written so far on record, with where to go on after them."""
        with failures_named(self._path):
            write_bookmark(self._connection, bookmark)
            self._connection.execute("COMMIT")
            self._connection.execute("BEGIN")

    def identities(self) -> Iterator[list[tuple[str, Optional[str]]]]:
        """Yield uuid and service id of all rows written so far, some thousands at a time."""
        query = layout.sql("SELECT {u}, {i} FROM {base}", u=layout.UUID, i=layout.SERVER_ID, base=self._base)
        cursor = self._connection.execute(query)
        while rows := cursor.fetchmany(_HEADS):
            yield [(row[0], row[1]) for row in rows]

    def delete(self, ids: Iterable[str]) -> int:
        """Take out the features with these ids of the service, and return how many there were."""
        statement = layout.sql("DELETE FROM {base} WHERE {i} = ?", base=self._base, i=layout.SERVER_ID)
        with failures_named(self._path):
            gone = self._connection.executemany(statement, ((each,) for each in ids)).rowcount
        self.written -= max(gone, 0)
        return max(gone, 0)

    def finish(
        self,
        shape: LayerShape,
        source: Source,
        extent: Optional[tuple[float, float, float, float]],
        relation: Optional[Relation] = None,
    ) -> None:
        """Make the working layer of all rows, its index, its contents entry, its source row and its relation."""
        with failures_named(self._path):
            self._connection.execute("COMMIT")
            create_layer(self._path, replace(shape, correctable=self._keep_base))
            with transaction(self._connection):
                self._connection.execute(self._index_definition())
                with without_triggers(self._connection, self._layer):
                    self._fill_layer(bool(shape.geometry_type))
                    if shape.geometry_type:
                        self._fill_index()
                describe(self._connection, self._layer, self.written, extent)
                write_source(self._connection, source)
                if relation is not None:
                    write_relation(self._connection, relation)
                if not self._keep_base:
                    self._connection.execute(layout.sql("DROP TABLE {base}", base=self._base))
                drop_bookmark(self._connection)
            self.close()

    def close(self) -> None:
        """Let go of the file; twice does no harm."""
        self._connection.close()

    @property
    def _base(self) -> str:
        return layout.base_table(self._layer)

    def _base_definition(self) -> str:
        columns = [f"{layout.FID} INTEGER", f"{layout.GEOMETRY} BLOB"]
        columns += [f"{layout.UUID} TEXT NOT NULL", f"{layout.SERVER_ID} TEXT"]
        columns += [f"{layout.quoted(each.name)} {declared_type(each.type)}" for each in self._schema.fields]
        columns += [f"{layout.REVISION} TEXT"]
        return layout.sql("CREATE TABLE {base}", base=self._base) + f" ({', '.join(columns)})"

    def _index_definition(self) -> str:
        """Return how the base's key is made: once all rows are there, which takes half the time of row by row."""
        name = f"{self._base}_{layout.UUID}"
        return layout.sql("CREATE UNIQUE INDEX {n} ON {base} ({uuid})", n=name, base=self._base, uuid=layout.UUID)

    def _fill_layer(self, has_geometry: bool) -> None:
        columns = [*layout.OWN_COLUMNS, *self._schema.names]
        if not has_geometry:
            columns.remove(layout.GEOMETRY)
        self._connection.execute(
            layout.sql(
                "INSERT INTO {layer} ({columns}) SELECT {columns} FROM {base}",
                layer=self._layer,
                base=self._base,
                columns=columns,
            )
        )

    def _fill_index(self) -> None:
        fill_index(self._connection, f"rtree_{self._layer}_{layout.GEOMETRY}", self.written, self._boxes())

    def _boxes(self) -> Iterator[tuple[Any, Any]]:
        """Yield fids, shape (n,), and min x, max x, min y, max y, shape (n, 4), of geometries with coordinates."""
        query = layout.sql("SELECT fid, substr(geom, 1, ?) FROM {base} WHERE geom NOT NULL", base=self._base)
        heads = self._connection.execute(query, (ENVELOPE.stop,))
        while rows := heads.fetchmany(_HEADS):
            full = [(fid, head[ENVELOPE]) for fid, head in rows if not is_empty(head)]
            boxes = np.frombuffer(b"".join([box for _, box in full]), "<f8").reshape(-1, 4)
            yield np.array([fid for fid, _ in full], dtype=np.int64), boxes
