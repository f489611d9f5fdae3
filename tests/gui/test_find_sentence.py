# SPDX-License-Identifier: GPL-2.0-or-later
"""A sentence becomes chips; chips are changed, removed and taken back; a place becomes an area."""

from __future__ import annotations

import re
import time
from types import SimpleNamespace

import pytest
from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QVariant
from qgis.PyQt.QtWidgets import QAction, QLineEdit, QListWidget, QToolButton, QWidget

from crm_dataspace_plugin.core.catalogue.chip import Chip, Reading
from crm_dataspace_plugin.core.catalogue.near import Near
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.gui.catalogue.sentence_presenter import SentencePresenter
from crm_dataspace_plugin.gui.catalogue.sentence_presenter import understand as really_understand
from tests.watchdog import LIMIT, Watchdog

PATIENCE = 20_000  # milliseconds
WORDS = {
    "closed": ("statuses", "closed"),
    "tin": ("commodities", "Sn"),
    "tailings": ("facility_types", "tailings-pond"),
    "spain": ("countries", "ES"),
    "unrestored": ("restored", "no"),
}


def understand(sentence: str):
    """Know five words, “not” before them, and “within n km of X”."""
    spans, left, near = [], sentence, None
    found = re.search(r"within (\d+) km of (\w+)", sentence)
    if found:
        near = SimpleNamespace(place=found[2], km=float(found[1]))
        spans.append(SimpleNamespace(start=found.start(), end=found.end(), field="near", code="", negated=False))
        left = left.replace(found[0], "")
    for match in re.finditer(r"(not )?(\w+)", sentence):
        if match[2].lower() in WORDS:
            field, code = WORDS[match[2].lower()]
            spans.append(
                SimpleNamespace(start=match.start(2), end=match.end(2), field=field, code=code, negated=bool(match[1]))
            )
            left = left.replace(match[0], "", 1)
    doubts = [SimpleNamespace(word="tin", chosen="Sn", others=("",))] if "tin" in sentence.split() else []
    return SimpleNamespace(near=near, text=" ".join(left.split()), spans=spans, ambiguous=doubts)


@pytest.fixture
def sentences(step, project, jobs, messages):
    return SentencePresenter(step, project, jobs, messages, understand)


@pytest.fixture
def ask(step, sentences, qtbot):
    """Type a sentence and wait until a search may go on."""

    def asked(sentence: str) -> None:
        step.show_text(sentence)
        ready: list[bool] = []
        sentences.prepare(lambda: ready.append(True))
        qtbot.waitUntil(lambda: bool(ready), timeout=PATIENCE)

    return asked


def child(parent: QWidget, name: str) -> QWidget:
    found = parent.findChildren(QWidget, name)
    assert found, name
    return found[-1]  # what went is deleted a moment later


def entries(step: QWidget, chip: str) -> dict[str, QAction]:
    return {each.text(): each for each in child(step, chip).menu().actions()}


def test_a_sentence_becomes_chips_and_what_is_not_understood_stays_in_the_box(step, ask):
    ask("closed tin tailings not spain unrestored water")
    assert step.query().filters == {
        "status": ("closed",), "commodity": ("Sn",), "facility_type": ("tailings-pond",), "restored": ("false",),
    }  # fmt: skip
    assert step.query().excluded == {"country": ("ES",)}
    assert step.text() == step.query().text == "water"
    assert child(step, "chip_country_ES").text() == "not Spain"
    assert child(step, "chip_restored_false").text() == "not restored"


def test_the_same_words_are_read_once(step, ask):
    ask("closed water")
    step.chips.remove("status", "closed")
    ask(step.text())
    assert step.query().filters == {} and step.text() == "water"


def test_a_second_sentence_narrows_the_first(step, ask):
    ask("closed")
    ask("tin")
    assert set(step.query().filters) == {"status", "commodity"}


def test_a_sentence_that_says_otherwise_begins_anew_and_can_be_taken_back(step, ask):
    step.chips.add("licence", "CC-BY-4.0")
    ask("closed tin in spain")
    ask("tin tailings")
    assert set(step.query().filters) == {"licence", "commodity", "facility_type"}
    child(step, "find_undo").click()
    assert set(step.query().filters) == {"licence", "status", "commodity", "country"}


