# SPDX-License-Identifier: GPL-2.0-or-later
"""A Solr index by its select handler, such as that of the CRMsDataSpace project.

Each index has its own names: which field holds what is found out, or said by the person (`fields`); so are the
values a filter is sent with. What an index cannot be asked is applied here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Optional

from crm_dataspace_plugin.core.catalogue.answer import MOST_EXAMINED, MOST_RETRIED, Answer
from crm_dataspace_plugin.core.catalogue.client import Facets, Page
from crm_dataspace_plugin.core.catalogue.codes import code_of
from crm_dataspace_plugin.core.catalogue.plain import count, mapping, mappings
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.raw_pages import MOST_PAGES, RawPage
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.regions import region_code
from crm_dataspace_plugin.core.catalogue.solr.fields import SolrFields, parse_fields
from crm_dataspace_plugin.core.catalogue.solr.index import Index, undefined_field, written
from crm_dataspace_plugin.core.catalogue.solr.query import FACETS, Asked, Chosen, request
from crm_dataspace_plugin.core.catalogue.solr.reader import read_document
from crm_dataspace_plugin.core.catalogue.solr.text import any_of
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import CatalogueError, HttpError, NetworkError, NotThere
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import later, said, say

PAGE = 200  # documents
_TRIES = 12  # each drops something that the index refuses
_REPEATED = later("The index gives the same documents again: only those before are shown.")


@dataclass(frozen=True)
class SolrClient:
    source: CatalogueSource

    def search(self, query: Query, http: Http, tick: Tick) -> Iterator[Page]:
        fields = parse_fields(self.source.fields)
        index = Index(self.source.url, http, tick)
        chosen = Chosen(fields, index.fields())
        asked = request(query, chosen, index)
        for _ in range(_TRIES):
            answer = self._answer(query, asked, fields, index)
            try:
                yield from answer.pages(_pages(index, asked, query.limit))
            except HttpError as error:
                if answer.returned or error.status != 400 or not (asked.facets or asked.sent):
                    raise
                chosen, asked = self._less(error, query, chosen, asked, index)
                continue
            if not answer.returned and not answer.problem and "text" in asked.sent:
                yield from self._looked_through(query, asked, fields, index)
            return

    def fetch(self, record_id: str, http: Http, tick: Tick) -> Record:
        fields = parse_fields(self.source.fields)
        index = Index(self.source.url, http, tick)
        identifier = Chosen(fields, index.fields()).of("id") or "id"
        content, url = index.select([("q", "*:*"), ("fq", f"{identifier}:{any_of([record_id])}"), ("rows", "1")])
        for each in mapping(content["response"])["docs"]:
            record = read_document(each, fields, self.source.name, url)
            if record is not None:
                return record
        raise NotThere(
            say("{name} has no record “{record_id}”.", name=self.source.name, record_id=record_id), status=404
        )

    def _answer(
        self, query: Query, asked: Asked, fields: SolrFields, index: Index, most: int = MOST_EXAMINED
    ) -> Answer:
        return Answer(
            query,
            asked.sent,
            partial(_read, fields=fields, catalogue=self.source.name),
            _facets,
            partial(_ignores_words, index, asked),
            most,
        )

    def _less(self, error: HttpError, query: Query, chosen: Chosen, asked: Asked, index: Index) -> tuple[Chosen, Asked]:
        """Return what to try next after a refusal: without the field that is missing, else without facets, else bare.

        Raises:
            CatalogueError: where the missing field is one that the person named.
        """
        missing = undefined_field(error)
        name = chosen.fields.name_of(missing) if missing else ""
        if missing and name:
            raise CatalogueError(
                say(
                    "Index fields (JSON): “{name}” names the field “{missing}”, which {catalogue} does not have.",
                    name=name,
                    missing=missing,
                    catalogue=self.source.name,
                ),
                error.body,
            ) from error
        if missing and missing in chosen.present:
            less = chosen.without(missing)
            return less, request(query, less, index)
        if asked.facets:
            return chosen, replace(asked, facets=())
        return chosen, Asked()

    def _looked_through(self, query: Query, asked: Asked, fields: SolrFields, index: Index) -> Iterator[Page]:
        """Yield what is found when the words are looked for here: an index may know whole values only."""
        others = [(name, value) for name, value in asked.params if name == "fq"]
        bare = Asked((("q", "*:*"), *others), asked.sent - {"text"})
        answer = self._answer(query, bare, fields, index, MOST_RETRIED)
        yield from (page for page in answer.pages(_pages(index, bare, query.limit)) if page.records)


def _pages(index: Index, asked: Asked, limit: int) -> Iterator[RawPage]:
    start = 0
    before: tuple[Any, ...] = ()
    for _ in range(MOST_PAGES):
        rows = max(1, min(PAGE, limit)) if not start else PAGE
        extra = asked.facets if not start else [each for each in asked.facets if each[0] == "sort"]
        paging = [("fl", "*"), ("rows", str(rows)), ("start", str(start))]
        content, url = index.select([*asked.params, *extra, *paging])
        response = mapping(content["response"])
        entries = tuple(response["docs"])
        matched = count(response.get("numFound"))
        start += len(entries)
        more = bool(entries) and matched is not None and start < matched
        problem = said(_REPEATED) if entries and entries == before else ""
        yield RawPage(url, content, entries, matched, more, problem)
        if not more or problem:
            return
        before = entries


def _read(entry: Any, url: str, fields: SolrFields, catalogue: str) -> Optional[Record]:
    return read_document(entry, fields, catalogue, url)


def _facets(page: RawPage) -> Facets:
    """Return the index's own counts under our names and codes."""
    found: dict[str, dict[str, int]] = {}
    for name in FACETS:
        for bucket in mappings(mapping(mapping(page.content.get("facets")).get(name)).get("buckets")):
            value, size = written(bucket.get("val")), count(bucket.get("count"))
            if value and size:
                code = region_code(value) if name == "region" else code_of(name, value) or value
                counts = found.setdefault(name, {})
                counts[code] = counts.get(code, 0) + size
    return found


def _ignores_words(index: Index, asked: Asked, page: RawPage) -> bool:
    """Tell whether the index finds as many without the words."""
    others = [(name, value) for name, value in asked.params if name == "fq"]
    try:
        content, _ = index.select([("q", "*:*"), *others, ("rows", "0")])
    except NetworkError:
        return False
    return page.matched is not None and count(mapping(content["response"]).get("numFound")) == page.matched
