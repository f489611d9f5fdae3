# SPDX-License-Identifier: GPL-2.0-or-later
"""The polygon of interest, tested true: its box only spares the service work."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
import shapely
from osgeo import gdal, osr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.geometry import GeoJson, to_blob, to_wkb


class Area:
    """A polygon in one reference system.

    Args:
        polygon: not empty, valid.
        crs: authority code of its coordinates, x before y.
    """

    def __init__(self, polygon: Any, crs: str = "EPSG:4326") -> None:
        self._polygon = polygon
        self.crs = crs
        shapely.prepare(polygon)

    @classmethod
    def from_wkt(cls, wkt: str) -> Area:
        """Return the area of a polygon in WGS 84 degrees.

        Raises:
            GeometryUnusable: no polygon, an empty or a self-crossing one.
        """
        try:
            polygon = shapely.from_wkt(wkt)
        except shapely.errors.ShapelyError as error:
            raise errors.GeometryUnusable("The area is not a polygon in well-known text.", wkt[:2000]) from error
        if polygon is None or polygon.geom_type not in ("Polygon", "MultiPolygon") or polygon.is_empty:
            raise errors.GeometryUnusable("The area is not a polygon, or it is empty.", wkt[:2000])
        if not polygon.is_valid:
            raise errors.GeometryUnusable(f"The area's outline is unusable: {shapely.is_valid_reason(polygon)}.")
        return cls(polygon)

    @property
    def wkt(self) -> str:
        return str(shapely.to_wkt(self._polygon, rounding_precision=-1))

    @property
    def bbox(self) -> Bbox:
        west, south, east, north = (float(each) for each in self._polygon.bounds)
        return west, south, east, north

    def intersects(self, geometry: Optional[GeoJson]) -> bool:
        """Tell whether a GeoJSON geometry in the area's reference system touches it; no geometry does not."""
        blob = to_blob(geometry, 0)
        return blob is not None and bool(self.intersects_wkb([to_wkb(blob)])[0])

    def intersects_wkb(self, geometries: Sequence[Optional[bytes]]) -> Any:
        """Return an array of booleans, shape (n,), for geometries as WKB; a missing one does not touch."""
        return shapely.intersects(self._polygon, shapely.from_wkb(np.array(geometries, dtype=object)))

    def transformed(self, crs: str) -> Area:
        """Return the area in another reference system, its edges followed every thousandth of its size.

        Raises:
            TransformFailed: it lies outside of what the system covers.
        """
        if crs == self.crs:
            return self
        west, south, east, north = self.bbox
        step = max(east - west, north - south) / 1000
        followed = shapely.segmentize(self._polygon, step)
        transform = osr.CoordinateTransformation(reference_system(self.crs), reference_system(crs))
        positions = np.array(_transformed(transform, shapely.get_coordinates(followed), crs))
        if not np.isfinite(positions).all():
            raise errors.TransformFailed(f"The area cannot be brought into {crs}.")
        moved = shapely.make_valid(shapely.set_coordinates(followed, positions))
        if moved.is_empty or not moved.area:
            raise errors.TransformFailed(f"The area cannot be brought into {crs}.")
        return Area(moved, crs)


def _transformed(transform: osr.CoordinateTransformation, positions: Any, crs: str) -> list[tuple[float, float]]:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        moved = transform.TransformPoints(positions.tolist())
    except RuntimeError as error:
        raise errors.TransformFailed(f"The area cannot be brought into {crs}.", str(error)) from error
    finally:
        gdal.PopErrorHandler()
    return [(each[0], each[1]) for each in moved]
