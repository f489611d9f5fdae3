# SPDX-License-Identifier: GPL-2.0-or-later
"""Where to look or what to pull: everywhere, the map, the selected features, a layer, or a drawn polygon."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import QgsGeometry, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.errors import DataError, DataSpaceError
from crm_dataspace_plugin.gui import chosen_area
from crm_dataspace_plugin.gui.chosen_area import EVERYWHERE as ANYWHERE
from crm_dataspace_plugin.gui.chosen_area import ChosenArea, Outline
from crm_dataspace_plugin.gui.controls import SPACING, described, push_button, slim
from crm_dataspace_plugin.gui.draw_area import DrawArea

EVERYWHERE, MAP, SELECTION, LAYER, DRAWN = range(5)


class AreaChoice(QWidget):
    """Args: name, prefix of the object names `…_area`, `…_area_layer` and `…_area_draw`."""

    chosen = pyqtSignal(int)
    changed = pyqtSignal()  # which area counts: another way, another layer, another drawing

    def __init__(self, name: str, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__()
        self._canvas = canvas
        self._project = project
        self._drawn = ANYWHERE
        self._measured: dict[tuple[str, Optional[tuple[int, ...]]], ChosenArea] = {}
        self._tool: Optional[DrawArea] = None
        self._below: dict[int, QWidget] = {}
        self._others: dict[int, Callable[[], ChosenArea]] = {}
        self._choice = slim(described(QComboBox(), f"{name}_area", self.tr("Area"), self.tr("Which area counts")))
        self._choice.addItems(
            [
                self.tr("Everywhere"),
                self.tr("Map extent"),
                self.tr("Selected features"),
                self.tr("A layer's features"),
                self.tr("Drawn polygon"),
            ]
        )
        self._layer = self._layer_box(name)
        self._draw = push_button(
            f"{name}_area_draw",
            self.tr("Draw on the map"),
            self.tr("Click the corners on the map; Enter or the right button ends, Backspace takes one back"),
            "mActionCapturePolygon",
            self._on_draw,
        )
        label = QLabel(self.tr("Area"))
        label.setBuddy(self._choice)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACING)
        line = QHBoxLayout()
        line.setSpacing(SPACING)
        line.addWidget(label)
        line.addWidget(self._choice, 1)
        self._column.addLayout(line)
        self._put_below(LAYER, self._layer)
        self._put_below(DRAWN, self._draw)
        self._choice.currentIndexChanged.connect(self._on_chosen)
        self._layer.layerChanged.connect(lambda _layer: self.changed.emit())

    def add_choice(self, text: str, below: QWidget, area: Callable[[], ChosenArea] = lambda: ANYWHERE) -> int:
        """Offer one more way, whose controls unfold below; return its number.

        Args:
            area: returns its area, or raises DataError where there is none.
        """
        self._choice.addItem(text)
        number = int(self._choice.count()) - 1
        self._put_below(number, below)
        self._others[number] = area
        return number

    def choose(self, index: int) -> None:
        self._choice.setCurrentIndex(index)

    def index(self) -> int:
        return int(self._choice.currentIndex())

    def keep(self, area: ChosenArea) -> None:
        """Choose an area that is known already, as if it had been drawn; everywhere for none."""
        self._drawn = area
        self.choose(DRAWN if area.wkt else EVERYWHERE)
        self._outline()

    def area(self) -> ChosenArea:
        """Return the chosen area as it is now; DataError with the reason where there is none."""
        wanted: dict[int, Callable[[], ChosenArea]] = {
            MAP: lambda: chosen_area.of_extent(
                self._canvas.extent(), self._canvas.mapSettings().destinationCrs(), self._project
            ),
            DRAWN: self._drawn_area,
            **self._others,
        }
        outline = self.outline()
        if outline is not None:
            known = self._measured.get(self._source_key())
            return known if known is not None else outline.area()
        find = wanted.get(self._choice.currentIndex())
        return find() if find else ANYWHERE

    def outline(self) -> Optional[Outline]:
        """Return the features that make the area, None where it is no matter of features; DataError as `area`."""
        if self._choice.currentIndex() == SELECTION:
            return chosen_area.of_selection(self._canvas.currentLayer(), self._project)
        if self._choice.currentIndex() == LAYER:
            return chosen_area.of_layer(self._layer.currentLayer(), self._project)
        return None

    def remember(self, outline: Outline, area: ChosenArea) -> None:
        """Take what a job made of `outline`, if the same features are still chosen."""
        if self._source_key()[1] == outline.ids:
            self._measured = {self._source_key(): area}

    def _source_key(self) -> tuple[str, Optional[tuple[int, ...]]]:
        """Return which layer and which of its features are chosen."""
        if self._choice.currentIndex() == LAYER:
            layer, ids = self._layer.currentLayer(), None
        else:
            layer = self._canvas.currentLayer()
            ids = tuple(sorted(layer.selectedFeatureIds())) if isinstance(layer, QgsVectorLayer) else ()
        return (layer.id() if layer is not None else "", ids)

    def _drawn_area(self) -> ChosenArea:
        if not self._drawn.wkt:
            raise DataError(self.tr("No polygon is drawn yet: press “Draw on the map” and click its corners."))
        return self._drawn

    def _layer_box(self, name: str) -> QgsMapLayerComboBox:
        box = slim(
            described(
                QgsMapLayerComboBox(),
                f"{name}_area_layer",
                self.tr("Layer of the area"),
                self.tr("Layer whose features make the area"),
            )
        )
        box.setFilters(QgsMapLayerProxyModel.Filter.HasGeometry)
        return box

    def _put_below(self, index: int, widget: QWidget) -> None:
        self._below[index] = widget
        self._column.addWidget(widget)
        widget.hide()

    def _on_chosen(self, index: int) -> None:
        for number, widget in self._below.items():
            widget.setVisible(number == index)
        self._outline()
        self.chosen.emit(index)
        self.changed.emit()

    def _on_draw(self) -> None:
        self._draw_tool().start()

    def _draw_tool(self) -> DrawArea:
        if self._tool is None:
            self._tool = DrawArea(self._canvas)
            self._tool.drawn.connect(self._on_drawn)
            self._tool.ended.connect(self._on_drawing_ended)
            self.destroyed.connect(self._tool.remove)
        return self._tool

    def _on_drawn(self, geometry: QgsGeometry) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            self._drawn = chosen_area.of_drawing(geometry, crs, self._project)
        except DataSpaceError as error:
            self._drawn = ANYWHERE
            self._draw.setText(error.message)

    def _on_drawing_ended(self) -> None:
        self._outline()
        self._draw.setText(self.tr("Draw anew") if self._drawn.wkt else self.tr("Draw on the map"))
        self._draw.setFocus()
        self.changed.emit()

    def _outline(self) -> None:
        """Show the drawn polygon on the map while it counts."""
        if self._tool is None and not self._drawn.wkt:
            return
        counts = self._choice.currentIndex() == DRAWN
        self._draw_tool().show_area(self._drawn.wkt if counts else "", self._project)
