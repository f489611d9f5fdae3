# SPDX-License-Identifier: GPL-2.0-or-later
"""The catalogue's entry of a collection: its record."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from itertools import chain
from typing import Any, Optional

from crm_dataspace_plugin.dataspace import storing
from crm_dataspace_plugin.dataspace.collection import CATALOGUE, Collection, Property
from crm_dataspace_plugin.dataspace.descriptions import RELATION
from crm_dataspace_plugin.dataspace.messages import GEOJSON, JSON, dumps
from crm_dataspace_plugin.dataspace.moments import span
from crm_dataspace_plugin.dataspace.reading import read_extent

RECORD_CLASS = "http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-core"

_ADDRESSES = {
    "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
    "OGL-UK-3.0": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    "DL-DE-BY-2.0": "https://www.govdata.de/dl-de/by-2-0",
    "DL-DE-ZERO-2.0": "https://www.govdata.de/dl-de/zero-2-0",
}

CATALOGUE_COLLECTION = Collection(
    id=CATALOGUE,
    title="Catalogue",
    description="One record for each dataset of this data space.",
    properties=(
        Property("type", "text", "Type"),
        Property("title", "text", "Title"),
        Property("description", "text", "Description"),
        Property("keywords", "list", "Keywords"),
        Property("commodity", "list", "Commodities", "commodity"),
        Property("country", "list", "Countries", "country"),
        Property("facility_type", "list", "Facility types", "facility_type"),
        Property("status", "list", "Statuses", "status"),
        Property("licence", "text", "Licence", "licence", stored_as="license"),
        Property("accessRights", "text", "Access", "access"),
        Property("publisher", "text", "Publisher"),
        Property("created", "text", "Created"),
        Property("updated", "text", "Updated"),
        Property("synthetic", "boolean", "Synthetic"),
    ),
)


def put_record(connection: sqlite3.Connection, collection: Collection, given: Mapping[str, Any]) -> None:
    """Add the record of a collection, or replace it."""
    record: dict[str, Any] = {each.stored_as or each.name: None for each in CATALOGUE_COLLECTION.properties}
    record.update({"type": "dataset", "title": collection.title, "description": collection.description}, **given)
    time = record.pop("time", None)
    known = {name: value for name, value in record.items() if value is not None}
    box, times = read_extent(connection, collection)
    if time is None and any(times):
        time = {"interval": [each[:10] or ".." for each in times]}
    extra = dumps({"time": time, "links": _links(collection, record), "conformsTo": [RECORD_CLASS]})
    connection.execute("DELETE FROM feature_box WHERE n IN (SELECT n FROM feature WHERE collection = ? AND id = ?)",
                       (CATALOGUE, collection.id))  # fmt: skip
    connection.execute("DELETE FROM feature WHERE collection = ? AND id = ?", (CATALOGUE, collection.id))
    shape = _polygon(*box) if box else None
    storing.insert(connection, CATALOGUE_COLLECTION, collection.id, shape, known, extra, _times(time), _labels(record))


def _links(collection: Collection, record: Mapping[str, Any]) -> list[dict[str, str]]:
    path = f"/collections/{collection.id}"
    title = collection.title
    links = [
        {"rel": RELATION + "items", "type": GEOJSON, "href": f"{path}/items", "title": title},
        {"rel": "describes", "type": JSON, "href": path, "title": title},
    ]
    licence = record.get("license")
    if isinstance(licence, str) and licence.startswith(("https://", "http://")):
        links.append({"rel": "license", "type": "text/html", "href": licence, "title": "Licence"})
    elif isinstance(licence, str) and licence in _ADDRESSES:
        links.append({"rel": "license", "type": "text/html", "href": _ADDRESSES[licence], "title": licence})
    return links


def _labels(record: Mapping[str, Any]) -> list[str]:
    """Return what the codes of a record are called in every language, so that words find them."""
    from crm_dataspace_plugin.core.vocabulary.codelists import code_list

    return [
        label
        for facet in ("commodity", "country", "facility_type", "status")
        for code in code_list(facet).codes
        if code.code in (record.get(facet) or ())
        for label in chain(code.labels.values(), *code.synonyms.values())
    ]


def _polygon(west: float, south: float, east: float, north: float) -> dict[str, Any]:
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def _times(time: Any) -> tuple[Optional[str], Optional[str]]:
    interval = time.get("interval") if isinstance(time, dict) else None
    if not isinstance(interval, (list, tuple)) or len(interval) != 2:
        return None, None
    start, end = ("" if each in (None, "..") else each for each in interval)
    return (span(start)[0] if start else None), (span(end)[1] if end else None)
