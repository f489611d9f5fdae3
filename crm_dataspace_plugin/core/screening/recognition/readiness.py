# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a method can run with the inputs that are there, and which are missing otherwise."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum

from crm_dataspace_plugin.core.screening.recognition.crosswalk import Method, methods

RISK_AND_RESOURCE = "riskresource"
FIRST = ("preselection", "resourcepotential")  # give the two axes


class State(Enum):
    READY = "ready"
    PARTLY = "partly"  # a part of the result stays empty
    CHAINED = "chained"  # ready if two other methods run before
    MISSING = "missing"


@dataclass(frozen=True)
class Readiness:
    """Whether one method can run.

    Attributes:
        missing: keys of the inputs that it waits for, or without which a part stays empty.
    """

    method: str
    state: State
    missing: tuple[str, ...] = ()


def readiness(known: Collection[str]) -> Mapping[str, Readiness]:
    """Return each method's state, by its name.

    Args:
        known: keys of the inputs that are there, see `core.screening.recognition.crosswalk`.
    """
    found = {name: _of(method, known) for name, method in methods().items()}
    chained = all(found[each].state is State.READY for each in FIRST)
    if chained and found[RISK_AND_RESOURCE].state is State.MISSING:
        found[RISK_AND_RESOURCE] = Readiness(RISK_AND_RESOURCE, State.CHAINED, found[RISK_AND_RESOURCE].missing)
    return found


def _of(method: Method, known: Collection[str]) -> Readiness:
    gaps = [(tuple(each for each in one if each not in known), len(one)) for one in method.needs]
    least, _ = min(gaps, key=lambda each: (len(each[0]), -each[1]))  # of equal gaps the one of which more is there
    if least:
        return Readiness(method.name, State.MISSING, least)
    poorer = tuple(each for each in method.better_with if each not in known)
    return Readiness(method.name, State.PARTLY if poorer else State.READY, poorer)
