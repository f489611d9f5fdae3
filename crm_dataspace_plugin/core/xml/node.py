# SPDX-License-Identifier: GPL-2.0-or-later
"""XML answers of catalogues as trees of lxml, and what is looked up in them whatever their namespaces are.

A tree of elements of our own, which capabilities are read into, takes many times as long for a hundred metadata records
as lxml. It is kept on a short lead: a document type is refused before it sees one, entities are not resolved,
nothing is fetched.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.plain import harmless
from crm_dataspace_plugin.core.errors import BodyTooLarge, LibraryMissing, UnexpectedContent
from crm_dataspace_plugin.core.http import Answer
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.text import xml_text

Node = Any  # lxml._Element

MOST = 32 * 1024 * 1024  # characters of an answer; a tree takes many times as much memory
_PLAIN = 8_000_000  # characters up to which libxml2's own limits hold; one text may not be longer there
_DEEPEST = 200  # elements inside each other
_SHOWN = 4000  # characters of an answer kept as details
_NAME = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
_HARMLESS = frozenset(
    {"WAR_UNDECLARED_ENTITY", "ERR_UNDECLARED_ENTITY", "ERR_INVALID_CHAR", "NS_ERR_UNDEFINED_NAMESPACE"}
)


@dataclass(frozen=True)
class Tree:
    """A document.

    Attributes:
        cut: why the end of the document is missing, empty where it is complete.
        flaws: what is wrong with it where all of it could be read nevertheless, empty for nothing.
    """

    root: Node
    cut: str = ""
    flaws: str = ""


def lxml() -> Any:
    """Return lxml's `etree`; LibraryMissing where this QGIS came without it."""
    try:
        return importlib.import_module("lxml.etree")
    except ImportError as error:
        raise LibraryMissing(
            say(
                "Catalogues that answer XML need the Python library lxml, which this QGIS came without. Install it for "
                "QGIS' own Python with: python3 -m pip install lxml"
            ),
            str(error),
        ) from error


def read_tree(answer: Answer) -> Tree:
    """Return the document an answer holds, as much of it as can be read.

    Raises:
        UnexpectedContent: it is no XML, has a document type, or nothing of it can be read.
        BodyTooLarge: it is larger than `MOST`.
    """
    text = xml_text(answer)
    if len(text) > MOST:
        raise BodyTooLarge(
            say("{url} answers more XML than is read: {count:.0f} MiB.", url=answer.url, count=len(text) / 2**20)
        )
    content = text.encode("utf-8", "replace")
    tree = _parsed(content, answer.url, text)
    if len(text) > _PLAIN and _too_deep(tree.root):
        raise UnexpectedContent(say("{url} answered XML that is nested too deeply.", url=answer.url), text[:_SHOWN])
    return tree


def local_name(node: Node) -> str:
    """Return an element's name without namespace."""
    return str(node.tag).rpartition("}")[2]


def below(node: Optional[Node], path: str) -> list[Node]:
    """Return the elements under a path of local names such as `identificationInfo/*/citation`."""
    return [] if node is None else list(node.iterfind(_any_namespace(path)))


def first(node: Optional[Node], path: str) -> Optional[Node]:
    """Return the first element under a path of local names, None if there is none."""
    return None if node is None else node.find(_any_namespace(path))


def every(node: Optional[Node], *names: str) -> Iterator[Node]:
    """Yield the elements with these local names at any depth, in the order of the document."""
    return iter(()) if node is None else node.iter(*(f"{{*}}{name}" for name in names))


class Parts(dict[str, list[Node]]):
    """An element's children by their local names: for elements of which many children are looked at."""

    def one(self, name: str) -> Optional[Node]:
        """Return the first child with this name, None if there is none."""
        found = self.get(name)
        return found[0] if found else None

    def all(self, *names: str) -> list[Node]:
        """Return the children with these names, those of the first name first."""
        return [each for name in names for each in self.get(name, ())]


def parts(node: Optional[Node]) -> Parts:
    """Return the children of an element, none for None."""
    found = Parts()
    for child in () if node is None else node:
        found.setdefault(str(child.tag).rpartition("}")[2], []).append(child)  # as `local_name`, a third faster
    return found


def inside(nodes: Iterable[Node]) -> Iterator[Node]:
    """Yield the children of several properties: ISO wraps each value in the name of its type."""
    for node in nodes:
        yield from node


def words(node: Optional[Node]) -> str:
    """Return all text inside an element, harmless and stripped; empty for None."""
    if node is None:
        return ""
    return harmless("".join(node.itertext()) if len(node) else node.text or "").strip()


def attribute(node: Optional[Node], name: str) -> str:
    """Return the attribute with this local name, harmless and stripped; empty if there is none."""
    if node is None:
        return ""
    own = node.get(name)
    if own is not None:
        return harmless(str(own)).strip()
    return next((harmless(str(value)).strip() for key, value in node.items() if key.rpartition("}")[2] == name), "")


def written(node: Node) -> str:
    """Return an element as XML text of its own."""
    return str(lxml().tostring(node, encoding="unicode", with_tail=False))


@lru_cache(maxsize=512)
def _any_namespace(path: str) -> str:
    return "/".join(each if each in ("*", ".", "..") or not each else f"{{*}}{each}" for each in path.split("/"))


def _parser(content: bytes, recover: bool) -> Any:
    return lxml().XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        huge_tree=len(content) > _PLAIN,
        recover=recover,
    )


def _parsed(content: bytes, url: str, text: str) -> Tree:
    etree = lxml()
    try:
        return Tree(etree.fromstring(content, _parser(content, recover=False)))
    except etree.XMLSyntaxError as error:
        reason = str(error)
    parser = _parser(content, recover=True)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise UnexpectedContent(say("{url} answered broken XML.", url=url), f"{error}\n{text[:_SHOWN]}") from error
    if root is None:
        raise UnexpectedContent(say("{url} answered broken XML.", url=url), f"{reason}\n{text[:_SHOWN]}")
    _drop_unknown_prefixes(root)
    tree = Tree(root, flaws=reason)
    harmless = all(each.type_name in _HARMLESS for each in parser.error_log)
    return tree if harmless else replace(tree, cut=reason, flaws="")


def _drop_unknown_prefixes(root: Node) -> None:
    """Give `gmd:title` the name `title` where the prefix is declared nowhere."""
    for node in root.iter():
        name = local_name(node).rpartition(":")
        if name[1] and _NAME.fullmatch(name[2]):
            node.tag = name[2]


def _too_deep(root: Node) -> bool:
    """Tell whether a document is deeper than libxml2 lets an ordinary one be."""
    depth = 0
    for event, _ in lxml().iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > _DEEPEST:
            return True
    return False
