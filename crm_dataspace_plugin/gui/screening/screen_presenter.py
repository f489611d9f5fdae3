# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens in step 3: run a method in the background, or open its own dialog filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.metadata import carry_terms
from crm_dataspace_plugin.bridge.screening.result_styles import style_result
from crm_dataspace_plugin.bridge.screening.tally import Tally, tally
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.screening.method_run import MethodRun
from crm_dataspace_plugin.gui.screening.result_words import COUNTED, result_words
from crm_dataspace_plugin.gui.screening.run_plan import algorithm_of, made_by, parameters_of
from crm_dataspace_plugin.gui.screening.screen_step import ScreenStep
from crm_dataspace_plugin.gui.screening.screen_words import method_titles
from crm_dataspace_plugin.gui.screening.sheet_wish import ALGORITHM, sheet_parameters

OpenDialog = Callable[[str, dict[str, Any]], None]


@dataclass(frozen=True)
class _Wish:
    """What runs: the method, the name of its layer, and the layers that its result is made of."""

    method: str
    of: str
    layer: QgsVectorLayer
    inputs: list[QgsMapLayer] = field(default_factory=list)


class ScreenPresenter(QObject):
    layer_added = pyqtSignal(object)  # QgsVectorLayer with the answers
    report_wanted = pyqtSignal(str)  # path

    def __init__(
        self, step: ScreenStep, project: QgsProject, jobs: Jobs, messages: Messages, open_dialog: OpenDialog
    ) -> None:
        super().__init__(step)
        self._step = step
        self._project = project
        self._jobs = jobs
        self._messages = messages
        self._open_dialog = open_dialog
        self._run: Optional[MethodRun] = None
        self._report = ""
        self._screened = ("", "")  # ids of the layer that was screened last, and of its result
        step.run_requested.connect(self._on_run)
        step.dialog_requested.connect(self._on_dialog)
        step.report_requested.connect(lambda: self.report_wanted.emit(self._report))
        step.sheet_requested.connect(self._on_sheet)
        step.progress.cancel_requested.connect(self._on_cancel)

    def _on_run(self, method: str) -> None:
        layer = self._step.layer
        if self._run is not None or layer is None:
            return
        parameters = self._parameters(method, layer)
        inputs = [each for each in map(self._project.mapLayer, map(str, parameters.values())) if each]
        wish = _Wish(method, layer.name(), layer, inputs)
        run = MethodRun(self._project, self)
        run.progressed.connect(lambda fraction: self._step.progress.advance(fraction, ""))
        run.done.connect(partial(self._on_done, wish))
        run.failed.connect(partial(self._on_failed, wish))
        algorithm = algorithm_of(method, self._step.given())
        try:
            run.start(algorithm, parameters, made_by(algorithm, layer, datetime.now()))
        except DataSpaceError as error:
            self._messages.fail(error)
            return
        self._run = run
        self._step.begin(self.tr("{} of {}").format(method_titles()[method], wish.of))

    def _on_dialog(self, method: str) -> None:
        if self._step.layer is not None:
            algorithm = algorithm_of(method, self._step.given())
            self._open_dialog(algorithm, self._parameters(method, self._step.layer))

    def _on_sheet(self) -> None:
        layer = self._sheet_layer()
        if layer is not None:
            self._open_dialog(ALGORITHM, sheet_parameters(layer, self._step.fields.values()))

    def _sheet_layer(self) -> Optional[QgsVectorLayer]:
        """Return the last result of the chosen layer, the chosen layer where there is none or one of it is selected."""
        layer = self._step.layer
        if layer is None:
            return None
        of, made = self._screened
        result = self._project.mapLayer(made) if of == layer.id() else None
        if not isinstance(result, QgsVectorLayer):
            return layer
        return layer if layer.selectedFeatureCount() == 1 and result.selectedFeatureCount() != 1 else result

    def _on_cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _parameters(self, method: str, layer: QgsVectorLayer) -> dict[str, Any]:
        return parameters_of(method, layer, self._step.given())

    def _on_done(self, wish: _Wish, layer: QgsVectorLayer, outputs: Mapping[str, Any]) -> None:
        report = str(outputs.get("REPORT") or "")
        self._report = report if Path(report).is_file() else ""
        layer.setName(self.tr("{} of {}").format(method_titles()[wish.method], wish.of))
        style_result(layer, wish.method)
        carry_terms([each for each in wish.inputs if not sip.isdeleted(each)], layer)
        self._put_above(wish.layer, layer)
        self._screened = ("" if sip.isdeleted(wish.layer) else wish.layer.id(), layer.id())
        source = QgsVectorLayerFeatureSource(layer)
        self._jobs.start(
            self.tr("Counting the results"),
            partial(tally, source, COUNTED[wish.method]),
            partial(self._on_counted, wish, layer, outputs),
            lambda _error: self._on_counted(wish, layer, outputs, Tally()),
        )

    def _put_above(self, screened: QgsVectorLayer, result: QgsVectorLayer) -> None:
        """Put the result on top of the group of the layer that it explains, or of all where that has gone."""
        self._project.addMapLayer(result, False)
        root = self._project.layerTreeRoot()
        node = None if sip.isdeleted(screened) else root.findLayer(screened.id())
        (node.parent() if node is not None else root).insertLayer(0, result)  # an earlier result would cover it

    def _on_counted(self, wish: _Wish, layer: QgsVectorLayer, outputs: Mapping[str, Any], found: Tally) -> None:
        self._run = None
        self._step.end(wish.method, "")
        self._step.show_result(result_words(wish.method, found, outputs), has_report=bool(self._report))
        if sip.isdeleted(layer):
            return
        self.layer_added.emit(layer)
        if self._report:
            self.report_wanted.emit(self._report)

    def _on_failed(self, wish: _Wish, error: DataSpaceError) -> None:
        self._run = None
        stopped = isinstance(error, Cancelled)
        self._step.end(wish.method, self.tr("Screening cancelled.") if stopped else "")
        self._messages.fail(error)
