# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sync is asked to do, and what became of each feature."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from pathlib import Path
from typing import Any, Callable, Optional

from crm_dataspace_plugin.core.sync.changes import FeatureChange, Operation
from crm_dataspace_plugin.core.sync.correction import UNEXPLAINED, Correction
from crm_dataspace_plugin.core.sync.journal import Entry
from crm_dataspace_plugin.core.sync.twins import NEAR


class OnConflict(str, Enum):
    KEEP = "keep"
    OURS = "ours"
    THEIRS = "theirs"


@dataclass(frozen=True)
class SyncOptions:
    """How to sync.

    Attributes:
        on_conflict: what becomes of conflicts nobody resolved.
        author, reason, evidence: for the journal.
        only: uuids of the features to send, None for all; nothing is sent that was not shown.
        held: uuid to the fields of a changed feature that are not sent now and stay as they are here; of a new feature
            all goes.
        near: metres within which a new feature may be one that others have added too; 0 looks for none.
        witness: of the file outside of the field copies that notices a restored backup; None for none.
        restored: whether the field copy may be older than what was sent from it.
        told: is told what became of each feature as soon as that is known, in the thread of the sync.
    """

    on_conflict: OnConflict = OnConflict.KEEP
    author: str = ""
    reason: str = ""
    evidence: str = ""
    only: Optional[frozenset[str]] = None
    held: Mapping[str, frozenset[str]] = field(default_factory=dict)
    near: float = NEAR
    witness: Optional[Path] = None
    restored: bool = False
    told: Optional[Callable[[FeatureOutcome], None]] = field(default=None, compare=False, repr=False)

    def going(self, change: FeatureChange) -> FeatureChange:
        """Return the change without the fields that are held back."""
        held = self.held.get(change.uuid, frozenset()) if change.kind is Operation.UPDATE else frozenset()
        return replace(change, fields=tuple(each for each in change.fields if each.field not in held))


class OutcomeState(str, Enum):
    PLANNED = "planned"  # a dry run: would be sent
    SENT = "sent"  # handed over, but not read back: the next sync asks whether it arrived
    VERIFIED = "verified"  # the service has it, read back
    CONFLICT = "conflict"  # some of it waits for a person
    REJECTED = "rejected"  # the schema or the service refuses it
    PENDING = "pending"  # still to be sent


class FieldResult(str, Enum):
    SENT = "sent"
    RECEIVED = "received"
    APPLIED = "applied"  # both sides had changed it in the same way
    CONFLICT = "conflict"
    REJECTED = "rejected"


@dataclass(frozen=True)
class FieldOutcome:
    """What became of one field.

    Attributes:
        old, new: what was sent or received; base and ours where it was neither.
        theirs: the service's value where it is in conflict.
    """

    field: str
    old: Any
    new: Any
    result: FieldResult
    theirs: Any = None


@dataclass(frozen=True)
class FeatureOutcome:
    """What became of one feature.

    Attributes:
        written: whether the service took something and gave it back the same.
        message: why it was refused or waits, or what else the person should know.
        why: the feature's correction block.
    """

    layer: str
    uuid: str
    server_id: str
    label: str
    kind: Operation
    state: OutcomeState
    fields: tuple[FieldOutcome, ...] = ()
    written: bool = False
    message: str = ""
    revision_before: str = ""
    revision_after: str = ""
    why: Correction = UNEXPLAINED

    @property
    def received(self) -> bool:
        return any(each.result is FieldResult.RECEIVED for each in self.fields)

    @property
    def has_conflict(self) -> bool:
        return any(each.result is FieldResult.CONFLICT for each in self.fields)


@dataclass(frozen=True)
class SyncResult:
    """What became of all features; the numbers count features.

    Attributes:
        problems: why a layer or the run stopped, one sentence each.
        limits: what the services cannot do, one sentence each, as they were asked before anything was sent.
        forbidden: whether a service takes no changes, or none from this person: a proposal is the way then.
    """

    features: tuple[FeatureOutcome, ...] = ()
    problems: tuple[str, ...] = ()
    limits: tuple[str, ...] = ()
    forbidden: bool = False

    @property
    def sent(self) -> int:
        return self._written(Operation.UPDATE)

    @property
    def created(self) -> int:
        return self._written(Operation.INSERT)

    @property
    def deleted(self) -> int:
        return self._written(Operation.DELETE)

    @property
    def received(self) -> int:
        return sum(each.received for each in self.features if each.state is not OutcomeState.PLANNED)

    @property
    def conflicts(self) -> int:
        return sum(each.has_conflict for each in self.features)

    @property
    def rejected(self) -> int:
        return self._in(OutcomeState.REJECTED)

    @property
    def pending(self) -> int:
        """Features still to be sent; after a dry run all that would be."""
        return sum(map(self._in, (OutcomeState.PENDING, OutcomeState.SENT, OutcomeState.PLANNED)))

    def _written(self, kind: Operation) -> int:
        return sum(each.written and each.kind is kind for each in self.features)

    def _in(self, state: OutcomeState) -> int:
        return sum(each.state is state for each in self.features)


@dataclass(frozen=True)
class Plan(SyncResult):
    """What a sync would do now: features in state PLANNED would be sent, the others say why not."""

    @property
    def updates(self) -> int:
        return self._planned(Operation.UPDATE)

    @property
    def inserts(self) -> int:
        return self._planned(Operation.INSERT)

    @property
    def deletes(self) -> int:
        return self._planned(Operation.DELETE)

    def _planned(self, kind: Operation) -> int:
        return sum(each.state is OutcomeState.PLANNED and each.kind is kind for each in self.features)


def field_outcomes(entries: Iterable[Entry]) -> tuple[FieldOutcome, ...]:
    """Return what the journal got as outcomes."""
    kinds = {"receive": FieldResult.RECEIVED, "reject": FieldResult.REJECTED}
    return tuple(
        FieldOutcome(each.field, each.old, each.new, kinds.get(each.change, FieldResult.SENT)) for each in entries
    )


def combined(first: FeatureOutcome, then: FeatureOutcome) -> FeatureOutcome:
    """Return one outcome of a feature that was dealt with twice in one run: taken up again, then sent further."""
    return replace(
        then,
        kind=first.kind if first.written else then.kind,
        fields=first.fields + then.fields,
        written=first.written or then.written,
        message=" ".join(filter(None, (first.message, then.message))),
        revision_before=first.revision_before or then.revision_before,
        revision_after=then.revision_after or first.revision_after,
        why=first.why if first.why.written else then.why,
    )
