# SPDX-License-Identifier: GPL-2.0-or-later
"""The children of a collection: collections of the same service whose schema says that a property refers to it.

Source: OGC 23-058r1 (OGC API - Features - Part 5: Schemas), requirements class “References”: `x-ogc-role` with
`x-ogc-collectionId` or `x-ogc-uriTemplate`. A reference is a foreign key, usually to the feature's id; services that
mean another property name it in `x-referenced-property`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any
from urllib.parse import quote, unquote

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings, text, texts
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.family.offer import OWN_ID, ChildOffer

MOST_COLLECTIONS = 100  # of a service, looked into
_TOGETHER = 4  # schemas asked for at once
_DENIED = (errors.LoginNeeded, errors.NotAllowed, errors.TooManyRequests)
_ACCEPT = "application/schema+json, application/json"


def collection_children(http: Http, url: str, tick: Tick) -> Iterator[ChildOffer]:
    """Yield the collections whose features refer to those of the collection at `url`."""
    root, found, rest = url.partition("?")[0].partition("/collections/")
    parent = unquote(rest.split("/")[0])
    if not found or not _has_schemas(http, root, tick):
        return
    others = [each for each in _collections(http, root, tick) if text(each.get("id")) != parent]
    addresses = [f"{root}/collections/{quote(text(each.get('id')), safe='')}" for each in others]
    with ThreadPoolExecutor(_TOGETHER, thread_name_prefix="crm-schemas") as pool:
        schemas = list(pool.map(partial(_schema, http, tick), addresses))
    for entry, address, schema in zip(others, addresses, schemas):
        yield from references(schema, parent, entry, address)


def references(schema: Mapping[str, Any], parent: str, entry: Mapping[str, Any], address: str) -> Iterator[ChildOffer]:
    """Yield an offer for the first property of a schema that refers to the collection `parent`."""
    for name, given in mapping(schema.get("properties")).items():
        definition = mapping(given)
        if definition.get("x-ogc-role") == "reference" and _refers_to(definition, parent):
            identifier = text(entry.get("id"))
            title = text(entry.get("title")) or identifier
            to = text(definition.get("x-referenced-property")) or OWN_ID
            yield ChildOffer(identifier, title, DistributionKind.FEATURES, address, to, name)
            return


def _refers_to(definition: Mapping[str, Any], parent: str) -> bool:
    """Tell whether the values are of that collection; several may be named where views show the same features."""
    template = text(definition.get("x-ogc-uriTemplate"))
    return parent in texts(definition.get("x-ogc-collectionId")) or f"/collections/{quote(parent)}/items/" in template


def _has_schemas(http: Http, root: str, tick: Tick) -> bool:
    classes = [
        each.rpartition("/conf/")[2] for each in texts(_json(http, tick, f"{root}/conformance").get("conformsTo"))
    ]
    return bool({"schemas", "references", "feature-references"}.intersection(classes))


def _collections(http: Http, root: str, tick: Tick) -> list[Mapping[str, Any]]:
    found = mappings(_json(http, tick, f"{root}/collections").get("collections"))
    return [each for each in found if text(each.get("id"))][:MOST_COLLECTIONS]


def _schema(http: Http, tick: Tick, address: str) -> Mapping[str, Any]:
    return _json(http, tick, f"{address}/schema")


def _json(http: Http, tick: Tick, address: str) -> Mapping[str, Any]:
    """Return the JSON object at an address, an empty one where there is none."""
    try:
        return mapping(http.get(address, accept=_ACCEPT, tick=tick).json())
    except _DENIED:
        raise
    except (errors.HttpError, errors.UnexpectedContent):
        return {}
