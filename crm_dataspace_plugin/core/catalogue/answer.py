# SPDX-License-Identifier: GPL-2.0-or-later
"""One request to one records collection, page by page: parsed, checked against the query, counted."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.client import Page
from crm_dataspace_plugin.core.catalogue.facets import read_facets
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.raw_pages import ACCEPT, RawPage, pages, read_page
from crm_dataspace_plugin.core.catalogue.reader import read_record
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.request import Request
from crm_dataspace_plugin.core.catalogue.sieve import Sieve, mentions
from crm_dataspace_plugin.core.errors import NetworkError
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick

MOST_EXAMINED = 20_000  # entries read from one service where a filter has to be applied here


class Answer:
    """What a service answers to one request.

    Attributes:
        returned: records given so far.
        problem: why the answer is not complete, empty where it is.
    """

    def __init__(self, catalogue: str, query: Query, request: Request, most: int = MOST_EXAMINED) -> None:
        self._catalogue = catalogue
        self._query = query
        self._request = request
        self._most = most
        self._sieve = Sieve(query, request.sent)
        self._examined = 0
        self._dropped = 0
        self._ids: set[str] = set()
        self.returned = 0
        self.problem = ""

    def pages(self, url: str, http: Http, tick: Tick) -> Iterator[Page]:
        """Yield the pages of records; errors as `raw_pages.pages`."""
        for raw in pages(http, url, self._request.params, "features", tick):
            records, skipped = self._read(raw)
            if not self._examined and self._ignores_words(records, raw, url, http, tick):
                self._sieve.distrust("text")
            kept = self._sieve.keep(records)
            self._examined += len(raw.entries)
            self._dropped += len(records) - len(kept)
            full = self.returned + len(kept) >= self._query.limit
            shown = kept[: self._query.limit - self.returned]
            self.returned += len(shown)
            self.problem = self._problem(raw, full)
            yield Page(
                records=shown,
                matched=self._matched(raw, len(kept) - len(shown)),
                skipped=skipped,
                facets={} if self._sieve.local or self._dropped else read_facets(raw.content.get("facets")),
                notes=self._sieve.notes(),
                problem=self.problem,
            )
            if full or self.problem:
                return

    def _read(self, raw: RawPage) -> tuple[list[Record], int]:
        """Return the page's records, those given before left out, and the number of entries that are none."""
        read = [read_record(entry, self._catalogue, raw.url) for entry in raw.entries]
        found: list[Record] = []
        for record in read:
            if record is not None and record.id not in self._ids:
                self._ids.add(record.id)
                found.append(record)
        return found, sum(record is None for record in read)

    def _ignores_words(self, records: list[Record], raw: RawPage, url: str, http: Http, tick: Tick) -> bool:
        """Tell whether the service gives the same answer without the words.

        It is only suspected where a record does not hold them; a service may well know more than its records show.
        """
        if "text" not in self._request.sent or all(mentions(record, self._query.text) for record in records):
            return False
        without = {name: value for name, value in self._request.params.items() if name != "q"}
        try:
            other = read_page(http.get(url, params=without, accept=ACCEPT, tick=tick), "features")
        except NetworkError:
            return False
        return other.matched == raw.matched and _ids(other.entries) == _ids(raw.entries)

    def _matched(self, raw: RawPage, beyond: int) -> Optional[int]:
        """Return the number of matches as far as known.

        Args:
            beyond: matches of this page above the limit.
        """
        if self._dropped or self._sieve.local:
            return None if raw.more else self.returned + beyond
        if not raw.more:
            return self._examined
        return raw.matched if raw.matched is not None and raw.matched >= self._examined else None

    def _problem(self, raw: RawPage, full: bool) -> str:
        if full:
            return ""
        if raw.problem:
            return raw.problem
        if raw.more and self._examined >= self._most:
            return f"Only the first {self._examined} entries were looked through."
        if not raw.more and raw.matched is not None and raw.matched > self._examined:
            return f"The service announced {raw.matched} records but gave {self._examined}."
        return ""


def _ids(entries: tuple[Any, ...]) -> list[Any]:
    return [each.get("id") if isinstance(each, dict) else None for each in entries]
