# SPDX-License-Identifier: GPL-2.0-or-later
"""Page 2: the samples of each facility, the sheets to print, the map in the background."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QFormLayout, QSpinBox, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.survey.request import SamplingDesign
from crm_dataspace_plugin.core.survey.sampling import MAX_SAMPLES, Sampling
from crm_dataspace_plugin.gui.controls import SPACING, described, slim, words
from crm_dataspace_plugin.gui.survey.basemap_choice import BasemapChoice
from crm_dataspace_plugin.gui.survey.survey_words import design_titles, design_words

FARTHEST = 10_000.0  # metres
LARGEST_SEED = 2**31 - 1
USUAL = Sampling(count=5)


class SamplesPage(QWidget):
    """Controls `survey_samples`, `survey_design`, `survey_spacing`, `survey_edge`, `survey_seed`, `survey_sheets` and
    those of the basemap; `survey_preview` says what they come to.
    """

    changed = pyqtSignal()  # what the samples come to

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._samples = _whole("survey_samples", self.tr("Samples per facility"), self.tr("0 for none"), MAX_SAMPLES)
        self._spacing = _metres(
            "survey_spacing", self.tr("Smallest spacing"), self.tr("Smallest distance between two points, metres")
        )
        self._edge = _metres(
            "survey_edge", self.tr("From edge"), self.tr("Smallest distance of a point from the outline, metres")
        )
        self._seed = _whole(
            "survey_seed", self.tr("Seed"), self.tr("The same seed and facilities give the same points"), LARGEST_SEED
        )
        self._design = self._design_box()
        self._design_words = words(name="survey_design_words")
        self._preview = words(name="survey_preview")
        self.sheets = described(
            QCheckBox(self.tr("&Field sheets")),
            "survey_sheets",
            self.tr("Field sheets"),
            self.tr("PDF to print, a page per facility: map, attributes, empty fields to write on, a code to scan"),
        )
        self.basemap = BasemapChoice(project)
        self._arrange()
        self._show(USUAL)
        self.setFocusProxy(self._samples)
        for box in (self._samples, self._spacing, self._edge, self._seed):
            box.valueChanged.connect(self._on_changed)
        self._design.currentIndexChanged.connect(self._on_changed)

    def sampling(self) -> Sampling:
        return Sampling(
            self._samples.value(),
            SamplingDesign(self._design.currentData()),
            self._spacing.value(),
            self._edge.value(),
            self._seed.value(),
        )

    def show_preview(self, text: str) -> None:
        self._preview.setText(text)

    def _show(self, sampling: Sampling) -> None:
        self._samples.setValue(sampling.count)
        self._spacing.setValue(sampling.min_spacing)
        self._edge.setValue(sampling.edge)
        self._seed.setValue(sampling.seed)
        self._design.setCurrentIndex(self._design.findData(sampling.design.value))
        self._design_words.setText(design_words(sampling.design))

    def _design_box(self) -> QComboBox:
        box = slim(
            described(QComboBox(), "survey_design", self.tr("Design"), self.tr("How the points lie in a facility"))
        )
        for design, title in design_titles():
            box.addItem(title, design.value)
        return box

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setSpacing(SPACING)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Samples per facility"), self._samples)
        form.addRow(self.tr("&Design"), self._design)
        form.addRow(self._design_words)
        form.addRow(self.tr("S&pacing"), self._spacing)
        form.addRow(self.tr("From &edge"), self._edge)
        form.addRow(self.tr("Se&ed"), self._seed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(form)
        for widget in (self._preview, self.sheets, self.basemap):
            column.addWidget(widget)
        column.addStretch(1)

    def _on_changed(self, _value: object) -> None:
        self._design_words.setText(design_words(self.sampling().design))
        self.changed.emit()


def _whole(name: str, accessible: str, tip: str, most: int) -> QSpinBox:
    box = described(QSpinBox(), name, accessible, tip)
    box.setRange(0, most)
    box.setAccelerated(True)
    return box


def _metres(name: str, accessible: str, tip: str) -> QDoubleSpinBox:
    box = described(QDoubleSpinBox(), name, accessible, tip)
    box.setRange(0.0, FARTHEST)
    box.setDecimals(1)
    box.setSuffix(" m")
    return box
