# SPDX-License-Identifier: GPL-2.0-or-later
"""Catalogues that mean harm: whatever the kind, they are refused with one sentence, reach nothing, and get nothing.

Every test runs for every kind that has a client, so that a new kind is held to all of it.
"""

from __future__ import annotations

import gzip
import json
import logging
import re
import threading
import zlib

import pytest
import urllib3

from crm_dataspace_plugin.core import http as http_module
from crm_dataspace_plugin.core.catalogue.clients import CLIENTS
from crm_dataspace_plugin.core.catalogue.federation import State, search
from crm_dataspace_plugin.core.catalogue.plain import harmless, too_deep
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind, Record
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.http import Http, OriginToken, plain_session
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.distribution import distribution_to_pull
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull
from tests.servers.loopback import Handler, loopback
from tests.servers.small_catalogue import OF_XML, PAGES, address, serve

SECRET = "s3cr3t-Value-77"
KINDS = sorted(CLIENTS)
every_kind = pytest.mark.parametrize("kind", KINDS)
every_kind_and_none = pytest.mark.parametrize("kind", [*KINDS, pytest.param("", id="probed")])


@pytest.fixture
def trap():
    """A host that must not be asked anything."""
    with loopback() as running:
        running.answer("*", 200, b"<!ENTITY x 'gotcha'>")
        yield running


@pytest.fixture(autouse=True)
def no_defect(monkeypatch):
    """Fail where a thread of the federation ended with another error than an expected one."""
    broken = []
    monkeypatch.setattr(threading, "excepthook", lambda args: broken.append(args))
    yield
    assert not broken, broken[0].exc_value


def ask(server, kind, query=None, token="", url=""):
    """Return the records and the last state of the catalogue behind `server`."""
    session = plain_session()
    if token:
        session.auth = OriginToken(server.url, token)
    http = Http(session, sleep=lambda seconds: None, timeout=5.0)
    source = CatalogueSource("C", url or address(server, kind), kind)
    pages = list(search(query or Query(), [source], lambda _: http, silent))
    return [record for page in pages for record in page.records], pages[-1].state


def assert_one_sentence(state):
    words = state.message
    assert state.state is State.FAILED and state.advice
    assert words.endswith(".") and "\n" not in words and len(words) < 500, words
    assert "Traceback" not in words and "<" not in words and "Error(" not in words, words


def assert_refused(server, kind):
    records, state = ask(server, kind)
    assert records == []
    assert_one_sentence(state)
    return state


def test_every_kind_has_an_answer_to_test_with():
    assert set(CLIENTS) <= set(PAGES)


@every_kind
def test_the_answer_to_test_with_is_understood(server, kind):
    serve(server, kind, PAGES[kind]("Ponds", "https://d.example/ponds.gpkg", "", 1))
    records, state = ask(server, kind)
    assert [each.title for each in records] == ["Ponds"] and state.state is State.OK
    if kind not in ("arcgis", "wfs", "wms", "wmts"):  # whose links are those of the service itself
        assert "https://d.example/ponds.gpkg" in [each.url for each in records[0].distributions]


# documents made to harm


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BOMBS = {
    "billion laughs": f'<!DOCTYPE x [<!ENTITY l0 "lol">{LAUGHS}]><x>&l9;</x>',
    "quadratic": f'<!DOCTYPE x [<!ENTITY a "{"a" * 100_000}">]><x>{"&a;" * 20_000}</x>',
    "external entity": '<!DOCTYPE x [<!ENTITY a SYSTEM "TRAP/a">]><x>&a;</x>',
    "local file": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
    "parameter entity": '<!DOCTYPE x [<!ENTITY % a SYSTEM "TRAP/a">%a;]><x/>',
    "document type elsewhere": '<!DOCTYPE x SYSTEM "TRAP/x.dtd"><x/>',
    "public document type": '<!DOCTYPE x PUBLIC "-//X//EN" "TRAP/x.dtd"><x/>',
    "document type behind a comment": '<!-- c --><?p i?>\n<!DOCTYPE x SYSTEM "TRAP/x.dtd"><x/>',
    "inclusion": '<x xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="TRAP/a"/></x>',
    "style sheet": '<?xml-stylesheet href="TRAP/a.xsl"?><x/>',
    "schema": '<x xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:x TRAP/a.xsd"/>',
}


