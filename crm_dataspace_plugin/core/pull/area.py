# SPDX-License-Identifier: GPL-2.0-or-later
"""The polygon of interest, tested true: its box only spares the service work."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

from osgeo import ogr, osr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.gdal_silence import quietly
from crm_dataspace_plugin.core.geometry import GeoJson, far_out, to_blob, to_wkb
from crm_dataspace_plugin.core.words import say

_POLYGONS = ("POLYGON", "MULTIPOLYGON")


class Area:
    """A polygon in one reference system; by GDAL, because QGIS may come without shapely.

    Args:
        polygon: not empty, valid.
        crs: authority code of its coordinates, x before y.
    """

    def __init__(self, polygon: ogr.Geometry, crs: str = "EPSG:4326") -> None:
        self._polygon = polygon
        self._prepared = polygon.CreatePreparedGeometry()
        self.crs = crs

    @classmethod
    def from_wkt(cls, wkt: str) -> Area:
        """Return the area of a polygon in WGS 84 degrees.

        Raises:
            GeometryUnusable: no polygon, an empty or a self-crossing one.
        """
        polygon = quietly(ogr.CreateGeometryFromWkt, wkt)
        if polygon is None:
            raise errors.GeometryUnusable(say("The area is not a polygon in well-known text."), wkt[:2000])
        if polygon.GetGeometryName() not in _POLYGONS or polygon.IsEmpty():
            raise errors.GeometryUnusable(say("The area is not a polygon, or it is empty."), wkt[:2000])
        if not quietly(polygon.IsValid):
            raise errors.GeometryUnusable(say("The area's outline is unusable: it crosses itself."), wkt[:2000])
        polygon.FlattenTo2D()
        return cls(polygon)

    @property
    def wkt(self) -> str:
        return str(self._polygon.ExportToIsoWkt())

    @property
    def bbox(self) -> Bbox:
        west, east, south, north = self._polygon.GetEnvelope()
        return west, south, east, north

    def intersects(self, geometry: Optional[GeoJson]) -> bool:
        """Tell whether a GeoJSON geometry in the area's reference system touches it; no geometry does not."""
        blob = to_blob(geometry, 0)
        return blob is not None and self.intersects_wkb([to_wkb(blob)])[0]

    def intersects_wkb(self, geometries: Sequence[Optional[bytes]]) -> list[bool]:
        """Tell for each geometry as WKB whether it touches; a missing one does not."""
        return [each is not None and self._touches(each) for each in geometries]

    def transformed(self, crs: str) -> Area:
        """Return the area in another reference system, its edges followed every thousandth of its size.

        Raises:
            TransformFailed: it lies outside of what the system covers.
        """
        if crs == self.crs:
            return self
        west, south, east, north = self.bbox
        if far_out(self.bbox):
            raise errors.TransformFailed(say("The area cannot be brought into {crs}.", crs=crs))
        moved = self._polygon.Clone()
        moved.Segmentize(max(east - west, north - south) / 1000)
        transform = osr.CoordinateTransformation(reference_system(self.crs), reference_system(crs))
        if quietly(moved.Transform, transform) != ogr.OGRERR_NONE or not all(map(math.isfinite, moved.GetEnvelope())):
            raise errors.TransformFailed(say("The area cannot be brought into {crs}.", crs=crs))
        usable = quietly(moved.MakeValid)
        if usable is None or usable.IsEmpty() or not usable.Area():
            raise errors.TransformFailed(say("The area cannot be brought into {crs}.", crs=crs))
        return Area(usable, crs)

    def _touches(self, wkb: bytes) -> bool:
        shape = quietly(ogr.CreateGeometryFromWkb, wkb)
        return shape is not None and bool(self._prepared.Intersects(shape))
