# SPDX-License-Identifier: GPL-2.0-or-later
"""The changed features, each with its fields old → new; conflicts unfold in place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from qgis.PyQt.QtCore import QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QStandardItemModel
from qgis.PyQt.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QTreeView

from crm_dataspace_plugin.gui.sync.changes_model import ConflictRole, FieldRole, SchemaRole, UuidRole
from crm_dataspace_plugin.gui.sync.conflict_editor import ConflictEditor
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole, TwoLineDelegate

UNFOLDED = 25  # features in conflict that are unfolded by themselves
DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4)


class _ChangeDelegate(TwoLineDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        editor = self.parent().indexWidget(index)
        if isinstance(editor, ConflictEditor):
            size.setHeight(editor.height_for(self.parent().width_of(index)))
        return size


class ChangesView(QTreeView):
    """Keys 1 to 4 resolve the current conflict; Ctrl+C copies the chosen rows; space ticks what is sent.

    Conflicts get their editors when their feature is unfolded: hundreds at once would stop the window.

    Args:
        model: its method `show(state, language)` makes the rows; features have `UuidRole`, conflicts `ConflictRole`.
    """

    resolved = pyqtSignal(str, str, str, object)  # uuid, field, resolution, value
    resolved_for_all = pyqtSignal(str, str)  # field, resolution
    chosen_changed = pyqtSignal()  # other rows are chosen, or the same ones say something else

    def __init__(self, model: QStandardItemModel, language: str) -> None:
        super().__init__()
        self._language = language
        self._alike: Mapping[str, int] = {}
        self.setModel(model)
        self.expanded.connect(self._on_expanded)
        self.selectionModel().selectionChanged.connect(lambda _new, _old: self.chosen_changed.emit())
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
        self._alike = getattr(state, "open_about", {})
        model.show(state, self._language)
        unfolded = 0
        for row in range(model.rowCount()):
            index, uuid = model.index(row, 0), self._uuid(row)
            new = unfolded < UNFOLDED and uuid not in known and self._has_conflict(index)
            unfolded += new
            self.setExpanded(index, new or before.get(uuid, False))
        self.verticalScrollBar().setValue(scrolled)
        self._go_on_from(place)
        self.chosen_changed.emit()

    def go_to_next_conflict(self) -> bool:
        """Make the next open conflict below the current row current, unfolded and with the keyboard; False for none."""
        here = _place(self.currentIndex())
        left = [each for each in self._conflicts() if not each.data(ConflictRole).resolution]
        below = [each for each in left if _place(each) > here]
        index = next(iter(below or left), None)
        if index is None:
            return False
        for each in (index.parent(), index):
            self.setExpanded(each, True)
        self.setCurrentIndex(index)
        self.scrollTo(self.model().index(0, 0, index))
        self.scrollTo(index)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def chosen_fields(self) -> dict[str, list[str]]:
        """Return uuid to fields of the chosen rows that are single changed fields of features not chosen as a whole."""
        found: dict[str, list[str]] = {}
        whole = {each.row() for each in self.selectedIndexes() if not each.parent().isValid()}
        for each in self.selectedIndexes():
            if each.data(FieldRole) and _feature_row(each) not in whole:
                found.setdefault(self._uuid(_feature_row(each)), []).append(each.data(FieldRole))
        return found

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
        self.setExpanded(index.parent() if index.data(ConflictRole) is not None else index, True)
        editor = self.indexWidget(index) or self.indexWidget(self.model().index(0, 0, index))
        return isinstance(editor, ConflictEditor) and editor.choose(number)

    def _has_conflict(self, feature: QModelIndex) -> bool:
        rows = range(self.model().rowCount(feature))
        return any(self.model().index(row, 0, feature).data(ConflictRole) is not None for row in rows)

    def _on_expanded(self, index: QModelIndex) -> None:
        if not index.parent().isValid():
            self._unfold_conflicts(index)

    def _unfold_conflicts(self, feature: QModelIndex) -> None:
        """Put an editor below each conflict of a feature that has none yet."""
        model = self.model()
        for row in range(model.rowCount(feature)):
            line = model.index(row, 0, feature)
            conflict = line.data(ConflictRole)
            if conflict is None or self.indexWidget(model.index(0, 0, line)) is not None:
                continue
            uuid, field = feature.data(UuidRole), conflict.field
            alike = self._alike.get(field, 0) - (not conflict.resolution)
            editor = ConflictEditor(line.data(SchemaRole), conflict, self._language, alike)
            editor.resolved.connect(
                lambda choice, value, uuid=uuid, field=field: self.resolved.emit(uuid, field, choice, value)
            )
            editor.resolved_for_all.connect(lambda choice, field=field: self.resolved_for_all.emit(field, choice))
            editor.grown.connect(self.scheduleDelayedItemsLayout)
            self.setIndexWidget(model.index(0, 0, line), editor)
            self.setExpanded(line, True)


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
