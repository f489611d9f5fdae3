# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos of a feature, sent apart from it so that they can be resumed: tus 1.0 (core, creation, checksum).

`…/items/{id}/photos` is where an upload begins, `…/items/{id}/photos/{SHA-256}` where it goes on. Its address is known
before it begins, so a client asks first whether the photo is there. Reading needs the token, too: photos show people.

Source: tus resumable upload protocol 1.0.0 (2016), RFC 9530 for `Repr-Digest`.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import sqlite3
from collections.abc import Mapping
from http import HTTPStatus
from typing import Optional

from crm_dataspace_plugin.dataspace import photo_store
from crm_dataspace_plugin.dataspace.authorization import author_of
from crm_dataspace_plugin.dataspace.collection import Collection
from crm_dataspace_plugin.dataspace.journal import Author
from crm_dataspace_plugin.dataspace.messages import BYTES, Request, Response, json_response
from crm_dataspace_plugin.dataspace.photo_store import Content, Place
from crm_dataspace_plugin.dataspace.problems import Problem, bad_request, not_found
from crm_dataspace_plugin.dataspace.reading import read_feature
from crm_dataspace_plugin.dataspace.store import Store

LARGEST = 64 * 2**20  # bytes of one photo
MOST = 200  # photos of one feature
ALL_TOGETHER = 8 * 2**30  # bytes

_VERSION = "1.0.0"
_PART = "application/offset+octet-stream"
_MISMATCH = 460  # of a checksum, as tus has it
_ALGORITHMS = ("sha256", "sha1")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_NUMBER = re.compile(r"[0-9]{1,15}")
_LONGEST_METADATA = 8000  # characters
_TOLD = {"Tus-Resumable": _VERSION, "Cache-Control": "no-store"}
_STARTS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"BM", b"RIFF")


def methods(segments: tuple[str, ...]) -> tuple[str, ...]:
    """Return what may be asked at an address of photos."""
    return ("GET", "HEAD", "OPTIONS", "POST") if len(segments) == 5 else ("GET", "HEAD", "OPTIONS", "PATCH", "DELETE")


def answer(store: Store, token: str, request: Request, collection: Collection) -> Response:
    """Do what the request asks; Problem when it may not or cannot be done."""
    if request.method == "OPTIONS":
        return _abilities(methods(request.segments))
    author = author_of(request, token)
    feature = request.segments[3]
    if request.method in ("POST", "PATCH", "DELETE"):
        _check_version(request)
    if len(request.segments) == 5:
        if request.method == "POST":
            return _begin(store, request, collection, author)
        with store.reading() as connection:
            return json_response({"photos": photo_store.photos_of(connection, collection.table, feature)})
    if not _SHA256.fullmatch(request.segments[5]):
        raise not_found("A photo's address ends with its SHA-256.")
    place = Place(collection.table, feature, request.segments[5])
    if request.method == "PATCH":
        return _append(store, request, place)
    if request.method == "DELETE":
        return _drop(store, place)
    return _photo(store, request, place)


def _abilities(allowed: tuple[str, ...]) -> Response:
    told = {
        "Allow": ", ".join(allowed),
        "Tus-Version": _VERSION,
        "Tus-Max-Size": str(LARGEST),
        "Tus-Extension": "creation,checksum,termination",
        "Tus-Checksum-Algorithm": ",".join(_ALGORITHMS),
    }
    return Response(HTTPStatus.NO_CONTENT, headers={**_TOLD, **told})


def _begin(store: Store, request: Request, collection: Collection, author: Author) -> Response:
    length = _number(request, "upload-length")
    if length > LARGEST:
        title = f"The photo is larger than {LARGEST // 2**20} MiB."
        raise Problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, title, headers=_TOLD)
    metadata = request.headers.get("upload-metadata", "")
    sha256 = _metadata(metadata).get("sha256", "")
    if length < 1 or not _SHA256.fullmatch(sha256):
        raise bad_request("A photo needs its length in Upload-Length, and its SHA-256 in Upload-Metadata.")
    place = Place(collection.table, request.segments[3], sha256)
    with store.writing() as connection:
        photo_store.forget_abandoned(connection)
        if read_feature(connection, collection, place.feature) is None:
            raise not_found(f"{collection.id} has no item “{place.feature[:100]}”.")
        known = photo_store.read_content(connection, place)
        if known is None and photo_store.count_of(connection, collection.table, place.feature) >= MOST:
            raise Problem(HTTPStatus.INSUFFICIENT_STORAGE, f"The feature has {MOST} photos already.")
        if known is None and photo_store.bytes_kept(connection) + length > ALL_TOGETHER:
            raise Problem(HTTPStatus.INSUFFICIENT_STORAGE, "There is no room for more photos.")
        begun = photo_store.begin(connection, place, length, metadata, author)
        if begun.length != length:
            raise Problem(HTTPStatus.CONFLICT, f"A photo of this SHA-256 has {begun.length} bytes, not {length}.")
    at = request.at(*request.segments, sha256)
    return Response(HTTPStatus.CREATED, headers={**_TOLD, "Location": at, "Upload-Offset": str(begun.received)})


