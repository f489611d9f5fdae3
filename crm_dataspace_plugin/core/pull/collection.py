# SPDX-License-Identifier: GPL-2.0-or-later
"""An OGC API - Features collection: what it is called, its fields, where its items are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Optional
from urllib.parse import urlsplit, urlunsplit

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings, texts
from crm_dataspace_plugin.core.http import Http, joined
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.schema_document import schema_from_document, schema_from_features
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.words import say

SAMPLE = 100  # features looked at where the service declares no schema
_RELATION = "http://www.opengis.net/def/rel/ogc/1.0/"
_JSON = "application/schema+json, application/json"


@dataclass(frozen=True)
class Collection:
    """A collection of features.

    Attributes:
        url: its own address, without `/items`.
        schema: as declared; where that is not `complete`, with the fields seen in a sample.
        declared: what the service declares, None if nothing.
        editable: whether the service says that it takes changes.
        classes: the service's conformance classes, as the ends of their addresses.
    """

    url: str
    id: str
    title: str
    schema: Schema
    items_url: str
    complete: bool = True
    declared: Optional[Schema] = None
    crs: str = "EPSG:4326"
    editable: bool = False
    licence: str = ""
    description: str = ""
    classes: frozenset[str] = frozenset()


def read_collection(http: Http, url: str, tick: Tick) -> Collection:
    """Fetch what a service says about one of its collections.

    Raises:
        UnexpectedContent: there is no collection at `url`.
        NetworkError: the service cannot be read.
    """
    url = _collection_url(url)
    answer = http.get(url, params=None, tick=tick)
    document = answer.json()
    if not isinstance(document, Mapping) or not ("links" in document or "id" in document):
        raise errors.UnexpectedContent(say("{url} is not a collection of features.", url=url), answer.text()[:4000])
    links = mappings(document.get("links"))
    items_url = _link(links, url, ("items", _RELATION + "items")) or url + "/items"
    declared, complete = _declared_schema(http, url, links, tick)
    schema = declared if complete and declared else _sampled_schema(http, items_url, declared, tick)
    return Collection(
        url=url,
        id=str(document.get("id") or url.rpartition("/")[2]),
        title=str(document.get("title") or document.get("id") or ""),
        description=str(document.get("description") or ""),
        schema=schema,
        complete=complete,
        declared=declared,
        items_url=items_url,
        editable=_takes_changes(http, items_url, tick),
        licence=_licence(document, links),
        classes=_conformance(http, url, tick),
    )


def _collection_url(url: str) -> str:
    parts = urlsplit(url)
    path = parts.path.rstrip("/")
    if path.endswith("/items"):
        path = path[: -len("/items")]
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def _link(links: list[Mapping[str, Any]], base: str, relations: tuple[str, ...]) -> str:
    """Return the address of the first link of one of `relations` that gives JSON, empty if there is none."""
    for link in links:
        kind = str(link.get("type") or "json")
        if link.get("rel") in relations and "json" in kind and link.get("href"):
            return joined(base, link["href"])
    return ""


def _declared_schema(http: Http, url: str, links: list[Mapping[str, Any]], tick: Tick) -> tuple[Optional[Schema], bool]:
    """Return the schema the service declares, and whether it names all fields; queryables may be a selection."""
    for word, complete in (("schema", True), ("queryables", False)):
        address = _link(links, url, (_RELATION + word,)) or f"{url}/{word}"
        for document in _optional_json(http, address, tick):
            if mapping(document.get("properties")):
                return schema_from_document(document), complete
    return None, False


def _optional_json(http: Http, url: str, tick: Tick) -> Iterator[Mapping[str, Any]]:
    """Yield the JSON object at `url`, or nothing where the service has none there."""
    try:
        document = http.get(url, accept=_JSON, tick=tick).json()
    except (errors.HttpError, errors.UnexpectedContent):
        return
    if isinstance(document, Mapping):
        yield document


def _sampled_schema(http: Http, items_url: str, declared: Optional[Schema], tick: Tick) -> Schema:
    page = http.get(items_url, params={"limit": str(SAMPLE)}, accept="application/geo+json", tick=tick).json()
    features = page.get("features") if isinstance(page, Mapping) else None
    if not isinstance(features, list):
        raise errors.UnexpectedContent(say("{items_url} does not answer with features.", items_url=items_url))
    return schema_from_features(features, declared)


def _takes_changes(http: Http, items_url: str, tick: Tick) -> bool:
    try:
        answer = http.send("OPTIONS", items_url, tick=tick)
    except (errors.HttpError, errors.UnexpectedContent):
        return False
    return "POST" in answer.headers.get("allow", "").upper()


def _licence(document: Mapping[str, Any], links: list[Mapping[str, Any]]) -> str:
    stated = document.get("license")
    if isinstance(stated, str) and stated:
        return stated
    return next((str(each["href"]) for each in links if each.get("rel") == "license" and each.get("href")), "")


def _conformance(http: Http, url: str, tick: Tick) -> frozenset[str]:
    root = url.partition("/collections/")[0]
    for document in _optional_json(http, root + "/conformance", tick):
        return frozenset(each.rpartition("/conf/")[2] for each in texts(document.get("conformsTo")))
    return frozenset()
