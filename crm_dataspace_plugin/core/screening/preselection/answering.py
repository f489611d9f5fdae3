# SPDX-License-Identifier: GPL-2.0-or-later
"""Answers from attributes: yes or no, what a text says, and a number against a threshold."""

from __future__ import annotations

import math
from typing import Callable, Optional

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.preselection.facility_kind import HEAP, LAGOON, facility_kind
from crm_dataspace_plugin.core.screening.preselection.inputs import Column
from crm_dataspace_plugin.core.screening.preselection.protocol import Question
from crm_dataspace_plugin.core.screening.preselection.result import NO, UNKNOWN, YES, Answers
from crm_dataspace_plugin.core.screening.values.findings import Finding
from crm_dataspace_plugin.core.screening.values.measured import Measured
from crm_dataspace_plugin.core.screening.values.words import is_missing, yes_or_no
from crm_dataspace_plugin.core.words import say

_CODE = {True: YES, False: NO, None: UNKNOWN}


def no_input(question: Question, size: int, missing: str, threshold: str = "") -> Answers:
    """Answer UNKNOWN for all, because an input was not given."""
    codes = np.full(size, UNKNOWN, dtype=np.int8)
    return Answers(question, codes, [missing] * size, [""] * size, threshold, [""] * size, [missing] * size)


def from_texts(question: Question, column: Optional[Column], size: int, read: Callable[[Value], Finding]) -> Answers:
    """Answer from an attribute that `read` understands."""
    if column is None:
        return no_input(
            question, size, say("no field for “{replace}” was chosen", replace=question.input.replace("_", " "))
        )
    known: dict[str, tuple[int, str, str, str, str]] = {}
    rows = []
    for value in column.values:
        key = repr(value)
        if key not in known:
            known[key] = _row(column.field, value, read)
        rows.append(known[key])
    codes, reasons, values, sources, missing = zip(*rows) if rows else ((), (), (), (), ())
    return Answers(question, np.array(codes, dtype=np.int8), reasons, values, "", sources, missing)


def recorded(value: Value) -> Finding:
    """Read a plain yes or no."""
    said = yes_or_no(value)
    if said is None:
        return None, "" if is_missing(value) else say("“{value}” is neither yes nor no", value=value)
    return said, say("recorded: {value}", value="yes" if said else "no")


def uncovered(value: Value) -> Finding:
    """Read whether something is covered, and answer the opposite."""
    said, why = recorded(value)
    if said is None:
        return None, why
    return not said, say("recorded as {value}", value="covered" if said else "not covered")


def lagoon(value: Value) -> Finding:
    """Read whether a facility type is a lagoon."""
    kind = facility_kind(value)
    if kind == LAGOON:
        return True, say("“{value}” is a lagoon", value=value)
    if kind == HEAP:
        return False, say("“{value}” is a heap", value=value)
    return None, "" if is_missing(value) else say(
        "“{value}” does not say whether it is a lagoon or a heap", value=value
    )


def above(question: Question, measured: Measured, limit: float, unit: str, kinds: NDArray[np.object_]) -> Answers:
    """Answer YES where a number is greater than its limit, NO where the question does not apply to the facility.

    A number of which only bounds are known is UNKNOWN where the limit lies between them.
    """
    values, upper = measured.values, measured.values if measured.upper is None else measured.upper
    other = {"lagoon": HEAP, "heap": LAGOON}.get(question.applies_to)
    spared = kinds == other if other else np.zeros(len(values), dtype=bool)
    codes = np.where(values > limit, YES, np.where(upper <= limit, NO, UNKNOWN))
    codes = np.where(spared, NO, codes).astype(np.int8)
    threshold = f"{limit:,.10g} {unit}"
    shown = [_bounds(low, high, unit) for low, high in zip(np.round(values, 1).tolist(), np.round(upper, 1).tolist())]
    doubt = say(
        "{input} is known too roughly to compare it with {threshold}", input=question.input, threshold=threshold
    )
    gaps = [
        "" if spare or code != UNKNOWN else missing or f"{doubt} ({source})"
        for spare, missing, code, source in zip(spared.tolist(), measured.missing, codes.tolist(), measured.sources)
    ]
    words = {
        YES: say("is more than {threshold}", threshold=threshold),
        NO: say("is not more than {threshold}", threshold=threshold),
        UNKNOWN: say("may be more than {threshold}", threshold=threshold),
    }
    reasons = [
        say("does not apply: the facility is a {other}", other=other)
        if spare
        else missing or f"{question.input} {value} {words[code]} ({source})"
        for spare, missing, value, code, source in zip(
            spared.tolist(), measured.missing, shown, codes.tolist(), measured.sources
        )
    ]
    return Answers(question, codes, reasons, shown, threshold, measured.sources, gaps)


def _bounds(lower: float, upper: float, unit: str) -> str:
    if lower == upper:
        return f"{lower:,.10g} {unit}"
    if math.isnan(lower):
        return ""
    return (
        say("at least {lower:,.10g} {unit}", lower=lower, unit=unit)
        if math.isinf(upper)
        else say("{lower:,.10g} to {upper:,.10g} {unit}", lower=lower, upper=upper, unit=unit)
    )


def _row(field: str, value: Value, read: Callable[[Value], Finding]) -> tuple[int, str, str, str, str]:
    said, why = read(value)
    shown = "" if value is None else str(value)
    if said is None:
        why = why or say("no value")
        return (
            UNKNOWN,
            say("{why} (field {field})", why=why, field=field),
            shown,
            say("field {field}", field=field),
            f"{field}: {why}",
        )
    return _CODE[said], say("{why} (field {field})", why=why, field=field), shown, say("field {field}", field=field), ""
