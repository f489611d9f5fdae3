# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a record lies in the true polygon that was drawn, not only in its box."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any, Optional

from osgeo import ogr

from crm_dataspace_plugin.core.catalogue.extent import split
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.words import say

# Bytes of WKB. The time it takes grows with the square of the crossings, so with the fourth power of the corners: one
# record in a page could take hours. 300 corners that all cross each other take seconds.
_MENDED = 5_000


class SearchArea:
    """A polygon in WGS 84 degrees.

    Args:
        wkt: polygon or multipolygon.

    Raises:
        GeometryUnusable: if it is neither, or empty, or crosses itself and is too large to be mended.
    """

    def __init__(self, wkt: str) -> None:
        self.polygon = _valid(_from_wkt(wkt))
        if self.polygon is None or self.polygon.IsEmpty() or self.polygon.GetDimension() != 2:
            raise GeometryUnusable(say("The search area is not a polygon."), wkt[:2000])
        west, east, south, north = self.polygon.GetEnvelope()
        self.bbox: Bbox = (west, south, east, north)

    def meets(self, record: Record) -> Optional[bool]:
        """Tell whether the record's geometry, or its box where it has none, meets the area; None without either."""
        shape = _footprint(record.geometry) if record.geometry else None
        if shape is not None:
            return bool(self.polygon.Intersects(shape))
        if record.bbox is None:
            return None
        return any(self.polygon.Intersects(_rectangle(half)) for half in split(record.bbox))


def box_of(wkt: str) -> Bbox:
    """Return the box of a polygon without looking whether it crosses itself: at once for whatever is written.

    Raises:
        GeometryUnusable: it is no polygon, or empty.
    """
    polygon = _from_wkt(wkt)
    if polygon is None or polygon.IsEmpty() or polygon.GetDimension() != 2:
        raise GeometryUnusable(say("The search area is not a polygon."), wkt[:2000])
    west, east, south, north = polygon.GetEnvelope()
    if not all(map(math.isfinite, (west, south, east, north))):
        raise GeometryUnusable(say("The search area has corners that are nowhere."), wkt[:2000])
    return west, south, east, north


def common_area(first: str, second: str) -> str:
    """Return what two polygons have in common, as WKT; GeometryUnusable where that is no area."""
    shared = SearchArea(first).polygon.Intersection(SearchArea(second).polygon)
    if shared is None or shared.IsEmpty() or not shared.Area():
        raise GeometryUnusable(say("The two areas have nothing in common."))
    return str(shared.ExportToWkt())


def _from_wkt(wkt: str) -> Any:
    try:
        return ogr.CreateGeometryFromWkt(wkt)
    except (RuntimeError, TypeError) as error:  # GDAL's exceptions on; half a character
        raise GeometryUnusable(say("The search area cannot be read."), str(error)) from error


def _footprint(geometry: Mapping[str, Any]) -> Any:
    """Return a record's geometry, None where it is broken and too large to be mended in passing."""
    return _valid(ogr.CreateGeometryFromJson(json.dumps(geometry)))


def _valid(geometry: Any) -> Any:
    """Return the geometry, mended where it is broken; None where it is too large for that."""
    if geometry is None or geometry.IsValid():
        return geometry
    if geometry.WkbSize() > _MENDED:
        return None
    return geometry.MakeValid(["METHOD=STRUCTURE"]) or geometry.MakeValid()  # the former from GEOS 3.10 on, far faster


def _rectangle(box: Bbox) -> Any:
    west, south, east, north = box
    return ogr.CreateGeometryFromWkt(
        f"POLYGON(({west!r} {south!r},{east!r} {south!r},{east!r} {north!r},{west!r} {north!r},{west!r} {south!r}))"
    )
