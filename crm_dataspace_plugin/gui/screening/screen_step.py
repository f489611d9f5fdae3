# SPDX-License-Identifier: GPL-2.0-or-later
"""Step 3, Screen: which layer, what was recognised in it, run, and what came out."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.controls import SPACING, described, push_button, slim, strong, words
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.fold import Fold, guide
from crm_dataspace_plugin.gui.progress_row import ProgressRow
from crm_dataspace_plugin.gui.screening.screen_inputs import FieldInputs, ReceptorInputs


class ScreenStep(QWidget):
    """Controls `screen_layer`, `screen_run`, `screen_dialog`, `screen_report` and the input choices."""

    run_requested = pyqtSignal()
    dialog_requested = pyqtSignal()
    report_requested = pyqtSignal()

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self.fields = FieldInputs()
        self.receptors = ReceptorInputs(project)
        self.progress = ProgressRow("screen")
        self._layer = self._layer_box()
        self._fields_fold = Fold("screen_fields", "", self.tr("Show and change which field is which"), self.fields)
        self._receptors_fold = Fold(
            "screen_receptors", "", self.tr("Show and change which layer is which"), self.receptors
        )
        self._hint = words(name="screen_hint")
        self._summary = strong(name="screen_summary")
        self._run, self._dialog, self._report = self._buttons()
        self._arrange()
        self._layer.layerChanged.connect(self._on_layer)
        self.fields.changed.connect(self._show_counts)
        self.receptors.changed.connect(self._show_counts)
        self._on_layer(self.layer)

    @property
    def layer(self) -> Optional[QgsVectorLayer]:
        return self._layer.currentLayer()

    def choose(self, layer: QgsVectorLayer) -> None:
        self._layer.setLayer(layer)

    def recognise(self) -> None:
        """Look for receptors among the layers that are in the project by now."""
        self.receptors.recognise(self.layer)

    def parameters(self) -> dict[str, Any]:
        """Return the algorithm's parameters as chosen here."""
        layer = {"INPUT": self.layer.id()} if self.layer else {}
        return {**layer, **self.fields.values(), **self.receptors.values()}

    def show_result(self, text: str, has_report: bool) -> None:
        self._summary.setText(text)
        self._summary.setVisible(bool(text))
        self._report.setVisible(has_report)

    def _layer_box(self) -> QgsMapLayerComboBox:
        box = slim(
            described(
                QgsMapLayerComboBox(),
                "screen_layer",
                self.tr("Facilities"),
                self.tr("Layer of facilities to screen: polygons or points"),
            )
        )
        box.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer | QgsMapLayerProxyModel.Filter.PointLayer)
        return box

    def _buttons(self) -> tuple[QPushButton, QPushButton, QPushButton]:
        run = push_button(
            "screen_run",
            self.tr("Run now"),
            self.tr("Run the EU pre-selection with these inputs and the usual thresholds"),
            "mActionStart",
            self.run_requested.emit,
        )
        dialog = push_button(
            "screen_dialog",
            self.tr("Run…"),
            self.tr("Open the algorithm's own dialog, filled in, to change thresholds"),
            "processingAlgorithm",
            self.dialog_requested.emit,
        )
        report = push_button(
            "screen_report",
            self.tr("Report"),
            self.tr("Open the report in the browser"),
            "mActionOpenTable",
            self.report_requested.emit,
        )
        report.hide()
        return run, dialog, report

    def _arrange(self) -> None:
        label = QLabel(self.tr("Facilities"))
        label.setBuddy(self._layer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for widget in (label, self._layer, self._hint, self._fields_fold, self._receptors_fold):
            column.addWidget(widget)
        column.addWidget(strong(self.tr("EU pre-selection, 18 questions")))
        column.addLayout(flow_of(self._run, self._dialog))
        column.addWidget(self.progress)
        column.addWidget(self._summary)
        column.addLayout(flow_of(self._report))
        column.addWidget(self._guide())
        column.addStretch(1)
        self._summary.hide()

    def _guide(self) -> QWidget:
        return guide(
            "screen_guide",
            self.tr("What next?"),
            self.tr("A few words about this step"),
            self.tr(
                "Run now answers the 18 questions for each facility. What is not known counts as a reason to examine "
                "further, never as harmless. The result is a layer; the report ranks the facilities and gives reasons."
            ),
        )

    def _on_layer(self, layer: Optional[QgsMapLayer]) -> None:
        self.fields.show_layer(layer)
        self.recognise()
        self._run.setEnabled(layer is not None)
        self._dialog.setEnabled(layer is not None)
        self._hint.setText("" if layer else self.tr("No facilities in the project yet: pull or open a layer first."))
        self._hint.setVisible(layer is None)
        self._show_counts()

    def _show_counts(self) -> None:
        self._fields_fold.set_title(self.tr("Fields: {} of {}").format(len(self.fields.values()), self.fields.total()))
        self._receptors_fold.set_title(
            self.tr("Receptors: {} of {}").format(self.receptors.chosen(), self.receptors.total())
        )
