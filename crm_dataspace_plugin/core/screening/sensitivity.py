# SPDX-License-Identifier: GPL-2.0-or-later
"""How decisions change when each distance alone is halved or doubled; nothing is measured again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.decision import outcome
from crm_dataspace_plugin.core.screening.protocol import LAYER_INPUTS, Question, protocol
from crm_dataspace_plugin.core.screening.result import EXAMINE, LEAVE, BoolArray, CodeArray, Decision

FACTORS = (0.5, 2.0)


@dataclass(frozen=True)
class Shift:
    """What one distance, changed alone, leads to; shape (n,) each."""

    threshold: str
    factor: float
    limit: float
    examine: BoolArray
    on_evidence: BoolArray

    @property
    def words(self) -> str:
        return f"{self.threshold} {'halved' if self.factor < 1 else 'doubled'}"


@dataclass(frozen=True)
class Sensitivity:
    """Attributes:
    untested: distances without a layer to measure to: their questions stay UNKNOWN whatever the distance.
    """

    shifts: tuple[Shift, ...]
    untested: tuple[str, ...]

    def changed(self, decision: Decision) -> NDArray[np.bool_]:
        """Return which shift changes which decision, shape (shifts, n)."""
        if not self.shifts:
            return np.zeros((0, len(decision.examine)), dtype=bool)
        return np.stack([each.examine != decision.examine for each in self.shifts])

    def texts(self, decision: Decision) -> list[str]:
        """Return for each facility which distances change its decision, in words."""
        changed = self.changed(decision)
        powers = 1 << np.arange(len(self.shifts), dtype=np.int64)
        keys = powers @ changed.astype(np.int64) * 2 + decision.examine
        kinds, which = np.unique(keys, return_inverse=True)
        words = [self._text(int(each)) for each in kinds.tolist()]
        return [words[each] for each in which.tolist()]

    def _text(self, key: int) -> str:
        becomes = LEAVE if key & 1 else EXAMINE
        those = [f"{each.words}: {becomes}" for bit, each in enumerate(self.shifts) if key >> (bit + 1) & 1]
        text = "; ".join(those) or ("stable" if self.shifts else "")
        left = f"not tested without a layer: {', '.join(self.untested)}" if self.untested else ""
        return "; ".join(each for each in (text, left) if each)


def sensitivity(
    codes: CodeArray,
    stated: BoolArray,
    limits: Mapping[str, float],
    derived: Callable[[Question, float], Optional[CodeArray]],
) -> Sensitivity:
    """Decide anew with each distance halved and doubled; what persons stated stays.

    Args:
        codes: the answers, shape (18, n).
        stated: which of them persons gave, shape (18, n).
        limits: the thresholds used, by name.
        derived: gives the answers to a question on nearness for another limit in metres, shape (n,); None without
            a layer to measure to.
    """
    shifts, untested = [], []
    for row, question in enumerate(protocol().questions):
        if question.input not in LAYER_INPUTS:
            continue
        for factor in FACTORS:
            limit = factor * limits[question.threshold]
            found = derived(question, limit)
            if found is None:
                untested.append(question.threshold)
                break
            changed = codes.copy()
            changed[row] = np.where(stated[row], codes[row], found)
            shifts.append(Shift(question.threshold, factor, limit, *outcome(changed, stated)))
    return Sensitivity(tuple(shifts), tuple(untested))
