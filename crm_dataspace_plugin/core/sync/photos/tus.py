# SPDX-License-Identifier: GPL-2.0-or-later
"""A client of tus 1.0: uploads that go on where they stopped (core, creation, checksum, termination).

Source: tus resumable upload protocol 1.0.0 (2016); RFC 9530 for `Repr-Digest`.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Optional

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.answer import Answer
from crm_dataspace_plugin.core.http import Http, joined
from crm_dataspace_plugin.core.origin import origin_of
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.words import say

_VERSION = "1.0.0"
_SAYING = {"Tus-Resumable": _VERSION, "Accept": "application/json, */*"}
_GONE = (400, 403, 404, 405, 410)  # about an upload that is not there, or whose name is none that it gives
_MISMATCH = 460
_ALGORITHMS = ("sha256", "sha1")  # in order of preference; every service that checks knows the latter


class OffsetDiffers(errors.NetworkError):
    """The service has more, or less, than was thought: ask it, and go on from there."""


class ChecksumDiffers(errors.NetworkError):
    """The bytes were changed on the way."""


@dataclass(frozen=True)
class Abilities:
    """What a service takes. Attributes: largest, bytes, 0 for no limit told; algorithm, of checksums, may be empty."""

    largest: int = 0
    algorithm: str = ""
    drops: bool = False


@dataclass(frozen=True)
class Upload:
    """An upload as the service has it. Attributes: length, -1 where it does not tell; sha256, empty likewise."""

    url: str
    offset: int
    length: int
    sha256: str = ""

    @property
    def whole(self) -> bool:
        return self.offset == self.length


class Tus:
    """Speaks to one place."""

    def __init__(self, http: Http, tick: Tick) -> None:
        self._http = http
        self._tick = tick

    def abilities(self, place: str) -> Abilities:
        """Ask what it takes; UnexpectedContent where it does not speak tus 1.0 or cannot begin an upload."""
        told = self._http.send("OPTIONS", place, headers=_SAYING, tick=self._tick).headers
        versions = _listed(told.get("tus-version", ""))
        if _VERSION not in versions or "creation" not in _listed(told.get("tus-extension", "")):
            raise errors.UnexpectedContent(
                say("{place} does not take photos: it does not speak tus {version}.", place=place, version=_VERSION)
            )
        known = _listed(told.get("tus-checksum-algorithm", "")) if "checksum" in told.get("tus-extension", "") else ()
        return Abilities(
            _number(told.get("tus-max-size", ""), 0),
            next((each for each in _ALGORITHMS if each in known), ""),
            "termination" in _listed(told["tus-extension"]),
        )

    def find(self, url: str) -> Optional[Upload]:
        """Return an upload; None where there is none at that address."""
        try:
            told = self._http.send("HEAD", url, headers=_SAYING, tick=self._tick).headers
        except errors.HttpError as error:
            if error.status in _GONE:
                return None
            raise
        offset = _number(told.get("upload-offset", ""), -1)
        if offset < 0:
            raise errors.UnexpectedContent(say("{url} does not say how much of the photo arrived.", url=url))
        return Upload(url, offset, _number(told.get("upload-length", ""), -1), _sha256(told.get("repr-digest", "")))

    def create(self, place: str, length: int, metadata: Mapping[str, str]) -> Upload:
        """Begin an upload; a service that has the photo already tells so by its offset."""
        pairs = ",".join(f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in metadata.items())
        headers = {**_SAYING, "Upload-Length": str(length), "Upload-Metadata": pairs}
        answer = self._http.send("POST", place, headers=headers, body=b"", tick=self._tick)
        if not answer.headers.get("location"):
            raise errors.UnexpectedContent(say("{place} does not say where the photo goes.", place=place))
        return Upload(_own(place, answer), _number(answer.headers.get("upload-offset", ""), 0), length)

    def append(self, upload: Upload, data: bytes, algorithm: str) -> int:
        """Send the next bytes; return how many are there now.

        Raises:
            OffsetDiffers, ChecksumDiffers, NetworkError: only the service knows how many arrived.
        """
        headers = {
            **_SAYING,
            "Upload-Offset": str(upload.offset),
            "Content-Type": "application/offset+octet-stream",
        }
        if algorithm:
            made = hashlib.new(algorithm, data, usedforsecurity=False).digest()
            headers["Upload-Checksum"] = f"{algorithm} {base64.b64encode(made).decode()}"
        try:
            answer = self._http.send("PATCH", upload.url, headers=headers, body=data, tick=self._tick)
        except errors.HttpError as error:
            if error.status == 409:
                raise OffsetDiffers(error.message, error.body) from error
            if error.status == _MISMATCH:
                raise ChecksumDiffers(error.message, error.body) from error
            raise
        arrived = _number(answer.headers.get("upload-offset", ""), -1)
        if not upload.offset < arrived <= upload.offset + len(data):
            raise OffsetDiffers(say("{url} does not say how much of the photo arrived.", url=upload.url))
        return arrived

    def drop(self, url: str) -> None:
        """Take an unfinished upload back."""
        self._http.send("DELETE", url, headers=_SAYING, tick=self._tick)

    def hash_of(self, url: str, length: int) -> str:
        """Read a photo back and return its SHA-256; empty where the service does not give it out, or more."""
        try:
            headers = {**_SAYING, "Accept": "*/*"}
            answer = self._http.at_most(length).send("GET", url, headers=headers, tick=self._tick)
        except (errors.HttpError, errors.BodyTooLarge):
            return ""
        return hashlib.sha256(answer.content).hexdigest() if len(answer.content) == length else ""


def _own(place: str, answer: Answer) -> str:
    """Return the address of a new upload; UnexpectedContent where it leads to another host."""
    address = joined(answer.url, answer.headers["location"])
    if origin_of(address) != origin_of(place):
        raise errors.UnexpectedContent(
            say(
                "{place} sends photos on to another host, {address}: nothing was sent there.",
                place=place,
                address=address,
            )
        )
    return address


def _listed(text: str) -> tuple[str, ...]:
    return tuple(each.strip() for each in text.split(","))


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.strip().isdecimal() and len(text) < 16 else otherwise


def _sha256(told: str) -> str:
    """Return the SHA-256 of a `Repr-Digest`, empty where it has none."""
    for each in told.split(","):
        name, _equals, value = each.strip().partition("=")
        if name.lower() == "sha-256":
            try:
                return base64.b64decode(value.strip(":"), validate=True).hex()
            except ValueError:  # no base64, or not even ASCII
                return ""
    return ""