def test_everything_is_taken_away_at_once_and_the_next_sentence_can_be_typed(step, ask, qtbot):
    step.activateWindow()
    qtbot.waitUntil(step.isActiveWindow, timeout=PATIENCE)
    ask("closed tin water")
    with qtbot.waitSignal(step.search_requested):
        child(step, "find_clear").click()
    assert (step.text(), step.query().filters) == ("", {})
    assert not step.chips.isVisible()
    qtbot.waitUntil(lambda: child(step, "find_text").hasFocus(), timeout=PATIENCE)


def test_doubt_is_said_by_a_sign_and_in_words(step, ask):
    ask("tin")
    chip = child(step, "chip_commodity_Sn")
    assert chip.text() == "Sn ?"
    assert "“tin” may also mean: the word “tin” itself" in chip.accessibleName() == chip.toolTip()


def test_the_word_can_be_looked_for_instead_and_stays_a_word(step, ask, qtbot):
    ask("tin tailings")
    with qtbot.waitSignal(step.search_requested):
        entries(step, "chip_commodity_Sn")["the word “tin” itself"].trigger()
    assert step.text() == "tin" and "commodity" not in step.query().filters
    ask("tin again")
    assert "commodity" not in step.query().filters and step.text() == "again tin"


def test_a_chip_becomes_its_opposite_and_back(step, ask, qtbot):
    ask("spain")
    with qtbot.waitSignal(step.search_requested):
        entries(step, "chip_country_ES")["not Spain"].trigger()
    assert (step.query().filters, step.query().excluded) == ({}, {"country": ("ES",)})
    entries(step, "chip_country_ES")["Spain"].trigger()
    assert step.query().filters == {"country": ("ES",)}


def test_restored_turns_into_not_restored(step):
    step.chips.add("restored", "true")
    entries(step, "chip_restored_true")["not restored"].trigger()
    assert step.query().filters == {"restored": ("false",)}


def test_another_value_is_chosen_by_typing_a_part_of_it(step, ask, qtbot):
    ask("spain")
    entries(step, "chip_country_ES")["Choose another…"].trigger()
    line = child(step, "chip_value")
    assert line.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible()
    entries(step, "chip_country_ES")["Choose another…"].trigger()
    qtbot.keyClicks(line, "portug")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert step.query().filters == {"country": ("PT",)}
    assert not line.isVisible()


def test_another_reading_can_be_taken_and_taken_back(step):
    chip = Chip("region", ("Georgia",), word="Georgia", others=(Reading("country", ("GE",)),))
    step.chips.show_all([chip], ("", ""), None)
    entries(step, "chip_region_Georgia")["Country: Georgia"].trigger()
    assert step.query().filters == {"country": ("GE",)}
    entries(step, "chip_country_GE")["Region: Georgia"].trigger()
    assert step.query().filters == {"region": ("Georgia",)}


def test_delete_removes_a_chip_and_the_next_one_has_the_keyboard(step, ask, qtbot):
    ask("closed tin")
    step.activateWindow()
    qtbot.waitUntil(step.isActiveWindow, timeout=PATIENCE)
    first = child(step, "chip_status_closed")
    first.setFocus()
    with qtbot.waitSignal(step.search_requested):
        qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert step.query().filters == {"commodity": ("Sn",)}
    qtbot.waitUntil(lambda: child(step, "chip_commodity_Sn").hasFocus(), timeout=PATIENCE)
    qtbot.keyClick(child(step, "chip_commodity_Sn"), Qt.Key.Key_Delete)
    assert step.query().filters == {}
    qtbot.waitUntil(lambda: child(step, "find_text").hasFocus(), timeout=PATIENCE)


def test_the_sentence_comes_back_in_one_action(step, ask):
    step.chips.add("country", "PT")
    ask("closed tin water")
    child(step, "find_undo").click()
    assert step.text() == "closed tin water"
    assert step.query().filters == {"country": ("PT",)}
    ask(step.text())
    assert set(step.query().filters) == {"country", "status", "commodity"}


def test_reading_does_not_block_the_window(step, sentences, qtbot):
    def slow(sentence: str):
        end = 0
        for number in range(3_000_000):
            end += number
        return understand(sentence)

    sentences._understand = slow
    ready: list[bool] = []
    step.show_text("closed " * 50)
    with Watchdog() as watchdog:
        sentences.prepare(lambda: ready.append(True))
        qtbot.waitUntil(lambda: bool(ready), timeout=PATIENCE)
    assert watchdog.longest < LIMIT, watchdog.report()


