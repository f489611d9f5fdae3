# SPDX-License-Identifier: GPL-2.0-or-later
"""What may be sent of one change: what is wrong with it, and what base, ours and theirs come to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Optional

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.sync.changes import FeatureChange, FieldChange, Operation
from crm_dataspace_plugin.core.sync.checks import faults
from crm_dataspace_plugin.core.sync.conflicts import KeptConflict, Resolution, kept_conflicts
from crm_dataspace_plugin.core.sync.decision import Decision, decide
from crm_dataspace_plugin.core.sync.outcome import SyncOptions
from crm_dataspace_plugin.core.sync.working_layer import Row, WorkingLayer
from crm_dataspace_plugin.core.sync.writers import Remote
from crm_dataspace_plugin.core.sync.writers.abilities import Abilities

Faults = tuple[tuple[str, str], ...]  # field and sentence; the field "" stands for the whole feature


class Judgement:
    """Judges one change of a layer by what the service can do and by what a person resolved.

    Attributes:
        faults: what is wrong with the values that may be sent: not with those a person replaced.
    """

    def __init__(self, layer: WorkingLayer, change: FeatureChange, abilities: Abilities, options: SyncOptions) -> None:
        self._schema = layer.schema
        self._change = change
        self._options = options
        kept = kept_conflicts(layer.connection, change.layer, change.uuid)
        self._kept: Mapping[str, KeptConflict] = {each.field: each for each in kept}
        self.ours: Optional[Row] = layer.ours(change.uuid)
        self.base: Optional[Row] = layer.base_row(change.uuid)
        replaced = {each.field for each in kept if each.resolution not in (None, Resolution.OURS)}
        going = options.going(change)
        found = faults(going, self._schema) + abilities.faults(going, self._schema)
        self.faults: Faults = tuple(each for each in found if each[0] not in replaced)

    def decision(self, theirs: Optional[Remote]) -> Decision:
        found = decide(
            self.base.values if self.base else None,
            self.ours.values if self.ours else None,
            theirs.values if theirs else None,
            self._schema,
            self._kept,
            self._options.on_conflict,
        )
        if self.base is None or theirs is None:
            return found  # what is not there can only be sent whole
        return found.without(self._options.held.get(self._change.uuid, frozenset()))

    def faults_of(self, decision: Decision) -> Faults:
        """Return what is wrong with the values that a person, or the rule for conflicts, chose."""
        names = decision.resolved.intersection(decision.patch) - {FEATURE_CHANGE}
        fields = tuple(FieldChange(name, None, decision.patch[name]) for name in sorted(names))
        return faults(replace(self._change, kind=Operation.UPDATE, fields=fields), self._schema)
