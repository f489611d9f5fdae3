# SPDX-License-Identifier: GPL-2.0-or-later
"""What a refresh brought, feature by feature and in numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Optional

from crm_dataspace_plugin.core.sync.values import State, label_of

LONGEST = 200  # characters of what a feature is called


class Came(str, Enum):
    """What became of one feature, in the order in which people want to read it."""

    CONFLICT = "conflict"  # changed, or deleted, on both sides: kept for a person
    HELD = "held"  # deleted there, kept here for its photos or notes
    REMOVED = "removed"  # deleted there, so here too
    CHANGED = "changed"  # got values of the service
    NEW = "new"
    OUTSIDE = "outside"  # there, but not in the area or the filter any more: kept, with its values of now
    UNSURE = "unsure"  # not among what came, and whether it was deleted cannot be asked: kept as it is
    WAITING = "waiting"  # its changes are being sent: left alone


@dataclass(frozen=True)
class CameFeature:
    """Attributes: label, what people call the feature; fields, those that came or are in conflict."""

    uuid: str
    server_id: str
    label: str
    came: Came
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class RefreshResult:
    """What became of one layer.

    Attributes:
        counts: features by what became of them; what is not named happened to none.
        kept: features changed here whose changes all stayed, without those in conflict.
        features: the first of them.
        notes: what else the person should know, one sentence each.
        refreshed_at: ISO 8601, UTC.
    """

    layer: str
    refreshed_at: str
    counts: Mapping[Came, int] = field(default_factory=dict)
    kept: int = 0
    features: tuple[CameFeature, ...] = ()
    notes: tuple[str, ...] = ()

    def count(self, came: Came) -> int:
        return self.counts.get(came, 0)


def called(state: Optional[State], otherwise: str) -> str:
    """Return what people call a feature, cut where a service gives a novel for a name."""
    return label_of(state, otherwise)[:LONGEST]
