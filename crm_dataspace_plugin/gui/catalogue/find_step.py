# SPDX-License-Identifier: GPL-2.0-or-later
"""Step 1, Find: one box, filters as chips, results with what can be done with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from crm_dataspace_plugin.core.catalogue.federation import CatalogueState
from crm_dataspace_plugin.core.catalogue.near import Near
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.gui.catalogue.ask_pane import AskPane
from crm_dataspace_plugin.gui.catalogue.facet_rows import Counts, Facet
from crm_dataspace_plugin.gui.catalogue.footer import Footer
from crm_dataspace_plugin.gui.catalogue.news_line import NewsLine
from crm_dataspace_plugin.gui.catalogue.nothing_found import NothingFound, Way
from crm_dataspace_plugin.gui.catalogue.result_pane import ResultPane
from crm_dataspace_plugin.gui.catalogue.welcome import Welcome
from crm_dataspace_plugin.gui.controls import SPACING
from crm_dataspace_plugin.gui.empty_state import EmptyState
from crm_dataspace_plugin.gui.fold import guide
from crm_dataspace_plugin.gui.pages import Pages
from crm_dataspace_plugin.gui.progress_row import ProgressRow
from crm_dataspace_plugin.gui.tab_order import follow_layout


class FindStep(QWidget):
    search_requested = pyqtSignal()
    demo_requested = pyqtSignal()
    options_requested = pyqtSignal()
    copy_requested = pyqtSignal()  # an existing field copy is to be opened

    def __init__(self, canvas: QgsMapCanvas, project: QgsProject, language: str) -> None:
        super().__init__()
        self.pane = ResultPane(language)
        self.model, self.results, self.details = self.pane.model, self.pane.results, self.pane.details
        self.ask = AskPane(canvas, project, language)
        self.chips, self.place = self.ask.chips, self.ask.place
        self.progress = ProgressRow("find")
        self.nothing = NothingFound()
        self.news = NewsLine()
        self._footer = Footer()
        self._pages = self._result_pages()
        self._arrange()
        follow_layout(self)
        self.ask.search_requested.connect(self._on_search)
        self.chips.shown.connect(self._on_controls)
        self.ask.folds.unfolded.connect(self._on_controls)
        self.results.selectionModel().currentChanged.connect(lambda *_rows: follow_layout(self))

    def query(self) -> Query:
        """Return what is asked for; DataError where the chosen area is none."""
        return self.ask.query()

    def text(self) -> str:
        return self.ask.text()

    def show_text(self, text: str) -> None:
        self.ask.show_text(text)

    def focus_text(self) -> None:
        self.ask.focus_text()

    def ask_for_place(self, near: Near) -> None:
        self.ask.ask_for_place(near)

    def show_catalogues(self, count: int) -> None:
        """Offer what to begin with while there is no catalogue."""
        if not count:
            self._pages.setCurrentWidget(self._no_catalogue)
        elif self._pages.currentWidget() is self._no_catalogue:
            self._pages.setCurrentWidget(self._not_searched)

    def show_results(self) -> None:
        self._pages.setCurrentWidget(self.pane)

    def show_nothing(self, why: str) -> None:
        """Say that nothing was found, and which filter may be the cause."""
        self.nothing.show_text(why)
        self._pages.setCurrentWidget(self.nothing)

    def show_unasked(self, why: str) -> None:
        """Say why nothing is asked yet; what an earlier search found is shown no more."""
        self.model.clear()
        self.details.hide()
        self.show_facets({}, "")
        self.show_footer("")
        self.show_states({})
        self.show_nothing(why)

    def show_ways(self, ways: Sequence[Way], more: str) -> None:
        """Offer what would find something."""
        self.nothing.show_ways(ways, more)
        follow_layout(self)

    def show_footer(self, text: str) -> None:
        self._footer.show_text(text)

    def show_states(self, states: Mapping[str, CatalogueState]) -> None:
        """Say of each catalogue which filters it does not keep to."""
        self._footer.show_states(states)
        follow_layout(self)

    def show_facets(
        self,
        facets: Mapping[str, Counts],
        origin: str,
        further: Mapping[str, Counts] = MappingProxyType({}),
        further_origin: str = "",
    ) -> None:
        """Show counts, and `further` ones of another origin for what the first do not have."""
        shown = {name: Facet(counts, further_origin) for name, counts in further.items()}
        shown.update({name: Facet(counts, origin) for name, counts in facets.items()})
        self.ask.show_facets(shown)
        follow_layout(self)

    def _on_search(self) -> None:
        follow_layout(self)
        self.search_requested.emit()

    def _on_controls(self, _name: str = "") -> None:
        follow_layout(self)

    def _result_pages(self) -> Pages:
        self._no_catalogue = welcome = Welcome()
        welcome.demo_requested.connect(self.demo_requested)
        welcome.catalogue_requested.connect(self.options_requested)
        welcome.copy_requested.connect(self.copy_requested)
        self._not_searched = EmptyState(self.tr("Type what you look for and press Enter; an empty box finds all."))
        return Pages(self._not_searched, self._no_catalogue, self.nothing, self.pane)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for widget in (self.ask, self.progress, self.news):
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
                "1. Search with words or a sentence; what was understood becomes chips that you can change or remove. "
                "A further sentence narrows the search, or begins anew where it names another material or place. "
                "2. Press a value such as “W 12” to narrow the results. 3. Select a record: Add shows it live, Pull "
                "copies it so that you can correct it without a network. More tells its licence and details."
            ),
        )