@every_kind_and_none
@pytest.mark.parametrize(
    ("name", "encoding"), [*((each, "utf-8") for each in BOMBS), ("billion laughs", "utf-16"), ("local file", "utf-16")]
)
def test_no_document_makes_the_reader_fetch_or_swell(server, trap, kind, name, encoding):
    document = f'<?xml version="1.0" encoding="{encoding}"?>' + BOMBS[name].replace("TRAP", trap.url)
    server.answer("*", 200, document.encode(encoding), Content_Type="text/xml")
    state = assert_refused(server, kind)
    assert trap.asked == []
    assert "root:" not in state.details and "gotcha" not in state.details


@pytest.mark.parametrize("kind", sorted(OF_XML & set(CLIENTS)))
@pytest.mark.parametrize("name", ["billion laughs", "quadratic", "external entity", "local file", "parameter entity"])
def test_an_entity_in_an_otherwise_good_answer_is_refused(server, trap, kind, name):
    good = PAGES[kind]("TITLE", "https://d.example/a", "", 1).decode()
    declared, _, use = BOMBS[name].replace("TRAP", trap.url).partition("]>")
    used = use.removeprefix("<x>").removesuffix("</x>").replace("<x/>", "")
    serve(server, kind, (declared + "]>" + good.replace("TITLE", used or "t")).encode())
    assert_refused(server, kind)
    assert trap.asked == []


def nested(depth):
    return {
        "arrays": b"[" * depth,
        "arrays, closed": b"[" * depth + b"]" * depth,
        "objects": b'{"a":' * depth + b"1" + b"}" * depth,
        "elements": b"<a>" * depth + b"</a>" * depth,
        "unclosed elements": b"<a>" * depth,
        "in a list": b'{"features":' + b"[" * depth + b"]" * depth + b"}",
    }


@every_kind_and_none
@pytest.mark.parametrize("name", nested(0))
def test_a_document_nested_a_hundred_thousand_times_is_refused(server, kind, name):
    server.answer("*", 200, nested(100_000)[name], Content_Type="application/json")
    assert_refused(server, kind)


@every_kind
@pytest.mark.parametrize("depth", [20, 100, 450, 480])
def test_an_entry_nested_deeply_harms_nothing(server, kind, depth):
    page = PAGES[kind]("Ponds", "https://d.example/a", "", 777001)
    serve(server, kind, page.replace(b"777001", b'{"a":[' * depth + b"1" + b"]}" * depth))
    records, state = ask(server, kind, Query(text="ponds"))
    assert state.state in (State.OK, State.FAILED) and "broke off" not in state.message
    assert [each.title for each in records] in ([], ["Ponds"])
    for each in records:  # as the window writes it
        json.dumps(each.raw, indent=2, default=str)


@every_kind_and_none
@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"\x00" * 10_000, id="only NUL"),
        pytest.param(b"\xff\xfe" + "{}".encode("utf-16-le"), id="UTF-16"),
        pytest.param(b"\xef\xbb\xbf{}", id="byte order mark"),
        pytest.param('{"title": "Peña"}'.encode("latin-1"), id="latin-1 that claims nothing"),
        pytest.param('<?xml version="1.0" encoding="utf-8"?><a>Peña</a>'.encode("latin-1"), id="claims UTF-8"),
        pytest.param(b'<?xml version="1.0" encoding="no-such"?><a/>', id="unknown charset"),
        pytest.param(b'<?xml version="1.0" encoding="rot13"?><a/>', id="charset that is none"),
        pytest.param(b'<?xml version="1.0" encoding="utf-7"?>+ADw-a/+AD4-', id="utf-7"),
        pytest.param(b'{"features": [], "features": 3, "collections": 1, "collections": {}}', id="duplicate keys"),
        pytest.param(b"1" * 10_000, id="a long number"),
        pytest.param(b"1e999999", id="a huge number"),
        pytest.param(b"NaN", id="no number"),
        pytest.param(b'"\\ud800"', id="half a character"),
        pytest.param(b"null", id="null"),
        pytest.param(b"[]", id="an empty list"),
        pytest.param(b"<html><body>hello</body></html>", id="a web page"),
        pytest.param(bytes(range(256)) * 40, id="every byte"),
    ],
)
def test_an_answer_that_is_none_is_one_sentence(server, kind, body):
    server.answer("*", 200, body, Content_Type="application/json; charset=klingon")
    records, state = ask(server, kind)
    assert records == []
    if state.state is not State.OK:  # an empty document is an empty catalogue for some
        assert_one_sentence(state)


