# SPDX-License-Identifier: GPL-2.0-or-later
"""What a STAC address leads to: an API that can be searched, or a static catalogue of linked documents."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional, Union
from urllib.parse import urlsplit, urlunsplit

from crm_dataspace_plugin.core.catalogue.ogc_api.collections import Address, take_apart
from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings, text, texts
from crm_dataspace_plugin.core.catalogue.raw_pages import at_home, link_from
from crm_dataspace_plugin.core.errors import CatalogueError, NetworkError
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

_SEARCH = re.compile(r"/search/?$")
_OF_API = re.compile(r"/(collections|search)(/|$)")
_FREE_TEXT = re.compile(r"/item-search#(advanced-)?free-text$")
_FILTER = re.compile(r"/item-search#filter$")
_CQL2_JSON = re.compile(r"/cql2/1.0/conf/cql2-json$")
_FEATURES = re.compile(r"/ogcapi-features-1/1.0/conf/core$")


@dataclass(frozen=True)
class StacApi:
    """A STAC API.

    Attributes:
        address: its landing page, and the collection the configured address names.
        search: where items are searched.
        posts: whether it says that a search may be posted; None where it says nothing.
        classes: conformance classes.
        filters: where it says what items can be filtered by, empty where it takes no filter.
    """

    address: Address
    search: str
    posts: Optional[bool]
    classes: tuple[str, ...] = ()
    filters: str = ""

    @property
    def free_text(self) -> str:
        """Return how words may be sent: `list` of the basic class, `text` of the advanced one, empty for not."""
        found = {bool(match.group(1)) for match in map(_FREE_TEXT.search, self.classes) if match}
        return "" if not found else "list" if False in found else "text"

    @property
    def has_footprints(self) -> bool:
        """Tell whether the items of a collection can be opened as features."""
        return any(map(_FEATURES.search, self.classes))


@dataclass(frozen=True)
class StacDocument:
    """A document of a static catalogue, as the configured address gave it."""

    url: str
    content: Mapping[str, Any]


def open_stac(url: str, http: Http, tick: Tick) -> Union[StacApi, StacDocument]:
    """Return what is behind the address of a landing page, a collection, a search, or a document.

    Raises:
        CatalogueError: for JSON that is not STAC.
        NetworkError: as `Http.get` does.
    """
    parts = urlsplit(url.strip())
    address = take_apart(urlunsplit(parts._replace(path=_SEARCH.sub("", parts.path))))
    of_api = _OF_API.search(parts.path) and not parts.path.endswith(".json")
    start = address.at("") if of_api else url.strip()
    answer = http.get(start, accept="application/json", tick=tick)
    content = answer.json()
    if not isinstance(content, Mapping):
        raise CatalogueError(say("{start} is JSON, but not of a STAC catalogue.", start=start))
    classes = texts(content.get("conformsTo"))
    searches = [each for each in mappings(content.get("links")) if text(each.get("rel")) == "search"]
    claims = any("api.stacspec.org" in each and "item-search" in each for each in classes)
    if not searches and not claims:
        if not text(content.get("stac_version")) and not isinstance(content.get("features"), list):
            raise CatalogueError(say("{start} is JSON, but not of a STAC catalogue.", start=start))
        return StacDocument(answer.url, content)
    methods = {text(each.get("method")).upper() or "GET" for each in searches}
    hrefs = [link_from(text(each.get("href")), answer.url) for each in searches]
    search = next((each for each in hrefs if each and at_home(each, answer.url)), address.at("/search"))
    return StacApi(
        address=address,
        search=search,
        posts=("POST" in methods) if searches else None,
        classes=classes,
        filters=_queryables_at(address, content, answer.url) if _takes_filters(classes) else "",
    )


def _takes_filters(classes: tuple[str, ...]) -> bool:
    return any(map(_FILTER.search, classes)) and any(map(_CQL2_JSON.search, classes))


def queryables(api: StacApi, http: Http, tick: Tick) -> Mapping[str, Any]:
    """Return property name to JSON schema, of what items can be filtered by; nothing where that is not told."""
    if not api.filters:
        return {}
    try:
        answer = http.get(api.filters, accept="application/schema+json", tick=tick).json()
    except NetworkError:
        return {}
    return mapping(mapping(answer).get("properties"))


def _queryables_at(address: Address, landing: Mapping[str, Any], base: str) -> str:
    if address.collection:
        return address.of_collection(address.collection, "/queryables")
    links = [each for each in mappings(landing.get("links")) if text(each.get("rel")).endswith("queryables")]
    hrefs = [link_from(text(each.get("href")), base) for each in links]
    return next((each for each in hrefs if each and at_home(each, base)), address.at("/queryables"))
