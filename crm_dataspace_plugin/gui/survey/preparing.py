# SPDX-License-Identifier: GPL-2.0-or-later
"""Prepares what is asked for in a job, with progress in place and the result in words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Optional

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.survey.map_pictures import taken
from crm_dataspace_plugin.bridge.survey.prepare import PreparedSurvey, prepare_survey
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.survey import tables
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.survey.survey_step import SurveyStep
from crm_dataspace_plugin.gui.survey.survey_words import made_words


@dataclass(frozen=True)
class Made:
    survey: PreparedSurvey
    facilities: int
    samples: int


class Preparing(QObject):
    stopped = pyqtSignal()  # without a survey
    folder_wanted = pyqtSignal(object)  # Path
    project_wanted = pyqtSignal(object)  # Path

    def __init__(self, step: SurveyStep, jobs: Jobs, messages: Messages) -> None:
        super().__init__(step)
        self._step = step
        self._jobs = jobs
        self._messages = messages
        self._job: Optional[Job] = None
        self._made: Optional[PreparedSurvey] = None
        step.where.progress.cancel_requested.connect(self._on_cancel)
        step.where.folder_requested.connect(self._on_folder)
        step.where.project_requested.connect(self._on_project)

    @property
    def running(self) -> bool:
        return self._step.where.progress.running

    @property
    def done(self) -> bool:
        """Whether what is shown is a survey that was made."""
        return self._made is not None

    def start(self, request: SurveyRequest) -> None:
        try:
            layers = taken(self._step.samples.basemap.layers())
        except DataSpaceError as error:
            self._messages.fail(error)
            return
        self._step.where.progress.begin(self.tr("Preparing {}").format(request.folder.name))
        self._step.show_running(True)
        self._job = self._jobs.start(
            self.tr("Prepare the survey {}").format(request.folder.name),
            partial(_prepare, request, layers),
            self._on_made,
            self._on_failed,
            self._step.where.progress.advance,
        )

    def forget(self) -> None:
        """Show what was made no more; it stays where it is."""
        self._made = None
        self._step.where.show_result("", ())

    def _on_made(self, made: Made) -> None:
        self._made = made.survey
        self._step.where.progress.rest()
        self._step.show_running(False)
        self._step.allow_preparing(False)
        self._step.where.problems.show_problems(())
        self._step.where.show_checks("")
        folder = made.survey.project.parent
        self._step.where.show_result(made_words(made.facilities, made.samples, folder), made.survey.notes)

    def _on_failed(self, error: DataSpaceError) -> None:
        stopped = isinstance(error, Cancelled)
        self._step.where.progress.finish(self.tr("Cancelled; nothing was written.") if stopped else "")
        self._step.show_running(False)
        self._messages.fail(error)
        self.stopped.emit()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_folder(self) -> None:
        if self._made is not None:
            self.folder_wanted.emit(self._made.project.parent)

    def _on_project(self) -> None:
        if self._made is not None:
            self.project_wanted.emit(self._made.project)


def _prepare(request: SurveyRequest, layers: list[QgsMapLayer], tick: Tick) -> Made:
    survey = prepare_survey(request, layers, tick)
    with open_field_copy(survey.field_copy) as connection:
        counts = [
            int(connection.execute(layout.sql("SELECT count(*) FROM {table}", table=each)).fetchone()[0])
            for each in (tables.CHECKLIST, tables.SAMPLES)
        ]
    return Made(survey, *counts)