def towns(*places: tuple[str, float, float], name: str = "towns", field: str = "name") -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:25833", name, "memory")
    layer.dataProvider().addAttributes([QgsField(field, QVariant.String), QgsField("people", QVariant.Int)])
    layer.updateFields()
    for town, x, y in places:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT ({x} {y})"))
        feature.setAttributes([town, 3])
        layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


FREIBERG = ("Freiberg", 383_000.0, 5_641_000.0)  # 13.34° E, 50.91° N in UTM 33


def test_a_place_out_of_a_loaded_layer_becomes_a_true_area(step, ask):
    towns(("Brand-Erbisdorf", 380_000.0, 5_637_000.0), FREIBERG)
    ask("tailings within 20 km of freiberg")
    query = step.query()
    west, south, east, north = query.bbox
    assert (north - south) / 2 * 111.2 == pytest.approx(20, abs=0.1)
    assert (west + east) / 2 == pytest.approx(13.34, abs=0.02)
    assert query.polygon.startswith("Polygon")
    chip = child(step, "chip_near")
    assert chip.text() == "within 20 km of Freiberg" and "towns" in chip.toolTip()


def test_an_unknown_place_stops_the_search_says_so_and_offers_a_layer(step, sentences, qtbot):
    step.show_text("tailings within 20 km of Nowhere")
    sentences.prepare(lambda: pytest.fail("searched without the place"))
    qtbot.waitUntil(lambda: child(step, "find_place_words").isVisible(), timeout=PATIENCE)
    assert "none of the loaded layers" in child(step, "find_place_words").text()
    assert step.model.rowCount() == 0 and "before it is known" in child(step, "find_nothing").text()
    assert child(step, "chip_near").text().startswith("⚠")
    assert "not known where “Nowhere” is" in child(step, "chip_near").accessibleName()
    assert child(step, "find_place_layer").isVisible() and not step.progress.running
    with pytest.raises(DataError, match="Nowhere"):
        step.query()


def test_an_unknown_place_is_found_once_its_layer_is_chosen(step, sentences, qtbot):
    step.show_text("within 5 km of Hilbersdorf")
    sentences.prepare(lambda: pytest.fail("searched without the place"))
    qtbot.waitUntil(lambda: child(step, "find_place_words").isVisible(), timeout=PATIENCE)
    layer = towns(("Hilbersdorf", *FREIBERG[1:]), field="etikett")  # no name for the search of all layers
    child(step, "find_place_layer").setLayer(layer)
    with qtbot.waitSignal(step.search_requested, timeout=PATIENCE):
        child(step, "find_place_look").click()
    assert step.query().bbox is not None


def test_of_several_places_of_one_name_a_person_chooses(step, sentences, qtbot):
    towns(FREIBERG, ("Freiberg", 513_000.0, 5_420_000.0))
    step.show_text("within 5 km of Freiberg")
    sentences.prepare(lambda: pytest.fail("searched without the place"))
    found = step.findChild(QListWidget, "find_places")
    qtbot.waitUntil(lambda: found.count() == 2, timeout=PATIENCE)
    assert "2 places are called “Freiberg”" in child(step, "find_place_words").text()
    qtbot.keyClick(found, Qt.Key.Key_Escape)
    assert not found.isVisible()
    child(step, "find_place_look").click()
    qtbot.waitUntil(lambda: found.count() == 2, timeout=PATIENCE)
    rows = [found.item(row).text() for row in range(2)]
    assert "Freiberg · towns · 50.91° N 13.34° E" in rows
    found.setCurrentRow(next(row for row in range(2) if "15.18° E" in rows[row]))
    with qtbot.waitSignal(step.search_requested, timeout=PATIENCE):
        found.itemActivated.emit(found.currentItem())
    west, _, east, _ = step.query().bbox
    assert (west + east) / 2 == pytest.approx(15.18, abs=0.02)


def test_a_region_is_a_place_where_no_layer_has_it(step, ask, monkeypatch):
    from crm_dataspace_plugin.core.catalogue import regions
    from crm_dataspace_plugin.gui.catalogue import place_presenter

    saxony = regions.Region("SN", {"en": "Saxony"}, ("saxony",), (11.9, 50.2, 15.0, 51.7))
    monkeypatch.setattr(place_presenter, "region_named", lambda text: saxony)
    ask("within 10 km of Saxony")
    west, south, east, north = step.query().bbox
    assert west < 11.9 and south < 50.2 and east > 15.0 and north > 51.7
    assert "approximate" in child(step, "chip_near").toolTip()


