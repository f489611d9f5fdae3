# SPDX-License-Identifier: GPL-2.0-or-later
"""What unfolds below the list: everything about one record, what can be done with it, and its raw form."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.merging import Found
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.gui.catalogue.access_gate import AccessGate
from crm_dataspace_plugin.gui.catalogue.details_html import ACTION, details_html
from crm_dataspace_plugin.gui.catalogue.raw_record import RawRecord
from crm_dataspace_plugin.gui.catalogue.record_words import title_of
from crm_dataspace_plugin.gui.catalogue.safe_html import ALLOWED
from crm_dataspace_plugin.gui.catalogue.thumbnail_view import ThumbnailView
from crm_dataspace_plugin.gui.controls import SPACING, described, strong, tool_button
from crm_dataspace_plugin.gui.fold import Fold
from crm_dataspace_plugin.gui.reveal import reveal
from crm_dataspace_plugin.gui.safe_browser import SafeBrowser

LINES = 9  # of text seen at once


class RecordDetails(QWidget):
    """Controls `details_title`, `details_text`, `details_zoom`, `details_close`; those of picture, raw form, gate."""

    closed = pyqtSignal()
    way_requested = pyqtSignal(str, object, object)  # add, pull, open or copy; Record; Distribution
    link_requested = pyqtSignal(str)  # address on the web, or mailto
    zoom_requested = pyqtSignal(object)  # sequence of Record

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._found: Optional[Found] = None
        self.gate = AccessGate()
        self.thumbnail = ThumbnailView()
        self._title = strong(name="details_title")
        self._text = described(
            SafeBrowser(), "details_text", self.tr("Details of the record"), self.tr("All that the catalogues say")
        )
        self._text.setMinimumHeight(self.fontMetrics().lineSpacing() * LINES)
        self._text.anchorClicked.connect(self._on_link)
        self._raw = RawRecord(LINES)
        self._raw_fold = Fold(
            "details_raw_fold", self.tr("Raw record"), self.tr("Show the record as received"), self._raw
        )
        self._raw_fold.toggled.connect(self._raw.fill)
        zoom = tool_button(
            "details_zoom", self.tr("Zoom to its area"), self.tr("Zoom to its area"), "mActionZoomTo", self._on_zoom
        )
        close = tool_button("details_close", self.tr("Close"), self.tr("Fold the details away"), clicked=self._on_close)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(zoom)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(head)
        for widget in (self.gate, self.thumbnail, self._text, self._raw_fold):
            column.addWidget(widget)
        self.hide()

    @property
    def found(self) -> Optional[Found]:
        """The record shown, None before the first."""
        return self._found

    def show_record(self, record: Record) -> None:
        """Show a record of one catalogue."""
        self.show_found(Found(-1, record, (record,)))

    def show_found(self, found: Found) -> None:
        self._found = found
        self.gate.close_gate()
        self._title.setText(title_of(found.record))
        self._text.setHtml(details_html(found, self._language))
        self._raw.show_found(found)
        self.thumbnail.offer(found.record.thumbnail)
        self.show()
        reveal(self)

    def fold_away(self) -> None:
        if not self.isHidden():
            self._on_close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.fold_away()
            return
        super().keyPressEvent(event)

    def _on_zoom(self) -> None:
        if self._found is not None:
            self.zoom_requested.emit((self._found.record,))

    def _on_close(self) -> None:
        self.hide()
        self.closed.emit()

    def _on_link(self, url: QUrl) -> None:
        """Tell what was pressed; only what this panel itself wrote and links to the web mean something."""
        if url.scheme() in ALLOWED:
            self.link_requested.emit(url.toString())
        elif url.scheme() == ACTION and self._found is not None:
            verb, _, place = url.path().partition("/")
            record = self._found.record
            self.way_requested.emit(verb, record, record.distributions[int(place)])
