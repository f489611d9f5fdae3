# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person sees in a browser."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest

from tests.servers.data_space_client import Client

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
VOID = {"meta", "input", "br"}


class _Balance(HTMLParser):
    """Notes tags that are not closed in order, and all links."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.links: list[str] = []
        self.crooked: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.crooked.append(tag)


def _page(client: Client, path: str, status: int = 200) -> tuple[str, _Balance]:
    answer = client.ask(path, headers=BROWSER)
    assert answer.status_code == status
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    parsed = _Balance()
    parsed.feed(answer.text)
    assert (parsed.open, parsed.crooked) == ([], [])
    return answer.text, parsed


PATHS = [
    "/",
    "/conformance",
    "/api",
    "/collections",
    "/collections/facilities",
    "/collections/assays/schema",
    "/collections/facilities/queryables",
    "/collections/catalogue/items?facets=true",
    "/collections/catalogue/items/facilities-asturias",
    "/collections/facilities/items?limit=5&offset=5",
    "/collections/facilities/items/f-000001",
    "/collections/facilities/items/f-000001/journal",
    "/collections/facilities/journal",
    "/collections/assays/items?q=nothing-at-all",
]


@pytest.mark.parametrize("path", PATHS)
def test_every_page_is_well_formed_and_says_what_this_is(demo: Client, path: str) -> None:
    text, _parsed = _page(demo, path)
    assert "A demo and a small team&#x27;s test bed" in text
    assert "PostGIS behind pygeoapi, QGIS Server or GeoServer" in text


def test_every_link_from_the_landing_page_on_leads_somewhere(demo: Client) -> None:
    waiting, seen = ["/"], set()
    while waiting and len(seen) < 120:
        path = waiting.pop(0)
        if path in seen:
            continue
        seen.add(path)
        _text, parsed = _page(demo, path) if path != "/api" else ("", _Balance())
        own = [each.removeprefix(demo.space.url) for each in parsed.links if each.startswith(demo.space.url)]
        waiting += [each for each in own if each not in seen]
    assert len(seen) > 60


def test_values_are_escaped(ponds: Client) -> None:
    evil = "<script>alert(1)</script>\"'><img src=x>"
    ponds.write("PATCH", "/collections/ponds/items/p-0001", {"name": evil}, "*", **{"Crm-Author": "%3Cb%3Ex"})
    for path in (
        "/collections/ponds/items",
        "/collections/ponds/items/p-0001",
        "/collections/ponds/items/p-0001/journal",
    ):
        text, _parsed = _page(ponds, path)
        assert "<script>" not in text
        assert "<img" not in text
        assert "<b>x" not in text
    text, _parsed = _page(ponds, "/collections/%3Cscript%3E", status=404)
    assert "<script>" not in text


def test_a_link_with_a_scheme_of_its_own_is_not_a_link(ponds: Client) -> None:
    ponds.space.publish("x", "X", [], {"license": "javascript:alert(1)"})
    text, parsed = _page(ponds, "/collections/catalogue/items/x")
    assert not any(each.startswith("javascript") for each in parsed.links)


def test_a_problem_is_a_page_too(demo: Client) -> None:
    text, _parsed = _page(demo, "/collections/facilities/items?colour=red", status=400)
    assert "colour" in text


@pytest.mark.parametrize(
    ("accept", "html"),
    [
        ("*/*", False),
        ("application/json", False),
        ("application/geo+json, text/html;q=0.5", False),
        ("text/html", True),
        ("text/html;q=0", False),
        ("text/html;q=x", False),
        ("", False),
    ],
)
def test_programs_get_json_and_browsers_a_page(demo: Client, accept: str, html: bool) -> None:
    answer = demo.ask("/", headers={"Accept": accept})
    assert answer.headers["Content-Type"].startswith("text/html") == html
    assert answer.headers["Vary"] == "Accept"


def test_the_address_can_ask_for_either(demo: Client) -> None:
    assert demo.ask("/?f=json", headers=BROWSER).json()["title"]
    assert demo.ask("/?f=html").text.startswith("<!DOCTYPE html>")


def test_a_page_has_no_etag_of_the_json(demo: Client) -> None:
    assert "ETag" not in demo.ask("/collections/facilities/items/f-000001?f=html").headers
