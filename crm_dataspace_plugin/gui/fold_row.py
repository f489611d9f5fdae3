# SPDX-License-Identifier: GPL-2.0-or-later
"""Several small arrows in one line; what one of them unfolds stands below the line, one at a time."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QToolButton, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import SPACING, described
from crm_dataspace_plugin.gui.flow_layout import FlowLayout


class FoldRow(QWidget):
    """Escape inside what is unfolded folds it and returns to its arrow."""

    unfolded = pyqtSignal(str)  # name of what was opened

    def __init__(self) -> None:
        super().__init__()
        self._arrows: dict[str, QToolButton] = {}
        self._contents: dict[str, QWidget] = {}
        self._line = FlowLayout()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACING)
        self._column.addLayout(self._line)

    def add(self, name: str, title: str, tip: str, content: QWidget) -> None:
        arrow = described(QToolButton(), name, title, tip)
        arrow.setText(title)
        arrow.setAutoRaise(True)
        arrow.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        arrow.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        arrow.clicked.connect(lambda _checked=False: self.show_only("" if self.is_open(name) else name))
        self._arrows[name], self._contents[name] = arrow, content
        self._line.addWidget(arrow)
        self._column.addWidget(content)
        content.hide()
        self._mark(name)

    def is_open(self, name: str) -> bool:
        return not self._contents[name].isHidden()

    def show_only(self, wanted: str) -> None:
        """Unfold one, or none for an empty name."""
        for name, content in self._contents.items():
            content.setVisible(name == wanted)
            self._mark(name)
        if wanted:
            self.unfolded.emit(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opened = self._open_one()
        if event.key() != Qt.Key.Key_Escape or opened is None:
            super().keyPressEvent(event)
            return
        self.show_only("")
        self._arrows[opened].setFocus()

    def _open_one(self) -> Optional[str]:
        return next((name for name in self._contents if self.is_open(name)), None)

    def _mark(self, name: str) -> None:
        open_ = self.is_open(name)
        self._arrows[name].setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)
        self._arrows[name].setAccessibleDescription(self.tr("unfolded") if open_ else self.tr("folded"))
