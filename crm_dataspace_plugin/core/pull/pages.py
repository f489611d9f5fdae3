# SPDX-License-Identifier: GPL-2.0-or-later
"""The pages of a collection, the next one fetched while the last is written."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings
from crm_dataspace_plugin.core.http import Answer, Http, joined
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.pull.collection import Collection

PAGE_SIZE = 10_000  # features asked for at once; a service may give fewer
EMPTY_PAGES = 20  # in a row; a service may filter after paging
_SMALLER = (1000, 100)  # tried when a service refuses the size
_SIZE_REFUSED = (400, 413, 422)
_ACCEPT = "application/geo+json, application/json;q=0.9"

Feature = Mapping[str, Any]


@dataclass(frozen=True)
class FeaturePage:
    """Some features as GeoJSON.

    Attributes:
        matched: how many there are in all, None if the service does not say.
        unread: how many could not be read since the last page; the reader's notes say why.
    """

    features: list[Feature]
    matched: Optional[int] = None
    unread: int = 0


def iter_pages(
    http: Http,
    collection: Collection,
    area: Optional[Area],
    filter_text: str,
    tick: Tick,
    page_size: int = PAGE_SIZE,
) -> Generator[FeaturePage, None, None]:
    """Yield all pages; the next one is fetched in a thread while the caller works on the last.

    Args:
        area: its box is sent; the caller tests the polygon.
        filter_text: CQL2 text that the service is known to understand, empty for none.

    Raises:
        UnexpectedContent: an answer without features, or `next` links that run in a circle or lead nowhere.
    """
    params: dict[str, str] = {}
    if area is not None:
        params["bbox"] = ",".join(map(repr, area.bbox))
    if filter_text:
        params.update({"filter": filter_text, "filter-lang": "cql2-text"})
    answer = _first(http, collection.items_url, params, page_size, tick)
    seen = {collection.items_url, answer.url}
    empty = 0
    with ThreadPoolExecutor(1, thread_name_prefix="crm-pages") as pool:
        while True:
            document = answer.json()
            following = _next(document, answer.url)
            if following in seen:
                raise errors.UnexpectedContent(f"{answer.url} says that the page after it is one given before.")
            seen.add(following)
            fetched = pool.submit(http.get, following, None, _ACCEPT, tick) if following else None
            page = [_page(document, collection.items_url)]
            empty = 0 if page[0].features else empty + 1
            if following and empty == EMPTY_PAGES:
                raise errors.UnexpectedContent(f"{answer.url} is one of many empty pages, each of which names another.")
            del answer, document
            yield page.pop()  # nothing here keeps the page while the caller works on it
            if fetched is None:
                return
            answer = fetched.result()


def _first(http: Http, url: str, params: Mapping[str, str], page_size: int, tick: Tick) -> Answer:
    sizes = [page_size, *(each for each in _SMALLER if each < page_size)]
    for size in sizes[:-1]:
        try:
            return http.get(url, {**params, "limit": str(size)}, _ACCEPT, tick)
        except errors.HttpError as error:
            if error.status not in _SIZE_REFUSED:
                raise
    return http.get(url, {**params, "limit": str(sizes[-1])}, _ACCEPT, tick)


def _next(document: Any, url: str) -> str:
    for link in mappings(mapping(document).get("links")):
        kind = str(link.get("type") or "json")
        if link.get("rel") == "next" and link.get("href") and "json" in kind:
            return joined(url, link["href"])
    return ""


def _page(document: Any, url: str) -> FeaturePage:
    features = document.get("features") if isinstance(document, Mapping) else None
    if not isinstance(features, list):
        raise errors.UnexpectedContent(f"{url} does not answer with features.", str(document)[:4000])
    matched = document.get("numberMatched")
    return FeaturePage(features, matched if isinstance(matched, int) else None)
