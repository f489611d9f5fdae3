# SPDX-License-Identifier: GPL-2.0-or-later
"""Bytes into a `Request`, a `Response` into bytes."""

from __future__ import annotations

import contextlib
import logging
import re
import socket
import sqlite3
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any, Optional
from urllib.parse import parse_qsl, unquote_to_bytes

from crm_dataspace_plugin.dataspace.html.pages import page_response
from crm_dataspace_plugin.dataspace.messages import PROBLEM, Request, Response, dumps, wants_html
from crm_dataspace_plugin.dataspace.problems import Problem, bad_request

if TYPE_CHECKING:
    from crm_dataspace_plugin.dataspace.server import Server

LOG = logging.getLogger(__name__)
LARGEST_BODY = 16 * 2**20  # bytes
PATIENCE = 30.0  # seconds without a byte
MOST_PARAMETERS = 200
CHUNK = 256 * 1024

_BODILESS = (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)
_HOST = re.compile(r"[A-Za-z0-9_.-]{1,253}(:[0-9]{1,5})?|\[[0-9A-Fa-f:.]{2,45}\](:[0-9]{1,5})?")
_LENGTH = re.compile(r"[0-9]{1,15}")


class Handler(BaseHTTPRequestHandler):
    """Turns bytes into a `Request` and a `Response` into bytes."""

    protocol_version = "HTTP/1.1"
    server_version = "crm-data-space"
    sys_version = ""
    timeout = PATIENCE
    wbufsize = 65536  # with the next line: without them kept connections crawl (Nagle and delayed ACK)
    disable_nagle_algorithm = True
    server: Server

    def serve(self) -> None:
        """Answer one request."""
        request = Request(self.command, (), headers=self._lowered(), base=self._base())
        try:
            body = self._body()
            request = self._request(body)
            self.server.check_host(request)
            response = self.server.service.answer(request)
        except Problem as problem:
            response = _problem_response(problem)
        except sqlite3.Error as error:
            response = _problem_response(_storage_problem(error))
        self._send(page_response(request, response) if wants_html(request) else response)

    def send_error(self, code: int, message: Optional[str] = None, explain: Optional[str] = None) -> None:
        """Answer what `http.server` itself refuses: a crooked request line, an unknown method."""
        self.close_connection = True
        self.request_version = self.protocol_version  # else the answer to a crooked first line has no head
        title = HTTPStatus(code).phrase if code in list(HTTPStatus) else "The request is not understood."
        self._send(_problem_response(Problem(code, title, (message or "")[:200])))

    def log_message(self, format: str, *args: Any) -> None:
        LOG.debug("%s %s", self.address_string(), format % args)

    def _lowered(self) -> dict[str, str]:
        return {name.lower(): value for name, value in self.headers.items()}

    def _base(self) -> str:
        named = self.headers.get("Host", "").strip()
        return f"http://{named}" if _HOST.fullmatch(named) else self.server.url

    def _request(self, body: bytes) -> Request:
        path, _mark, query = self.path.partition("#")[0].partition("?")
        if not path.startswith("/"):
            raise bad_request("The address does not start with a slash.")
        try:
            parts = [unquote_to_bytes(each.encode("latin-1")).decode() for each in path[1:].split("/")]
            pairs = parse_qsl(
                query.encode("latin-1").decode(),
                keep_blank_values=True,
                errors="strict",
                max_num_fields=MOST_PARAMETERS,
            )
        except ValueError as error:
            raise bad_request("The address is not UTF-8, or has too many parameters.") from error
        if parts[-1] == "":
            parts.pop()
        return Request(self.command, tuple(parts), tuple(pairs), self._lowered(), body, self._base())

    def _body(self) -> bytes:
        """Read the request's body; where that fails the connection cannot be used again."""
        self_closing, self.close_connection = self.close_connection, True
        lengths = self.headers.get_all("Content-Length", [])
        if "Transfer-Encoding" in self.headers:
            raise Problem(HTTPStatus.LENGTH_REQUIRED, "The body needs a Content-Length.")
        if len(lengths) > 1 or not all(map(_LENGTH.fullmatch, lengths)):
            raise bad_request("Content-Length is not a number.")
        length = int(lengths[0]) if lengths else 0
        if length > LARGEST_BODY:
            self._drain(min(length, 4 * LARGEST_BODY))
            title = f"The body is larger than {LARGEST_BODY // 2**20} MiB."
            raise Problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, title)
        try:
            body = self.rfile.read(length)
        except socket.timeout as error:
            raise Problem(HTTPStatus.REQUEST_TIMEOUT, "The body did not arrive in time.") from error
        if len(body) < length:
            raise bad_request("The body ended early.")
        self.close_connection = self_closing
        return body

    def _drain(self, length: int) -> None:
        """Read and forget, so that the client gets to reading the answer."""
        with contextlib.suppress(socket.timeout):
            while length > 0 and self.rfile.read(min(length, CHUNK)):
                length -= CHUNK

    def _send(self, response: Response) -> None:
        self.send_response(response.status)
        headers = {"Vary": "Accept", "X-Content-Type-Options": "nosniff", **response.headers}
        if response.status not in _BODILESS:
            headers.update({"Content-Type": response.media_type, "Content-Length": str(len(response.body))})
        if self.close_connection:
            headers["Connection"] = "close"
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD" and response.status not in _BODILESS:
            self.wfile.write(response.body)
        self.wfile.flush()


for _method in ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"):
    setattr(Handler, f"do_{_method}", Handler.serve)  # the names by which the base class calls it


def _problem_response(problem: Problem) -> Response:
    return Response(problem.status, dumps(problem.document()).encode(), PROBLEM, problem.headers)


def _storage_problem(error: sqlite3.Error) -> Problem:
    LOG.error("The database failed: %s", error)
    return Problem(
        HTTPStatus.SERVICE_UNAVAILABLE,
        "The database cannot be used at the moment; nothing was changed.",
        "Another program holds it, or the disk is full. Try again.",
        {"Retry-After": "2"},
    )
