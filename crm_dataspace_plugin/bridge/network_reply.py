# SPDX-License-Identifier: GPL-2.0-or-later
"""One reply of QGIS' network, waited for and read in the thread that sent it.

The thread runs a local event loop while it waits. A plain Python thread has no event dispatcher, without which no
Qt timer fires; `QEventLoop` makes one, therefore the loop is made before anything else.

PyQt watches the end of each object made by Qt whose signals Python connected, but hears of it in the main thread only:
late, when the next reply may already stand at the same address, which PyQt then takes for the dead one. Therefore a
reply is cut off from PyQt before it ends, and the thread's network manager is never connected.
"""

from __future__ import annotations

import io
import time
from typing import Any, Callable, Optional

import requests
from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest
from urllib3._collections import HTTPHeaderDict
from urllib3.exceptions import ProtocolError, ReadTimeoutError
from urllib3.response import HTTPResponse

from crm_dataspace_plugin.core.progress import UNKNOWN, Tick

BUFFER = 1024 * 1024  # bytes Qt may hold before it stops reading from the network
HEARTBEAT = 50  # milliseconds between looks at the clock and the cancel button
ASKED = 2.0  # seconds; the loop is held up that long only while QGIS asks the person for a login

_Error = QNetworkReply.NetworkError
_BROKEN = {  # the other errors stand for a status of 400 and more, whose body is complete
    _Error.RemoteHostClosedError,
    _Error.TimeoutError,
    _Error.OperationCanceledError,
    _Error.SslHandshakeFailedError,
    _Error.TemporaryNetworkFailureError,
    _Error.NetworkSessionFailedError,
    _Error.UnknownNetworkError,
    _Error.ProtocolFailure,
}
_PROXY = {
    _Error.ProxyConnectionRefusedError,
    _Error.ProxyConnectionClosedError,
    _Error.ProxyNotFoundError,
    _Error.ProxyTimeoutError,
    _Error.ProxyAuthenticationRequiredError,
}


