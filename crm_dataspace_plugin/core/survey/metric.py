# SPDX-License-Identifier: GPL-2.0-or-later
"""A plane in true metres around one facility, whatever reference system it came in."""

from __future__ import annotations

import math

from osgeo import ogr, osr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.gdal_silence import quietly
from crm_dataspace_plugin.core.geometry import far_out
from crm_dataspace_plugin.core.words import say

WGS84 = "EPSG:4326"


class MetricPlane:
    """An equal-area plane whose origin is the middle of a facility: no zone, so none to cross.

    Areas are true; distances are as good as true, because a facility is a few kilometres wide at most.

    Args:
        geometry: of the facility, not changed.
        crs: authority code of its coordinates, x before y.

    Raises:
        TransformFailed: it cannot be brought into degrees.
    """

    def __init__(self, geometry: ogr.Geometry, crs: str) -> None:
        degrees = geometry.Clone()
        degrees.FlattenTo2D()
        if far_out(degrees.GetEnvelope()):
            raise errors.TransformFailed(say("A facility's coordinates lie outside of every reference system."))
        wgs84 = reference_system(WGS84)
        if crs != WGS84:
            move(degrees, osr.CoordinateTransformation(reference_system(crs), wgs84))
        west, east, south, north = degrees.GetEnvelope()
        plane = osr.SpatialReference()
        middle = f"+lat_0={(south + north) / 2!r} +lon_0={(west + east) / 2!r}"
        plane.ImportFromProj4(f"+proj=laea {middle} +datum=WGS84 +units=m +no_defs")
        plane.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        self._back = osr.CoordinateTransformation(plane, wgs84)
        self.geometry = degrees
        move(self.geometry, osr.CoordinateTransformation(wgs84, plane))

    def degrees(self, x: float, y: float) -> tuple[float, float]:
        """Return longitude and latitude of a position in metres."""
        longitude, latitude, _height = self._back.TransformPoint(x, y)
        return longitude, latitude


def move(geometry: ogr.Geometry, transform: osr.CoordinateTransformation) -> None:
    """Bring a geometry into another reference system, in place; TransformFailed where that cannot be."""
    done = quietly(geometry.Transform, transform) == ogr.OGRERR_NONE
    if not done or not all(map(math.isfinite, geometry.GetEnvelope())):
        raise errors.TransformFailed(say("A facility's coordinates cannot be brought into metres."))
