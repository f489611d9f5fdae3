# SPDX-License-Identifier: GPL-2.0-or-later
"""UNFC codes and classes out of stated codes and evidence; what is contradicted or incomplete has no class."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.resource.unfc_evidence import evidence_categories
from crm_dataspace_plugin.core.screening.values.words import is_missing, number
from crm_dataspace_plugin.core.words import say

UNKNOWN = "UNKNOWN"
_LARGEST = {"E": 3, "F": 4, "G": 4}
_LETTERS = re.compile(r"([EFG])\s*([1-4](?:\.[1-4])?)", re.IGNORECASE)
_DIGITS = re.compile(r"([1-3])([1-4])([1-4])")
_ONE = re.compile(r"[EFG]?\s*([1-4](?:\.[1-4])?)", re.IGNORECASE)
_LETTERED = re.compile(r"(?:[EFG]\s*[1-4](?:\.[1-4])?[\s;,/_|-]*)+", re.IGNORECASE)


@dataclass(frozen=True)
class Evidence:
    """What is known of one facility, as written.

    Attributes:
        code: a whole code, `E3-F3-G2`, `E3;F3;G2` or `332`.
        e, f, g: single categories, `E3.2` or `3.2`.
        scores: of the evidence form, by name, see `unfc_evidence`.
    """

    code: Value = None
    e: Value = None
    f: Value = None
    g: Value = None
    scores: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True)
class Classified:
    """Attributes:
    code: `E3.2-F4-G4`, empty where it is not complete.
    name: of the class, or `UNKNOWN`.
    reason: what it rests on, and what is missing or contradicted.
    """

    code: str
    name: str
    reason: str


def classify(evidence: Evidence) -> Classified:
    """Return code and class. Source: UNFC 2019, as far as `resources/screening/resource.json` holds it."""
    notes, stated = [], _stated(evidence.code)
    if not stated and not is_missing(evidence.code):
        notes.append(say("the code “{code}” cannot be read", code=evidence.code))
    single = _single(evidence)
    for axis in sorted(stated.keys() & single.keys()):
        if stated[axis][:1] != single[axis][:1]:
            words = say(
                "contradiction: the code says {axis}{stated}, the evidence {axis}{single}",
                axis=axis,
                stated=stated[axis],
                single=single[axis],
            )
            return Classified("", UNKNOWN, say("UNFC {words}", words=words))
    found = {axis: max(stated.get(axis, ""), single.get(axis, ""), key=len) for axis in _LARGEST}
    notes += _completed(found, evidence.scores)
    missing = [axis for axis, value in found.items() if not value]
    if missing:
        return Classified(
            "", UNKNOWN, "; ".join((say("UNFC not known: {missing}", missing=", ".join(missing)), *notes))
        )
    code = "-".join(f"{axis}{value}" for axis, value in found.items())
    name = _class_of({axis: int(value[0]) for axis, value in found.items()})
    notes += [] if name != UNKNOWN else [say("{code} is in no class of UNFC 2019", code=code)]
    return Classified(
        code, name, "; ".join((say("UNFC {code}: {rules}", code=code, rules=_rules()["verification"]), *notes))
    )


def _completed(found: dict[str, str], scores: Mapping[str, Value]) -> list[str]:
    """Fill in what is not stated by what the scores settle, and return what was taken or speaks against it."""
    scored, notes = evidence_categories(scores)
    for axis, category in scored.items():
        if not found[axis]:
            found[axis] = category
        elif found[axis][:1] != category[:1]:
            notes.append(
                say(
                    "stated is {axis}{found}, the scores speak for {axis}{category}",
                    axis=axis,
                    found=found[axis],
                    category=category,
                )
            )
    if number(scores.get("sampling")) == 0 and not found["E"]:
        found["E"] = "3.2"
        notes.append(say("E as of a facility that was not sampled"))
    return notes


def _single(evidence: Evidence) -> dict[str, str]:
    """Return the categories of single fields."""
    found = {}
    for axis, value in (("E", evidence.e), ("F", evidence.f), ("G", evidence.g)):
        read = (
            None
            if is_missing(value)
            else _ONE.fullmatch(f"{value:g}" if isinstance(value, float) else str(value).strip())
        )
        if read and int(read[1][0]) <= _LARGEST[axis]:
            found[axis] = read[1]
    return found


def _stated(code: Value) -> dict[str, str]:
    """Return the categories of a whole code; nothing of one that cannot be read or names an axis twice."""
    text = "" if is_missing(code) else f"{code:g}" if isinstance(code, float) else str(code).strip()
    digits = _DIGITS.fullmatch(text)
    if digits:
        return dict(zip("EFG", digits.groups()))
    pairs = [(axis.upper(), value) for axis, value in _LETTERS.findall(text)] if _LETTERED.fullmatch(text) else []
    found = dict(pairs)
    return found if len(found) == len(pairs) and all(int(v[0]) <= _LARGEST[a] for a, v in found.items()) else {}


def _class_of(axes: Mapping[str, int]) -> str:
    for each in _rules()["classes"]:
        if axes["E"] == each["e"] and axes["F"] == each["f"] and axes["G"] in each["g"]:
            return str(each["name"])
    return UNKNOWN


@cache
def _rules() -> Any:
    return read_json("screening", "resource.json")["unfc"]
