# SPDX-License-Identifier: GPL-2.0-or-later
"""The three-way merge of one feature, always in the order base, ours, theirs.

For each field, and the geometry:

    ours    theirs    →
    = base  = base    nothing
    = base  changed   received
    changed = base    patch
    changed changed   applied where both are the same, else conflict

For the feature as a whole, under `layout.FEATURE_CHANGE`:

    base    ours      theirs    →
    there   deleted   = base    patch: delete it
    there   deleted   changed   conflict
    there   = base    deleted   received: delete it here
    there   changed   deleted   conflict
    there   deleted   deleted   applied
    none    there     none      patch: all values that are not NULL
    none    there     there     field by field, as if the base were all NULL
    none    none      there     received
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.values import State, names_of, same_state, same_value, writable


@dataclass(frozen=True)
class FieldConflict:
    """Both sides changed the same field differently; whole states under `layout.FEATURE_CHANGE`, None for deleted."""

    field: str
    base: Any
    ours: Any
    theirs: Any


@dataclass(frozen=True)
class Merged:
    """What to do about one feature.

    Attributes:
        patch: what to send; `{FEATURE_CHANGE: None}` deletes it there.
        received: what changed there only; `{FEATURE_CHANGE: None}` deletes it here.
        applied: what both sides changed in the same way, so that nothing is left to do.
    """

    patch: State = field(default_factory=dict)
    received: State = field(default_factory=dict)
    conflicts: tuple[FieldConflict, ...] = ()
    applied: tuple[str, ...] = ()


def merge(base: Optional[State], ours: Optional[State], theirs: Optional[State], schema: Schema) -> Merged:
    """Merge one feature; the table is the module's docstring."""
    if ours is not None and theirs is not None:
        return _merge_fields(base or {}, ours, theirs, schema)
    if base is None:
        return _merge_new(ours, theirs, schema)
    if ours is None and theirs is None:
        return Merged(applied=(FEATURE_CHANGE,))
    if ours is None:
        if same_state(schema, base, theirs):
            return Merged(patch={FEATURE_CHANGE: None})
    elif same_state(schema, base, ours):
        return Merged(received={FEATURE_CHANGE: None})
    return Merged(conflicts=(FieldConflict(FEATURE_CHANGE, base, ours, theirs),))


def _merge_new(ours: Optional[State], theirs: Optional[State], schema: Schema) -> Merged:
    if ours is not None:
        return Merged(patch=whole(ours, schema))
    return Merged(received=dict(theirs or {}))


def whole(state: State, schema: Schema) -> State:
    """Return what to send of a feature the service does not have: what is not NULL; of an empty one, its NULLs."""
    given = {name: state.get(name) for name in writable(schema)}
    return {name: value for name, value in given.items() if value is not None} or given


def _merge_fields(base: State, ours: State, theirs: State, schema: Schema) -> Merged:
    patch: dict[str, Any] = {}
    received: dict[str, Any] = {}
    conflicts: list[FieldConflict] = []
    applied: list[str] = []
    sent = frozenset(writable(schema))
    for name in names_of(schema):
        values = base.get(name), ours.get(name), theirs.get(name)
        kind = _kind(schema, name, values)
        if kind == "received" or (kind in ("patch", "conflict") and name not in sent):
            received[name] = values[2]
        elif kind == "patch":
            patch[name] = values[1]
        elif kind == "conflict":
            conflicts.append(FieldConflict(name, *values))
        elif kind == "applied":
            applied.append(name)
    return Merged(patch, received, tuple(conflicts), tuple(applied))


def _kind(schema: Schema, name: str, values: tuple[Any, Any, Any]) -> str:
    base, ours, theirs = values
    here = not same_value(schema, name, base, ours)
    there = not same_value(schema, name, base, theirs)
    if here and there:
        return "applied" if same_value(schema, name, ours, theirs) else "conflict"
    return "patch" if here else ("received" if there else "")
