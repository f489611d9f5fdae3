# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything a sync writes into the field copy, each step in one transaction.

The working layer, the base, the queue, the conflicts and the journal move together, so that a killed process leaves
either all of a step or nothing of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy.connection import transaction
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, TWIN_CHANGE
from crm_dataspace_plugin.core.sync import conflicts, journal, queue
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.correction import UNEXPLAINED, Correction, clear_sent
from crm_dataspace_plugin.core.sync.journal import Entry
from crm_dataspace_plugin.core.sync.merge import FieldConflict
from crm_dataspace_plugin.core.sync.outcome import SyncOptions
from crm_dataspace_plugin.core.sync.queue import QueueRow, QueueState
from crm_dataspace_plugin.core.sync.values import State, names_of, same_state, same_value
from crm_dataspace_plugin.core.sync.working_layer import Row, WorkingLayer
from crm_dataspace_plugin.core.sync.writers import Remote


@dataclass(frozen=True)
class Exchanged:
    """What one exchange about a feature came to.

    Attributes:
        ours: the technician's row as it was when the decision was made.
        before, after: the service's feature then and now; None where it does not exist.
        patch: what was sent and taken.
        received: the fields that had changed there only.
        resolved: the fields a person, or the rule for conflicts, decided.
        refused: field to sentence, for what the service stored otherwise.
        held: the fields that were left for another time: their base and their conflicts stay.
        moves: the fields whose base moves, None for all.
        why: the correction block as it was when the decision was made.
    """

    uuid: str
    kind: Operation
    ours: Optional[State]
    before: Optional[Remote]
    after: Optional[Remote]
    patch: State = field(default_factory=dict)
    received: frozenset[str] = frozenset()
    conflicts: tuple[FieldConflict, ...] = ()
    held: frozenset[str] = frozenset()
    resolved: frozenset[str] = frozenset()
    refused: Mapping[str, str] = field(default_factory=dict)
    moves: Optional[frozenset[str]] = None
    why: Correction = UNEXPLAINED

    @property
    def state(self) -> QueueState:
        if self.refused:
            return QueueState.REJECTED
        return QueueState.CONFLICT if self.conflicts else QueueState.VERIFIED


