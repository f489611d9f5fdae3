# SPDX-License-Identifier: GPL-2.0-or-later
"""A stand-in for a Solr index, because Solr cannot be installed from PyPI or Debian.

Its select handler searches (`q` in Lucene's language, or edismax over `qf`), filters (`fq`, `{!geofilt}`, ranges of a
position), counts (`json.facet` of terms), sorts and pages the documents it was given, by a schema: strings match whole
values, texts match words. As Solr does, it answers 400 to a field that the schema does not have, to a query that does
not parse, to a search by place in a field that is no position, and to a sort by a field with several values.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.servers.loopback import Handler, Loopback
from tests.servers.lucene import SyntaxRefused, UndefinedField, has_phrase, judge_of

SCHEMA = {
    "id": "string",
    "site_name": "text",
    "description": "text",
    "country": "string",
    "region": "string",
    "location": "position",
    "company": "string",
    "commodities": "strings",
    "storage_facility_type": "string",
    "material_type": "string",
    "project_status": "string",
    "restored": "boolean",
    "environmental_flags": "strings",
    "tonnage_mt": "number",
    "estimated_grade": "string",
    "unfc_code": "string",
}
PAPER_SCHEMA = {
    "id": "string",
    "title_t": "text",
    "country_canonical_s": "string",
    "commodities_ss": "strings",
    "facility_type_s": "string",
    "status_s": "string",
    "restored_b": "boolean",
    "position": "position",
}
LONGEST_ADDRESS = 8000  # characters
_GEOFILT = re.compile(r"\{!(?:geofilt|bbox) sfield=(\w+) pt=(\S+) d=([\d.]+)\}")
_RANGE = re.compile(r"\[(\S+?),(\S+) TO (\S+?),(\S+)\]")


class Refused(Exception):
    """What is answered with 400."""


class SolrIndex:
    """Serves `documents` below `/solr/sites`; `luke` tells whether the list of fields may be read."""

    def __init__(
        self,
        server: Loopback,
        documents: Sequence[Mapping[str, Any]],
        schema: Mapping[str, str] = SCHEMA,
        luke: bool = True,
    ) -> None:
        self.url = f"{server.url}/solr/sites"
        self._documents = documents
        self._schema = schema
        self._server = server
        server.routes["/solr/sites/select"] = self._select
        if luke:
            server.routes["/solr/sites/admin/luke"] = self._luke

    @property
    def searches(self) -> list[list[tuple[str, str]]]:
        """The parameters of each request to the select handler so far."""
        return [parse_qsl(urlsplit(path).query) for _, path, _ in self._server.asked if "/select" in path]

    def filters(self) -> list[str]:
        """Return the `fq` of the last request."""
        return [value for name, value in self.searches[-1] if name == "fq"]

    def _luke(self, handler: Handler) -> None:
        held = {name for each in self._documents for name in each}
        _reply(handler, 200, {"fields": {name: {"type": kind} for name, kind in self._schema.items() if name in held}})

    def _select(self, handler: Handler) -> None:
        if len(handler.path) > LONGEST_ADDRESS:
            return handler.reply(414)
        pairs = parse_qsl(handler.sent.decode() if handler.command == "POST" else urlsplit(handler.path).query)
        params = dict(pairs)
        try:
            found = self._found(params, [value for name, value in pairs if name == "fq"])
            facets = {
                name: self._terms(found, each) for name, each in json.loads(params.get("json.facet", "{}")).items()
            }
            found = self._sorted(found, params.get("sort", ""))
        except UndefinedField as error:
            return _refuse(handler, f"undefined field {error}")
        except (SyntaxRefused, Refused, ValueError) as error:
            return _refuse(handler, str(error))
        start, rows = int(params.get("start", 0)), int(params.get("rows", 10))
        answer: dict[str, Any] = {
            "response": {"numFound": len(found), "start": start, "docs": found[start : start + rows]}
        }
        if facets:
            answer["facets"] = {"count": len(found), **facets}
        return _reply(handler, 200, answer)

    def _found(self, params: Mapping[str, str], filters: Sequence[str]) -> list[Mapping[str, Any]]:
        judges = [self._filter(each) for each in filters]
        if params.get("q", "*:*") != "*:*":
            edismax = params.get("defType") == "edismax"
            fields = [each.partition("^")[0] for each in params["qf"].split()] if edismax else ["_text_"]
            for each in fields:
                self._kind(each)

            def anywhere(document: Mapping[str, Any], field: str, written: str, phrase: bool) -> bool:
                several = fields if field == "" else [field]
                return any(self._match(document, each, written, phrase) for each in several)

            judges.append(judge_of(params["q"], anywhere, "", default_and=params.get("q.op") == "AND"))
        return [each for each in self._documents if all(judge(each) for judge in judges)]

    def _filter(self, query: str) -> Any:
        if query == "-*:*":
            return lambda document: False
        geofilt = _GEOFILT.fullmatch(query)
        if geofilt:
            if self._kind(geofilt.group(1)) != "position":
                raise Refused(f"The field {geofilt.group(1)} does not support spatial filtering")
            return lambda document: True
        if query.startswith("{!"):
            raise Refused(f"Unknown query parser in {query}")
        return judge_of(query, self._match, "_text_")

    def _match(self, document: Mapping[str, Any], field: str, written: str, phrase: bool) -> bool:
        kind = self._kind(field)
        value = document.get(field)
        if written.startswith("[") and kind == "position":
            match = _RANGE.fullmatch(written)
            if match is None:
                raise Refused(f"Can't parse point '{written}'")
            south, west, north, east = map(float, match.groups())
            latitude, longitude = map(float, value.split(",")) if value else (999.0, 999.0)
            return south <= latitude <= north and west <= longitude <= east
        if kind == "text":
            return has_phrase(value, written)
        values = value if isinstance(value, list) else [value]
        return any(
            str(each).lower() == written if kind == "boolean" else str(each) == written
            for each in values
            if each is not None
        )

    def _kind(self, field: str) -> str:
        if field not in self._schema:
            raise UndefinedField(field)
        return self._schema[field]

    def _terms(self, found: Sequence[Mapping[str, Any]], asked: Mapping[str, Any]) -> dict[str, Any]:
        self._kind(asked["field"])
        counted: Counter[Any] = Counter()
        for each in found:
            value = each.get(asked["field"])
            counted.update(one for one in (value if isinstance(value, list) else [value]) if one is not None)
        return {
            "buckets": [{"val": value, "count": size} for value, size in counted.most_common(asked.get("limit", 10))]
        }

    def _sorted(self, found: list[Mapping[str, Any]], sort: str) -> list[Mapping[str, Any]]:
        for each in reversed([part.strip() for part in sort.split(",") if part.strip()]):
            field, _, direction = each.partition(" ")
            if field == "score":
                continue
            if self._kind(field) == "strings":
                raise Refused(f"can not sort on multivalued field: {field}")
            found = sorted(found, key=lambda document: str(document.get(field)), reverse=direction == "desc")
        return found


def _refuse(handler: Handler, message: str) -> None:
    _reply(handler, 400, {"error": {"msg": message, "code": 400}})


def _reply(handler: Handler, status: int, content: Mapping[str, Any]) -> None:
    body = json.dumps({"responseHeader": {"status": 0 if status == 200 else status, "QTime": 1}, **content}).encode()
    handler.reply(status, body, {"Content-Type": "application/json;charset=utf-8"})
