# SPDX-License-Identifier: GPL-2.0-or-later
"""A `Record` out of ISO 19115 metadata: written as ISO 19139 (`gmd`), as 19115-3 (`mdb`), of data or a service.

OWSLib's `MD_Metadata` is not used: it keeps one title in one language, no polygon and no address of an anchor, reads
one edition of one namespace, and breaks off with an exception where a record is crooked, so that one bad record costs
the page. Elements are looked up by their local names instead, which both editions share.
"""

from __future__ import annotations

import re
from typing import Optional

from crm_dataspace_plugin.core.catalogue.iso_constraints import read_terms
from crm_dataspace_plugin.core.catalogue.iso_extent import moment, read_period, read_place
from crm_dataspace_plugin.core.catalogue.iso_links import read_links, thumbnail
from crm_dataspace_plugin.core.catalogue.iso_people import publisher_of, read_contacts
from crm_dataspace_plugin.core.catalogue.iso_text import (
    Languages,
    address_of,
    code,
    read_languages,
    read_text,
    read_texts,
)
from crm_dataspace_plugin.core.catalogue.reader import read_codes
from crm_dataspace_plugin.core.catalogue.record import Contact, Record
from crm_dataspace_plugin.core.catalogue.xml_tree import Node, below, every, first, words, written

ROOTS = ("MD_Metadata", "MI_Metadata")


def read_iso(record: Node, catalogue: str, base: str) -> Optional[Record]:
    """Return the record, or None where it has no identifier.

    Args:
        catalogue: name of the catalogue.
        base: address of the answer, for relative links.
    """
    languages = read_languages(record)
    identification = first(record, "identificationInfo/*")
    citation = first(identification, "citation/*")
    others = _identifiers(identification, citation, languages)
    identifier = _own_identifier(record) or next(iter(others), "")
    if not identifier:
        return None
    keywords = _keywords(identification, languages)
    codes, _ = read_codes({"keywords": list(keywords)})
    contacts = _contacts(record, identification, citation, languages)
    terms = read_terms(identification, languages)
    extents = below(identification, "extent")
    place, (start, end) = read_place(extents), read_period(extents)
    dates = _dates(citation)
    return Record(
        id=identifier,
        catalogue=catalogue,
        title=read_text(first(citation, "title"), languages) or identifier,
        abstract=read_text(first(identification, "abstract"), languages),
        kind=_kind(record, identification),
        publisher=publisher_of(contacts),
        licence=terms.licence,
        rights=terms.rights,
        access=terms.access,
        issued=dates.get("publication") or dates.get("creation", ""),
        updated=dates.get("revision") or _stamp(record),
        time_start=start,
        time_end=end,
        keywords=keywords,
        commodities=codes["commodity"],
        countries=codes["country"],
        facility_types=codes["facility_type"],
        statuses=codes["status"],
        contacts=contacts,
        lineage=_lineage(record, languages),
        language=_language(identification) or languages.own,
        other_ids=tuple(each for each in others if each != identifier),
        thumbnail=thumbnail(identification, languages),
        bbox=place.bbox,
        geometry=place.geometry,
        distributions=read_links(record, identification, languages, base),
        raw={"xml": written(record)},
    )


def _own_identifier(record: Node) -> str:
    return words(first(record, "fileIdentifier")) or words(first(record, "metadataIdentifier/*/code"))


def _identifiers(identification: Optional[Node], citation: Optional[Node], languages: Languages) -> tuple[str, ...]:
    """Return the identifiers of the dataset itself, those that are addresses as such; a DOI is one of them."""
    found = []
    for each in below(citation, "identifier/*"):
        name = read_text(first(each, "code"), languages)
        space = words(first(each, "codeSpace"))
        linked = address_of(first(each, "code"))
        found += [linked, f"{space.rstrip('/')}/{name}" if "://" in space and "://" not in name else name]
    found.append(words(first(identification, "dataSetURI")))
    return tuple(dict.fromkeys(filter(None, found)))


def _kind(record: Node, identification: Optional[Node]) -> str:
    stated = code(first(record, "hierarchyLevel")) or code(first(record, "metadataScope/*/resourceScope"))
    if not stated and identification is not None and "SV_" in str(identification.tag):
        return "service"
    return re.split(r"[/#]", stated)[-1].lower()


def _keywords(identification: Optional[Node], languages: Languages) -> tuple[str, ...]:
    nodes = below(identification, "descriptiveKeywords/*/keyword")
    topics = [words(each) for each in below(identification, "topicCategory")]
    return tuple(dict.fromkeys(filter(None, (*read_texts(nodes, languages), *topics))))


def _contacts(
    record: Node, identification: Optional[Node], citation: Optional[Node], languages: Languages
) -> tuple[Contact, ...]:
    own = [*below(identification, "pointOfContact"), *below(citation, "citedResponsibleParty")]
    found = read_contacts(own, languages)
    distributors = below(record, "distributionInfo/*/distributor/*/distributorContact")
    further = read_contacts([*distributors, *below(record, "contact")], languages)
    return tuple(dict.fromkeys((*found, *further)))


def _dates(citation: Optional[Node]) -> dict[str, str]:
    """Return the latest date of each type."""
    found: dict[str, str] = {}
    for each in below(citation, "date/*"):
        kind, date = code(first(each, "dateType")), moment(words(first(each, "date")))
        found[kind] = max(found.get(kind, ""), date)
    return found


def _stamp(record: Node) -> str:
    stated = moment(words(first(record, "dateStamp")))
    if stated:
        return stated
    dated = {code(first(each, "dateType")): moment(words(first(each, "date"))) for each in below(record, "dateInfo/*")}
    return dated.get("revision") or dated.get("creation", "")


def _lineage(record: Node, languages: Languages) -> str:
    told = read_texts([node for each in every(record, "LI_Lineage") for node in below(each, "statement")], languages)
    return "\n".join(told)


def _language(identification: Optional[Node]) -> str:
    return code(first(identification, "language")) or code(first(identification, "defaultLocale/*/language"))
