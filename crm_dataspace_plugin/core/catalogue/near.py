# SPDX-License-Identifier: GPL-2.0-or-later
"""The surroundings of a place: everything within so many kilometres on the ground."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from osgeo import ogr, osr

from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.words import say

LARGEST = 1000.0  # km
_QUARTER = 16  # segments of a quarter of a circle: within 0.5 % of the distance


@dataclass(frozen=True)
class Near:
    """A wish for records near a place.

    Attributes:
        km: distance on the ground from the place's outline; 0 for the place itself.
        area: polygon within that distance as WKT in WGS 84 degrees; empty while it is not known where the place is.
        origin: where the place was found, such as the name of a layer.
    """

    place: str
    km: float
    area: str = ""
    origin: str = ""


def within(wkt: str, km: float) -> str:
    """Return the polygon of everything within `km` of a geometry, both as WKT in WGS 84 degrees.

    Distances are true from the middle of the geometry, and within 0.1 % for geometries up to 500 km across.

    Raises:
        GeometryUnusable: no geometry, an absurd distance, a point with no distance, or across the date line.
    """
    shape = _read(wkt)
    if not 0 <= km <= LARGEST or not math.isfinite(km):
        raise GeometryUnusable(
            say("A distance of {km:g} km is not between 0 and {largest:g} km.", km=km, largest=LARGEST)
        )
    if km == 0 and shape.GetDimension() != 2:
        raise GeometryUnusable(say("A point or a line needs a distance around it."))
    if km == 0:
        return str(shape.ExportToWkt())
    there, back = _transforms(shape)
    shape.Transform(there)
    around = shape.Buffer(km * 1000, _QUARTER)
    around.Transform(back)
    west, east, _, _ = around.GetEnvelope()
    if east - west > 180:
        raise GeometryUnusable(say("The surroundings cross the date line or a pole."))
    return str(around.ExportToWkt())


def _read(wkt: str) -> Any:
    try:
        shape = ogr.CreateGeometryFromWkt(wkt)
    except RuntimeError as error:  # where another part of the program switched GDAL's exceptions on
        raise GeometryUnusable(say("The place has no geometry that can be read."), str(error)) from error
    if shape is None or shape.IsEmpty():
        raise GeometryUnusable(say("The place has no geometry that can be read."), wkt[:2000])
    shape.FlattenTo2D()
    return shape


def _transforms(shape: Any) -> tuple[Any, Any]:
    """Return the way into a plane that is true around the middle of `shape`, and the way back."""
    west, east, south, north = shape.GetEnvelope()
    degrees, plane = osr.SpatialReference(), osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    plane.ImportFromProj4(
        f"+proj=aeqd +lat_0={(south + north) / 2!r} +lon_0={(west + east) / 2!r} +datum=WGS84 +units=m"
    )
    for each in (degrees, plane):
        each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return osr.CoordinateTransformation(degrees, plane), osr.CoordinateTransformation(plane, degrees)
