# SPDX-License-Identifier: GPL-2.0-or-later
"""The list of field copies: each unfolds to its layers, each layer to what its last refresh brought."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import QModelIndex, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QAction, QStyleOptionViewItem, QTreeView

from crm_dataspace_plugin.gui.pull.copies_model import CopiesModel, LayerRole, PathRole, RefreshableRole
from crm_dataspace_plugin.gui.pull.layer_actions import LayerActions
from crm_dataspace_plugin.gui.two_line_delegate import TwoLineDelegate


class _RowDelegate(TwoLineDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        actions = self.parent().indexWidget(index)
        return size + QSize(0, actions.room()) if isinstance(actions, LayerActions) else size


class CopiesView(QTreeView):
    """Each layer that came from a service carries its button; the context menu offers the same."""

    refresh_requested = pyqtSignal(object, str)  # Path, layer

    def __init__(self, model: CopiesModel) -> None:
        super().__init__()
        self._refresh = QAction(self.tr("Refresh"), self)
        self._refresh.setObjectName("action_refresh_layer")
        self._refresh.setEnabled(False)
        self._refresh.triggered.connect(lambda _checked=False: self._wish(self.currentIndex()))
        self.addAction(self._refresh)
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
        self._refresh.setEnabled(bool(current.data(RefreshableRole)))

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
                actions = LayerActions(index.data())
                path, layer = Path(index.data(PathRole)), index.data(LayerRole)
                actions.refresh_wanted.connect(partial(self.refresh_requested.emit, path, layer))
                self.setIndexWidget(index, actions)
            self.setExpanded(index, _key(index) in self._unfolded)

    def _wish(self, index: QModelIndex) -> None:
        if index.data(RefreshableRole):
            self.refresh_requested.emit(Path(index.data(PathRole)), index.data(LayerRole))


def _key(index: QModelIndex) -> tuple[str, str]:
    return index.data(PathRole) or "", index.data(LayerRole) or ""
