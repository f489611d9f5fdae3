# SPDX-License-Identifier: GPL-2.0-or-later
"""Requests over QGIS' network, against real servers on loopback."""

from __future__ import annotations

import base64
import gzip
import resource
import shutil
import ssl
import subprocess
import threading
import time

import pytest
import requests
from qgis.core import QgsApplication, QgsSettings, QgsTask

from crm_dataspace_plugin.bridge import network
from crm_dataspace_plugin.bridge.network import (
    QgisAdapter,
    forget_token,
    http_for,
    http_for_algorithm,
    remember_token,
)
from crm_dataspace_plugin.core import errors, http
from tests.bridge.answering import Answering, Reply

BASIC = "Basic " + base64.b64encode(b"ann:pass word").decode()
PATIENCE = 20.0  # seconds after which a test gives up waiting for a thread


def in_plain_thread(work):
    """Return what `work` returned or raised in a plain Python thread."""
    results = []

    def run():
        try:
            results.append(work())
        except Exception as error:  # noqa: BLE001  the test looks at it
            results.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(PATIENCE)
    assert results, "the thread never came back"
    return results[0]


def in_task(work, qtbot):
    """Return what `work` returned or raised in a QgsTask."""
    results = []

    class Task(QgsTask):
        def run(self):
            try:
                results.append(work())
            except Exception as error:  # noqa: BLE001  the test looks at it
                results.append(error)
            return True

    task = Task("test")
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(results), timeout=int(PATIENCE * 1000))
    return results[0]


def in_main_thread(work, _qtbot=None):
    try:
        return work()
    except Exception as error:  # noqa: BLE001  the test looks at it
        return error


THREADS = [
    pytest.param(lambda work, qtbot: in_plain_thread(work), id="plain thread"),
    pytest.param(in_task, id="task"),
    pytest.param(in_main_thread, id="main thread without a window"),
]


@pytest.fixture
def short_patience(monkeypatch):
    monkeypatch.setattr(http, "TIMEOUT", 0.4)
    monkeypatch.setattr(http, "RETRIES", 0)


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_every_verb_arrives_with_its_headers_and_body(server, method):
    server.answers["/a"] = Reply(200, b"fine", {"ETag": '"7"'})
    body = None if method in ("GET", "HEAD", "OPTIONS") else "Nicolasa – ř".encode()
    headers = {"If-Match": '"6"', "Content-Type": "application/merge-patch+json"}
    answer = http_for(server.url).send(method, f"{server.url}/a?x=1", headers=headers, body=body)
    asked = server.asked[0]
    assert (asked.method, asked.path, asked.body) == (method, "/a?x=1", body or b"")
    assert (asked.headers["if-match"], asked.headers["content-type"]) == ('"6"', "application/merge-patch+json")
    assert (answer.status, answer.headers["etag"]) == (200, '"7"')
    assert answer.content == (b"" if method == "HEAD" else b"fine")


def test_a_created_answer_tells_where(server):
    server.answers["/items"] = Reply(201, b"", {"Location": "/items/5"})
    assert http_for(server.url).send("POST", server.url + "/items", body=b"{}").headers["location"] == "/items/5"


def test_an_answer_without_content_is_an_answer(server):
    server.answers["/a"] = Reply(204)
    assert http_for(server.url).send("DELETE", server.url + "/a").content == b""


def test_an_overtaken_write_brings_the_current_feature_and_revision(server):
    server.answers["/a"] = Reply(412, b'{"current": {"id": "f-1"}}', {"ETag": '"9"'})
    with pytest.raises(errors.Overtaken) as raised:
        http_for(server.url).send("PATCH", server.url + "/a", body=b"{}")
    assert (raised.value.body, raised.value.revision) == ('{"current": {"id": "f-1"}}', '"9"')


def test_a_packed_answer_is_unpacked(server):
    server.answers["/a"] = Reply(200, gzip.compress(b"x" * 100_000), {"Content-Encoding": "gzip"})
    assert http_for(server.url).get(server.url + "/a").content == b"x" * 100_000
    assert "gzip" in server.asked[0].headers["accept-encoding"]


def test_a_body_can_be_taken_by_a_reader_of_its_own(server):
    server.answers["/a"] = Reply(200, b"piece by piece")
    taken = []

    def read(response, _method, _max_bytes, _tick):
        taken.append(response.raw.read())
        return b""

    answer = http_for(server.url).take(server.url + "/a", {"Accept-Encoding": "identity"}, read)
    assert (taken, answer.content) == ([b"piece by piece"], b"")


def test_a_relative_redirect_is_followed(server):
    server.answers["/a"] = Reply(302, b"", {"Location": "b?x=2"})
    server.answers["/b"] = Reply(200, b"here")
    answer = http_for(server.url).get(server.url + "/a")
    assert (answer.content, answer.url) == (b"here", server.url + "/b?x=2")


