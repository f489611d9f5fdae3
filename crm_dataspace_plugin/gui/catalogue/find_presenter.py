# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides what happens in step 1: search in a job, newer searches drop older answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Callable, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from crm_dataspace_plugin.bridge.jobs import Job, Jobs
from crm_dataspace_plugin.bridge.network import http_for
from crm_dataspace_plugin.bridge.settings import Settings
from crm_dataspace_plugin.core.catalogue import federation
from crm_dataspace_plugin.core.catalogue.facets import count_facets
from crm_dataspace_plugin.core.catalogue.federation import CataloguePage
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.gui.catalogue.facet_rows import Counts
from crm_dataspace_plugin.gui.catalogue.find_step import FindStep
from crm_dataspace_plugin.gui.catalogue.search_outcome import SearchOutcome
from crm_dataspace_plugin.gui.count_words import catalogue_words
from crm_dataspace_plugin.gui.messages import Messages

FIRST_LIMIT = 200  # records of each catalogue at first
MORE = 5  # times as many at each scroll to the end


class FindPresenter(QObject):
    page_arrived = pyqtSignal(int, object)  # number of the search, CataloguePage; sent from the job's thread

    def __init__(self, step: FindStep, jobs: Jobs, settings: Settings, messages: Messages, language: str) -> None:
        super().__init__(step)
        self._step = step
        self._jobs = jobs
        self._settings = settings
        self._messages = messages
        self._language = language
        self._number = 0
        self._job: Optional[Job] = None
        self._outcome = SearchOutcome(Query())
        self.page_arrived.connect(self._on_page)
        step.search_requested.connect(self.search)
        step.model.more_wanted.connect(self._on_more)
        step.progress.cancel_requested.connect(self._on_cancel)
        self.catalogues_changed()

    def catalogues_changed(self) -> None:
        self._step.show_catalogues(len(self._settings.catalogues()))

    def search(self) -> None:
        """Ask all catalogues; what an earlier search still brings is not shown."""
        try:
            query = replace(self._step.query(), limit=FIRST_LIMIT)
        except DataSpaceError as error:
            self._messages.fail(error)
            return
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

    def _on_page(self, number: int, page: CataloguePage) -> None:
        if number != self._number:
            return
        self._outcome.take(page)
        if page.records:
            self._step.model.append(page.records)
            self._step.show_results()
        self._step.show_footer(self._outcome.footer(len(self._step.model.records)))

    def _on_done(self, number: int, _result: object) -> None:
        if number != self._number:
            return
        model = self._step.model
        self._step.progress.rest()
        self._show_facets()
        self._step.show_footer(self._outcome.footer(len(model.records)))
        model.expect_more(self._outcome.has_more)
        if not model.records:
            self._step.show_nothing(self._outcome.why_nothing(self._language))

    def _on_failed(self, number: int, error: DataSpaceError) -> None:
        if number != self._number:
            return
        stopped = isinstance(error, Cancelled)
        self._step.progress.finish(self.tr("Search cancelled.") if stopped else "")
        self._messages.fail(error)

    def _show_facets(self) -> None:
        records = self._step.model.records
        own = self._outcome.server_facets
        origin = self.tr("counted by the service") if own else self.tr("of the {} loaded").format(len(records))
        self._step.show_facets(_rows(own or count_facets(records)), origin)

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
