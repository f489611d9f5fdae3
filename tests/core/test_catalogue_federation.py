# SPDX-License-Identifier: GPL-2.0-or-later
"""Several catalogues asked at once, on loopback."""

from __future__ import annotations

import socket
import threading

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue import federation
from crm_dataspace_plugin.core.catalogue.clients import CLIENTS
from crm_dataspace_plugin.core.catalogue.explain import constraints, counted, without
from crm_dataspace_plugin.core.catalogue.facets import add_facets, count_facets
from crm_dataspace_plugin.core.catalogue.federation import State, search
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.source import (
    KINDS,
    CatalogueSource,
    chosen_sources,
)
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.catalogue_service import CatalogueService, collection, record

WAIT = 10.0  # seconds; only reached by a failing test


def http_for(source: CatalogueSource) -> Http:
    return Http(sleep=lambda seconds: None)


def ask(sources, query=None, tick=silent):
    """Return the records' ids and the last state of each catalogue."""
    pages = list(search(query or Query(), sources, http_for, tick))
    found = {page.catalogue: page.state for page in pages if page.done}
    return sorted(each.id for page in pages for each in page.records), found


def test_what_an_address_is_is_said_only_where_it_had_to_be_found_out():
    with CatalogueService(collection([record("a")], 1)) as service:
        _, states = ask([CatalogueSource("told", service.url, "records")])
    assert states["told"].found == ""


def test_a_catalogue_that_fails_leaves_the_others_alone():
    html = (200, "text/html", b"<html></html>")
    with CatalogueService(collection([record("a")], 1)) as fine, CatalogueService({}, collections=html) as portal:
        sources = [
            CatalogueSource("fine", fine.url),
            CatalogueSource("portal", portal.url, "records"),
            CatalogueSource("newer", fine.url, "newer"),
            CatalogueSource("dead", "http://127.0.0.1:9"),
            CatalogueSource("odd", "ftp://x"),
        ]
        ids, states = ask(sources)
    assert ids == ["a"]
    assert {name: state.state for name, state in states.items()} == {
        "fine": State.OK,
        "portal": State.FAILED,
        "newer": State.FAILED,
        "dead": State.FAILED,
        "odd": State.FAILED,
    }
    assert (states["fine"].matched, states["fine"].returned) == (1, 1)
    assert (
        states["fine"].message == ""
        and states["fine"].found == f"{fine.url} is an OGC API – Records service with 1 catalogue."
    )
    assert (
        states["newer"].message == f"Catalogues of kind “newer” are not supported. Known kinds: {', '.join(CLIENTS)}."
    )
    assert all(state.message and state.advice for name, state in states.items() if name != "fine")


def test_the_kinds_offered_to_a_person_are_those_that_have_a_client():
    assert set(KINDS) == set(CLIENTS)


def test_a_catalogue_that_breaks_off_midway_is_partial():
    def items(params):
        return (500, "text/plain", b"") if "page" in params else collection([record("a")], 2, "?page=2")

    with CatalogueService(items) as service:
        ids, states = ask([CatalogueSource("C", service.url)])
    assert ids == ["a"] and states["C"].state is State.PARTIAL and "500" in states["C"].message


def test_a_defect_in_the_http_factory_is_reported_and_does_not_hang(monkeypatch):
    monkeypatch.setattr(threading, "excepthook", lambda args: None)

    def broken(source: CatalogueSource) -> Http:
        raise ValueError(source.name)

    (page,) = search(Query(), [CatalogueSource("C", "http://127.0.0.1:9")], broken, silent)
    assert page.state.state is State.FAILED and "broke off" in page.state.message


def test_the_http_factory_is_called_in_the_thread_that_asks():
    threads = []

    def factory(source: CatalogueSource) -> Http:
        threads.append(threading.current_thread())
        return http_for(source)

    with CatalogueService(collection([])) as service:
        list(search(Query(), [CatalogueSource("C", service.url)], factory, silent))
    assert threads and threads[0] is not threading.current_thread()


def test_a_fast_catalogue_is_shown_while_a_slow_one_is_still_thinking():
    shown = threading.Event()

    def slow(params):
        assert shown.wait(WAIT)
        return collection([record("slow")], 1)

    with CatalogueService(slow) as late, CatalogueService(collection([record("fast")], 1)) as early:
        order = []
        sources = [CatalogueSource("late", late.url), CatalogueSource("early", early.url)]
        for page in search(Query(), sources, http_for, silent):
            order += [each.id for each in page.records]
            if page.records:
                shown.set()
    assert order == ["fast", "slow"]


@pytest.fixture
def hanging():
    """A catalogue that does not answer a search before `released` is set."""
    released, asked = threading.Event(), threading.Event()

    def wait(params):
        asked.set()
        released.wait(WAIT)
        return collection([record("late")], 9, "?page=2")

    with CatalogueService(wait) as service:
        service.released, service.hangs = released, asked
        yield service
        released.set()


