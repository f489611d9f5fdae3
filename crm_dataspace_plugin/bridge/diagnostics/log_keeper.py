# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps the last lines of QGIS' message log that are about this plugin: its own, and traces of errors inside it."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.logs import TAG
from crm_dataspace_plugin.core.diagnostics.log_line import Level, LogLine, shortened

MOST = 1000  # lines that are kept
_OURS = "crm_dataspace_plugin"  # in the trace of an error that nobody caught, which QGIS writes under its own tag


class LogKeeper(QObject):
    """To be made in the main thread; lines of all threads arrive there."""

    added = pyqtSignal(object)  # LogLine
    cleared = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: deque[LogLine] = deque(maxlen=MOST)
        QgsApplication.messageLog().messageReceived.connect(self._on_message)

    @property
    def lines(self) -> Sequence[LogLine]:
        """The lines, the newest last."""
        return tuple(self._lines)

    def clear(self) -> None:
        """Forget all lines; QGIS' own log keeps them."""
        self._lines.clear()
        self.cleared.emit()

    def stop(self) -> None:
        QgsApplication.messageLog().messageReceived.disconnect(self._on_message)

    def _on_message(self, words: str, tag: str, level: Qgis.MessageLevel) -> None:
        if tag != TAG and _OURS not in words:
            return
        line = LogLine(time.strftime("%H:%M:%S"), _level(level), shortened(words))
        self._lines.append(line)
        self.added.emit(line)


def _level(level: Qgis.MessageLevel) -> Level:
    if level == Qgis.MessageLevel.Critical:
        return Level.ERROR
    return Level.WARNING if level == Qgis.MessageLevel.Warning else Level.INFO