class Ledger:
    """Writes the steps of one layer's sync."""

    def __init__(self, layer: WorkingLayer, options: SyncOptions) -> None:
        self._layer = layer
        self._connection = layer.connection
        self._schema = layer.schema
        self._options = options

    def note(self, row: QueueRow) -> None:
        """Write a feature's place in the queue, before the step it stands for is taken."""
        with transaction(self._connection):
            queue.write(self._connection, row)

    def keep(
        self,
        uuid: str,
        found: Iterable[FieldConflict],
        revision: str,
        resolved: frozenset[str],
        about: conflicts.About = conflicts.NOTHING_KNOWN,
    ) -> None:
        """Keep conflicts for a person, beside those already resolved but not sent yet."""
        with transaction(self._connection):
            kept = resolved | {TWIN_CHANGE}
            conflicts.keep(self._connection, self._layer.name, uuid, found, revision, kept, about)

    def reject(self, row: QueueRow, refused: Iterable[tuple[str, Any, Any, str]]) -> None:
        """Note a refusal; in the journal only once, however often it is tried.

        Args:
            refused: field, the service's value, ours, and the reason in words.
        """
        known = queue.read(self._connection, row.layer, row.uuid)
        with transaction(self._connection):
            queue.write(self._connection, row)
            if known is None or known.message != row.message:
                journal.append(
                    self._connection,
                    [self._entry(row.uuid, row.server_id, "reject", f, old, new, why) for f, old, new, why in refused],
                )

    def finish(self, done: Exchanged) -> list[Entry]:
        """Move working row, base, queue, conflicts and journal to where the exchange ended; return the new rows."""
        before = self._layer.base_row(done.uuid)
        with transaction(self._connection):
            entries = [done.why.explained(each) for each in self._move(done, self._layer.ours(done.uuid), before)]
            if done.moves is None:
                revision = done.after.revision if done.after else ""
                waiting = done.held - {each.field for each in done.conflicts}
                conflicts.keep(self._connection, self._layer.name, done.uuid, done.conflicts, revision, waiting)
            server_id = done.after.server_id if done.after else ""
            message = " ".join(done.refused.values())
            queue.write(
                self._connection,
                QueueRow(self._layer.name, done.uuid, done.kind, done.state, server_id, message=message),
            )
            journal.append(self._connection, entries)
            if done.why.written and self._is_settled(done.uuid):
                clear_sent(self._layer, done.uuid, done.why)
        return entries

    def _is_settled(self, uuid: str) -> bool:
        """Tell whether nothing of a feature is left to be sent, so that what explained it is not said of the next."""
        ours, base = self._layer.ours(uuid), self._layer.base_row(uuid)
        return same_state(self._schema, ours.values if ours else None, base.values if base else None)

    def _move(self, done: Exchanged, current: Optional[Row], base: Optional[Row]) -> list[Entry]:
        if any(each.field == FEATURE_CHANGE for each in done.conflicts):
            return []
        if done.after is None:
            return self._remove(done, current, base)
        return self._copy(done, done.after, current, base)

    def _remove(self, done: Exchanged, current: Optional[Row], base: Optional[Row]) -> list[Entry]:
        """The feature is gone on the service."""
        received = FEATURE_CHANGE in done.received
        if received and current is not None and not same_state(self._schema, current.values, done.ours):
            return []  # changed here meanwhile: the next sync finds the conflict
        if received:
            self._layer.delete_ours(done.uuid)
        self._layer.delete_base(done.uuid)
        old = base.values if base else None
        change = "receive" if received else "delete"
        known = base.server_id if base else ""
        revision = done.before.revision if done.before else ""
        return [self._entry(done.uuid, known, change, FEATURE_CHANGE, old, None, "", revision)] if old else []

    def _copy(self, done: Exchanged, after: Remote, current: Optional[Row], base: Optional[Row]) -> list[Entry]:
        """Bring the service's values into the base, and into the working row where nothing newer stands."""
        entries: list[Entry] = []
        to_base: dict[str, Any] = {}
        to_ours: dict[str, Any] = {}
        left = {each.field for each in done.conflicts} | done.held
        for name in names_of(self._schema):
            if name in left or (done.moves is not None and name not in done.moves):
                continue
            theirs = after.values.get(name)
            wanted = done.patch[name] if name in done.refused else theirs
            mine = (current.values if current else done.ours or {}).get(name)
            newer = current is not None and not same_value(self._schema, name, mine, (done.ours or {}).get(name))
            if newer and name not in done.patch:
                continue  # changed here meanwhile: the base stays, so that the next sync sees both changes
            to_base[name] = theirs
            if not newer and not same_value(self._schema, name, mine, wanted):
                to_ours[name] = wanted
            entries += self._entries(done, after, name, mine)
        self._layer.write_base(done.uuid, to_base, after.server_id, after.revision)
        if current is not None:
            self._layer.write_ours(done.uuid, to_ours, after.server_id)
        elif done.ours is None and done.received:
            self._layer.add_ours(done.uuid, after.values, after.server_id)
        return entries

    def _entries(self, done: Exchanged, after: Remote, name: str, mine: Any) -> list[Entry]:
        theirs = after.values.get(name)
        was = done.before.revision if done.before else ""
        if name in done.refused:
            why = done.refused[name]
            return [self._entry(done.uuid, after.server_id, "reject", name, theirs, done.patch[name], why)]
        found = []
        if name in done.patch:
            kind = "resolve" if name in done.resolved else done.kind.value
            old = done.before.values.get(name) if done.before else None
            value = done.patch[name]
            found.append(self._entry(done.uuid, after.server_id, kind, name, old, value, "", was, after.revision))
            mine = value
        if not same_value(self._schema, name, mine, theirs):
            kind = "resolve" if name in done.resolved else "receive"
            found.append(self._entry(done.uuid, after.server_id, kind, name, mine, theirs, "", was, after.revision))
        return found

    def _entry(
        self, uuid: str, server_id: str, change: str, field: str, old: Any, new: Any, reason: str = "",
        before: str = "", after: str = "",
    ) -> Entry:  # fmt: skip
        options = self._options
        return Entry(
            self._layer.name, uuid, server_id, change, field, old, new, options.author, reason or options.reason,
            options.evidence, before, after,
        )  # fmt: skip
