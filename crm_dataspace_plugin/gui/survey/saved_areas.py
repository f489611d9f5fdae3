# SPDX-License-Identifier: GPL-2.0-or-later
"""The areas of saved searches, to choose one of them."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox

from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.saved import SavedSearch
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.gui.chosen_area import PRECISION, ChosenArea
from crm_dataspace_plugin.gui.controls import described, slim


class SavedAreas(QComboBox):
    """Control `survey_area_saved`."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        tip = self.tr("Searches that were saved in step 1 with an area")
        slim(described(self, "survey_area_saved", self.tr("Saved search"), tip))
        self._areas: list[ChosenArea] = []
        self.currentIndexChanged.connect(lambda _index: self.changed.emit())

    def offer(self, searches: Iterable[SavedSearch]) -> None:
        """Offer the areas of those searches that have one; the one chosen by name stays so."""
        chosen = self.currentText()
        found = [(each.name, area) for each in searches for area in [_area(each.search.query)] if area.wkt]
        self.blockSignals(True)
        self.clear()
        self.addItems([name for name, _ in found])
        self._areas = [area for _, area in found]
        self.setCurrentIndex(max(self.findText(chosen), 0 if found else -1))
        self.blockSignals(False)

    def area(self) -> ChosenArea:
        """Return the chosen one; DataError where no search with an area is saved."""
        if not self._areas:
            raise DataError(self.tr("No saved search has an area: save one in step 1, or choose another area."))
        return self._areas[max(self.currentIndex(), 0)]


def _area(query: Query) -> ChosenArea:
    """Return the area of a query, everywhere where it has none."""
    if query.polygon or query.bbox is None:
        return ChosenArea(query.polygon, query.bbox)
    return ChosenArea(QgsGeometry.fromRect(QgsRectangle(*query.bbox)).asWkt(PRECISION), query.bbox)
