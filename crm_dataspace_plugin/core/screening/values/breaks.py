# SPDX-License-Identifier: GPL-2.0-or-later
"""Breaks between classes: reading them from a text, and the class of a number."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Sequence

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.screening.values.words import number
from crm_dataspace_plugin.core.words import say


def class_of(value: float, breaks: Sequence[float], classes: Sequence[str]) -> str:
    """Return the class of a number, empty where it is not known; a number at a break is in the class above."""
    return "" if math.isnan(value) else classes[bisect_right(breaks, value)]


def rising(text: str, count: int) -> tuple[float, ...]:
    """Return breaks written as `8; 16; 32`.

    Raises:
        DataError: anything but `count` rising numbers.
    """
    example = "; ".join(str(8 * 2**each) for each in range(count))
    read = tuple(number(each.strip()) for each in text.split(";"))
    if len(read) != count or any(math.isnan(each) for each in read) or list(read) != sorted(set(read)):
        raise DataError(
            say(
                "“{text}” are no breaks: write {count} rising numbers with semicolons, such as {example}.",
                text=text,
                count=count,
                example=example,
            )
        )
    return read
