# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures inside a text document, drawn as vectors where the document would take images of dots."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from qgis.PyQt.QtCore import QObject, QRectF, QSizeF
from qgis.PyQt.QtGui import QPainter, QTextDocument, QTextFormat, QTextObjectInterface
from qgis.PyQt.QtSvg import QSvgRenderer

_SIGN = 40.0  # units of a drawing: what is not larger is a sign in a line of text
_SIGN_SIZE, _BAR_SIZE = 2.6, (30.0, 2.8)  # mm


class Pictures(QObject, QTextObjectInterface):
    """Draws the `img` elements of one document.

    Args:
        pictures: SVG by the name that is the image's source.
        most: width and height of a picture at most, dots.
        millimetre: dots.
    """

    def __init__(self, pictures: Mapping[str, str], most: QSizeF, millimetre: float) -> None:
        super().__init__()
        self._drawings = {name: _drawing(svg) for name, svg in pictures.items()}
        self._most = most
        self._millimetre = millimetre

    def register(self, document: QTextDocument) -> None:
        document.documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject, self)

    def forget(self) -> None:
        self._drawings = {}

    def intrinsicSize(self, document: QTextDocument, position: int, kind: QTextFormat) -> QSizeF:
        drawing = self._of(kind)
        if drawing is None:
            return QSizeF(0, 0)
        own = drawing.viewBoxF().size()
        if own.width() <= _SIGN:
            return QSizeF(_SIGN_SIZE, _SIGN_SIZE) * self._millimetre
        if own.height() <= _SIGN:
            return QSizeF(*_BAR_SIZE) * self._millimetre
        return own * min(self._most.width() / own.width(), self._most.height() / own.height())

    def drawObject(
        self, painter: QPainter, box: QRectF, document: QTextDocument, position: int, kind: QTextFormat
    ) -> None:
        drawing = self._of(kind)
        if drawing is not None:
            drawing.render(painter, box)

    def _of(self, kind: QTextFormat) -> Optional[QSvgRenderer]:
        return self._drawings.get(kind.toImageFormat().name())


def _drawing(svg: str) -> QSvgRenderer:
    return QSvgRenderer(svg.encode("utf-8"))
