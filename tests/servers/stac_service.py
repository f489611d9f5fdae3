# SPDX-License-Identifier: GPL-2.0-or-later
"""A small STAC API on loopback that behaves, or misbehaves, as a test tells it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Callable, Optional
from urllib.parse import parse_qsl, urlsplit

from tests.servers.loopback import Handler, Loopback

CORE = ["https://api.stacspec.org/v1.0.0/core", "https://api.stacspec.org/v1.0.0/item-search"]
FREE_TEXT = "https://api.stacspec.org/v1.0.0-rc.1/item-search#free-text"
ADVANCED = "https://api.stacspec.org/v1.0.0-rc.1/item-search#advanced-free-text"
FILTER = [
    "https://api.stacspec.org/v1.0.0-rc.2/item-search#filter",
    "http://www.opengis.net/spec/cql2/1.0/conf/cql2-json",
]


def collection(identifier: str = "c", **members: Any) -> dict[str, Any]:
    return {
        "type": "Collection",
        "stac_version": "1.0.0",
        "id": identifier,
        "title": f"Collection {identifier}",
        "description": "Pictures of tailings",
        "license": "CC-BY-4.0",
        "keywords": ["lithium"],
        "providers": [
            {"name": "Host", "roles": ["host"], "url": "https://host.example/"},
            {"name": "Maker", "roles": ["producer", "licensor"], "url": "javascript:alert(1)"},
        ],
        "extent": {"spatial": {"bbox": [[-10, 35, 5, 45]]}, "temporal": {"interval": [["2015-01-01T00:00:00Z", None]]}},
        "links": [],
        **members,
    }


def item(number: int, home: str = "c", **properties: Any) -> dict[str, Any]:
    west = -6 + 0.01 * number
    ring = [[west, 43], [west + 0.01, 43], [west + 0.01, 43.01], [west, 43.01], [west, 43]]
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": f"scene-{number}",
        "collection": home,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "bbox": [west, 43, west + 0.01, 43.01],
        "properties": {"datetime": f"{2000 + number % 20}-06-01T00:00:00Z", "title": f"Scene {number}", **properties},
        "links": [],
        "assets": {},
    }


@dataclass
class Stac:
    """What the service has and does.

    Attributes:
        following: makes the `next` link after the first so many items, None for the last page.
        refuse: status with which a posted search is refused, 0 for none.
        asked: bodies of the posted searches, parameters of the others.
    """

    items: list[dict[str, Any]] = field(default_factory=list)
    collections: list[Any] = field(default_factory=lambda: [collection()])
    classes: list[str] = field(default_factory=lambda: list(CORE))
    methods: tuple[str, ...] = ("POST", "GET")
    page: int = 10
    queryables: Optional[dict[str, Any]] = None
    following: Optional[Callable[[Stac, int, Mapping[str, Any]], Optional[dict[str, Any]]]] = None
    keeps: Callable[[Mapping[str, Any], Mapping[str, Any]], bool] = lambda item, query: True
    refuse: int = 0
    counts: bool = False
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    url: str = ""

    def serve(self, server: Loopback) -> str:
        self.url = server.url
        server.routes["/"] = lambda handler: _reply(handler, self._landing())
        server.routes["/collections"] = lambda handler: _reply(handler, {"collections": self.collections, "links": []})
        server.routes["/search"] = self._search
        if self.queryables is not None:
            server.routes["/queryables"] = lambda handler: _reply(handler, {"properties": self.queryables})
        return server.url

    def _landing(self) -> dict[str, Any]:
        links = [{"rel": "search", "href": f"{self.url}/search", "method": each} for each in self.methods]
        return {"stac_version": "1.0.0", "type": "Catalog", "id": "x", "conformsTo": self.classes, "links": links}

    def _search(self, handler: Handler) -> None:
        if handler.command == "POST":
            if self.refuse:
                handler.reply(self.refuse, b"no")
                return
            query = json.loads(handler.sent)
        else:
            query = dict(parse_qsl(urlsplit(handler.path).query))
        self.asked.append((handler.command, query))
        start = int(str(query.get("token", 0)))
        found = [each for each in self.items if self.keeps(each, query)]
        shown = found[start : start + self.page]
        make = self.following or next_by_body
        link = make(self, start + self.page, query) if start + self.page < len(found) else None
        answer: dict[str, Any] = {"type": "FeatureCollection", "features": shown, "links": [link] if link else []}
        if self.counts:
            answer["numberMatched"] = len(found)
        _reply(handler, answer)


def next_by_body(stac: Stac, start: int, query: Mapping[str, Any]) -> dict[str, Any]:
    """Return the link of pgstac: the whole body with a token."""
    return {"rel": "next", "method": "POST", "href": f"{stac.url}/search", "body": {**query, "token": str(start)}}


def next_merged(stac: Stac, start: int, query: Mapping[str, Any]) -> dict[str, Any]:
    """Return a link whose body is laid over the one posted before."""
    link = {"rel": "next", "method": "POST", "href": f"{stac.url}/search", "body": {"token": str(start)}}
    return {**link, "merge": True}


def next_by_get(stac: Stac, start: int, query: Mapping[str, Any]) -> dict[str, Any]:
    return {"rel": "next", "href": f"/search?token={start}"}


def _reply(handler: Handler, document: Any) -> None:
    handler.reply(200, json.dumps(document).encode(), {"Content-Type": "application/geo+json"})
