# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates and times as catalogues write them, and what is none of it."""

from __future__ import annotations

import re

_MOMENT = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01])"
    r"(?P<clock>[T ]([01]\d|2[0-4])[\d:.,]*(?:Z|[+-]\d\d:?\d\d)?)?)?)?Z?"
)
_DAY_FIRST = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")


def moment(text: str) -> str:
    """Return a date or date-time as ISO 8601, empty where it is none: `2015`, `2015-03`, `31.12.2019`."""
    plain = text.strip()
    if not plain:
        return ""
    european = _DAY_FIRST.fullmatch(plain)
    if european:
        plain = f"{european[3]}-{int(european[2]):02d}-{int(european[1]):02d}"
    return plain if _MOMENT.fullmatch(plain) else ""
