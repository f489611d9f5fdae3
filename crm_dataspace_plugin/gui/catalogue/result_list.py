# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of found records; the current row carries its buttons, the context menu offers the same."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.PyQt.QtCore import QEvent, QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QListView,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.gui.catalogue.record_words import live, pullable
from crm_dataspace_plugin.gui.catalogue.records_model import RecordRole, RecordsModel
from crm_dataspace_plugin.gui.controls import described, tool_button
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.two_line_delegate import PAD, TwoLineDelegate


class RecordActions(QWidget):
    """The buttons in the current row: `result_add`, `result_pull`, `result_more`."""

    add_wanted = pyqtSignal()
    pull_wanted = pyqtSignal()
    more_wanted = pyqtSignal()

    def __init__(self, record: Record) -> None:
        super().__init__()
        add = self._button("result_add", self.tr("Add"), self.tr("Add as a live layer"), self.add_wanted)
        pull = self._button("result_pull", self.tr("Pull"), self.tr("Copy into a field copy"), self.pull_wanted)
        more = self._button("result_more", self.tr("More"), self.tr("Details, licence, raw record"), self.more_wanted)
        add.setEnabled(live(record))
        pull.setEnabled(pullable(record))
        if not pullable(record):
            pull.setToolTip(self.tr("This record names no service or file that can be copied"))
        if not live(record):
            add.setToolTip(self.tr("This record names no service that can be shown live"))
        self._row = QWidget(self)
        self._row.setLayout(flow_of(add, pull, more))

    def height_for(self, width: int) -> int:
        """Return the pixels the buttons need below the text in a row of `width`."""
        return self._row.layout().heightForWidth(width - self._left() - PAD) + PAD

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        high = self.height_for(self.width())
        self._row.setGeometry(self._left(), self.height() - high, self.width() - self._left() - PAD, high - PAD)

    def _left(self) -> int:
        return PAD * 2 + self.fontMetrics().height()  # below the title, right of the icon

    def _button(self, name: str, text: str, tip: str, signal: pyqtSignal) -> QToolButton:
        button = tool_button(name, text, tip, clicked=signal.emit)
        button.setAutoRaise(False)
        return button


class _RowDelegate(TwoLineDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return size + QSize(0, self.parent().room_for_actions(index))


class ResultList(QListView):
    """Enter unfolds the details, Ctrl+C copies title and first address."""

    add_requested = pyqtSignal(object)  # Record
    pull_requested = pyqtSignal(object)  # Record
    more_requested = pyqtSignal(object)  # Record
    zoom_requested = pyqtSignal(object)  # Record
    hovered = pyqtSignal(object)  # Record or None

    def __init__(self, model: RecordsModel) -> None:
        super().__init__()
        described(self, "result_list", self.tr("Found records"), self.tr("Found records; Enter unfolds the details"))
        self._actions: Optional[RecordActions] = None
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(self))
        self.setMouseTracking(True)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._add_action("action_add", self.tr("Add as live layer"), self.add_requested.emit)
        self._add_action("action_pull", self.tr("Pull into a field copy"), self.pull_requested.emit)
        self._add_action("action_more", self.tr("More"), self.more_requested.emit)
        self._add_action("action_zoom", self.tr("Zoom to its area"), self.zoom_requested.emit)
        self._add_action("action_copy", self.tr("Copy title and address"), _copy, QKeySequence.StandardKey.Copy)
        self.entered.connect(lambda index: self.hovered.emit(index.data(RecordRole)))
        self.activated.connect(lambda index: self.more_requested.emit(index.data(RecordRole)))
        model.modelReset.connect(self._drop_actions)

    @property
    def record(self) -> Optional[Record]:
        """The current record."""
        return self.currentIndex().data(RecordRole)

    def room_for_actions(self, index: QModelIndex) -> int:
        if self._actions is None or index != self.currentIndex():
            return 0
        return self._actions.height_for(self.viewport().width())

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self._drop_actions()
        if previous.isValid():
            self.setIndexWidget(previous, None)
        if current.isValid():
            self._actions = self._buttons_for(current)
            self.setIndexWidget(current, self._actions)
            self.hovered.emit(current.data(RecordRole))
        self.scheduleDelayedItemsLayout()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered.emit(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # titles wrap anew

    def _buttons_for(self, index: QModelIndex) -> RecordActions:
        record = index.data(RecordRole)
        actions = RecordActions(record)
        actions.add_wanted.connect(lambda: self.add_requested.emit(record))
        actions.pull_wanted.connect(lambda: self.pull_requested.emit(record))
        actions.more_wanted.connect(lambda: self.more_requested.emit(record))
        return actions

    def _drop_actions(self) -> None:
        self._actions = None

    def _add_action(
        self,
        name: str,
        text: str,
        wish: Callable[[Record], None],
        key: Optional[QKeySequence.StandardKey] = None,
    ) -> None:
        action = QAction(text, self)
        action.setObjectName(name)
        if key is not None:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _checked=False: wish(self.record) if self.record else None)
        self.addAction(action)


def _copy(record: Record) -> None:
    address = record.distributions[0].url if record.distributions else ""
    QGuiApplication.clipboard().setText(f"{record.title}\n{address}".strip())
