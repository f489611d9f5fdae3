# SPDX-License-Identifier: GPL-2.0-or-later
"""What unfolds under a record before something is added or pulled that is not open: asked once, in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from crm_dataspace_plugin.core.catalogue.consent import Question
from crm_dataspace_plugin.gui.catalogue.gate_words import gate_text
from crm_dataspace_plugin.gui.controls import SPACING, breakable, push_button, words
from crm_dataspace_plugin.gui.flow_layout import flow_of


class AccessGate(QFrame):
    """Controls `gate_text`, `gate_yes`, `gate_no`; hidden while nothing is asked. Escape means no."""

    unfolded = pyqtSignal()
    folded = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("access_gate")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._then: Optional[Callable[[], None]] = None
        self._text = words(name="gate_text")
        self._kept = words(self.tr("Your answer is kept with the record, with date and name."))
        self._yes = push_button(
            "gate_yes", self.tr("I may use it"), self.tr("Go on, and remember the answer"), clicked=self._on_yes
        )
        self._no = push_button("gate_no", self.tr("Not now"), self.tr("Fold this away"), clicked=self.close_gate)
        for label in (self._text, self._kept):  # as high as their lines in this width, no higher
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING)
        column.addWidget(self._text)
        column.addWidget(self._kept)
        column.addLayout(flow_of(self._yes, self._no))
        self.hide()

    def ask(self, questions: Sequence[Question], then: Callable[[], None]) -> None:
        """Unfold; `then` is called once if the person says yes."""
        self._then = then
        self._text.setText(breakable(gate_text(questions)))
        self._text.setAccessibleName(self._text.text())
        open_ones = not any(each.not_open for each in questions)
        self._yes.setText(self.tr("Go on") if open_ones else self.tr("I may use it"))
        self._yes.setAccessibleName(self._yes.text())
        self.show()
        self.unfolded.emit()
        self._no.setFocus()

    def close_gate(self) -> None:
        self._then = None
        self.hide()
        self.folded.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_gate()
        else:
            super().keyPressEvent(event)

    def _on_yes(self) -> None:
        then = self._then
        self.close_gate()
        if then is not None:
            then()
