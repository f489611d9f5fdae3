# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from crm_dataspace_plugin.core.field_copy.connection import connect
from crm_dataspace_plugin.core.survey.preflight import problems
from crm_dataspace_plugin.core.survey.problem import Repair
from crm_dataspace_plugin.core.survey.repairs import free_folder
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from tests.bridge.field_copies import LAYER, write_field_copy

FIRST_ONLY = "POLYGON ((-5.78 43.24, -5.75 43.24, -5.75 43.27, -5.78 43.27, -5.78 43.24))"
FAR_AWAY = "POLYGON ((10 50, 11 50, 11 51, 10 51, 10 50))"


@pytest.fixture
def request_(tmp_path):
    return SurveyRequest(write_field_copy(tmp_path / "mine.gpkg"), tmp_path / "survey")


def change(request, statement):
    connection = connect(request.field_copy)
    connection.execute(statement)
    connection.close()


def test_a_sound_survey_has_no_problems(request_):
    assert problems(request_) == []


def test_a_folder_with_something_in_it_blocks_and_a_free_one_is_offered(request_):
    request_.folder.mkdir()
    (request_.folder / "notes.txt").write_text("x")
    (found,) = problems(request_)
    assert found.blocks and found.repair is Repair.OTHER_FOLDER and "not empty" in found.words
    assert problems(replace(request_, folder=free_folder(request_.folder))) == []


def test_what_lies_outside_of_the_area_is_counted(request_):
    (found,) = problems(replace(request_, area_wkt=FIRST_ONLY))
    assert found.words.startswith("1 facility lies outside") and not found.blocks


def test_an_area_without_facilities_blocks(request_):
    (found,) = problems(replace(request_, area_wkt=FAR_AWAY))
    assert found.blocks and found.repair is Repair.DROP_AREA


def test_features_without_identity_are_counted(request_):
    change(request_, f"UPDATE {LAYER} SET crm_uuid = NULL WHERE name = 'Heap'")
    (found,) = problems(request_)
    assert found.words.startswith("1 feature of") and found.repair is Repair.GIVE_IDENTITIES


def test_a_facility_without_outline_is_named(request_):
    change(request_, f"UPDATE {LAYER} SET geom = NULL WHERE name = 'Heap'")
    (found,) = problems(request_)
    assert "Heap" in found.words and not found.blocks


def test_a_table_of_a_surveys_name_blocks(request_):
    change(request_, "CREATE TABLE Samples (x)")
    (found,) = problems(request_)
    assert found.blocks and "Samples" in found.words


def test_a_basemap_larger_than_the_disk_blocks(request_, tmp_path):
    found = problems(request_, shutil.disk_usage(tmp_path).free + 1)
    assert found[0].blocks and "MB free" in found[0].words and found[0].repair is Repair.FEWER_ZOOMS


def test_a_file_that_is_no_field_copy_blocks(request_):
    request_.field_copy.write_text("no GeoPackage")
    (found,) = problems(request_)
    assert found.blocks and "mine.gpkg" in found.words
