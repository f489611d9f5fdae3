# SPDX-License-Identifier: GPL-2.0-or-later
"""Which path and method does what."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

from crm_dataspace_plugin.dataspace import descriptions, photos, schemas
from crm_dataspace_plugin.dataspace.api import api_document
from crm_dataspace_plugin.dataspace.changes import change
from crm_dataspace_plugin.dataspace.collection import Collection
from crm_dataspace_plugin.dataspace.items import item_document, page_text
from crm_dataspace_plugin.dataspace.journal import read_journal, read_latest
from crm_dataspace_plugin.dataspace.messages import (
    GEOJSON,
    MERGE_PATCH,
    OPENAPI,
    SCHEMA,
    Request,
    Response,
    dumps,
    json_response,
)
from crm_dataspace_plugin.dataspace.parameters import FORMAT, only_known, parse_search
from crm_dataspace_plugin.dataspace.problems import Problem, not_found
from crm_dataspace_plugin.dataspace.reading import Stored, read_extent, read_feature
from crm_dataspace_plugin.dataspace.store import Store

READS = ("GET", "HEAD", "OPTIONS")
_WRITES = {"items": ("POST",), "item": ("PUT", "PATCH", "DELETE")}


class Service:
    """Answers requests.

    Args:
        token: what must be known for writing.
    """

    def __init__(self, store: Store, token: str) -> None:
        self._store = store
        self._token = token

    def answer(self, request: Request) -> Response:
        """Return the answer; Problem where there is none."""
        read, collection, place = self._route(request.segments)
        if place == "photos" and collection is not None:
            return self._photos(request, collection)
        writes = _WRITES.get(place, ()) if collection is not None and collection.editable else ()
        allowed = (*READS, *writes)
        if request.method not in allowed:
            raise _impossible(request, allowed)
        if request.method == "OPTIONS":
            accepted = {"Accept-Patch": f"{MERGE_PATCH}, {GEOJSON}"} if "PATCH" in allowed else {}
            return Response(HTTPStatus.NO_CONTENT, headers={"Allow": ", ".join(allowed), **accepted})
        if request.method in writes and collection is not None:
            only_known(request.query, FORMAT)
            return change(self._store, self._token, request, collection)
        if place != "items":
            only_known(request.query, FORMAT)
        return read(request)

    def _route(self, segments: tuple[str, ...]) -> tuple[Callable[[Request], Response], Collection | None, str]:
        """Return what reads this path, the collection it is about, and the kind of place."""
        fixed = {
            (): self._landing,
            ("conformance",): self._conformance,
            ("api",): self._api,
            ("collections",): self._collections,
        }
        if segments in fixed:
            return fixed[segments], None, "page"
        if segments[:1] != ("collections",) or not 2 <= len(segments) <= 6:
            raise not_found("There is nothing at this address.")
        collection = self._store.collection(segments[1])
        if collection is None:
            raise not_found(f"There is no collection “{segments[1][:100]}”.")
        return self._inside(collection, segments[2:])

    def _inside(
        self, collection: Collection, rest: tuple[str, ...]
    ) -> tuple[Callable[[Request], Response], Collection | None, str]:
        def bound(read: Callable[[Request, Collection], Response]) -> Callable[[Request], Response]:
            return lambda request: read(request, collection)

        named = {
            (): self._collection,
            ("schema",): self._schema,
            ("queryables",): self._queryables,
            ("journal",): self._latest,
        }
        if rest in named:
            return bound(named[rest]), collection, "page"
        if rest == ("items",):
            return bound(self._items), collection, "items"
        if rest[0] == "items" and len(rest) == 2:
            return bound(self._item), collection, "item"
        if rest[0] == "items" and rest[2:3] == ("photos",) and collection.editable:
            return bound(self._item), collection, "photos"
        if rest[0] == "items" and rest[2:] == ("journal",):
            return bound(self._journal), collection, "page"
        raise not_found("There is nothing at this address.")

    def _landing(self, request: Request) -> Response:
        return json_response(descriptions.landing(request))

    def _conformance(self, request: Request) -> Response:
        return json_response({"conformsTo": list(descriptions.CONFORMANCE)})

    def _api(self, request: Request) -> Response:
        return json_response(api_document(request, self._store.collections()), OPENAPI)

    def _collections(self, request: Request) -> Response:
        described = [self._described(request, each) for each in self._store.collections()]
        links = [descriptions.link(request.at("collections"), "self", "application/json")]
        return json_response({"links": links, "collections": described})

    def _described(self, request: Request, collection: Collection) -> dict[str, object]:
        with self._store.reading() as connection:
            box, times = read_extent(connection, collection)
        return descriptions.collection_document(request, collection, box, times)

    def _collection(self, request: Request, collection: Collection) -> Response:
        return json_response(self._described(request, collection))

    def _schema(self, request: Request, collection: Collection) -> Response:
        return json_response(schemas.schema_document(collection, request.at(*request.segments)), SCHEMA)

    def _queryables(self, request: Request, collection: Collection) -> Response:
        return json_response(schemas.queryables_document(collection, request.at(*request.segments)), SCHEMA)

    def _items(self, request: Request, collection: Collection) -> Response:
        search = parse_search(request.query, collection)
        return Response(HTTPStatus.OK, page_text(self._store, request, collection, search).encode(), GEOJSON)

    def _item(self, request: Request, collection: Collection) -> Response:
        stored = self._stored(collection, request.segments[3])
        headers = {"ETag": stored.etag, "Cache-Control": "no-cache"}
        known = request.headers.get("if-none-match", "")
        if known and (known == "*" or stored.etag in [each.strip().removeprefix("W/") for each in known.split(",")]):
            return Response(HTTPStatus.NOT_MODIFIED, headers=headers)
        body = dumps(item_document(request, collection, stored)).encode()
        return Response(HTTPStatus.OK, body, GEOJSON, headers)

    def _latest(self, request: Request, collection: Collection) -> Response:
        with self._store.reading() as connection:
            changes = read_latest(connection, collection)
        return json_response({"collection": collection.table, "changes": changes})

    def _journal(self, request: Request, collection: Collection) -> Response:
        with self._store.reading() as connection:
            changes = read_journal(connection, collection, request.segments[3])
        if not changes:
            self._stored(collection, request.segments[3])  # a feature never changed has an empty journal
        return json_response({"feature": request.segments[3], "changes": changes})

    def _photos(self, request: Request, collection: Collection) -> Response:
        allowed = photos.methods(request.segments)
        if request.method not in allowed:
            raise _impossible(request, allowed)
        only_known(request.query, FORMAT)
        return photos.answer(self._store, self._token, request, collection)

    def _stored(self, collection: Collection, identifier: str) -> Stored:
        with self._store.reading() as connection:
            stored = read_feature(connection, collection, identifier)
        if stored is None:
            raise not_found(f"{collection.id} has no item “{identifier[:100]}”.")
        return stored


def _impossible(request: Request, allowed: tuple[str, ...]) -> Problem:
    title = f"{request.method} is not possible here."
    return Problem(HTTPStatus.METHOD_NOT_ALLOWED, title, headers={"Allow": ", ".join(allowed)})
