# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes through OGC API - Features - Part 4 (OGC 20-002r1), in the dialect and with the precondition of the service.

Without a precondition a feature is read once more right before it is written: that narrows the moment in which another
client's change can be lost, it does not close it.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NoReturn, Optional
from urllib.parse import quote, unquote, urlsplit

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE
from crm_dataspace_plugin.core.http import Answer, Http
from crm_dataspace_plugin.core.json_text import parse
from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.schema import Schema
from crm_dataspace_plugin.core.sync.values import State, fitted
from crm_dataspace_plugin.core.sync.writers import Declined, Overtook, Remote, Search, Written
from crm_dataspace_plugin.core.sync.writers.abilities import Abilities, Precondition
from crm_dataspace_plugin.core.sync.writers.comparing import ComparingWriter
from crm_dataspace_plugin.core.sync.writers.dialect import Dialect, is_missing_in_qgis
from crm_dataspace_plugin.core.sync.writers.feature_probe import FeatureProbe, Probed
from crm_dataspace_plugin.core.sync.writers.gathering import Gathering
from crm_dataspace_plugin.core.sync.writers.geojson import feature_of, remote_of
from crm_dataspace_plugin.core.sync.writers.marks import unmarked
from crm_dataspace_plugin.core.sync.writers.search import FRESH, search
from crm_dataspace_plugin.core.sync.writers.several import TOGETHER as READ_TOGETHER
from crm_dataspace_plugin.core.sync.writers.several import Several
from crm_dataspace_plugin.core.words import say

AT_ONCE = 16  # requests about one feature; as many as keep a link of 50 ms busy without crowding a small service
TOGETHER = 64  # features: while those requests run, others are read together
_STALE = (404, 409, 410, 412)
_NO_SUCH_METHOD = (405, 501)
_NO_ITEM = ("", ".", "..")  # in a path they stand for what is above the item
_UNPROBED = Probed(Dialect.STANDARD, Abilities(Precondition.REVISION))


