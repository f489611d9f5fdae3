# SPDX-License-Identifier: GPL-2.0-or-later
"""Every control speaks, is reached by the keyboard, and fits."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

from crm_dataspace_plugin.core.catalogue.chip import Chip, Reading
from crm_dataspace_plugin.core.catalogue.client import FilterUse
from crm_dataspace_plugin.core.catalogue.federation import CatalogueState, State
from crm_dataspace_plugin.core.catalogue.near import Near
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.catalogue.saved import SavedSearch, Search
from crm_dataspace_plugin.core.field_copy.photos import Photo
from crm_dataspace_plugin.core.field_copy.source import Source
from crm_dataspace_plugin.core.pull.family.offer import ChildOffer
from crm_dataspace_plugin.core.pull.outlook import Outlook
from crm_dataspace_plugin.core.pull.refresh.outcome import Came, CameFeature, RefreshResult
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.survey.problem import Problem, Repair
from crm_dataspace_plugin.core.sync.photos.listing import Held, PhotoItem
from crm_dataspace_plugin.core.sync.photos.photo_queue import PhotoRow, PhotoState
from crm_dataspace_plugin.gui.area_choice import DRAWN, LAYER
from crm_dataspace_plugin.gui.panel_body import BACK, SURVEY, PanelBody
from crm_dataspace_plugin.gui.pull.copy_summary import CopySummary, LayerSummary
from crm_dataspace_plugin.gui.survey.survey_copy import SurveyCopy, SurveyLayer
from crm_dataspace_plugin.gui.sync.sync_state import ConflictRow, FeatureRow, FieldRow, SyncState
from tests.gui.conftest import make_record
from tests.gui.languages import ALL, cut_words, inside_a_view, speaking

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
PATIENCE = 20_000  # milliseconds
STEPS = ("find", "pull", "screen", "sync")
LONG = "Spülhalden von Freiberg mit einem Namen, der auf mehrere Zeilen umgebrochen werden muss"


SIZES = [pytest.param((1.0, ""), id="100 %"), pytest.param((2.0, ""), id="200 % font")]
LANGUAGES = [pytest.param((1.0, each), id=each) for each in ALL]
in_each_language = pytest.mark.parametrize("body", SIZES + LANGUAGES, indirect=True)


@pytest.fixture(params=SIZES)
def body(request, qtbot, iface, project, qgis_app):
    size, language = request.param
    before = qgis_app.font()
    larger = qgis_app.font()
    larger.setPointSizeF(9 * size)
    qgis_app.setFont(larger)
    with speaking(language):
        made = PanelBody(iface.mapCanvas(), project, language or "en")
        qtbot.addWidget(made)
        made.resize(340, 600)
        made.show()
        fill(made)
        yield made
    qgis_app.setFont(before)


def fill(body: PanelBody) -> None:
    """Put into each step what a technician sees there on a busy day."""
    find = body.find_step
    find.model.append([make_record("1", LONG), make_record("2", "Heap")])
    find.show_results()
    find.results.setCurrentIndex(find.model.index(0))
    for value in ("tailings-pond", "waste-dump", "stockpile"):
        find.chips.add("facility_type", value)
    find.show_facets({"commodity": [("W", 12), ("graphite", 7)], "status": [("care-and-maintenance", 3)]}, "loaded")
    find.show_footer("19 of 19 · 4 catalogues · 1 failed\nFreiberg: http://127.0.0.1/a/long/address cannot be reached.")
    find.chips.show_all(
        [*find.chips.chips, Chip("country", ("ES",), word="stan", others=(Reading(""),))], ("2019", ""), Near(LONG, 20)
    )
    find.chips.offer_undo(LONG)
    find.show_states({LONG: CatalogueState(State.FAILED, "x", uses={"region": FilterUse.HERE})})
    find.ask.saved.show_entries([SavedSearch(LONG, Search())], [Search(sentence=LONG)])
    find.ask.saved.question.ask(LONG, "Replace", lambda: None)
    find.news.show_news("3 new, 1 changed since yesterday.", 4)
    find.progress.begin("Asking 4 catalogues")
    schema = Schema((Field("status", FieldType.TEXT, title="Status", codelist="status"),), uuid_field="uuid")
    source = Source("facilities", schema, title="Facilities of Asturias", licence="CC-BY-4.0", url="http://127.0.0.1:1")
    came = RefreshResult("facilities", "", {Came.HELD: 1}, features=(CameFeature("u", "1", LONG, Came.HELD),))
    layers = (LayerSummary(source, 412, 14, 2, came),)
    body.pull_step.model.show(CopySummary(Path("/a/Asturias_2026.gpkg"), layers))
    body.pull_step.form.show_record(make_record("1", LONG), Path("/a/folder/with/a/long/name"))
    offer = ChildOffer("assays", LONG, DistributionKind.FEATURES, "http://127.0.0.1:1", "id", "site")
    body.pull_step.form.choice.show_outlook(Outlook((Field(LONG, FieldType.TEXT),), (offer,), 412, 1_000_000, 10**9))
    conflicts = (ConflictRow("status", "active", "care-and-maintenance", "abandoned"),)
    features = (FeatureRow("u", LONG, "update", (FieldRow("status", "active", "closed"),), conflicts),)
    body.sync_step.show_layers([(Path("/a/Asturias_2026.gpkg"), "facilities", "Facilities of Asturias")])
    body.sync_step.show_state(SyncState(source, features, checked=True, sendable=frozenset("ab")))
    body.sync_step.show_unsaved_edits(True)
    held = Held.INTERNAL
    row = PhotoRow("facilities", "u", f"media/{LONG}.jpg", PhotoState.PENDING)
    photo = Photo("facilities", "u", row.path)
    body.sync_step.photos.show_items((PhotoItem(photo, row, "1", 34_000_000, held, f"{row.path} is internal."),))
    body.bar.show_badge(3, "14", "14 changes")
    fill_survey(body)


def fill_survey(body: PanelBody) -> None:
    survey = body.survey_step
    layers = (SurveyLayer("a", LONG, 412, "Polygon", True), SurveyLayer("b", LONG, 1_903, "", False))
    survey.what.show_copy(SurveyCopy(Path("/a/Asturias_2026.gpkg"), layers))
    survey.show_about("Asturias_2026_with_a_long_name_of_its_own.gpkg")
    survey.samples.basemap.show_size("1,240 tiles, about 25 MB.")
    survey.samples.show_preview("412 facilities × 5 = 2,060 points; 14 too small for the spacing: fewer there.")
    survey.where.show_room("Up to 1.2 GB; 80.5 GB free on that disk.")
    survey.where.problems.show_problems([Problem(LONG, each, blocks=True) for each in Repair])
    survey.where.progress.begin("Copying the field copy")
    survey.where.show_result("Ready: 412 facilities, 2,060 sample points, in /a/folder/with/a/long/name", (LONG,) * 9)


def own_controls(body: PanelBody) -> list[QWidget]:
    """Return the controls we named; those inside QGIS' own widgets are QGIS' matter."""
    return [each for each in body.findChildren(QWidget) if isinstance(each, CONTROLS) and "_" in each.objectName()
            and not each.objectName().startswith("qt_")]  # fmt: skip


def test_every_control_has_an_accessible_name_and_a_tooltip(body):
    body.find_step.details.show_record(make_record("1", LONG))
    controls = own_controls(body)
    assert len(controls) > 60
    mute = [each.objectName() for each in controls if not each.accessibleName() or not each.toolTip()]
    assert mute == []


def test_every_control_is_reached_by_the_keyboard(body):
    unreachable = [each.objectName() for each in own_controls(body) if not _tab_or_arrow_keys_reach(each)]
    assert unreachable == []


@in_each_language
@pytest.mark.parametrize("step", STEPS)
def test_nothing_is_cut_off_at_340_pixels(body, step):
    button = body.findChild(QAbstractButton, f"step_{step}")
    button.click()
    for fold in (
        "screen_inputs",
        "find_more_filters",
        "find_guide",
        "pull_choose",
        "pull_guide",
        "screen_guide",
        "photos_more",
        "sync_guide",
    ):
        arrow = body.findChild(QAbstractButton, fold)
        if arrow.isVisible():
            arrow.click()
    QApplication.processEvents()
    assert_nothing_is_cut_off(body)


@in_each_language
@pytest.mark.parametrize("page", range(3))
def test_no_page_of_the_survey_is_cut_off_at_340_pixels(body, page):
    body.show_in_place_of_pull(SURVEY)
    body.survey_step.show_page(page)
    for area in (LAYER, DRAWN, DRAWN + 1) if page == 0 else (0,):
        body.survey_step.what.area.choose(area)
        QApplication.processEvents()
        assert_nothing_is_cut_off(body)
    visible = [each.isVisible() for each in own_controls(body) if each.objectName() == "survey_next"]
    assert visible == [True], "the buttons do not scroll away"


@in_each_language
def test_taking_a_survey_in_is_not_cut_off_at_340_pixels(body):
    body.show_in_place_of_pull(BACK)
    body.back_step.begin("It goes into a_field_copy_with_quite_a_long_name_of_2026.gpkg.", Path.home())
    QApplication.processEvents()
    assert_nothing_is_cut_off(body)


def assert_nothing_is_cut_off(body: PanelBody) -> None:
    assert body.width() == 340
    scrolled = next(area for area in body.findChildren(QScrollArea) if area.isVisible())
    assert scrolled.widget().width() <= scrolled.viewport().width()
    beyond = [
        each.objectName() or type(each).__name__
        for each in scrolled.widget().findChildren(QWidget)
        if each.isVisible() and not inside_a_view(each) and _right_edge(each, body) > body.width()
    ]
    assert beyond == []
    assert cut_words(body) == []


@in_each_language
@pytest.mark.parametrize("area", [3, 4, 5], ids=["layer", "drawn", "near a place"])
def test_saved_searches_and_the_ways_to_choose_an_area_fit_too(body, area):
    body.find_step.ask.folds.show_only("find_saved")
    body.find_step.ask.area.choose(area)
    body.find_step.show_nothing(LONG)
    body.find_step.show_ways([("near", LONG), ("country", LONG)], LONG)
    QApplication.processEvents()
    scrolled = next(each for each in body.findChildren(QScrollArea) if each.isVisible())
    assert scrolled.widget().width() <= scrolled.viewport().width()
    beyond = [
        each.objectName()
        for each in scrolled.widget().findChildren(QWidget)
        if each.isVisible() and not inside_a_view(each) and _right_edge(each, body) > body.width()
    ]
    assert beyond == []


def test_what_unfolds_below_is_scrolled_into_view(body, qtbot):
    body.find_step.details.show_record(make_record("1", LONG))
    title = body.findChild(QWidget, "details_title")
    area = next(area for area in body.findChildren(QScrollArea) if area.isVisible())

    def seen() -> bool:
        return 0 <= title.mapTo(area.viewport(), QPoint(0, 0)).y() < area.viewport().height()

    qtbot.waitUntil(seen)


def test_a_fold_that_is_opened_is_scrolled_into_view(body, qtbot):
    body.show_step(0)
    body.find_step.details.show_record(make_record("1", LONG))
    body.findChild(QAbstractButton, "details_raw_fold").click()
    raw = body.findChild(QPlainTextEdit, "details_raw")
    qtbot.waitUntil(lambda: raw.visibleRegion().boundingRect().height() > 20, timeout=PATIENCE)


def test_alt_and_a_number_choose_a_step(body, qtbot):
    with qtbot.waitSignal(body.step_shown) as caught:
        body.findChild(QAbstractButton, "step_screen").click()
    assert caught.args == [2]
    assert body.findChild(QAbstractButton, "step_screen").shortcut().toString() == "Alt+3"


def test_a_badge_is_spoken_not_only_shown(body):
    assert body.findChild(QAbstractButton, "step_sync").accessibleDescription() == "14 changes"


def _tab_or_arrow_keys_reach(control: QWidget) -> bool:
    """Of buttons that exclude each other Qt lets Tab reach one, and the arrow keys the others."""
    group = control.group() if isinstance(control, QAbstractButton) else None
    one_of = group.buttons() if group is not None and group.exclusive() else [control]
    return any(each.focusPolicy() & Qt.FocusPolicy.TabFocus for each in one_of)


def _right_edge(widget: QWidget, body: QWidget) -> int:
    return widget.mapTo(body, QPoint(widget.width(), 0)).x()
