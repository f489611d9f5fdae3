# SPDX-License-Identifier: GPL-2.0-or-later
"""Every request of the product: time-out, retry with back-off, size limit, one kind of error.

`Http` works on any `requests.Session`; inside QGIS the session sends through QGIS' own network
(`bridge/network.py`), elsewhere it is plain `requests`.
"""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional
from urllib.parse import urlsplit

import requests
from urllib3.exceptions import ReadTimeoutError

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick, silent

TIMEOUT = 30.0  # seconds without a byte
RETRIES = 3  # further tries of a request that changes nothing
PAUSE = 0.3  # seconds before the first retry; doubled each time
LONGEST_PAUSE = 20.0  # seconds; a service that asks for more is reported instead
MAX_BYTES = 512 * 1024 * 1024
CHUNK = 256 * 1024
SHOWN_BODY = 4000  # characters of an error's body kept for Details

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_PASSING = frozenset({429, 502, 503, 504})
_BY_STATUS: dict[int, type[errors.HttpError]] = {
    401: errors.LoginNeeded,
    403: errors.NotAllowed,
    404: errors.NotThere,
    410: errors.NotThere,
    412: errors.Overtaken,
    428: errors.RevisionNeeded,
    429: errors.TooManyRequests,
}


@dataclass(frozen=True)
class Answer:
    """What a service answered with a status below 400.

    Attributes:
        url: the final address after redirects.
        headers: names in lower case.
    """

    status: int
    url: str
    headers: Mapping[str, str]
    content: bytes

    def text(self) -> str:
        return self.content.decode("utf-8", errors="replace")

    def json(self) -> Any:
        """Return the parsed body; UnexpectedContent when it is not JSON."""
        try:
            return json.loads(self.content)
        except ValueError as error:
            raise errors.UnexpectedContent(
                f"{self.url} answered {_described(self)} instead of JSON.", self.text()[:SHOWN_BODY]
            ) from error


class Http:
    """Sends requests and turns every failure into one of `core.errors`."""

    def __init__(self, session: Optional[requests.Session] = None, sleep: Callable[[float], None] = time.sleep) -> None:
        self._session = session or plain_session()
        self._sleep = sleep

    def get(
        self,
        url: str,
        params: Optional[Mapping[str, str]] = None,
        accept: str = "application/json",
        tick: Tick = silent,
    ) -> Answer:
        return self.send("GET", url, params=params, headers={"Accept": accept}, tick=tick)

    def send(
        self,
        method: str,
        url: str,
        params: Optional[Mapping[str, str]] = None,
        headers: Optional[Mapping[str, str]] = None,
        body: Optional[bytes] = None,
        tick: Tick = silent,
    ) -> Answer:
        """Send one request and return the answer.

        Requests that change nothing are tried again after a passing failure; a write is sent once, because
        only the caller knows whether sending it twice is safe.

        Raises:
            NetworkError: or the narrowest of its kinds.
            Cancelled: from `tick`.
        """
        if urlsplit(url).scheme not in ("http", "https"):
            raise errors.Unreachable(f"“{url}” is not a web address: it must start with http:// or https://.")
        tries = RETRIES + 1 if method in _SAFE else 1
        for attempt in range(tries):
            try:
                return self._once(method, url, params, headers, body, tick)
            except (errors.Unreachable, errors.TimedOut, errors.BodyCut, errors.HttpError) as error:
                pause = _pause(error, attempt)
                if attempt + 1 == tries or pause is None:
                    raise
                self._wait(pause, tick, url)
        raise errors.Unreachable(f"{url} was not reached.")

    def _wait(self, pause: float, tick: Tick, url: str) -> None:
        step = 0.1  # seconds between looks at the cancel button
        for _ in range(max(1, round(pause / step))):
            tick(UNKNOWN, f"Waiting for {urlsplit(url).netloc}")
            self._sleep(step)

    def _once(
        self,
        method: str,
        url: str,
        params: Optional[Mapping[str, str]],
        headers: Optional[Mapping[str, str]],
        body: Optional[bytes],
        tick: Tick,
    ) -> Answer:
        tick(UNKNOWN, "")
        try:
            with self._session.request(
                method, url, params=params, headers=headers, data=body, stream=True, timeout=TIMEOUT
            ) as response:
                content = _body(response, method, tick)
        except requests.exceptions.Timeout as error:
            raise errors.TimedOut(f"{url} did not answer within {TIMEOUT:g} s.", str(error)) from error
        except (requests.exceptions.ChunkedEncodingError, requests.exceptions.ContentDecodingError) as error:
            raise errors.BodyCut(f"The answer of {url} ended early.", str(error)) from error
        except requests.exceptions.TooManyRedirects as error:
            raise errors.UnexpectedContent(f"{url} redirects in a circle.", str(error)) from error
        except requests.exceptions.RequestException as error:
            if any(isinstance(each, ReadTimeoutError) for each in error.args):  # silence inside the body
                raise errors.TimedOut(f"{url} fell silent for {TIMEOUT:g} s.", str(error)) from error
            raise errors.Unreachable(f"{url} cannot be reached.", str(error)) from error
        answer = Answer(
            status=response.status_code,
            url=response.url,
            headers={name.lower(): value for name, value in response.headers.items()},
            content=content,
        )
        if answer.status >= 400:
            raise _failure(method, answer)
        return answer


