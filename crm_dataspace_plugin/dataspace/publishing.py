# SPDX-License-Identifier: GPL-2.0-or-later
"""Publishing features of any origin: types inferred, uuid added, facets derived."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from crm_dataspace_plugin.core.vocabulary.words import bare
from crm_dataspace_plugin.dataspace import infer
from crm_dataspace_plugin.dataspace.collection import CATALOGUE, UUID, Collection, Property
from crm_dataspace_plugin.dataspace.moments import now
from crm_dataspace_plugin.dataspace.problems import Problem
from crm_dataspace_plugin.dataspace.publication import numbering, publish
from crm_dataspace_plugin.dataspace.store import Store

_WGS84 = ("crs84", "4326", "wgs84", "wgs 84")
_LONGEST_ID = 100


class Unpublishable(Exception):
    """The features cannot be published; the message says why."""


def read_geojson(file: Path) -> list[dict[str, Any]]:
    """Return the features of a GeoJSON file in WGS 84."""
    try:
        document = json.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise Unpublishable(f"{file} cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise Unpublishable(
            f"{file} is not a GeoJSON file ({error}). Convert it first, for instance with:\n"
            f"  ogr2ogr -t_srs EPSG:4326 inventory.geojson {file}"
        ) from error
    kind = document.get("type") if isinstance(document, dict) else None
    features = [document] if kind == "Feature" else document.get("features") if kind == "FeatureCollection" else None
    if not isinstance(features, list) or not all(isinstance(each, dict) for each in features):
        raise Unpublishable(f"{file} is not a GeoJSON feature collection.")
    named = json.dumps(document.get("crs") or "crs84").lower()
    if not any(each in named for each in _WGS84):
        raise Unpublishable(f"{file} is not in WGS 84 (its crs: {named[:200]}): convert it, for instance with ogr2ogr.")
    return features


def collection_id(title: str) -> str:
    """Return a short id made of the letters and digits of `title`."""
    made = re.sub(r"[^a-z0-9]+", "-", bare(title)).strip("-")[:60].strip("-")
    return f"{made}-data" if made == CATALOGUE else made or "inventory"


def publish_features(
    store: Store, identifier: str, title: str, features: Iterable[Mapping[str, Any]], record_fields: Mapping[str, Any]
) -> int:
    """Put features in as an editable collection with a record; Unpublishable says what is wrong."""
    if identifier == CATALOGUE or not re.fullmatch(r"[A-Za-z0-9._-]{1,100}", identifier):
        raise Unpublishable(f"“{identifier}” cannot be the id of a collection.")
    given = list(features)
    names = infer.column_names(given)
    if UUID in names and not infer.has_uuids(given):
        names[UUID] = f"{UUID}_2"
    properties = infer.columns(given, names)
    if UUID not in names.values():
        properties = (Property(UUID, "text", "UUID"), *properties)
    identifiers = _identifiers(given)
    try:
        ready = [_feature(each, key, names, properties) for each, key in zip(given, identifiers)]
        prefix, width = numbering(identifiers)
        collection = Collection(
            id=identifier,
            title=title,
            properties=properties,
            description=str(record_fields.get("description", "")),
            geometry_type=infer.geometry_type(given),
            editable=True,
            licence=str(record_fields.get("license", "")),
            id_prefix=prefix,
            id_width=width if prefix else 0,
        )
        return publish(store, collection, ready, _record(ready, title, record_fields))
    except Problem as problem:
        raise Unpublishable(f"{title}: {problem.title} {problem.detail}") from problem
    except (sqlite3.IntegrityError, TypeError, KeyError, AttributeError) as error:
        raise Unpublishable(f"{title}: a feature is not GeoJSON: {error!r}.") from error


def _identifiers(features: list[Mapping[str, Any]]) -> list[str]:
    """Return the features' own ids where they are unique, else the next free numbers."""
    made: dict[str, None] = {}
    own = {str(each.get("id")) for each in features}
    number = 0
    for each in features:
        identifier = str(each.get("id", "")) if isinstance(each.get("id"), (str, int)) else ""
        if not identifier or identifier in made or len(identifier) > _LONGEST_ID or not identifier.isprintable():
            number += 1
            while str(number) in own or str(number) in made:
                number += 1
            identifier = str(number)
        made[identifier] = None
    return list(made)


def _feature(
    given: Mapping[str, Any], identifier: str, names: Mapping[str, str], properties: tuple[Property, ...]
) -> dict[str, Any]:
    kinds = {each.name: each.type for each in properties}
    values = given.get("properties") or {}
    ready = {renamed: infer.converted(values.get(name), kinds[renamed]) for name, renamed in names.items()}
    geometry = given.get("geometry")
    if isinstance(geometry, dict) and geometry.get("coordinates", geometry.get("geometries")) == []:
        geometry = None  # an empty one
    return {"id": identifier, "geometry": geometry, "properties": ready}


def _record(features: list[dict[str, Any]], title: str, record_fields: Mapping[str, Any]) -> dict[str, Any]:
    from crm_dataspace_plugin.dataspace.derive import facets_of

    derived = facets_of((each["properties"] for each in features), title)
    stamp = now()
    return {
        "accessRights": "unknown",
        "created": stamp,
        "updated": stamp,
        "synthetic": False,
        **derived,
        **record_fields,
    }
