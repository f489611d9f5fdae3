# SPDX-License-Identifier: GPL-2.0-or-later
"""The made-up datasets as records of OGC API - Records, as pygeoapi's TinyDB catalogue keeps them."""

from __future__ import annotations

import json
from typing import Any

from tests.servers.real.mine_waste_records import Dataset, Link, datasets

WITHOUT_WORDS_EVERY = 10  # one record in so many lacks the property that pygeoapi looks for words in
_ACCESS_RIGHT = "http://publications.europa.eu/resource/authority/access-right/"
_ACCESS = {"open": "PUBLIC", "restricted": "RESTRICTED", "closed": "NON_PUBLIC"}
_RELATIONS = {"wfs": "service", "wms": "service", "wmts": "service", "features": "items", "link": "related"}


def tinydb() -> str:
    """Return the catalogue file of pygeoapi's TinyDBCatalogue provider."""
    return json.dumps({"_default": {str(each.number): record(each) for each in datasets()}}, ensure_ascii=False)


def has_words(dataset: Dataset) -> bool:
    """Tell whether pygeoapi finds words in the record at all."""
    return dataset.number % WITHOUT_WORDS_EVERY != 0


def record(dataset: Dataset) -> dict[str, Any]:
    properties: dict[str, Any] = {
        "type": "dataset",
        "title": dataset.title,
        "description": dataset.abstract,
        "keywords": list(dataset.keywords),
        "language": {"code": dataset.language},
        "created": f"{dataset.created}T00:00:00Z",
        "updated": f"{dataset.updated}T00:00:00Z",
        "contacts": [
            {
                "organization": dataset.organisation,
                "emails": [{"value": dataset.email}],
                "roles": ["publisher", "pointOfContact"],
            }
        ],
        "lineage": dataset.lineage,
    }
    if dataset.licence:
        properties["license"] = dataset.licence
    if dataset.access in _ACCESS:
        properties["accessRights"] = _ACCESS_RIGHT + _ACCESS[dataset.access]
    elif dataset.access == "negotiate":
        properties["hasPolicy"] = {"@type": "odrl:Offer", "@id": f"urn:policy:{dataset.number}"}
    if has_words(dataset):
        properties["_metadata-anytext"] = words(dataset)
    return {
        "id": dataset.identifier,
        "type": "Feature",
        "conformsTo": ["http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-core"],
        "geometry": _geometry(dataset),
        "time": {"interval": [dataset.start or "..", dataset.end or ".."]} if dataset.start else None,
        "properties": properties,
        "links": [_link(each) for each in dataset.links],
    }


def words(dataset: Dataset) -> str:
    """Return the text that pygeoapi searches."""
    return " ".join([dataset.title, dataset.abstract, *dataset.keywords])


def _geometry(dataset: Dataset) -> Any:
    """Return the box as a polygon; one with west and east exchanged is the same ring the other way round."""
    if dataset.box is None:
        return None
    west, south, east, north = dataset.box
    return {
        "type": "Polygon",
        "coordinates": [[[west, south], [east, south], [east, north], [west, north], [west, south]]],
    }


def _link(link: Link) -> dict[str, str]:
    href = f"{link.url}&typenames={link.name}" if link.kind == "wfs" else link.url
    return {"href": href, "rel": _RELATIONS.get(link.kind, "enclosure"), "type": link.media_type, "title": link.name}
