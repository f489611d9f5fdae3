# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens in step 3: run the algorithm in the background, or open its own dialog filled in."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsMapLayer, QgsProcessing, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.layers import PROPERTY, location
from crm_dataspace_plugin.bridge.metadata import carry_terms
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.screening.preselection_run import ALGORITHM, PreselectionRun
from crm_dataspace_plugin.gui.screening.result_style import EXAMINE, style_decision
from crm_dataspace_plugin.gui.screening.screen_step import ScreenStep

OpenDialog = Callable[[str, dict[str, Any]], None]


class ScreenPresenter(QObject):
    layer_added = pyqtSignal(object)  # QgsVectorLayer with the answers
    report_wanted = pyqtSignal(str)  # path

    def __init__(self, step: ScreenStep, project: QgsProject, messages: Messages, open_dialog: OpenDialog) -> None:
        super().__init__(step)
        self._step = step
        self._project = project
        self._messages = messages
        self._open_dialog = open_dialog
        self._run: Optional[PreselectionRun] = None
        self._report = ""
        self._inputs: list[QgsMapLayer] = []
        step.run_requested.connect(self._on_run)
        step.dialog_requested.connect(self._on_dialog)
        step.report_requested.connect(lambda: self.report_wanted.emit(self._report))
        step.progress.cancel_requested.connect(self._on_cancel)

    def _on_run(self) -> None:
        if self._run is not None:
            return
        run = PreselectionRun(self._project, self)
        run.progressed.connect(lambda fraction: self._step.progress.advance(fraction, ""))
        run.done.connect(self._on_done)
        run.failed.connect(self._on_failed)
        try:
            parameters = self._step.parameters()
            self._inputs = [each for each in map(self._project.mapLayer, map(str, parameters.values())) if each]
            run.start({**parameters, **outputs(self._step.layer, datetime.now())})
        except DataSpaceError as error:
            self._messages.fail(error)
            return
        self._run = run
        self._step.show_result("", has_report=False)
        self._step.progress.begin(self.tr("Answering 18 questions for each facility"))

    def _on_dialog(self) -> None:
        self._open_dialog(ALGORITHM, self._step.parameters())

    def _on_cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _on_done(self, layer: QgsVectorLayer, report: str, on_evidence: int) -> None:
        self._run = None
        self._report = report if Path(report).is_file() else ""
        layer.setName(self.tr("Pre-selection of {}").format(self._step.layer.name() if self._step.layer else ""))
        style_decision(layer)
        inputs, self._inputs = self._inputs, []
        carry_terms([each for each in inputs if not sip.isdeleted(each)], layer)
        self._project.addMapLayer(layer, False)
        self._project.layerTreeRoot().insertLayer(0, layer)  # above what it explains
        self._step.progress.rest()
        self._step.show_result(self._summary(layer, on_evidence), has_report=bool(self._report))
        self.layer_added.emit(layer)

    def _on_failed(self, error: DataSpaceError) -> None:
        self._run = None
        stopped = isinstance(error, Cancelled)
        self._step.progress.finish(self.tr("Screening cancelled.") if stopped else "")
        self._messages.fail(error)

    def _summary(self, layer: QgsVectorLayer, on_evidence: int) -> str:
        total = layer.featureCount()
        examine = sum(each["decision"] == EXAMINE for each in layer.getFeatures())
        text = self.tr("{} of {} examine further.").format(number(examine), number(total))
        if examine > on_evidence:
            known = self.tr("{} of them only because something is not known: the report says what.")
            text += " " + known.format(number(examine - on_evidence))
        return text


def outputs(layer: Optional[QgsVectorLayer], now: datetime) -> dict[str, str]:
    """Return where result and report go: beside the field copy, else to temporary files."""
    path = location(layer)[0] if layer is not None and layer.customProperty(PROPERTY + "layer") else ""
    if not path:
        return {"OUTPUT": QgsProcessing.TEMPORARY_OUTPUT, "REPORT": QgsProcessing.TEMPORARY_OUTPUT}
    stem = f"{Path(path).stem}_preselection_{now:%Y%m%d_%H%M%S}"
    return {
        "OUTPUT": str(Path(path).with_name(f"{stem}.gpkg")),
        "REPORT": str(Path(path).with_name(f"{stem}.html")),
    }
