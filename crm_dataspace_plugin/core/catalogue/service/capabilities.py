# SPDX-License-Identifier: GPL-2.0-or-later
"""The capabilities of an OGC web service (WFS, WMS, WMTS, CSW) as one XML document, safely read."""

from __future__ import annotations

import re
from collections.abc import Set
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from crm_dataspace_plugin.core.catalogue.plain import harmless
from crm_dataspace_plugin.core.errors import (
    HttpError,
    LoginNeeded,
    NotAllowed,
    NotThere,
    TooManyRequests,
    UnexpectedContent,
)
from crm_dataspace_plugin.core.http import Answer, Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say
from crm_dataspace_plugin.core.xml.text import Element, Root, parse_xml, root_of, xml_text

ACCEPT = "text/xml, application/xml;q=0.9, */*;q=0.1"
# WMS 1.1.1 demands a document type; MapServer adds declarations of elements to it. Neither is needed to read the rest.
_PROLOGUE = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s+|<\?.*?\?>|<!--.*?-->)*", re.DOTALL)
_DOCUMENT_TYPE = re.compile(
    rb"""<!DOCTYPE\s+[\w.:-]+(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))(?:\s+(?:"[^"]*"|'[^']*'))?)?"""
    rb"""\s*(?:\[(?P<inside>[^\]]*)\]\s*)?>"""
)
_LONGEST_PROLOGUE = 4000  # bytes
_FINAL = (LoginNeeded, NotAllowed, NotThere, TooManyRequests)  # another version would not help
_ENTITY = re.compile(rb"<!ENTITY|%", re.IGNORECASE)
# What belongs to one request and not to the address of the service; `map` and keys stay.
_OWN_WORDS = {"service", "request", "version", "acceptversions", "updatesequence", "format", "sections", "exceptions"}
_OWN_WORDS |= {"layers", "layer", "styles", "style", "crs", "srs", "bbox", "width", "height", "transparent"}
_OWN_WORDS |= {"typename", "typenames", "outputformat", "srsname", "count", "maxfeatures", "startindex", "resulttype"}
_OWN_WORDS |= {"tilematrix", "tilematrixset", "tilerow", "tilecol", "filter", "namespaces"}


def plain_address(url: str) -> str:
    """Return the address without the parameters that belong to one request; others, such as `map`, stay."""
    return without_parameters(url, _OWN_WORDS)


def without_parameters(url: str, names: Set[str]) -> str:
    """Return the address without the parameters of these names, given in small letters, and without a fragment."""
    parts = urlsplit(url.strip())
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if name.lower() not in names]
    return urlunsplit((parts.scheme, parts.netloc, parts.path, urlencode(kept), ""))


def capabilities(url: str, service: str, version: str, http: Http, tick: Tick) -> tuple[Element, Root]:
    """Return what a service says of itself, and the first tag of that.

    Args:
        service: such as `WMS`.
        version: the one asked for; a service may answer in another.

    Raises:
        UnexpectedContent: for an answer that is no XML, or an exception report.
        NetworkError: as `Http.get` does.
    """
    address = plain_address(url)
    params = {"service": service, "request": "GetCapabilities"}
    versions = {"version": version, **({"acceptVersions": "2.0.0,1.1.0,1.0.0"} if service == "WFS" else {})}
    try:
        return _read(
            http.get(address, {**params, **versions}, ACCEPT, tick),
            say("GetCapabilities of {service}", service=service),
        )
    except (UnexpectedContent, HttpError) as error:
        if isinstance(error, _FINAL):
            raise
    return _read(http.get(address, params, ACCEPT, tick), say("GetCapabilities of {service}", service=service))


def get_capabilities_at(url: str, service: str) -> str:
    """Return the whole address of a service's capabilities."""
    address = plain_address(url)
    query = urlencode({"service": service, "request": "GetCapabilities"})
    return address + ("&" if urlsplit(address).query else "?") + query


def document_at(url: str, http: Http, tick: Tick) -> tuple[Element, Root]:
    """Return a document of capabilities that has an address of its own; errors as `capabilities`."""
    return _read(http.get(url, accept=ACCEPT, tick=tick), say("its capabilities"))


def _read(answer: Answer, asked: str) -> tuple[Element, Root]:
    text = capabilities_text(answer)
    root = root_of(text)
    document = _harmless(parse_xml(text, answer.url))
    if "Exception" in root.name:
        words = " ".join(filter(None, _exception_words(document)))
        raise UnexpectedContent(
            say("{plain_address} refused {asked}.", plain_address=plain_address(answer.url), asked=asked),
            words or text[:4000],
        )
    return document, root


def capabilities_text(answer: Answer) -> str:
    """Return the text of an answer whose document type, if it has a harmless one, is left out.

    Raises:
        UnexpectedContent: it is no XML, or XML with a document type that defines entities.
    """
    start = answer.content[:_LONGEST_PROLOGUE]
    before = _PROLOGUE.match(start)
    found = _DOCUMENT_TYPE.match(start, before.end() if before else 0)
    if found is not None and not _ENTITY.search(found.group("inside") or b""):
        answer = replace(answer, content=start[: found.start()] + answer.content[found.end() :])
    return xml_text(answer)


def _harmless(element: Element) -> Element:
    attributes = {name: harmless(value) for name, value in element.attributes.items()}
    inside = tuple(map(_harmless, element.children))
    return Element(element.name, attributes, harmless(element.text).strip(), inside)


def _exception_words(report: Element) -> list[str]:
    found = [*report.each("Exception"), *report.each("ServiceException")]
    return [each.value("ExceptionText") or each.text for each in found]
