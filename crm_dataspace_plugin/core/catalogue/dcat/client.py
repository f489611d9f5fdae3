# SPDX-License-Identifier: GPL-2.0-or-later
"""A catalogue that is a document: DCAT-AP or GeoDCAT-AP as JSON-LD, or the offers of a data space's connector.

There is nothing to ask such a catalogue: all of it is read, and every filter is applied here and labelled so.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.answer import MOST_EXAMINED, Answer
from crm_dataspace_plugin.core.catalogue.client import Page, found_among
from crm_dataspace_plugin.core.catalogue.dcat.documents import documents
from crm_dataspace_plugin.core.catalogue.dcat.json_ld import Graph, Node
from crm_dataspace_plugin.core.catalogue.dcat.ld_reading import of_type, text_of
from crm_dataspace_plugin.core.catalogue.dcat.reader import DATASETS, read_dataset
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.raw_pages import RawPage
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import CatalogueError
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

_PART = 200  # datasets given at once
_MEMBERS = ("dcat:dataset", "schema:dataset", "dcat:service")
_CATALOGUES = ("dcat:Catalog", "schema:DataCatalog", "hydra:Collection")


def catalogue_in(document: Any, url: str) -> Optional[tuple[str, int]]:
    """Return title and number of datasets and services of a linked-data catalogue; None for any other document."""
    graph = Graph()
    graph.read(document, url)
    found = _datasets(graph)
    if not found and not _is_catalogue(graph):
        return None
    titles = (text_of(graph, node, "dct:title", "schema:name") for node in of_type(graph, *_CATALOGUES))
    return next(filter(None, titles), ""), len(found)


@dataclass(frozen=True)
class DcatClient:
    source: CatalogueSource

    def search(self, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        graph = Graph()

        def read(entry: Any, url: str) -> Optional[Record]:
            return read_dataset(graph, entry, self.source.name, url) if isinstance(entry, Node) else None

        answer = Answer(query, frozenset(), read, most=MOST_EXAMINED * 5)
        yield from answer.pages(self._pages(graph, http, tick))

    def fetch(self, record_id: str, http: Http, tick: Tick) -> Record:
        return found_among(self.search(Query(ids=(record_id,), limit=1), http, tick), self.source.name, record_id)

    def _pages(self, graph: Graph, http: Http, tick: Tick) -> Iterator[RawPage]:
        """Yield the datasets of each document in parts, so that the first are shown while the others are read."""
        given: set[str] = set()
        for document in documents(self.source.url, graph, http, tick):
            found = [node for node in _datasets(graph) if node.id not in given]
            given |= {node.id for node in found}
            if not given and not document.more and not _is_catalogue(graph):
                raise CatalogueError(say("{url} is JSON, but describes no dataset.", url=self.source.url))
            matched = None if document.more else len(given)
            for start in range(0, len(found) or 1, _PART):
                more = start + _PART < len(found)
                problem = "" if more or document.more else document.problem or _left_out(graph)
                part = tuple(found[start : start + _PART])
                yield RawPage(document.url, {}, part, matched, more or document.more, problem)


def _datasets(graph: Graph) -> list[Node]:
    """Return what is described; a connector, which is a service without a title, is none."""
    members = {
        each.id for name in _MEMBERS for ids in (graph.pointing(name),) for each in map(graph.nodes.get, ids) if each
    }
    found = []
    for node in graph.nodes.values():
        typed = any(each in DATASETS for each in node.types)
        if not node.properties or not (typed or node.id in members):
            continue
        if "dcat:DataService" in node.types and not node.properties.get("dct:title"):
            continue
        found.append(node)
    return found


def _is_catalogue(graph: Graph) -> bool:
    return any(each in _CATALOGUES for node in graph.nodes.values() for each in node.types)


def _left_out(graph: Graph) -> str:
    """Return a sentence about what the document names without describing it."""
    named = [name for name in graph.pointing("dcat:dataset") if not _said(graph, name)]
    parts = [name for name in graph.pointing("dcat:catalog") if _said(graph, name) and not _members(graph, name)]
    told = (
        _counted(named, "dataset", say("is only named in the catalogue, not described")),
        _counted(parts, say("part of the catalogue"), say("must be asked for at a connector")),
    )
    return " ".join(filter(None, told))


def _counted(names: list[str], what: str, fate: str) -> str:
    return say("{count} × {what} that {fate}.", count=len(names), what=what, fate=fate) if names else ""


def _said(graph: Graph, name: str) -> bool:
    return name in graph.nodes and bool(graph.nodes[name].properties)


def _members(graph: Graph, name: str) -> bool:
    return any(each in graph.nodes[name].properties for each in (*_MEMBERS[:2], "dcat:catalog"))