@pytest.fixture
def silent_port():
    """A port that accepts connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


def test_first_results_wait_for_none_of_a_dead_a_silent_and_a_slow_catalogue(hanging, silent_port, monkeypatch):
    monkeypatch.setattr(federation, "_FAREWELL", 0.05)
    with CatalogueService(collection([record("fast")], 1)) as fast, CatalogueService(collection([])) as empty:
        urls = [hanging.url, f"http://127.0.0.1:{silent_port}", "http://127.0.0.1:9", empty.url, fast.url]
        pages = search(Query(), [CatalogueSource(each, each, "records") for each in urls], http_for, silent)
        first = next(page for page in pages if page.records)
        assert [each.id for each in first.records] == ["fast"]
        assert hanging.hangs.wait(WAIT) and not hanging.released.is_set()
        hanging.released.set()
        late = next(page for page in pages if page.records)
        pages.close()
    assert [each.id for each in late.records] == ["late"]


def test_pages_of_one_catalogue_come_before_its_last_is_there():
    shown = threading.Event()

    def items(params):
        if "page" not in params:
            return collection([record("first")], 2, "?page=2")
        assert shown.wait(WAIT)
        return collection([record("second")], 2)

    with CatalogueService(items) as paged:
        found = []
        for page in search(Query(), [CatalogueSource("C", paged.url, "records")], http_for, silent):
            found += [each.id for each in page.records]
            if found:
                shown.set()
    assert found == ["first", "second"]


def test_a_search_given_up_ends_while_a_catalogue_still_hangs(hanging, monkeypatch):
    monkeypatch.setattr(federation, "_FAREWELL", 0.05)

    def tick(fraction, words):
        if hanging.hangs.is_set():
            raise errors.Cancelled

    with pytest.raises(errors.Cancelled):
        list(search(Query(), [CatalogueSource("C", hanging.url, "records")], http_for, tick))
    assert not hanging.released.is_set()


def test_what_comes_after_a_search_was_given_up_is_dropped_and_no_more_is_asked(hanging):
    def tick(fraction, words):
        if hanging.hangs.is_set():
            hanging.released.set()
            raise errors.Cancelled

    given = []
    with pytest.raises(errors.Cancelled):
        for page in search(Query(), [CatalogueSource("C", hanging.url, "records")], http_for, tick):
            given.append(page)
    with CatalogueService(collection([record("new")], 1)) as newer:
        ids, _ = ask([CatalogueSource("C", newer.url, "records")])
    assert given == [] and ids == ["new"]
    assert len(hanging.searches()) == 1


def test_cancelling_stops_all_catalogues():
    asked, released = threading.Event(), threading.Event()

    def waiting(params):
        asked.set()
        released.wait(WAIT)
        return collection([record("a")], 1, "?page=2")

    def tick(fraction, words):
        if asked.is_set():
            released.set()
            raise errors.Cancelled

    with CatalogueService(waiting) as service:
        before = threading.active_count()
        with pytest.raises(errors.Cancelled):
            list(search(Query(), [CatalogueSource("C", service.url)], http_for, tick))
        assert len(service.searches()) == 1
    assert threading.active_count() <= before + 1


def test_an_area_that_is_no_polygon_is_refused_before_anything_is_asked():
    with CatalogueService(collection([])) as service:
        with pytest.raises(errors.GeometryUnusable):
            list(search(Query(polygon="POINT(1 2)"), [CatalogueSource("C", service.url)], http_for, silent))
        assert service.asked == []


def test_no_catalogue_is_no_page():
    assert list(search(Query(), [], http_for, silent)) == []


def test_dropping_one_constraint_tells_which_one_was_too_much():
    copper = record("cu", "Copper", commodity=["Cu"], country=["ES"])
    with CatalogueService(collection([copper], 1)) as service:
        query = Query(text="copper", filters={"commodity": ("Cu",), "country": ("PL",)})
        ways = {name: without(query, name) for name in constraints(query)}
        found = counted(ways, [CatalogueSource("C", service.url)], http_for, silent)
    assert [(each.name, each.matched) for each in found] == [("country", 1)]
    assert found[0].query.filters == {"commodity": ("Cu",)}


def test_loaded_records_are_counted_once_each():
    with CatalogueService(
        collection([record("a", commodity=["Cu", "Cu", "Zn"]), record("b", commodity=["Cu"], license="CC0-1.0")])
    ) as service:
        pages = list(search(Query(), [CatalogueSource("C", service.url)], http_for, silent))
    counts = count_facets(each for page in pages for each in page.records)
    assert counts["commodity"] == {"Cu": 2, "Zn": 1} and counts["licence"] == {"CC0-1.0": 1}
    assert add_facets(counts, {"commodity": {"Zn": 5}})["commodity"] == {"Zn": 6, "Cu": 2}


CONFIGURED = [
    CatalogueSource("Demo", "http://d.example", "records", "abc1234"),
    CatalogueSource("Two", "http://t.example"),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", CONFIGURED, id="all"),
        pytest.param(" Two ; demo", CONFIGURED[::-1], id="names in any case"),
        pytest.param("https://x.example/api", [CatalogueSource("https://x.example/api", "https://x.example/api")]),
        pytest.param(
            "Features:https://x.example",
            [CatalogueSource("Features:https://x.example", "https://x.example", "features")],
            id="kind in front",
        ),
    ],
)
def test_catalogues_are_chosen_by_name_or_address(text, expected):
    assert chosen_sources(text, CONFIGURED) == expected


@pytest.mark.parametrize("text", ["Three", "file:///etc/passwd", "records:nowhere"])
def test_what_is_neither_name_nor_address_is_refused(text):
    with pytest.raises(errors.QueryError):
        chosen_sources(text, CONFIGURED)
