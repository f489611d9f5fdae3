# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes through OGC API - Features - Part 4 (OGC 20-002r1), with optimistic locking by ETag where the service has it.

Without ETags a feature is read once more right before it is written: that narrows the moment in which another client's
change can be lost, it does not close it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NoReturn, Optional
from urllib.parse import quote, unquote, urlsplit

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE
from crm_dataspace_plugin.core.http import Answer, Http
from crm_dataspace_plugin.core.json_text import parse
from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.values import State, fitted, same_state
from crm_dataspace_plugin.core.sync.writers import Overtook, Remote, Search, Written
from crm_dataspace_plugin.core.sync.writers.geojson import feature_of, remote_of
from crm_dataspace_plugin.core.sync.writers.search import features_of, search

FRESH = {
    "Accept": "application/geo+json, application/json",
    "Cache-Control": "no-cache",
}  # never an answer kept earlier
TOGETHER = 16  # requests; as many as keep a link of 50 ms busy without crowding a small service
_STALE = (404, 409, 410, 412)
_NO_SUCH_METHOD = (405, 501)
_NO_ITEM = ("", ".", "..")  # in a path they stand for what is above the item


class FeaturesWriter:
    """Writes to one collection.

    Args:
        url: of the collection, without `/items`.
        tick: asked between requests that only read; a write is never broken off by it.
    """

    def __init__(self, http: Http, url: str, schema: Schema, tick: Tick = silent) -> None:
        self._http = http
        self._url = url.rstrip("/")
        self._items = self._url + "/items"
        self._schema = schema
        self._tick = tick
        self._patches: Optional[bool] = None  # unknown until the first item was asked
        self._unguarded = 0

    @property
    def guards(self) -> bool:
        return self._unguarded == 0

    @property
    def together(self) -> int:
        return TOGETHER

    def probe(self) -> None:
        described = self._http.send("GET", self._url, headers={**FRESH, "Accept": "application/json"}, tick=self._tick)
        if not isinstance(described.json(), Mapping):
            raise errors.UnexpectedContent(f"{self._url} is not a collection of features.")
        allowed = self._allowed(self._items)
        if allowed and not allowed & {"POST", "PUT", "PATCH", "DELETE"}:
            sample = self._http.send("GET", self._items, params={"limit": "1"}, headers=FRESH, tick=self._tick)
            for first in features_of(sample.json(), self._items)[:1]:
                allowed = self._allowed(self._item(str(first.get("id"))))
            if allowed and not allowed & {"PUT", "PATCH", "DELETE"}:
                raise errors.NotAllowed(f"{self._url} takes no changes: it can only be read.", 405)

    def fetch(self, server_id: str) -> Optional[Remote]:
        try:
            answer = self._http.send("GET", self._item(server_id), headers=FRESH, tick=self._tick)
        except errors.NotThere:
            return None
        return remote_of(answer.json(), self._schema, answer.headers.get("etag", ""), answer.url)

    def find(self, uuid: str, values: State) -> Search:
        found = search(self._http, self._items, self._schema, uuid, values, self._tick)
        if found.found is None or found.found.revision:
            return found
        return replace(found, found=self.fetch(found.found.server_id))  # a page carries no revisions

    def create(self, uuid: str, values: State) -> Written:
        body = feature_of(values, self._schema, uuid)
        try:
            answer = self._send("POST", self._items, body, "application/geo+json", "")
        except errors.NotThere:
            raise  # the collection itself
        except errors.HttpError as error:
            self._overtaken(error)
        return Written(_new_id(answer), answer.headers.get("etag", ""))

    def update(self, theirs: Remote, patch: State) -> Written:
        self._compare_again(theirs)
        address = self._item(theirs.server_id)
        if self._patches is None:
            allowed = self._allowed(address)
            self._patches = "PATCH" in allowed or not allowed
        try:
            if self._patches:
                try:
                    return self._patch(address, theirs, patch)
                except errors.HttpError as error:
                    if error.status not in _NO_SUCH_METHOD:
                        raise
                    self._patches = False
            return self._put(address, theirs, patch)
        except errors.HttpError as error:
            self._overtaken(error)

    def delete(self, theirs: Remote) -> None:
        self._compare_again(theirs)
        try:
            self._send("DELETE", self._item(theirs.server_id), None, "", theirs.revision)
        except errors.NotThere:
            return
        except errors.HttpError as error:
            self._overtaken(error)

    def _patch(self, address: str, theirs: Remote, patch: State) -> Written:
        body: dict[str, Any] = {"properties": self._properties(patch)}
        if GEOMETRY_CHANGE in patch:
            body["geometry"] = fitted(patch[GEOMETRY_CHANGE], self._schema.geometry_type)
        if not body["properties"]:
            del body["properties"]
        answer = self._send("PATCH", address, body, "application/merge-patch+json", theirs.revision)
        return Written(theirs.server_id, answer.headers.get("etag", ""))

    def _put(self, address: str, theirs: Remote, patch: State) -> Written:
        body = {key: theirs.raw.get(key) for key in ("type", "id", "geometry")}
        body["properties"] = {**(theirs.raw.get("properties") or {}), **self._properties(patch)}
        if GEOMETRY_CHANGE in patch:
            body["geometry"] = fitted(patch[GEOMETRY_CHANGE], self._schema.geometry_type)
        answer = self._send("PUT", address, body, "application/geo+json", theirs.revision)
        return Written(theirs.server_id, answer.headers.get("etag", ""))

    def _properties(self, patch: State) -> dict[str, Any]:
        return {each.property_name: patch[each.name] for each in self._schema.fields if each.name in patch}

    def _compare_again(self, theirs: Remote) -> None:
        if theirs.revision:
            return
        self._unguarded += 1
        current = self.fetch(theirs.server_id)
        if current is None or not same_state(self._schema, current.values, theirs.values):
            raise Overtook(f"{self._item(theirs.server_id)} was changed meanwhile.", current)

    def _overtaken(self, error: errors.HttpError) -> NoReturn:
        """Raise Overtook where the answer says so, else the error itself."""
        if error.status not in _STALE:
            raise error
        try:
            current = parse(error.body).get("current")
        except (ValueError, AttributeError):
            current = None
        known = None
        if isinstance(current, Mapping) and current.get("id") is not None:
            known = remote_of(current, self._schema, error.revision, self._items)
        if known is None and error.status == 409:
            raise error
        raise Overtook(error.message, known, error.body) from error

    def _allowed(self, address: str) -> frozenset[str]:
        """Return the methods a service offers, empty where it does not tell."""
        try:
            answer = self._http.send("OPTIONS", address, tick=self._tick)
        except (errors.LoginNeeded, errors.NotAllowed):
            raise
        except errors.HttpError:
            return frozenset()
        return frozenset(each.strip().upper() for each in answer.headers.get("allow", "").split(",") if each.strip())

    def _send(self, method: str, address: str, body: Optional[Mapping[str, Any]], kind: str, revision: str) -> Answer:
        headers = {"Accept": FRESH["Accept"]}
        if body is not None:
            headers["Content-Type"] = kind
        if revision:
            headers["If-Match"] = revision
        encoded = None if body is None else json.dumps(body, ensure_ascii=False, allow_nan=False).encode("utf-8")
        return self._http.send(method, address, headers=headers, body=encoded, tick=silent)

    def _item(self, server_id: str) -> str:
        if server_id.strip() in _NO_ITEM:
            raise errors.DataError(f"“{server_id}” cannot be the id of one feature: its address would be that of all.")
        return f"{self._items}/{quote(server_id, safe='')}"


def _new_id(answer: Answer) -> str:
    """Return the id of a created feature from `Location`, else from the body, else empty."""
    location = urlsplit(answer.headers.get("location", "")).path.rstrip("/")
    if "/items/" in location:
        return unquote(location.rpartition("/")[2])
    try:
        body = parse(answer.content)
    except ValueError:
        return ""
    return str(body["id"]) if isinstance(body, dict) and body.get("id") is not None else ""
