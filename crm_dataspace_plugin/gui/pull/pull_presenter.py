# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens in step 2: pull in a job, then the layer on the map and the field copy in the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDir, QObject, QStandardPaths, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.layers import add_field_copy, field_copy_layers, location
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.catalogue.source import login_for
from crm_dataspace_plugin.core.errors import Cancelled, CrsAmbiguous, CrsMissing, DataSpaceError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.outlook import Outlook
from crm_dataspace_plugin.core.pull.reading import FILES
from crm_dataspace_plugin.core.pull.request import PullRequest, PullResult
from crm_dataspace_plugin.core.words import said
from crm_dataspace_plugin.gui.chosen_area import ChosenArea
from crm_dataspace_plugin.gui.count_words import feature_words
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.pull.copy_reader import summarise
from crm_dataspace_plugin.gui.pull.copy_summary import CopySummary
from crm_dataspace_plugin.gui.pull.pull_step import PullStep
from crm_dataspace_plugin.gui.pull.pull_work import Pulling, look, pull_all
from crm_dataspace_plugin.gui.pull.wish import PullWish


class PullPresenter(QObject):
    copies_changed = pyqtSignal()
    layer_added = pyqtSignal(object)  # QgsVectorLayer

    def __init__(self, step: PullStep, project: QgsProject, jobs: Jobs, settings: Settings, messages: Messages) -> None:
        super().__init__(step)
        self._step = step
        self._project = project
        self._jobs = jobs
        self._settings = settings
        self._messages = messages
        self._job: Optional[Job] = None
        self._pulling: Optional[Pulling] = None
        self._following: list[Pulling] = []
        step.source_requested.connect(self.offer_source)
        step.question.answered.connect(self._on_crs)
        step.form.start_requested.connect(partial(self._measure, self._on_start))
        step.form.look_requested.connect(partial(self._measure, self._on_look))
        step.progress.cancel_requested.connect(self._on_cancel)
        step.show_requested.connect(self.show_layer)
        step.recount_requested.connect(self.recount)
        self.recount()

    def offer(self, wishes: Sequence[PullWish]) -> None:
        """Unfold the form for records."""
        self._clear()
        self._step.form.show_wishes(wishes, self._folder())

    def offer_source(self) -> None:
        """Unfold the form for a file or an address."""
        self._clear()
        self._step.form.show_source(self._folder())

    def open(self, path: Path) -> None:
        """Put an existing field copy into the list."""
        self._read(path, self._messages.fail)

    def recount(self) -> None:
        """Read the field copies of the project and those in the list again."""
        paths = {each.path for each in self._step.model.copies}
        paths.update(Path(location(each)[0]) for each in field_copy_layers(self._project) if location(each)[0])
        for path in sorted(paths):
            self._read(path, partial(self._on_gone, path))

    def show_layer(self, path: Path, layer: str) -> Optional[QgsVectorLayer]:
        """Bring a layer of a field copy to the map."""
        try:
            added = add_field_copy(self._project, str(path), layer)
        except DataSpaceError as error:
            self._messages.fail(error)
            return None
        self.layer_added.emit(added)
        return added

    def _measure(self, go_on: Callable[[ChosenArea], None]) -> None:
        """Find the chosen area, in a job where features make it: there may be many."""
        if self._step.progress.running:
            return
        area = self._step.form.area
        try:
            outline = area.outline()
            found = area.area() if outline is None else None
        except DataSpaceError as error:
            self._messages.fail(error)
            return
        if found is not None:
            go_on(found)
        elif outline is not None:
            self._begin(self.tr("Reading the area"), outline.area, partial(self._on_measured, go_on))

    def _on_measured(self, go_on: Callable[[ChosenArea], None], area: ChosenArea) -> None:
        self._step.progress.rest()
        go_on(area)

    def _on_start(self, area: ChosenArea) -> None:
        try:
            pullings = self._pullings(area)
        except DataSpaceError as error:
            self._messages.fail(error)
            return
        if pullings:
            self._settings.last_folder = str(pullings[0].request.path.parent)
            self._following = pullings[1:]
            self._pull(pullings[0])

    def _on_look(self, area: ChosenArea) -> None:
        """Ask what there is to choose from."""
        try:
            pullings = self._pullings(area)
        except DataSpaceError as error:
            self._step.form.choice.say(error.message)
            return
        if pullings:
            title = self.tr("Asking {}").format(pullings[0].request.url)
            self._step.form.choice.say(title)
            self._begin(title, partial(look, pullings[0]), self._on_looked, self._on_not_seen)

    def _on_looked(self, outlook: Outlook) -> None:
        self._step.progress.rest()
        self._step.form.choice.show_outlook(outlook)

    def _on_not_seen(self, error: DataSpaceError) -> None:
        self._step.progress.rest()
        self._step.form.choice.say(f"{error.message} {said(error.advice)}")

    def _pullings(self, area: ChosenArea) -> list[Pulling]:
        requests = self._step.form.requests(area)
        children = self._step.form.choice.children() if len(requests) == 1 else ()
        return [Pulling(each, children, self._login(each)) for each in requests]

    def _login(self, request: PullRequest) -> str:
        named = request.record.catalogue if request.record else ""
        return login_for(request.url, self._settings.catalogues(), named)

    def _on_crs(self, code: str) -> None:
        """Pull once more what did not say in which reference system it is."""
        if self._pulling is not None and not self._step.progress.running:
            self._pull(replace(self._pulling, request=replace(self._pulling.request, crs=code)))

    def _pull(self, pulling: Pulling) -> None:
        self._pulling = pulling
        for row in (self._step.form, self._step.question, self._step.remarks):
            row.hide()
        self._begin(self.tr("Pull {}").format(pulling.request.path.name), partial(pull_all, pulling), self._on_pulled)

    def _begin(
        self,
        title: str,
        work: Callable[[Tick], Any],
        on_done: Callable[[Any], None],
        on_failed: Optional[Callable[[DataSpaceError], None]] = None,
    ) -> None:
        self._step.progress.begin(self.tr("{}…").format(title))
        self._job = self._jobs.start(title, work, on_done, on_failed or self._on_failed, self._step.progress.advance)

    def _on_pulled(self, results: Sequence[PullResult]) -> None:
        texts = []
        for each in results:
            text = self.tr("{} pulled into {}.").format(feature_words(each.pulled), each.path.name)
            if each.skipped:
                text += " " + self.tr("{} skipped.").format(feature_words(each.skipped))
            texts.append(text if len(results) == 1 else f"{each.layer}: {text}")
        self._step.progress.finish(" ".join(texts))
        self._step.remarks.show_sentences([reason for each in results for reason in each.reasons])
        for each in reversed(results):  # the layer itself last, for it is then the current one
            self.show_layer(each.path, each.layer)
        self._read(results[0].path, self._messages.fail)
        if self._following:
            self._pull(self._following.pop(0))

    def _on_failed(self, error: DataSpaceError) -> None:
        if self._can_be_asked(error):
            self._step.progress.rest()
            self._step.question.ask(error)
            return
        self._following = []
        stopped = isinstance(error, Cancelled)
        self._step.progress.finish(self.tr("Pull cancelled; nothing was written.") if stopped else "")
        self._step.form.setVisible(True)
        self._messages.fail(error)

    def _can_be_asked(self, error: DataSpaceError) -> bool:
        """Tell whether naming a reference system may help: the data states none, and none was named yet."""
        request = self._pulling.request if self._pulling else None
        unclear = isinstance(error, (CrsAmbiguous, CrsMissing))
        return unclear and request is not None and request.kind in FILES and not request.crs

    def _clear(self) -> None:
        """Put away what the last pull left to be said or asked."""
        self._step.question.hide()
        self._step.remarks.hide()
        if not self._step.progress.running:
            self._step.progress.rest()

    def _folder(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        return Path(self._settings.last_folder or documents or QDir.homePath())

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _read(self, path: Path, on_failed: Callable[[DataSpaceError], None]) -> None:
        self._jobs.start(self.tr("Read {}").format(path.name), partial(summarise, path), self._on_read, on_failed)

    def _on_read(self, summary: CopySummary) -> None:
        self._step.model.show(summary)
        self.copies_changed.emit()

    def _on_gone(self, path: Path, error: DataSpaceError) -> None:
        self._step.model.forget(path)
        self.copies_changed.emit()
        self._messages.fail(error)
