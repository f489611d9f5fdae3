# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages in any order, of any size, fetched some at a time."""

from __future__ import annotations

import random
import threading
import time

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull import pages
from crm_dataspace_plugin.core.pull.ahead import AHEAD, Ahead
from crm_dataspace_plugin.core.pull.collection import read_collection
from crm_dataspace_plugin.core.pull.next_pages import guessed, kept_sorted
from crm_dataspace_plugin.core.pull.pull import PullRequest, pull
from tests.core.test_pull import SCHEMA, facility
from tests.servers.feature_service import FeatureService

NUMBER = 95
PATH = "/collections/heaps"
FIELDS = {**SCHEMA, "properties": {**SCHEMA["properties"], "number": {"type": "integer"}}}


def numbered(number):
    given = facility(number)
    return {**given, "id": number, "properties": {**given["properties"], "number": number}}


@pytest.fixture
def service():
    with FeatureService() as running:
        running.add_collection("heaps", [numbered(each) for each in range(NUMBER)], FIELDS, largest_page=10)
        yield running


def pulled(service, tmp_path):
    request = PullRequest(service.url + PATH, DistributionKind.FEATURES, tmp_path / "copy.gpkg")
    return pull(Http(sleep=lambda _: None), request, silent)


def read(service, **arguments):
    http = Http(sleep=lambda _: None)
    return list(
        pages.iter_pages(http, read_collection(http, service.url + PATH, silent), None, "", silent, **arguments)
    )


class Shuffling:
    """Gives the rows of each page as a database does without an order: otherwise each time."""

    def __init__(self, service, refuses=False, forgets=False):
        self._service, self._refuses, self._forgets = service, refuses, forgets
        self._chance = random.Random(7)
        self._features = [numbered(each) for each in range(NUMBER)]
        service.answers[PATH + "/items"] = self.page

    def page(self, query):
        key = query.get("sortby")
        if key and self._refuses:
            return 400
        features = self._chance.sample(self._features, NUMBER) if key != "number" else self._features
        start, size = int(query.get("offset", 0)), min(int(query.get("limit", 10)), 10)
        sort = f"&sortby={key}" if key and not self._forgets else ""
        href = f"{self._service.url}{PATH}/items?limit={size}&offset={start + size}{sort}"
        links = [{"rel": "next", "href": href}] if start + size < NUMBER else []
        return {"features": features[start : start + size], "numberMatched": NUMBER, "links": links}


@pytest.mark.parametrize("forgets", [False, True], ids=["next links keep the order", "next links forget it"])
def test_a_service_that_sorts_is_asked_to_and_loses_nothing(service, tmp_path, forgets):
    Shuffling(service, forgets=forgets)
    result = pulled(service, tmp_path)
    assert (result.pulled, result.skipped, result.reasons) == (NUMBER, 0, ())


def test_a_service_that_refuses_to_sort_is_read_as_it_is(service, tmp_path):
    Shuffling(service, refuses=True)
    assert pulled(service, tmp_path).pulled > NUMBER / 2


def drops_it(page):
    raise ConnectionAbortedError


@pytest.mark.parametrize(
    "spoilt",
    [
        pytest.param(drops_it, id="drops the connection"),
        pytest.param(lambda page: {"error": "cannot sort"}, id="says so as if it were an answer"),
        pytest.param(lambda page: {**page, "features": [], "links": [], "numberMatched": 0}, id="finds nothing"),
        pytest.param(lambda page: {**page, "links": []}, id="forgets the other pages"),
    ],
)
def test_a_service_that_stumbles_over_sorting_is_read_as_it_is(service, tmp_path, spoilt):
    whole = service.answers[PATH + "/items"]
    service.answers[PATH + "/items"] = lambda query: spoilt(whole(query)) if "sortby" in query else whole(query)
    result = pulled(service, tmp_path)
    assert (result.pulled, result.complete) == (NUMBER, True)


def test_features_without_their_id_among_the_properties_are_not_sorted(service):
    service.add_collection("heaps", [facility(each) for each in range(30)], SCHEMA, largest_page=10)
    assert sum(len(each.features) for each in read(service)) == 30
    assert not any("sortby" in query for _, _, query, _ in service.asked)


def test_a_small_collection_takes_one_request_for_its_features(service):
    service.add_collection("heaps", [numbered(each) for each in range(9)], FIELDS)
    assert [len(each.features) for each in read(service)] == [9]
    assert [(method, path) for method, path, _, _ in service.asked].count(("GET", PATH + "/items")) == 1


