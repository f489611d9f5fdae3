# SPDX-License-Identifier: GPL-2.0-or-later
"""The button in a layer's row: refresh it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import described, push_button

MARGIN = 4  # pixels


class LayerActions(QWidget):
    """Lies over its row; the text of the row stands above the button.

    Args:
        title: of the layer, for screen readers: each row has such a button.
    """

    refresh_wanted = pyqtSignal()

    def __init__(self, title: str) -> None:
        super().__init__()
        refresh = described(
            push_button("pull_refresh_layer", self.tr("Refresh"), "", "mActionRefresh", self.refresh_wanted.emit),
            "pull_refresh_layer",
            self.tr("Refresh {}").format(title),
            self.tr("Pull again what changed on the service; what was changed here stays"),
        )
        self.setFocusProxy(refresh)
        self._button = refresh
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, MARGIN, MARGIN)
        column.addStretch(1)
        column.addLayout(line)

    def room(self) -> int:
        """Return how high the strip with the button is, pixels."""
        return int(self._button.sizeHint().height()) + MARGIN
