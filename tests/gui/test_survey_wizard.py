# SPDX-License-Identifier: GPL-2.0-or-later
"""A survey is prepared by the panel's own widgets, from a field copy pulled from the embedded data space."""

from __future__ import annotations

import re
import shutil
import sqlite3

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel

from crm_dataspace_plugin.bridge.layers import add_field_copy
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import DistributionKind
from crm_dataspace_plugin.core.catalogue.saved import SavedSearch, Search
from crm_dataspace_plugin.core.catalogue.saved_file import write_searches
from crm_dataspace_plugin.core.field_copy.connection import connect, open_field_copy
from crm_dataspace_plugin.core.field_copy.photos import Photo, add_photo
from crm_dataspace_plugin.core.geometry import to_blob
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.pull import pull
from crm_dataspace_plugin.core.pull.request import PullRequest
from crm_dataspace_plugin.gui.area_choice import DRAWN, EVERYWHERE, LAYER, MAP
from crm_dataspace_plugin.gui.panel import Panel
from crm_dataspace_plugin.gui.panel_body import PULL
from crm_dataspace_plugin.gui.survey.survey_presenter import SurveyPresenter
from crm_dataspace_plugin.gui.survey.survey_step import SAMPLES, WHAT, WHERE, SurveyStep
from tests.gui.conftest import child
from tests.gui.test_keyboard import tab_stops

PATIENCE = 20_000  # milliseconds
NOTHING = "Checked: nothing stands in the way."
SAVED = DRAWN + 1  # the way that the wizard adds


@pytest.fixture(scope="module")
def pulled(space, tmp_path_factory):
    """A field copy of the demo's facilities in a part of Germany, with watercourses."""
    path = tmp_path_factory.mktemp("pulled") / "ore mountains.gpkg"
    area = "POLYGON ((12 50, 15 50, 15 51.2, 12 51.2, 12 50))"
    for name in ("facilities", "watercourses"):
        url = f"{space.url}/collections/{name}"
        pull(Http(), PullRequest(url, DistributionKind.FEATURES, path, name, area_wkt=area), silent)
    return path


@pytest.fixture
def field_copy(pulled, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    return shutil.copy(pulled, home / pulled.name)


@pytest.fixture
def facilities(field_copy):
    return count(field_copy, "SELECT count(*) FROM facilities")


@pytest.fixture
def window(qtbot, iface, project):
    made = SurveyStep(iface.mapCanvas(), project)
    qtbot.addWidget(made)
    made.resize(340, 700)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def wizard(window, project, jobs, settings, messages):
    return SurveyPresenter(window, project, jobs, settings, messages)


@pytest.fixture
def begun(qtbot, wizard, window, field_copy):
    wizard.begin(field_copy)
    qtbot.waitUntil(lambda: "to visit" in text(window, "survey_count"), timeout=PATIENCE)
    return wizard


@pytest.fixture
def panel(qtbot, iface, project, jobs, settings, field_copy):
    """The panel in a window, with the field copy in the list of step 2."""
    made = Panel(iface, project, jobs, settings)
    window = iface.mainWindow()
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    window.resize(1000, 800)
    window.show()
    made.pull.open(field_copy)
    qtbot.waitUntil(lambda: made.body.pull_step.model.rowCount() == 1, timeout=PATIENCE)
    yield made
    jobs.abandon_all()
    qtbot.waitUntil(lambda: jobs.running() == 0, timeout=PATIENCE)
    window.removeDockWidget(made)
    made.deleteLater()


def count(path, statement):
    connection = sqlite3.connect(path)
    try:
        return connection.execute(statement).fetchone()[0]
    finally:
        connection.close()


def feature_of(wkt):
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    return feature


def text(parent, name):
    return child(parent, name).text()


def checked(window):
    return lambda: text(window, "survey_checks").startswith("Checked")


def go_to_the_end(qtbot, window):
    while window.page != WHERE:
        child(window, "survey_next").click()
    qtbot.waitUntil(checked(window), timeout=PATIENCE)


def problems(window):
    found = window.where.problems.findChildren(QLabel)
    return [each.text() for each in found if each.objectName().startswith("survey_problem") and each.isVisible()]


def prepare(qtbot, window):
    child(window, "survey_next").click()
    qtbot.waitUntil(lambda: bool(text(window, "survey_result")), timeout=PATIENCE)


def test_a_survey_is_prepared_with_nothing_but_the_enter_key(qtbot, begun, window, field_copy, facilities):
    assert text(window, "survey_count") == f"{facilities} facilities to visit."
    assert child(window, "survey_title").text() == "ore mountains"
    for page in (SAMPLES, WHERE):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
        assert window.page == page
    qtbot.waitUntil(checked(window), timeout=PATIENCE)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(text(window, "survey_result")), timeout=PATIENCE)
    folder = field_copy.with_name("ore mountains")
    assert {each.name for each in folder.iterdir()} >= {"survey.qgz", "field_copy.gpkg", "media"}
    assert count(folder / "field_copy.gpkg", "SELECT count(*) FROM samples") == 5 * facilities


