# SPDX-License-Identifier: GPL-2.0-or-later
"""What of a layer is pulled is chosen in the form: an area of many features, a filter, fields, what belongs to it."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.relations import read_relations
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.gui import chosen_area
from crm_dataspace_plugin.gui.area_choice import LAYER, SELECTION
from crm_dataspace_plugin.gui.pull.pull_presenter import PullPresenter
from crm_dataspace_plugin.gui.pull.pull_step import PullStep
from tests.core.sync_world import Space
from tests.core.test_pull_family import assays, sites
from tests.gui.conftest import child
from tests.servers.arcgis_layer import serve_service
from tests.servers.loopback import loopback

PATIENCE = 20_000  # milliseconds


@pytest.fixture
def step(qtbot, iface, project):
    made = PullStep(iface.mapCanvas(), project)
    qtbot.addWidget(made)
    made.resize(340, 700)
    made.show()
    return made


@pytest.fixture
def presenter(step, project, jobs, settings, messages, tmp_path):
    settings.last_folder = str(tmp_path)
    return PullPresenter(step, project, jobs, settings, messages)


@pytest.fixture
def heaps():
    space = Space()
    yield space
    space.stop()


def offer(step, url):
    child(step, "pull_from_file").click()
    child(step, "pull_source").setFilePath(url)


def ended(qtbot, step):
    qtbot.waitUntil(lambda: child(step, "pull_bar").isHidden(), timeout=PATIENCE)


def start(qtbot, step, project, layers=1):
    child(step, "pull_start").click()
    qtbot.waitUntil(lambda: len(project.mapLayers()) >= layers, timeout=PATIENCE)
    ended(qtbot, step)


def names(path):
    with open_field_copy(path) as connection:
        return {row[0] for row in connection.execute("SELECT name FROM heaps")}


def polygons(project, count):
    """Add a layer of squares; the first covers the heaps 0 and 1, the others lie in the sea."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "areas", "memory")
    found = []
    for number in range(count):
        feature = QgsFeature()
        x = -0.05 if number == 0 else 50 + number
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({x} -1, {x + 0.2} -1, {x + 0.2} 1, {x} 1, {x} -1))"))
        found.append(feature)
    layer.dataProvider().addFeatures(found)
    project.addMapLayer(layer)
    return layer


@pytest.mark.parametrize("way", [LAYER, SELECTION], ids=["layer", "selection"])
def test_the_features_that_make_the_area_are_read_in_a_job(
    qtbot, step, presenter, project, iface, heaps, tmp_path, monkeypatch, way
):
    layer = polygons(project, 3)
    layer.selectByIds([1])
    iface.mapCanvas().setCurrentLayer(layer)
    offer(step, f"{heaps.url}|heaps")
    step.form.area.choose(way)
    child(step, "pull_area_layer").setLayer(layer)
    on_main = []
    whole = chosen_area.Outline.area

    def area(self, tick=chosen_area.silent):
        on_main.append(threading.current_thread() is threading.main_thread())
        return whole(self, tick)

    monkeypatch.setattr(chosen_area.Outline, "area", area)
    start(qtbot, step, project, 2)
    assert on_main == [False]
    assert names(tmp_path / "heaps.gpkg") == {"Heap 0", "Heap 1"}


def test_an_area_without_features_is_one_sentence(qtbot, step, presenter, project, iface, heaps):
    offer(step, heaps.url)
    step.form.area.choose(SELECTION)
    child(step, "pull_start").click()
    assert "No feature is selected" in iface.messageBar().items()[0].text()
    assert not step.progress.running


def unfold_choice(qtbot, step):
    child(step, "pull_choose").click()
    ended(qtbot, step)


def rows(box):
    return {box.item(row).text(): box.item(row) for row in range(box.count())}


def test_fields_and_filter_are_chosen_from_what_there_is(qtbot, step, presenter, project, heaps, tmp_path):
    offer(step, heaps.url)
    unfold_choice(qtbot, step)
    assert child(step, "pull_outlook").text().startswith("6 features · about ")
    fields = rows(child(step, "pull_fields"))
    assert {"name", "status", "remarks"} <= fields.keys()
    fields["remarks"].setCheckState(Qt.CheckState.Unchecked)
    child(step, "pull_filter").setText("start_year >= 1903")
    start(qtbot, step, project)
    path = tmp_path / "heaps.gpkg"
    assert names(path) == {"Heap 3", "Heap 4", "Heap 5"}
    with open_field_copy(path) as connection:
        found = read_source(connection, "heaps")
    assert "remarks" not in found.schema.names and "status" in found.schema.names
    assert found.filter == "start_year >= 1903"


def test_without_a_choice_everything_comes(qtbot, step, presenter, project, heaps, tmp_path):
    offer(step, heaps.url)
    unfold_choice(qtbot, step)
    start(qtbot, step, project)
    with open_field_copy(tmp_path / "heaps.gpkg") as connection:
        found = read_source(connection, "heaps")
    assert (found.filter, found.chosen_columns, found.pulled) == ("", (), 6)


def test_what_belongs_to_a_layer_comes_when_it_is_ticked(qtbot, step, presenter, project, tmp_path):
    with loopback() as server:
        url = serve_service(server, sites(), assays())
        offer(step, f"arcgis:{url}/0")
        unfold_choice(qtbot, step)
        assert child(step, "pull_children").isVisible()
        rows(child(step, "pull_children"))["Assays"].setCheckState(Qt.CheckState.Checked)
        child(step, "pull_file").setFilePath(str(tmp_path / "mine.gpkg"))
        start(qtbot, step, project, 2)
    with open_field_copy(tmp_path / "mine.gpkg") as connection:
        assert [each.child for each in read_relations(connection)] == ["assays"]


def test_a_service_that_cannot_be_asked_says_so_in_place(qtbot, step, presenter, iface):
    offer(step, "http://127.0.0.1:1/collections/heaps")
    unfold_choice(qtbot, step)
    assert "127.0.0.1" in child(step, "pull_outlook").text()
    assert iface.messageBar().items() == []
    assert child(step, "pull_start").isVisible()


def test_another_source_has_other_fields(qtbot, step, presenter, heaps):
    offer(step, heaps.url)
    unfold_choice(qtbot, step)
    child(step, "pull_filter").setText("start_year >= 1903")
    child(step, "pull_source").setFilePath("http://127.0.0.1:1/collections/heaps")
    assert child(step, "pull_filter").text() == "" and child(step, "pull_fields").count() == 0