class FeaturesWriter(ComparingWriter):
    """Writes to one collection.

    Args:
        url: of the collection, without `/items`.
        tick: asked between requests that only read; a write is never broken off by it.
    """

    together = TOGETHER

    def __init__(self, http: Http, url: str, schema: Schema, tick: Tick = silent) -> None:
        super().__init__(schema)
        self._http = http
        self._url = url.rstrip("/")
        self._items = self._url + "/items"
        self._tick = tick
        self._probed = _UNPROBED
        self._patches = True
        self._slots = threading.BoundedSemaphore(AT_ONCE)
        self._several = Several(http, self._items, schema, None, tick)
        self._reading: Gathering[str, Optional[Remote]] = Gathering(self._read, READ_TOGETHER)

    @property
    def abilities(self) -> Abilities:
        return self._probed.abilities

    def probe(self) -> None:
        self._probed = FeatureProbe(self._http, self._url, self._tick).probe()
        self._patches = self._probed.abilities.patches
        self._several = Several(self._http, self._items, self._schema, self._probed.several, self._tick)

    def fetch(self, server_id: str) -> Optional[Remote]:
        if not self._probed.tagged:
            return self.look(server_id)
        with self._slots:
            return self._one(server_id)

    def look(self, server_id: str) -> Optional[Remote]:
        found = self._reading.ask(server_id)
        if found is not None:
            return found
        with self._slots:
            return self._one(server_id)

    def _read(self, ids: Sequence[str]) -> Sequence[Optional[Remote]]:
        return self._several.read(ids)

    def _one(self, server_id: str) -> Optional[Remote]:
        try:
            answer = self._http.send("GET", self._item(server_id), headers=FRESH, tick=self._tick)
        except errors.NotThere:
            return None
        except errors.ServiceFault as error:
            if is_missing_in_qgis(error):
                return None
            raise
        found = remote_of(answer.json(), self._schema, answer.headers.get("etag", ""), answer.url)
        if found.server_id != server_id:
            raise errors.UnexpectedContent(
                say("{url} answered with feature {server_id} instead.", url=answer.url, server_id=found.server_id)
            )
        return replace(found, modified=answer.headers.get("last-modified", ""))

    def find(self, uuid: str, values: State) -> Search:
        found = search(self._http, self._items, self._schema, uuid, values, self._tick)
        if found.found is None or found.found.revision:
            return found
        return replace(found, found=self.fetch(found.found.server_id))  # a page carries no revisions

    def create(self, uuid: str, values: State) -> Written:
        body: Any = feature_of(values, self._schema, uuid)
        try:
            with self._slots:
                answer = self._send("POST", self._items, body, "application/geo+json", None)
        except errors.NotThere:
            raise  # the collection itself
        except errors.HttpError as error:
            self._overtaken(error)
        return Written(_new_id(answer), answer.headers.get("etag", ""))

    def update(self, theirs: Remote, patch: State) -> Written:
        with self._slots:
            self._require_unchanged(theirs)
            return self._update(theirs, patch)

    def _update(self, theirs: Remote, patch: State) -> Written:
        address = self._item(theirs.server_id)
        try:
            if self._probed.dialect is Dialect.QGIS:
                return self._put(address, theirs, self._changed(patch))
            if self._patches:
                try:
                    return self._patch(address, theirs, patch)
                except errors.HttpError as error:
                    if error.status not in _NO_SUCH_METHOD:
                        raise
                    self._patches = False
            return self._put(address, theirs, self._whole(self._several.whole(theirs, self._one), patch))
        except errors.HttpError as error:
            self._overtaken(error)

    def delete(self, theirs: Remote) -> None:
        try:
            with self._slots:
                self._require_unchanged(theirs)
                self._send("DELETE", self._item(theirs.server_id), None, "", theirs)
        except errors.NotThere:
            return
        except errors.HttpError as error:
            if not is_missing_in_qgis(error):
                self._overtaken(error)

    def _patch(self, address: str, theirs: Remote, patch: State) -> Written:
        body = self._changed(patch)
        del body["type"]
        if not body["properties"]:
            del body["properties"]
        answer = self._send("PATCH", address, body, "application/merge-patch+json", theirs)
        return Written(theirs.server_id, answer.headers.get("etag", ""))

    def _put(self, address: str, theirs: Remote, body: Mapping[str, Any]) -> Written:
        answer = self._send("PUT", address, body, "application/geo+json", theirs)
        return Written(theirs.server_id, answer.headers.get("etag", ""))

    def _changed(self, patch: State) -> dict[str, Any]:
        body: dict[str, Any] = {"type": "Feature", "properties": self._properties(patch)}
        if GEOMETRY_CHANGE in patch:
            body["geometry"] = fitted(patch[GEOMETRY_CHANGE], self._schema.geometry_type)
        return body

    def _whole(self, theirs: Remote, patch: State) -> dict[str, Any]:
        """Return the feature as the service has it, its id too (some go by that, not by the address), changed."""
        body = {key: theirs.raw.get(key) for key in ("type", "id", "geometry")}
        changed = self._changed(patch)
        return {**body, **changed, "properties": {**(theirs.raw.get("properties") or {}), **changed["properties"]}}

    def _properties(self, patch: State) -> dict[str, Any]:
        return {each.property_name: patch[each.name] for each in self._schema.fields if each.name in patch}

    def _require_unchanged(self, theirs: Remote) -> None:
        kept = self.abilities.precondition
        if kept is Precondition.REVISION and theirs.revision:
            return
        if kept is not Precondition.TIME or not theirs.modified:
            self._goes_unguarded(theirs)
        self._compare_again(theirs)

    def _seen_again(self, server_id: str) -> Optional[Remote]:
        found = None if self._probed.tagged else self._reading.ask(server_id)
        return found or self._one(server_id)  # in the place that the write will take

    def _overtaken(self, error: errors.HttpError) -> NoReturn:
        """Raise Overtook where the answer says so, else the error itself."""
        if is_missing_in_qgis(error):
            raise Overtook(error.message, None, error.body) from error
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

    def _send(self, method: str, address: str, body: Any, kind: str, theirs: Optional[Remote]) -> Answer:
        headers = {"Accept": FRESH["Accept"]}
        if body is not None:
            headers["Content-Type"] = kind
        if theirs is not None and theirs.revision:
            headers["If-Match"] = theirs.revision
        elif theirs is not None and theirs.modified:
            headers["If-Unmodified-Since"] = theirs.modified
        # ASCII only: QGIS Server's small sibling `qgis_mapserver` waits for ever for the rest of anything else
        if body is not None and self.abilities.marks:
            body = unmarked(body)
        encoded = None if body is None else json.dumps(body, allow_nan=False).encode("ascii")
        try:
            return self._http.send(method, address, headers=headers, body=encoded, tick=silent)
        except errors.ServiceFault as error:
            if error.status != 500 or self._probed.dialect is Dialect.STANDARD or is_missing_in_qgis(error):
                raise
            raise Declined(error.message, error.status, error.body) from error

    def _item(self, server_id: str) -> str:
        if server_id.strip() in _NO_ITEM:
            raise errors.DataError(
                say("“{id}” cannot be the id of one feature: its address would be that of all.", id=server_id)
            )
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
