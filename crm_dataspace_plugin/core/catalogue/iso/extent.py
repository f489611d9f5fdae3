# SPDX-License-Identifier: GPL-2.0-or-later
"""Where and when a dataset is, from the extents of its ISO metadata."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.extent import read_box, read_geometry, split, union
from crm_dataspace_plugin.core.catalogue.moment import moment
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.xml.node import Node, attribute, every, first, parts, words

_SIDES = ("westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude")
_BEGINNINGS = ("beginPosition", "begin/TimeInstant/timePosition")
_ENDINGS = ("endPosition", "end/TimeInstant/timePosition")
_LONGEST_NAME = 200  # characters of a reference system's name that are looked at
_MOST_POSITIONS = 20_000  # of a polygon kept as footprint


@dataclass(frozen=True)
class Place:
    """Where a dataset is.

    Attributes:
        geometry: None where the box says it all.
    """

    bbox: Optional[Bbox] = None
    geometry: Optional[Mapping[str, Any]] = None


def read_place(extents: list[Node]) -> Place:
    """Return the union of all boxes, and the shape where it is a polygon or several boxes."""
    boxes: dict[Bbox, None] = {}
    rings = []
    for extent in extents:
        for each in every(extent, "EX_GeographicBoundingBox"):
            sides = parts(each)
            box = read_box([_decimal(sides.one(side)) for side in _SIDES])
            if box is not None:
                boxes[box] = None
        rings += [ring for polygon in every(extent, "EX_BoundingPolygon") for ring in _rings(polygon)]
    shape = _shape([[ring] for ring in rings])
    if shape is not None:
        positions = [position for ring in rings for position in ring]
        xs, ys = [each[0] for each in positions], [each[1] for each in positions]
        return Place(union(list(boxes)) or (min(xs), min(ys), max(xs), max(ys)), shape)
    if len(boxes) > 1:
        return Place(union(list(boxes)), _shape([[_rectangle(half)] for box in boxes for half in split(box)]))
    return Place(next(iter(boxes), None))


def read_period(extents: list[Node]) -> tuple[str, str]:
    """Return start and end of the data's time as ISO 8601, empty where open or not stated; (“”, “”) where reversed."""
    starts, ends = [], []
    for extent in extents:
        for each in every(extent, "TimePeriod", "TimeInstant"):
            if each.tag.endswith("TimeInstant"):
                if each.getparent() is not None and each.getparent().tag.rpartition("}")[2] in ("begin", "end"):
                    continue
                start = end = moment(words(first(each, "timePosition")))
                if not start:
                    continue
            else:
                start, end = _limit(each, _BEGINNINGS), _limit(each, _ENDINGS)
                if not start and not end:
                    continue
            starts.append(start)
            ends.append(end)
    start = min(starts) if starts and all(starts) else ""
    end = max(ends) if ends and all(ends) else ""
    return ("", "") if start and end and start[: len(end)] > end else (start, end)


def _limit(period: Node, paths: tuple[str, ...]) -> str:
    for path in paths:
        found = first(period, path)
        if found is not None:
            return "" if attribute(found, "indeterminatePosition") in ("now", "unknown") else moment(words(found))
    return ""


def _decimal(node: Optional[Node]) -> str:
    written = words(node)
    return written.replace(",", ".") if written.count(",") == 1 and "." not in written else written


def _rings(polygon: Node) -> list[list[list[float]]]:
    """Return the outer rings of a polygon of GML, longitude first, leaving out what is none."""
    found = []
    turned = _latitude_first(every(polygon, "Polygon", "MultiSurface"))
    for exterior in every(polygon, "exterior", "outerBoundaryIs"):
        flat = [words(each) for each in every(exterior, "posList", "pos", "coordinates")]
        numbers = _numbers(" ".join(flat))
        step = 3 if any(attribute(each, "srsDimension") == "3" for each in every(exterior, "posList")) else 2
        ring = [numbers[n : n + 2] for n in range(0, len(numbers) - step + 1, step)]
        if turned or _latitude_first(every(exterior, "posList")):
            ring = [position[::-1] for position in ring]
        if 4 <= len(ring) <= _MOST_POSITIONS and ring[0] == ring[-1]:
            found.append(ring)
    return found


def _numbers(text: str) -> list[float]:
    try:
        return [float(each) for each in text.replace(",", " ").split()]
    except ValueError:
        return []


def _latitude_first(naming: Iterable[Node]) -> bool:
    """Tell whether positions are in the order of EPSG:4326, as the addresses and URNs of its definition mean it."""
    names = (attribute(each, "srsName")[:_LONGEST_NAME] for each in naming)
    return any(re.search(r"(urn:.*|/)(EPSG|4258)[:/]+([\d.]*[:/])?(4326|4258)$", each, re.IGNORECASE) for each in names)


def _shape(polygons: list[list[list[list[float]]]]) -> Optional[Mapping[str, Any]]:
    if not polygons:
        return None
    if len(polygons) == 1:
        return read_geometry({"type": "Polygon", "coordinates": polygons[0]})
    return read_geometry({"type": "MultiPolygon", "coordinates": polygons})


def _rectangle(box: Bbox) -> list[list[float]]:
    west, south, east, north = box
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]
