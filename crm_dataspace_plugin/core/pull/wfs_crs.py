# SPDX-License-Identifier: GPL-2.0-or-later
"""Reference systems as a WFS names them, and in which order it gives the two coordinates.

`urn:ogc:def:crs:EPSG::4326` and its like mean the order of the EPSG register, for degrees latitude first; the short
`EPSG:4326` means x before y to most services, yet some write latitude first there too (QGIS Server 3.22). GDAL reads by
that rule; what the service states as the extent of a layer tells when the rule does not hold.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

from osgeo import osr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.geometry import far_out
from crm_dataspace_plugin.core.pull.pages import Feature

_EPSG = re.compile(r"EPSG(?:::?|/[^/:]*/|:[\d.]+:|\.xml#)(\d{4,6})$", re.IGNORECASE)
_CRS84 = re.compile(r"CRS:?84h?$", re.IGNORECASE)
_BY_REGISTER = re.compile(r"urn:|https?://www\.opengis\.net/def/crs/", re.IGNORECASE)
_MARGIN = 0.05  # of the stated extent, which is often rounded, or older than the data
_LOOKED_AT = 500  # features whose position is compared with the stated extent


@dataclass(frozen=True)
class CrsName:
    """A reference system under the name a service gives it.

    Attributes:
        code: such as `EPSG:25830`.
        y_first: whether the name asks for northing or latitude first.
    """

    name: str
    code: str
    y_first: bool = False


def crs_named(name: str) -> Optional[CrsName]:
    """Return the system a service means, None where the name is empty or not known."""
    name = name.strip()
    if _CRS84.search(name):
        return CrsName(name, "EPSG:4326")
    found = _EPSG.search(name)
    if found is None:
        return None
    code = f"EPSG:{found.group(1)}"
    try:
        system = reference_system(code)
    except errors.CrsMissing:
        return None
    y_first = bool(system.EPSGTreatsAsLatLong() or system.EPSGTreatsAsNorthingEasting())
    return CrsName(name, code, y_first and bool(_BY_REGISTER.match(name)))


def first_positions(features: Sequence[Feature]) -> list[tuple[float, float]]:
    """Return one position of each feature that has a geometry."""
    found = (_first(each.get("geometry")) for each in features)
    return [each for each in found if each is not None]


def turned_round(features: Sequence[Feature], crs: str, extent: Optional[Bbox], wanted: Optional[Bbox]) -> bool:
    """Tell whether the coordinates can only be meant the other way round.

    Args:
        crs: authority code of the coordinates.
        extent: of the layer as the service states it, degrees; None where it does not.
        wanted: box that was asked for, in `crs`, None for everywhere: a feature in it proves the order right.
    """
    positions = first_positions(features[:_LOOKED_AT])
    if extent is None or not positions:
        return False
    if wanted is not None and any(inside(each, wanted) for each in positions):
        return False
    west, south, east, north = extent
    margin = 0.001 + _MARGIN * max(east - west, north - south)
    box = (west - margin, south - margin, east + margin, north + margin)
    transform = osr.CoordinateTransformation(reference_system(crs), reference_system("EPSG:4326"))
    as_given = _hits(transform, positions, box)
    other_way = _hits(transform, [(y, x) for x, y in positions], box)
    return not as_given and other_way > len(positions) / 2


def inside(position: tuple[float, float], box: Bbox) -> bool:
    return box[0] <= position[0] <= box[2] and box[1] <= position[1] <= box[3]


def with_axes_turned(features: Sequence[Feature]) -> list[Feature]:
    return [{**each, "geometry": _turned_geometry(each.get("geometry"))} for each in features]


def _hits(transform: osr.CoordinateTransformation, positions: list[tuple[float, float]], box: Bbox) -> int:
    count = 0
    for x, y in positions:
        if far_out((x, y)):
            continue
        try:
            moved = transform.TransformPoint(x, y)
        except RuntimeError:  # outside of what the system covers, where GDAL's exceptions are on
            continue
        count += inside((moved[0], moved[1]), box)
    return count


def _first(geometry: Any) -> Optional[tuple[float, float]]:
    place = geometry
    while isinstance(place, dict):
        parts = place.get("geometries")
        place = parts[0] if isinstance(parts, list) and parts else place.get("coordinates")
    while isinstance(place, list) and place and isinstance(place[0], list):
        place = place[0]
    if not isinstance(place, list) or len(place) < 2 or not all(isinstance(each, (int, float)) for each in place[:2]):
        return None
    return float(place[0]), float(place[1])


def _turned_geometry(geometry: Any) -> Any:
    if not isinstance(geometry, dict):
        return geometry
    if isinstance(geometry.get("geometries"), list):
        return {**geometry, "geometries": [_turned_geometry(each) for each in geometry["geometries"]]}
    return {**geometry, "coordinates": _turned(geometry.get("coordinates"))}


def _turned(place: Any) -> Any:
    if not isinstance(place, list):
        return place
    if place and isinstance(place[0], list):
        return [_turned(each) for each in place]
    return [place[1], place[0], *place[2:]] if len(place) > 1 else place
