# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json
import socket
import threading

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.http import Http, OriginToken, origin_of, plain_session
from tests.servers.loopback import PATIENCE, Handler, Loopback, loopback


class Pauses:
    """Remembers how long it was asked to sleep, and does not."""

    def __init__(self) -> None:
        self.total = 0.0

    def __call__(self, seconds: float) -> None:
        self.total += seconds


@pytest.fixture
def pauses() -> Pauses:
    return Pauses()


@pytest.fixture
def http(pauses: Pauses) -> Http:
    return Http(sleep=pauses, timeout=5.0)


def _in_turn(*statuses: int, **headers: str):
    """Answer with these statuses, one after the other; the last one stays."""
    left = list(statuses)
    named = {name.replace("_", "-"): value for name, value in headers.items()}

    def answer(handler: Handler) -> None:
        status = left.pop(0) if len(left) > 1 else left[0]
        handler.reply(status, b"{}", named if status >= 400 else {})

    return answer


# answers


def test_an_answer_carries_status_address_headers_and_body(server: Loopback, http: Http) -> None:
    server.answer("/a", 200, '{"name": "Peña"}'.encode(), ETag='"7"')
    answer = http.get(server.url + "/a", params={"f": "json", "q": "Peña & co"})
    assert (answer.status, answer.headers["etag"], answer.json()) == (200, '"7"', {"name": "Peña"})
    assert answer.url == server.url + "/a?f=json&q=Pe%C3%B1a+%26+co"
    assert server.asked[0][2]["Accept"] == "application/json"


def test_json_with_a_byte_order_mark_is_read(server: Loopback, http: Http) -> None:
    server.answer("/a", 200, b'\xef\xbb\xbf{"a": 1}')
    assert http.get(server.url + "/a").json() == {"a": 1}


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        pytest.param(b"<html>Welcome</html>", "text/html; charset=utf-8", "a web page", id="page"),
        pytest.param(b"", "application/json", "nothing", id="empty"),
        pytest.param(b'{"a": ', "application/geo+json", "broken text", id="half"),
        pytest.param(b'{"a": "\xe9"}', "application/json", "broken text", id="Latin-1"),
        pytest.param(b"[" * 200_000, "application/json", "broken text", id="nested beyond reason"),
        pytest.param(b"a;b", "text/csv", "text/csv", id="other kind"),
    ],
)
def test_what_is_not_json_is_named(server: Loopback, http: Http, body: bytes, kind: str, words: str) -> None:
    server.answer("/a", 200, body, Content_Type=kind)
    with pytest.raises(errors.UnexpectedContent, match=f"answered {words} instead of JSON") as caught:
        http.get(server.url + "/a").json()
    assert len(caught.value.details) <= 4000


# statuses


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, errors.HttpError),
        (401, errors.LoginNeeded),
        (403, errors.NotAllowed),
        (404, errors.NotThere),
        (409, errors.HttpError),
        (410, errors.NotThere),
        (412, errors.Overtaken),
        (428, errors.RevisionNeeded),
        (500, errors.ServiceFault),
        (501, errors.ServiceFault),
    ],
)
@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_an_error_status_is_told_as_its_own_kind_and_asked_once(
    server: Loopback, http: Http, status: int, kind: type, method: str
) -> None:
    server.answer("/a", status, b'{"title": "no"}', ETag='"3"')
    with pytest.raises(errors.HttpError, match=f"/a answered {status} to {method}") as caught:
        http.send(method, server.url + "/a")
    assert type(caught.value) is kind
    assert (caught.value.status, caught.value.body, caught.value.revision) == (status, '{"title": "no"}', '"3"')
    assert len(server.asked) == 1


@pytest.mark.parametrize(("status", "whole"), [(409, True), (412, True), (500, False)])
def test_only_a_body_with_the_current_feature_is_kept_whole(
    server: Loopback, http: Http, status: int, whole: bool
) -> None:
    body = json.dumps({"current": "x" * 20_000})
    server.answer("/a", status, body.encode())
    with pytest.raises(errors.HttpError) as caught:
        http.send("POST", server.url + "/a")
    assert (caught.value.body == body) is whole


