# SPDX-License-Identifier: GPL-2.0-or-later
"""From 18 answers to a decision.

Source: EC 2011 guidance on the risk-based pre-selection protocol; the logic as written here is not verified against it.
"""

from __future__ import annotations

from typing import Optional

import numpy as np

from crm_dataspace_plugin.core.screening.arrays import BoolArray
from crm_dataspace_plugin.core.screening.preselection.result import NO, UNKNOWN, YES, CodeArray, Decision
from crm_dataspace_plugin.core.words import say

_CONTENTS = range(2, 5)
_PATHWAYS = range(11, 15)
_RECEPTORS = range(15, 19)
_GROUNDS = (
    "a serious incident (Q1)",
    "contents (Q2–Q4) with a pathway (Q11–Q14) and a receptor (Q15–Q18)",
    "stability (Q5–Q10) with a receptor (Q15–Q18)",
)


def decide(codes: CodeArray, stated: Optional[BoolArray] = None) -> Decision:
    """Return the decision for each facility.

    EXAMINE FURTHER follows from a documented incident (Q1); or from harmful contents (Q2–Q4) with a pathway
    (Q11–Q14) and a receptor (Q15–Q18); or from doubtful stability (Q5 with Q6 or Q7; Q8, Q9 or Q10) with a
    receptor, because a failure is its own pathway. UNKNOWN counts as YES.

    While it is not known whether a facility is a lagoon (Q5), what the questions on heaps found is evidence only
    together with what those on lagoons found: the answer to Q5 makes one of the two not apply.

    Args:
        codes: NO, YES or UNKNOWN, shape (18, n), in the order of the questions.
        stated: which of them persons gave, shape (18, n): those on heaps stay, whatever Q5 turns out to be.
    """
    cautious, sure = _grounds_of(codes != NO), _grounds_of(codes == YES, _evident_failure(codes, stated))
    examine, on_evidence = (np.logical_or.reduce(each) for each in (cautious, sure))
    return Decision(
        examine,
        on_evidence,
        any_of(codes, *_CONTENTS),
        _stability(codes, stated),
        _texts(examine, on_evidence, cautious, sure),
    )


def outcome(codes: CodeArray, stated: Optional[BoolArray] = None) -> tuple[BoolArray, BoolArray]:
    """Return `examine` and `on_evidence` of the decision alone, see `decide`."""
    cautious, sure = _grounds_of(codes != NO), _grounds_of(codes == YES, _evident_failure(codes, stated))
    return np.logical_or.reduce(cautious), np.logical_or.reduce(sure)


def any_of(codes: CodeArray, *numbers: int) -> CodeArray:
    """Return YES if one of these answers is YES, else UNKNOWN if one is UNKNOWN, else NO; shape (n,)."""
    return _unrank(np.maximum.reduce([_rank(codes[each - 1]) for each in numbers]))


def _grounds_of(holds: BoolArray, failure: Optional[BoolArray] = None) -> tuple[BoolArray, BoolArray, BoolArray]:
    """Return the three grounds from plain truth values: incident, contents, stability."""

    def q(*numbers: int) -> BoolArray:
        return np.asarray(np.logical_or.reduce([holds[each - 1] for each in numbers]), dtype=bool)

    receptor = q(*_RECEPTORS)
    if failure is None:
        failure = (q(5) & q(6, 7)) | q(8, 9, 10)
    return q(1), q(*_CONTENTS) & q(*_PATHWAYS) & receptor, failure & receptor


def _evident_failure(codes: CodeArray, stated: Optional[BoolArray]) -> BoolArray:
    return np.asarray(_stability(codes, stated) == YES)


def _stability(codes: CodeArray, stated: Optional[BoolArray]) -> CodeArray:
    """Return whether a failure is to be feared; of a facility of unknown type only what holds for both is sure."""
    wall, heap = _rank(any_of(codes, 6, 7)), _rank(any_of(codes, 8, 9, 10))
    kept = np.zeros_like(heap)
    if stated is not None:
        kept = _rank(any_of(np.where(stated, codes, NO).astype(np.int8), 8, 9, 10))
    lagoon = np.maximum(wall, kept)
    either = np.where(lagoon == heap, lagoon, _TO_RANK[UNKNOWN])
    by_type = [heap, np.maximum(wall, heap), either]  # Q5 NO, YES, UNKNOWN
    return _unrank(np.choose(codes[4], by_type).astype(np.int8))


def _texts(
    examine: BoolArray, on_evidence: BoolArray, cautious: tuple[BoolArray, ...], sure: tuple[BoolArray, ...]
) -> list[str]:
    texts: dict[tuple[bool, ...], str] = {}
    found = []
    for key in zip(*(each.tolist() for each in (examine, on_evidence, *sure, *cautious))):
        if key not in texts:
            chosen = key[2:5] if key[1] else key[5:8]
            what = "; ".join(name for name, holds in zip(_GROUNDS, chosen) if holds)
            texts[key] = _text(bool(key[0]), bool(key[1]), what)
        found.append(texts[key])
    return found


def _text(examine: bool, on_evidence: bool, what: str) -> str:
    if not examine:
        return say("no source of harm has, as far as is known, both a way and something to reach")
    return (
        say("on what is known: {what}", what=what)
        if on_evidence
        else say("only because UNKNOWN counts as YES: {what}", what=what)
    )


_TO_RANK = np.array([0, 2, 1], dtype=np.int8)  # NO, YES, UNKNOWN to NO < UNKNOWN < YES and back again


def _rank(codes: CodeArray) -> CodeArray:
    return np.asarray(_TO_RANK[codes], dtype=np.int8)


_unrank = _rank
