# SPDX-License-Identifier: GPL-2.0-or-later
"""Of which type each column of texts is, and its values as such.

A column holds numbers only if all of it does: `0012` is a name, `1,5` is a number beside `1.5` too, `<0.5` is none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from crm_dataspace_plugin.core.pull.positions.numerals import COMMA, POINT
from crm_dataspace_plugin.core.schema import FieldType, normal

_EXACT = 2**53  # above it a real number leaves out whole numbers
_INT64 = 2**63
_LONGEST = 40  # characters of a number or a moment
_LACKING_WORDS = "nan -nan na n/a #n/a null none inf -inf +inf infinity -infinity - -- n.a. nd n.d. n/d s/d s.d. k.a."
_NOTHING = frozenset(_LACKING_WORDS.split())
_WHOLE, _POINT, _COMMA, _EITHER_POINT, _EITHER_COMMA, _BLANKS = "whole", "point", "comma", "1.234", "1,234", "1 234"
_DATE, _MOMENT, _TRUTH, _TEXT, _LACKING = "date", "moment", "truth", "text", "lacking"
_WHOLE_FORM = re.compile(r"-?(?:0|[1-9]\d{0,18})", re.ASCII)
_FORMS = (
    (_EITHER_POINT, r"-?[1-9]\d{0,2}\.\d{3}"),
    (_EITHER_COMMA, r"-?[1-9]\d{0,2},\d{3}"),
    (_POINT, r"-?(?:0|[1-9]\d*)?\.\d+(?:[eE][-+]?\d{1,3})?|-?(?:0|[1-9]\d*)(?:\.|[eE][-+]\d{1,3})"),
    (_POINT, r"-?[1-9]\d{0,2}(?:,\d{3})+\.\d+|-?[1-9]\d{0,2}(?:,\d{3}){2,}"),
    (_COMMA, r"-?(?:0|[1-9]\d*)?,\d+(?:[eE][-+]?\d{1,3})?"),
    (_COMMA, r"-?[1-9]\d{0,2}(?:\.\d{3})+,\d+|-?[1-9]\d{0,2}(?:\.\d{3}){2,}"),
    (_BLANKS, r"-?[1-9]\d{0,2}(?:[ \u00a0\u202f']\d{3})+"),
    (_POINT, r"-?[1-9]\d{0,2}(?:[ \u00a0\u202f']\d{3})+\.\d+"),
    (_COMMA, r"-?[1-9]\d{0,2}(?:[ \u00a0\u202f']\d{3})+,\d+"),
)
_FORM = re.compile("|".join(f"(?P<form{place}>{form})" for place, (_, form) in enumerate(_FORMS)), re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_MOMENT_FORM = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)?", re.ASCII)
_NUMBERS = frozenset({_WHOLE, _POINT, _COMMA, _EITHER_POINT, _EITHER_COMMA, _BLANKS})
_SEPARATE = str.maketrans("", "", " \u00a0\u202f'")


@dataclass
class ColumnSight:
    """What was seen in one column."""

    kinds: Counter[str] = field(default_factory=Counter)
    large: bool = False  # a whole number that no real number holds

    def see(self, texts: Iterable[str]) -> None:
        for text, times in Counter(map(str.strip, texts)).items():
            if text:
                kind = _kind(text)
                self.kinds[kind] += times
                self.large = self.large or (kind == _WHOLE and abs(int(text)) > _EXACT)


@dataclass(frozen=True)
class ColumnValues:
    """How the texts of one column become values.

    Attributes:
        mark: before the decimals of numbers.
        doubtful: whether a text such as `1.234` could have been read in another way.
    """

    type: FieldType
    mark: str = POINT
    doubtful: bool = False

    def value(self, text: str) -> Any:
        """Return the value of a text, None where it is empty or stands for nothing."""
        tidy = text.strip()
        if self.type is FieldType.TEXT or not tidy:
            return text if tidy else None
        text = tidy
        if text.lower() in _NOTHING:
            return None
        if self.type is FieldType.BOOLEAN:
            return text.lower() == "true"
        if self.type in (FieldType.DATE, FieldType.DATETIME):
            return text
        return self._number(text)

    def _number(self, text: str) -> Any:
        with suppress(ValueError):  # nearly all are as simple as that; the others have their thousands apart
            if self.type is FieldType.INTEGER:
                return int(text)
            if (POINT if self.mark == COMMA else COMMA) not in text:
                return float(text.replace(self.mark, POINT))
        mark = {_POINT: POINT, _COMMA: COMMA}.get(_kind(text), self.mark)
        tidy = text.translate(_SEPARATE)
        tidy = tidy.replace(COMMA if mark == POINT else POINT, "").replace(mark, POINT)
        return int(tidy) if self.type is FieldType.INTEGER else float(tidy)


def mark_of(columns: Iterable[ColumnSight], otherwise: str) -> str:
    """Return the mark before the decimals that most values of a table need."""
    kinds: Counter[str] = sum((each.kinds for each in columns if _is_number(each)), Counter())
    if kinds[_POINT] == kinds[_COMMA]:
        return otherwise
    return POINT if kinds[_POINT] > kinds[_COMMA] else COMMA


def column_values(seen: ColumnSight, mark: str) -> ColumnValues:
    """Return the type of a column; `mark` decides what nothing in the column does."""
    kinds = {each for each in seen.kinds if each != _LACKING}
    if kinds and kinds <= {_TRUTH}:
        return ColumnValues(FieldType.BOOLEAN)
    if kinds and kinds <= {_DATE, _MOMENT}:
        return ColumnValues(FieldType.DATE if kinds == {_DATE} else FieldType.DATETIME)
    if not _is_number(seen):
        return ColumnValues(FieldType.TEXT)
    doubtful = bool(kinds & {_EITHER_POINT, _EITHER_COMMA})
    own = [{_POINT: POINT, _COMMA: COMMA}[each] for each in (_POINT, _COMMA) if each in kinds]
    if len(own) == 2 and doubtful:
        return ColumnValues(FieldType.TEXT)
    if own:
        mark, doubtful = own[0], False
    decimals = {_POINT, _COMMA, _EITHER_POINT if mark == POINT else _EITHER_COMMA}
    if not kinds & decimals:
        return ColumnValues(FieldType.INTEGER, mark, doubtful)
    return ColumnValues(FieldType.TEXT if seen.large else FieldType.REAL, mark, doubtful and not seen.large)


def _is_number(seen: ColumnSight) -> bool:
    kinds = seen.kinds.keys() - {_LACKING}
    return bool(kinds) and kinds <= _NUMBERS


def _kind(text: str) -> str:
    if _WHOLE_FORM.fullmatch(text):
        return _WHOLE if -_INT64 <= int(text) < _INT64 and text != "-0" else _TEXT
    if len(text) >= _LONGEST:
        return _TEXT
    if not text[0].isalpha():
        found = _FORM.fullmatch(text)
        if found:
            return _FORMS[int((found.lastgroup or "form0")[4:])][0]
        if _DAY.fullmatch(text):
            return _DATE if _is_day(text) else _TEXT
        if _MOMENT_FORM.fullmatch(text):
            return _MOMENT if normal(text, FieldType.DATETIME) != text or text.endswith("Z") else _TEXT
    lower = text.lower()
    if lower in _NOTHING:
        return _LACKING
    return _TRUTH if lower in ("true", "false") else _TEXT


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
