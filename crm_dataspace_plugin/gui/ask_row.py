# SPDX-License-Identifier: GPL-2.0-or-later
"""A question in a row, with a button for yes and one for no: instead of a box that stops everything."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout

from crm_dataspace_plugin.gui.controls import SPACING, push_button, words
from crm_dataspace_plugin.gui.flow_layout import flow_of


class AskRow(QFrame):
    """Args: name, prefix of the controls `…_question`, `…_yes`, `…_no`. Hidden while nothing is asked."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._then: Optional[Callable[[], None]] = None
        self._question = words(name=f"{name}_question")
        self._yes = push_button(f"{name}_yes", self.tr("Yes"), self.tr("Do it"), clicked=self._on_yes)
        self._no = push_button(
            f"{name}_no", self.tr("No"), self.tr("Leave everything as it is"), clicked=self.close_row
        )
        column = QVBoxLayout(self)
        column.setSpacing(SPACING)
        column.addWidget(self._question)
        column.addLayout(flow_of(self._yes, self._no))
        self.hide()

    def ask(self, question: str, yes: str, then: Callable[[], None]) -> None:
        """Ask; `then` is called for yes. The keyboard is on no, which loses nothing."""
        self._question.setText(question)
        self._yes.setText(yes)
        self._yes.setAccessibleName(yes)
        self._then = then
        self.show()
        self._no.setFocus()

    def close_row(self) -> None:
        self._then = None
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_row()
            return
        super().keyPressEvent(event)

    def _on_yes(self) -> None:
        then = self._then
        self.close_row()
        if then is not None:
            then()
