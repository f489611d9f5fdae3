# SPDX-License-Identifier: GPL-2.0-or-later
"""A record's extent on the map: outlined while it is pointed at, zoomed to on request."""

from __future__ import annotations

import json
from typing import Optional

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette

from crm_dataspace_plugin.core.catalogue.record import Record

WIDTH = 3  # pixels
ROOM = 1.1  # times the extent when zoomed to


class Outline:
    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        self._canvas = canvas
        self._project = project
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        colour = canvas.palette().color(QPalette.ColorRole.Highlight)
        self._band.setStrokeColor(colour)
        colour.setAlpha(40)
        self._band.setFillColor(colour)
        self._band.setWidth(WIDTH)
        self._band.setLineStyle(Qt.PenStyle.DashLine)

    def show(self, record: Optional[Record]) -> None:
        """Outline `record`; nothing for None, for a record without extent, or where the map cannot show it."""
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        geometry = self._on_map(record) if record else None
        if geometry is not None:
            self._band.setToGeometry(geometry, None)

    def zoom(self, record: Record) -> None:
        geometry = self._on_map(record)
        if geometry is None:
            return
        box = geometry.boundingBox()
        box.scale(ROOM)
        self._canvas.setExtent(box)
        self._canvas.refresh()

    def remove(self) -> None:
        """Take the outline off the canvas, which would keep it otherwise."""
        if not sip.isdeleted(self._canvas):
            self._canvas.scene().removeItem(self._band)

    def _on_map(self, record: Record) -> Optional[QgsGeometry]:
        geometry = _geometry(record)
        if geometry is None:
            return None
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        target = self._canvas.mapSettings().destinationCrs()
        try:
            geometry.transform(QgsCoordinateTransform(degrees, target, self._project.transformContext()))
        except QgsCsException:
            return None
        return geometry if geometry.boundingBox().isFinite() else None


def _geometry(record: Record) -> Optional[QgsGeometry]:
    """Return the record's own polygon, else its box."""
    read = ogr.CreateGeometryFromJson(json.dumps(record.geometry)) if record.geometry else None
    if read is not None:
        geometry = QgsGeometry()
        geometry.fromWkb(bytes(read.ExportToWkb()))
        if geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry:
            return geometry
    return QgsGeometry.fromRect(QgsRectangle(*record.bbox)) if record.bbox else None
