# SPDX-License-Identifier: GPL-2.0-or-later
"""A loopback proxy in front of a data space that misbehaves as told."""

from __future__ import annotations

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import requests

FORWARDED = ("accept", "authorization", "content-type", "if-match")
GIVEN_BACK = ("content-type", "etag", "location", "allow")
OF_PHOTOS = ("tus-", "upload-", "repr-digest")  # beginnings of names, both ways
DROP_REPLY = "forward, then hang up without an answer"
HANG_UP = "hang up without forwarding"
HTML = "a web page instead of data"
CUT = "forward, then half of the answer"
TWICE = "forward two times, and give the second answer"
LATE = "forward after a while"
OTHERS = "the answer that somebody else got"
FORWARD_BUT_FAIL = "forward, then answer that a gateway failed"


class CrookedProxy:
    """Forwards to `target` unless `rule` says otherwise.

    Args:
        rule: called with method and path of each request; returns None to forward, one of the words above, or a status.
        added: headers added to each request that is forwarded.
        changed: called with method and the answer's headers and body; may change both.
    """

    def __init__(self, target, rule=lambda method, path: None, changed=None, added=None):
        self.target, self.rule, self.changed, self.added = target, rule, changed, added or {}
        self.requests = []
        self.kept = None  # the last feature that was asked for
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *error):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def sent(self, method):
        return [path for verb, path in self.requests if verb == method]

    def _handler(proxy):
        class Handler(BaseHTTPRequestHandler):
            def answer(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                proxy.requests.append((self.command, self.path))
                action = proxy.rule(self.command, self.path)
                self.close_connection = True
                if action == HANG_UP:
                    return None
                if isinstance(action, int):
                    return self.write(
                        action, {"Content-Type": "application/json"}, json.dumps({"title": "no"}).encode()
                    )
                if action == HTML:
                    return self.write(200, {"Content-Type": "text/html"}, b"<html>Please log in</html>")
                if action == OTHERS and proxy.kept is not None:
                    return self.write(*proxy.kept)
                if action == LATE:
                    time.sleep(0.02)
                headers = {name: value for name, value in self.headers.items() if named(name, FORWARDED)}
                headers = {**headers, "Accept-Encoding": "identity", **proxy.added}
                for _ in range(2 if action == TWICE else 1):
                    reply = requests.request(
                        self.command, proxy.target + self.path, data=body, headers=headers, timeout=20
                    )
                if action == DROP_REPLY:
                    return None
                if action == FORWARD_BUT_FAIL:
                    return self.write(502, {"Content-Type": "text/html"}, b"<html>Bad gateway</html>")
                told = {name: value.replace(proxy.target, proxy.url) for name, value in reply.headers.items()}
                content = reply.content.replace(proxy.target.encode(), proxy.url.encode())
                if self.command == "GET" and "/items/" in self.path and reply.status_code == 200:
                    proxy.kept = (200, told, content)
                if self.command == "HEAD" and "Upload-Offset" in told:
                    proxy.kept = (200, told, b"")
                if proxy.changed:
                    told, content = proxy.changed(self.command, told, content)
                if action == CUT:
                    return self.write(reply.status_code, told, content, content[: len(content) // 2])
                return self.write(reply.status_code, told, content)

            do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer

            def write(self, status, headers, content, sent=None):
                self.send_response(status)
                for name, value in headers.items():
                    if named(name, GIVEN_BACK):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(content if sent is None else sent)

            def log_message(self, format, *args):
                """Say nothing."""

        return Handler


def named(name, names):
    return name.lower() in names or name.lower().startswith(OF_PHOTOS)
