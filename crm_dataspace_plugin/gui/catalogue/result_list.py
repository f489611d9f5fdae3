# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of found records; the current row carries its buttons, the context menu offers the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Callable, Optional

from qgis.PyQt.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QAction, QStyleOptionViewItem, QWidget

from crm_dataspace_plugin.core.catalogue.merging import Found
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.gui.catalogue.access_gate import AccessGate
from crm_dataspace_plugin.gui.catalogue.record_actions import RecordActions
from crm_dataspace_plugin.gui.catalogue.records_model import FoundRole, HeadingRole, RecordRole, RecordsModel
from crm_dataspace_plugin.gui.controls import described
from crm_dataspace_plugin.gui.two_line_delegate import TwoLineDelegate
from crm_dataspace_plugin.gui.virtual_list import VirtualList

Flag = QItemSelectionModel.SelectionFlag


class _RowDelegate(TwoLineDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return size + QSize(0, self.parent().room_for_actions(index))

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex) -> None:
        editor.setGeometry(option.rect)


class ResultList(VirtualList):
    """Enter unfolds the details, Ctrl+C copies title, id and link, letters go to the filter, arrows fold groups."""

    add_requested = pyqtSignal(object)  # sequence of Record
    pull_requested = pyqtSignal(object)  # sequence of Record
    more_requested = pyqtSignal(object)  # Found
    zoom_requested = pyqtSignal(object)  # sequence of Record
    copy_requested = pyqtSignal(object)  # sequence of Record
    hovered = pyqtSignal(object)  # Record or None
    chosen_changed = pyqtSignal()
    typed = pyqtSignal(str)
    escaped = pyqtSignal()
    question_unfolded = pyqtSignal(int)  # pixels of the row that asks; 0 when it asks no more

    def __init__(self, model: RecordsModel) -> None:
        super().__init__()
        described(self, "result_list", self.tr("Found records"), self.tr("Found records; Enter unfolds the details"))
        self._actions: Optional[RecordActions] = None
        self._carrier = QPersistentModelIndex()  # the row that carries the buttons
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(self))
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._add_action("action_add", self.tr("Add as live layer"), self.add_requested.emit)
        self._add_action("action_pull", self.tr("Pull into a field copy"), self.pull_requested.emit)
        self._add_action("action_more", self.tr("More"), lambda _records: self._ask_for_more())
        self._add_action("action_zoom", self.tr("Zoom to its area"), self.zoom_requested.emit)
        self._add_action(
            "action_copy", self.tr("Copy title, id and link"), self.copy_requested.emit, QKeySequence.StandardKey.Copy
        )
        self.entered.connect(lambda index: self.hovered.emit(index.data(RecordRole)))
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_clicked)
        model.modelReset.connect(self._drop_actions)
        model.layoutChanged.connect(self._on_layout)

    @property
    def found(self) -> Optional[Found]:
        """The current record with its sources."""
        return self.currentIndex().data(FoundRole)

    @property
    def chosen(self) -> Sequence[Record]:
        """The selected records from top to bottom, each once; the current one where none is selected."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        founds = [self.model().index(row, 0).data(FoundRole) for row in rows] or [self.found]
        return tuple({each.place: each.record for each in founds if each is not None}.values())

    @property
    def chosen_found(self) -> Sequence[Found]:
        """The selected records with their sources, each once."""
        founds = [index.data(FoundRole) for index in self.selectionModel().selectedIndexes()]
        return tuple({each.place: each for each in founds if each is not None}.values())

    @property
    def gate(self) -> Optional[AccessGate]:
        """Where a question about the chosen records unfolds: under the current one; None without any."""
        chosen = self.chosen_found
        if self._actions is None and chosen:
            index = self.model().index(self.model().row_of(chosen[0].place), 0)
            self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
        return self._actions.gate if self._actions is not None else None

    def choose(self, places: Sequence[int]) -> None:
        """Select found records; the first of them becomes the current one and is shown."""
        rows = [row for row in map(self.model().row_of, places) if row >= 0]
        selection = QItemSelection()
        for row in rows:
            index = self.model().index(row, 0)
            selection.select(index, index)
        if rows:
            self.selectionModel().setCurrentIndex(self.model().index(rows[0], 0), Flag.NoUpdate)
        self.selectionModel().select(selection, Flag.ClearAndSelect)

    def room_for_actions(self, index: QModelIndex) -> int:
        if self._actions is None or index != self.currentIndex():
            return 0
        return self._actions.height_for(self.viewport().width())

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        self._take_actions()
        if current.data(RecordRole) is not None:
            self._give_actions(current)
        super().currentChanged(current, previous)
        self.row_changed(previous)
        self.row_changed(current)
        self.scrollTo(current)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if self._actions is not None:
            self._offer(self._actions)
        self.chosen_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._actions is not None and not self._actions.gate.isHidden():
            self.scrollTo(self.currentIndex())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self.model().how.group.value != "none":
            self._fold(index, event.key() == Qt.Key.Key_Left)
        elif event.key() == Qt.Key.Key_Space and index.data(HeadingRole):
            self._on_clicked(index)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _give_actions(self, index: QModelIndex) -> None:
        self._actions = actions = RecordActions()
        self._offer(actions)
        actions.add_wanted.connect(lambda: self.add_requested.emit(self.chosen))
        actions.pull_wanted.connect(lambda: self.pull_requested.emit(self.chosen))
        actions.more_wanted.connect(self._ask_for_more)
        actions.height_changed.connect(self._on_height)
        self._carrier = QPersistentModelIndex(index)
        self.setIndexWidget(index, actions)

    def _offer(self, actions: RecordActions) -> None:
        """Let buttons and context menu offer the same."""
        actions.show_records(self.chosen)
        for action in self.actions():
            if action.objectName() in actions.possible:
                action.setEnabled(actions.possible[action.objectName()])

    def _take_actions(self) -> None:
        carrier = QModelIndex(self._carrier)
        self._drop_actions()
        if carrier.isValid():
            self.setIndexWidget(carrier, None)

    def _drop_actions(self) -> None:
        if self._actions is not None:
            self._actions.hide()  # Qt deletes it a little later
            self.question_unfolded.emit(0)
        self._actions = None
        self._carrier = QPersistentModelIndex()

    def _on_height(self) -> None:
        if self._actions is not None:
            self.row_changed(self.currentIndex())
            self._actions.arrange()
            asks = not self._actions.gate.isHidden()
            self.question_unfolded.emit(self.visualRect(self.currentIndex()).height() if asks else 0)
            self.scrollTo(self.currentIndex())

    def _on_layout(self) -> None:
        """The record that was the current one may not be listed any more."""
        if self._actions is not None and not self._carrier.isValid():
            self._drop_actions()
        if self._actions is None and self.currentIndex().data(RecordRole) is not None:
            self._give_actions(self.currentIndex())

    def _ask_for_more(self) -> None:
        if self.found is not None:
            self.more_requested.emit(self.found)

    def _on_activated(self, index: QModelIndex) -> None:
        if index.data(HeadingRole):
            self._on_clicked(index)
        else:
            self.more_requested.emit(index.data(FoundRole))

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.data(HeadingRole):
            self._fold(index, self.model().group_at(index.row()) not in self.model().how.folded)

    def _fold(self, index: QModelIndex, away: bool) -> None:
        """Put the records of the row's group away, or bring them back."""
        if not index.isValid():
            return
        model, group = self.model(), {self.model().group_at(index.row())}
        heading = model.heading_row(index.row())
        self.setCurrentIndex(model.index(heading, 0))
        model.arrange(replace(model.how, folded=model.how.folded | group if away else model.how.folded - group))

    def _add_action(
        self,
        name: str,
        text: str,
        wish: Callable[[Sequence[Record]], None],
        key: Optional[QKeySequence.StandardKey] = None,
    ) -> None:
        action = QAction(text, self)
        action.setObjectName(name)
        if key is not None:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: wish(self.chosen) if self.chosen else None)
        self.addAction(action)
