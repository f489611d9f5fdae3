# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a query a STAC API is asked, and what remains to be done here.

Source: STAC API 1.0.0 (item-search), filter 1.0.0, free-text 1.0.0-rc.1.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from crm_dataspace_plugin.core.catalogue.extent import split
from crm_dataspace_plugin.core.catalogue.moment import first_moment, last_moment
from crm_dataspace_plugin.core.catalogue.ogc_api.request import PAGE, wanted_values
from crm_dataspace_plugin.core.catalogue.plain import mapping, text
from crm_dataspace_plugin.core.catalogue.query import Bbox, Query, alternatives
from crm_dataspace_plugin.core.catalogue.reader import PROPERTY_NAMES
from crm_dataspace_plugin.core.catalogue.stac.api import StacApi


@dataclass(frozen=True)
class StacRequest:
    """One search.

    Attributes:
        body: as it is posted.
        sent: names of the constraints it stands for (see `sieve.asked`).
        by_get: what is said in other words where it is asked by GET.
    """

    body: Mapping[str, Any] = field(default_factory=dict)
    sent: frozenset[str] = frozenset()
    by_get: Mapping[str, str] = field(default_factory=dict)

    def params(self) -> dict[str, str]:
        """Return the same search as parameters of a GET request."""
        plain = {name: value for name, value in self.body.items() if name not in _ONLY_POSTED}
        written = {name: ",".join(map(str, v)) if isinstance(v, list) else str(v) for name, v in plain.items()}
        return {**written, **self.by_get}


_ONLY_POSTED = ("filter", "filter-lang", "intersects")


def ladder(query: Query, api: StacApi, queryables: Mapping[str, Any]) -> list[StacRequest]:
    """Return the requests to try, the fullest first: the next one where a service refuses one or finds nothing.

    Args:
        queryables: property name to JSON schema, of what items can be filtered by.
    """
    core = _core(query, api)
    filtered = _filtered(query, queryables, core)
    bare = StacRequest({name: core.body[name] for name in ("limit", "collections") if name in core.body})
    rungs = [filtered, core, bare]
    return [each for n, each in enumerate(rungs) if each.body not in [earlier.body for earlier in rungs[:n]]]


def _core(query: Query, api: StacApi) -> StacRequest:
    body: dict[str, Any] = {"limit": max(1, min(PAGE, query.limit))}
    sent = set()
    if api.address.collection:
        body["collections"] = [api.address.collection]
    by_get = {}
    if query.bbox is not None:
        body.update(_area(query.bbox))
        by_get["bbox"] = ",".join(repr(float(each)) for each in query.bbox)
        sent.add("bbox")
    interval = interval_for(query)
    if interval:
        body["datetime"] = interval
        sent.add("time")
    if query.ids:
        body["ids"] = list(dict.fromkeys(part for each in query.ids for part in (each, each.rpartition("/")[2])))
        sent.add("ids")
    wanted = alternatives(query.text)
    if wanted and api.free_text == "list":
        # The items of the list are alternatives; of several words wanted together only the longest is sent.
        body["q"] = [max(words, key=len) for words in wanted]
        sent |= {"text"} if all(len(words) == 1 for words in wanted) else set()
    elif wanted and api.free_text == "text":
        plain = [[re.sub(r'["()+-]', " ", word).strip() for word in words] for words in wanted]
        body["q"] = " OR ".join("(" + " AND ".join(f'"{word}"' for word in words if word) + ")" for words in plain)
        sent.add("text")
    return StacRequest(body, frozenset(sent), by_get)


def _filtered(query: Query, queryables: Mapping[str, Any], core: StacRequest) -> StacRequest:
    """Return the request with those filters the service names among its queryables, as texts."""
    terms, words, sent = [], [], set(core.sent)
    for name, values in query.filters.items():
        key = next((each for each in PROPERTY_NAMES.get(name, ()) if each in queryables), "")
        schema = mapping(queryables.get(key))
        wanted = wanted_values(name, values, schema) if key and values else ()
        if wanted and text(schema.get("type")) in ("string", ""):
            terms.append({"op": "in", "args": [{"property": key}, list(wanted)]})
            listed = ", ".join("'" + each.replace("'", "''") + "'" for each in wanted)
            words.append(f'"{key}" IN ({listed})')
            sent.add(name)
    if not terms:
        return core
    condition = terms[0] if len(terms) == 1 else {"op": "and", "args": terms}
    by_get = {**core.by_get, "filter-lang": "cql2-text", "filter": " AND ".join(words)}
    body = {**core.body, "filter-lang": "cql2-json", "filter": condition}
    return StacRequest(body, frozenset(sent), by_get)


def _area(bbox: Bbox) -> dict[str, Any]:
    """Return the box; across the date line as two polygons, because services read such a box in their own ways."""
    halves = split(bbox)
    if len(halves) == 1:
        return {"bbox": [float(each) for each in bbox]}
    rings = [[[[w, s], [e, s], [e, n], [w, n], [w, s]]] for w, s, e, n in halves]
    return {"intersects": {"type": "MultiPolygon", "coordinates": rings}}


def interval_for(query: Query) -> str:
    """Return the query's time as RFC 3339 moments, `..` where open; empty without one."""
    if not (query.start or query.end):
        return ""
    return f"{first_moment(query.start) or '..'}/{last_moment(query.end) or '..'}"
