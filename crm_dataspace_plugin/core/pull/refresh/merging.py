# SPDX-License-Identifier: GPL-2.0-or-later
"""Merging the service's state of one feature into the field copy, by the rules of Sync, but sending nothing."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.pull.refresh.outcome import Came, CameFeature, called
from crm_dataspace_plugin.core.sync import conflicts, journal
from crm_dataspace_plugin.core.sync.conflicts import KeptConflict, kept_conflicts
from crm_dataspace_plugin.core.sync.correction import corrections
from crm_dataspace_plugin.core.sync.decision import decide
from crm_dataspace_plugin.core.sync.journal import Entry
from crm_dataspace_plugin.core.sync.merge import Merged, merge
from crm_dataspace_plugin.core.sync.outcome import OnConflict
from crm_dataspace_plugin.core.sync.values import State
from crm_dataspace_plugin.core.sync.working_layer import Row, WorkingLayer
from crm_dataspace_plugin.core.sync.writers import Remote

REASON = "refresh"  # in the journal


class Merging:
    """Merges features of one layer, inside the caller's transaction.

    Attributes:
        entries: what the journal is to be told.
    """

    def __init__(self, layer: WorkingLayer) -> None:
        self._layer = layer
        self._schema = layer.schema
        self._noted = frozenset(corrections(layer))
        self._kept: dict[str, dict[str, KeptConflict]] = {}
        for each in kept_conflicts(layer.connection, layer.name):
            self._kept.setdefault(each.uuid, {})[each.field] = each
        self.entries: list[Entry] = []

    @property
    def in_conflict(self) -> Collection[str]:
        """The uuids of the features that had conflicts before."""
        return self._kept.keys()

    def feature(self, uuid: str, theirs: Optional[Remote]) -> Optional[CameFeature]:
        """Merge one feature and write what only the service changed; None where nothing came of it.

        Args:
            theirs: None where the service does not have it any more.
        """
        base, ours = self._layer.base_row(uuid), self._layer.ours(uuid)
        states = _values(base), _values(ours), theirs.values if theirs else None
        merged = merge(*states, self._schema)
        gone = FEATURE_CHANGE in merged.received
        if gone and uuid in self._noted:
            return self._told(uuid, base, ours, theirs, Came.HELD)
        if merged.conflicts or uuid in self._kept:
            self._keep(uuid, states, theirs)
        if gone or FEATURE_CHANGE in merged.applied:
            self._remove(uuid, base)
            return self._told(uuid, base, ours, theirs, Came.REMOVED)
        if theirs is not None and not any(each.field == FEATURE_CHANGE for each in merged.conflicts):
            self._write(uuid, merged, base, ours, theirs)
        fields = (*(each.field for each in merged.conflicts), *merged.received, *merged.applied)
        if merged.conflicts:
            return self._told(uuid, base, ours, theirs, Came.CONFLICT, fields)
        if not fields:
            return None
        came = Came.NEW if base is None and ours is None else Came.CHANGED
        return self._told(uuid, base, ours, theirs, came, () if came is Came.NEW else fields)

    def _keep(
        self, uuid: str, states: tuple[Optional[State], Optional[State], Optional[State]], theirs: Optional[Remote]
    ) -> None:
        """Keep the conflicts as Sync does: one that a person has resolved stays so while the service's value does."""
        decision = decide(*states, self._schema, self._kept.get(uuid, {}), OnConflict.KEEP)
        revision, layer = theirs.revision if theirs else "", self._layer
        conflicts.keep(layer.connection, layer.name, uuid, decision.conflicts, revision, decision.resolved)

    def _remove(self, uuid: str, base: Optional[Row]) -> None:
        self._layer.delete_ours(uuid)
        self._layer.delete_base(uuid)
        query = "DELETE FROM crm_queue WHERE layer = ? AND crm_uuid = ?"
        self._layer.connection.execute(query, (self._layer.name, uuid))
        if base is not None:
            self._journal(uuid, base.server_id, FEATURE_CHANGE, base.values, None, base, None)

    def _write(self, uuid: str, merged: Merged, base: Optional[Row], ours: Optional[Row], theirs: Remote) -> None:
        """Move the base where it is safe, and the working row where only the service changed it."""
        moved = {name: theirs.values.get(name) for name in (*merged.received, *merged.applied)}
        renamed = base is None or base.server_id != theirs.server_id
        if moved or renamed:
            self._layer.write_base(uuid, moved, theirs.server_id, theirs.revision)
        if ours is None and base is None:
            self._layer.add_ours(uuid, moved, theirs.server_id)
        elif ours is not None and (merged.received or renamed):
            self._layer.write_ours(uuid, merged.received, theirs.server_id)
            for name, value in merged.received.items():
                self._journal(uuid, theirs.server_id, name, ours.values.get(name), value, base, theirs)

    def _journal(
        self, uuid: str, server_id: str, field: str, old: Any, new: Any, base: Optional[Row], theirs: Optional[Remote]
    ) -> None:
        before, after = (base.revision if base else ""), (theirs.revision if theirs else "")
        self.entries.append(
            Entry(
                self._layer.name, uuid, server_id, "receive", field, old, new, reason=REASON,
                revision_before=before, revision_after=after,
            )
        )  # fmt: skip

    def write_journal(self) -> None:
        """Tell the journal what was received."""
        journal.append(self._layer.connection, self.entries)
        self.entries = []

    def _told(
        self,
        uuid: str,
        base: Optional[Row],
        ours: Optional[Row],
        theirs: Optional[Remote],
        came: Came,
        fields: tuple[str, ...] = (),
    ) -> CameFeature:
        server_id = theirs.server_id if theirs else (base.server_id if base else "")
        state = _values(ours) or (theirs.values if theirs else None) or _values(base)
        return CameFeature(uuid, server_id, called(state, server_id or uuid), came, fields)


def _values(row: Optional[Row]) -> Optional[State]:
    return row.values if row else None