# trying again


@pytest.mark.parametrize("status", [429, 502, 503, 504])
def test_a_passing_failure_of_a_read_is_tried_again(server: Loopback, http: Http, status: int) -> None:
    server.routes["/a"] = _in_turn(status, status, 200)
    assert http.get(server.url + "/a").status == 200
    assert len(server.asked) == 3


def test_a_read_is_given_up_after_four_tries(server: Loopback, http: Http, pauses: Pauses) -> None:
    server.routes["/a"] = _in_turn(503)
    with pytest.raises(errors.ServiceFault):
        http.get(server.url + "/a")
    assert len(server.asked) == 4
    assert pauses.total == pytest.approx(0.3 + 0.6 + 1.2)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_a_write_is_sent_once_whatever_happens(server: Loopback, http: Http, method: str) -> None:
    server.routes["/a"] = _in_turn(503, 200)
    with pytest.raises(errors.ServiceFault):
        http.send(method, server.url + "/a", body=b"{}")
    assert len(server.asked) == 1


def test_a_question_put_with_post_is_tried_again_and_keeps_its_body(server: Loopback, http: Http) -> None:
    server.routes["/search"] = _in_turn(503, 503, 200)
    answer = http.post_query(server.url + "/search", b'{"limit": 3}', accept="application/geo+json")
    assert (answer.status, len(server.asked)) == (200, 3)
    assert {each[0] for each in server.asked} == {"POST"}
    headers = server.asked[-1][2]
    assert (headers["Content-Type"], headers["Accept"]) == ("application/json", "application/geo+json")
    assert headers["Content-Length"] == "12"


@pytest.mark.parametrize("status", [301, 302, 303, 307])
def test_a_question_put_with_post_does_not_turn_into_a_read_of_another_page(
    server: Loopback, http: Http, status: int
) -> None:
    server.answer("/search", status, Location="/login")
    server.answer("/login", 200, b"{}")
    with pytest.raises(errors.UnexpectedContent, match="did not take the POST"):
        http.post_query(server.url + "/search", b"{}")


def test_the_pause_a_service_asks_for_is_kept(server: Loopback, http: Http, pauses: Pauses) -> None:
    server.routes["/a"] = _in_turn(503, 200, Retry_After="7")
    http.get(server.url + "/a")
    assert pauses.total == pytest.approx(7)


@pytest.mark.parametrize("asked", ["3600", "Fri, 31 Dec 2100 23:59:59 GMT"], ids=["seconds", "date"])
def test_a_service_that_asks_for_a_long_pause_is_reported(
    server: Loopback, http: Http, pauses: Pauses, asked: str
) -> None:
    server.routes["/a"] = _in_turn(429, 200, Retry_After=asked)
    with pytest.raises(errors.TooManyRequests) as caught:
        http.get(server.url + "/a")
    assert (len(server.asked), pauses.total) == (1, 0)
    assert caught.value.retry_after is not None
    assert caught.value.retry_after >= 3600


@pytest.mark.parametrize("asked", ["soon", "", "-5", "Wed, 21 Oct 2015 07:28:00 GMT"])
def test_a_pause_that_makes_no_sense_is_the_usual_one(server: Loopback, http: Http, pauses: Pauses, asked: str) -> None:
    server.routes["/a"] = _in_turn(503, 200, Retry_After=asked)
    http.get(server.url + "/a")
    assert pauses.total == pytest.approx(0.3)


def test_cancelling_while_waiting_for_the_next_try_stops(server: Loopback, http: Http, pauses: Pauses) -> None:
    server.routes["/a"] = _in_turn(503)

    def tick(fraction: float, words: str) -> None:
        if pauses.total > 0.1:
            raise errors.Cancelled

    with pytest.raises(errors.Cancelled):
        http.get(server.url + "/a", tick=tick)
    assert len(server.asked) == 1


