# SPDX-License-Identifier: GPL-2.0-or-later
"""Every request of the product: time-out, retry with back-off, size limit, one kind of error.

`Http` works on any `requests.Session`; inside QGIS the session sends through QGIS' own network
(`bridge/network.py`), elsewhere it is plain `requests`.
"""

from __future__ import annotations

import copy
import time
from collections.abc import Mapping
from typing import Callable, Optional
from urllib.parse import urljoin, urlsplit

import requests
from urllib3.exceptions import ReadTimeoutError

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.answer import Answer
from crm_dataspace_plugin.core.origin import OriginToken, origin_of, parts_of
from crm_dataspace_plugin.core.plain_session import plain_session
from crm_dataspace_plugin.core.progress import UNKNOWN, Tick, silent
from crm_dataspace_plugin.core.question import Question
from crm_dataspace_plugin.core.response_body import read_body
from crm_dataspace_plugin.core.retry import pause_before_retry
from crm_dataspace_plugin.core.statuses import failure
from crm_dataspace_plugin.core.words import say

__all__ = ["Answer", "Http", "OriginToken", "joined", "origin_of", "plain_session"]

TIMEOUT = 30.0  # seconds without a byte
RETRIES = 3  # further tries of a request that changes nothing
MAX_BYTES = 512 * 1024 * 1024
PAGE_BYTES = 64 * 1024 * 1024  # of one answer of a catalogue: a thousand records with long abstracts are 10 MB
PAGE_SECONDS = 120.0  # for one answer of a catalogue, however lively it is sent

