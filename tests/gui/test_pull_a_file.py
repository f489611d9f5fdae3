# SPDX-License-Identifier: GPL-2.0-or-later
"""A file is pulled by the panel's own widgets; what it does not say about its coordinates is asked for in place."""

from __future__ import annotations

import pytest
from osgeo import osr
from qgis.core import QgsCoordinateReferenceSystem, QgsDistanceArea, QgsPointXY

from crm_dataspace_plugin.core.errors import CrsMissing
from crm_dataspace_plugin.gui.pull.crs_question import CrsQuestion
from crm_dataspace_plugin.gui.pull.pull_form import source_title
from crm_dataspace_plugin.gui.pull.pull_presenter import PullPresenter
from crm_dataspace_plugin.gui.pull.pull_step import PullStep
from crm_dataspace_plugin.gui.pull.remarks import Remarks
from tests.gui.conftest import child

PATIENCE = 20_000  # milliseconds
HEAP = QgsPointXY(271600, 4793059)
HEAPS = f"name,utm_x,utm_y,utm\nLa Nicolasa,{HEAP.x():.0f},{HEAP.y():.0f},30\n"


@pytest.fixture
def step(qtbot, iface, project):
    made = PullStep(iface.mapCanvas(), project)
    qtbot.addWidget(made)
    made.resize(340, 600)
    made.show()
    return made


@pytest.fixture
def presenter(step, project, jobs, settings, messages, tmp_path):
    settings.last_folder = str(tmp_path)
    return PullPresenter(step, project, jobs, settings, messages)


@pytest.fixture
def heaps(tmp_path):
    path = tmp_path / "heaps.csv"
    path.write_text(HEAPS, encoding="utf-8")
    return path


def apart(position: QgsPointXY, *systems: int) -> float:
    """Return the metres between what two systems mean by a position: the ways of PROJ's versions differ by a metre."""
    places = []
    for code in systems:
        here, degrees = osr.SpatialReference(), osr.SpatialReference()
        here.ImportFromEPSG(code)
        degrees.ImportFromEPSG(4326)
        for each in (here, degrees):
            each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        longitude, latitude, _ = osr.CoordinateTransformation(here, degrees).TransformPoint(position.x(), position.y())
        places.append(QgsPointXY(longitude, latitude))
    measure = QgsDistanceArea()
    measure.setEllipsoid("EPSG:7030")
    return measure.measureLine(*places)


def pull_file(qtbot, step, source) -> None:
    child(step, "pull_from_file").click()
    child(step, "pull_source").setFilePath(str(source))
    child(step, "pull_start").click()
    qtbot.waitUntil(lambda: child(step, "pull_bar").isHidden(), timeout=PATIENCE)


def test_start_waits_for_a_source(step, presenter):
    child(step, "pull_from_file").click()
    assert not child(step, "pull_start").isEnabled()
    child(step, "pull_source").setFilePath("/a/heaps.csv")
    assert child(step, "pull_start").isEnabled()


def test_the_field_copy_is_proposed_after_the_source_until_the_person_names_one(step, presenter, tmp_path):
    child(step, "pull_from_file").click()
    child(step, "pull_source").setFilePath("/a/heaps.csv")
    assert child(step, "pull_file").filePath() == str(tmp_path / "heaps.gpkg")
    child(step, "pull_file").setFilePath("/b/mine.gpkg")
    child(step, "pull_source").setFilePath("/a/ponds.csv")
    assert child(step, "pull_file").filePath() == "/b/mine.gpkg"


@pytest.mark.parametrize(
    ("address", "title"),
    [
        pytest.param("/a/heaps.csv", "heaps", id="file"),
        pytest.param("/a/heaps.gpkg", "heaps_field_copy", id="a GeoPackage is not pulled into itself"),
        pytest.param("https://a.example/data/heaps%20b.geojson?x=1", "heaps b", id="address"),
        pytest.param("https://a.example/collections/heaps/items?limit=1", "heaps", id="items of a collection"),
        pytest.param("https://a.example", "a.example", id="host alone"),
    ],
)
def test_a_field_copy_is_called_like_what_is_pulled(address, title):
    assert source_title(address) == title


def test_a_collection_is_pulled_from_its_address(qtbot, step, presenter, space, project):
    pull_file(qtbot, step, f"{space.url}/collections/settlements")
    qtbot.waitUntil(lambda: len(project.mapLayers()) == 1, timeout=PATIENCE)
    assert "pulled into settlements.gpkg" in child(step, "pull_status").text()


