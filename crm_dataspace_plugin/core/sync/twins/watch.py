# SPDX-License-Identifier: GPL-2.0-or-later
"""Looks, before new features are created, whether somebody else has created them meanwhile.

What was found waits for a person as a conflict about `layout.TWIN_CHANGE`: keep both (ours), join them (join), drop
ours (theirs).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import transaction
from crm_dataspace_plugin.core.survey.given_out import may_be_elsewhere
from crm_dataspace_plugin.core.sync import conflicts, queue
from crm_dataspace_plugin.core.sync.changes import FeatureChange, Operation
from crm_dataspace_plugin.core.sync.conflicts import About, KeptConflict, Resolution
from crm_dataspace_plugin.core.sync.merge import FieldConflict
from crm_dataspace_plugin.core.sync.outcome import OnConflict, SyncOptions
from crm_dataspace_plugin.core.sync.twins import brought
from crm_dataspace_plugin.core.sync.twins.joining import Joining
from crm_dataspace_plugin.core.sync.twins.neighbourhood import Neighbourhood
from crm_dataspace_plugin.core.sync.twins.sighting import Sighting, sighting_of
from crm_dataspace_plugin.core.sync.twins.twins import Twin, best, twins
from crm_dataspace_plugin.core.sync.values import State, same_value, to_json
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.sync.writers import Remote
from crm_dataspace_plugin.core.words import later, said

NOT_LOOKED = later("It could not be looked whether somebody else has found the new features too")
_CANNOT = (errors.UnexpectedContent, errors.DataError, errors.QueryError)
_PASSING = (408, 423, 425, 429)  # statuses that say nothing about what the service can do


class TwinWatch:
    """Finds the new features of one layer that the service has from somebody else.

    Attributes:
        limits: why it could not be looked, in words, where the service cannot be asked.
        problems: the same where it did not answer this time.
    """

    def __init__(self, layer: WorkingLayer, neighbourhood: Neighbourhood, options: SyncOptions) -> None:
        self._layer = layer
        self._around = neighbourhood
        self._options = options
        self._elsewhere = options.restored or may_be_elsewhere(layer.connection)
        self.limits: tuple[str, ...] = ()
        self.problems: tuple[str, ...] = ()

    def carry_out(self) -> None:
        """Do what a person decided since the last time."""
        decided = [each for each in self._kept().values() if each.resolution in (Resolution.JOIN, Resolution.THEIRS)]
        if decided:
            with transaction(self._layer.connection):
                joining = Joining(self._layer, self._options)
                for each in decided:
                    joining.carry_out(each)

    def look(self, changes: Sequence[FeatureChange]) -> Mapping[str, Optional[FieldConflict]]:
        """Return the new features that wait: uuid to the conflict, which is kept for a person.

        None in its place where the service did not answer, so that nothing is known about them.
        """
        unsettled = {each.uuid for each in queue.unsettled(self._layer.connection, self._layer.name)}
        new = [each.uuid for each in changes if each.kind is Operation.INSERT and each.uuid not in unsettled]
        kept = {uuid: each for uuid, each in self._kept().items() if uuid in new}
        waiting: dict[str, tuple[FieldConflict, Remote, About]] = {}
        if new and self._options.near > 0 and self._options.on_conflict is not OnConflict.OURS:
            try:
                waiting = self._found(new, kept)
            except errors.NetworkError as error:
                self.problems = (f"{self._layer.name}: {said(NOT_LOOKED)}: {error.message} {said(error.advice)}",)
                return dict.fromkeys(new)
        with transaction(self._layer.connection):
            if not new:
                brought.forget(self._layer.connection, self._layer.name)
            over = {uuid for uuid, each in kept.items() if not each.resolution and uuid not in waiting}
            conflicts.forget_field(self._layer.connection, self._layer.name, layout.TWIN_CHANGE, over)
            for uuid, (conflict, remote, about) in waiting.items():
                conflicts.add(self._layer.connection, self._layer.name, uuid, [conflict], remote.revision, about)
        return {uuid: conflict for uuid, (conflict, _, _) in waiting.items()}

    def _found(
        self, new: Sequence[str], kept: Mapping[str, KeptConflict]
    ) -> dict[str, tuple[FieldConflict, Remote, About]]:
        mine = {uuid: row.values for uuid in new for row in [self._layer.ours(uuid)] if row is not None}
        ours = self._sightings(mine)
        if not ours:
            return {}
        try:
            boxes = [each.box for each in ours]
            theirs = {each.server_id: each for each in self._around.features(boxes, self._options.near)}
            there = self._sightings({identity: each.values for identity, each in theirs.items()})
        except (*_CANNOT, errors.HttpError) as error:
            if isinstance(error, errors.HttpError) and (error.status >= 500 or error.status in _PASSING):
                raise
            self.limits = (f"{self._layer.name}: {said(NOT_LOOKED)}: {error.message}",)
            return {}
        known = self._known([each.key for each in there])
        pairs = [
            each
            for each in twins(ours, [each for each in there if each.key not in known], self._options.near)
            if not self._is_own(each.ours, mine[each.ours], theirs[each.theirs])
            and each.theirs not in _distinct(kept.get(each.ours))
        ]
        return {
            uuid: self._conflict(uuid, mine[uuid], theirs[twin.theirs], twin, kept.get(uuid))
            for uuid, twin in best(pairs).items()
        }

    def _conflict(
        self, uuid: str, mine: State, remote: Remote, twin: Twin, kept: Optional[KeptConflict]
    ) -> tuple[FieldConflict, Remote, About]:
        told = (remote.raw.get("properties") or {}).get(self._layer.schema.uuid_field) if remote.raw else None
        about = About(
            server_id=remote.server_id, uuid=str(told or ""), metres=twin.metres, likeness=twin.likeness,
            distinct=tuple(sorted(_distinct(kept))),
        )  # fmt: skip
        return FieldConflict(layout.TWIN_CHANGE, None, dict(mine), dict(remote.values)), remote, about

    def _is_own(self, uuid: str, mine: State, remote: Remote) -> bool:
        """Tell whether the service's feature is ours itself, sent before."""
        schema = self._layer.schema
        if schema.uuid_field and (remote.raw.get("properties") or {}).get(schema.uuid_field) == uuid:
            return True
        row = queue.read(self._layer.connection, self._layer.name, uuid)
        sent = self._elsewhere or (row is not None and row.tries > 0)
        said = ((name, value) for name, value in mine.items() if value is not None)
        return sent and all(same_value(schema, name, value, remote.values.get(name)) for name, value in said)

    def _sightings(self, states: Mapping[str, State]) -> list[Sighting]:
        made = (sighting_of(key, each, self._layer.schema, self._around.to_degrees) for key, each in states.items())
        return [each for each in made if each is not None]

    def _known(self, server_ids: Sequence[str]) -> frozenset[str]:
        """Return those that the base has, but for what a refresh brought: the person saw them when he drew his own."""
        query = layout.sql(
            "SELECT {i} FROM {b} WHERE {i} IN (SELECT value FROM json_each(?))", i=layout.SERVER_ID, b=self._layer.base
        )
        found = self._layer.connection.execute(query, (to_json(server_ids),)).fetchall()
        return frozenset(str(row[0]) for row in found) - brought.server_ids(self._layer)

    def _kept(self) -> dict[str, KeptConflict]:
        found = conflicts.kept_conflicts(self._layer.connection, self._layer.name)
        return {each.uuid: each for each in found if each.field == layout.TWIN_CHANGE}


def _distinct(kept: Optional[KeptConflict]) -> frozenset[str]:
    """Return the ids of the service's features that a person said are others."""
    if kept is None:
        return frozenset()
    said = {kept.about.server_id} if kept.resolution is Resolution.OURS else set()
    return frozenset({*kept.about.distinct, *said})
