# SPDX-License-Identifier: GPL-2.0-or-later
"""The collections behind an OGC API address, whether it is the landing page, the list, one of them or its items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, unquote, urlsplit, urlunsplit

from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings, text, texts
from crm_dataspace_plugin.core.catalogue.raw_pages import pages
from crm_dataspace_plugin.core.errors import CatalogueError, HttpError, NetworkError, NotThere, UnexpectedContent
from crm_dataspace_plugin.core.http import Http, joined, origin_of
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

_ADDRESS = re.compile(r"^(?P<root>.*?)(?P<list>/collections(?:/(?P<id>[^/]+)(?P<items>/items(?:/.*)?)?)?)?/?$")
_RECORDS_CONFORMANCE = re.compile(r"ogcapi-records")
_RECORD_TYPES = ("record", "records")
_CATALOGUE_NAMES = re.compile(r"metadata|catalog|records?$", re.IGNORECASE)


@dataclass(frozen=True)
class Address:
    """An OGC API address taken apart.

    Attributes:
        root: the landing page, without a slash at the end.
        collection: id of the collection in the address, empty for none.
        query: what stood behind `?`, such as a key the service wants.
    """

    root: str
    collection: str = ""
    query: str = ""

    def at(self, path: str) -> str:
        return self.root + path + (f"?{self.query}" if self.query else "")

    def of_collection(self, identifier: str, below: str = "") -> str:
        return self.at(f"/collections/{quote(identifier, safe='')}{below}")


@dataclass(frozen=True)
class RecordsCollection:
    """One collection of records.

    Attributes:
        queryables: property name to JSON schema, of what the service lets filter by.
    """

    items: str
    queryables: Mapping[str, Any] = field(default_factory=dict)


def take_apart(url: str) -> Address:
    """Return the parts of an OGC API address; CatalogueError when it is no web address."""
    parts = urlsplit(url.strip())
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise CatalogueError(say("“{url}” is not a web address: it must start with http:// or https://.", url=url))
    match = _ADDRESS.match(parts.path)
    path = match.group("root") if match else parts.path
    collection = unquote(match.group("id") or "") if match else ""
    query = "&".join(each for each in parts.query.split("&") if each and not each.lower().startswith("f="))
    return Address(urlunsplit((parts.scheme, parts.netloc, path.rstrip("/"), "", "")), collection, query)


def collections(address: Address, http: Http, tick: Tick) -> Iterator[Mapping[str, Any]]:
    """Yield the descriptions of all collections that have an id, or of the one in the address."""
    found = described(address, http, tick)
    yield from (each for each in found if isinstance(each, Mapping) and text(each.get("id")))


def described(address: Address, http: Http, tick: Tick) -> Iterator[Any]:
    """Yield what a service lists as its collections, whatever it is, or the one in the address."""
    if address.collection:
        found = http.get(address.of_collection(address.collection), tick=tick).json()
        if not isinstance(found, Mapping):
            raise UnexpectedContent(
                say("{root} does not describe “{collection}”.", root=address.root, collection=address.collection)
            )
        yield {"id": address.collection, **found}
        return
    for page in pages(http, address.at("/collections"), {}, "collections", tick):
        yield from page.entries


def conformance(address: Address, http: Http, tick: Tick) -> tuple[str, ...]:
    """Return the conformance classes the service claims, none where it does not tell."""
    try:
        answer = http.get(address.at("/conformance"), tick=tick).json()
    except (HttpError, UnexpectedContent):
        return ()
    return texts(mapping(answer).get("conformsTo"))


def is_catalogue(collection: Mapping[str, Any]) -> bool:
    """Tell whether a collection holds records and not features."""
    return (
        text(collection.get("itemType")).lower() in _RECORD_TYPES or text(collection.get("type")).lower() == "catalog"
    )


def records_collections(url: str, http: Http, tick: Tick) -> tuple[RecordsCollection, ...]:
    """Return the collections of records behind an address.

    Raises:
        CatalogueError: when there is none.
        NetworkError: as `Http.get` does.
    """
    address = take_apart(url)
    if address.collection:
        return (_described(address, _alone(address, http, tick), http, tick),)
    classes = conformance(address, http, tick)
    found = list(collections(address, http, tick))
    chosen = [each for each in found if is_catalogue(each)]
    if not chosen and any(_RECORDS_CONFORMANCE.search(each) for each in classes):
        chosen = [each for each in found if _CATALOGUE_NAMES.search(text(each.get("id")))]
    if not chosen:
        raise CatalogueError(
            say("{root} has {count} collections, but none of records.", root=address.root, count=len(found))
        )
    return tuple(_described(address, each, http, tick) for each in chosen)


def _alone(address: Address, http: Http, tick: Tick) -> Mapping[str, Any]:
    """Return the collection named in the address, also where the service does not describe it."""
    try:
        return next(collections(address, http, tick))
    except NotThere:
        return {"id": address.collection}


def _described(address: Address, collection: Mapping[str, Any], http: Http, tick: Tick) -> RecordsCollection:
    identifier = text(collection.get("id"))
    return RecordsCollection(
        items=address.of_collection(identifier, "/items"),
        queryables=_queryables(address.of_collection(identifier, "/queryables"), collection, http, tick),
    )


def _queryables(own: str, collection: Mapping[str, Any], http: Http, tick: Tick) -> Mapping[str, Any]:
    """Return what the service lets filter by; nothing where it does not tell, because the search itself will."""
    links = mappings(collection.get("links"))
    linked = (text(each.get("href")) for each in links if text(each.get("rel")).endswith("queryables"))
    try:
        url = joined(own, next(filter(None, linked), own))
        url = url if origin_of(url) == origin_of(own) else own  # a catalogue does not send us to other hosts
        answer = http.get(url, accept="application/schema+json", tick=tick)
        return mapping(mapping(answer.json()).get("properties"))
    except NetworkError:
        return {}
