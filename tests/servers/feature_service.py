# SPDX-License-Identifier: GPL-2.0-or-later
"""A loopback service that answers each path with what a test puts there."""

from __future__ import annotations

import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Callable, Union
from urllib.parse import parse_qsl, urlsplit

Given = Union[dict, list, bytes, int, Callable[[dict], Any]]


class _Server(ThreadingHTTPServer):
    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that were killed."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class FeatureService:
    """Answers `GET path` with `answers[path]`: JSON, bytes, a status, or a function of the query that gives one."""

    def __init__(self) -> None:
        self.answers: dict[str, Given] = {}
        self.asked: list[tuple[str, str, dict[str, str], dict[str, str]]] = []  # method, path, query, headers
        self._server = _Server(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> FeatureService:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def add_collection(
        self, name: str, features: list[dict], schema: Union[dict, None] = None, largest_page: int = 10_000
    ) -> str:
        """Serve `features` in pages and return the collection's address."""
        path = f"/collections/{name}"
        self.answers[path] = {"id": name, "title": name.title(), "links": []}
        if schema is not None:
            self.answers[path + "/schema"] = schema
        self.answers[path + "/items"] = lambda query: self._page(path, features, query, largest_page)
        return self.url + path

    def _page(self, path: str, features: list[dict], query: dict, largest_page: int) -> dict:
        start, size = int(query.get("offset", 0)), min(int(query.get("limit", 10)), largest_page)
        page: dict[str, Any] = {"type": "FeatureCollection", "numberMatched": len(features), "links": []}
        page["features"] = features[start : start + size]
        if start + size < len(features):
            href = f"{self.url}{path}/items?limit={size}&offset={start + size}"
            page["links"].append({"rel": "next", "type": "application/geo+json", "href": href})
        return page

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        service = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            wbufsize = 65536

            def do_GET(self) -> None:
                parts = urlsplit(self.path)
                query = dict(parse_qsl(parts.query))
                service.asked.append((self.command, parts.path, query, dict(self.headers)))
                given = service.answers.get(parts.path, 404)
                if callable(given):
                    given = given(query)
                status = given if isinstance(given, int) else 200
                body = given if isinstance(given, bytes) else json.dumps(given).encode()
                self.send_response(status)
                self.send_header("Content-Type", "text/html" if body[:1] == b"<" else "application/geo+json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_OPTIONS = do_GET

            def log_message(self, *_: object) -> None:
                return

        return Handler
