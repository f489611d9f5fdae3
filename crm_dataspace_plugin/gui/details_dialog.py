# SPDX-License-Identifier: GPL-2.0-or-later
"""A small window with raw text to read and to copy; it blocks nothing."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import described, push_button


class DetailsDialog(QDialog):
    def __init__(self, heading: str, text: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("message_details_dialog")
        self.setWindowTitle(heading)
        self._raw = described(
            QPlainTextEdit(text),
            "message_raw",
            self.tr("Raw text"),
            self.tr("What the service or the program said, word by word"),
        )
        self._raw.setReadOnly(True)
        self._raw.setTabChangesFocus(True)
        copy = push_button(
            "message_copy", self.tr("Copy"), self.tr("Copy the whole text"), "mActionEditCopy", self._on_copy
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self._raw)
        column.addWidget(buttons)
        self.resize(560, 320)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._raw.toPlainText())
