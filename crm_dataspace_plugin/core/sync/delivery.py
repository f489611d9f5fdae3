# SPDX-License-Identifier: GPL-2.0-or-later
"""Handing one decision to the service, and looking what it made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Callable, Optional

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.queue import QueueRow
from crm_dataspace_plugin.core.sync.values import State, same_state, same_value, shown
from crm_dataspace_plugin.core.sync.writers import Remote, Search, Writer, Written
from crm_dataspace_plugin.core.sync.writers.abilities import Precondition
from crm_dataspace_plugin.core.words import later, said, say

STILL_THERE = later("The service still has the feature, although it took the deletion.")


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

    def read_back(self, row: QueueRow, theirs: Optional[Remote], written: Written) -> tuple[Optional[Remote], bool]:
        """Return the feature as the service has it now, and whether it should be there but is not.

        Args:
            row: what was sent.
            theirs: the feature before that, None for a new one.
        """
        if row.operation is Operation.DELETE:
            return self._writer.fetch(row.server_id), False
        after = sent_feature(self._writer.look, self._writer, self._schema, row).found
        if after is not None and not after.revision:
            after = self._revised(after, row, theirs, written)
        return after, after is None

    def _revised(self, after: Remote, row: QueueRow, theirs: Optional[Remote], written: Written) -> Optional[Remote]:
        """Return the feature with its revision, which pages lack: the one that came with the write, if it is that."""
        if self._writer.abilities.precondition is not Precondition.REVISION:
            return after
        expected = {**(theirs.values if theirs else {}), **row.patch}
        if written.revision and same_state(self._schema, expected, after.values):
            return replace(after, revision=written.revision)
        return self._writer.fetch(after.server_id)

    def untouched(self, before: Optional[Remote], after: Optional[Remote], patch: State) -> bool:
        """Tell whether the service said that it took a change, but has the very revision it had before."""
        if before is None or after is None or not before.revision or FEATURE_CHANGE in patch:
            return False
        arrived = all(same_value(self._schema, name, value, after.values.get(name)) for name, value in patch.items())
        return after.revision == before.revision and not arrived

    def differing(self, written: Written, after: Optional[Remote], patch: State) -> Mapping[str, str]:
        if FEATURE_CHANGE in patch:
            return {} if after is None else {FEATURE_CHANGE: said(STILL_THERE)}
        if after is None or (written.revision and after.revision and written.revision != after.revision):
            return {}  # changed again by somebody else right after: received, not refused
        return {
            name: say(
                "“{name}”: the service stored {stored} instead of {sent}.",
                name=name,
                stored=self._shown(name, after.values.get(name)),
                sent=self._shown(name, value),
            )
            for name, value in patch.items()
            if not same_value(self._schema, name, value, after.values.get(name))
        }

    def _shown(self, name: str, value: Any) -> str:
        return shown(self._schema, name, value)


def sent_feature(ask: Callable[[str], Optional[Remote]], writer: Writer, schema: Schema, row: QueueRow) -> Search:
    """Return the feature that was sent: by the id that came back, if what is there is ours, else by looking for it.

    The id may have come with an answer that was meant for somebody else.

    Args:
        ask: gives the feature of an id.
    """
    there = ask(row.server_id) if row.server_id else None
    if row.operation is Operation.INSERT and (there is None or not _is_own(there, schema, row)):
        return Search(None, True) if row.server_id and there is None else writer.find(row.uuid, row.patch)
    return Search(there, True)


def _is_own(there: Remote, schema: Schema, row: QueueRow) -> bool:
    if schema.uuid_field:
        return bool((there.raw.get("properties") or {}).get(schema.uuid_field, row.uuid) == row.uuid)
    return any(same_value(schema, name, value, there.values.get(name)) for name, value in row.patch.items())


def operation_of(patch: State, theirs: Optional[Remote]) -> Operation:
    if FEATURE_CHANGE in patch:
        return Operation.DELETE
    return Operation.INSERT if theirs is None else Operation.UPDATE
