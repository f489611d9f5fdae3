# SPDX-License-Identifier: GPL-2.0-or-later
"""Statistics of a basemap, kept beside it, so that QGIS does not reckon them.

Where they are missing, QGIS has GDAL reckon them from a shallower zoom level, and GDAL 3.6 then leaves a file with them
in whichever folder the program was started from.
"""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

_LOOKED_AT = 256  # pixels along the edge


def keep_statistics(path: Path) -> None:
    """Write what is known of the values of an MBTiles file into a file beside it, `.aux.xml`."""
    tiles = gdal.Open(str(path))
    if tiles is None:
        return
    width, height = min(_LOOKED_AT, tiles.RasterXSize), min(_LOOKED_AT, tiles.RasterYSize)
    for number in range(1, tiles.RasterCount + 1):
        band = tiles.GetRasterBand(number)
        values = band.ReadAsArray(buf_xsize=width, buf_ysize=height)
        band.SetStatistics(float(values.min()), float(values.max()), float(values.mean()), float(values.std()))
        band.SetMetadataItem("STATISTICS_APPROXIMATE", "YES")
