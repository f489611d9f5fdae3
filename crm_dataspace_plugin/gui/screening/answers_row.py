# SPDX-License-Identifier: GPL-2.0-or-later
"""Answers of persons to the pre-selection: a button that opens their table, and what counts in the next run."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import breakable, flat_button, words
from crm_dataspace_plugin.gui.flow_layout import flow_of


class AnswersRow(QWidget):
    """Controls `screen_answers` (a button), `screen_answers_undo` and the words `screen_answers_words`."""

    open_requested = pyqtSignal()
    undo_requested = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._open = flat_button(
            "screen_answers",
            self.tr("Answers of persons…"),
            self.tr("Open the table of answers that people gave, with the questions that would settle a decision"),
            "mActionOpenTable",
            self.open_requested.emit,
        )
        self._undo = flat_button(
            "screen_answers_undo",
            self.tr("Take back"),
            self.tr("Remove the questions that were just filled in and that nobody has answered"),
            "mActionUndo",
            self.undo_requested.emit,
        )
        self._words = words(name="screen_answers_words")
        self._words.setContentsMargins(18, 0, 0, 0)  # pixels, in line with what unfolds elsewhere
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(flow_of(self._open, self._undo, spacing=2))
        column.addWidget(self._words)
        self.tell("", may_undo=False)

    def allow(self, may: bool) -> None:
        self._open.setEnabled(may)

    def tell(self, text: str, may_undo: bool) -> None:
        """Say what counts, or what was done; empty for nothing."""
        self._words.setText(breakable(text))
        self._words.setVisible(bool(text))
        if self._undo.hasFocus() and not may_undo:
            self._open.setFocus()
        self._undo.setVisible(may_undo)
