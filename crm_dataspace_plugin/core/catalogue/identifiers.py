# SPDX-License-Identifier: GPL-2.0-or-later
"""By what two entries are known to describe the same dataset: identifiers, never a mere title.

An address, a DOI and a UUID mean the same dataset in every catalogue. A plain name such as `heaps` or `17` may be
given twice in the world: it counts together with the title or with an address where the data are.
"""

from __future__ import annotations

import re

from crm_dataspace_plugin.core.catalogue.plain import folded
from crm_dataspace_plugin.core.catalogue.record import Distribution, Record

_DOI = re.compile(r"(?:(?:https?://)?(?:dx\.|www\.)?doi\.org/|doi:\s*)?(10\.\d{4,9}/\S+)", re.IGNORECASE)
_UUID = re.compile(r"[({]?(?:urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})[)}]?", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://([^/?#]+)(.*)", re.IGNORECASE | re.DOTALL)
_URN = re.compile(r"urn:[a-z0-9][a-z0-9-]+:\S+", re.IGNORECASE)
_MOST = 100  # addresses, and further identifiers, looked at
_LONGEST = 2000  # characters of something that still is an identifier


def global_identifier(text: str) -> str:
    """Return `text` in the one form in which it is compared; empty where it may mean two things in two catalogues."""
    written = text.strip()
    if not written or len(written) > _LONGEST:
        return ""
    for pattern, kind in ((_DOI, "doi"), (_UUID, "uuid")):
        found = pattern.fullmatch(written)
        if found:
            return f"{kind}:{found[1].lower().rstrip('/')}"
    if _ADDRESS.fullmatch(written):
        return same_address(written)
    return written.lower() if _URN.fullmatch(written) else ""


def same_address(url: str) -> str:
    """Return an address without what does not tell two apart: http or https, capitals in the host, a last slash."""
    found = _ADDRESS.fullmatch(url.strip())
    if not found:
        return url.strip()
    host = re.sub(r":(80|443)$", "", found[1].lower())
    return f"//{host}{found[2].rstrip('/')}"


def distribution_key(distribution: Distribution) -> tuple[str, str, str]:
    """Return by what a way to the data is known to be the same as another."""
    return distribution.kind.value, same_address(distribution.url), distribution.name


def keys_of(record: Record) -> frozenset[str]:
    """Return the keys of a record: two that share one describe the same dataset."""
    further = {global_identifier(each) for each in record.other_ids[:_MOST]} - {""}
    return own_keys_of(record) | further


def own_keys_of(record: Record) -> frozenset[str]:
    """Return the keys that come from a record's own id, without the further identifiers it states."""
    own = global_identifier(record.id)
    return frozenset((own,) if own else _local_keys(record))


def _local_keys(record: Record) -> set[str]:
    local = record.id.strip()
    title = folded(record.title[:_LONGEST])
    if len(local) > _LONGEST:
        return set()
    keys = {f"{local}\ntitle\n{title}"} if title and title != folded(local) else set()
    return keys | {f"{local}\naddress\n{same_address(each.url)}" for each in record.distributions[:_MOST] if each.url}
