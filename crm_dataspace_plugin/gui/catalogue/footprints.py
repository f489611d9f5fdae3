# SPDX-License-Identifier: GPL-2.0-or-later
"""The footprints of the found records over the map: all of them on request, the selected ones marked."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette

from crm_dataspace_plugin.bridge.footprint import Placing
from crm_dataspace_plugin.core.catalogue.merging import Found
from crm_dataspace_plugin.gui.catalogue.bands import Bands, Drawn
from crm_dataspace_plugin.gui.catalogue.footprint_tool import FootprintTool

ALL_WIDTH, CHOSEN_WIDTH = 1, 3  # pixels
CHOSEN_FILL, HALO = 25, 200  # of 255
NEAR = 6  # pixels beside a point or a line that still are on it


class Footprints(QObject):
    """Clicking one on the map picks it; a second click at the same place picks the next one below."""

    picked = pyqtSignal(int)  # place of the found record

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._project = project
        self._tool = FootprintTool(canvas)
        self._tool.clicked.connect(self._on_clicked)
        colour = canvas.palette().color(QPalette.ColorRole.Highlight)
        fill = QColor(colour)
        fill.setAlpha(CHOSEN_FILL)
        nothing = QColor(0, 0, 0, 0)
        self._all = Bands(canvas, self._placing, colour, nothing, ALL_WIDTH)
        self._chosen = Bands(canvas, self._placing, colour, fill, CHOSEN_WIDTH, QColor(255, 255, 255, HALO))
        self._founds: Sequence[Found] = ()
        self._selected: Sequence[Found] = ()
        self._pick = -1
        canvas.destinationCrsChanged.connect(self._on_crs)

    @property
    def ready(self) -> bool:
        """Whether all footprints are drawn."""
        return self._all.ready and self._chosen.ready

    @property
    def drawn(self) -> Sequence[Drawn]:
        return self._all.drawn

    @property
    def marked(self) -> Sequence[Drawn]:
        return self._chosen.drawn

    def show(self, founds: Sequence[Found]) -> None:
        """Draw the footprints of `founds`, and let them be picked; dragging still moves the map."""
        self._founds = founds
        self._all.show(founds)
        if self._canvas.mapTool() is not self._tool:
            self._tool.take_turn()

    def hide(self) -> None:
        self._founds = ()
        self._all.clear()
        self._tool.give_back()

    def select(self, founds: Sequence[Found]) -> None:
        """Mark the footprints of the selected records."""
        self._selected = founds
        self._chosen.show(founds)

    def remove(self) -> None:
        """Take everything off the canvas, which would keep it otherwise."""
        if not sip.isdeleted(self._canvas):
            self.hide()
            self.select(())
            self._canvas.destinationCrsChanged.disconnect(self._on_crs)
            for each in (self._tool, self._all, self._chosen, self):
                each.deleteLater()

    def at(self, point: QgsPointXY) -> list[int]:
        """Return the places of the footprints at a point of the map, the smallest first."""
        near = NEAR * self._canvas.mapUnitsPerPixel()
        around = QgsRectangle(point.x() - near, point.y() - near, point.x() + near, point.y() + near)
        target = QgsGeometry.fromRect(around)
        met = [each for each in self._all.drawn if each.geometry.boundingBoxIntersects(around)]
        hit = [each for each in met if each.geometry.intersects(target)]
        return [each.place for each in sorted(hit, key=lambda each: each.geometry.boundingBox().area())]

    def _placing(self) -> Placing:
        target = self._canvas.mapSettings().destinationCrs()
        return Placing(target, self._project.transformContext())

    def _on_clicked(self, point: QgsPointXY) -> None:
        found = self.at(point)
        if found:
            following = found.index(self._pick) + 1 if self._pick in found else 0
            self._pick = found[following % len(found)]
            self.picked.emit(self._pick)

    def _on_crs(self) -> None:
        if self._founds:
            self._all.show(self._founds)
        self._chosen.show(self._selected)