def test_the_counts_follow_layers_and_area(qtbot, begun, window, field_copy, facilities, iface):
    box = window.what.area
    window.what.layers.tick(["watercourses"])
    qtbot.waitUntil(lambda: text(window, "survey_count") not in ("Counting…", f"{facilities} facilities to visit."))
    window.what.layers.tick([])
    qtbot.waitUntil(lambda: "tick at least one" in text(window, "survey_count"), timeout=PATIENCE)
    window.what.layers.tick(["facilities"])
    iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    iface.mapCanvas().setExtent(QgsRectangle(12, 50, 13.4, 51.2))
    box.choose(MAP)
    qtbot.waitUntil(lambda: "outside of the area" in text(window, "survey_count"), timeout=PATIENCE)
    inside, outside = (int(word) for word in re.findall(r"\d+", text(window, "survey_count")))
    assert inside + outside == facilities and inside and outside


def test_an_area_that_is_not_drawn_yet_is_said_and_nothing_can_be_prepared(qtbot, begun, window):
    window.what.area.choose(DRAWN)
    qtbot.waitUntil(lambda: "No polygon is drawn" in text(window, "survey_count"), timeout=PATIENCE)
    window.show_page(WHERE)
    qtbot.waitUntil(lambda: text(window, "survey_checks").startswith("Still to be named"), timeout=PATIENCE)
    assert not child(window, "survey_next").isEnabled()


def test_the_area_of_a_saved_search_counts(qtbot, wizard, window, settings, field_copy, facilities):
    half = Query(polygon="POLYGON ((12 50, 13.4 50, 13.4 51.2, 12 51.2, 12 50))")
    settings.searches_json = write_searches(
        [SavedSearch("Western half", Search(half)), SavedSearch("No area", Search())]
    )
    wizard.begin(field_copy)
    qtbot.waitUntil(lambda: "to visit" in text(window, "survey_count"), timeout=PATIENCE)
    assert [window.what.saved.itemText(row) for row in range(window.what.saved.count())] == ["Western half"]
    window.what.area.choose(SAVED)
    qtbot.waitUntil(lambda: "outside of the area" in text(window, "survey_count"), timeout=PATIENCE)


def test_the_polygons_of_a_layer_are_an_area(qtbot, begun, window, project, facilities):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Western half", "memory")
    layer.dataProvider().addFeatures([feature_of("POLYGON ((12 50, 13.4 50, 13.4 51.2, 12 51.2, 12 50))")])
    project.addMapLayer(layer)
    child(window, "survey_area_layer").setLayer(layer)
    window.what.area.choose(LAYER)
    qtbot.waitUntil(lambda: "outside of the area" in text(window, "survey_count"), timeout=PATIENCE)
    inside, outside = (int(word) for word in re.findall(r"\d+", text(window, "survey_count")))
    assert inside + outside == facilities and inside and outside


