# SPDX-License-Identifier: GPL-2.0-or-later
"""What the Sync step shows, as values: changed features, their fields old and new, and what is in conflict."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.sync.correction import UNEXPLAINED, Correction


@dataclass(frozen=True)
class FieldRow:
    """One changed field. Attributes: field, a field name, `@geometry` or `@feature`."""

    field: str
    base: Any
    ours: Any


class Sides(Enum):
    """Who changed the same value: here and on the service, or here and in a survey."""

    SERVICE = "service"
    SURVEY = "survey"


@dataclass(frozen=True)
class ConflictRow:
    """Both sides changed the field differently. Attributes: resolution, empty while open."""

    field: str
    base: Any
    ours: Any
    theirs: Any
    resolution: str = ""
    value: Any = None
    sides: Sides = Sides.SERVICE


@dataclass(frozen=True)
class FeatureRow:
    """One feature that differs from the base, or is in conflict.

    Attributes:
        change: insert, update or delete; empty where only a conflict is left.
        note: why the service refused it or would refuse it, empty if not known.
        correction: why it was changed, as its correction block says.
    """

    uuid: str
    title: str
    change: str
    fields: tuple[FieldRow, ...] = ()
    conflicts: tuple[ConflictRow, ...] = ()
    note: str = ""
    correction: Correction = UNEXPLAINED

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
    def refused(self) -> int:
        return sum(bool(each.note) for each in self.features)
