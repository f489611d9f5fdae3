# SPDX-License-Identifier: GPL-2.0-or-later
"""A button whose text is cut with “…” where the panel is narrow; its tooltip and its accessible name say all."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QKeyEvent, QPaintEvent
from qgis.PyQt.QtWidgets import QSizePolicy, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

from crm_dataspace_plugin.gui.controls import no_shortcut

SHORTEST = 4  # characters that are always shown


class ElidedButton(QToolButton):
    """Enter presses it, too. Args: text, in which “&” is a character."""

    def __init__(self, text: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setText(no_shortcut(text))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        size = super().sizeHint()
        least = self._beside_text() + self.fontMetrics().averageCharWidth() * SHORTEST
        return QSize(min(least, size.width()), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        room = self.width() - self._beside_text()
        if room < self.fontMetrics().horizontalAdvance(self.text()):
            option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, max(room, 0))
        QStylePainter(self).drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _beside_text(self) -> int:
        """Return the pixels for frame, arrow and icon."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
