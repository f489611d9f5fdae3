# SPDX-License-Identifier: GPL-2.0-or-later
"""A static STAC catalogue: documents that link to others, read from the one at the top, a bounded number of them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from crm_dataspace_plugin.core.catalogue.count_words import counted
from crm_dataspace_plugin.core.catalogue.plain import mappings, text
from crm_dataspace_plugin.core.catalogue.raw_pages import RawPage, at_home, link_from
from crm_dataspace_plugin.core.catalogue.stac.api import StacDocument
from crm_dataspace_plugin.core.errors import LoginNeeded, NetworkError, NotAllowed, TooManyRequests
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

MOST_DOCUMENTS = 1000
_TOGETHER = 20  # documents of one page: the first should come soon
_BELOW = ("child", "item", "items")


@dataclass
class _Walk:
    """How far the documents have been read."""

    waiting: deque[str] = field(default_factory=deque)
    known: set[str] = field(default_factory=set)
    silent: int = 0
    elsewhere: int = 0

    def take(self, url: str, content: Mapping[str, Any]) -> None:
        """Note the documents below one; collections before items, as they were linked."""
        links = [each for each in mappings(content.get("links")) if text(each.get("rel")).lower() in _BELOW]
        for each in sorted(links, key=lambda link: text(link.get("rel")).lower() != "child"):
            following = link_from(text(each.get("href")), url).partition("#")[0]
            if not following or following in self.known:
                continue
            if at_home(following, url):
                self.known.add(following)
                self.waiting.append(following)
            else:
                self.elsewhere += 1

    def problem(self) -> str:
        """Return why the answer is not complete, empty where it is."""
        told = [
            say("Only the first {most_documents} documents were read.", most_documents=MOST_DOCUMENTS)
            if self.waiting
            else "",
            say("{counted} could not be read.", counted=counted(self.silent, "document")) if self.silent else "",
            say("{counted} to another host not followed.", counted=counted(self.elsewhere, "link"))
            if self.elsewhere
            else "",
        ]
        return " ".join(filter(None, told))


def static_pages(top: StacDocument, http: Http, tick: Tick) -> Iterator[RawPage]:
    """Yield collections and items, as pairs of address and document; catalogues only lead to them.

    Raises:
        NetworkError: where the service wants a login or a pause; other documents that fail are counted.
    """
    walk = _Walk(known={top.url})
    together = list(_described(top.url, top.content))
    walk.take(top.url, top.content)
    read = 1
    while walk.waiting and read < MOST_DOCUMENTS:
        url = walk.waiting.popleft()
        read += 1
        try:
            answer = http.get(url, accept="application/json, application/geo+json", tick=tick)
            content = answer.json()
        except (LoginNeeded, NotAllowed, TooManyRequests):
            raise
        except NetworkError:
            walk.silent += 1
            continue
        if not isinstance(content, Mapping) or not at_home(answer.url, top.url):
            walk.silent += 1
            continue
        together += _described(answer.url, content)
        walk.take(answer.url, content)
        if len(together) >= _TOGETHER:
            yield RawPage(top.url, {}, tuple(together), None, more=True)
            together = []
    yield RawPage(top.url, {}, tuple(together), None, problem=walk.problem())


def _described(url: str, content: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield what a document describes: a collection, an item, or the items of a list."""
    features = content.get("features")
    if isinstance(features, list):
        yield from ((url, each) for each in features)
    elif text(content.get("type")) in ("Collection", "Feature") or "extent" in content:
        yield url, content
