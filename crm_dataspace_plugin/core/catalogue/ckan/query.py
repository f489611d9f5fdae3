# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a query a CKAN portal is asked, every value quoted so that it is a value and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Optional

from crm_dataspace_plugin.core.catalogue.ckan.api import Portal
from crm_dataspace_plugin.core.catalogue.codes import CODED, accepted, comparable
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.reader import PROPERTY_NAMES
from crm_dataspace_plugin.core.catalogue.solr.text import all_of, any_of
from crm_dataspace_plugin.core.vocabulary.codelists import code_list
from crm_dataspace_plugin.core.vocabulary.words import fold

FACETS = '["license_id","tags","organization"]'
_FIELDS = {"licence": "license_id", "keyword": "tags", "publisher": "organization"}
_MOST_WORDS = 800  # of the vocabulary in one request
_SHORTEST = 3  # letters; shorter words stand for a code only where they are the whole value


@dataclass(frozen=True)
class Asked:
    """Parameters of `package_search`.

    Attributes:
        sent: names of the constraints they stand for (see `sieve.asked`).
    """

    params: Mapping[str, str]
    sent: frozenset[str] = field(default_factory=frozenset)


def narrowest(query: Query, portal: Portal) -> Asked:
    """Return the fullest request; asks the portal which values its fields hold, where that is needed."""
    params: dict[str, str] = {}
    sent: set[str] = set()
    if query.text.strip():
        params["q"] = words_query(query.text)
        sent.add("text")
    parts = []
    for name, values in query.filters.items():
        part, exact = _filter(name, values, portal)
        if part:
            parts.append(part)
            sent |= {name} if exact else set()
    if query.ids:
        parts.append(f"id:{any_of(query.ids)}")
        sent.add("ids")
    excluded = {name: _own_values(name, values, portal) for name, values in query.excluded.items() if values}
    if excluded and all(each is not None for each in excluded.values()):
        parts += [f"-{_FIELDS[name]}:{any_of(each)}" for name, each in excluded.items() if each]
        sent.add("excluded")
    if parts:
        params["fq"] = " ".join(f"+({each})" if not each.startswith("-") else each for each in parts)
    if query.bbox is not None and query.bbox[0] <= query.bbox[2]:
        area = {"ext_bbox": ",".join(repr(float(each)) for each in query.bbox)}
        inside = portal.count({**params, **area})
        if inside is not None and inside != portal.count(params):
            params.update(area)
            sent.add("bbox")
    return Asked(params, frozenset(sent))


def words_query(text: str) -> str:
    """Return the query for all the words of one of the comma-separated alternatives."""
    return "text:(" + " OR ".join(f"({each})" for each in all_of(text)) + ")"


def _filter(name: str, values: tuple[str, ...], portal: Portal) -> tuple[str, bool]:
    """Return the filter, and whether it finds exactly what is asked and not merely all of it."""
    if not values:
        return "", False
    if name in _FIELDS:
        own = _own_values(name, values, portal)
        return (f"{_FIELDS[name]}:{any_of(own or ('',))}", True) if own is not None else ("", False)
    return (_narrowing(name, values), False) if name in CODED else ("", False)


def _own_values(name: str, values: tuple[str, ...], portal: Portal) -> Optional[tuple[str, ...]]:
    """Return the portal's values that mean one of those wanted; None where it does not tell all it has."""
    held = portal.values(_FIELDS[name]) if name in _FIELDS else None
    if held is None:
        return None
    wanted = accepted(name, values)
    if name == "publisher":
        shown = {value: comparable(name, title or value) for value, title in held.items()}
        return tuple(value for value, title in shown.items() if any(each in title for each in wanted))
    return tuple(value for value in held if comparable(name, value) in wanted)


def _narrowing(name: str, values: tuple[str, ...]) -> str:
    """Return a filter that lets through at least every package that states one of the codes, in whatever language."""
    wanted = accepted(name, values)
    codes = [each for each in code_list(name).codes if each.code in wanted]
    if not codes:
        return ""
    words: dict[str, None] = {}
    for code in codes:
        every = [code.code, *code.labels.values(), *(each for some in code.synonyms.values() for each in some)]
        words.update(dict.fromkeys(each.lower() for each in [*every, *map(fold, every), code.iri] if each))
    if len(words) > _MOST_WORDS:
        return ""
    long = [each for each in words if len(each) >= _SHORTEST]
    short = [code.code for code in codes if len(code.code) < _SHORTEST]
    parts = [f"text:{any_of(long)}"] if long else []
    parts += [f"extras_{key}:{any_of(short)}" for key in PROPERTY_NAMES[name] if short]
    return " OR ".join(parts)
