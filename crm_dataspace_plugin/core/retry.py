# SPDX-License-Identifier: GPL-2.0-or-later
"""When a failed request is worth another try, and how long to wait before it."""

from __future__ import annotations

from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from typing import Optional

from crm_dataspace_plugin.core import errors

FIRST_PAUSE = 0.3  # seconds; doubled each time
LONGEST_PAUSE = 20.0  # seconds; a service that asks for more is reported instead

_PASSING = frozenset({429, 502, 503, 504})


def pause_before_retry(error: errors.NetworkError, attempt: int) -> Optional[float]:
    """Return the seconds to wait after the failed try number `attempt`, from 0; None where another is useless."""
    pause = FIRST_PAUSE * 2.0**attempt
    if isinstance(error, errors.TimedOut) and attempt > 0:
        return None  # two long silences are enough
    if isinstance(error, errors.HttpError):
        if error.status not in _PASSING:
            return None
        pause = max(pause, error.retry_after or 0.0)
    return pause if pause <= LONGEST_PAUSE else None


def seconds_asked_for(retry_after: str, now: datetime) -> Optional[float]:
    """Return the pause that a `Retry-After` header asks for, None if it is empty or nonsense.

    Args:
        retry_after: a number of seconds, or a date as in e-mail.
        now: with its time zone.
    """
    if retry_after.strip().isdecimal():
        return float(retry_after)
    try:
        until = parsedate_to_datetime(retry_after)
    except (TypeError, ValueError):  # Python 3.9 raises the one, later versions the other
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=timezone.utc)
    return max(0.0, (until - now).total_seconds())
