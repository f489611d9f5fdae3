# SPDX-License-Identifier: GPL-2.0-or-later
"""A pulled layer of the field copy at home, as the target of what a survey changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.survey.coming_back.finding import Finding, Severity
from crm_dataspace_plugin.core.survey.coming_back.raw_table import cells_query, find_table
from crm_dataspace_plugin.core.survey.coming_back.staging import Staged
from crm_dataspace_plugin.core.sync import stored
from crm_dataspace_plugin.core.sync.identities import give_identities
from crm_dataspace_plugin.core.sync.values import State
from crm_dataspace_plugin.core.sync.working_layer import Row, WorkingLayer
from crm_dataspace_plugin.core.words import say


class HomeLayer:
    """Writes into a working layer under the identities it has there, with the correction block.

    Args:
        incoming: the survey's field copy: what was sent from it directly is known there, and is not sent again.
    """

    complete = True

    def __init__(
        self, connection: sqlite3.Connection, source: Source, staged: Staged, incoming: sqlite3.Connection
    ) -> None:
        self._connection = connection
        self._staged = staged
        self._incoming = incoming
        self._layer = WorkingLayer(connection, source)
        self.name = source.layer

    def prepare(self) -> None:
        """Make rows quick to find and to tell apart; inside the transaction."""
        for table in (self._layer.name, self._layer.base):
            self._connection.execute(
                layout.sql(
                    "CREATE INDEX IF NOT EXISTS {index} ON {table} ({uuid})",
                    index=f"crm_uuid_{table}",
                    table=table,
                    uuid=layout.UUID,
                )
            )
        give_identities(self._layer)

    def losses(self) -> Iterator[Finding]:
        """Yield a sentence for each column that came back and has no place at home."""
        present = {each.name for each in self._layer.fields}
        for field in self._staged.layer.fields:
            if field.name not in present:
                words = say(
                    "“{name}” has no column {column} at home: its changes were not taken in.",
                    name=self.name,
                    column=field.name,
                )
                yield Finding(
                    Severity.ERROR, self.name, words, say("Pull the layer again, then take the survey in again.")
                )

    def ours(self, uuid: str) -> Optional[Row]:
        return self._layer.ours(self.identity(uuid))

    def write_ours(self, uuid: str, values: State, server_id: str) -> None:
        where = self.identity(uuid)
        self._layer.write_ours(where, values, server_id)
        self._explain(uuid, where)

    def add_ours(self, uuid: str, values: State, server_id: str) -> None:
        where = self.identity(uuid)
        base = self._layer.base_row(where)
        if base is None and server_id:
            self._learn(uuid, server_id)
        self._layer.add_ours(where, values, base.server_id if base else server_id)
        self._explain(uuid, where)

    def delete_ours(self, uuid: str) -> None:
        self._layer.delete_ours(self.identity(uuid))

    def identity(self, uuid: str) -> str:
        """Return under which uuid a feature is known at home: it got another one where the layer was pulled anew."""
        if self._layer.ours(uuid) is not None or self._layer.base_row(uuid) is not None:
            return uuid
        given = self._staged.layer.base_row(uuid)
        if given is None or not given.server_id:
            return uuid
        query = layout.sql(
            "SELECT {uuid} FROM {base} WHERE {id} = ?",
            uuid=layout.UUID,
            base=self._layer.base,
            id=layout.SERVER_ID,
        )
        found = self._connection.execute(query, (given.server_id,)).fetchone()
        return str(found[0]) if found else uuid

    def _learn(self, uuid: str, server_id: str) -> None:
        """Note that the service has a new feature already, because the survey's own field copy was synced."""
        values, revision = self._sent(uuid)
        self._layer.write_base(uuid, values, server_id, revision)

    def _sent(self, uuid: str) -> tuple[State, str]:
        """Return what the service got; nothing where another program dropped the survey's own base."""
        base = find_table(self._incoming, self._layer.base)
        if base is None or layout.UUID not in base.columns:
            return {}, ""
        fields = self._staged.layer.fields
        query = cells_query(base, (*(each.name for each in fields), layout.REVISION, layout.GEOMETRY))
        row = self._incoming.execute(
            query + layout.sql(" WHERE {uuid} = ?", uuid=base.columns[layout.UUID]), (uuid,)
        ).fetchone()
        if row is None:
            return {}, ""
        values: dict[str, Any] = {each.name: stored.from_column(cell, each) for each, cell in zip(fields, row[1:])}
        if self._staged.layer.has_geometry:
            values[layout.GEOMETRY_CHANGE] = stored.from_geometry_column(row[len(fields) + 2])
        return values, str(row[len(fields) + 1] or "")

    def _explain(self, uuid: str, where: str) -> None:
        """Bring the correction block along, where anything is written in it."""
        shared = [each for each in self._staged.layer.correction if each in self._layer.correction]
        if not shared:
            return
        query = layout.sql("SELECT {c} FROM {t} WHERE {u} = ?", c=shared, t=self._staged.layer.name, u=layout.UUID)
        row = self._staged.layer.connection.execute(query, (uuid,)).fetchone()
        for column, cell in zip(shared, row or ()):
            if isinstance(cell, str) and cell.strip():
                statement = layout.sql("UPDATE {t} SET {c} = ? WHERE {u} = ?", t=self.name, c=column, u=layout.UUID)
                self._connection.execute(statement, (cell, where))
