# SPDX-License-Identifier: GPL-2.0-or-later
"""Every problem that offers a repair is gone after it."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from crm_dataspace_plugin.core.errors import Cancelled
from crm_dataspace_plugin.core.field_copy.connection import connect, open_field_copy
from crm_dataspace_plugin.core.field_copy.photos import Photo, add_photo, read_photos
from crm_dataspace_plugin.core.field_copy.source import read_sources
from crm_dataspace_plugin.core.geometry import from_blob, to_blob
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema
from crm_dataspace_plugin.core.survey import preflight
from crm_dataspace_plugin.core.survey.forecast import Forecast, forecast
from crm_dataspace_plugin.core.survey.leaving import leave_lost_photos
from crm_dataspace_plugin.core.survey.names import LONGEST, name_fault, portable_name
from crm_dataspace_plugin.core.survey.preflight import problems
from crm_dataspace_plugin.core.survey.problem import TO_THE_FIELD_COPY, Repair
from crm_dataspace_plugin.core.survey.repairs import mend, repaired
from crm_dataspace_plugin.core.survey.request import SurveyRequest
from crm_dataspace_plugin.core.survey.taking_along import take_field_copy
from crm_dataspace_plugin.core.sync.changes import read_changes
from tests.bridge.field_copies import LAYER, write_field_copy

FIRST_ONLY = "POLYGON ((-5.78 43.24, -5.75 43.24, -5.75 43.27, -5.78 43.27, -5.78 43.24))"
FAR_AWAY = "POLYGON ((10 50, 11 50, 11 51, 10 51, 10 50))"
# a spike: the ring runs out to 6 and back on itself, which is no area
SPIKE = [[[0.0, 0.0], [4.0, 0.0], [6.0, 0.0], [4.0, 0.0], [4.0, 4.0], [0.0, 4.0], [0.0, 0.0]]]
BOW_TIE = [[[0.0, 0.0], [4.0, 4.0], [4.0, 0.0], [0.0, 4.0], [0.0, 0.0]]]


@pytest.fixture
def asked(tmp_path):
    return SurveyRequest(write_field_copy(tmp_path / "mine.gpkg"), tmp_path / "survey")


def change(request, statement, *values):
    connection = connect(request.field_copy)
    connection.execute(statement, values)
    connection.close()


def rows(path, statement):
    connection = sqlite3.connect(path)
    try:
        return connection.execute(statement).fetchall()
    finally:
        connection.close()


def draw(request, rings, name="Heap"):
    blob = to_blob({"type": "Polygon", "coordinates": rings}, 4326)
    change(request, f"UPDATE {LAYER} SET geom = ? WHERE name = ?", blob, name)


def copy_layer(request, layer, geometry_type=""):
    """Add a read-only table of two rows."""
    schema = Schema(fields=(Field("note", FieldType.TEXT),), geometry_type=geometry_type).to_json()
    with open_field_copy(request.field_copy) as connection:
        connection.execute(f"CREATE TABLE {layer} AS SELECT fid, crm_uuid FROM {LAYER}")
        columns = [row[0] for row in connection.execute("SELECT name FROM pragma_table_info('crm_source')")]
        told = {"layer": f"'{layer}'", "title": f"'{layer}'", "editable": "0", "schema": f"'{schema}'"}
        chosen = ", ".join(told.get(each, each) for each in columns)
        connection.execute(f"INSERT INTO crm_source ({', '.join(columns)}) SELECT {chosen} FROM crm_source")


def spoilt_by_a_file(request):
    request.folder.mkdir()
    (request.folder / "notes.txt").write_text("x")
    return request


def spoilt_by_no_parent(request):
    return replace(request, folder=request.folder / "not" / "there")


def spoilt_by_its_name(request):
    return replace(request, folder=request.folder.with_name("Halde: “Süd” " + "x" * LONGEST))


def spoilt_by_the_area(request):
    return replace(request, area_wkt=FAR_AWAY)


def spoilt_by_a_lost_identity(request):
    change(request, f"UPDATE {LAYER} SET crm_uuid = NULL WHERE name = 'Heap'")
    return request


def spoilt_by_a_spike(request):
    draw(request, SPIKE)
    return request


def spoilt_by_a_lost_photo(request):
    with open_field_copy(request.field_copy) as connection:
        add_photo(connection, Photo(LAYER, "u-1", "media/lost.jpg"))
    return request


def spoilt_by_no_facility(request):
    copy_layer(request, "notes")
    return replace(request, layers=("notes",))


@pytest.mark.parametrize(
    ("spoil", "repair"),
    [
        pytest.param(spoilt_by_a_file, Repair.OTHER_FOLDER, id="the folder is not empty"),
        pytest.param(spoilt_by_no_parent, Repair.OTHER_FOLDER, id="the folder has no place"),
        pytest.param(spoilt_by_its_name, Repair.SHORTER_NAME, id="the name is none for a phone"),
        pytest.param(spoilt_by_the_area, Repair.DROP_AREA, id="nothing lies in the area"),
        pytest.param(spoilt_by_no_facility, Repair.ALL_LAYERS, id="no layer of facilities comes along"),
        pytest.param(spoilt_by_a_lost_identity, Repair.GIVE_IDENTITIES, id="a feature has no identity"),
        pytest.param(spoilt_by_a_spike, Repair.MAKE_VALID, id="an outline crosses itself"),
        pytest.param(spoilt_by_a_lost_photo, Repair.LEAVE_PHOTOS, id="a photo is lost"),
    ],
)
def test_a_problem_is_gone_after_its_repair(asked, spoil, repair):
    spoilt = spoil(asked)
    found = problems(spoilt)
    assert [each.repair for each in found] == [repair]
    if repair in TO_THE_FIELD_COPY:
        assert mend(spoilt, found[0], silent) == 1
        assert problems(spoilt) == []
    else:
        assert mend(spoilt, found[0], silent) == 0
        assert problems(repaired(spoilt, found[0])) == []


def test_a_basemap_too_large_becomes_one_zoom_smaller(asked, monkeypatch):
    monkeypatch.setattr(preflight, "LARGE_BASEMAP", 1_000)
    (found,) = problems(asked, 1_001)
    assert found.repair is Repair.FEWER_ZOOMS
    assert repaired(asked, found).zoom_max == asked.zoom_max - 1
    assert repaired(replace(asked, zoom_min=0, zoom_max=0), found).zoom_max == 0


def test_a_layer_without_a_form_of_facilities_can_be_left_at_home_unless_it_is_the_only_one(tmp_path):
    plain = Schema(fields=(Field("note", FieldType.TEXT),), geometry_type="Polygon")
    asked = SurveyRequest(write_field_copy(tmp_path / "mine.gpkg", plain), tmp_path / "survey")
    assert [(each.repair, each.layer) for each in problems(asked)] == [(None, LAYER)]
    copy_layer(asked, "notes", "Polygon")
    first = next(each for each in problems(asked) if each.layer == LAYER)
    assert first.repair is Repair.LEAVE_LAYER
    assert repaired(asked, first).layers == ("notes",)


def test_a_mended_outline_is_a_correction_with_its_reason(asked):
    draw(asked, SPIKE)
    (found,) = problems(asked)
    mend(asked, found, silent)
    with open_field_copy(asked.field_copy) as connection:
        (changed,) = read_changes(connection, LAYER)
        blob, reason = connection.execute(f"SELECT geom, crm_reason FROM {LAYER} WHERE name = 'Heap'").fetchone()
    assert changed.uuid == "u-2"
    assert from_blob(blob)["type"] == "Polygon" and "crossed itself" in reason
    ring = {tuple(each[:2]) for each in from_blob(blob)["coordinates"][0]}
    assert ring == {(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)}


def test_an_outline_that_would_fall_into_two_parts_is_left_to_a_person(asked):
    draw(asked, BOW_TIE)
    (found,) = problems(asked)
    assert found.repair is None and "draw it again" in found.words


def test_nothing_is_mended_where_mending_is_cancelled(asked):
    draw(asked, SPIKE)
    (found,) = problems(asked)
    before = rows(asked.field_copy, f"SELECT geom FROM {LAYER}")

    def stop(_fraction, _words):
        raise Cancelled()

    with pytest.raises(Cancelled):
        mend(asked, found, stop)
    assert rows(asked.field_copy, f"SELECT geom FROM {LAYER}") == before


def test_a_layer_left_at_home_is_nowhere_in_the_survey_and_still_in_the_original(asked, tmp_path):
    copy_layer(asked, "notes")
    taken = tmp_path / "taken.gpkg"
    take_field_copy(asked.field_copy, taken, "", silent, ("notes",))
    with open_field_copy(taken) as connection:
        assert [each.layer for each in read_sources(connection)] == ["notes"]
    names = {row[0] for row in rows(taken, "SELECT name FROM sqlite_master")}
    assert not {each for each in names if LAYER in each}
    assert "Pond Æ".encode() not in taken.read_bytes()
    assert rows(asked.field_copy, f"SELECT count(*) FROM {LAYER}") == [(2,)]


def test_a_lost_photo_is_left_out_of_the_survey_alone(asked, tmp_path):
    spoilt_by_a_lost_photo(asked)
    taken = tmp_path / "taken.gpkg"
    take_field_copy(asked.field_copy, taken, "", silent)
    leave_lost_photos(taken, asked.field_copy.parent)
    with open_field_copy(taken) as connection:
        assert read_photos(connection) == []
    with open_field_copy(asked.field_copy) as connection:
        assert len(read_photos(connection)) == 1


@pytest.mark.parametrize(
    ("wished", "name"),
    [
        pytest.param("Asturias 2026", "Asturias 2026", id="plain"),
        pytest.param("a/b: c?", "a_b_ c_", id="what file systems forbid"),
        pytest.param("CON", "CON_", id="a device of Windows"),
        pytest.param("ends. ", "ends", id="dots and spaces at the end"),
        pytest.param("...", "survey", id="nothing left"),
        pytest.param("x" * 200, "x" * LONGEST, id="too long"),
        pytest.param("Λαύριο ź", "Λαύριο ź", id="letters of other alphabets stay"),
    ],
)
def test_a_folders_name_fits_every_device(wished, name):
    assert portable_name(wished) == name
    assert name_fault(name) == ""


def test_a_forecast_counts_facilities_points_and_what_does_not_fit(asked):
    # each square is 0.01 degrees wide, some 810 m by 1,110 m at 43 degrees north
    assert forecast(replace(asked, samples_per_facility=3), silent) == Forecast(2, 0, 6, 0, 0)
    assert forecast(replace(asked, area_wkt=FIRST_ONLY, samples_per_facility=3), silent) == Forecast(1, 1, 3, 0, 0)
    apart = forecast(replace(asked, samples_per_facility=3, min_spacing=5_000.0), silent)
    assert (apart.points, apart.fewer) == (2, 2)
    change(asked, f"UPDATE {LAYER} SET geom = NULL WHERE name = 'Heap'")
    assert forecast(replace(asked, samples_per_facility=3), silent) == Forecast(2, 0, 3, 0, 1)
