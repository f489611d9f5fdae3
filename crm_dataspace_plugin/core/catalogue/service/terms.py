# SPDX-License-Identifier: GPL-2.0-or-later
"""Licence and access out of the few sentences in which a service states its conditions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crm_dataspace_plugin.core.catalogue.access import access_of_licence, first_access
from crm_dataspace_plugin.core.catalogue.codes import code_of, codes_in
from crm_dataspace_plugin.core.catalogue.record import Access
from crm_dataspace_plugin.core.catalogue.terms import SHORT, Terms, names_licence

# Filled in by the program and not by a person, so it says nothing about the data.
_NOTHING = frozenset(["", "none", "keine", "aucun", "aucune", "ninguna", "ninguno", "nessuno", "n/a", "-", "unknown"])
_ADDRESS = re.compile(r"https?://[^\s<>\"')]+")
_NO_LICENCE = "proprietary"  # what the word “copyright” alone is taken for
_LONGEST = 20_000  # characters of conditions kept


def read_terms(statements: Iterable[str]) -> Terms:
    """Return what a service's statements (fees, constraints, copyright) come to."""
    said = dict.fromkeys(each.strip()[:_LONGEST] for each in statements)
    told = [each for each in said if each.lower().rstrip(".") not in _NOTHING]
    licence = _licence(told)
    access = first_access(told)
    if access is Access.UNKNOWN:
        access = access_of_licence(licence)
    return Terms(licence, "\n".join(told), access)


def _licence(told: list[str]) -> str:
    for each in told:
        code = "" if _ADDRESS.match(each) else code_of("licence", each)
        if code:
            return code
    addresses: list[str] = [found.rstrip(".,;") for each in told for found in _ADDRESS.findall(each)]
    for address in addresses:
        if code_of("licence", address) or names_licence(address):
            return address
    for each in told:
        codes = codes_in("licence", each) if len(each) <= SHORT else ()
        if len(codes) == 1 and codes[0] != _NO_LICENCE:
            return codes[0]
    return next((each for each in told if len(each) <= SHORT and names_licence(each)), "")
