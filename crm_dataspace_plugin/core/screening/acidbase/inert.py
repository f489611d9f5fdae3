# SPDX-License-Identifier: GPL-2.0-or-later
"""Inert waste: five conditions that must all hold; one that fails decides, and what is not known stays open."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np

from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.values.findings import NO, UNKNOWN, YES, Finding
from crm_dataspace_plugin.core.words import say

SULPHIDE, SULPHIDE_WITH_CARBONATE, NPR = 0.1, 1.0, 3.0  # %, %, ratio. Source: Decision 2009/359/EC, Art. 1(1)(b).
METALS = ("As", "Cd", "Co", "Cr", "Cu", "Hg", "Mo", "Ni", "Pb", "V", "Zn")  # Source: the same, (d).
CONDITIONS = {
    "a": "no significant disintegration or dissolution",
    "b": f"sulphide sulphur at most {SULPHIDE:g} %, or at most {SULPHIDE_WITH_CARBONATE:g} % with NPR above {NPR:g}",
    "c": "no self-combustion, will not burn",
    "d": f"{', '.join(METALS)} not above national thresholds or natural background, in fine particles neither",
    "e": "substantially free of products of extraction or processing",
}  # Source: Decision 2009/359/EC, Art. 1(1); all hold in the short and in the long term.


@dataclass(frozen=True)
class Inert:
    """Whether n samples are inert: `yes`, `no` or `unknown`.

    Attributes:
        answers: on all five conditions together.
        sulphur: on (b) alone.
        reasons: what each condition rests on.
    """

    answers: Sequence[str]
    sulphur: Sequence[str]
    reasons: Sequence[str]


def judge_inert(
    sulphide: FloatArray, basis: Sequence[str], npr: FloatArray, others: Mapping[str, Sequence[Finding]]
) -> Inert:
    """Return what the five conditions say together: one that fails decides, all must be known to hold.

    Args:
        sulphide: sulphide sulphur, or total sulphur where that is all there is, %; shape (n,), NaN where not known.
        basis: which of them it is, n words.
        npr: NaN where not known.
        others: findings on the conditions a, c, d, e, n each; one that is not given is not known.
    """
    by_sulphur = [_sulphur(*each) for each in zip(sulphide.tolist(), basis, npr.tolist())]
    nothing: list[Finding] = [(None, "")] * len(by_sulphur)
    columns = {letter: by_sulphur if letter == "b" else others.get(letter, nothing) for letter in CONDITIONS}
    rows = [dict(zip(columns, each)) for each in zip(*columns.values())]
    return Inert(
        [_word(_together([found for found, _ in row.values()])) for row in rows],
        [_word(found) for found, _ in by_sulphur],
        [_reason(row) for row in rows],
    )


def metals_low(contents: Mapping[str, float], limits: Mapping[str, float], answer: Optional[bool]) -> Finding:
    """Return whether condition (d) holds: a content above its limit decides, whatever else is said.

    Contents below all limits are not enough, because fine particles alone must meet them too: that is a person's
    answer.

    Args:
        contents: mg/kg by symbol, NaN where not known.
        limits: mg/kg by symbol, national thresholds or natural background.
    """
    above = [each for each in METALS if contents.get(each, np.nan) > limits.get(each, np.nan)]
    if above:
        said = say(", although the answer given says otherwise") if answer else ""
        return (
            False,
            f"{', '.join(f'{each} {contents[each]:.4g} above {limits[each]:.4g} mg/kg' for each in above)}{said}",
        )
    if answer is not None:
        return answer, "answered"
    below = [each for each in METALS if contents.get(each, np.nan) <= limits.get(each, np.nan)]
    return None, say("{below} not above the limits, fine particles not known", below=", ".join(below)) if below else ""


def _sulphur(sulphide: float, basis: str, npr: float) -> Finding:
    if np.isnan(sulphide):
        return None, say("sulphur not known")
    words = f"{sulphide:.3g} % {basis}"
    if sulphide <= SULPHIDE or sulphide > SULPHIDE_WITH_CARBONATE:
        return sulphide <= SULPHIDE, words
    return (
        (None, say("{words}, NPR not known", words=words))
        if np.isnan(npr)
        else (npr > NPR, say("{words}, NPR {npr:.3g}", words=words, npr=npr))
    )


def _together(found: Sequence[Optional[bool]]) -> Optional[bool]:
    if False in found:
        return False
    return None if None in found else True


def _word(found: Optional[bool]) -> str:
    return UNKNOWN if found is None else YES if found else NO


def _reason(row: Mapping[str, Finding]) -> str:
    words = {True: "holds", False: "fails", None: say("not known")}
    return "; ".join(f"({each}) {words[found]}{f': {why}' if why else ''}" for each, (found, why) in row.items())
