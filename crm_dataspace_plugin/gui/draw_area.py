# SPDX-License-Identifier: GPL-2.0-or-later
"""Draw a polygon on the map: click its corners, Enter or the right button ends it, Escape gives up."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QPalette

from crm_dataspace_plugin.bridge.geometry import WGS84

CORNERS = 3  # at least
WIDTH = 2  # pixels of the outline


class DrawArea(QgsMapTool):
    """A map tool that gives the map's earlier tool back when it ends."""

    drawn = pyqtSignal(object)  # QgsGeometry in the map's reference system
    ended = pyqtSignal()  # drawn or given up

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._before: Optional[QgsMapTool] = None
        self._corners: list[QgsPointXY] = []
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        colour = canvas.palette().color(QPalette.ColorRole.Highlight)
        self._band.setStrokeColor(colour)
        colour.setAlpha(40)
        self._band.setFillColor(colour)
        self._band.setWidth(WIDTH)

    def start(self) -> None:
        """Take the map's clicks until the polygon is closed."""
        if self.canvas().mapTool() is not self:
            self._before = self.canvas().mapTool()
        self._corners = []
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self.canvas().setMapTool(self)
        self.canvas().setFocus()

    def show_area(self, wkt: str, project: QgsProject) -> None:
        """Outline an area, WKT in WGS 84 degrees, on the map; none where it is empty or the map cannot show it."""
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        geometry = QgsGeometry.fromWkt(wkt)
        degrees, target = QgsCoordinateReferenceSystem(WGS84), self.canvas().mapSettings().destinationCrs()
        try:
            geometry.transform(QgsCoordinateTransform(degrees, target, project.transformContext()))
        except QgsCsException:
            return
        if not geometry.isNull() and geometry.boundingBox().isFinite():
            self._band.setToGeometry(geometry, None)

    def remove(self) -> None:
        """Take tool and outline off the map, which would keep them otherwise."""
        if not sip.isdeleted(self) and not sip.isdeleted(self.canvas()):
            self.canvas().scene().removeItem(self._band)
            self.deleteLater()  # the canvas lets go of it

    def add_corner(self, point: QgsPointXY) -> None:
        self._corners.append(point)
        self._show(point)

    def finish(self) -> None:
        """Close the polygon; with fewer than three corners nothing was drawn."""
        corners = [each for n, each in enumerate(self._corners) if n == 0 or each != self._corners[n - 1]]
        self._give_back()
        if len(corners) < CORNERS:
            self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        else:
            self.drawn.emit(QgsGeometry.fromPolygonXY([corners]))
        self.ended.emit()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.add_corner(event.mapPoint())
        elif event.button() == Qt.MouseButton.RightButton:
            self.finish()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        self.finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._corners:
            self._show(event.mapPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() == Qt.Key.Key_Backspace and self._corners:
            self._corners.pop()
            self._show(self._corners[-1] if self._corners else None)
        elif event.key() == Qt.Key.Key_Escape:
            self._corners = []
            self.finish()
        else:
            return
        event.ignore()  # QGIS' word for: the tool has dealt with it

    def _show(self, pointer: Optional[QgsPointXY]) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        for each in [*self._corners, *([pointer] if pointer is not None else [])]:
            self._band.addPoint(each)

    def _give_back(self) -> None:
        if self.canvas().mapTool() is not self:
            return
        if self._before is not None:
            self.canvas().setMapTool(self._before)
        else:
            self.canvas().unsetMapTool(self)
