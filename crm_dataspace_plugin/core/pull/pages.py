# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages of a collection, the next ones fetched while the last is written."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any, Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.plain import count
from crm_dataspace_plugin.core.http import Answer, Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.ahead import AHEAD, Ahead
from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.pull.collection import Collection
from crm_dataspace_plugin.core.pull.first_page import ACCEPT, FirstPage, first_page
from crm_dataspace_plugin.core.pull.next_pages import guessed, kept_sorted, next_address, sort_key
from crm_dataspace_plugin.core.words import say

PAGE_SIZE = 10_000  # features asked for at once; a service may give fewer
EMPTY_PAGES = 20  # in a row; a service may filter after paging
_MISSES = 3  # wrong guesses after which nothing is guessed any more

Feature = Mapping[str, Any]


@dataclass(frozen=True)
class FeaturePage:
    """Some features as GeoJSON.

    Attributes:
        matched: how many there are in all, None if the service does not say.
        unread: how many could not be read since the last page; the reader's notes say why.
        following: where to go on after this page, in the reader's own words; empty where it is the last, or where
            the reader cannot begin in the middle.
    """

    features: list[Feature]
    matched: Optional[int] = None
    unread: int = 0
    following: str = ""


def iter_pages(
    http: Http,
    collection: Collection,
    area: Optional[Area],
    filter_text: str,
    tick: Tick,
    page_size: int = PAGE_SIZE,
    start: str = "",
) -> Generator[FeaturePage, None, None]:
    """Yield all pages; the next ones are fetched in threads while the caller works on the last.

    Args:
        area: its box is sent; the caller tests the polygon.
        filter_text: CQL2 text that the service is known to understand, empty for none.
        start: `following` of a page of an earlier call with the same arguments, to go on after it.

    Raises:
        UnexpectedContent: an answer without features, or `next` links that run in a circle or lead nowhere.
    """
    fetch = partial(http.get, params=None, accept=ACCEPT, tick=tick)
    first = (
        FirstPage(fetch(start), sort_key(start))
        if start
        else _first(http, collection, area, filter_text, page_size, tick)
    )
    answer = first.answer
    seen = {collection.items_url, answer.url}
    empty = 0
    with closing(Ahead[Answer](fetch)) as coming:
        while True:
            document = answer.json()
            following = kept_sorted(next_address(document, answer.url), first.sorted_by)
            if following in seen:
                words = say("{url} says that the page after it is one given before.", url=answer.url)
                raise errors.UnexpectedContent(words)
            seen.add(following)
            page = [_page(document, collection.items_url, following)]
            empty = 0 if page[0].features else empty + 1
            if following and empty == EMPTY_PAGES:
                raise errors.UnexpectedContent(
                    say("{url} is one of many empty pages, each of which names another.", url=answer.url)
                )
            if following:
                more = guessed(answer.url, following, page[0].matched) if coming.misses < _MISSES else ()
                coming.ask([following, *islice(more, AHEAD - 1)])
            del answer, document
            yield page.pop()  # nothing here keeps the page while the caller works on it
            if not following:
                return
            answer = coming.fetched(following)


def _first(
    http: Http, collection: Collection, area: Optional[Area], filter_text: str, page_size: int, tick: Tick
) -> FirstPage:
    params: dict[str, str] = {}
    if area is not None:
        params["bbox"] = ",".join(map(repr, area.bbox))
    if filter_text:
        params.update({"filter": filter_text, "filter-lang": "cql2-text"})
    return first_page(http, collection.items_url, params, page_size, tick)


def _page(document: Any, url: str, following: str) -> FeaturePage:
    features = document.get("features") if isinstance(document, Mapping) else None
    if not isinstance(features, list):
        raise errors.UnexpectedContent(say("{url} does not answer with features.", url=url), str(document)[:4000])
    return FeaturePage(features, count(document.get("numberMatched")), following=following)
