# SPDX-License-Identifier: GPL-2.0-or-later
"""The basemap under the map of a field sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

import numpy as np
from osgeo import gdal
from qgis.PyQt.QtGui import QImage

IMAGE_DPI = 150
_OPACITY = 0.75  # of the basemap, so that lines and writing stand out


def open_basemap(path: Optional[Path]) -> Optional[gdal.Dataset]:
    """Return the basemap for `draw_map`, None where there is none."""
    return gdal.Open(str(path)) if path is not None and path.is_file() else None


def pale_picture(basemap: gdal.Dataset, window: tuple[float, ...], width: int, height: int) -> QImage:
    """Return a part of the basemap on white, paler than it is."""
    pixels = np.full((height, width, 3), 255.0)
    read = dict(zip(("xoff", "yoff", "win_xsize", "win_ysize"), window))
    bands = [
        basemap.GetRasterBand(min(number, basemap.RasterCount)).ReadAsArray(
            **read, buf_xsize=width, buf_ysize=height, resample_alg=gdal.GRIORA_Bilinear
        )
        for number in (1, 2, 3, 4)
    ]
    opacity = bands[3][..., None] / 255.0 * _OPACITY if basemap.RasterCount == 4 else _OPACITY
    pixels += (np.dstack(bands[:3]) - pixels) * opacity
    plain = np.ascontiguousarray(pixels.round().astype(np.uint8))
    return QImage(plain.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888).copy()
