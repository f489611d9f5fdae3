# SPDX-License-Identifier: GPL-2.0-or-later
"""The records client against services that do what services really do."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.ogc_api.features import FeaturesClient
from crm_dataspace_plugin.core.catalogue.ogc_api.records import RecordsClient
from crm_dataspace_plugin.core.catalogue.probe.probe import probe
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.catalogue_service import CatalogueService, collection, record

HTML = (200, "text/html", b"<!DOCTYPE html><html><body>Portal</body></html>")
QUERYABLES = {"properties": {"commodity": {}, "country": {}, "keywords": {}}}
COPPER, ZINC = record("cu", "Copper", commodity=["Cu"]), record("zn", "Zinc", commodity=["Zn"])


def http() -> Http:
    return Http(sleep=lambda seconds: None)


def search(service, query=None, path=""):
    client = RecordsClient(CatalogueSource("C", service.url + path))
    return list(client.search(query or Query(), http(), silent))


def ids(pages) -> list[str]:
    return [each.id for page in pages for each in page.records]


@pytest.mark.parametrize("path", ["", "/", "/collections", "/collections/cat", "/collections/cat/items?f=json"])
def test_any_address_of_the_service_will_do(path):
    with CatalogueService(collection([COPPER], 1)) as service:
        assert ids(search(service, path=path)) == ["cu"]


def test_pages_follow_next_links_and_stop_at_the_limit():
    def items(params):
        start = int(params.get("offset", 0))
        following = f"/collections/cat/items?offset={start + 10}" if start < 90 else ""
        return collection([record(str(n)) for n in range(start, start + 10)], 100, following)

    with CatalogueService(items) as service:
        everything = search(service)
        some = search(service, Query(limit=25))
    assert ids(everything) == [str(n) for n in range(100)]
    assert [page.matched for page in everything] == [100] * 10
    assert len(ids(some)) == 25 and some[-1].matched == 100 and not some[-1].problem


@pytest.mark.parametrize(
    "following",
    [
        pytest.param(lambda n: "/collections/cat/items", id="to itself"),
        pytest.param(lambda n: f"/collections/cat/items?page={n}", id="always another address, the same records"),
    ],
)
def test_next_links_in_a_circle_end_and_are_told(following):
    calls = []

    def items(params):
        calls.append(params)
        return collection([COPPER, ZINC], None, following(len(calls)))

    with CatalogueService(items) as service:
        pages = search(service)
    assert ids(pages) == ["cu", "zn"] and "circle" in pages[-1].problem
    assert len(calls) < 5


def test_a_next_link_to_another_host_is_not_followed():
    with CatalogueService(collection([COPPER], 9, "http://elsewhere.example/items")) as service:
        pages = search(service)
    assert ids(pages) == ["cu"] and "another host" in pages[-1].problem


@pytest.mark.parametrize(
    ("claimed", "matched", "told"),
    [
        pytest.param(9999, 2, True, id="too many"),
        pytest.param(1, 2, False, id="too few"),
        pytest.param("2", 2, False, id="as text"),
        pytest.param(None, 2, False, id="not said"),
        pytest.param(-1, 2, False, id="negative"),
    ],
)
def test_a_wrong_number_matched_is_corrected(claimed, matched, told):
    with CatalogueService(collection([COPPER, ZINC], claimed)) as service:
        (page,) = search(service)
    assert page.matched == matched and bool(page.problem) is told


def test_crooked_entries_are_skipped_and_counted():
    with CatalogueService(collection([COPPER, None, 3, {}, {"id": None}], 5)) as service:
        (page,) = search(service)
    assert ids([page]) == ["cu"] and page.skipped == 4


def test_filters_are_sent_only_where_the_queryables_offer_them():
    query = Query(filters={"commodity": ("copper",), "status": ("closed",)})
    closed = record("cu", commodity=["Cu"], status=["closed"])
    with CatalogueService(collection([closed, COPPER], 2), QUERYABLES) as service:
        (page,) = search(service, query)
        asked = service.searches()[0]
    assert asked["commodity"] == "Cu" and "status" not in asked
    assert ids([page]) == ["cu"] and page.matched == 1
    assert page.notes == ("The filter “status” is applied here: the service does not offer it.",)


def test_a_filter_that_is_claimed_and_ignored_is_applied_here_and_told():
    with CatalogueService(collection([COPPER, ZINC], 2, facets={"commodity": {}}), QUERYABLES) as service:
        (page,) = search(service, Query(filters={"commodity": ("Cu",)}))
    assert ids([page]) == ["cu"] and page.matched == 1
    assert page.notes == ("The filter “commodity” is applied here: the service does not honour it.",)
    assert page.facets == {}


def test_a_box_that_is_ignored_is_applied_here():
    far = record("far", box=(20.0, 60.0, 21.0, 61.0))
    with CatalogueService(collection([COPPER, far], 2)) as service:
        (page,) = search(service, Query(bbox=(0.5, 40.5, 2.0, 42.0)))
    assert ids([page]) == ["cu"]


def test_words_that_are_ignored_are_looked_for_here():
    with CatalogueService(collection([COPPER, ZINC], 2)) as service:
        (page,) = search(service, Query(text="zinc"))
    assert ids([page]) == ["zn"] and page.matched == 1
    assert page.notes == ("The filter “words” is applied here: the service does not honour it.",)


def test_words_that_only_the_service_knows_are_believed():
    def items(params):
        return collection([ZINC], 1) if "q" in params else collection([COPPER, ZINC], 2)

    with CatalogueService(items) as service:
        (page,) = search(service, Query(text="galvanising"))
    assert ids([page]) == ["zn"] and page.notes == ()


def test_time_is_applied_here_where_the_service_looks_at_the_date_of_the_record():
    old_news = record("old", time={"interval": ["1960-01-01", "1961-12-31"]}, created="2020-05-05")
    late_news = record("late", time={"interval": ["2020-01-01", ".."]}, created="2024-05-05")
    older = record("older", time={"interval": ["2020-01-01", ".."]}, created="1990-05-05")

    def items(params):
        start = params.get("datetime", "/").split("/")[0]
        return collection([each for each in (old_news, older, late_news) if each["properties"]["created"] >= start])

    with CatalogueService(items) as service:
        pages = search(service, Query(start="2020-01-01"))
        hidden = search(service, Query(start="2022-01-01"))  # what it gives is right, but not all
    assert ids(pages) == ids(hidden) == ["older", "late"]
    assert pages[-1].matched == 2
    assert pages[-1].notes == ("The filter “time” is applied here: the service does not honour it.",)


def test_time_is_left_to_a_service_that_understands_it():
    old, new = (record(each, time={"interval": [f"{each}-01-01", f"{each}-12-31"]}) for each in ("1990", "2020"))

    def items(params):
        return collection([new] if "datetime" in params else [old, new])

    with CatalogueService(items) as service:
        (page,) = search(service, Query(start="2020-01-01"))
    assert ids([page]) == ["2020"] and page.notes == ()


def test_two_words_a_service_wants_side_by_side_are_found_apart():
    spanish = record("es", "Spain: tailings with lithium")

    def items(params):
        words = params.get("q", "").lower()
        return collection([each for each in [spanish, COPPER] if words in each["properties"]["title"].lower()])

    with CatalogueService(items) as service:
        pages = search(service, Query(text="lithium Spain"))
    assert ids(pages) == ["es"]


def test_a_list_filter_that_finds_nothing_there_is_applied_here():
    def items(params):  # as pygeoapi: equality with the whole list
        return collection([] if "commodity" in params else [COPPER, ZINC])

    with CatalogueService(items, QUERYABLES) as service:
        pages = search(service, Query(filters={"commodity": ("Cu",)}))
    assert ids(pages) == ["cu"]


def test_a_service_that_refuses_parameters_is_asked_less():
    def items(params):
        if set(params) - {"limit"}:
            return 400, "application/json", b'{"title": "unknown parameter"}'
        return collection([COPPER, ZINC], 2)

    with CatalogueService(items, QUERYABLES) as service:
        pages = search(service, Query(text="copper", bbox=(0, 0, 50, 50), filters={"commodity": ("Cu",)}))
    assert ids(pages) == ["cu"]


def test_nothing_found_is_nothing_found():
    with CatalogueService(collection([], 0), QUERYABLES) as service:
        pages = search(service, Query(text="unobtainium", filters={"commodity": ("Cu",)}))
    assert ids(pages) == [] and pages[-1].matched == 0


def test_facets_come_from_the_service_under_our_codes():
    facets = {"commodity": {"type": "term", "buckets": [{"value": "copper", "count": 3}, {"value": "Zn", "count": 5}]}}
    with CatalogueService(collection([COPPER], 1, facets=facets)) as service:
        (page,) = search(service)
    assert page.facets == {"commodity": {"Zn": 5, "Cu": 3}}


def test_a_true_polygon_decides_after_the_box():
    corner = record("corner", box=(0.9, 0.9, 1.0, 1.0))
    inside = record("inside", box=(0.1, 0.1, 0.2, 0.2))
    triangle = Query(bbox=(0, 0, 1, 1), polygon="POLYGON((0 0,1 0,0 1,0 0))")
    with CatalogueService(collection([corner, inside], 2)) as service:
        (page,) = search(service, triangle)
    assert ids([page]) == ["inside"] and page.matched == 1


def test_a_record_without_a_position_stays_where_the_service_lets_it_through():
    nowhere = {**record("nowhere"), "geometry": None}
    with CatalogueService(collection([nowhere, COPPER], 2)) as honest:
        assert ids(search(honest, Query(bbox=(0, 40, 1, 41)))) == ["nowhere", "cu"]
    far = record("far", box=(20.0, 60.0, 21.0, 61.0))
    with CatalogueService(collection([nowhere, far, COPPER], 3)) as careless:
        (page,) = search(careless, Query(bbox=(0, 40, 1, 41)))
    assert ids([page]) == ["cu"] and "1 records without a position are left out." in page.notes


def test_ids_are_checked_here_because_services_ignore_them():
    with CatalogueService(collection([COPPER, ZINC], 2)) as service:
        (page,) = search(service, Query(ids=("zn",)))
        assert service.searches()[0]["ids"] == "zn"
    assert ids([page]) == ["zn"]


@pytest.mark.parametrize(
    ("items", "kind", "words"),
    [
        pytest.param(HTML, errors.UnexpectedContent, "a web page", id="web page"),
        pytest.param({"hello": 1}, errors.UnexpectedContent, "features", id="other JSON"),
        pytest.param(b'{"features": [', errors.UnexpectedContent, "JSON", id="half JSON"),
        pytest.param(b"[" * 100_000, errors.UnexpectedContent, "JSON", id="bottomless JSON"),
        pytest.param((500, "text/plain", b"boom"), errors.ServiceFault, "500", id="500"),
        pytest.param((401, "text/plain", b""), errors.LoginNeeded, "401", id="401"),
        pytest.param((403, "text/plain", b""), errors.NotAllowed, "403", id="403"),
        pytest.param((200, "cut", b'{"features": []}'), errors.BodyCut, "ended", id="body cut"),
    ],
)
def test_a_broken_answer_is_one_clear_error(items, kind, words):
    with CatalogueService(items) as service, pytest.raises(kind, match=words):
        search(service)


def test_a_huge_page_is_cut_to_the_limit():
    with CatalogueService(collection([record(str(n)) for n in range(20_000)], 20_000)) as service:
        pages = search(service, Query(limit=100))
    assert len(ids(pages)) == 100


def test_one_record_is_fetched_by_its_id():
    with CatalogueService(collection([]), **{"collections/cat/items/cu": COPPER}) as service:
        client = RecordsClient(CatalogueSource("C", service.url))
        assert client.fetch("cu", http(), silent).commodities == ("Cu",)
        with pytest.raises(errors.NotThere):
            client.fetch("zn", http(), silent)


FEATURES = {
    "collections": [
        {
            "id": "ponds",
            "title": "Ponds",
            "extent": {"spatial": {"bbox": [[1, 2, 3, 4]]}, "temporal": {"interval": [["2020-01-01T00:00:00Z", None]]}},
            "keywords": ["copper"],
            "links": [{"rel": "license", "href": "https://l.example"}],
        },
        {"id": "far", "extent": {"spatial": {"bbox": [[50, 50, 51, 51]]}}},
        "odd",
    ]
}


def test_a_features_service_is_a_catalogue_of_its_collections():
    with CatalogueService({}, collections=FEATURES) as service:
        client = FeaturesClient(CatalogueSource("F", service.url))
        (page,) = client.search(Query(bbox=(0, 0, 5, 5)), http(), silent)
    (ponds,) = page.records
    assert (ponds.title, ponds.commodities, ponds.licence) == ("Ponds", ("Cu",), "https://l.example")
    assert (ponds.bbox, ponds.time_start) == ((1, 2, 3, 4), "2020-01-01T00:00:00Z")
    assert ponds.distributions[0].kind is DistributionKind.FEATURES
    assert ponds.distributions[0].url == f"{service.url}/collections/ponds"


@pytest.mark.parametrize(
    ("paths", "kind"),
    [
        pytest.param({}, "records", id="records"),
        pytest.param({"collections": FEATURES, "conformance": {}}, "features", id="features"),
        pytest.param({"": (200, "text/xml", b"<csw:Capabilities/>"), "collections": HTML}, "csw", id="csw"),
    ],
)
def test_a_probe_tells_the_kind(paths, kind):
    with CatalogueService(collection([]), **paths) as service:
        assert probe(service.url, http(), silent).kind == kind


def test_a_web_page_is_no_catalogue():
    page = {"": HTML, "collections": HTML}
    with CatalogueService({}, **page) as service, pytest.raises(errors.CatalogueError, match="web page"):
        probe(service.url, http(), silent)
