# SPDX-License-Identifier: GPL-2.0-or-later
"""Attribute values in the form in which a field copy stores them, a column of a page at a time.

Most columns hold only values that are stored as they are; seeing that for a whole column is what makes it fast.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Any, Callable

from crm_dataspace_plugin.core.schema import FieldType, normal

Misfit = Callable[[Any], None]

_NOTHING = type(None)
_AS_THEY_ARE: dict[FieldType, frozenset[type]] = {
    FieldType.TEXT: frozenset({str, _NOTHING}),
    FieldType.REAL: frozenset({float, _NOTHING}),
    FieldType.BOOLEAN: frozenset({bool, _NOTHING}),
}
_STORED: dict[FieldType, type] = {
    FieldType.INTEGER: int,
    FieldType.REAL: float,
    FieldType.BOOLEAN: bool,
    FieldType.DATE: str,
    FieldType.DATETIME: str,
}
_INT64 = 2**63
_DATE_LENGTH = len("2024-05-06")
_UTC_LENGTH = len("2024-05-06T07:08:09Z")
_json = json.JSONEncoder(ensure_ascii=False).encode


def stored_values(kind: FieldType, values: Sequence[Any], misfit: Misfit) -> Sequence[Any]:
    """Return the values as stored; `misfit` is told of each that the column cannot hold, which becomes NULL."""
    fitting = kind in _AS_THEY_ARE and _AS_THEY_ARE[kind].issuperset(map(type, values))
    if fitting and (kind is not FieldType.REAL or math.isfinite(sum(filter(None, values)))):
        return values
    if kind is FieldType.TEXT:
        return [each if each is None or isinstance(each, str) else _json(each) for each in values]
    if kind in (FieldType.LIST, FieldType.JSON):
        return [None if each is None else _json(each) for each in values]
    if kind is FieldType.INTEGER and _all_integers(values):
        return values
    if kind in (FieldType.DATE, FieldType.DATETIME):
        return _moments(kind, values, misfit)
    return [_converted(kind, each, misfit) for each in values]


def _all_integers(values: Iterable[Any]) -> bool:
    present = [each for each in values if each is not None]
    return {int}.issuperset(map(type, present)) and (not present or -_INT64 <= min(present) <= max(present) < _INT64)


def _converted(kind: FieldType, value: Any, misfit: Misfit) -> Any:
    if value is None:
        return None
    stored: Any = normal(value, kind)
    fits = type(stored) is _STORED[kind]
    if kind is FieldType.INTEGER:
        fits = fits and -_INT64 <= stored < _INT64
    if kind is FieldType.REAL:
        fits = fits and math.isfinite(stored)
    if fits:
        return stored
    misfit(value)
    return None


def _moments(kind: FieldType, values: Sequence[Any], misfit: Misfit) -> Sequence[Any]:
    known: dict[Any, Any] = {None: None}  # the same day stands in many rows
    stored = []
    for value in values:
        if not isinstance(value, str) and value is not None:
            misfit(value)
            value = None
        if value not in known:
            known[value] = _moment(kind, value)
        if known[value] is None and value is not None:
            misfit(value)
        stored.append(known[value])
    return stored


def _moment(kind: FieldType, text: str) -> Any:
    """Return a date or date-time in stored form, None for a text that is neither."""
    try:
        if kind is FieldType.DATE and len(text) == _DATE_LENGTH:
            return date.fromisoformat(text.replace("/", "-")).isoformat()
        if kind is FieldType.DATETIME and len(text) == _UTC_LENGTH and text[-1] == "Z":
            return datetime.fromisoformat(text[:-1]).isoformat() + ".000Z"
    except ValueError:
        return None
    stored = normal(text, kind)
    try:
        date.fromisoformat(str(stored)[:_DATE_LENGTH])
    except ValueError:
        return None
    return stored
