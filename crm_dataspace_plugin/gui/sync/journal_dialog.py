# SPDX-License-Identifier: GPL-2.0-or-later
"""The journal as a table, newest first; it blocks nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QDialog, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.sync.journal import Verification, verify_journal
from crm_dataspace_plugin.gui.controls import described, words

translate = QCoreApplication.translate

COLUMNS = ("at", "author", "layer", "feature_id", "change", "field", "old", "new", "reason", "evidence", "device")
SHOWN = 2000  # newest rows


@dataclass(frozen=True)
class JournalView:
    """What the dialog shows. Attributes: rows, the newest, as texts in the order of `COLUMNS`."""

    rows: Sequence[tuple[str, ...]]
    chain: Verification


def read_journal(path: Path, tick: Tick) -> JournalView:
    """Return the newest rows, and whether the whole journal is as it was written."""
    tick(UNKNOWN, path.name)
    query = layout.sql("SELECT * FROM {table} ORDER BY id DESC LIMIT ?", table=layout.JOURNAL)
    with open_field_copy(path) as connection:
        rows = connection.execute(query, (SHOWN,)).fetchall()
        chain = verify_journal(connection)
    return JournalView([tuple(_text(dict(row).get(name)) for name in COLUMNS) for row in rows], chain)


def _text(cell: Any) -> str:
    """Return a cell as text; a field copy of an older version lacks some."""
    return "" if cell is None else str(cell)


def chain_words(chain: Verification) -> str:
    """Return whether the journal is whole; where it is not, from which entry on it proves nothing."""
    if not chain.intact:
        return translate("JournalDialog", "⚠ Chain broken at entry {}: {}").format(chain.broken_at, chain.message)
    whole = translate("JournalDialog", "✓ Chain whole; entries: {}").format(chain.rows)
    if chain.clock_set_back is None:
        return whole
    clock = translate("JournalDialog", "the clock was set back before entry {}").format(chain.clock_set_back)
    return f"{whole}; {clock}"


class JournalDialog(QDialog):
    def __init__(self, view: JournalView, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        rows = view.rows
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
                self.tr("Device"),
            ]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                table.setItem(row, column, QTableWidgetItem(text))
        table.resizeColumnsToContents()
        column = QVBoxLayout(self)
        state = words(chain_words(view.chain) if rows or not view.chain.intact else self.tr("Nothing was sent yet."))
        state.setObjectName("journal_chain")
        state.setAccessibleName(self.tr("State of the journal"))
        column.addWidget(state)
        column.addWidget(table)
        self.resize(820, 420)
