# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoJSON geometries: positions, envelope, and whether one meets a box. Degrees, longitude first."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Optional

Box = tuple[float, float, float, float]  # west, south, east, north
Position = Sequence[float]

DEPTH = {  # how many lists surround a position
    "Point": 0,
    "MultiPoint": 1,
    "LineString": 1,
    "MultiLineString": 2,
    "Polygon": 2,
    "MultiPolygon": 3,
}


def lines(geometry: Mapping[str, Any]) -> Iterator[Sequence[Position]]:
    """Yield the geometry's points (one by one), lines and rings."""
    kind = geometry["type"]
    if kind == "GeometryCollection":
        for each in geometry["geometries"]:
            yield from lines(each)
        return
    level: Any = geometry["coordinates"]
    if kind == "Point":
        yield [level] if level else []
    elif kind == "MultiPoint":
        yield from ([each] for each in level)
    elif kind == "LineString":
        yield level
    elif kind == "MultiPolygon":
        yield from (ring for polygon in level for ring in polygon)
    else:
        yield from level


def envelope(geometry: Optional[Mapping[str, Any]]) -> Optional[Box]:
    """Return the smallest box around `geometry`, None for none and for an empty one."""
    if geometry is None:
        return None
    positions = [each for line in lines(geometry) for each in line]
    if not positions:
        return None
    xs = [each[0] for each in positions]
    ys = [each[1] for each in positions]
    return min(xs), min(ys), max(xs), max(ys)


def meets_box(text: str, west: float, south: float, east: float, north: float) -> bool:
    """Tell whether the geometry written as JSON in `text` touches or overlaps a box."""
    return _meets(json.loads(text), (west, south, east, north))


def _meets(geometry: Optional[Mapping[str, Any]], box: Box) -> bool:
    if geometry is None:
        return False
    kind = geometry["type"]
    if kind == "GeometryCollection":
        return any(_meets(each, box) for each in geometry["geometries"])
    if any(_line_meets(line, box) for line in lines(geometry)):
        return True
    corner = (box[0], box[1])
    if kind == "Polygon":
        return _inside(corner, geometry["coordinates"])
    return kind == "MultiPolygon" and any(_inside(corner, polygon) for polygon in geometry["coordinates"])


def _line_meets(line: Sequence[Position], box: Box) -> bool:
    if len(line) == 1:
        return _segment_meets(line[0], line[0], box)
    return any(_segment_meets(start, end, box) for start, end in zip(line, line[1:]))


def _segment_meets(start: Position, end: Position, box: Box) -> bool:
    """Clip the segment to the box, side by side (Liang and Barsky 1984)."""
    near, far = 0.0, 1.0
    for axis in (0, 1):
        low, high = box[axis], box[axis + 2]
        step = end[axis] - start[axis]
        if step == 0:
            if not low <= start[axis] <= high:
                return False
            continue
        one, two = sorted(((low - start[axis]) / step, (high - start[axis]) / step))
        near, far = max(near, one), min(far, two)
        if near > far:
            return False
    return True


def _inside(point: Position, rings: Sequence[Sequence[Position]]) -> bool:
    """Tell whether a point lies in a polygon, by counting crossings of all rings: holes take care of themselves."""
    x, y = point
    inside = False
    for ring in rings:
        for start, end in zip(ring, ring[1:]):
            if (start[1] > y) != (end[1] > y):
                crossing = start[0] + (y - start[1]) * (end[0] - start[0]) / (end[1] - start[1])
                inside ^= x < crossing
    return inside
