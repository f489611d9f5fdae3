# SPDX-License-Identifier: GPL-2.0-or-later
"""Words and values for the person, from what an exchange came to."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Optional

from crm_dataspace_plugin.core.errors import HttpError
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.changes import FeatureChange
from crm_dataspace_plugin.core.sync.decision import Decision
from crm_dataspace_plugin.core.sync.ledger import Exchanged
from crm_dataspace_plugin.core.sync.merge import FieldConflict
from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome, FieldOutcome, FieldResult, OutcomeState
from crm_dataspace_plugin.core.sync.values import State
from crm_dataspace_plugin.core.sync.working_layer import Row
from crm_dataspace_plugin.core.sync.writers import Remote
from crm_dataspace_plugin.core.words import say


class Reporting:
    """Reports about one change."""

    def __init__(self, change: FeatureChange, schema: Schema) -> None:
        self._change = change
        self._schema = schema

    def pending(self, message: str) -> FeatureOutcome:
        return self._outcome(OutcomeState.PENDING, (), message)

    def sent(self, message: str) -> FeatureOutcome:
        """Report what was handed over, so that only the service knows whether it arrived."""
        return self._outcome(OutcomeState.SENT, (), message)

    def rejected(self, wrong: tuple[tuple[str, str], ...]) -> FeatureOutcome:
        """Report a refusal; the field `""` stands for the whole feature."""
        named = dict(wrong)
        fields = tuple(
            FieldOutcome(each.field, each.base, each.ours, FieldResult.REJECTED)
            for each in self._change.fields
            if each.field in named or "" in named
        )
        return self._outcome(OutcomeState.REJECTED, fields, " ".join(words for _, words in wrong))

    def found_twice(self, found: Optional[FieldConflict]) -> FeatureOutcome:
        """Report a new feature that others may have added too; None where they could not be asked."""
        if found is None:
            return self.pending(say("It waits: it is not known whether somebody else has found it too."))
        field = FieldOutcome(found.field, found.base, found.ours, FieldResult.CONFLICT, found.theirs)
        return self._outcome(OutcomeState.CONFLICT, (field,), "")

    def planned(self, decision: Decision, ours: Optional[Row], theirs: Optional[Remote]) -> FeatureOutcome:
        old = theirs.values if theirs else None
        state = OutcomeState.CONFLICT if decision.conflicts else OutcomeState.VERIFIED
        fields = _fields(decision, ours.values if ours else None, old)
        return self._outcome(OutcomeState.PLANNED if decision.patch else state, fields, "", theirs)

    def finished(self, done: Exchanged, decision: Decision, note: str) -> FeatureOutcome:
        state = OutcomeState.CONFLICT if done.conflicts else OutcomeState.VERIFIED
        fields = _fields(decision, done.ours, done.before.values if done.before else None)
        fields = tuple(
            FieldOutcome(each.field, each.old, each.new, FieldResult.REJECTED) if each.field in done.refused else each
            for each in fields
        )
        outcome = self._outcome(OutcomeState.REJECTED if done.refused else state, fields, note, done.before)
        return replace(
            outcome,
            kind=done.kind,
            written=bool(decision.patch) and not done.refused,
            message=" ".join(filter(None, (*done.refused.values(), note))),
            server_id=done.after.server_id if done.after else outcome.server_id,
            revision_after=done.after.revision if done.after else "",
        )

    @staticmethod
    def answer(error: HttpError) -> str:
        """Return a refusal in the service's own words where it has some."""
        try:
            body = json.loads(error.body)
            words = [str(body[key]) for key in ("title", "detail", "description") if body.get(key)]
        except (ValueError, AttributeError, TypeError):
            words = []
        said = " ".join(dict.fromkeys(words)) or say("it gave no reason")
        return say("The service refused it ({status}): {said}", status=error.status, said=said)

    def _outcome(
        self, state: OutcomeState, fields: tuple[FieldOutcome, ...], message: str, theirs: Optional[Remote] = None
    ) -> FeatureOutcome:
        change = self._change
        return FeatureOutcome(
            change.layer, change.uuid, change.server_id, change.label, change.kind, state, fields,
            message=message, revision_before=theirs.revision if theirs else "",
            why=change.correction,
        )  # fmt: skip


def _fields(decision: Decision, ours: Optional[State], theirs: Optional[State]) -> tuple[FieldOutcome, ...]:
    there, here = theirs or {}, ours or {}
    found = [
        FieldOutcome(name, theirs if name == FEATURE_CHANGE else there.get(name), value, FieldResult.SENT)
        for name, value in decision.patch.items()
    ]
    found += [
        FieldOutcome(name, ours if name == FEATURE_CHANGE else here.get(name), value, FieldResult.RECEIVED)
        for name, value in decision.received.items()
    ]
    found += [
        FieldOutcome(each.field, each.base, each.ours, FieldResult.CONFLICT, each.theirs) for each in decision.conflicts
    ]
    found += [FieldOutcome(name, here.get(name), there.get(name), FieldResult.APPLIED) for name in decision.applied]
    return tuple(found)
