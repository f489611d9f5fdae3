# SPDX-License-Identifier: GPL-2.0-or-later
"""The area of interest as a true polygon in WGS 84 degrees; a failed transform is an error, never "everywhere"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional

from qgis.core import (
    QgsAbstractFeatureSource,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from crm_dataspace_plugin.bridge.geometry import area_of_extent, to_wgs84
from crm_dataspace_plugin.core.catalogue.area import common_area
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.errors import DataError, GeometryUnusable
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick, silent
from crm_dataspace_plugin.core.words import say

PRECISION = 12  # decimals of a degree


@dataclass(frozen=True)
class ChosenArea:
    """Attributes: wkt in WGS 84 degrees, empty for everywhere; bbox around it, None for everywhere."""

    wkt: str = ""
    bbox: Optional[Bbox] = None


EVERYWHERE = ChosenArea()


def of_extent(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> ChosenArea:
    """Return a box on the map as an area; DataError or one of its kinds where the map shows none."""
    wkt = area_of_extent(extent, crs, project.transformContext())
    return _area(QgsGeometry.fromWkt(wkt))


def of_drawing(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, project: QgsProject) -> ChosenArea:
    """Return a polygon drawn on the map; sides that cross are repaired."""
    return _area(to_wgs84(_polygon([geometry]), crs, project.transformContext()))


def within(area: ChosenArea, near: str) -> ChosenArea:
    """Return what an area has in common with the surroundings of a place, WKT in WGS 84 degrees.

    Raises:
        GeometryUnusable: they have nothing in common.
    """
    if not near:
        return area
    return _area(QgsGeometry.fromWkt(common_area(area.wkt, near) if area.wkt else near))


@dataclass(frozen=True)
class Outline:
    """The features of a layer that make an area: `area` may be called in a job.

    Attributes:
        ids: of the features, None for all.
    """

    source: QgsAbstractFeatureSource
    crs: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext
    ids: Optional[tuple[int, ...]] = None

    def area(self, tick: Tick = silent) -> ChosenArea:
        """Return polygons as they are, lines and points as the hull around them; Cancelled from `tick`."""
        request = QgsFeatureRequest().setNoAttributes()
        if self.ids is not None:
            request.setFilterFids(list(self.ids))
        geometries = []
        for feature in self.source.getFeatures(request):
            tick(UNKNOWN, "")
            geometries.append(feature.geometry())
        return _area(to_wgs84(_polygon(geometries), self.crs, self.context))


def of_selection(layer: Optional[QgsVectorLayer], project: QgsProject) -> Outline:
    """Return the selected features of `layer` as an area; DataError where none is selected."""
    ids = tuple(sorted(layer.selectedFeatureIds())) if isinstance(layer, QgsVectorLayer) else ()
    if not isinstance(layer, QgsVectorLayer) or not ids:
        raise DataError(say("No feature is selected in the current layer: select some, or choose another area."))
    return Outline(QgsVectorLayerFeatureSource(layer), layer.crs(), project.transformContext(), ids)


def of_layer(layer: Optional[QgsVectorLayer], project: QgsProject) -> Outline:
    """Return all features of `layer` as an area; DataError where it has none."""
    if not isinstance(layer, QgsVectorLayer) or not layer.featureCount():
        raise DataError(say("The layer for the area has no features: choose another layer or another area."))
    return Outline(QgsVectorLayerFeatureSource(layer), layer.crs(), project.transformContext())


def _polygon(geometries: Iterable[QgsGeometry]) -> QgsGeometry:
    found = [each if each.isGeosValid() else each.makeValid() for each in geometries if not each.isNull()]
    union = QgsGeometry.unaryUnion(found)
    if union.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        union = union.convexHull()
    if union.isEmpty() or union.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise GeometryUnusable(say("The features of the area enclose nothing."))
    return union


def _area(degrees: QgsGeometry) -> ChosenArea:
    box = degrees.boundingBox()
    return ChosenArea(degrees.asWkt(PRECISION), (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
