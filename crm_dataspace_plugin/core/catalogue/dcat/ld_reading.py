# SPDX-License-Identifier: GPL-2.0-or-later
"""What a graph says about one node: texts, links, and the nodes it points to."""

from __future__ import annotations

from collections.abc import Iterator

from crm_dataspace_plugin.core.catalogue.dcat.json_ld import Graph, Literal, Node, Ref, Value

LABELS = (
    "dct:title",
    "foaf:name",
    "skos:prefLabel",
    "rdfs:label",
    "vcard:fn",
    "vcard:organization-name",
    "schema:name",
    "edc:name",
    "rdf:value",
    "dct:description",
)
_MOST = 2000  # values of one property looked at


def values(node: Node, *names: str) -> list[Value]:
    """Return the values of the first of the properties that the node has."""
    return next((node.properties[name][:_MOST] for name in names if node.properties.get(name)), [])


def text_of(graph: Graph, node: Node, *names: str) -> str:
    """Return one text, English before others; a node is named by its label, or else by its identifier."""
    for name in names:
        found = [each for each in values(node, name) if _text(graph, each)]
        english = [each for each in found if isinstance(each, Literal) and each.language.lower().startswith("en")]
        for each in english + found:
            return _text(graph, each)
    return ""


def texts_of(graph: Graph, node: Node, *names: str) -> tuple[str, ...]:
    """Return the texts of all the properties, each once."""
    every = (_text(graph, each) for name in names for each in values(node, name))
    return tuple(dict.fromkeys(filter(None, every)))


def links_of(node: Node, *names: str) -> tuple[str, ...]:
    """Return the addresses and identifiers under all the properties as written; nodes without a name left out."""
    every = (each.id if isinstance(each, Ref) else each.text for name in names for each in values(node, name))
    return tuple(dict.fromkeys(each for each in every if each and not each.startswith("_:")))


def link_of(node: Node, *names: str) -> str:
    return next(iter(links_of(node, *names)), "")


def nodes_of(graph: Graph, node: Node, *names: str) -> list[Node]:
    """Return the nodes under all the properties that the document describes; a text may be a node's identifier."""
    keys = (each.id if isinstance(each, Ref) else each.text for name in names for each in values(node, name))
    return [graph.nodes[key] for key in dict.fromkeys(keys) if key in graph.nodes]


def of_type(graph: Graph, *types: str) -> Iterator[Node]:
    wanted = frozenset(types)
    return (node for node in graph.nodes.values() if not wanted.isdisjoint(node.types))


def _text(graph: Graph, value: Value) -> str:
    if isinstance(value, Literal):
        return value.text
    node = graph.nodes.get(value.id)
    if node is not None:
        for name in LABELS:
            literals = [each for each in values(node, name) if isinstance(each, Literal) and each.text]
            english = [each for each in literals if each.language.lower().startswith("en")]
            for each in english + literals:
                return each.text
    return "" if value.id.startswith("_:") else value.id
