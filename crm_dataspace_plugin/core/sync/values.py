# SPDX-License-Identifier: GPL-2.0-or-later
"""The values of one feature, and when two of them are the same.

A `State` maps each field's name, and `layout.GEOMETRY_CHANGE` for the geometry, to a plain value; None instead of a
state means that the feature does not exist.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Optional

from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE
from crm_dataspace_plugin.core.geometry import same_geometry
from crm_dataspace_plugin.core.schema import FieldType, Schema, same

State = Mapping[str, Any]

UNREADABLE = "Unreadable"  # type of a geometry whose bytes cannot be understood
TITLES = ("name", "title", "label", "nombre")


def names_of(schema: Schema) -> tuple[str, ...]:
    """Return what can differ between two states: the fields, and the geometry where there is one."""
    return schema.names + ((GEOMETRY_CHANGE,) if schema.geometry_type else ())


def same_value(schema: Schema, name: str, first: Any, second: Any) -> bool:
    """Tell whether two values of the field `name`, or two geometries, are equal within their type's precision."""
    if name == GEOMETRY_CHANGE:
        return same_geometry(single(first), single(second))
    return same(first, second, schema.field(name).type)


def same_state(schema: Schema, first: Optional[State], second: Optional[State]) -> bool:
    """Tell whether two states agree in all that a person can change."""
    if first is None or second is None:
        return first is second
    return all(same_value(schema, name, first.get(name), second.get(name)) for name in writable(schema))


def writable(schema: Schema) -> tuple[str, ...]:
    """Return what a person can change and the service takes."""
    read_only = {each.name for each in schema.fields if each.read_only}
    return tuple(name for name in names_of(schema) if name not in read_only)


def single(geometry: Optional[Mapping[str, Any]]) -> Optional[Mapping[str, Any]]:
    """Return a multi-geometry of one part as that part: other programs promote a layer's type when they rewrite it."""
    if geometry is None or not str(geometry.get("type")).startswith("Multi") or len(geometry["coordinates"]) != 1:
        return geometry
    return {"type": geometry["type"][len("Multi") :], "coordinates": geometry["coordinates"][0]}


def fitted(geometry: Optional[Mapping[str, Any]], geometry_type: str) -> Optional[Mapping[str, Any]]:
    """Return `geometry` as the collection's type wants it, single or multi, where that changes no coordinate."""
    if geometry is None or geometry["type"] == geometry_type:
        return geometry
    if geometry_type == "Multi" + geometry["type"]:
        return {"type": geometry_type, "coordinates": [geometry["coordinates"]]}
    alone = single(geometry)
    return alone if alone is not None and alone["type"] == geometry_type else geometry


def label_of(state: Optional[State], otherwise: str) -> str:
    """Return what people call the feature: its name where it has one."""
    for name, value in (state or {}).items():
        if name.lower() in TITLES and isinstance(value, str) and value.strip():
            return value
    return otherwise


def to_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def shown(schema: Schema, name: str, value: Any) -> str:
    """Return a value in words for a message: short, NULL named."""
    if value is None:
        return "NULL"
    if name == GEOMETRY_CHANGE:
        return f"a {value.get('type', 'geometry')}"
    if schema.field(name).type in (FieldType.LIST, FieldType.JSON):
        return to_json(value)
    return f"“{value}”" if isinstance(value, str) else str(value)
