# SPDX-License-Identifier: GPL-2.0-or-later
"""Heights from a raster, read in small windows."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from crm_dataspace_plugin.core.errors import CrsMissing, DataError
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.geometry.degrees import Degrees
from crm_dataspace_plugin.core.screening.geometry.library import shapely
from crm_dataspace_plugin.core.words import say

_LARGEST_WINDOW = 2000  # cells along one side; a larger window is read coarser
_FOOT = {"ft": 0.3048, "foot": 0.3048, "feet": 0.3048, "us-ft": 1200 / 3937}  # metres


class Dem:
    """A digital elevation model.

    Args:
        path: what GDAL opens.
        name: its name for reasons.
        crs: of its cells where the file does not say, or says wrong; empty for the file's own.

    Raises:
        DataError: GDAL cannot open it, or it is rotated.
        CrsMissing: neither the file nor `crs` says in which system it is.
    """

    def __init__(self, path: str, name: str, crs: str = "") -> None:
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        try:
            self._dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        except RuntimeError:
            self._dataset = None
        finally:
            gdal.PopErrorHandler()
        if self._dataset is None:
            raise DataError(say("The DEM “{name}” cannot be opened.", name=name), gdal.GetLastErrorMsg())
        self.name = name
        self._transform = self._dataset.GetGeoTransform()
        if self._transform[2] or self._transform[4]:
            raise DataError(say("The DEM “{name}” is rotated: warp it to a grid that points north first.", name=name))
        system = crs or self._dataset.GetProjection()
        if not system:
            raise CrsMissing(say("The DEM “{name}” has no coordinate reference system.", name=name))
        self._degrees = Degrees(name, system)
        band = self._dataset.GetRasterBand(1)
        self._band: Any = band
        self._nodata = band.GetNoDataValue()
        unit = _FOOT.get((band.GetUnitType() or "").strip().lower(), 1.0)
        self._scale = unit * (band.GetScale() or 1.0)
        self._offset = unit * (band.GetOffset() or 0.0)

    def cell_size(self, geometry: Any) -> float:
        """Return the larger side of a cell near a geometry in degrees, metres."""
        _, south, _, north = shapely().bounds(geometry)
        unit = self._degrees.metres_per_unit
        lateral = np.cos(np.radians((south + north) / 2)) if self._degrees.geographic else 1.0
        return float(max(abs(self._transform[1]) * unit * lateral, abs(self._transform[5]) * unit))

    def heights(self, points: FloatArray) -> tuple[FloatArray, NDArray[np.int64]]:
        """Return heights in metres at points in degrees, NaN outside and in gaps, and the cells they stand in."""
        own = self._degrees.back(points)
        x0, dx, _, y0, _, dy = self._transform
        with np.errstate(invalid="ignore"):
            cells = np.floor(np.column_stack(((own[:, 0] - x0) / dx, (own[:, 1] - y0) / dy)))
        size = (self._dataset.RasterXSize, self._dataset.RasterYSize)
        inside = np.isfinite(cells).all(axis=1) & (cells >= 0).all(axis=1) & (cells < size).all(axis=1)
        whole = np.where(inside[:, None], cells, -1).astype(np.int64)
        found = np.full(len(points), np.nan)
        if inside.any():
            found[inside] = self._read(whole[inside])
        return found, whole

    def _read(self, cells: NDArray[np.int64]) -> FloatArray:
        first, last = cells.min(axis=0), cells.max(axis=0)
        width, height = (last - first + 1).tolist()
        shown = (min(width, _LARGEST_WINDOW), min(height, _LARGEST_WINDOW))
        window = self._band.ReadAsArray(int(first[0]), int(first[1]), width, height, *shown)
        if window is None:
            return np.full(len(cells), np.nan)
        columns = (cells[:, 0] - first[0]) * shown[0] // width
        rows = (cells[:, 1] - first[1]) * shown[1] // height
        raw = window[rows, columns].astype(float)
        if self._nodata is not None:
            raw[raw == self._nodata] = np.nan
        return np.asarray(raw * self._scale + self._offset, dtype=float)
