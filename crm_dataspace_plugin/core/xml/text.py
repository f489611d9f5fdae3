# SPDX-License-Identifier: GPL-2.0-or-later
"""XML as services send it, read without ever following what a document points to.

A document that brings a document type is refused before it is parsed, so that GDAL's GML reader never sees one either.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.http import Answer
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.element import Element, tree

__all__ = ["Element", "Root", "parse_xml", "root_of", "xml_text"]

_SHOWN = 4000  # characters of an answer kept as details
_ENCODING = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_PROLOGUE = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_ROOT = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])([^>]*)>")
_ATTRIBUTE = re.compile(r"""(?<![\w:.-])([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True)
class Root:
    """What the first tag of a document says; `attributes` by their names without prefix."""

    name: str
    attributes: Mapping[str, str]


def xml_text(answer: Answer) -> str:
    """Return the text of an answer, without its XML declaration.

    Raises:
        UnexpectedContent: it is no XML, or XML with a document type.
    """
    text = _DECLARATION.sub("", _decoded(answer.content), count=1)
    after = text[_prologue(text) :]
    start = after[:100].lower()
    if start.startswith(("<html", "<!doctype html")):
        raise errors.UnexpectedContent(say("{url} answered a web page instead of XML.", url=answer.url), text[:_SHOWN])
    if start.startswith("<!doctype"):
        raise errors.UnexpectedContent(
            say("{url} answered XML with a document type, which is not read for safety.", url=answer.url), text[:_SHOWN]
        )
    if not _ROOT.match(after):
        kind = answer.headers.get("content-type", "").split(";")[0] or say("something else")
        given = kind if answer.content else "nothing"
        raise errors.UnexpectedContent(
            say("{url} answered {given} instead of XML.", url=answer.url, given=given), text[:_SHOWN]
        )
    return text


def root_of(text: str) -> Root:
    """Return the first tag of a text that `xml_text` gave."""
    found = _ROOT.match(text, _prologue(text))
    if found is None:
        return Root("", {})
    pairs = _ATTRIBUTE.findall(found.group(2))
    return Root(found.group(1), {_local(name): double or single for name, double, single in pairs})


def parse_xml(text: str, url: str) -> Element:
    """Return the root element of a text that `xml_text` gave; UnexpectedContent where it is broken."""
    try:
        return tree(text)
    except ValueError as error:
        raise errors.UnexpectedContent(
            say("{url} answered broken XML.", url=url), f"{error}\n{text[:_SHOWN]}"
        ) from error


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _prologue(text: str) -> int:
    """Return where the first tag, or a document type, begins."""
    found = _PROLOGUE.match(text)
    return found.end() if found else 0


def _decoded(content: bytes) -> str:
    stated = _ENCODING.match(content[:400])
    name = stated.group(1).decode("ascii") if stated else "utf-8"
    name = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), name)
    try:
        return content.decode(name, errors="replace")
    except LookupError:
        return content.decode("utf-8", errors="replace")
