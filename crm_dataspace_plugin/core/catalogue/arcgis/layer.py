# SPDX-License-Identifier: GPL-2.0-or-later
"""The records of one ArcGIS service: FeatureServer or MapServer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.plain import count, mapping, number, text
from crm_dataspace_plugin.core.catalogue.record import Contact, Distribution, DistributionKind, Record
from crm_dataspace_plugin.core.catalogue.service.degrees import box_of_esri
from crm_dataspace_plugin.core.catalogue.service.layer_record import Layer, Service, layer_record

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_LARGEST = 2**31 - 1  # id of a layer
_GROUPS = ("group layer", "annotation sublayer")
_EXTENTS = ("fullExtent", "initialExtent")


def service_of(document: Mapping[str, Any], url: str) -> Service:
    """Return what a service says about itself."""
    info = mapping(document.get("documentInfo"))
    author = text(info.get("Author"))
    stated = text(document.get("name")) or text(document.get("mapName"))
    return Service(
        url=url,
        title=text(info.get("Title")) or stated or url.rstrip("/").rsplit("/", 2)[-2],
        abstract=text(document.get("serviceDescription")) or text(document.get("description")),
        keywords=tuple(dict.fromkeys(filter(None, (each.strip() for each in text(info.get("Keywords")).split(","))))),
        publisher=author,
        contacts=(Contact(organisation=author, role="author"),) if author else (),
        statements=tuple(filter(None, (text(document.get("copyrightText")), text(document.get("accessInformation"))))),
    )


def is_group(entry: Mapping[str, Any]) -> bool:
    """Tell whether a layer only holds others."""
    return text(entry.get("type")).lower() in _GROUPS or bool(entry.get("subLayerIds") or entry.get("subLayers"))


def read_layer(given: Any, document: Mapping[str, Any], service: Service, catalogue: str) -> Optional[Record]:
    """Return the record of a layer or table; None where it has no number to ask for.

    Args:
        given: the layer's own description, or its line in the list of the service.
        document: the description of the service; its extent is that of a layer that states none.
    """
    entry = mapping(given)
    identifier = count(entry.get("id"))
    if identifier is None or identifier > _LARGEST:
        return None
    url = f"{service.url}/{identifier}"
    title = text(entry.get("name")) or f"{service.title} {identifier}"
    is_table = text(entry.get("type")).lower() == "table"
    boxes = [box_of_esri(entry.get("extent"))]
    boxes += [] if is_table or boxes[0] else [box_of_esri(document.get(name)) for name in _EXTENTS]
    layer = Layer(
        id=url,
        title=title,
        abstract=text(entry.get("description")) or service.abstract,
        bbox=next(filter(None, boxes), None),
        time=_time(entry.get("timeInfo") or document.get("timeInfo")),
        updated=_moment(mapping(entry.get("editingInfo")).get("lastEditDate")),
        statements=tuple(filter(None, [text(entry.get("copyrightText"))])),
        distributions=(Distribution(DistributionKind.ARCGIS, url, media_type="application/json", title=title),),
        raw={"service": {"title": service.title, "abstract": service.abstract}, "layer": entry},
    )
    return replace(layer_record(layer, service, catalogue), kind="table" if is_table else "dataset")


def _time(info: Any) -> tuple[str, str]:
    extent = mapping(info).get("timeExtent")
    if not isinstance(extent, list) or len(extent) != 2:
        return "", ""
    return _moment(extent[0]), _moment(extent[1])


def _moment(milliseconds: Any) -> str:
    """Return milliseconds since 1970 as ISO 8601, empty for what is no moment."""
    stated = number(milliseconds)
    if stated is None or isinstance(milliseconds, str):
        return ""
    try:
        return (_EPOCH + timedelta(milliseconds=stated)).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (OverflowError, ValueError):
        return ""
