# SPDX-License-Identifier: GPL-2.0-or-later
"""What unfolds when a record is to be pulled: which file, which layer name, which area."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Optional

from qgis.core import QgsProject
from qgis.gui import QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout

from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.gui.area_choice import AreaChoice
from crm_dataspace_plugin.gui.catalogue.record_words import distribution_to_pull
from crm_dataspace_plugin.gui.controls import SPACING, described, push_button, strong, words
from crm_dataspace_plugin.gui.flow_layout import flow_of

NAME_LENGTH = 60  # characters of a proposed file name


class PullForm(QFrame):
    """Controls `pull_file`, `pull_area`, `pull_start`, `pull_close`; hidden until a record is to be pulled."""

    start_requested = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._record: Optional[Record] = None
        self._title = strong(name="pull_title")
        self._licence = words(name="pull_licence")
        self._file = self._file_box()
        self._area = AreaChoice("pull", canvas, project)
        file_label = words(self.tr("Field copy (made, or added to)"))
        file_label.setBuddy(self._file)
        start = push_button(
            "pull_start",
            self.tr("Start"),
            self.tr("Copy the features of the area into the field copy"),
            "mActionStart",
            self.start_requested.emit,
        )
        close = push_button("pull_close", self.tr("Not now"), self.tr("Fold this away"), clicked=self.hide)
        column = QVBoxLayout(self)
        column.setSpacing(SPACING)
        for widget in (self._title, self._licence, file_label, self._file, self._area):
            column.addWidget(widget)
        column.addLayout(flow_of(start, close))
        self.hide()

    def show_record(self, record: Record, folder: Path) -> None:
        """Unfold for `record`, proposing a file in `folder`."""
        self._record = record
        self._title.setText(record.title or record.id)
        self._licence.setText(self.tr("Licence: {}").format(record.licence or self.tr("not stated")))
        self._file.setDefaultRoot(str(folder))
        self._file.setFilePath(str(folder / proposed_name(record)))
        self.show()
        self._file.setFocus()

    def request(self) -> Optional[PullRequest]:
        """Return what is to be pulled, None where nothing can be; DataError where the chosen area is none."""
        distribution = distribution_to_pull(self._record) if self._record else None
        text = self._file.filePath().strip()
        if distribution is None or not text:
            return None
        path = Path(text)
        return PullRequest(
            url=distribution.url,
            kind=distribution.kind,
            path=path if path.suffix.lower() == ".gpkg" else path.with_name(f"{path.name}.gpkg"),
            name=distribution.name,
            area_wkt=self._area.area().wkt,
            record=self._record,
        )

    def _file_box(self) -> QgsFileWidget:
        box = described(
            QgsFileWidget(),
            "pull_file",
            self.tr("File of the field copy"),
            self.tr("GeoPackage to make; an existing field copy gets one more layer"),
        )
        box.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        box.setConfirmOverwrite(False)
        box.setFilter(self.tr("Field copy (*.gpkg)"))
        box.setDialogTitle(self.tr("Field copy"))
        return box


def proposed_name(record: Record) -> str:
    """Return a file name made of the record's title."""
    name = re.sub(r"[^\w\-]+", "_", record.title or record.id).strip("_")[:NAME_LENGTH]
    return f"{name or 'field_copy'}.gpkg"
