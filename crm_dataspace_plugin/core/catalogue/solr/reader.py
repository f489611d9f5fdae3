# SPDX-License-Identifier: GPL-2.0-or-later
"""A `Record` out of one document of a Solr index, by the mapping of its fields."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.access import read_access
from crm_dataspace_plugin.core.catalogue.codes import CODED, codes_in, unknown_in
from crm_dataspace_plugin.core.catalogue.distributions import recognise_links
from crm_dataspace_plugin.core.catalogue.place import checked_box, read_place
from crm_dataspace_plugin.core.catalogue.plain import mapping, number, text, texts, truth
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.regions import region_code
from crm_dataspace_plugin.core.catalogue.solr.fields import SolrFields, bare_fields
from crm_dataspace_plugin.core.catalogue.solr.index import written

_LONGEST = 2000  # characters of one detail


def read_document(entry: Any, fields: SolrFields, catalogue: str, base: str) -> Optional[Record]:
    """Return the record, or None where the entry is no document with an id.

    Args:
        base: address of the answer, for links that are relative.
    """
    document = mapping(entry)
    said = {name: _first(document, fields.of(name)) for name in fields.fields}
    identifier = text(said.get("id"))
    if not identifier:
        return None
    codes = {name: _codes(name, said.get(name), fields) for name in CODED}
    unknown = [part for name in CODED for value in texts(said.get(name)) for part in _unknown(name, value, fields)]
    position, bbox = _position(said)
    licence = text(said.get("licence"))
    access = {"access": said.get("access")} if said.get("access") is not None else {}
    return Record(
        id=identifier,
        catalogue=catalogue,
        title=text(said.get("title")) or identifier,
        abstract="\n".join(filter(None, (text(said.get("abstract")), *_details(document, fields)))),
        kind=text(said.get("kind")).lower(),
        publisher=text(said.get("publisher")),
        licence=licence,
        access=read_access(access, licence),
        issued=text(said.get("issued")),
        updated=text(said.get("updated")),
        time_start=text(said.get("time_start")),
        time_end=text(said.get("time_end")),
        keywords=tuple(dict.fromkeys((*texts(said.get("keyword")), *unknown))),
        commodities=codes["commodity"],
        countries=codes["country"],
        facility_types=codes["facility_type"],
        statuses=codes["status"],
        regions=tuple(dict.fromkeys(map(region_code, texts(said.get("region"))))),
        restored=_restored(said.get("restored"), fields),
        bbox=bbox,
        geometry=position,
        distributions=recognise_links(({"href": each} for each in texts(said.get("link"))), base),
        raw=document,
    )


def _first(document: Mapping[str, Any], fields: tuple[str, ...]) -> Any:
    return next((document[each] for each in bare_fields(fields) if document.get(each) not in (None, "", [])), None)


def _codes(name: str, value: Any, fields: SolrFields) -> tuple[str, ...]:
    back = _back(name, fields)
    found = [code for each in texts(value) for code in ((back[each],) if each in back else codes_in(name, each))]
    return tuple(dict.fromkeys(found))


def _unknown(name: str, value: str, fields: SolrFields) -> tuple[str, ...]:
    return () if value in _back(name, fields) else unknown_in(name, value)


def _back(name: str, fields: SolrFields) -> dict[str, str]:
    """Return the index's value to our code, as the mapping says it."""
    return {each: code for code, values in fields.values.get(name, {}).items() for each in values}


def _restored(value: Any, fields: SolrFields) -> Optional[bool]:
    single = value[0] if isinstance(value, list) and value else value
    return truth(_back("restored", fields).get(written(single), single))


def _details(document: Mapping[str, Any], fields: SolrFields) -> list[str]:
    """Return the attributes about risk and resource as lines of the abstract."""
    found = {}
    for each in fields.of("details"):
        value = document.get(each)
        values = value if isinstance(value, list) else [value]
        found[fields.labels.get(each, each)] = ", ".join(filter(None, map(written, values)))[:_LONGEST]
    return [f"{name}: {value}" for name, value in found.items() if value]


def _position(said: Mapping[str, Any]) -> tuple[Optional[Mapping[str, Any]], Optional[Bbox]]:
    """Return point and box of “lat,lon”, of an object with the two, of WKT or GeoJSON, or of two fields."""
    value = said.get("position")
    value = value[0] if isinstance(value, list) and value and not isinstance(value[0], (int, float)) else value
    latitude, longitude = said.get("latitude"), said.get("longitude")
    if isinstance(value, str):
        parts = value.split(",")
        if len(parts) == 2 and None not in map(number, parts):
            latitude, longitude = parts
        else:
            return read_place(value)
    elif isinstance(value, Mapping):
        latitude, longitude = value.get("lat"), value.get("lon")
    west, south = number(longitude), number(latitude)
    box = checked_box(west, south, west, south)
    return ({"type": "Point", "coordinates": [west, south]}, box) if box else (None, None)