def _append(store: Store, request: Request, place: Place) -> Response:
    if request.media_type() != _PART:
        raise Problem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"Send {_PART}.", headers=_TOLD)
    _check_sum(request)
    start = _number(request, "upload-offset")
    with store.writing() as connection:
        content = _found(photo_store.read_content(connection, place))
        if start != content.received:
            told = {**_TOLD, "Upload-Offset": str(content.received)}
            title = f"{content.received} bytes are there: go on from that one."
            raise Problem(HTTPStatus.CONFLICT, title, headers=told)
        end = start + len(request.body)
        if end > content.length:
            raise Problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"The photo has {content.length} bytes.", headers=_TOLD)
        if request.body:
            photo_store.append(connection, place, start, request.body)
        whole = end == content.length and not content.whole
        refused = _not_an_image(start, request.body) or (_changed(connection, place) if whole else None)
        if refused is not None:
            photo_store.drop(connection, place)
        elif whole:
            photo_store.finish(connection, place)
    if refused is not None:
        raise refused  # outside of the transaction, which would be taken back
    return Response(HTTPStatus.NO_CONTENT, headers={**_TOLD, "Upload-Offset": str(end)})


def _drop(store: Store, place: Place) -> Response:
    with store.writing() as connection:
        if _found(photo_store.read_content(connection, place)).whole:
            raise Problem(HTTPStatus.FORBIDDEN, "The photo has arrived: it cannot be dropped any more.", headers=_TOLD)
        photo_store.drop(connection, place)
    return Response(HTTPStatus.NO_CONTENT, headers=_TOLD)


def _photo(store: Store, request: Request, place: Place) -> Response:
    with store.reading() as connection:
        content = _found(photo_store.read_content(connection, place))
        whole = content.whole and request.method == "GET"
        body = b"".join(photo_store.parts(connection, place)) if whole else b""
    if request.method == "GET" and not content.whole:
        raise not_found("The photo has not arrived whole yet.")
    told = {
        **_TOLD,
        "Upload-Offset": str(content.received),
        "Upload-Length": str(content.length),
        "Upload-Metadata": content.metadata,
    }
    if content.whole:
        told["Repr-Digest"] = f"sha-256=:{base64.b64encode(bytes.fromhex(place.sha256)).decode()}:"
    return Response(HTTPStatus.OK, body, BYTES, told)


def _not_an_image(start: int, data: bytes) -> Optional[Problem]:
    """Return the refusal of first bytes that are not those of an image."""
    if start or not data or data.startswith(_STARTS) or data[4:8] == b"ftyp":
        return None
    return Problem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "It is not an image.", "It was not kept.", _TOLD)


def _changed(connection: sqlite3.Connection, place: Place) -> Optional[Problem]:
    """Return the refusal of what is not what was announced."""
    arrived = photo_store.digest(connection, place)
    if arrived == place.sha256:
        return None
    return Problem(_MISMATCH, f"What came has the SHA-256 {arrived}, not the one announced.", "It was not kept.", _TOLD)


def _found(content: Optional[Content]) -> Content:
    if content is None:
        raise Problem(HTTPStatus.NOT_FOUND, "There is no such photo.", headers=_TOLD)
    return content


def _check_version(request: Request) -> None:
    if request.headers.get("tus-resumable", "") != _VERSION:
        told = {**_TOLD, "Tus-Version": _VERSION}
        raise Problem(HTTPStatus.PRECONDITION_FAILED, f"Photos are sent by tus {_VERSION}.", headers=told)


def _check_sum(request: Request) -> None:
    algorithm, _space, given = request.headers.get("upload-checksum", "").strip().partition(" ")
    if not algorithm:
        return
    if algorithm not in _ALGORITHMS:
        raise bad_request(f"Checksums are {' or '.join(_ALGORITHMS)}.")
    made = hashlib.new(algorithm, request.body, usedforsecurity=False).digest()
    if base64.b64encode(made).decode() != given.strip():
        raise Problem(_MISMATCH, "The bytes were changed on the way.", "They were not kept.", _TOLD)


def _number(request: Request, name: str) -> int:
    given = request.headers.get(name, "").strip()
    if not _NUMBER.fullmatch(given):
        raise bad_request(f"{name.title()} is not a number.")
    return int(given)


def _metadata(given: str) -> Mapping[str, str]:
    """Return key to text, of the keys whose value is base64 of UTF-8."""
    if len(given) > _LONGEST_METADATA:
        raise bad_request("Upload-Metadata is too long.")
    found = {}
    for pair in given.split(","):
        key, _space, value = pair.strip().partition(" ")
        try:
            found[key] = base64.b64decode(value, validate=True).decode()
        except (binascii.Error, UnicodeDecodeError):
            raise bad_request("Upload-Metadata is not base64 of UTF-8.") from None
    return found
