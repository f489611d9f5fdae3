# SPDX-License-Identifier: GPL-2.0-or-later
"""What every kind of catalogue can do: search, and give one record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Optional, Protocol

from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.errors import NotThere
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

Facets = Mapping[str, Mapping[str, int]]  # filter name to value to number of records


class FilterUse(str, Enum):
    """Who sees to it that one constraint of a query is kept."""

    SERVICE = "service"  # sent, and the answer keeps to it
    HERE = "here"  # the service does not offer it
    IGNORED = "ignored"  # sent, but the answer does not keep to it: applied here
    UNSTATED = "unstated"  # applied here, but none of the records says it: nothing can be found by it


@dataclass(frozen=True)
class Page:
    """One part of a catalogue's answer.

    Attributes:
        matched: records that match in all, as far as known after this page; None when unknown.
        skipped: entries of this page that are no records.
        facets: the service's own counts over all matches; empty where it gives none, or where a filter
            had to be applied here, so that its counts would be wrong.
        uses: each constraint of the query (see `sieve.asked`) to who applies it, as far as known after this page.
        notes: what the person should know: filters applied here, parameters the service ignores.
        problem: why the answer is not complete, empty where it is.
        found: what the address was found to be, as a sentence; empty where the kind of the catalogue was given.
    """

    records: tuple[Record, ...]
    matched: Optional[int] = None
    skipped: int = 0
    facets: Facets = field(default_factory=dict)
    uses: Mapping[str, FilterUse] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    problem: str = ""
    found: str = ""


class CatalogueClient(Protocol):
    """Speaks one protocol to one catalogue."""

    def search(self, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        """Yield the matching records page by page, at most `query.limit` in all."""

    def fetch(self, record_id: str, http: Http, tick: Tick) -> Record:
        """Return one record; NotThere when the catalogue has none with that id."""


def found_among(pages: Iterable[Page], name: str, record_id: str) -> Record:
    """Return the record with an id; NotThere where the catalogue `name` has none."""
    for page in pages:
        for record in page.records:
            if record.id == record_id:
                return record
    raise NotThere(say("{name} has no record “{record_id}”.", name=name, record_id=record_id), status=404)