def test_what_the_samples_come_to_is_said_while_one_chooses(qtbot, begun, window, facilities):
    window.show_page(SAMPLES)
    child(window, "survey_samples").setValue(3)
    expected = f"{facilities} facilities × 3 = {3 * facilities} points"
    qtbot.waitUntil(lambda: text(window, "survey_preview") == f"{expected}.", timeout=PATIENCE)
    child(window, "survey_spacing").setValue(10_000)
    told = f"{expected}; {facilities} too small for the spacing: fewer there, {facilities} points in all."
    qtbot.waitUntil(lambda: text(window, "survey_preview") == told, timeout=PATIENCE)
    assert "equally large parts" in text(window, "survey_design_words")
    child(window, "survey_design").setCurrentIndex(2)
    assert "equal steps" in text(window, "survey_design_words")


def test_what_was_entered_is_still_there_after_going_back_and_closing(qtbot, begun, window, field_copy):
    child(window, "survey_title").setText("Autumn")
    window.show_page(SAMPLES)
    child(window, "survey_samples").setValue(7)
    qtbot.keyClick(child(window, "survey_samples"), Qt.Key.Key_Escape)
    assert window.page == WHAT
    with qtbot.waitSignal(begun.closed):
        qtbot.keyClick(child(window, "survey_title"), Qt.Key.Key_Escape)
    begun.begin(field_copy)
    assert child(window, "survey_title").text() == "Autumn" and child(window, "survey_samples").value() == 7
    assert child(window, "survey_folder").filePath() == str(field_copy.with_name("Autumn"))


def test_a_folder_the_person_named_does_not_follow_the_title(begun, window, tmp_path):
    child(window, "survey_folder").setFilePath(str(tmp_path / "mine"))
    child(window, "survey_title").setText("Autumn")
    assert child(window, "survey_folder").filePath() == str(tmp_path / "mine")


def test_a_field_copy_that_is_none_is_said_and_the_list_is_shown_again(qtbot, wizard, window, tmp_path, iface):
    (tmp_path / "x.gpkg").write_text("no GeoPackage")
    with qtbot.waitSignal(wizard.closed, timeout=PATIENCE):
        wizard.begin(tmp_path / "x.gpkg")
    assert iface.messageBar().currentItem() is not None


def spoil_folder(field_copy):
    field_copy.with_name("ore mountains").mkdir()
    field_copy.with_name("ore mountains").joinpath("x").write_text("x")


def spoil_identity(field_copy):
    change(field_copy, "UPDATE facilities SET crm_uuid = NULL WHERE rowid = 1")


def spoil_outline(field_copy):
    ring = [[12, 50], [12.4, 50], [12.6, 50], [12.4, 50], [12.4, 50.4], [12, 50.4], [12, 50]]
    blob = to_blob({"type": "Polygon", "coordinates": [ring]}, 4326)
    change(field_copy, "UPDATE facilities SET geom = ? WHERE rowid = 1", blob)


def spoil_photo(field_copy):
    with open_field_copy(field_copy) as connection:
        uuid = connection.execute("SELECT crm_uuid FROM facilities LIMIT 1").fetchone()[0]
        add_photo(connection, Photo("facilities", uuid, "media/lost.jpg"))


def change(field_copy, statement, *values):
    connection = connect(field_copy)
    connection.execute(statement, values)
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        pytest.param(spoil_folder, "not empty", id="the folder is taken"),
        pytest.param(spoil_identity, "without an identity", id="a feature has no identity"),
        pytest.param(spoil_outline, "crosses itself", id="an outline crosses itself"),
        pytest.param(spoil_photo, "1 photo is not where", id="a photo is lost"),
    ],
)
def test_one_click_repairs_a_problem_and_the_survey_can_be_prepared(qtbot, wizard, window, field_copy, spoil, words):
    spoil(field_copy)
    wizard.begin(field_copy)
    qtbot.waitUntil(lambda: "to visit" in text(window, "survey_count"), timeout=PATIENCE)
    go_to_the_end(qtbot, window)
    assert [words in each for each in problems(window)] == [True]
    child(window, "survey_repair_0").click()
    qtbot.waitUntil(lambda: text(window, "survey_checks") == NOTHING, timeout=PATIENCE)
    assert problems(window) == []
    prepare(qtbot, window)


