# SPDX-License-Identifier: GPL-2.0-or-later
"""A CKAN portal, by its action API: `package_search` and `package_show`.

Words, publisher, licence, keywords and exclusions of them are sent, in the portal's own values; so is the area where
the portal counts by it. What else is asked narrows the search by the words of the vocabulary, and is applied here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.answer import Answer
from crm_dataspace_plugin.core.catalogue.ckan.api import PAGE, Portal, failure_in
from crm_dataspace_plugin.core.catalogue.ckan.query import FACETS, Asked, narrowest
from crm_dataspace_plugin.core.catalogue.ckan.reader import read_package
from crm_dataspace_plugin.core.catalogue.client import Facets, Page
from crm_dataspace_plugin.core.catalogue.codes import code_of
from crm_dataspace_plugin.core.catalogue.plain import count, mapping, mappings, text
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.raw_pages import MOST_PAGES, RawPage
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import CatalogueError, HttpError, NotThere
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

MOST_EXAMINED = 5000  # packages read where a filter has to be applied here; they are long
_REFUSED = (400, 405, 409, 413, 414, 422, 500)  # what portals answer to a parameter they do not like


@dataclass(frozen=True)
class CkanClient:
    source: CatalogueSource

    def search(self, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        portal = Portal(self.source.url, http, tick)
        for asked in (narrowest(query, portal), Asked({})):
            answer = Answer(
                query,
                asked.sent,
                partial(_read, catalogue=self.source.name),
                _facets,
                partial(_ignores_words, portal, asked),
                MOST_EXAMINED,
            )
            try:
                yield from answer.pages(_pages(portal, asked.params, query.limit))
            except HttpError as error:
                if answer.returned or not asked.params or error.status not in _REFUSED:
                    raise
                continue
            return

    def fetch(self, record_id: str, http: Http, tick: Tick) -> Record:
        portal = Portal(self.source.url, http, tick)
        content, url = portal.ask("package_show", {"id": record_id})
        record = read_package(content, self.source.name, url)
        if record is None:
            raise NotThere(
                say("{name} has no record “{record_id}”.", name=self.source.name, record_id=record_id), status=404
            )
        return record


def _read(entry: Any, url: str, catalogue: str) -> Optional[Record]:
    return read_package(entry, catalogue, url)


def _ignores_words(portal: Portal, asked: Asked, page: RawPage) -> bool:
    return portal.counts_alike(asked.params, page.matched, "q")


def _pages(portal: Portal, params: Mapping[str, str], limit: int) -> Iterator[RawPage]:
    start = 0
    known: set[str] = set()
    for _ in range(MOST_PAGES):
        rows = str(max(1, min(PAGE, limit))) if not start else str(PAGE)
        facets = {} if start else {"facet.field": FACETS, "facet.limit": "200"}
        content, url = portal.ask("package_search", {**params, **facets, "rows": rows, "start": str(start)})
        entries = tuple(_results(content))
        matched = count(mapping(content).get("count"))
        fresh = {text(each.get("id")) for each in mappings(list(entries))} - known
        known |= fresh
        start += len(entries)
        more = bool(entries) and (matched is None or start < matched)
        problem = (
            say("The portal gives the same packages again: only those before are shown.")
            if entries and not fresh
            else ""
        )
        yield RawPage(url, mapping(content), entries, matched, more, problem)
        if not more or problem:
            return


def _results(content: Any) -> list[Any]:
    found = mapping(content).get("results")
    if not isinstance(found, list):
        raise CatalogueError(say("The portal's answer has no list of packages."), failure_in(content))
    return found


def _facets(page: RawPage) -> Facets:
    """Return the portal's own counts under our names and codes."""
    names = {"license_id": "licence", "tags": "keyword", "organization": "publisher"}
    found: dict[str, dict[str, int]] = {}
    for field, name in names.items():
        items = mappings(mapping(mapping(page.content.get("search_facets")).get(field)).get("items"))
        for each in items:
            written, size = text(each.get("display_name")) or text(each.get("name")), count(each.get("count"))
            written = text(each.get("name")) if name == "licence" else written
            if written and size:
                value = code_of(name, written) or written
                found.setdefault(name, {})[value] = found.get(name, {}).get(value, 0) + size
    return found
