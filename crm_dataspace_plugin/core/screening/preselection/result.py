# SPDX-License-Identifier: GPL-2.0-or-later
"""What a screening found, with the reason for each answer and what was missing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.arrays import BoolArray, FloatArray
from crm_dataspace_plugin.core.screening.preselection.protocol import Question

if TYPE_CHECKING:  # both are reckoned from what stands here
    from crm_dataspace_plugin.core.screening.preselection.asking import Asking
    from crm_dataspace_plugin.core.screening.preselection.sensitivity import Sensitivity

CodeArray = NDArray[np.int8]

_AT_ONCE = 1000  # facilities whose reasons are put together at once
NO, YES, UNKNOWN = 0, 1, 2
WORDS = ("NO", "YES", "UNKNOWN")
EXAMINE, LEAVE = "EXAMINE FURTHER", "NO NEED TO EXAMINE FURTHER"


@dataclass(frozen=True)
class Answer:
    """One answer for one facility.

    Attributes:
        value: the value used, as text with its unit; empty without one.
        threshold: likewise.
        source: where the input came from: a field, a layer, the polygon; empty when there was no input.
        missing: what was missing; empty when nothing was.
    """

    question: Question
    answer: str
    reason: str
    value: str
    threshold: str
    source: str
    missing: str


@dataclass(frozen=True)
class Statement:
    """What a person answered.

    Attributes:
        code: NO, YES or UNKNOWN.
        date: a day or a moment, ISO 8601.
        data: what was derived without the person: NO, YES or UNKNOWN.
    """

    code: int
    name: str
    date: str
    note: str
    data: int = UNKNOWN


@dataclass(frozen=True)
class Answers:
    """The answers to one question for all n facilities; the sequences have n items.

    Attributes:
        persons: those that persons gave, by the position of the facility.
    """

    question: Question
    codes: CodeArray
    reasons: Sequence[str]
    values: Sequence[str]
    threshold: str
    sources: Sequence[str]
    missing: Sequence[str]
    persons: Mapping[int, Statement] = field(default_factory=dict)

    @property
    def stated(self) -> BoolArray:
        """Which of them persons gave, shape (n,)."""
        found = np.zeros(len(self.codes), dtype=bool)
        found[list(self.persons)] = True
        return found

    def of(self, facility: int) -> Answer:
        """Return the answer for one facility, by its position."""
        return Answer(
            self.question,
            WORDS[self.codes[facility]],
            self.reasons[facility],
            self.values[facility],
            self.threshold,
            self.sources[facility],
            self.missing[facility],
        )


@dataclass(frozen=True)
class Decision:
    """What follows from the answers, shape (n,) each.

    Attributes:
        examine: the decision, with UNKNOWN counted as YES.
        on_evidence: whether it stays so whatever every UNKNOWN turns out to be: what is known suffices.
        content_hazard, stability_hazard: NO, YES or UNKNOWN.
        grounds: which questions decided.
    """

    examine: BoolArray
    on_evidence: BoolArray
    content_hazard: CodeArray
    stability_hazard: CodeArray
    grounds: Sequence[str]


@dataclass(frozen=True)
class Screening:
    """The result for n facilities in the order given.

    Attributes:
        answers: one item for each of the 18 questions, in their order.
        distances: metres to the nearest receptor by input name (`water`, …), NaN where not known.
        thresholds: the values used.
        warnings: what the person should know about the input, in sentences.
        sensitivity: how the decisions change with each distance.
        asking: which UNKNOWN answers would settle them.
    """

    answers: tuple[Answers, ...]
    decision: Decision
    distances: Mapping[str, FloatArray]
    thresholds: Mapping[str, float]
    warnings: tuple[str, ...]
    sensitivity: Sensitivity
    asking: Asking

    @property
    def codes(self) -> CodeArray:
        """All answers, shape (18, n)."""
        return np.stack([each.codes for each in self.answers])

    def counts(self, code: int) -> NDArray[np.int64]:
        """Return how many of the 18 answers are `code`, shape (n,)."""
        return np.asarray(np.count_nonzero(self.codes == code, axis=0), dtype=np.int64)

    @property
    def coverage(self) -> FloatArray:
        """Share of the 18 questions that could be answered, 0 to 1, shape (n,)."""
        return np.asarray(1.0 - self.counts(UNKNOWN) / len(self.answers), dtype=float)

    def reasons(self) -> Iterator[str]:
        """Yield for each facility the grounds of the decision and all answers with their reasons, line by line."""
        starts = [[f"Q{each.question.number} {word}: " for word in WORDS] for each in self.answers]
        for first in range(0, len(self.decision.grounds), _AT_ONCE):
            some = slice(first, first + _AT_ONCE)
            heads = [
                f"{EXAMINE if yes else LEAVE}: {why}"
                for yes, why in zip(self.decision.examine[some].tolist(), self.decision.grounds[some])
            ]
            lines = [
                [start[code] + reason for code, reason in zip(each.codes[some].tolist(), each.reasons[some])]
                for start, each in zip(starts, self.answers)
            ]
            yield from map("\n".join, zip(heads, *lines))
