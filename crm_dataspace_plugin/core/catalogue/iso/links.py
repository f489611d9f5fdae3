# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways to get the data that ISO metadata name: online resources, and the operations of a described service."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Optional

from crm_dataspace_plugin.core.catalogue.distributions import recognise_links
from crm_dataspace_plugin.core.catalogue.iso.text import Languages, address_of, code, read_text, read_texts
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind
from crm_dataspace_plugin.core.xml.node import Node, below, every, first, inside, parts, words

_DOWNLOADS = ("download", "fileaccess")
_SERVICES = (DistributionKind.WMS, DistributionKind.WMTS, DistributionKind.WFS)
_MOST_LAYERS = 200  # of one described service

Link = Mapping[str, str]


def read_links(
    record: Node, identification: Optional[Node], languages: Languages, base: str
) -> tuple[Distribution, ...]:
    """Return every distribution, each once, in the order of the record.

    A service without a layer is left out where the same address is there with one.
    """
    found = recognise_links([*_online(record, languages), *_operations(identification, languages)], base)
    named = {(each.kind, each.url) for each in found if each.name}
    return tuple(
        each for each in found if each.name or each.kind not in _SERVICES or (each.kind, each.url) not in named
    )


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
        formats = read_texts(_format_names(distribution), languages)
        for resource in inside(every(distribution, "onLine")):  # a contact's home page is an `onlineResource`
            yield _link(resource, languages, formats[0] if len(formats) == 1 else "")


def _format_names(distribution: Node) -> list[Node]:
    return [
        node
        for each in every(distribution, "MD_Format")
        for node in (*below(each, "name"), *below(each, "formatSpecificationCitation/*/title"))
    ]


def _link(resource: Node, languages: Languages, format_name: str) -> Link:
    own = parts(resource)
    said = {name: read_text(nodes[0], languages) for name, nodes in own.items()}
    protocol = " ".join(filter(None, (said.get("protocol"), address_of(own.one("protocol")))))
    downloaded = "download" in protocol.lower() or code(own.one("function")).lower() in _DOWNLOADS
    return {
        "href": said.get("linkage", ""),
        "protocol": protocol,
        "format": said.get("applicationProfile", ""),
        "name": said.get("name", ""),
        "title": said.get("description") or said.get("name", ""),
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
