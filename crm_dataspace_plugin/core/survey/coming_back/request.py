# SPDX-License-Identifier: GPL-2.0-or-later
"""What is to be taken in, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from crm_dataspace_plugin.core.survey.coming_back.choices import Prefer
from crm_dataspace_plugin.core.survey.coming_back.finding import Finding, Severity

ACCURACY_MAX = 10.0  # metres


@dataclass(frozen=True)
class TakeRequest:
    """One survey to be taken in.

    Attributes:
        folder: of the survey.
        field_copy: where it goes; None for the one it was prepared from, or a new one where that is not found.
        candidates: field copies that may be the one it was prepared from, looked at first.
        accuracy_max: a position that is less accurate than so many metres is told.
        prefer: whose value counts where both changed the same one.
    """

    folder: Path
    field_copy: Optional[Path] = None
    candidates: tuple[Path, ...] = ()
    accuracy_max: float = ACCURACY_MAX
    prefer: Prefer = Prefer.KEEP


@dataclass(frozen=True)
class TakenSurvey:
    """What a survey brought home.

    Attributes:
        field_copy: where it is now.
        title: of the survey.
        inserted, updated, deleted: features written into layers that go back; what Sync will find.
        rows: written into the tables of samples, readings, visits and the checklist.
        photos: files copied.
        conflicts: values that wait for a person, see `choices`.
    """

    field_copy: Path
    title: str
    inserted: int
    updated: int
    deleted: int
    rows: int
    photos: int
    conflicts: int
    findings: tuple[Finding, ...]

    @property
    def problems(self) -> int:
        """How many findings are more than a note."""
        return sum(each.severity is not Severity.NOTE for each in self.findings)
