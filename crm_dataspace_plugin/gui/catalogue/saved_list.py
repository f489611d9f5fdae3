# SPDX-License-Identifier: GPL-2.0-or-later
"""The searches that are kept: those with a name, and below them the last ones."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.PyQt.QtCore import QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QAction, QTreeWidget, QTreeWidgetItem

from crm_dataspace_plugin.bridge.moments import moment_words
from crm_dataspace_plugin.core.catalogue.saved import SavedSearch, Search
from crm_dataspace_plugin.core.vocabulary.words import fold
from crm_dataspace_plugin.gui.catalogue.search_words import search_words
from crm_dataspace_plugin.gui.controls import described, plain_tip

EntryRole = Qt.ItemDataRole.UserRole + 1  # SavedSearch, or Search of the history
LINES = 8


class SavedList(QTreeWidget):
    """Enter runs, F2 renames, Delete deletes, Ctrl+C copies the words of a search."""

    run_wanted = pyqtSignal()
    delete_wanted = pyqtSignal()
    renamed = pyqtSignal(str, str)  # old name, new name

    def __init__(self, language: str) -> None:
        super().__init__()
        described(
            self, "saved_list", self.tr("Saved searches and history"),
            self.tr("Enter runs a search, F2 renames it, Delete deletes it"),
        )  # fmt: skip
        self._language = language
        self.setHeaderHidden(True)
        self.setColumnCount(1)
        self.setRootIsDecorated(False)
        self.setIndentation(self.fontMetrics().averageCharWidth() * 2)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * LINES)
        self.itemActivated.connect(lambda _item, _column: self.run_wanted.emit())
        self.itemChanged.connect(self._on_changed)
        copy = QAction(self.tr("Copy"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(lambda _checked=False: self._copy())
        self.addAction(copy)

    @property
    def chosen(self) -> Sequence[SavedSearch]:
        """The selected searches with a name."""
        entries = (each.data(0, EntryRole) for each in self.selectedItems())
        return [each for each in entries if isinstance(each, SavedSearch)]

    @property
    def current(self) -> object:
        """The current SavedSearch or Search, None for a heading."""
        item = self.currentItem()
        return item.data(0, EntryRole) if item is not None else None

    def show_entries(self, saved: Sequence[SavedSearch], history: Sequence[Search]) -> None:
        current = self.current
        self.blockSignals(True)
        self.clear()
        self._add_group(self.tr("Saved"), [self._saved_item(each) for each in saved])
        self._add_group(self.tr("History"), [self._history_item(each) for each in history])
        self.blockSignals(False)
        wanted = current.name if isinstance(current, SavedSearch) else None
        for item in self._items():
            entry = item.data(0, EntryRole)
            if wanted is not None and isinstance(entry, SavedSearch) and entry.name == wanted:
                self.setCurrentItem(item, 0, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def filter(self, text: str) -> None:
        """Hide what does not have all words of `text`."""
        wanted = fold(text).split()
        for item in self._items():
            said = fold(f"{item.text(0)} {item.toolTip(0)}")
            item.setHidden(not all(word in said for word in wanted))

    def rename_current(self) -> None:
        if isinstance(self.current, SavedSearch):
            self.editItem(self.currentItem(), 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.state() != QAbstractItemView.State.EditingState:
            self.delete_wanted.emit()
            return
        super().keyPressEvent(event)

    def _add_group(self, title: str, items: list[QTreeWidgetItem]) -> None:
        if not items:
            return
        head = QTreeWidgetItem(self, [title])
        head.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        head.addChildren(items)
        head.setExpanded(True)

    def _saved_item(self, saved: SavedSearch) -> QTreeWidgetItem:
        said = search_words(saved.search, self._language)
        run = self.tr("last run {}").format(moment_words(saved.run)) if saved.run else self.tr("never run")
        item = QTreeWidgetItem([saved.name])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setToolTip(0, plain_tip(f"{said} · {run}"))
        item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, f"{said} · {run}")
        item.setData(0, EntryRole, saved)
        return item

    def _history_item(self, search: Search) -> QTreeWidgetItem:
        said = search_words(search, self._language)
        item = QTreeWidgetItem([search.sentence or said])
        item.setToolTip(0, plain_tip(said))
        item.setData(0, EntryRole, search)
        return item

    def _on_changed(self, item: QTreeWidgetItem, _column: int) -> None:
        entry = item.data(0, EntryRole)
        if isinstance(entry, SavedSearch) and item.text(0) != entry.name:
            self.renamed.emit(entry.name, item.text(0))

    def _copy(self) -> None:
        entries = [each.data(0, EntryRole) for each in self.selectedItems()]
        searches = [each.search if isinstance(each, SavedSearch) else each for each in entries]
        QGuiApplication.clipboard().setText("\n".join(search_words(each, self._language) for each in searches))

    def _items(self) -> list[QTreeWidgetItem]:
        heads: list[Optional[QTreeWidgetItem]] = [self.topLevelItem(n) for n in range(self.topLevelItemCount())]
        return [head.child(n) for head in heads if head is not None for n in range(head.childCount())]
