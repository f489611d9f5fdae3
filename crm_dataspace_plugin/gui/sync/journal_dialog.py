# SPDX-License-Identifier: GPL-2.0-or-later
"""The journal as a table, newest first, and whether it is as it was written; it blocks nothing."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from crm_dataspace_plugin.gui.controls import described, push_button, theme_icon, words
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.sync.journal_reader import JournalView, check_words

WIDEST = 260  # pixels of a column at first


class JournalDialog(QDialog):
    """Controls `journal_chain`, `journal_check`, `journal_filter`, `journal_table`."""

    check_requested = pyqtSignal()

    def __init__(self, view: JournalView, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("journal_dialog")
        self.setWindowTitle(self.tr("Journal"))
        self._state = words(name="journal_chain")
        self._state.setAccessibleName(self.tr("State of the journal"))
        self._table = described(
            _Table(),
            "journal_table",
            self.tr("Journal"),
            self.tr("Every change that was sent, received, decided or proposed, newest first"),
        )
        self._filter = described(
            QLineEdit(), "journal_filter", self.tr("Filter"), self.tr("Show the entries with this text")
        )
        self._filter.setPlaceholderText(self.tr("Type to filter"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._on_filter)
        check = push_button(
            "journal_check",
            self.tr("Check the journal"),
            self.tr("Read all entries again, and hold them against the receipts beside the field copy"),
            "mActionRefresh",
            self.check_requested.emit,
        )
        column = QVBoxLayout(self)
        column.addWidget(self._state)
        column.addLayout(flow_of(check))
        column.addWidget(self._filter)
        column.addWidget(self._table, 1)
        self.show_view(view)
        self.resize(820, 420)

    def show_view(self, view: JournalView) -> None:
        """Show what was read, entries with a fault marked by icon and words."""
        self._state.setText(check_words(view.check))
        titles = [
            self.tr("Entry"), self.tr("When"), self.tr("Who"), self.tr("Layer"), self.tr("Feature"), self.tr("Change"),
            self.tr("Field"), self.tr("Old"), self.tr("New"), self.tr("Why"), self.tr("Evidence"), self.tr("Device"),
        ]  # fmt: skip
        faults = {str(each.entry): each.words for each in view.check.faults}
        self._table.setRowCount(len(view.rows))
        self._table.setColumnCount(len(titles))
        self._table.setHorizontalHeaderLabels(titles)
        for row, cells in enumerate(view.rows):
            for column, text in enumerate(cells):
                self._table.setItem(row, column, QTableWidgetItem(text))
            if cells[0] in faults:
                self._mark(row, faults[cells[0]])
        self._table.resizeColumnsToContents()
        for column in range(len(titles)):
            self._table.setColumnWidth(column, min(self._table.columnWidth(column), WIDEST))
        self._on_filter(self._filter.text())

    def _mark(self, row: int, fault: str) -> None:
        item = self._table.item(row, 0)
        item.setIcon(theme_icon("mIconWarning"))
        item.setToolTip(fault)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}. {fault}")

    def _on_filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for row in range(self._table.rowCount()):
            cells = (self._table.item(row, column) for column in range(self._table.columnCount()))
            shown = not wanted or any(wanted in cell.text().casefold() for cell in cells if cell is not None)
            self._table.setRowHidden(row, not shown)


class _Table(QTableWidget):
    """Ctrl+C copies the chosen rows, their cells apart by tabs."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            rows = sorted({each.row() for each in self.selectedIndexes()})
            lines = ("\t".join(self.item(row, each).text() for each in range(self.columnCount())) for row in rows)
            QGuiApplication.clipboard().setText("\n".join(lines))
            return
        super().keyPressEvent(event)
