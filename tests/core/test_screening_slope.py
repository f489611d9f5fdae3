# SPDX-License-Identifier: GPL-2.0-or-later
"""Slopes from made-up terrain: a tilted plane with a heap on it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import gdal, osr

from crm_dataspace_plugin.core.errors import CrsMissing, DataError
from crm_dataspace_plugin.core.screening.geometry.shapes import read_shapes
from crm_dataspace_plugin.core.screening.terrain.dem import Dem
from crm_dataspace_plugin.core.screening.terrain.terrain import read_terrain

EAST, NORTH = 400_000.0, 4_800_000.0
TILT = 6.0  # degrees, towards the south-east


def raster(
    path: Path, cell: float = 10.0, size: int = 200, nodata_east_of: float | None = None, epsg: int | None = 25830
):
    """Write a plane tilted by `TILT` with a heap of 60 m in its middle, in EPSG:25830."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((EAST - size * cell / 2, cell, 0, NORTH + size * cell / 2, 0, -cell))
    if epsg:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        dataset.SetProjection(system.ExportToWkt())
    x, y = np.meshgrid((np.arange(size) - size / 2 + 0.5) * cell, (size / 2 - np.arange(size) - 0.5) * cell)
    heights = 500 + np.tan(np.radians(TILT)) * (y - x) / np.sqrt(2) + 60 * (np.hypot(x, y) < 150)
    if nodata_east_of is not None:
        heights[x > nodata_east_of] = -9999
        dataset.GetRasterBand(1).SetNoDataValue(-9999)
    dataset.GetRasterBand(1).WriteArray(heights)
    dataset = None
    return path


def slopes(dem: Dem, *geometries: object):
    wkb = [None if each is None else shapely.to_wkb(each) for each in geometries]
    return read_terrain(read_shapes("facilities", wkb, "EPSG:25830"), dem).slope


HEAP = shapely.Point(EAST, NORTH).buffer(160)


def test_the_slope_is_that_of_the_ground_around_not_of_the_heap_itself(tmp_path: Path):
    found = slopes(Dem(str(raster(tmp_path / "dem.tif")), "dem"), HEAP, shapely.Point(EAST + 600, NORTH))
    assert found.values == pytest.approx([TILT, TILT], abs=0.3)
    assert found.missing == ["", ""]


def test_a_model_in_degrees_gives_the_same_slope(tmp_path: Path):
    gdal.Warp(
        str(tmp_path / "degrees.tif"), str(raster(tmp_path / "dem.tif")), dstSRS="EPSG:4326", resampleAlg="bilinear"
    )
    found = slopes(Dem(str(tmp_path / "degrees.tif"), "dem"), shapely.Point(EAST + 500, NORTH - 300))
    assert found.values == pytest.approx([TILT], abs=0.5)


@pytest.mark.parametrize(
    ("geometry", "options", "why"),
    [
        (shapely.Point(EAST + 50_000, NORTH), {}, "outside the DEM"),
        (shapely.Point(EAST + 400, NORTH), {"nodata_east_of": 400}, "gaps"),
        (None, {}, "no geometry"),
    ],
    ids=["outside", "gaps", "no geometry"],
)
def test_where_the_terrain_says_too_little_the_slope_is_unknown_with_a_reason(tmp_path: Path, geometry, options, why):
    found = slopes(Dem(str(raster(tmp_path / "dem.tif", **options)), "dem"), geometry)
    assert np.isnan(found.values[0])
    assert why in found.missing[0]


def test_a_file_that_is_no_raster_is_refused(tmp_path: Path):
    path = tmp_path / "dem.tif"
    path.write_text("no raster")
    with pytest.raises(DataError, match="cannot be opened"):
        Dem(str(path), "dem")


def test_a_model_without_a_system_is_refused(tmp_path: Path):
    with pytest.raises(CrsMissing):
        Dem(str(raster(tmp_path / "dem.tif", epsg=None)), "dem")
