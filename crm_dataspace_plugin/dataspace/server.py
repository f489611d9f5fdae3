# SPDX-License-Identifier: GPL-2.0-or-later
"""The service on a socket: one thread per connection, and a stop that leaves nothing behind."""

from __future__ import annotations

import contextlib
import ipaddress
import logging
import os
import socket
import socketserver
import sys
import threading
import time
from http import HTTPStatus
from http.server import ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

from crm_dataspace_plugin.dataspace.handler import Handler
from crm_dataspace_plugin.dataspace.messages import PROBLEM, Request, dumps
from crm_dataspace_plugin.dataspace.problems import Problem
from crm_dataspace_plugin.dataspace.service import Service

LOG = logging.getLogger(__name__)
LOOPBACK = "127.0.0.1"
GRACE = 3.0  # seconds for a running answer to end when the server stops


class Server(ThreadingHTTPServer):
    """Listens.

    Args:
        host: name or address to listen at; anything but loopback opens the data space to others.
        port: 0 for any free one.
    """

    daemon_threads = True
    request_queue_size = 64
    allow_reuse_address = os.name != "nt"  # there it would let two programs share the port

    def __init__(self, service: Service, host: str = LOOPBACK, port: int = 0) -> None:
        self.service = service
        self._host = host
        self._connections: dict[threading.Thread, socket.socket] = {}
        self._guard = threading.Lock()
        if ":" in host:
            self.address_family = socket.AF_INET6
        super().__init__((host, port), Handler)

    @property
    def url(self) -> str:
        name = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{name}:{self.server_address[1]}"

    def check_host(self, request: Request) -> None:
        """Refuse names that only pretend to be this machine: a web page could read a loopback service that way."""
        if is_loopback(self._host) and not is_loopback(urlsplit(request.base).hostname or ""):
            title = "This data space answers on loopback only."
            raise Problem(HTTPStatus.MISDIRECTED_REQUEST, title, f"Its address is {self.url}.")

    def server_bind(self) -> None:
        """Bind without asking the name service for the machine's full name, which can take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self._host, self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:
        thread = threading.Thread(
            target=self._process, args=(request, client_address), name="data space connection", daemon=True
        )
        with self._guard:
            self._connections[thread] = request
        thread.start()

    def server_close(self) -> None:
        """Stop listening, let running answers end, and close every connection."""
        super().server_close()
        for how in (socket.SHUT_RD, socket.SHUT_RDWR):
            deadline = time.monotonic() + GRACE  # for all of them together
            with self._guard:
                left = dict(self._connections)
            for connection in left.values():
                with contextlib.suppress(OSError):
                    connection.shutdown(how)
            for thread in left:
                thread.join(max(0.0, deadline - time.monotonic()))

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Answer what nobody expected with a plain 500; a client that went away is no error."""
        error = sys.exc_info()[1]
        if isinstance(error, (ConnectionError, socket.timeout)):
            return
        LOG.error("The data space could not answer %s", client_address, exc_info=True)
        body = dumps(Problem(500, "The data space has a problem of its own.").document()).encode()
        head = f"HTTP/1.1 500 Internal Server Error\r\nContent-Type: {PROBLEM}\r\nContent-Length: {len(body)}\r\n"
        with contextlib.suppress(OSError):
            request.sendall(f"{head}Connection: close\r\n\r\n".encode() + body)

    def _process(self, request: Any, client_address: Any) -> None:
        try:
            self.process_request_thread(request, client_address)
        finally:
            with self._guard:
                self._connections.pop(threading.current_thread(), None)


def is_loopback(host: str) -> bool:
    """Tell whether `host` is this machine only."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
