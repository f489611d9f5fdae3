# SPDX-License-Identifier: GPL-2.0-or-later
"""A `Record` out of one package of a CKAN portal, with what harvesters put into its extras."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.access import first_access, read_access
from crm_dataspace_plugin.core.catalogue.distributions import recognise_links
from crm_dataspace_plugin.core.catalogue.extent import read_bbox, read_geometry
from crm_dataspace_plugin.core.catalogue.place import checked_box, read_place
from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings, text, texts, truth
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.catalogue.reader import read_codes
from crm_dataspace_plugin.core.catalogue.record import Access, Contact, Record
from crm_dataspace_plugin.core.catalogue.regions import region_code
from crm_dataspace_plugin.core.json_text import parse
from crm_dataspace_plugin.core.words import say

_NO_LICENCE = frozenset({"notspecified", "other-closed", "other-open", "other", "none"})
_CORNERS = ("bbox-west-long", "bbox-south-lat", "bbox-east-long", "bbox-north-lat")
_START = ("temporal_start", "temporal-extent-begin", "temporal_coverage_from", "temporal_coverage-from")
_END = ("temporal_end", "temporal-extent-end", "temporal_coverage_to", "temporal_coverage-to")
_ACCESS = ("access_rights", "accessRights", "access_constraints", "access_level", "accessLevel")
_MOST = 2000  # resources of one package


def read_package(entry: Any, catalogue: str, base: str) -> Optional[Record]:
    """Return the record, or None where the entry is no package with an id or a name.

    Args:
        base: address of the answer, for links that are relative.
    """
    package = mapping(entry)
    identifier = text(package.get("id")) or text(package.get("name"))
    if not identifier:
        return None
    said = _said(package)
    licence = _licence(package, said)
    geometry, bbox = _place(said)
    keywords = tuple(dict.fromkeys(filter(None, (*_names(package.get("tags")), *texts(said.get("theme"))))))
    codes, unknown = read_codes({**{name: _listed(value) for name, value in said.items()}, "keywords": list(keywords)})
    return Record(
        id=identifier,
        catalogue=catalogue,
        title=text(said.get("title_translated"))
        or text(package.get("title"))
        or text(package.get("name"))
        or identifier,
        abstract=text(said.get("notes_translated")) or text(package.get("notes")),
        kind=(text(said.get("resource-type")) or text(package.get("type")) or "dataset").lower(),
        publisher=_publisher(package, said),
        licence=licence,
        rights=text(said.get("rights")) or text(said.get("use_constraints")),
        access=_access(package, said, licence),
        issued=text(said.get("issued")) or text(package.get("metadata_created")),
        updated=text(said.get("modified")) or text(package.get("metadata_modified")),
        time_start=next(filter(None, (text(said.get(name)) for name in _START)), ""),
        time_end=next(filter(None, (text(said.get(name)) for name in _END)), ""),
        keywords=tuple(dict.fromkeys(keywords + unknown)),
        commodities=codes["commodity"],
        countries=codes["country"],
        facility_types=codes["facility_type"],
        statuses=codes["status"],
        regions=tuple(dict.fromkeys(region_code(each) for each in texts(said.get("region")))),
        restored=truth(said.get("restored")),
        contacts=_contacts(package, said),
        lineage=text(said.get("provenance")) or text(said.get("lineage")),
        language=text(_listed(said.get("language"))) or text(said.get("metadata-language")),
        other_ids=_other_ids(said, identifier),
        bbox=bbox,
        geometry=geometry,
        distributions=recognise_links(_links(package), base),
        raw=package,
    )


def _publisher(package: Mapping[str, Any], said: Mapping[str, Any]) -> str:
    organisation = mapping(package.get("organization"))
    stated = (organisation.get("title"), said.get("publisher_name"), organisation.get("name"), package.get("author"))
    return next(filter(None, map(text, stated)), "")


def _other_ids(said: Mapping[str, Any], identifier: str) -> tuple[str, ...]:
    found = (text(said.get(name)) for name in ("identifier", "guid", "uri", "doi"))
    return tuple(dict.fromkeys(each for each in found if each and each != identifier))


def _said(package: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what the package says itself, before what stands in its extras."""
    extras = package.get("extras")
    pairs = {text(each.get("key")): each.get("value") for each in mappings(extras) if text(each.get("key"))}
    if isinstance(extras, Mapping) and "key" not in extras:  # old portals answer an object
        pairs = dict(extras)
    own = {name: value for name, value in package.items() if value not in (None, "", [], {})}
    return {**pairs, **own}


