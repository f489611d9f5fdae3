# SPDX-License-Identifier: GPL-2.0-or-later
"""What unfolds below the list: everything about one record, and its raw form."""

from __future__ import annotations

import json

from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextBrowser, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.gui.catalogue.record_words import details
from crm_dataspace_plugin.gui.controls import SPACING, described, strong, tool_button
from crm_dataspace_plugin.gui.fold import Fold
from crm_dataspace_plugin.gui.reveal import reveal

LINES = 9  # of text seen at once


class RecordDetails(QWidget):
    closed = pyqtSignal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._title = strong(name="details_title")
        self._text = described(
            QTextBrowser(), "details_text", self.tr("Details of the record"), self.tr("All that the catalogue says")
        )
        self._text.setOpenLinks(False)
        self._text.anchorClicked.connect(self._on_link)
        self._raw = described(
            QPlainTextEdit(), "details_raw", self.tr("Raw record"), self.tr("The record as the catalogue sent it")
        )
        self._raw.setReadOnly(True)
        self._raw.setTabChangesFocus(True)
        for view in (self._text, self._raw):
            view.setMinimumHeight(self.fontMetrics().lineSpacing() * LINES)
        self._raw_fold = Fold(
            "details_raw_fold", self.tr("Raw record"), self.tr("Show the record as received"), self._raw
        )
        close = tool_button("details_close", self.tr("Close"), self.tr("Fold the details away"), clicked=self._on_close)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(head)
        column.addWidget(self._text)
        column.addWidget(self._raw_fold)
        self.hide()

    def show_record(self, record: Record) -> None:
        self._title.setText(record.title or record.id)
        self._text.setHtml(details(record, self._language))
        self._raw.setPlainText(json.dumps(record.raw, indent=2, ensure_ascii=False, default=str))
        self.show()
        reveal(self)

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()

    def _on_link(self, url: QUrl) -> None:
        if url.scheme() in ("http", "https"):
            QDesktopServices.openUrl(url)
