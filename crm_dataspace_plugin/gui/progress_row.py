# SPDX-License-Identifier: GPL-2.0-or-later
"""Progress in place, a cancel beside it, and afterwards the result in words."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import SPACING, breakable, described, push_button, words

STEPS = 1000  # of the bar


class ProgressRow(QWidget):
    """Hidden while nothing runs and nothing is to be told.

    Args:
        name: prefix of the object names `…_bar`, `…_cancel` and `…_status`.
    """

    cancel_requested = pyqtSignal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._status = words(name=f"{name}_status")
        self._bar = described(QProgressBar(), f"{name}_bar", self.tr("Progress"), self.tr("How far the work is"))
        self._bar.setTextVisible(False)
        self._cancel = push_button(
            f"{name}_cancel",
            self.tr("Cancel"),
            self.tr("Stop this work; nothing is left half done"),
            "mTaskCancel",
            self.cancel_requested.emit,
        )
        line = QHBoxLayout()
        line.addWidget(self._bar, 1)
        line.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(line)
        column.addWidget(self._status)
        self.rest()

    @property
    def running(self) -> bool:
        return not self._bar.isHidden()

    def take_focus(self) -> None:
        """Put the keyboard on the cancel."""
        self._cancel.setFocus()

    def has_focus(self) -> bool:
        return bool(self._cancel.hasFocus())

    def begin(self, text: str) -> None:
        self._status.setText(breakable(text))
        self._bar.setRange(0, 0)
        self._show_bar(True)

    def advance(self, fraction: float, text: str) -> None:
        """Show a step; NaN for a work whose end is not known."""
        known = not math.isnan(fraction)
        self._bar.setRange(0, STEPS if known else 0)
        if known:
            self._bar.setValue(round(fraction * STEPS))
        if text:
            self._status.setText(breakable(text))

    def finish(self, text: str) -> None:
        """Leave the result in words."""
        self._status.setText(breakable(text))
        self._show_bar(False)

    def rest(self) -> None:
        self.finish("")

    def _show_bar(self, running: bool) -> None:
        self._bar.setVisible(running)
        self._cancel.setVisible(running)
        self._status.setVisible(bool(self._status.text()))
        self.setVisible(running or bool(self._status.text()))