class OpenReply(io.RawIOBase):
    """A reply whose body is read as a file; closing it aborts what has not come yet.

    Args:
        patience: seconds without a byte after which the wait ends with a time-out.
        tick: asked during every wait; what it raises ends the request.
    """

    def __init__(self, method: str, patience: float, tick: Tick) -> None:
        super().__init__()
        self._loop = QEventLoop()
        self._method = method
        self._patience = patience
        self._tick = tick
        self._alive_at = time.monotonic()
        self._reply: Optional[QNetworkReply] = None
        self._connected = False
        self._url = ""
        self._heartbeat = QTimer()
        self._heartbeat.setInterval(HEARTBEAT)
        self._heartbeat.timeout.connect(self._loop.quit)

    def send(self, request: QNetworkRequest, body: Optional[bytes], authcfg: str) -> None:
        """Send and wait for the status line and headers."""
        self._url = request.url().toString()
        manager = QgsNetworkAccessManager.instance()
        try:
            self._reply = reply = _started(manager, self._method, request, body)
            reply.setReadBufferSize(BUFFER)
            if authcfg:
                QgsApplication.authManager().updateNetworkReply(reply, authcfg)
            self._connect(reply)
            if not self._wait(self._has_status):
                raise requests.exceptions.ReadTimeout(f"No answer within {self._patience:g} s.")
        except BaseException:
            self.close()
            raise

    def response(self, request: requests.PreparedRequest, connection: Any) -> requests.Response:
        """Return the answer, its body still to be read; a failure below HTTP is raised as `requests` does."""
        reply = self._reply
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if status is None:
            failure = _failure(reply)
            self.close()
            raise failure
        headers = HTTPHeaderDict()
        for name, value in reply.rawHeaderPairs():
            headers.add(bytes(name).decode("latin-1"), bytes(value).decode("latin-1"))
        reason = reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute)
        raw = HTTPResponse(
            body=self,
            headers=headers,
            status=int(status),
            reason=reason,
            preload_content=False,
            request_method=self._method,
        )
        response = requests.Response()
        response.status_code = int(status)
        response.reason = reason
        response.headers = requests.structures.CaseInsensitiveDict(headers)
        response.encoding = requests.utils.get_encoding_from_headers(response.headers)
        response.url = request.url
        response.request = request
        response.raw = raw
        response.connection = connection
        return response

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        """Return up to `size` bytes as soon as some are there, all for -1, none at the end."""
        if size is None or size < 0:
            return b"".join(iter(lambda: self.read(BUFFER), b""))
        if self.closed or self._reply is None or size == 0:
            return b""
        if not self._wait(self._has_bytes):
            self.close()
            raise ReadTimeoutError(None, self._url, f"No byte for {self._patience:g} s.")
        if self._reply.bytesAvailable():
            return bytes(self._reply.read(size))
        if self._reply.error() in _BROKEN:
            raise ProtocolError(f"Connection broken: {self._reply.errorString()}")
        return b""

    def close(self) -> None:
        if self.closed:
            return
        super().close()
        self._heartbeat.stop()
        reply, self._reply = self._reply, None
        if reply is not None:
            self._disconnect(reply)
            reply.abort()
            reply.disconnect()  # from PyQt's watch too: see the module
            reply.deleteLater()
            QCoreApplication.sendPostedEvents(reply, QEvent.Type.DeferredDelete)

    def _connect(self, reply: QNetworkReply) -> None:
        for signal in (reply.metaDataChanged, reply.readyRead, reply.finished):
            signal.connect(self._on_news)
        for signal in (reply.uploadProgress, reply.sslErrors):
            signal.connect(self._on_alive)
        self._connected = True

    def _disconnect(self, reply: QNetworkReply) -> None:
        if self._connected:
            for signal in (reply.metaDataChanged, reply.readyRead, reply.finished):
                signal.disconnect(self._on_news)
            for signal in (reply.uploadProgress, reply.sslErrors):
                signal.disconnect(self._on_alive)
        self._connected = False

    def _wait(self, ready: Callable[[], bool]) -> bool:
        """Wait until it is ready; False when the patience ran out before."""
        self._alive_at = time.monotonic()
        self._heartbeat.start()
        try:
            while not ready():
                self._tick(UNKNOWN, "")
                if time.monotonic() - self._alive_at > self._patience:
                    return False
                looked_at = time.monotonic()
                self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
                if time.monotonic() - looked_at > ASKED:
                    self._alive_at = time.monotonic()
        finally:
            self._heartbeat.stop()
        return True

    def _has_status(self) -> bool:
        status = self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        return status is not None or self._reply.isFinished()

    def _has_bytes(self) -> bool:
        return self._reply.bytesAvailable() > 0 or self._reply.isFinished()

    def _on_news(self, *_: Any) -> None:
        self._alive_at = time.monotonic()
        self._loop.quit()

    def _on_alive(self, *_: Any) -> None:
        self._alive_at = time.monotonic()


def _started(
    manager: QgsNetworkAccessManager, method: str, request: QNetworkRequest, body: Optional[bytes]
) -> QNetworkReply:
    if method == "GET" and not body:
        return manager.get(request)
    if method == "HEAD":
        return manager.head(request)
    return manager.sendCustomRequest(request, method.encode("ascii"), body or b"")


def _failure(reply: QNetworkReply) -> Exception:
    words = f"{reply.errorString()} ({reply.url().host()})"
    if reply.error() == _Error.SslHandshakeFailedError:
        return requests.exceptions.SSLError(words)
    if reply.error() in _PROXY:
        return requests.exceptions.ProxyError(words)
    if reply.error() in (_Error.TimeoutError, _Error.OperationCanceledError):  # the latter is QGIS' own time-out
        return requests.exceptions.ConnectTimeout(words)
    return requests.exceptions.ConnectionError(words)