def test_an_answer_the_server_allows_to_keep_is_asked_for_again(server):
    server.answers["/a"] = Reply(200, b"x", {"Cache-Control": "public, max-age=3600"})
    client = http_for(server.url)
    client.get(server.url + "/a")
    client.get(server.url + "/a")
    assert len(server.asked) == 2


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_a_login_of_the_authentication_database_is_sent_with_every_verb(server, basic_login, method):
    server.answers["/a"] = Reply()
    http_for(server.url, basic_login).send(method, server.url + "/a", body=b"{}" if method != "GET" else None)
    assert server.asked[0].headers["authorization"] == BASIC


def test_a_login_stays_at_its_origin_after_a_redirect(server, other_server, basic_login):
    server.answers["/a"] = Reply(307, b"", {"Location": other_server.url + "/b"})
    other_server.answers["/b"] = Reply()
    http_for(server.url, basic_login).get(server.url + "/a")
    assert server.asked[0].headers["authorization"] == BASIC
    assert "authorization" not in other_server.asked[0].headers


def test_a_login_is_not_sent_to_a_link_on_another_host(server, other_server, basic_login):
    other_server.answers["/b"] = Reply()
    http_for(server.url, basic_login).get(other_server.url + "/b")
    assert "authorization" not in other_server.asked[0].headers


def test_a_login_is_sent_again_where_a_redirect_stays_at_home(server, basic_login):
    server.answers["/a"] = Reply(302, b"", {"Location": "/b"})
    server.answers["/b"] = Reply()
    http_for(server.url, basic_login).get(server.url + "/a")
    assert server.asked[1].headers["authorization"] == BASIC


def test_a_login_that_is_not_in_the_database_is_named(server, basic_login):
    with pytest.raises(errors.LoginNeeded, match="nothere"):
        http_for(server.url, "nothere").get(server.url + "/a")
    assert server.asked == []


def test_the_demo_token_stays_at_its_origin(server, other_server):
    server.answers["/a"] = Reply(302, b"", {"Location": other_server.url + "/b"})
    other_server.answers["/b"] = Reply()
    remember_token(server.url, "s3cret")
    try:
        http_for(server.url + "/collections/x").get(server.url + "/a")
    finally:
        forget_token(server.url)
    assert server.asked[0].headers["authorization"] == "Bearer s3cret"
    assert "authorization" not in other_server.asked[0].headers
    server.answers["/a"] = Reply()
    http_for(server.url).get(server.url + "/a")
    assert "authorization" not in server.asked[-1].headers


def test_the_proxy_of_qgis_is_used(server):
    settings = QgsSettings()
    for key, value in {
        "proxyEnabled": True,
        "proxyType": "HttpProxy",
        "proxyHost": "127.0.0.1",
        "proxyPort": str(server.port),
    }.items():
        settings.setValue(f"proxy/{key}", value)
    server.answers["http://catalogue.invalid/records"] = Reply(200, b"by proxy")
    address = "http://catalogue.invalid/records"
    answer = in_plain_thread(lambda: http_for(address).get(address))  # each new thread reads the settings anew
    assert getattr(answer, "content", answer) == b"by proxy"


@pytest.mark.parametrize("run", THREADS)
def test_a_silent_service_times_out(server, short_patience, qtbot, run):
    server.answers["/a"] = lambda handler: server.released.wait(PATIENCE)
    started = time.monotonic()
    assert isinstance(run(lambda: http_for(server.url).get(server.url + "/a"), qtbot), errors.TimedOut)
    assert time.monotonic() - started < 5


@pytest.mark.parametrize("run", THREADS)
def test_a_body_that_stops_half_way_times_out(server, short_patience, qtbot, run):
    def stall(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "100")
        handler.end_headers()
        handler.wfile.write(b"half")
        handler.wfile.flush()
        server.released.wait(PATIENCE)

    server.answers["/a"] = stall
    assert isinstance(run(lambda: http_for(server.url).get(server.url + "/a"), qtbot), errors.TimedOut)


def test_a_slow_service_that_keeps_sending_is_waited_for(server, short_patience):
    def drip(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "10")
        handler.end_headers()
        for _ in range(10):
            handler.wfile.write(b"x")
            handler.wfile.flush()
            server.released.wait(0.1)

    server.answers["/a"] = drip  # one second in all, longer than the patience
    assert http_for(server.url).get(server.url + "/a").content == b"x" * 10


