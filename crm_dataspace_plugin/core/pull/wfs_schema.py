# SPDX-License-Identifier: GPL-2.0-or-later
"""The fields of a layer from what a WFS answers to DescribeFeatureType."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.schema_document import own_named
from crm_dataspace_plugin.core.pull.wfs_answer import ask_wfs
from crm_dataspace_plugin.core.pull.wfs_service import FeatureType, WfsService
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.xml.text import Element, parse_xml, xml_text

_INTEGERS = "integer int long short byte unsignedInt unsignedShort unsignedByte nonNegativeInteger positiveInteger"
_TEXTS = "string token normalizedString anyURI language Name NCName ID time gYear gYearMonth duration unsignedLong"
_TYPES: dict[str, FieldType] = {
    **dict.fromkeys(_INTEGERS.split(), FieldType.INTEGER),
    **dict.fromkeys(_TEXTS.split(), FieldType.TEXT),
    **dict.fromkeys(("double", "float", "decimal"), FieldType.REAL),
    "boolean": FieldType.BOOLEAN,
    "date": FieldType.DATE,
    "dateTime": FieldType.DATETIME,
}
_GEOMETRY = re.compile(r"(Multi)?(Point|Curve|LineString|Surface|Polygon|Geometry|GeometricPrimitive)PropertyType$")
_GEOJSON_NAMES = {"Curve": "LineString", "Surface": "Polygon", "GeometricPrimitive": "Geometry"}


@dataclass(frozen=True)
class Described:
    """A layer as described.

    Attributes:
        geometry_name: of the element that holds the geometry, empty without one.
        flat: whether each field holds one value, or several of a simple type, and no structure.
    """

    schema: Schema
    geometry_name: str
    flat: bool


def describe(http: Http, service: WfsService, kind: FeatureType, tick: Tick) -> Optional[Described]:
    """Fetch the fields of a layer, None where the service does not tell them in a way that is understood."""
    params = {"request": "DescribeFeatureType", **service.asking_for(kind)}
    try:
        root = parse_xml(xml_text(ask_wfs(http, service.url, params, tick)), service.url)
    except (errors.HttpError, errors.UnexpectedContent):
        return None
    return described(root, kind.local_name)


def described(root: Element, name: str) -> Optional[Described]:
    """Return the fields a schema document gives the element `name`."""
    complex_types = {each.attributes.get("name", ""): each for each in root.each("complexType")}
    simple_types = {each.attributes.get("name", ""): each for each in root.each("simpleType")}
    element = next((each for each in root.each("element") if each.attributes.get("name") == name), None)
    if element is None:
        return None
    body = complex_types.get(_local(element.attributes.get("type", ""))) or next(element.each("complexType"), None)
    if body is None:
        return None
    fields: list[Field] = []
    geometry_type = geometry_name = ""
    for each in _elements(body):
        given = _local(each.attributes.get("type", ""))
        geometry = _GEOMETRY.match(given)
        if geometry:
            if not geometry_name:
                geometry_name = each.attributes.get("name", "")
                geometry_type = _geojson_name(geometry.group(1) or "", geometry.group(2))
        elif each.attributes.get("name"):
            fields.append(_field(each, given, simple_types))
    if not fields and not geometry_name:
        return None
    uuids = [each.name for each in fields if each.name.lower() == "uuid" and each.type is FieldType.TEXT]
    schema = own_named(Schema(tuple(fields), geometry_type, uuids[0] if uuids else ""))
    return Described(schema, geometry_name, all(each.type is not FieldType.JSON for each in fields))


def named_as_seen(schema: Schema, seen: set[str]) -> Schema:
    """Return the schema with the names the features themselves use where XML forbids them: `year closed`, `m²`."""
    unseen = {_bare(each.property_name): each for each in schema.fields if each.property_name not in seen}
    found: dict[str, str] = {}
    for name in sorted(seen - {each.property_name for each in schema.fields}):
        field = unseen.pop(_bare(name), None)
        if field is not None:
            found[field.property_name] = name
    renamed = [
        replace(each, name=found[each.property_name], server_name="") if each.property_name in found else each
        for each in schema.fields
    ]
    return own_named(replace(schema, fields=tuple(renamed)))


def _bare(name: str) -> str:
    return "".join(each for each in name.lower() if each.isalpha() or each.isdecimal())


def _elements(body: Element) -> Iterator[Element]:
    """Yield the elements that are fields, and not those inside a field."""
    for child in body.children:
        if child.name == "element":
            yield child
        elif child.name in ("complexContent", "extension", "restriction", "sequence", "choice", "all"):
            yield from _elements(child)


def _field(element: Element, given: str, simple_types: Mapping[str, Element]) -> Field:
    kind = _simple(given, element, simple_types)
    if kind is not FieldType.JSON and element.attributes.get("maxOccurs", "1") not in ("0", "1"):
        kind = FieldType.LIST
    return Field(element.attributes["name"], kind)


def _simple(given: str, element: Element, simple_types: Mapping[str, Element]) -> FieldType:
    for _ in range(5):  # a type made from one made from …
        if given in _TYPES:
            return _TYPES[given]
        narrowed = simple_types.get(given) or next(element.each("simpleType"), None)
        if narrowed is None:
            return FieldType.JSON
        base = next(narrowed.each("restriction"), None)
        given = _local(base.attributes.get("base", "")) if base is not None else "string"
    return FieldType.TEXT


def _geojson_name(many: str, given: str) -> str:
    name = _GEOJSON_NAMES.get(given, given)
    return name if name == "Geometry" else many + name


def _local(name: str) -> str:
    return name.rpartition(":")[2]
