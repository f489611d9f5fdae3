# SPDX-License-Identifier: GPL-2.0-or-later
"""Step 1, Find: one box, filters as chips, results with what can be done with them."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsProject
from qgis.gui import QgsFilterLineEdit, QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.gui.area_choice import AreaChoice
from crm_dataspace_plugin.gui.catalogue.chips import Chips
from crm_dataspace_plugin.gui.catalogue.facet_rows import Counts, FacetRows
from crm_dataspace_plugin.gui.catalogue.result_pane import ResultPane
from crm_dataspace_plugin.gui.controls import SPACING, breakable, described, push_button, words
from crm_dataspace_plugin.gui.empty_state import EmptyState
from crm_dataspace_plugin.gui.fold import guide
from crm_dataspace_plugin.gui.progress_row import ProgressRow
from crm_dataspace_plugin.gui.tab_order import follow_layout


class FindStep(QWidget):
    search_requested = pyqtSignal()
    demo_requested = pyqtSignal()
    options_requested = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, language: str) -> None:
        super().__init__()
        self.pane = ResultPane(language)
        self.model, self.results, self.details = self.pane.model, self.pane.results, self.pane.details
        self.chips = Chips(language)
        self.progress = ProgressRow("find")
        self._facets = FacetRows(language)
        self._area = AreaChoice("find", canvas, project)
        self._text = self._search_box()
        self._footer = words(name="find_footer")
        self._pages = self._result_pages()
        self._arrange()
        self._facets.value_chosen.connect(self.chips.add)
        self.chips.changed.connect(self._on_chips)
        self.results.selectionModel().currentChanged.connect(lambda *_rows: follow_layout(self))

    def query(self) -> Query:
        """Return what is asked for; DataError where the chosen area is none."""
        area = self._area.area()
        return Query(text=self._text.text().strip(), bbox=area.bbox, polygon=area.wkt, filters=self.chips.filters)

    def show_catalogues(self, count: int) -> None:
        """Teach what to do while there is no catalogue."""
        if not count:
            self._pages.setCurrentWidget(self._no_catalogue)
        elif self._pages.currentWidget() is self._no_catalogue:
            self._pages.setCurrentWidget(self._not_searched)

    def show_results(self) -> None:
        self._pages.setCurrentWidget(self.pane)

    def show_nothing(self, why: str) -> None:
        """Say that nothing was found, and which filter may be the cause."""
        self._nothing.show_text(why)
        self._pages.setCurrentWidget(self._nothing)

    def show_footer(self, text: str) -> None:
        self._footer.setText(breakable(text))

    def show_facets(self, facets: Mapping[str, Counts], origin: str) -> None:
        self._facets.show_counts(facets, origin)
        follow_layout(self)

    def _on_chips(self) -> None:
        follow_layout(self)
        self.search_requested.emit()

    def _search_box(self) -> QgsFilterLineEdit:
        box = described(
            QgsFilterLineEdit(),
            "find_text",
            self.tr("Search words"),
            self.tr("Words to look for in titles, descriptions and keywords; Enter searches"),
        )
        box.setShowSearchIcon(True)
        box.setShowClearButton(True)
        box.setPlaceholderText(self.tr("Words, e.g. tailings tungsten"))
        box.returnPressed.connect(self.search_requested)
        return box

    def _result_pages(self) -> QStackedWidget:
        self._no_catalogue = EmptyState(
            self.tr("No catalogue yet."),
            push_button(
                "find_demo",
                self.tr("Try the demo"),
                self.tr("Start a small data space with made-up data on this computer"),
                clicked=self.demo_requested.emit,
            ),
            push_button(
                "find_add_catalogue",
                self.tr("Add one…"),
                self.tr("Open the options and add a catalogue's address"),
                clicked=self.options_requested.emit,
            ),
        )
        self._not_searched = EmptyState(self.tr("Type what you look for and press Enter; an empty box finds all."))
        self._nothing = EmptyState("")
        pages = QStackedWidget()
        for page in (self._not_searched, self._no_catalogue, self._nothing, self.pane):
            pages.addWidget(page)
        return pages

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
        for widget in (self._area, self.chips, self._facets, self.progress):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        for widget in (self._footer, self._guide()):
            column.addWidget(widget)

    def _guide(self) -> QWidget:
        return guide(
            "find_guide",
            self.tr("What next?"),
            self.tr("A few words about this step"),
            self.tr(
                "1. Search. 2. Press a value such as “W 12” to narrow the results. 3. Select a record: Add shows it "
                "live, Pull copies it so that you can correct it without a network. More tells its licence and details."
            ),
        )
