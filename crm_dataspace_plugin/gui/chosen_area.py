# SPDX-License-Identifier: GPL-2.0-or-later
"""The area of interest as a true polygon in WGS 84 degrees; a failed transform is an error, never "everywhere"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.errors import CrsMissing, DataError, TransformFailed

EDGE_POINTS = 20  # added to each edge of a box, so that it stays true after the transform
PRECISION = 9  # decimals of a degree, about 0.1 mm


@dataclass(frozen=True)
class ChosenArea:
    """Attributes: wkt in WGS 84 degrees, empty for everywhere; bbox around it, None for everywhere."""

    wkt: str = ""
    bbox: Optional[Bbox] = None


EVERYWHERE = ChosenArea()


def of_extent(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> ChosenArea:
    """Return a box on the map as an area.

    Raises:
        TransformFailed, CrsMissing, DataError: when there is nothing to look at.
    """
    if extent.isEmpty() or not extent.isFinite():
        raise DataError("The map shows no area yet.")
    return _in_degrees(QgsGeometry.fromRect(extent).densifyByCount(EDGE_POINTS), crs, project)


def of_selection(layer: Optional[QgsVectorLayer], project: QgsProject) -> ChosenArea:
    """Return the selected features of `layer`, lines and points as the hull around them."""
    geometries = [] if layer is None else [each.geometry() for each in layer.selectedFeatures()]
    if layer is None or not geometries:
        raise DataError("No feature is selected in the current layer.")
    return _in_degrees(_polygon(geometries), layer.crs(), project)


def of_layer(layer: Optional[QgsVectorLayer], project: QgsProject) -> ChosenArea:
    """Return all features of `layer`: polygons as they are, lines and points as the hull around them."""
    if layer is None or not layer.featureCount():
        raise DataError("The layer for the area has no features.")
    return _in_degrees(_polygon(each.geometry() for each in layer.getFeatures()), layer.crs(), project)


def _polygon(geometries: Iterable[QgsGeometry]) -> QgsGeometry:
    found = [each for each in geometries if not each.isNull()]
    union = QgsGeometry.unaryUnion([each.makeValid() for each in found])
    if union.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        union = union.convexHull()
    if union.isEmpty() or union.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise DataError("The features of the area enclose nothing: choose polygons, or at least three points.")
    return union


def _in_degrees(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> ChosenArea:
    if not crs.isValid():
        raise CrsMissing("The area has no coordinate reference system.")
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    turned = QgsGeometry(geometry)
    try:
        turned.transform(QgsCoordinateTransform(crs, degrees, project.transformContext()))
    except QgsCsException as error:
        raise TransformFailed(f"The area cannot be brought from {crs.authid()} to degrees.", str(error)) from error
    box = turned.boundingBox()
    if not box.isFinite():
        raise TransformFailed(f"The area cannot be brought from {crs.authid()} to degrees.")
    bbox = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return ChosenArea(turned.asWkt(PRECISION), bbox)
