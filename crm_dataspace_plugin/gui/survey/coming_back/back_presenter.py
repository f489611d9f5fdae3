# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens with a survey that came back: taken in in a job, then chosen from, one work at a time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsExpression, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.layers import field_copy_layers, find_layer, location
from crm_dataspace_plugin.bridge.survey.at_home import add_survey_tables
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError, FieldCopyError
from crm_dataspace_plugin.core.field_copy.layout import UUID
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.survey.coming_back import back_work
from crm_dataspace_plugin.gui.survey.coming_back.back_step import BackStep
from crm_dataspace_plugin.gui.survey.coming_back.back_words import about_words, brought_words
from crm_dataspace_plugin.gui.survey.coming_back.choices_model import SIDES, key_of


class BackPresenter(QObject):
    opened = pyqtSignal()
    closed = pyqtSignal()
    sync_wanted = pyqtSignal()
    field_copy_changed = pyqtSignal(object)  # Path

    def __init__(
        self, step: BackStep, canvas: QgsMapCanvas, project: QgsProject, jobs: Jobs, messages: Messages
    ) -> None:
        super().__init__(step)
        self._step = step
        self._canvas = canvas
        self._project = project
        self._jobs = jobs
        self._messages = messages
        self._job: Optional[Job] = None
        self._candidates: tuple[Path, ...] = ()
        self._waiting: Optional[back_work.Waiting] = None
        step.take_requested.connect(partial(self._on_folder, back_work.take))
        step.look_requested.connect(partial(self._on_folder, back_work.look))
        step.view.resolved.connect(self._on_resolved)
        step.undo_requested.connect(self._on_undo)
        step.feature_requested.connect(self._on_feature)
        step.sync_requested.connect(self.sync_wanted)
        step.close_requested.connect(self.closed)
        step.progress.cancel_requested.connect(self._on_cancel)

    def begin(self, path: Optional[Path], others: Sequence[Path] = ()) -> None:
        """Show the page for a field copy, with what earlier surveys left there; `others` may be the right one, too."""
        self.opened.emit()
        if self._step.progress.running:
            return
        self._candidates = tuple(dict.fromkeys([*([path] if path is not None else []), *others]))
        self._step.progress.rest()
        self._step.begin(about_words(path, None), path.parent if path is not None else Path.home())
        self._on_waiting(None)
        if path is not None:
            self._begin(self.tr("Read {}").format(path.name), partial(back_work.read_waiting, path), self._on_read)

    def _on_folder(self, work: Callable[[Path, Sequence[Path], Tick], back_work.Taken]) -> None:
        folder = self._step.folder()
        if folder is not None and self._nothing_unsaved(self._candidates):
            self._begin(folder.name, partial(work, folder, self._candidates), self._on_taken)

    def _on_resolved(self, key: str, field: str, resolution: str, _value: Any) -> None:
        waiting = self._waiting
        chosen = [each.choice for each in waiting.choices if key_of(each.choice) == key] if waiting else []
        choice = next((each for each in chosen if each.field == field), None)
        if waiting is not None and choice is not None and self._nothing_unsaved([waiting.path]):
            work = partial(back_work.choose, waiting.path, choice, SIDES[resolution])
            self._begin(self.tr("Settle"), work, partial(self._on_changed, self.tr("Kept.")))

    def _on_undo(self, keys: list[str]) -> None:
        waiting = self._waiting
        chosen = [each.choice for each in waiting.choices if key_of(each.choice) in keys] if waiting else []
        if waiting is not None and chosen and self._nothing_unsaved([waiting.path]):
            work = partial(back_work.take_back, waiting.path, chosen)
            self._begin(self.tr("Undo"), work, partial(self._on_changed, self.tr("To be chosen again.")))

    def _on_feature(self, layer: str, uuid: str) -> None:
        """Select a feature and bring it into sight."""
        shown = find_layer(self._project, str(self._waiting.path), layer) if self._waiting is not None else None
        if shown is not None and shown.fields().indexOf(UUID) >= 0:
            shown.selectByExpression(f"{QgsExpression.quotedColumnRef(UUID)} = {QgsExpression.quotedString(uuid)}")
            self._canvas.zoomToSelected(shown)

    def _begin(self, title: str, work: Callable[[Tick], Any], on_done: Callable[[Any], None]) -> None:
        """Start `work` unless something runs: two works on one file would wait for each other."""
        if self._step.progress.running:
            return
        self._step.progress.begin(self.tr("{}…").format(title))
        self._step.show_running()
        self._job = self._jobs.start(title, work, on_done, self._on_failed, self._step.progress.advance)

    def _finish(self, text: str) -> None:
        self._job = None
        self._step.progress.finish(text)
        self._step.show_running()

    def _on_read(self, waiting: back_work.Waiting) -> None:
        self._finish("")
        self._step.begin(about_words(waiting.path, waiting), waiting.path.parent)
        self._on_waiting(waiting)

    def _on_taken(self, taken: back_work.Taken) -> None:
        if taken.waiting is None:
            self._finish(brought_words(taken.survey, self.tr("Nothing was written.")))
            self._waiting = None  # what a look found can be read, not chosen from
            self._step.show_waiting(back_work.Waiting(taken.survey.field_copy, findings=taken.survey.findings))
            return
        self._finish(brought_words(taken.survey))
        self._step.show_about(about_words(taken.waiting.path, taken.waiting))
        self._on_waiting(taken.waiting)
        self._show_anew(taken.waiting.path)

    def _on_changed(self, words: str, waiting: back_work.Waiting) -> None:
        self._finish(words)
        self._on_waiting(waiting)
        self._show_anew(waiting.path)

    def _on_failed(self, error: DataSpaceError) -> None:
        stopped = isinstance(error, Cancelled)
        self._finish(self.tr("Cancelled; the field copy is as it was.") if stopped else "")
        self._messages.fail(error)

    def _on_waiting(self, waiting: Optional[back_work.Waiting]) -> None:
        self._waiting = waiting
        self._step.show_waiting(waiting)

    def _show_anew(self, path: Path) -> None:
        """Show on the map what the field copy holds by now, also what surveys found."""
        for layer in self._project.mapLayers().values():
            if isinstance(layer, QgsVectorLayer) and location(layer)[0] == str(path.resolve()):
                layer.reload()
                layer.triggerRepaint()
        try:
            add_survey_tables(self._project, str(path))
        except DataSpaceError as error:
            self._messages.fail(error)
        self.field_copy_changed.emit(path)

    def _nothing_unsaved(self, paths: Sequence[Path]) -> bool:
        """Tell whether no layer of these field copies has edits that are not saved; the person is told which one."""
        files = {str(each.resolve()) for each in paths}
        for layer in field_copy_layers(self._project):
            if layer.isModified() and location(layer)[0] in files:
                words = self.tr("“{}” has edits that are not saved: save them first.").format(layer.name())
                self._messages.fail(FieldCopyError(words))
                return False
        return True

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
