# SPDX-License-Identifier: GPL-2.0-or-later
"""A small server on loopback that answers as a test tells it."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Callable, Optional

PATIENCE = 10.0  # seconds after which a handler that waits gives up


class Handler(BaseHTTPRequestHandler):
    """One request; routes use `reply`, or write to `wfile` themselves.

    Attributes:
        sent: the request's body.
    """

    protocol_version = "HTTP/1.1"
    server: _Server
    sent = b""

    def reply(self, status: int, body: bytes = b"", headers: Optional[Mapping[str, str]] = None) -> None:
        self.start(status, {"Content-Length": str(len(body)), **(headers or {})})
        if self.command != "HEAD":
            self.wfile.write(body)

    def start(self, status: int, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def wait_for_the_end(self) -> None:
        """Say nothing until the test is over."""
        self.server.ended.wait(PATIENCE)

    def _answer(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        self.sent = self.rfile.read(length)
        path = self.path.partition("?")[0]
        self.server.asked.append((self.command, self.path, dict(self.headers.items())))
        anything = self.server.routes.get("*", lambda handler: handler.reply(404))
        self.server.routes.get(path, anything)(self)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = _answer

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test's output clean."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.routes: dict[str, Callable[[Handler], None]] = {}
        self.asked: list[tuple[str, str, dict[str, str]]] = []
        self.ended = threading.Event()

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what some tests are about."""


class Loopback:
    """A running server.

    Attributes:
        url: `http://127.0.0.1:port`.
        routes: path to what answers it; other paths get what `*` gives, or 404.
        asked: method, path with query, and headers of every request so far.
    """

    def __init__(self, server: _Server) -> None:
        self.url = f"http://127.0.0.1:{server.server_address[1]}"
        self.routes = server.routes
        self.asked = server.asked

    def answer(self, path: str, status: int, body: bytes = b"", **headers: str) -> None:
        """Answer `path` always the same; header names are written with `_` for `-`."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.routes[path] = lambda handler: handler.reply(status, body, named)


@contextmanager
def loopback() -> Iterator[Loopback]:
    server = _Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield Loopback(server)
    finally:
        server.ended.set()
        server.shutdown()
        server.server_close()
        thread.join(PATIENCE)
