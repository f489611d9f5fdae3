# SPDX-License-Identifier: GPL-2.0-or-later
"""Which layer around the facilities is used for what: recognised by name, changeable."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from crm_dataspace_plugin.core.screening.recognition.recognition import (
    recognise_layers,
    recognise_population,
    recognise_terrain,
)
from crm_dataspace_plugin.gui.controls import described, slim
from crm_dataspace_plugin.gui.screening.screen_inputs import input_form
from crm_dataspace_plugin.gui.screening.screen_words import receptor_titles

TERRAIN = "DEM"


class ReceptorInputs(QWidget):
    """One layer choice per receptor, and one of the terrain: `screen_<parameter in lower case>`."""

    changed = pyqtSignal()

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._boxes: dict[str, QgsMapLayerComboBox] = {}
        form = input_form(self)
        for parameter, title in receptor_titles().items():
            box = self._boxes[parameter] = self._box(parameter, title)
            form.addRow(title, box)

    def recognise(self, screened: Optional[QgsVectorLayer]) -> None:
        """Fill what is still empty with layers of the project, by their names."""
        layers = [each for each in self._project.mapLayers().values() if each != screened]
        around = {each.id(): each.name() for each in layers if isinstance(each, QgsVectorLayer) and each.isSpatial()}
        for parameter, layer_id in recognise_layers(around).items():
            self._fill(parameter, layer_id)
        self._fill(TERRAIN, recognise_terrain({each.id(): each.name() for each in layers if _may_be_terrain(each)}))

    def values(self) -> dict[str, str]:
        """Return parameter to layer id, without the missing ones, and the settlements' population field."""
        layers = {name: box.currentLayer() for name, box in self._boxes.items() if box.currentLayer() is not None}
        values = {name: layer.id() for name, layer in layers.items()}
        if "SETTLEMENTS" in layers:
            population = recognise_population(layers["SETTLEMENTS"].fields().names())
            values.update({"POPULATION_FIELD": population} if population else {})
        return values

    def missing(self) -> list[str]:
        """Return the titles of what was not chosen."""
        titles = receptor_titles()
        return [titles[name] for name, box in self._boxes.items() if box.currentLayer() is None]

    def chosen(self) -> int:
        return sum(box.currentLayer() is not None for box in self._boxes.values())

    def total(self) -> int:
        return len(self._boxes)

    def _box(self, parameter: str, title: str) -> QgsMapLayerComboBox:
        tip = self.tr("Layer with: {}. Without it the answer is UNKNOWN").format(title)
        box = slim(described(QgsMapLayerComboBox(), f"screen_{parameter.lower()}", title, tip))
        kinds = QgsMapLayerProxyModel.Filter
        box.setFilters(kinds.RasterLayer if parameter == TERRAIN else kinds.HasGeometry)
        box.setAllowEmptyLayer(True)
        box.setLayer(None)
        box.layerChanged.connect(self.changed)
        return box

    def _fill(self, parameter: str, layer_id: str) -> None:
        if layer_id and self._boxes[parameter].currentLayer() is None:
            self._boxes[parameter].setLayer(self._project.mapLayer(layer_id))


def _may_be_terrain(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal"
