# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers as people write them: with a decimal comma or point, and with thousands held apart."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from typing import Optional

POINT, COMMA = ".", ","
_BLANKS = " \u00a0\u2009\u202f"
_MINUS = str.maketrans({"\u2212": "-", "\u2013": "-", **dict.fromkeys(_BLANKS, " "), "\u2019": "'"})
_FORMS = {
    mark: re.compile(
        rf"[-+]?(?:\d{{1,3}}(?:([ '{thousands}])\d{{3}})(?:\1\d{{3}})*|\d+)?(?:{re.escape(mark)}\d*)?(?:[eE][-+]?\d+)?",
        re.ASCII,
    )
    for mark, thousands in ((POINT, COMMA), (COMMA, POINT))
}
_SIMPLE = {mark: re.compile(rf"-?\d{{1,15}}(?:{re.escape(mark)}\d{{1,15}})?", re.ASCII) for mark in (POINT, COMMA)}
_DIGIT = re.compile(r"\d", re.ASCII)
LONGEST = 60  # characters of a number


def numeral(text: str, mark: str) -> Optional[float]:
    """Return the number that `text` is where `mark` stands before the decimals, None if it is none."""
    if _SIMPLE[mark].fullmatch(text):  # nearly all are
        return float(text.replace(COMMA, POINT))
    tidy = text.strip(_BLANKS + "\t").translate(_MINUS)
    if len(tidy) > LONGEST or not _DIGIT.search(tidy) or not _FORMS[mark].fullmatch(tidy):
        return None
    thousands = COMMA if mark == POINT else POINT
    for blank in (" ", "'", thousands):
        tidy = tidy.replace(blank, "")
    try:
        number = float(tidy.replace(mark, POINT))
    except ValueError:  # an exponent without digits before it
        return None
    return number if math.isfinite(number) else None


def either_numeral(text: str, preferred: str) -> Optional[float]:
    """Return the number that `text` is, read with the other mark where it cannot be one with the preferred."""
    found = numeral(text, preferred)
    return numeral(text, COMMA if preferred == POINT else POINT) if found is None else found


def decimal_mark(texts: Iterable[str]) -> str:
    """Return the mark that more of the texts need in order to be numbers, empty where nothing tells."""
    votes = {POINT: 0, COMMA: 0}
    for text in texts:
        with_point, with_comma = numeral(text, POINT), numeral(text, COMMA)
        if with_point is not None and with_comma is None:
            votes[POINT] += 1
        elif with_comma is not None and with_point is None:
            votes[COMMA] += 1
    if votes[POINT] == votes[COMMA]:
        return ""
    return POINT if votes[POINT] > votes[COMMA] else COMMA
