# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinates of any system into longitude and latitude on WGS 84."""

from __future__ import annotations

import struct
from typing import Any, Optional

import numpy as np
from osgeo import gdal, ogr, osr

from crm_dataspace_plugin.core.errors import CrsMissing, TransformFailed
from crm_dataspace_plugin.core.geometry import FARTHEST
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.geometry.plane import METRES_PER_DEGREE
from crm_dataspace_plugin.core.words import say

LONGEST_EDGE = 2000.0  # metres: an edge of that length bends by less than 0.2 m between two projections


class Degrees:
    """Brings coordinates of one layer to WGS 84.

    Args:
        name: the layer's name, for messages.
        crs: WKT, PROJ string or authority code.
        operation: PROJ pipeline from `crs` (x east, y north) to WGS 84, empty for PROJ's own choice.
    """

    def __init__(self, name: str, crs: str, operation: str = "") -> None:
        self._name = name
        source = _system(name, crs)
        self.title = str(source.GetName() or crs[:60])
        self.geographic = bool(source.IsGeographic())
        self.metres_per_unit = METRES_PER_DEGREE if self.geographic else float(source.GetLinearUnits() or 1.0)
        target = _system("WGS 84", "EPSG:4326")
        self._same = bool(source.IsSame(target))
        self._ends = (source, target)
        self._way_back: Any = None
        self._transformation: Any = None if self._same else self._connect(source, target, operation)

    def transform(self, coordinates: FloatArray) -> FloatArray:
        """Return longitudes and latitudes, shape (n, 2); NaN where a coordinate cannot be brought over."""
        same = np.array(coordinates, dtype=float)
        found = same if self._same else np.array(self._through_proj(self._transformation, coordinates))
        wrong = ~np.isfinite(found).all(axis=1) | (np.abs(found[:, 1]) > 90.0) | (np.abs(found[:, 0]) > 360.0)
        found[wrong] = np.nan
        return found

    def back(self, degrees: FloatArray) -> FloatArray:
        """Return longitudes and latitudes in the layer's own system, not finite where that is impossible."""
        if self._same:
            return np.array(degrees, dtype=float)
        if self._way_back is None:
            source, target = self._ends
            self._way_back = self._connect(target, source, "")
        return self._through_proj(self._way_back, degrees)

    def _through_proj(self, transformation: Any, coordinates: FloatArray) -> FloatArray:
        if not len(coordinates):
            return np.empty((0, 2))
        coordinates = np.where(np.abs(coordinates) > FARTHEST, np.inf, coordinates)
        together = _as_one_line(transformation, coordinates)
        if together is not None:
            return together
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            points = transformation.TransformPoints(coordinates.tolist())
        except RuntimeError as error:
            raise TransformFailed(say("“{name}” cannot be brought to WGS 84.", name=self._name), str(error)) from error
        finally:
            gdal.PopErrorHandler()
        return np.array(points, dtype=float)[:, :2]

    def _connect(self, source: osr.SpatialReference, target: osr.SpatialReference, operation: str) -> Any:
        options = osr.CoordinateTransformationOptions()
        if operation:
            options.SetOperation(operation)
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            found = osr.CoordinateTransformation(source, target, options)
        except (RuntimeError, ValueError, TypeError) as error:
            raise TransformFailed(
                say("There is no way from {title} to WGS 84.", title=self.title), str(error)
            ) from error
        finally:
            gdal.PopErrorHandler()
        if found is None or not getattr(found, "this", True):
            raise TransformFailed(
                say("There is no way from {title} to WGS 84.", title=self.title), gdal.GetLastErrorMsg()
            )
        return found


def _as_one_line(transformation: Any, coordinates: FloatArray) -> Optional[FloatArray]:
    """Transform all coordinates in one call, as one line; None if a single one of them fails."""
    raw = np.ascontiguousarray(coordinates, dtype="<f8")
    head = struct.pack("<BII", 1, ogr.wkbLineString, len(raw))
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        line = ogr.CreateGeometryFromWkb(head + raw.tobytes())
        if line is None or line.Transform(transformation) != 0:
            return None
        wkb = bytes(line.ExportToWkb(ogr.wkbNDR))
    except RuntimeError:
        return None
    finally:
        gdal.PopErrorHandler()
    return np.frombuffer(wkb, dtype="<f8", offset=len(head)).reshape(-1, 2)


def _system(name: str, crs: str) -> osr.SpatialReference:
    system = osr.SpatialReference()
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        failed = not crs.strip() or system.SetFromUserInput(crs) != 0
    except RuntimeError:
        failed = True
    finally:
        gdal.PopErrorHandler()
    if failed or system.IsLocal():
        raise CrsMissing(say("“{name}” has no coordinate reference system that is known.", name=name))
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system
