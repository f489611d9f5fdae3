# SPDX-License-Identifier: GPL-2.0-or-later
"""The area that an algorithm is limited to: its parameters AREA, an extent, and AREA_LAYER, polygons."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
)

from crm_dataspace_plugin.bridge.geometry import WGS84, area_of_extent, area_of_source
from crm_dataspace_plugin.core.catalogue.area import common_area


def area_wkt(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """Return the area as WKT in degrees, empty for everywhere; both given, it is what they have in common.

    An extent without a reference system is in the project's; without a project it is in degrees.

    Raises:
        QgsProcessingException: the layer is not there.
        GeometryUnusable: there is no area in it, or none in common.
        CrsMissing, TransformFailed
    """
    transforms = context.transformContext()
    extent = layer = ""
    if parameters.get("AREA") not in (None, ""):
        crs = algorithm.parameterAsExtentCrs(parameters, "AREA", context)
        crs = crs if crs.isValid() else QgsCoordinateReferenceSystem(WGS84)
        extent = area_of_extent(algorithm.parameterAsExtent(parameters, "AREA", context), crs, transforms)
    if parameters.get("AREA_LAYER") not in (None, ""):
        source = algorithm.parameterAsSource(parameters, "AREA_LAYER", context)
        if source is None:
            raise QgsProcessingException(algorithm.invalidSourceError(parameters, "AREA_LAYER"))
        layer = area_of_source(source, transforms)
    return common_area(extent, layer) if extent and layer else extent or layer
