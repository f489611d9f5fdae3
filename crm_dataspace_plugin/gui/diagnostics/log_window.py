# SPDX-License-Identifier: GPL-2.0-or-later
"""The window with the log: what happened, to search, to copy, and as a report to hand on. It blocks nothing."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from crm_dataspace_plugin.bridge.diagnostics.log_keeper import LogKeeper
from crm_dataspace_plugin.core.diagnostics.log_line import Level, LogLine
from crm_dataspace_plugin.gui.controls import SPACING, described, push_button, slim, words
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.diagnostics.log_list import LogList
from crm_dataspace_plugin.gui.flow_layout import FlowLayout, flow_of
from crm_dataspace_plugin.gui.progress_row import ProgressRow

SIZE = (620, 520)  # pixels
READ_LINES = 6  # of text that the whole line is shown in


class LogWindow(QDialog):
    """Controls `log_filter`, `log_level`, `log_list`, `log_words`, `log_copy`, `log_clear`, `log_report`, `log_…`."""

    report_requested = pyqtSignal()
    network_log_requested = pyqtSignal()

    def __init__(self, keeper: LogKeeper, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("crm_dataspace_log")
        self.setWindowTitle(self.tr("CRM Data Space: log and report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keeper = keeper
        self.list = LogList(keeper)
        self.progress = ProgressRow("log")
        self._filter = described(
            QgsFilterLineEdit(), "log_filter", self.tr("Search"), self.tr("Show the lines with these words only")
        )
        self._filter.setPlaceholderText(self.tr("Search the log"))
        self._level = slim(
            described(QComboBox(), "log_level", self.tr("Level"), self.tr("Which lines are shown, by their weight"))
        )
        for text, least in (
            (self.tr("Everything"), Level.INFO),
            (self.tr("Warnings and errors"), Level.WARNING),
            (self.tr("Errors only"), Level.ERROR),
        ):
            self._level.addItem(text, least)
        self._words = described(
            QPlainTextEdit(), "log_words", self.tr("The whole line"), self.tr("The chosen line in full, or the report")
        )
        self._words.setReadOnly(True)
        self._words.setTabChangesFocus(True)
        self._words.setPlaceholderText(self.tr("Choose a line to read all of it."))
        self._words.setFixedHeight(self.fontMetrics().lineSpacing() * READ_LINES)
        self._filter.textChanged.connect(lambda _text: self._narrow())
        self._level.currentIndexChanged.connect(lambda _index: self._narrow())
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self._arrange()
        self.resize(*SIZE)

    def show_report(self, report: str) -> None:
        """Put the report on the clipboard, and show what is in it."""
        QGuiApplication.clipboard().setText(report)
        self._words.setPlainText(report)
        self.progress.finish(
            self.tr(
                "The report is on the clipboard. Logins, tokens, names and your folders were taken out. Read it below "
                "before you hand it on."
            )
        )

    def tell(self, text: str) -> None:
        self.progress.finish(text)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(SPACING)
        column.addWidget(
            words(self.tr("What the plugin did since QGIS was started. QGIS keeps the same lines in its message log."))
        )
        column.addWidget(self._filter)
        column.addWidget(self._level)
        column.addWidget(self.list, 1)
        column.addLayout(self._buttons())
        column.addWidget(self.progress)
        column.addWidget(self._words)
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        closing.rejected.connect(self.close)
        column.addWidget(closing)

    def _buttons(self) -> FlowLayout:
        return flow_of(
            push_button(
                "log_copy",
                self.tr("Copy"),
                self.tr("Copy the chosen lines, or all that are shown"),
                "mActionEditCopy",
                self._on_copy,
            ),
            push_button(
                "log_clear",
                self.tr("Clear"),
                self.tr("Forget the lines here; QGIS' message log keeps them"),
                "mActionDeleteSelected",
                self._keeper.clear,
            ),
            push_button(
                "log_report",
                self.tr("Copy a report"),
                self.tr("Versions, settings and the last lines, without logins, names and folders, to hand on"),
                "mActionSharingExport",
                self.report_requested.emit,
            ),
            push_button(
                "log_network",
                self.tr("QGIS' network log…"),
                self.tr("Open QGIS' own list of all that it asks over the network"),
                "mActionOptions",
                self.network_log_requested.emit,
            ),
        )

    def _narrow(self) -> None:
        self.list.want(self._level.currentData(), self._filter.text())

    def _on_copy(self) -> None:
        shown = self.list.shown
        lines = self.list.chosen or shown
        QGuiApplication.clipboard().setText("\n".join(each.text() for each in lines))
        told = self.tr("Copied to the clipboard, with all that stands in them: {} of {} lines.")
        self.tell(told.format(number(len(lines)), number(len(shown))))

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        line: Optional[LogLine] = self.list.line_at(index)
        if line is not None:
            self._words.setPlainText(line.words)
