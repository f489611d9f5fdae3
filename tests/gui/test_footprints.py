# SPDX-License-Identifier: GPL-2.0-or-later
"""Footprints over the map: at full precision, in chunks, and followed by the list as the list is by them."""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt

from crm_dataspace_plugin.bridge.footprint import Placing, footprint
from crm_dataspace_plugin.gui.catalogue.map_presenter import MapPresenter
from tests.gui.conftest import child, make_record

PATIENCE = 20_000  # milliseconds
POND = {
    "type": "Polygon",
    "coordinates": [[[13.123456789, 50.1], [13.1234568, 50.1], [13.1234568, 50.1000001], [13.123456789, 50.1]]],
}


@pytest.fixture
def canvas(iface):
    made = iface.mapCanvas()
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    made.setExtent(QgsRectangle(0, 40, 20, 60))
    iface.mainWindow().resize(500, 500)
    iface.mainWindow().show()
    return made


@pytest.fixture
def presenter(pane, canvas, project):
    made = MapPresenter(pane, canvas, project)
    yield made
    made.outline.remove()
    made.footprints.remove()


def placing(code: str) -> Placing:
    return Placing(QgsCoordinateReferenceSystem(code), QgsCoordinateTransformContext())


def show_all(qtbot, pane, presenter, *records) -> None:
    pane.model.append(records)
    child(pane, "result_footprints").click()
    qtbot.waitUntil(lambda: presenter.footprints.ready, timeout=PATIENCE)


def click(qtbot, canvas, x: float, y: float) -> None:
    at = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(at.x()), round(at.y())))


def test_an_outline_keeps_every_digit():
    geometry = footprint(make_record("1", "Pond", geometry=POND))
    assert geometry.asPolygon()[0][0] == QgsPointXY(13.123456789, 50.1)
    assert geometry.boundingBox().width() == pytest.approx(13.1234568 - 13.123456789, abs=1e-12)


def test_a_record_without_an_outline_is_shown_by_its_box_and_one_without_a_box_not():
    assert footprint(make_record("1", "Box")).boundingBox() == QgsRectangle(12, 50, 14, 51)
    assert footprint(make_record("1", "Nowhere", bbox=None)) is None


def test_a_box_without_size_is_a_point():
    assert footprint(make_record("1", "Mine", bbox=(5.5, 43.25, 5.5, 43.25))).asPoint() == QgsPointXY(5.5, 43.25)


@pytest.mark.parametrize("kind", ["Polygon", "LineString"])
def test_an_outline_all_of_whose_edges_cross_is_drawn_as_its_box(kind):
    star = [[math.cos(number * 2.399) * 10, math.sin(number * 2.399) * 10] for number in range(1000)]
    ring = [*star, star[0]]
    outline = {"type": kind, "coordinates": [ring] if kind == "Polygon" else ring}
    assert footprint(make_record("1", "Star", geometry=outline)).constGet().nCoordinates() == 5


def test_an_outline_of_very_many_corners_is_drawn_as_its_box_and_one_of_many_as_it_is():
    def circle(corners: int):
        turn = 2 * math.pi / corners
        ring = [[math.cos(number * turn) * 10, math.sin(number * turn) * 10] for number in range(corners)]
        outline = {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}
        return footprint(make_record("1", "Circle", geometry=outline))

    assert circle(10_000).constGet().nCoordinates() == 10_001
    box = circle(60_000)
    assert box.constGet().nCoordinates() == 5 and box.boundingBox().width() == pytest.approx(20.0)


def test_a_box_across_the_date_line_is_two_and_not_the_whole_world():
    parts = footprint(make_record("1", "Fiji", bbox=(177.0, -19.0, -178.0, -16.0))).asGeometryCollection()
    assert [(each.boundingBox().xMinimum(), each.boundingBox().xMaximum()) for each in parts] == [
        (177, 180),
        (-180, -178),
    ]


def test_edges_bend_with_their_parallel_where_the_map_bends():
    record = make_record("1", "Wide", bbox=(0.0, 60.0, 20.0, 70.0))
    placed = placing("EPSG:3035").on_map(record)
    plain = QgsGeometry.fromRect(QgsRectangle(0, 60, 20, 70))
    assert len(placed.asPolygon()[0]) > 100
    middle = placing("EPSG:3035").on_map(make_record("2", "Point", bbox=(10.0, 70.0, 10.0, 70.0)))
    distance = QgsGeometry.fromPolylineXY(placed.asPolygon()[0]).distance(middle)
    assert distance < 50, "the true edge goes through the point on its parallel; metres"
    assert len(plain.asPolygon()[0]) == 5


def test_the_poles_do_not_take_a_footprint_away_from_a_mercator_map():
    world = placing("EPSG:3857").on_map(make_record("1", "World", bbox=(-180.0, -90.0, 180.0, 90.0)))
    assert world is not None and world.boundingBox().isFinite()
    assert world.boundingBox().width() > 4e7


