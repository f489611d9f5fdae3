# SPDX-License-Identifier: GPL-2.0-or-later
"""The ways to get data that linked data state: files, services, and what a connector gives after a contract."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from crm_dataspace_plugin.core.catalogue.dcat.json_ld import Graph, Node
from crm_dataspace_plugin.core.catalogue.dcat.ld_reading import link_of, links_of, nodes_of, text_of
from crm_dataspace_plugin.core.catalogue.distributions import recognise_link
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind
from crm_dataspace_plugin.core.words import say

_MEDIA_TYPE = re.compile(r"https?://(?:www\.)?iana\.org/assignments/media-types/")
_TRANSFER = re.compile(
    r"(?:\w+:|https?://\S*[/#])?\w+(?:Data)?-(?:PULL|PUSH)|(?:\S*[/:#])?(?:HttpData|HttpProxy|AmazonS3)"
)
_MOST = 1000  # distributions of one record
_LONGEST = 300  # characters of a format


def read_linked_distributions(graph: Graph, node: Node, base: str) -> tuple[Distribution, ...]:
    """Return every distribution of a dataset or service, each once, in the order stated."""
    found: dict[tuple[DistributionKind, str, str], Distribution] = {}
    for link in _links(graph, node):
        distribution = recognise_link(link, base)
        if distribution is None:
            continue
        inside = distribution.kind is DistributionKind.FEATURES and link.get("rel") == "endpoint"
        if inside and any(
            each.kind is distribution.kind and _below(each.url, distribution.url) for each in found.values()
        ):
            continue  # the collection inside the service is known already
        found.setdefault((distribution.kind, distribution.url, distribution.name), distribution)
    return tuple(found.values())


def by_negotiation(graph: Graph, node: Node) -> bool:
    """Tell whether a connector gives the data, which it does after a contract only."""
    ways = nodes_of(graph, node, "dcat:distribution")
    return any(_TRANSFER.fullmatch(_format(graph, each)) for each in ways)


def _links(graph: Graph, node: Node) -> Iterator[Mapping[str, Any]]:
    for way in nodes_of(graph, node, "dcat:distribution", "schema:distribution")[:_MOST]:
        yield from _of_distribution(graph, way)
    for named in links_of(node, "dcat:distribution"):
        if named not in graph.nodes:
            yield {"href": named, "title": say("described elsewhere")}
    services = graph.pointing("dcat:servesDataset").get(node.id, [])[:_MOST]
    for service in [node, *services] if "dcat:DataService" in node.types else services:
        yield from _of_service(graph, service, {})
    for name, title in (("dcat:landingPage", say("Landing page")), ("foaf:page", "Documentation"), ("schema:url", "")):
        for page in links_of(node, name):
            yield {"href": page, "title": title, "type": "text/html" if title else ""}


def _of_distribution(graph: Graph, way: Node) -> Iterator[Mapping[str, Any]]:
    media_type = _MEDIA_TYPE.sub("", link_of(way, "dcat:mediaType", "schema:encodingFormat"))
    if media_type.startswith("_:") or not media_type:
        media_type = text_of(graph, way, "dcat:mediaType", "schema:encodingFormat")
    about: dict[str, Any] = {
        "type": media_type,
        "format": _format(graph, way),
        "conformsTo": list(links_of(way, "dct:conformsTo")),
        "title": text_of(graph, way, "dct:title", "schema:name", "rdfs:label", "dct:description"),
    }
    for each in links_of(way, "dcat:downloadURL", "dcat:accessURL", "schema:contentUrl"):
        yield {**about, "href": each}
    for service in nodes_of(graph, way, "dcat:accessService"):
        if _TRANSFER.fullmatch(about["format"]):
            address = link_of(service, "dcat:endpointURL") or link_of(service, "edc:endpointUrl", "dct:endpointUrl")
            yield {
                "href": address,
                "type": about["format"],
                "title": about["title"] or say("through the data space, after a contract"),
            }
        else:
            yield from _of_service(graph, service, about)


def _of_service(graph: Graph, service: Node, about: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    standards = list(links_of(service, "dct:conformsTo")) or about.get("conformsTo", [])
    title = text_of(graph, service, "dct:title", "rdfs:label") or about.get("title", "")
    described = links_of(service, "dcat:endpointDescription")
    for each in links_of(service, "dcat:endpointURL"):
        hints = (_service_named(one) for one in described if one.startswith(each.rstrip("/") + "?"))
        alone = {"href": each, "protocol": next(filter(None, hints), ""), "title": title, "rel": "endpoint"}
        known = recognise_link(alone)  # several endpoints need not keep to the same standards
        yield alone if known and known.kind is not DistributionKind.LINK else {**alone, "conformsTo": standards}


def _service_named(url: str) -> str:
    """Return the kind of service a capabilities address names, such as `OGC:WMS`."""
    try:
        match = re.search(r"(?:^|&)service=(\w+)", urlsplit(url).query, re.IGNORECASE)
    except ValueError:
        return ""
    return f"OGC:{match.group(1).upper()}" if match else ""


def _format(graph: Graph, way: Node) -> str:
    return (link_of(way, "dct:format") or text_of(graph, way, "dct:format"))[:_LONGEST]


def _below(url: str, root: str) -> bool:
    return url.startswith(root.rstrip("/") + "/")
