# SPDX-License-Identifier: GPL-2.0-or-later
"""A WMS (1.3.0, 1.1.1) taken as a catalogue: each layer with a name is a record.

A layer without a name only groups others; it hands down its extent, its dimensions and its attribution.

Source: OGC 06-042, 01-068r3.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Optional

from crm_dataspace_plugin.core.catalogue.client import Page, found_among
from crm_dataspace_plugin.core.catalogue.query import Bbox, Query
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind, Record
from crm_dataspace_plugin.core.catalogue.service.capabilities import capabilities, plain_address
from crm_dataspace_plugin.core.catalogue.service.degrees import box_in_degrees, box_named
from crm_dataspace_plugin.core.catalogue.service.dimension import interval_of
from crm_dataspace_plugin.core.catalogue.service.layer_record import Layer, Service, layer_record
from crm_dataspace_plugin.core.catalogue.service.metadata import raw_of, read_keywords, read_links, read_service
from crm_dataspace_plugin.core.catalogue.service.pages import one_page, whole_pages
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import UnexpectedContent
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.text import Element

_ROOTS = ("WMS_Capabilities", "WMT_MS_Capabilities")
_PICTURES = ("image/png", "image/jpeg", "image/png; mode=8bit", "image/gif")  # those QGIS shows, the best first
_SIDES = ("westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude")


@dataclass(frozen=True)
class _Inherited:
    """What a layer has from those around it.

    Attributes:
        publisher: whose attribution has to be shown.
    """

    bbox: Optional[Bbox] = None
    time: tuple[str, str] = ("", "")
    publisher: str = ""


@dataclass(frozen=True)
class WmsClient:
    source: CatalogueSource

    def search(self, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        address = plain_address(self.source.url)
        root, first = capabilities(address, "WMS", "1.3.0", http, tick)
        if first.name not in _ROOTS:
            raise UnexpectedContent(
                say("{address} is not a WMS: it answered “{name}”.", address=address, name=first.name)
            )
        service, picture = read_service(root, address), _picture(root)
        modern = first.name == _ROOTS[0]
        entries = [
            partial(_record, element, around, service, picture, self.source.name)
            for top in root.each("Capability", "Layer")
            for element, around in _named(top, _Inherited(), modern)
        ]
        yield from whole_pages(query, [one_page(address, entries)])

    def fetch(self, record_id: str, http: Http, tick: Tick) -> Record:
        return found_among(self.search(Query(ids=(record_id,)), http, tick), self.source.name, record_id)


def _named(layer: Element, around: _Inherited, modern: bool) -> Iterator[tuple[Element, _Inherited]]:
    """Yield the layers that have a name, with what holds for them.

    Args:
        modern: the order of a box' corners is that of the register (WMS 1.3.0).
    """
    own = _Inherited(
        bbox=_box(layer, modern) or around.bbox,
        time=_time(layer) or around.time,
        publisher=layer.value("Attribution", "Title") or around.publisher,
    )
    if layer.value("Name"):
        yield layer, own
    for each in layer.each("Layer"):
        yield from _named(each, own, modern)


def _record(element: Element, own: _Inherited, service: Service, picture: str, catalogue: str) -> Record:
    name, title = element.value("Name"), element.value("Title")
    way = Distribution(DistributionKind.WMS, service.url, name, media_type=picture, title=title or name)
    alone = replace(element, children=tuple(each for each in element.children if each.name != "Layer"))
    layer = Layer(
        id=name,
        title=title,
        abstract=element.value("Abstract"),
        keywords=read_keywords(element),
        bbox=own.bbox,
        time=own.time,
        publisher=own.publisher,
        other_ids=tuple(each.text for each in element.each("Identifier") if each.text),
        distributions=(way, *read_links(element, service.url)),
        raw=raw_of(service, alone),
    )
    return layer_record(layer, service, catalogue)


def _box(layer: Element, modern: bool) -> Optional[Bbox]:
    """Return the box in degrees that a layer itself states."""
    for each in layer.each("EX_GeographicBoundingBox"):
        box = box_in_degrees(*(each.value(side) for side in _SIDES))
        if box is not None:
            return box
    sides = ("minx", "miny", "maxx", "maxy")
    for each in layer.each("LatLonBoundingBox"):
        box = box_in_degrees(*(each.attributes.get(side) for side in sides))
        if box is not None:
            return box
    for each in layer.each("BoundingBox"):
        named = each.attributes.get("CRS") or each.attributes.get("SRS") or ""
        west, south, east, north = (each.attributes.get(side) for side in sides)
        box = box_named(named, (west, south, east, north), by_register=modern)
        if box is not None:
            return box
    return None


def _time(layer: Element) -> Optional[tuple[str, str]]:
    """Return the first and last moment of a layer's time dimension, None where it states none of its own."""
    for each in (*layer.each("Dimension"), *layer.each("Extent")):  # `Extent` holds the values in 1.1.1
        if each.attributes.get("name", "").lower() == "time" and each.text:
            return interval_of(each.text)
    return None


def _picture(root: Element) -> str:
    offered = [each.text for each in root.each("Capability", "Request", "GetMap", "Format")]
    return next((each for each in _PICTURES if each in offered), next(iter(offered), ""))
