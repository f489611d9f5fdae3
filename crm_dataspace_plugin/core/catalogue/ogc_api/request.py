# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a query a records service is asked, and what remains to be done here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from crm_dataspace_plugin.core.catalogue.access import recognise_access
from crm_dataspace_plugin.core.catalogue.codes import CODED, accepted, code_of
from crm_dataspace_plugin.core.catalogue.plain import mapping, texts
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.reader import PROPERTY_NAMES

PAGE = 250  # records; the first page should come soon


@dataclass(frozen=True)
class Request:
    """Query parameters.

    Attributes:
        sent: names of the constraints they stand for (see `sieve.asked`).
        bare: nothing is asked at all: only for services that refuse everything else.
    """

    params: Mapping[str, str]
    sent: frozenset[str] = field(default_factory=frozenset)
    bare: bool = False

    def without_time(self) -> Request:
        params = {name: value for name, value in self.params.items() if name != "datetime"}
        return replace(self, params=params, sent=self.sent - {"time"})


def ladder(query: Query, queryables: Mapping[str, Any]) -> list[Request]:
    """Return the requests to try, the fullest first.

    The next one is tried where a service refuses one (many refuse `facets`), or finds nothing: many match lists
    or several words in their own way (pygeoapi finds no keyword in a list, and “lithium Spain” only in
    that order).
    """
    full, plain = _full(query, queryables), _plain(query)
    counted = Request({**full.params, "facets": "true"}, full.sent)
    rungs = [counted, full, plain, Request({"limit": plain.params["limit"]}, bare=True)]
    return [each for n, each in enumerate(rungs) if each.params not in [earlier.params for earlier in rungs[:n]]]


def _full(query: Query, queryables: Mapping[str, Any]) -> Request:
    plain = _plain(query)
    params, sent = dict(plain.params), set(plain.sent)
    if query.text.strip():
        params["q"] = query.text.strip()
        sent.add("text")
    if query.start or query.end:
        params["datetime"] = f"{query.start or '..'}/{query.end or '..'}"
        sent.add("time")
    if query.ids:
        params["ids"] = ",".join(query.ids)
        sent.add("ids")
    for name, values in query.filters.items():
        key = next((each for each in PROPERTY_NAMES[name] if each in queryables or each == "type"), "")
        wanted = wanted_values(name, values, mapping(queryables.get(key))) if key and values else ()
        if wanted:
            params[key] = ",".join(wanted)
            sent.add(name)
    return Request(params, frozenset(sent))


def _plain(query: Query) -> Request:
    """Ask only what services agree on: one word, and the box."""
    params = {"limit": str(max(1, min(PAGE, query.limit)))}
    sent = set()
    words = query.text.split()
    if len(words) == 1 and "," not in query.text:
        params["q"] = words[0]
        sent.add("text")
    elif words and "," not in query.text:
        params["q"] = max(words, key=len)  # the others are looked for here
    if query.bbox is not None:
        params["bbox"] = ",".join(repr(float(each)) for each in query.bbox)
        sent.add("bbox")
    return Request(params, frozenset(sent))


def wanted_values(name: str, values: tuple[str, ...], queryable: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the values as the service writes them; nothing where they cannot be put into its words.

    A value with a comma cannot be sent, because commas separate alternatives.
    """
    codes = accepted(name, values)
    offered = texts(queryable.get("enum")) or texts(mapping(queryable.get("items")).get("enum"))
    if offered:
        known = tuple(each for each in offered if _said(name, each) in codes)
        return known if not any("," in each for each in known) else ()
    if name in ("access", "publisher") and not queryable.get("x-codelist"):
        return ()  # written in too many ways to be compared by a service
    wanted = codes if name in CODED else values
    return wanted if not any("," in each for each in wanted) else ()


def _said(name: str, value: str) -> str:
    return recognise_access(value).value if name == "access" else code_of(name, value) or value
