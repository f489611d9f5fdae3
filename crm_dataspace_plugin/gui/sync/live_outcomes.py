# SPDX-License-Identifier: GPL-2.0-or-later
"""What became of features, handed from the thread of a sync to the window without waiting for each other."""

from __future__ import annotations

from collections import deque

from crm_dataspace_plugin.core.sync.outcome import FeatureOutcome


class LiveOutcomes:
    def __init__(self) -> None:
        self._waiting: deque[FeatureOutcome] = deque()  # its two ends may be used by two threads at once

    def add(self, outcome: FeatureOutcome) -> None:
        """Called by the sync."""
        self._waiting.append(outcome)

    def taken(self) -> list[FeatureOutcome]:
        """Return, in the main thread, what came since it was asked last."""
        return [self._waiting.popleft() for _ in range(len(self._waiting))]
