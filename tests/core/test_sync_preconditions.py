# SPDX-License-Identifier: GPL-2.0-or-later
"""The ladder of preconditions, against a small service that keeps to one of its rungs at a time."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.writers import Overtook
from crm_dataspace_plugin.core.sync.writers.abilities import Precondition
from crm_dataspace_plugin.core.sync.writers.features import FeaturesWriter

SCHEMA = Schema((Field("name", FieldType.TEXT), Field("note", FieldType.TEXT)), "")
ETAGS = "http://www.opengis.net/spec/ogcapi-features-4/1.0/req/optimistic-locking-etags"
TIMES = "http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/optimistic-locking-timestamps"
NOW, LATER = "Thu, 26 Nov 2026 10:00:00 GMT", "Thu, 26 Nov 2026 10:00:07 GMT"


class Service:
    """One feature; `sent` holds method, headers and body of each write."""

    def __init__(self, classes=(), headers=None, allow="GET, PUT, PATCH, DELETE", stale=412):
        self.classes, self.headers, self.allow, self.stale = list(classes), headers or {}, allow, stale
        self.feature = {"type": "Feature", "id": "1", "geometry": None, "properties": {"name": "a", "note": None}}
        self.sent, self.before_write = [], lambda: None
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/collections/c"

    def stop(self):
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()

    def writer(self):
        writer = FeaturesWriter(Http(sleep=lambda seconds: None), self.url, SCHEMA)
        writer.probe()
        return writer

    def _handler(service):
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                one = self.path.endswith("/items/1")
                known = {"conformance": {"conformsTo": service.classes}, "c": {"id": "c", "links": []}}
                known["items"] = {"type": "FeatureCollection", "features": [service.feature]}
                word = self.path.partition("?")[0].rpartition("/")[2]
                document = service.feature if one else known.get(word)
                self.reply(404 if document is None else 200, document, service.headers if one else {})

            def do_OPTIONS(self):
                self.reply(200, None, {"Allow": service.allow if "/items/" in self.path else "GET, POST"})

            def do_PATCH(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                service.sent.append((self.command, dict(self.headers), json.loads(body or b"null")))
                service.before_write()
                asked = self.headers.get("If-Match"), self.headers.get("If-Unmodified-Since")
                kept = service.headers.get("ETag"), service.headers.get("Last-Modified")
                if service.classes and any(one and one != other for one, other in zip(asked, kept)):
                    return self.reply(service.stale, {"title": "changed"}, {})
                if body:
                    service.feature["properties"].update(json.loads(body)["properties"])
                return self.reply(204, None, {})

            do_PUT = do_DELETE = do_PATCH

            def reply(self, status, document, headers):
                content = b"" if document is None else json.dumps(document).encode()
                self.send_response(status)
                for name, value in {**headers, "Content-Length": str(len(content))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *arguments):
                return

        return Handler


@pytest.fixture
def serve():
    running = []

    def start(**options):
        running.append(Service(**options))
        return running[-1]

    yield start
    for each in running:
        each.stop()


@pytest.mark.parametrize(
    ("classes", "headers", "expected"),
    [
        ([ETAGS, TIMES], {"ETag": '"1"', "Last-Modified": NOW}, Precondition.REVISION),
        ([ETAGS], {"ETag": 'W/"1"'}, Precondition.COMPARED),
        ([ETAGS, TIMES], {"Last-Modified": NOW}, Precondition.TIME),
        ([TIMES], {}, Precondition.COMPARED),
        ([], {"ETag": '"1"', "Last-Modified": NOW}, Precondition.COMPARED),
    ],
    ids=["the strictest first", "a weak one is none", "times", "said but not done", "done but not said"],
)
def test_the_strictest_precondition_that_is_said_and_seen_is_taken(serve, classes, headers, expected):
    abilities = serve(classes=classes, headers=headers).writer().abilities
    assert abilities.precondition is expected
    assert bool(abilities.limits(SCHEMA)) is (expected is not Precondition.REVISION)


@pytest.mark.parametrize(
    ("classes", "headers", "later", "sent"),
    [
        ([ETAGS], {"ETag": '"1"'}, {"ETag": '"2"'}, ("If-Match", '"1"')),
        ([TIMES], {"Last-Modified": NOW}, {"Last-Modified": LATER}, ("If-Unmodified-Since", NOW)),
    ],
    ids=["revision", "time"],
)
def test_a_write_overtaken_in_the_last_moment_changes_nothing(serve, classes, headers, later, sent):
    service = serve(classes=classes, headers=headers)
    writer = service.writer()
    theirs = writer.fetch("1")
    service.before_write = lambda: service.headers.update(later)
    with pytest.raises(Overtook):
        writer.update(theirs, {"name": "ours"})
    ((method, told, _),) = service.sent
    assert method == "PATCH" and told[sent[0]] == sent[1]
    assert service.feature["properties"]["name"] == "a" and writer.guarded("1")


def test_where_nothing_is_kept_a_change_before_the_second_look_is_seen_and_nothing_is_sent(serve):
    service = serve(headers={"ETag": '"1"'})
    writer = service.writer()
    theirs = writer.fetch("1")
    service.feature["properties"]["note"] = "theirs"
    with pytest.raises(Overtook) as caught:
        writer.update(theirs, {"name": "ours"})
    assert caught.value.current.values["note"] == "theirs" and service.sent == [] and not writer.guarded("1")
    writer.update(writer.fetch("1"), {"name": "ours"})
    assert service.sent[0][1]["If-Match"] == '"1"'  # who keeps it though it does not say so


def test_a_service_without_patch_gets_the_whole_feature_with_its_id(serve):
    service = serve(classes=[ETAGS], headers={"ETag": '"1"'}, allow="GET, PUT, DELETE")
    writer = service.writer()
    assert not writer.abilities.patches
    writer.update(writer.fetch("1"), {"name": "ours"})
    ((method, _, body),) = service.sent
    assert (method, body["id"], body["properties"]) == ("PUT", "1", {"name": "ours", "note": None})


def test_operations_are_known_by_what_is_offered_on_all_and_on_one(serve):
    writer = serve(allow="GET, PATCH").writer()
    assert writer.abilities.operations == {Operation.INSERT, Operation.UPDATE}
    assert "The service lets no feature be deleted." in writer.abilities.limits(SCHEMA)
