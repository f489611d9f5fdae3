# SPDX-License-Identifier: GPL-2.0-or-later
"""What a service of any protocol answers to one request: parsed, checked against the query, counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Callable, Optional

from crm_dataspace_plugin.core.catalogue.client import Facets, Page
from crm_dataspace_plugin.core.catalogue.plain import too_deep
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.raw_pages import RawPage
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.sieve import Sieve, mentions
from crm_dataspace_plugin.core.words import say

MOST_EXAMINED = 20_000  # entries read from one service where a filter has to be applied here
MOST_RETRIED = 2000  # entries looked through here after a service found nothing
REFUSED = (400, 404, 422, 500, 501)  # what services answer to a parameter they do not like

ReadEntry = Callable[[Any, str], Optional[Record]]  # an entry and the address it came from; None where it is no record


class Answer:
    """The pages of one answer, as records.

    Args:
        sent: names of the constraints the service was asked to apply (see `sieve.asked`).
        read: makes a record of an entry; must not raise whatever the entry is.
        read_facets: reads the counts a page brings.
        ignores_words: tells whether the service gave this first page without regard to the words; only asked where
            a record does not hold them, because a service may well know more than its records show.
        most: entries looked through at most.
        distrusted: constraints the service was found not to honour before.
        narrowed: names of constraints that are applied here, to what the service picked out roughly.

    Attributes:
        returned: records given so far.
        problem: why the answer is not complete, empty where it is.
    """

    def __init__(
        self,
        query: Query,
        sent: frozenset[str],
        read: ReadEntry,
        read_facets: Callable[[RawPage], Facets] = lambda page: {},
        ignores_words: Callable[[RawPage], bool] = lambda page: False,
        most: int = MOST_EXAMINED,
        distrusted: frozenset[str] = frozenset(),
        narrowed: frozenset[str] = frozenset(),
    ) -> None:
        self._query = query
        self._sent = sent
        self._read_entry = read
        self._read_facets = read_facets
        self._ignores_words = ignores_words
        self._most = most
        self._sieve = Sieve(query, sent, narrowed)
        for name in distrusted:
            self._sieve.distrust(name)
        self._examined = 0
        self._dropped = 0
        self._ids: set[str] = set()
        self.returned = 0
        self.problem = ""

    def pages(self, raw_pages: Iterable[RawPage]) -> Iterator[Page]:
        """Yield the pages of records, no longer than the query's limit; errors as the iteration of `raw_pages`."""
        for raw in raw_pages:
            records, skipped = self._read(raw)
            if not self._examined and self._words_seem_ignored(records) and self._ignores_words(raw):
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
                facets={} if self._sieve.local or self._dropped else self._read_facets(raw),
                uses=self._sieve.uses(),
                notes=self._sieve.notes(),
                problem=self.problem,
            )
            if full or self.problem:
                return

    def _read(self, raw: RawPage) -> tuple[list[Record], int]:
        """Return the page's records, those given before left out, and the number of entries that are none."""
        read = [None if too_deep(entry) else self._read_entry(entry, raw.url) for entry in raw.entries]
        found: list[Record] = []
        for record in read:
            if record is not None and record.id not in self._ids:
                self._ids.add(record.id)
                found.append(record)
        return found, sum(record is None for record in read)

    def _words_seem_ignored(self, records: list[Record]) -> bool:
        return "text" in self._sent and not all(mentions(record, self._query.text) for record in records)

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
            return say("Only the first {examined} entries were looked through.", examined=self._examined)
        if not raw.more and raw.matched is not None and raw.matched > self._examined:
            return say(
                "The service announced {matched} records but gave {examined}.",
                matched=raw.matched,
                examined=self._examined,
            )
        return ""
