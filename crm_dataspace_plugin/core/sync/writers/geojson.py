# SPDX-License-Identifier: GPL-2.0-or-later
"""Features between GeoJSON, keyed by the service's property names, and states, keyed by the columns' names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from crm_dataspace_plugin.core.errors import GeometryUnusable, UnexpectedContent
from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE
from crm_dataspace_plugin.core.geometry import to_blob
from crm_dataspace_plugin.core.schema import Schema, normal
from crm_dataspace_plugin.core.sync.values import State, fitted
from crm_dataspace_plugin.core.sync.writers import Remote
from crm_dataspace_plugin.core.words import say


def remote_of(feature: Any, schema: Schema, etag: str, address: str) -> Remote:
    """Return a GeoJSON feature as what the service has.

    Args:
        etag: as sent; a weak one is no precondition and counts as none.
        address: for the error.

    Raises:
        UnexpectedContent: it is no GeoJSON feature with an id.
    """
    if not isinstance(feature, Mapping) or feature.get("type") != "Feature" or feature.get("id") is None:
        raise UnexpectedContent(say("{address} did not answer with a feature.", address=address), str(feature)[:2000])
    properties = feature.get("properties") or {}
    if not isinstance(properties, Mapping):
        raise UnexpectedContent(
            say("{address} answered with a feature whose properties are none.", address=address), str(feature)[:2000]
        )
    values = {each.name: normal(properties.get(each.property_name), each.type) for each in schema.fields}
    if schema.geometry_type:
        values[GEOMETRY_CHANGE] = _geometry(feature, address)
    return Remote(str(feature["id"]), values, "" if etag.startswith("W/") else etag, feature)


def _geometry(feature: Mapping[str, Any], address: str) -> Any:
    try:
        to_blob(feature.get("geometry"), 0)
    except GeometryUnusable as error:
        raise UnexpectedContent(
            say("{address} answered with a geometry that is not valid GeoJSON.", address=address), error.details
        ) from error
    return feature.get("geometry")


def feature_of(values: State, schema: Schema, uuid: str) -> Mapping[str, Any]:
    """Return a new feature to be sent, with its uuid where the service keeps one."""
    properties = {each.property_name: values[each.name] for each in schema.fields if each.name in values}
    if schema.uuid_field:
        properties[schema.uuid_field] = uuid
    return {
        "type": "Feature",
        "geometry": fitted(values.get(GEOMETRY_CHANGE), schema.geometry_type),
        "properties": properties,
    }
