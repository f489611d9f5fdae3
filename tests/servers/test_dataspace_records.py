# SPDX-License-Identifier: GPL-2.0-or-later
"""The catalogue of the data space: records, search, facets."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from tests.servers.data_space_client import Client

RECORDS = "/collections/catalogue/items"
FACETS = {
    "commodity": "commodity",
    "country": "country",
    "facility_type": "facility_type",
    "status": "status",
    "licence": "license",
}


def _records(client: Client, query: str = "") -> list[dict[str, Any]]:
    answer = client.ask(f"{RECORDS}?limit=1000&{query}")
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["features"]
    return found


def _counted(records: list[dict[str, Any]], name: str) -> Counter[str]:
    values = [each["properties"].get(name) or [] for each in records]
    return Counter(one for each in values for one in set([each] if isinstance(each, str) else each))


@pytest.mark.parametrize(
    "query", ["", "q=lithium", "country=ES,PT", "q=tailings&licence=CC-BY-4.0", "q=nothing at all", "bbox=-10,36,3,44"]
)
def test_facets_count_all_matches_not_only_the_page(demo: Client, query: str) -> None:
    whole = _records(demo, query)
    page = demo.ask(f"{RECORDS}?limit=1&facets=true&{query}").json()
    assert page["numberMatched"] == len(whole)
    for facet, name in FACETS.items():
        assert page["facets"][facet]["type"] == "term"
        counts = {each["value"]: each["count"] for each in page["facets"][facet]["buckets"]}
        assert counts == dict(_counted(whole, name))
        assert list(counts.values()) == sorted(counts.values(), reverse=True)


def test_facets_come_only_when_asked_for(demo: Client) -> None:
    assert "facets" not in demo.ask(RECORDS).json()
    assert "facets" not in demo.ask(f"{RECORDS}?facets=false").json()
    assert demo.ask(f"{RECORDS}?facets=yes").status_code == 400


@pytest.mark.parametrize("facet", FACETS)
def test_each_facet_value_filters_to_exactly_its_count(demo: Client, facet: str) -> None:
    buckets = demo.ask(f"{RECORDS}?facets=true&limit=1").json()["facets"][facet]["buckets"]
    assert buckets
    for each in buckets[:6]:
        assert demo.ask(f"{RECORDS}?{facet}={each['value']}").json()["numberMatched"] == each["count"]


def test_several_values_of_a_filter_are_alternatives_and_several_filters_narrow(demo: Client) -> None:
    spain, portugal = (len(_records(demo, f"country={code}")) for code in ("ES", "PT"))
    both = _records(demo, "country=ES,PT")
    assert max(spain, portugal) <= len(both) <= spain + portugal
    narrowed = _records(demo, "country=ES&commodity=W")
    assert all("W" in each["properties"]["commodity"] and "ES" in each["properties"]["country"] for each in narrowed)


@pytest.mark.parametrize("words", ["lithium", "Litio", "LITHIUM"])
def test_a_commodity_is_found_by_its_name_in_any_language(demo: Client, words: str) -> None:
    found = _records(demo, f"q={words}&ids=facilities-cornwall,facilities-ruhr")
    assert [each["id"] for each in found] == ["facilities-cornwall"]


def test_every_record_states_licence_access_and_that_it_is_synthetic(demo: Client) -> None:
    records = _records(demo)
    assert len(records) == len(demo.ask("/collections").json()["collections"]) - 1
    for each in records:
        properties = each["properties"]
        assert properties["license"]
        assert properties["accessRights"]
        assert properties["synthetic"] is True
        assert properties["type"] == "dataset"
        assert each["time"]["interval"]


def test_every_link_of_every_record_leads_to_its_collection(demo: Client) -> None:
    for each in _records(demo):
        links = {link["rel"]: link["href"] for link in each["links"]}
        items = links["http://www.opengis.net/def/rel/ogc/1.0/items"]
        assert items == f"{demo.space.url}/collections/{each['id']}/items"
        assert demo.ask(items.removeprefix(demo.space.url)).json()["numberMatched"] > 0
        assert demo.ask(links["describes"].removeprefix(demo.space.url)).json()["id"] == each["id"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("bbox=-6.5,43,-5,43.6&type=dataset", True),
        ("bbox=20,0,21,1", False),
        ("datetime=1900-01-01/1950-01-01", True),
        ("datetime=1500-01-01/1550-01-01", False),
        ("type=service", False),
        ("ids=facilities-asturias", True),
        ("q=asturias heaps", True),
        ("q=asturias,nowhere", True),
        ("q=asturias nowhere", False),
        ("accessRights=open", True),
        ("keywords=Asturias", True),
        ("synthetic=true", True),
        ("synthetic=false", False),
    ],
)
def test_records_are_found_by_place_time_type_and_words(demo: Client, query: str, found: bool) -> None:
    assert ("facilities-asturias" in [each["id"] for each in _records(demo, query)]) == found


def test_records_are_sorted_by_title_and_date(demo: Client) -> None:
    titles = [each["properties"]["title"] for each in _records(demo, "sortby=title")]
    assert titles == sorted(titles, key=str.lower)
    dates = [each["properties"]["updated"] for each in _records(demo, "sortby=-updated")]
    assert dates == sorted(dates, reverse=True)


def test_the_queryables_of_the_catalogue_are_filters_that_work(demo: Client) -> None:
    for name in demo.ask("/collections/catalogue/queryables").json()["properties"]:
        value = "true" if name == "synthetic" else "x"
        if name != "geometry":
            assert demo.ask(f"{RECORDS}?{name}={value}").status_code == 200, name
