# SPDX-License-Identifier: GPL-2.0-or-later
"""Reading an answer's body piece by piece, never more of it than allowed."""

from __future__ import annotations

from collections.abc import Iterator

import requests

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick
from crm_dataspace_plugin.core.words import say

CHUNK = 256 * 1024
PACKED_CHUNK = 16 * 1024  # of a compressed body: it can become a thousand times as large before its size is known
PACKINGS = ("gzip", "x-gzip", "deflate")


def read_body(response: requests.Response, method: str, max_bytes: int, tick: Tick) -> bytes:
    """Return the whole body, unpacked; raises as `body_parts`."""
    chunks = []
    for chunk in body_parts(response, method, max_bytes):
        chunks.append(chunk)
        tick(UNKNOWN, "")
    return b"".join(chunks)


def body_parts(response: requests.Response, method: str, max_bytes: int) -> Iterator[bytes]:
    """Yield the body piece by piece, unpacked.

    Raises:
        BodyTooLarge, BodyCut: it is larger than `max_bytes`, or ends before what was announced.
        UnexpectedContent: it is packed in a way that was not asked for.
        requests.RequestException: as `requests` reports a broken connection.
    """
    length = response.headers.get("Content-Length") or ""
    announced = int(length) if length.isdecimal() and method != "HEAD" else 0
    too_large = say(
        "{url} answers more than the {max_bytes:.3g} MiB allowed.", url=response.url, max_bytes=max_bytes / 2**20
    )
    if announced > max_bytes:
        raise errors.BodyTooLarge(too_large)
    size = 0
    for chunk in response.iter_content(_step(response)):
        size += len(chunk)
        if size > max_bytes:
            raise errors.BodyTooLarge(too_large)
        yield chunk
    sent = response.raw.tell() if response.headers.get("Content-Encoding") and size else size
    if sent < announced:
        raise errors.BodyCut(
            say(
                "The answer of {url} ended after {sent} of {announced} bytes.",
                url=response.url,
                sent=sent,
                announced=announced,
            )
        )


def _step(response: requests.Response) -> int:
    """Return how many bytes to read at once; UnexpectedContent where a body is packed in another way than asked for."""
    stated = (response.headers.get("Content-Encoding") or "").lower()
    packings = [each.strip() for each in stated.split(",") if each.strip() not in ("", "identity")]
    if not packings:
        return CHUNK
    if len(packings) > 1 or packings[0] not in PACKINGS:  # packed twice, 2 kB become terabytes
        raise errors.UnexpectedContent(
            say("{url} answers packed as “{stated}”, which was not asked for.", url=response.url, stated=stated[:60])
        )
    return PACKED_CHUNK
