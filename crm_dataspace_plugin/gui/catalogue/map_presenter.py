# SPDX-License-Identifier: GPL-2.0-or-later
"""Lets list and map follow each other: what is selected in one is selected in the other."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QTimer

from crm_dataspace_plugin.gui.catalogue.footprints import Footprints
from crm_dataspace_plugin.gui.catalogue.outline import Outline
from crm_dataspace_plugin.gui.catalogue.result_pane import ResultPane

PAUSE = 100  # milliseconds; pages and typed letters come in quick succession


class MapPresenter(QObject):
    def __init__(self, pane: ResultPane, canvas: QgsMapCanvas, project: QgsProject) -> None:
        super().__init__(pane)
        self._pane = pane
        self.outline = Outline(canvas, project)
        self.footprints = Footprints(canvas, project)
        self._wanted = False
        self._shown = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE)
        self._soon.timeout.connect(self._draw)
        pane.results.hovered.connect(self.outline.show)
        pane.results.zoom_requested.connect(self.outline.zoom)
        pane.details.zoom_requested.connect(self.outline.zoom)
        pane.results.chosen_changed.connect(self._mark)
        pane.model.arranged.connect(self._on_arranged)
        pane.tools.footprints_toggled.connect(self._on_toggled)
        self.footprints.picked.connect(self._on_picked)

    def show_step(self, shown: bool) -> None:
        """Draw on the map only while the step is seen."""
        if shown == self._shown:
            return
        self._shown = shown
        self.outline.show(None)
        self._draw()
        self._mark()

    def _on_toggled(self, wanted: bool) -> None:
        self._wanted = wanted
        self._draw()

    def _on_arranged(self) -> None:
        if self._wanted:
            self._soon.start()

    def _on_picked(self, place: int) -> None:
        self._pane.results.choose([place])

    def _draw(self) -> None:
        if self._wanted and self._shown:
            self.footprints.show(self._pane.model.listed)
        else:
            self.footprints.hide()

    def _mark(self) -> None:
        self.footprints.select(self._pane.results.chosen_found if self._shown else ())
