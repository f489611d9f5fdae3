# SPDX-License-Identifier: GPL-2.0-or-later
"""What came out of a method in words, and the ways to look at it: report, PDF, ranked table, facility sheet."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import SPACING, push_button, strong
from crm_dataspace_plugin.gui.flow_layout import flow_of


class ResultRow(QWidget):
    """Controls `screen_summary`, `screen_report`, `screen_pdf`, `screen_table`, and `screen_sheet`, always shown."""

    report_requested = pyqtSignal()
    pdf_requested = pyqtSignal()
    table_requested = pyqtSignal()
    sheet_requested = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._summary = strong(name="screen_summary")
        self._report = push_button(
            "screen_report",
            self.tr("Report"),
            self.tr("Open the report in the browser"),
            "mActionNewReport",
            self.report_requested.emit,
        )
        self._pdf = push_button(
            "screen_pdf",
            self.tr("PDF"),
            self.tr("Print the report to a PDF file beside it, and open that"),
            "mActionSaveAsPDF",
            self.pdf_requested.emit,
        )
        self._table = push_button(
            "screen_table",
            self.tr("Ranked table"),
            self.tr("Open the table of the result, ranked, with what the method found in the first columns"),
            "mActionOpenTable",
            self.table_requested.emit,
        )
        self._sheet = push_button(
            "screen_sheet",
            self.tr("Facility sheet…"),
            self.tr("Make one page for one facility: select it on the map first, or name it in the dialog"),
            "mActionIdentify",
            self.sheet_requested.emit,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._summary)
        column.addLayout(flow_of(self._report, self._pdf, self._table, self._sheet))
        self.show_result("", has_report=False)

    def show_result(self, text: str, has_report: bool) -> None:
        """Show a result in words, empty for none."""
        self._summary.setText(text)
        for each in (self._summary, self._table):
            each.setVisible(bool(text))
        for each in (self._report, self._pdf):
            each.setVisible(has_report)

    def allow_sheet(self, may: bool) -> None:
        self._sheet.setEnabled(may)

    def allow_pdf(self, may: bool) -> None:
        """Let the report be printed, or not while it is."""
        self._pdf.setEnabled(may)
