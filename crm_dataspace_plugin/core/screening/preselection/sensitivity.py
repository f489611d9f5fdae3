# SPDX-License-Identifier: GPL-2.0-or-later
"""How decisions change when each distance alone is halved or doubled; nothing is measured again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Callable, Optional

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.progress import UNKNOWN, Tick, silent
from crm_dataspace_plugin.core.screening.arrays import BoolArray
from crm_dataspace_plugin.core.screening.preselection.decision import outcome
from crm_dataspace_plugin.core.screening.preselection.protocol import LAYER_INPUTS, Question, protocol
from crm_dataspace_plugin.core.screening.preselection.result import EXAMINE, LEAVE, CodeArray, Decision
from crm_dataspace_plugin.core.words import say

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

    def states(self) -> NDArray[np.int64]:
        """Return for each shift how each facility is decided, as `state` tells, shape (shifts, n)."""
        return np.stack([state(each.examine, each.on_evidence) for each in self.shifts])

    def texts(self, decision: Decision) -> list[str]:
        """Return for each facility which distances change its decision, or how sure it is, in words."""
        now = state(decision.examine, decision.on_evidence)
        if not self.shifts:
            return [self._text(())] * len(now)
        columns = np.vstack((now, self.states()))
        keys = (3 ** np.arange(len(columns), dtype=np.int64)) @ columns
        _, first, which = np.unique(keys, return_index=True, return_inverse=True)
        words = [self._text(columns[:, each].tolist()) for each in first.tolist()]
        return [words[each] for each in which.tolist()]

    def _text(self, states: Sequence[int]) -> str:
        now, *then = states or (0,)
        those = [f"{each.words}: {_becomes(now, new)}" for each, new in zip(self.shifts, then) if new != now]
        text = "; ".join(those) or ("stable" if self.shifts else "")
        left = say("not tested without a layer: {untested}", untested=", ".join(self.untested)) if self.untested else ""
        return "; ".join(each for each in (text, left) if each)


def state(examine: BoolArray, on_evidence: BoolArray) -> NDArray[np.int64]:
    """Return 0 for no need, 1 for a decision that rests on UNKNOWN answers, 2 for one on what is known."""
    return examine.astype(np.int64) + on_evidence


def _becomes(now: int, new: int) -> str:
    if new == 0:
        return LEAVE
    sure = say("on what is known") if new == 2 else say("only because UNKNOWN counts as YES")
    return EXAMINE if now == 0 else say("still {examine}, then {sure}", examine=EXAMINE, sure=sure)


def sensitivity(
    codes: CodeArray,
    stated: BoolArray,
    limits: Mapping[str, float],
    derived: Callable[[Question, float], Optional[CodeArray]],
    tick: Tick = silent,
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
            tick(UNKNOWN, "")
            limit = factor * limits[question.threshold]
            found = derived(question, limit)
            if found is None:
                untested.append(question.threshold)
                break
            changed = codes.copy()
            changed[row] = np.where(stated[row], codes[row], found)
            shifts.append(Shift(question.threshold, factor, limit, *outcome(changed, stated)))
    return Sensitivity(tuple(shifts), tuple(untested))
