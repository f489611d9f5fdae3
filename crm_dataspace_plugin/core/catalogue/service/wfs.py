# SPDX-License-Identifier: GPL-2.0-or-later
"""A WFS (2.0.0, 1.1.0, 1.0.0) taken as a catalogue: each feature type is a record.

Source: OGC 09-025r2, 04-094, 02-058.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Optional

from crm_dataspace_plugin.core.catalogue.client import Page, found_among
from crm_dataspace_plugin.core.catalogue.query import Bbox, Query
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind, Record
from crm_dataspace_plugin.core.catalogue.service.capabilities import capabilities, plain_address
from crm_dataspace_plugin.core.catalogue.service.degrees import box_in_degrees
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

_GEOJSON = re.compile(r"json", re.IGNORECASE)


@dataclass(frozen=True)
class WfsClient:
    source: CatalogueSource

    def search(self, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        address = plain_address(self.source.url)
        root, first = capabilities(address, "WFS", "2.0.0", http, tick)
        if first.name != "WFS_Capabilities":
            raise UnexpectedContent(
                say("{address} is not a WFS: it answered “{name}”.", address=address, name=first.name)
            )
        service, formats = read_service(root, address), _formats(root)
        types = root.each("FeatureTypeList", "FeatureType")
        entries = [partial(_record, each, service, formats, self.source.name) for each in types]
        yield from whole_pages(query, [one_page(address, entries)])

    def fetch(self, record_id: str, http: Http, tick: Tick) -> Record:
        return found_among(self.search(Query(ids=(record_id,)), http, tick), self.source.name, record_id)


def _record(element: Element, service: Service, formats: tuple[str, ...], catalogue: str) -> Optional[Record]:
    name = element.value("Name")
    if not name:
        return None
    own = tuple(each.text for each in element.each("OutputFormats", "Format")) or formats
    title = element.value("Title")
    offered = next(filter(_GEOJSON.search, own), next(iter(own), ""))
    way = Distribution(DistributionKind.WFS, service.url, name, media_type=offered, title=title or name)
    layer = Layer(
        id=name,
        title=title,
        abstract=element.value("Abstract"),
        keywords=read_keywords(element),
        bbox=_box(element),
        distributions=(way, *read_links(element, service.url)),
        raw=raw_of(service, element),
    )
    return layer_record(layer, service, catalogue)


def _box(element: Element) -> Optional[Bbox]:
    for each in element.each("LatLongBoundingBox"):  # of 1.0.0
        return box_in_degrees(*(each.attributes.get(side) for side in ("minx", "miny", "maxx", "maxy")))
    return read_wgs84_box(element)


def _formats(root: Element) -> tuple[str, ...]:
    """Return the formats in which the service gives features, where it names them for all layers."""
    operations = [*root.each("OperationsMetadata", "Operation"), *root.each("OperationsMetadata")]
    found = [
        value.text
        for operation in operations
        if operation.attributes.get("name", "GetFeature") == "GetFeature"
        for parameter in operation.each("Parameter")
        if parameter.attributes.get("name") == "outputFormat"
        for value in (*parameter.each("Value"), *parameter.each("AllowedValues", "Value"))
    ]
    return tuple(dict.fromkeys(filter(None, found)))
