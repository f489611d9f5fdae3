# SPDX-License-Identifier: GPL-2.0-or-later
"""An ArcGIS server, service or layer taken as a catalogue: each layer and table is a record.

Above services (`/rest/services`, or a folder of it) every FeatureServer and MapServer is looked into, a bounded number
of them; one that does not answer is named and holds up nobody. Group layers are no records. The address of a layer is
its id, because ArcGIS only numbers them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import Any

from crm_dataspace_plugin.core.catalogue.arcgis.layer import is_group, read_layer, service_of
from crm_dataspace_plugin.core.catalogue.arcgis.service import MOST_SERVICES, Place, ask, services, take_apart
from crm_dataspace_plugin.core.catalogue.client import Page, found_among
from crm_dataspace_plugin.core.catalogue.count_words import counted
from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings, text
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.raw_pages import RawPage
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.service.pages import one_page, whole_pages
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import (
    CatalogueError,
    HttpError,
    LoginNeeded,
    NetworkError,
    TooManyRequests,
    UnexpectedContent,
)
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

_NAMED = 3  # services that did not answer


@dataclass(frozen=True)
class ArcgisClient:
    source: CatalogueSource

    def search(self, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        yield from whole_pages(query, self._pages(take_apart(self.source.url), http, tick))

    def fetch(self, record_id: str, http: Http, tick: Tick) -> Record:
        place = take_apart(self.source.url)
        above = place.service or place.root
        if record_id.startswith(above + "/"):
            try:
                place = replace(take_apart(record_id), query=place.query)
            except CatalogueError:
                place = take_apart(self.source.url)
        pages = whole_pages(Query(ids=(record_id,)), self._pages(place, http, tick))
        return found_among(pages, self.source.name, record_id)

    def _pages(self, place: Place, http: Http, tick: Tick) -> Iterator[RawPage]:
        if place.service:
            yield self._page(place, http, tick)
            return
        silent: list[str] = []
        addresses = services(place, http, tick, silent)
        for address in islice(addresses, MOST_SERVICES):
            try:
                yield replace(self._page(Place(service=address, query=place.query), http, tick), more=True)
            except TooManyRequests:
                raise
            except NetworkError:
                silent.append(address)
        problem = (
            say(
                "{counted} did not answer: {silent}.",
                counted=counted(len(silent), "service"),
                silent=", ".join(silent[:_NAMED]),
            )
            if silent
            else ""
        )
        if next(addresses, None) is not None:
            problem = say(
                "Only the first {most_services} services were looked into. {problem}",
                most_services=MOST_SERVICES,
                problem=problem,
            ).strip()
        yield RawPage(place.root, {}, (), None, problem=problem)

    def _page(self, place: Place, http: Http, tick: Tick) -> RawPage:
        document = ask(place.service, place.query, http, tick)
        if not isinstance(document.get("layers"), list) and not isinstance(document.get("tables"), list):
            raise UnexpectedContent(
                say("{service} answered JSON, but not of a FeatureServer or MapServer.", service=place.service)
            )
        service = service_of(document, place.service)
        entries = [
            partial(read_layer, each, document, service, self.source.name)
            for each in _layers(document, place, http, tick)
            if not is_group(mapping(each))
        ]
        return one_page(place.service, entries)


def _layers(document: Mapping[str, Any], place: Place, http: Http, tick: Tick) -> list[Any]:
    """Return the layers and tables, with all they say where the service gives it in one answer."""
    if place.layer:
        return [{"id": place.layer, **ask(f"{place.service}/{place.layer}", place.query, http, tick)}]
    listed = _of(document)
    if not listed:
        return []
    try:
        whole = _of(ask(f"{place.service}/layers", place.query, http, tick))
    except (LoginNeeded, TooManyRequests):
        raise
    except (HttpError, UnexpectedContent):
        whole = []
    told = {text(each.get("id")): each for each in mappings(whole)}
    return [{**each, **told.get(text(each.get("id")), {})} if isinstance(each, Mapping) else each for each in listed]


def _of(document: Mapping[str, Any]) -> list[Any]:
    layers, tables = document.get("layers"), document.get("tables")
    found = list(layers) if isinstance(layers, list) else []
    return found + ([{"type": "Table", **each} for each in mappings(tables)] if isinstance(tables, list) else [])
