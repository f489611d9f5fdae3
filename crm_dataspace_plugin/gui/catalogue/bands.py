# SPDX-License-Identifier: GPL-2.0-or-later
"""Many footprints drawn over the map without holding the window up; nothing is added to the project."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import NamedTuple, Optional

from qgis.core import QgsGeometry, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QColor

from crm_dataspace_plugin.bridge.footprint import Placing
from crm_dataspace_plugin.core.catalogue.merging import Found

BUDGET = 0.015  # seconds of work between two looks at the window's events
POINT_SIZE = 10  # pixels
_SHAPES = (
    QgsWkbTypes.GeometryType.PointGeometry,
    QgsWkbTypes.GeometryType.LineGeometry,
    QgsWkbTypes.GeometryType.PolygonGeometry,
)


class Drawn(NamedTuple):
    place: int
    geometry: QgsGeometry  # in the map's system


class Bands(QObject):
    """Args: make_placing gives the way onto the map as it is now."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        make_placing: Callable[[], Placing],
        stroke: QColor,
        fill: QColor,
        width: int,
        halo: Optional[QColor] = None,
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._make_placing = make_placing
        self._placing = make_placing()
        self._stroke, self._fill, self._width = stroke, fill, width
        self._halo = halo
        self._bands: list[QgsRubberBand] = []
        self._waiting: list[Found] = []
        self.drawn: list[Drawn] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)

    @property
    def ready(self) -> bool:
        """Whether all that is to be drawn is there."""
        return not self._waiting

    def show(self, founds: Sequence[Found]) -> None:
        """Draw the footprints of `founds` in place of what is drawn, a few at a time."""
        self.clear()
        self._placing = self._make_placing()
        self._waiting = list(reversed(founds))
        if self._waiting:
            self._timer.start()

    def clear(self) -> None:
        self._timer.stop()
        self._waiting = []
        self.drawn = []
        bands, self._bands = self._bands, []
        if not sip.isdeleted(self._canvas):
            for band in bands:
                self._canvas.scene().removeItem(band)

    def _on_turn(self) -> None:
        until = time.perf_counter() + BUDGET
        made: list[Drawn] = []
        while self._waiting and time.perf_counter() < until:
            found = self._waiting.pop()
            geometry = self._placing.on_map(found.record)
            if geometry is not None:
                made.append(Drawn(found.place, geometry))
        self._draw(made)
        if not self._waiting:
            self._timer.stop()

    def _draw(self, made: Sequence[Drawn]) -> None:
        self.drawn.extend(made)
        for shape in _SHAPES:
            geometries = [each.geometry for each in made if each.geometry.type() == shape]
            if geometries:
                self._bands.append(self._band(shape, geometries))

    def _band(self, shape: QgsWkbTypes.GeometryType, geometries: Sequence[QgsGeometry]) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, shape)
        band.setStrokeColor(self._stroke)
        band.setFillColor(self._fill)
        band.setWidth(self._width)
        if self._halo is not None:
            band.setSecondaryStrokeColor(self._halo)
        band.setIcon(QgsRubberBand.IconType.ICON_CIRCLE)
        band.setIconSize(POINT_SIZE)
        for place, geometry in enumerate(geometries):
            band.addGeometry(geometry, None, place == len(geometries) - 1)  # what it covers is reckoned once
        return band
