# SPDX-License-Identifier: GPL-2.0-or-later
"""One catalogue entry, and the ways to get its data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.query import Bbox


class DistributionKind(str, Enum):
    FEATURES = "features"  # OGC API - Features collection
    WFS = "wfs"
    WMS = "wms"
    WMTS = "wmts"
    ARCGIS = "arcgis"
    TILES = "tiles"  # vector tiles
    COG = "cog"
    GEOPACKAGE = "geopackage"
    GEOJSON = "geojson"
    CSV = "csv"
    SHAPEFILE = "shapefile"  # zipped
    FLATGEOBUF = "flatgeobuf"
    PARQUET = "parquet"
    LINK = "link"  # unknown: shown, never dropped


class Access(str, Enum):
    OPEN = "open"
    RESTRICTED = "restricted"
    CLOSED = "closed"
    NEGOTIATE = "negotiate"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Distribution:
    """One way to get a record's data.

    Attributes:
        url: for `FEATURES` the address of the collection itself, without `/items`.
        name: layer or collection name inside the service, empty where the address is enough.
    """

    kind: DistributionKind
    url: str
    name: str = ""
    media_type: str = ""
    title: str = ""


@dataclass(frozen=True)
class Contact:
    """Somebody a record names.

    Attributes:
        role: such as `publisher` or `pointOfContact`, in the catalogue's words.
    """

    name: str = ""
    organisation: str = ""
    role: str = ""
    email: str = ""
    url: str = ""


@dataclass(frozen=True)
class Record:
    """One catalogue entry, describing one dataset or service.

    Attributes:
        catalogue: name of the catalogue it came from.
        geometry: GeoJSON geometry in WGS 84 degrees as the catalogue gave it, None if it has none.
        licence: identifier or address, empty if not stated.
        rights: conditions of use in the provider's words; offers of a data space in plain ones.
        commodities, countries, regions, facility_types, statuses: codes of the vocabulary.
        restored: whether the facilities described are restored, None if not stated.
        other_ids: further identifiers the entry states for the same dataset, such as a DOI.
        thumbnail: address of a small picture on the web, empty for none.
        raw: the entry as received, for the curious; an XML entry is the text under `xml`.
    """

    id: str
    catalogue: str
    title: str
    abstract: str = ""
    kind: str = ""
    publisher: str = ""
    licence: str = ""
    rights: str = ""
    access: Access = Access.UNKNOWN
    issued: str = ""
    updated: str = ""
    time_start: str = ""
    time_end: str = ""
    keywords: tuple[str, ...] = ()
    commodities: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    facility_types: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    restored: Optional[bool] = None
    contacts: tuple[Contact, ...] = ()
    lineage: str = ""
    language: str = ""
    other_ids: tuple[str, ...] = ()
    thumbnail: str = ""
    bbox: Optional[Bbox] = None
    geometry: Optional[Mapping[str, Any]] = None
    distributions: tuple[Distribution, ...] = ()
    raw: Mapping[str, Any] = field(default_factory=dict)
