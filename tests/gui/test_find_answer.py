# SPDX-License-Identifier: GPL-2.0-or-later
"""What is said after a search: which catalogue keeps to which filter, and what would be found with less asked for."""

from __future__ import annotations

import time

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from crm_dataspace_plugin.core.catalogue.chip import Chip
from crm_dataspace_plugin.core.catalogue.client import FilterUse
from crm_dataspace_plugin.core.catalogue.federation import CatalogueState, State
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.gui.catalogue.find_presenter import FindPresenter
from crm_dataspace_plugin.gui.catalogue.use_words import long_words, problem, short_words
from tests.servers.catalogue_service import CatalogueService, collection, record
from tests.watchdog import LIMIT, Watchdog

PATIENCE = 20_000  # milliseconds


@pytest.fixture
def presenter(step, jobs, settings, messages):
    return FindPresenter(step, jobs, settings, messages, "en")


@pytest.fixture
def search(qtbot, step, presenter, jobs):
    """Search until nothing runs any more."""

    def searched() -> None:
        presenter.search()
        qtbot.waitUntil(lambda: not step.progress.running and jobs.running() == 0, timeout=PATIENCE)

    return searched


def button(step: QWidget, name: str) -> QAbstractButton:
    found = step.findChildren(QAbstractButton, name)
    assert found, [each.objectName() for each in step.findChildren(QAbstractButton)]
    return found[-1]


def offered(step: QWidget) -> dict[str, str]:
    found = [each for each in step.findChildren(QAbstractButton) if each.objectName().startswith("relax_")]
    return {each.objectName(): each.text() for each in found if each.isVisibleTo(step)}


@pytest.mark.parametrize(
    ("uses", "few"),
    [
        pytest.param({"country": FilterUse.SERVICE}, "", id="sent needs no words"),
        pytest.param({"region": FilterUse.HERE, "status": FilterUse.HERE}, "Region, Status applied here", id="here"),
        pytest.param(
            {"keyword": FilterUse.IGNORED}, "Keyword ignored by the service: applied here", id="ignored"
        ),
        pytest.param(
            {"restored": FilterUse.UNSTATED}, "Restored not stated by its records: finds nothing there", id="unstated"
        ),
        pytest.param({"bbox": FilterUse.SERVICE, "polygon": FilterUse.HERE}, "", id="the outline after the box"),
        pytest.param({"bbox": FilterUse.HERE, "polygon": FilterUse.HERE}, "Area applied here", id="area once"),
        pytest.param(
            {"excluded": FilterUse.HERE, "text": FilterUse.IGNORED},
            "Exclusions applied here · Words ignored by the service: applied here",
            id="several",
        ),
    ],
)  # fmt: skip
def test_who_applies_which_filter_is_said_in_few_words(uses, few):
    assert short_words(CatalogueState(State.OK, uses=uses)) == few


def test_the_long_words_tell_numbers_filters_and_the_failure():
    state = CatalogueState(
        State.PARTIAL, "It broke off. A note.", "Try again.", seconds=1.24, returned=3, skipped=2, notes=("A note.",),
        uses={"country": FilterUse.SERVICE, "region": FilterUse.UNSTATED},
    )  # fmt: skip
    assert problem(state) == "It broke off."
    assert long_words(state).splitlines() == [
        "Sent, and the service keeps to it: Country.",
        "None of its records says it, so nothing of this catalogue can be found with it: Region.",
        "3 of an unknown number records, after 1.2 s, 2 entries could not be read.",
        "It broke off. Try again.",
    ]


def test_each_catalogue_that_does_not_keep_to_a_filter_has_a_line_that_unfolds(step, search, settings, qtbot):
    entries = [record("a", restored=True), record("b", restored=False)]
    with CatalogueService(collection(entries, 2)) as service:
        settings.save_catalogues([CatalogueSource("GeoNode", service.url, "records")])
        step.chips.add("restored", "true")
        search()
    line = button(step, "find_catalogue_0")
    assert line.text() == "GeoNode: Restored applied here"
    words = step.findChild(QLabel, "find_catalogue_0_words")
    assert not words.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert words.isVisible() and "The service does not offer it" in words.text()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not words.isVisible()


def test_a_catalogue_that_failed_says_why_at_once_and_more_on_request(step, search, settings):
    settings.save_catalogues([CatalogueSource("Dead", "http://127.0.0.1:9", "records")])
    search()
    text = step.findChild(QLabel, "find_footer").text()
    assert "Dead: " in text and "cannot be reached" in text and "Check the address" in text


