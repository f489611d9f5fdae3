# SPDX-License-Identifier: GPL-2.0-or-later
"""A catalogue that speaks OGC API - Records (Part 1 1.0; facets as in the draft of Part 2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Optional
from urllib.parse import quote, urlsplit, urlunsplit

from crm_dataspace_plugin.core.catalogue.answer import Answer
from crm_dataspace_plugin.core.catalogue.client import Page
from crm_dataspace_plugin.core.catalogue.ogc_api import RecordsCollection, records_collections
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.reader import read_record
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.request import Request, ladder
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import HttpError, NotThere
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick

MOST_RETRIED = 2000  # entries looked through here after a service found nothing
_REFUSED = (400, 404, 422, 500, 501)  # what services answer to a parameter they do not like


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
                answer = http.get(url, accept="application/geo+json, application/json;q=0.9", tick=tick)
            except NotThere:
                continue
            record = read_record(answer.json(), self.source.name, answer.url)
            if record is not None:
                return record
        raise NotThere(f"{self.source.name} has no record “{record_id}”.", status=404)

    def _search(self, collection: RecordsCollection, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        """Ask; where that is refused or finds nothing, ask less and filter here."""
        first, *others = ladder(query, collection.queryables, collection.facets)
        answer = Answer(self.source.name, query, first)
        try:
            yield from answer.pages(collection.items, http, tick)
            if answer.returned or answer.problem:
                return
            others = [each for each in others if each.params and each.sent < first.sent]
        except HttpError as error:
            if answer.returned or error.status not in _REFUSED or not others:
                raise
            yield from self._search_less(others, query, collection, http, tick)
            return
        for request in others[:1]:
            retry = Answer(self.source.name, query, request, most=MOST_RETRIED)
            yield from (page for page in retry.pages(collection.items, http, tick) if page.records)

    def _search_less(
        self, requests: list[Request], query: Query, collection: RecordsCollection, http: Http, tick: Tick
    ) -> Iterator[Page]:
        for number, request in enumerate(requests, start=1):
            answer = Answer(self.source.name, query, request)
            try:
                yield from answer.pages(collection.items, http, tick)
                return
            except HttpError as error:
                if answer.returned or error.status not in _REFUSED or number == len(requests):
                    raise
