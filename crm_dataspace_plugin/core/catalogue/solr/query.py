# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a query a Solr index is asked, in the index's own fields and values, every value quoted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Optional

from crm_dataspace_plugin.core.catalogue.codes import CODED, accepted, codes_in, comparable
from crm_dataspace_plugin.core.catalogue.plain import truth
from crm_dataspace_plugin.core.catalogue.query import Bbox, Query
from crm_dataspace_plugin.core.catalogue.regions import region_code
from crm_dataspace_plugin.core.catalogue.solr.fields import SolrFields, bare_fields
from crm_dataspace_plugin.core.catalogue.solr.index import Index
from crm_dataspace_plugin.core.catalogue.solr.text import all_of, any_of
from crm_dataspace_plugin.core.vocabulary.codelists import code_list

FACETS = ("commodity", "country", "region", "facility_type", "status", "restored", "publisher", "licence")
_MOST_FACETS = 100  # values of each
_NOTHING = "-*:*"


@dataclass(frozen=True)
class Asked:
    """Parameters of the select handler.

    Attributes:
        sent: names of the constraints they stand for (see `sieve.asked`).
        facets: the JSON facets to ask for, and the order that makes paging safe; dropped where they are refused.
    """

    params: tuple[tuple[str, str], ...] = (("q", "*:*"),)
    sent: frozenset[str] = field(default_factory=frozenset)
    facets: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Chosen:
    """The fields of one index that are used: our name to its field."""

    fields: SolrFields
    present: frozenset[str]

    def of(self, name: str) -> str:
        """Return the index's field for our name, empty where it has none."""
        wanted = bare_fields(self.fields.of(name))
        return next((each for each in wanted if name in self.fields.own or each in self.present), "")

    def weighted(self) -> str:
        """Return the fields that words are looked for in, with their weights."""
        own = "text" in self.fields.own
        every = (each for each in self.fields.of("text") if own or each.partition("^")[0] in self.present)
        return " ".join(every)

    def without(self, missing: str) -> Chosen:
        return Chosen(self.fields, self.present - {missing})


def request(query: Query, chosen: Chosen, index: Index) -> Asked:
    """Return the fullest request; asks the index which values its fields hold, where that is needed."""
    pairs: list[tuple[str, str]] = []
    sent: set[str] = set()
    weighted = chosen.weighted()
    if query.text.strip() and weighted:
        pairs += [
            ("q", words_query(query.text)),
            ("defType", "edismax"),
            ("qf", weighted),
            ("q.op", "AND"),
            ("uf", "-*"),
        ]
        sent.add("text")
    else:
        pairs.append(("q", "*:*"))
    wanted = {name: values for name, values in query.filters.items() if values and chosen.of(name)}
    unwanted = {name: values for name, values in query.excluded.items() if values}
    held = index.values(chosen.of(name) for name in (*wanted, *unwanted) if chosen.of(name))
    for name, values in wanted.items():
        own = _own_values(name, values, chosen, held)
        if own is not None:
            pairs.append(("fq", f"{chosen.of(name)}:{any_of(own)}" if own else _NOTHING))
            sent.add(name)
    exclusions = {name: _own_values(name, values, chosen, held) for name, values in unwanted.items()}
    if exclusions and all(own is not None for own in exclusions.values()):
        pairs += [("fq", f"-{chosen.of(name)}:{any_of(own)}") for name, own in exclusions.items() if own]
        sent.add("excluded")
    if query.ids and chosen.of("id"):
        pairs.append(("fq", f"{chosen.of('id')}:{any_of(query.ids)}"))
        sent.add("ids")
    position = chosen.of("position")
    if query.bbox is not None and position and index.finds_by_place(position):
        pairs.append(("fq", _inside(position, query.bbox)))
        sent.add("bbox")
    return Asked(tuple(pairs), frozenset(sent), _facets(chosen, "text" in sent))


def words_query(text: str) -> str:
    """Return the query for all the words of one of the comma-separated alternatives."""
    found = all_of(text)
    return " OR ".join(f"({each})" for each in found) if len(found) > 1 else "".join(found)


def _own_values(
    name: str, values: tuple[str, ...], chosen: Chosen, held: Mapping[str, tuple[str, ...]]
) -> Optional[tuple[str, ...]]:
    """Return the index's values that mean one of those wanted; None where they are not known, or there is no field."""
    index_field = chosen.of(name)
    if not index_field or (name == "region" and any(each in code_list("country") for each in values)):
        return None  # a country among regions is in another field
    wanted = _wanted(name, values)
    stated = chosen.fields.values.get(name, {})
    listed = tuple(each for code in wanted for each in stated.get(code, ()))
    if index_field in held:
        return tuple(each for each in held[index_field] if each in listed or _means(name, each, wanted))
    return listed if wanted and all(code in stated for code in wanted) else None


def _wanted(name: str, values: Iterable[str]) -> tuple[str, ...]:
    if name == "restored":
        return tuple(str(each).lower() for each in map(truth, values) if each is not None)
    if name == "region":
        return tuple(comparable(name, region_code(each)) for each in values)
    return accepted(name, values)


def _means(name: str, value: str, wanted: tuple[str, ...]) -> bool:
    """Tell whether the index's value means one of the codes wanted, in whatever language and spelling."""
    if name in CODED:
        return bool(set(codes_in(name, value)) & set(wanted)) or comparable(name, value) in wanted
    if name == "restored":
        return str(truth(value)).lower() in wanted
    if name == "region":
        return comparable(name, region_code(value)) in wanted
    plain = comparable(name, value)
    return any(each in plain for each in wanted) if name == "publisher" else plain in wanted


def _inside(position: str, box: Bbox) -> str:
    west, south, east, north = (float(each) for each in box)
    halves = ((west, east),) if west <= east else ((west, 180.0), (-180.0, east))
    return " OR ".join(f"{position}:[{south!r},{left!r} TO {north!r},{right!r}]" for left, right in halves)


def _facets(chosen: Chosen, scored: bool) -> tuple[tuple[str, str], ...]:
    named = {name: chosen.of(name) for name in FACETS if chosen.of(name)}
    terms = {name: {"type": "terms", "field": each, "limit": _MOST_FACETS} for name, each in named.items()}
    identifier = chosen.of("id")
    order = [("sort", f"{'score desc,' if scored else ''}{identifier} asc")] if identifier else []
    return (*([("json.facet", json.dumps(terms))] if terms else []), *order)
