# SPDX-License-Identifier: GPL-2.0-or-later
"""One row for the photos of a layer: how many there are and how far they came, Send, Stop, and why some stay."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.sync.photos.content import Position
from crm_dataspace_plugin.core.sync.photos.listing import PhotoItem
from crm_dataspace_plugin.gui.controls import SPACING, described, push_button, words
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.fold import Fold
from crm_dataspace_plugin.gui.progress_row import ProgressRow
from crm_dataspace_plugin.gui.sync.photos import photos_words


class PhotosRow(QWidget):
    """Controls `photos_send`, `photos_internal`, `photos_place`, …; hidden where the layer has no photos."""

    send_requested = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._items: Sequence[PhotoItem] = ()
        self._count = words(name="photos_count")
        self._send = push_button(
            "photos_send",
            self.tr("Send photos"),
            self.tr("Send the photos that wait, apart from the changes; what was sent before is gone on with"),
            "mActionSharingExport",
            self.send_requested.emit,
        )
        self._internal = described(
            QCheckBox(),
            "photos_internal",
            self.tr("Send internal photos, too"),
            self.tr("Say yes, this time, to sending the photos marked internal; they stay marked"),
        )
        self._internal.toggled.connect(lambda _on: self._show_sendable())
        self._again = described(
            QCheckBox(),
            "photos_again",
            self.tr("Try refused photos again"),
            self.tr("Say yes, this time, to sending what was refused once more, though the photo is the same"),
        )
        self._again.toggled.connect(lambda _on: self._show_sendable())
        self._no_position = described(
            QCheckBox(self.tr("Without the place")),
            "photos_no_position",
            self.tr("Leave out where the photos were taken"),
            self.tr(
                "Cameras write the place into a photo, which may tell about people. It is taken out of what is sent"
                " (JPEG: Exif and XMP); your files stay as they are."
            ),
        )
        self._place = described(
            QLineEdit(),
            "photos_place",
            self.tr("Address for photos"),
            self.tr("Where photos go (tus), if the data's owner told you another address than the service's own"),
        )
        self._place.setPlaceholderText(self.tr("Address for photos, empty: the service's own"))
        self._reasons = words(name="photos_reasons")
        self._more = Fold(
            "photos_more", self.tr("Photos: more"), self.tr("Choices, and why some photos stay"), self._choices()
        )
        self.progress = ProgressRow("photos")
        self._arrange()
        self.show_items(())

    @property
    def internal(self) -> bool:
        """Whether the person says yes to sending internal photos."""
        return bool(self._internal.isChecked())

    @property
    def again(self) -> bool:
        """Whether the person wants to try once more what was refused."""
        return bool(self._again.isChecked())

    @property
    def position(self) -> Position:
        return Position.REMOVE if self._no_position.isChecked() else Position.KEEP

    @property
    def place(self) -> str:
        return self._place.text().strip()

    @property
    def place_is_typed(self) -> bool:
        """Whether the person changed the address since it was shown."""
        return bool(self._place.isModified())

    def show_place(self, address: str) -> None:
        """Show the address for photos that was told before."""
        self._place.setText(address)

    def show_items(self, items: Sequence[PhotoItem]) -> None:
        """Show how far the photos are; a yes to internal or refused ones is asked for anew."""
        self._items = items
        internal = len(photos_words.internal_ones(items))
        self._count.setText(photos_words.counted(items) if items else "")
        self._internal.setText(self.tr("Internal ones, too: {}").format(internal))
        self._internal.setChecked(False)
        self._internal.setVisible(internal > 0)
        refused = len(photos_words.refused_ones(items))
        self._again.setText(self.tr("Try refused ones again: {}").format(refused))
        self._again.setChecked(False)
        self._again.setVisible(refused > 0)
        reasons = photos_words.reasons(items)
        self._reasons.setText(reasons)
        self._reasons.setVisible(bool(reasons))
        self._show_sendable()
        self.setVisible(bool(items))

    def _show_sendable(self) -> None:
        count = len(photos_words.waiting_ones(self._items))
        count += len(photos_words.refused_ones(self._items)) if self.again else 0
        count += len(photos_words.internal_ones(self._items)) if self.internal else 0
        text = self.tr("Send {} photos").format(number(count)) if count > 1 else self.tr("Send photo")
        self._send.setText(text if count else self.tr("Send photos"))
        self._send.setAccessibleName(self._send.text())
        self._send.setEnabled(count > 0 and not self.progress.running)

    def begin(self) -> None:
        self.progress.begin(self.tr("Sending photos…"))
        self._send.setEnabled(False)

    def finish(self, text: str) -> None:
        self.progress.finish(text)
        self._show_sendable()

    def _choices(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(18, 0, 0, 0)  # pixels, in line with the title beside the arrow
        column.setSpacing(SPACING)
        for each in (self._no_position, self._place, self._reasons):
            column.addWidget(each)
        return content

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self._count)
        column.addWidget(self._internal)
        column.addWidget(self._again)
        column.addLayout(flow_of(self._send))
        column.addWidget(self._more)
        column.addWidget(self.progress)
