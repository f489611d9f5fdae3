# SPDX-License-Identifier: GPL-2.0-or-later
"""Where features lie, as one position each, for the maps of reports."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
)

from crm_dataspace_plugin.bridge.geometry import WGS84


def positions(
    features: Sequence[QgsFeature], crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> NDArray[np.float64]:
    """Return the middle of each feature's box, shape (n, 2), degrees (WGS 84), NaN where there is none."""
    found = np.full((len(features), 2), np.nan)
    if not crs.isValid():
        return found
    way = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(WGS84), context)
    for row, feature in enumerate(features):
        box = feature.geometry().boundingBox() if feature.hasGeometry() else None
        if box is None or box.isNull() or not box.isFinite():
            continue
        try:
            place = way.transform(box.center())
        except QgsCsException:
            continue
        found[row] = place.x(), place.y()
    inside = (np.abs(found[:, 0]) <= 180) & (np.abs(found[:, 1]) <= 90)
    return np.where(inside[:, None], found, np.nan)
