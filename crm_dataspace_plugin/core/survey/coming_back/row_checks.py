# SPDX-License-Identifier: GPL-2.0-or-later
"""What to look at in the samples, readings, visits and answers that a survey brought, and in its photos."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE
from crm_dataspace_plugin.core.field_copy.photos import ROLES
from crm_dataspace_plugin.core.schema import FieldType
from crm_dataspace_plugin.core.survey import tables
from crm_dataspace_plugin.core.survey.codes import is_sample_code
from crm_dataspace_plugin.core.survey.coming_back.finding import Finding, Severity
from crm_dataspace_plugin.core.survey.coming_back.photo_taking import PhotoTaking
from crm_dataspace_plugin.core.survey.coming_back.place_checks import Places
from crm_dataspace_plugin.core.survey.coming_back.staging import Staged
from crm_dataspace_plugin.core.survey.form_fit import is_later
from crm_dataspace_plugin.core.sync.changes import FeatureChange, Operation
from crm_dataspace_plugin.core.sync.checks import geometry_fault
from crm_dataspace_plugin.core.sync.values import State
from crm_dataspace_plugin.core.words import later, said, say

_LOOK = later("Look it up on the bag or on the sheet, and correct it.")
_NOT_NEGATIVE = ("depth_from_m", "depth_to_m", "mass_kg", "value", "lod", "accuracy_m", "water_distance_m")
_CRS = "EPSG:4326"
_NAMED_BY = ("sample_id", "name", "site_id", "element")


class RowChecks:
    """Checks the rows of one of the survey's own tables."""

    def __init__(self, staged: Staged, places: Places, today: date) -> None:
        self._staged = staged
        self._places = places
        self._today = today

    def findings(self, change: FeatureChange) -> Iterator[Finding]:
        """Yield what is to be looked at in one row that was changed or added."""
        row = None if change.kind is Operation.DELETE else self._staged.layer.ours(change.uuid)
        if row is None:
            return
        label = next((str(row.values[each]) for each in _NAMED_BY if row.values.get(each)), change.uuid)
        for severity, field, words in self._of(row.values):
            yield Finding(severity, change.layer, words, said(_LOOK), change.uuid, label, field)

    def _of(self, values: State) -> Iterator[tuple[Severity, str, str]]:
        for name, value in values.items():
            if value is not None and name != GEOMETRY_CHANGE:
                yield from ((Severity.ERROR, name, words) for words in self._of_value(name, value))
        top: Any
        end: Any
        top, end = values.get("depth_from_m"), values.get("depth_to_m")
        if _is_number(top) and _is_number(end) and end < top:
            yield Severity.WARNING, "depth_to_m", say("The sample ends above where it begins.")
        identity = values.get("sample_id")
        if isinstance(identity, str) and not is_sample_code(identity):
            words = say(
                "The number {identity} is none that this survey gave: its check character does not fit.",
                identity=identity[:80],
            )
            yield Severity.WARNING, "sample_id", words
        accuracy = self._places.inaccurate(values.get("accuracy_m"))
        if accuracy:
            yield Severity.WARNING, "accuracy_m", accuracy
        yield from self._of_geometry(values.get(GEOMETRY_CHANGE))

    def _of_value(self, name: str, value: Any) -> Iterator[str]:
        known = tables.SURVEY_CODES.get(tables.LISTS.get(name, ""))
        if known is not None and str(value) not in known:
            yield say("“{value}” is not in the code list {lists}.", value=value, lists=tables.LISTS[name])
        low, high = tables.RANGES.get(name, (None, None))
        if low is not None and _is_number(value) and not low <= value <= high:
            yield say("{name} {value:g} is not between {low} and {high}.", name=name, value=value, low=low, high=high)
        if name in _NOT_NEGATIVE and _is_number(value) and value < 0:
            yield say("{name} {value:g} is below 0.", name=name, value=value)
        if self._staged.layer.schema.field(name).type is FieldType.DATETIME and is_later(value, self._today):
            yield say("{name} {value} lies in the future.", name=name, value=value)

    def _of_geometry(self, geometry: Any) -> Iterator[tuple[Severity, str, str]]:
        wrong = geometry_fault(geometry, self._staged.schema.geometry_type)
        if wrong:
            yield Severity.ERROR, GEOMETRY_CHANGE, wrong
        elif self._staged.schema.geometry_type:
            outside = self._places.outside(geometry, _CRS)
            if outside:
                yield Severity.WARNING, GEOMETRY_CHANGE, outside


class PhotoChecks:
    """Checks photos that were taken or changed in the field."""

    def __init__(self, staged: Staged, photos: PhotoTaking, today: date) -> None:
        self._staged = staged
        self._photos = photos
        self._today = today

    def findings(self, change: FeatureChange) -> Iterator[Finding]:
        row = None if change.kind is Operation.DELETE else self._staged.layer.ours(change.uuid)
        if row is None:
            return
        values = row.values
        label = str(values.get("caption") or values.get("path") or change.uuid)[:80]

        def found(severity: Severity, field: str, words: str, advice: str) -> Finding:
            return Finding(severity, change.layer, words, advice, change.uuid, label, field)

        wrong = self._photos.fault(str(values.get("path") or ""))
        if wrong:
            advice = say("Look for the file on the device, put it into the folder, and take the survey in again.")
            yield found(Severity.ERROR, "path", wrong, advice)
        if values.get("role") and values["role"] not in ROLES:
            words = say("“{values}” is none of {roles}.", values=values["role"], roles=", ".join(ROLES))
            yield found(Severity.ERROR, "role", words, say("Choose one."))
        bearing: Any = values.get("bearing_deg")
        if _is_number(bearing) and not 0 <= bearing <= 360:
            words = say("A bearing of {bearing:g} is not between 0 and 360 degrees.", bearing=bearing)
            yield found(Severity.ERROR, "bearing_deg", words, say("Correct or empty it."))
        if is_later(values.get("taken_at"), self._today):
            words = say("It would have been taken in the future, {values}.", values=values["taken_at"])
            yield found(Severity.WARNING, "taken_at", words, say("Look at the clock of the camera."))
        if not values.get("feature_uuid"):
            words = say("The photo belongs to no feature.")
            yield found(Severity.WARNING, "feature_uuid", words, say("Choose the facility it shows."))


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