def _listed(value: Any) -> Any:
    """Return the list that an extra holds as JSON text, such as `["no limitations"]`; other values as they are."""
    if isinstance(value, str) and value[:1] in "[{" and value:
        try:
            return parse(value)
        except ValueError:
            return value
    return value


def _licence(package: Mapping[str, Any], said: Mapping[str, Any]) -> str:
    short = text(package.get("license_id"))
    if short and short.lower() not in _NO_LICENCE:
        return short
    stated = (
        text(package.get("license_url")),
        *texts(_listed(said.get("licence"))),
        text(package.get("license_title")),
    )
    return next(filter(None, stated), "") if short.lower() != "notspecified" else next(filter(None, stated[1:-1]), "")


def _access(package: Mapping[str, Any], said: Mapping[str, Any], licence: str) -> Access:
    """Return the access; a private package is shown to members only, whatever its licence."""
    if truth(package.get("private")):
        return Access.CLOSED
    stated = [each for name in _ACCESS for each in texts(_listed(said.get(name)))]
    return first_access(stated) if stated else read_access({}, licence)


def _place(said: Mapping[str, Any]) -> tuple[Optional[Mapping[str, Any]], Optional[Bbox]]:
    spatial = said.get("spatial")
    if isinstance(spatial, Mapping):
        geometry = read_geometry(spatial)
        if geometry is not None:
            return geometry, read_bbox({}, geometry)
    geometry, box = read_place(spatial) if isinstance(spatial, str) else (None, None)
    return geometry, box or checked_box(*(said.get(name) for name in _CORNERS))


def _contacts(package: Mapping[str, Any], said: Mapping[str, Any]) -> tuple[Contact, ...]:
    organisation = mapping(package.get("organization"))
    found = [
        Contact(text(package.get("author")), "", "author", text(package.get("author_email"))),
        Contact(text(package.get("maintainer")), "", "maintainer", text(package.get("maintainer_email"))),
        Contact("", text(organisation.get("title")) or text(organisation.get("name")), "publisher"),
        Contact(
            text(said.get("contact_name")), "", "contact", text(said.get("contact_email") or said.get("contact-email"))
        ),
    ]
    for each in mappings(_listed(said.get("responsible-party")))[:_MOST]:
        found += [Contact("", text(each.get("name")), role) for role in texts(each.get("roles"))]
    return tuple(dict.fromkeys(each for each in found if each.name or each.organisation or each.email))


def _links(package: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for each in mappings(package.get("resources"))[:_MOST]:
        protocol = text(each.get("resource_locator_protocol")) or text(each.get("protocol"))
        yield {
            "href": text(each.get("url")),
            "type": text(each.get("mimetype")) or text(each.get("format")),
            "format": text(each.get("format")),
            "protocol": re.sub(r"^https?$", "", protocol, flags=re.IGNORECASE),
            "title": text(each.get("name")) or text(each.get("description"))[:200],
            "name": text(each.get("wms_layer")) or text(each.get("layer")),
        }
    if text(package.get("url")):
        yield {"href": text(package.get("url")), "type": "text/html", "title": say("Page about the data")}


def _names(tags: Any) -> list[str]:
    values = tags if isinstance(tags, list) else [tags]
    return [
        text(each.get("display_name")) or text(each.get("name")) if isinstance(each, Mapping) else text(each)
        for each in values
    ]
