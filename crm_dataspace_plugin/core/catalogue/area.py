# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a record lies in the true polygon that was drawn, not only in its box."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Optional

from osgeo import ogr

from crm_dataspace_plugin.core.catalogue.extent import split
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.errors import GeometryUnusable

_MENDED = 50_000  # bytes of WKB; the time it takes grows with the square, and one record in a page could take hours


class SearchArea:
    """A polygon in WGS 84 degrees.

    Args:
        wkt: polygon or multipolygon.

    Raises:
        GeometryUnusable: if it is neither, or empty.
    """

    def __init__(self, wkt: str) -> None:
        self.polygon = _valid(_from_wkt(wkt))
        if self.polygon is None or self.polygon.IsEmpty() or self.polygon.GetDimension() != 2:
            raise GeometryUnusable("The search area is not a polygon.", wkt[:2000])
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


def common_area(first: str, second: str) -> str:
    """Return what two polygons have in common, as WKT; GeometryUnusable where that is no area."""
    shared = SearchArea(first).polygon.Intersection(SearchArea(second).polygon)
    if shared is None or shared.IsEmpty() or not shared.Area():
        raise GeometryUnusable("The two areas have nothing in common.")
    return str(shared.ExportToWkt())


def _from_wkt(wkt: str) -> Any:
    try:
        return ogr.CreateGeometryFromWkt(wkt)
    except (RuntimeError, TypeError) as error:  # GDAL's exceptions on; half a character
        raise GeometryUnusable("The search area cannot be read.", str(error)) from error


def _footprint(geometry: Mapping[str, Any]) -> Any:
    """Return a record's geometry, None where it is broken and too large to be mended in passing."""
    shape = ogr.CreateGeometryFromJson(json.dumps(geometry))
    if shape is None or shape.IsValid():
        return shape
    return shape.MakeValid() if shape.WkbSize() <= _MENDED else None


def _valid(geometry: Any) -> Any:
    if geometry is None:
        return None
    return geometry if geometry.IsValid() else geometry.MakeValid()


def _rectangle(box: Bbox) -> Any:
    west, south, east, north = box
    return ogr.CreateGeometryFromWkt(
        f"POLYGON(({west!r} {south!r},{east!r} {south!r},{east!r} {north!r},{west!r} {north!r},{west!r} {south!r}))"
    )
