# SPDX-License-Identifier: GPL-2.0-or-later
"""Create, replace, change and delete features, each with its row in the journal, all or nothing."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Optional
from uuid import uuid4

from crm_dataspace_plugin.dataspace import storing
from crm_dataspace_plugin.dataspace.collection import UUID, Collection
from crm_dataspace_plugin.dataspace.journal import Author, note
from crm_dataspace_plugin.dataspace.problems import Problem, bad_request, not_found
from crm_dataspace_plugin.dataspace.reading import Stored, read_feature
from crm_dataspace_plugin.dataspace.store import Store
from crm_dataspace_plugin.dataspace.validation import check_geometry, check_properties

ANY = "*"
GEOJSON = ("type", "id", "geometry")  # members of a feature beside its properties


@dataclass(frozen=True)
class Body:
    """A feature, or a change to one, as a client sent it.

    Attributes:
        geometry: None stands for no geometry.
        has_geometry: whether the body mentions the geometry at all.
    """

    properties: Mapping[str, Any]
    geometry: Any = None
    has_geometry: bool = False


def read_feature_body(document: Mapping[str, Any]) -> Body:
    """Return the GeoJSON feature in `document`; Problem 400 for anything else."""
    if document.get("type") != "Feature":
        raise bad_request("The body is not a GeoJSON feature.", "“type” must be “Feature”.")
    properties = document.get("properties")
    if properties is not None and not isinstance(properties, dict):
        raise bad_request("“properties” must be an object.")
    return Body(properties or {}, document.get("geometry"), True)


def read_patch_body(document: Mapping[str, Any], identifier: str, collection: Collection) -> Body:
    """Return a merge patch, shaped like GeoJSON or flat, keyed by property names (Part 4, class update)."""
    given = dict(document)
    nested = given.get("properties")
    is_geojson = isinstance(nested, dict)  # no property holds an object, whatever it is called
    members = {each for each in GEOJSON if each in given and (is_geojson or collection.property(each) is None)}
    if "id" in members and str(given.pop("id")) != identifier:
        raise bad_request("The id of a feature cannot be changed.")
    if "type" in members and given["type"] == "Feature":
        del given["type"]
    geometry = given.pop("geometry") if "geometry" in members else None
    if isinstance(nested, dict):
        given.pop("properties")
        given = {**given, **nested}
    return Body(given, geometry, "geometry" in members)


def check_same_id(document: Mapping[str, Any], identifier: str) -> None:
    """Refuse a body that carries another id than its address."""
    if document.get("id") is not None and str(document["id"]) != identifier:
        raise bad_request("The id of a feature cannot be changed.", f"It is {identifier[:100]}.")


def create(store: Store, collection: Collection, body: Body, author: Author) -> Stored:
    """Add a feature under a new id; Problem 409 with the current feature where its uuid is known already."""
    given = dict(body.properties)
    if given.get(UUID) is None:
        given[UUID] = str(uuid4())
    properties = _complete(collection, given)
    _check(collection, Body(properties, body.geometry, True))
    with store.writing() as connection:
        known = _by_uuid(connection, collection, properties[UUID])
        if known is not None:
            raise _current(HTTPStatus.CONFLICT, "A feature with this uuid exists already.", known)
        identifier = _new_id(connection, collection)
        stored = storing.insert(connection, collection, identifier, body.geometry, properties)
        note(connection, collection, "create", author, None, stored)
    return stored


def replace(store: Store, collection: Collection, identifier: str, body: Body, if_match: str, author: Author) -> Stored:
    """Put a whole feature in the place of the current one; properties left out become null, but the uuid stays."""
    with store.writing() as connection:
        old = _unchanged(connection, collection, identifier, if_match)
        kept = {
            UUID: old.uuid,
            **{name: each for name, each in body.properties.items() if (name, each) != (UUID, None)},
        }
        return _change(connection, collection, "replace", old, body.geometry, _complete(collection, kept), author)


def patch(store: Store, collection: Collection, identifier: str, body: Body, if_match: str, author: Author) -> Stored:
    """Change what `body` names; null unsets (RFC 7396)."""
    with store.writing() as connection:
        old = _unchanged(connection, collection, identifier, if_match)
        geometry = body.geometry if body.has_geometry else json.loads(old.geometry)
        properties = {**json.loads(old.properties), **body.properties}
        return _change(connection, collection, "update", old, geometry, properties, author)


def delete(store: Store, collection: Collection, identifier: str, if_match: str, author: Author) -> None:
    with store.writing() as connection:
        old = _unchanged(connection, collection, identifier, if_match)
        storing.delete(connection, collection, old)
        note(connection, collection, "delete", author, old, None)


def _change(
    connection: sqlite3.Connection,
    collection: Collection,
    change: str,
    old: Stored,
    geometry: Any,
    properties: dict[str, Any],
    author: Author,
) -> Stored:
    _check(collection, Body(properties, geometry, True))
    if properties.get(UUID) != old.uuid:
        raise bad_request("The uuid of a feature cannot be changed.", f"It is {old.uuid}.")
    new = storing.update(connection, collection, old, geometry, properties)
    note(connection, collection, change, author, old, new)
    return new


def _unchanged(connection: sqlite3.Connection, collection: Collection, identifier: str, if_match: str) -> Stored:
    """Return the current feature if its revision is among those in `if_match`."""
    current = read_feature(connection, collection, identifier)
    if current is None:
        raise not_found(f"{collection.id} has no feature “{identifier}”.")
    if not if_match:
        raise Problem(
            HTTPStatus.PRECONDITION_REQUIRED,
            "If-Match is required.",
            "Send the ETag of the feature as it was read, so that nobody's change is overwritten.",
            {"ETag": current.etag},
        )
    if if_match != ANY and current.etag not in [each.strip() for each in if_match.split(",")]:
        raise _current(HTTPStatus.PRECONDITION_FAILED, "The feature was changed since it was read.", current)
    return current


def _current(status: int, title: str, current: Stored) -> Problem:
    return Problem(status, title, "“current” is the feature as it is now.", {"ETag": current.etag},
                   {"current": current.document()})  # fmt: skip


def _check(collection: Collection, body: Body) -> None:
    check_properties(collection, body.properties)
    check_geometry(collection, body.geometry)


def _complete(collection: Collection, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return all properties in the collection's order, null where not given; unknown names stay, to be refused."""
    return {**{each.name: None for each in collection.properties}, **given}


def _by_uuid(connection: sqlite3.Connection, collection: Collection, uuid: str) -> Optional[Stored]:
    row = connection.execute(
        "SELECT id FROM feature WHERE collection = ? AND uuid = ?", (collection.table, uuid)
    ).fetchone()
    return read_feature(connection, collection, row[0]) if row else None


def _new_id(connection: sqlite3.Connection, collection: Collection) -> str:
    """Return the next id; one that was ever used is not used again."""
    connection.execute("UPDATE collection SET last_number = last_number + 1 WHERE id = ?", (collection.table,))
    row = connection.execute("SELECT last_number FROM collection WHERE id = ?", (collection.table,)).fetchone()
    return f"{collection.id_prefix}{row[0]:0{collection.id_width}d}"
