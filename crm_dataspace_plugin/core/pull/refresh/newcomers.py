# SPDX-License-Identifier: GPL-2.0-or-later
"""The features that are new: written into the working layer and the base at once, many at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.refresh.arrivals import ATTACHED
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.words import say

_BATCH = 2000  # features between two ticks


class Newcomers:
    """What came and is neither in the base nor in the working layer; the caller holds the transaction.

    Args:
        columns: name of a field here → name of its column among what came.
    """

    def __init__(self, layer: WorkingLayer, columns: Mapping[str, str]) -> None:
        self._layer = layer
        fields = {each.name: columns[each.name] for each in layer.fields if each.name in columns}
        own = {layout.SERVER_ID: layout.SERVER_ID}
        shape = {layout.GEOMETRY: layout.GEOMETRY} if layer.has_geometry else {}
        self._to_base = {**own, **shape, **fields}
        shape = {layer.geometry: layout.GEOMETRY} if layer.has_geometry else {}
        self._to_layer = {**(own if layer.has_server_id else {}), **shape, **fields}
        statement = layout.sql(
            "INSERT INTO temp.crm_fresh SELECT crm_place, crm_own FROM temp.crm_arrival"
            " WHERE crm_own NOT IN (SELECT {uuid} FROM main.{base})"
            " AND crm_own NOT IN (SELECT {uuid} FROM main.{table} WHERE {uuid} IS NOT NULL)",
            uuid=layout.UUID,
            base=layer.base,
            table=layer.name,
        )
        layer.connection.execute("DELETE FROM temp.crm_fresh")
        layer.connection.execute(statement)
        found = layer.connection.execute("SELECT crm_place, crm_own FROM temp.crm_fresh ORDER BY crm_place").fetchall()
        self._places: list[int] = [row[0] for row in found]
        self.uuids: list[str] = [row[1] for row in found]

    def insert(self, tick: Tick, rest: Callable[[], None]) -> None:
        """Write them all; `rest` is called where the caller may end a transaction and begin another one."""
        for start in range(0, len(self._places), _BATCH):
            tick(
                start / len(self._places),
                say("{start} of {count} new features written", start=start, count=len(self._places)),
            )
            batch = self._places[start : start + _BATCH]
            self._insert(self._layer.name, self._to_layer, batch[0], batch[-1])
            self._insert(self._layer.base, self._to_base, batch[0], batch[-1])
            rest()

    def _insert(self, target: str, columns: Mapping[str, str], first: int, last: int) -> None:
        """Write the new ones among the rows from `first` to `last` of what came."""
        statement = layout.sql(
            "INSERT INTO main.{target} ({uuid}, {here}) SELECT p.crm_own, {there} FROM temp.crm_fresh p"
            " JOIN {i}.{came} a ON a.rowid = p.crm_place WHERE p.crm_place BETWEEN ? AND ? ORDER BY p.crm_place",
            target=target,
            here=columns,
            there=columns.values(),
            uuid=layout.UUID,
            i=ATTACHED,
            came=self._layer.base,
        )
        self._layer.connection.execute(statement, (first, last))
