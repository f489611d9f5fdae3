# SPDX-License-Identifier: GPL-2.0-or-later
"""`core.http` over QGIS' own network: proxies, certificates, the authentication database and a cancel that works.

http = http_for(catalogue.url, catalogue.authcfg)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, Callable, Optional

import requests
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QThread, QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest
from requests.adapters import BaseAdapter

from crm_dataspace_plugin.bridge.network_reply import OpenReply
from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.http import (
    MAX_BYTES,
    TIMEOUT,
    Answer,
    BodyReader,
    Http,
    OriginToken,
    origin_of,
    plain_session,
)
from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.question import Question
from crm_dataspace_plugin.core.response_body import read_body
from crm_dataspace_plugin.core.words import say

_NOT_OURS = frozenset({"content-length", "connection", "host"})  # Qt writes them itself
_LISTENER: ContextVar[Tick] = ContextVar("listener", default=silent)
_TOKENS: dict[tuple[str, str, int], str] = {}  # of the embedded demo only; never stored


def refuse_in_window_thread() -> None:
    """Raise in the thread that draws QGIS' window: waiting there would freeze it, or let it be used half-way."""
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() != application.thread():
        return
    if QgsApplication.platform() == "desktop":
        raise RuntimeError("A request was started in the main thread of QGIS: start it in a job.")


def allow_any_thread() -> None:
    """Raise nowhere."""


class QgisAdapter(BaseAdapter):
    """Sends what a `requests` session asks for through `QgsNetworkAccessManager`.

    Args:
        origin: address to whose scheme, host and port the configuration belongs.
        authcfg: id in QGIS' authentication database, empty for none. It is applied to `origin` only, so it never
            follows a redirect or a link to another host.
        check_thread: raises where a request may not be waited for.
    """

    def __init__(
        self, origin: str = "", authcfg: str = "", check_thread: Callable[[], None] = refuse_in_window_thread
    ) -> None:
        super().__init__()
        self._origin = origin_of(origin)
        self._authcfg = authcfg
        self._check_thread = check_thread

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Any = True,
        cert: Any = None,
        proxies: Optional[Mapping[str, str]] = None,
    ) -> requests.Response:
        """Send one request. Redirects are followed by `requests`; certificates and proxies are QGIS' matter."""
        self._check_thread()
        authcfg = self._authcfg if origin_of(request.url or "") == self._origin else ""
        reply = OpenReply(request.method or "GET", _seconds(timeout), _LISTENER.get())
        reply.send(_qt_request(request, authcfg), _body(request), authcfg)
        return reply.response(request, self)

    def close(self) -> None:
        """Nothing is held between requests."""


class QgisHttp(Http):
    """An `Http` whose requests are also cancelled while they wait for the service."""

    def _once(self, question: Question, tick: Tick, read: BodyReader = read_body) -> Answer:
        with _listening(tick):
            return super()._once(question, tick, read)


def http_for(url: str, authcfg: str = "", max_bytes: int = MAX_BYTES) -> Http:
    """Return the `Http` for a service, to be used in a job: it refuses to wait in the thread of QGIS' window.

    Args:
        url: any address of the service; its origin is the only one that gets `authcfg`.
        authcfg: id in QGIS' authentication database.
        max_bytes: largest body read.
    """
    return _http(url, authcfg, QgisAdapter(url, authcfg), max_bytes)


def http_for_algorithm(url: str, authcfg: str = "") -> Http:
    """Return the `Http` for a service, to be used by an algorithm.

    Processing runs algorithms in a thread. Only a script that calls `processing.run` in the Python console waits in
    the window's thread, as it does for any algorithm; no mouse or key is looked at meanwhile.
    """
    return _http(url, authcfg, QgisAdapter(url, authcfg, check_thread=allow_any_thread))


def _http(url: str, authcfg: str, adapter: QgisAdapter, max_bytes: int = MAX_BYTES) -> Http:
    session = plain_session()
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    token = _TOKENS.get(origin_of(url))
    if token and not authcfg:
        session.auth = OriginToken(url, token)
    return QgisHttp(session, max_bytes=max_bytes)


def remember_token(origin: str, token: str) -> None:
    """Send `token` to the embedded demo at `origin` until QGIS is closed; it is kept in memory only."""
    _TOKENS[origin_of(origin)] = token


def forget_token(origin: str) -> None:
    _TOKENS.pop(origin_of(origin), None)


@contextmanager
def _listening(tick: Tick) -> Iterator[None]:
    before = _LISTENER.set(tick)
    try:
        yield
    finally:
        _LISTENER.reset(before)


def _qt_request(request: requests.PreparedRequest, authcfg: str) -> QNetworkRequest:
    qt_request = QNetworkRequest(QUrl.fromEncoded((request.url or "").encode("ascii")))
    attribute = QNetworkRequest.Attribute
    qt_request.setAttribute(attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy)
    qt_request.setAttribute(attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork)
    qt_request.setAttribute(attribute.CacheSaveControlAttribute, False)
    for name, value in request.headers.items():
        if name.lower() not in _NOT_OURS:
            qt_request.setRawHeader(_bytes(name), _bytes(value))
    if not authcfg:
        return qt_request
    applied, with_login = QgsApplication.authManager().updateNetworkRequest(qt_request, authcfg)
    if not applied:
        raise errors.LoginNeeded(say("The authentication configuration “{name}” cannot be used.", name=authcfg), 401)
    return with_login


def _body(request: requests.PreparedRequest) -> Optional[bytes]:
    body: Any = request.body
    if body is None or isinstance(body, bytes):
        return body
    return body.encode("utf-8") if isinstance(body, str) else body.read()


def _bytes(text: Any) -> bytes:
    return text if isinstance(text, bytes) else str(text).encode("latin-1")


def _seconds(timeout: Any) -> float:
    """Return the seconds without a byte after which to give up; `requests` also allows (connect, read)."""
    longest = timeout[1] if isinstance(timeout, tuple) else timeout
    return float(longest or TIMEOUT)
