# SPDX-License-Identifier: GPL-2.0-or-later
"""Licence, access and conditions of use, from the constraints of ISO metadata and its national profiles."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crm_dataspace_plugin.core.catalogue.access import access_of_licence, first_access
from crm_dataspace_plugin.core.catalogue.codes import code_of, codes_in
from crm_dataspace_plugin.core.catalogue.iso.text import Languages, address_of, code, read_text
from crm_dataspace_plugin.core.catalogue.plain import mapping, text
from crm_dataspace_plugin.core.catalogue.record import Access
from crm_dataspace_plugin.core.catalogue.terms import SHORT, Terms, names_licence
from crm_dataspace_plugin.core.xml.node import Node, Parts, inside, parts

_TOPICS = (("accessConstraints", "access"), ("useConstraints", "use"))
_STATEMENTS = ("otherConstraints", "useLimitation", "reference", "releasability")
_RESTRICTED = {
    "unrestricted": Access.OPEN,
    "restricted": Access.CLOSED,
    "private": Access.CLOSED,
    "confidential": Access.CLOSED,
    "in-confidence": Access.CLOSED,
    "statutory": Access.CLOSED,
    "secret": Access.CLOSED,
    "topsecret": Access.CLOSED,
    "sensitivebutunclassified": Access.CLOSED,
    "license": Access.RESTRICTED,
    "licence": Access.RESTRICTED,
    "licencerestricted": Access.RESTRICTED,
    "licenceenduser": Access.RESTRICTED,
    "licencedistributor": Access.RESTRICTED,
}


@dataclass(frozen=True)
class _Statement:
    """One sentence of a provider, and the address it is linked with.

    Attributes:
        about: `access`, `use` or both.
    """

    words: str
    address: str
    about: frozenset[str]


def read_terms(constraints: Iterable[Node], languages: Languages) -> Terms:
    """Return the terms in the constraints of a dataset or service."""
    blocks = [parts(each) for each in inside(constraints)]
    statements = [each for block in blocks for each in _statements(block, languages)]
    told = dict.fromkeys(words for each in statements for words in (each.words or each.address,))
    licence = _licence(statements)
    return Terms(licence, "\n".join(told), _access(blocks, statements, licence))


def _statements(block: Parts, languages: Languages) -> Iterable[_Statement]:
    about = frozenset(topic for name, topic in _TOPICS if name in block)
    for name, child in [(each, child) for each in _STATEMENTS for child in block.all(each)]:
        words, address = read_text(child, languages), address_of(child)
        stated = _as_json(words)
        if stated:  # Germany's GDI-DE writes its licences as JSON
            words, address = text(stated.get("name")) or words, text(stated.get("url")) or address
        if words or address:
            yield _Statement(words, address, frozenset({"use"}) if name == "useLimitation" else about)


def _access(blocks: list[Parts], statements: list[_Statement], licence: str) -> Access:
    """Return what is said about access; an open licence speaks only where nothing else is said."""
    direct = [each for each in statements if "access" in each.about]
    said = first_access(_words(direct))
    if said is not Access.UNKNOWN:
        return said
    codes = [code(node).lower() for block in blocks for node in block.all("accessConstraints", "classification")]
    coded = {_RESTRICTED.get(each, Access.UNKNOWN) for each in codes}
    for found in (Access.CLOSED, Access.RESTRICTED, Access.OPEN):
        if found in coded:
            return found
    told = first_access(_words(each for each in statements if "access" not in each.about))
    if told is Access.UNKNOWN and all(access_of_licence(each.words) is Access.OPEN for each in direct):
        return access_of_licence(licence)
    return told


def _words(statements: Iterable[_Statement]) -> Iterator[str]:
    """Yield what each statement is linked with before what it says."""
    for each in statements:
        yield from (each.address, each.words)


def _licence(statements: list[_Statement]) -> str:
    """Return the licence the vocabulary knows, else an address of one, else the sentence that names one."""
    for each in statements:
        if any(code_of("licence", written.partition("://")[2] or written) for written in (each.address, each.words)):
            return each.address or each.words
    for each in statements:
        if each.address and names_licence(each.address):
            return each.address
    for each in statements:
        if len(each.words) <= SHORT and names_licence(each.words):
            return next(iter(codes_in("licence", each.words)), each.words)
    naming = (each.words for each in statements if "use" in each.about and names_licence(each.words))
    return next((next(iter(codes_in("licence", words)), "") for words in naming), "")


def _as_json(words: str) -> dict[str, object]:
    if not words.startswith("{"):
        return {}
    try:
        return dict(mapping(json.loads(words)))
    except (ValueError, RecursionError):
        return {}
