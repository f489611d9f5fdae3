# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages of a STAC search: `next` links whose body is posted again, safe against those that lead nowhere."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.plain import count, mapping, mappings, text
from crm_dataspace_plugin.core.catalogue.raw_pages import (
    ACCEPT,
    CIRCLE,
    ELSEWHERE,
    MOST_PAGES,
    RawPage,
    at_home,
    link_from,
    read_page,
)
from crm_dataspace_plugin.core.catalogue.stac.request import StacRequest
from crm_dataspace_plugin.core.http import Answer, Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import later, said

_UNUSUAL = later("The service's “next” link asks for {}, which is not sent: only the pages before are shown.")


@dataclass(frozen=True)
class _Step:
    """One request of a search.

    Attributes:
        body: what is posted, None for GET.
        refused: why this step is not taken, empty where it is.
    """

    url: str
    body: Optional[Mapping[str, Any]] = None
    refused: str = ""

    def key(self) -> str:
        return f"{self.url}\n{json.dumps(self.body, sort_keys=True)}"


def posted_pages(url: str, request: StacRequest, http: Http, tick: Tick) -> Iterator[RawPage]:
    """Yield the pages of a search that is posted.

    Raises:
        UnexpectedContent: for an answer without items.
        NetworkError: as `Http.post_query` does.
    """
    body = dict(request.body)
    yield from _pages(_post(url, body, http, tick), _Step(url, body), http, tick)


def fetched_pages(url: str, request: StacRequest, http: Http, tick: Tick) -> Iterator[RawPage]:
    """Yield the pages of a search that is asked by GET; errors as `posted_pages`."""
    answer = http.get(url, params=request.params(), accept=ACCEPT, tick=tick)
    yield from _pages(answer, _Step(answer.url), http, tick)


def _pages(answer: Answer, step: _Step, http: Http, tick: Tick) -> Iterator[RawPage]:
    seen = {step.key()}
    known: set[tuple[str, str]] = set()
    for _ in range(MOST_PAGES):
        page = read_page(answer, "features")
        fresh = {_identity(each) for each in page.entries if isinstance(each, Mapping)} - known
        following = _following(page.content, answer.url, step)
        problem = following.refused if following else ""
        if following and not problem and (following.key() in seen or (known and page.entries and not fresh)):
            problem = said(CIRCLE)
        yield replace(page, matched=_matched(page), more=following is not None, problem=problem)
        if following is None or problem:
            return
        known |= fresh
        seen.add(following.key())
        step = following
        if step.body is None:
            answer = http.get(step.url, accept=ACCEPT, tick=tick)
        else:
            answer = _post(step.url, step.body, http, tick)


def _post(url: str, body: Mapping[str, Any], http: Http, tick: Tick) -> Answer:
    return http.post_query(url, json.dumps(body).encode(), accept=ACCEPT, tick=tick)


def _following(content: Mapping[str, Any], base: str, step: _Step) -> Optional[_Step]:
    """Return what is asked next, None on the last page.

    A body is posted as it stands, or, with `merge`, over the one posted before; its headers are not sent, because a
    service's answer must not decide who sees a login.
    """
    for link in mappings(content.get("links")):
        if text(link.get("rel")).lower() != "next" or not (link.get("href") or link.get("body")):
            continue
        url = link_from(text(link.get("href")) or step.url, base)
        method = text(link.get("method")).upper() or "GET"
        if not url or not at_home(url, base):
            return _Step(url, refused=said(ELSEWHERE))
        if method not in ("GET", "POST"):
            return _Step(url, refused=said(_UNUSUAL).format(method))
        if method == "GET":
            return _Step(url)
        stated = link.get("body")
        if not isinstance(stated, Mapping):
            return _Step(url, dict(step.body or {}))
        return _Step(url, {**(step.body or {}), **stated} if link.get("merge") is True else dict(stated))
    return None


def _identity(entry: Mapping[str, Any]) -> tuple[str, str]:
    """Return by what an item is known: ids are unique only within a collection."""
    return text(entry.get("collection")), text(entry.get("id"))


def _matched(page: RawPage) -> Optional[int]:
    """Return the number of all matches, also where it is stated as before STAC API 1.0."""
    if page.matched is not None:
        return page.matched
    return count(mapping(page.content.get("context")).get("matched"))
