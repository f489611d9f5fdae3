# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a record's data lie, as a geometry on the map."""

from __future__ import annotations

import json
from typing import Optional

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
    QgsWkbTypes,
)

from crm_dataspace_plugin.core.catalogue.extent import split
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.catalogue.record import Record

STEP = 0.5  # degrees between two corners of an edge, so that it bends with its parallel
SMALL = 0.01  # degrees; a shorter edge is straight to the centimetre
FEWEST, MOST = 4, 64  # parts of an edge
CORNERS = 50_000  # of an outline that is drawn as it is; one with more is drawn as its box
CROSSING = 200  # corners of an outline that crosses itself, likewise


def footprint(record: Record) -> Optional[QgsGeometry]:
    """Return the record's own outline, else its box, in WGS 84 degrees as given; None where it states neither.

    An outline made to hold the window up is taken for its box.

    A box across the date line becomes two, one on each side of the map.
    """
    return _own(record) or (_box(record.bbox) if record.bbox else None)


class Placing:
    """Puts footprints on a map.

    Args:
        target: reference system of the map.
    """

    def __init__(self, target: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext) -> None:
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        self._transform = QgsCoordinateTransform(degrees, target, context)
        self._bends = target.isValid() and not target.isGeographic()
        self._bounds = target.bounds()

    def on_map(self, record: Record) -> Optional[QgsGeometry]:
        """Return the footprint in the map's system; None where there is none, or the map cannot show it."""
        geometry = footprint(record)
        if geometry is None:
            return None
        return self._placed(QgsGeometry(geometry)) or self._placed(self._inside(geometry))

    def _placed(self, geometry: QgsGeometry) -> Optional[QgsGeometry]:
        if geometry.isEmpty():
            return None
        if self._bends:
            geometry = _bent(geometry)
        try:
            geometry.transform(self._transform)
        except QgsCsException:
            return None
        return geometry if geometry.boundingBox().isFinite() else None

    def _inside(self, geometry: QgsGeometry) -> QgsGeometry:
        """Return the part of a footprint that the map's system is made for: Mercator knows no pole."""
        if self._bounds.isEmpty():
            return QgsGeometry()
        return geometry.intersection(QgsGeometry.fromRect(self._bounds))


def _own(record: Record) -> Optional[QgsGeometry]:
    if not record.geometry:
        return None
    read = ogr.CreateGeometryFromJson(json.dumps(record.geometry))
    if read is None:
        return None
    geometry = QgsGeometry()
    geometry.fromWkb(bytes(read.ExportToWkb()))
    drawable = geometry.type() in (
        QgsWkbTypes.GeometryType.PointGeometry,
        QgsWkbTypes.GeometryType.LineGeometry,
        QgsWkbTypes.GeometryType.PolygonGeometry,
    )
    collection = QgsWkbTypes.flatType(geometry.wkbType()) == QgsWkbTypes.Type.GeometryCollection
    if not drawable or collection or geometry.isEmpty():
        return None
    return geometry if _can_be_drawn(geometry) else QgsGeometry.fromRect(geometry.boundingBox())


def _can_be_drawn(geometry: QgsGeometry) -> bool:
    """Tell whether an outline is drawn in a moment: Qt takes seconds for a thousand edges that all cross each other."""
    corners = geometry.constGet().nCoordinates()
    polygon = geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    return corners <= CROSSING or (
        corners <= CORNERS and (geometry.isGeosValid() if polygon else geometry.isSimple() or corners <= CROSSING)
    )


def _box(bbox: Bbox) -> QgsGeometry:
    if bbox[0] == bbox[2] and bbox[1] == bbox[3]:
        return QgsGeometry.fromWkt(f"Point ({bbox[0]!r} {bbox[1]!r})")
    parts = [QgsGeometry.fromRect(QgsRectangle(*each)) for each in split(bbox)]
    return parts[0] if len(parts) == 1 else QgsGeometry.collectGeometry(parts)


def _bent(geometry: QgsGeometry) -> QgsGeometry:
    box = geometry.boundingBox()
    widest = max(box.width(), box.height())
    if widest < SMALL or geometry.type() == QgsWkbTypes.GeometryType.PointGeometry:
        return geometry
    return geometry.densifyByDistance(max(widest / MOST, min(STEP, widest / FEWEST)))
