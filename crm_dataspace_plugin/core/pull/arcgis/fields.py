# SPDX-License-Identifier: GPL-2.0-or-later
"""The fields of an ArcGIS layer: their types, and the labels its domains and subtypes give to codes."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings, number, text
from crm_dataspace_plugin.core.pull.schema_document import own_named
from crm_dataspace_plugin.core.schema import Code, Field, FieldType, Schema

_TYPES = {
    "esriFieldTypeSmallInteger": FieldType.INTEGER,
    "esriFieldTypeInteger": FieldType.INTEGER,
    "esriFieldTypeBigInteger": FieldType.INTEGER,
    "esriFieldTypeOID": FieldType.INTEGER,
    "esriFieldTypeSingle": FieldType.REAL,
    "esriFieldTypeDouble": FieldType.REAL,
    "esriFieldTypeString": FieldType.TEXT,
    "esriFieldTypeGUID": FieldType.TEXT,
    "esriFieldTypeGlobalID": FieldType.TEXT,
    "esriFieldTypeXML": FieldType.TEXT,
    "esriFieldTypeTimeOnly": FieldType.TEXT,
    "esriFieldTypeDate": FieldType.DATETIME,
    "esriFieldTypeTimestampOffset": FieldType.DATETIME,
    "esriFieldTypeDateOnly": FieldType.DATE,
}
_NOT_COLUMNS = ("esriFieldTypeGeometry", "esriFieldTypeBlob", "esriFieldTypeRaster")
_GEOMETRIES = {
    "esriGeometryPoint": "Point",
    "esriGeometryMultipoint": "MultiPoint",
    "esriGeometryPolyline": "MultiLineString",
    "esriGeometryPolygon": "MultiPolygon",
    "esriGeometryEnvelope": "MultiPolygon",
}
_SERVERS_OWN = ("esriFieldTypeOID", "esriFieldTypeGlobalID")
_TRACKED = ("creationDateField", "creatorField", "editDateField", "editorField")
MOST_CODES = 5000  # of one domain: more than anybody chooses from


def schema_of(layer: Mapping[str, Any]) -> Schema:
    """Return the fields a layer's description names; Blobs and rasters are no columns."""
    tracked = {text(mapping(layer.get("editFieldsInfo")).get(each)) for each in _TRACKED}
    given = [each for each in mappings(layer.get("fields")) if text(each.get("type")) not in _NOT_COLUMNS]
    fields = {name: _field(name, each, layer, tracked) for name, each in _named(given)}
    global_id = text(layer.get("globalIdField"))
    geometry = _GEOMETRIES.get(text(layer.get("geometryType")), "")
    return own_named(Schema(tuple(fields.values()), geometry, global_id if global_id in fields else ""))


def date_fields(layer: Mapping[str, Any]) -> frozenset[str]:
    """Return the names of the fields whose values are milliseconds since 1970."""
    given = mappings(layer.get("fields"))
    return frozenset(name for name, each in _named(given) if each.get("type") == "esriFieldTypeDate")


def _named(given: list[Mapping[str, Any]]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for each in given:
        name = each.get("name")
        if isinstance(name, str) and name:
            yield name, each


def _field(name: str, given: Mapping[str, Any], layer: Mapping[str, Any], tracked: set[str]) -> Field:
    own = given.get("type") in _SERVERS_OWN
    read_only = own or given.get("editable") is False or name in tracked
    title = text(given.get("alias"))
    low, high = _range(given.get("domain"))
    return Field(
        name=name,
        type=_TYPES.get(text(given.get("type")), FieldType.TEXT),
        title="" if title == name else title,
        read_only=read_only,
        required=given.get("nullable") is False and not read_only,
        minimum=low,
        maximum=high,
        values=_coded(given.get("domain")) or _subtypes(name, layer),
    )


def _coded(domain: Any) -> tuple[Code, ...]:
    codes = mappings(mapping(domain).get("codedValues"))[:MOST_CODES]
    pairs = {each["code"]: text(each.get("name")) for each in codes if _is_code(each.get("code"))}
    return tuple((code, label or str(code)) for code, label in pairs.items())


def _subtypes(name: str, layer: Mapping[str, Any]) -> tuple[Code, ...]:
    """Return the labels of the subtypes for the field that names them; for others, what all subtypes agree on."""
    types = mappings(layer.get("types"))[:MOST_CODES]
    if name in (layer.get("typeIdField"), layer.get("subtypeField")):
        return tuple(
            (each["id"], text(each.get("name")) or str(each["id"])) for each in types if _is_code(each.get("id"))
        )
    found: dict[Any, str] = {}
    for each in types:
        for code, label in _coded(mapping(each.get("domains")).get(name)):
            if found.setdefault(code, label) != label:
                return ()  # the same code means different things: its label would be a guess
    return tuple(found.items())


def _is_code(value: Any) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, (str, int)) and not isinstance(value, bool)


def _range(domain: Any) -> tuple[Optional[float], Optional[float]]:
    limits = mapping(domain).get("range")
    if not isinstance(limits, list) or len(limits) != 2 or mapping(domain).get("type") != "range":
        return None, None
    low, high = (number(each) for each in limits)
    return (low, high) if low is not None and high is not None and low <= high else (None, None)
