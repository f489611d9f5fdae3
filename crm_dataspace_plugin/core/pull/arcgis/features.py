# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages of an ArcGIS layer as GeoJSON features."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.plain import truth
from crm_dataspace_plugin.core.pull.arcgis.description import Description
from crm_dataspace_plugin.core.pull.arcgis.shape import Ordinates, to_geojson
from crm_dataspace_plugin.core.pull.pages import Feature
from crm_dataspace_plugin.core.words import say

_EPOCH = datetime(1970, 1, 1)
_UNREADABLE = {"type": "Unreadable"}  # in place of a geometry: the feature is skipped, counted and named


def features_of(document: Mapping[str, Any], layer: Description, address: str) -> list[Feature]:
    """Return the features of an answer to a query.

    Raises:
        UnexpectedContent: it has none, not even an empty list of them.
    """
    given = document.get("features")
    if not isinstance(given, list):
        raise errors.UnexpectedContent(
            say("{address} does not answer with features.", address=address), str(document)[:4000]
        )
    ordinates = Ordinates(
        truth(document.get("hasZ", layer.ordinates.has_z)) is True,
        truth(document.get("hasM", layer.ordinates.has_m)) is True,
    )
    return [_feature(each, layer, ordinates) for each in given]


def was_cut(document: Mapping[str, Any]) -> bool:
    """Tell whether the server says that there is more than it gave."""
    return truth(document.get("exceededTransferLimit")) is True


def moment(milliseconds: Any) -> Any:
    """Return milliseconds since 1970, also before it, as ISO 8601 in UTC; what is no such number stays as it is."""
    if isinstance(milliseconds, bool) or not isinstance(milliseconds, (int, float)):
        return milliseconds
    try:
        found = _EPOCH + timedelta(milliseconds=milliseconds)
    except (OverflowError, ValueError):  # before the year 1, after 9999, NaN
        return milliseconds
    return found.isoformat(timespec="milliseconds") + "Z"


def _feature(given: Any, layer: Description, ordinates: Ordinates) -> Feature:
    attributes = given.get("attributes") if isinstance(given, Mapping) else None
    if not isinstance(attributes, Mapping):
        return {} if attributes is None and isinstance(given, Mapping) and "geometry" in given else given
    properties = dict(attributes)
    for name in layer.dates:
        if name in properties:
            properties[name] = moment(properties[name])
    try:
        geometry = to_geojson(given.get("geometry"), ordinates)
    except errors.GeometryUnusable:
        geometry = _UNREADABLE
    return {"type": "Feature", "id": attributes.get(layer.object_id), "geometry": geometry, "properties": properties}