def test_an_area_without_facilities_is_repaired_on_the_first_page(qtbot, begun, window, iface):
    iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    iface.mapCanvas().setExtent(QgsRectangle(0, 0, 1, 1))
    window.what.area.choose(MAP)
    qtbot.waitUntil(lambda: text(window, "survey_count").startswith("0 facilities"), timeout=PATIENCE)
    go_to_the_end(qtbot, window)
    assert not child(window, "survey_next").isEnabled() and problems(window)[0].startswith("Must be repaired: ")
    child(window, "survey_repair_0").click()
    qtbot.waitUntil(lambda: text(window, "survey_checks") == NOTHING, timeout=PATIENCE)
    assert window.what.area.index() == EVERYWHERE


def test_edits_that_are_not_saved_are_named_and_saved_by_one_click(qtbot, begun, window, project, field_copy):
    layer = add_field_copy(project, str(field_copy), "facilities")
    assert layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("name"), "Renamed")
    go_to_the_end(qtbot, window)
    assert "are not saved" in problems(window)[0]
    child(window, "survey_repair_0").click()
    qtbot.waitUntil(lambda: text(window, "survey_checks") == NOTHING, timeout=PATIENCE)
    assert not layer.isModified()
    assert count(field_copy, "SELECT count(*) FROM facilities WHERE name = 'Renamed'") == 1
    layer.rollBack()


def test_cancelling_leaves_nothing_behind_and_it_can_be_prepared_again(qtbot, begun, window, field_copy):
    go_to_the_end(qtbot, window)
    child(window, "survey_next").click()
    assert not child(window, "survey_next").isEnabled() and not child(window, "survey_back").isEnabled()
    child(window, "survey_cancel").click()
    qtbot.waitUntil(lambda: text(window, "survey_status") == "Cancelled; nothing was written.", timeout=PATIENCE)
    assert {each.name for each in field_copy.parent.iterdir()} == {field_copy.name}
    qtbot.waitUntil(child(window, "survey_next").isEnabled, timeout=PATIENCE)
    prepare(qtbot, window)


def test_a_finished_survey_is_opened_on_request_only_and_a_change_asks_for_another(qtbot, begun, window, field_copy):
    go_to_the_end(qtbot, window)
    prepare(qtbot, window)
    folder = field_copy.with_name("ore mountains")
    assert str(folder.name) in text(window, "survey_result").replace("\u200b", "")
    with qtbot.waitSignal(begun.folder_wanted) as asked:
        child(window, "survey_open_folder").click()
    assert asked.args == [folder]
    with qtbot.waitSignal(begun.project_wanted) as asked:
        child(window, "survey_open_project").click()
    assert asked.args == [folder / "survey.qgz"]
    child(window, "survey_back").click()
    child(window, "survey_samples").setValue(2)
    go_to_the_end(qtbot, window)
    assert text(window, "survey_result") == "" and "not empty" in problems(window)[0]


def test_a_layer_left_at_home_is_not_in_the_survey(qtbot, begun, window, field_copy, facilities):
    window.what.layers.tick(["facilities"])
    qtbot.waitUntil(lambda: text(window, "survey_count") == f"{facilities} facilities to visit.", timeout=PATIENCE)
    go_to_the_end(qtbot, window)
    prepare(qtbot, window)
    taken = field_copy.with_name("ore mountains") / "field_copy.gpkg"
    assert count(taken, "SELECT group_concat(layer) FROM crm_source") == "facilities"


