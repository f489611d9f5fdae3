# SPDX-License-Identifier: GPL-2.0-or-later
"""The journal as a table, newest first; it blocks nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QDialog, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.gui.controls import described, words

COLUMNS = ("at", "author", "layer", "feature_id", "change", "field", "old", "new", "reason", "evidence")
SHOWN = 2000  # newest rows


def read_journal(path: Path, tick: Tick) -> list[tuple[str, ...]]:
    """Return the newest rows as texts, in the order of `COLUMNS`."""
    tick(UNKNOWN, path.name)
    query = layout.sql("SELECT {columns} FROM {table} ORDER BY id DESC LIMIT ?", columns=COLUMNS, table=layout.JOURNAL)
    with open_field_copy(path) as connection:
        rows = connection.execute(query, (SHOWN,)).fetchall()
    return [tuple("" if cell is None else str(cell) for cell in row) for row in rows]


class JournalDialog(QDialog):
    def __init__(self, rows: Sequence[tuple[str, ...]], parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("journal_dialog")
        self.setWindowTitle(self.tr("Journal"))
        table = described(
            QTableWidget(len(rows), len(COLUMNS)),
            "journal_table",
            self.tr("Journal"),
            self.tr("Every change that was sent or received, newest first"),
        )
        table.setHorizontalHeaderLabels(
            [
                self.tr("When"),
                self.tr("Who"),
                self.tr("Layer"),
                self.tr("Feature"),
                self.tr("Change"),
                self.tr("Field"),
                self.tr("Old"),
                self.tr("New"),
                self.tr("Why"),
                self.tr("Evidence"),
            ]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                table.setItem(row, column, QTableWidgetItem(text))
        table.resizeColumnsToContents()
        column = QVBoxLayout(self)
        column.addWidget(words(self.tr("{} entries").format(len(rows)) if rows else self.tr("Nothing was sent yet.")))
        column.addWidget(table)
        self.resize(820, 420)
