# SPDX-License-Identifier: GPL-2.0-or-later
"""Finding a feature on the service that was sent without getting its id back.

By its uuid where the service keeps one, else by equal values and geometry, where that is unambiguous.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from crm_dataspace_plugin.core.errors import HttpError, UnexpectedContent
from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE
from crm_dataspace_plugin.core.geometry import envelope, to_blob
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.schema import FieldType, Schema
from crm_dataspace_plugin.core.sync.values import State, same_value
from crm_dataspace_plugin.core.sync.writers import Remote, Search
from crm_dataspace_plugin.core.sync.writers.geojson import remote_of
from crm_dataspace_plugin.core.words import say

LIMIT = "1000"
FRESH = {
    "Accept": "application/geo+json, application/json",
    "Cache-Control": "no-cache",
}  # never an answer kept earlier
_MARGIN = 1e-6  # degrees around the geometry, so that rounding on the service does not hide it


def search(http: Http, items: str, schema: Schema, uuid: str, values: State, tick: Tick) -> Search:
    """Look for the feature of this uuid, or else of these values.

    Without a uuid on the service a miss is never certain: the values may have been stored differently.
    """
    if schema.uuid_field:
        return _by_uuid(http, items, schema, uuid, tick)
    alike = [each for each in _candidates(http, items, schema, values, tick) if _is(schema, values, each)]
    return Search(alike[0], True) if len(alike) == 1 else Search(None, False)


def _by_uuid(http: Http, items: str, schema: Schema, uuid: str, tick: Tick) -> Search:
    try:
        page = http.send("GET", items, params={schema.uuid_field: uuid, "limit": "10"}, headers=FRESH, tick=tick).json()
    except HttpError as error:
        if error.status != 400:
            raise
        return Search(None, False)  # the service does not know the property as a filter
    features = features_of(page, items)
    for feature in features:
        properties = feature.get("properties")
        if isinstance(properties, Mapping) and properties.get(schema.uuid_field) == uuid:
            return Search(remote_of(feature, schema, "", items), True)
    return Search(None, not features)  # others than asked for: the filter was not honoured


def _candidates(http: Http, items: str, schema: Schema, values: State, tick: Tick) -> Iterator[Remote]:
    page = http.send("GET", items, params=_narrowed(schema, values), headers=FRESH, tick=tick).json()
    features = features_of(page, items)
    if not goes_on(page):
        for feature in features:
            yield remote_of(feature, schema, "", items)


def _narrowed(schema: Schema, values: State) -> dict[str, str]:
    geometry = values.get(GEOMETRY_CHANGE)
    box = envelope(to_blob(geometry, 4326)) if geometry else None
    if box is not None:
        west, east, south, north = box
        sides = (west - _MARGIN, south - _MARGIN, east + _MARGIN, north + _MARGIN)
        return {"limit": LIMIT, "bbox": ",".join(map(repr, sides))}
    texts = [each for each in schema.fields if each.type is FieldType.TEXT and values.get(each.name)]
    return {"limit": LIMIT, **{each.property_name: values[each.name] for each in texts[:1]}}


def _is(schema: Schema, values: State, candidate: Remote) -> bool:
    return all(same_value(schema, name, value, candidate.values.get(name)) for name, value in values.items())


def goes_on(page: Any) -> bool:
    """Tell whether a page says that another one follows."""
    links = page.get("links") if isinstance(page, Mapping) else None
    told = links if isinstance(links, list) else []
    return any(isinstance(each, Mapping) and each.get("rel") == "next" for each in told)


def features_of(page: Any, items: str) -> list[Mapping[str, Any]]:
    """Return the features of a page; UnexpectedContent if it is none."""
    features = page.get("features") if isinstance(page, Mapping) else None
    if not isinstance(features, list) or not all(isinstance(each, Mapping) for each in features):
        raise UnexpectedContent(say("{items} did not answer with features.", items=items))
    return features
