# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways to get the data that ISO metadata name: online resources, and the operations of a described service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Optional

from crm_dataspace_plugin.core.catalogue.distributions import recognise_link
from crm_dataspace_plugin.core.catalogue.iso_text import Languages, code, read_text, read_texts
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind
from crm_dataspace_plugin.core.catalogue.xml_tree import Node, attribute, below, every, first, words

_DOWNLOADS = ("download", "fileaccess")
_SERVICES = (DistributionKind.WMS, DistributionKind.WMTS, DistributionKind.WFS)
_MOST_LAYERS = 200  # of one described service

Link = Mapping[str, str]


def read_links(
    record: Node, identification: Optional[Node], languages: Languages, base: str
) -> tuple[Distribution, ...]:
    """Return every distribution, each once, in the order of the record."""
    found: dict[tuple[DistributionKind, str, str], Distribution] = {}
    links = [*_online(record, languages), *_operations(identification, languages)]
    for link in links:
        distribution = recognise_link(link, base)
        if distribution is not None:
            found.setdefault((distribution.kind, distribution.url, distribution.name), distribution)
    _leave_out_the_nameless(found)
    return tuple(found.values())


def thumbnail(identification: Optional[Node], languages: Languages) -> str:
    """Return the address of a small picture on the web, empty for none."""
    pictures: list[tuple[bool, int, str]] = []
    for graphic in every(identification, "MD_BrowseGraphic"):
        address = read_text(first(graphic, "fileName"), languages) or words(first(graphic, "linkage/*/linkage"))
        if address.lower().startswith(("https://", "http://")):
            small = "thumbnail" in read_text(first(graphic, "fileDescription"), languages).lower()
            pictures.append((not small, len(pictures), address))
    return min(pictures)[2] if pictures else ""


def _online(record: Node, languages: Languages) -> Iterator[Link]:
    for distribution in below(record, "distributionInfo/*"):
        formats = read_texts([*every(distribution, "MD_Format")] and _format_names(distribution), languages)
        for resource in every(distribution, "CI_OnlineResource"):
            if not _of_a_person(resource):
                yield _link(resource, languages, formats[0] if len(formats) == 1 else "")


def _format_names(distribution: Node) -> list[Node]:
    return [
        node
        for each in every(distribution, "MD_Format")
        for node in (*below(each, "name"), *below(each, "formatSpecificationCitation/*/title"))
    ]


def _of_a_person(resource: Node) -> bool:
    """Tell whether a resource is somebody's home page inside a contact and no way to the data."""
    parents = (each.tag.rpartition("}")[2] for each in resource.iterancestors())
    return next((each for each in parents if each in ("CI_Contact", "MD_DigitalTransferOptions")), "") == "CI_Contact"


def _link(resource: Node, languages: Languages, format_name: str) -> Link:
    name = read_text(first(resource, "name"), languages)
    description = read_text(first(resource, "description"), languages)
    protocol = read_text(first(resource, "protocol"), languages)
    downloaded = code(first(resource, "function")).lower() in _DOWNLOADS or "download" in protocol.lower()
    return {
        "href": read_text(first(resource, "linkage"), languages),
        "protocol": " ".join(filter(None, (protocol, attribute(first(resource, "protocol/Anchor"), "href")))),
        "profile": read_text(first(resource, "applicationProfile"), languages),
        "name": name,
        "title": description or name,
        "type": format_name if downloaded else "",
    }


def _operations(identification: Optional[Node], languages: Languages) -> Iterator[Link]:
    """Yield the addresses of a service that is described itself, once for each layer it is coupled with."""
    operations = [
        each for each in every(identification, "SV_OperationMetadata") if first(each, "connectPoint") is not None
    ]
    if not operations:
        return
    kinds = [read_text(first(identification, name), languages) for name in ("serviceTypeVersion", "serviceType")]
    layers = list(dict.fromkeys(filter(None, map(words, every(identification, "ScopedName")))))[:_MOST_LAYERS]
    wanted = [each for each in operations if words(first(each, "operationName")).lower() == "getcapabilities"]
    for operation in wanted or operations[:1]:
        for resource in every(operation, "CI_OnlineResource"):
            link = dict(_link(resource, languages, ""))
            link["protocol"] = " ".join(filter(None, (link["protocol"], *kinds)))
            for layer in layers or [link["name"]]:
                yield {**link, "name": layer}


def _leave_out_the_nameless(found: dict[tuple[DistributionKind, str, str], Distribution]) -> None:
    """Drop a service without a layer where the same address is there with one."""
    named = {(kind, url) for kind, url, name in found if name}
    for key in [each for each in found if not each[2] and each[0] in _SERVICES and each[:2] in named]:
        del found[key]
