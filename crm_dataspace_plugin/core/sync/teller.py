# SPDX-License-Identifier: GPL-2.0-or-later
"""Who changed a feature on the service, and when: as far as the service tells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Optional
from urllib.parse import urljoin

from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings
from crm_dataspace_plugin.core.errors import Cancelled, DataSpaceError
from crm_dataspace_plugin.core.http import Http, origin_of
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.sync.conflicts import NOTHING_KNOWN, About
from crm_dataspace_plugin.core.sync.writers import Remote
from crm_dataspace_plugin.core.vocabulary.words import fold

HISTORY = "version-history"  # relation of a link, RFC 5829
LONGEST = 200  # characters shown of what a service says
# names of properties, folded, the surest first
WHEN = ("last edited date", "updated at", "modified at", "changed at", "last modified", "date modified", "updated",
        "modified", "edited at", "at")  # fmt: skip
WHO = ("last edited user", "updated by", "modified by", "changed by", "edited by", "editor", "author", "who")
NOBODY = ("anonymous", "basic", "bearer")  # ways to log in, told in place of a name


class Teller:
    """Asks one service about single features.

    Args:
        url: of the collection; histories elsewhere are not followed.
    """

    def __init__(self, http: Http, url: str, tick: Tick) -> None:
        self._http = http
        self._url = url
        self._tick = tick

    def about(self, remote: Optional[Remote]) -> About:
        """Return what the feature, its history or its header says; nothing where the service cannot be asked."""
        if remote is None:
            return NOTHING_KNOWN
        last = self._last_change(remote)
        properties = mapping(remote.raw.get("properties")) if remote.raw else {}
        at = _first(last, WHEN) or _first(properties, WHEN[:-1]) or remote.modified
        by = _first(last, WHO) or _first(properties, WHO[:-2])
        return About(changed_at=at, changed_by="" if fold(by) in NOBODY else by)

    def _last_change(self, remote: Remote) -> Mapping[str, Any]:
        links = mappings(remote.raw.get("links")) if remote.raw else []
        address = next((str(each.get("href", "")) for each in links if each.get("rel") == HISTORY), "")
        if not address:
            return {}
        address = urljoin(f"{self._url.rstrip('/')}/items/", address)
        try:
            if origin_of(address) != origin_of(self._url):
                return {}
            document = self._http.get(address, params=None, tick=self._tick).json()
        except Cancelled:
            raise
        except DataSpaceError:
            return {}  # who it was is good to know, and no reason to stop
        changes = mappings(document if isinstance(document, list) else mapping(document).get("changes"))
        return max(changes, key=lambda each: str(each.get("at", "")), default={})


def _first(values: Mapping[str, Any], names: Iterable[str]) -> str:
    said = {fold(str(name)): value for name, value in values.items()}
    found = (said[name] for name in names if isinstance(said.get(name), (str, int)) and said[name] != "")
    return str(next(found, ""))[:LONGEST]
