# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtCore import QModelIndex, Qt

from crm_dataspace_plugin.core.catalogue.record import Access, Distribution, DistributionKind
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.gui.area_choice import MAP, SELECTION
from crm_dataspace_plugin.gui.catalogue.find_step import FindStep
from crm_dataspace_plugin.gui.catalogue.outline import Outline
from crm_dataspace_plugin.gui.catalogue.record_words import pullable, summary
from crm_dataspace_plugin.gui.two_line_delegate import DetailRole
from tests.gui.conftest import child, make_record
from tests.gui.test_keyboard import tab_stops


@pytest.fixture
def step(qtbot, iface, project):
    made = FindStep(iface.mapCanvas(), project, "en")
    qtbot.addWidget(made)
    made.resize(340, 600)
    made.show()
    return made


def test_enter_in_the_box_wishes_a_search_with_the_words_typed(qtbot, step):
    qtbot.keyClicks(child(step, "find_text"), "tailings")
    with qtbot.waitSignal(step.search_requested):
        qtbot.keyClick(child(step, "find_text"), Qt.Key.Key_Return)
    assert step.query().text == "tailings"


def test_without_a_catalogue_the_step_offers_three_ways_to_begin(qtbot, step):
    step.show_catalogues(0)
    for name, wish in (
        ("find_demo", step.demo_requested),
        ("find_add_catalogue", step.options_requested),
        ("find_open_copy", step.copy_requested),
    ):
        offer = child(step, name)
        assert offer.isVisible() and len(offer.accessibleDescription()) > 60, "it teaches what it is"
        offer.setFocus()
        with qtbot.waitSignal(wish):
            qtbot.keyClick(offer, Qt.Key.Key_Space)
    step.show_catalogues(1)
    assert not child(step, "find_demo").isVisible()


def test_the_ways_to_begin_come_after_the_box_by_the_keyboard(step):
    step.show_catalogues(0)
    wanted = ["find_text", "find_area", "find_demo", "find_add_catalogue", "find_open_copy", "find_guide"]
    assert [name for name in tab_stops(step) if name in wanted] == wanted


def test_a_facet_value_becomes_a_chip_and_the_chip_takes_it_away_again(qtbot, step):
    step.show_facets({"commodity": [("W", 12), ("Sn", 7)]}, "counted by the service")
    with qtbot.waitSignal(step.search_requested):
        child(step, "facet_commodity_W").click()
    assert step.query().filters == {"commodity": ("W",)}
    with qtbot.waitSignal(step.search_requested):
        child(step, "chip_commodity_W_remove").click()
    assert step.query().filters == {}


def test_two_values_of_one_filter_are_alternatives(step):
    step.chips.add("commodity", "W")
    step.chips.add("commodity", "Sn")
    step.chips.add("commodity", "Sn")
    assert step.query().filters == {"commodity": ("W", "Sn")}


def test_values_beyond_the_first_four_are_in_a_menu(qtbot, step):
    step.show_facets({"commodity": [(value, 1) for value in ("W", "Sn", "Li", "Cu", "Zn", "Pb")]}, "")
    menu = child(step, "facet_commodity_others").menu()
    with qtbot.waitSignal(step.search_requested):
        menu.actions()[1].trigger()
    assert step.query().filters == {"commodity": ("Pb",)}


@pytest.mark.parametrize(
    ("countries", "commodities", "line"),
    [
        pytest.param(("DE", "CZ", "PL"), ("W", "Sn", "Li"), "Germany, Czechia, Poland · W Sn Li", id="three"),
        pytest.param(
            ("DE", "CZ", "PL", "ES", "FI"), tuple("HCNO"), "Germany, Czechia, Poland and 2 more · H C N and 1 more",
            id="more than three",
        ),
    ],
)  # fmt: skip
def test_a_row_names_three_countries_and_commodities_at_most(countries, commodities, line):
    record = make_record("1", "Heaps", countries=countries, commodities=commodities)
    assert summary(record, "en").splitlines()[0] == line


@pytest.mark.parametrize(
    ("kind", "can"),
    [(DistributionKind.PARQUET, True), (DistributionKind.FEATURES, True), (DistributionKind.WMS, False)],
)
def test_a_record_can_be_pulled_where_the_core_can(kind, can):
    assert pullable(make_record("1", "Heaps", distributions=(Distribution(kind, "http://a.example"),))) is can


def test_a_facet_says_whose_count_it_is(step):
    step.show_facets({"country": [("DE", 14)]}, "of the 19 loaded")
    button = child(step, "facet_country_DE")
    assert button.text() == "Germany 14"
    assert "of the 19 loaded" in button.toolTip()


def test_a_record_shows_country_commodities_access_and_licence(step, record):
    step.model.append([record])
    detail = step.model.index(0).data(DetailRole)
    assert [word in detail for word in ("Germany", "W Sn", "open", "CC-BY-4.0", "Demo")] == [True] * 5


