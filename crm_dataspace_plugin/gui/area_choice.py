# SPDX-License-Identifier: GPL-2.0-or-later
"""Where to look or what to pull: everywhere, the map, the selected features, or a layer."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from crm_dataspace_plugin.gui import chosen_area
from crm_dataspace_plugin.gui.chosen_area import ChosenArea
from crm_dataspace_plugin.gui.controls import SPACING, described, slim

EVERYWHERE, MAP, SELECTION, LAYER = range(4)


class AreaChoice(QWidget):
    """Args: name, prefix of the object names `…_area` and `…_area_layer`."""

    def __init__(self, name: str, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__()
        self._canvas = canvas
        self._project = project
        self._choice = slim(described(QComboBox(), f"{name}_area", self.tr("Area"), self.tr("Which area counts")))
        self._choice.addItems(
            [self.tr("Everywhere"), self.tr("Map extent"), self.tr("Selected features"), self.tr("A layer's features")]
        )
        self._layer = slim(
            described(
                QgsMapLayerComboBox(),
                f"{name}_area_layer",
                self.tr("Layer of the area"),
                self.tr("Layer whose features make the area"),
            )
        )
        self._layer.setFilters(QgsMapLayerProxyModel.Filter.HasGeometry)
        label = QLabel(self.tr("Area"))
        label.setBuddy(self._choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        line = QHBoxLayout()
        line.setSpacing(SPACING)
        line.addWidget(label)
        line.addWidget(self._choice, 1)
        column.addLayout(line)
        column.addWidget(self._layer)
        self._layer.hide()
        self._choice.currentIndexChanged.connect(self._on_chosen)

    def choose(self, index: int) -> None:
        self._choice.setCurrentIndex(index)

    def area(self) -> ChosenArea:
        """Return the chosen area as it is now; DataError with the reason where there is none."""
        wanted: dict[int, Callable[[], ChosenArea]] = {
            MAP: lambda: chosen_area.of_extent(
                self._canvas.extent(), self._canvas.mapSettings().destinationCrs(), self._project
            ),
            SELECTION: lambda: chosen_area.of_selection(self._canvas.currentLayer(), self._project),
            LAYER: lambda: chosen_area.of_layer(self._layer.currentLayer(), self._project),
        }
        find = wanted.get(self._choice.currentIndex())
        return find() if find else chosen_area.EVERYWHERE

    def _on_chosen(self, index: int) -> None:
        self._layer.setVisible(index == LAYER)
