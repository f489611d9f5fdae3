# SPDX-License-Identifier: GPL-2.0-or-later
"""Regions, restoration and exclusions, held against records here; the surroundings of a place."""

from __future__ import annotations

import numpy as np
import pytest

from crm_dataspace_plugin.core.catalogue import regions as of_regions
from crm_dataspace_plugin.core.catalogue.client import FilterUse
from crm_dataspace_plugin.core.catalogue.explain import constraints, counted, without
from crm_dataspace_plugin.core.catalogue.facets import MOST_VALUES, count_facets
from crm_dataspace_plugin.core.catalogue.near import within
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.reader import read_record
from crm_dataspace_plugin.core.catalogue.record import Record
from crm_dataspace_plugin.core.catalogue.sieve import Sieve
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import GeometryUnusable
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.screening.geometry.geodesic import inverse
from tests.servers.catalogue_service import CatalogueService, collection, record

LIST = {
    "codes": [
        {
            "code": "SN",
            "labels": {"en": "Saxony", "de": "Sachsen"},
            "countries": ["DE"],
            "bbox": [11.9, 50.2, 15.0, 51.7],
        },
        {"code": "ST", "labels": {"en": "Saxony-Anhalt", "de": "Sachsen-Anhalt"}, "bbox": [10.6, 50.9, 13.2, 53.0]},
        {"code": "XX", "labels": {"en": "Nowhere"}, "bbox": "crooked"},
    ]
}


@pytest.fixture(autouse=True)
def listed(monkeypatch):
    monkeypatch.setattr(of_regions, "read_json", lambda *parts: LIST)
    for each in (of_regions.regions, of_regions._longer_names):
        each.cache_clear()
    yield
    for each in (of_regions.regions, of_regions._longer_names):
        each.cache_clear()


def made(identifier: str = "r", **members) -> Record:
    return Record(id=identifier, catalogue="C", title=members.pop("title", "Heaps"), **members)


def kept(query: Query, *records: Record) -> list[str]:
    return [each.id for each in Sieve(query, frozenset()).keep(records)]


@pytest.mark.parametrize(
    ("members", "fits"),
    [
        pytest.param({"regions": ("SN",)}, True, id="states the code"),
        pytest.param({"regions": ("Sachsen",)}, True, id="states a name"),
        pytest.param({"regions": ("ST",)}, False, id="states another"),
        pytest.param({"title": "Halden in Sachsen"}, True, id="the title mentions it"),
        pytest.param({"abstract": "near Dresden, SAXONY."}, True, id="the abstract mentions it"),
        pytest.param({"keywords": ("sachsen",)}, True, id="a keyword"),
        pytest.param({"title": "Halden in Sachsen-Anhalt"}, False, id="the name of another that contains it"),
        pytest.param({"title": "Halden in Sachsen-Anhalt und Sachsen"}, True, id="both"),
        pytest.param({"title": "Niedersachsenhalden"}, False, id="inside another word"),
        pytest.param({"bbox": (13.0, 50.5, 13.5, 51.0)}, True, id="its box is inside"),
        pytest.param({"bbox": (13.3, 50.9, 13.3, 50.9)}, True, id="a point inside"),
        pytest.param({"bbox": (12.5, 50.3, 13.2, 50.5), "countries": ("CZ",)}, False, id="inside, another country"),
        pytest.param({"bbox": (12.5, 50.3, 13.2, 50.5), "countries": ("CZ", "DE")}, True, id="inside, both countries"),
        pytest.param({"bbox": (5.9, 47.3, 15.0, 55.1)}, False, id="the whole country"),
        pytest.param({}, False, id="says nothing"),
    ],
)
def test_a_record_is_about_a_region(members, fits):
    assert bool(kept(Query(filters={"region": ("SN",)}), made(**members))) is fits


def test_a_country_beside_regions_is_one_more_of_them():
    wanted = Query(filters={"region": ("SN", "PT")})
    found = kept(wanted, made("r", countries=("PT",)), made("s", regions=("SN",)), made("o", countries=("ES",)))
    assert found == ["r", "s"]


def test_a_region_is_known_by_its_name_and_an_unknown_one_is_looked_for_by_name():
    assert kept(Query(filters={"region": ("Sachsen",)}), made(bbox=(13.0, 50.5, 13.5, 51.0))) == ["r"]
    assert kept(Query(filters={"region": ("Bergslagen",)}), made(title="Gruvor i Bergslagen"), made("o")) == ["r"]


@pytest.mark.parametrize(("stated", "wanted"), [(True, "true"), (False, "false")])
def test_restored_or_not_is_judged_and_not_said_is_not_found(stated, wanted):
    query = Query(filters={"restored": (wanted,)})
    found = kept(query, made("yes", restored=stated), made("no", restored=not stated), made("silent"))
    assert found == ["yes"]


