# SPDX-License-Identifier: GPL-2.0-or-later
"""Where and when a record's data are, from whatever the catalogue wrote."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.plain import mapping, number, text
from crm_dataspace_plugin.core.catalogue.query import Bbox

_DEPTHS = {"Point": 1, "LineString": 2, "Polygon": 3, "MultiPoint": 2, "MultiLineString": 3, "MultiPolygon": 4}
_SMALLEST_RING = 4  # positions, first and last the same
_OPEN = ("", "..")


def read_geometry(value: Any) -> Optional[Mapping[str, Any]]:
    """Return `value` if it is a GeoJSON geometry in degrees, else None."""
    if not isinstance(value, Mapping):
        return None
    kind = value.get("type")
    if kind == "GeometryCollection":
        parts = value.get("geometries")
        sound = isinstance(parts, list) and parts and all(read_simple(each) for each in parts)
        return value if sound else None
    return value if read_simple(value) else None


def read_simple(value: Any) -> bool:
    """Tell whether `value` is a sound GeoJSON geometry that is not a collection."""
    kind = mapping(value).get("type")
    depth = _DEPTHS.get(kind) if isinstance(kind, str) else None
    return depth is not None and _sound(value.get("coordinates"), depth, ring="Polygon" in str(kind))


def read_bbox(entry: Mapping[str, Any], geometry: Optional[Mapping[str, Any]]) -> Optional[Bbox]:
    """Return a record's box: of its geometry, else as stated in `bbox` or `extent`; None without a position."""
    if geometry is not None:
        positions = list(_positions(geometry))
        xs, ys = [each[0] for each in positions], [each[1] for each in positions]
        return min(xs), min(ys), max(xs), max(ys)
    properties = mapping(entry.get("properties"))
    extents = [mapping(holder.get("extent")) for holder in (entry, properties)]
    stated = [entry.get("bbox"), properties.get("bbox")]
    stated += [_first_box(mapping(extent.get("spatial")).get("bbox")) for extent in extents]
    return next(filter(None, (read_box(each) for each in stated)), None)


def read_time(entry: Mapping[str, Any]) -> tuple[str, str]:
    """Return start and end of the data's time as ISO 8601, empty where open or not stated."""
    properties = mapping(entry.get("properties"))
    for holder in (entry, properties):
        time = holder.get("time")
        if isinstance(time, Mapping):
            interval = _interval(time.get("interval"))
            moment = _limit(time.get("timestamp")) or _limit(time.get("date"))
            if any(interval) or moment:
                return interval if any(interval) else (moment, moment)
        interval = _interval(mapping(mapping(holder.get("extent")).get("temporal")).get("interval"))
        if any(interval):
            return interval
    start, end = _limit(properties.get("start_datetime")), _limit(properties.get("end_datetime"))
    moment = _limit(properties.get("datetime"))
    return (start, end) if start or end else (moment, moment)


def boxes_meet(first: Bbox, second: Bbox) -> bool:
    """Tell whether two boxes share a point; west may lie east of east (across the date line)."""
    return any(
        one[0] <= two[2] and two[0] <= one[2] and one[1] <= two[3] and two[1] <= one[3]
        for one in split(first)
        for two in split(second)
    )


def split(box: Bbox) -> tuple[Bbox, ...]:
    """Return the box, or its two halves where it crosses the date line."""
    west, south, east, north = box
    return (box,) if west <= east else ((west, south, 180.0, north), (-180.0, south, east, north))


def union(boxes: Sequence[Bbox]) -> Optional[Bbox]:
    """Return the smallest box around several, across the date line where one of them is; None for none."""
    if len(boxes) < 2:
        return next(iter(boxes), None)
    south, north = min(each[1] for each in boxes), max(each[3] for each in boxes)
    if all(west <= east for west, _, east, _ in boxes):
        return min(each[0] for each in boxes), south, max(each[2] for each in boxes), north
    halves = sorted((half[0], half[2]) for box in boxes for half in split(box))
    gaps = []  # between what is covered, from west to east; the widest one stays outside
    reach = halves[0][1]
    for west, east in halves[1:]:
        gaps.append((west - reach, reach, west))
        reach = max(reach, east)
    width, west, east = max(gaps, default=(0.0, 180.0, -180.0))
    return (east, south, west, north) if width > 0 else (-180.0, south, 180.0, north)


def times_meet(first: tuple[str, str], second: tuple[str, str]) -> bool:
    """Tell whether two intervals of ISO 8601 texts share a moment; empty is open."""
    return _not_after(first[0], second[1]) and _not_after(second[0], first[1])


def _not_after(start: str, end: str) -> bool:
    if not start or not end:
        return True
    size = min(len(start.rstrip("Z")), len(end.rstrip("Z")))  # 2020 reaches to the end of 2020
    return start[:size] <= end[:size]


def _sound(level: Any, depth: int, ring: bool) -> bool:
    if not isinstance(level, list) or not level:
        return False
    if depth == 1:
        return _position(level)
    if depth == 2 and ring and len(level) < _SMALLEST_RING:
        return False
    return all(_sound(each, depth - 1, ring) for each in level)


def _position(value: list[Any]) -> bool:
    if len(value) < 2 or any(isinstance(each, (bool, str)) or number(each) is None for each in value[:2]):
        return False
    return bool(abs(value[0]) <= 180 and abs(value[1]) <= 90)


def _positions(geometry: Mapping[str, Any]) -> Iterator[list[float]]:
    if geometry["type"] == "GeometryCollection":
        for each in geometry["geometries"]:
            yield from _positions(each)
        return
    level = [geometry["coordinates"]]
    for _ in range(_DEPTHS[geometry["type"]] - 1):
        level = [inner for outer in level for inner in outer]
    yield from level


def _first_box(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value and isinstance(value[0], list) else value


def read_box(value: Any) -> Optional[Bbox]:
    """Return a list of west, south, east, north (or with heights between) as a box; None where it is none.

    West may lie east of east (across the date line); south north of north is no box.
    """
    if not isinstance(value, list) or len(value) not in (4, 6):
        return None
    half = len(value) // 2
    numbers = [number(each) for each in (*value[:2], *value[half : half + 2])]
    west, south, east, north = numbers
    if west is None or south is None or east is None or north is None:
        return None
    if max(abs(west), abs(east)) > 180 or not -90 <= south <= north <= 90:
        return None
    return west, south, east, north


def _interval(value: Any) -> tuple[str, str]:
    if isinstance(value, list) and value and isinstance(value[0], list):
        value = value[0]
    if not isinstance(value, list) or len(value) != 2:
        return "", ""
    return _limit(value[0]), _limit(value[1])


def _limit(value: Any) -> str:
    written = text(value)
    return "" if written in _OPEN else written