@every_kind
@pytest.mark.parametrize(
    ("found", "instead"),
    [
        pytest.param(b"one", b"o\x00ne", id="NUL inside"),
        pytest.param(b"Ponds of", b"P\xf1nds of", id="a byte of another charset"),
        pytest.param(b"nowhere", b"\xed\xa0\x80", id="half a character"),
        pytest.param(b'"one"', b"1" * 5000, id="an identifier of 5000 digits"),
        pytest.param(b'"one"', b"1e400", id="an infinite identifier"),
        pytest.param(b'"extra": 1', b'"numberMatched": 1e999, "bbox": [1e999, -1e999, NaN, Infinity]', id="no numbers"),
        pytest.param(
            b'"links": []', b'"links": [null, 1, {"href": 5, "rel": {}}], "numberMatched": -1e99', id="odd links"
        ),
    ],
)
def test_a_spoiled_answer_is_read_or_refused(server, kind, found, instead):
    serve(server, kind, PAGES[kind]("Ponds", "https://d.example/a", "", 1).replace(found, instead))
    records, state = ask(server, kind)
    assert len(records) <= 1
    for each in records:
        assert "\x00" not in each.id + each.title + each.abstract and each.bbox is None
    if state.state is State.FAILED:
        assert_one_sentence(state)


# answers without end


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(http_module, "PAGE_BYTES", 1_000_000)


@pytest.fixture
def short(monkeypatch):
    monkeypatch.setattr(http_module, "PAGE_SECONDS", 0.2)


@every_kind_and_none
@pytest.mark.parametrize("packing", ["gzip", "deflate"])
def test_a_bomb_of_zeros_is_not_unpacked(server, kind, packing, small):
    pack = {"gzip": gzip.compress, "deflate": zlib.compress}[packing]
    server.answer("*", 200, pack(b" " * 30_000_000), Content_Type="application/json", Content_Encoding=packing)
    assert "more than the 0.954 MiB allowed" in assert_refused(server, kind).message


@every_kind_and_none
def test_a_page_has_a_lower_limit_than_a_download(server, kind):
    def announced(handler: Handler) -> None:
        handler.start(200, {"Content-Length": str(65 * 2**20), "Content-Type": "application/json"})
        handler.close_connection = True

    server.routes["*"] = announced
    assert "more than the 64 MiB allowed" in assert_refused(server, kind).message


def endless(handler: Handler) -> None:
    handler.start(200, {"Transfer-Encoding": "chunked", "Content-Type": "application/json"})
    try:
        while True:
            handler.wfile.write(b"10000\r\n" + b" " * 0x10000 + b"\r\n")
    except OSError:
        handler.close_connection = True


@every_kind_and_none
def test_an_answer_in_chunks_for_ever_ends(server, kind, small):
    server.routes["*"] = endless
    assert "more than the 0.954 MiB allowed" in assert_refused(server, kind).message


# QGIS' network gives what is there with any version: tests/bridge/test_network_security.py
waits_for_whole_pieces = pytest.mark.skipif(
    not urllib3.__version__.startswith("1."), reason="urllib3 2 waits for whole pieces without QGIS"
)


