# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands where nothing is yet: a sentence that teaches, and the buttons that help."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QVBoxLayout

from crm_dataspace_plugin.gui.controls import words
from crm_dataspace_plugin.gui.flow_layout import flow_of


class EmptyState(QFrame):
    def __init__(self, text: str, *buttons: QPushButton) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._text = words(text)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.addWidget(self._text)
        column.addLayout(flow_of(*buttons))
        column.addStretch(1)

    def show_text(self, text: str) -> None:
        self._text.setText(text)
