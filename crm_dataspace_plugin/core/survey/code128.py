# SPDX-License-Identifier: GPL-2.0-or-later
"""Code 128, the bar code that every scanner reads: texts of ASCII as widths of bars and gaps.

Source: ISO/IEC 15417:2007, tables 1 and 2, sections 4.2 and 4.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Optional

_TABLE = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 "
    "123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 "
    "232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 "
    "313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 "
    "111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 "
    "111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 "
    "114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112"
)
_PATTERNS = tuple(_TABLE.split())  # by value: bar and gap by turns, in modules
QUIET = 10  # modules that stay white on either side

_TO_C, _TO_B = 99, 100  # values that change the set of characters
_START_B, _START_C, _STOP = 104, 105, 106
_MODULUS = 103
_FIRST = 32  # of ASCII in set B
_WORTH = 4  # digits at either end that are shorter in pairs
_WORTH_INSIDE = 6  # digits between other characters, which cost two changes


def can_encode(text: str) -> bool:
    """Tell whether a text has characters and only such as can be printed in ASCII."""
    return re.fullmatch(r"[ -~]+", text) is not None


def widths(text: str) -> tuple[int, ...]:
    """Return bars and gaps by turns, in modules, beginning and ending with a bar, without the quiet zones.

    Raises:
        ValueError: `can_encode` says no.
    """
    values = symbols(text)
    pattern = "".join(_PATTERNS[each] for each in (*values, check_value(values), _STOP))
    return tuple(map(int, pattern))


def symbols(text: str) -> list[int]:
    """Return the values of start and data symbols: set C for long runs of digits, two in one symbol, else set B.

    Raises:
        ValueError: `can_encode` says no.
    """
    if not can_encode(text):
        raise ValueError(text)
    values: list[int] = []
    before: Optional[bool] = None
    for in_pairs, part in _parts(text):
        if before is None:
            values.append(_START_C if in_pairs else _START_B)
        elif in_pairs is not before:
            values.append(_TO_C if in_pairs else _TO_B)
        before = in_pairs
        size = 2 if in_pairs else 1
        pieces = (part[place : place + size] for place in range(0, len(part), size))
        values += [int(each) if in_pairs else ord(each) - _FIRST for each in pieces]
    return values


def check_value(values: Sequence[int]) -> int:
    """Return the value of the check symbol: the start counts once, the nth data symbol n times."""
    return (values[0] + sum(place * value for place, value in enumerate(values[1:], 1))) % _MODULUS


def _parts(text: str) -> Iterator[tuple[bool, str]]:
    """Yield the text in parts, and for each whether its digits are worth to be taken in pairs."""
    done = 0
    for run in re.finditer(r"[0-9]+", text):
        start, end = run.span()
        if end - start < (_WORTH if start == 0 or end == len(text) else _WORTH_INSIDE):
            continue
        odd = (end - start) % 2
        first, last = (start, end - odd) if start == 0 else (start + odd, end)
        if first > done:
            yield False, text[done:first]
        yield True, text[first:last]
        done = last
    if done < len(text):
        yield False, text[done:]
