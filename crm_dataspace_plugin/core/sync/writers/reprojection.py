# SPDX-License-Identifier: GPL-2.0-or-later
"""Geometries brought into the reference system a service keeps them in, where it does not do that itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from osgeo import ogr, osr

from crm_dataspace_plugin.core.errors import TransformFailed
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.geometry import envelope, far_out, to_blob
from crm_dataspace_plugin.core.words import say


def reprojected(geometry: Mapping[str, Any], source: str, target: str) -> Mapping[str, Any]:
    """Return a GeoJSON geometry with its coordinates in another system, x before y.

    Args:
        source, target: authority codes such as `EPSG:25830`.

    Raises:
        TransformFailed: it lies outside of what the systems cover.
    """
    if source == target:
        return geometry
    box = envelope(to_blob(geometry, 0) or b"")
    shape = ogr.CreateGeometryFromJson(json.dumps(geometry))
    failed = TransformFailed(
        say("A geometry cannot be brought from {source} into {target}.", source=source, target=target)
    )
    if shape is None or box is None or far_out(box):
        raise failed
    transform = osr.CoordinateTransformation(reference_system(source), reference_system(target))
    try:
        code = shape.Transform(transform)
    except RuntimeError as error:  # where GDAL's exceptions are on
        raise failed from error
    if code:
        raise failed
    moved: Mapping[str, Any] = json.loads(shape.ExportToJson(options=["COORDINATE_PRECISION=15"]))
    return moved
