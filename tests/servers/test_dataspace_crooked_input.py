# SPDX-License-Identifier: GPL-2.0-or-later
"""Whatever comes over the wire, the data space answers with JSON and stays up."""

from __future__ import annotations

import json
import socket
from urllib.parse import quote, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.dataspace import handler
from crm_dataspace_plugin.dataspace.parameters import FIXED
from tests.servers.data_space_client import Client

ITEMS = "/collections/ponds/items"
FEW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _raw(client: Client, request: bytes, then_close: bool = True) -> bytes:
    """Send bytes as they are and return everything that comes back."""
    address = urlsplit(client.space.url)
    with socket.create_connection((address.hostname, address.port), timeout=20) as connection:
        connection.sendall(request)
        if then_close:
            connection.shutdown(socket.SHUT_WR)
        received = b""
        while chunk := connection.recv(65536):
            received += chunk
    return received


@pytest.mark.parametrize(
    ("request_bytes", "status"),
    [
        pytest.param(b"GARBAGE\r\n\r\n", 400, id="no request line"),
        pytest.param(b"GET /\x00 HTTP/1.1\r\nHost: localhost\r\n\r\n", 404, id="NUL in the path"),
        pytest.param(b"GET /%ff HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, id="path that is not UTF-8"),
        pytest.param(b"GET /\xff\xfe HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, id="raw bytes in the path"),
        pytest.param(b"GET nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, id="path without a slash"),
        pytest.param(b"GET http://[ HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, id="crooked absolute address"),
        pytest.param(b"GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", 505, id="another HTTP"),
        pytest.param(b"BREW /collections HTTP/1.1\r\nHost: localhost\r\n\r\n", 501, id="unknown method"),
        pytest.param(b"GET /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n", 414, id="endless path"),
        pytest.param(b"GET / HTTP/1.1\r\nX: " + b"a" * 70_000 + b"\r\n\r\n", 431, id="endless header"),
        pytest.param(b"GET / HTTP/1.1\r\n" + b"X: 1\r\n" * 200 + b"\r\n", 431, id="too many headers"),
        pytest.param(
            b"GET /?" + b"a=1&" * 300 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", 400, id="too many parameters"
        ),
        pytest.param(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n", 400, id="negative length"),
        pytest.param(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n", 400, id="length in words"),
        pytest.param(
            b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\n", 400, id="huge length"
        ),
        pytest.param(
            b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            400,
            id="two lengths",
        ),
        pytest.param(
            b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411, id="chunked"
        ),
        pytest.param(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc", 400, id="body cut short"),
        pytest.param(b"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n", 421, id="a name that is not this machine"),
        pytest.param(
            b"GET / HTTP/1.1\r\nHost: evil.example:80@127.0.0.1\r\n\r\n", 200, id="a crooked name is not used"
        ),
    ],
)
def test_a_crooked_request_gets_a_json_answer(read_only_ponds: Client, request_bytes: bytes, status: int) -> None:
    head, _gap, body = _raw(read_only_ponds, request_bytes).partition(b"\r\n\r\n")
    assert int(head.split()[1]) == status
    assert b"evil" not in body
    assert json.loads(body).get("status", 200) == status


def test_two_requests_in_one_go_are_both_answered(read_only_ponds: Client) -> None:
    one = b"GET /conformance HTTP/1.1\r\nHost: localhost\r\n\r\n"
    assert _raw(read_only_ponds, one + one).count(b"HTTP/1.1 200") == 2


def test_a_body_that_is_too_large_is_refused_and_the_server_lives(ponds: Client) -> None:
    answer = ponds.write("POST", ITEMS, b" " * (handler.LARGEST_BODY + 1), media_type="application/geo+json")
    assert answer.status_code == 413
    assert ponds.ask(ITEMS).json()["numberMatched"] == 5


def test_a_client_that_stops_in_the_middle_of_a_body_is_told_so(ponds: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handler.Handler, "timeout", 0.3)
    start = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nabc"
    assert _raw(ponds, start, then_close=False).startswith(b"HTTP/1.1 408")


def test_a_client_that_leaves_does_no_harm(ponds: Client) -> None:
    address = urlsplit(ponds.space.url)
    for _time in range(20):
        with socket.create_connection((address.hostname, address.port)) as connection:
            connection.sendall(f"GET {ITEMS} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    assert ponds.ask(ITEMS).status_code == 200


NAMES = st.one_of(
    st.sampled_from([*FIXED, "facets", "name", "year", "height", "commodity", "restored", "inspected"]),
    st.text(max_size=8),
)
VALUES = st.one_of(
    st.text(max_size=30),
    st.integers().map(str),
    st.floats().map(str),
    st.lists(st.floats(), max_size=7).map(lambda each: ",".join(map(str, each))),
    st.sampled_from(
        [
            "' OR 1=1 --",
            '"; DROP TABLE feature; --',
            "$.name",
            "%",
            "../..",
            "..",
            "/",
            "\x00",
            "a" * 5000,
            "true",
            "-name",
        ]
    ),
    st.datetimes().map(lambda each: each.isoformat() + "Z/.."),
)


@FEW
@given(query=st.lists(st.tuples(NAMES, VALUES), max_size=5), collection=st.sampled_from(["ponds", "catalogue"]))
def test_any_query_is_answered_or_refused(
    read_only_ponds: Client, query: list[tuple[str, str]], collection: str
) -> None:
    text = "&".join(f"{quote(name, errors='replace')}={quote(value, errors='replace')}" for name, value in query)
    answer = read_only_ponds.ask(f"/collections/{collection}/items?{text}")
    assert answer.status_code in (200, 400)
    if answer.headers["Content-Type"].startswith("text/html"):
        assert answer.text.startswith("<!DOCTYPE html>")
    else:
        assert isinstance(answer.json(), dict)


@FEW
@given(path=st.text(max_size=40))
def test_any_path_is_answered_or_refused(read_only_ponds: Client, path: str) -> None:
    for start in ("/", "/collections/", f"{ITEMS}/"):
        answer = read_only_ponds.ask(start + quote(path, errors="replace"))
        assert answer.status_code in (200, 400, 404)
        assert isinstance(answer.json(), dict)


LEAVES = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text(max_size=20)
)
ANY_JSON = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
KEYS = st.sampled_from(
    ["type", "id", "geometry", "properties", "coordinates", "name", "uuid", "height", "year", "commodity", "inspected"]
)
GEOMETRIES = st.fixed_dictionaries(
    {
        "type": st.sampled_from(["Point", "Polygon", "GeometryCollection", "X"]),
        "coordinates": ANY_JSON,
        "geometries": ANY_JSON,
    }
)
BODIES = st.one_of(
    st.binary(max_size=200),
    ANY_JSON.map(lambda each: json.dumps(each).encode()),
    st.dictionaries(KEYS, st.one_of(ANY_JSON, GEOMETRIES), max_size=5).map(lambda each: json.dumps(each).encode()),
)


@FEW
@given(body=BODIES, method=st.sampled_from(["POST", "PUT", "PATCH"]))
def test_any_body_is_stored_whole_or_refused(ponds: Client, body: bytes, method: str) -> None:
    path = ITEMS if method == "POST" else f"{ITEMS}/p-0001"
    before = ponds.ask(f"{ITEMS}?limit=10000").json()["features"]
    answer = ponds.write(method, path, body, "*", "application/geo+json")
    assert answer.status_code in (200, 201, 400, 409)
    after = ponds.ask(f"{ITEMS}?limit=10000").json()["features"]
    if answer.status_code >= 400:
        assert after == before
    else:
        stored = ponds.ask(f"{ITEMS}/{answer.json()['id']}").json()
        assert stored == answer.json()
