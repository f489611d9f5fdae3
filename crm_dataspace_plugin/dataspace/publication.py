# SPDX-License-Identifier: GPL-2.0-or-later
"""Putting a whole collection into the data space, with its record in the catalogue."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any, Optional
from uuid import NAMESPACE_URL, uuid5

from crm_dataspace_plugin.dataspace import storing
from crm_dataspace_plugin.dataspace.collection import CATALOGUE, UUID, Collection, Property
from crm_dataspace_plugin.dataspace.descriptions import RELATION
from crm_dataspace_plugin.dataspace.messages import GEOJSON, JSON, dumps
from crm_dataspace_plugin.dataspace.moments import span
from crm_dataspace_plugin.dataspace.reading import read_extent
from crm_dataspace_plugin.dataspace.store import Store, add_collection
from crm_dataspace_plugin.dataspace.validation import check_geometry, check_properties

RECORD_CLASS = "http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-core"

_NUMBERED = re.compile(r"(\D*)(\d{1,15})")

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


def publish(
    store: Store, collection: Collection, features: Iterable[Mapping[str, Any]], record: Mapping[str, Any]
) -> int:
    """Put a collection in, in the place of an older one of the same id, and return the number of its features.

    Args:
        features: GeoJSON features; those of a view are left out. One without `id` gets a number, one without
            `uuid` gets one that is the same each time.
        record: properties of its catalogue entry, and `time` as OGC API - Records writes it.

    Raises:
        Problem: a feature does not fit the collection's schema.
        sqlite3.IntegrityError: two features have the same id or uuid.
    """
    count = 0
    with store.writing() as connection:
        add_collection(connection, CATALOGUE_COLLECTION, 0)
        if collection.table == collection.id:
            storing.clear(connection, collection.id)
            count = _insert_all(connection, collection, features)
        last = _last_number(connection, collection)
        add_collection(connection, collection, last)
        _add_record(connection, collection, record)
    return count


def numbering(identifiers: Iterable[str]) -> tuple[str, int]:
    """Return the common prefix of numbered ids and the width of their numbers; `n-` where they are not numbered."""
    found = [_NUMBERED.fullmatch(each) for each in identifiers]
    prefixes = {each[1] if each else None for each in found}
    if len(prefixes) != 1 or None in prefixes:
        return ("n-", 0) if found else ("", 0)
    widths = {len(each[2]) for each in found if each}
    return str(prefixes.pop()), widths.pop() if len(widths) == 1 else 0


def _insert_all(connection: sqlite3.Connection, collection: Collection, features: Iterable[Mapping[str, Any]]) -> int:
    has_uuid = collection.property(UUID) is not None
    number = 0
    for number, feature in enumerate(features, start=1):
        identifier = str(feature.get("id") or number)
        properties = {**{each.name: None for each in collection.properties}, **(feature.get("properties") or {})}
        if has_uuid and properties.get(UUID) is None:
            properties[UUID] = str(uuid5(NAMESPACE_URL, f"{collection.id}/{identifier}"))
        check_properties(collection, properties)
        check_geometry(collection, feature.get("geometry"))
        storing.insert(connection, collection, identifier, feature.get("geometry"), properties)
    return number


def _last_number(connection: sqlite3.Connection, collection: Collection) -> int:
    """Return the highest number among the ids ever used."""
    rows = connection.execute(
        "SELECT id FROM feature WHERE collection = ?1 UNION SELECT id FROM journal WHERE collection = ?1",
        (collection.table,),
    )
    found = (_NUMBERED.fullmatch(row[0]) for row in rows)
    return max((int(each[2]) for each in found if each and each[1] == collection.id_prefix), default=0)


def _add_record(connection: sqlite3.Connection, collection: Collection, given: Mapping[str, Any]) -> None:
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


_ADDRESSES = {
    "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
    "OGL-UK-3.0": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
    "DL-DE-BY-2.0": "https://www.govdata.de/dl-de/by-2-0",
    "DL-DE-ZERO-2.0": "https://www.govdata.de/dl-de/zero-2-0",
}


def _labels(record: Mapping[str, Any]) -> list[str]:
    """Return what the codes of a record are called in every language, so that words find them."""
    from crm_dataspace_plugin.core.vocabulary.codelists import code_list

    return [
        label
        for facet in ("commodity", "country", "facility_type", "status")
        for code in code_list(facet).codes
        if code.code in (record.get(facet) or ())
        for label in code.labels.values()
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


def demo_properties(schema: Iterable[Mapping[str, Any]]) -> tuple[Property, ...]:
    """Return the properties written as plain objects."""
    return tuple(
        Property(each["name"], each["type"], each.get("title", ""), each.get("codelist") or "", each.get("unit") or "")
        for each in schema
    )


def publish_demo(store: Store) -> None:
    """Put the synthetic demo inventory in; collections that are there already keep their corrections."""
    from crm_dataspace_plugin.dataspace.inventory import demo_collections

    for each in demo_collections():
        if store.collection(each.id) is not None:
            continue
        prefix, width = numbering(feature["id"] for feature in each.features)
        collection = Collection(
            id=each.id,
            title=each.title,
            description=each.abstract,
            properties=demo_properties(each.schema),
            geometry_type=each.geometry_type,
            editable=each.editable,
            source=each.view_of,
            where=json.loads(json.dumps(dict(each.where))),
            licence=str(each.record.get("license", "")),
            id_prefix=prefix,
            id_width=width,
        )
        publish(store, collection, each.features, each.record)
