# SPDX-License-Identifier: GPL-2.0-or-later
"""What the Sync step shows, as values: changed features, their fields old and new, and what is in conflict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.sync.caution import Caution
from crm_dataspace_plugin.core.sync.conflicts import NOTHING_KNOWN, About
from crm_dataspace_plugin.core.sync.correction import UNEXPLAINED, Correction
from crm_dataspace_plugin.core.sync.outline import Measures

Outlines = tuple[Optional[Measures], ...]


@dataclass(frozen=True)
class FieldRow:
    """One changed field.

    Attributes:
        field: a field name, `@geometry` or `@feature`.
        fault: why the rules forbid the new value, empty where they do not.
        caution: why a person is asked before it goes, None where nothing is unusual.
        outlines: measures of base and ours, of a geometry.
    """

    field: str
    base: Any
    ours: Any
    fault: str = ""
    caution: Optional[Caution] = None
    outlines: Outlines = ()


class Sides(Enum):
    """Who changed the same value: here and on the service, or here and in a survey."""

    SERVICE = "service"
    SURVEY = "survey"


@dataclass(frozen=True)
class ConflictRow:
    """Both sides changed the field differently.

    Attributes:
        resolution: empty while open.
        about: what is known of the other side.
        outlines: measures of base, ours and theirs, of a geometry.
    """

    field: str
    base: Any
    ours: Any
    theirs: Any
    resolution: str = ""
    value: Any = None
    sides: Sides = Sides.SERVICE
    about: About = NOTHING_KNOWN
    outlines: Outlines = ()


@dataclass(frozen=True)
class FeatureRow:
    """One feature that differs from the base, or is in conflict.

    Attributes:
        change: insert, update or delete; empty where only a conflict is left.
        note: why the rules or the service refuse it, empty if they do not, or it is not known.
        waits: why it was not sent, or may have been, though nobody refuses it.
        correction: why it was changed, as its correction block says.
        received: what only others changed meanwhile: the value here and the one that comes.
    """

    uuid: str
    title: str
    change: str
    fields: tuple[FieldRow, ...] = ()
    conflicts: tuple[ConflictRow, ...] = ()
    note: str = ""
    correction: Correction = UNEXPLAINED
    received: tuple[FieldRow, ...] = ()
    waits: str = ""

    def with_note(self, note: str) -> FeatureRow:
        """Return the row with `note`, where that says more than the faults beside its fields."""
        left = note
        for each in self.fields:
            left = left.replace(each.fault, "") if each.fault else left
        return replace(self, note=note) if left.strip() else self

    @property
    def open_conflicts(self) -> int:
        return sum(not each.resolution for each in self.conflicts)


@dataclass(frozen=True)
class SyncState:
    """What differs in one layer of a field copy.

    Attributes:
        checked: whether the service was asked (dry run) for this state.
        sendable: uuids of the features that would be sent.
        settled: number of features with nothing left to send, whose base only has to be brought up to date.
        received: number of features that also changed on the service.
        problems: why the check stopped early, and what the service cannot do, one sentence each.
        from_surveys: number of values of this layer that surveys left to be chosen.
        forbidden: whether the service takes no changes, or none from this person.
        interrupted: number of features that were being sent when a sync was cut off.
        receipt: path of the last receipt beside the field copy, empty where there is none.
    """

    source: Source
    features: tuple[FeatureRow, ...] = ()
    checked: bool = False
    sendable: frozenset[str] = frozenset()
    settled: int = 0
    received: int = 0
    problems: tuple[str, ...] = ()
    from_surveys: int = 0
    forbidden: bool = False
    interrupted: int = 0
    receipt: str = ""

    @property
    def changes(self) -> int:
        return sum(bool(each.change) for each in self.features)

    @property
    def conflicts(self) -> int:
        return sum(each.open_conflicts for each in self.features)

    @property
    def open_about(self) -> Mapping[str, int]:
        """Number of open conflicts about each field."""
        return Counter(each.field for row in self.features for each in row.conflicts if not each.resolution)

    @property
    def refused(self) -> int:
        return sum(bool(each.note or any(field.fault for field in each.fields)) for each in self.features)
