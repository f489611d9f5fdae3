# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens in step 1: search in a job, newer searches drop older answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Callable, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from crm_dataspace_plugin.bridge import logs
from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.network import http_for
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.catalogue import federation
from crm_dataspace_plugin.core.catalogue.client import Facets
from crm_dataspace_plugin.core.catalogue.facets import count_facets
from crm_dataspace_plugin.core.catalogue.federation import CataloguePage, State
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.gui.catalogue.chip_words import near_text
from crm_dataspace_plugin.gui.catalogue.facet_rows import Counts
from crm_dataspace_plugin.gui.catalogue.find_step import FindStep
from crm_dataspace_plugin.gui.catalogue.search_outcome import SearchOutcome
from crm_dataspace_plugin.gui.catalogue.ways_presenter import WaysPresenter
from crm_dataspace_plugin.gui.count_words import catalogue_words, number
from crm_dataspace_plugin.gui.messages import Messages

Prepare = Callable[[Callable[[], None]], None]

FIRST_LIMIT = 200  # records of each catalogue at first
FACETS_AFTER = 500  # milliseconds without further records
MORE = 5  # times as many at each scroll to the end


def at_once(go_on: Callable[[], None]) -> None:
    """Search for what stands in the box as it is."""
    go_on()


class FindPresenter(QObject):
    """Args: prepare, which makes a query of what a person wrote, and then calls what it is given."""

    page_arrived = pyqtSignal(int, object)  # number of the search, CataloguePage; sent from the job's thread

    started = pyqtSignal(object)  # Query
    searched = pyqtSignal(object)  # SearchOutcome of a search that has ended

    def __init__(
        self,
        step: FindStep,
        jobs: Jobs,
        settings: Settings,
        messages: Messages,
        language: str,
        prepare: Prepare = at_once,
    ) -> None:
        super().__init__(step)
        self._step = step
        self._jobs = jobs
        self._settings = settings
        self._messages = messages
        self._language = language
        self._prepare = prepare
        self._ways = WaysPresenter(step, jobs, language)
        self._number = 0
        self._limit = FIRST_LIMIT
        self._job: Optional[Job] = None
        self._outcome = SearchOutcome(Query())
        self._facets_soon = QTimer(self, singleShot=True, interval=FACETS_AFTER)
        self._facets_soon.timeout.connect(self._show_facets)
        self.page_arrived.connect(self._on_page)
        step.search_requested.connect(self.search)
        step.model.more_wanted.connect(self._on_more)
        step.progress.cancel_requested.connect(self._on_cancel)
        self.catalogues_changed()

    def catalogues_changed(self) -> None:
        self._step.show_catalogues(len(self._settings.catalogues()))

    def search(self) -> None:
        """Ask all catalogues; what an earlier search still brings is not shown."""
        self.search_up_to(FIRST_LIMIT)

    def search_up_to(self, limit: int) -> None:
        """Search for at most `limit` records of each catalogue."""
        self._limit = limit
        self._number += 1
        self._on_cancel()
        self._ways.forget()
        self._prepare(self._search)

    def _search(self) -> None:
        try:
            query = replace(self._step.query(), limit=self._limit)
        except DataSpaceError as error:
            self._step.progress.rest()
            self._step.show_unasked(self.tr("Nothing is searched yet. {}").format(error.message))
            return
        self.started.emit(query)
        self._step.details.hide()
        self._step.model.clear()
        self._ask(query)

    def _ask(self, query: Query) -> None:
        sources = self._settings.catalogues()
        self._step.show_catalogues(len(sources))
        self._on_cancel()
        if not sources:
            return
        self._number += 1
        self._outcome = SearchOutcome(query)
        self._step.progress.begin(self.tr("Asking {}").format(catalogue_words(len(sources))))
        self._job = self._jobs.start(
            self.tr("Search"),
            partial(_search, query, sources, partial(self.page_arrived.emit, self._number)),
            partial(self._on_done, self._number),
            partial(self._on_failed, self._number),
        )

    def _on_page(self, asked: int, page: CataloguePage) -> None:
        if asked != self._number:
            return
        self._outcome.take(page)
        if page.records:
            self._step.model.append(page.records)
            self._step.show_results()
            self._facets_soon.start()  # a catalogue that is slow keeps nobody from narrowing what is there
        self._show_states()

    def _on_done(self, asked: int, _result: object) -> None:
        if asked != self._number:
            return
        model = self._step.model
        self._step.progress.rest()
        self._show_facets()
        self._show_states()
        self._log()
        model.expect_more(self._outcome.has_more)
        self.searched.emit(self._outcome)
        if not model.records:
            self._explain()

    def _log(self) -> None:
        """Write down which catalogue did not answer as it should; the footer tells the person."""
        for name, state in self._outcome.states.items():
            if state.state is not State.OK:
                logs.warn(f"{name}: {state.state.value} after {state.seconds:.1f} s: {state.message} {state.details}")

    def _show_states(self) -> None:
        model = self._step.model
        self._step.show_footer(self._outcome.footer(len(model.records), model.joined))
        self._step.show_states(self._outcome.states)

    def _explain(self) -> None:
        """Say that nothing was found, and count what would be found with less asked for."""
        near = self._step.chips.near
        place = near_text(near) if near is not None else ""
        self._step.show_nothing(self._outcome.why_nothing(self._language, place))
        answered = [each for each in self._settings.catalogues() if self._outcome.answered(each.name)]
        try:
            ways = self._step.ask.ways(self._outcome.unstated)
        except DataSpaceError:  # the area is another one by now, or none
            return
        self._ways.count({name: replace(each, limit=FIRST_LIMIT) for name, each in ways.items()}, answered)

    def _on_failed(self, asked: int, error: DataSpaceError) -> None:
        if asked != self._number:
            return
        stopped = isinstance(error, Cancelled)
        self._step.progress.finish(self.tr("Search cancelled.") if stopped else "")
        self._messages.fail(error)

    def _show_facets(self) -> None:
        self._facets_soon.stop()
        records = self._step.model.records
        own = self._outcome.server_facets if not self._step.model.joined else {}  # services count a record each
        self._jobs.start(
            self.tr("Count values"),
            lambda _tick: count_facets(records),
            partial(self._on_counted, self._number, own, len(records)),
            self._messages.fail,
        )

    def _on_counted(self, asked: int, own: Facets, loaded: int, counted: Facets) -> None:
        if asked == self._number and loaded == len(self._step.model.records):
            here = self.tr("of the {} loaded").format(number(loaded))
            self._step.show_facets(_rows(own), self.tr("by the service"), _rows(counted), here)

    def _on_more(self) -> None:
        self._ask(replace(self._outcome.query, limit=self._outcome.query.limit * MORE))

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


def _search(
    query: Query, sources: Sequence[CatalogueSource], arrived: Callable[[CataloguePage], None], tick: Tick
) -> None:
    for page in federation.search(query, sources, lambda source: http_for(source.url, source.authcfg), tick):
        arrived(page)


def _rows(facets: Mapping[str, Mapping[str, int]]) -> dict[str, Counts]:
    return {name: list(counts.items()) for name, counts in facets.items()}
