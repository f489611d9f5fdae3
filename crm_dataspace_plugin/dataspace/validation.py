# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a feature fits its collection; Problem 400 says what does not."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, Optional

from crm_dataspace_plugin.dataspace.collection import UUID, Collection
from crm_dataspace_plugin.dataspace.geometry import DEPTH
from crm_dataspace_plugin.dataspace.moments import span
from crm_dataspace_plugin.dataspace.problems import bad_request

LONGEST_TEXT = 1_000_000  # characters
MOST_PARTS = 1000  # geometries in one collection

_FEWEST = {"LineString": 2, "MultiLineString": 2, "Polygon": 4, "MultiPolygon": 4}
_UUID = re.compile(r"[0-9A-Za-z{}_.:-]{1,100}")
_SINGLE = {"MultiPoint": "Point", "MultiLineString": "LineString", "MultiPolygon": "Polygon"}


def check_properties(collection: Collection, properties: Mapping[str, Any]) -> None:
    """Check names and types; None fits everywhere but in the uuid."""
    for name, value in properties.items():
        known = collection.property(name)
        if known is None:
            names = ", ".join(each.name for each in collection.properties)
            raise bad_request(f"“{name[:100]}” is not a property of {collection.id}.", f"Known: {names}.")
        if value is not None and not _FITS[known.type](value):
            raise bad_request(f"“{name}” must be of type {known.type}.", f"Given: {str(value)[:100]}")
    if UUID in properties and not is_uuid(properties[UUID]):
        given = str(properties[UUID])[:100]
        raise bad_request("“uuid” must be a text of letters, digits and hyphens.", f"Given: {given}")


def is_uuid(value: Any) -> bool:
    """Tell whether `value` can name a feature for good; any scheme will do."""
    return isinstance(value, str) and _UUID.fullmatch(value) is not None


def check_geometry(collection: Collection, geometry: Any) -> None:
    """Check that `geometry` is None or GeoJSON of the collection's type, inside the globe."""
    if geometry is None:
        return
    if not collection.geometry_type:
        raise bad_request(f"{collection.id} is a table: its features have no geometry.")
    kind = _kind(geometry)
    if kind != "GeometryCollection" and kind not in DEPTH:
        raise bad_request("“geometry” is not a GeoJSON geometry.", f"Given: {kind[:100]}")
    wanted = collection.geometry_type
    if wanted not in ("Geometry", kind, _SINGLE.get(kind)):
        raise bad_request(f"“geometry” must be a {wanted}.", f"Given: {kind}")
    _check_parts(geometry, 0)


def _check_parts(geometry: Mapping[str, Any], depth: int) -> None:
    kind = _kind(geometry)
    if kind == "GeometryCollection":
        parts = geometry.get("geometries")
        if not isinstance(parts, list) or len(parts) > MOST_PARTS or depth > 3:
            raise bad_request("A GeometryCollection needs a list of geometries.")
        for each in parts:
            _check_parts(each, depth + 1)
    elif kind in DEPTH:
        _check_level(geometry.get("coordinates"), DEPTH[kind], kind)
    else:
        raise bad_request("A part of the geometry is not a GeoJSON geometry.", f"Given: {kind[:100]}")


def _kind(geometry: Any) -> str:
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    return kind if isinstance(kind, str) else ""


def _check_level(level: Any, depth: int, kind: str) -> None:
    if not isinstance(level, list) or not level:
        _refuse(kind, "Empty geometries are written as null.")
    if depth == 0:
        _check_position(level, kind)
        return
    for each in level:
        _check_level(each, depth - 1, kind)
    if depth == 1 and len(level) < _FEWEST.get(kind, 1):
        _refuse(kind, f"A line or ring has only {len(level)} positions.")
    if depth == 1 and "Polygon" in kind and level[0] != level[-1]:
        _refuse(kind, "A ring is not closed: its last position must be its first.")


def _check_position(position: list[Any], kind: str) -> None:
    numbers = len(position) in (2, 3) and all(_is_number(each) for each in position)
    if not numbers:
        _refuse(kind, "A position must be two or three numbers.")
    if abs(position[0]) > 180 or abs(position[1]) > 90:
        _refuse(kind, f"{position[:2]} is outside the globe: longitude, latitude in degrees (WGS 84) are expected.")


def _refuse(kind: str, detail: str) -> NoReturn:
    raise bad_request(f"The coordinates do not make a {kind}.", detail)


def _is_number(value: Any) -> bool:
    if type(value) is float:
        return math.isfinite(value)
    if type(value) is not int:
        return False
    try:
        return math.isfinite(value)
    except OverflowError:  # an integer beyond every float
        return False


def _is_integer(value: Any) -> bool:
    whole = _is_number(value) and value == int(value)
    return whole and -(2**63) <= int(value) < 2**63


def _is_moment(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    try:
        span(value)
    except ValueError:
        return False
    return True


def _is_date(value: Any) -> bool:
    return _is_moment(value) and len(value) == 10


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_TEXT


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and all(_is_text(each) or _is_number(each) for each in value)


_FITS: dict[str, Callable[[Any], bool]] = {
    "text": _is_text,
    "integer": _is_integer,
    "real": _is_number,
    "boolean": lambda value: isinstance(value, bool),
    "date": _is_date,
    "datetime": _is_moment,
    "list": _is_list,
}


def time_of(collection: Collection, properties: Mapping[str, Any]) -> tuple[Optional[str], Optional[str]]:
    """Return the first and last moment of a feature, None without a time."""
    value = properties.get(collection.time_property)
    return span(value) if value is not None and _is_moment(value) else (None, None)