BodyReader = Callable[[requests.Response, str, int, Tick], bytes]  # answer, method, most bytes, tick

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class Http:
    """Sends requests and turns every failure into one of `core.errors`.

    Args:
        sleep: waits between two tries.
        timeout: seconds without a byte after which a request is given up; `TIMEOUT` if None.
        max_bytes: largest body read.
        longest: seconds after which an answer that is still coming is given up; None for no end.
    """

    def __init__(
        self,
        session: Optional[requests.Session] = None,
        sleep: Callable[[float], None] = time.sleep,
        timeout: Optional[float] = None,
        max_bytes: int = MAX_BYTES,
        longest: Optional[float] = None,
    ) -> None:
        self._session = session or plain_session()
        self._sleep = sleep
        self._timeout = TIMEOUT if timeout is None else timeout
        self._max_bytes = max_bytes
        self._longest = longest

    def for_pages(self) -> Http:
        """Return the same for a catalogue's answers, which are far smaller than a download and come at once."""
        bounded = copy.copy(self)
        bounded._max_bytes = min(self._max_bytes, PAGE_BYTES)
        bounded._longest = PAGE_SECONDS if self._longest is None else min(self._longest, PAGE_SECONDS)
        return bounded

    def at_most(self, size: int) -> Http:
        """Return the same for answers of so many bytes, where it is known how long they must be."""
        bounded = copy.copy(self)
        bounded._max_bytes = min(self._max_bytes, size)
        return bounded

    def get(
        self,
        url: str,
        params: Optional[Mapping[str, str]] = None,
        accept: str = "application/json",
        tick: Tick = silent,
    ) -> Answer:
        return self.send("GET", url, params=params, headers={"Accept": accept}, tick=tick)

    def post_query(
        self,
        url: str,
        body: bytes,
        content_type: str = "application/json",
        accept: str = "application/json",
        headers: Optional[Mapping[str, str]] = None,
        tick: Tick = silent,
    ) -> Answer:
        """Return the answer to a question that is put with POST and changes nothing: tried again like a GET.

        A redirect is not followed, because the question would get lost on the way.

        Raises:
            NetworkError: or the narrowest of its kinds.
            Cancelled: from `tick`.
        """
        sent = {**(headers or {}), "Accept": accept, "Content-Type": content_type}
        return self._ask(Question("POST", url, None, sent, body, RETRIES + 1), tick)

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
        only the caller knows whether sending it twice is safe. A redirected write is not followed: it would
        become a read that looks like success.

        Raises:
            NetworkError: or the narrowest of its kinds.
            Cancelled: from `tick`.
        """
        return self._ask(Question(method, url, params, headers, body, RETRIES + 1 if method in _SAFE else 1), tick)

    def take(self, url: str, headers: Mapping[str, str], read: BodyReader, tick: Tick = silent) -> Answer:
        """Send one GET, once, and leave its body to `read`, which is called as `read_body` is.

        Raises:
            NetworkError: or the narrowest of its kinds; and what `read` raises.
            Cancelled: from `tick`.
        """
        return self._once(Question("GET", url, None, headers, None, 1), self._bounded(tick, url), read)

    def _ask(self, question: Question, tick: Tick) -> Answer:
        url = question.url
        if parts_of(url).scheme not in ("http", "https"):
            raise errors.Unreachable(
                say("“{url}” is not a web address: it must start with http:// or https://.", url=url)
            )
        tick = self._bounded(tick, url)
        for attempt in range(question.tries):
            try:
                return self._once(question, tick)
            except (errors.Unreachable, errors.TimedOut, errors.BodyCut, errors.HttpError) as error:
                pause = pause_before_retry(error, attempt)
                if attempt + 1 == question.tries or pause is None:
                    raise
                self.wait(pause, tick, url)
        raise errors.Unreachable(say("{url} was not reached.", url=url))

    def wait(self, pause: float, tick: Tick, url: str) -> None:
        """Wait some seconds before another try."""
        step = 0.1  # seconds between looks at the cancel button
        for _ in range(max(1, round(pause / step))):
            tick(UNKNOWN, say("Waiting for {netloc}", netloc=urlsplit(url).netloc))
            self._sleep(step)

    def _bounded(self, tick: Tick, url: str) -> Tick:
        """Return `tick` with a look at the clock, because a service can send a byte now and then for ever."""
        if self._longest is None:
            return tick
        longest, end = self._longest, time.monotonic() + self._longest

        def bounded(fraction: float, words: str) -> None:
            if time.monotonic() > end:
                raise errors.TimedOut(
                    say("{url} did not finish its answer within {longest:g} s.", url=url, longest=longest)
                )
            tick(fraction, words)

        return bounded

    def _once(self, question: Question, tick: Tick, read: BodyReader = read_body) -> Answer:
        tick(UNKNOWN, "")
        method, url = question.method, question.url
        try:
            with self._session.request(
                method,
                url,
                params=question.params,
                headers=question.headers,
                data=question.body,
                stream=True,
                timeout=self._timeout,
                allow_redirects=method in _SAFE,
            ) as response:
                failed = response.status_code >= 400
                content = (read_body if failed else read)(response, method, self._max_bytes, tick)
        except requests.exceptions.Timeout as error:
            words = say("{url} did not answer within {timeout:g} s.", url=url, timeout=self._timeout)
            raise errors.TimedOut(words, str(error)) from error
        except (requests.exceptions.ChunkedEncodingError, requests.exceptions.ContentDecodingError) as error:
            raise errors.BodyCut(say("The answer of {url} ended early.", url=url), str(error)) from error
        except requests.exceptions.TooManyRedirects as error:
            raise errors.UnexpectedContent(say("{url} redirects in a circle.", url=url), str(error)) from error
        except requests.exceptions.InvalidSchema as error:
            words = say("{url} points to what is no web address.", url=url)
            raise errors.UnexpectedContent(words, str(error)) from error
        except requests.exceptions.RequestException as error:
            if any(isinstance(each, ReadTimeoutError) for each in error.args):  # silence inside the body
                words = say("{url} fell silent for {timeout:g} s.", url=url, timeout=self._timeout)
                raise errors.TimedOut(words, str(error)) from error
            raise errors.Unreachable(say("{url} cannot be reached.", url=url), str(error)) from error
        except ValueError as error:  # of a redirect that `requests` cannot take apart
            words = say("{url} points to what is no web address.", url=url)
            raise errors.UnexpectedContent(words, str(error)) from error
        answer = Answer(
            status=response.status_code,
            url=response.url,
            headers={name.lower(): value for name, value in response.headers.items()},
            content=content,
        )
        if answer.status >= 400:
            raise failure(method, answer.url, answer.status, answer.headers, answer.text())
        if response.is_redirect and method not in _SAFE:
            place = answer.headers["location"]
            words = say(
                "{url} did not take the {method}, it points to {place} instead.", url=url, method=method, place=place
            )
            raise errors.UnexpectedContent(words, answer.text())
        return answer


def joined(base: str, href: object) -> str:
    """Return the address a link in an answer points to; UnexpectedContent where it is none."""
    try:
        return urljoin(base, str(href))
    except ValueError as error:
        raise errors.UnexpectedContent(
            say("{base} has a link to “{href}”, which is no address.", base=base, href=str(href)[:200])
        ) from error
