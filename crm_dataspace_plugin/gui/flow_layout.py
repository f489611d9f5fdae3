# SPDX-License-Identifier: GPL-2.0-or-later
"""A layout that puts controls in a row and goes on below where the row is full."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem, QPushButton, QWidget

from crm_dataspace_plugin.gui.controls import SPACING


class FlowLayout(QLayout):
    def __init__(self, parent: Optional[QWidget] = None, spacing: int = SPACING) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> Optional[QLayoutItem]:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> Optional[QLayoutItem]:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def clear(self) -> None:
        """Remove and delete all controls."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, place: bool) -> int:
        """Return the height used for the width of `rect`."""
        inner = rect.marginsRemoved(self.contentsMargins())
        widest, y = max(inner.width(), 1), inner.y()
        for row in self._rows(widest):
            height = max(item.sizeHint().height() for item in row)
            if place:
                _place(row, QRect(inner.x(), y, widest, height), self.spacing())
            y += height + self.spacing()
        end = y - self.spacing() if y > inner.y() else y
        return end + self.contentsMargins().bottom() - rect.y()

    def _rows(self, widest: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            width = item.sizeHint().width()
            if not rows or used + self.spacing() + width > widest:
                rows.append([item])
                used = width
            else:
                rows[-1].append(item)
                used += self.spacing() + width
        return rows


def _place(row: list[QLayoutItem], rect: QRect, spacing: int) -> None:
    """Put a row's items side by side on one middle line; its push buttons are equally high, with an icon or without."""
    buttons = [item.sizeHint().height() for item in row if isinstance(item.widget(), QPushButton)]
    x = rect.x()
    for item in row:
        size = item.sizeHint().boundedTo(QSize(rect.width(), rect.height()))
        is_button = isinstance(item.widget(), QPushButton)
        height = max(buttons) if is_button else size.height()
        box = QRect(x, rect.y() + (rect.height() - height) // 2, size.width(), height)
        if is_button:
            item.widget().setGeometry(box)  # the item would keep to the button's own height
        else:
            item.setGeometry(box)
        x += size.width() + spacing


def flow_of(*widgets: QWidget, spacing: int = SPACING) -> FlowLayout:
    """Return a flow with `widgets` in it."""
    layout = FlowLayout(spacing=spacing)
    for widget in widgets:
        layout.addWidget(widget)
    return layout
