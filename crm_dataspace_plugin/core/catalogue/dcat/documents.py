# SPDX-License-Identifier: GPL-2.0-or-later
"""The documents of one linked-data catalogue: its pages, its parts on the same host, or a connector's answers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from crm_dataspace_plugin.core.catalogue.dcat.json_ld import Graph
from crm_dataspace_plugin.core.catalogue.dcat.ld_reading import links_of
from crm_dataspace_plugin.core.errors import CatalogueError, NetworkError
from crm_dataspace_plugin.core.http import Answer, Http, joined, origin_of
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

ACCEPT = "application/ld+json, application/json;q=0.9, */*;q=0.1"
MOST_DOCUMENTS = 500
_LONGEST = 1000  # characters of problems told
_PAGE = 100  # offers asked of a connector at once
_REQUEST = re.compile(r"/catalog/(request|query)/?$")
_NEXT = re.compile(r"<([^>]*)>\s*;[^,]*\brel\s*=\s*\"?next\"?", re.IGNORECASE)
_EDC = "https://w3id.org/edc/v0.0.1/ns/"
_DSP = "https://w3id.org/dspace/2025/1/context.jsonld"
_PROTOCOL = "dataspace-protocol-http:2025-1"


@dataclass(frozen=True)
class Document:
    """One answer, already read into the graph.

    Attributes:
        more: whether others follow.
        problem: why the catalogue is not complete, empty where it is.
    """

    url: str
    more: bool = False
    problem: str = ""


def is_request(url: str) -> bool:
    """Tell whether a catalogue has to be asked for at this address with a POST, as connectors want it."""
    return bool(_REQUEST.search(urlsplit(url).path))


def documents(url: str, graph: Graph, http: Http, tick: Tick) -> Iterator[Document]:
    """Read each document into `graph` and yield it.

    Raises:
        CatalogueError: for a connector's address that does not say whose catalogue is meant.
        NetworkError: when the first document does not come; a later one that fails is a problem told.
    """
    if is_request(url):
        yield from _requested(url, graph, http, tick)
        return
    seen: set[str] = set()
    waiting = [url]
    problems: list[str] = []
    known = 0
    for number in range(MOST_DOCUMENTS):
        address = waiting.pop(0)
        seen.add(address)
        try:
            answer = http.get(address, accept=ACCEPT, tick=tick)
            graph.read(answer.json(), answer.url)
        except NetworkError as error:
            if address == url:
                raise
            problems.append(say("A part of the catalogue was not read: {message}", message=error.message))
        else:
            seen.add(answer.url)
            following, away = _following(graph, answer, seen | set(waiting))
            described = _described(graph)
            if described == known and number and following and not waiting:
                following = []
                problems.append(say("The catalogue's pages lead in a circle: only those before are shown."))
            known = described
            waiting += following
            problems += [say("“{name}” lies on another host and was not read.", name=each) for each in away]
        yield Document(address, bool(waiting), "" if waiting else " ".join(dict.fromkeys(problems))[:_LONGEST])
        if not waiting:
            return
    yield Document(
        url,
        False,
        say("Only the first {most_documents} documents of the catalogue were read.", most_documents=MOST_DOCUMENTS),
    )


def _described(graph: Graph) -> int:
    return sum("dcat:Dataset" in node.types or "odrl:hasPolicy" in node.properties for node in graph.nodes.values())


def _following(graph: Graph, answer: Answer, known: set[str]) -> tuple[list[str], list[str]]:
    """Return the addresses to read next, and those that lie on other hosts."""
    written = _NEXT.findall(answer.headers.get("link", ""))
    for node in graph.nodes.values():
        written += links_of(node, "hydra:next", "hydra:nextPage")
        for each in links_of(node, "dcat:catalog"):
            if each not in graph.nodes or not graph.nodes[each].properties:
                written.append(each)
    found: dict[str, None] = {}
    away: list[str] = []
    for each in written:
        try:
            address = _at_home(joined(answer.url, each), answer.url)
            inside = origin_of(address) == origin_of(answer.url)
        except (NetworkError, ValueError):  # no address, or a port that is none
            continue
        if inside and address not in known:
            found[address] = None
        elif not inside and each.startswith("http"):
            away.append(address)
    return list(found), away


def _at_home(address: str, base: str) -> str:
    """Return `address` without fragment; behind a proxy http:// is written where https:// is meant."""
    parts, own = urlsplit(address)._replace(fragment=""), urlsplit(base)
    if parts.hostname == own.hostname and parts.port == own.port:
        parts = parts._replace(scheme=own.scheme)
    return urlunsplit(parts)


def _requested(url: str, graph: Graph, http: Http, tick: Tick) -> Iterator[Document]:
    parts = urlsplit(url)
    address = urlunsplit(parts._replace(query="", fragment=""))
    given = dict(parse_qsl(parts.query))
    known = -1
    for number in range(MOST_DOCUMENTS):
        body = _body(parts.path, given, number * _PAGE)
        answer = http.post_query(address, json.dumps(body).encode(), accept=ACCEPT, tick=tick)
        graph.read(answer.json(), answer.url)
        count = _described(graph)
        paged = "querySpec" in body or "limit" in body
        more = paged and count >= (number + 1) * _PAGE and count > known
        yield Document(answer.url, more)
        if not more:
            return
        known = count


def _body(path: str, given: dict[str, str], offset: int) -> dict[str, Any]:
    """Return what a connector is asked: management API where a counter-party is named, else the protocol itself."""
    if path.rstrip("/").endswith("/query"):
        return {"@context": {"@vocab": _EDC}, "@type": "QuerySpec", "offset": offset, "limit": _PAGE}
    party: Optional[str] = given.get("counterPartyAddress")
    if party:
        return {
            "@context": {"@vocab": _EDC},
            "@type": "CatalogRequest",
            "counterPartyAddress": party,
            "counterPartyId": given.get("counterPartyId", ""),
            "protocol": given.get("protocol", _PROTOCOL),
            "querySpec": {"offset": offset, "limit": _PAGE},
        }
    if re.search(r"/v\d+\w*/catalog/request", path):
        raise CatalogueError(
            say("A connector's management address must say whose catalogue is meant: add ?counterPartyAddress=… to it.")
        )
    return {"@context": [_DSP], "@type": "CatalogRequestMessage"}
