# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import socket

import pytest
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QPushButton

from crm_dataspace_plugin.bridge.diagnostics.log_keeper import LogKeeper
from crm_dataspace_plugin.core.catalogue.federation import CataloguePage, CatalogueState, State
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.gui.area_choice import SELECTION
from crm_dataspace_plugin.gui.catalogue.find_presenter import FindPresenter
from crm_dataspace_plugin.gui.catalogue.find_step import FindStep
from crm_dataspace_plugin.gui.catalogue.search_outcome import SearchOutcome
from tests.gui.conftest import make_record

PATIENCE = 20_000  # milliseconds
SOURCE = CatalogueSource("Demo", "https://demo.example")


@pytest.fixture
def step(qtbot, iface, project):
    made = FindStep(iface.mapCanvas(), project, "en")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def presenter(step, jobs, settings, messages):
    return FindPresenter(step, jobs, settings, messages, "en")


@pytest.fixture
def silent_service():
    """Take connections and never answer."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


def page(*records, **state) -> CataloguePage:
    return CataloguePage(SOURCE, records, CatalogueState(returned=len(records), **state))


def outcome(*pages: CataloguePage, **query) -> SearchOutcome:
    made = SearchOutcome(Query(**query))
    for each in pages:
        made.take(each)
    return made


def test_a_newer_search_drops_what_an_older_one_still_brings(qtbot, step, presenter, settings, silent_service):
    settings.save_catalogues([CatalogueSource("Silent", silent_service, "records")])
    presenter.search()
    older = presenter._number
    presenter.search()
    presenter.page_arrived.emit(older, page(make_record("1", "Old")))
    assert step.model.rowCount() == 0
    presenter.page_arrived.emit(presenter._number, page(make_record("2", "New")))
    assert [each.title for each in step.model.records] == ["New"]


def test_cancel_ends_a_search_that_waits_for_a_silent_service(qtbot, step, presenter, settings, silent_service, jobs):
    settings.save_catalogues([CatalogueSource("Silent", silent_service, "records")])
    presenter.search()
    cancel = step.findChild(QPushButton, "find_cancel")
    assert cancel.isVisible()
    cancel.click()
    qtbot.waitUntil(lambda: jobs.running() == 0, timeout=PATIENCE)
    assert not cancel.isVisible()
    assert step.findChild(QLabel, "find_status").text() == "Search cancelled."


def test_scrolling_beyond_the_limit_asks_for_more(step, presenter, catalogue, qtbot, monkeypatch):
    step.results.setMaximumHeight(60)  # shows fewer than the limit: with room for more it would ask by itself
    monkeypatch.setattr("crm_dataspace_plugin.gui.catalogue.find_presenter.FIRST_LIMIT", 5)
    counts = []
    step.model.rowsInserted.connect(lambda *_rows: counts.append(step.model.rowCount()))
    presenter.search()
    qtbot.waitUntil(lambda: bool(counts), timeout=PATIENCE)
    step.model.fetchMore(step.results.rootIndex())  # a list with room for more than five has asked by itself
    qtbot.waitUntil(lambda: len(counts) > 1, timeout=PATIENCE)
    assert counts[0] == 5 < counts[1]


def test_without_the_chosen_area_it_is_said_in_place_what_is_missing(step, presenter):
    presenter.page_arrived.emit(presenter._number, page(make_record("1", "Of an earlier search")))
    step.ask.area.choose(SELECTION)
    presenter.search()
    said = step.findChild(QLabel, "find_nothing").text()
    assert said.startswith("Nothing is searched yet. No feature is selected in the current layer: select some")
    assert step.model.rowCount() == 0 and step.findChild(QLabel, "find_footer").text() == ""


def test_the_footer_names_the_catalogue_that_failed_and_why():
    failed = CataloguePage(
        CatalogueSource("Freiberg", "x"),
        (),
        CatalogueState(State.FAILED, "It cannot be reached.", "Check the address."),
    )
    text = outcome(page(make_record("1", "A"), matched=1, state=State.OK), failed).footer(1)
    assert text == "1 of 1 · 2 catalogues · 1 failed\nFreiberg: It cannot be reached. Check the address."


def test_the_footer_says_why_a_catalogue_is_incomplete():
    half = page(make_record("1", "A"), matched=9, state=State.PARTIAL, message="It gave 1 of 9.", advice="Try again.")
    assert outcome(half).footer(1) == "1 of 9 · 1 catalogue · 1 incomplete\nDemo: It gave 1 of 9. Try again."


def test_the_footer_counts_records_after_merging_and_says_how_many_were_merged():
    first = page(make_record("1", "A"), make_record("2", "B"), matched=2, state=State.OK)
    other = CataloguePage(CatalogueSource("Other", "x"), (), CatalogueState(State.OK, matched=2, returned=2))
    assert outcome(first, other).footer(3, joined=1) == "3 of 3 · 2 catalogues · 1 merged"


def failed(name: str) -> CataloguePage:
    return CataloguePage(
        CatalogueSource(name, "x"), (), CatalogueState(State.FAILED, f"{name} is silent.", "Check the address.")
    )


def test_when_no_catalogue_answered_it_is_said_why_and_what_to_do():
    text = outcome(failed("A"), failed("B"), text="gold").why_nothing("en")
    assert text == ("No catalogue answered.\nA: A is silent. Check the address.\nB: B is silent. Check the address.")


def test_finding_nothing_is_said_of_the_catalogues_that_answered_only():
    text = outcome(page(matched=0, state=State.OK), failed("B")).why_nothing("en")
    assert text == "The catalogues hold no records. 1 catalogue gave no answer."


def test_a_catalogue_that_does_not_tell_its_total_is_shown_as_or_more():
    assert outcome(page(make_record("1", "A"), matched=None)).footer(1).startswith("1 of 1 or more")


def test_finding_nothing_names_each_filter_that_may_be_the_cause():
    text = outcome(text="gold", filters={"country": ("DE",)}).why_nothing("en")
    assert "the words “gold”" in text and "Country: Germany" in text


def test_an_area_around_a_place_is_named_where_nothing_is_found():
    text = outcome(bbox=(-1, 0, 1, 2)).why_nothing("en", "within 50 km of Mieres")
    assert text == "Nothing matches the area within 50 km of Mieres."


def facets(step) -> list[str]:
    buttons = step.findChildren(QAbstractButton)
    return [each.text() for each in buttons if each.objectName().startswith("facet_commodity") and each.isVisible()]


def test_a_slow_catalogue_keeps_nobody_from_narrowing_what_is_there(qtbot, step, presenter, settings, silent_service):
    settings.save_catalogues([CatalogueSource("Silent", silent_service, "records")])
    presenter.search()
    presenter.page_arrived.emit(presenter._number, page(make_record("1", "A", commodities=("W",))))
    qtbot.waitUntil(lambda: facets(step) == ["W 1"], timeout=PATIENCE)
    assert step.progress.running
    step.findChild(QPushButton, "find_cancel").click()
    qtbot.waitUntil(lambda: not step.progress.running, timeout=PATIENCE)
    assert facets(step) == ["W 1"]


def test_a_record_that_two_services_have_is_counted_once(qtbot, step, presenter, settings, silent_service):
    settings.save_catalogues([CatalogueSource("Silent", silent_service, "records")])
    presenter.search()
    for name in ("One", "Two"):
        same = make_record("https://doi.org/10.1/x", "A", catalogue=name, commodities=("W",))
        answer = CatalogueState(State.OK, matched=1, returned=1)
        arrived = CataloguePage(CatalogueSource(name, "x"), (same,), answer, {"commodity": {"W": 1}})
        presenter.page_arrived.emit(presenter._number, arrived)
    assert step.model.joined == 1
    qtbot.waitUntil(lambda: facets(step) == ["W 1"], timeout=PATIENCE)


def test_the_services_own_counts_are_used_only_when_each_gave_them():
    first = CataloguePage(SOURCE, (), CatalogueState(returned=1), {"commodity": {"W": 2}})
    second = CataloguePage(CatalogueSource("B", "x"), (), CatalogueState(returned=1), {"commodity": {"W": 3}})
    without = CataloguePage(CatalogueSource("C", "x"), (), CatalogueState(returned=1))
    assert outcome(first, second).server_facets == {"commodity": {"W": 5}}
    assert outcome(first, without).server_facets == {}


def test_a_catalogue_that_fails_is_written_down(qtbot, step, presenter, settings):
    settings.save_catalogues([CatalogueSource("Nobody", "http://127.0.0.1:9", "records")])
    keeper = LogKeeper()
    presenter.search()
    qtbot.waitUntil(lambda: any(each.words.startswith("Nobody: failed") for each in keeper.lines), timeout=PATIENCE)
    keeper.stop()
