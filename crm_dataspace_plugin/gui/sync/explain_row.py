# SPDX-License-Identifier: GPL-2.0-or-later
"""Reason, evidence and certainty, written to all chosen features at once; what is left empty stays as it is."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.field_copy.layout import CERTAINTY, EVIDENCE, REASON
from crm_dataspace_plugin.gui.controls import SPACING, described, push_button, slim
from crm_dataspace_plugin.gui.count_words import feature_words
from crm_dataspace_plugin.gui.flow_layout import flow_of


class ExplainRow(QWidget):
    """Controls `explain_reason`, `explain_evidence`, `explain_certainty`, `explain_write`."""

    write_requested = pyqtSignal(object)  # column of the correction block to text

    def __init__(self) -> None:
        super().__init__()
        self._reason = self._line(
            "explain_reason", self.tr("Reason for the chosen"), self.tr("Why they were changed, e.g. measured by GNSS")
        )
        self._evidence = self._line(
            "explain_evidence",
            self.tr("Evidence for the chosen"),
            self.tr("What shows it, e.g. photo 12, permit 2019/7"),
        )
        self._certainty = slim(
            described(
                QComboBox(), "explain_certainty", self.tr("Certainty of the chosen"), self.tr("How certain it is")
            )
        )
        for text, code in (
            (self.tr("certainty as it is"), ""),
            (self.tr("certain"), "certain"),
            (self.tr("likely"), "likely"),
            (self.tr("uncertain"), "uncertain"),
        ):
            self._certainty.addItem(text, code)
        self._write = push_button(
            "explain_write",
            self.tr("Write"),
            self.tr("Write this into the chosen features; it goes into the journal when they are sent"),
            "mActionSaveEdits",
            self._on_write,
        )
        for each in (self._reason, self._evidence):
            each.returnPressed.connect(self._on_write)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for widget in (self._reason, self._evidence, self._certainty):
            column.addWidget(widget)
        column.addLayout(flow_of(self._write))
        self.show_chosen(0)

    def show_chosen(self, count: int) -> None:
        text = self.tr("Write to {}").format(feature_words(count)) if count else self.tr("Choose features first")
        self._write.setText(text)
        self._write.setAccessibleName(text)
        self._write.setEnabled(count > 0)

    def _line(self, name: str, accessible: str, tip: str) -> QLineEdit:
        line = described(QLineEdit(), name, accessible, tip)
        line.setPlaceholderText(tip)
        return line

    def _on_write(self) -> None:
        block = {
            REASON: self._reason.text().strip(),
            EVIDENCE: self._evidence.text().strip(),
            CERTAINTY: self._certainty.currentData(),
        }
        given = {column: text for column, text in block.items() if text}
        if given and self._write.isEnabled():
            self.write_requested.emit(given)
