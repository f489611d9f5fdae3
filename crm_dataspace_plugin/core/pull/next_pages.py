# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the next pages of features are: as a page says of the one after it, and as can be guessed of those behind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Optional
from urllib.parse import parse_qs, urlencode, urlsplit

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings
from crm_dataspace_plugin.core.http import joined
from crm_dataspace_plugin.core.origin import parts_of
from crm_dataspace_plugin.core.words import say

_OFFSET = re.compile(r"(?<=[?&])(offset|startindex|start)=(\d{1,15})(?=&|#|$)", re.IGNORECASE)
_SORT = "sortby"


def next_address(document: Any, url: str) -> str:
    """Return the address a page names for the one after it, empty where it is the last.

    Raises:
        UnexpectedContent: it is no address on the web.
    """
    for link in mappings(mapping(document).get("links")):
        kind = str(link.get("type") or "json")
        if link.get("rel") == "next" and link.get("href") and "json" in kind:
            address = joined(url, link["href"])
            if parts_of(address).scheme not in ("http", "https"):
                raise errors.UnexpectedContent(
                    say(
                        "{url} says that its next page is at “{address}”: no web address.",
                        url=url,
                        address=address[:200],
                    )
                )
            return address
    return ""


def sort_key(address: str) -> str:
    """Return the property by which a page is sorted, empty for none."""
    return parse_qs(urlsplit(address).query).get(_SORT, [""])[0]


def kept_sorted(address: str, key: str) -> str:
    """Return the address of a next page with the sort key that its service left out of it."""
    if not key or not address or re.search(rf"[?&]{_SORT}=", address):
        return address
    return f"{address}{'&' if '?' in address else '?'}{urlencode({_SORT: key})}"


def guessed(url: str, following: str, matched: Optional[int]) -> Iterator[str]:
    """Yield the addresses of the pages behind `following`, where the pages are counted by features.

    Args:
        url: of the page that named `following`.
        matched: how many features there are, None where nobody knows: then nothing is guessed.
    """
    found = _OFFSET.search(following)
    if found is None or matched is None:
        return
    before = _OFFSET.search(url)
    start = int(found[2])
    step = start - (int(before[2]) if before else 0)
    if step > 0:
        for each in range(start + step, matched, step):
            yield f"{following[: found.start(2)]}{each}{following[found.end(2) :]}"
