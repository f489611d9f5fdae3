# SPDX-License-Identifier: GPL-2.0-or-later
"""A tick that reports to QGIS' feedback objects."""

from __future__ import annotations

import math

from qgis.core import QgsFeedback, QgsProcessingFeedback

from crm_dataspace_plugin.core.errors import Cancelled
from crm_dataspace_plugin.core.progress import Tick


def tick_from(feedback: QgsFeedback) -> Tick:
    """Return a tick that shows progress and new words in `feedback` and raises Cancelled once it is cancelled."""
    said = ""

    def tick(fraction: float, words: str) -> None:
        nonlocal said
        if feedback.isCanceled():
            raise Cancelled()
        if not math.isnan(fraction):
            feedback.setProgress(100 * min(max(fraction, 0.0), 1.0))
        if words and words != said and isinstance(feedback, QgsProcessingFeedback):
            feedback.setProgressText(words)
            said = words

    return tick
