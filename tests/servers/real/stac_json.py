# SPDX-License-Identifier: GPL-2.0-or-later
"""The made-up datasets as STAC items of one collection."""

from __future__ import annotations

from typing import Any

from tests.servers.real.mine_waste_records import Dataset, datasets

COLLECTION = "synthetic-mine-waste"
LICENCE = "CC-BY-4.0"  # of the collection, and so of every item
COG = "image/tiff; application=geotiff; profile=cloud-optimized"
GEOPACKAGE = "application/geopackage+sqlite3"


def in_stac() -> tuple[Dataset, ...]:
    """Return the datasets the STAC API holds: pgstac takes no item without a position or with a wrong date."""
    return tuple(each for each in datasets() if each.box is not None and each.crooked != "wrong-date")


def collection() -> dict[str, Any]:
    return {
        "type": "Collection",
        "stac_version": "1.0.0",
        "id": COLLECTION,
        "title": "Synthetic mine waste in Europe",
        "description": "Made-up records for tests.",
        "keywords": ["mine waste", "synthetic"],
        "license": LICENCE,
        "providers": [{"name": "Geological Survey of Nowhere", "roles": ["licensor", "host"]}],
        "extent": {
            "spatial": {"bbox": [[-11.0, 36.0, 32.0, 70.0]]},
            "temporal": {"interval": [["1950-01-01T00:00:00Z", None]]},
        },
        "links": [{"rel": "license", "href": "https://creativecommons.org/licenses/by/4.0/"}],
    }


def item(dataset: Dataset) -> dict[str, Any]:
    """Return the item; one whose end is open states only the moment its data begin."""
    assert dataset.box is not None
    west, east = sorted((dataset.box[0], dataset.box[2]))
    south, north = dataset.box[1], dataset.box[3]
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": item_id(dataset),
        "collection": COLLECTION,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "bbox": [west, south, east, north],
        "properties": {
            "title": dataset.title,
            "description": dataset.abstract,
            "keywords": list(dataset.keywords),
            "created": f"{dataset.created}T00:00:00Z",
            "updated": f"{dataset.updated}T00:00:00Z",
            **_time(dataset),
        },
        "links": [],
        "assets": _assets(dataset),
    }


def item_id(dataset: Dataset) -> str:
    """Return the item's id; stac-fastapi refuses ids with a colon."""
    return dataset.identifier.rpartition("urn:")[2].replace(":", "-")


def _time(dataset: Dataset) -> dict[str, Any]:
    start = f"{dataset.start or dataset.created}T00:00:00Z"
    if not dataset.start or not dataset.end:
        return {"datetime": start}
    return {"datetime": None, "start_datetime": start, "end_datetime": f"{dataset.end}T23:59:59Z"}


def _assets(dataset: Dataset) -> dict[str, Any]:
    """Return a raster, a GeoPackage, or both."""
    host = f"https://geo.{dataset.country.code.lower()}.survey.example/eo/{dataset.number}"
    cog = {"href": f"{host}.tif", "type": COG, "roles": ["data"], "title": "Surface model of the heap"}
    gpkg = {"href": f"{host}.gpkg", "type": GEOPACKAGE, "roles": ["data"], "title": "Outlines"}
    thumbnail = {"href": f"{host}.png", "type": "image/png", "roles": ["thumbnail"]}
    return [{"dem": cog, "thumbnail": thumbnail}, {"outlines": gpkg}, {"dem": cog, "outlines": gpkg}][
        dataset.number % 3
    ]
