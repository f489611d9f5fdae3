# SPDX-License-Identifier: GPL-2.0-or-later
"""Which open layers make the map in the background, how deep one can zoom, and how large that is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QSpinBox, QVBoxLayout, QWidget

from crm_dataspace_plugin.bridge.layers import location
from crm_dataspace_plugin.core.survey.problem import Problem, Repair
from crm_dataspace_plugin.core.survey.tile_terms import why_not_taken
from crm_dataspace_plugin.core.survey.tiles import USUAL_ZOOMS
from crm_dataspace_plugin.gui.controls import SPACING, described, theme_icon, words
from crm_dataspace_plugin.gui.field_label import field_label
from crm_dataspace_plugin.gui.flow_layout import flow_of
from crm_dataspace_plugin.gui.survey.check_list import CheckList

SHALLOWEST, DEEPEST = 0, 22  # zoom levels


class BasemapChoice(QWidget):
    """Controls `survey_basemap`, `survey_zoom_min`, `survey_zoom_max`; `survey_basemap_size` says how large it is."""

    changed = pyqtSignal()

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._field_copy = Path()
        self._proposed = USUAL_ZOOMS[1]
        self._layers = CheckList(
            "survey_basemap",
            self.tr("Layers of the basemap"),
            self.tr("Open layers that are drawn into the map for the field; Space ticks"),
        )
        self._none = words(self.tr("No other layer is open: add one to the map to make a basemap of it."))
        self._zoom_min = self._zoom("survey_zoom_min", self.tr("Smallest zoom"), USUAL_ZOOMS[0])
        self._zoom_max = self._zoom("survey_zoom_max", self.tr("Largest zoom"), USUAL_ZOOMS[1])
        self._size = words(name="survey_basemap_size")
        self._zooms = QWidget()
        labels = [QLabel(self.tr("&Zoom from")), QLabel(self.tr("t&o"))]
        for label, box in zip(labels, (self._zoom_min, self._zoom_max)):
            label.setBuddy(box)
        self._zooms.setLayout(flow_of(labels[0], self._zoom_min, labels[1], self._zoom_max))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(field_label(self.tr("Base&map of these open layers"), self._layers))
        for widget in (self._layers, self._none, self._zooms, self._size):
            column.addWidget(widget)
        self._layers.ticked.connect(self._on_changed)
        self._zoom_min.valueChanged.connect(self._on_zoom_min)
        self._zoom_max.valueChanged.connect(self._on_zoom_max)
        project.layersAdded.connect(self._refill)
        project.layersRemoved.connect(self._refill)
        self._refill()

    def leave_out(self, field_copy: Path) -> None:
        """Offer no layer of this field copy: it comes along anyway."""
        self._field_copy = field_copy.resolve()
        self._refill()

    def layers(self) -> list[QgsMapLayer]:
        """Return the layers that are ticked and still there, the uppermost first."""
        found = (self._project.mapLayer(each) for each in self._layers.ticked_keys())
        return [each for each in found if each is not None]

    def problems(self) -> list[Problem]:
        """Return which of them cannot be drawn, or may not be taken along, each with why."""
        found = []
        for layer in self.layers():
            why = why_not_taken(layer.source())
            if not layer.isValid():
                why = self.tr("The basemap's layer “{}” cannot be opened.").format(layer.name())
            if why:
                found.append(Problem(why, Repair.LEAVE_BASEMAP, blocks=True, layer=layer.id()))
        return found

    def leave(self, layer_id: str) -> None:
        """Take the tick of one layer away."""
        self._layers.tick(each for each in self._layers.ticked_keys() if each != layer_id)

    def zooms(self) -> tuple[int, int]:
        return self._zoom_min.value(), self._zoom_max.value()

    def zoom_to(self, largest: int) -> None:
        self._zoom_max.setValue(largest)

    def propose_zoom(self, largest: int) -> None:
        """Propose the largest zoom level, unless the person has chosen another."""
        if self._zoom_max.value() == self._proposed:
            self._zoom_min.setValue(min(USUAL_ZOOMS[0], largest))
            self._zoom_max.setValue(largest)
            self._proposed = largest

    def show_size(self, text: str) -> None:
        self._size.setText(text)
        self._size.setVisible(bool(text))

    def _refill(self, _layers: object = None) -> None:
        ticked = set(self._layers.ticked_keys())
        self._layers.clear()
        for layer in self._offered():
            icon = theme_icon("mIconRaster" if isinstance(layer, QgsRasterLayer) else "mIconVector")
            self._layers.add(layer.id(), layer.name(), layer.id() in ticked, icon)
        self._none.setVisible(not self._layers.count())
        self._layers.setVisible(bool(self._layers.count()))
        self._show_zooms()
        if ticked != set(self._layers.ticked_keys()):
            self.changed.emit()

    def _offered(self) -> Sequence[QgsMapLayer]:
        """Return what can be drawn, in the order of the layer tree, behind it what stands outside of it."""
        ordered = self._project.layerTreeRoot().layerOrder()
        others = [each for each in self._project.mapLayers().values() if each not in ordered]
        return [each for each in (*ordered, *others) if each.isSpatial() and not self._is_own(each)]

    def _is_own(self, layer: QgsMapLayer) -> bool:
        return isinstance(layer, QgsVectorLayer) and location(layer)[0] == str(self._field_copy)

    def _on_zoom_min(self, value: int) -> None:
        self._zoom_max.setValue(max(value, self._zoom_max.value()))
        self._on_changed()

    def _on_zoom_max(self, value: int) -> None:
        self._zoom_min.setValue(min(value, self._zoom_min.value()))
        self._on_changed()

    def _on_changed(self) -> None:
        self._show_zooms()
        self.changed.emit()

    def _show_zooms(self) -> None:
        self._zooms.setVisible(bool(self._layers.ticked_keys()))
        if not self._layers.ticked_keys():
            self.show_size("")

    def _zoom(self, name: str, accessible: str, value: int) -> QSpinBox:
        box = described(QSpinBox(), name, accessible, self.tr("0 shows the world, 16 a village, 19 a house"))
        box.setRange(SHALLOWEST, DEEPEST)
        box.setValue(value)
        return box