def dripping(headers, drop):
    def drip(handler: Handler) -> None:
        handler.start(200, {"Content-Type": "application/json", **headers})
        try:
            while not handler.server.ended.wait(0.02):
                handler.wfile.write(drop)
        except OSError:
            pass
        handler.close_connection = True

    return drip


@every_kind_and_none
@pytest.mark.parametrize(
    ("headers", "drop"),
    [
        pytest.param({"Transfer-Encoding": "chunked"}, b"1\r\n \r\n", id="chunked"),
        pytest.param({"Content-Length": "900000"}, b" ", id="of a stated length", marks=waits_for_whole_pieces),
        pytest.param({"Connection": "close"}, b" ", id="of no stated length", marks=waits_for_whole_pieces),
    ],
)
def test_an_answer_that_drips_for_ever_ends(server, kind, short, headers, drop):
    server.routes["*"] = dripping(headers, drop)
    assert "did not finish its answer within 0.2 s" in assert_refused(server, kind).message


# other hosts


@every_kind_and_none
@pytest.mark.parametrize("status", [302, 308])
def test_redirects_in_a_circle_end(server, kind, status):
    server.answer("*", status, Location="/again")
    assert_refused(server, kind)
    assert len(server.asked) < 200


@every_kind_and_none
@pytest.mark.parametrize(
    "target", ["file:///etc/passwd", "ftp://127.0.0.1:9/a", "//[", "http://h:99999/", "javascript:1"]
)
def test_a_redirect_to_what_is_no_web_address_is_refused(server, kind, target):
    server.answer("*", 302, Location=target)
    assert "root:" not in assert_refused(server, kind).details


@every_kind_and_none
@pytest.mark.parametrize("status", [302, 307])
def test_a_login_does_not_follow_a_redirect_to_another_host(server, trap, kind, status):
    server.answer("*", status, Location=trap.url + "/x?a=1")
    ask(server, kind, token=SECRET)
    assert all(headers.get("Authorization") == f"Bearer {SECRET}" for _, _, headers in server.asked)
    assert SECRET not in str(trap.asked) and "Authorization" not in str(trap.asked)


@every_kind_and_none
def test_a_password_in_the_address_does_not_follow_a_redirect(server, trap, kind):
    server.answer("*", 302, Location=trap.url + "/x")
    _, state = ask(server, kind, url=address(server, kind).replace("://", f"://ann:{SECRET}@"))
    assert "Authorization" not in str(trap.asked) and SECRET not in str(trap.asked)
    assert SECRET not in state.message + state.details


@every_kind
@pytest.mark.parametrize(
    "target",
    ["TRAP/next", "file:///etc/passwd", "//TRAPHOST/next", "\\\\host\\share", "http://h:99999/", "javascript:1"],
)
def test_a_next_link_never_leads_away(server, trap, kind, target):
    following = target.replace("TRAPHOST", trap.url.partition("//")[2]).replace("TRAP", trap.url)
    serve(server, kind, PAGES[kind]("Ponds", "https://d.example/a", following, 1))
    records, state = ask(server, kind, token=SECRET)
    assert [each.title for each in records] == ["Ponds"]
    assert trap.asked == []
    assert "broke off" not in state.message


@every_kind
@pytest.mark.parametrize("claimed", [b"9", b"1e308", b"99999999"])
def test_a_catalogue_that_repeats_its_only_page_is_not_asked_for_ever(server, kind, claimed):
    page = PAGES[kind]("Ponds", "https://d.example/a", "/next?page=2", 1)
    serve(server, kind, re.sub(rb'("(?:numFound|count)": |numberOfRecordsMatched=")1', rb"\g<1>" + claimed, page))
    records, state = ask(server, kind)
    assert [each.title for each in records] == ["Ponds"] and "broke off" not in state.message
    assert len(server.asked) < 15