def test_the_raw_answer_behind_a_failure_unfolds(step):
    state = CatalogueState(State.FAILED, "It refused.", "Log in.", "<html>403</html>")
    step.show_states({"Shut": state, "Open": CatalogueState(State.OK)})
    assert button(step, "find_catalogue_0").text() == "Shut: failed, details"
    assert step.findChild(QLabel, "find_catalogue_0_words").text().endswith("It refused. Log in.\n<html>403</html>")
    assert not step.findChildren(QLabel, "find_catalogue_1_words")


ENTRIES = [
    record("es", "Tailings", country=["ES"], status=["closed"], time={"interval": ["2010-01-01", "2012-01-01"]}),
    record("pt", "Tailings", country=["PT"], status=["active"]),
    record("fi", "Tailings", country=["FI"], status=["active"]),
]


@pytest.fixture
def service(settings):
    with CatalogueService(collection(ENTRIES, 3)) as running:
        settings.save_catalogues([CatalogueSource("C", running.url, "records")])
        yield running


def test_zero_stays_zero_and_each_way_out_is_a_button_with_its_number(step, search, service):
    step.chips.add("country", "ES")
    step.chips.add("status", "active")
    search()
    assert step.model.rowCount() == 0
    assert offered(step) == {"relax_status": "Without “active”: 1", "relax_country": "Without “Spain”: 2"}
    button(step, "relax_country").click()
    assert step.query().filters == {"status": ("active",)}


def test_exclusions_time_and_words_are_ways_out_too(step, search, service):
    step.ask.show_text("Tailings")
    step.chips.show_all([], ("2019", ""), None)
    step.chips.add("country", "ES")
    search()
    assert offered(step) == {"relax_time": "Without “from 2019”: 1"}
    step.chips.clear()
    step.ask.show_text("gravel")
    search()
    assert offered(step) == {"relax_text": "Without “gravel”: 3"}
    button(step, "relax_text").click()
    assert step.text() == ""


def test_a_way_out_without_an_exclusion(step, search, service):
    step.chips.show_all([Chip("country", ("ES",)), Chip("status", ("closed",), negated=True)], ("", ""), None)
    search()
    assert offered(step)["relax_excluded:status"] == "Without “not closed”: 1"
    button(step, "relax_excluded:status").click()
    assert step.query().excluded == {} and step.query().filters == {"country": ("ES",)}


def test_words_that_no_record_states_can_be_looked_for_as_words(step, presenter, search, settings, project, jobs):
    plain = [record("1", "Tailings of tungsten mining"), record("2", "Heaps")]
    with CatalogueService(collection(plain, 2)) as running:
        settings.save_catalogues([CatalogueSource("C", running.url, "records")])
        step.chips.show_all([Chip("facility_type", ("tailings-pond",), word="tailings")], ("", ""), None)
        search()
        found = offered(step)
        assert found["relax_word:facility_type"] == "“tailings” as a word: 1"
        assert found["relax_facility_type"] == "Without “tailings pond”: 2"
        words: list[tuple[str, ...]] = []
        step.chips.words_wanted.connect(words.append)
        button(step, "relax_word:facility_type").click()
    assert words == [("tailings",)] and step.query().filters == {}


def test_a_value_that_was_picked_is_no_word(step, search, service):
    step.chips.add("region", "Bergslagen")
    search()
    assert "relax_word:region" not in offered(step)


def test_where_no_single_part_is_the_cause_it_is_said(step, search, service):
    step.ask.show_text("gravel")
    step.chips.add("country", "SE")
    step.chips.add("status", "abandoned")
    search()
    assert offered(step) == {}
    assert "leave out several" in step.findChild(QLabel, "find_ways").text()


def count_for_ever(ways, sources, tick):
    while True:
        tick(0.1, "counting")
        time.sleep(0.01)


def test_counting_can_be_cancelled_and_does_not_block(step, presenter, service, qtbot, jobs, monkeypatch):
    monkeypatch.setattr("crm_dataspace_plugin.gui.catalogue.ways_presenter._count", count_for_ever)
    step.chips.add("country", "SE")
    with Watchdog() as watchdog:
        presenter.search()
        qtbot.waitUntil(lambda: step.nothing.isVisible() and step.progress.running, timeout=PATIENCE)
        step.findChild(QPushButton, "find_cancel").click()
        qtbot.waitUntil(lambda: jobs.running() == 0, timeout=PATIENCE)
    assert offered(step) == {} and not step.progress.running
    assert watchdog.longest < LIMIT, watchdog.report()


def test_a_newer_search_drops_what_is_being_counted(step, search, presenter, service, qtbot, jobs):
    step.chips.add("country", "SE")
    presenter.search()
    qtbot.waitUntil(lambda: step.nothing.isVisible(), timeout=PATIENCE)
    step.chips.clear()
    search()
    assert step.model.rowCount() == 3 and offered(step) == {}
