# SPDX-License-Identifier: GPL-2.0-or-later
"""The offer to take contents of elements from a table of samples, and how to go back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from crm_dataspace_plugin.bridge.screening.sample_tables import SampleTable
from crm_dataspace_plugin.gui.controls import SPACING, breakable, described, flat_button, slim, words
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.flow_layout import flow_of


class ContentsRow(QWidget):
    """Controls `screen_contents` (words), `screen_contents_table`, `…_take`, `…_back`, `…_add`; hidden without."""

    take_requested = pyqtSignal(object)  # SampleTable
    back_requested = pyqtSignal()
    add_requested = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._tables: list[tuple[SampleTable, int]] = []
        self._total = 0
        self._words = words(name="screen_contents")
        self._table = slim(
            described(
                QComboBox(),
                "screen_contents_table",
                self.tr("Table of samples"),
                self.tr("Table that has samples of these facilities"),
            )
        )
        self._table.currentIndexChanged.connect(lambda _index: self._offer())
        self._take = flat_button(
            "screen_contents_take",
            self.tr("Take contents"),
            self.tr("Use the mean contents of each facility's samples; the layer itself is not changed"),
            "mActionAdd",
            self._on_take,
        )
        self._back = flat_button(
            "screen_contents_back",
            self.tr("Take none"),
            self.tr("Go back: contents are not taken from the table any more"),
            "mActionUndo",
            self.back_requested.emit,
        )
        self._add = flat_button(
            "screen_contents_add",
            self.tr("Add it to the project"),
            self.tr("Add the table to the project, so that contents can be taken from it"),
            "mActionAddOgrLayer",
            self.add_requested.emit,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._words)
        column.addWidget(self._table)
        column.addLayout(flow_of(self._take, self._back, self._add))
        self.show_nothing()

    def show_nothing(self) -> None:
        self.hide()

    def show_offer(self, tables: Sequence[tuple[SampleTable, int]], total: int) -> None:
        """Offer tables, each with the number of facilities that it has samples of; `total` facilities in all."""
        self._tables, self._total = list(tables), total
        self._table.blockSignals(True)
        self._table.clear()
        self._table.addItems([table.name for table, _ in self._tables])
        self._table.blockSignals(False)
        self._table.setVisible(len(self._tables) > 1)
        self._show_only(self._take)
        self._offer()
        self.setVisible(bool(self._tables))

    def show_taken(self, table: SampleTable, count: int, total: int) -> None:
        """Show from where contents are taken, and how."""
        text = self.tr("Contents from “{}” (by {}): {} of {} facilities, {} elements.")
        how = self.tr("Each is the plain mean of its samples.")
        if table.with_depth:
            how = self.tr("Each is the mean of its samples, weighted by their interval of depth where all have one.")
        told = text.format(table.name, table.reference, number(count), number(total), number(len(table.symbols)))
        self._words.setText(breakable(f"{told} {how}"))
        self._table.hide()
        self._show_only(self._back)
        self.show()

    def show_beside(self, table: str, file: str) -> None:
        """Tell of a table in the layer's own file that is not in the project."""
        text = self.tr("“{}” in {} has contents of elements for facilities; it is not in the project.")
        self._words.setText(breakable(text.format(table, file)))
        self._table.hide()
        self._show_only(self._add)
        self.show()

    def _offer(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        table, count = chosen
        text = self.tr("“{}” has contents of {} elements for {} of {} facilities (by {}).")
        symbols, total = number(len(table.symbols)), number(self._total)
        self._words.setText(breakable(text.format(table.name, symbols, number(count), total, table.reference)))

    def _chosen(self) -> Optional[tuple[SampleTable, int]]:
        row = max(self._table.currentIndex(), 0)
        return self._tables[row] if row < len(self._tables) else None

    def _on_take(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.take_requested.emit(chosen[0])

    def _show_only(self, shown: QWidget) -> None:
        """Show one of the buttons, which takes the keyboard over from the one before."""
        buttons = (self._take, self._back, self._add)
        had = any(each.hasFocus() for each in buttons)
        shown.show()
        if had:
            shown.setFocus()
        for each in buttons:
            each.setVisible(each is shown)
