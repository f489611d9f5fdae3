# SPDX-License-Identifier: GPL-2.0-or-later
"""How long work stays silent between two ticks: so long a person waits for progress, and for a cancel to be heard."""

from __future__ import annotations

import time
from typing import Optional

from qgis.core import QgsProcessingFeedback


class Gaps(QgsProcessingFeedback):
    """Times the pauses between the algorithm's looks at its cancel button.

    Attributes:
        longest: seconds; busy: the longest in seconds of this thread's processor time, which others disturb less.
        where: what the algorithm said last before the longest pause.
    """

    def __init__(self) -> None:
        super().__init__(False)
        self.longest = self.busy = 0.0
        self.where = ""
        self._last: Optional[tuple[float, float]] = None
        self._said = "start"

    def isCanceled(self) -> bool:
        self.look()
        return False

    def setProgressText(self, text: str) -> None:
        self._said = text

    def look(self) -> None:
        """Note a tick; also called once when the work begins and ends."""
        now = time.perf_counter(), time.thread_time()
        if self._last is not None:
            pause, busy = (here - before for here, before in zip(now, self._last))
            if pause > self.longest:
                self.longest, self.where = pause, self._said
            self.busy = max(self.busy, busy)
        self._last = now