@every_kind
def test_every_address_an_answer_brings_stays_unasked(server, trap, kind):
    """No thumbnail, schema, context, queryables or service elsewhere is fetched by a search."""
    page = PAGES[kind]("Ponds", trap.url + "/data", "", {"@context": trap.url + "/context", "href": trap.url + "/x"})
    page = page.replace(b"http://purl.org/dc/terms/", trap.url.encode() + b"/terms") if kind == "dcat" else page
    serve(server, kind, page)
    ask(server, kind)
    assert trap.asked == []


def test_queryables_on_another_host_are_not_fetched(server, trap):
    serve(server, "records", PAGES["records"]("Ponds", "https://d.example/a", "", 1))
    links = [{"rel": "http://www.opengis.net/def/rel/ogc/1.0/queryables", "href": trap.url + "/queryables"}]
    one = {"collections": [{"id": "cat", "itemType": "record", "links": links}]}
    server.answer("/collections", 200, json.dumps(one).encode(), Content_Type="application/json")
    records, _ = ask(server, "records")
    assert [each.title for each in records] == ["Ponds"] and trap.asked == []


# links of records


SCRIPTS = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)//a.gpkg",
    "  javascript:alert(1)",
    "java\nscript:alert(1)",
    "\x01javascript:alert(1)",
    "data:text/html;base64,PHNjcmlwdD4=",
    "data:application/geopackage+sqlite3,x.gpkg",
    "vbscript:msgbox(1)",
]
LOCAL = [
    "file:///etc/passwd",
    "FILE:///etc/a.gpkg",
    "file://host/share/a.gpkg",
    "file:////host/share/a.gpkg",
    "\\\\host\\share\\a.gpkg",
    "\\\\?\\C:\\a.gpkg",
    "C:\\Windows\\a.gpkg",
    "c:/a.gpkg",
    "smb://host/share/a.gpkg",
    "jar:file:///a!/b.gpkg",
    "/vsicurl/http://h.example/a.gpkg",
    "PG:dbname=a.gpkg",
]


def links_of(record):
    return [*(each.url for each in record.distributions), record.thumbnail, record.licence]


@every_kind
@pytest.mark.parametrize("href", SCRIPTS)
def test_a_script_in_place_of_a_link_is_left_out(server, kind, href):
    serve(server, kind, PAGES[kind]("Ponds", href, "", 1))
    (record,), _ = ask(server, kind)
    written = [re.sub(r"[\s\x00-\x20]", "", each).lower() for each in links_of(record)]
    assert not any(each.startswith(("javascript:", "data:", "vbscript:")) for each in written)


@every_kind
@pytest.mark.parametrize("href", [*LOCAL, *SCRIPTS])
def test_what_is_no_web_address_is_never_something_to_load(server, kind, href):
    serve(server, kind, PAGES[kind]("Ponds", href, "", 1))
    (record,), _ = ask(server, kind)
    for each in record.distributions:
        web = each.url.startswith(("http://", "https://"))
        assert each.kind is DistributionKind.LINK or (web and "\\" not in each.url), each
    best = distribution_to_pull(record)
    assert best is None or best.url.startswith(("http://", "https://"))


@pytest.mark.parametrize("kind", ["csv", "geopackage", "link", "features", "wfs"])
@pytest.mark.parametrize("scheme", ["", "file://"])
def test_a_record_never_loads_a_file_of_this_computer(tmp_path, kind, scheme):
    (tmp_path / "secret.csv").write_text(f"id;token\n1;{SECRET}\n")
    url = f"{scheme}{tmp_path}/secret.csv"
    record = Record("one", "C", "Ponds", distributions=(Distribution(DistributionKind(kind), url),))
    request = PullRequest(url, DistributionKind(kind), tmp_path / "copy.gpkg", record=record)
    with pytest.raises(DataError, match="is not on the web"):
        pull(Http(), request, silent)
    assert not request.path.exists()


@every_kind
def test_a_link_carries_no_login_neither_its_own_nor_that_of_the_catalogue(server, kind):
    serve(server, kind, PAGES[kind]("Ponds", f"http://ann:{SECRET}@d.example/a.gpkg", "", 1))
    (record,), _ = ask(server, kind, url=address(server, kind).replace("://", f"://ann:{SECRET}@"))
    assert not any(SECRET in each for each in links_of(record))


