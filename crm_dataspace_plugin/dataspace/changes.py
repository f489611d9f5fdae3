# SPDX-License-Identifier: GPL-2.0-or-later
"""Requests that write: who, which body, which answer."""

from __future__ import annotations

from http import HTTPStatus

from crm_dataspace_plugin.dataspace import writing
from crm_dataspace_plugin.dataspace.authorization import author_of
from crm_dataspace_plugin.dataspace.collection import Collection
from crm_dataspace_plugin.dataspace.documents import parse_object
from crm_dataspace_plugin.dataspace.items import item_document
from crm_dataspace_plugin.dataspace.messages import GEOJSON, JSON, MERGE_PATCH, Request, Response, dumps
from crm_dataspace_plugin.dataspace.problems import Problem
from crm_dataspace_plugin.dataspace.reading import Stored
from crm_dataspace_plugin.dataspace.store import Store

_FEATURE_TYPES = (GEOJSON, JSON)
_PATCH_TYPES = (MERGE_PATCH, GEOJSON, JSON)


def change(store: Store, token: str, request: Request, collection: Collection) -> Response:
    """Do what the request asks; Problem when it may not or cannot be done."""
    author = author_of(request, token)
    identifier = request.segments[3] if len(request.segments) > 3 else ""
    if_match = request.headers.get("if-match", "").strip()
    if request.method == "DELETE":
        writing.delete(store, collection, identifier, if_match, author)
        return Response(HTTPStatus.NO_CONTENT)
    _check_type(request, _PATCH_TYPES if request.method == "PATCH" else _FEATURE_TYPES)
    document = parse_object(request.body)
    if request.method == "PATCH":
        body = writing.read_patch_body(document, identifier, collection)
        return _written(request, collection, writing.patch(store, collection, identifier, body, if_match, author))
    body = writing.read_feature_body(document)
    if request.method == "PUT":
        writing.check_same_id(document, identifier)
        return _written(request, collection, writing.replace(store, collection, identifier, body, if_match, author))
    return _written(request, collection, writing.create(store, collection, body, author), HTTPStatus.CREATED)


def _written(request: Request, collection: Collection, stored: Stored, status: int = HTTPStatus.OK) -> Response:
    place = request.at("collections", collection.id, "items", stored.id)
    made = {"Location": place} if status == HTTPStatus.CREATED else {}
    body = dumps(item_document(request, collection, stored)).encode()
    return Response(status, body, GEOJSON, {"ETag": stored.etag, **made})


def _check_type(request: Request, accepted: tuple[str, ...]) -> None:
    if request.media_type() not in accepted:
        raise Problem(
            HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
            f"“{request.media_type()[:100]}” is not understood here.",
            f"Send {' or '.join(accepted)}.",
            {"Accept": ", ".join(accepted)},
        )
