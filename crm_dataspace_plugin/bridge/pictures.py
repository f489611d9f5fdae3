# SPDX-License-Identifier: GPL-2.0-or-later
"""A small picture from the web, read with limits; to be used in a job."""

from __future__ import annotations

from qgis.PyQt.QtCore import QBuffer, QByteArray, QSize, Qt
from qgis.PyQt.QtGui import QImage, QImageReader

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

MAX_BYTES = 4 * 1024 * 1024  # of the file
MAX_SIDE = 8000  # pixels of the picture as it is stored
SIDE = 320  # pixels of the picture as it is shown, at most
FORMATS = frozenset({b"png", b"jpeg", b"jpg", b"gif", b"webp", b"bmp"})  # pictures only: no SVG, which names others


def fetch_picture(http: Http, url: str, tick: Tick) -> QImage:
    """Return the picture at `url`, no larger than it is shown; DataError for what is none.

    Args:
        http: made with `MAX_BYTES`.
    """
    return read_picture(http.get(url, accept="image/*", tick=tick).content)


def read_picture(content: bytes) -> QImage:
    """Return the picture in `content`; its size is looked at before it is unpacked."""
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    if bytes(reader.format()) not in FORMATS or not size.isValid():
        raise DataError(say("What the record names as its picture is no picture that can be shown."))
    if max(size.width(), size.height()) > MAX_SIDE:
        raise DataError(
            say(
                "The picture is too large to be shown: {width} × {height} pixels.",
                width=size.width(),
                height=size.height(),
            )
        )
    if max(size.width(), size.height()) > SIDE:
        reader.setScaledSize(size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise DataError(say("The picture of the record is damaged."), reader.errorString())
    return image
