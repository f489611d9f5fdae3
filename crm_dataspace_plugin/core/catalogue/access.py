# SPDX-License-Identifier: GPL-2.0-or-later
"""Who may have the data, from the many ways catalogues say so (EU access rights, INSPIRE, ODRL)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from crm_dataspace_plugin.core.catalogue.plain import folded, texts
from crm_dataspace_plugin.core.catalogue.record import Access
from crm_dataspace_plugin.core.vocabulary.recognition import named

_PROPERTIES = ("accessRights", "access_rights", "dct:accessRights", "access", "accessLevel", "rights")
_REMEMBERED = 1024  # statements; catalogues repeat the same few
_LONGEST = 500  # characters of one statement
_OFFERS = ("hasPolicy", "odrl:hasPolicy", "policy")

_EXACT = {
    "public": Access.OPEN,
    "open": Access.OPEN,
    "nolimitations": Access.OPEN,
    "open access": Access.OPEN,
    "openaccess": Access.OPEN,  # of info:eu-repo/semantics, as research repositories write it
    "restrictedaccess": Access.RESTRICTED,
    "embargoedaccess": Access.RESTRICTED,
    "closedaccess": Access.CLOSED,
    "sensitive": Access.CLOSED,
    "restricted": Access.RESTRICTED,
    "restricted access": Access.RESTRICTED,
    "non_public": Access.CLOSED,
    "non public": Access.CLOSED,
    "non-public": Access.CLOSED,
    "confidential": Access.CLOSED,
    "private": Access.CLOSED,
    "closed": Access.CLOSED,
    "negotiate": Access.NEGOTIATE,
    "negotiable": Access.NEGOTIATE,
}
_PHRASES = (
    (re.compile(r"no[ _-]?limitations?|no (conditions|restrictions)|without restriction|open access"), Access.OPEN),
    (
        re.compile(  # the sentences of the national profiles of INSPIRE
            r"keine\w* \w*(be|ein)schrankung|(pas de|aucune) (restriction|limitation)|sans restriction|"
            r"(sin|no hay) (restriccion|limitacion)|(nessuna|senza) (limitazion|restrizion)|geen beperking|"
            r"(sem|nao ha) (restric|limitac)|(bez|brak) ograniczen|ei (julkisen saatavuuden )?rajoituk|"
            r"inga (begransning|restriktion)|utan begransning|(bez|zadna) omezeni"
        ),
        Access.OPEN,
    ),
    (re.compile(r"(non|not)[ _-]?public|confidential"), Access.CLOSED),
    (re.compile(r"inspire_directive_article13"), Access.RESTRICTED),
    (re.compile(r"on request|negotiat|restricted"), Access.RESTRICTED),
    (re.compile(r"publicly available|public domain"), Access.OPEN),
)
_OPEN_LICENCES = frozenset(
    [
        "CC0-1.0",
        "CC-BY-4.0",
        "CC-BY-SA-4.0",
        "ODbL-1.0",
        "ODC-By-1.0",
        "PDDL-1.0",
        "OGL-UK-3.0",
        "DL-DE-BY-2.0",
        "DL-DE-ZERO-2.0",
        "etalab-2.0",
        "NLOD-2.0",
        "IODL-2.0",
    ]
)
_OPEN_WORDS = re.compile(  # any version; the EU's licence table writes CC_BY_4_0
    r"https?://(www\.)?creativecommons\.org/(licenses/by(-sa)?/|publicdomain/)[\w./-]*|"
    r"(https?://spdx\.org/licenses/)?cc[ _-]?(by([ _-]sa)?|zero|0)([ _-]v?[\d._]+)?([ _-]?[a-z]{2})?(\.html|\.json)?|"
    r"https?://publications\.europa\.eu/resource/authority/licence/(cc0|cc_by(sa|_sa)?(_\d\w*)?|odc_(by|pddl|bl)|ogl_\w+)"
)
_TWICE = re.compile(r"([^()]+?)\s*\(([^()]+)\)")  # “Creative Commons Attribution 4.0 (CC BY 4.0)”
_RESERVED = re.compile(r"\bn[cd]\b|_n[cd](_|\b)|bync|bynd|non[ -]?commercial|no[ -]?deriv")


def read_access(properties: Mapping[str, Any], licence: str = "") -> Access:
    """Return the access a record's properties state; UNKNOWN when they state none, never open by default.

    Args:
        licence: speaks where nothing is said about access: an open licence is for everybody.
    """
    stated = [value for name in _PROPERTIES for value in texts(properties.get(name))]
    found = first_access(stated)
    if found is not Access.UNKNOWN:
        return found
    if any(properties.get(name) for name in _OFFERS):
        return Access.NEGOTIATE
    return Access.UNKNOWN if stated else access_of_licence(licence)


@lru_cache(maxsize=_REMEMBERED)
def access_of_licence(licence: str) -> Access:
    """Return OPEN for a licence that everybody may take the data under, UNKNOWN for any other or none.

    Only asked where nothing else is said about access: an offer or a statement that is not understood goes first.
    """
    plain = folded(licence[:_LONGEST])
    if not plain or _RESERVED.search(plain):
        return Access.UNKNOWN
    match = _TWICE.fullmatch(plain)
    ways = match.groups() if match else (plain,)
    return Access.OPEN if all(map(_is_open, ways)) else Access.UNKNOWN


def _is_open(licence: str) -> bool:
    known = named("licence", licence)
    return _OPEN_WORDS.fullmatch(licence) is not None or (known is not None and known.code in _OPEN_LICENCES)


def first_access(statements: Iterable[str]) -> Access:
    """Return what the first statement that is understood means; UNKNOWN where none is."""
    return next((each for each in map(recognise_access, statements) if each is not Access.UNKNOWN), Access.UNKNOWN)


@lru_cache(maxsize=_REMEMBERED)
def recognise_access(value: str) -> Access:
    """Return what one statement such as `…/access-right/NON_PUBLIC` means."""
    plain = folded(value[:_LONGEST])
    last = re.split(r"[/#:]", plain)[-1].strip(" .")
    if last in _EXACT:
        return _EXACT[last]
    return next((access for pattern, access in _PHRASES if pattern.search(plain)), Access.UNKNOWN)
