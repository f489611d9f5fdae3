# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas: drawn on the map, made of features in a job, fit for a search that never blocks the window."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QPushButton

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.gui.area_choice import DRAWN, EVERYWHERE, LAYER, SELECTION, AreaChoice
from crm_dataspace_plugin.gui.catalogue.find_step import FindStep
from crm_dataspace_plugin.gui.catalogue.sentence_presenter import SentencePresenter
from tests.gui.test_find_sentence import understand
from tests.watchdog import LIMIT, Watchdog

PATIENCE = 20_000  # milliseconds


@pytest.fixture
def canvas(iface):
    made = iface.mapCanvas()
    made.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:25830"))
    made.setExtent(QgsRectangle(700_000, 4_780_000, 740_000, 4_820_000))
    return made


@pytest.fixture
def choice(qtbot, canvas, project):
    made = AreaChoice("find", canvas, project)
    qtbot.addWidget(made)
    made.show()
    made.choose(DRAWN)
    return made


def draw(choice: AreaChoice, *corners: tuple[float, float]) -> None:
    choice.findChild(QPushButton, "find_area_draw").click()
    for corner in corners:
        choice._tool.add_corner(QgsPointXY(*corner))


TRIANGLE = ((700_000, 4_790_000), (720_000, 4_790_000), (700_000, 4_810_000))


def test_a_drawn_polygon_is_the_area_in_degrees(choice, canvas):
    before = QgsMapToolPan(canvas)
    canvas.setMapTool(before)
    draw(choice, *TRIANGLE)
    choice._tool.finish()
    area = choice.area()
    assert area.wkt.startswith("Polygon") and area.bbox[0] == pytest.approx(-0.54, abs=0.05)
    drawn = QgsGeometry.fromWkt(area.wkt)
    assert len(list(drawn.vertices())) == 4
    assert canvas.mapTool() is before
    assert choice.findChild(QPushButton, "find_area_draw").text() == "Draw anew"


def test_nothing_is_drawn_with_two_corners_and_searching_says_so(choice):
    draw(choice, *TRIANGLE[:2])
    choice._tool.finish()
    with pytest.raises(DataError, match="No polygon is drawn"):
        choice.area()


def test_sides_that_cross_are_repaired(choice):
    draw(choice, (700_000, 4_790_000), (720_000, 4_810_000), (720_000, 4_790_000), (700_000, 4_810_000))
    choice._tool.finish()
    assert QgsGeometry.fromWkt(choice.area().wkt).isGeosValid()


def test_the_mouse_and_the_keyboard_draw(choice, canvas, qtbot):
    canvas.resize(400, 400)
    canvas.show()
    draw(choice)
    for place in (QPoint(50, 50), QPoint(300, 50), QPoint(390, 390), QPoint(50, 300)):
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(canvas, Qt.Key.Key_Backspace)
    qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, pos=QPoint(10, 10))
    assert len(list(QgsGeometry.fromWkt(choice.area().wkt).vertices())) == 4


def test_escape_gives_up_and_keeps_the_polygon_before(choice, canvas, qtbot):
    draw(choice, *TRIANGLE)
    choice._tool.finish()
    before = choice.area()
    draw(choice, *TRIANGLE[:2])
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert choice.area() == before


def test_the_polygon_is_outlined_while_it_counts(choice, canvas):
    draw(choice, *TRIANGLE)
    choice._tool.finish()
    assert choice._tool._band.asGeometry().boundingBox().contains(QgsPointXY(705_000, 4_795_000))
    choice.choose(EVERYWHERE)
    assert choice._tool._band.asGeometry().isEmpty()


@pytest.fixture
def step(qtbot, canvas, project):
    made = FindStep(canvas, project, "en")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def prepare(qtbot, step, project, jobs, messages):
    sentences = SentencePresenter(step, project, jobs, messages, understand)

    def prepared() -> None:
        ready: list[bool] = []
        sentences.prepare(lambda: ready.append(True))
        qtbot.waitUntil(lambda: bool(ready), timeout=PATIENCE)

    return prepared


def squares(count: int) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:25830", "districts", "memory")
    features = []
    for number in range(count):
        x, y = 500_000 + 900 * (number % 200), 4_500_000 + 900 * (number // 200)
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 1000, y + 1000)).densifyByCount(10))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_a_layer_of_many_polygons_becomes_an_area_without_blocking_the_window(step, prepare, project):
    layer = squares(4000)
    project.addMapLayer(layer)
    step.ask.area.choose(LAYER)
    step.ask.area._layer.setLayer(layer)
    with Watchdog() as watchdog:
        prepare()
        query = step.query()
        step.ask.ways()
    assert query.polygon.startswith("Polygon")
    assert watchdog.longest < LIMIT, watchdog.report()


def test_the_selection_counts_as_it_is_when_the_search_begins(step, prepare, project, canvas):
    layer = squares(3)
    project.addMapLayer(layer)
    canvas.setLayers([layer])
    canvas.setCurrentLayer(layer)
    step.ask.area.choose(SELECTION)
    layer.selectByIds([1])
    prepare()
    one = step.query().bbox
    layer.selectByIds([1, 3])
    prepare()
    two = step.query().bbox
    assert two[2] > one[2] and two[0] == one[0]
