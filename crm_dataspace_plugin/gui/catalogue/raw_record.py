# SPDX-License-Identifier: GPL-2.0-or-later
"""A record as the catalogues sent it: XML as its text, everything else as JSON."""

from __future__ import annotations

import json

from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.merging import Found
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.gui.catalogue.safe_html import cut
from crm_dataspace_plugin.gui.controls import SPACING, described, push_button

MOST = 100_000  # characters shown; Copy takes all


class RawRecord(QWidget):
    """Controls `details_raw`, `details_raw_copy`; the text is made when it is seen first."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._found: Found | None = None
        self._text = described(
            QPlainTextEdit(), "details_raw", self.tr("Raw record"), self.tr("The record as the catalogue sent it")
        )
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setMinimumHeight(self.fontMetrics().lineSpacing() * lines)
        copy = push_button(
            "details_raw_copy",
            self.tr("Copy raw record"),
            self.tr("Copy the whole record as received"),
            "mActionEditCopy",
            self._on_copy,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._text)
        column.addWidget(copy)

    def show_found(self, found: Found) -> None:
        self._found = found
        self._text.clear()
        self.fill()

    def fill(self) -> None:
        """Write the text, unless it is folded away or there already."""
        if self._found is not None and not self.isHidden() and not self._text.toPlainText():
            self._text.setPlainText(cut(raw_text(self._found), MOST))

    def _on_copy(self) -> None:
        if self._found is not None:
            QGuiApplication.clipboard().setText(raw_text(self._found))


def raw_text(found: Found) -> str:
    """Return the entries as received; under the names of their catalogues where there are several."""
    if len(found.sources) == 1:
        return _raw(found.sources[0])
    said = QCoreApplication.translate("Record", "From {}:")
    return "\n\n".join(f"{said.format(each.catalogue)}\n{_raw(each)}" for each in found.sources)


def _raw(record: Record) -> str:
    xml = record.raw.get("xml")
    return xml if isinstance(xml, str) else json.dumps(record.raw, indent=2, ensure_ascii=False, default=str)
