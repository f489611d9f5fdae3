# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens in the wizard: reads the field copy, checks, repairs and prepares."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.survey.map_pictures import taken
from crm_dataspace_plugin.bridge.survey.prepare import PreparedSurvey, prepare_survey
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.core.survey.problem import Problem
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.survey.draft import Draft
from crm_dataspace_plugin.gui.survey.latest import Latest
from crm_dataspace_plugin.gui.survey.reckoner import Reckoner
from crm_dataspace_plugin.gui.survey.reckoning import Checked, check
from crm_dataspace_plugin.gui.survey.repairing import Repairing
from crm_dataspace_plugin.gui.survey.survey_copy import SurveyCopy, read_survey_copy
from crm_dataspace_plugin.gui.survey.survey_step import WHAT, WHERE, SurveyStep
from crm_dataspace_plugin.gui.survey.survey_words import check_words, room_words


class SurveyPresenter(QObject):
    opened = pyqtSignal()
    closed = pyqtSignal()
    folder_wanted = pyqtSignal(object)  # Path
    project_wanted = pyqtSignal(object)  # Path
    conflicts_wanted = pyqtSignal(object, str)  # Path of the field copy, layer
    field_copy_changed = pyqtSignal()

    def __init__(self, step: SurveyStep, project: QgsProject, jobs: Jobs, messages: Messages) -> None:
        super().__init__(step)
        self._step = step
        self._jobs = jobs
        self._messages = messages
        self._draft = Draft(step)
        self._reckoner = Reckoner(step, self._draft, jobs)
        self._reading, self._checking = Latest(jobs, self), Latest(jobs, self)
        self._repairing = Repairing(project, jobs, self)
        self._job: Optional[Job] = None
        self._made: Optional[PreparedSurvey] = None
        self._connect()

    def begin(self, path: Path) -> None:
        """Show the wizard for a field copy; what was entered for the same one is still there."""
        self.opened.emit()
        if self._step.where.progress.running or (path == self._draft.path and self._made is None):
            self._step.show_page(self._step.page)
            return
        self._step.show_about(path.name)
        self._step.show_page(WHAT)
        self._reading.start(
            self.tr("Read {}").format(path.name), partial(read_survey_copy, path), self._on_read, self._on_unreadable
        )

    def _connect(self) -> None:
        step, repairing = self._step, self._repairing
        step.close_requested.connect(self.closed)
        step.page_shown.connect(self._on_page)
        step.prepare_requested.connect(self._on_prepare)
        step.what.title_changed.connect(lambda _title: self._draft.propose_folder())
        step.where.changed.connect(self._check_soon)
        step.where.folder_requested.connect(self._on_folder)
        step.where.project_requested.connect(self._on_project)
        step.where.progress.cancel_requested.connect(self._on_cancel)
        step.where.problems.repair_requested.connect(self._on_repair)
        self._reckoner.area_known.connect(self._check_soon)
        repairing.asked_otherwise.connect(self._on_asked_otherwise)
        repairing.field_copy_changed.connect(self._on_field_copy_changed)
        repairing.conflicts_wanted.connect(self.conflicts_wanted)
        repairing.failed.connect(self._on_repair_failed)

    def _on_read(self, copy: SurveyCopy) -> None:
        self._forget_result()
        self._draft.begin(copy)
        self._reckoner.count_soon()

    def _on_unreadable(self, error: DataSpaceError) -> None:
        self._messages.fail(error)
        self.closed.emit()

    def _on_page(self, page: int) -> None:
        if page == WHERE and self._made is None:
            self._check_soon()

    def _check_soon(self) -> None:
        """Check what would be prepared, if the person is about to; until then nothing is."""
        if self._step.page != WHERE or self._step.where.progress.running:
            return
        self._forget_result()
        self._step.allow_preparing(False)
        self._step.where.show_checks(self.tr("Checking…"))
        self._checking.soon(self._check)

    def _check(self) -> None:
        request = self._draft.request()
        if request is None:
            self._step.where.show_checks(self.tr("A folder, and on the first page an area, are still to be named."))
            return
        has_basemap = bool(self._step.samples.basemap.layers())
        self._checking.start(
            self.tr("Checking the survey"),
            partial(check, request, has_basemap),
            partial(self._on_checked, request),
            self._on_not_checked,
        )

    def _on_checked(self, request: SurveyRequest, checked: Checked) -> None:
        edits = self._repairing.problem_of_edits(request.field_copy)
        found = [*checked.problems, *([edits] if edits is not None else [])]
        self._step.where.problems.show_problems(found)
        self._step.where.problems.setEnabled(True)
        self._step.where.show_room(room_words(checked.room))
        self._step.where.show_checks(check_words(found))
        self._step.allow_preparing(not any(each.blocks for each in found))

    def _on_not_checked(self, error: DataSpaceError) -> None:
        self._step.where.show_checks(error.message)
        self._step.where.problems.show_problems(())

    def _on_repair(self, problem: Problem) -> None:
        request = self._draft.request()
        if request is not None:
            self._step.where.problems.setEnabled(False)  # one after the other
            self._repairing.repair(request, problem)

    def _on_asked_otherwise(self, request: SurveyRequest) -> None:
        self._draft.take(request)
        self._check_soon()

    def _on_field_copy_changed(self) -> None:
        self._reckoner.count_soon()
        self.field_copy_changed.emit()

    def _on_repair_failed(self, error: DataSpaceError) -> None:
        self._messages.fail(error)
        self._check_soon()

    def _on_prepare(self) -> None:
        request = self._draft.request()
        if request is None or self._step.where.progress.running:
            return
        try:
            layers = taken(self._step.samples.basemap.layers())
        except DataSpaceError as error:
            self._messages.fail(error)
            return
        self._reckoner.drop()
        self._step.where.progress.begin(self.tr("Preparing {}").format(request.folder.name))
        self._step.show_running(True)
        self._job = self._jobs.start(
            self.tr("Prepare the survey {}").format(request.folder.name),
            partial(prepare_survey, request, layers),
            self._on_prepared,
            self._on_failed,
            self._step.where.progress.advance,
        )

    def _on_prepared(self, made: PreparedSurvey) -> None:
        self._made = made
        self._step.where.progress.rest()
        self._step.show_running(False)
        self._step.allow_preparing(False)
        self._step.where.problems.show_problems(())
        self._step.where.show_checks("")
        self._step.where.show_result(self.tr("The survey is in {}.").format(made.project.parent), made.notes)

    def _on_failed(self, error: DataSpaceError) -> None:
        stopped = isinstance(error, Cancelled)
        self._step.where.progress.finish(self.tr("Cancelled; nothing was written.") if stopped else "")
        self._step.show_running(False)
        self._messages.fail(error)
        self._check_soon()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_folder(self) -> None:
        if self._made is not None:
            self.folder_wanted.emit(self._made.project.parent)

    def _on_project(self) -> None:
        if self._made is not None:
            self.project_wanted.emit(self._made.project)

    def _forget_result(self) -> None:
        self._made = None
        self._step.where.show_result("", ())
