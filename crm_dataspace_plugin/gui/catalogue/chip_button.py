# SPDX-License-Identifier: GPL-2.0-or-later
"""One chip: its words open a menu, the cross beside them and the Delete key take it away."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton

from crm_dataspace_plugin.gui.controls import described, no_shortcut, tool_button
from crm_dataspace_plugin.gui.elided_button import ElidedButton

Choice = tuple[str, Callable[[], None]]  # words of a menu entry, what it does


class ChipButton(QFrame):
    """Args: name of the button, text on it, everything in words, entries of its menu; `…_remove` is the cross."""

    remove_wanted = pyqtSignal()

    def __init__(self, name: str, text: str, tip: str, choices: list[Choice]) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._words = described(ElidedButton(text), name, tip, tip)
        self._words.setAutoRaise(True)
        self._words.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._words)
        for words, act in choices:
            menu.addAction(no_shortcut(words)).triggered.connect(lambda _checked=False, act=act: act())
        key = QKeySequence(Qt.Key.Key_Delete).toString(QKeySequence.SequenceFormat.NativeText)
        remove = menu.addAction(f"{self.tr('Remove')}\t{key}")  # shown only: keyPressEvent listens
        remove.triggered.connect(lambda _checked=False: self.remove_wanted.emit())
        self._words.setMenu(menu)
        cross = tool_button(f"{name}_remove", "×", self.tr("Remove: {}").format(text), clicked=self.remove_wanted.emit)
        cross.setAccessibleName(self.tr("Remove: {}").format(text))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._words, 1)
        line.addWidget(cross)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_wanted.emit()
            return
        super().keyPressEvent(event)

    def take_focus(self) -> None:
        self._words.setFocus()
