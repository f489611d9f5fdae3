# SPDX-License-Identifier: GPL-2.0-or-later
"""The upper half of step 1: what is asked. A box for a sentence, chips, the area, further filters."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Optional

from qgis.core import QgsProject
from qgis.gui import QgsFilterLineEdit, QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.chip import chips_of
from crm_dataspace_plugin.core.catalogue.explain import EXCLUDED, constraints, without
from crm_dataspace_plugin.core.catalogue.moment import first_moment, last_moment
from crm_dataspace_plugin.core.catalogue.near import Near
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.saved import Search
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.gui import chosen_area
from crm_dataspace_plugin.gui.area_choice import EVERYWHERE, AreaChoice
from crm_dataspace_plugin.gui.catalogue.chips import Chips
from crm_dataspace_plugin.gui.catalogue.facet_rows import Facet, FacetRows
from crm_dataspace_plugin.gui.catalogue.filter_form import FilterForm
from crm_dataspace_plugin.gui.catalogue.place_row import PlaceRow
from crm_dataspace_plugin.gui.catalogue.saved_panel import SavedPanel
from crm_dataspace_plugin.gui.chosen_area import ChosenArea
from crm_dataspace_plugin.gui.controls import SPACING, described, push_button
from crm_dataspace_plugin.gui.fold_row import FoldRow

AS_WORD = "word:"  # before the name of a filter whose words are looked for as words
DAY = 10  # characters of an ISO 8601 date


class AskPane(QWidget):
    search_requested = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, language: str) -> None:
        super().__init__()
        self.chips = Chips(language)
        self.place = PlaceRow()
        self.area = AreaChoice("find", canvas, project)
        self._near_place = self.area.add_choice(self.tr("Near a place"), self.place)
        self.folds = FoldRow()
        self._had_near = False
        self._form = FilterForm(language)
        self._facets = FacetRows(language)
        self.saved = SavedPanel(language)
        self._text = self._search_box()
        self._arrange()
        for each in (self._facets, self._form):
            each.value_chosen.connect(self.chips.add)
        self._form.time_chosen.connect(self.chips.set_time)
        self.chips.changed.connect(self._on_chips)
        self.chips.shown.connect(self._on_shown)
        self.chips.emptied.connect(self.focus_text)

    def text(self) -> str:
        return str(self._text.text()).strip()

    def show_text(self, text: str) -> None:
        self._text.setText(text)

    def focus_text(self) -> None:
        self._text.setFocus()

    def query(self) -> Query:
        """Return what is asked for; DataError where the chosen area is none, or nobody knows where a place is."""
        if self.area.index() == self._near_place and self.chips.near is None:
            raise DataError(self.tr("No place is chosen: write its name, or choose another area."))
        return self._with_near(self._query(self.area.area()), self.chips.near)

    def typed_place(self) -> Optional[Near]:
        """Return the place that stands where places are chosen, None where none is asked for."""
        if self.area.index() != self._near_place or not self.place.name:
            return None
        return Near(self.place.name, self.place.km)

    def search(self, sentence: str = "") -> Search:
        """Return what is asked for so that it can be kept; errors as `query`."""
        return Search(self._query(self.area.area()), self.chips.near, sentence)

    def show_search(self, search: Search) -> None:
        """Show what was kept, without wishing for a search."""
        query = search.query
        self.show_text(query.text)
        self.area.keep(ChosenArea(query.polygon, query.bbox))
        self.chips.show_all(chips_of(query.filters, query.excluded), (query.start[:DAY], query.end[:DAY]), search.near)
        self._form.show_time(*self.chips.time)

    def ways(self, unstated: Collection[str] = ()) -> dict[str, Query]:
        """Return what would be asked without one constraint, by its name; an area and a place are two.

        Args:
            unstated: filters that some catalogue's records say nothing about: their words may be in the texts.
        """
        asked, near = self.query(), self.chips.near
        found = {name: without(asked, name) for name in constraints(asked) if name not in ("ids", "area")}
        area = self.area.area()
        if near is not None:
            found["near"] = self._query(area)
        if area.wkt:
            found["area"] = self._with_near(self._query(chosen_area.EVERYWHERE), near)
        for name in unstated:
            words = self.chips.words_of(name)
            if words:
                text = " ".join(filter(None, [asked.text, *words]))
                found[AS_WORD + name] = replace(without(asked, name), text=text)
        return found

    def drop(self, name: str) -> None:
        """Do without one constraint of `ways`, and wish for a search."""
        if name == "text":
            self.show_text("")
        elif name == "area":
            self.area.choose(EVERYWHERE)
        elif name == "near":
            self.chips.set_near(None)
            return
        elif name == "time":
            self.chips.set_time("", "")
            return
        elif name.startswith(AS_WORD):
            self.chips.release(name[len(AS_WORD) :])
            return
        else:
            self.chips.drop(name[len(EXCLUDED) :] if name.startswith(EXCLUDED) else name, name.startswith(EXCLUDED))
            return
        self.search_requested.emit()

    def ask_for_place(self, near: Near) -> None:
        """Unfold where a place is chosen."""
        self.area.choose(self._near_place)
        self.place.ask_for(near.place, near.km)

    def show_facets(self, facets: Mapping[str, Facet]) -> None:
        self._facets.show_facets(facets)
        self._form.show_facets(facets)

    def _query(self, area: ChosenArea) -> Query:
        start, end = self.chips.time
        return Query(
            text=self.text(),
            bbox=area.bbox,
            polygon=area.wkt,
            start=first_moment(start),
            end=last_moment(end),
            filters=self.chips.filters,
            excluded=self.chips.excluded,
        )

    def _with_near(self, query: Query, near: Optional[Near]) -> Query:
        if near is None:
            return query
        if not near.area:
            raise DataError(
                self.tr("It is not known where “{}” is: choose the place, or remove it.").format(near.place)
            )
        area = chosen_area.within(ChosenArea(query.polygon, query.bbox), near.area)
        return replace(query, polygon=area.wkt, bbox=area.bbox)

    def _on_chips(self) -> None:
        self._form.show_time(*self.chips.time)
        self.search_requested.emit()

    def _on_shown(self) -> None:
        if self._had_near and self.chips.near is None and self.area.index() == self._near_place:
            self.place.clear()
            self.area.choose(EVERYWHERE)
        self._had_near = self.chips.near is not None

    def _search_box(self) -> QgsFilterLineEdit:
        box = described(
            QgsFilterLineEdit(),
            "find_text",
            self.tr("Search words"),
            self.tr("Words or a sentence, such as “closed tungsten tailings in Saxony, not restored”; Enter searches"),
        )
        box.setShowSearchIcon(True)
        box.setShowClearButton(True)
        box.setPlaceholderText(self.tr("e.g. closed tungsten tailings in Saxony"))
        box.returnPressed.connect(self.search_requested)
        return box

    def _arrange(self) -> None:
        line = QHBoxLayout()
        line.addWidget(self._text, 1)
        line.addWidget(
            push_button(
                "find_button",
                self.tr("Search"),
                self.tr("Ask all catalogues"),
                clicked=self.search_requested.emit,
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addLayout(line)
        self.folds.add(
            "find_more_filters", self.tr("More filters"), self.tr("All filters, and the time of the data"), self._form
        )
        self.folds.add(
            "find_saved", self.tr("Saved"), self.tr("Saved searches, the last searches, and what is new"), self.saved
        )
        for widget in (self.chips, self.area, self.folds, self._facets):
            column.addWidget(widget)