# silence, cuts, wrong addresses


def test_a_service_that_says_nothing_times_out_after_a_second_try(server: Loopback, pauses: Pauses) -> None:
    server.routes["/a"] = Handler.wait_for_the_end
    with pytest.raises(errors.TimedOut, match="did not answer within 0.2 s"):
        Http(sleep=pauses, timeout=0.2).get(server.url + "/a")
    assert len(server.asked) == 2


def test_a_body_that_stalls_times_out(server: Loopback, pauses: Pauses) -> None:
    def stall(handler: Handler) -> None:
        handler.start(200, {"Content-Length": "100"})
        handler.wfile.write(b"half")
        handler.wait_for_the_end()

    server.routes["/a"] = stall
    with pytest.raises(errors.TimedOut):
        Http(sleep=pauses, timeout=0.2).get(server.url + "/a")


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param({"Content-Length": "100"}, id="announced length"),
        pytest.param({"Transfer-Encoding": "chunked"}, id="chunks"),
    ],
)
def test_a_body_that_ends_early_is_not_taken_for_whole(server: Loopback, http: Http, headers: dict[str, str]) -> None:
    def cut(handler: Handler) -> None:
        handler.start(200, headers)
        handler.wfile.write(b'5\r\n{"a":' if "Transfer-Encoding" in headers else b'{"a": 1}')
        handler.close_connection = True

    server.routes["/a"] = cut
    with pytest.raises(errors.BodyCut):
        http.get(server.url + "/a")


def test_a_body_cut_once_is_fetched_again(server: Loopback, http: Http) -> None:
    def once(handler: Handler) -> None:
        server.answer("/a", 200, b"whole")
        handler.start(200, {"Content-Length": "100"})
        handler.wfile.write(b"half")
        handler.close_connection = True

    server.routes["/a"] = once
    assert http.get(server.url + "/a").content == b"whole"


def test_a_length_that_is_no_number_is_ignored(server: Loopback, http: Http) -> None:
    def crooked(handler: Handler) -> None:
        handler.start(200, {"Content-Length": "many", "Connection": "close"})
        handler.wfile.write(b"[]")
        handler.close_connection = True

    server.routes["/a"] = crooked
    assert http.get(server.url + "/a").json() == []


def test_a_head_request_has_no_body_to_miss(server: Loopback, http: Http) -> None:
    server.answer("/a", 200, b"x" * 50)
    answer = http.send("HEAD", server.url + "/a")
    assert (answer.content, answer.headers["content-length"]) == (b"", "50")


def test_a_refused_connection_is_unreachable(http: Http) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))  # nobody listens
        with pytest.raises(errors.Unreachable, match="cannot be reached"):
            http.get(f"http://127.0.0.1:{free.getsockname()[1]}/")


def test_a_program_that_is_no_web_server_is_unreachable(http: Http) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def greet() -> None:
            for _ in range(4):
                connection, _ = listening.accept()
                with connection:
                    connection.sendall(b"220 mail.example.org ESMTP\r\n")

        threading.Thread(target=greet, daemon=True).start()
        with pytest.raises(errors.NetworkError):
            http.get(f"http://127.0.0.1:{listening.getsockname()[1]}/")


@pytest.mark.parametrize(
    "url",
    ["", "example.org", "ftp://example.org/", "file:///etc/passwd", "http://", "http://[::1/", "http://h:99999/"],
)
def test_what_is_no_web_address_is_told_so(http: Http, url: str) -> None:
    with pytest.raises(errors.Unreachable):
        http.get(url)


# size and cancelling


@pytest.mark.parametrize("announced", [True, False])
def test_a_body_beyond_the_limit_is_refused(server: Loopback, announced: bool) -> None:
    def flood(handler: Handler) -> None:
        length = {"Content-Length": "5000000"} if announced else {"Connection": "close"}
        handler.start(200, length)
        handler.close_connection = True
        for _ in range(50):
            handler.wfile.write(b"x" * 100_000)

    server.routes["/a"] = flood
    with pytest.raises(errors.BodyTooLarge, match="0.954 MiB"):
        Http(max_bytes=1_000_000).get(server.url + "/a")
    assert len(server.asked) == 1


