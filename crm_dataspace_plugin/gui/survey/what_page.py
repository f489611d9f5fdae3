# SPDX-License-Identifier: GPL-2.0-or-later
"""Page 1: what comes along, and from where."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui.area_choice import MAP, AreaChoice
from crm_dataspace_plugin.gui.controls import SPACING, described, theme_icon, words
from crm_dataspace_plugin.gui.count_words import number
from crm_dataspace_plugin.gui.field_label import field_label
from crm_dataspace_plugin.gui.layer_icon import layer_icon
from crm_dataspace_plugin.gui.survey.check_list import CheckList
from crm_dataspace_plugin.gui.survey.saved_areas import SavedAreas
from crm_dataspace_plugin.gui.survey.survey_copy import SurveyCopy, SurveyLayer

LONGEST_TITLE = 100  # characters


class WhatPage(QWidget):
    """Controls `survey_title`, `survey_layers`, `survey_area…`; `survey_count` says how many are visited."""

    changed = pyqtSignal()  # which facilities are visited
    title_changed = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__()
        self.title = described(
            QLineEdit(), "survey_title", self.tr("Title"), self.tr("Name of the survey's project and folder")
        )
        self.title.setMaxLength(LONGEST_TITLE)
        self.layers = CheckList(
            "survey_layers", self.tr("Layers"), self.tr("Layers of the field copy that come along; Space ticks")
        )
        self.area = AreaChoice("survey", canvas, project)
        self.saved = SavedAreas()
        self.area.add_choice(self.tr("Area of a saved search"), self.saved, self.saved.area)
        self._count = words(name="survey_count")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(field_label(self.tr("&Title"), self.title))
        column.addWidget(self.title)
        column.addWidget(field_label(self.tr("&Layers that come along"), self.layers))
        for widget in (self.layers, self.area, self._count):
            column.addWidget(widget)
        column.addStretch(1)
        self.setFocusProxy(self.title)
        self.title.textChanged.connect(self.title_changed)
        self.layers.ticked.connect(self.changed)
        self.area.changed.connect(self.changed)
        self.saved.changed.connect(self.changed)
        canvas.extentsChanged.connect(self._on_extent)

    def show_copy(self, copy: SurveyCopy) -> None:
        """Show the layers of a field copy, all of them ticked."""
        self.layers.clear()
        for each in copy.layers:
            self.layers.add(each.name, self._words(each), True, theme_icon(layer_icon(each.geometry_type)))

    def chosen_layers(self) -> tuple[str, ...]:
        """Return the tables that come along, empty where all of them do."""
        keys = self.layers.ticked_keys()
        return () if len(keys) == self.layers.count() else tuple(keys)

    def choose_layers(self, names: tuple[str, ...]) -> None:
        """Tick these tables and no others, all of them for none."""
        self.layers.tick(names or self.layers.all_keys())

    def show_count(self, text: str) -> None:
        self._count.setText(text)

    def _words(self, layer: SurveyLayer) -> str:
        text = f"{layer.title} · {number(layer.features)}"
        return self.tr("{} · visited").format(text) if layer.visited else text

    def _on_extent(self) -> None:
        if self.area.index() == MAP:
            self.changed.emit()
