# SPDX-License-Identifier: GPL-2.0-or-later
"""The chosen changes on the map: base dotted, ours solid, theirs dashed, as in the small map of a conflict."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from typing import Any, Optional

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor

from crm_dataspace_plugin.bridge.jobs import Jobs
from crm_dataspace_plugin.core.gdal_silence import quietly
from crm_dataspace_plugin.gui.messages import Messages
from crm_dataspace_plugin.gui.sync import sync_work
from crm_dataspace_plugin.gui.sync.geometry_preview import INKS
from crm_dataspace_plugin.gui.sync.sync_step import SyncStep

WIDTH = 2  # times that of the small map
HALO = 160  # of 255; a light line around, for dark maps
ROOM = 1.3  # times the extent when zoomed to
AROUND_POINT = 0.002  # of the map's width, shown around what has no extent


class SyncMap(QObject):
    def __init__(
        self, step: SyncStep, canvas: QgsMapCanvas, project: QgsProject, jobs: Jobs, messages: Messages
    ) -> None:
        super().__init__(step)
        self._step, self._canvas, self._project = step, canvas, project
        self._jobs, self._messages = jobs, messages
        self._bands: list[QgsRubberBand] = []
        self._turn = 0  # the latest choice counts
        self._shown: tuple[str, ...] = ()
        self._zooming = False
        step.view.chosen_changed.connect(self._on_chosen)
        step.tools.zoom_requested.connect(self._on_zoom)

    @property
    def bands(self) -> Sequence[QgsRubberBand]:
        return self._bands

    def clear(self) -> None:
        """Take the outlines off the map."""
        self._turn += 1
        self._shown = ()
        for each in self._bands:
            self._canvas.scene().removeItem(each)
        self._bands = []

    def remove(self) -> None:
        """Take everything off the canvas, which would keep it otherwise."""
        if not sip.isdeleted(self._canvas):
            self.clear()

    def _on_chosen(self) -> None:
        path, layer = self._step.chosen()
        chosen = tuple(self._step.view.chosen())
        if path is None or not chosen or not self._step.isVisible():
            self.clear()
            return
        self.clear()
        work = partial(sync_work.read_shapes, sync_work.Target(path, layer), chosen)
        done = partial(self._show, self._turn)
        self._jobs.start(self.tr("Outlines of {}").format(layer), work, done, self._messages.fail)

    def _on_zoom(self) -> None:
        if self._bands:
            self._zoom()
        else:
            self._zooming = True  # as soon as they are read
            self._on_chosen()

    def _show(self, turn: int, shapes: Sequence[sync_work.Shapes]) -> None:
        if turn != self._turn or not self._step.isVisible():
            return
        for each in shapes:
            for ink, geometry in zip(INKS.values(), (each.base, each.ours, each.theirs)):
                placed = self._placed(geometry, each.crs)
                if placed is not None:
                    self._bands.append(self._band(ink, placed))
        if self._zooming:
            self._zoom()

    def _band(self, ink: Any, geometry: QgsGeometry) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, geometry.type())
        band.setStrokeColor(QColor(ink.dark))
        band.setFillColor(QColor(0, 0, 0, 0))
        band.setSecondaryStrokeColor(QColor(255, 255, 255, HALO))
        band.setWidth(round(WIDTH * ink.width))
        band.setLineStyle(ink.style)
        band.setToGeometry(geometry, None)
        return band

    def _placed(self, geometry: Any, crs: str) -> Optional[QgsGeometry]:
        drawn = quietly(ogr.CreateGeometryFromJson, json.dumps(geometry)) if geometry else None
        if drawn is None or drawn.IsEmpty():
            return None
        placed = QgsGeometry.fromWkt(drawn.ExportToIsoWkt())
        transform = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(crs), self._canvas.mapSettings().destinationCrs(), self._project
        )
        try:
            placed.transform(transform)
        except QgsCsException:
            return None  # the map's reference system does not reach there
        return placed

    def _zoom(self) -> None:
        self._zooming = False
        boxes = [each.asGeometry().boundingBox() for each in self._bands]
        if not boxes:
            return
        box = QgsRectangle(boxes[0])
        for each in boxes[1:]:
            box.combineExtentWith(each)
        box.scale(ROOM)
        if box.width() <= 0 and box.height() <= 0:
            box.grow(AROUND_POINT * self._canvas.extent().width())
        self._canvas.setExtent(box)
        self._canvas.refresh()
