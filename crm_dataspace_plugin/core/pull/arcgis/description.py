# SPDX-License-Identifier: GPL-2.0-or-later
"""What an ArcGIS layer or table says about itself."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.arcgis.service import ask, take_apart
from crm_dataspace_plugin.core.catalogue.plain import count, mapping, mappings, text, truth
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.arcgis.fields import date_fields, schema_of
from crm_dataspace_plugin.core.pull.arcgis.reference import code_of
from crm_dataspace_plugin.core.pull.arcgis.shape import Ordinates
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.words import say

PAGE = 1000  # features asked for where a layer does not say how many it gives at once
LARGEST_PAGE = 10_000  # whatever a layer says
_SHOWN_NAMES = 30  # of a service's layers in an error
_NAME = re.compile(r"\w+(\.\w+)*$")  # goes into conditions


@dataclass(frozen=True)
class Description:
    """A layer or table.

    Attributes:
        url: its own address, with its number, without parameters.
        query: parameters of the address it was found by, sent along with every request.
        crs: code of its own reference system, empty where that has none.
        object_id: field that numbers the features.
        dates: fields whose values are milliseconds since 1970.
        page: number of features it gives at once.
        pages: whether it can be asked to begin at the n-th feature.
        raw: all it said.
    """

    url: str
    query: str
    title: str
    schema: Schema
    crs: str
    object_id: str
    dates: frozenset[str]
    ordinates: Ordinates
    page: int
    pages: bool
    licence: str
    raw: Mapping[str, Any] = field(repr=False)


def describe(http: Http, url: str, name: str, tick: Tick) -> Description:
    """Fetch the description of a layer.

    Args:
        url: of the layer, or of its service.
        name: layer's name or number where `url` is that of a service with several.

    Raises:
        DataError: there is no such layer, or it holds no features that may be asked for.
        NetworkError: it cannot be read.
    """
    try:
        place = take_apart(url)
    except errors.CatalogueError as error:
        raise errors.DataError(error.message) from error
    if not place.service:
        raise errors.DataError(say("{url} is a list of ArcGIS services: choose a layer of one of them.", url=url))
    number = place.layer or _number(place.service, ask(place.service, place.query, http, tick), name)
    address = f"{place.service}/{number}"
    return described(ask(address, place.query, http, tick), address, place.query)


def described(layer: Mapping[str, Any], url: str, query: str = "") -> Description:
    """Return what a layer's document says; DataError where it holds no features that may be asked for."""
    title = text(layer.get("name")) or url
    kind = text(layer.get("type"))
    if not mappings(layer.get("fields")):
        what = f"a {kind}" if kind else say("no layer")
        raise errors.DataError(
            say(
                "“{title}” ({url}) is {what} without fields: it has no features to pull.",
                title=title,
                url=url,
                what=what,
            )
        )
    capabilities = text(layer.get("capabilities"))
    if capabilities and not re.search(r"\b(query|data)\b", capabilities, re.IGNORECASE):
        raise errors.DataError(
            say(
                "“{title}” ({url}) does not let its features be asked for (only {capabilities}).",
                title=title,
                url=url,
                capabilities=capabilities,
            )
        )
    advanced = mapping(layer.get("advancedQueryCapabilities"))
    pages = truth(advanced.get("supportsPagination", layer.get("supportsPagination")))
    object_id = _object_id(layer)
    return Description(
        url=url,
        query=query,
        title=title,
        schema=schema_of(layer),
        crs=code_of(_reference(layer)),
        object_id=object_id,
        dates=date_fields(layer),
        ordinates=Ordinates(truth(layer.get("hasZ")) is True, truth(layer.get("hasM")) is True),
        page=min(count(layer.get("maxRecordCount")) or PAGE, LARGEST_PAGE),
        pages=pages is True and bool(object_id),
        licence=text(layer.get("copyrightText")),
        raw=layer,
    )


def _number(service: str, document: Mapping[str, Any], name: str) -> str:
    """Return the number of the layer or table called `name`, or of the only one."""
    entries = [*mappings(document.get("layers")), *mappings(document.get("tables"))]
    layers = [each for each in entries if not each.get("subLayerIds") and count(each.get("id")) is not None]
    if not name and len(layers) == 1:
        return str(count(layers[0].get("id")))
    for found in (
        [each for each in layers if text(each.get("id")) == name],
        [each for each in layers if text(each.get("name")).lower() == name.lower()],
    ):
        if len(found) == 1:
            return str(count(found[0].get("id")))
    names = ", ".join(text(each.get("name")) or text(each.get("id")) for each in layers[:_SHOWN_NAMES])
    if not layers:
        raise errors.DataError(say("{service} has no layers.", service=service))
    if not name:
        raise errors.DataError(
            say("{service} has several layers, name one of them after a “|”: {names}.", service=service, names=names)
        )
    raise errors.DataError(
        say("{service} has no layer “{name}”, it has: {names}.", service=service, name=name, names=names)
    )


def _object_id(layer: Mapping[str, Any]) -> str:
    """Return the field of the features' numbers; old servers only tell by the fields' types."""
    stated = text(layer.get("objectIdField"))
    typed = [text(each.get("name")) for each in mappings(layer.get("fields")) if each.get("type") == "esriFieldTypeOID"]
    return next((each for each in (stated, *typed) if _NAME.match(each)), "")


def _reference(layer: Mapping[str, Any]) -> Any:
    source = layer.get("sourceSpatialReference")
    stated = mapping(layer.get("extent")).get("spatialReference")
    return source if code_of(source) else layer.get("spatialReference") or stated or source
