# SPDX-License-Identifier: GPL-2.0-or-later
"""A record's extent on the map: outlined while it is pointed at, zoomed to on request."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsGeometry, QgsProject, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette

from crm_dataspace_plugin.bridge.footprint import Placing
from crm_dataspace_plugin.core.catalogue.record import Record

WIDTH = 3  # pixels
FILL = 25  # of 255: what is below stays to be seen
HALO = 200  # of 255; a light line around, for dark maps
ROOM = 1.1  # times the extent when zoomed to
AROUND_POINT = 0.01  # of the map's width, shown around what has no extent


class Outline:
    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        self._canvas = canvas
        self._project = project
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        colour = canvas.palette().color(QPalette.ColorRole.Highlight)
        self._band.setStrokeColor(colour)
        colour.setAlpha(FILL)
        self._band.setFillColor(colour)
        self._band.setWidth(WIDTH)
        self._band.setSecondaryStrokeColor(QColor(255, 255, 255, HALO))
        self._band.setLineStyle(Qt.PenStyle.DashLine)

    def show(self, record: Optional[Record]) -> None:
        """Outline `record`; nothing for None, for a record without extent, or where the map cannot show it."""
        geometry = self._on_map(record) if record else None
        kind = geometry.type() if geometry is not None else QgsWkbTypes.GeometryType.PolygonGeometry
        self._band.reset(kind)
        if geometry is not None:
            self._band.setToGeometry(geometry, None)

    def zoom(self, records: Sequence[Record]) -> None:
        """Show the area of all `records`."""
        geometries = [each for each in map(self._on_map, records) if each is not None]
        if not geometries:
            return
        box = QgsRectangle(geometries[0].boundingBox())
        for each in geometries[1:]:
            box.combineExtentWith(each.boundingBox())
        box.scale(ROOM)
        if box.isEmpty():
            box.grow(AROUND_POINT * self._canvas.extent().width())
        self._canvas.setExtent(box)
        self._canvas.refresh()

    def remove(self) -> None:
        """Take the outline off the canvas, which would keep it otherwise."""
        if not sip.isdeleted(self._canvas):
            self._canvas.scene().removeItem(self._band)

    def _on_map(self, record: Record) -> Optional[QgsGeometry]:
        target = self._canvas.mapSettings().destinationCrs()
        return Placing(target, self._project.transformContext()).on_map(record)
