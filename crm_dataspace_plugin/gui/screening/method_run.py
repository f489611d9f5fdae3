# SPDX-License-Identifier: GPL-2.0-or-later
"""One run of a method in the background, with progress and a cancel."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
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

from crm_dataspace_plugin.bridge import logs
from crm_dataspace_plugin.core.errors import Cancelled, DataError, LibraryMissing
from crm_dataspace_plugin.core.words import say

_SAID = 300  # characters of an algorithm's last words
_BESIDE_A_GEOPACKAGE = ("", "-wal", "-shm", "-journal")


class MethodRun(QObject):
    """Exactly one of `done` and `failed` is emitted after `start`, unless `start` itself raises."""

    progressed = pyqtSignal(float)  # 0 to 1
    done = pyqtSignal(object, object)  # QgsVectorLayer in no project yet; the algorithm's outputs by name
    failed = pyqtSignal(object)  # DataSpaceError

    def __init__(self, project: QgsProject, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._context = QgsProcessingContext()
        self._context.setProject(project)
        self._feedback = QgsProcessingFeedback(False)
        self._feedback.progressChanged.connect(self._on_progress)
        self._task: Optional[QgsProcessingAlgRunnerTask] = None
        self._files: list[Path] = []

    def start(self, algorithm_id: str, parameters: Mapping[str, Any], made: Mapping[str, str]) -> None:
        """Start; DataError with the algorithm's own words where the parameters do not fit.

        Args:
            made: where the outputs go, by parameter. Files among them are removed if there is no result.
        """
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        if algorithm is None:
            raise LibraryMissing(
                say("The algorithm “{algorithm}” is not registered in Processing.", algorithm=algorithm_id)
            )
        can, why = algorithm.canExecute()
        if not can:
            raise LibraryMissing(why)
        given = {**parameters, **made}
        fits, why = algorithm.checkParameterValues(given, self._context)
        if not fits:
            raise DataError(why or say("The method cannot run with these inputs."))
        self._files = [Path(each) for each in made.values() if Path(each).is_absolute()]
        task = QgsProcessingAlgRunnerTask(algorithm, given, self._context, self._feedback)
        task.executed.connect(self._on_executed)
        self._task = task
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        self._feedback.cancel()

    def _on_progress(self, percent: float) -> None:
        self.progressed.emit(percent / 100)

    def _on_executed(self, succeeded: bool, results: Mapping[str, Any]) -> None:
        self._task = None  # QGIS deletes it
        layer = QgsProcessingUtils.mapLayerFromString(str(results.get("OUTPUT", "")), self._context)
        if self._feedback.isCanceled() or not succeeded or not isinstance(layer, QgsVectorLayer):
            self._leave_nothing()
            stopped = self._feedback.isCanceled()
            self.failed.emit(Cancelled() if stopped else _unfinished(self._feedback.textLog()))
            return
        self.done.emit(self._context.takeResultLayer(layer.id()) or layer, dict(results))

    def _leave_nothing(self) -> None:
        """Remove what a run without a result began to write; the names were made for this run."""
        self._context.temporaryLayerStore().removeAllMapLayers()
        for file in self._files:
            for ending in _BESIDE_A_GEOPACKAGE:
                try:
                    file.with_name(file.name + ending).unlink(missing_ok=True)
                except OSError as error:
                    logs.fail(f"{file.name}{ending} of a run without a result cannot be removed: {error}")


def _unfinished(log: str) -> DataError:
    """Return what the algorithm said last, with all that it said as details."""
    said = [each.strip() for each in log.splitlines() if each.strip()]
    return DataError(
        say("The method did not finish: {why}", why=said[-1][:_SAID]) if said else say("The method did not finish."),
        log,
    )
