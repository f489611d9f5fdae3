# SPDX-License-Identifier: GPL-2.0-or-later
"""Prepared by QGIS, edited by QGIS, taken in and synced with a real data space."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from crm_dataspace_plugin.bridge.survey.prepare import prepare_survey
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.survey.coming_back.request import TakeRequest
from crm_dataspace_plugin.core.survey.coming_back.taking_in import take_survey
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from tests.core.survey_world import PNG
from tests.core.sync_world import Space, World, counts


@pytest.fixture
def world(qgis_app, tmp_path):
    space = Space()
    (tmp_path / "home").mkdir()
    yield World(space, tmp_path / "home" / "copy.gpkg")
    space.stop()


@pytest.fixture
def folder(world, tmp_path):
    request = SurveyRequest(world.copy.path, tmp_path / "survey", samples_per_facility=2, title="Heaps 2026")
    made = prepare_survey(request, [], silent)
    assert made.notes == ()
    return (tmp_path / "survey").rename(tmp_path / "back from the field")


def commit(layer: QgsVectorLayer) -> None:
    assert layer.commitChanges(), layer.commitErrors()


def named(layer: QgsVectorLayer, column: str, value: str) -> QgsFeature:
    return next(each for each in layer.getFeatures() if each[column] == value)


def day_in_the_field(folder) -> None:
    """Correct one heap, move one, draw one, delete one, take a sample, answer the checklist, take a photo."""
    project = QgsProject()
    assert project.read(str(folder / "survey.qgz"))
    heaps = project.mapLayersByName("Heaps")[0]
    heaps.startEditing()
    heaps.changeAttributeValue(named(heaps, "name", "Heap 1").id(), heaps.fields().indexOf("status"), "closed")
    heaps.changeGeometry(named(heaps, "name", "Heap 2").id(), QgsGeometry.fromRect(QgsRectangle(0.2, 0, 0.22, 0.02)))
    new = QgsFeature(heaps.fields())
    new["name"] = "New heap"
    new.setGeometry(QgsGeometry.fromRect(QgsRectangle(0.7, 0, 0.71, 0.01)))
    assert heaps.addFeature(new)
    heaps.deleteFeature(named(heaps, "name", "Heap 3").id())
    commit(heaps)
    (samples,), (checklist,) = project.mapLayersByName("Samples"), project.mapLayersByName("Checklist")
    for layer, column, value in ((samples, "sample_type", "grab"), (checklist, "status", "done")):
        layer.startEditing()
        layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf(column), value)
        commit(layer)
    photos = next(each for each in project.mapLayers().values() if "crm_photo" in each.source())
    (folder / "media" / "one.png").write_bytes(PNG + b"one")
    photo = QgsFeature(photos.fields())
    for column, value in (("path", "media/one.png"), ("feature_uuid", named(heaps, "name", "Heap 1")["crm_uuid"])):
        photo[column] = value
    photos.startEditing()
    assert photos.addFeature(photo)
    commit(photos)
    project.clear()


def test_a_day_in_the_field_with_qgis_comes_home_and_is_sent_once(world, folder):
    day_in_the_field(folder)
    taken = take_survey(TakeRequest(folder), silent)
    assert (taken.field_copy, taken.findings) == (world.copy.path, ())
    assert (taken.inserted, taken.updated, taken.deleted, taken.conflicts) == (1, 2, 1, 0)
    assert (taken.rows, taken.photos) == (2, 1)
    assert counts(world.sync()) == {"sent": 2, "created": 1, "deleted": 1}
    take_survey(TakeRequest(folder), silent)
    assert counts(world.sync()) == {}
    assert len(world.space.named("New heap")) == 1


def test_what_a_survey_found_opens_in_qgis_at_home(world, folder):
    day_in_the_field(folder)
    take_survey(TakeRequest(folder), silent)
    for table, spatial in (("survey_samples", True), ("survey_checklist", True), ("crm_survey_check", False)):
        layer = QgsVectorLayer(f"{world.copy.path}|layername={table}", table, "ogr")
        assert layer.isValid() and layer.isSpatial() is spatial
    samples = QgsVectorLayer(f"{world.copy.path}|layername=survey_samples", "samples", "ogr")
    (sample,) = samples.getFeatures()
    assert sample["sample_type"] == "grab" and sample.hasGeometry() and samples.crs().authid() == "EPSG:4326"
    assert sample.geometry().asPoint().y() == pytest.approx(0.005, abs=0.005)  # on a heap: from 0.0 to 0.01 degrees


def test_a_field_copy_that_took_a_survey_in_gives_out_the_next_one(world, folder, tmp_path):
    day_in_the_field(folder)
    take_survey(TakeRequest(folder), silent)
    request = SurveyRequest(world.copy.path, tmp_path / "second", samples_per_facility=2)
    prepare_survey(request, [], silent)
    copy = tmp_path / "second" / "field_copy.gpkg"
    project = QgsProject()
    assert project.read(str(copy.with_name("survey.qgz")))
    heaps = project.mapLayersByName("Heaps")[0]
    heaps.startEditing()
    heaps.changeAttributeValue(named(heaps, "name", "New heap").id(), heaps.fields().indexOf("status"), "active")
    commit(heaps)
    project.clear()
    taken = take_survey(TakeRequest(copy.parent), silent)
    assert (taken.inserted, taken.updated, taken.deleted, taken.rows) == (0, 1, 0, 0)
    assert counts(world.sync()) == {"sent": 2, "created": 1, "deleted": 1}
