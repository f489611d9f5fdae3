# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens in the wizard: reads the field copy, checks, repairs and prepares."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.bridge.survey.map_pictures import taken
from crm_dataspace_plugin.core.catalogue.saved import SavedSearch
from crm_dataspace_plugin.core.catalogue.saved_file import read_searches
from crm_dataspace_plugin.core.errors import DataSpaceError
from crm_dataspace_plugin.core.survey.problem import Problem, Repair
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.survey.draft import Draft
from crm_dataspace_plugin.gui.survey.latest import Latest
from crm_dataspace_plugin.gui.survey.preparing import Preparing
from crm_dataspace_plugin.gui.survey.reckoner import Reckoner
from crm_dataspace_plugin.gui.survey.repairing import Repairing
from crm_dataspace_plugin.gui.survey.survey_copy import SurveyCopy, read_survey_copy
from crm_dataspace_plugin.gui.survey.survey_step import WHAT, WHERE, SurveyStep
from crm_dataspace_plugin.gui.survey.survey_words import check_words, room_words
from crm_dataspace_plugin.gui.survey.survey_work import Checked, check


class SurveyPresenter(QObject):
    opened = pyqtSignal()
    closed = pyqtSignal()
    folder_wanted = pyqtSignal(object)  # Path
    project_wanted = pyqtSignal(object)  # Path
    conflicts_wanted = pyqtSignal(object, str)  # Path of the field copy, layer
    field_copy_changed = pyqtSignal()

    def __init__(
        self, step: SurveyStep, project: QgsProject, jobs: Jobs, settings: Settings, messages: Messages
    ) -> None:
        super().__init__(step)
        self._step = step
        self._jobs = jobs
        self._settings = settings
        self._messages = messages
        self._draft = Draft(step)
        self._reckoner = Reckoner(step, self._draft, jobs)
        self._reading, self._checking = Latest(jobs, self), Latest(jobs, self)
        self._repairing = Repairing(project, jobs, self)
        self._preparing = Preparing(step, jobs, messages)
        self._connect()

    def begin(self, path: Path) -> None:
        """Show the wizard for a field copy; what was entered for the same one is still there."""
        self.opened.emit()
        self._step.what.saved.offer(_saved(self._settings))
        if self._preparing.running or (path == self._draft.path and not self._preparing.done):
            self._step.show_page(self._step.page)
            return
        self._step.show_about(path.name)
        self._step.show_page(WHAT)
        self._reading.start(
            self.tr("Read {}").format(path.name), partial(read_survey_copy, path), self._on_read, self._on_unreadable
        )

    def look_again(self) -> None:
        """Check anew what may have changed while another step was shown."""
        if self._step.page == WHERE and not self._preparing.done:
            self._check_soon()

    def _connect(self) -> None:
        step, repairing, preparing = self._step, self._repairing, self._preparing
        step.close_requested.connect(self.closed)
        step.page_shown.connect(self._on_page)
        step.prepare_requested.connect(self._on_prepare)
        for changed in (step.what.changed, step.samples.changed, step.samples.basemap.changed):
            changed.connect(self._on_entry)
        step.what.title_changed.connect(lambda _title: self._draft.propose_folder())
        step.where.changed.connect(self._check_soon)
        preparing.stopped.connect(self._check_soon)
        preparing.folder_wanted.connect(self.folder_wanted)
        preparing.project_wanted.connect(self.project_wanted)
        step.where.problems.repair_requested.connect(self._on_repair)
        self._reckoner.area_known.connect(self._check_soon)
        repairing.asked_otherwise.connect(self._on_asked_otherwise)
        repairing.field_copy_changed.connect(self._on_field_copy_changed)
        repairing.conflicts_wanted.connect(self.conflicts_wanted)
        repairing.failed.connect(self._on_repair_failed)

    def _on_read(self, copy: SurveyCopy) -> None:
        self._preparing.forget()
        self._draft.begin(copy)
        self._reckoner.count_soon()

    def _on_unreadable(self, error: DataSpaceError) -> None:
        self._messages.fail(error)
        self.closed.emit()

    def _on_page(self, _page: int) -> None:
        self.look_again()

    def _on_entry(self) -> None:
        """Ask for another survey than the one that was made."""
        if self._preparing.done and not self._preparing.running:
            self._preparing.forget()

    def _check_soon(self) -> None:
        """Check what would be prepared, if the person is about to; until then nothing is."""
        if self._step.page != WHERE or self._preparing.running:
            return
        self._preparing.forget()
        self._step.allow_preparing(False)
        self._step.where.show_checks(self.tr("Checking…"))
        self._checking.soon(self._check)

    def _check(self) -> None:
        request = self._draft.request()
        if request is None:
            self._step.where.show_checks(
                self.tr("Still to be named: a folder here, a layer and an area on the first page.")
            )
            return
        basemap = self._step.samples.basemap
        layers = [] if basemap.problems() else taken(basemap.layers())
        self._checking.start(
            self.tr("Checking the survey"),
            partial(check, request, layers, self._reckoner.basemap_size),
            partial(self._on_checked, request),
            self._on_not_checked,
        )

    def _on_checked(self, request: SurveyRequest, checked: Checked) -> None:
        edits = self._repairing.problem_of_edits(request.field_copy)
        basemap = self._step.samples.basemap.problems()
        found = [*basemap, *checked.problems, *([edits] if edits is not None else [])]
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
        if problem.repair is Repair.LEAVE_BASEMAP:
            self._step.samples.basemap.leave(problem.layer)
            self._check_soon()
        elif request is not None:
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
        if request is not None and not self._preparing.running:
            self._checking.drop()
            self._preparing.start(request)


def _saved(settings: Settings) -> tuple[SavedSearch, ...]:
    """Return the saved searches, none where they cannot be read: step 1 tells of that."""
    try:
        return read_searches(settings.searches_json) if settings.searches_json else ()
    except DataSpaceError:
        return ()
