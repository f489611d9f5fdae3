# SPDX-License-Identifier: GPL-2.0-or-later
"""Paints a row as an icon, a bold title and one or more lines of detail below it, all wrapped, never cut off."""

from __future__ import annotations

import re
from typing import Optional

from qgis.PyQt.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from qgis.PyQt.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPalette
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

DetailRole = Qt.ItemDataRole.UserRole + 100  # text of the lines below the title
ExtraHeightRole = Qt.ItemDataRole.UserRole + 101  # pixels kept free at the bottom, for buttons

PAD = 6  # pixels around the text
GAP = 2  # pixels between title and detail
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class TwoLineDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        styled = QStyleOptionViewItem(option)
        self.initStyleOption(styled, index)
        styled.text = ""
        styled.icon = QIcon()
        styled.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, styled, painter, styled.widget)
        title, detail = self._rects(styled, index, styled.rect.width())
        painter.save()
        chosen = bool(styled.state & QStyle.StateFlag.State_Selected)
        painter.setPen(styled.palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text))
        side = self._icon_side(styled)
        at = styled.rect.topLeft() + QPoint(PAD + self._check_width(styled, index), PAD)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QIcon):
            icon.paint(painter, QRect(at, QSize(side, side)))
        painter.setFont(self._bold(styled.font))
        painter.drawText(title.translated(styled.rect.topLeft()), WRAP, _breakable(index.data()))
        painter.setFont(styled.font)
        painter.drawText(detail.translated(styled.rect.topLeft()), WRAP, _breakable(index.data(DetailRole)))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        width = self._width(option, index)
        _, detail = self._rects(option, index, width)
        extra = index.data(ExtraHeightRole) or 0
        return QSize(1, detail.bottom() + PAD + extra)

    def _rects(self, option: QStyleOptionViewItem, index: QModelIndex, width: int) -> tuple[QRect, QRect]:
        """Return where title and detail go, relative to the row's corner."""
        left = PAD * 2 + self._icon_side(option) + self._check_width(option, index)
        room = QRect(left, PAD, max(width - left - PAD, 40), 10_000)
        bold = QFontMetrics(self._bold(option.font))
        title = bold.boundingRect(room, WRAP, _breakable(index.data()))
        title.setWidth(room.width())
        below = QRect(left, title.bottom() + GAP, room.width(), 10_000)
        text = _breakable(index.data(DetailRole))
        if not text:
            return title, QRect(left, title.bottom(), room.width(), 1)
        detail = QFontMetrics(option.font).boundingRect(below, WRAP, text)
        detail.setWidth(room.width())
        return title, detail

    def _width(self, option: QStyleOptionViewItem, index: QModelIndex) -> int:
        """Return the width of the row: the view's, less what a tree indents."""
        view = option.widget
        if view is None:
            return option.rect.width()
        width = view.viewport().width()
        indentation = getattr(view, "indentation", None)
        level = 1
        while index.parent().isValid():
            index, level = index.parent(), level + 1
        return width - indentation() * level if indentation else width

    @staticmethod
    def _check_width(option: QStyleOptionViewItem, index: QModelIndex) -> int:
        """Return the room that the style takes for the tick of a row that can be ticked."""
        if index.data(Qt.ItemDataRole.CheckStateRole) is None or option.widget is None:
            return 0
        style = option.widget.style()
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, option.widget) + 1
        return int(style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, option.widget)) + 2 * margin

    @staticmethod
    def _icon_side(option: QStyleOptionViewItem) -> int:
        return QFontMetrics(option.font).height()

    @staticmethod
    def _bold(font: QFont) -> QFont:
        bold = QFont(font)
        bold.setBold(True)
        return bold


def _breakable(text: Optional[str]) -> str:
    """Let file names and addresses wrap: an invisible break after each joint."""
    return re.sub(r"([_./\\])(?=\w)", "\\1\u200b", text or "")
