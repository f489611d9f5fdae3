# SPDX-License-Identifier: GPL-2.0-or-later
"""A list of rows of different heights that measures only the rows it shows.

Qt's own list asks the height of every row at each change: with ten thousand records the window waits for a second.
Here a row that was never seen has an estimated height; the row at the top stays where it is when others are measured,
come, go or move.
"""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView

from crm_dataspace_plugin.gui.row_heights import RowHeights
from crm_dataspace_plugin.gui.row_painting import row_option, row_state

LINES = 4  # of text a row is thought to have before it is seen
BATCH = 500  # rows
ROUNDS = 4  # of measuring at most: what is measured may bring further rows into view

Cursor = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint


class VirtualList(QListView):
    def __init__(self) -> None:
        super().__init__()
        self._rows = RowHeights()
        self._anchor: Optional[tuple[QPersistentModelIndex, int]] = None  # row at the top, pixels of it above the view
        self._top_row = 0
        self._stale = False
        self.setUniformItemSizes(True)  # Qt's own layout, which is not used, measures one row only
        self.setLayoutMode(QListView.LayoutMode.Batched)  # and goes through the rows a few at a time
        self.setBatchSize(BATCH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def setModel(self, model: object) -> None:
        super().setModel(model)
        for change in (
            model.rowsAboutToBeInserted,
            model.rowsAboutToBeRemoved,
            model.layoutAboutToBeChanged,
            model.dataChanged,
        ):
            change.connect(self._on_change)
        model.modelReset.connect(self._on_reset)

    def row_changed(self, index: QModelIndex) -> None:
        """Measure a row again: what it carries has become higher or lower."""
        if index.isValid() and index.row() < len(self._rows):
            self._keep_anchor()
            self._rows.doubt(index.row())
            self._show_again()

    # what Qt asks

    def updateGeometries(self) -> None:
        self._require_layout()
        self._set_range()
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._on_change()  # texts wrap anew
        QAbstractItemView.resizeEvent(self, event)
        self._require_layout()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self._settle()
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._require_layout()
        painter = QPainter(self.viewport())
        option = row_option(self)
        for row in self._rows_between(event.rect().top(), event.rect().bottom()):
            index = self.model().index(row, 0)
            option.rect = self._rect(row)
            option.state = row_state(self, index)
            self.itemDelegate(index).paint(painter, option, index)
        painter.end()

    def visualRect(self, index: QModelIndex) -> QRect:
        self._require_layout()
        return self._rect(index.row()) if index.isValid() and index.row() < len(self._rows) else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        self._require_layout()
        y = point.y() + self.verticalOffset()
        if not 0 <= y < self._rows.end or not 0 <= point.x() < self.viewport().width():
            return QModelIndex()
        return self.model().index(self._rows.row_at(y), 0)

    def scrollTo(self, index: QModelIndex, hint: Hint = Hint.EnsureVisible) -> None:
        self._require_layout()
        if not index.isValid() or index.row() >= len(self._rows):
            return
        for _ in range(ROUNDS):  # the rows on the way are measured now
            before = self.verticalOffset()
            self.verticalScrollBar().setValue(self._wanted_offset(index.row(), hint))
            self._settle()
            if self.verticalOffset() == before:
                break
        self._refresh()

    def moveCursor(self, action: Cursor, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        self._require_layout()
        count = len(self._rows)
        if not count:
            return QModelIndex()
        row = self.currentIndex().row()
        page = self.viewport().height()
        top = self._rows.top(max(row, 0))
        wanted = {
            Cursor.MoveUp: row - 1,
            Cursor.MovePrevious: row - 1,
            Cursor.MoveDown: row + 1,
            Cursor.MoveNext: row + 1,
            Cursor.MoveHome: 0,
            Cursor.MoveEnd: count - 1,
            Cursor.MovePageUp: min(self._rows.row_at(top - page), row - 1),
            Cursor.MovePageDown: max(self._rows.row_at(top + page), row + 1),
        }.get(action, row)
        return self.model().index(min(max(wanted, 0), count - 1), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        area = rect.normalized()
        rows = self._rows_between(area.top(), area.bottom())
        model = self.model()
        chosen = QItemSelection(model.index(rows[0], 0), model.index(rows[-1], 0)) if rows else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, _selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: QModelIndex) -> bool:
        return False

    # positions

    def _on_change(self) -> None:
        self._keep_anchor()
        self._stale = True

    def _on_reset(self) -> None:
        self._anchor = None
        self._stale = True

    def _require_layout(self) -> None:
        count = self.model().rowCount() if self.model() is not None else 0
        if not self._stale and len(self._rows) == count:
            return
        self._stale = False
        self._rows.forget(count, self.fontMetrics().lineSpacing() * LINES)
        self._show_again()

    def _rows_between(self, top: int, bottom: int) -> range:
        """Return the rows that lie, also in part, between two heights of the viewport."""
        offset = self.verticalOffset()
        return self._rows.rows_between(top + offset, bottom + offset)

    def _rect(self, row: int) -> QRect:
        top = self._rows.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._rows.height(row))

    def _wanted_offset(self, row: int, hint: Hint) -> int:
        top, bottom, high = self._rows.top(row), self._rows.top(row + 1), self.viewport().height()
        offset = self.verticalOffset()
        if hint == Hint.PositionAtTop or (hint == Hint.EnsureVisible and top < offset):
            return top
        if hint == Hint.PositionAtCenter:
            return (top + bottom - high) // 2
        if hint == Hint.PositionAtBottom or bottom > offset + high:
            return min(bottom - high, top)
        return offset

    # measuring

    def _keep_anchor(self) -> None:
        if self._anchor is None and len(self._rows):
            row = self._rows.row_at(self.verticalOffset())
            index = self.model().index(row, 0)
            if index.isValid():
                self._anchor = QPersistentModelIndex(index), self.verticalOffset() - self._rows.top(row)

    def _show_again(self) -> None:
        """Bring the row that was at the top there again, and measure what is seen."""
        anchor, self._anchor = self._anchor, None
        self._set_range()
        if anchor is not None and anchor[0].isValid() and anchor[0].row() < len(self._rows):
            self._top_row = anchor[0].row()
            self._set_offset(self._rows.top(self._top_row) + anchor[1])
        self._settle()
        self._refresh()

    def _settle(self) -> None:
        """Measure the rows that are seen; what is above the row at the top does not push it down."""
        for _ in range(ROUNDS):
            new = self._rows.unmeasured(self._rows_between(0, self.viewport().height()))
            highs = {row: self.sizeHintForIndex(self.model().index(row, 0)).height() for row in new}
            grown = sum(high - self._rows.height(row) for row, high in highs.items() if row < self._top_row)
            if new:
                self._rows.measure(highs)
                self._set_range()
                self._set_offset(self.verticalOffset() + grown)
            self._top_row = max(self._rows.row_at(self.verticalOffset()), 0)
            if not new:
                return

    def _set_range(self) -> None:
        bar, high = self.verticalScrollBar(), self.viewport().height()
        blocked = bar.blockSignals(True)
        bar.setRange(0, max(0, self._rows.end - high))
        bar.blockSignals(blocked)
        bar.setPageStep(high)
        bar.setSingleStep(self.fontMetrics().lineSpacing())

    def _set_offset(self, offset: int) -> None:
        bar = self.verticalScrollBar()
        blocked = bar.blockSignals(True)
        bar.setValue(offset)
        bar.blockSignals(blocked)

    def _refresh(self) -> None:
        self.updateEditorGeometries()
        self.viewport().update()
