# SPDX-License-Identifier: GPL-2.0-or-later
"""Where data are, out of the ways linked data write it: WKT, GML envelopes, GeoJSON texts, boxes of schema.org.

Only degrees are understood. WKT and GML that name EPSG:4326 have latitude first, all others longitude first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.extent import read_bbox, read_box, read_geometry
from crm_dataspace_plugin.core.catalogue.plain import number
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.json_text import parse

Geometry = Mapping[str, Any]

_LONGEST = 2_000_000  # characters of one literal
_WKT = re.compile(
    r"\s*(?:<(?P<crs>[^>]{0,200})>|SRID=(?P<srid>\d{1,6});)?\s*(?P<kind>[A-Za-z]{1,20})\s*(?:ZM|Z|M)?\s*(?P<body>\(.*\))\s*",
    re.DOTALL,
)
_MARKS = re.compile(r"([(),])")
_KINDS = {
    "POINT": "Point",
    "LINESTRING": "LineString",
    "POLYGON": "Polygon",
    "MULTIPOINT": "MultiPoint",
    "MULTILINESTRING": "MultiLineString",
    "MULTIPOLYGON": "MultiPolygon",
}
_CORNER = re.compile(r"<(?:\w+:)?(lower|upper)Corner[^>]*>\s*([^<]*)<", re.IGNORECASE)
_SRS = re.compile(r"srsName\s*=\s*[\"']([^\"']*)", re.IGNORECASE)
_LATITUDE_FIRST = re.compile(r"EPSG.*\D(4326|4258)$", re.IGNORECASE)
_LONGITUDE_FIRST = re.compile(r"CRS:?84$|^$|^4326$", re.IGNORECASE)  # a bare number is that of PostGIS


def read_place(written: str) -> tuple[Optional[Geometry], Optional[Bbox]]:
    """Return the geometry and the box a literal means; None for what it does not say."""
    start = written[:200].lstrip()
    if len(written) > _LONGEST or not start:
        return None, None
    if start.startswith("{"):
        return _of_json(written)
    if "Corner" in written[:2000] and "<" in start:
        return None, _of_gml(written)
    corners = written.split(",")
    if len(corners) == 4 and "(" not in start:  # west, south, east, north, as DCAT-US writes it
        return None, checked_box(*corners)
    return _of_wkt(written)


def read_schema_box(written: str) -> Optional[Bbox]:
    """Return the box of a schema.org `GeoShape`: two corners, each latitude before longitude."""
    found = written[:200].replace(",", " ").split()
    return checked_box(found[1], found[0], found[3], found[2]) if len(found) == 4 else None


def checked_box(west: Any, south: Any, east: Any, north: Any) -> Optional[Bbox]:
    """Return a box in degrees; None where the numbers are none or in another unit. West above east crosses 180°."""
    return read_box([west, south, east, north])


def _of_json(written: str) -> tuple[Optional[Geometry], Optional[Bbox]]:
    try:
        geometry = read_geometry(parse(written))
    except ValueError:
        return None, None
    return geometry, read_bbox({}, geometry)


def _of_gml(written: str) -> Optional[Bbox]:
    corners = {which.lower(): text.replace(",", " ").split() for which, text in _CORNER.findall(written[:10_000])}
    srs = _SRS.search(written[:10_000])
    order = _order(srs.group(1) if srs else "")
    if order is None or any(len(corners.get(which, ())) < 2 for which in ("lower", "upper")):
        return None
    west, south = order.of(corners["lower"])
    east, north = order.of(corners["upper"])
    return checked_box(west, south, east, north)


def _of_wkt(written: str) -> tuple[Optional[Geometry], Optional[Bbox]]:
    match = _WKT.fullmatch(written)
    if match is None:
        return None, None
    kind, body = match.group("kind").upper(), match.group("body")
    order = _order(match.group("crs") or match.group("srid") or "")
    if kind in ("ENVELOPE", "BBOX"):  # west, east, north, south
        found = body.strip("() ").split(",")
        return None, checked_box(found[0], found[3], found[1], found[2]) if len(found) == 4 and order else None
    kind = kind if kind in _KINDS else re.sub(r"(ZM|Z|M)$", "", kind)
    if kind not in _KINDS or order is None:
        return None, None
    return _of_coordinates(kind, _as_json(body, order))


def _as_json(body: str, order: _Order) -> str:
    """Return WKT's brackets and positions as those of JSON; broken where a position is none."""
    parts = []
    for each in _MARKS.split(body):
        written = each.split()
        if each in "(),":
            parts.append({"(": "[", ")": "]"}.get(each, each))
        elif len(written) > 1:
            west, south = (number(one) for one in order.of(written))
            parts.append(f"[{west!r},{south!r}]")
        elif written:
            parts.append("broken")
    return "".join(parts)


def _of_coordinates(kind: str, text: str) -> tuple[Optional[Geometry], Optional[Bbox]]:
    try:
        coordinates = parse(text)
    except ValueError:
        return None, None
    if kind == "POINT":
        coordinates = coordinates[0] if coordinates else None
    elif kind == "MULTIPOINT":  # each position may stand in brackets of its own
        coordinates = [each[0] if each and isinstance(each[0], list) else each for each in coordinates]
    geometry = read_geometry({"type": _KINDS[kind], "coordinates": coordinates})
    return geometry, read_bbox({}, geometry) if geometry else None


class _Order(Enum):
    LATITUDE_FIRST = (1, 0)
    LONGITUDE_FIRST = (0, 1)

    def of(self, position: Sequence[str]) -> tuple[str, str]:
        """Return longitude and latitude."""
        return position[self.value[0]], position[self.value[1]]


def _order(srs: str) -> Optional[_Order]:
    """Return which coordinate comes first, None for a system that is not understood."""
    name = srs.strip()
    if _LATITUDE_FIRST.search(name):
        return _Order.LATITUDE_FIRST
    return _Order.LONGITUDE_FIRST if _LONGITUDE_FIRST.search(name) else None
