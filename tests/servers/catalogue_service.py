# SPDX-License-Identifier: GPL-2.0-or-later
"""A small catalogue on loopback whose every answer the test decides."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Callable, Union
from urllib.parse import parse_qs, urlsplit

Reply = Union[dict, list, bytes, tuple]  # JSON, raw body, or (status, content type, body)
Answering = Union[Reply, Callable[[Mapping[str, str]], Reply]]


def record(identifier: str, title: str = "", box=(0.0, 40.0, 1.0, 41.0), **properties: Any) -> dict:
    west, south, east, north = box
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {
        "id": identifier,
        "type": "Feature",
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": {"type": "dataset", "title": title or f"Record {identifier}", **properties},
        "links": [],
    }


def collection(records: list, matched=None, following: str = "", **members: Any) -> dict:
    links = [{"rel": "next", "href": following}] if following else []
    answer = {"type": "FeatureCollection", "features": records, "links": links, **members}
    return answer if matched is None else {**answer, "numberMatched": matched}


class CatalogueService:
    """Answers `/cat` as a records service; `items` decides what the search answers.

    Attributes:
        asked: path and parameters of each request, in order.
    """

    def __init__(self, items: Answering, queryables: Reply = (404, "text/plain", b""), **paths: Answering) -> None:
        self.asked: list[tuple[str, dict[str, str]]] = []
        self._paths: dict[str, Answering] = {
            "/": {"title": "Crooked catalogue", "links": []},
            "/conformance": {"conformsTo": ["http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/core"]},
            "/collections": {"collections": [{"id": "cat", "itemType": "record"}]},
            "/collections/cat": {"id": "cat", "itemType": "record"},
            "/collections/cat/queryables": queryables,
            "/collections/cat/items": items,
            **{f"/{name}": answer for name, answer in paths.items()},
        }
        service = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                service.reply(self)

            def log_message(self, *parts: Any) -> None:
                """Stay quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> CatalogueService:
        self._thread.start()
        return self

    def __exit__(self, *problem: Any) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)

    def searches(self) -> list[dict[str, str]]:
        return [params for path, params in self.asked if path == "/collections/cat/items"]

    def reply(self, handler: BaseHTTPRequestHandler) -> None:
        parts = urlsplit(handler.path)
        params = {name: values[0] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
        self.asked.append((parts.path, params))
        answer = self._paths.get(parts.path.rstrip("/") or "/", (404, "text/plain", b"not here"))
        answer = answer(params) if callable(answer) else answer
        status, kind, body = answer if isinstance(answer, tuple) else (200, "application/json", answer)
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        announced = len(content) + (100 if kind == "cut" else 0)
        handler.send_response(status)
        handler.send_header("Content-Type", "application/json" if kind == "cut" else kind)
        handler.send_header("Content-Length", str(announced))
        if status == 401:
            handler.send_header("WWW-Authenticate", 'Basic realm="catalogue"')
        handler.end_headers()
        handler.wfile.write(content)
