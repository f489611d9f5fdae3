# SPDX-License-Identifier: GPL-2.0-or-later
"""A JSON answer as a page for a person."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from crm_dataspace_plugin.dataspace.html import views
from crm_dataspace_plugin.dataspace.messages import BYTES, HTML, PROBLEM, Request, Response

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
_DROPPED = ("etag",)  # a strong ETag stands for the bytes of the JSON


def page_response(request: Request, response: Response) -> Response:
    """Return the same answer as HTML; what has no body, or is a photo, stays as it is."""
    if not response.body or response.media_type == BYTES:
        return response
    document = json.loads(response.body)
    text = _view(request, response)(request, document)
    headers = {name: value for name, value in response.headers.items() if name.lower() not in _DROPPED}
    return Response(response.status, text.encode(), HTML, {**headers, "Content-Security-Policy": _POLICY})


def _view(request: Request, response: Response) -> Callable[[Request, Mapping[str, Any]], str]:
    if response.media_type == PROBLEM:
        return views.problem
    if request.method not in ("GET", "HEAD"):
        return views.item
    if request.segments[:1] != ("collections",):
        return views.other if request.segments else views.landing
    if request.segments[4:5] == ("photos",):
        return views.other
    if len(request.segments) == 3 and request.segments[2] != "items":
        return views.latest if request.segments[2] == "journal" else views.other
    return (views.collections, views.collection, views.items, views.item, views.journal)[len(request.segments) - 1]
