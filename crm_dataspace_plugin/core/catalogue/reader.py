# SPDX-License-Identifier: GPL-2.0-or-later
"""A `Record` out of one GeoJSON entry of an OGC API - Records catalogue, however crooked the entry is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.access import read_access
from crm_dataspace_plugin.core.catalogue.codes import CODED, code_of, codes_in, unknown_in
from crm_dataspace_plugin.core.catalogue.distributions import read_distributions
from crm_dataspace_plugin.core.catalogue.extent import read_bbox, read_geometry, read_time
from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings, text, texts, truth
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.regions import region_code

# Under which names catalogues state what our filters ask for.
PROPERTY_NAMES: Mapping[str, tuple[str, ...]] = {
    "commodity": ("commodity", "commodities"),
    "country": ("country", "countries"),
    "facility_type": ("facility_type", "facility_types", "storage_facility_type", "facilityType"),
    "status": ("status", "statuses", "project_status"),
    "kind": ("type",),
    "licence": ("license", "licence", "license_id", "dct:license"),
    "access": ("accessRights", "access_rights", "access"),
    "publisher": ("publisher", "dct:publisher"),
    "keyword": ("keywords", "keyword", "tags"),
    "region": (),
    "restored": ("restored",),
}
_TELLING_KEYWORD = 4  # letters; shorter keywords such as “in” or “no” are words, not symbols
_NO_LICENCE = frozenset({"other", "various", "proprietary", "unknown", "notspecified"})


def read_record(entry: Any, catalogue: str, base: str) -> Optional[Record]:
    """Return the record, or None where the entry cannot be told apart from others: no object, or no id.

    Args:
        catalogue: name of the catalogue.
        base: address of the answer, for relative links.
    """
    if not isinstance(entry, Mapping):
        return None
    properties = mapping(entry.get("properties"))
    identifier = text(entry.get("id")) or text(properties.get("identifier")) or text(properties.get("id"))
    if not identifier:
        return None
    geometry = read_geometry(entry.get("geometry"))
    licence = _licence(entry, properties)
    codes, unknown = read_codes(properties)
    start, end = read_time(entry)
    return Record(
        id=identifier,
        catalogue=catalogue,
        title=text(properties.get("title")) or text(entry.get("title")) or identifier,
        abstract=text(properties.get("description"))
        or text(properties.get("abstract"))
        or text(entry.get("description")),
        kind=_last(text(properties.get("type"))).lower(),
        publisher=_publisher(properties),
        licence=licence,
        access=read_access(properties, licence),
        issued=_first(properties, ("created", "issued", "published")),
        updated=_first(properties, ("updated", "modified", "recordUpdated")),
        time_start=start,
        time_end=end,
        keywords=tuple(dict.fromkeys(read_keywords(properties) + unknown)),
        commodities=codes["commodity"],
        countries=codes["country"],
        facility_types=codes["facility_type"],
        statuses=codes["status"],
        regions=tuple(dict.fromkeys(region_code(each) for each in texts(properties.get("region")))),
        restored=truth(properties.get("restored")),
        bbox=read_bbox(entry, geometry),
        geometry=geometry,
        distributions=read_distributions(entry, properties, base),
        raw=entry,
    )


def read_codes(properties: Mapping[str, Any]) -> tuple[dict[str, tuple[str, ...]], tuple[str, ...]]:
    """Return the codes of each coded filter, and the values the vocabulary does not know.

    A catalogue without the property itself still says “lithium” and “Spain” in its keywords: whole keywords
    that are a commodity, a country or a facility type count.
    """
    codes: dict[str, tuple[str, ...]] = {}
    unknown: list[str] = []
    spoken = codes_of_keywords(read_keywords(properties))
    for name in CODED:
        stated = [value for key in PROPERTY_NAMES[name] for value in texts(properties.get(key))]
        found = [code for value in stated for code in codes_in(name, value)]
        unknown += [part for value in stated for part in unknown_in(name, value)]
        codes[name] = tuple(dict.fromkeys(found)) if stated else spoken[name]
    return codes, tuple(dict.fromkeys(unknown))


def codes_of_keywords(keywords: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the codes of each coded filter that whole keywords stand for; no status, because “active” means much."""
    telling = [each for each in keywords if len(each) >= _TELLING_KEYWORD]
    return {
        name: tuple(dict.fromkeys(filter(None, (code_of(name, each) for each in telling)))) if name != "status" else ()
        for name in CODED
    }


def read_keywords(properties: Mapping[str, Any]) -> tuple[str, ...]:
    """Return keywords, tags and the concepts of themes, each once."""
    plain = [value for name in PROPERTY_NAMES["keyword"] for value in texts(properties.get(name))]
    themes = [text(each) for theme in mappings(properties.get("themes")) for each in mappings(theme.get("concepts"))]
    return tuple(dict.fromkeys(plain + list(filter(None, themes))))


def _publisher(properties: Mapping[str, Any]) -> str:
    stated = _first(properties, PROPERTY_NAMES["publisher"])
    if stated:
        return stated
    contacts = mappings(properties.get("contacts")) + mappings(properties.get("providers"))
    named = [
        each for each in contacts if "publisher" in texts(each.get("roles")) or text(each.get("role")) == "publisher"
    ]
    return next(filter(None, (_organisation(each) for each in named + contacts)), "")


def _organisation(contact: Mapping[str, Any]) -> str:
    return text(contact.get("organization")) or text(contact.get("organisation")) or text(contact.get("name"))


def _licence(entry: Mapping[str, Any], properties: Mapping[str, Any]) -> str:
    stated = _first(properties, PROPERTY_NAMES["licence"])
    if stated and stated.lower() not in _NO_LICENCE:
        return stated
    links = mappings(entry.get("links")) + mappings(properties.get("links"))
    linked = (text(each.get("href")) for each in links if text(each.get("rel")).lower() in ("license", "licence"))
    return next(filter(None, linked), stated)


def _first(properties: Mapping[str, Any], names: tuple[str, ...]) -> str:
    return next(filter(None, (text(properties.get(name)) for name in names)), "")


def _last(value: str) -> str:
    return re.split(r"[/#]", value)[-1] if "://" in value else value