def test_a_basemap_of_an_open_layer_is_sized_first_and_drawn(qtbot, begun, window, project, field_copy):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Ground", "memory")
    layer.dataProvider().addFeatures([feature_of("POLYGON ((12 50, 15 50, 15 51.2, 12 51.2, 12 50))")])
    project.addMapLayer(layer)
    window.show_page(SAMPLES)
    assert not child(window, "survey_zoom_max").isVisible()
    child(window, "survey_basemap").tick([layer.id()])
    child(window, "survey_zoom_min").setValue(7)
    child(window, "survey_zoom_max").setValue(7)
    qtbot.waitUntil(lambda: "tiles, about" in text(window, "survey_basemap_size"), timeout=PATIENCE)
    go_to_the_end(qtbot, window)
    prepare(qtbot, window)
    basemap = field_copy.with_name("ore mountains") / "basemap.mbtiles"
    assert count(basemap, "SELECT count(*) FROM tiles") > 0


def test_a_basemap_of_too_many_tiles_is_repaired_by_one_click(qtbot, begun, window, project):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Ground", "memory")
    project.addMapLayer(layer)
    child(window, "survey_basemap").tick([layer.id()])
    child(window, "survey_zoom_max").setValue(22)
    go_to_the_end(qtbot, window)
    assert "tiles" in problems(window)[0] and not child(window, "survey_next").isEnabled()
    child(window, "survey_repair_0").click()
    qtbot.waitUntil(lambda: text(window, "survey_checks") == NOTHING, timeout=PATIENCE)
    assert child(window, "survey_zoom_max").value() < 22


def test_a_layer_that_may_not_be_taken_along_is_left_out_by_one_click(qtbot, begun, window, project):
    layer = QgsRasterLayer("type=xyz&url=https://tile.openstreetmap.org/{z}/{x}/{y}.png", "Streets", "wms")
    project.addMapLayer(layer)
    child(window, "survey_basemap").tick([layer.id()])
    child(window, "survey_zoom_max").setValue(7)
    go_to_the_end(qtbot, window)
    assert "forbid" in problems(window)[0] and not child(window, "survey_next").isEnabled()
    child(window, "survey_repair_0").click()
    qtbot.waitUntil(lambda: text(window, "survey_checks") == NOTHING, timeout=PATIENCE)
    assert window.samples.basemap.layers() == []


def test_layers_of_the_field_copy_itself_are_no_basemap(begun, window, project, field_copy):
    add_field_copy(project, str(field_copy), "facilities")
    assert child(window, "survey_basemap").count() == 0


def test_tab_goes_through_a_page_as_it_is_seen_and_ends_at_the_buttons(begun, window):
    window.show_page(SAMPLES)
    wanted = ["survey_samples", "survey_design", "survey_spacing", "survey_edge", "survey_seed", "survey_sheets"]
    wanted += ["survey_back", "survey_next", "survey_close"]
    assert [name for name in tab_stops(window) if name in wanted] == wanted


def test_the_panel_shows_the_wizard_in_the_place_of_step_2_and_step_2_again(qtbot, panel, field_copy):
    panel.body.show_step(PULL)
    child(panel, "pull_survey").click()
    step = panel.body.survey_step
    qtbot.waitUntil(lambda: step.isVisible() and "to visit" in text(step, "survey_count"), timeout=PATIENCE)
    for name in ("step_sync", "step_pull"):
        child(panel, name).click()
    assert step.isVisible(), "the wizard waits while another step is looked at"
    child(panel, "survey_close").click()
    assert panel.body.pull_step.isVisible() and not step.isVisible()


def test_the_project_is_opened_in_place_of_this_one_unless_the_person_keeps_unsaved_work(iface, panel, tmp_path):
    asked = []
    iface.newProject = lambda ask: asked.append(ask) or len(asked) > 1
    iface.addProject = asked.append
    panel.survey.project_wanted.emit(tmp_path / "survey.qgz")
    assert asked == [True]
    panel.survey.project_wanted.emit(tmp_path / "survey.qgz")
    assert asked == [True, True, str(tmp_path / "survey.qgz")]