def test_place_and_area_both_count(step, ask, iface):
    towns(FREIBERG)
    ask("within 20 km of Freiberg")
    alone = step.query().bbox
    from crm_dataspace_plugin.gui.chosen_area import ChosenArea

    step.ask.area.keep(ChosenArea("POLYGON((13 50,13.34 50,13.34 52,13 52,13 50))", (13.0, 50.0, 13.34, 52.0)))
    both = step.query().bbox
    assert both[2] == pytest.approx(13.34) and both[0] == pytest.approx(alone[0])
    assert set(step.ask.ways()) == {"near", "area"}
    assert step.ask.ways()["near"].bbox == (13.0, 50.0, 13.34, 52.0)


def test_a_place_can_be_asked_for_without_a_sentence(step, sentences, qtbot):
    towns(FREIBERG)
    step.ask.area.choose(5)
    qtbot.keyClicks(child(step, "find_place"), "Freiberg")
    with qtbot.waitSignal(step.search_requested, timeout=PATIENCE):
        qtbot.keyClick(child(step, "find_place"), Qt.Key.Key_Return)
    assert step.chips.near == Near("Freiberg", 20.0, step.chips.near.area, "towns")


def test_a_place_that_was_typed_is_looked_for_by_the_search_itself(step, ask):
    towns(FREIBERG)
    step.ask.area.choose(5)
    child(step, "find_place").setText("Freiberg")
    ask("")
    assert step.query().bbox is not None and step.chips.near.origin == "towns"
    child(step, "chip_near_remove").click()
    assert step.ask.area.index() == 0 and step.query().bbox is None


def test_no_place_is_an_error_and_never_everywhere(step):
    step.ask.area.choose(5)
    with pytest.raises(DataError, match="No place is chosen"):
        step.query()


def test_looking_for_a_place_can_be_cancelled(step, sentences, jobs, qtbot, monkeypatch):
    def for_ever(text, layers, tick):
        while True:
            tick(0.5, "")
            time.sleep(0.01)

    monkeypatch.setattr("crm_dataspace_plugin.gui.catalogue.place_presenter.find_places", for_ever)
    step.show_text("within 5 km of Freiberg")
    sentences.prepare(lambda: pytest.fail("searched without the place"))
    qtbot.waitUntil(lambda: "Looking for Freiberg" in child(step, "find_status").text(), timeout=PATIENCE)
    child(step, "find_cancel").click()
    qtbot.waitUntil(lambda: jobs.running() == 0, timeout=PATIENCE)
    assert child(step, "find_status").text() == "Search cancelled."


def test_who_types_on_while_the_sentence_is_read_is_left_alone(step, sentences, jobs, qtbot):
    step.show_text("closed")
    sentences.prepare(lambda: pytest.fail("searched what was not wanted any more"))
    step.show_text("closed tin")
    qtbot.waitUntil(lambda: jobs.running() == 0, timeout=PATIENCE)
    assert step.text() == "closed tin" and step.query().filters == {} and not step.progress.running


def test_names_are_read_without_blocking_the_window(step, sentences, qtbot):
    layer = towns(FREIBERG)
    features = [QgsFeature(layer.fields()) for _ in range(20_000)]
    for number, each in enumerate(features):
        each.setAttributes([f"Town {number}", 1])
    layer.dataProvider().addFeatures(features)
    step.show_text("within 5 km of Freiberg")
    ready: list[bool] = []
    with Watchdog() as watchdog:
        sentences.prepare(lambda: ready.append(True))
        qtbot.waitUntil(lambda: bool(ready), timeout=PATIENCE)
    assert watchdog.longest < LIMIT, watchdog.report()


