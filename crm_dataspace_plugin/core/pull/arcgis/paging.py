# SPDX-License-Identifier: GPL-2.0-or-later
"""All pages of an ArcGIS layer, some fetched while the caller works on the last.

By offset where the server can, else by ranges of ids: old servers give so many features and no way to go on.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import count
from typing import Any, Optional

from crm_dataspace_plugin.core.pull.ahead import ahead
from crm_dataspace_plugin.core.pull.arcgis.features import features_of, was_cut
from crm_dataspace_plugin.core.pull.arcgis.query import LayerQuery
from crm_dataspace_plugin.core.pull.pages import Feature

NAMED_AT_ONCE = 100  # ids in one address
_OFFSET, _ID = "offset", "id"  # how a bookmark counts

Page = list[Feature]
Pages = Generator[tuple[Page, str], None, None]


class Paging:
    """The pages of one query, the first one read.

    Attributes:
        first: answer with the first features, for what it says of all.
        matched: how many features fit, None where the server does not tell.
        cut: whether the server has more and no way to give it.
    """

    def __init__(self, query: LayerQuery) -> None:
        self._query = query
        self._layer = query.layer
        self.cut = False
        self._chunks: list[list[int]] = []
        self.matched: Optional[int]
        if self._layer.pages:
            self.matched = query.count()
            self.first = query.page(0, self._layer.page)
        elif self._layer.object_id:
            self._chunks = self._in_chunks(query.ids())
            self.matched = sum(map(len, self._chunks))
            parts = self._range(self._chunks[0]) if self._chunks else [{"features": []}]
            self.first = parts[0]
            self.features = [each for part in parts for each in self._read(part)]
            return
        else:
            self.matched = query.count()
            self.first = query.all()
            self.cut = was_cut(self.first)
        self.features = self._read(self.first)

    def pages(self, start: str = "") -> Pages:
        """Yield all pages with where to go on after each, once; those after `start` alone where it is given."""
        page, self.features = self.features, []
        size, cut = len(page), was_cut(self.first)
        known = {each.get("id"): each for each in page}
        if start:
            yield from self._after(start, known)
            return
        if self._layer.pages:
            more = bool(size) and (
                cut or size < (self.matched or 0) or (self.matched is None and size >= self._layer.page)
            )
            yield page, _bookmark(_OFFSET, size) if more else ""
            del page
            if more:
                yield from self._by_offset(size, size, known)
        else:
            yield page, _bookmark(_ID, self._chunks[1][0]) if len(self._chunks) > 1 else ""
            del page
            yield from self._by_ids(self._chunks[1:], {})

    def _after(self, start: str, known: Mapping[Any, Feature]) -> Pages:
        """Go on from a bookmark; the `known` features came before it."""
        way, _, number = start.partition(":")
        if way == _OFFSET and self._layer.pages and known:
            yield from self._by_offset(int(number), len(known), known)
        else:
            chunks = self._chunks or self._in_chunks(self._query.ids())
            ids = [each for chunk in chunks for each in chunk if way != _ID or each >= int(number)]
            yield from self._by_ids(self._in_chunks(ids), known)

    def _by_offset(self, first: int, size: int, known: Mapping[Any, Feature]) -> Pages:
        """Go on from the feature with the number `first`, counted from 0; the `known` ones are the first of all."""
        planned = range(first, self.matched or 0, size)
        more = True
        for (page, cut), start in zip(ahead(partial(self._from, each, size) for each in planned), planned):
            if _begins_again(page, known):
                yield from self._without_offset(known)
                return
            more = cut
            yield page, _bookmark(_OFFSET, start + size)
        for start in count(first + len(planned) * size, size):  # it does not count, or somebody added some meanwhile
            if not more:
                return
            page, more = self._from(start, size)
            if _begins_again(page, known):
                yield from self._without_offset(known)
                return
            more = bool(page) and (more or (self.matched is None and len(page) >= size))
            yield page, _bookmark(_OFFSET, start + size)

    def _without_offset(self, known: Mapping[Any, Feature]) -> Pages:
        """Go on by ids, because the server takes no notice of where to begin."""
        if not self._layer.object_id:
            self.cut = True
            return
        ids = self._query.ids()
        self.matched = len(ids)
        yield from self._by_ids(self._in_chunks(ids), known)

    def _by_ids(self, chunks: list[list[int]], known: Mapping[Any, Feature]) -> Pages:
        following = [_bookmark(_ID, each[0]) for each in chunks[1:]]
        for documents, after in zip(ahead(partial(self._range, each) for each in chunks), [*following, ""]):
            for place, document in enumerate(documents, 1):
                page = [each for each in self._read(document) if each.get("id") not in known]
                yield page, after if place == len(documents) else ""

    def _from(self, start: int, size: int) -> tuple[Page, bool]:
        """Return `size` features, also of a server that gives fewer at once than it did before; and if it has more."""
        page: Page = []
        while True:
            document = self._query.page(start + len(page), size - len(page))
            found = self._read(document)
            page += found
            if not found or not was_cut(document) or len(page) >= size:
                return page, was_cut(document)

    def _range(self, ids: list[int]) -> list[Mapping[str, Any]]:
        """Return the answers that hold the features of some ids, in halves where the server cuts them off."""
        document = self._query.between(ids[0], ids[-1])
        if not was_cut(document) or len(ids) == 1:
            return [document]
        middle = len(ids) // 2
        return [*self._range(ids[:middle]), *self._range(ids[middle:])]

    def _in_chunks(self, ids: list[int]) -> list[list[int]]:
        size = self._layer.page
        return [ids[each : each + size] for each in range(0, len(ids), size)]

    def _read(self, document: Mapping[str, Any]) -> Page:
        return features_of(document, self._layer, self._query.address)


class NamedPaging:
    """The features with some ids, so many at once that no server cuts them off. Attributes: as of `Paging`."""

    cut = False

    def __init__(self, query: LayerQuery, ids: Sequence[str]) -> None:
        self._query = query
        size = min(NAMED_AT_ONCE, query.layer.page)
        self._chunks = [tuple(ids[each : each + size]) for each in range(0, len(ids), size)]
        self.matched: Optional[int] = None
        self.first = self._ask(self._chunks[0])
        self.features = features_of(self.first, query.layer, query.address)

    def pages(self, start: str = "") -> Pages:
        yield self.features, ""
        for ids in self._chunks[1:]:
            yield features_of(self._ask(ids), self._query.layer, self._query.address), ""

    def _ask(self, ids: tuple[str, ...]) -> Mapping[str, Any]:
        return replace(self._query, only=ids).all()


def _bookmark(way: str, number: int) -> str:
    return f"{way}:{number}"


def _begins_again(page: Page, known: Mapping[Any, Feature]) -> bool:
    return bool(page) and known.get(page[0].get("id")) == page[0]