def test_cancelling_while_a_body_streams_hangs_up(server: Loopback, http: Http) -> None:
    hung_up = threading.Event()

    def endless(handler: Handler) -> None:
        handler.start(200, {"Connection": "close"})
        try:
            for _ in range(100_000):
                handler.wfile.write(b"x" * 65536)
        except OSError:
            hung_up.set()

    calls = []

    def tick(fraction: float, words: str) -> None:
        calls.append(words)
        if len(calls) > 3:
            raise errors.Cancelled

    server.routes["/a"] = endless
    with pytest.raises(errors.Cancelled):
        http.get(server.url + "/a", tick=tick)
    assert hung_up.wait(PATIENCE)


# redirects and tokens


def test_a_read_follows_a_redirect(server: Loopback, http: Http) -> None:
    server.answer("/old", 301, Location="/new")
    server.answer("/new", 200, b"[]")
    assert http.get(server.url + "/old").url == server.url + "/new"


def test_a_circle_of_redirects_ends(server: Loopback, http: Http) -> None:
    server.answer("/a", 302, Location="/b")
    server.answer("/b", 302, Location="/a")
    with pytest.raises(errors.UnexpectedContent, match="in a circle"):
        http.get(server.url + "/a")


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_a_write_sent_on_to_a_login_page_is_no_success(server: Loopback, http: Http, status: int, method: str) -> None:
    server.answer("/a", status, Location="/login")
    server.answer("/login", 200, b"<html>")
    with pytest.raises(errors.UnexpectedContent, match=f"did not take the {method}, it points to /login"):
        http.send(method, server.url + "/a", body=b"{}")
    assert [path for _, path, _ in server.asked] == ["/a"]


@pytest.fixture
def with_token(server: Loopback, pauses: Pauses) -> Http:
    session = plain_session()
    session.auth = OriginToken(server.url, "secret")
    return Http(session, sleep=pauses, timeout=5.0)


def test_a_token_goes_to_its_origin(server: Loopback, with_token: Http) -> None:
    server.answer("/a", 302, Location="/b")
    server.answer("/b", 200)
    with_token.get(server.url + "/a")
    assert [headers.get("Authorization") for _, _, headers in server.asked] == ["Bearer secret", "Bearer secret"]


def test_a_token_never_goes_to_another_origin(server: Loopback, with_token: Http) -> None:
    with loopback() as other:
        other.answer("/a", 200)
        server.answer("/away", 302, Location=other.url + "/a")
        with_token.get(other.url + "/a")
        with_token.get(server.url + "/away")
        by_name = other.url.replace("127.0.0.1", "localhost")
        with_token.get(by_name + "/a")
        assert len(other.asked) == 3
        assert all("Authorization" not in headers for _, _, headers in other.asked)


def test_the_environment_gives_no_password(
    server: Loopback, http: Http, tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login ann password pw\n")
    monkeypatch.setenv("NETRC", str(netrc))
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    server.answer("/a", 200)
    http.get(server.url + "/a")
    assert "Authorization" not in server.asked[0][2]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("http://a.org/x", "http://a.org:80/y?z", True),
        ("https://a.org", "https://A.ORG:443/", True),
        ("HTTP://a.org", "http://a.org", True),
        ("http://a.org", "https://a.org", False),
        ("http://a.org", "http://a.org:8080", False),
        ("http://a.org", "http://a.org.evil.example", False),
        ("http://a.org", "http://a.org@evil.example", False),
        ("http://a.org", "http://b.org", False),
    ],
)
def test_an_origin_is_scheme_host_and_port(one: str, other: str, same: bool) -> None:
    assert (origin_of(one) == origin_of(other)) is same
