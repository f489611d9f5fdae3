# SPDX-License-Identifier: GPL-2.0-or-later
"""Page 3: where the survey is written, how large it is, what stands in the way; then progress and the result."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import SPACING, breakable, described, push_button, strong, words
from crm_dataspace_plugin.gui.field_label import field_label
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.progress_row import ProgressRow
from crm_dataspace_plugin.gui.pull.remarks import Remarks
from crm_dataspace_plugin.gui.survey.problem_rows import ProblemRows


class WherePage(QWidget):
    """Controls `survey_folder`, those of the problems and of the progress, `survey_open_folder`,
    `survey_open_project`; `survey_room` says how large it is, `survey_checks` what the checks found.
    """

    changed = pyqtSignal()
    folder_requested = pyqtSignal()
    project_requested = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._proposed = ""
        self._folder = self._folder_box()
        self._room = words(name="survey_room")
        self._checks = words(name="survey_checks")
        self.problems = ProblemRows()
        self.progress = ProgressRow("survey")
        self._result = strong(name="survey_result")
        self._remarks = Remarks("survey_remarks")
        self._open_folder = push_button(
            "survey_open_folder",
            self.tr("Open &folder"),
            self.tr("Show the survey's folder"),
            "mActionFolder",
            self.folder_requested.emit,
        )
        self._open_project = push_button(
            "survey_open_project",
            self.tr("Open pro&ject"),
            self.tr("Open the survey's project in place of this one; QGIS asks about unsaved work"),
            "mActionFileOpen",
            self.project_requested.emit,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(field_label(self.tr("&Folder (new or empty)"), self._folder))
        for widget in (self._folder, self._room, self._checks, self.problems, self.progress, self._result):
            column.addWidget(widget)
        column.addLayout(flow_of(self._open_folder, self._open_project))
        column.addWidget(self._remarks)
        column.addStretch(1)
        self.setFocusProxy(self._folder.lineEdit())
        self._folder.fileChanged.connect(lambda _path: self.changed.emit())
        self.show_result("", ())

    def folder(self) -> Optional[Path]:
        """Return the folder, None as long as none is named."""
        text = self._folder.filePath().strip()
        return Path(text) if text else None

    def propose(self, folder: Path) -> None:
        """Propose a folder, unless the person has named one."""
        if self._folder.filePath() in ("", self._proposed):
            self.take(folder)

    def take(self, folder: Path) -> None:
        self._proposed = str(folder)
        self._folder.setFilePath(self._proposed)
        self._folder.setDefaultRoot(str(folder.parent))

    def forget_folder(self) -> None:
        self._proposed = ""
        self._folder.setFilePath("")

    def show_room(self, text: str) -> None:
        self._room.setText(breakable(text))

    def show_checks(self, text: str) -> None:
        self._checks.setText(text)
        self._checks.setVisible(bool(text))

    def show_result(self, text: str, notes: tuple[str, ...]) -> None:
        """Show what was made, or nothing for an empty text."""
        self._result.setText(breakable(text))
        self._result.setVisible(bool(text))
        self._open_folder.setVisible(bool(text))
        self._open_project.setVisible(bool(text))
        self._remarks.show_sentences(notes)
        if text:
            self._open_folder.setFocus()

    def show_running(self, running: bool) -> None:
        self._folder.setEnabled(not running)
        self.problems.setEnabled(not running)

    def _folder_box(self) -> QgsFileWidget:
        box = described(
            QgsFileWidget(),
            "survey_folder",
            self.tr("Folder of the survey"),
            self.tr("A new or an empty folder; everything is written there, or nothing"),
        )
        box.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        box.setDialogTitle(self.tr("Folder of the survey"))
        return box
