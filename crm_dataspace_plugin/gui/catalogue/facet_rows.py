# SPDX-License-Identifier: GPL-2.0-or-later
"""Values to narrow the search by, with their counts and where the counts come from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.catalogue.facet_words import facet_title, value_label
from crm_dataspace_plugin.gui.controls import tool_button
from crm_dataspace_plugin.gui.flow_layout import FlowLayout
from crm_dataspace_plugin.gui.fold import Fold

Counts = Sequence[tuple[str, int]]  # value and number of records, most first
ALWAYS = ("commodity", "country")  # facets that are not folded away
SHOWN = 4  # values in a row; the others are in its menu


class FacetRows(QWidget):
    """Buttons `facet_<name>_<value>`, and `facet_<name>_others` with a menu of the rest."""

    value_chosen = pyqtSignal(str, str)  # filter name, value

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        more = QWidget()
        self._first, self._others = QVBoxLayout(), QVBoxLayout(more)
        self._fold = Fold("find_more_filters", self.tr("More filters"), self.tr("Show further filters"), more)
        column = QVBoxLayout(self)
        column.addLayout(self._first)
        column.addWidget(self._fold)
        for each in (column, self._first, self._others):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(2)
        self.hide()

    def show_counts(self, facets: Mapping[str, Counts], origin: str) -> None:
        """Show one row per facet with values; `origin` says in words whose counts these are."""
        for column in (self._first, self._others):
            _empty(column)
        for name, counts in facets.items():
            column = self._first if name in ALWAYS else self._others
            if counts:
                column.addWidget(self._row(name, counts, origin))
        self._fold.setVisible(self._others.count() > 0)
        self.setVisible(self._first.count() + self._others.count() > 0)

    def _row(self, name: str, counts: Counts, origin: str) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, spacing=2)
        title = QLabel(facet_title(name))
        title.setToolTip(origin)
        title.setMinimumHeight(tool_button("", facet_title(name), "").sizeHint().height())  # in line with the values
        flow.addWidget(title)
        for value, count in counts[:SHOWN]:
            flow.addWidget(self._value(name, value, count, origin))
        if len(counts) > SHOWN:
            flow.addWidget(self._menu(name, counts[SHOWN:]))
        return row

    def _value(self, name: str, value: str, count: int, origin: str) -> QToolButton:
        text = self.tr("{} {}").format(value_label(name, value, self._language), count)
        tip = self.tr("Only {}: {} ({})").format(text, facet_title(name), origin)
        return tool_button(f"facet_{name}_{value}", text, tip, clicked=lambda: self.value_chosen.emit(name, value))

    def _menu(self, name: str, counts: Counts) -> QToolButton:
        text = self.tr("+{}").format(len(counts))
        button = tool_button(
            f"facet_{name}_others", text, self.tr("{} more values of {}").format(len(counts), facet_title(name))
        )
        menu = QMenu(button)
        for value, count in counts:
            action = menu.addAction(self.tr("{} {}").format(value_label(name, value, self._language), count))
            action.triggered.connect(lambda _checked=False, value=value: self.value_chosen.emit(name, value))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button


def _empty(column: QVBoxLayout) -> None:
    while column.count():
        old = column.takeAt(0).widget()
        old.hide()
        old.deleteLater()
