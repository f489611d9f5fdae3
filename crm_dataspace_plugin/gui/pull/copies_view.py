# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of field copies: each unfolds to its layers, each layer to what its last refresh brought."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QAction, QStyleOptionViewItem, QTreeView

from crm_dataspace_plugin.gui.pull.copies_model import CopiesModel, LayerRole, PathRole, RefreshableRole
from crm_dataspace_plugin.gui.pull.row_actions import RowActions, copy_actions, layer_actions
from crm_dataspace_plugin.gui.two_line_delegate import TwoLineDelegate


class _RowDelegate(TwoLineDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        actions = self.parent().indexWidget(index)
        return size + QSize(0, actions.room(self._width(option, index))) if isinstance(actions, RowActions) else size


class CopiesView(QTreeView):
    """Each layer that came from somewhere carries its buttons; the context menu offers the same."""

    check_requested = pyqtSignal(object, str)  # Path, layer
    refresh_requested = pyqtSignal(object, str)  # Path, layer; all layers for an empty one

    def __init__(self, model: CopiesModel) -> None:
        super().__init__()
        self._check = self._action("action_check_layer", self.tr("Check"), self.check_requested)
        self._refresh = self._action("action_refresh_layer", self.tr("Refresh"), self.refresh_requested)
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(self))
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._unfolded: set[tuple[str, str]] = set()  # file and layer; rows are made anew with each count
        self.expanded.connect(lambda index: self._unfolded.add(_key(index)))
        self.collapsed.connect(lambda index: self._unfolded.discard(_key(index)))
        model.rowsInserted.connect(self._on_rows)

    def unfold(self, path: Path, layer: str) -> None:
        """Show what a layer's last refresh brought, as soon as it is read."""
        self._unfolded.add((str(path), layer))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        for action in (self._check, self._refresh):
            action.setEnabled(bool(current.data(RefreshableRole)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()  # texts wrap anew

    def _on_rows(self, parent: QModelIndex, first: int, last: int) -> None:
        if not parent.isValid() or parent.parent().isValid():
            return
        self.expand(parent)
        for row in range(first, last + 1):
            index = self.model().index(row, 0, parent)
            if index.data(RefreshableRole):
                path, layer = Path(index.data(PathRole)), index.data(LayerRole)
                check = partial(self.check_requested.emit, path, layer)
                refresh = partial(self.refresh_requested.emit, path, layer)
                self.setIndexWidget(index, layer_actions(index.data(), check, refresh))
            self.setExpanded(index, _key(index) in self._unfolded)
        self._offer_all(parent)

    def _offer_all(self, parent: QModelIndex) -> None:
        """Give the row of a field copy its button where it has several layers to refresh."""
        model = self.model()
        layers = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
        several = sum(bool(each.data(RefreshableRole)) for each in layers) > 1
        if several != (self.indexWidget(parent) is not None):
            refresh = partial(self.refresh_requested.emit, Path(parent.data(PathRole)), "")
            self.setIndexWidget(parent, copy_actions(parent.data(), refresh) if several else None)

    def _action(self, name: str, text: str, wish: pyqtSignal) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setEnabled(False)
        action.triggered.connect(lambda _checked=False: self._emit(wish, self.currentIndex()))
        self.addAction(action)
        return action

    def _emit(self, wish: pyqtSignal, index: QModelIndex) -> None:
        if index.data(RefreshableRole):
            wish.emit(Path(index.data(PathRole)), index.data(LayerRole))


def _key(index: QModelIndex) -> tuple[str, str]:
    return index.data(PathRole) or "", index.data(LayerRole) or ""
