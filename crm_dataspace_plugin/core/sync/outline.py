# SPDX-License-Identifier: GPL-2.0-or-later
"""How large an outline is and where it lies, so that two of them can be compared in words."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from typing import Optional

import numpy as np
from osgeo import ogr

from crm_dataspace_plugin.core.errors import DataSpaceError
from crm_dataspace_plugin.core.gdal_silence import quietly
from crm_dataspace_plugin.core.geometry import GeoJson
from crm_dataspace_plugin.core.screening.geometry.geodesic import inverse
from crm_dataspace_plugin.core.survey.metric import MetricPlane


class Shape(Enum):
    POINT = "point"
    LINE = "line"
    AREA = "area"


@dataclass(frozen=True)
class Measures:
    """What can be told of an outline.

    Attributes:
        area: m².
        length: m, of lines.
        points: of the drawing, a ring's last one not counted.
        longitude, latitude: degrees, of the middle.
    """

    shape: Shape
    area: float
    length: float
    points: int
    parts: int
    longitude: float
    latitude: float

    def metres_to(self, other: Measures) -> float:
        """Return how far the middles are apart."""
        ends = np.array([other.longitude]), np.array([other.latitude])
        return float(inverse(self.longitude, self.latitude, *ends)[0][0])


def measured(geometry: Optional[GeoJson], crs: str) -> Optional[Measures]:
    """Return the measures of a geometry, None for none and for what cannot be measured."""
    if not geometry:
        return None
    drawn = quietly(ogr.CreateGeometryFromJson, json.dumps(geometry))
    if drawn is None or drawn.IsEmpty():
        return None
    try:
        plane = MetricPlane(drawn, crs)
    except DataSpaceError:
        return None
    metric = plane.geometry
    west, east, south, north = metric.GetEnvelope()
    longitude, latitude = plane.degrees((west + east) / 2, (south + north) / 2)
    shape = (Shape.POINT, Shape.LINE, Shape.AREA)[metric.GetDimension()]
    lines = metric.Length() if shape is Shape.LINE else 0.0
    area = metric.GetArea() if shape is Shape.AREA else 0.0
    parts = max(drawn.GetGeometryCount(), 1) if ogr.GT_IsSubClassOf(drawn.GetGeometryType(), _MULTI) else 1
    return Measures(shape, area, lines, _points(drawn), parts, longitude, latitude)


_MULTI = ogr.wkbGeometryCollection


def _points(drawn: ogr.Geometry) -> int:
    below = [drawn.GetGeometryRef(place) for place in range(drawn.GetGeometryCount())]
    if below:
        return sum(map(_points, below))
    count = int(drawn.GetPointCount())
    closed = drawn.GetGeometryName() == "LINEARRING" and count > 1 and drawn.GetPoint(0) == drawn.GetPoint(count - 1)
    return count - 1 if closed else count
