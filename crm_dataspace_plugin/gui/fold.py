# SPDX-License-Identifier: GPL-2.0-or-later
"""A line with a small arrow that unfolds what is below it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import SPACING, described, words
from crm_dataspace_plugin.gui.reveal import reveal


class Fold(QWidget):
    """Args: name, title and tip of the arrow's button; the content is folded away at first."""

    toggled = pyqtSignal(bool)

    def __init__(self, name: str, title: str, tip: str, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self._arrow = described(QToolButton(), name, title, tip)
        self._arrow.setText(title)
        self._arrow.setAutoRaise(True)
        self._arrow.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._arrow.setArrowType(Qt.ArrowType.RightArrow)
        self._arrow.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._arrow.clicked.connect(lambda _checked=False: self._on_arrow())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._arrow)
        column.addWidget(content)
        self._open(False)

    def fold(self) -> None:
        self._open(False)

    def set_title(self, title: str) -> None:
        self._arrow.setText(title)
        self._arrow.setAccessibleName(title)

    def _on_arrow(self) -> None:
        self._open(self._content.isHidden())
        if not self._content.isHidden():
            reveal(self)

    def _open(self, open_: bool) -> None:
        self._arrow.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)
        self._arrow.setAccessibleDescription(self.tr("unfolded") if open_ else self.tr("folded"))
        self._content.setVisible(open_)
        self.toggled.emit(open_)


def guide(name: str, title: str, tip: str, text: str) -> Fold:
    """Return a fold with a few guiding sentences."""
    label = words(text, f"{name}_text")
    label.setContentsMargins(18, 0, 0, 0)  # pixels, in line with the title beside the arrow
    return Fold(name, title, tip, label)
