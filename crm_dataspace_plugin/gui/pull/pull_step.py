# SPDX-License-Identifier: GPL-2.0-or-later
"""Step 2, Pull: what is here, how old it is, what changed; and the form that pulls more."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QModelIndex, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import SPACING, described, flat_button, push_button
from crm_dataspace_plugin.gui.empty_state import EmptyState
from crm_dataspace_plugin.gui.flow_layout import FlowLayout, flow_of
from crm_dataspace_plugin.gui.fold import guide
from crm_dataspace_plugin.gui.pages import Pages
from crm_dataspace_plugin.gui.progress_row import ProgressRow
from crm_dataspace_plugin.gui.pull.copies_model import CopiesModel, LayerRole, PathRole
from crm_dataspace_plugin.gui.pull.copies_view import CopiesView
from crm_dataspace_plugin.gui.pull.crs_question import CrsQuestion
from crm_dataspace_plugin.gui.pull.pull_form import PullForm
from crm_dataspace_plugin.gui.pull.remarks import Remarks

LIST_LINES = 8  # of text the list shows at least


class PullStep(QWidget):
    """Controls `pull_copies`, `pull_from_file`, `pull_open`, `pull_show`, `pull_folder`, `pull_refresh`, `pull_survey`,
    `pull_take_survey`, those of form and question, `pull_check_layer` and `pull_refresh_layer` in rows.
    """

    source_requested = pyqtSignal()  # a file or an address is to be pulled
    open_requested = pyqtSignal()  # an existing field copy is to be chosen
    show_requested = pyqtSignal(object, str)  # Path, layer: bring it to the map
    folder_requested = pyqtSignal(object)  # Path
    survey_requested = pyqtSignal(object)  # Path of the field copy to prepare a survey from
    survey_back_requested = pyqtSignal(object)  # Path of the field copy that a survey comes back to, None for none
    recount_requested = pyqtSignal()  # read the files again
    layer_check_requested = pyqtSignal(object, str)  # Path, layer: look what is newer
    layer_refresh_requested = pyqtSignal(object, str)  # Path, layer: pull again; all for an empty one
    find_requested = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__()
        self.model = CopiesModel(self)
        self.form = PullForm(canvas, project)
        self.question = CrsQuestion()
        self.progress = ProgressRow("pull")
        self.remarks = Remarks("pull_remarks")
        self._view = described(
            CopiesView(self.model), "pull_copies", self.tr("Field copies"), self.tr("Field copies and their layers")
        )
        self._view.activated.connect(self._on_activated)
        self._view.check_requested.connect(self.layer_check_requested)
        self._view.refresh_requested.connect(self.layer_refresh_requested)
        self._empty = EmptyState(
            self.tr(
                "No field copy yet: find a dataset and press Pull, pull a file of your own, or open a field copy you "
                "already have."
            ),
            push_button(
                "pull_to_find", self.tr("Find data"), self.tr("Go to step 1"), clicked=self.find_requested.emit
            ),
        )
        self._pages = Pages(self._empty, self._view)
        self._pages.setMinimumHeight(self.fontMetrics().lineSpacing() * LIST_LINES)
        self.model.rowsInserted.connect(self._on_rows)
        self.model.rowsRemoved.connect(self._on_rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for widget in (self.form, self.question, self.progress, self.remarks):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        column.addLayout(self._survey_buttons())
        column.addLayout(self._buttons())
        column.addWidget(self._guide())

    def chosen(self) -> tuple[Optional[Path], str]:
        """Return file and layer of the current row, or of the row it is below; a file's stands for its first layer."""
        index = self._view.currentIndex()
        while index.isValid() and not index.data(PathRole):
            index = index.parent()  # of a row that tells what came
        if not index.isValid():
            index = self.model.index(0, 0)
        if not index.isValid():
            return None, ""
        layer = index.data(LayerRole) or self.model.index(0, 0, index).data(LayerRole) or ""
        return Path(index.data(PathRole)), layer

    def unfold(self, path: Path, layer: str) -> None:
        """Show what a layer's last refresh brought, as soon as it is read."""
        self._view.unfold(path, layer)

    def _buttons(self) -> FlowLayout:
        return flow_of(
            flat_button(
                "pull_show",
                self.tr("Add to map"),
                self.tr("Add the chosen layer to the map"),
                "mActionAddOgrLayer",
                self._on_show,
            ),
            flat_button(
                "pull_from_file",
                self.tr("Pull a file…"),
                self.tr("Copy a file or what is at an address into a field copy"),
                "mActionAdd",
                self.source_requested.emit,
            ),
            flat_button(
                "pull_open",
                self.tr("Open…"),
                self.tr("Open a field copy you already have"),
                "mActionFileOpen",
                self.open_requested.emit,
            ),
            flat_button(
                "pull_folder",
                self.tr("Folder"),
                self.tr("Show the file in its folder"),
                "mActionFolder",
                self._on_folder,
            ),
            flat_button(
                "pull_refresh",
                self.tr("Recount"),
                self.tr("Read the field copies again"),
                "mActionRefresh",
                self.recount_requested.emit,
            ),
        )

    def _survey_buttons(self) -> FlowLayout:
        return flow_of(
            flat_button(
                "pull_survey",
                self.tr("Prepare a survey…"),
                self.tr("Make a folder for the field of the chosen field copy, that works without a network"),
                "mActionSharingExport",
                self._on_survey,
            ),
            flat_button(
                "pull_take_survey",
                self.tr("Take a survey in…"),
                self.tr("Bring what was done in the field back into the chosen field copy"),
                "mActionSharingImport",
                self._on_survey_back,
            ),
        )

    def _guide(self) -> QWidget:
        return guide(
            "pull_guide",
            self.tr("What next?"),
            self.tr("A few words about this step"),
            self.tr(
                "A field copy is a GeoPackage with the data and an untouched snapshot of it. Edit its layers in QGIS "
                "as usual, also without a network. Check looks what is newer there, Refresh takes it in and leaves "
                "what you changed. Screen then ranks the facilities; Sync sends your corrections back."
            ),
        )

    def _on_show(self) -> None:
        path, layer = self.chosen()
        if path is not None and layer:
            self.show_requested.emit(path, layer)

    def _on_survey(self) -> None:
        path, _ = self.chosen()
        if path is not None:
            self.survey_requested.emit(path)

    def _on_survey_back(self) -> None:
        self.survey_back_requested.emit(self.chosen()[0])

    def _on_folder(self) -> None:
        path, _ = self.chosen()
        if path is not None:
            self.folder_requested.emit(path)

    def _on_activated(self, index: QModelIndex) -> None:
        if index.data(LayerRole):
            self.show_requested.emit(Path(index.data(PathRole)), index.data(LayerRole))

    def _on_rows(self) -> None:
        self._pages.setCurrentIndex(1 if self.model.rowCount() else 0)
