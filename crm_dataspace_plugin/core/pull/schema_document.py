# SPDX-License-Identifier: GPL-2.0-or-later
"""A collection's schema from the JSON Schema a service gives, or from the features themselves.

Source: OGC 23-058r1 (OGC API - Features - Part 5: Schemas), `x-ogc-role` and `format: geometry-…`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings, number, texts
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema

_GEOMETRY_NAMES = {
    name.lower(): name
    for name in ("Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "Geometry")
}
_JSON_TYPES = {
    "string": FieldType.TEXT,
    "integer": FieldType.INTEGER,
    "number": FieldType.REAL,
    "boolean": FieldType.BOOLEAN,
    "object": FieldType.JSON,
}
_PYTHON_TYPES = {
    str: FieldType.TEXT,
    int: FieldType.INTEGER,
    float: FieldType.REAL,
    bool: FieldType.BOOLEAN,
    list: FieldType.LIST,
    dict: FieldType.JSON,
}
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}$")
_DATETIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$")


def schema_from_document(document: Mapping[str, Any]) -> Schema:
    """Return the fields a JSON Schema declares; a collection without geometry property has none."""
    fields: list[Field] = []
    geometry_type = uuid_field = ""
    required = texts(document.get("required"))
    for name, given in mapping(document.get("properties")).items():
        definition = _merged(mapping(given))
        role = definition.get("x-ogc-role", "")
        geometry = _geometry_type(definition)
        if geometry:
            geometry_type = geometry if not geometry_type or role == "primary-geometry" else geometry_type
            continue
        field = _field(name, definition, name in required)
        fields.append(field)
        if role == "uuid" or (not uuid_field and name.lower() == "uuid" and field.type is FieldType.TEXT):
            uuid_field = name
    return own_named(Schema(tuple(fields), geometry_type, uuid_field))


def schema_from_features(features: Iterable[Mapping[str, Any]], known: Optional[Schema] = None) -> Schema:
    """Return `known` with the properties it lacks, their types seen from `features`."""
    known = known or Schema(fields=(), geometry_type="Geometry")
    declared = {each.property_name for each in known.fields}
    seen: dict[str, set[FieldType]] = {}
    for feature in features:
        for name, value in mapping(mapping(feature).get("properties")).items():
            if name not in declared:
                kinds = seen.setdefault(name, set())
                if value is not None:
                    kinds.add(_seen_type(value))
    added = tuple(Field(name, _common(kinds)) for name, kinds in seen.items())
    uuids = [each.name for each in added if each.name.lower() == "uuid" and each.type is FieldType.TEXT]
    uuid_field = known.uuid_field or next(iter(uuids), "")
    return own_named(replace(known, fields=known.fields + added, uuid_field=uuid_field))


def own_named(schema: Schema) -> Schema:
    """Return the schema with column names that differ, by more than case, from the own columns and each other."""
    taken = {each.lower() for each in (*layout.OWN_COLUMNS, layout.REVISION, *layout.CORRECTION)}
    copies: dict[str, int] = {}
    fields = []
    for field in schema.fields:
        name = wished = _UNPRINTABLE.sub("_", field.name) or "unnamed"
        while name.lower() in taken:
            copies[wished.lower()] = copies.get(wished.lower(), 1) + 1
            name = f"{wished}_{copies[wished.lower()]}"
        taken.add(name.lower())
        fields.append(field if name == field.name else replace(field, name=name, server_name=field.property_name))
    return replace(schema, fields=tuple(fields))


def _merged(definition: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the definition with the one alternative that is not null drawn in."""
    for word in ("oneOf", "anyOf", "allOf"):
        choices = [each for each in mappings(definition.get(word)) if each.get("type") != "null"]
        if len(choices) == 1:
            return {**choices[0], **{key: value for key, value in definition.items() if key != word}}
    return definition


def _geometry_type(definition: Mapping[str, Any]) -> str:
    """Return the GeoJSON type a definition stands for, empty if it is no geometry."""
    written = str(definition.get("format") or "").lower()
    reference = str(definition.get("$ref") or "").lower()
    if written.startswith("geometry-"):
        return _GEOMETRY_NAMES.get(written[len("geometry-") :], "Geometry")
    if "geojson.org/schema" in reference:
        return _GEOMETRY_NAMES.get(reference.rpartition("/")[2].partition(".")[0], "Geometry")
    return "Geometry" if definition.get("x-ogc-role") == "primary-geometry" else ""


def _field(name: str, definition: Mapping[str, Any], required: bool) -> Field:
    title = str(definition.get("title") or "")
    return Field(
        name=name,
        type=_declared_type(definition),
        title="" if title == name else title,
        codelist=str(definition.get("x-codelist") or ""),
        unit=str(definition.get("x-ogc-unit") or ""),
        read_only=bool(definition.get("readOnly")) or definition.get("x-ogc-role") == "id",
        required=required,
        minimum=_limit(definition.get("minimum")),
        maximum=_limit(definition.get("maximum")),
    )


def _declared_type(definition: Mapping[str, Any]) -> FieldType:
    names = [each for each in texts(definition.get("type")) if each != "null"]
    name = names[0] if names else "string"
    written = definition.get("format")
    if len(names) > 1:
        return FieldType.REAL if set(names) == {"integer", "number"} else FieldType.JSON
    if name == "array":
        nested = mapping(definition.get("items")).get("type") in ("object", "array")
        return FieldType.JSON if nested else FieldType.LIST
    if name == "string" and written == "date":
        return FieldType.DATE
    if name == "string" and written == "date-time":
        return FieldType.DATETIME
    return _JSON_TYPES.get(name, FieldType.JSON)


def _limit(value: Any) -> Optional[float]:
    return number(value) if isinstance(value, (int, float)) else None


def _seen_type(value: Any) -> FieldType:
    if isinstance(value, str):
        if _DATE.match(value):
            return FieldType.DATE
        return FieldType.DATETIME if _DATETIME.match(value) else FieldType.TEXT
    if isinstance(value, list) and any(isinstance(each, (dict, list)) for each in value):
        return FieldType.JSON
    return _PYTHON_TYPES.get(type(value), FieldType.JSON)


def _common(kinds: set[FieldType]) -> FieldType:
    """Return the narrowest type that holds all of `kinds` exactly."""
    if len(kinds) == 1:
        return next(iter(kinds))
    if kinds == {FieldType.INTEGER, FieldType.REAL}:
        return FieldType.REAL
    return FieldType.TEXT if not kinds - {FieldType.TEXT, FieldType.DATE, FieldType.DATETIME} else FieldType.JSON
