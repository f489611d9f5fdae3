# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures inside a text document, drawn as vectors where the document would take images of dots."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping

from qgis.PyQt.QtCore import QObject, QRectF, QSizeF
from qgis.PyQt.QtGui import QImage, QPainter, QTextDocument, QTextFormat, QTextObjectInterface
from qgis.PyQt.QtSvg import QSvgRenderer

_SIGN = 40.0  # units of a drawing: what is not larger is a sign in a line of text
_HALF = 'class="half"'  # in the tag of a drawing that shares the line with others
_INLINE = "base64,"
_WIDE = 1000.0  # units of a drawing that take the whole width
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
        self._half = {name for name, svg in pictures.items() if _HALF in svg.partition(">")[0]}
        self._photos: dict[str, QImage] = {}
        self._most = most
        self._millimetre = millimetre

    def register(self, document: QTextDocument) -> None:
        document.documentLayout().registerHandler(QTextFormat.ObjectTypes.ImageObject, self)

    def forget(self) -> None:
        self._drawings = {}

    def intrinsicSize(self, document: QTextDocument, position: int, kind: QTextFormat) -> QSizeF:
        name = kind.toImageFormat().name()
        drawing = self._drawings.get(name)
        if drawing is None:
            return self._fitted(QSizeF(self._photo(name).size()), 0.47)
        own = drawing.viewBoxF().size()
        if own.width() <= _SIGN:
            return QSizeF(_SIGN_SIZE, _SIGN_SIZE) * self._millimetre
        if own.height() <= _SIGN:
            return QSizeF(*_BAR_SIZE) * self._millimetre
        return self._fitted(own, 0.47 if name in self._half else 1.0)

    def drawObject(
        self, painter: QPainter, box: QRectF, document: QTextDocument, position: int, kind: QTextFormat
    ) -> None:
        name = kind.toImageFormat().name()
        drawing = self._drawings.get(name)
        if drawing is not None:
            drawing.render(painter, box)
        else:
            painter.drawImage(box, self._photo(name))

    def _fitted(self, own: QSizeF, share: float) -> QSizeF:
        """Return the size that fits into a share of the page's width; a narrow drawing is not made larger for that."""
        if own.isEmpty():
            return QSizeF(0, 0)
        width = self._most.width()
        return own * min(width * share / own.width(), self._most.height() * share / own.height(), width / _WIDE)

    def _photo(self, name: str) -> QImage:
        """Return a photo that the page holds itself; nothing is fetched."""
        if name not in self._photos:
            self._photos[name] = _inline(name)
        return self._photos[name]


def _inline(address: str) -> QImage:
    if not address.startswith("data:"):
        return QImage()
    try:
        return QImage.fromData(base64.b64decode(address.partition(_INLINE)[2], validate=True))
    except binascii.Error:
        return QImage()


def _drawing(svg: str) -> QSvgRenderer:
    return QSvgRenderer(svg.encode("utf-8"))
