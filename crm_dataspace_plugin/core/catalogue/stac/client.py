# SPDX-License-Identifier: GPL-2.0-or-later
"""A STAC API 1.0, or a static STAC catalogue, as a catalogue.

Collections and items are records both. The collections come first, because there are few of them and they are what
words such as “tailings” are said of; the items follow in the service's own order, and the limit of the query holds for
both together, so that a service of millions of scenes floods nobody. Words are sent where the service takes them for
items; where it does not, a bounded number of items is looked through here. The list of collections cannot be asked
anything: it is filtered here. An item has licence and providers of its collection where it states none, and the id
`collection/id` where its own was given in another collection before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Callable, Optional

from crm_dataspace_plugin.core.catalogue.answer import REFUSED, Answer
from crm_dataspace_plugin.core.catalogue.client import Page, found_among
from crm_dataspace_plugin.core.catalogue.ogc_api.collections import collections
from crm_dataspace_plugin.core.catalogue.plain import mapping, text
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.raw_pages import RawPage
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.catalogue.stac.api import StacApi, StacDocument, open_stac, queryables
from crm_dataspace_plugin.core.catalogue.stac.pages import fetched_pages, posted_pages
from crm_dataspace_plugin.core.catalogue.stac.reader import read_collection, read_item
from crm_dataspace_plugin.core.catalogue.stac.request import StacRequest, ladder
from crm_dataspace_plugin.core.catalogue.stac.static import static_pages
from crm_dataspace_plugin.core.errors import HttpError, NetworkError, UnexpectedContent
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick

MOST_EXAMINED = 5000  # items looked through where something has to be applied here
_NOT_POSTED = (403, 404, 405, 415, 501)  # what services answer to a POST they do not take


@dataclass(frozen=True)
class StacClient:
    source: CatalogueSource

    def search(self, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        found = open_stac(self.source.url, http, tick)
        if isinstance(found, StacDocument):
            yield from self._static(found, query, http, tick)
            return
        reading = _Reading(self.source.name, found, query.ids)
        matched = returned = 0
        for page in self._collections(reading, query, http, tick):
            matched, returned = page.matched or 0, returned + len(page.records)
            yield replace(page, matched=None, notes=())
        if returned < query.limit:
            for page in self._items(reading, replace(query, limit=query.limit - returned), http, tick):
                yield replace(page, matched=None if page.matched is None else matched + page.matched)

    def fetch(self, record_id: str, http: Http, tick: Tick) -> Record:
        return found_among(self.search(Query(ids=(record_id,)), http, tick), self.source.name, record_id)

    def _static(self, top: StacDocument, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        known: dict[str, Mapping[str, Any]] = {}

        def read(entry: Any, _url: str) -> Optional[Record]:
            url, content = entry
            document = mapping(content)
            if text(document.get("type")) == "Feature":
                return read_item(content, self.source.name, url, known.get(text(document.get("collection")), {}))
            known[text(document.get("id"))] = document
            return read_collection(content, self.source.name, url)

        yield from Answer(query, frozenset(), read).pages(static_pages(top, http, tick))

    def _collections(self, reading: _Reading, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        """Yield the collections that match; nothing where the service does not list them."""
        try:
            found = list(collections(reading.api.address, http, tick))
        except (HttpError, UnexpectedContent):
            return
        page = RawPage(reading.api.address.at("/collections"), {}, tuple(found), None)
        yield from Answer(query, frozenset(), reading.collection).pages([page])

    def _items(self, reading: _Reading, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        """Ask; where that is refused or finds nothing, ask less and filter here."""
        known = queryables(reading.api, http, tick) if any(query.filters.values()) else {}
        rungs = ladder(query, reading.api, known)
        found_nothing = False
        while rungs:
            request, *rungs = rungs
            search = _Search(reading.api, request, http, tick)
            answer = Answer(query, request.sent, reading.item, ignores_words=search.ignores_words, most=MOST_EXAMINED)
            try:
                yield from (page for page in answer.pages(search.pages()) if page.records or not found_nothing)
            except HttpError as error:
                if found_nothing and not answer.returned:
                    return
                if answer.returned or error.status not in REFUSED or not rungs:
                    raise
                continue
            if found_nothing or answer.returned or answer.problem or not rungs or "filter" not in request.body:
                return
            found_nothing = True
            rungs = rungs[:1]


@dataclass
class _Reading:
    """Makes records of what one API gives, and remembers its collections and the ids of its items.

    Attributes:
        wanted: ids that were asked for.
        known: id of a collection to what is said of it.
    """

    catalogue: str
    api: StacApi
    wanted: tuple[str, ...] = ()
    known: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    _homes: dict[str, str] = field(default_factory=dict)  # id of an item to its collection

    def collection(self, entry: Any, url: str) -> Optional[Record]:
        identifier = text(mapping(entry).get("id"))
        self.known[identifier] = mapping(entry)
        items = self.api.address.of_collection(identifier) if self.api.has_footprints and identifier else ""
        return read_collection(entry, self.catalogue, url, items)

    def item(self, entry: Any, url: str) -> Optional[Record]:
        home = text(mapping(entry).get("collection"))
        record = read_item(entry, self.catalogue, url, self.known.get(home, {}))
        if record is None:
            return None
        longer = f"{home}/{record.id}"
        given_before = self._homes.setdefault(record.id, home) != home
        return replace(record, id=longer) if given_before or longer in self.wanted else record


class _Search:
    """One search of items: posted, or asked by GET where the service does not take that."""

    def __init__(self, api: StacApi, request: StacRequest, http: Http, tick: Tick) -> None:
        self._api = api
        self._request = request
        self._http = http
        self._tick = tick
        self._posts = api.posts is not False

    def pages(self) -> Iterator[RawPage]:
        """Yield the pages; errors as `posted_pages`."""
        if not self._posts:
            yield from self._ask(fetched_pages)
            return
        pages = self._ask(posted_pages)
        try:
            first = next(iter(pages), None)
        except (HttpError, UnexpectedContent) as error:
            if isinstance(error, HttpError) and error.status not in _NOT_POSTED:
                raise
            self._posts = False
        if not self._posts:
            yield from self._ask(fetched_pages)
        elif first is not None:
            yield first
            yield from pages

    def ignores_words(self, page: RawPage) -> bool:
        """Tell whether the service gives the same page without the words."""
        body = {name: value for name, value in self._request.body.items() if name != "q"}
        without = StacRequest(body, by_get=self._request.by_get)
        ask: Callable[..., Iterable[RawPage]] = posted_pages if self._posts else fetched_pages
        try:
            other = next(iter(ask(self._api.search, without, self._http, self._tick)), None)
        except NetworkError:
            return False
        return other is not None and _ids(other) == _ids(page)

    def _ask(self, ask: Callable[..., Iterator[RawPage]]) -> Iterator[RawPage]:
        return ask(self._api.search, self._request, self._http, self._tick)


def _ids(page: RawPage) -> list[tuple[str, str]]:
    return [(text(mapping(each).get("collection")), text(mapping(each).get("id"))) for each in page.entries]