def test_the_button_shows_all_footprints_and_takes_them_away_again(qtbot, pane, presenter, canvas, project):
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    show_all(qtbot, pane, presenter, make_record("1", "A"), make_record("2", "B"), make_record("3", "C", bbox=None))
    assert [each.place for each in presenter.footprints.drawn] == [0, 1]
    assert project.mapLayers() == {}, "nothing is added to the project"
    child(pane, "result_footprints").click()
    assert presenter.footprints.drawn == []
    assert canvas.mapTool() is before


def test_selecting_rows_marks_their_footprints(qtbot, pane, presenter):
    pane.model.append([make_record("1", "A"), make_record("2", "B", bbox=(1.0, 45.0, 2.0, 46.0))])
    pane.results.selectAll()
    qtbot.waitUntil(lambda: presenter.footprints.ready, timeout=PATIENCE)
    assert [each.place for each in presenter.footprints.marked] == [0, 1]
    pane.results.setCurrentIndex(pane.model.index(1))
    qtbot.waitUntil(lambda: presenter.footprints.ready, timeout=PATIENCE)
    assert [each.place for each in presenter.footprints.marked] == [1]


def test_a_click_on_the_map_selects_the_row_and_the_next_click_the_one_below(qtbot, pane, presenter, canvas):
    large = make_record("1", "Large", bbox=(8.0, 48.0, 18.0, 58.0))
    small = make_record("2", "Small", bbox=(12.0, 50.0, 14.0, 51.0))
    show_all(qtbot, pane, presenter, large, small)
    click(qtbot, canvas, 13.0, 50.5)
    assert pane.results.found.record.title == "Small"
    click(qtbot, canvas, 13.0, 50.5)
    assert pane.results.found.record.title == "Large"
    click(qtbot, canvas, 13.0, 50.5)
    assert [each.title for each in pane.results.chosen] == ["Small"]


def test_a_click_beside_all_footprints_changes_nothing(qtbot, pane, presenter, canvas):
    show_all(qtbot, pane, presenter, make_record("1", "A"))
    pane.results.setCurrentIndex(pane.model.index(0))
    extent = canvas.extent()
    click(qtbot, canvas, 2.0, 42.0)
    assert pane.results.found.record.title == "A"
    assert canvas.extent() == extent, "a click does not move the map"


def test_the_map_does_not_zoom_by_itself(qtbot, pane, presenter, canvas):
    extent = canvas.extent()
    show_all(qtbot, pane, presenter, make_record("1", "A"))
    pane.results.setCurrentIndex(pane.model.index(0))
    assert canvas.extent() == extent
    next(each for each in pane.results.actions() if each.objectName() == "action_zoom").trigger()
    assert canvas.extent().contains(QgsRectangle(12, 50, 14, 51)) and canvas.extent() != extent


def test_footprints_follow_the_list_that_is_narrowed(qtbot, pane, presenter):
    show_all(qtbot, pane, presenter, make_record("1", "Heaps"), make_record("2", "Ponds"))
    child(pane, "result_filter").setText("ponds")
    qtbot.waitUntil(lambda: [each.place for each in presenter.footprints.drawn] == [1], timeout=PATIENCE)


def test_footprints_follow_the_map_into_another_reference_system(qtbot, pane, presenter, canvas):
    show_all(qtbot, pane, presenter, make_record("1", "A"))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    qtbot.waitUntil(lambda: presenter.footprints.ready and bool(presenter.footprints.drawn), timeout=PATIENCE)
    assert presenter.footprints.drawn[0].geometry.boundingBox().xMaximum() == pytest.approx(1558472.87, abs=0.01)


def test_the_step_takes_its_drawings_off_the_map_while_another_step_is_seen(qtbot, pane, presenter):
    show_all(qtbot, pane, presenter, make_record("1", "A"))
    pane.results.setCurrentIndex(pane.model.index(0))
    presenter.show_step(False)
    assert presenter.footprints.drawn == [] and presenter.footprints.marked == []
    presenter.show_step(True)
    qtbot.waitUntil(lambda: presenter.footprints.ready, timeout=PATIENCE)
    assert len(presenter.footprints.drawn) == len(presenter.footprints.marked) == 1


def test_many_footprints_are_drawn_in_many_turns(qtbot, pane, presenter):
    records = [make_record(str(each), f"{each}", bbox=(each / 100, 50.0, each / 100 + 1, 51.0)) for each in range(2000)]
    pane.model.append(records)
    child(pane, "result_footprints").click()
    assert len(presenter.footprints.drawn) < 2000, "the first turn draws a part"
    qtbot.waitUntil(lambda: presenter.footprints.ready, timeout=PATIENCE)
    assert len(presenter.footprints.drawn) == 2000