def plain_session() -> requests.Session:
    """Return a session for use without QGIS; it reads no proxy or password from the environment."""
    session = requests.Session()
    session.trust_env = False
    session.headers["User-Agent"] = "crm_dataspace_plugin"
    return session


class OriginToken(requests.auth.AuthBase):
    """Send a bearer token to one origin (scheme, host, port) and to no other."""

    def __init__(self, origin: str, token: str) -> None:
        self._origin = origin_of(origin)
        self._token = token

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if origin_of(request.url or "") == self._origin:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request


def origin_of(url: str) -> tuple[str, str, int]:
    """Return scheme, host and port of `url`, the port filled in where it is the scheme's own."""
    parts = urlsplit(url)
    return parts.scheme, (parts.hostname or "").lower(), parts.port or (443 if parts.scheme == "https" else 80)


def _body(response: requests.Response, method: str, tick: Tick) -> bytes:
    announced = int(response.headers.get("Content-Length") or 0)
    chunks = []
    size = 0
    for chunk in response.iter_content(CHUNK):
        size += len(chunk)
        if size > MAX_BYTES:
            raise errors.BodyTooLarge(f"{response.url} answered more than {MAX_BYTES // 2**20} MiB.")
        chunks.append(chunk)
        tick(UNKNOWN, "")
    encoded = response.headers.get("Content-Encoding")
    if method != "HEAD" and not encoded and size < announced:
        raise errors.BodyCut(f"The answer of {response.url} ended after {size} of {announced} bytes.")
    return b"".join(chunks)


def _failure(method: str, answer: Answer) -> errors.HttpError:
    kind = _BY_STATUS.get(answer.status) or (errors.ServiceFault if answer.status >= 500 else errors.HttpError)
    return kind(
        f"{answer.url} answered {answer.status} to {method}.",
        status=answer.status,
        body=answer.text()[:SHOWN_BODY] if answer.status != 412 else answer.text(),
        revision=answer.headers.get("etag", ""),
    )


def _pause(error: errors.NetworkError, attempt: int) -> Optional[float]:
    """Return the seconds to wait before the next try, None where another try is useless."""
    if isinstance(error, errors.HttpError) and error.status not in _PASSING:
        return None
    return float(min(PAUSE * 2**attempt, LONGEST_PAUSE))


def _described(answer: Answer) -> str:
    kind = answer.headers.get("content-type", "").split(";")[0]
    if not answer.content:
        return "nothing"
    return "a web page" if "html" in kind else (kind or "something else")