def test_a_body_cut_short_is_noticed(server, monkeypatch):
    monkeypatch.setattr(http, "RETRIES", 0)

    def cut(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", "100")
        handler.end_headers()
        handler.wfile.write(b"half")
        handler.close_connection = True

    server.answers["/a"] = cut
    with pytest.raises(errors.BodyCut):
        http_for(server.url).get(server.url + "/a")


def test_a_connection_closed_without_an_answer_is_unreachable(server, monkeypatch):
    monkeypatch.setattr(http, "RETRIES", 0)
    server.answers["/a"] = lambda handler: setattr(handler, "close_connection", True)
    with pytest.raises(errors.Unreachable):
        http_for(server.url).get(server.url + "/a")


def test_a_refused_connection_is_unreachable_and_says_why(monkeypatch):
    monkeypatch.setattr(http, "RETRIES", 0)
    with Answering() as gone:
        address = gone.url
    with pytest.raises(errors.Unreachable) as raised:
        http_for(address).get(address)
    assert "refused" in raised.value.details


def test_a_certificate_nobody_vouches_for_is_an_ssl_error(tmp_path):
    if not shutil.which("openssl"):
        pytest.skip("openssl is not installed")
    command = "openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=127.0.0.1 -keyout key.pem -out cert.pem"
    subprocess.run(command.split(), cwd=tmp_path, check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    with Answering() as secured:
        secured._server.socket = context.wrap_socket(secured._server.socket, server_side=True)
        session = requests.Session()
        session.mount("https://", QgisAdapter())
        with pytest.raises(requests.exceptions.SSLError):
            session.get(f"https://127.0.0.1:{secured.port}/a", timeout=5)
        assert secured.asked == []


@pytest.mark.parametrize("run", THREADS)
def test_a_cancel_ends_the_wait_for_a_silent_service(server, qtbot, run):
    gone = threading.Event()

    def watch(handler):
        if handler.connection.recv(1) == b"":  # the other side hung up
            gone.set()

    server.answers["/a"] = watch
    begin = time.monotonic()

    def tick(fraction, words):
        if time.monotonic() - begin > 0.2:
            raise errors.Cancelled()

    assert isinstance(run(lambda: http_for(server.url).get(server.url + "/a", tick=tick), qtbot), errors.Cancelled)
    assert time.monotonic() - begin < 5
    assert gone.wait(PATIENCE)


def test_a_large_body_passes_through_in_little_memory(server):
    size = 300 * 2**20

    def stream(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", str(size))
        handler.end_headers()
        block = b"x" * 2**20
        for _ in range(size // len(block)):
            handler.wfile.write(block)

    server.answers["/a"] = stream
    session = requests.Session()
    session.mount("http://", QgisAdapter())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    received = 0
    with session.get(server.url + "/a", stream=True, timeout=10) as response:
        for chunk in response.iter_content(256 * 1024):
            received += len(chunk)
    assert received == size
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 60 * 1024  # KiB


def test_a_reader_that_pauses_holds_the_server_back(server):
    sent = []

    def stream(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", str(2**40))
        handler.end_headers()
        try:
            while not server.released.is_set():
                handler.wfile.write(b"x" * 2**20)
                sent.append(2**20)
        except OSError:
            handler.close_connection = True

    server.answers["/a"] = stream
    session = requests.Session()
    session.mount("http://", QgisAdapter())
    with session.get(server.url + "/a", stream=True, timeout=10) as response:
        chunks = response.iter_content(2**20)
        received = len(next(chunks))
        for _ in range(5):
            server.released.wait(0.2)
            received += len(next(chunks))
        # what is under way: Qt's buffer, the two sockets' buffers (some MiB on Linux)
        assert sum(sent) - received < 40 * 2**20


def test_a_reader_that_pauses_longer_than_the_time_out_loses_nothing(server, short_patience):
    server.answers["/a"] = Reply(200, b"y" * 8 * 2**20)
    session = requests.Session()
    session.mount("http://", QgisAdapter())
    with session.get(server.url + "/a", stream=True, timeout=0.3) as response:
        chunks = response.iter_content(2**20)
        first = next(chunks)
        server.released.wait(0.6)
        assert len(first) + sum(map(len, chunks)) == 8 * 2**20


def test_an_answer_left_unread_is_hung_up(server):
    hung_up = threading.Event()

    def stream(handler):
        handler.send_response(200)
        handler.send_header("Content-Length", str(2**40))
        handler.end_headers()
        try:
            while not server.released.is_set():
                handler.wfile.write(b"x" * 2**20)
        except OSError:
            hung_up.set()
            handler.close_connection = True

    server.answers["/a"] = stream
    session = requests.Session()
    session.mount("http://", QgisAdapter())
    session.get(server.url + "/a", stream=True, timeout=10).close()
    assert hung_up.wait(PATIENCE)


def test_no_request_starts_in_the_thread_of_the_window(server, monkeypatch):
    monkeypatch.setattr(network.QgsApplication, "platform", lambda: "desktop")
    with pytest.raises(RuntimeError, match="main thread"):
        http_for(server.url).get(server.url + "/a")
    server.answers["/a"] = Reply(200, b"from a thread")
    assert in_plain_thread(lambda: http_for(server.url).get(server.url + "/a")).content == b"from a thread"
    assert len(server.asked) == 1


def test_an_algorithm_called_by_a_script_may_wait_there(server, monkeypatch):
    monkeypatch.setattr(network.QgsApplication, "platform", lambda: "desktop")
    server.answers["/a"] = Reply(200, b"fine")
    assert http_for_algorithm(server.url).get(server.url + "/a").content == b"fine"


def test_several_plain_threads_ask_at_once(server):
    server.answers["/a"] = Reply(200, b"fine")
    client = http_for(server.url)
    results = []
    threads = [
        threading.Thread(target=lambda: results.extend(client.get(server.url + "/a").content for _ in range(20)))
        for _ in range(6)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE)
    assert results == [b"fine"] * 120
