# SPDX-License-Identifier: GPL-2.0-or-later
"""Attribute values as inventories write them, read tolerantly: what cannot be read is None or NaN, never False."""

from __future__ import annotations

import json
import math
import re
from functools import cache
from typing import Optional

from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.vocabulary.words import fold, says_nothing

_DECIMAL_COMMA = re.compile(r"[+-]?(\d+,\d{1,2}|\d+,\d{4,}|0,\d+)")  # `1,200` stays ambiguous


def is_missing(value: Value) -> bool:
    """Tell whether a value says nothing: NULL, empty, NaN, or a word such as `S/I` or `unknown`."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return True
    if isinstance(value, (list, dict)):
        return not value
    if not isinstance(value, str):
        return False
    word = fold(value)
    return not _in_list(word, "none") and (not word or _in_list(word, "unknown") or says_nothing(value))


def yes_or_no(value: Value) -> Optional[bool]:
    """Return a truth value in any of the known languages, None where it says neither."""
    if isinstance(value, (int, float)):  # bool is an int
        return bool(value) if value in (0, 1) else None
    if not isinstance(value, str):
        return None
    word = fold(value)
    if _in_list(word, "yes"):
        return True
    return False if _in_list(word, "no") or _in_list(word, "none") else None


def number(value: Value) -> float:
    """Return a finite number, NaN where there is none or where it is ambiguous, such as `1,200`."""
    if value is None or isinstance(value, (bool, list, dict)):
        return math.nan
    if isinstance(value, str):
        value = "".join(value.split())
        if _DECIMAL_COMMA.fullmatch(value):
            value = value.replace(",", ".")
    try:
        read = float(value)
    except (ValueError, OverflowError):
        return math.nan
    return read if math.isfinite(read) else math.nan


def plain_text(value: Value) -> str:
    """Return a value as text, the items of a list or of a list written as JSON separated by semicolons."""
    if isinstance(value, str) and value.lstrip().startswith("["):
        try:
            value = json.loads(value)
        except ValueError:
            value = str(value).strip("[] ")
    if isinstance(value, list):
        return "; ".join(str(each) for each in value if not is_missing(each))
    return str(value)


def _in_list(word: str, name: str) -> bool:
    """Tell whether a folded word stands in the list `name` of `resources/screening/words.json`."""
    return word in _lists()[name]


@cache
def _lists() -> dict[str, frozenset[str]]:
    lists = read_json("screening", "words.json")
    return {name: frozenset(map(fold, words)) - {""} for name, words in lists.items()}
