# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of one layer as they came back, each brought into the form in which it was given out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Callable, Optional

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.schema import Field
from crm_dataspace_plugin.core.survey.coming_back import normalising
from crm_dataspace_plugin.core.survey.coming_back.identities import Identities
from crm_dataspace_plugin.core.survey.coming_back.raw_table import RawTable, cells_query

OWN = (layout.UUID, layout.SERVER_ID)


@dataclass(frozen=True)
class Columns:
    """What can be compared of a layer: its fields, its geometry if `spatial`, and the `correction` block."""

    fields: tuple[Field, ...]
    spatial: bool
    correction: tuple[str, ...]

    @property
    def compared(self) -> tuple[str, ...]:
        return (*OWN, *(each.name for each in self.fields), *((layout.GEOMETRY,) if self.spatial else ()))


class SurveyRows:
    """Reads the rows of a layer; what was given out is looked up in the base that lies on the stage already."""

    def __init__(
        self,
        scratch: sqlite3.Connection,
        incoming: sqlite3.Connection,
        source: Source,
        table: RawTable,
        columns: Columns,
        moved: Optional[Callable[[Any], Any]],
    ) -> None:
        self._scratch = scratch
        self._incoming = incoming
        self._table = table
        self._columns = columns
        self._moved = moved
        self._degrees = columns.spatial and bool(reference_system(source.crs).IsGeographic())
        self._names = (*OWN, *(each.name for each in columns.fields), *columns.correction)
        self._own_uuid = [
            place
            for place, each in enumerate(columns.fields)
            if source.schema.uuid_field and each.property_name == source.schema.uuid_field
        ]
        self._given_query = layout.sql(
            "SELECT {c} FROM {base} WHERE {uuid} = ?",
            c=columns.compared[len(OWN) :] or OWN,
            base=layout.base_table(source.layer),
            uuid=layout.UUID,
        )

    def original(self, identity: str, keys: list[int]) -> int:
        """Return which of the rows that share an identity is the one given out: the one like it, else the oldest."""
        given = self._given(identity)
        alike = [key for key, row in self._raw(keys) if given is not None and self._cells(row, identity)[0] == given]
        return min(alike or keys)

    def rows(self, who: Identities) -> Iterator[tuple[Any, ...]]:
        """Yield `key, uuid, id on the service, fields…, geometry, correction block…`."""
        new = frozenset((*who.copies, *who.nameless))
        for row in self._incoming.execute(cells_query(self._table, self._names)):
            key = row[0]
            identity = who.by_key.get(key, row[1])
            cells, correction = self._cells(row, identity)
            if key in new:
                for place in self._own_uuid:
                    cells[place] = identity
            yield (key, identity, None if key in new else row[2], *cells, *correction)

    def _cells(self, row: sqlite3.Row, identity: str) -> tuple[list[Any], tuple[Any, ...]]:
        fields = self._columns.fields
        given = self._given(identity) or [None] * (len(fields) + 1)
        raw = tuple(row)[1 + len(OWN) :]
        cells = [normalising.plain(cell, was, each) for cell, was, each in zip(raw, given, fields)]
        if self._columns.spatial:
            cells.append(normalising.shape(raw[-1], given[-1], self._moved, self._degrees))
        return cells, raw[len(fields) : -1]

    def _given(self, identity: str) -> Optional[list[Any]]:
        found = self._scratch.execute(self._given_query, (identity,)).fetchone()
        return None if found is None else list(found)

    def _raw(self, keys: list[int]) -> Iterator[tuple[int, sqlite3.Row]]:
        query = cells_query(self._table, self._names) + layout.sql(" WHERE {key} = ?", key=self._table.key)
        for key in keys:
            yield key, self._incoming.execute(query, (key,)).fetchone()
