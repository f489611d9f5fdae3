# SPDX-License-Identifier: GPL-2.0-or-later
"""One run of the pre-selection in the background, with progress and a cancel."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.core.errors import Cancelled, DataError, LibraryMissing

ALGORITHM = "crmdataspace:preselection"


class PreselectionRun(QObject):
    """Exactly one of `done` and `failed` is emitted after `start`, unless `start` itself raises."""

    progressed = pyqtSignal(float)  # 0 to 1
    done = pyqtSignal(object, str, int)  # QgsVectorLayer in no project yet; path of the report; decided on evidence
    failed = pyqtSignal(object)  # DataSpaceError

    def __init__(self, project: QgsProject, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._context = QgsProcessingContext()
        self._context.setProject(project)
        self._feedback = QgsProcessingFeedback(False)
        self._feedback.progressChanged.connect(self._on_progress)
        self._task: Optional[QgsProcessingAlgRunnerTask] = None

    def start(self, parameters: Mapping[str, Any]) -> None:
        """Start; DataError with the algorithm's own words where the parameters do not fit."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        if algorithm is None:
            raise LibraryMissing("The algorithm “preselection” is not registered in Processing.")
        fits, why = algorithm.checkParameterValues(dict(parameters), self._context)
        if not fits:
            raise DataError(why or "The pre-selection cannot run with these inputs.")
        task = QgsProcessingAlgRunnerTask(algorithm, dict(parameters), self._context, self._feedback)
        task.executed.connect(self._on_executed)
        self._task = task
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        self._feedback.cancel()

    def _on_progress(self, percent: float) -> None:
        self.progressed.emit(percent / 100)

    def _on_executed(self, succeeded: bool, results: Mapping[str, Any]) -> None:
        self._task = None  # QGIS deletes it
        if self._feedback.isCanceled():
            self.failed.emit(Cancelled())
            return
        layer = QgsProcessingUtils.mapLayerFromString(str(results.get("OUTPUT", "")), self._context)
        if not succeeded or not isinstance(layer, QgsVectorLayer):
            self.failed.emit(DataError("The pre-selection did not finish.", self._feedback.textLog()))
            return
        report, on_evidence = str(results.get("REPORT") or ""), int(results.get("EXAMINE_ON_EVIDENCE") or 0)
        self.done.emit(self._context.takeResultLayer(layer.id()) or layer, report, on_evidence)