@pytest.mark.parametrize("matched", [None, -1, 10, "many"])
def test_a_service_that_names_no_next_page_is_asked_for_more_than_the_first_look(service, matched):
    features = [numbered(each) for each in range(NUMBER)]

    def page(query):
        return {"features": features[: int(query.get("limit", 10))], "numberMatched": matched}

    service.answers[PATH + "/items"] = page
    assert [len(each.features) for each in read(service)] == [NUMBER]


def test_the_order_is_kept_when_reading_goes_on_after_a_page(service):
    Shuffling(service, forgets=True)
    whole = read(service)
    service.asked.clear()
    rest = read(service, start=whole[2].following)
    assert [each.features for each in rest] == [each.features for each in whole[3:]]
    sorts = [query.get("sortby") for _, _, query, _ in service.asked if "offset" in query]
    assert sorts == ["number"] * len(whole[3:])


def test_pages_that_are_counted_are_fetched_some_at_once(service):
    together, most, counting = 0, 0, threading.Lock()
    answer = service.answers[PATH + "/items"]

    def slowly(query):
        nonlocal together, most
        with counting:
            together += 1
            most = max(most, together)
        time.sleep(0.05)
        with counting:
            together -= 1
        return answer(query)

    service.answers[PATH + "/items"] = slowly
    assert sum(len(each.features) for each in read(service)) == NUMBER
    assert most == AHEAD


def test_no_page_is_fetched_twice(service):
    read(service)
    asked = [query.get("offset") for _, path, query, _ in service.asked if path == PATH + "/items"]
    assert sorted(int(each) for each in asked if each) == list(range(10, NUMBER, 10))


def test_pages_shorter_than_those_before_are_followed_as_they_say(service):
    features = [numbered(each) for each in range(NUMBER)]

    def page(query):
        start = int(query.get("offset", 0))
        size = 10 if start < 30 else 7
        href = f"{service.url}{PATH}/items?offset={start + size}"
        links = [{"rel": "next", "href": href}] if start + size < NUMBER else []
        return {"features": features[start : start + size], "numberMatched": NUMBER, "links": links}

    service.answers[PATH + "/items"] = page
    found = [each["id"] for page in read(service) for each in page.features]
    assert found == list(range(NUMBER))


def test_reading_goes_on_after_any_page(service):
    whole = read(service)
    for done in range(len(whole) - 1):
        rest = read(service, start=whole[done].following)
        assert [each.features for each in rest] == [each.features for each in whole[done + 1 :]]
    assert whole[-1].following == ""


def test_a_page_that_fails_fails_the_pull_and_lets_go_of_the_others(service, tmp_path):
    answer = service.answers[PATH + "/items"]
    service.answers[PATH + "/items"] = lambda query: 404 if query.get("offset") == "30" else answer(query)
    with pytest.raises(errors.NotThere):
        pulled(service, tmp_path)


@pytest.mark.parametrize(
    ("url", "following", "matched", "expected"),
    [
        ("http://a/i", "http://a/i?offset=10&limit=10", 35, ["http://a/i?offset=20&limit=10", "http://a/i?offset=30&limit=10"]),
        ("http://a/i?offset=10", "http://a/i?offset=20", 35, ["http://a/i?offset=30"]),
        ("http://a/i", "http://a/i?limit=5&startIndex=5", 11, ["http://a/i?limit=5&startIndex=10"]),
        ("http://a/i", "http://a/i?offset=10", None, []),
        ("http://a/i", "http://a/i?token=10", 35, []),
        ("http://a/i?offset=10", "http://a/i?offset=10", 35, []),
        ("http://a/i?offset=20", "http://a/i?offset=10", 35, []),
        ("http://a/i", "http://a/i?myoffset=10", 35, []),
        ("http://a/i", "http://a/i?offset=99999999999999999999", 35, []),
    ],
)  # fmt: skip
def test_pages_behind_the_next_are_guessed_by_their_number(url, following, matched, expected):
    assert list(guessed(url, following, matched)) == expected


@pytest.mark.parametrize(
    ("address", "key", "expected"),
    [
        ("http://a/i?offset=1", "id", "http://a/i?offset=1&sortby=id"),
        ("http://a/i", "größe", "http://a/i?sortby=gr%C3%B6%C3%9Fe"),
        ("http://a/i?sortby=id&offset=1", "id", "http://a/i?sortby=id&offset=1"),
        ("http://a/i?offset=1", "", "http://a/i?offset=1"),
        ("", "id", ""),
    ],
)
def test_the_order_is_kept_in_the_next_address(address, key, expected):
    assert kept_sorted(address, key) == expected


def test_a_wrong_guess_is_counted_and_let_go_of():
    coming = Ahead(str.upper)
    coming.ask(["a", "b", "c"])
    assert coming.fetched("a") == "A"
    coming.ask(["x"])
    assert (coming.fetched("x"), coming.misses) == ("X", 2)
    coming.close()
