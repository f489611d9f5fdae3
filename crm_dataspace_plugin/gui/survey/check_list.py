# SPDX-License-Identifier: GPL-2.0-or-later
"""A short list of things of which some are ticked; Space ticks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Optional

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy

from crm_dataspace_plugin.gui.controls import described

KeyRole = Qt.ItemDataRole.UserRole
MOST_LINES = 5  # seen at once; the rest is scrolled


class CheckList(QListWidget):
    """Args: name, accessible, tip as for every control."""

    ticked = pyqtSignal()

    def __init__(self, name: str, accessible: str, tip: str) -> None:
        super().__init__()
        described(self, name, accessible, tip)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.itemChanged.connect(self._on_changed)

    def add(self, key: str, text: str, ticked: bool, icon: Optional[QIcon] = None) -> None:
        item = QListWidgetItem(text)
        item.setData(KeyRole, key)
        item.setToolTip(text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        if icon is not None:
            item.setIcon(icon)
        self.blockSignals(True)
        self.addItem(item)
        self.blockSignals(False)
        self.updateGeometry()

    def ticked_keys(self) -> Sequence[str]:
        """Return the keys of what is ticked, in the order of the list."""
        return [each.data(KeyRole) for each in self._items() if each.checkState() == Qt.CheckState.Checked]

    def all_keys(self) -> Sequence[str]:
        return [each.data(KeyRole) for each in self._items()]

    def tick(self, keys: Iterable[str]) -> None:
        """Tick these and no others."""
        wanted = set(keys)
        self.blockSignals(True)
        for each in self._items():
            each.setCheckState(Qt.CheckState.Checked if each.data(KeyRole) in wanted else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.ticked.emit()

    def sizeHint(self) -> QSize:
        lines = max(1, min(self.count(), MOST_LINES))
        line = self.sizeHintForRow(0) if self.count() else self.fontMetrics().lineSpacing()
        return QSize(1, lines * line + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _items(self) -> Iterable[QListWidgetItem]:
        return (self.item(row) for row in range(self.count()))

    def _on_changed(self, _item: QListWidgetItem) -> None:
        self.ticked.emit()