def test_a_missing_datum_is_asked_for_in_place_and_without_a_guess(qtbot, step, presenter, iface, heaps):
    pull_file(qtbot, step, heaps)
    assert child(step, "pull_crs_text").text() == (
        "utm_x, utm_y state no datum. Read as ETRS89 / UTM zone 30N (EPSG:25830) or ED50 / UTM zone 30N (EPSG:23030): "
        f"the positions are {apart(HEAP, 25830, 23030):.0f} m apart."
    )
    assert not child(step, "pull_with_crs").isEnabled(), "nothing is chosen for the person"
    assert [child(step, f"pull_crs_{place}").isVisible() for place in range(3)] == [True, True, False]
    assert iface.messageBar().items() == [], "it is a question, not an error"
    assert not (heaps.parent / "heaps.gpkg").exists()


def test_a_missing_zone_is_asked_for_where_a_country_tells_which_are_possible(qtbot, step, presenter, tmp_path):
    path = tmp_path / "heaps.csv"
    path.write_text("pais;este;norte;datum\nEspaña;271600;4793059;ETRS89\n", encoding="utf-8")
    pull_file(qtbot, step, path)
    text = child(step, "pull_crs_text").text()
    # 12° of the parallel at 43.26°, along a great circle: 2 · 6371 km · asin(cos 43.26° · sin 6°) = 971 km
    assert text == "este, norte state no UTM zone. Read as one of these, the positions are up to 971 km apart."
    shown = [child(step, f"pull_crs_{place}") for place in range(6)]
    assert [each.text() for each in shown if each.isVisible()] == ["EPSG:25829", "EPSG:25830", "EPSG:25831"]


@pytest.mark.parametrize(("radio", "code"), [("pull_crs_0", "EPSG:25830"), ("pull_crs_1", "EPSG:23030")])
def test_the_answer_pulls_the_file_in_that_system(qtbot, step, presenter, project, heaps, radio, code):
    pull_file(qtbot, step, heaps)
    child(step, radio).click()
    child(step, "pull_with_crs").click()
    qtbot.waitUntil(lambda: len(project.mapLayers()) == 1, timeout=PATIENCE)
    layer = next(iter(project.mapLayers().values()))
    assert layer.crs().authid() == code
    assert layer.extent().center().x() == 271600.0
    assert not child(step, "pull_crs_text").isVisible()


def test_any_other_system_can_be_chosen(qtbot, step, presenter, project, heaps):
    pull_file(qtbot, step, heaps)
    child(step, "pull_crs_choice").setCrs(QgsCoordinateReferenceSystem("EPSG:32630"))
    assert child(step, "pull_crs_other").isChecked()
    child(step, "pull_with_crs").click()
    qtbot.waitUntil(lambda: len(project.mapLayers()) == 1, timeout=PATIENCE)
    assert next(iter(project.mapLayers().values())).crs().authid() == "EPSG:32630"


def test_coordinates_of_which_nothing_is_known_are_asked_for_too(qtbot, step, presenter, tmp_path):
    path = tmp_path / "heaps.csv"
    path.write_text("name,easting,northing\nA,271600,4793059\n", encoding="utf-8")
    pull_file(qtbot, step, path)
    assert child(step, "pull_crs_text").text().endswith("In which one is it?")
    assert not child(step, "pull_crs_0").isVisible()
    assert child(step, "pull_crs_choice").isVisible()


def test_an_answer_is_not_remembered_for_the_next_question(qtbot):
    question = CrsQuestion()
    qtbot.addWidget(question)
    question.ask(CrsMissing("a.csv says nothing."))
    child(question, "pull_crs_choice").setCrs(QgsCoordinateReferenceSystem("EPSG:32630"))
    assert question.code() == "EPSG:32630"
    question.ask(CrsMissing("b.csv says nothing."))
    assert question.code() == ""


def test_the_question_takes_the_keyboard(qtbot, step, presenter, heaps):
    step.activateWindow()
    pull_file(qtbot, step, heaps)
    assert step.focusWidget() is child(step, "pull_crs_0")


def test_what_is_worth_knowing_stands_below_the_result(qtbot, step, presenter, tmp_path):
    path = tmp_path / "heaps.csv"
    path.write_text("name,Longitude,Latitude\nA,-5.81,43.25\n", encoding="utf-8")
    pull_file(qtbot, step, path)
    assert "taken as WGS 84" in child(step, "pull_remarks_short").text()


def test_many_remarks_are_folded_away(qtbot):
    remarks = Remarks("pull_remarks")
    qtbot.addWidget(remarks)
    remarks.show_sentences(["The first remark, which is quite long. " * 3, "The second."] * 2)
    assert child(remarks, "pull_remarks").text() == "Remarks (4)"
    text = child(remarks, "pull_remarks_text")
    assert text.isHidden() and text.text().count("•") == 4
    child(remarks, "pull_remarks").click()
    assert not text.isHidden()
    remarks.show_sentences([])
    assert remarks.isHidden()
