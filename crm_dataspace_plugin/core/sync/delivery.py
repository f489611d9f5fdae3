# SPDX-License-Identifier: GPL-2.0-or-later
"""Handing one decision to the service, and looking what it made of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.queue import QueueRow
from crm_dataspace_plugin.core.sync.values import State, same_value, shown
from crm_dataspace_plugin.core.sync.writers import Remote, Writer, Written

STILL_THERE = "The service still has the feature, although it took the deletion."


class Delivery:
    """Delivers patches of one collection."""

    def __init__(self, schema: Schema, writer: Writer) -> None:
        self._schema = schema
        self._writer = writer

    def identified(self, uuid: str, patch: State, theirs: Optional[Remote]) -> State:
        """Return what the service will have of the patch.

        A feature that is created has its own uuid: a copied row may hold another one.
        """
        patch = self._writer.abilities.storable(patch)
        if theirs is not None:
            return patch
        own = [each.name for each in self._schema.fields if each.property_name == self._schema.uuid_field]
        return {name: uuid if name in own else value for name, value in patch.items()}

    def send(self, kind: Operation, uuid: str, theirs: Optional[Remote], patch: State) -> Written:
        if theirs is None:
            return self._writer.create(uuid, patch)
        if kind is Operation.DELETE:
            self._writer.delete(theirs)
            return Written(theirs.server_id)
        return self._writer.update(theirs, patch)

    def read_back(self, row: QueueRow) -> tuple[Optional[Remote], bool]:
        """Return the feature as the service has it now, and whether it should be there but is not."""
        if row.operation is Operation.DELETE:
            return self._writer.fetch(row.server_id), False
        after = self._writer.fetch(row.server_id) if row.server_id else self._writer.find(row.uuid, row.patch).found
        return after, after is None

    def differing(self, written: Written, after: Optional[Remote], patch: State) -> Mapping[str, str]:
        if FEATURE_CHANGE in patch:
            return {} if after is None else {FEATURE_CHANGE: STILL_THERE}
        if after is None or (written.revision and after.revision and written.revision != after.revision):
            return {}  # changed again by somebody else right after: received, not refused
        return {
            name: f"“{name}”: the service stored {self._shown(name, after.values.get(name))}"
            f" instead of {self._shown(name, value)}."
            for name, value in patch.items()
            if not same_value(self._schema, name, value, after.values.get(name))
        }

    def _shown(self, name: str, value: Any) -> str:
        return shown(self._schema, name, value)


def operation_of(patch: State, theirs: Optional[Remote]) -> Operation:
    if FEATURE_CHANGE in patch:
        return Operation.DELETE
    return Operation.INSERT if theirs is None else Operation.UPDATE
