# SPDX-License-Identifier: GPL-2.0-or-later
"""The changed features, each with its fields old → new; conflicts unfold in place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QStandardItemModel
from qgis.PyQt.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView

from crm_dataspace_plugin.gui.sync.changes_model import ConflictRole, SchemaRole, UuidRole
from crm_dataspace_plugin.gui.sync.conflict_editor import ConflictEditor
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole, TwoLineDelegate

DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)


class _ChangeDelegate(TwoLineDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        editor = self.parent().indexWidget(index)
        if isinstance(editor, ConflictEditor):
            size.setHeight(editor.height_for(self.parent().width_of(index)))
        return size


class ChangesView(QTreeView):
    """Keys 1 to 4 resolve the current conflict; Ctrl+C copies the chosen rows.

    Args:
        model: its method `show(state, language)` makes the rows; features have `UuidRole`, conflicts `ConflictRole`.
    """

    resolved = pyqtSignal(str, str, str, object)  # uuid, field, resolution, value

    def __init__(self, model: QStandardItemModel, language: str) -> None:
        super().__init__()
        self._language = language
        self.setModel(model)
        self.setItemDelegate(_ChangeDelegate(self))
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setWordWrap(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_state(self, state: Any) -> None:
        """Show `state`, None for nothing, keeping what is unfolded; features in conflict are unfolded at first."""
        model = self.model()
        before = {self._uuid(row): self.isExpanded(model.index(row, 0)) for row in range(model.rowCount())}
        known = {each.parent().data(UuidRole) for each in self._conflicts()}
        place, scrolled = _place(self.currentIndex()), self.verticalScrollBar().value()
        model.show(state, self._language)
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            editors = self._unfold_conflicts(index)
            uuid = self._uuid(row)
            new = bool(editors) and uuid not in known
            self.setExpanded(index, new or before.get(uuid, False))
        self.verticalScrollBar().setValue(scrolled)
        self._go_on_from(place)

    def chosen(self) -> list[str]:
        """Return the uuids of the features with a chosen row, in the order shown."""
        rows = {_feature_row(each) for each in self.selectedIndexes()}
        return [uuid for uuid in map(self._uuid, sorted(rows)) if uuid]

    def width_of(self, index: QModelIndex) -> int:
        levels = 3 if index.parent().parent().isValid() else 2
        return self.viewport().width() - self.indentation() * levels

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in DIGITS and self._choose(DIGITS.index(event.key()) + 1):
            return
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText("\n".join(_line(each) for each in self.selectedIndexes()))
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # texts wrap anew

    def _go_on_from(self, place: tuple[int, ...]) -> None:
        """Make the row at `place` current again, or the next open conflict where that one is settled by now."""
        index = QModelIndex()
        for row in place:
            index = self.model().index(row, 0, index)
        conflict = index.data(ConflictRole) if index.isValid() else None
        if conflict is not None and conflict.resolution:
            index = next((each for each in self._conflicts() if not each.data(ConflictRole).resolution), index)
        if index.isValid():
            self.setCurrentIndex(index)

    def _conflicts(self) -> Iterator[QModelIndex]:
        model = self.model()
        for row in range(model.rowCount()):
            feature = model.index(row, 0)
            for line in range(model.rowCount(feature)):
                index = model.index(line, 0, feature)
                if index.data(ConflictRole) is not None:
                    yield index

    def _uuid(self, row: int) -> str:
        return self.model().index(row, 0).data(UuidRole)

    def _choose(self, number: int) -> bool:
        index = self.currentIndex()
        editor = self.indexWidget(index) or self.indexWidget(self.model().index(0, 0, index))
        return isinstance(editor, ConflictEditor) and editor.choose(number)

    def _unfold_conflicts(self, feature: QModelIndex) -> int:
        """Put an editor below each conflict of a feature; return how many."""
        model, found = self.model(), 0
        for row in range(model.rowCount(feature)):
            line = model.index(row, 0, feature)
            conflict = line.data(ConflictRole)
            if conflict is None:
                continue
            editor = ConflictEditor(line.data(SchemaRole), conflict, self._language)
            uuid, field = feature.data(UuidRole), conflict.field
            editor.resolved.connect(
                lambda choice, value, uuid=uuid, field=field: self.resolved.emit(uuid, field, choice, value)
            )
            self.setIndexWidget(model.index(0, 0, line), editor)
            self.setExpanded(line, True)
            found += 1
        return found


def _feature_row(index: QModelIndex) -> int:
    while index.parent().isValid():
        index = index.parent()
    return int(index.row())


def _place(index: QModelIndex) -> tuple[int, ...]:
    """Return the rows that lead to `index`; that of an editor stands for its conflict."""
    rows: tuple[int, ...] = ()
    while index.isValid():
        rows, index = (index.row(), *rows), index.parent()
    return rows[:2]


def _line(index: QModelIndex) -> str:
    parts: list[Any] = [index.data(), index.data(DetailRole)]
    return "\t".join(str(each) for each in parts if each)
