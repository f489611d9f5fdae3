# SPDX-License-Identifier: GPL-2.0-or-later
"""A tree of elements out of XML that others wrote; nothing a document points to is ever followed or expanded.

Expat reads it: GDAL's small parser breaks characters apart where they are not expected and takes the program with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Optional, Union
from xml.parsers import expat

from crm_dataspace_plugin.core.words import say

_DEPTH = 200  # elements inside each other; more is no document of a service
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# Comments and literal text are left as they are; what stands elsewhere behind an ampersand is looked at.
_TO_LOOK_AT = re.compile(r"<!--.*?(?:-->|\Z)|<!\[CDATA\[.*?(?:\]\]>|\Z)|&(#?\w{1,32};)?", re.DOTALL)
_WRITTEN = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"})
_OF_XML = ("amp;", "lt;", "gt;", "quot;", "apos;")


@dataclass(frozen=True)
class Element:
    """One element.

    Attributes:
        name: without its prefix; so are the names of `attributes`.
        text: of its own, without that of its children, stripped.
    """

    name: str
    attributes: Mapping[str, str]
    text: str
    children: tuple[Element, ...]

    def each(self, *path: str) -> Iterator[Element]:
        """Yield the elements under a path of names, in the order of the document."""
        for child in self.children:
            if child.name == path[0]:
                if len(path) == 1:
                    yield child
                else:
                    yield from child.each(*path[1:])

    def value(self, *path: str) -> str:
        """Return the text of the first element under a path of names that has one, empty if there is none."""
        return next((each.text for each in self.each(*path) if each.text), "")


def tree(text: str) -> Element:
    """Return the root element; what follows it is not looked at.

    Names of characters that only HTML knows, such as `&nbsp;`, and bare ampersands are forgiven.

    Raises:
        ValueError: it is broken, has a document type, or is nested too deeply.
    """
    growing = _Growing()
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = growing.begin
    parser.EndElementHandler = growing.end
    parser.CharacterDataHandler = growing.add
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(_sound(text).encode("utf-8"), True)
    except expat.ExpatError as error:
        if growing.root is None:
            raise ValueError(str(error)) from error
    if growing.root is None:
        raise ValueError(say("It has no element."))
    return growing.root


class _Growing:
    def __init__(self) -> None:
        self.root: Optional[Element] = None
        self._open: list[tuple[str, dict[str, str], list[str], list[Element]]] = []

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) >= _DEPTH:
            raise ValueError(say("It is nested too deeply."))
        self._open.append((_local(name), {_local(each): value for each, value in attributes.items()}, [], []))

    def end(self, _name: str) -> None:
        name, attributes, texts, children = self._open.pop()
        element = Element(name, attributes, "".join(texts).strip(), tuple(children))
        if self._open:
            self._open[-1][3].append(element)
        else:
            self.root = element

    def add(self, text: str) -> None:
        self._open[-1][2].append(text)


def _refuse(*_parts: object) -> None:
    raise ValueError(say("It has a document type."))


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _sound(text: str) -> str:
    """Return the text without characters XML does not know, and with every ampersand as XML wants it."""
    return _TO_LOOK_AT.sub(_mended, _FORBIDDEN.sub("\ufffd", text))


def _mended(found: re.Match[str]) -> str:
    whole, reference = found.group(0), found.group(1) or ""
    if not whole.startswith("&") or reference in _OF_XML:
        return whole
    meant = unescape(whole) if reference else whole
    if meant == whole:
        return "&amp;" + reference
    return _FORBIDDEN.sub("\ufffd", meant).translate(_WRITTEN)


def as_xml(element: Element, most: int) -> str:
    """Return an element as text without prefixes, for the curious; cut after about `most` characters."""
    parts: list[str] = []
    size = 0
    waiting: list[Union[Element, str]] = [element]
    while waiting and size < most:
        each = waiting.pop()
        if isinstance(each, str):
            parts.append(each)
        else:
            attributes = "".join(f' {name}="{value.translate(_WRITTEN)}"' for name, value in each.attributes.items())
            parts.append(f"<{each.name}{attributes}>{each.text.translate(_WRITTEN)}")
            waiting += [f"</{each.name}>", *reversed(each.children)]
        size += len(parts[-1])
    return "".join(parts)[:most]
