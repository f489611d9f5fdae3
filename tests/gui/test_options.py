# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableWidget

from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.gui.options import PAGE, OptionsPage
from crm_dataspace_plugin.gui.options_page import OptionsFactory

PATIENCE = 20_000  # milliseconds


@pytest.fixture
def page(qtbot, settings, jobs):
    settings.save_catalogues([CatalogueSource("One", "https://one.example", "records")])
    made = OptionsPage(settings, jobs)
    qtbot.addWidget(made)
    made.show()
    return made


def enter(page, name: str, url: str) -> None:
    page.findChild(QLineEdit, "catalogue_name").setText(name)
    page.findChild(QLineEdit, "catalogue_url").setText(url)


def press(page, name: str) -> None:
    page.findChild(QPushButton, name).click()


def names(settings) -> list[str]:
    return [each.name for each in settings.catalogues()]


def test_the_factory_makes_the_page_that_the_plugin_opens_by_name(qtbot, settings, jobs):
    made = OptionsFactory(settings, jobs).createWidget()
    qtbot.addWidget(made)
    assert made.objectName() == PAGE == "crm_dataspace_options"


def test_a_catalogue_is_added_only_when_the_options_are_applied(page, settings):
    enter(page, "Two", "https://two.example")
    press(page, "catalogue_save")
    assert page.findChild(QTableWidget, "catalogue_table").rowCount() == 2
    assert names(settings) == ["One"]
    page.apply()
    assert names(settings) == ["One", "Two"]


def test_how_near_a_facility_may_have_been_found_twice_is_chosen_in_metres(page, settings):
    near = page.findChild(QDoubleSpinBox, "options_twin_distance")
    assert near.text() == "250 m"
    near.setValue(0)
    page.apply()
    assert settings.twin_distance == 0.0


def test_the_same_name_replaces_the_catalogue(page, settings):
    page.findChild(QTableWidget, "catalogue_table").setCurrentCell(0, 0)
    page.findChild(QLineEdit, "catalogue_url").setText("https://other.example")
    press(page, "catalogue_save")
    page.apply()
    assert settings.catalogues() == [CatalogueSource("One", "https://other.example", "records")]


def test_a_catalogue_is_removed(page, settings):
    page.findChild(QTableWidget, "catalogue_table").setCurrentCell(0, 0)
    press(page, "catalogue_remove")
    page.apply()
    assert names(settings) == []


def test_an_address_that_is_none_is_refused_with_what_to_enter(page, settings):
    enter(page, "Two", "two.example")
    press(page, "catalogue_save")
    assert "https://" in page.findChild(QLabel, "catalogue_test_status").text()
    page.apply()
    assert names(settings) == ["One"]


def choose_kind(page, kind: str) -> None:
    combo = page.findChild(QComboBox, "catalogue_kind")
    combo.setCurrentIndex(combo.findData(kind))


def test_the_fields_of_an_index_are_asked_for_where_the_kind_is_solr_only(page):
    fields = page.findChild(QPlainTextEdit, "catalogue_fields")
    assert not fields.isVisible()
    choose_kind(page, "solr")
    assert fields.isVisible() and fields.accessibleName() and fields.toolTip()
    choose_kind(page, "ckan")
    assert not fields.isVisible()


def test_the_fields_of_an_index_are_kept_and_shown_again(page, settings):
    enter(page, "Index", "https://solr.example/sites")
    choose_kind(page, "solr")
    fields = page.findChild(QPlainTextEdit, "catalogue_fields")
    fields.setPlainText(' {"country": "land_s"} ')
    press(page, "catalogue_save")
    page.apply()
    assert settings.catalogues()[-1].fields == '{"country": "land_s"}'
    table = page.findChild(QTableWidget, "catalogue_table")
    table.setCurrentCell(1, 0)
    table.setCurrentCell(0, 0)
    assert not fields.isVisible() and fields.toPlainText() == ""
    table.setCurrentCell(1, 0)
    assert fields.isVisible() and "land_s" in fields.toPlainText()


def test_wrong_fields_are_told_in_place_and_not_kept(page, settings):
    enter(page, "Index", "https://solr.example/sites")
    choose_kind(page, "solr")
    fields, status = (
        page.findChild(QPlainTextEdit, "catalogue_fields"),
        page.findChild(QLabel, "catalogue_fields_status"),
    )
    fields.setPlainText('{"comodity": "x"}')
    assert status.isVisible() and "“comodity”" in status.text() == fields.accessibleDescription()
    press(page, "catalogue_save")
    assert "“comodity”" in page.findChild(QLabel, "catalogue_test_status").text()
    page.apply()
    assert names(settings) == ["One"]
    fields.setPlainText('{"commodity": "x"}')
    assert not status.isVisible()
    press(page, "catalogue_save")
    page.apply()
    assert names(settings) == ["One", "Index"]


