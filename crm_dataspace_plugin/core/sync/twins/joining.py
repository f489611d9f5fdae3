# SPDX-License-Identifier: GPL-2.0-or-later
"""Carrying out what a person decided about a facility that was found twice; nothing is sent, the journal keeps ours."""

from __future__ import annotations

import uuid
from typing import Any

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import has_table
from crm_dataspace_plugin.core.field_copy.relations import read_relations
from crm_dataspace_plugin.core.sync import conflicts, journal
from crm_dataspace_plugin.core.sync.conflicts import KeptConflict, Resolution
from crm_dataspace_plugin.core.sync.journal import Entry
from crm_dataspace_plugin.core.sync.outcome import SyncOptions
from crm_dataspace_plugin.core.sync.values import State, writable
from crm_dataspace_plugin.core.sync.working_layer import Row, WorkingLayer
from crm_dataspace_plugin.core.words import later, said

JOINED = later("The facility was found twice: the values of the second one go on as a correction of the first.")
DROPPED = later("The facility was found twice: the second one was left out.")


class Joining:
    """Puts the service's feature in the place of ours; the caller holds the transaction."""

    def __init__(self, layer: WorkingLayer, options: SyncOptions) -> None:
        self._layer = layer
        self._options = options
        self._relations = [each for each in read_relations(layer.connection) if each.parent == layer.name]

    def carry_out(self, kept: KeptConflict) -> None:
        """Join, or drop ours, as the kept conflict was resolved; the service's feature comes into the field copy.

        After joining, our values stand in its row as changes of it that can be undone one by one.
        """
        ours = self._layer.ours(kept.uuid)
        if ours is not None and kept.resolution in (Resolution.JOIN, Resolution.THEIRS):
            there = self._theirs(kept)
            if kept.resolution is Resolution.JOIN:
                self._layer.write_ours(there, self._moved(ours), kept.about.server_id)
                self._move_block(kept.uuid, there)
            self._move_what_belongs(kept.uuid, there)
            self._layer.delete_ours(kept.uuid)
            self._note(kept, ours)
        conflicts.keep(self._layer.connection, self._layer.name, kept.uuid, (), "")

    def _theirs(self, kept: KeptConflict) -> str:
        """Return the uuid of the service's feature here; it is added where the field copy has it not."""
        layer = self._layer
        query = layout.sql("SELECT {u} FROM {b} WHERE {i} = ?", u=layout.UUID, b=layer.base, i=layout.SERVER_ID)
        known = layer.connection.execute(query, (kept.about.server_id,)).fetchone()
        if known is not None:  # a refresh was faster
            identity = str(known[0])
            base = layer.base_row(identity)
            if base is not None and layer.ours(identity) is None:
                layer.add_ours(identity, base.values, base.server_id)
            return identity
        identity = kept.about.uuid or str(
            uuid.uuid5(uuid.NAMESPACE_URL, f"{layer.source.url}/items/{kept.about.server_id}")
        )
        if identity == kept.uuid or layer.ours(identity) is not None:
            identity = str(uuid.uuid4())
        layer.write_base(identity, kept.theirs, kept.about.server_id, kept.theirs_revision)
        layer.add_ours(identity, kept.theirs, kept.about.server_id)
        return identity

    def _moved(self, ours: Row) -> State:
        """Return our values that say something, but not what tells features and their children apart."""
        schema = self._layer.schema
        own = {each.name for each in schema.fields if each.property_name == schema.uuid_field}
        own |= {each.parent_field for each in self._relations}
        names = (name for name in writable(schema) if name not in own)
        return {name: ours.values[name] for name in names if ours.values.get(name) is not None}

    def _move_block(self, mine: str, there: str) -> None:
        for column in self._layer.correction:
            statement = layout.sql(
                "UPDATE {t} SET {c} = (SELECT {c} FROM {t} WHERE {u} = ?) WHERE {u} = ?",
                t=self._layer.name, c=column, u=layout.UUID,
            )  # fmt: skip
            self._layer.connection.execute(statement, (mine, there))

    def _move_what_belongs(self, mine: str, there: str) -> None:
        """Let photos and children of ours belong to theirs."""
        connection, layer = self._layer.connection, self._layer.name
        if has_table(connection, layout.PHOTO):
            statement = "UPDATE crm_photo SET feature_uuid = ? WHERE layer = ? AND feature_uuid = ?"
            connection.execute(statement, (there, layer, mine))
        for each in self._relations:
            old, new = (self._cell(uuid, each.parent_field) for uuid in (mine, there))
            if old is not None and new is not None:
                statement = layout.sql("UPDATE {t} SET {c} = ? WHERE {c} = ?", t=each.child, c=each.child_field)
                connection.execute(statement, (new, old))

    def _cell(self, identity: str, column: str) -> Any:
        query = layout.sql("SELECT {c} FROM {t} WHERE {u} = ?", c=column, t=self._layer.name, u=layout.UUID)
        row = self._layer.connection.execute(query, (identity,)).fetchone()
        return row[0] if row else None

    def _note(self, kept: KeptConflict, ours: Row) -> None:
        why = said(JOINED) if kept.resolution is Resolution.JOIN else said(DROPPED)
        entry = Entry(
            self._layer.name, kept.uuid, kept.about.server_id, "resolve", layout.TWIN_CHANGE, dict(ours.values),
            kept.theirs, self._options.author, why, self._options.evidence, "", kept.theirs_revision,
        )  # fmt: skip
        journal.append(self._layer.connection, [entry])
