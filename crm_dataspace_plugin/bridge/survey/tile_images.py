# SPDX-License-Identifier: GPL-2.0-or-later
"""Single tiles cut from a picture, and how they are best kept: as JPEG or as PNG."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

import numpy as np
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, Qt
from qgis.PyQt.QtGui import QImage, QPainter

from crm_dataspace_plugin.bridge.survey.map_pictures import Picture
from crm_dataspace_plugin.core.survey.tiles import PIXELS

_JPEG_QUALITY = 80
_PNG_EFFORT = 70  # to Qt, 100 is the least: half the time of the most effort, a tenth larger
_OPAQUE = 255
_MUCH_SMALLER = 0.6  # of the bytes of a PNG: then its colours are many, and nobody sees what JPEG loses


class Encoding(Enum):
    """The value is what MBTiles calls it."""

    JPEG = "jpg"
    PNG = "png"


def cut(picture: Picture) -> Iterator[tuple[int, int, QImage]]:
    """Yield column, row from the north, and image of each tile."""
    block = picture.block
    for row in range(block.rows):
        for column in range(block.columns):
            yield (
                block.west + column,
                block.north + row,
                picture.image.copy(column * PIXELS, row * PIXELS, PIXELS, PIXELS),
            )


def encoded(image: QImage, encoding: Encoding) -> bytes:
    """Return an image as the bytes of a file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if encoding is Encoding.JPEG:
        _on_white(image).save(buffer, "JPG", _JPEG_QUALITY)
    else:
        opaque = least_alpha(image) == _OPAQUE
        plain = image.convertToFormat(QImage.Format.Format_RGB888) if opaque else image
        plain.save(buffer, "PNG", _PNG_EFFORT)
    return bytes(content)


def least_alpha(image: QImage) -> int:
    """Return how opaque the most transparent pixel is, 0 to 255."""
    return int(_alpha(image).min())


def is_empty(image: QImage) -> bool:
    """Tell whether nothing at all was drawn."""
    return int(_alpha(image).max()) == 0


def best_encoding(images: list[QImage]) -> Encoding:
    """Return JPEG where nothing shines through and it saves much, as with photographs of the ground; else PNG."""
    if not images or any(least_alpha(each) < _OPAQUE for each in images):
        return Encoding.PNG
    sizes = {kind: sum(len(encoded(each, kind)) for each in images) for kind in Encoding}
    return Encoding.JPEG if sizes[Encoding.JPEG] < _MUCH_SMALLER * sizes[Encoding.PNG] else Encoding.PNG


def _on_white(image: QImage) -> QImage:
    """Return an image without transparency: at the edge of what a layer covers, JPEG would turn it black."""
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    return plain


def _alpha(image: QImage) -> np.ndarray:
    """Return shape (height, width), 0 to 255."""
    plain = image.convertToFormat(QImage.Format.Format_Alpha8)
    bits = plain.constBits()
    bits.setsize(plain.bytesPerLine() * plain.height())
    return np.frombuffer(bits, np.uint8).reshape(plain.height(), plain.bytesPerLine())[:, : plain.width()].copy()
