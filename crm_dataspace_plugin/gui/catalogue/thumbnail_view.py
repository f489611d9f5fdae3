# SPDX-License-Identifier: GPL-2.0-or-later
"""A record's small picture; it is fetched from its host only when the person asks for it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.catalogue.safe_html import host_shown, is_web
from crm_dataspace_plugin.gui.controls import SPACING, described, push_button, words


class ThumbnailView(QWidget):
    """Controls `details_picture` (the button), `details_thumbnail`, `details_picture_status`."""

    wanted = pyqtSignal(str)  # address of the picture

    def __init__(self) -> None:
        super().__init__()
        self._url = ""
        self._ask = push_button(
            "details_picture",
            self.tr("Show picture"),
            self.tr("Fetch the picture that the record names"),
            "mActionAddImage",
            lambda: self.wanted.emit(self._url),
        )
        self._picture = described(QLabel(), "details_thumbnail", self.tr("Picture"), self.tr("Picture of the record"))
        self._status = words(name="details_picture_status")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for widget in (self._ask, self._picture, self._status):
            column.addWidget(widget)
        self.hide()

    @property
    def url(self) -> str:
        """Address of the picture offered, empty for none."""
        return self._url

    def offer(self, url: str) -> None:
        """Offer the picture at `url`; nothing is offered for what is no address on the web."""
        self._url = url if is_web(url) else ""
        self._picture.clear()
        self._picture.hide()
        self._status.hide()
        self._ask.setText(self.tr("Show picture from {}").format(host_shown(url)))
        self._ask.setVisible(bool(self._url))
        self.setVisible(bool(self._url))

    def show_picture(self, url: str, image: QImage) -> None:
        """Show what was fetched from `url`, unless another record is shown meanwhile."""
        if url == self._url:
            self._picture.setPixmap(QPixmap.fromImage(image))
            self._picture.show()
            self._ask.hide()

    def show_problem(self, url: str, why: str) -> None:
        if url == self._url:
            self._status.setText(why)
            self._status.show()
