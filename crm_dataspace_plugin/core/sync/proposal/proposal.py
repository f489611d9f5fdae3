# SPDX-License-Identifier: GPL-2.0-or-later
"""Changes that one person proposes and another one decides about, value by value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.correction import UNEXPLAINED, Correction
from crm_dataspace_plugin.core.sync.proposal.editorial import EditorialState
from crm_dataspace_plugin.core.sync.values import State


@dataclass(frozen=True)
class Verdict:
    """What a reviewer made of one value. Attributes: note, why, or what is asked."""

    state: EditorialState = EditorialState.FOR_REVIEW
    note: str = ""
    by: str = ""
    at: str = ""


NO_VERDICT = Verdict()


@dataclass(frozen=True)
class Step:
    """One step of a proposal as a whole, as whoever took it wrote it into the file."""

    state: EditorialState
    by: str = ""
    at: str = ""
    device: str = ""
    note: str = ""


@dataclass(frozen=True)
class ProposedFeature:
    """The proposed change of one feature.

    Attributes:
        uuid, server_id: its own identity, and its id on the service; the latter is empty for a new one.
        revision: of the service's feature that the change was made on, empty where none is known.
        base: the values that are to change, as they were; empty for a new feature, all values for a deleted one.
        ours: the values proposed, by the names of `base`; empty for a deleted feature.
        verdicts: by field; `layout.FEATURE_CHANGE` stands for the whole feature, new or deleted.
        place: GeoJSON geometry to be shown on a map; it changes nothing.
    """

    uuid: str
    server_id: str
    label: str
    kind: Operation
    base: State
    ours: State
    revision: str = ""
    why: Correction = UNEXPLAINED
    verdicts: Mapping[str, Verdict] = field(default_factory=dict)
    place: Any = None


@dataclass(frozen=True)
class Proposal:
    """The proposed changes of one layer.

    Attributes:
        id: tells it from every other one, also when it comes back with verdicts.
        author, device, made_at: who made it, on which computer, when (ISO 8601, UTC).
        reason, evidence: of all changes that say nothing of their own.
        source: where the layer came from: `url`, `name`, `record_id`, `catalogue`, `title`, `attribution`, `rights`.
        crs: authority code of the coordinates.
        history: who made it, answered it, asked back, when; the earliest first.
    """

    id: str
    layer: str
    made_at: str
    features: tuple[ProposedFeature, ...]
    author: str = ""
    device: str = ""
    reason: str = ""
    evidence: str = ""
    licence: str = ""
    source: Mapping[str, str] = field(default_factory=dict)
    crs: str = "EPSG:4326"
    state: EditorialState = EditorialState.FOR_REVIEW
    history: tuple[Step, ...] = ()

    @property
    def begins(self) -> EditorialState:
        """The state of a value that nobody decided about."""
        return EditorialState.DRAFT if self.state is EditorialState.DRAFT else EditorialState.FOR_REVIEW


def explained(proposal: Proposal, feature: ProposedFeature) -> Correction:
    """Return why a feature is to change: what is said of it, else what is said of all."""
    why = feature.why
    return Correction(why.reason or proposal.reason, why.evidence or proposal.evidence, why.certainty, why.photos)


def values_of(feature: ProposedFeature) -> tuple[str, ...]:
    """Return what can be decided about one by one: fields of a changed feature, else the feature as a whole."""
    return tuple(feature.ours) if feature.kind is Operation.UPDATE else (FEATURE_CHANGE,)