def test_filters_are_chosen_by_name_and_a_wrong_one_is_refused_in_words(step, qtbot):
    child(step, "find_more_filters").click()
    line = step.findChild(QLineEdit, "filter_commodity")
    qtbot.keyClicks(line, "unobtainium")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "“unobtainium” is not a value" in child(step, "filter_words").text()
    line.clear()
    qtbot.keyClicks(line, "tungsten")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    publisher = step.findChild(QLineEdit, "filter_publisher")
    qtbot.keyClicks(publisher, "Geological Survey")
    qtbot.keyClick(publisher, Qt.Key.Key_Return)
    assert step.query().filters == {"commodity": ("W",), "publisher": ("Geological Survey",)}
    qtbot.waitUntil(lambda: line.text() == "", timeout=PATIENCE)


@pytest.mark.parametrize(
    ("start", "end", "asked"),
    [
        pytest.param("2019", "2019", ("2019-01-01T00:00:00Z", "2019-12-31T23:59:59Z"), id="year"),
        pytest.param("2019-02", "2020-02", ("2019-02-01T00:00:00Z", "2020-02-29T23:59:59Z"), id="months"),
        pytest.param("2019-05-31", "", ("2019-05-31T00:00:00Z", ""), id="open"),
    ],
)
def test_a_time_becomes_a_chip_and_limits(step, qtbot, start, end, asked):
    child(step, "find_more_filters").click()
    child(step, "filter_start").setText(start)
    child(step, "filter_end").setText(end)
    qtbot.keyClick(child(step, "filter_end"), Qt.Key.Key_Return)
    assert (step.query().start, step.query().end) == asked
    child(step, "chip_time_remove").click()
    assert (step.query().start, step.query().end) == ("", "")
    assert child(step, "filter_start").text() == ""


@pytest.mark.parametrize(("start", "end"), [("yesterday", ""), ("2020-13", ""), ("2020", "2019")])
def test_a_time_that_is_none_is_refused_in_words(step, qtbot, start, end):
    child(step, "find_more_filters").click()
    child(step, "filter_start").setText(start)
    child(step, "filter_end").setText(end)
    qtbot.keyClick(child(step, "filter_end"), Qt.Key.Key_Return)
    assert child(step, "filter_words").isVisible()
    assert step.query().start == "" and step.chips.time == ("", "")


def test_escape_folds_the_filters_and_goes_back_to_their_arrow(step, qtbot):
    arrow = step.findChild(QToolButton, "find_more_filters")
    arrow.click()
    line = child(step, "filter_country")
    assert line.isVisible() and arrow.accessibleDescription() == "unfolded"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not line.isVisible() and arrow.accessibleDescription() == "folded"


def test_counts_of_records_stand_at_their_filter_and_in_its_list(step, qtbot):
    step.show_facets({"country": [("DE", 3)]}, "by the service", {"status": [("closed", 2)]}, "of the 9 loaded")
    child(step, "find_more_filters").click()
    assert "(of the 9 loaded)" in child(step, "facet_status_closed").toolTip()
    assert "(by the service)" in child(step, "facet_country_DE").toolTip()
    with qtbot.waitSignal(step.search_requested):
        child(step, "facet_status_closed").click()
    assert step.query().filters == {"status": ("closed",)}


@pytest.mark.parametrize(
    ("sentence", "filters", "excluded", "left"),
    [
        pytest.param(
            "active cobalt tailings in Portugal, not restored",
            {"status": ("active",), "commodity": ("Co",), "facility_type": ("tailings-pond",), "country": ("PT",),
             "restored": ("false",)}, {}, "", id="en",
        ),
        pytest.param(
            "Wolframhalden in Sachsen, stillgelegt, Sickerwasser",
            {"commodity": ("W",), "facility_type": ("waste-dump",), "region": ("DED",), "status": ("closed",)}, {},
            "Sickerwasser", id="de",
        ),
        pytest.param("litio pero no en España", {"commodity": ("Li",)}, {"country": ("ES",)}, "", id="es"),
    ],
)  # fmt: skip
def test_real_sentences_become_chips(step, project, jobs, messages, qtbot, sentence, filters, excluded, left):
    really_understand("tin")  # the vocabulary is there, as after the first search
    sentences = SentencePresenter(step, project, jobs, messages, really_understand)
    ready: list[bool] = []
    step.show_text(sentence)
    with Watchdog() as watchdog:
        sentences.prepare(lambda: ready.append(True))
        qtbot.waitUntil(lambda: bool(ready), timeout=PATIENCE)
    assert (step.query().filters, step.query().excluded, step.text()) == (filters, excluded, left)
    assert watchdog.longest < LIMIT, watchdog.report()
