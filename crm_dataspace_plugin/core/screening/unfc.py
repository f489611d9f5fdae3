# SPDX-License-Identifier: GPL-2.0-or-later
"""UNFC codes and classes out of stated codes and evidence; what is contradicted or incomplete has no class."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.words import is_missing, number

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
        maturity: of the project, 1 to 4 for F1 to F4, 9 for not known.
        defined: how far a project is defined, 0 for not at all.
        sampling: how far the facility was sampled, 0 for not at all.
    """

    code: Value = None
    e: Value = None
    f: Value = None
    g: Value = None
    maturity: Value = None
    defined: Value = None
    sampling: Value = None


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
        notes.append(f"the code “{evidence.code}” cannot be read")
    single = _single(evidence)
    for axis in sorted(stated.keys() & single.keys()):
        if stated[axis][:1] != single[axis][:1]:
            words = f"contradiction: the code says {axis}{stated[axis]}, the evidence {axis}{single[axis]}"
            return Classified("", UNKNOWN, f"UNFC {words}")
    found = {axis: max(stated.get(axis, ""), single.get(axis, ""), key=len) for axis in _LARGEST}
    if _score(evidence.sampling) == 0:
        default = {"E": "3.2", "F": "", "G": "4"}
        taken = [axis for axis in default if not found[axis] and default[axis]]
        found = {axis: found[axis] or default[axis] for axis in found}
        notes += [f"{', '.join(taken)} as of a facility that was not sampled"] if taken else []
    missing = [axis for axis, value in found.items() if not value]
    if missing:
        return Classified("", UNKNOWN, "; ".join((f"UNFC not known: {', '.join(missing)}", *notes)))
    code = "-".join(f"{axis}{value}" for axis, value in found.items())
    name = _class_of({axis: int(value[0]) for axis, value in found.items()})
    notes += [] if name != UNKNOWN else [f"{code} is in no class of UNFC 2019"]
    return Classified(code, name, "; ".join((f"UNFC {code}: {_rules()['verification']}", *notes)))


def _single(evidence: Evidence) -> dict[str, str]:
    """Return the categories of single fields; a stated category comes before what a score says."""
    found = {}
    for axis, value in (("E", evidence.e), ("F", evidence.f), ("G", evidence.g)):
        read = (
            None
            if is_missing(value)
            else _ONE.fullmatch(f"{value:g}" if isinstance(value, float) else str(value).strip())
        )
        if read and int(read[1][0]) <= _LARGEST[axis]:
            found[axis] = read[1]
    maturity = _score(evidence.maturity)
    if "F" not in found and maturity in (1, 2, 3, 4):
        found["F"] = str(int(maturity))
    if "F" not in found and _score(evidence.defined) == 0:
        found["F"] = "4"  # no project at all
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


def _score(value: Value) -> float:
    return math.nan if is_missing(value) else number(value)


@cache
def _rules() -> Any:
    return read_json("screening", "resource.json")["unfc"]
