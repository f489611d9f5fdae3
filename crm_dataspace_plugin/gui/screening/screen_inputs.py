# SPDX-License-Identifier: GPL-2.0-or-later
"""Which field and which layer is used for what: recognised by name, changeable, counted in the fold's title."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QWidget

from crm_dataspace_plugin.gui.controls import described, slim
from crm_dataspace_plugin.gui.screening.recognition import (
    recognise_fields,
    recognise_layers,
    recognise_population,
)
from crm_dataspace_plugin.gui.screening.screen_words import field_titles, receptor_titles


class FieldInputs(QWidget):
    """One field choice per attribute question: `screen_<parameter in lower case>`."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._boxes: dict[str, QgsFieldComboBox] = {}
        form = _form(self)
        for parameter, title in field_titles().items():
            box = slim(
                described(
                    QgsFieldComboBox(),
                    f"screen_{parameter.lower()}",
                    title,
                    self.tr("Field with: {}. Without it the answer is UNKNOWN").format(title),
                )
            )
            box.setAllowEmptyFieldName(True)
            box.fieldChanged.connect(self.changed)
            form.addRow(title, box)
            self._boxes[parameter] = box

    def show_layer(self, layer: Optional[QgsVectorLayer]) -> None:
        """Recognise the fields of `layer` anew."""
        found = recognise_fields([] if layer is None else [each.name() for each in layer.fields()])
        for parameter, box in self._boxes.items():
            box.setLayer(layer)
            box.setField(found.get(parameter, ""))
        self.changed.emit()

    def values(self) -> dict[str, str]:
        """Return parameter to field name, without the missing ones."""
        return {name: box.currentField() for name, box in self._boxes.items() if box.currentField()}

    def total(self) -> int:
        return len(self._boxes)


class ReceptorInputs(QWidget):
    """One layer choice per receptor: `screen_<parameter in lower case>`."""

    changed = pyqtSignal()

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._boxes: dict[str, QgsMapLayerComboBox] = {}
        form = _form(self)
        for parameter, title in receptor_titles().items():
            box = slim(
                described(
                    QgsMapLayerComboBox(),
                    f"screen_{parameter.lower()}",
                    title,
                    self.tr("Layer with: {}. Without it the answer is UNKNOWN").format(title),
                )
            )
            box.setFilters(QgsMapLayerProxyModel.Filter.HasGeometry)
            box.setAllowEmptyLayer(True)
            box.setLayer(None)
            box.layerChanged.connect(self.changed)
            form.addRow(title, box)
            self._boxes[parameter] = box

    def recognise(self, screened: Optional[QgsVectorLayer]) -> None:
        """Fill what is still empty with layers of the project, by their names."""
        free = {
            each.id(): each.name()
            for each in self._project.mapLayers().values()
            if isinstance(each, QgsVectorLayer) and each.isSpatial() and each != screened
        }
        for parameter, layer_id in recognise_layers(free).items():
            if self._boxes[parameter].currentLayer() is None:
                self._boxes[parameter].setLayer(self._project.mapLayer(layer_id))

    def values(self) -> dict[str, str]:
        """Return parameter to layer id, without the missing ones, and the settlements' population field."""
        layers = {name: box.currentLayer() for name, box in self._boxes.items() if box.currentLayer() is not None}
        values = {name: layer.id() for name, layer in layers.items()}
        if "SETTLEMENTS" in layers:
            population = recognise_population([each.name() for each in layers["SETTLEMENTS"].fields()])
            values.update({"POPULATION_FIELD": population} if population else {})
        return values

    def chosen(self) -> int:
        return sum(box.currentLayer() is not None for box in self._boxes.values())

    def total(self) -> int:
        return len(self._boxes)


def _form(widget: QWidget) -> QFormLayout:
    form = QFormLayout(widget)
    form.setContentsMargins(18, 0, 0, 0)  # pixels, in line with the fold's title
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form
