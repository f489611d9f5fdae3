# SPDX-License-Identifier: GPL-2.0-or-later
"""How a CKAN portal is asked: its address, its envelope around every answer, and what it counts."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Optional
from urllib.parse import urlencode, urlsplit, urlunsplit

from crm_dataspace_plugin.core.catalogue.plain import count, mapping, mappings, text
from crm_dataspace_plugin.core.errors import CatalogueError, NetworkError, UnexpectedContent
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

PAGE = 100  # packages; they are long
MOST_VALUES = 2000  # of a field; where there are more, its values are not known
LONGEST_QUERY = 4000  # characters behind `?`; longer ones are sent as a body, because many servers refuse them
_BELOW = re.compile(r"/(api(/.*)?|dataset(/.*)?|organization(/.*)?|group(/.*)?)?$")


class Portal:
    """One portal, asked for one search."""

    def __init__(self, url: str, http: Http, tick: Tick) -> None:
        self._root = portal_root(url)
        self._actions = actions_root(url)
        self._http = http
        self._tick = tick

    def ask(self, action: str, params: Mapping[str, str]) -> tuple[Any, str]:
        """Return the result of an action, and the address it came from.

        Raises:
            CatalogueError: where the portal explains a failure in its answer.
            NetworkError: as `Http.get` does.
        """
        address = f"{self._actions}/{action}"
        if len(urlencode(params)) > LONGEST_QUERY:
            answer = self._http.post_query(address, json.dumps(params).encode(), tick=self._tick)
        else:
            answer = self._http.get(address, params=params, tick=self._tick)
        content = answer.json()
        if not isinstance(content, Mapping) or "result" not in content:
            reason = failure_in(content)
            if reason:
                raise CatalogueError(
                    say("{root} refuses: {reason}", root=self._root, reason=reason), answer.text()[:2000]
                )
            raise UnexpectedContent(say("{url} answered JSON without “result”.", url=answer.url), answer.text()[:2000])
        return content["result"], answer.url

    def count(self, params: Mapping[str, str]) -> Optional[int]:
        """Return how many packages match; None where that cannot be told."""
        try:
            return count(mapping(self.ask("package_search", {**params, "rows": "0"})[0]).get("count"))
        except (NetworkError, CatalogueError):
            return None

    def counts_alike(self, params: Mapping[str, str], matched: Optional[int], name: str) -> bool:
        """Tell whether the portal finds as many without the parameter `name`, and so does not look at it."""
        return matched is not None and matched == self.count({key: each for key, each in params.items() if key != name})

    def values(self, field: str) -> Optional[Mapping[str, str]]:
        """Return value to display name of all that a field holds; None where that is not known in full."""
        params = {"rows": "0", "facet.field": f'["{field}"]', "facet.limit": str(MOST_VALUES)}
        try:
            content, _ = self.ask("package_search", params)
        except (NetworkError, CatalogueError):
            return None
        items = mapping(mapping(mapping(content).get("search_facets")).get(field)).get("items")
        if not isinstance(items, list) or len(items) >= MOST_VALUES:
            return None
        return {
            text(each.get("name")): text(each.get("display_name")) for each in mappings(items) if text(each.get("name"))
        }


def portal_root(url: str) -> str:
    """Return the portal's own address, whichever of its pages was given."""
    parts = urlsplit(url.strip())
    return urlunsplit((parts.scheme, parts.netloc, _BELOW.sub("", parts.path).rstrip("/"), "", ""))


def actions_root(url: str) -> str:
    """Return where a portal's actions are: below the portal, or beside the search whose own address was given.

    Portals of other make that speak like CKAN have them where they like, data.europa.eu among them.
    """
    parts = urlsplit(url.strip())
    below, search, rest = parts.path.rpartition("/package_search")
    if search and not rest.strip("/"):
        return urlunsplit((parts.scheme, parts.netloc, below, "", ""))
    return f"{portal_root(url)}/api/3/action"


def failure_in(content: Any) -> str:
    """Return the sentence a portal gives for a failure, empty for none."""
    error = mapping(content).get("error")
    return text(mapping(error).get("message")) or text(mapping(error).get("__type")) or text(error)
