# SPDX-License-Identifier: GPL-2.0-or-later
"""What is done about one feature: the merge, the person's resolutions, and the rule for the conflicts that are left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.conflicts import KeptConflict, Resolution
from crm_dataspace_plugin.core.sync.merge import FieldConflict, merge, whole
from crm_dataspace_plugin.core.sync.outcome import OnConflict
from crm_dataspace_plugin.core.sync.values import State, same_state, same_value


@dataclass(frozen=True)
class Decision:
    """What to send, to receive and to keep for a person.

    Attributes:
        patch: as in `merge.Merged`; for a feature the service does not have, all of it.
        resolved: the fields in `patch` or `received` that a person, or the rule for conflicts, decided.
        held: the fields that nothing becomes of now.
    """

    patch: State
    received: State
    conflicts: tuple[FieldConflict, ...] = ()
    applied: tuple[str, ...] = ()
    resolved: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()

    def without(self, held: frozenset[str]) -> Decision:
        """Return what is left to be done where nothing becomes of the fields `held` now, but their open conflicts."""
        return Decision(
            {name: value for name, value in self.patch.items() if name not in held},
            {name: value for name, value in self.received.items() if name not in held},
            self.conflicts,
            tuple(name for name in self.applied if name not in held),
            self.resolved - held,
            held,
        )


def decide(
    base: Optional[State],
    ours: Optional[State],
    theirs: Optional[State],
    schema: Schema,
    kept: Mapping[str, KeptConflict],
    on_conflict: OnConflict,
) -> Decision:
    """Merge one feature and resolve what can be resolved.

    A resolution counts only while the service's value is the one the person saw; if it changed again, the conflict is
    there anew.
    """
    merged = merge(base, ours, theirs, schema)
    patch, received = dict(merged.patch), dict(merged.received)
    left, resolved = [], set()
    for conflict in merged.conflicts:
        resolution, value = _resolution(conflict, kept.get(conflict.field), schema, on_conflict)
        if resolution is None:
            left.append(conflict)
            continue
        resolved.add(conflict.field)
        if conflict.field == FEATURE_CHANGE:
            _whole(conflict, resolution, schema, patch, received)
        else:
            chosen = {Resolution.OURS: conflict.ours, Resolution.BASE: conflict.base, Resolution.VALUE: value}
            wanted = chosen.get(resolution, conflict.theirs)
            goes_there = not same_value(schema, conflict.field, wanted, conflict.theirs)
            (patch if goes_there else received)[conflict.field] = wanted
    return Decision(patch, received, tuple(left), merged.applied, frozenset(resolved))


def _resolution(
    conflict: FieldConflict, kept: Optional[KeptConflict], schema: Schema, on_conflict: OnConflict
) -> tuple[Optional[Resolution], Any]:
    if kept is not None and kept.resolution is not None and _as_seen(conflict, kept, schema):
        return kept.resolution, kept.value
    by_rule = {OnConflict.OURS: Resolution.OURS, OnConflict.THEIRS: Resolution.THEIRS}
    return by_rule.get(on_conflict), None


def _as_seen(conflict: FieldConflict, kept: KeptConflict, schema: Schema) -> bool:
    if conflict.field == FEATURE_CHANGE:
        return same_state(schema, conflict.theirs, kept.theirs)
    return same_value(schema, conflict.field, conflict.theirs, kept.theirs)


def _whole(
    conflict: FieldConflict, resolution: Resolution, schema: Schema, patch: dict[str, Any], received: dict[str, Any]
) -> None:
    if resolution is Resolution.OURS:
        if conflict.ours is None:
            patch[FEATURE_CHANGE] = None
        else:
            patch.update(whole(conflict.ours, schema))
    elif conflict.theirs is None:
        received[FEATURE_CHANGE] = None
    else:
        received.update(conflict.theirs)
