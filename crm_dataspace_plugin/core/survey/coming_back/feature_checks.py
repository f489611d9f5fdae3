# SPDX-License-Identifier: GPL-2.0-or-later
"""What to look at in the features a survey changed: what the service refuses, what the form forbids, what is unusual.

Only what was changed in the field is looked at. Nothing is left out because of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.schema import FieldType
from crm_dataspace_plugin.core.survey.coming_back.finding import Finding, Severity
from crm_dataspace_plugin.core.survey.coming_back.place_checks import Places
from crm_dataspace_plugin.core.survey.coming_back.staging import Staged
from crm_dataspace_plugin.core.survey.form import facility_form
from crm_dataspace_plugin.core.survey.form_fit import (
    Placed,
    doubts,
    faults,
    fit_rules,
    is_about_facilities,
    measured,
    place,
)
from crm_dataspace_plugin.core.sync import checks
from crm_dataspace_plugin.core.sync.changes import FeatureChange, Operation
from crm_dataspace_plugin.core.sync.values import State
from crm_dataspace_plugin.core.words import later, said, say

_AT_HOME = later("Correct it in the field copy at home before you sync.")
_ACCURACY = "accuracy"  # what the form fills in for a position, see `form.Item.default`


class FeatureChecks:
    """Checks the changes of one layer.

    Args:
        source: of the layer as it was given out.
    """

    def __init__(self, source: Source, staged: Staged, places: Places, today: date) -> None:
        self._source = source
        self._staged = staged
        self._places = places
        self._today = today
        form = facility_form()
        known = is_about_facilities(form, source.schema)
        self._placed = place(form, source.schema) if known else ()
        self._rules = fit_rules(form, self._placed)

    def findings(self, change: FeatureChange) -> Iterator[Finding]:
        """Yield what is to be looked at in one change."""
        row = None if change.kind is Operation.DELETE else self._staged.layer.ours(change.uuid)
        if row is None:
            return
        refused = checks.faults(change, self._source.schema)
        for name, words in refused:
            yield self._found(change, Severity.ERROR, name, words, said(_AT_HOME))
        named = {name for name, _words in refused}
        changed = {each.field for each in change.fields} - named
        yield from self._of_form(change, row.values, changed)
        yield from self._of_place(change, row.values, changed)

    def _of_form(self, change: FeatureChange, values: State, changed: set[str]) -> Iterator[Finding]:
        places = {each.field.name: each for each in self._placed}
        for name in faults(self._placed, values, self._today):
            if name in changed:
                yield self._found(
                    change, Severity.ERROR, name, _forbidden(places[name], values.get(name)), said(_AT_HOME)
                )
        for each in doubts(self._rules, values, self._today):
            if changed & {each.field, each.other}:
                yield self._found(
                    change, Severity.WARNING, each.field, each.rule.says, say("Look whether it is meant.")
                )
        for placed in self._placed:
            if placed.field.name in changed and _is_accuracy(placed):
                words = self._places.inaccurate(values.get(placed.field.name))
                if words:
                    advice = say("Measure it again, or draw it after a better source.")
                    yield self._found(change, Severity.WARNING, placed.field.name, words, advice)

    def _of_place(self, change: FeatureChange, values: State, changed: set[str]) -> Iterator[Finding]:
        if not self._staged.schema.geometry_type:
            return
        geometry = values.get(GEOMETRY_CHANGE)
        if geometry is None and (GEOMETRY_CHANGE in changed or change.kind is Operation.INSERT):
            words = say("It has no geometry.")
            yield self._found(change, Severity.ERROR, GEOMETRY_CHANGE, words, say("Draw it, or delete the feature."))
        elif GEOMETRY_CHANGE in changed:
            words = self._places.outside(geometry, self._source.crs)
            if words:
                advice = say("Look whether it was drawn in the right place.")
                yield self._found(change, Severity.WARNING, GEOMETRY_CHANGE, words, advice)

    def _found(self, change: FeatureChange, severity: Severity, name: str, words: str, advice: str) -> Finding:
        return Finding(severity, change.layer, words, advice, change.uuid, change.label, name)


def _is_accuracy(placed: Placed) -> bool:
    """Tell whether a column holds how accurate a position is, in metres."""
    item = placed.item
    return item is not None and item.default == _ACCURACY and measured(placed.field, item)


def _forbidden(placed: Placed, value: Any) -> str:
    name = f"“{placed.field.title or placed.field.name}”"
    if value is None:
        return say("{name} must not be empty.", name=name)
    if placed.field.type in (FieldType.DATE, FieldType.DATETIME):
        return say("{name} {value} lies in the future.", name=name, value=value)
    unit = f" {placed.field.unit or (placed.item.unit if placed.item else '')}".rstrip()
    if placed.minimum is not None and value < placed.minimum:
        return say(
            "{name} {value:g}{unit} is below {minimum:g}{unit}.",
            name=name,
            value=value,
            unit=unit,
            minimum=placed.minimum,
        )
    return say(
        "{name} {value:g}{unit} is above {maximum:g}{unit}.", name=name, value=value, unit=unit, maximum=placed.maximum
    )
