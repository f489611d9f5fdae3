# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands in the panel before there is any catalogue: three ways to begin, each in a few words."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QVBoxLayout

from crm_dataspace_plugin.gui.controls import SPACING, push_button, strong, words
from crm_dataspace_plugin.gui.flow_layout import flow_of


class Welcome(QFrame):
    """Controls `find_welcome`, `find_demo`, `find_add_catalogue` and `find_open_copy`; asks nothing by itself."""

    demo_requested = pyqtSignal()
    catalogue_requested = pyqtSignal()
    copy_requested = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(SPACING)
        self._column.addWidget(strong(self.tr("How would you like to begin?"), "find_welcome"))
        self._offer(
            push_button(
                "find_demo",
                self.tr("Try the demo"),
                self.tr("Start a small data space with made-up data on this computer"),
                "mActionStart",
                self.demo_requested.emit,
            ),
            self.tr(
                "Walk through all four steps with made-up facilities. They are served by this computer: no account, "
                "no internet, and nothing that you can break."
            ),
        )
        self._offer(
            push_button(
                "find_add_catalogue",
                self.tr("Add a catalogue…"),
                self.tr("Open the options, where catalogues are added"),
                "mActionAdd",
                self.catalogue_requested.emit,
            ),
            self.tr(
                "A catalogue is a service that lists datasets: of your organisation, or one of the public ones in "
                "Europe that are offered there. You search all that you added at once."
            ),
        )
        self._offer(
            push_button(
                "find_open_copy",
                self.tr("Open a field copy…"),
                self.tr("Choose a field copy that you or a colleague pulled before"),
                "mActionFileOpen",
                self.copy_requested.emit,
            ),
            self.tr(
                "A field copy is a GeoPackage with data that were pulled from a service. Screen it, correct it, and "
                "send the corrections back later; it needs no network until then."
            ),
        )
        self._column.addWidget(words(self.tr("Nothing is asked over the network until you say so.")))
        self._column.addStretch(1)

    def _offer(self, button: QPushButton, text: str) -> None:
        button.setAccessibleDescription(text)
        self._column.addLayout(flow_of(button))
        self._column.addWidget(words(text))
