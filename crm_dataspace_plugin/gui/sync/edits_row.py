# SPDX-License-Identifier: GPL-2.0-or-later
"""Says that the layer has edits that are not saved, and saves them."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from crm_dataspace_plugin.gui.controls import push_button, words
from crm_dataspace_plugin.gui.flow_layout import flow_of


class EditsRow(QFrame):
    """Hidden while all edits are saved. Controls `sync_edits_text`, `sync_save_edits`."""

    save_requested = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        text = self.tr("The layer has edits that are not saved yet; they are not counted here.")
        save = push_button(
            "sync_save_edits",
            self.tr("Save edits"),
            self.tr("Save the layer's edits into the field copy"),
            "mActionSaveEdits",
            self.save_requested.emit,
        )
        column = QVBoxLayout(self)
        column.addWidget(words(text, "sync_edits_text"))
        column.addLayout(flow_of(save))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()
