# SPDX-License-Identifier: GPL-2.0-or-later
"""STAC APIs and static STAC catalogues, those that keep to the rules and those that do not."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.client import FilterUse
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Access, Contact, DistributionKind, Record
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.catalogue.stac import static as stac_static
from crm_dataspace_plugin.core.catalogue.stac.client import StacClient
from crm_dataspace_plugin.core.catalogue.stac.reader import read_collection, read_item
from crm_dataspace_plugin.core.catalogue.stac.request import interval_for
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.loopback import Loopback
from tests.servers.stac_service import (
    ADVANCED,
    CORE,
    FILTER,
    FREE_TEXT,
    Stac,
    collection,
    item,
    next_by_get,
    next_merged,
)

Kind = DistributionKind
BASE = "https://c.example/stac/items/a.json"


def http() -> Http:
    return Http(sleep=lambda seconds: None)


def search(url: str, query: Query = Query()):
    return list(StacClient(CatalogueSource("S", url)).search(query, http(), silent))


def ids(pages) -> list[str]:
    return [record.id for page in pages for record in page.records]


def read(**members) -> Record:
    record = read_item({**item(1), **members}, "S", BASE, collection())
    assert record is not None
    return record


# what is asked, and how it is paged


@pytest.mark.parametrize("path", ["", "/", "/search", "/collections", "/collections/c", "/collections/c/items"])
def test_any_address_of_the_api_will_do(server, path):
    stac = Stac([item(1)])
    server.answer("/collections/c", 200, json.dumps(collection()).encode())
    assert ids(search(stac.serve(server) + path)) == ["c", "scene-1"]
    assert ("collections" in stac.asked[0][1]) == (path.startswith("/collections/c"))


@pytest.mark.parametrize("following", [None, next_merged, next_by_get], ids=["body", "merged body", "get"])
def test_pages_are_followed_to_the_end(server, following):
    stac = Stac([item(number) for number in range(35)], following=following)
    pages = search(stac.serve(server), Query(bbox=(-7, 42, -5, 44)))
    assert ids(pages)[1:] == [f"scene-{number}" for number in range(35)]
    assert [method for method, _ in stac.asked] == ["POST"] + ["GET" if following is next_by_get else "POST"] * 3
    if following is not next_by_get:
        assert all(body["bbox"] == [-7.0, 42.0, -5.0, 44.0] for _, body in stac.asked)
    assert pages[-1].matched == 36 and not pages[-1].problem


def test_what_the_service_does_not_count_is_unknown_until_the_end(server):
    pages = search(Stac([item(number) for number in range(25)]).serve(server))
    assert [page.matched for page in pages] == [None, None, None, 26]


@pytest.mark.parametrize("old", [False, True])
def test_what_the_service_counts_is_known_at_once(server, old):
    stac = Stac([item(number) for number in range(25)], counts=not old)
    if old:
        stac.following = lambda stac, start, query: next_merged(stac, start, query)
    pages = search(stac.serve(server))
    assert pages[1].matched == (None if old else 26)


def test_the_limit_holds_for_collections_and_items_together(server):
    stac = Stac([item(number) for number in range(35)], collections=[collection(f"c{n}") for n in range(3)])
    url = stac.serve(server)
    assert ids(search(url, Query(limit=2))) == ["c0", "c1"] and not stac.asked
    assert len(ids(search(url, Query(limit=15)))) == 15
    assert stac.asked[0][1]["limit"] == 12


@pytest.mark.parametrize(
    ("link", "words"),
    [
        pytest.param(
            {"rel": "next", "method": "POST", "href": "/search", "body": {"limit": 250}}, "circle", id="itself"
        ),
        pytest.param({"rel": "next", "method": "POST", "href": "/search"}, "circle", id="no body"),
        pytest.param({"rel": "next", "method": "POST", "href": "/search", "body": [1]}, "circle", id="list as body"),
        pytest.param({"rel": "next", "href": "/search?x=1"}, "circle", id="the same items at another address"),
        pytest.param({"rel": "next", "method": "POST", "href": "http://127.0.0.1:9/search"}, "host", id="elsewhere"),
        pytest.param({"rel": "next", "href": "http://[bad/"}, "host", id="no address"),
        pytest.param({"rel": "next", "method": "DELETE", "href": "/search"}, "DELETE", id="dangerous method"),
    ],
)
def test_next_links_that_lead_nowhere_end_with_a_sentence(server, link, words):
    stac = Stac([item(number) for number in range(35)], following=lambda *_: link)
    pages = search(stac.serve(server), Query(limit=251))
    assert len(ids(pages)) == 11 and words in pages[-1].problem
    assert {method for method, *_ in server.asked} <= {"GET", "POST"}


def test_headers_of_a_next_link_are_not_sent(server):
    def following(stac, start, query):
        return {**next_merged(stac, start, query), "headers": {"Authorization": "Bearer stolen", "X-A": "b"}}

    search(Stac([item(number) for number in range(15)], following=following).serve(server))
    assert not any("X-A" in headers or "Authorization" in headers for *_, headers in server.asked)


@pytest.mark.parametrize("status", [403, 404, 405, 415, 501, 307])
def test_a_service_that_takes_no_post_is_asked_by_get(server, status):
    stac = Stac([item(number) for number in range(15)], refuse=status, following=next_by_get)
    query = Query(bbox=(-7, 42, -5, 44), start="2001", ids=("scene-1", "a/b"))
    assert ids(search(stac.serve(server), replace(query, ids=())))[1:]
    method, params = stac.asked[0]
    assert method == "GET" and params["bbox"] == "-7.0,42.0,-5.0,44.0"
    assert params["datetime"] == "2001-01-01T00:00:00Z/.."


def test_a_service_that_offers_only_get_is_not_posted_to(server):
    stac = Stac([item(1)], methods=("GET",))
    search(stac.serve(server))
    assert [method for method, _ in stac.asked] == ["GET"]


def test_a_service_that_refuses_a_parameter_is_asked_less(server):
    stac = Stac([item(number) for number in range(5)])
    url = stac.serve(server)
    usual = server.routes["/search"]

    def picky(handler):
        if b"datetime" in handler.sent:
            handler.reply(400, b'{"code": "InvalidQueryParameter"}')
        else:
            usual(handler)

    server.routes["/search"] = picky
    pages = search(url, Query(start="2002", end="2003"))
    assert ids(pages) == ["scene-2", "scene-3"]  # the collection begins in 2015
    assert pages[-1].uses["time"] is FilterUse.HERE


@pytest.mark.parametrize(
    ("start", "end", "interval"),
    [
        ("", "", ""),
        ("2010", "", "2010-01-01T00:00:00Z/.."),
        ("", "2010", "../2010-12-31T23:59:59Z"),
        ("2012-02", "2012-02", "2012-02-01T00:00:00Z/2012-02-29T23:59:59Z"),
        ("2012-02-03", "2012-02-03", "2012-02-03T00:00:00Z/2012-02-03T23:59:59Z"),
        ("2012-02-03T04:05:06", "2012-02-03T04:05:06+01:00", "2012-02-03T04:05:06Z/2012-02-03T04:05:06+01:00"),
        ("0000", "2012-13", "0000-01-01T00:00:00Z/2012-13-31T23:59:59Z"),
    ],
)
def test_times_are_sent_as_whole_moments(start, end, interval):
    assert interval_for(Query(start=start, end=end)) == interval


def test_a_box_across_the_date_line_is_sent_as_two_polygons(server):
    stac = Stac([])
    search(stac.serve(server), Query(bbox=(170, -20, -170, -10)))
    body = stac.asked[0][1]
    assert "bbox" not in body and len(body["intersects"]["coordinates"]) == 2


def test_an_item_across_the_date_line_is_found_there(server):
    east = {**item(1), "geometry": None, "bbox": [175, -20, -175, -10]}
    url = Stac([east, item(2)]).serve(server)
    assert ids(search(url, Query(bbox=(170, -20, -170, -10)))) == ["scene-1"]


# words and filters


def test_words_are_looked_for_here_where_the_service_does_not_take_them(server):
    stac = Stac([item(number, description="tailings" if number % 2 else "heap") for number in range(30)])
    pages = search(stac.serve(server), Query(text="tailings"))
    assert ids(pages) == ["c", *(f"scene-{number}" for number in range(1, 30, 2))]
    assert "q" not in stac.asked[0][1]
    assert pages[-1].uses["text"] is FilterUse.HERE and "“words” is applied here" in pages[-1].notes[0]


def test_the_words_of_a_collection_do_not_drag_in_its_items(server):
    assert ids(search(Stac([item(1)]).serve(server), Query(text="tailings"))) == ["c"]


@pytest.mark.parametrize(
    ("classes", "text", "q", "use"),
    [
        ([FREE_TEXT], "scene", ["scene"], FilterUse.SERVICE),
        ([FREE_TEXT], "scene,heap", ["scene", "heap"], FilterUse.SERVICE),
        ([FREE_TEXT], "a scene", ["scene"], FilterUse.HERE),
        ([ADVANCED], "the scene, heap", '("the" AND "scene") OR ("heap")', FilterUse.SERVICE),
    ],
)
def test_words_are_sent_where_the_service_takes_them(server, classes, text, q, use):
    stac = Stac([item(1, description="a the")], classes=[*CORE, *classes])
    pages = search(stac.serve(server), Query(text=text))
    assert stac.asked[0][1]["q"] == q
    assert pages[-1].uses["text"] is use


def test_words_that_the_service_ignores_are_looked_for_here(server):
    stac = Stac([item(number) for number in range(3)], classes=[*CORE, FREE_TEXT])
    pages = search(stac.serve(server), Query(text="scene-1"))
    assert ids(pages) == ["scene-1"] and pages[-1].uses["text"] is FilterUse.IGNORED


def test_a_box_that_the_service_ignores_is_applied_here(server):
    pages = search(Stac([item(number) for number in range(9)]).serve(server), Query(bbox=(-6, 43, -5.975, 43.1)))
    assert ids(pages) == ["c", "scene-0", "scene-1", "scene-2"] and pages[-1].uses["bbox"] is FilterUse.IGNORED


def test_filters_are_sent_where_the_service_names_what_it_can_filter_by(server):
    def keeps(each, query):
        wanted = query["filter"]["args"][1] if "filter" in query else [each["properties"]["country"]]
        return each["properties"]["country"] in wanted

    items = [item(number, country=["ES", "FI", "PT"][number % 3]) for number in range(9)]
    schemas = {"country": {"type": "string"}, "keywords": {"type": "array"}}
    stac = Stac(items, classes=[*CORE, *FILTER], queryables=schemas, keeps=keeps)
    query = Query(filters={"country": ("ES", "Portugal"), "keyword": ("x",)})
    pages = search(stac.serve(server), replace(query, filters={"country": ("ES", "Portugal")}))
    assert len(ids(pages)) == 6 and pages[-1].uses["country"] is FilterUse.SERVICE
    assert stac.asked[0][1]["filter"] == {"op": "in", "args": [{"property": "country"}, ["ES", "PT"]]}
    search(stac.url, query)
    filtered = [body["filter"] for _, body in stac.asked if "filter" in body]
    assert len(filtered) > 1 and "keywords" not in json.dumps(filtered)


def test_a_filter_with_which_nothing_is_found_is_tried_here_too(server):
    items = [item(number, country=["ES"]) for number in range(3)]
    schemas = {"country": {}}
    keeps = lambda each, query: "filter" not in query  # noqa: E731
    stac = Stac(items, classes=[*CORE, *FILTER], queryables=schemas, keeps=keeps)
    pages = search(stac.serve(server), Query(filters={"country": ("ES",)}))
    assert len(ids(pages)) == 3 and pages[-1].uses["country"] is FilterUse.HERE


def test_the_same_id_in_two_collections_is_two_records(server):
    stac = Stac([item(1, "a"), item(1, "b")], collections=[collection("a"), collection("b")])
    url = stac.serve(server)
    assert ids(search(url)) == ["a", "b", "scene-1", "b/scene-1"]
    client = StacClient(CatalogueSource("S", url))
    assert client.fetch("b/scene-1", http(), silent).raw["collection"] == "b"
    assert client.fetch("a", http(), silent).kind == "collection"
    with pytest.raises(errors.NotThere):
        client.fetch("nothing", http(), silent)


def test_an_api_that_does_not_list_its_collections_is_searched_all_the_same(server):
    url = Stac([item(1)]).serve(server)
    server.answer("/collections", 500, b"{}")
    assert ids(search(url)) == ["scene-1"]


# records


def test_an_item_has_licence_and_providers_of_its_collection():
    record = read()
    assert (record.licence, record.access, record.publisher) == ("CC-BY-4.0", Access.OPEN, "Maker")
    assert record.contacts == (
        Contact(organisation="Host", role="host", url="https://host.example/"),
        Contact(organisation="Maker", role="producer, licensor"),
    )
    own = read(properties={"license": "proprietary", "providers": [{"name": "Other"}], "datetime": None})
    assert (own.licence, own.access, own.publisher) == ("proprietary", Access.UNKNOWN, "Other")
    assert (record.time_start, record.time_end, record.kind) == (
        "2001-06-01T00:00:00Z",
        "2001-06-01T00:00:00Z",
        "dataset",
    )


def test_a_licence_that_is_only_linked_is_its_address():
    link = {"rel": "license", "href": "https://x.example/terms"}
    assert read_item(item(1), "S", BASE, {"license": "other", "links": [link]}).licence == "https://x.example/terms"


def test_assets_are_distributions_and_the_small_picture_is_none():
    record = read(
        assets={
            "dem": {"href": "a.tif", "type": "image/tiff; profile=cloud-optimized", "roles": ["data"]},
            "outlines": {"href": "https://d.example/o.gpkg", "type": "application/geopackage+sqlite3", "title": "O"},
            "table": {"href": "https://d.example/t.parquet", "type": "application/vnd.apache.parquet"},
            "thumbnail": {"href": "t.png", "type": "image/png"},
            "small": {"href": "https://d.example/s.png", "roles": ["overview"]},
            "store": {"href": "s3://bucket/x.tif", "type": "image/tiff", "alternate": {"web": {"href": "https://d.example/x.tif"}}},
            "only": {"href": "s3://bucket/y.tif", "type": "image/tiff"},
            "bad": {"href": "javascript:alert(1)"},
            "worse": "text",
            "empty": {},
        }
    )  # fmt: skip
    assert [(each.kind, each.url, each.title) for each in record.distributions] == [
        (Kind.COG, "https://c.example/stac/items/a.tif", "dem"),
        (Kind.GEOPACKAGE, "https://d.example/o.gpkg", "O"),
        (Kind.PARQUET, "https://d.example/t.parquet", "table"),
        (Kind.COG, "https://d.example/x.tif", "store"),
        (Kind.LINK, "s3://bucket/y.tif", "only"),
    ]
    assert record.thumbnail == "https://c.example/stac/items/t.png"


@pytest.mark.parametrize(
    "asset",
    [
        {"href": "file:///etc/passwd"},
        {"href": "javascript:alert(1)"},
        {"href": "s3://b/t.png"},
        {"href": "t.html", "type": "text/html"},
        {"href": 5},
        {"href": "http://[bad"},
        "x",
    ],
)
def test_a_thumbnail_that_is_no_picture_on_the_web_is_none(asset):
    record = read(assets={"thumbnail": asset})
    assert record.thumbnail in ("", "https://c.example/stac/items/5")


def test_a_collection_says_where_and_when():
    record = read_collection(collection(), "S", BASE, "https://c.example/collections/c")
    assert (record.title, record.abstract, record.kind) == ("Collection c", "Pictures of tailings", "collection")
    assert record.bbox == (-10, 35, 5, 45) and (record.time_start, record.time_end) == ("2015-01-01T00:00:00Z", "")
    assert record.commodities == ("Li",)
    (footprints,) = record.distributions
    assert (footprints.kind, footprints.url) == (Kind.FEATURES, "https://c.example/collections/c")


# static catalogues


def static(server: Loopback, **documents) -> str:
    for path, document in documents.items():
        server.answer(f"/{path}.json", 200, json.dumps(document).encode())
    return f"{server.url}/catalog.json"


def catalog(*links: tuple[str, str]) -> dict:
    return {
        "type": "Catalog",
        "stac_version": "1.0.0",
        "id": "top",
        "links": [{"rel": rel, "href": href} for rel, href in links],
    }


def test_a_static_catalogue_is_read_through_its_links(server):
    below = collection(links=[{"rel": "item", "href": "./i.json"}, {"rel": "parent", "href": "catalog.json"}])
    url = static(
        server,
        catalog=catalog(("item", "loose.json"), ("child", "c.json"), ("child", "sub.json"), ("self", "catalog.json")),
        c=below,
        sub=catalog(("child", "c.json"), ("item", "i.json")),
        i=item(1),
        loose=item(2, ""),
    )
    pages = search(url)
    assert sorted(ids(pages)) == ["c", "scene-1", "scene-2"] and ids(pages)[0] == "c"
    assert pages[-1].matched == 3 and not pages[-1].problem
    licences = {record.id: record.licence for page in pages for record in page.records}
    assert licences == {"c": "CC-BY-4.0", "scene-1": "CC-BY-4.0", "scene-2": ""}
    assert len(server.asked) == 5
    assert ids(search(url, Query(text="scene-2"))) == ["scene-2"]


def test_links_in_a_circle_elsewhere_or_to_nothing_are_counted(server):
    url = static(
        server,
        catalog=catalog(("child", "a.json"), ("child", "http://127.0.0.1:9/x.json"), ("item", "gone.json")),
        a=catalog(("child", "catalog.json"), ("child", "a.json#x"), ("child", "b.json"), ("child", "http://[")),
        b=[1],
    )
    pages = search(url)
    assert pages[-1].problem == "2 documents could not be read. 1 link to another host not followed."


def test_a_static_catalogue_without_end_is_read_up_to_a_bound(server, monkeypatch):
    monkeypatch.setattr(stac_static, "MOST_DOCUMENTS", 30)

    def endless(handler):
        number = int(handler.path.strip("/").partition(".")[0] or 0)
        document = {**collection(f"c{number}"), "links": [{"rel": "child", "href": f"{number + 1}.json"}]}
        handler.reply(200, json.dumps(document).encode())

    for number in range(40):
        server.routes[f"/{number}.json"] = endless
    pages = search(f"{server.url}/0.json", Query(limit=100))
    assert len(ids(pages)) == 30 and pages[-1].problem == "Only the first 30 documents were read."


@pytest.mark.parametrize("document", [[], "x", None, {}, {"links": []}, {"features": 3}, b"<html>"])
def test_what_is_no_stac_is_told_so(server, document):
    server.answer("/catalog.json", 200, document if isinstance(document, bytes) else json.dumps(document).encode())
    with pytest.raises((errors.CatalogueError, errors.UnexpectedContent)):
        search(f"{server.url}/catalog.json")


@pytest.mark.parametrize("answer", [{}, {"features": {}}, [], {"type": "FeatureCollection"}])
def test_a_search_without_items_is_told_so(server, answer):
    url = Stac([]).serve(server)
    server.answer("/search", 200, json.dumps(answer).encode())
    with pytest.raises(errors.UnexpectedContent):
        search(url)


# whatever comes

_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=8,
)
_KEYS = [
    "id",
    "type",
    "title",
    "bbox",
    "geometry",
    "properties",
    "links",
    "assets",
    "collection",
    "providers",
    "extent",
]
_KEYS += [
    "license",
    "keywords",
    "href",
    "roles",
    "rel",
    "method",
    "body",
    "merge",
    "alternate",
    "datetime",
    "thumbnail",
]
_ENTRY = st.recursive(_ANY, lambda inner: st.dictionaries(st.sampled_from(_KEYS), inner | st.lists(inner, max_size=3)))


@settings(max_examples=300, deadline=None)
@given(entry=_ENTRY, home=_ENTRY)
def test_no_entry_upsets_the_reader(entry, home):
    home = home if isinstance(home, dict) else {}
    for record in (read_item(entry, "S", BASE, home), read_collection(entry, "S", BASE, "https://c.example/c")):
        assert record is None or isinstance(record, Record)


@settings(max_examples=100, deadline=None)
@given(
    answers=st.lists(
        _ENTRY | st.fixed_dictionaries({"features": st.lists(_ENTRY, max_size=3), "links": _ENTRY}), max_size=4
    )
)
def test_no_answers_upset_the_client(answers):
    from crm_dataspace_plugin.core.http import Answer

    landing = {
        "stac_version": "1.0.0",
        "conformsTo": CORE,
        "links": [{"rel": "search", "href": "/search", "method": "POST"}],
    }
    left = [landing, *answers]

    class Given(Http):
        def get(self, url, *args, **kwargs):
            if not left:
                raise errors.NotThere("gone", 404)
            return Answer(200, url, {}, json.dumps(left.pop(0)).encode())

        def post_query(self, url, *args, **kwargs):
            return self.get(url)

    client = StacClient(CatalogueSource("S", "http://c.example/"))
    try:
        list(client.search(Query(text="a", bbox=(0, 0, 1, 1), start="2020"), Given(), silent))
    except errors.DataSpaceError:
        return
