# SPDX-License-Identifier: GPL-2.0-or-later
"""JSON-LD of any shape as one graph: compact or expanded, nested or flattened, with or without named graphs.

A context inside the document is honoured for prefixes, terms and coercions; one on the web is never fetched
(`linked_names` stands in). Nothing here raises: what is nested too deep or of the wrong type is dropped and counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Union

from crm_dataspace_plugin.core.catalogue.dcat.ld_context import Context, is_language_map
from crm_dataspace_plugin.core.catalogue.plain import text

_DEEPEST = 60  # levels; a catalogue needs about ten
_GRAPHS = ("@graph", "@included")


@dataclass(frozen=True)
class Literal:
    text: str
    language: str = ""
    datatype: str = ""


@dataclass(frozen=True)
class Ref:
    """Points to a node, which need not be in the document."""

    id: str


Value = Union[Literal, Ref]


@dataclass
class Node:
    """One thing described.

    Attributes:
        id: absolute IRI, or `_:…` for a thing without a name.
        properties: name such as `dct:title` to values, in the order met.
        raw: the JSON objects that describe it.
        pointed: whether it is also named where it is not described, as in flattened documents.
    """

    id: str
    types: list[str] = field(default_factory=list)
    properties: dict[str, list[Value]] = field(default_factory=dict)
    raw: list[Mapping[str, Any]] = field(default_factory=list)
    pointed: bool = False

    def add(self, name: str, value: Value) -> None:
        values = self.properties.setdefault(name, [])
        if value not in values[-20:]:  # the same thing said again a moment ago; more is not worth the time
            values.append(value)


class Graph:
    """Everything a document says, joined by identifier.

    Attributes:
        dropped: parts that were not understood.
    """

    def __init__(self) -> None:
        self.nodes: dict[str, Node] = {}
        self.dropped = 0
        self._unnamed = 0
        self._documents = 0
        self._pointing: dict[str, dict[str, list[Node]]] = {}

    def read(self, document: Any, base: str = "") -> None:
        """Add a document.

        Args:
            base: its address, for identifiers and links that are relative.
        """
        self._documents += 1
        self._pointing.clear()
        self._read_top(document, Context(base=base, scope=f"{self._documents}-"), 0)

    def pointing(self, name: str) -> Mapping[str, list[Node]]:
        """Return identifier to the nodes that point to it by the property `name`."""
        if name not in self._pointing:
            found: dict[str, list[Node]] = {}
            for node in self.nodes.values():
                for value in node.properties.get(name, ()):
                    found.setdefault(value.id if isinstance(value, Ref) else value.text, []).append(node)
            self._pointing[name] = found
        return self._pointing[name]

    def _read_top(self, value: Any, context: Context, depth: int) -> None:
        if isinstance(value, list):
            for each in value:
                self._read_top(each, context, depth + 1)
        elif isinstance(value, Mapping):
            self._node(value, context, depth)
        elif value is not None:
            self.dropped += 1

    def _node(self, value: Mapping[str, Any], context: Context, depth: int) -> Ref:
        if depth > _DEEPEST:
            self.dropped += 1
            return Ref("_:too-deep")
        context = context.within(value.get("@context"))
        keys = [(key, context.name_of(key)) for key in value if isinstance(key, str) and key != "@context"]
        node = self._named(value, keys, context)
        if len(value) > 1:
            node.raw.append(value)
        else:
            node.pointed = True
        for key, name in keys:
            if name in _GRAPHS:
                self._read_top(value[key], context, depth + 1)
            elif name == "@type" or (key == "type" and context.remote and "@type" not in value):
                written = value[key] if isinstance(value[key], list) else [value[key]]
                node.types += [context.type_of(each) for each in written if isinstance(each, str)]
            elif name == "@reverse" and isinstance(value[key], Mapping):
                for back, others in value[key].items():
                    self._back(node, context.name_of(str(back)), others, context, depth)
            elif key in context.reverse:
                self._back(node, name, value[key], context, depth)
            elif name and not name.startswith("@"):
                for each in self._values(value[key], key, name, context, depth + 1):
                    node.add(name, each)
        return Ref(node.id)

    def _named(self, value: Mapping[str, Any], keys: list[tuple[str, str]], context: Context) -> Node:
        written = next((value[key] for key, name in keys if name == "@id"), None) or value.get("id")
        identifier = context.iri_of(written) if isinstance(written, str) and written.strip() else ""
        if not identifier:
            self._unnamed += 1
            identifier = f"_:unnamed-{self._unnamed}"
        return self.nodes.setdefault(identifier, Node(identifier))

    def _back(self, node: Node, name: str, others: Any, context: Context, depth: int) -> None:
        for each in self._values(others, "", name, context, depth + 1):
            if isinstance(each, Ref):
                self.nodes.setdefault(each.id, Node(each.id)).add(name, Ref(node.id))

    def _values(self, value: Any, key: str, name: str, context: Context, depth: int) -> Iterator[Value]:
        if depth > _DEEPEST:
            self.dropped += 1
        elif isinstance(value, list):
            for each in value:
                yield from self._values(each, key, name, context, depth + 1)
        elif isinstance(value, Mapping):
            yield from self._of_object(value, key, name, context, depth)
        elif isinstance(value, str):
            linked = key in context.links
            yield Ref(context.iri_of(value)) if linked else Literal(text(value), context.language)
        elif isinstance(value, (bool, int, float)):
            yield Literal(str(value).lower() if isinstance(value, bool) else text(value))

    def _of_object(
        self, value: Mapping[str, Any], key: str, name: str, context: Context, depth: int
    ) -> Iterator[Value]:
        if "@value" in value:
            plain = value["@value"]
            written = str(plain).lower() if isinstance(plain, bool) else text(plain)
            datatype = value.get("@type")
            named = context.type_of(datatype) if isinstance(datatype, str) else ""
            yield Literal(written, text(value.get("@language")), named)
        elif "@list" in value or "@set" in value:
            yield from self._values(value.get("@list", value.get("@set")), key, name, context, depth + 1)
        elif key in context.languages or is_language_map(value):
            for language, each in value.items():
                for one in each if isinstance(each, list) else [each]:
                    yield Literal(text(one), "" if language in ("@none", "none") else str(language))
        else:
            yield self._node(value, context, depth)
