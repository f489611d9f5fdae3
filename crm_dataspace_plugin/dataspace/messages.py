# SPDX-License-Identifier: GPL-2.0-or-later
"""A request as the service sees it, and its answer; no socket in sight."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

JSON = "application/json"
GEOJSON = "application/geo+json"
HTML = "text/html; charset=utf-8"
MERGE_PATCH = "application/merge-patch+json"
BYTES = "application/octet-stream"
PROBLEM = "application/problem+json"
SCHEMA = "application/schema+json"
OPENAPI = "application/vnd.oai.openapi+json;version=3.0"


@dataclass(frozen=True)
class Request:
    """One request.

    Attributes:
        segments: the path's parts, percent-decoded; empty for the landing page.
        query: parameters in the order given, decoded.
        headers: names in lower case.
        base: address of the data space as the client wrote it, without a slash at the end.
    """

    method: str
    segments: tuple[str, ...]
    query: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    base: str = ""

    def url(self, *changed: tuple[str, str]) -> str:
        """Return the address asked for, with the parameters in `changed` set instead."""
        names = {name for name, _value in changed}
        kept = [pair for pair in self.query if pair[0] not in names]
        query = urlencode([*kept, *changed], quote_via=quote, safe=",:/")
        return self.at(*self.segments) + (f"?{query}" if query else "")

    def at(self, *segments: str) -> str:
        """Return the address of another path of the data space."""
        return "/".join([self.base, *(quote(each, safe="") for each in segments)]) + ("" if segments else "/")

    def media_type(self) -> str:
        """Return the body's media type without its parameters."""
        return self.headers.get("content-type", "").split(";")[0].strip().lower()


@dataclass(frozen=True)
class Response:
    status: int
    body: bytes = b""
    media_type: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def dumps(value: Any) -> str:
    """Return compact JSON with real characters; ValueError for NaN and infinity."""
    return _ENCODER.encode(value)


def json_response(value: Any, media_type: str = JSON, status: int = 200, **headers: str) -> Response:
    named = {name.replace("_", "-").title(): each for name, each in headers.items()}
    return Response(status, dumps(value).encode(), media_type, named)


def wants_html(request: Request) -> bool:
    """Tell whether a person's browser asks: `f=html`, or `Accept` prefers a page to JSON."""
    formats = [value for name, value in request.query if name == "f"]
    if formats:
        return formats[-1] == "html"
    weights = dict(_weight(each) for each in request.headers.get("accept", "").split(","))
    page = weights.get("text/html", 0.0)
    return page > 0 and page >= max((weights.get(each, 0.0) for each in (JSON, GEOJSON, PROBLEM)), default=0.0)


def _weight(part: str) -> tuple[str, float]:
    kind, _semicolon, parameters = part.strip().partition(";")
    for parameter in parameters.split(";"):
        name, _equals, value = parameter.strip().partition("=")
        if name == "q":
            try:
                return kind.strip().lower(), float(value)
            except ValueError:
                return kind.strip().lower(), 0.0
    return kind.strip().lower(), 1.0
