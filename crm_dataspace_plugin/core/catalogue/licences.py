# SPDX-License-Identifier: GPL-2.0-or-later
"""How much a licence asks of whoever uses the data, so that of two statements the stricter one is kept."""

from __future__ import annotations

import re

from crm_dataspace_plugin.core.catalogue.codes import comparable
from crm_dataspace_plugin.core.catalogue.record import Access

_STEPS = (  # from the freest on; the first that fits counts, so the strict words stand first within a line of licences
    (4, r"\bn[cd]\b|non[ -]?commercial|no[ -]?deriv"),
    (0, r"\bcc-?0|\bcc zero|publicdomain|public domain|\bpddl\b|\bzero\b|unlicense"),
    (2, r"\bsa\b|share[ -]?alike|\bodbl\b|\beupl\b|\bgpl\b"),
    (1, r"\bby\b|attribution|\bogl\b|open government|\betalab\b|\bnlod\b|\biodl\b|\bodc\b|\bmit\b|apache"),
)
UNRECOGNISED = 5  # its terms may ask anything
_CREATIVE_COMMONS = re.compile(
    r"creativecommons\.org/(?:licenses|publicdomain)/([a-z-]+)/(\d+(?:\.\d+)?)", re.IGNORECASE
)
_ACCESS = (Access.OPEN, Access.RESTRICTED, Access.NEGOTIATE, Access.CLOSED)


def same_licence(first: str, second: str) -> bool:
    """Tell whether two statements name the same licence, such as a code and its address."""
    return _plain(first) == _plain(second)


def strictness(licence: str) -> int:
    """Return 0 for a licence that asks nothing to `UNRECOGNISED`."""
    plain = re.sub(r"[-_/.:]+", " ", _plain(licence)).lower()
    return next((step for step, pattern in _STEPS if re.search(pattern, plain)), UNRECOGNISED)


def access_strictness(access: Access) -> int:
    """Return 0 for open to 3 for closed; -1 where nothing is stated."""
    return _ACCESS.index(access) if access in _ACCESS else -1


def _plain(licence: str) -> str:
    address = _CREATIVE_COMMONS.search(licence)
    if address:
        name = "CC0-1.0" if address[1].lower() == "zero" else f"CC-{address[1].upper()}-{address[2]}"
        return comparable("licence", name)
    return comparable("licence", licence)
