# SPDX-License-Identifier: GPL-2.0-or-later
"""Decimal points and commas: which of them a column uses, and numbers read by that."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from enum import Enum

_PLAIN = re.compile(r"[+-]?\d+(?:e[+-]?\d+)?", re.IGNORECASE)
_DECIMAL = r"[+-]?(?:\d*{0}\d{{1,2}}|\d*{0}\d{{4,}}|0?{0}\d+|\d{{4,}}{0}\d*|\d+{0}|0\d+{0}\d+|\d*{0}\d+e[+-]?\d+)"
_GROUPED = r"[+-]?[1-9]\d{{0,2}}(?:{0}\d{{3}})+{1}\d+|[+-]?[1-9]\d{{0,2}}(?:{0}\d{{3}}){{2,}}"
_ONE_GROUP = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_APOSTROPHES = re.compile(r"['’](?=\d{3}(?:\D|$))")


class Mark(Enum):
    """What stands before the decimals."""

    POINT = "."
    COMMA = ","
    NOT_SHOWN = ""


_OTHER = {Mark.POINT: ",", Mark.COMMA: "."}
_SHOWS = {
    mark: re.compile(
        _DECIMAL.format(re.escape(mark.value)) + "|" + _GROUPED.format(re.escape(_OTHER[mark]), re.escape(mark.value)),
        re.IGNORECASE,
    )
    for mark in _OTHER
}


def decimal_mark(numbers: Iterable[str]) -> Mark:
    """Return the mark that the numbers show, `NOT_SHOWN` where none does or they contradict one another.

    `0.07`, `12.5`, `1,200.5` and `1,200,000` show the point; `0,07`, `1.200,5` and `1.200.000` the comma; `1.200`
    and `1,200` show nothing.
    """
    shown = {mark for each in numbers for mark in _SHOWS if _SHOWS[mark].fullmatch(_APOSTROPHES.sub("", each))}
    return shown.pop() if len(shown) == 1 else Mark.NOT_SHOWN


def read_number(text: str, mark: Mark) -> float:
    """Return a number, infinite where it is too large, NaN for one that may mean two.

    Args:
        mark: of the column, used only where the number itself does not show it.
    """
    written = _APOSTROPHES.sub("", text)
    own = decimal_mark([written])
    used = own if own is not Mark.NOT_SHOWN else mark
    if not _PLAIN.fullmatch(written):
        if used is Mark.NOT_SHOWN or not (own is used or _ONE_GROUP.fullmatch(written)):
            return math.nan
        written = written.replace(_OTHER[used], "").replace(used.value, ".")
    return float(written)
