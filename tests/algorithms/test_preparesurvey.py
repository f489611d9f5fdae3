# SPDX-License-Identifier: GPL-2.0-or-later
"""Preparing a survey from the toolbox: what is checked first, what comes out."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

from crm_dataspace_plugin.algorithms.preparesurvey import PrepareSurvey
from tests.bridge.field_copies import write_field_copy
from tests.bridge.test_basemap import ground
from tests.bridge.tile_service import tile_service


class Heard(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warnings = []
        self.infos = []

    def pushWarning(self, words):
        self.warnings.append(words)

    def pushInfo(self, words):
        self.infos.append(words)


@pytest.fixture
def mine(qgis_app, tmp_path):
    return write_field_copy(tmp_path / "mine.gpkg")


def run(mine, **parameters):
    heard, context = Heard(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {"FIELD_COPY": str(mine), "FOLDER": str(mine.parent / "survey"), **parameters}
    results, done = PrepareSurvey().create().run(parameters, context, heard, {}, False)
    if not done:  # as a failure to get ready is told
        raise QgsProcessingException(heard.textLog())
    return results, heard


def test_basemap_and_sheets_are_made_and_the_basemaps_size_is_told_first(mine):
    wide = ground("POLYGON ((-7 42, -4 42, -4 45, -7 45, -7 42))")
    results, heard = run(mine, BASEMAP=wide, ZOOM_MIN=11, ZOOM_MAX=13, SHEETS=True, SAMPLES_PER_FACILITY=1)
    assert results["SHEETS_PDF"] == str(mine.parent / "survey" / "sheets.pdf")
    assert (mine.parent / "survey" / "basemap.mbtiles").is_file()
    assert any(words.startswith("The basemap will have") for words in heard.infos)
    assert wide.isValid() and QgsProject.instance().mapLayers() == {}


def test_tiles_that_could_not_be_had_are_warned_of(mine):
    with tile_service() as service:
        service.faulty = lambda zoom, _column, _row: zoom == 12
        _results, heard = run(mine, BASEMAP=service.layer(), ZOOM_MIN=11, ZOOM_MAX=12, SAMPLES_PER_FACILITY=1)
    assert any("tiles of the basemap stayed empty" in words for words in heard.warnings)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        pytest.param({"AREA": "10,11,50,51 [EPSG:4326]"}, "No facility", id="nothing in the area"),
        pytest.param({"ZOOM_MIN": 12, "ZOOM_MAX": 11}, "ZOOM_MIN is larger", id="zooms exchanged"),
        pytest.param({"FIELD_COPY": "/nowhere.gpkg"}, "nowhere", id="no field copy"),
        pytest.param({"BASEMAP": "/nowhere.tif"}, "BASEMAP is no layer", id="no basemap"),
    ],
)
def test_what_would_spoil_the_survey_stops_it_before_anything_is_written(mine, parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        run(mine, **parameters)
    assert [each for each in mine.parent.iterdir() if "mine.gpkg" not in each.name] == []


def test_every_problem_is_told_not_the_first_one_alone(mine):
    (mine.parent / "survey").mkdir()
    (mine.parent / "survey" / "thesis.txt").write_text("three years")
    with pytest.raises(QgsProcessingException) as told:
        run(mine, AREA="10,11,50,51 [EPSG:4326]")
    assert "not empty" in str(told.value) and "No facility" in str(told.value)


def test_a_folder_that_is_not_empty_is_refused_before_the_basemap_is_looked_at(mine):
    (mine.parent / "survey").mkdir()
    (mine.parent / "survey" / "thesis.txt").write_text("three years")
    with tile_service() as service, pytest.raises(QgsProcessingException, match="not empty"):
        run(mine, BASEMAP=service.layer(), ZOOM_MIN=11, ZOOM_MAX=12)
    assert service.asked == []


def test_zooms_are_chosen_by_the_area_where_none_are_asked_for(mine):
    _results, heard = run(mine, BASEMAP=ground(), SAMPLES_PER_FACILITY=1)
    told = next(words for words in heard.infos if words.startswith("The basemap will have"))
    assert "of zoom levels 10 to 16" in told


def test_too_many_tiles_are_refused_with_a_way_out(mine):
    with pytest.raises(QgsProcessingException, match="as the largest zoom level"):
        run(mine, BASEMAP=ground(), ZOOM_MIN=10, ZOOM_MAX=22)
