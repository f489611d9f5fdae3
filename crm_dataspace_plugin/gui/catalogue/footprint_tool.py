# SPDX-License-Identifier: GPL-2.0-or-later
"""The map tool while footprints are shown: a click picks, a drag moves the map as ever."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal

STILL = 4  # pixels a hand moves while it clicks


class FootprintTool(QgsMapToolPan):
    clicked = pyqtSignal(QgsPointXY)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._pressed: Optional[QPoint] = None
        self._before: Optional[QgsMapTool] = None

    def take_turn(self) -> None:
        """Become the map's tool, and remember which one it was."""
        self._before = self.canvas().mapTool()
        self.canvas().setMapTool(self)

    def give_back(self) -> None:
        """Let the tool of before go on, unless the person has taken another one meanwhile."""
        before, self._before = self._before, None
        if self.canvas().mapTool() is self:
            self.canvas().unsetMapTool(self)
            if before is not None:
                self.canvas().setMapTool(before)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        self._pressed = event.pos()
        super().canvasPressEvent(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if not self._is_still(event):
            super().canvasMoveEvent(event)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        still, self._pressed = self._is_still(event), None
        if still and event.button() == Qt.MouseButton.LeftButton:
            self.canvas().setCursor(Qt.CursorShape.OpenHandCursor)
            self.clicked.emit(event.mapPoint())
        else:
            super().canvasReleaseEvent(event)

    def _is_still(self, event: QgsMapMouseEvent) -> bool:
        """Tell whether the mouse has not left the place where it was pressed."""
        if self._pressed is not None and (event.pos() - self._pressed).manhattanLength() > STILL:
            self._pressed = None  # a drag stays one, wherever it ends
        return self._pressed is not None
