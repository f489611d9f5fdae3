# SPDX-License-Identifier: GPL-2.0-or-later
"""How one Solr index is asked: its address, the fields it has, and the values they hold."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Optional
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from crm_dataspace_plugin.core.catalogue.plain import mapping, mappings, text
from crm_dataspace_plugin.core.errors import HttpError, NetworkError, UnexpectedContent
from crm_dataspace_plugin.core.http import Answer, Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

Params = Sequence[tuple[str, str]]

MOST_VALUES = 1000  # of a field; where there are more, its values are not known
LONGEST_QUERY = 4000  # characters behind `?`; longer ones are sent as a form, because many servers refuse them
_FORM = "application/x-www-form-urlencoded"
_SAMPLE = 50  # documents looked at where the index does not list its fields
_HANDLER = re.compile(r"/(select|query|browse|admin/luke)?/?$")
_OURS = frozenset(("q", "fl", "rows", "start", "wt", "sort", "deftype", "qf", "json.facet", "q.op", "uf", "facet"))
_UNDEFINED = re.compile(r"undefined field:?\s*[\"']?([\w.-]+)", re.IGNORECASE)


class Index:
    """One index, asked for one search.

    Args:
        url: of the core or collection, or of its select handler; `fq` and the like behind `?` stay with every request.
    """

    def __init__(self, url: str, http: Http, tick: Tick) -> None:
        self.root = index_root(url)
        self._always = [
            (name, value) for name, value in parse_qsl(urlsplit(url.strip()).query) if name.lower() not in _OURS
        ]
        self._http = http
        self._tick = tick

    def select(self, params: Params) -> tuple[Mapping[str, Any], str]:
        """Return what the select handler answers, and the address that was asked.

        Raises:
            UnexpectedContent: for an answer without a list of documents.
            NetworkError: as `Http.get` does.
        """
        answer = self._get("/select", [*self._always, *params])
        content = answer.json()
        if not isinstance(mapping(mapping(content).get("response")).get("docs"), list):
            raise UnexpectedContent(say("{url} answered JSON without documents.", url=answer.url), answer.text()[:2000])
        return content, answer.url

    def fields(self) -> frozenset[str]:
        """Return the names of the fields that hold something, by the index's own list or by its first documents."""
        try:
            listed = mapping(mapping(self._get("/admin/luke", [("numTerms", "0")]).json()).get("fields"))
        except NetworkError:
            listed = {}
        if listed:
            return frozenset(listed)
        content, _ = self.select([("q", "*:*"), ("rows", str(_SAMPLE)), ("fl", "*")])
        return frozenset(name for each in mappings(mapping(content.get("response")).get("docs")) for name in each)

    def values(self, fields: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
        """Return field to all values it holds; those left out whose values are not known in full."""
        found: dict[str, tuple[str, ...]] = {}
        for each in dict.fromkeys(fields):
            asked = {"values": {"type": "terms", "field": each, "limit": MOST_VALUES}}
            try:
                content, _ = self.select([("q", "*:*"), ("rows", "0"), ("json.facet", json.dumps(asked))])
            except NetworkError:
                continue
            buckets = mapping(mapping(content.get("facets")).get("values")).get("buckets")
            if isinstance(buckets, list) and len(buckets) < MOST_VALUES:
                found[each] = tuple(filter(None, (written(bucket.get("val")) for bucket in mappings(buckets))))
        return found

    def finds_by_place(self, field: str) -> bool:
        """Tell whether a field is of a type that can be searched by place; a text that looks like one is not."""
        try:
            self.select([("q", "*:*"), ("rows", "0"), ("fq", f"{{!geofilt sfield={field} pt=0,0 d=1}}")])
        except NetworkError:
            return False
        return True

    def _get(self, path: str, params: Params) -> Answer:
        query = urlencode([*params, ("wt", "json")])
        if len(query) > LONGEST_QUERY:
            return self._http.post_query(f"{self.root}{path}", query.encode(), _FORM, tick=self._tick)
        return self._http.get(f"{self.root}{path}?{query}", tick=self._tick)


def index_root(url: str) -> str:
    """Return the address of the core or collection, whichever of its handlers was given."""
    parts = urlsplit(url.strip())
    return urlunsplit((parts.scheme, parts.netloc, _HANDLER.sub("", parts.path), "", ""))


def written(value: Any) -> str:
    """Return a value as the index writes it, also where it is a truth value."""
    return str(value).lower() if isinstance(value, bool) else text(value)


def undefined_field(error: HttpError) -> Optional[str]:
    """Return the field that the index says it does not have, None for any other refusal."""
    match = _UNDEFINED.search(error.body)
    return match.group(1) if match else None
