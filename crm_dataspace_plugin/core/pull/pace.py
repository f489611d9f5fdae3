# SPDX-License-Identifier: GPL-2.0-or-later
"""How far a pull is, and how long it will take still."""

from __future__ import annotations

import time
from typing import Callable, Optional

from crm_dataspace_plugin.core.progress import UNKNOWN
from crm_dataspace_plugin.core.words import say

_SOON = 3.0  # seconds after which the pace can be told


class Pace:
    """Tells how far a pull is.

    Args:
        done: features that an earlier pull had written.
        clock: seconds.
    """

    def __init__(self, done: int = 0, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._begun = clock()
        self._done = done

    def fraction(self, read: int, matched: Optional[int]) -> float:
        """Return the part that was read, NaN where nobody knows of how many."""
        return min(read / matched, 1.0) if matched else UNKNOWN

    def words(self, read: int, matched: Optional[int]) -> str:
        """Return it for people: `20,000 of 100,000 features, about 40 s left`."""
        if not matched or read > matched:
            return say("{read:,} features", read=read)
        left = self._left(read, matched)
        return say("{read:,} of {matched:,} features", read=read, matched=matched) + (
            say(", about {spoken} left", spoken=_spoken(left)) if left is not None else ""
        )

    def _left(self, read: int, matched: int) -> Optional[float]:
        passed = self._clock() - self._begun
        if passed < _SOON or read <= self._done or read >= matched:
            return None
        return passed / (read - self._done) * (matched - read)


def _spoken(seconds: float) -> str:
    if seconds < 10:
        return "10 s"
    if seconds < 90:
        return f"{round(seconds, -1):.0f} s"
    return say("{seconds} min", seconds=round(seconds / 60)) if seconds < 5400 else f"{round(seconds / 3600)} h"
