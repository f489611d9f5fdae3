# SPDX-License-Identifier: GPL-2.0-or-later
"""What the data space says about itself and its collections."""

from __future__ import annotations

from typing import Any, Optional

from crm_dataspace_plugin.dataspace.collection import Collection
from crm_dataspace_plugin.dataspace.geometry import Box
from crm_dataspace_plugin.dataspace.messages import GEOJSON, JSON, OPENAPI, SCHEMA, Request
from crm_dataspace_plugin.dataspace.parameters import CRS84

TITLE = "CRM Data Space: demo"
NOTE = (
    "A demo and a small team's test bed. A region's real data space runs on PostGIS behind pygeoapi, QGIS Server or "
    "GeoServer."
)
RELATION = "http://www.opengis.net/def/rel/ogc/1.0/"
RELATION_PHOTOS = "https://tus.io/protocols/resumable-upload"
CONFORMANCE = (  # of Records without `record-core-query-parameters`: records have no external ids here
    "http://www.opengis.net/spec/ogcapi-common-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-common-2/1.0/conf/collections",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
    "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html",
    "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables",
    "http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/queryables-query-parameters",
    "http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/create-replace-delete",
    "http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/update",
    "http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/features",
    "http://www.opengis.net/spec/ogcapi-features-4/1.0/req/optimistic-locking-etags",
    "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/schemas",
    "http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/references",
    "http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-core",
    "http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/sorting",
    "http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/json",
    "http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/html",
)


def link(href: str, rel: str, media_type: str, title: str = "") -> dict[str, str]:
    made = {"href": href, "rel": rel, "type": media_type}
    return {**made, "title": title} if title else made


def landing(request: Request) -> dict[str, Any]:
    return {
        "title": TITLE,
        "description": NOTE,
        "links": [
            link(request.at(), "self", JSON, "This document"),
            link(f"{request.at()}?f=html", "alternate", "text/html", "This document as a page"),
            link(request.at("api"), "service-desc", OPENAPI, "The interface"),
            link(f"{request.at('api')}?f=html", "service-doc", "text/html", "The interface as a page"),
            link(request.at("conformance"), "conformance", JSON, "Standards it keeps to"),
            link(request.at("collections"), "data", JSON, "Collections"),
            link(request.at("collections", "catalogue"), RELATION + "ogc-catalog", JSON, "Catalogue"),
        ],
    }


def collection_document(
    request: Request, collection: Collection, box: Optional[Box], times: tuple[str, str]
) -> dict[str, Any]:
    """Return the description of a collection.

    Args:
        box: around its features; left out where there are none with a place.
        times: first and last moment, empty for unknown.
    """
    extent: dict[str, Any] = {}
    if box is not None:
        extent["spatial"] = {"bbox": [list(box)], "crs": CRS84}
    if any(times):
        extent["temporal"] = {"interval": [[each or None for each in times]]}
    made: dict[str, Any] = {
        "id": collection.id,
        "title": collection.title,
        "description": collection.description,
        "itemType": "record" if collection.is_catalogue else "feature",
        "crs": [CRS84],
        "storageCrs": CRS84,
        "links": _collection_links(request, collection),
    }
    if collection.editable:
        made["linkTemplates"] = [_photos_link(request, collection)]
    if extent:
        made["extent"] = extent
    if collection.licence:
        made["license"] = collection.licence
    return made


def _photos_link(request: Request, collection: Collection) -> dict[str, str]:
    """Return where the photos of a feature are sent to."""
    items = request.at("collections", collection.id, "items")
    return {
        "rel": RELATION_PHOTOS,
        "uriTemplate": f"{items}/{{featureId}}/photos",
        "title": "Photos of a feature (tus)",
    }


def _collection_links(request: Request, collection: Collection) -> list[dict[str, str]]:
    def at(*segments: str) -> str:
        return request.at("collections", collection.id, *segments)

    changes = [link(at("journal"), "version-history", JSON, "Latest changes")] if collection.editable else []
    return [
        *changes,
        link(at(), "self", JSON, collection.title),
        link(f"{at()}?f=html", "alternate", "text/html", f"{collection.title} as a page"),
        link(at("items"), "items", GEOJSON, "Records" if collection.is_catalogue else "Features"),
        link(f"{at('items')}?f=html", "items", "text/html", "As a page"),
        link(at("schema"), RELATION + "schema", SCHEMA, "Schema"),
        link(at("queryables"), RELATION + "queryables", SCHEMA, "What a search may name"),
    ]
