# SPDX-License-Identifier: GPL-2.0-or-later
"""Merging what a survey changed into the field copy at home: base was given out, ours is the survey's, theirs home's.

What the survey alone changed is written; what home alone changed stays; what both changed differently stays as it is at
home and is kept for a person to choose.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from dataclasses import dataclass, field
from typing import Optional, Protocol

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.survey.coming_back import choices
from crm_dataspace_plugin.core.survey.coming_back.memory import Memory
from crm_dataspace_plugin.core.survey.coming_back.staging import Staged
from crm_dataspace_plugin.core.sync.changes import FeatureChange, Operation, changes_of
from crm_dataspace_plugin.core.sync.merge import FieldConflict, Merged, merge
from crm_dataspace_plugin.core.sync.values import UNREADABLE, State, names_of, same_state, same_value
from crm_dataspace_plugin.core.sync.working_layer import Row


class Target(Protocol):
    """The rows at home.

    Attributes:
        complete: whether all rows that were given out are there, so that one that is not was deleted.
    """

    complete: bool

    def identity(self, uuid: str) -> str:
        """Return under which uuid a row is known at home."""

    def ours(self, uuid: str) -> Optional[Row]:
        """Return a row, None if there is none."""

    def write_ours(self, uuid: str, values: State, server_id: str) -> None:
        """Change the values given."""

    def add_ours(self, uuid: str, values: State, server_id: str) -> None:
        """Add a row."""

    def delete_ours(self, uuid: str) -> None:
        """Delete a row."""


@dataclass
class Outcome:
    """What became of one layer.

    Attributes:
        counts: rows written at home, by what was done to them.
        changes: what differs from what was given out, also what was taken in before.
        written: uuids at home of the rows that were written.
    """

    counts: Counter[Operation] = field(default_factory=Counter)
    changes: list[FeatureChange] = field(default_factory=list)
    written: dict[str, Operation] = field(default_factory=dict)


class Merging:
    """Merges staged layers into one field copy; the caller holds the transaction."""

    def __init__(self, connection: sqlite3.Connection, survey: str, prefer: choices.Prefer, tick: Tick) -> None:
        self._connection = connection
        self._survey = survey
        self._prefer = prefer
        self._tick = tick
        self._memory = Memory(connection, survey)

    def layer(self, staged: Staged, target: Target, name: str) -> Outcome:
        """Merge what changed since it was given out, or since it was taken in last.

        Args:
            name: of the layer or table at home.
        """
        outcome = Outcome(changes=changes_of(staged.layer))
        taken = self._memory.states(name)
        labels = {each.uuid: each.label for each in outcome.changes}
        for uuid in dict.fromkeys((*labels, *taken)):
            self._tick(UNKNOWN, labels.get(uuid, name))
            operation = self._feature(staged, target, name, uuid, taken)
            if operation is not None:
                outcome.counts[operation] += 1
                outcome.written[uuid] = operation
        self._settle_open(staged, target, name, outcome)
        return outcome

    def _feature(
        self, staged: Staged, target: Target, name: str, uuid: str, taken: dict[str, Optional[State]]
    ) -> Optional[Operation]:
        ours, given = staged.layer.ours(uuid), staged.layer.base_row(uuid)
        mine = ours.values if ours else None
        base = taken.get(uuid, given.values if given else None)
        if uuid in taken and same_state(staged.schema, base, mine):
            return None
        here = target.ours(uuid)
        theirs = here.values if here else None
        if theirs is None and uuid not in taken and not target.complete:
            base = None
        merged = merge(base, mine, theirs, staged.schema)
        operation = _write(target, uuid, merged, ours, here)
        choices.keep(self._connection, self._survey, name, target.identity(uuid), merged.conflicts)
        self._memory.keep(name, uuid, mine)
        return operation

    def _settle_open(self, staged: Staged, target: Target, name: str, outcome: Outcome) -> None:
        """Apply the rule to what is open, also from an earlier time; what was typed at home meanwhile is chosen."""
        for choice in choices.open_choices(self._connection, self._survey):
            if choice.layer != name:
                continue
            if _is_typed(staged, target.ours(choice.uuid), choice):
                choices.note(self._connection, choice, choices.Side.SURVEY)
                continue
            if self._prefer is choices.Prefer.KEEP:
                continue
            if self._prefer is choices.Prefer.SURVEY:
                conflict = FieldConflict(choice.field, choice.base, choice.survey, choice.here)
                operation = _write_chosen(target, choice.uuid, conflict)
                if choice.uuid not in outcome.written:
                    outcome.counts[operation] += 1
                    outcome.written[choice.uuid] = operation
            choices.note(self._connection, choice, choices.Side(self._prefer.value))


def _is_typed(staged: Staged, here: Optional[Row], choice: choices.Choice) -> bool:
    """Tell whether home has the survey's side of a conflict by now."""
    if choice.field == layout.FEATURE_CHANGE:
        return same_state(staged.schema, here.values if here else None, choice.survey)
    if here is None or choice.field not in names_of(staged.schema):
        return False
    return same_value(staged.schema, choice.field, here.values.get(choice.field), choice.survey)


def _write(target: Target, uuid: str, merged: Merged, ours: Optional[Row], here: Optional[Row]) -> Optional[Operation]:
    if not merged.patch:
        return None
    if layout.FEATURE_CHANGE in merged.patch:
        target.delete_ours(uuid)
        return Operation.DELETE
    if here is None:
        target.add_ours(uuid, _legible(merged.patch), ours.server_id if ours else "")
        return Operation.INSERT
    target.write_ours(uuid, _legible(merged.patch), here.server_id)
    return Operation.UPDATE


def _write_chosen(target: Target, uuid: str, conflict: FieldConflict) -> Operation:
    """Write the survey's side of a conflict."""
    here = target.ours(uuid)
    if conflict.field != layout.FEATURE_CHANGE:
        target.write_ours(uuid, _legible({conflict.field: conflict.ours}), here.server_id if here else "")
        return Operation.UPDATE
    if conflict.ours is None:
        target.delete_ours(uuid)
        return Operation.DELETE
    if here is None:
        target.add_ours(uuid, _legible(conflict.ours), "")
        return Operation.INSERT
    target.write_ours(uuid, _legible(conflict.ours), here.server_id)
    return Operation.UPDATE


def _legible(values: State) -> State:
    """Return what can be written: a damaged geometry stays in the survey, where the checks name it."""
    geometry = values.get(layout.GEOMETRY_CHANGE)
    if not isinstance(geometry, dict) or geometry.get("type") != UNREADABLE:
        return values
    return {name: value for name, value in values.items() if name != layout.GEOMETRY_CHANGE}