def test_the_same_record_of_one_catalogue_is_shown_once(step, record):
    step.model.append([record, record])
    step.model.append([record, make_record("1", "Other", catalogue="Second", distributions=())])
    assert step.model.rowCount() == 2


def test_scrolling_asks_once_for_more(qtbot, step, record):
    step.model.append([record])
    assert not step.model.canFetchMore(QModelIndex())
    step.model.expect_more(True)
    with qtbot.waitSignal(step.model.more_wanted):
        step.model.fetchMore(QModelIndex())
    assert not step.model.canFetchMore(QModelIndex())


@pytest.mark.parametrize(
    ("button", "wish"),
    [
        pytest.param("result_add", "add_requested", id="add"),
        pytest.param("result_pull", "pull_requested", id="pull"),
        pytest.param("result_more", "more_requested", id="more"),
    ],
)
def test_the_buttons_of_the_current_row_wish_for_its_record(qtbot, step, record, button, wish):
    step.model.append([record])
    step.show_results()
    step.results.setCurrentIndex(step.model.index(0))
    with qtbot.waitSignal(getattr(step.results, wish)) as caught:
        child(step.results, button).click()
    assert caught.args[0] == ((record,) if button != "result_more" else step.model.listed[0])


def test_the_context_menu_offers_what_the_buttons_offer(qtbot, step, record):
    step.model.append([record])
    step.results.setCurrentIndex(step.model.index(0))
    actions = {action.objectName(): action for action in step.results.actions()}
    for name in ("add", "pull", "zoom", "copy"):
        with qtbot.waitSignal(getattr(step.results, f"{name}_requested")) as caught:
            actions[f"action_{name}"].trigger()
        assert caught.args == [(record,)]


def test_a_record_without_a_service_can_be_neither_added_nor_pulled(step):
    step.model.append([make_record("1", "Paper", distributions=())])
    step.results.setCurrentIndex(step.model.index(0))
    assert not child(step.results, "result_add").isEnabled()
    assert not child(step.results, "result_pull").isEnabled()
    assert "no service" in child(step.results, "result_pull").toolTip()


def test_restricted_access_is_said_in_words(step):
    step.model.append([make_record("1", "Heap", access=Access.RESTRICTED)])
    assert "restricted" in step.model.index(0).data(DetailRole)


def test_the_row_with_buttons_is_higher_than_the_others_and_nothing_overlaps(qtbot, step, record):
    step.model.append([record, make_record("2", record.title)])
    step.show_results()
    step.results.setCurrentIndex(step.model.index(0))
    qtbot.waitUntil(lambda: step.results.visualRect(step.model.index(1)).height() > 0)
    first, second = (step.results.visualRect(step.model.index(row)) for row in (0, 1))
    button = child(step.results, "result_add")
    top = button.mapTo(step.results.viewport(), button.rect().topLeft()).y()
    assert first.height() >= second.height() + button.height()
    assert top >= first.top() + second.height() - 12


def test_more_shows_everything_escaped_and_the_raw_record(step):
    step.details.show_record(make_record("1", "Heap", abstract="<b>bold</b> & more", raw={"id": "1", "x": "ä"}))
    step.show_results()
    child(step, "details_raw_fold").click()
    assert "<b>bold</b> & more" in child(step, "details_text").toPlainText()
    assert json.loads(child(step, "details_raw").toPlainText()) == {"id": "1", "x": "ä"}


def test_the_map_extent_becomes_a_true_polygon_in_degrees(step, iface):
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    canvas.setExtent(QgsRectangle(500000, 5500000, 510000, 5510000))
    step.ask.area.choose(MAP)
    query = step.query()
    west, south, east, north = query.bbox
    assert west == pytest.approx(9.0, abs=0.2) and south == pytest.approx(49.65, abs=0.1)
    assert east > west and north > south
    assert query.polygon.startswith("Polygon")


def test_an_area_without_selection_is_an_error_and_never_everywhere(step):
    step.ask.area.choose(SELECTION)
    with pytest.raises(DataError, match="No feature is selected"):
        step.query()


def test_pointing_at_a_record_outlines_it_on_the_map_and_leaving_takes_it_away(step, iface, project, record):
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    outline = Outline(canvas, project)
    outline.show(record)
    assert outline._band.asGeometry().boundingBox() == QgsRectangle(12, 50, 14, 51)
    outline.show(None)
    assert outline._band.asGeometry().isEmpty()
    outline.zoom([record])
    assert canvas.extent().contains(QgsRectangle(12, 50, 14, 51))


def test_a_long_text_on_a_hidden_page_makes_the_step_no_higher(qtbot, step):
    step.show_results()
    before = step.layout().totalSizeHint().height()
    step.show_nothing("Nothing matches. " * 60)
    assert step.layout().totalHeightForWidth(340) > before
    step.show_results()
    assert step.layout().totalSizeHint().height() == before
