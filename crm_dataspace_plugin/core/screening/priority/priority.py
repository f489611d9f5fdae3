# SPDX-License-Identifier: GPL-2.0-or-later
"""Risk and resource side by side: classes, quadrant, and a ranked list in which ties and gaps stay visible."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.priority.axis import AT_LEAST, CLASSES, UNKNOWN, Axis
from crm_dataspace_plugin.core.words import say

NOT_RANKED = 0
QUADRANTS = (
    "high risk, high resource",
    "high risk, low resource",
    "low risk, high resource",
    "low risk, low resource",
)
_DIGITS = 12  # of the score: what differs by less is a tie, not a difference of rounding


@dataclass(frozen=True)
class Priorities:
    """Of n facilities.

    Attributes:
        risk_class, resource_class: `low`, `moderate`, `high`, `at least moderate` or `UNKNOWN`.
        quadrant: of `QUADRANTS`, or `UNKNOWN`; an axis is high from its upper break on, and not known where it may
            be once what is missing is known.
        score: 0 to 1, the weighted mean of the shares of both axes; NaN where one is not known.
        rank: 1 for the highest score, equal scores share a rank; `NOT_RANKED` where there is no score.
        ties: how many facilities have the rank, itself among them.
        reasons: one a facility.
    """

    risk: Axis
    resource: Axis
    risk_class: Sequence[str]
    resource_class: Sequence[str]
    quadrant: Sequence[str]
    score: FloatArray
    rank: NDArray[np.int64]
    ties: Sequence[int]
    reasons: Sequence[str]


def prioritise(risk: Axis, resource: Axis) -> Priorities:
    """Rank facilities by risk and resource; one that lacks either is not ranked, and it is said.

    Raises:
        DataError: both weights are 0.
    """
    whole = risk.weight + resource.weight
    if whole <= 0:
        raise DataError(say("Both weights are 0: give risk or resource a weight above 0."))
    score = np.round((risk.weight * risk.shares() + resource.weight * resource.shares()) / whole, _DIGITS)
    known = np.sort(score[np.isfinite(score)])
    above = len(known) - np.searchsorted(known, score, "right")
    rank = np.where(np.isfinite(score), above + 1, NOT_RANKED).astype(np.int64)
    counts = Counter(rank.tolist())
    risks, resources = risk.classes(), resource.classes()
    ties = [counts[each] if each != NOT_RANKED else 0 for each in rank.tolist()]
    return Priorities(
        risk,
        resource,
        risks,
        resources,
        [_quadrant(*each) for each in zip(risks, resources)],
        score,
        rank,
        ties,
        [_reason(risk, resource, *each) for each in zip(range(len(score)), score.tolist(), ties)],
    )


def method_words(risk: Axis, resource: Axis) -> str:
    """Return how the score is made, as a person reads it."""
    return say(
        "score: mean of the shares of the layer that are lower, weights {weight:g} "
        "for risk ({name}) and {weight_resource:g} for resource ({resource})",
        weight=risk.weight,
        name=risk.name,
        weight_resource=resource.weight,
        resource=resource.name,
    )


def _quadrant(risk: str, resource: str) -> str:
    if {risk, resource} & {UNKNOWN, AT_LEAST}:
        return UNKNOWN
    return QUADRANTS[2 * (risk != CLASSES[-1]) + (resource != CLASSES[-1])]


def _reason(risk: Axis, resource: Axis, position: int, score: float, ties: int) -> str:
    words = [_of_axis("risk", risk, position), _of_axis("resource", resource, position)]
    if np.isnan(score):
        words.append(say("not ranked: both must be known"))
    elif ties > 1:
        words.append(say("shares its rank with {ties} other{value}", ties=ties - 1, value="s" if ties > 2 else ""))
    return "; ".join((*words, method_words(risk, resource)))


def _of_axis(what: str, axis: Axis, position: int) -> str:
    if not axis.name:
        return say("{what} not known: no field given", what=what)
    missing = axis.missing[position] if axis.missing else ""
    if not axis.known[position]:
        return say(
            "{what} not known: {name}{value}", what=what, name=axis.name, value=f", {missing}" if missing else ""
        )
    more = say(" or more, not known: {missing}", missing=missing) if missing else ""
    return f"{what} {axis.name} {axis.values[position]:.6g}{more} ({axis.words()})"
