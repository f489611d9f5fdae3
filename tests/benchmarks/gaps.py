# SPDX-License-Identifier: GPL-2.0-or-later
"""How long work stays silent between two ticks: so long a person waits for progress, and for a cancel to be heard."""

from __future__ import annotations

import time
from typing import Optional

from qgis.core import QgsProcessingFeedback


class Gaps(QgsProcessingFeedback):
    """Times the pauses between the algorithm's looks at its cancel button.

    Attributes:
        longest: seconds.
        where: what the algorithm said last before the longest pause.
    """

    def __init__(self) -> None:
        super().__init__(False)
        self.longest = 0.0
        self.where = ""
        self._last: Optional[float] = None
        self._said = "start"

    def isCanceled(self) -> bool:
        self.look()
        return False

    def setProgressText(self, text: str) -> None:
        self._said = text

    def look(self) -> None:
        """Note a tick; also called once when the work begins and ends."""
        now = time.perf_counter()
        if self._last is not None and now - self._last > self.longest:
            self.longest, self.where = now - self._last, self._said
        self._last = now
