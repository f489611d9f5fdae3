# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates and times as catalogues write them, and what is none of it."""

from __future__ import annotations

import re
from calendar import monthrange

_MOMENT = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01])"
    r"(?P<clock>[T ]([01]\d|2[0-4])[\d:.,]*(?:Z|[+-]\d\d:?\d\d)?)?)?)?Z?"
)
_PARTS = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$")
_ZONED = re.compile(r"(Z|[+-]\d\d:\d\d)$")
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


def first_moment(written: str) -> str:
    """Return when a year, a month or a day begins, RFC 3339; a moment as it is, empty for open."""
    found = _PARTS.match(written.strip())
    if found is None:
        return _zoned(written.strip())
    year, month, day = found.groups()
    return f"{year}-{month or '01'}-{day or '01'}T00:00:00Z"


def last_moment(written: str) -> str:
    """Return when a year, a month or a day ends, as `first_moment`."""
    found = _PARTS.match(written.strip())
    if found is None:
        return _zoned(written.strip())
    year, month = int(found[1]), int(found[2] or 12)
    longest = monthrange(max(year, 1), month)[1] if 1 <= month <= 12 else 31
    return f"{year:04d}-{month:02d}-{min(int(found[3] or longest), longest):02d}T23:59:59Z"


def _zoned(stated: str) -> str:
    return stated if not stated or _ZONED.search(stated) else stated + "Z"