# titles


DECEIVING = "Ponds \u202egpj.exe\u2066\u200f \x07\x1b[31m\x7f\x9b0m <b onload='x()'>bold</b> &amp; \u2028end"


@every_kind
def test_a_title_made_to_deceive_is_plain_text(server, kind):
    serve(server, kind, PAGES[kind](DECEIVING, "https://d.example/a", "", 1))
    (record,), _ = ask(server, kind)
    shown = " ".join((record.title, record.abstract, *record.keywords, *(each.title for each in record.distributions)))
    assert "Ponds" in record.title and "gpj.exe" in record.title and "bold" in record.title
    assert not any(each in shown for each in "\u202e\u2066\u200f\x07\x1b\x7f\x9b\u2028")
    assert harmless(shown) == shown


@every_kind
def test_a_title_of_ten_megabytes_is_a_title(server, kind):
    serve(server, kind, PAGES[kind]("Ponds " * 1_700_000, "https://d.example/a", "", 1))
    (record,), state = ask(server, kind)
    assert record.title.startswith("Ponds Ponds") and state.state is State.OK


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Peña – Łódź, Åland 測試 😀", "Peña – Łódź, Åland 測試 😀"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
        ("\u202egpj.exe\u202c", "gpj.exe"),
        ("a\x00b\x1b[0m", "ab[0m"),
        ("a\u2028b", "a\nb"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("\U000e0041tagged", "tagged"),
        ("half \ud800", "half \ufffd"),
        ("क्\u200dष", "क्\u200dष"),
    ],
)
def test_only_what_deceives_is_left_out_of_a_text(written, meant):
    assert harmless(written) == meant


def test_depth_is_told_without_walking_into_it():
    deep = []
    for _ in range(100_000):
        deep = [deep]
    assert too_deep(deep) and not too_deep({"a": [{"b": [[[1]]]}]})


# logins and words


REALM = "<script>alert(1)</script><h1>Log in at http://evil.example</h1>"


@every_kind_and_none
def test_a_realm_full_of_markup_is_not_repeated(server, kind):
    server.answer("*", 401, b"<h1>evil.example</h1>", WWW_Authenticate=f'Basic realm="{REALM}"')
    state = assert_refused(server, kind)
    assert "401" in state.message and "evil" not in state.message + state.advice
    assert "authentication configuration" in state.advice


def hanging_up(handler: Handler) -> None:
    handler.close_connection = True


def echoing(handler: Handler) -> None:
    """Answer 500 with everything the request said."""
    handler.reply(500, f"{handler.path}\n{handler.headers}".encode(), {"Content-Type": "text/plain"})


@every_kind_and_none
@pytest.mark.parametrize(
    "failing",
    [
        pytest.param(echoing, id="echo"),
        pytest.param(lambda handler: handler.reply(404), id="not there"),
        pytest.param(lambda handler: handler.reply(200, b"<html>"), id="web page"),
        pytest.param(lambda handler: handler.reply(302, b"", {"Location": handler.path}), id="circle"),
        pytest.param(hanging_up, id="hangs up"),
        pytest.param(
            lambda handler: handler.reply(200, b"{", {"Content-Length": "99", "Connection": "close"}), id="cut"
        ),
    ],
)
def test_no_login_stands_in_what_is_told_or_logged(server, kind, failing, caplog):
    caplog.set_level(logging.DEBUG)
    server.routes["*"] = failing
    url = f"{address(server, kind)}?map=x&api_key={SECRET}&token={SECRET}".replace("://", f"://ann:{SECRET}@")
    records, state = ask(server, kind, token=SECRET, url=url)
    assert records == [] and state.state is State.FAILED
    assert SECRET not in state.message and SECRET not in state.details
    ours = [each.getMessage() for each in caplog.records if not each.name.startswith("urllib3")]
    assert SECRET not in " ".join(ours)
