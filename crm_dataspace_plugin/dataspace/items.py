# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages of features and records, and single ones, as GeoJSON."""

from __future__ import annotations

import json
from typing import Any

from crm_dataspace_plugin.dataspace.collection import Collection
from crm_dataspace_plugin.dataspace.descriptions import link
from crm_dataspace_plugin.dataspace.messages import GEOJSON, JSON, Request, dumps
from crm_dataspace_plugin.dataspace.moments import now
from crm_dataspace_plugin.dataspace.parameters import Search
from crm_dataspace_plugin.dataspace.reading import Stored, count_facets, feature_text, read_page
from crm_dataspace_plugin.dataspace.store import Store


def page_text(store: Store, request: Request, collection: Collection, search: Search) -> str:
    """Return one page of what matches, as the text of a GeoJSON feature collection."""
    with store.reading() as connection:
        matched, rows = read_page(connection, collection, search)
        facets = count_facets(connection, collection, search) if search.facets else None
    head: dict[str, Any] = {
        "timeStamp": now(),
        "numberMatched": matched,
        "numberReturned": len(rows),
        "links": _page_links(request, search, matched, len(rows)),
    }
    if facets is not None:
        head["facets"] = facets
    if collection.is_catalogue:
        features = [dumps(_record(request, json.loads(feature_text(*row[:3])), row[3])) for row in rows]
    else:
        features = [feature_text(*row[:3]) for row in rows]
    return "".join(('{"type":"FeatureCollection","features":[', ",".join(features), "],", dumps(head)[1:]))


def item_document(request: Request, collection: Collection, stored: Stored) -> dict[str, Any]:
    """Return one feature or record with its links."""
    parsed: dict[str, Any] = json.loads(stored.text())
    if collection.is_catalogue:
        parsed = _record(request, parsed, stored.extra)
    here = request.at("collections", collection.id, "items", stored.id)
    links = [
        link(here, "self", GEOJSON),
        link(f"{here}?f=html", "alternate", "text/html", "As a page"),
        link(request.at("collections", collection.id), "collection", JSON, collection.title),
    ]
    if collection.editable:
        links.append(link(f"{here}/journal", "version-history", JSON, "What was changed, when and by whom"))
    return {**parsed, "links": [*links, *parsed.get("links", ())]}


def _record(request: Request, parsed: dict[str, Any], extra: str) -> dict[str, Any]:
    """Return a record, the paths in its stored links made into addresses."""
    added = json.loads(extra)
    links = [_absolute(request, each) for each in added.pop("links", ())]
    return {**parsed, **added, "links": links}


def _absolute(request: Request, stored: dict[str, str]) -> dict[str, str]:
    href = stored["href"]
    return {**stored, "href": request.base + href if href.startswith("/") else href}


def _page_links(request: Request, search: Search, matched: int, returned: int) -> list[dict[str, str]]:
    links = [
        link(request.url(), "self", GEOJSON, "This page"),
        link(request.url(("f", "html")), "alternate", "text/html", "As a page"),
    ]
    after = search.offset + returned
    if returned and after < matched:
        links.append(link(request.url(("offset", str(after))), "next", GEOJSON, "Next page"))
    if search.offset > 0:
        before = max(0, min(search.offset, matched) - search.limit)
        links.append(link(request.url(("offset", str(before))), "prev", GEOJSON, "Previous page"))
    return [*links, link(request.at(*request.segments[:2]), "collection", JSON)]
