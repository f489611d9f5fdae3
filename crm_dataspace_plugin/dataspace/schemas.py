# SPDX-License-Identifier: GPL-2.0-or-later
"""A collection's fields as JSON Schema: all of them (`/schema`), and those a search may name (`/queryables`).

Source: OGC 23-058r1 (OGC API - Features - Part 5: Schemas), `x-ogc-role`, `format: geometry-…`, `x-ogc-collectionId`.
"""

from __future__ import annotations

from typing import Any

from crm_dataspace_plugin.dataspace.collection import UUID, Collection, Property

_TYPES: dict[str, dict[str, Any]] = {
    "text": {"type": "string"},
    "integer": {"type": "integer"},
    "real": {"type": "number"},
    "boolean": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "list": {"type": "array", "items": {"type": "string"}},
}


def schema_document(collection: Collection, url: str) -> dict[str, Any]:
    """Return the schema of the collection's features."""
    properties: dict[str, Any] = {each.name: _definition(each, collection) for each in collection.properties}
    if collection.geometry_type:
        properties["geometry"] = {**_geometry(collection), "x-ogc-role": "primary-geometry"}
    return {**_head(collection, url), "properties": properties, "additionalProperties": False}


def queryables_document(collection: Collection, url: str) -> dict[str, Any]:
    """Return what can be written as `name=value`, and what sorts."""
    properties: dict[str, Any] = {each.name: _definition(each, collection) for each in collection.properties}
    if collection.geometry_type:
        properties["geometry"] = {**_geometry(collection), "x-ogc-role": "primary-geometry"}
    return {**_head(collection, url), "properties": properties, "additionalProperties": False}


def _head(collection: Collection, url: str) -> dict[str, Any]:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": url,
        "type": "object",
        "title": collection.title,
    }


def _geometry(collection: Collection) -> dict[str, str]:
    kind = collection.geometry_type.lower()
    return {"format": "geometry-any" if kind == "geometry" else f"geometry-{kind}"}


def _definition(each: Property, collection: Collection) -> dict[str, Any]:
    made: dict[str, Any] = {**_TYPES[each.type], "title": each.title or each.name}
    if each.codelist:
        made["x-codelist"] = each.codelist
    if each.unit:
        made["x-ogc-unit"] = each.unit
    if each.references:
        made["x-ogc-collectionId"] = each.references[0] if len(each.references) == 1 else list(each.references)
        if each.references_property:
            made["x-referenced-property"] = each.references_property  # the standard knows only ids
        made["x-ogc-role"] = "reference"
    elif each.name == UUID:
        made["x-ogc-role"] = "uuid"
    elif each.name == collection.time_property:
        made["x-ogc-role"] = "primary-instant"
    return made
