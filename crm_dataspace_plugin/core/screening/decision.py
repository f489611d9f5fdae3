# SPDX-License-Identifier: GPL-2.0-or-later
"""From 18 answers to a decision.

Source: EC 2011 guidance on the risk-based pre-selection protocol; the logic as written here is not verified against it.
"""

from __future__ import annotations

import numpy as np

from crm_dataspace_plugin.core.screening.result import NO, YES, BoolArray, CodeArray, Decision

_CONTENTS = range(2, 5)
_PATHWAYS = range(11, 15)
_RECEPTORS = range(15, 19)


def decide(codes: CodeArray) -> Decision:
    """Return the decision for each facility.

    EXAMINE FURTHER follows from a documented incident (Q1); or from harmful contents (Q2–Q4) with a pathway
    (Q11–Q14) and a receptor (Q15–Q18); or from doubtful stability (Q5 with Q6 or Q7; Q8, Q9 or Q10) with a
    receptor, because a failure is its own pathway. UNKNOWN counts as YES.

    Args:
        codes: NO, YES or UNKNOWN, shape (18, n), in the order of the questions.
    """
    examine, _ = _follows(codes != NO)
    on_evidence, _ = _follows(codes == YES)
    content = _any(codes, *_CONTENTS)
    stability = np.maximum.reduce([_rank(each) for each in _stability_terms(codes)])
    return Decision(examine, on_evidence, content, _unrank(stability), _grounds(codes, examine, on_evidence))


def _follows(holds: BoolArray) -> tuple[BoolArray, tuple[BoolArray, BoolArray, BoolArray]]:
    """Return the decision from plain truth values, and its three grounds: incident, contents, stability."""

    def q(number: int) -> BoolArray:
        return np.asarray(holds[number - 1])

    receptor = np.logical_or.reduce([q(each) for each in _RECEPTORS])
    pathway = np.logical_or.reduce([q(each) for each in _PATHWAYS])
    contents = np.logical_or.reduce([q(each) for each in _CONTENTS]) & pathway & receptor
    stability = ((q(5) & (q(6) | q(7))) | q(8) | q(9) | q(10)) & receptor
    return q(1) | contents | stability, (q(1), contents, stability)


def _grounds(codes: CodeArray, examine: BoolArray, on_evidence: BoolArray) -> list[str]:
    names = (
        "a serious incident (Q1)",
        "contents (Q2–Q4) with a pathway (Q11–Q14) and a receptor (Q15–Q18)",
        "stability (Q5–Q10) with a receptor (Q15–Q18)",
    )
    sure = _follows(codes == YES)[1]
    cautious = _follows(codes != NO)[1]
    texts: dict[tuple[bool, ...], str] = {}
    found = []
    for key in zip(*(each.tolist() for each in (examine, on_evidence, *sure, *cautious))):
        if key not in texts:
            chosen = key[2:5] if key[1] else key[5:8]
            what = "; ".join(name for name, holds in zip(names, chosen) if holds)
            texts[key] = _ground(bool(key[0]), bool(key[1]), what)
        found.append(texts[key])
    return found


def _ground(examine: bool, on_evidence: bool, what: str) -> str:
    if not examine:
        return "no source of harm has, as far as is known, both a way and something to reach"
    return f"on what is known: {what}" if on_evidence else f"only because UNKNOWN counts as YES: {what}"


def _stability_terms(codes: CodeArray) -> list[CodeArray]:
    lagoon = _unrank(np.minimum(_rank(codes[4]), _rank(_any(codes, 6, 7))))
    return [lagoon, codes[7], codes[8], codes[9]]


def _any(codes: CodeArray, *numbers: int) -> CodeArray:
    """YES if one is YES, else UNKNOWN if one is UNKNOWN, else NO."""
    return _unrank(np.maximum.reduce([_rank(codes[each - 1]) for each in numbers]))


_TO_RANK = np.array([0, 2, 1], dtype=np.int8)  # NO, YES, UNKNOWN to NO < UNKNOWN < YES and back again


def _rank(codes: CodeArray) -> CodeArray:
    return np.asarray(_TO_RANK[codes], dtype=np.int8)


_unrank = _rank
