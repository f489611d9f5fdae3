# SPDX-License-Identifier: GPL-2.0-or-later
"""A catalogue that speaks OGC API - Records (Part 1 1.0; facets as in the draft of Part 2)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Optional
from urllib.parse import quote, urlsplit, urlunsplit

from crm_dataspace_plugin.core.catalogue.answer import MOST_EXAMINED, Answer
from crm_dataspace_plugin.core.catalogue.client import Page
from crm_dataspace_plugin.core.catalogue.ogc_api import RecordsCollection, records_collections
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.reader import read_record
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.request import ladder
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
        """Ask; where that is refused or finds nothing, ask less and filter here.

        A second look that finds nothing either, or fails, leaves the first answer as it was.
        """
        rungs = ladder(query, collection.queryables)
        found_nothing = False
        while rungs:
            request, *rungs = rungs
            answer = Answer(self.source.name, query, request, MOST_RETRIED if found_nothing else MOST_EXAMINED)
            try:
                pages = answer.pages(collection.items, http, tick)
                yield from (page for page in pages if page.records or not found_nothing)
            except HttpError as error:
                if found_nothing and not answer.returned:
                    return
                if answer.returned or error.status not in _REFUSED or not rungs:
                    raise
                continue
            if found_nothing or answer.returned or answer.problem:
                return
            found_nothing = True
            rungs = [each for each in rungs if each.sent < request.sent and not each.bare][:1]
