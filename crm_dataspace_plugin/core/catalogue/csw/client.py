# SPDX-License-Identifier: GPL-2.0-or-later
"""A catalogue that speaks CSW 2.0.2: records of ISO 19115 where it has them, else of Dublin Core."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.answer import MOST_EXAMINED, MOST_RETRIED, Answer
from crm_dataspace_plugin.core.catalogue.client import Page, found_among
from crm_dataspace_plugin.core.catalogue.csw.abilities import read_abilities
from crm_dataspace_plugin.core.catalogue.csw.by_id import pages_by_id
from crm_dataspace_plugin.core.catalogue.csw.entry import EntryReader
from crm_dataspace_plugin.core.catalogue.csw.pages import csw_pages, names
from crm_dataspace_plugin.core.catalogue.csw.request import Request, ladder
from crm_dataspace_plugin.core.catalogue.csw.service import REFUSALS, Told, get_records, plain_address
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.raw_pages import RawPage
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.sieve import asked
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick

PAGE = 100  # records; each is some ten kilobytes


@dataclass(frozen=True)
class CswClient:
    source: CatalogueSource

    def search(self, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        asking = _Search(self.source, query, http, tick)
        return asking.by_id() if query.ids else asking.by_words()

    def fetch(self, record_id: str, http: Http, tick: Tick) -> Record:
        return found_among(self.search(Query(ids=(record_id,), limit=1), http, tick), self.source.name, record_id)


class _Search:
    """One search: what it is asked by, and what it has learnt about the service."""

    def __init__(self, source: CatalogueSource, query: Query, http: Http, tick: Tick) -> None:
        self._query = query
        self._http = http
        self._tick = tick
        self._catalogue = source.name
        self._address = plain_address(source.url)
        self._entries = 0  # the service has given so far
        self._looked = False  # to the end of one answer

    def by_id(self) -> Iterator[Page]:
        raw = pages_by_id(self._http, self._address, self._query.ids, self._tick)
        reader = EntryReader(self._catalogue)
        answer = Answer(self._query, frozenset({"ids"}), reader)
        for page in answer.pages(raw):
            yield replace(page, notes=page.notes + reader.notes())

    def by_words(self) -> Iterator[Page]:
        """Ask; where that is refused, ask in another way, then less; where words find nothing, look for them here."""
        rungs, refusal = ladder(self._query), None
        while rungs:
            request, *rungs = rungs
            pages = self._pages(request, MOST_EXAMINED)
            try:
                page = next(pages, None)
            except errors.LoginNeeded:
                raise
            except REFUSALS as error:
                if refusal is None:
                    refusal = error
                    rungs = self._learn([request, *rungs], error)
                continue
            if page is not None:
                yield page
            yield from pages
            if not self._entries and request.looks_for_words:
                yield from self._second_look(request)
            return
        if refusal is not None:
            raise refusal

    def _learn(self, rungs: list[Request], refusal: errors.NetworkError) -> list[Request]:
        """Return what is left to try after the first refusal, according to what the service says of itself.

        Raises:
            NetworkError: the refusal, where it does not say anything.
        """
        try:
            abilities = read_abilities(self._http, self._address, self._tick)
        except errors.NetworkError:
            raise refusal from None
        moved = abilities.url != self._address
        self._address = abilities.url
        return [each for each in rungs[0 if moved else 1 :] if abilities.allow(each.way)]

    def _second_look(self, request: Request) -> Iterator[Page]:
        """Yield what is found here: with other accents, else among all entries in the area where these are few.

        Nothing where that fails or finds nothing either.
        """
        for other in (request.loosened(), request.without_words()):
            try:
                for page in self._pages(other, MOST_RETRIED):
                    if page.records:
                        yield page
            except errors.HttpError:
                return
            if self._entries:
                return

    def _pages(self, request: Request, most: int) -> Iterator[Page]:
        reader = EntryReader(self._catalogue)
        answer = Answer(
            self._query,
            request.sent,
            reader,
            ignores_words=lambda page: self._ignores_words(request, page),
            most=most,
            narrowed=request.narrowed,
        )
        for page in answer.pages(self._counted(csw_pages(lambda start: self._ask(request, start)))):
            yield replace(page, notes=page.notes + reader.notes())

    def _ask(self, request: Request, start: int) -> Told:
        size = PAGE if asked(self._query) - request.sent else min(PAGE, max(1, self._query.limit - start + 1))
        return get_records(self._http, self._address, request, start, size, self._tick)

    def _counted(self, pages: Iterator[RawPage]) -> Iterator[RawPage]:
        """Yield pages, but not those of a second look at more than can be looked through."""
        for page in pages:
            if self._looked and not self._entries and (page.matched or 0) > MOST_RETRIED:
                return
            self._entries += len(page.entries)
            yield page
        self._looked = True

    def _ignores_words(self, request: Request, page: RawPage) -> bool:
        """Tell whether the service gives the same answer without the words."""
        try:
            other = next(csw_pages(lambda start: self._ask(request.without_words(), start)))
        except errors.NetworkError:
            return False
        return other.matched == page.matched and names(other.entries) == names(page.entries)
