# SPDX-License-Identifier: GPL-2.0-or-later
"""A stand-in for a CKAN portal, because CKAN cannot be installed without Solr and Redis.

It searches, filters, counts and pages as `package_search` does, and refuses what that refuses: parameters it does not
know, facets that are no JSON list, local parameters, queries that cannot be parsed. `ext_bbox` is looked at only where
the portal has the spatial extension; without it, it is taken and ignored.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.servers.loopback import Handler, Loopback
from tests.servers.lucene import SyntaxRefused, has_phrase, judge_of

_KNOWN = {
    "q",
    "fq",
    "rows",
    "start",
    "sort",
    "facet",
    "facet.field",
    "facet.limit",
    "facet.mincount",
    "include_private",
}
_MOST_ROWS = 1000
LONGEST_ADDRESS = 8000  # characters; web servers in front of portals refuse longer ones
_STRINGS = ("id", "name", "license_id", "organization", "tags", "state")


def package(name: str, **members: Any) -> dict[str, Any]:
    """Return a package as `package_show` gives it; `tags` and `extras` may be written short."""
    tags = [{"name": each, "display_name": each} for each in members.pop("tags", [])]
    extras = [{"key": key, "value": value} for key, value in members.pop("extras", {}).items()]
    return {
        "id": f"id-{name}",
        "name": name,
        "title": members.pop("title", name.title()),
        "notes": "",
        "type": "dataset",
        "private": False,
        "license_id": None,
        "organization": None,
        "resources": [],
        "tags": tags,
        "extras": extras,
        **members,
    }


class Portal:
    """Serves `packages` on a loopback server below `/api/3/action`."""

    def __init__(self, server: Loopback, packages: Sequence[Mapping[str, Any]], spatial: bool = False) -> None:
        self.url = server.url
        self._packages = packages
        self._spatial = spatial
        self._server = server
        server.routes["/api/3/action/package_search"] = self._search
        server.routes["/api/3/action/package_show"] = self._show

    @property
    def searches(self) -> list[dict[str, str]]:
        """The parameters of each search so far."""
        asked = [path for _, path, _ in self._server.asked if "package_search" in path]
        return [{name: each[0] for name, each in parse_qs(urlsplit(path).query).items()} for path in asked]

    def _search(self, handler: Handler) -> None:
        params = {name: each[0] for name, each in parse_qs(urlsplit(handler.path).query).items()}
        if handler.command == "POST":
            params = json.loads(handler.sent)
        elif len(handler.path) > LONGEST_ADDRESS:
            return handler.reply(414)
        strange = sorted(name for name in params if name not in _KNOWN and not name.startswith("ext_"))
        if strange:
            return _refuse(
                handler, 400, {"query": f"Invalid search parameters: {strange}", "__type": "Search Query Error"}
            )
        try:
            fields = json.loads(params.get("facet.field", "[]"))
            rows, start = int(params.get("rows", 10)), int(params.get("start", 0))
        except ValueError:
            return _refuse(handler, 409, {"__type": "Validation Error", "message": "Invalid integer"})
        try:
            found = [each for each in self._packages if self._fits(each, params)]
        except SyntaxRefused as error:
            return _refuse(handler, 409, {"__type": "Search Error", "message": f"SOLR returned an error: {error}"})
        limit = int(params.get("facet.limit", 50))
        facets = {
            field: {"title": field, "items": _items(found, field)[: limit if limit >= 0 else None]} for field in fields
        }
        page = found[start : start + min(rows, _MOST_ROWS)]
        result = {"count": len(found), "results": page, "search_facets": facets, "sort": "score desc"}
        return _reply(handler, 200, {"success": True, "result": result})

    def _fits(self, each: Mapping[str, Any], params: Mapping[str, str]) -> bool:
        for name in ("q", "fq"):
            query = params.get(name, "").strip()
            if query.startswith("{!"):
                raise SyntaxRefused("Local parameters are not supported.")
            if query not in ("", "*:*") and not judge_of(query, _match, "text", default_and=name == "q")(each):
                return False
        if self._spatial and "ext_bbox" in params:
            return _meets(each, [float(number) for number in params["ext_bbox"].split(",")])
        return True

    def _show(self, handler: Handler) -> None:
        wanted = parse_qs(urlsplit(handler.path).query).get("id", [""])[0]
        found = next((each for each in self._packages if wanted in (each["id"], each["name"])), None)
        if found is None:
            return _refuse(handler, 404, {"__type": "Not Found Error", "message": "Not found"})
        return _reply(handler, 200, {"success": True, "result": found})


def _match(each: Mapping[str, Any], field: str, written: str, phrase: bool) -> bool:
    if field == "text":
        return has_phrase([each.get("title"), each.get("notes"), json.dumps(each.get("tags")), _extras(each)], written)
    if field.startswith("extras_"):
        pairs = {extra["key"]: extra["value"] for extra in each.get("extras", ())}
        return has_phrase(pairs.get(field[len("extras_") :]), written)
    if field not in _STRINGS:
        raise SyntaxRefused(f"undefined field {field}")
    return written in _held(each, field)


def _held(each: Mapping[str, Any], field: str) -> list[str]:
    if field == "tags":
        return [tag["name"] for tag in each.get("tags", ())]
    if field == "organization":
        return [each["organization"]["name"]] if each.get("organization") else []
    return [each[field]] if each.get(field) else []


def _extras(each: Mapping[str, Any]) -> str:
    return " ".join(str(extra["value"]) for extra in each.get("extras", ()))


def _items(found: Sequence[Mapping[str, Any]], field: str) -> list[dict[str, Any]]:
    titles = {each["organization"]["name"]: each["organization"]["title"] for each in found if each.get("organization")}
    counted = Counter(value for each in found for value in _held(each, field))
    return [
        {"name": value, "display_name": titles.get(value, value) if field == "organization" else value, "count": size}
        for value, size in counted.most_common()
    ]


def _meets(each: Mapping[str, Any], box: Sequence[float]) -> bool:
    written = next((extra["value"] for extra in each.get("extras", ()) if extra["key"] == "spatial"), "")
    if not written:
        return False
    corners = [position for ring in json.loads(written)["coordinates"] for position in ring]
    xs, ys = [each[0] for each in corners], [each[1] for each in corners]
    return min(xs) <= box[2] and box[0] <= max(xs) and min(ys) <= box[3] and box[1] <= max(ys)


def _refuse(handler: Handler, status: int, error: Mapping[str, Any]) -> None:
    _reply(handler, status, {"success": False, "error": error})


def _reply(handler: Handler, status: int, content: Mapping[str, Any]) -> None:
    body = json.dumps({"help": "", **content}).encode()
    handler.reply(status, body, {"Content-Type": "application/json;charset=utf-8"})
