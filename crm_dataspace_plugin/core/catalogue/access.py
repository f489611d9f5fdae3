# SPDX-License-Identifier: GPL-2.0-or-later
"""Who may have the data, from the many ways catalogues say so (PROTOCOLS: access-right, INSPIRE, ODRL)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from crm_dataspace_plugin.core.catalogue.plain import folded, texts
from crm_dataspace_plugin.core.catalogue.record import Access

_PROPERTIES = ("accessRights", "access_rights", "dct:accessRights", "access", "accessLevel", "rights")
_OFFERS = ("hasPolicy", "odrl:hasPolicy", "policy")

_EXACT = {
    "public": Access.OPEN,
    "open": Access.OPEN,
    "nolimitations": Access.OPEN,
    "open access": Access.OPEN,
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
    (re.compile(r"(non|not)[ _-]?public|confidential"), Access.CLOSED),
    (re.compile(r"inspire_directive_article13"), Access.RESTRICTED),
    (re.compile(r"on request|negotiat|restricted"), Access.RESTRICTED),
    (re.compile(r"publicly available|public domain"), Access.OPEN),
)


def read_access(properties: Mapping[str, Any]) -> Access:
    """Return the access a record's properties state; UNKNOWN when they state none, never open by default."""
    for name in _PROPERTIES:
        for value in texts(properties.get(name)):
            found = recognise_access(value)
            if found is not Access.UNKNOWN:
                return found
    if any(properties.get(name) for name in _OFFERS):
        return Access.NEGOTIATE
    return Access.UNKNOWN


def recognise_access(value: str) -> Access:
    """Return what one statement such as `…/access-right/NON_PUBLIC` means."""
    plain = folded(value)
    last = re.split(r"[/#:]", plain)[-1].strip(" .")
    if last in _EXACT:
        return _EXACT[last]
    return next((access for pattern, access in _PHRASES if pattern.search(plain)), Access.UNKNOWN)
