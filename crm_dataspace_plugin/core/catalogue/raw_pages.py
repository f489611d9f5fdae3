# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages of a paged OGC API answer as received, safe against links that lead nowhere or in a circle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Optional
from urllib.parse import urljoin, urlsplit, urlunsplit

from crm_dataspace_plugin.core.catalogue.plain import count, mappings, text
from crm_dataspace_plugin.core.errors import UnexpectedContent, Unreachable
from crm_dataspace_plugin.core.http import Answer, Http, origin_of
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import later, said, say

ACCEPT = "application/geo+json, application/json;q=0.9"
_ACCEPT_LIST = "application/json"  # of collections: QGIS Server refuses a request that names GeoJSON there
MOST_PAGES = 2000
CIRCLE = later("The service's “next” links lead in a circle: only the pages before are shown.")
ELSEWHERE = later("The service's “next” link leads to another host and was not followed.")


@dataclass(frozen=True)
class RawPage:
    """One answer.

    Attributes:
        matched: as the service claims, None where it does not say.
        more: whether the service offers another page.
        problem: why paging ends here before the end, empty where it does not.
    """

    url: str
    content: Mapping[str, Any]
    entries: tuple[Any, ...]
    matched: Optional[int]
    more: bool = False
    problem: str = ""


def pages(http: Http, url: str, params: Mapping[str, str], member: str, tick: Tick) -> Iterator[RawPage]:
    """Yield the pages from `url` on, following `next` links of the same host.

    Args:
        member: name of the list in the answer: `features` or `collections`.

    Raises:
        UnexpectedContent: for an answer without that list.
        NetworkError: as `Http.get` does.
    """
    accept = _ACCEPT_LIST if member == "collections" else ACCEPT
    answer = http.get(url, params=params, accept=accept, tick=tick)
    seen = {answer.url}
    known: set[str] = set()
    for _ in range(MOST_PAGES):
        page = read_page(answer, member)
        fresh = {text(each.get("id")) for each in page.entries if isinstance(each, Mapping)} - known
        following = next_link(page.content, answer.url)
        problem = _problem(following, url, seen, bool(fresh) or not page.entries, bool(known))
        yield RawPage(page.url, page.content, page.entries, page.matched, bool(following), problem)
        if not following or problem:
            return
        known |= fresh
        seen.add(following)
        answer = http.get(following, accept=accept, tick=tick)
        seen.add(answer.url)


def read_page(answer: Answer, member: str) -> RawPage:
    """Return the answer's list of entries; UnexpectedContent when it has none."""
    content = answer.json()
    entries = content.get(member) if isinstance(content, Mapping) else None
    if not isinstance(entries, list):
        raise UnexpectedContent(
            say("{url} answered JSON without “{member}”.", url=answer.url, member=member), answer.text()[:2000]
        )
    return RawPage(answer.url, content, tuple(entries), count(content.get("numberMatched")))


def next_link(content: Mapping[str, Any], base: str) -> str:
    """Return the absolute address of the next page, empty on the last one."""
    for link in mappings(content.get("links")):
        leads = text(link.get("rel")).lower() == "next" and bool(text(link.get("href")))
        if leads and text(link.get("method")).upper() in ("", "GET"):
            return link_from(text(link.get("href")), base)
    return ""


def link_from(href: str, base: str) -> str:
    """Return the absolute address of a link between pages, empty for none.

    A service behind a proxy writes http:// where it is reached by https://: the scheme of `base` wins.
    """
    try:
        following, own = urlsplit(urljoin(base, href)), urlsplit(base)
        if following.hostname == own.hostname and following.port == own.port:
            following = following._replace(scheme=own.scheme)
    except ValueError:  # also for a port that is none
        return ""
    return urlunsplit(following)


def _problem(following: str, url: str, seen: set[str], fresh: bool, later: bool) -> str:
    if not following:
        return ""
    if following in seen or (later and not fresh):
        return said(CIRCLE)
    if not at_home(following, url):
        return said(ELSEWHERE)
    return ""


def at_home(following: str, url: str) -> bool:
    """Tell whether two addresses are of one scheme, host and port."""
    try:
        return origin_of(following) == origin_of(url)
    except Unreachable:  # for a port that is none
        return False
