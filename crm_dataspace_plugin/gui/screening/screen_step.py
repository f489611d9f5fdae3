# SPDX-License-Identifier: GPL-2.0-or-later
"""Step 3, Screen: which layer, what was recognised in it, a row for each method, and what came out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from crm_dataspace_plugin.bridge.screening.chosen_inputs import ChosenInputs
from crm_dataspace_plugin.bridge.screening.columns import columns_of
from crm_dataspace_plugin.bridge.screening.results_elsewhere import Elsewhere, results_elsewhere
from crm_dataspace_plugin.bridge.screening.sample_tables import SampleTable
from crm_dataspace_plugin.core.screening.recognition.recognition import recognise_inputs
from crm_dataspace_plugin.core.screening.samples.means import content_field
from crm_dataspace_plugin.gui.controls import SPACING, described, flat_button, slim, words
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.fold import Fold, guide
from crm_dataspace_plugin.gui.progress_row import ProgressRow
from crm_dataspace_plugin.gui.screening.answers_row import AnswersRow
from crm_dataspace_plugin.gui.screening.contents_row import ContentsRow
from crm_dataspace_plugin.gui.screening.given import Given
from crm_dataspace_plugin.gui.screening.method_rows import ANSWERED, MethodRows
from crm_dataspace_plugin.gui.screening.ready_layers import ready_layers
from crm_dataspace_plugin.gui.screening.receptor_inputs import ReceptorInputs
from crm_dataspace_plugin.gui.screening.result_row import ResultRow
from crm_dataspace_plugin.gui.screening.screen_inputs import FieldInputs


class ScreenStep(QWidget):
    """Controls `screen_layer`, `screen_inputs`, inputs, offers, a row for each method, what came out."""

    run_requested = pyqtSignal(str)  # method
    dialog_requested = pyqtSignal(str)  # method
    looked = pyqtSignal()  # at the layers of the project, and at what is recognised in the chosen one

    def __init__(self, project: QgsProject, chosen: ChosenInputs) -> None:
        super().__init__()
        self._chosen = chosen
        self.fields = FieldInputs()
        self.receptors = ReceptorInputs(project)
        self._project = project
        self._others: Mapping[str, str] = {}  # by method a layer that has what the chosen one lacks
        self._elsewhere: Mapping[str, Elsewhere] = {}  # results of the same facilities in other layers
        self.contents = ContentsRow()
        self.answers = AnswersRow()
        self._stated = ""  # table of answers of persons, for the next run
        self._samples: Optional[SampleTable] = None  # that contents are taken from
        self.rows = MethodRows({ANSWERED: self.answers})
        self.progress = ProgressRow("screen")
        self._layer = self._layer_box()
        self._anew = flat_button(
            "screen_anew",
            self.tr("Recognise anew"),
            self.tr("Forget what was chosen here for this source, and recognise its fields again"),
            "mActionRefresh",
            self._on_anew,
        )
        self._counts = words(name="screen_counts")
        self._inputs = Fold(
            "screen_inputs",
            self.tr("Show, edit"),
            self.tr("Show and change which field and which layer is which"),
            self._all(),
        )
        self._hint = words(name="screen_hint")
        self.result = ResultRow()
        self._arrange()
        self._connect()
        self._on_layer(self.layer)

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        return self._layer.currentLayer()

    def choose(self, layer: QgsVectorLayer) -> None:
        self._layer.setLayer(layer)

    def recognise(self) -> None:
        """Look at the layers that are in the project by now: for receptors, and for what the chosen one lacks."""
        self._others = ready_layers(self._project, self.layer)
        known = self.fields.values()
        self._elsewhere = results_elsewhere(self._project, self.layer, known) if self.layer is not None else {}
        self.receptors.recognise(self.layer)
        self._show_states()
        self.looked.emit()

    def given(self) -> Given:
        """Return what a method is run with."""
        fields = self.fields.values()
        if self._samples is not None:
            made = [content_field(each) for each in self._samples.symbols]
            fields["elements"] = [*fields.get("elements", []), *made]
        return Given(fields, self.receptors.values(), self._elsewhere, self._samples, self._stated)

    def take_contents(self, table: Optional[SampleTable]) -> None:
        """Take contents of elements from a table of samples, or from none."""
        self._samples = table
        self._show_states()

    def take_answers(self, table: str) -> None:
        """Take the answers of a table, given by its id or address, in the next run; of none where it is empty."""
        self._stated = table

    def begin(self, text: str) -> None:
        """Show that a method runs; the keyboard is on its cancel."""
        self.rows.lock()
        self.result.show_result("", has_report=False)
        self.progress.begin(text)
        self.progress.take_focus()

    def end(self, method: str, text: str) -> None:
        """Show that it has ended; the keyboard goes back to where it came from, unless the person took it elsewhere."""
        ours = self.progress.has_focus() or QApplication.focusWidget() is None
        self.progress.finish(text)
        self._show_states()
        if ours and self.isVisible():
            self.rows.focus(method)

    def _layer_box(self) -> QgsMapLayerComboBox:
        box = slim(
            described(
                QgsMapLayerComboBox(),
                "screen_layer",
                self.tr("Layer"),
                self.tr("Layer to screen: facilities as polygons or points, or a table of samples"),
            )
        )
        kinds = QgsMapLayerProxyModel.Filter
        box.setFilters(kinds.PolygonLayer | kinds.PointLayer | kinds.NoGeometry)
        return box

    def _all(self) -> QWidget:
        """Return fields and layers, one below the other."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(words(self.tr("Fields of the layer")))
        column.addWidget(self.fields)
        column.addLayout(flow_of(self._anew))
        column.addWidget(words(self.tr("Layers around")))
        column.addWidget(self.receptors)
        return whole

    def _arrange(self) -> None:
        label = QLabel(self.tr("Layer"))
        label.setBuddy(self._layer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for widget in (label, self._layer, self._hint, self._counts, self._inputs, self.contents, self.rows):
            column.addWidget(widget)
        for widget in (self.progress, self.result, self._guide()):
            column.addWidget(widget)
        column.addStretch(1)

    def _connect(self) -> None:
        self._layer.layerChanged.connect(self._on_layer)
        self.fields.changed.connect(self._show_states)
        self.fields.chosen.connect(self._on_chosen)
        self.receptors.changed.connect(self._show_states)
        self.rows.run_requested.connect(self.run_requested)
        self.rows.dialog_requested.connect(self.dialog_requested)

    def _guide(self) -> QWidget:
        return guide(
            "screen_guide",
            self.tr("What next?"),
            self.tr("A few words about this step"),
            self.tr(
                "Run now runs a method with the inputs that were recognised; Run… opens its dialog to change them. "
                "What is not known counts as a reason to examine further, never as harmless. The result is a layer "
                "above the one it explains; the report gives reasons, sources and what was missing."
            ),
        )

    def _on_layer(self, layer: Optional[QgsMapLayer]) -> None:
        found = {}
        if isinstance(layer, QgsVectorLayer):
            found = {**recognise_inputs(columns_of(layer)), **self._chosen.of(layer)}
        self.fields.show_fields(layer, found)
        self.recognise()
        self._hint.setText("" if layer else self.tr("No facilities in the project yet: pull or open a layer first."))
        self._hint.setVisible(layer is None)

    def _on_chosen(self, key: str, names: list[str]) -> None:
        if self.layer is not None:
            self._chosen.keep(self.layer, key, names)
            self.looked.emit()

    def _on_anew(self) -> None:
        if self.layer is not None:
            self._chosen.forget(self.layer)
            self._on_layer(self.layer)

    def _show_states(self) -> None:
        known, total = len(self.given().fields) + self.receptors.chosen(), self.fields.total() + self.receptors.total()
        self._counts.setText(self.tr("{} of {} inputs recognised").format(known, total))
        self._anew.setEnabled(self.layer is not None)
        self.result.allow_sheet(self.layer is not None)
        if not self.progress.running:
            self.rows.show_states(self.layer, self.given(), self.receptors.missing(), self._others)
