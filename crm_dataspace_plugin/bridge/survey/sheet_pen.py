# SPDX-License-Identifier: GPL-2.0-or-later
"""A painter that measures in millimetres from the page's upper left corner, and texts that fit where they stand."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTextOption

INK = QColor("#000000")
GREY = QColor("#505050")
PALE = QColor("#e4e4e4")
PAPER = QColor("#ffffff")
INCH = 25.4  # millimetres
POINT = INCH / 72.0  # millimetres
LINE = 1.25  # of a font's size, from one line to the next


class Pen:
    """Draws on one page.

    Args:
        resolution: dots an inch of what `painter` draws on.
    """

    def __init__(self, painter: QPainter, resolution: int) -> None:
        self.painter = painter
        self._dots = resolution / INCH

    def dots(self, millimetres: float) -> float:
        return millimetres * self._dots

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(self.dots(x), self.dots(y), self.dots(width), self.dots(height))

    def line(self, x: float, y: float, to_x: float, to_y: float, width: float = 0.15, colour: QColor = INK) -> None:
        self.painter.setPen(self.stroke(width, colour))
        self.painter.drawLine(QPointF(self.dots(x), self.dots(y)), QPointF(self.dots(to_x), self.dots(to_y)))

    def box(self, x: float, y: float, width: float, height: float, stroke: float = 0.2) -> None:
        """Draw an empty box."""
        self.painter.setPen(self.stroke(stroke, INK))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(self.rect(x, y, width, height))

    def fill(self, x: float, y: float, width: float, height: float, colour: QColor) -> None:
        self.painter.fillRect(self.rect(x, y, width, height), colour)

    def stroke(self, width: float, colour: QColor, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
        pen = QPen(colour, self.dots(width), style)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def width(self, words: str, size: float, *, bold: bool = False) -> float:
        """Return how wide a line of text is, millimetres."""
        return self._metrics(self._font(size, bold)).horizontalAdvance(words) / self._dots

    def text(
        self, x: float, y: float, width: float, words: str, size: float, *, bold: bool = False, colour: QColor = INK,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> float:  # fmt: skip
        """Draw one line, cut with an ellipsis where it is too long, and return its height.

        Args:
            size: of the font, points.
        """
        font = self._font(size, bold)
        shown = self._metrics(font).elidedText(" ".join(words.split()), Qt.TextElideMode.ElideRight, self.dots(width))
        height = size * POINT * LINE
        self.painter.setFont(font)
        self.painter.setPen(colour)
        option = QTextOption(align | Qt.AlignmentFlag.AlignVCenter)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self.painter.drawText(self.rect(x, y, width, height), shown, option)
        return height

    def paragraph(
        self, x: float, y: float, width: float, words: str, size: float, most: int, *, bold: bool = False,
        colour: QColor = INK,
    ) -> float:  # fmt: skip
        """Draw text in at most `most` lines, the last one cut with an ellipsis, and return the height of all."""
        height = 0.0
        for line in self.lines(words, width, size, most, bold=bold):
            height += self.text(x, y + height, width, line, size, bold=bold, colour=colour)
        return height

    def lines(self, words: str, width: float, size: float, most: int, *, bold: bool = False) -> list[str]:
        """Return text broken into at most `most` lines, the last of which may be too long."""
        found, line, rest = [], "", words.split()
        while rest and len(found) < most - 1:
            longer = f"{line} {rest[0]}".strip()
            if self.width(longer, size, bold=bold) <= width:
                line = longer
                rest.pop(0)
            elif line:
                found.append(line)
                line = ""
            else:
                found.append(self._head(rest, width, size, bold))
        last = " ".join([line, *rest]).strip()
        return [*found, last] if last else found

    def halo(self, x: float, y: float, words: str, size: float) -> None:
        """Draw a text that can be read on any ground; `x`, `y` is its upper left corner."""
        font = self._font(size, True)
        path = QPainterPath()
        path.addText(QPointF(self.dots(x), self.dots(y) + self._metrics(font).ascent()), font, words)
        self.painter.strokePath(path, self.stroke(0.7, PAPER))
        self.painter.setFont(font)
        self.painter.setPen(INK)
        self.painter.drawText(QPointF(self.dots(x), self.dots(y) + self._metrics(font).ascent()), words)

    def _head(self, rest: list[str], width: float, size: float, bold: bool) -> str:
        """Take as much as fits from the first of the words, which is longer than a line."""
        word = rest.pop(0)
        size_of = next(
            (each for each in range(len(word), 1, -1) if self.width(word[:each], size, bold=bold) <= width), 1
        )
        rest.insert(0, word[size_of:])
        return word[:size_of]

    def _font(self, size: float, bold: bool) -> QFont:
        font = QFont()
        font.setStyleHint(QFont.StyleHint.SansSerif)
        font.setPixelSize(max(1, round(self.dots(size * POINT))))  # points would mean another size in a path
        font.setBold(bold)
        return font

    def _metrics(self, font: QFont) -> QFontMetricsF:
        return QFontMetricsF(font)
