# SPDX-License-Identifier: GPL-2.0-or-later
"""One click repairs one problem: in what is asked for, in the field copy, or in the layers on the map."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.layers import field_copy_layers, location
from crm_dataspace_plugin.core.errors import FieldCopyError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.survey.problem import TO_THE_FIELD_COPY, Problem, Repair
from crm_dataspace_plugin.core.survey.repairs import mend, repaired
from crm_dataspace_plugin.core.survey.request import SurveyRequest


class Repairing(QObject):
    asked_otherwise = pyqtSignal(object)  # SurveyRequest to take instead
    field_copy_changed = pyqtSignal()
    conflicts_wanted = pyqtSignal(object, str)  # Path of the field copy, layer
    failed = pyqtSignal(object)  # DataSpaceError

    def __init__(self, project: QgsProject, jobs: Jobs, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._project = project
        self._jobs = jobs

    def repair(self, request: SurveyRequest, problem: Problem) -> None:
        """Repair a problem; exactly one of the signals tells when it is done."""
        if problem.repair is Repair.RESOLVE_CONFLICTS:
            self.conflicts_wanted.emit(request.field_copy, problem.layer)
        elif problem.repair is Repair.SAVE_EDITS:
            self._save_edits(request.field_copy)
        elif problem.repair in TO_THE_FIELD_COPY:
            self._start(partial(mend, request, problem), partial(self._on_mended, request.field_copy))
        else:
            self._start(partial(_repaired, request, problem), self.asked_otherwise.emit)

    def problem_of_edits(self, field_copy: Path) -> Optional[Problem]:
        """Return that edits are not saved, and so would stay at home; None where all are."""
        unsaved = [each for each in self._layers(field_copy) if each.isModified()]
        if not unsaved:
            return None
        names = ", ".join(f"“{each.name()}”" for each in unsaved)
        return Problem(self.tr("Edits of {} are not saved: they would stay at home.").format(names), Repair.SAVE_EDITS)

    def _start(self, work: object, on_done: object) -> None:
        self._jobs.start(self.tr("Repairing"), work, on_done, self.failed.emit)

    def _save_edits(self, field_copy: Path) -> None:
        for layer in self._layers(field_copy):
            if layer.isModified() and not layer.commitChanges(False):
                words = self.tr("The edits of “{}” were not saved.").format(layer.name())
                self.failed.emit(FieldCopyError(words, "\n".join(layer.commitErrors())))
                return
        self.field_copy_changed.emit()

    def _on_mended(self, field_copy: Path, _changed: int) -> None:
        for layer in self._layers(field_copy):
            layer.dataProvider().reloadData()
            layer.triggerRepaint()
        self.field_copy_changed.emit()

    def _layers(self, field_copy: Path) -> list[QgsVectorLayer]:
        path = str(field_copy.resolve())
        return [each for each in field_copy_layers(self._project) if location(each)[0] == path]


def _repaired(request: SurveyRequest, problem: Problem, _tick: Tick) -> SurveyRequest:
    return repaired(request, problem)
