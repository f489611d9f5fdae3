# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json
import sqlite3
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsRectangle

from crm_dataspace_plugin.bridge.survey.map_pictures import taken
from crm_dataspace_plugin.bridge.survey.prepare import prepare_survey
from crm_dataspace_plugin.core.errors import Cancelled, FieldCopyError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.photos import Photo, add_photo
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.core.sync.changes import read_changes
from tests.bridge.field_copies import LAYER, write_field_copy
from tests.bridge.test_basemap import ground
from tests.bridge.tile_service import tile_service

WORLD = "POLYGON ((-179 -80, 179 -80, 179 80, -179 80, -179 -80))"
FIRST_ONLY = "POLYGON ((-5.78 43.24, -5.75 43.24, -5.75 43.27, -5.78 43.27, -5.78 43.24))"


def prepared(folder: Path, tick=silent, basemap=(), **wishes):
    original = folder / "home" / "mine.gpkg"
    if not original.exists():
        original.parent.mkdir()
        write_field_copy(original)
    wishes = {"samples_per_facility": 3, **wishes}
    return prepare_survey(SurveyRequest(original, folder / "survey", **wishes), taken(basemap), tick)


def rows(path, statement):
    connection = sqlite3.connect(path)
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.close()


def test_a_survey_moved_elsewhere_opens_with_every_layer_and_relation(qgis_app, tmp_path):
    prepared(tmp_path)
    (tmp_path / "home" / "mine.gpkg").unlink()
    moved = (tmp_path / "survey").rename(tmp_path / "carried away")
    project = QgsProject()
    assert project.read(str(moved / "survey.qgz"))
    layers = list(project.mapLayers().values())
    assert layers and all(each.isValid() for each in layers)
    relations = project.relationManager().relations().values()
    own = {each.id() for each in relations if not each.id().startswith("crm_photos_")}
    assert own == {"crm_visits_0", "crm_samples_0", "crm_checklist_0", "crm_readings"}
    assert len(relations) == len(own) + 1
    assert all(each.isValid() for each in relations)
    (samples,) = project.mapLayersByName("Samples")
    assert samples.featureCount() == 6
    assert samples.editorWidgetSetup(samples.fields().indexOf("sample_type")).type() == "ValueRelation"
    project.clear()


def test_the_open_project_is_not_touched(qgis_app, tmp_path):
    before = QgsProject.instance().isDirty(), QgsProject.instance().fileName(), QgsProject.instance().mapLayers()
    prepared(tmp_path)
    assert (
        QgsProject.instance().isDirty(),
        QgsProject.instance().fileName(),
        QgsProject.instance().mapLayers(),
    ) == before


def test_nothing_in_the_folder_names_the_place_where_it_was_made(qgis_app, tmp_path):
    prepared(tmp_path)
    for path in (tmp_path / "survey").iterdir():
        content = path.read_bytes() if path.is_file() else b""
        if path.suffix == ".qgz":
            with zipfile.ZipFile(path) as archive:
                content = b"".join(archive.read(each) for each in archive.namelist())
        for forbidden in (str(tmp_path), str(Path.home()) + "/", "authcfg=", "saveUser"):
            assert forbidden.encode() not in content, path.name


def test_an_area_takes_a_part_along_and_nothing_looks_deleted(qgis_app, tmp_path):
    made = prepared(tmp_path, area_wkt=FIRST_ONLY)
    assert rows(made.field_copy, f"SELECT name FROM {LAYER}") == [("Pond Æ",)]
    with open_field_copy(made.field_copy) as connection:
        assert read_changes(connection, LAYER) == []
    assert rows(made.field_copy, "SELECT count(*) FROM samples") == [(3,)]
    assert rows(tmp_path / "home" / "mine.gpkg", f"SELECT count(*) FROM {LAYER}") == [(2,)]


def test_a_correction_in_the_field_is_seen_as_a_change(qgis_app, tmp_path):
    made = prepared(tmp_path)
    project = QgsProject()
    project.read(str(made.project))
    (layer,) = project.mapLayersByName("Facilities")
    (feature,) = [each for each in layer.getFeatures() if each["name"] == "Heap"]
    assert layer.startEditing()
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("remarks"), "gully at the toe")
    assert layer.commitChanges(), layer.commitErrors()
    project.clear()
    with open_field_copy(made.field_copy) as connection:
        (change,) = read_changes(connection, LAYER)
    assert [(each.field, each.ours) for each in change.fields] == [("remarks", "gully at the toe")]


def test_the_same_request_gives_the_same_samples(qgis_app, tmp_path):
    statement = "SELECT crm_uuid, sample_id, geom FROM samples ORDER BY sample_id"
    first = rows(prepared(tmp_path).field_copy, statement)
    (tmp_path / "survey").rename(tmp_path / "first")
    assert rows(prepared(tmp_path).field_copy, statement) == first and len({each[1] for each in first}) == 6


def test_a_folder_with_something_in_it_is_refused_and_kept(qgis_app, tmp_path):
    (tmp_path / "survey").mkdir()
    (tmp_path / "survey" / "thesis.txt").write_text("three years")
    with pytest.raises(FieldCopyError, match="not empty"):
        prepared(tmp_path)
    assert [each.name for each in (tmp_path / "survey").iterdir()] == ["thesis.txt"]


