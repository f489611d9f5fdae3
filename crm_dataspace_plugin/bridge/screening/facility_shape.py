# SPDX-License-Identifier: GPL-2.0-or-later
"""The outline of one feature in degrees, and its neighbours, for the map of a facility sheet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsWkbTypes,
)

from crm_dataspace_plugin.bridge.geometry import WGS84
from crm_dataspace_plugin.core.screening.facility_sheet.map import Outline, frame_around
from crm_dataspace_plugin.core.screening.report.map_frame import Frame

_MOST = 3000  # vertices drawn


def outline_of(
    feature: QgsFeature, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> Optional[Outline]:
    """Return the outline in degrees, None where there is no usable geometry."""
    if not feature.hasGeometry() or not crs.isValid():
        return None
    geometry = QgsGeometry(feature.geometry())
    geometry.convertToStraightSegment()
    try:
        geometry.transform(QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), context))
    except QgsCsException:
        return None
    if geometry.isEmpty() or not geometry.boundingBox().isFinite():
        return None
    span = max(geometry.boundingBox().width(), geometry.boundingBox().height())
    if geometry.constGet().nCoordinates() > _MOST:
        geometry = geometry.simplify(span / 1000)
    paths = [np.array([(each.x(), each.y()) for each in path], dtype=float) for path in _paths(geometry)]
    polygons = geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    return Outline([each for each in paths if len(each)], polygons) if any(map(len, paths)) else None


def around(outline: Outline, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext) -> QgsRectangle:
    """Return the part of the ground that the map shows, in the layer's own reference system."""
    frame: Frame = frame_around(outline)
    box = QgsRectangle(frame.west, frame.south, frame.east, frame.north)
    way = QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), crs, context)
    try:
        return way.transformBoundingBox(box)
    except QgsCsException:
        return QgsRectangle()


def _paths(geometry: QgsGeometry) -> Iterator[Any]:
    """Yield the points of each ring, line or point."""
    geometry.convertToMultiType()
    kind = geometry.type()
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        yield from (ring for polygon in geometry.asMultiPolygon() for ring in polygon)
    elif kind == QgsWkbTypes.GeometryType.LineGeometry:
        yield from geometry.asMultiPolyline()
    else:
        yield from ([each] for each in geometry.asMultiPoint())
