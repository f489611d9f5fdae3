# SPDX-License-Identifier: GPL-2.0-or-later
"""Which UNKNOWN answers to ask for first: those that settle the decision, then those that weigh most.

A decision is settled when no further answer can change it. An open question is reckoned through with both answers.
Its weight is the share of the ways in which all other UNKNOWN answers may turn out (YES and NO equally often) where
it makes the difference: the importance of a component as Birnbaum (1969) defined it for the reliability of systems.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.result import UNKNOWN, YES, BoolArray, CodeArray, FloatArray

_HALF = np.array([0.0, 1.0, 0.5])  # chance of YES by code
_HEAP = (8, 9, 10)
_TYPE = 4  # row of Q5


@dataclass(frozen=True)
class Effect:
    """What one question would do for all facilities.

    Attributes:
        asked: facilities where it is UNKNOWN, matters, and the decision is not settled.
        either: of these, how many each of its answers settles; `one`: one of its answers only.
        weight: sum of its weights.
    """

    number: int
    asked: int
    either: int
    one: int
    weight: float


@dataclass(frozen=True)
class Asking:
    """What there is to ask, for each of k different sets of answers.

    Attributes:
        if_yes, if_no: whether that answer settles the decision, shape (18, k).
        weight: 0 to 1, shape (18, k); 0 for what is answered already, or no longer matters.
        which: for each facility its set of answers, shape (n,).
    """

    if_yes: BoolArray
    if_no: BoolArray
    weight: FloatArray
    which: NDArray[np.intp]

    def order(self, facility: int) -> list[int]:
        """Return the numbers of the questions to ask about a facility, those that settle most first."""
        return self._order(int(self.which[facility]))

    def texts(self) -> list[str]:
        """Return for each facility what to ask first, empty where the decision is settled."""
        words = ["; ".join(self.words(each, kind) for each in self._order(kind)) for kind in range(len(self.weight.T))]
        return [words[each] for each in self.which.tolist()]

    def words(self, number: int, kind: int) -> str:
        """Return what the answers to a question would settle."""
        yes, no = bool(self.if_yes[number - 1, kind]), bool(self.if_no[number - 1, kind])
        if yes and no:
            return f"Q{number} settles it"
        if yes or no:
            return f"Q{number} settles it if {'YES' if yes else 'NO'}"
        return f"Q{number} with others"

    def effects(self) -> list[Effect]:
        """Return the questions worth asking, those that settle most facilities first."""
        sizes = np.bincount(self.which, minlength=self.weight.shape[1])
        found = []
        for row in range(len(self.weight)):
            yes, no, asked = self.if_yes[row], self.if_no[row], self.weight[row] > 0
            either, one = int(sizes[yes & no].sum()), int(sizes[yes ^ no].sum())
            found.append(Effect(row + 1, int(sizes[asked].sum()), either, one, float(sizes @ self.weight[row])))
        key = [(-(2 * each.either + each.one), -each.weight, each.number) for each in found]
        return [each for _, each in sorted(zip(key, found)) if each.asked]

    def _order(self, kind: int) -> list[int]:
        settled = self.if_yes[:, kind].astype(int) + self.if_no[:, kind]
        rows = np.flatnonzero(self.weight[:, kind] > 0).tolist()
        return [each + 1 for each in sorted(rows, key=lambda row: (-settled[row], -self.weight[row, kind], row))]


def ask(codes: CodeArray, stated: Optional[BoolArray] = None) -> Asking:
    """Reckon what each UNKNOWN answer would settle.

    Args:
        codes: NO, YES or UNKNOWN, shape (18, n).
        stated: which of them persons gave, shape (18, n), see `decide`.
    """
    kept = np.zeros(codes.shape, dtype=bool) if stated is None else stated
    some, which = _different(codes, kept)
    codes, kept = codes[:, some], kept[:, some] | (codes[4, some] == YES)
    chance = _HALF[codes]
    now = _examined(chance, kept)
    unsettled = (now > 0.0) & (now < 1.0)  # exact: all chances are sums of powers of one half
    if_yes, if_no = np.zeros(codes.shape, dtype=bool), np.zeros(codes.shape, dtype=bool)
    weight = np.zeros(codes.shape)
    for row in range(len(codes)):
        yes, no = (_examined(_with(chance, row, each), kept) for each in (1.0, 0.0))
        differs = _type_weight(chance, kept) if row == _TYPE else yes - no
        weight[row] = np.where(unsettled & (codes[row] == UNKNOWN), differs, 0.0)
        if_yes[row] = (weight[row] > 0) & ((yes == 0.0) | (yes == 1.0))
        if_no[row] = (weight[row] > 0) & ((no == 0.0) | (no == 1.0))
    return Asking(if_yes, if_no, weight, which)


def _different(codes: CodeArray, kept: BoolArray) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return where each different set of answers stands first, and which one each facility has."""
    powers = 3 ** np.arange(len(codes), dtype=np.int64)
    keys = powers @ codes.astype(np.int64) * 8
    for bit, number in enumerate(_HEAP):
        keys += kept[number - 1].astype(np.int64) << bit
    _, first, which = np.unique(keys, return_index=True, return_inverse=True)
    return first, which


def _examined(chance: FloatArray, kept: BoolArray) -> FloatArray:
    """Return the chance of EXAMINE FURTHER from the chances of YES, shape (18, k); each of them independent.

    Where the type of facility turns out a lagoon, the questions on heaps do not apply, but for those in `kept`.
    """
    wall, stays, falls = _lagoon_and_heap(chance, kept)
    safe = (1 - stays) * (1 - chance[_TYPE] * wall - (1 - chance[_TYPE]) * falls)
    return np.asarray(1 - (1 - chance[0]) * (1 - _receptor(chance) * (1 - safe * (1 - _contents(chance)))))


def _type_weight(chance: FloatArray, kept: BoolArray) -> FloatArray:
    """Return the share of ways in which a lagoon and a heap would lead to different decisions."""
    wall, stays, falls = _lagoon_and_heap(chance, kept)
    differs = (1 - stays) * (wall * (1 - falls) + falls * (1 - wall))
    return np.asarray((1 - chance[0]) * _receptor(chance) * (1 - _contents(chance)) * differs)


def _lagoon_and_heap(chance: FloatArray, kept: BoolArray) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return the chances of a YES to a question on lagoons, to one on heaps that stays, and to one that may fall."""
    stays, falls = np.where(kept, chance, 0.0), np.where(kept, 0.0, chance)
    return _one_of(chance, 6, 7), _one_of(stays, *_HEAP), _one_of(falls, *_HEAP)


def _contents(chance: FloatArray) -> FloatArray:
    return np.asarray(_one_of(chance, 2, 3, 4) * _one_of(chance, 11, 12, 13, 14))


def _receptor(chance: FloatArray) -> FloatArray:
    return _one_of(chance, 15, 16, 17, 18)


def _one_of(chance: FloatArray, *numbers: int) -> FloatArray:
    return np.asarray(1 - np.prod([1 - chance[each - 1] for each in numbers], axis=0))


def _with(chance: FloatArray, row: int, value: float) -> FloatArray:
    changed = chance.copy()
    changed[row] = value
    return changed
