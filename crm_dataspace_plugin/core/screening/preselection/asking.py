# SPDX-License-Identifier: GPL-2.0-or-later
"""Which UNKNOWN answers to ask for first: those that settle the decision, then those that weigh most.

A decision is settled when no further answer can change it. An open question is reckoned through with both answers.
Its weight is the share of the ways in which all other UNKNOWN answers may turn out (YES and NO equally often) where
it makes the difference: the importance of a component as Birnbaum (1969) defined it for the reliability of systems.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.progress import UNKNOWN as NO_END
from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.screening.arrays import BoolArray, FloatArray
from crm_dataspace_plugin.core.screening.preselection.result import UNKNOWN, YES, CodeArray

_HALF = np.array([0.0, 1.0, 0.5])  # chance of YES by code
_HEAP = (8, 9, 10)
_TYPE = 4  # row of Q5
_SETTLES = ("with others", "settles it if NO", "settles it if YES", "settles it")
_BLOCKS = {
    "incident": (1,),
    "contents": (2, 3, 4),
    "type": (5,),
    "wall": (6, 7),
    "stays": _HEAP,  # those on heaps that persons answered
    "falls": _HEAP,  # those that do not apply to a lagoon
    "pathway": (11, 12, 13, 14),
    "receptor": (15, 16, 17, 18),
}
_Blocks = Mapping[str, FloatArray]


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

    def texts(self) -> Iterator[str]:
        """Yield for each facility what to ask first, empty where the decision is settled."""
        urgency = 2.0 * self.if_yes + 2.0 * self.if_no + self.weight  # the weight is never above 1
        order = np.argsort(-urgency, axis=0, kind="stable")
        settles = 2 * self.if_yes + self.if_no
        known: dict[int, str] = {}
        for kind in self.which.tolist():
            if kind not in known:
                rows = order[: np.count_nonzero(self.weight[:, kind]), kind].tolist()
                known[kind] = "; ".join(f"Q{row + 1} {_SETTLES[settles[row, kind]]}" for row in rows)
            yield known[kind]

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


def ask(codes: CodeArray, stated: Optional[BoolArray] = None, tick: Tick = silent) -> Asking:
    """Reckon what each UNKNOWN answer would settle.

    Args:
        codes: NO, YES or UNKNOWN, shape (18, n).
        stated: which of them persons gave, shape (18, n), see `decide`.
    """
    kept = np.zeros(codes.shape, dtype=bool) if stated is None else stated
    some, which = _different(codes, kept)
    codes, kept = codes[:, some], kept[:, some] | (codes[_TYPE, some] == YES)
    chance = _HALF[codes]
    blocks = {name: _block(name, chance, kept) for name in _BLOCKS}
    now = _examined(blocks)
    unsettled = (now > 0.0) & (now < 1.0)  # exact: all chances are sums of powers of one half
    if_yes, if_no = np.zeros(codes.shape, dtype=bool), np.zeros(codes.shape, dtype=bool)
    weight = np.zeros(codes.shape)
    for row in range(len(codes)):
        tick(NO_END, "")
        yes, no = (_examined(_changed(blocks, chance, kept, row, each)) for each in (1.0, 0.0))
        differs = _type_weight(blocks) if row == _TYPE else yes - no
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


def _block(name: str, chance: FloatArray, kept: BoolArray) -> FloatArray:
    """Return the chance of a YES to one of the questions of a block, each independent; shape (k,)."""
    no = np.ones(chance.shape[1])
    for number in _BLOCKS[name]:
        counts = {"stays": kept[number - 1], "falls": ~kept[number - 1]}.get(name, True)
        no *= 1 - chance[number - 1] * counts
    return np.asarray(1 - no)


def _changed(blocks: _Blocks, chance: FloatArray, kept: BoolArray, row: int, value: float) -> _Blocks:
    """Return the blocks with one question answered; those it does not stand in are shared."""
    before = chance[row].copy()
    chance[row] = value
    fresh = {name: _block(name, chance, kept) for name, numbers in _BLOCKS.items() if row + 1 in numbers}
    chance[row] = before
    return {**blocks, **fresh}


def _examined(blocks: _Blocks) -> FloatArray:
    """Return the chance of EXAMINE FURTHER.

    Where the type of facility turns out a lagoon, the questions on heaps do not apply, but for those that stay.
    """
    lagoon = blocks["type"]
    safe = (1 - blocks["stays"]) * (1 - lagoon * blocks["wall"] - (1 - lagoon) * blocks["falls"])
    harm = 1 - safe * (1 - blocks["contents"] * blocks["pathway"])
    return np.asarray(1 - (1 - blocks["incident"]) * (1 - blocks["receptor"] * harm))


def _type_weight(blocks: _Blocks) -> FloatArray:
    """Return the share of ways in which a lagoon and a heap would lead to different decisions."""
    wall, falls = blocks["wall"], blocks["falls"]
    differs = (1 - blocks["stays"]) * (wall * (1 - falls) + falls * (1 - wall))
    others = (1 - blocks["incident"]) * (1 - blocks["contents"] * blocks["pathway"])
    return np.asarray(others * blocks["receptor"] * differs)
