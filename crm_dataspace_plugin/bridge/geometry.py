# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas of interest from QGIS' extents and layers, as WKT in WGS 84 degrees. A failed transform is an error."""

from __future__ import annotations

import math

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsRectangle,
    QgsWkbTypes,
)

from crm_dataspace_plugin.core.errors import CrsMissing, GeometryUnusable, TransformFailed
from crm_dataspace_plugin.core.words import say

WGS84 = "EPSG:4326"
STEPS = 20  # segments of each side of an extent, so that it keeps its shape in another system
PRECISION = 12  # decimal places of degrees; more than a millionth of a millimetre
WHOLE_WORLD = 350.0  # degrees of longitude from which a reference system covers the world


def area_of_extent(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> str:
    """Return the true outline of an extent, which is not a rectangle in degrees unless it was drawn in degrees.

    Raises:
        GeometryUnusable: the extent is empty.
        CrsMissing, TransformFailed
    """
    _require_crs(crs, say("The extent"))
    inside = _within_world(extent, crs, context)
    if inside.isEmpty() or not inside.isFinite():
        raise GeometryUnusable(say("The extent is empty."))
    outline = QgsGeometry.fromRect(inside)
    if not crs.isGeographic():
        outline = outline.densifyByDistance(max(inside.width(), inside.height()) / STEPS)
    return str(to_wgs84(outline, crs, context).asWkt(PRECISION))


def area_of_source(source: QgsFeatureSource, context: QgsCoordinateTransformContext) -> str:
    """Return the union of a source's polygons.

    Raises:
        GeometryUnusable: there is no polygon, or one that cannot be repaired.
        CrsMissing, TransformFailed
    """
    name = source.sourceName()
    if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise GeometryUnusable(say("The area layer “{name}” has no polygons.", name=name))
    crs = source.sourceCrs()
    _require_crs(crs, say("The area layer “{name}”", name=name))
    request = QgsFeatureRequest().setNoAttributes()
    polygons = [feature.geometry() for feature in source.getFeatures(request) if feature.hasGeometry()]
    polygons = [each if each.isGeosValid() else each.makeValid() for each in polygons if not each.isEmpty()]
    union = QgsGeometry.unaryUnion(polygons) if polygons else QgsGeometry()
    if union.isEmpty() or union.area() == 0:
        raise GeometryUnusable(say("The area layer “{name}” has no polygon that can be used.", name=name))
    return str(to_wgs84(union, crs, context).asWkt(PRECISION))


def to_wgs84(
    geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> QgsGeometry:
    """Return a copy in WGS 84 degrees, longitude first.

    Raises:
        CrsMissing, TransformFailed
    """
    _require_crs(crs, say("The geometry"))
    target = QgsCoordinateReferenceSystem(WGS84)
    moved = QgsGeometry(geometry)
    try:
        failed = moved.transform(QgsCoordinateTransform(crs, target, context)) != QgsGeometry.OperationResult.Success
        details = ""
    except QgsCsException as error:
        failed, details = True, str(error)
    box = moved.boundingBox()
    slack = 1e-6  # degrees: rounding at the antimeridian and the poles
    inside = abs(box.xMinimum()) <= 180 + slack and abs(box.xMaximum()) <= 180 + slack
    inside = inside and abs(box.yMinimum()) <= 90 + slack and abs(box.yMaximum()) <= 90 + slack
    if failed or not inside or not math.isfinite(box.width() + box.height()):
        raise TransformFailed(
            say("The coordinates cannot be brought from {system} to WGS 84.", system=crs.authid()), details
        )
    return moved


def _require_crs(crs: QgsCoordinateReferenceSystem, what: str) -> None:
    if not crs.isValid():
        raise CrsMissing(say("{what} has no coordinate reference system.", what=what))


def _within_world(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> QgsRectangle:
    """Cut a map that is zoomed out beyond the world; other systems keep what lies outside their area of use."""
    bounds = crs.bounds()
    if bounds.width() < WHOLE_WORLD:
        return extent
    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), crs, context)
    try:
        return extent.intersect(transform.transformBoundingBox(bounds))
    except QgsCsException as error:
        raise TransformFailed(say("The limits of {system} are not known.", system=crs.authid()), str(error)) from error
