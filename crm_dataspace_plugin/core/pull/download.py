# SPDX-License-Identifier: GPL-2.0-or-later
"""Fetching a file onto the disk, and going on after what is there where the connection broke."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

import requests

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.http import Answer, Http
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.response_body import body_parts
from crm_dataspace_plugin.core.retry import pause_before_retry
from crm_dataspace_plugin.core.words import say

LARGEST = 64 * 2**30  # bytes
_TRIES = 4  # in a row that bring nothing new
_MEGA = 1e6  # bytes
_RANGE = re.compile(r"bytes (\d{1,18})-\d{1,18}/(\d{1,18}|\*)$")


class Download:
    """A file that is being fetched.

    Args:
        path: where it is written; what is there of the same state of the same file is gone on with.
    """

    def __init__(self, http: Http, url: str, path: Path, tick: Tick) -> None:
        self._http, self._url, self._path, self._tick = http, url, path, tick
        self._label = path.with_name(f"{path.name}.json")  # of which state of the file the bytes are
        self._counts = True  # whether the server is taken at its word when it gives a part

    def run(self) -> Answer:
        """Fetch all of it, and return the answer without its body.

        Raises:
            NetworkError: what came before stays, so that another run goes on after it.
            DiskFull: the file is larger than the room there is.
            Cancelled: from `tick`; nothing is left.
        """
        failures = 0
        while True:
            before = self._size()
            try:
                return self._http.take(self._url, self._headers(), self._write, self._tick)
            except (errors.Unreachable, errors.TimedOut, errors.BodyCut, errors.HttpError) as error:
                if isinstance(error, errors.HttpError) and error.status == 416 and before:
                    self._begin_anew()  # it has become shorter
                    continue
                failures = 0 if self._size() > before else failures + 1
                pause = pause_before_retry(error, failures)
                if pause is None or failures >= _TRIES:
                    raise
                self._http.wait(pause, self._tick, self._url)
            except errors.Cancelled:
                self.remove()
                raise

    def remove(self) -> None:
        """Take away the file and what tells about it."""
        self._path.unlink(missing_ok=True)
        self._label.unlink(missing_ok=True)

    def _begin_anew(self) -> None:
        """Ask for all of the file; no other part of it in this run, or it might go on in a circle."""
        self.remove()
        self._counts = False

    def _size(self) -> int:
        return self._path.stat().st_size if self._path.is_file() else 0

    def _headers(self) -> dict[str, str]:
        asked = {"Accept": "*/*", "Accept-Encoding": "identity"}
        state = self._state()
        if state and self._counts and self._size():
            asked.update({"Range": f"bytes={self._size()}-", "If-Range": state})
        return asked

    def _state(self) -> str:
        """Return the mark of the state of which the first bytes are here, empty where that is not known."""
        try:
            label = json.loads(self._label.read_text(encoding="utf-8"))
            return str(label["state"]) if label["url"] == self._url else ""
        except (OSError, ValueError, LookupError, TypeError):
            return ""

    def _write(self, response: requests.Response, method: str, _max_bytes: int, tick: Tick) -> bytes:
        state = _mark(response.headers)
        start = _start(response, self._size())
        if start is None or (start and state not in ("", self._state())):
            self._begin_anew()
            raise errors.BodyCut(say("{url} answers with another part of the file than was asked for.", url=self._url))
        self._label.write_text(json.dumps({"url": self._url, "state": state}), encoding="utf-8")
        whole = _whole(response, start)
        self._require_room(whole, start)
        size = start
        with self._path.open("ab" if start else "wb") as file:
            for part in body_parts(response, method, LARGEST):
                file.write(part)
                size += len(part)
                tick(size / whole if whole else UNKNOWN, _words(size, whole))
        if size < whole:
            raise errors.BodyCut(say("{url} gave {size:,} of {whole:,} bytes.", url=self._url, size=size, whole=whole))
        return b""

    def _require_room(self, whole: int, start: int) -> None:
        free = shutil.disk_usage(self._path.parent).free
        if whole - start > free:
            raise errors.DiskFull(
                say(
                    "{url} has {whole:,.0f} MB, and {parent} has {free:,.0f} MB free. Free some "
                    "room or choose another disk.",
                    url=self._url,
                    whole=whole / _MEGA,
                    parent=self._path.parent,
                    free=free / _MEGA,
                )
            )


def _start(response: requests.Response, present: int) -> Optional[int]:
    """Return after which byte the answer goes on, None where it is another one than asked for."""
    if response.status_code != 206:
        return 0
    found = _RANGE.match(response.headers.get("Content-Range") or "")
    return present if found is not None and int(found[1]) == present else None


def _whole(response: requests.Response, start: int) -> int:
    """Return the size of the whole file, 0 where it is not told."""
    found = _RANGE.match(response.headers.get("Content-Range") or "") if response.status_code == 206 else None
    if found is not None and found[2].isdecimal():
        return int(found[2])
    length = response.headers.get("Content-Length") or ""
    return start + int(length) if length.isdecimal() and not response.headers.get("Content-Encoding") else 0


def _mark(headers: Mapping[str, Any]) -> str:
    """Return what tells this state of the file from another, byte for byte; nothing does where it came packed."""
    if str(headers.get("Content-Encoding") or "identity").lower() != "identity":
        return ""
    etag = str(headers.get("ETag") or "")
    return etag if etag and not etag.startswith("W/") else str(headers.get("Last-Modified") or "")


def _words(size: int, whole: int) -> str:
    return (
        say("{size:,.1f} of {whole:,.1f} MB", size=size / _MEGA, whole=whole / _MEGA)
        if whole
        else say("{size:,.1f} MB", size=size / _MEGA)
    )
