# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tests of a filter come to: true, false, or None where a value is missing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Callable, Optional

Predicate = Callable[[Mapping[str, Any]], Optional[bool]]
Operand = Callable[[Mapping[str, Any]], Any]


def folded(value: Any) -> Any:
    """Return a text whose case does not count."""
    return value.casefold() if isinstance(value, str) else value


def either(results: Sequence[Optional[bool]]) -> Optional[bool]:
    """Tell whether one of them holds."""
    return True if True in results else (None if None in results else False)


def both(results: Sequence[Optional[bool]]) -> Optional[bool]:
    """Tell whether all of them hold."""
    return False if False in results else (None if None in results else True)


def inverse(test: Predicate) -> Predicate:
    """Return the opposite of a test."""

    def opposite(row: Mapping[str, Any]) -> Optional[bool]:
        result = test(row)
        return None if result is None else not result

    return opposite


def compared(left: Operand, right: Operand, compare: Callable[[Any, Any], bool]) -> Predicate:
    """Return a test that compares two values."""

    def test(row: Mapping[str, Any]) -> Optional[bool]:
        one, two = left(row), right(row)
        if one is None or two is None:
            return None
        try:
            return bool(compare(one, two))
        except TypeError:  # a text against a number
            return None

    return test


def like(left: Operand, pattern: Any) -> Predicate:
    """Return a test of a text against a pattern with % and _."""
    wildcards = {"%": ".*", "_": "."}
    wanted = re.compile("".join(wildcards.get(each, re.escape(each)) for each in str(pattern)), re.DOTALL)
    return lambda row: None if left(row) is None else wanted.fullmatch(str(left(row))) is not None
