# SPDX-License-Identifier: GPL-2.0-or-later
"""Dates and date-times as text that sorts: UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`."""

from __future__ import annotations

import re
from datetime import date, datetime, timezone

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_FRACTION = re.compile(r"\.(\d+)")


def now() -> str:
    return _written(datetime.now(timezone.utc))


def span(text: str) -> tuple[str, str]:
    """Return the first and the last millisecond of a date or date-time.

    Raises:
        ValueError: for any other text.
    """
    if _DATE.fullmatch(text):
        date.fromisoformat(text)
        return f"{text}T00:00:00.000Z", f"{text}T23:59:59.999Z"
    if not _DATE.match(text) or len(text) < 16 or text[10] not in "Tt ":
        raise ValueError(text)
    clean = text[:-1] + "+00:00" if text[-1] in "Zz" else text
    moment = datetime.fromisoformat(_FRACTION.sub(lambda found: f".{found[1][:6].ljust(6, '0')}", clean))
    written = _written(moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc))
    return written, written


def _written(moment: datetime) -> str:
    try:
        shifted = moment.astimezone(timezone.utc)
    except OverflowError as error:
        raise ValueError(f"{moment} is outside the calendar") from error
    return shifted.isoformat(timespec="milliseconds").replace("+00:00", "Z")
