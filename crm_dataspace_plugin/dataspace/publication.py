# SPDX-License-Identifier: GPL-2.0-or-later
"""Putting a whole collection into the data space, with its record in the catalogue."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from crm_dataspace_plugin.dataspace import storing
from crm_dataspace_plugin.dataspace.collection import UUID, Collection, Property
from crm_dataspace_plugin.dataspace.entries import CATALOGUE_COLLECTION, put_record
from crm_dataspace_plugin.dataspace.journal import note_publication
from crm_dataspace_plugin.dataspace.store import Store, add_collection
from crm_dataspace_plugin.dataspace.validation import check_geometry, check_properties

_NUMBERED = re.compile(r"(\D*)(\d{1,15})")


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
            note_publication(connection, collection, count)
        last = _last_number(connection, collection)
        add_collection(connection, collection, last)
        put_record(connection, collection, record)
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


def demo_properties(schema: Iterable[Mapping[str, Any]]) -> tuple[Property, ...]:
    """Return the properties written as plain objects."""
    return tuple(
        Property(
            each["name"],
            each["type"],
            each.get("title", ""),
            each.get("codelist") or "",
            each.get("unit") or "",
            references=tuple(each.get("references", ())),
            references_property=each.get("references_property", ""),
        )
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
