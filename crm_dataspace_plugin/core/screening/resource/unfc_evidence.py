# SPDX-License-Identifier: GPL-2.0-or-later
"""Categories of UNFC out of the scores of an evidence form, by rules of this product that no source prescribes.

Scores run from 0 (unknown or none) over 1 (low) to 3 (high, favourable); a project's maturity is 1 to 4 for F1 to F4
and 9 for not known. What the scores do not settle has no category.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import cache
from typing import Any

from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.values.words import is_missing, number
from crm_dataspace_plugin.core.words import say

HIGHEST = 3
_MATURITY = "project_maturity"


def score_names() -> tuple[str, ...]:
    """Return the names of the scores, those of E before those of F and G."""
    form = _form()
    return (*form["E"], *form["F"], *form["G"])


def evidence_categories(scores: Mapping[str, Value]) -> tuple[dict[str, str], list[str]]:
    """Return the categories that scores settle, by axis, and what was not read or decided them.

    Args:
        scores: by name; what is no score from 0 to 3 is not known, and is told.
    """
    read = {name: number(value) for name, value in scores.items() if not is_missing(value)}
    known = {name: int(value) for name, value in read.items() if _possible(name, value)}
    odd = [
        say("{name} “{scores}” is no score", name=name, scores=scores[name])
        for name in scores
        if name in read and name not in known
    ]
    found = {"E": _economic(known), "F": _feasible(known), "G": _confident(known)}
    settled = {axis: category for axis, (category, _) in found.items() if category}
    return settled, [*odd, *(why for category, why in found.values() if category)]


def _possible(name: str, value: float) -> bool:
    if math.isnan(value) or value != int(value):
        return False
    return value in (1, 2, 3, 4, 9) if name == _MATURITY else 0 <= value <= HIGHEST


def _economic(known: Mapping[str, int]) -> tuple[str, str]:
    barriers = {name: known.get(name, 0) for name in _form()["barriers"]}
    viable = known.get("economic_viability")
    shut = [name for name, score in barriers.items() if score == 1]
    if shut or viable == 1:
        return "3.3", say(
            "E3.3: {value} scored 1", value=", ".join([*shut, *(["economic_viability"] if viable == 1 else [])])
        )
    if viable is None:
        return "", ""
    if viable == 0:
        return "3.2", say("E3.2: economic_viability scored 0")
    if viable == HIGHEST and known.get("regulatory_status") == HIGHEST and min(barriers.values()) >= 2:
        return "1", say("E1: economic_viability and regulatory_status scored 3, no barrier below 2")
    return "2", say(
        "E2: economic_viability scored {viable}, not all of regulatory_status and barriers settled", viable=viable
    )


def _feasible(known: Mapping[str, int]) -> tuple[str, str]:
    maturity = known.get(_MATURITY, 9)
    if maturity != 9:
        return str(maturity), say("F{maturity}: project_maturity", maturity=maturity)
    study = known.get("study_level", 0)
    if study:
        return str(4 - study), say("F{study}: study_level scored {score}", study=4 - study, score=study)
    if known.get("project_defined") == 0:
        return "4", say("F4: project_defined scored 0")
    return "", ""


def _confident(known: Mapping[str, int]) -> tuple[str, str]:
    scores = {name: known[name] for name in _form()["knowledge"] if name in known}
    if scores.get("sampling") == 0 and scores.get("boreholes", 0) == 0:
        return "4", say("G4: sampling scored 0, no boreholes")
    if len(scores) < len(_form()["knowledge"]):
        return "", ""
    lowest = min(scores.values())
    if lowest >= 2:
        return str(4 - lowest), say("G{lowest}: no score of knowledge below {score}", lowest=4 - lowest, score=lowest)
    return ("3", say("G3: sampled, a score of knowledge below 2")) if scores["sampling"] else ("", "")


@cache
def _form() -> Any:
    return read_json("screening", "resource.json")["unfc"]["evidence"]
