# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens in step 3: run a method in the background, or open its own dialog filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsMapLayer, QgsProcessing, QgsProject, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.bridge.metadata import carry_terms
from crm_dataspace_plugin.bridge.screening.pdf import print_page
from crm_dataspace_plugin.bridge.screening.ranked_table import rank_table
from crm_dataspace_plugin.bridge.screening.result_styles import style_result
from crm_dataspace_plugin.bridge.screening.sample_tables import SampleTable
from crm_dataspace_plugin.bridge.screening.tally import Tally, tally
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.screening.method_run import MethodRun
from crm_dataspace_plugin.gui.screening.result_words import COUNTED, result_words
from crm_dataspace_plugin.gui.screening.run_plan import (
    JOIN,
    algorithm_of,
    join_parameters,
    made_by,
    needs_join,
    parameters_of,
)
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
    called_by: str = ""  # field with the names of the facilities


class ScreenPresenter(QObject):
    layer_added = pyqtSignal(object)  # QgsVectorLayer with the answers
    report_wanted = pyqtSignal(str)  # path
    table_wanted = pyqtSignal(object)  # QgsVectorLayer

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
        self._joined: Optional[QgsVectorLayer] = None  # held while a method reads it: it is in no project
        self._report = ""
        self._screened = ("", "")  # ids of the layer that was screened last, and of its result
        step.run_requested.connect(self._on_run)
        step.dialog_requested.connect(self._on_dialog)
        step.result.report_requested.connect(lambda: self.report_wanted.emit(self._report))
        step.result.pdf_requested.connect(self._on_pdf)
        step.result.table_requested.connect(self._on_table)
        step.result.sheet_requested.connect(self._on_sheet)
        step.progress.cancel_requested.connect(self._on_cancel)

    def _on_run(self, method: str) -> None:
        layer = self._step.layer
        if self._run is not None or layer is None:
            return
        given = self._step.given()
        parameters = parameters_of(method, layer, given)
        inputs = [each for each in map(self._project.mapLayer, map(str, parameters.values())) if each]
        called_by = next(iter(given.fields.get("name", [])), "")
        wish = _Wish(method, layer.name(), layer, inputs, called_by)
        algorithm = algorithm_of(method, given)
        made = made_by(algorithm, layer, datetime.now())
        if needs_join(parameters, given) and given.contents is not None:
            self._join(wish, given.contents, lambda joined: self._start(wish, algorithm, parameters, made, joined))
        else:
            self._start(wish, algorithm, parameters, made)

    def _start(
        self,
        wish: _Wish,
        algorithm: str,
        parameters: dict[str, Any],
        made: Mapping[str, str],
        joined: Optional[QgsVectorLayer] = None,
    ) -> None:
        """Run a method; `joined` is the layer with contents that takes the place of the chosen one."""
        given = parameters if joined is None else {**parameters, "INPUT": joined}
        words = self.tr("{} of {}").format(method_titles()[wish.method], wish.of)
        self._begin(wish, words, algorithm, given, made, partial(self._on_done, wish))

    def _join(self, wish: _Wish, table: SampleTable, then: Callable[[QgsVectorLayer], None]) -> None:
        """Make a layer of the facilities with the contents of their samples, and go on with it."""
        samples = self._project.mapLayer(table.layer)
        wish.inputs.extend([samples] if samples is not None else [])
        name = self.tr("{} with contents of {}").format(wish.of, table.name)

        def joined(layer: QgsVectorLayer, _outputs: object) -> None:
            self._run, self._joined = None, layer
            layer.setName(name)
            then(layer)

        made = {"OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}
        self._begin(wish, name, JOIN, join_parameters(wish.layer, table), made, joined)

    def _begin(
        self,
        wish: _Wish,
        words: str,
        algorithm: str,
        parameters: Mapping[str, Any],
        made: Mapping[str, str],
        done: Callable[[QgsVectorLayer, Mapping[str, Any]], None],
    ) -> None:
        run = MethodRun(self._project, self)
        run.progressed.connect(lambda fraction: self._step.progress.advance(fraction, ""))
        run.done.connect(done)
        run.failed.connect(partial(self._on_failed, wish))
        try:
            run.start(algorithm, parameters, made)
        except DataSpaceError as error:
            self._on_failed(wish, error)
            return
        self._run = run
        self._step.begin(words)

    def _on_dialog(self, method: str) -> None:
        layer = self._step.layer
        if self._run is not None or layer is None:
            return
        given = self._step.given()
        algorithm, parameters = algorithm_of(method, given), parameters_of(method, layer, given)
        if not needs_join(parameters, given) or given.contents is None:
            self._open_dialog(algorithm, parameters)
            return
        wish = _Wish(method, layer.name(), layer)

        def opened(joined: QgsVectorLayer) -> None:
            self._joined = None  # the project has it from here on
            self._step.end(method, "")
            self._put_above(layer, joined)  # the dialog offers layers of the project
            self._open_dialog(algorithm, {**parameters, "INPUT": joined.id()})

        self._join(wish, given.contents, opened)

    def _on_pdf(self) -> None:
        """Print the report, in a job: a long one takes seconds."""
        self._step.result.allow_pdf(False)
        self._jobs.start(
            self.tr("Printing the report"),
            partial(print_page, Path(self._report)),
            self._on_printed,
            self._on_not_printed,
        )

    def _on_printed(self, path: Path) -> None:
        self._step.result.allow_pdf(True)
        self.report_wanted.emit(str(path))

    def _on_not_printed(self, error: DataSpaceError) -> None:
        self._step.result.allow_pdf(True)
        self._messages.fail(error)

    def _on_table(self) -> None:
        result = self._project.mapLayer(self._screened[1])
        if isinstance(result, QgsVectorLayer):
            self.table_wanted.emit(result)

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

    def _on_done(self, wish: _Wish, layer: QgsVectorLayer, outputs: Mapping[str, Any]) -> None:
        report = str(outputs.get("REPORT") or "")
        self._report = report if Path(report).is_file() else ""
        layer.setName(self.tr("{} of {}").format(method_titles()[wish.method], wish.of))
        style_result(layer, wish.method)
        rank_table(layer, wish.method, wish.called_by)
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
        self._run = self._joined = None
        self._step.end(wish.method, "")
        self._step.result.show_result(result_words(wish.method, found, outputs), has_report=bool(self._report))
        if sip.isdeleted(layer):
            return
        self.layer_added.emit(layer)
        if self._report:
            self.report_wanted.emit(self._report)

    def _on_failed(self, wish: _Wish, error: DataSpaceError) -> None:
        self._run = self._joined = None
        stopped = isinstance(error, Cancelled)
        self._step.end(wish.method, self.tr("Screening cancelled.") if stopped else "")
        self._messages.fail(error)