def test_exclusions_leave_out_only_what_says_so():
    query = Query(excluded={"country": ("ES",), "region": ("SN",), "restored": ("true",)})
    sieve = Sieve(query, frozenset())
    records = [
        made("spain", countries=("ES", "PT")),
        made("saxony", bbox=(13.0, 50.5, 13.5, 51.0)),
        made("restored", restored=True),
        made("silent"),
    ]
    assert [each.id for each in sieve.keep(records)] == ["silent"]
    assert sieve.uses() == {"excluded": FilterUse.HERE}
    assert "exclusions" in sieve.notes()[0] and "applied here" in sieve.notes()[0]


def test_a_catalogue_that_never_says_the_region_is_found_out():
    sieve = Sieve(Query(filters={"region": ("SN",)}), frozenset())
    assert sieve.keep([made(), made("b")]) == ()
    assert sieve.uses() == {"region": FilterUse.UNSTATED}


def test_each_exclusion_is_a_constraint_of_its_own():
    query = Query(excluded={"country": ("ES",), "status": ("closed",)}, bbox=(0, 0, 1, 1), polygon="x")
    assert constraints(query) == {"area", "excluded:country", "excluded:status"}
    assert without(query, "excluded:country").excluded == {"status": ("closed",)}


def test_dropping_an_exclusion_tells_what_it_kept_away():
    entries = [record("es", country=["ES"], region="x"), record("pt", country=["PT"])]
    query = Query(filters={"country": ("ES",)}, excluded={"country": ("ES",)})
    with CatalogueService(collection(entries, 2)) as service:
        ways = {name: without(query, name) for name in constraints(query)}
        found = counted(ways, [CatalogueSource("C", service.url)], lambda source: Http(), silent)
    assert [(each.name, each.matched) for each in found] == [("country", 1), ("excluded:country", 1)]


def test_every_filter_has_counts_and_a_facet_has_an_end():
    records = [made(str(n), kind="dataset", publisher="BGR", keywords=(f"k{n}",), restored=False) for n in range(250)]
    counts = count_facets(records)
    assert counts["restored"] == {"false": 250} and counts["publisher"] == {"BGR": 250}
    assert counts["kind"] == {"dataset": 250} and len(counts["keyword"]) == MOST_VALUES


def ring(wkt: str) -> np.ndarray:
    pairs = wkt[wkt.rindex("(") + 1 : wkt.index(")")].split(",")
    return np.array([[float(part) for part in pair.split()] for pair in pairs])


@pytest.mark.parametrize(("longitude", "latitude"), [(13.34, 50.92), (25.0, 68.0), (-8.0, 37.0)])
def test_the_surroundings_of_a_point_are_round_on_the_ground(longitude, latitude):
    corners = ring(within(f"POINT ({longitude} {latitude})", 20))
    distances, _ = inverse(longitude, latitude, corners[:, 0], corners[:, 1])
    assert np.allclose(distances, 20_000, rtol=1e-6)


def test_the_surroundings_of_a_polygon_contain_it():
    corners = ring(within("POLYGON ((13 50,14 50,14 51,13 51,13 50))", 10))
    south, _ = inverse(13.5, 50.0, np.array([13.5]), np.array([corners[:, 1].min()]))
    assert south[0] == pytest.approx(10_000, rel=0.005)
    assert within("POLYGON ((13 50,14 50,14 51,13 51,13 50))", 0).startswith("POLYGON ((13 50")


@pytest.mark.parametrize(
    ("wkt", "km"),
    [
        pytest.param("POINT (1 2)", 0, id="a point alone"),
        pytest.param("POINT (1 2)", -1, id="negative"),
        pytest.param("POINT (1 2)", float("nan"), id="not a number"),
        pytest.param("POINT (1 2)", 5000, id="half the world"),
        pytest.param("POINT (179.99 2)", 50, id="date line"),
        pytest.param("POINT (0 89.99)", 50, id="pole"),
        pytest.param("rubbish", 5, id="no geometry"),
        pytest.param("POINT EMPTY", 5, id="empty"),
    ],
)
def test_surroundings_that_cannot_be_are_refused(wkt, km):
    with pytest.raises(GeometryUnusable):
        within(wkt, km)


def test_the_list_of_regions_that_ships_is_sound(monkeypatch):
    monkeypatch.setattr(of_regions, "read_json", read_json)
    of_regions.regions.cache_clear()
    found = of_regions.regions()
    assert all(each.labels.get("en") and each.names for each in found.values())
    assert all(each.bbox is None or each.bbox[0] < each.bbox[2] for each in found.values())


@pytest.mark.parametrize(
    ("written", "meant"),
    [(True, True), ("No", False), ("true", True), (0, False), ("perhaps", None), (None, None), ([1], True), ({}, None)],
)
def test_restored_is_read_however_it_is_written(written, meant):
    entry = record("a", restored=written, region=["Sachsen", "Elsewhere"])
    read = read_record(entry, "C", "http://c.example")
    assert read.restored is meant and read.regions == ("SN", "Elsewhere")
