# SPDX-License-Identifier: GPL-2.0-or-later
"""A `Record` out of a Dublin Core record of a CSW (`csw:Record`), which has no layer names and hardly any terms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Optional

from crm_dataspace_plugin.core.catalogue.access import first_access
from crm_dataspace_plugin.core.catalogue.codes import code_of
from crm_dataspace_plugin.core.catalogue.distributions import recognise_links
from crm_dataspace_plugin.core.catalogue.extent import read_box
from crm_dataspace_plugin.core.catalogue.moment import moment
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.catalogue.reader import codes_of_keywords
from crm_dataspace_plugin.core.catalogue.record import Contact, Record
from crm_dataspace_plugin.core.xml.node import Node, attribute, first, local_name, words, written

ROOTS = ("Record", "SummaryRecord", "BriefRecord")
_ROLES = ("publisher", "creator", "contributor")
_LATITUDE_FIRST = re.compile(r"EPSG:[\d.]*:?4326$", re.IGNORECASE)
_PERIOD = re.compile(r"(start|begin|end)\s*=\s*([^;]+)", re.IGNORECASE)


def read_dublin_core(record: Node, catalogue: str, base: str) -> Optional[Record]:
    """Return the record, or None where it has no identifier. Arguments as `iso.reader.read_iso`."""
    told: dict[str, list[str]] = {}
    for child in record:
        if words(child):
            told.setdefault(local_name(child), []).append(words(child))
    identifiers = told.get("identifier", [])
    if not identifiers:
        return None
    one: Mapping[str, str] = {name: values[0] for name, values in told.items()}
    keywords = tuple(dict.fromkeys((*told.get("subject", ()), *told.get("spatial", ()))))
    codes = codes_of_keywords(keywords)
    rights = [each for name in ("license", "rights", "accessRights") for each in told.get(name, ())]
    contacts = tuple(Contact(organisation=each, role=role) for role in _ROLES for each in told.get(role, ()))
    start, end = _period(one.get("temporal", ""))
    return Record(
        id=identifiers[0],
        catalogue=catalogue,
        title=one.get("title") or one.get("alternative") or identifiers[0],
        abstract=one.get("abstract", "") or one.get("description", ""),
        kind=re.split(r"[/#]", one.get("type", ""))[-1].lower(),
        publisher=next((each.organisation for each in contacts), ""),
        licence=one.get("license") or next((each for each in rights if code_of("licence", each)), ""),
        rights="\n".join(dict.fromkeys(rights)),
        access=first_access([*told.get("accessRights", ()), *told.get("rights", ())]),
        issued=_first_moment(one, ("issued", "created")),
        updated=_first_moment(one, ("modified", "date")),
        time_start=start,
        time_end=end,
        keywords=keywords,
        commodities=codes["commodity"],
        countries=codes["country"],
        facility_types=codes["facility_type"],
        statuses=codes["status"],
        contacts=contacts,
        lineage=one.get("provenance", ""),
        language=one.get("language", ""),
        other_ids=tuple(dict.fromkeys(each for each in identifiers[1:] if each != identifiers[0])),
        bbox=_box(record),
        distributions=recognise_links(_links(record), base),
        raw={"xml": written(record)},
    )


def _first_moment(one: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next(filter(None, (moment(one.get(name, "")) for name in names)), "")


def _period(text: str) -> tuple[str, str]:
    """Return the limits of a period such as `start=2001-01-01; end=2005-12-31; scheme=W3C-DTF;`, empty for none."""
    found = {name.lower(): moment(value) for name, value in _PERIOD.findall(text)}
    return found.get("start") or found.get("begin", ""), found.get("end", "")


def _box(record: Node) -> Optional[Bbox]:
    for name in ("WGS84BoundingBox", "BoundingBox"):
        box = first(record, name)
        corners = words(first(box, "LowerCorner")).split() + words(first(box, "UpperCorner")).split()
        if len(corners) != 4:
            continue
        if name == "BoundingBox" and _LATITUDE_FIRST.search(attribute(box, "crs")):
            corners = [corners[n] for n in (1, 0, 3, 2)]
        elif "WGS 1984" in attribute(box, "crs"):  # GeoNetwork writes the eastern limit first there
            corners = [corners[n] for n in (2, 1, 0, 3)] if _reversed(corners) else corners
        found = read_box(corners)
        if found is not None:
            return found
    return None


def _reversed(corners: list[str]) -> bool:
    box = read_box(corners)
    return box is not None and box[0] > box[2]


def _links(record: Node) -> Iterator[Mapping[str, str]]:
    for child in record:
        name = local_name(child)
        if name in ("references", "URI", "source", "relation", "hasFormat") and "://" in words(child):
            yield {
                "href": words(child),
                "protocol": attribute(child, "scheme") or attribute(child, "protocol"),
                "name": attribute(child, "name"),
                "title": attribute(child, "description") or attribute(child, "name"),
            }
