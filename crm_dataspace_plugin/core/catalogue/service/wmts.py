# SPDX-License-Identifier: GPL-2.0-or-later
"""A WMTS 1.0.0 taken as a catalogue: each layer is a record.

An address that ends in `.xml` is the document itself (RESTful services have no other); any other is asked for it.

Source: OGC 07-057r7.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Optional
from urllib.parse import urlsplit

from crm_dataspace_plugin.core.catalogue.client import Page, found_among
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind, Record
from crm_dataspace_plugin.core.catalogue.service.capabilities import capabilities, document_at, plain_address
from crm_dataspace_plugin.core.catalogue.service.dimension import interval_of
from crm_dataspace_plugin.core.catalogue.service.layer_record import Layer, Service, layer_record
from crm_dataspace_plugin.core.catalogue.service.metadata import (
    raw_of,
    read_keywords,
    read_links,
    read_service,
    read_wgs84_box,
)
from crm_dataspace_plugin.core.catalogue.service.pages import one_page, whole_pages
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import UnexpectedContent
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.text import Element


@dataclass(frozen=True)
class WmtsClient:
    source: CatalogueSource

    def search(self, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        url = self.source.url.strip()
        if urlsplit(url).path.lower().endswith(".xml"):
            address = url
            root, first = document_at(address, http, tick)
        else:
            address = plain_address(url)
            root, first = capabilities(address, "WMTS", "1.0.0", http, tick)
        if first.name != "Capabilities" or not list(root.each("Contents")):
            raise UnexpectedContent(
                say("{address} is not a WMTS: it answered “{name}”.", address=address, name=first.name)
            )
        service = read_service(root, address)
        layers = root.each("Contents", "Layer")
        entries = [partial(_record, each, service, self.source.name) for each in layers]
        yield from whole_pages(query, [one_page(address, entries)])

    def fetch(self, record_id: str, http: Http, tick: Tick) -> Record:
        return found_among(self.search(Query(ids=(record_id,)), http, tick), self.source.name, record_id)


def _record(element: Element, service: Service, catalogue: str) -> Optional[Record]:
    name = element.value("Identifier")
    if not name:
        return None
    title = element.value("Title")
    way = Distribution(
        DistributionKind.WMTS, service.url, name, media_type=element.value("Format"), title=title or name
    )
    layer = Layer(
        id=name,
        title=title,
        abstract=element.value("Abstract"),
        keywords=read_keywords(element),
        bbox=read_wgs84_box(element),
        time=_time(element),
        distributions=(way, *read_links(element, service.url)),
        raw=raw_of(service, _without_tiles(element)),
    )
    return layer_record(layer, service, catalogue)


def _time(layer: Element) -> tuple[str, str]:
    for each in layer.each("Dimension"):
        if each.value("Identifier").lower() == "time":
            return interval_of(",".join(value.text for value in each.each("Value")))
    return "", ""


def _without_tiles(layer: Element) -> Element:
    """Return a layer without the limits of its tiles, which are longer than all the rest and say nothing."""
    return replace(layer, children=tuple(each for each in layer.children if each.name != "TileMatrixSetLink"))
