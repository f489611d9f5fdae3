# SPDX-License-Identifier: GPL-2.0-or-later
"""Catalogues that mean harm, asked over QGIS' network: the same refusals as with plain `requests`.

What the answers hold is the same for both and is tested in tests/core/test_catalogue_security.py.
"""

from __future__ import annotations

import gzip
import socket
import threading
import zlib

import pytest

from crm_dataspace_plugin.bridge.network import http_for
from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core import http as http_module
from crm_dataspace_plugin.core.catalogue.clients import CLIENTS
from crm_dataspace_plugin.core.catalogue.federation import State, search
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.progress import silent
from tests.servers.loopback import Handler, loopback
from tests.servers.small_catalogue import address

WAIT = 20.0  # seconds; only reached by a failing test
SECRET = "s3cr3t-Value-77"


@pytest.fixture
def service():
    with loopback() as running:
        yield running


@pytest.fixture
def trap():
    """A host that must not be sent a login."""
    with loopback() as running:
        running.answer("*", 200, b"{}")
        yield running


@pytest.fixture(autouse=True)
def small(monkeypatch):
    monkeypatch.setattr(http_module, "PAGE_BYTES", 1_000_000)
    monkeypatch.setattr(http_module, "PAGE_SECONDS", 0.3)


def fetch(url: str):
    return http_for(url).for_pages().get(url)


def dripping(headers: dict[str, str], drop: bytes):
    def drip(handler: Handler) -> None:
        handler.start(200, headers)
        try:
            while not handler.server.ended.wait(0.02):
                handler.wfile.write(drop)
        except OSError:
            pass
        handler.close_connection = True

    return drip


def dripping_its_headers(handler: Handler) -> None:
    try:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while not handler.server.ended.wait(0.02):
            handler.wfile.write(b"X-Drop: 1\r\n")
    except OSError:
        pass
    handler.close_connection = True


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param(dripping({"Transfer-Encoding": "chunked"}, b"1\r\n \r\n"), id="chunked"),
        pytest.param(dripping({"Content-Length": "900000"}, b" "), id="of a stated length"),
        pytest.param(dripping({"Connection": "close"}, b" "), id="of no stated length"),
        pytest.param(dripping_its_headers, id="headers"),
    ],
)
def test_an_answer_that_drips_for_ever_ends(service, answer):
    service.routes["*"] = answer
    with pytest.raises(errors.TimedOut, match="did not finish its answer within 0.3 s"):
        fetch(service.url + "/a")


def test_an_answer_in_chunks_for_ever_ends(service, monkeypatch):
    def endless(handler: Handler) -> None:
        handler.start(200, {"Transfer-Encoding": "chunked"})
        try:
            while True:
                handler.wfile.write(b"10000\r\n" + b" " * 0x10000 + b"\r\n")
        except OSError:
            handler.close_connection = True

    monkeypatch.setattr(http_module, "PAGE_SECONDS", WAIT)
    service.routes["*"] = endless
    with pytest.raises(errors.BodyTooLarge, match="more than the 0.954 MiB allowed"):
        fetch(service.url + "/a")


@pytest.mark.parametrize("packing", ["gzip", "deflate"])
def test_a_bomb_of_zeros_is_not_unpacked(service, packing, monkeypatch):
    monkeypatch.setattr(http_module, "PAGE_SECONDS", WAIT)
    pack = {"gzip": gzip.compress, "deflate": zlib.compress}[packing]
    service.answer("*", 200, pack(b" " * 100_000_000), Content_Encoding=packing)
    with pytest.raises(errors.BodyTooLarge):
        fetch(service.url + "/a")


def test_redirects_in_a_circle_end(service, monkeypatch):
    monkeypatch.setattr(http_module, "PAGE_SECONDS", WAIT)
    service.answer("*", 302, Location="/again")
    with pytest.raises(errors.UnexpectedContent, match="in a circle"):
        fetch(service.url + "/a")


@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://127.0.0.1:9/a", "qrc:/a", "data:text/plain,root:", "//["]
)
def test_a_redirect_to_what_is_no_web_address_is_refused(service, target):
    service.answer("*", 302, Location=target)
    with pytest.raises(errors.UnexpectedContent, match="no web address") as caught:
        fetch(service.url + "/a")
    assert "root:x" not in caught.value.details


@pytest.mark.parametrize("status", [302, 307])
def test_a_password_in_the_address_stays_at_its_host(service, trap, status):
    service.answer("*", status, Location=trap.url + "/x")
    fetch(service.url.replace("://", f"://ann:{SECRET}@") + "/a")
    assert len(trap.asked) == 1 and SECRET not in str(trap.asked) and "Authorization" not in str(trap.asked)


def test_a_realm_full_of_markup_is_not_repeated(service):
    service.answer("*", 401, b"<h1>evil.example</h1>", WWW_Authenticate='Basic realm="<h1>evil.example</h1>"')
    with pytest.raises(errors.LoginNeeded) as caught:
        fetch(service.url + "/a")
    assert "evil" not in caught.value.message and "401" in caught.value.message


def test_no_login_stands_in_what_is_told_of_a_failure(monkeypatch):
    monkeypatch.setattr(http_module, "PAGE_SECONDS", WAIT)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    with pytest.raises(errors.Unreachable) as caught:
        fetch(f"http://ann:{SECRET}@127.0.0.1:{port}/a?api_key={SECRET}&q=x")
    assert SECRET not in caught.value.message + caught.value.details and "q=x" in caught.value.message


@pytest.mark.parametrize("kind", sorted(CLIENTS))
def test_a_catalogue_that_drips_is_given_up_and_told(service, kind):
    service.routes["*"] = dripping({"Content-Length": "900000", "Content-Type": "application/json"}, b" ")
    source = CatalogueSource("C", address(service, kind), kind)
    (page,) = search(Query(), [source], lambda each: http_for(each.url), silent)
    assert page.state.state is State.FAILED and "did not finish" in page.state.message


def test_a_search_given_up_leaves_no_thread_waiting_for_a_silent_catalogue(monkeypatch):
    monkeypatch.setattr(http_module, "PAGE_SECONDS", WAIT)
    before = set(threading.enumerate())
    with socket.create_server(("127.0.0.1", 0)) as listening:
        accepted = threading.Event()
        waiting = threading.Thread(target=lambda: (listening.accept(), accepted.set()), daemon=True)
        waiting.start()

        def tick(fraction: float, words: str) -> None:
            if accepted.is_set():
                raise errors.Cancelled

        source = CatalogueSource("C", f"http://127.0.0.1:{listening.getsockname()[1]}", "records")
        with pytest.raises(errors.Cancelled):
            list(search(Query(), [source], lambda each: http_for(each.url), tick))
        assert set(threading.enumerate()) - before - {waiting} == set()
