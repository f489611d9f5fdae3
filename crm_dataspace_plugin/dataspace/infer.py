# SPDX-License-Identifier: GPL-2.0-or-later
"""What the columns of foreign features are, and their values brought into that form."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Optional

from crm_dataspace_plugin.dataspace.collection import UUID, Property
from crm_dataspace_plugin.dataspace.messages import dumps
from crm_dataspace_plugin.dataspace.moments import span
from crm_dataspace_plugin.dataspace.validation import is_uuid

Features = Sequence[Mapping[str, Any]]

_RESERVED = ("geometry",)  # has a meaning of its own in the schema of a collection
_MULTIPLE = {"Point": "MultiPoint", "LineString": "MultiLineString", "Polygon": "MultiPolygon"}


def column_names(features: Features) -> dict[str, str]:
    """Return each property's name with the one it gets here: without quotes, backslashes and clashes."""
    given = list(dict.fromkeys(name for each in features for name in each.get("properties") or {}))
    names: dict[str, str] = {}
    for name in given:
        clean = "".join("_" if each in '"\\' or ord(each) < 32 else each for each in name).strip()[:200] or "column"
        wanted, number = clean, 2
        while wanted in names.values() or wanted in _RESERVED or (wanted != name and wanted in given):
            wanted, number = f"{clean}_{number}", number + 1
        names[name] = wanted
    return names


def columns(features: Features, names: Mapping[str, str]) -> tuple[Property, ...]:
    """Return the properties with the narrowest type that fits every value."""
    return tuple(
        Property(renamed, _type(value for each in features for value in [(each.get("properties") or {}).get(name)]))
        for name, renamed in names.items()
    )


def has_uuids(features: Features) -> bool:
    """Tell whether every feature has a `uuid` of its own."""
    found = [(each.get("properties") or {}).get(UUID) for each in features]
    return bool(found) and all(map(is_uuid, found)) and len(set(found)) == len(found)


def converted(value: Any, kind: str) -> Any:
    """Return `value` as its column wants it; a text column takes everything."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return None
    if kind == "text" and not isinstance(value, str):
        return dumps(value) if isinstance(value, (dict, list, bool)) else str(value)
    return float(value) if kind == "real" else value


def geometry_type(features: Features) -> str:
    """Return the one GeoJSON type of all geometries, `Geometry` where they differ, empty where there are none."""
    kinds = {each["geometry"]["type"] for each in features if each.get("geometry")}
    if len(kinds) == 2:
        for single, multiple in _MULTIPLE.items():
            if kinds == {single, multiple}:
                return multiple
    return kinds.pop() if len(kinds) == 1 else ("Geometry" if kinds else "")


def _type(values: Iterable[Any]) -> str:
    kinds = {_kind(each) for each in values} - {None}
    if len(kinds) == 1:
        return str(kinds.pop())
    if kinds == {"integer", "real"}:
        return "real"
    return "text" if kinds != {"date", "datetime"} else "datetime"


def _kind(value: Any) -> Optional[str]:
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return None
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer" if -(2**63) <= value < 2**63 else "text"
    if isinstance(value, float):
        return "real"
    if isinstance(value, list) and all(isinstance(each, (str, int, float)) for each in value):
        return "list"
    return _kind_of_text(value) if isinstance(value, str) else "text"


def _kind_of_text(text: str) -> str:
    try:
        if len(text) == 10:
            date.fromisoformat(text)
            return "date"
        if 16 <= len(text) <= 35 and text[10] == "T":
            span(text)
            return "datetime"
    except ValueError:
        return "text"
    return "text"
