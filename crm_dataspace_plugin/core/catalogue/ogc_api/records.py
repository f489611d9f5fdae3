# SPDX-License-Identifier: GPL-2.0-or-later
"""A catalogue that speaks OGC API - Records (Part 1 1.0; facets as in the draft of Part 2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from typing import Any, Optional
from urllib.parse import quote, urlsplit, urlunsplit

from crm_dataspace_plugin.core.catalogue.answer import MOST_EXAMINED, MOST_RETRIED, REFUSED, Answer
from crm_dataspace_plugin.core.catalogue.client import Facets, Page
from crm_dataspace_plugin.core.catalogue.facets import read_facets
from crm_dataspace_plugin.core.catalogue.ogc_api.collections import RecordsCollection, records_collections
from crm_dataspace_plugin.core.catalogue.ogc_api.request import Request, ladder
from crm_dataspace_plugin.core.catalogue.ogc_api.time_check import misreads_time
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.raw_pages import ACCEPT, RawPage, pages, read_page
from crm_dataspace_plugin.core.catalogue.reader import read_record
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import HttpError, NetworkError, NotThere
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say


@dataclass(frozen=True)
class RecordsClient:
    source: CatalogueSource

    def search(self, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        returned = matched = 0
        for collection in records_collections(self.source.url, http, tick):
            last: Optional[Page] = None
            for page in self._search(collection, replace(query, limit=query.limit - returned), http, tick):
                returned += len(page.records)
                last = page
                yield replace(page, matched=None if page.matched is None else matched + page.matched)
            matched += (last.matched or 0) if last else 0
            if returned >= query.limit:
                return

    def fetch(self, record_id: str, http: Http, tick: Tick) -> Record:
        for collection in records_collections(self.source.url, http, tick):
            parts = urlsplit(collection.items)
            url = urlunsplit(parts._replace(path=f"{parts.path}/{quote(record_id, safe='')}"))
            try:
                answer = http.get(url, accept=ACCEPT, tick=tick)
            except NotThere:
                continue
            record = read_record(answer.json(), self.source.name, answer.url)
            if record is not None:
                return record
        raise NotThere(
            say("{name} has no record “{record_id}”.", name=self.source.name, record_id=record_id), status=404
        )

    def _search(self, collection: RecordsCollection, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        """Ask; where that is refused or finds nothing, ask less and filter here.

        A second look that finds nothing either, or fails, leaves the first answer as it was.
        """
        rungs = ladder(query, collection.queryables)
        found_nothing = False
        distrusted: frozenset[str] = frozenset()
        while rungs:
            request, *rungs = rungs
            answer = Answer(
                query,
                request.sent,
                partial(_read, catalogue=self.source.name),
                _facets,
                partial(_ignores_words, collection.items, request, http, tick),
                MOST_RETRIED if found_nothing else MOST_EXAMINED,
                distrusted,
            )
            raw = pages(http, collection.items, request.params, "features", tick)
            try:
                first = next(raw)
                if self._misreads_time(collection.items, first, query, request, http, tick):
                    distrusted = frozenset({"time"})
                    rungs = [request.without_time(), *(each for each in rungs if "time" not in each.sent)]
                    continue
                answered = answer.pages(chain([first], raw))
                yield from (page for page in answered if page.records or not found_nothing)
            except HttpError as error:
                if found_nothing and not answer.returned:
                    return
                if answer.returned or error.status not in REFUSED or not rungs:
                    raise
                continue
            if found_nothing or answer.returned or answer.problem:
                return
            found_nothing = True
            rungs = [each for each in rungs if each.sent < request.sent and not each.bare][:1]

    def _misreads_time(self, url: str, first: RawPage, query: Query, request: Request, http: Http, tick: Tick) -> bool:
        """Tell whether the service looks at another time than that of the data; it costs one request more."""
        timed = self._records(first) if "time" in request.sent else []
        if not timed:
            return False
        try:
            other = read_page(http.get(url, params=request.without_time().params, accept=ACCEPT, tick=tick), "features")
        except NetworkError:
            return False
        return misreads_time(timed, self._records(other), query)

    def _records(self, page: RawPage) -> list[Record]:
        return [each for each in (_read(entry, page.url, self.source.name) for entry in page.entries) if each]


def _read(entry: Any, url: str, catalogue: str) -> Optional[Record]:
    return read_record(entry, catalogue, url)


def _facets(page: RawPage) -> Facets:
    return read_facets(page.content.get("facets"))


def _ignores_words(url: str, request: Request, http: Http, tick: Tick, page: RawPage) -> bool:
    """Tell whether the service gives the same answer without the words."""
    without = {name: value for name, value in request.params.items() if name != "q"}
    try:
        other = read_page(http.get(url, params=without, accept=ACCEPT, tick=tick), "features")
    except NetworkError:
        return False
    return other.matched == page.matched and _ids(other.entries) == _ids(page.entries)


def _ids(entries: tuple[Any, ...]) -> list[Any]:
    return [each.get("id") if isinstance(each, dict) else None for each in entries]