def test_fields_of_another_kind_are_not_kept(page, settings):
    enter(page, "Portal", "https://ckan.example")
    choose_kind(page, "solr")
    page.findChild(QPlainTextEdit, "catalogue_fields").setPlainText("{")
    choose_kind(page, "ckan")
    press(page, "catalogue_save")
    page.apply()
    assert settings.catalogues()[-1] == CatalogueSource("Portal", "https://ckan.example", "ckan")


def test_the_name_for_the_journal_is_kept(page, settings):
    page.findChild(QLineEdit, "options_author").setText("  Ann ")
    page.apply()
    assert settings.author == "Ann"


def test_a_test_tells_how_many_records_there_are(qtbot, page, space):
    enter(page, "Demo", space.url)
    choose_kind(page, "")
    press(page, "catalogue_try")
    status = page.findChild(QLabel, "catalogue_test_status")
    qtbot.waitUntil(lambda: status.text().startswith("It works"), timeout=PATIENCE)
    assert f"{space.url} is an OGC API – Records service" in status.text()
    assert page.findChild(QComboBox, "catalogue_kind").currentData() == "records"


def test_a_test_that_fails_says_why_and_what_to_do(qtbot, page):
    enter(page, "Nobody", "http://127.0.0.1:9")
    press(page, "catalogue_try")
    status = page.findChild(QLabel, "catalogue_test_status")
    qtbot.waitUntil(lambda: "cannot be reached" in status.text(), timeout=PATIENCE)
    assert "proxy" in status.text()


def test_what_was_written_and_not_added_is_kept_with_ok(page, settings):
    enter(page, "", "https://csw.example/geonetwork/srv/spa/csw?request=GetCapabilities")
    page.apply()
    assert names(settings) == ["One", "csw.example/geonetwork/srv/spa/csw"]


def test_a_chosen_catalogue_is_renamed_in_its_place(page, settings):
    enter(page, "Two", "https://two.example")
    press(page, "catalogue_save")
    page.findChild(QTableWidget, "catalogue_table").setCurrentCell(0, 0)
    page.findChild(QLineEdit, "catalogue_name").setText("First")
    page.apply()
    assert names(settings) == ["First", "Two"]


def test_after_adding_the_fields_are_free_for_the_next_one(page, settings):
    enter(page, "Two", "https://two.example")
    choose_kind(page, "")
    press(page, "catalogue_save")
    assert page.findChild(QLineEdit, "catalogue_url").text() == page.findChild(QLineEdit, "catalogue_name").text() == ""
    assert page.findChild(QTableWidget, "catalogue_table").item(1, 2).text() == "found out by itself"


def test_an_address_whose_test_failed_is_kept_only_where_a_person_adds_it(qtbot, page, settings):
    enter(page, "Nobody", "http://127.0.0.1:9")
    press(page, "catalogue_try")
    status = page.findChild(QLabel, "catalogue_test_status")
    qtbot.waitUntil(lambda: "cannot be reached" in status.text(), timeout=PATIENCE)
    page.apply()
    assert names(settings) == ["One"]
    press(page, "catalogue_save")
    page.apply()
    assert names(settings) == ["One", "Nobody"]


def test_without_an_address_there_is_nothing_to_test(page):
    enter(page, "Two", "")
    press(page, "catalogue_try")
    assert page.findChild(QLabel, "catalogue_test_status").text().startswith("Please enter an address")


def test_a_cancelled_test_says_only_that(qtbot, page):
    enter(page, "Nobody", "http://10.255.255.1")
    press(page, "catalogue_try")
    press(page, "catalogue_test_cancel")
    status = page.findChild(QLabel, "catalogue_test_status")
    qtbot.waitUntil(lambda: status.text() == "Test cancelled.", timeout=PATIENCE)


def test_the_log_is_reached_from_the_options(qtbot, settings, jobs):
    factory = OptionsFactory(settings, jobs)
    made = factory.createWidget()
    qtbot.addWidget(made)
    with qtbot.waitSignal(factory.log_requested):
        press(made, "options_log")
