# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of public catalogues with a tick for each, narrowed while one types; ticks stay where a row is hidden."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Optional

from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView

from crm_dataspace_plugin.core.catalogue.known import KnownCatalogue
from crm_dataspace_plugin.core.words import said
from crm_dataspace_plugin.gui.controls import described, theme_icon
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole, TwoLineDelegate

CATALOGUES = ("csw", "ckan")  # kinds that list datasets of many; the others are one service each
KnownRole = Qt.ItemDataRole.UserRole + 1  # KnownCatalogue


class _Narrowed(QSortFilterProxyModel):
    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._text = ""

    def narrow(self, text: str) -> None:
        self._text = text
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        known: KnownCatalogue = self.sourceModel().index(row, 0, parent).data(KnownRole)
        return known.matches(self._text, self._language)


class KnownList(QListView):
    """Space ticks a row, Ctrl+C copies its name and address."""

    ticked = pyqtSignal()
    current_changed = pyqtSignal(object)  # KnownCatalogue or None

    def __init__(self, language: str) -> None:
        super().__init__()
        described(
            self, "known_list", self.tr("Known catalogues"), self.tr("Space ticks one; several can be added at once")
        )
        self._language = language
        self._all = QStandardItemModel(self)
        self._all.itemChanged.connect(lambda _item: self.ticked.emit())
        self._narrowed = _Narrowed(language)
        self._narrowed.setSourceModel(self._all)
        self.setModel(self._narrowed)
        self.setItemDelegate(TwoLineDelegate(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(
            lambda index, _before: self.current_changed.emit(index.data(KnownRole))
        )

    @property
    def chosen(self) -> Sequence[KnownCatalogue]:
        """The ticked ones, hidden ones among them."""
        rows = map(self._all.item, range(self._all.rowCount()))
        return [each.data(KnownRole) for each in rows if each.checkState() == Qt.CheckState.Checked]

    @property
    def current(self) -> Optional[KnownCatalogue]:
        return self.currentIndex().data(KnownRole)

    @property
    def shown(self) -> int:
        return self._narrowed.rowCount()

    def show_catalogues(self, catalogues: Sequence[KnownCatalogue], there: Collection[str]) -> None:
        """Show all; those whose address is `there` already cannot be ticked."""
        self._all.clear()
        for each in catalogues:
            self._all.appendRow(self._row(each, each.url in there))

    def narrow(self, text: str) -> None:
        self._narrowed.narrow(text)

    def _row(self, known: KnownCatalogue, is_there: bool) -> QStandardItem:
        row = QStandardItem(theme_icon("search" if known.kind in CATALOGUES else "mIconConnect"), known.title)
        row.setData(known, KnownRole)
        about = f"{known.place(self._language)} · {known.kind}"
        if is_there:
            about = f"{about} · {self.tr('already in your list')}"
        row.setData(f"{about}\n{said(known.holds)}", DetailRole)
        row.setData(f"{known.title}, {about}. {said(known.holds)}", Qt.ItemDataRole.AccessibleTextRole)
        row.setCheckable(not is_there)
        row.setEnabled(not is_there)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.current is not None:
            QGuiApplication.clipboard().setText(f"{self.current.title}\n{self.current.url}")
            return
        super().keyPressEvent(event)
