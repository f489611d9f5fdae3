# SPDX-License-Identifier: GPL-2.0-or-later
"""Take a survey in, in the place of step 2: which folder, what it brought, what to choose and to look at."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QModelIndex, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import SPACING, breakable, described, flat_button, push_button, strong, words
from crm_dataspace_plugin.gui.empty_state import EmptyState
from crm_dataspace_plugin.gui.field_label import field_label
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.pages import Pages
from crm_dataspace_plugin.gui.progress_row import ProgressRow
from crm_dataspace_plugin.gui.survey.coming_back.back_words import waiting_words
from crm_dataspace_plugin.gui.survey.coming_back.back_work import Waiting
from crm_dataspace_plugin.gui.survey.coming_back.choices_model import ChoicesModel, FeatureRole
from crm_dataspace_plugin.gui.sync.changes_view import ChangesView

LIST_LINES = 9  # of text the tree shows at least


class BackStep(QWidget):
    """Controls `back_folder`, `back_look`, `back_take`, `back_close`, `back_choices`, `back_undo`, `back_sync`."""

    look_requested = pyqtSignal()
    take_requested = pyqtSignal()
    undo_requested = pyqtSignal(list)  # keys of features
    feature_requested = pyqtSignal(str, str)  # layer, uuid: show it on the map
    sync_requested = pyqtSignal()
    close_requested = pyqtSignal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self.model = ChoicesModel(self)
        self.view = described(
            ChangesView(self.model, language),
            "back_choices",
            self.tr("To choose and to look at"),
            self.tr("Keys 1, 2, 3 take the value given out, the one here, the survey's; Enter shows a feature"),
        )
        self.view.activated.connect(self._on_activated)
        self.progress = ProgressRow("back")
        self._about = words(name="back_about")
        self._folder = self._folder_box()
        self._counters = strong(name="back_counters")
        self._empty = EmptyState(self.tr("Choose the folder that came back: the one with survey.qgz in it."))
        self._pages = Pages(self._empty, self.view)
        self._pages.setMinimumHeight(self.fontMetrics().lineSpacing() * LIST_LINES)
        self._buttons()
        self._arrange()
        self._folder.fileChanged.connect(lambda _path: self._allow())
        self.show_waiting(None)

    def folder(self) -> Optional[Path]:
        """Return the survey's folder, None as long as none is named."""
        text = self._folder.filePath().strip()
        return Path(text) if text else None

    def begin(self, about: str, start: Path) -> None:
        """Say where the survey goes, and look for its folder from `start` on."""
        self.show_about(about)
        self._folder.setDefaultRoot(str(start))
        self._folder.lineEdit().setFocus()

    def show_about(self, text: str) -> None:
        """Say where the survey goes, and which ones are still out."""
        self._about.setText(breakable(text))

    def show_waiting(self, waiting: Optional[Waiting]) -> None:
        """Show what waits in a field copy; nothing for None."""
        self.view.show_state(waiting)
        shown = self.model.rowCount() > 0
        self._pages.setCurrentWidget(self.view if shown else self._empty)
        self._counters.setText(waiting_words(waiting) if waiting is not None else "")
        self._counters.setVisible(bool(self._counters.text()))
        self._undo.setEnabled(waiting is not None and bool(waiting.choices))
        self._allow()

    def show_running(self) -> None:
        """Offer what is possible while work runs or has ended."""
        self._folder.setEnabled(not self.progress.running)
        self.view.setEnabled(not self.progress.running)
        self._allow()

    def _allow(self) -> None:
        named = self.folder() is not None and not self.progress.running
        self._look.setEnabled(named)
        self._take.setEnabled(named)

    def _buttons(self) -> None:
        self._look = push_button(
            "back_look",
            self.tr("Check"),
            self.tr("Say what the survey would bring; nothing is written"),
            "mActionZoomToSelected",
            self.look_requested.emit,
        )
        self._take = push_button(
            "back_take",
            self.tr("Take in"),
            self.tr("Merge what was done in the field into the field copy; nothing is sent"),
            "mActionSharingImport",
            self.take_requested.emit,
        )
        self._close = push_button(
            "back_close", self.tr("Close"), self.tr("Back to the field copies"), "", self.close_requested.emit
        )
        self._undo = flat_button(
            "back_undo",
            self.tr("Undo"),
            self.tr("Let what was chosen for the marked features wait again, with the value from before"),
            "mActionUndo",
            lambda: self.undo_requested.emit(self.view.chosen()),
        )
        self._sync = flat_button(
            "back_sync",
            self.tr("Go on to Sync"),
            self.tr("See what would be sent"),
            "mActionSharingExport",
            self.sync_requested.emit,
        )

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(strong(self.tr("Take a survey in"), "back_heading"))
        column.addWidget(self._about)
        column.addWidget(field_label(self.tr("&Folder of the survey"), self._folder))
        column.addWidget(self._folder)
        column.addLayout(flow_of(self._look, self._take, self._close))
        column.addWidget(self.progress)
        column.addWidget(self._counters)
        column.addWidget(self._pages, 1)
        column.addLayout(flow_of(self._undo, self._sync))

    def _folder_box(self) -> QgsFileWidget:
        box = described(
            QgsFileWidget(),
            "back_folder",
            self.tr("Folder of the survey"),
            self.tr("The folder that came back, with survey.qgz in it"),
        )
        box.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        box.setDialogTitle(self.tr("Folder of the survey"))
        return box

    def _on_activated(self, index: QModelIndex) -> None:
        layer, uuid = index.data(FeatureRole) or ("", "")
        if layer and uuid:
            self.feature_requested.emit(layer, uuid)
