# SPDX-License-Identifier: GPL-2.0-or-later
"""CKAN portals, against a stand-in that filters, counts, pages and refuses as CKAN does."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.ckan.api import portal_root
from crm_dataspace_plugin.core.catalogue.ckan.client import CkanClient
from crm_dataspace_plugin.core.catalogue.ckan.reader import read_package
from crm_dataspace_plugin.core.catalogue.client import FilterUse
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Access, DistributionKind
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.ckan_portal import Portal, package
from tests.servers.loopback import loopback

Kind = DistributionKind


def square(west: float, south: float) -> str:
    ring = [[west, south], [west + 1, south], [west + 1, south + 1], [west, south + 1], [west, south]]
    return json.dumps({"type": "Polygon", "coordinates": [ring]})


GEO = {"name": "igme", "title": "Instituto Geológico"}
PACKAGES = [
    package(
        "heaps",
        title="Lithium heaps",
        tags=["lithium", "Spain"],
        license_id="cc-by",
        organization=GEO,
        extras={"spatial": square(-6, 43)},
    ),
    package(
        "ponds", title="Copper ponds", tags=["cobre"], license_id="notspecified", extras={"spatial": square(10, 50)}
    ),
    package("secret", title="Private lithium", private=True, tags=["litio"], license_id="cc-by"),
    package("other", title="Buses", tags=["transport", 'say "hi"'], organization={"name": "city", "title": "City"}),
]


def search(url: str, query=None) -> list:
    return list(CkanClient(CatalogueSource("C", url)).search(query or Query(), Http(sleep=lambda s: None), silent))


def found(query=None, packages=PACKAGES, spatial=False):
    with loopback() as server:
        portal = Portal(server, packages, spatial)
        pages = search(portal.url, query)
        return pages, portal.searches


def names(pages) -> list[str]:
    return [each.id[3:] for page in pages for each in page.records]


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "/dataset",
        "/dataset/x",
        "/api",
        "/api/3",
        "/api/3/action",
        "/api/3/action/package_search",
        "/organization/a",
    ],
)
def test_any_address_of_the_portal_will_do(path):
    assert portal_root(f"https://p.example/data{path}?q=1#x") == "https://p.example/data"


def test_everything_is_found_with_facets_of_the_portal():
    pages, _ = found()
    assert names(pages) == ["heaps", "ponds", "secret", "other"] and pages[-1].matched == 4
    assert pages[0].facets["licence"] == {"CC-BY-4.0": 2, "notspecified": 1}
    assert pages[0].facets["publisher"] == {"Instituto Geológico": 1, "City": 1}


def test_pages_are_followed_to_the_end_and_to_the_limit():
    many = [package(f"p{n:03}") for n in range(250)]
    pages, searches = found(packages=many)
    assert len(names(pages)) == 250 == len(set(names(pages))) and pages[0].matched == 250
    assert [each["start"] for each in searches] == ["0", "100", "200"]
    pages, _ = found(Query(limit=130), packages=many)
    assert len(names(pages)) == 130 and pages[-1].matched == 250


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lithium", ["heaps", "secret"]),
        ("lithium heap", ["heaps"]),
        ("lithium buses", []),
        ("copper, buses", ["ponds", "other"]),
        ("title:Buses OR *:*", []),
        ('say "hi"', ["other"]),
        ("{!lucene}x", []),
        ("AND", []),
        ("(", []),
        ("\\", []),
    ],
)
def test_words_are_sent_as_words_and_never_as_a_query_of_their_own(text, expected):
    pages, _ = found(Query(text=text))
    assert names(pages) == expected


def test_words_are_found_by_the_portal():
    pages, searches = found(Query(text="lithium"))
    assert pages[-1].uses["text"] is FilterUse.SERVICE and "lithium" in searches[0]["q"]


def test_words_the_portal_does_not_look_at_are_applied_here():
    with loopback() as server:
        portal = Portal(server, PACKAGES)
        portal._fits = lambda each, params: True
        pages = search(portal.url, Query(text="copper"))
    assert names(pages) == ["ponds"] and pages[-1].uses["text"] is FilterUse.IGNORED


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"licence": ("CC-BY-4.0",)}, ["heaps", "secret"]),
        ({"publisher": ("geologico",)}, ["heaps"]),
        ({"keyword": ("transport",)}, ["other"]),
        ({"keyword": ('say "hi"',)}, ["other"]),
        ({"keyword": ("nothing like it",)}, []),
    ],
)
def test_filters_are_sent_in_the_portals_own_values(filters, expected):
    pages, searches = found(Query(filters=filters))
    assert names(pages) == expected
    (name,) = filters
    assert pages[-1].uses[name] is FilterUse.SERVICE and "fq" in searches[-1]


def test_a_commodity_narrows_by_words_of_every_language_and_is_applied_here():
    pages, searches = found(Query(filters={"commodity": ("Li",)}))
    assert names(pages) == ["heaps", "secret"]
    assert "litio" in searches[-1]["fq"] and pages[-1].uses["commodity"] is FilterUse.HERE
    assert len([each for each in pages for _ in each.records]) == 2 and pages[-1].matched == 2


def test_a_short_code_counts_where_it_is_the_whole_value():
    coded = [package("coded", extras={"country": "ES"}), package("text", notes="es un texto"), package("no")]
    pages, searches = found(Query(filters={"country": ("ES",)}), packages=coded)
    assert names(pages) == ["coded"] and "extras_country" in searches[-1]["fq"]


def test_a_question_too_long_for_an_address_is_sent_as_a_body():
    filters = {
        "commodity": ("REE", "Li", "Co", "W"),
        "facility_type": ("tailings-pond", "waste-dump"),
        "country": ("ES",),
    }
    match = package("match", tags=["lanthanum", "tailings pond", "Spain"])
    with loopback() as server:
        pages = search(Portal(server, [match, *PACKAGES]).url, Query(filters=filters))
        assert names(pages) == ["match"] and "POST" in [method for method, _, _ in server.asked]


def test_exclusions_are_sent_and_who_does_not_say_stays():
    pages, searches = found(Query(excluded={"keyword": ("lithium",)}))
    assert names(pages) == ["ponds", "secret", "other"]
    assert "-tags:" in searches[-1]["fq"] and pages[-1].uses["excluded"] is FilterUse.SERVICE


def test_ids_are_sent():
    pages, _ = found(Query(ids=("id-ponds", 'x" OR *:*')))
    assert names(pages) == ["ponds"]


def test_an_area_is_sent_to_a_portal_that_looks_at_it():
    pages, searches = found(Query(bbox=(-7, 42, -4, 45)), spatial=True)
    assert names(pages) == ["heaps"] and pages[-1].uses["bbox"] is FilterUse.SERVICE
    assert searches[-1]["ext_bbox"] == "-7.0,42.0,-4.0,45.0"


def test_an_area_the_portal_ignores_is_applied_here():
    pages, _ = found(Query(bbox=(-7, 42, -4, 45)))
    assert names(pages) == ["heaps"] and pages[-1].uses["bbox"] is FilterUse.HERE
    assert any("without a position" in each for each in pages[-1].notes)


def test_a_portal_that_refuses_the_question_is_read_and_filtered_here():
    with loopback() as server:
        portal = Portal(server, PACKAGES)
        search_all = server.routes["/api/3/action/package_search"]

        def refuse(handler):
            return handler.reply(409, b"{}") if "q=" in handler.path else search_all(handler)

        server.routes["/api/3/action/package_search"] = refuse
        pages = search(portal.url, Query(text="copper"))
    assert names(pages) == ["ponds"] and pages[-1].uses["text"] is FilterUse.HERE


def test_a_portal_that_gives_the_same_page_for_ever_is_left():
    with loopback() as server:
        body = json.dumps({"success": True, "result": {"count": 900, "results": [PACKAGES[0]]}}).encode()
        server.answer("/api/3/action/package_search", 200, body)
        pages = search(server.url)
        assert names(pages) == ["heaps"] and "again" in pages[-1].problem and len(server.asked) == 2


@pytest.mark.parametrize(
    ("body", "error", "words"),
    [
        (b"<html>", errors.UnexpectedContent, "instead of JSON"),
        (b"[]", errors.UnexpectedContent, "without"),
        (b'{"success": false, "error": {"message": "Access denied"}}', errors.CatalogueError, "Access denied"),
        (b'{"success": true, "result": {"count": 3}}', errors.CatalogueError, "no list of packages"),
    ],
)
def test_what_is_no_answer_of_a_portal_is_a_sentence(body, error, words):
    with loopback() as server:
        server.answer("/api/3/action/package_search", 200, body)
        with pytest.raises(error, match=words):
            search(server.url)


def test_one_package_is_fetched_by_id_or_name():
    with loopback() as server:
        portal = Portal(server, PACKAGES)
        client = CkanClient(CatalogueSource("C", portal.url))
        assert client.fetch("id-ponds", Http(), silent).title == "Copper ponds"
        with pytest.raises(errors.NotThere):
            client.fetch("nothing", Http(), silent)


def read(**members):
    record = read_package(package("x", **members), "C", "https://p.example/api/3/action/package_search")
    assert record is not None
    return record


def test_a_package_keeps_everything():
    record = read(
        title="Heaps",
        notes="Coal heaps",
        author="Ann",
        author_email="ann@x.example",
        organization=GEO,
        metadata_created="2020-01-01T00:00:00",
        metadata_modified="2021-01-01T00:00:00",
        license_id="cc-by",
        tags=["lithium"],
        url="https://x.example/about",
        extras={
            "spatial": square(-6, 43),
            "temporal_start": "2019-01-01",
            "temporal_end": "2019-12-31",
            "guid": "{ABC}",
            "restored": "false",
            "region": "Asturias",
            "provenance": "Digitised",
            "licence": '["Own terms"]',
        },
        resources=[
            {"url": "https://x.example/a.zip", "format": "SHP", "name": "Shapes"},
            {"url": "https://x.example/ows?service=WFS&request=GetCapabilities", "format": "WFS", "name": "WFS"},
            {"url": "https://x.example/wms", "format": "WMS", "wms_layer": "heaps"},
            {"url": "/download/a", "format": "GeoJSON"},
            {"url": "https://x.example/a.xlsx", "format": "XLSX"},
            {"url": "javascript:alert(1)", "format": "CSV"},
            {"url": ""},
            None,
        ],
    )
    assert (record.id, record.title, record.abstract, record.publisher) == ("id-x", "Heaps", "Coal heaps", GEO["title"])
    assert (record.issued[:4], record.updated[:4]) == ("2020", "2021")
    assert (record.time_start, record.time_end, record.lineage) == ("2019-01-01", "2019-12-31", "Digitised")
    assert (record.licence, record.access, record.restored) == ("cc-by", Access.OPEN, False)
    assert record.bbox == (-6, 43, -5, 44) and record.other_ids == ("{ABC}",) and record.regions
    assert record.contacts[0].email == "ann@x.example" and record.commodities == ("Li",)
    assert [(each.kind, each.url, each.name) for each in record.distributions] == [
        (Kind.SHAPEFILE, "https://x.example/a.zip", ""),
        (Kind.WFS, "https://x.example/ows", ""),
        (Kind.WMS, "https://x.example/wms", "heaps"),
        (Kind.GEOJSON, "https://p.example/download/a", ""),
        (Kind.LINK, "https://x.example/a.xlsx", ""),
        (Kind.LINK, "https://x.example/about", ""),
    ]


@pytest.mark.parametrize(
    ("members", "access"),
    [
        ({}, Access.UNKNOWN),
        ({"license_id": "cc-by"}, Access.OPEN),
        ({"license_id": "cc-nc"}, Access.UNKNOWN),
        ({"license_id": "other-open"}, Access.UNKNOWN),
        ({"license_id": "cc-by", "private": True}, Access.CLOSED),
        ({"license_id": "cc-by", "extras": {"access_rights": "http://x/access-right/RESTRICTED"}}, Access.RESTRICTED),
        ({"extras": {"access_constraints": '["no limitations to public access"]'}}, Access.OPEN),
        ({"license_id": "cc-by", "extras": {"access_constraints": '["ask us"]'}}, Access.UNKNOWN),
    ],
)
def test_private_is_closed_and_a_statement_goes_before_a_licence(members, access):
    assert read(**members).access is access


@pytest.mark.parametrize(
    ("members", "licence"),
    [
        ({"license_id": "notspecified", "license_title": "License not specified"}, ""),
        ({"license_id": "notspecified", "extras": {"licence": '["CC BY 4.0"]'}}, "CC BY 4.0"),
        ({"license_id": "other-open", "license_url": "https://x.example/terms"}, "https://x.example/terms"),
        ({"license_title": "Own terms"}, "Own terms"),
    ],
)
def test_a_licence_that_is_none_is_none(members, licence):
    assert read(**members).licence == licence


def test_corners_in_extras_are_the_box_where_there_is_no_geometry():
    corners = {"bbox-west-long": "-6", "bbox-south-lat": "43", "bbox-east-long": "-5", "bbox-north-lat": "44"}
    assert read(extras=corners).bbox == (-6, 43, -5, 44)
    assert read(extras={**corners, "bbox-east-long": "x"}).bbox is None


NAMES = [
    "id",
    "name",
    "title",
    "tags",
    "extras",
    "key",
    "value",
    "resources",
    "url",
    "format",
    "organization",
    "spatial",
]
NAMES += ["license_id", "private", "bbox-west-long", "licence", "responsible-party", "temporal_start", "author"]
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
SCALARS |= st.sampled_from(["[", "{}", '["a"]', "http://[", '{"type": "Point"}', "POINT(1 2)", *NAMES])
ANY_JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6),
    max_leaves=30,
)


@given(ANY_JSON, st.dictionaries(st.sampled_from(NAMES), ANY_JSON, max_size=8))
@settings(max_examples=300, deadline=None)
def test_whatever_the_json_no_package_raises(entry, members):
    read_package(entry, "C", "https://p.example/")
    assert read_package({**members, "id": "x"}, "C", "https://p.example/") is not None
