# SPDX-License-Identifier: GPL-2.0-or-later
"""What the capabilities of WFS, WMS and WMTS have in common: title, people, terms, keywords, links to metadata."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional
from urllib.parse import urljoin

from crm_dataspace_plugin.core.catalogue.distributions import recognise_link
from crm_dataspace_plugin.core.catalogue.query import Bbox
from crm_dataspace_plugin.core.catalogue.record import Contact, Distribution, DistributionKind
from crm_dataspace_plugin.core.catalogue.service.degrees import box_in_degrees, box_named
from crm_dataspace_plugin.core.catalogue.service.layer_record import Service
from crm_dataspace_plugin.core.xml.element import as_xml
from crm_dataspace_plugin.core.xml.text import Element

_SHOWN = 100_000  # characters of a layer's own XML that are kept


def read_service(root: Element, url: str) -> Service:
    """Return what the capabilities say about the service, in OWS' words or in those of WMS and of WFS 1.0.0."""
    about = next((each for name in ("ServiceIdentification", "Service") for each in root.each(name)), root)
    people = _contacts(root)
    return Service(
        url=url,
        title=about.value("Title"),
        abstract=about.value("Abstract"),
        keywords=read_keywords(about),
        publisher=next((each.organisation for each in people if each.organisation), ""),
        contacts=people,
        statements=tuple(each.text for name in ("AccessConstraints", "Fees") for each in about.each(name)),
    )


def read_keywords(element: Element) -> tuple[str, ...]:
    """Return the keywords of a service or layer, each once; WFS 1.0.0 has them in one text."""
    found = [
        each.text for path in (("Keywords", "Keyword"), ("KeywordList", "Keyword")) for each in element.each(*path)
    ]
    for each in element.each("Keywords"):
        found += each.text.split(",")
    return tuple(dict.fromkeys(filter(None, (each.strip() for each in found))))


def read_wgs84_box(element: Element) -> Optional[Bbox]:
    """Return OWS' box in degrees, else one in a named reference system."""
    for each in element.each("WGS84BoundingBox"):
        corners = _corners(each)
        box = box_in_degrees(*corners) if corners else None
        if box is not None:
            return box
    for each in element.each("BoundingBox"):
        corners = _corners(each)
        box = box_named(each.attributes.get("crs", ""), corners) if corners else None
        if box is not None:
            return box
    return None


def read_links(element: Element, url: str) -> tuple[Distribution, ...]:
    """Return where a layer is described further, or can be had in another way."""
    found = []
    for each in (*element.each("MetadataURL"), *element.each("Metadata")):
        address = _href(each)
        if address:
            found.append(_link(address, url, each.value("Format") or each.attributes.get("format", ""), "Metadata"))
    for each in element.each("DataURL"):
        found.append(recognise_link({"href": _href(each), "type": each.value("Format"), "title": "Data"}, url))
    return tuple(dict.fromkeys(each for each in found if each is not None))


def raw_of(service: Service, element: Element) -> dict[str, str]:
    """Return a layer's own XML behind what the service says of itself: a layer called `heaps` says little alone."""
    said = Element("Title", {}, service.title, ()), Element("Abstract", {}, service.abstract, ())
    whole = Element("Capabilities", {}, "", (Element("Service", {}, "", said), element))
    return {"xml": as_xml(whole, _SHOWN)}


def _corners(box: Element) -> Optional[tuple[str, str, str, str]]:
    lower, upper = box.value("LowerCorner").split(), box.value("UpperCorner").split()
    return (lower[0], lower[1], upper[0], upper[1]) if len(lower) >= 2 and len(upper) >= 2 else None


def _link(address: str, base: str, media_type: str, title: str) -> Optional[Distribution]:
    """Return a link to metadata: shown, whatever it looks like, because it leads to no data."""
    usable = recognise_link({"href": address}, base)
    if usable is None:
        return None
    return Distribution(DistributionKind.LINK, urljoin(base, address), media_type=media_type, title=title)


def _href(element: Element) -> str:
    inside = (each.attributes.get("href", "") for each in element.each("OnlineResource"))
    return (element.attributes.get("href", "") or next(filter(None, inside), "") or element.text).strip()


def _contacts(root: Element) -> tuple[Contact, ...]:
    return tuple(dict.fromkeys((*_ows_contacts(root), *_wms_contacts(root))))


def _ows_contacts(root: Element) -> Iterator[Contact]:
    for provider in root.each("ServiceProvider"):
        person = next(provider.each("ServiceContact"), provider)
        site = next((_href(each) for each in provider.each("ProviderSite")), "")
        yield Contact(
            name=person.value("IndividualName"),
            organisation=provider.value("ProviderName"),
            role=person.value("Role") or "provider",
            email=person.value("ContactInfo", "Address", "ElectronicMailAddress"),
            url=site if site.startswith(("http://", "https://")) else "",
        )


def _wms_contacts(root: Element) -> Iterator[Contact]:
    for each in root.each("Service", "ContactInformation"):
        yield Contact(
            name=each.value("ContactPersonPrimary", "ContactPerson"),
            organisation=each.value("ContactPersonPrimary", "ContactOrganization"),
            role=each.value("ContactPosition") or "pointOfContact",
            email=each.value("ContactElectronicMailAddress"),
        )