@pytest.mark.parametrize("after", [0, 2, 4])
def test_cancelling_leaves_nothing(qgis_app, tmp_path, after):
    heard = []

    def impatient(_fraction, words):
        heard.append(words)
        if len(heard) > after:
            raise Cancelled()

    with pytest.raises(Cancelled):
        prepared(tmp_path, impatient)
    assert [each.name for each in tmp_path.iterdir()] == ["home"]


def test_the_manifest_tells_what_was_packed(qgis_app, tmp_path):
    prepared(tmp_path, seed=7)
    told = json.loads((tmp_path / "survey" / "packed.json").read_text(encoding="utf-8"))
    assert (told["facilities"], told["samples"], told["sampling"]["seed"]) == (2, 6, 7)
    assert {"field_copy.gpkg", "survey.qgz", "README.txt"} <= set(told["files"])


def test_the_facilitys_form_shows_what_belongs_to_it_and_keeps_its_own_tabs(qgis_app, tmp_path):
    made = prepared(tmp_path)
    project = QgsProject()
    project.read(str(made.project))
    (layer,) = project.mapLayersByName("Facilities")
    tabs = {each.name(): each for each in layer.editFormConfig().tabs()}
    assert list(tabs)[-3:] == ["Survey", "Photos", "Correction"]
    assert {"Visit", "Facility", "Size", "Legal"} <= set(tabs)
    shown = tabs["Survey"].children()
    assert all(each.init(project.relationManager()) for each in shown)  # as a form does when it opens
    assert [each.relation().id() for each in shown] == ["crm_visits_0", "crm_samples_0", "crm_checklist_0"]
    (visits,) = project.mapLayersByName("Visits")
    default = visits.defaultValueDefinition(visits.fields().indexOf("facility_layer"))
    assert default.expression() == f"'{LAYER}'"
    project.clear()


def test_photos_of_the_facilities_taken_along_go_with_them(qgis_app, tmp_path):
    original = write_field_copy(tmp_path / "mine.gpkg")
    (tmp_path / "media").mkdir()
    (tmp_path / "media" / "a.jpg").write_bytes(b"\xff\xd8\xff" + bytes(40))
    (tmp_path / "secret.txt").write_text("not a photo")
    with open_field_copy(original) as connection:
        for uuid, path in (("u-1", "media/a.jpg"), ("u-1", "secret.txt"), ("u-2", "media/far_away.jpg")):
            add_photo(connection, Photo(LAYER, uuid, path))
    request = SurveyRequest(original, tmp_path / "survey", area_wkt=FIRST_ONLY, samples_per_facility=1)
    made = prepare_survey(request, [], silent)
    assert (tmp_path / "survey" / "media" / "a.jpg").is_file()
    assert not (tmp_path / "survey" / "secret.txt").exists()
    assert rows(made.field_copy, "SELECT path FROM crm_photo ORDER BY fid") == [("media/a.jpg",), ("secret.txt",)]
    assert [each for each in made.notes if "photo" in each] == [
        "A photo was not taken along: secret.txt is not an image."
    ]


def test_photos_are_kept_from_the_projects_folder_as_qfield_wants_them(qgis_app, tmp_path):
    made = prepared(tmp_path)
    project = QgsProject()
    project.read(str(made.project))
    (photos,) = project.mapLayersByName("Photos")
    setup = photos.editorWidgetSetup(photos.fields().indexOf("path"))
    assert (setup.type(), setup.config()["RelativeStorage"]) == ("ExternalResource", 1)
    assert "path" in json.loads(photos.customProperty("QFieldSync/attachment_naming"))
    project.clear()


def test_a_facility_whose_geometry_is_damaged_stays_on_the_checklist(qgis_app, tmp_path):
    original = tmp_path / "home" / "mine.gpkg"
    original.parent.mkdir()
    write_field_copy(original)
    connection = sqlite3.connect(original)
    for name, *_ in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{name}"')
    connection.execute(f"UPDATE {LAYER} SET geom = x'00' WHERE fid = 1")
    connection.commit()
    connection.close()
    made = prepared(tmp_path)
    assert any("no geometry" in each for each in made.notes)
    assert rows(made.field_copy, "SELECT count(*), count(geom) FROM checklist") == [(2, 1)]
    assert rows(made.field_copy, "SELECT count(*) FROM samples") == [(3,)]


def test_the_basemap_lies_at_the_bottom_of_the_project_and_moves_with_it(qgis_app, tmp_path):
    prepared(tmp_path, basemap=[ground(WORLD)], zoom_min=11, zoom_max=14)
    moved = (tmp_path / "survey").rename(tmp_path / "carried away")
    project = QgsProject()
    assert project.read(str(moved / "survey.qgz"))
    drawn = [each for each in project.layerTreeRoot().layerOrder() if each.isSpatial()]
    assert drawn[-1].name() == "Basemap" and drawn[-1].isValid()
    assert project.layerTreeRoot().findLayer(drawn[-1].id()).isVisible()
    assert Path(drawn[-1].source()) == moved / "basemap.mbtiles"
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), drawn[-1].crs(), project)
    facilities = to_map.transformBoundingBox(QgsRectangle(-5.77, 43.25, -5.66, 43.26))  # as `field_copies` makes them
    assert drawn[-1].extent().contains(facilities)
    project.clear()


def test_what_is_missing_of_a_basemap_is_noted(qgis_app, tmp_path):
    with tile_service() as service:
        service.faulty = lambda zoom, _column, _row: zoom == 12
        made = prepared(tmp_path, basemap=[service.layer()], zoom_min=11, zoom_max=12)
    assert any("tiles of the basemap stayed empty" in each for each in made.notes)
