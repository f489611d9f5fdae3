# SPDX-License-Identifier: GPL-2.0-or-later
"""The elevation model of a pre-selection, out of a raster layer."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsProcessingFeedback, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.screening.geometry.shapes import Shapes
from crm_dataspace_plugin.core.screening.terrain.dem import Dem
from crm_dataspace_plugin.core.screening.terrain.terrain import Terrain, no_terrain, read_terrain

translate = QCoreApplication.translate


def measured_terrain(
    layer: Optional[QgsRasterLayer], shapes: Shapes, feedback: QgsProcessingFeedback, tick: Tick
) -> Optional[Terrain]:
    """Return what the DEM shows, None without one; one that cannot be read leaves all unknown and says why."""
    if layer is None:
        return None
    name = layer.name()
    if layer.providerType() != "gdal":
        why = translate("Preselection", "the DEM {} is no raster that GDAL reads").format(name)
        feedback.pushWarning(why)
        return no_terrain(shapes, why)
    crs = layer.crs()
    try:
        dem = Dem(layer.source(), name, str(crs.authid() or crs.toWkt()) if crs.isValid() else "")
    except DataError as error:
        feedback.pushWarning(error.message)
        return no_terrain(shapes, error.message)
    return read_terrain(shapes, dem, tick)
