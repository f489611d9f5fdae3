# SPDX-License-Identifier: GPL-2.0-or-later
"""The interface as an OpenAPI document, short but true."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crm_dataspace_plugin.dataspace.collection import Collection, Property
from crm_dataspace_plugin.dataspace.descriptions import NOTE, TITLE
from crm_dataspace_plugin.dataspace.messages import BYTES, GEOJSON, JSON, MERGE_PATCH, PROBLEM, Request
from crm_dataspace_plugin.dataspace.parameters import FARTHEST, LIMIT, MOST

_TEXT = {"type": "string"}
_FIXED: dict[str, tuple[str, dict[str, Any]]] = {
    "bbox": (
        "west,south,east,north in degrees (WGS 84, longitude first), or six numbers with heights, which are left "
        "aside. West greater than east crosses the antimeridian. What has no geometry matches too.",
        {"type": "array", "items": {"type": "number"}, "minItems": 4, "maxItems": 6},
    ),
    "datetime": (
        "A date or date-time, or two of them with “/”; “..” for an open end. What has no time matches too.",
        _TEXT,
    ),
    "q": (
        "Words anywhere in the texts. White space: all of them, in any order. Comma: alternatives. "
        "Case and accents do not matter.",
        _TEXT,
    ),
    "ids": ("Ids separated by commas.", {"type": "array", "items": _TEXT}),
    "sortby": (
        "Property names separated by commas; “-” in front for descending. Null comes last.",
        {"type": "array", "items": _TEXT},
    ),
    "limit": (
        f"Most features of a page; more than {MOST} means {MOST}.",
        {"type": "integer", "minimum": 1, "default": LIMIT},
    ),
    "offset": ("How many to skip.", {"type": "integer", "minimum": 0, "maximum": FARTHEST, "default": 0}),
    "f": ("Format.", {"type": "string", "enum": ["json", "html"]}),
}  # fmt: skip


def api_document(request: Request, collections: Iterable[Collection]) -> dict[str, Any]:
    """Return the OpenAPI 3.0 document of all collections."""
    paths: dict[str, Any] = {
        "/": _read("What this is", JSON),
        "/conformance": _read("Standards it keeps to", JSON),
        "/api": _read("This document", JSON),
        "/collections": _read("All collections", JSON),
    }
    for each in collections:
        paths.update(_collection_paths(each))
    return {
        "openapi": "3.0.3",
        "info": {"title": TITLE, "description": NOTE, "version": "1.0.0"},
        "servers": [{"url": request.base}],
        "paths": paths,
        "components": {
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                "basic": {"type": "http", "scheme": "basic", "description": "Any user, the token as password."},
            }
        },
    }


def _collection_paths(collection: Collection) -> dict[str, Any]:
    start = f"/collections/{collection.id}"
    items = _read(collection.title, GEOJSON)
    items["get"]["parameters"] = _search_parameters(collection)
    item = _read(f"One of: {collection.title}", GEOJSON)
    named = [{"name": "featureId", "in": "path", "required": True, "schema": _TEXT}]
    item["parameters"] = named
    if collection.editable:
        items["post"] = _write("Create", (GEOJSON,), "201")
        item["put"] = _write("Replace", (GEOJSON,), "200", *_IF_MATCH)
        item["patch"] = _write("Change what is named; null unsets", (MERGE_PATCH,), "200", *_IF_MATCH)
        item["delete"] = _write("Delete", (), "204", *_IF_MATCH)
    photos = _photo_paths(f"{start}/items/{{featureId}}/photos", named) if collection.editable else {}
    return {
        **photos,
        start: _read(f"About: {collection.title}", JSON),
        f"{start}/schema": _read("Its fields", "application/schema+json"),
        f"{start}/queryables": _read("What a search may name", "application/schema+json"),
        f"{start}/journal": _read("Its latest changes", JSON),
        f"{start}/items": items,
        f"{start}/items/{{featureId}}": item,
        f"{start}/items/{{featureId}}/journal": {**_read("Changes of one, oldest first", JSON), "parameters": named},
    }


def _photo_paths(place: str, named: list[dict[str, Any]]) -> dict[str, Any]:
    """Return where photos are sent by tus; their own headers are described there."""
    rights: dict[str, Any] = {"security": [{"bearer": []}, {"basic": []}]}
    done = {"responses": {"201": {"description": "Begun"}, "default": _content(PROBLEM)}}
    more = {"responses": {"204": {"description": "Taken"}, "default": _content(PROBLEM)}}
    hashed = [*named, {"name": "sha256", "in": "path", "required": True, "schema": _TEXT}]
    listed, photo = _read("Photos of one", JSON), _read("A photo that came whole", BYTES)
    listed["get"].update(rights)
    photo["get"].update(rights)
    return {
        place: {**listed, "post": {"summary": "Begin a photo (tus 1.0)", **rights, **done}, "parameters": named},
        f"{place}/{{sha256}}": {
            **photo, "patch": {"summary": "Send its next bytes (tus 1.0)", **rights, **more}, "parameters": hashed
        },
    }  # fmt: skip


_IF_MATCH = (
    {
        "name": "If-Match",
        "in": "header",
        "required": True,
        "description": "The ETag of the feature as it was read. 428 without it; 412 with the current feature if stale.",
        "schema": _TEXT,
    },
)


def _search_parameters(collection: Collection) -> list[dict[str, Any]]:
    fixed = [
        {"name": name, "in": "query", "description": described, "schema": schema, "explode": False}
        for name, (described, schema) in _FIXED.items()
    ]
    if collection.is_catalogue:
        described = "Count commodity, country, facility type, status and licence over all matches."
        fixed.append({"name": "facets", "in": "query", "description": described, "schema": {"type": "boolean"}})
    return fixed + [_filter(collection, each) for each in collection.properties if each.name not in _FIXED]


def _filter(collection: Collection, wanted: Property) -> dict[str, Any]:
    several = wanted.type == "list" or (wanted.type == "text" and (wanted.codelist or collection.is_catalogue))
    described = "One of these values, separated by commas." if several else "Exactly this value."
    return {"name": wanted.name, "in": "query", "description": described, "schema": _TEXT}


def _read(summary: str, media_type: str) -> dict[str, Any]:
    return {"get": {"summary": summary, "responses": {"200": _content(media_type), "default": _content(PROBLEM)}}}


def _write(summary: str, media_types: tuple[str, ...], status: str, *parameters: dict[str, Any]) -> dict[str, Any]:
    made: dict[str, Any] = {
        "summary": summary,
        "security": [{"bearer": []}, {"basic": []}],
        "parameters": list(parameters),
        "responses": {
            status: _content(GEOJSON) if media_types else {"description": "Done"},
            "default": _content(PROBLEM),
        },
    }
    if media_types:
        made["requestBody"] = {
            "required": True,
            "content": {each: {"schema": {"type": "object"}} for each in media_types},
        }
    return made


def _content(media_type: str) -> dict[str, Any]:
    return {"description": "Answer", "content": {media_type: {"schema": {"type": "object"}}}}
