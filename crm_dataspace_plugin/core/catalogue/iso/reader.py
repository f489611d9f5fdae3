# SPDX-License-Identifier: GPL-2.0-or-later
"""A `Record` out of ISO 19115 metadata: written as ISO 19139 (`gmd`), as 19115-3 (`mdb`), of data or a service.

OWSLib's `MD_Metadata` is not used. Of the seven records in tests/core/crooked/iso, version 0.27 breaks off at one with
an exception, finds nothing in that of 19115-3 and no title where namespaces are mixed; everywhere it keeps one
language, one box and no address of an anchor, and it takes five times as long.
Elements are looked up by their local names instead, which both editions share.
"""

from __future__ import annotations

import re
from typing import Optional

from crm_dataspace_plugin.core.catalogue.iso.constraints import read_terms
from crm_dataspace_plugin.core.catalogue.iso.extent import read_period, read_place
from crm_dataspace_plugin.core.catalogue.iso.links import read_links, thumbnail
from crm_dataspace_plugin.core.catalogue.iso.people import publisher_of, read_contacts
from crm_dataspace_plugin.core.catalogue.iso.text import (
    Languages,
    address_of,
    code,
    read_languages,
    read_text,
    read_texts,
)
from crm_dataspace_plugin.core.catalogue.moment import moment
from crm_dataspace_plugin.core.catalogue.reader import codes_of_keywords
from crm_dataspace_plugin.core.catalogue.record import Contact, Record
from crm_dataspace_plugin.core.xml.node import (
    Node,
    Parts,
    below,
    every,
    first,
    inside,
    local_name,
    parts,
    words,
    written,
)

ROOTS = ("MD_Metadata", "MI_Metadata")


def read_iso(record: Node, catalogue: str, base: str) -> Optional[Record]:
    """Return the record, or None where it has no identifier.

    Args:
        catalogue: name of the catalogue.
        base: address of the answer, for relative links.
    """
    languages, own = read_languages(record), parts(record)
    identification = next(inside(own.all("identificationInfo")), None)
    about = parts(identification)
    citation = parts(next(inside(about.all("citation")), None))
    others = _identifiers(about, citation, languages)
    identifier = _own_identifier(own) or next(iter(others), "")
    if not identifier:
        return None
    keywords = _keywords(about, languages)
    codes = codes_of_keywords(keywords)
    contacts = _contacts(record, own, about, citation, languages)
    terms = read_terms(about.all("resourceConstraints"), languages)
    place, period = read_place(about.all("extent")), read_period(about.all("extent"))
    issued, updated = _dates(record, own, citation)
    return Record(
        id=identifier,
        catalogue=catalogue,
        title=read_text(citation.one("title"), languages) or identifier,
        abstract=read_text(about.one("abstract"), languages),
        kind=_kind(record, own, identification),
        publisher=publisher_of(contacts),
        licence=terms.licence,
        rights=terms.rights,
        access=terms.access,
        issued=issued,
        updated=updated,
        time_start=period[0],
        time_end=period[1],
        keywords=keywords,
        commodities=codes["commodity"],
        countries=codes["country"],
        facility_types=codes["facility_type"],
        statuses=codes["status"],
        contacts=contacts,
        lineage=_lineage(record, languages),
        language=_language(about) or languages.own,
        other_ids=tuple(each for each in others if each != identifier),
        thumbnail=thumbnail(identification, languages),
        bbox=place.bbox,
        geometry=place.geometry,
        distributions=read_links(record, identification, languages, base),
        raw={"xml": written(record)},
    )


def _own_identifier(own: Parts) -> str:
    return words(own.one("fileIdentifier")) or words(first(own.one("metadataIdentifier"), "*/code"))


def _identifiers(about: Parts, citation: Parts, languages: Languages) -> tuple[str, ...]:
    """Return the identifiers of the dataset itself, those that are addresses as such; a DOI is one of them."""
    found = []
    for each in map(parts, inside(citation.all("identifier"))):
        name, linked = read_text(each.one("code"), languages), address_of(each.one("code"))
        space = words(each.one("codeSpace"))
        found += [linked, f"{space.rstrip('/')}/{name}" if "://" in space and "://" not in name else name]
    found.append(words(about.one("dataSetURI")))
    return tuple(dict.fromkeys(filter(None, found)))


def _kind(record: Node, own: Parts, identification: Optional[Node]) -> str:
    stated = code(own.one("hierarchyLevel")) or code(first(record, "metadataScope/*/resourceScope"))
    if not stated and identification is not None and "SV_" in local_name(identification):
        return "service"
    return re.split(r"[/#]", stated)[-1].lower()


def _keywords(about: Parts, languages: Languages) -> tuple[str, ...]:
    nodes = [node for each in inside(about.all("descriptiveKeywords")) for node in below(each, "keyword")]
    topics = [words(each) for each in about.all("topicCategory")]
    return tuple(dict.fromkeys(filter(None, (*read_texts(nodes, languages), *topics))))


def _contacts(record: Node, own: Parts, about: Parts, citation: Parts, languages: Languages) -> tuple[Contact, ...]:
    """Return those for the data before those for the metadata about them."""
    parties = [*about.all("pointOfContact"), *citation.all("citedResponsibleParty")]
    parties += below(record, "distributionInfo/*/distributor/*/distributorContact")
    return read_contacts([*parties, *own.all("contact")], languages)


def _dates(record: Node, own: Parts, citation: Parts) -> tuple[str, str]:
    """Return when the data were issued and updated; for the latter, the date of the record does where they say none."""
    latest: dict[str, str] = {}
    for each in map(parts, inside(citation.all("date"))):
        kind, date = code(each.one("dateType")), moment(words(each.one("date")))
        latest[kind] = max(latest.get(kind, ""), date)
    return latest.get("publication") or latest.get("creation", ""), latest.get("revision") or _stamp(record, own)


def _stamp(record: Node, own: Parts) -> str:
    stated = moment(words(own.one("dateStamp")))
    if stated:
        return stated
    dated = {code(first(each, "dateType")): moment(words(first(each, "date"))) for each in below(record, "dateInfo/*")}
    return dated.get("revision") or dated.get("creation", "")


def _lineage(record: Node, languages: Languages) -> str:
    told = read_texts([node for each in every(record, "LI_Lineage") for node in below(each, "statement")], languages)
    return "\n".join(told)


def _language(about: Parts) -> str:
    return code(about.one("language")) or code(first(about.one("defaultLocale"), "*/language"))
