# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import sqlite3

import pytest
from osgeo import gdal, ogr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.screening.preselection.answers_table import (
    Place,
    answered,
    fill,
    place_of,
    settling,
    take_back,
)
from crm_dataspace_plugin.core.screening.preselection.statements import read_statements


@pytest.fixture
def place(tmp_path):
    """A table to be, in a GeoPackage with a layer of its own."""
    path = tmp_path / "heaps.gpkg"
    gdal.UseExceptions()
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    made.CreateLayer("heaps", geom_type=ogr.wkbPoint)
    made = None
    return place_of(str(path), "heaps")


def rows(place) -> list[tuple]:
    with sqlite3.connect(place.path) as connection:
        return connection.execute(f"SELECT facility, question, answer, name, date FROM {place.table}").fetchall()


def answer(place, question: int, text: str) -> None:
    with sqlite3.connect(place.path) as connection:
        connection.execute(f"UPDATE {place.table} SET answer = ? WHERE question = ?", (text, question))


def test_questions_become_rows_with_name_and_day_that_gdal_shows_as_a_table(place):
    filled = fill(place, [("a", 11), ("b", 2)], "Ana", "2026-11-26")
    assert filled.made and len(filled.added) == 2
    assert rows(place) == [("a", 11, None, "Ana", "2026-11-26"), ("b", 2, None, "Ana", "2026-11-26")]
    opened = ogr.Open(str(place.path))
    layer = opened.GetLayerByName("answers_heaps")
    assert layer.GetGeomType() == ogr.wkbNone and layer.GetFeatureCount() == 2


def test_a_question_that_has_a_row_is_not_asked_twice(place):
    fill(place, [("a", 11)], "Ana", "2026-11-26")
    again = fill(place, [("a", 11), ("a", 11), ("a", 12)], "Ben", "2026-11-27")
    assert not again.made and len(again.added) == 1
    assert [row[3] for row in rows(place)] == ["Ana", "Ben"]


def test_what_was_filled_in_is_taken_back_but_never_an_answer(place):
    filled = fill(place, [("a", 11), ("a", 12)], "Ana", "2026-11-26")
    answer(place, 12, "NO")
    assert take_back(place, filled) == 1
    assert [row[1:3] for row in rows(place)] == [(12, "NO")]


def test_a_table_that_was_made_for_it_goes_with_its_last_row(place):
    assert take_back(place, fill(place, [("a", 11)], "Ana", "2026-11-26")) == 0
    opened = ogr.Open(str(place.path))
    assert [each.GetName() for each in opened] == ["heaps"]


def test_a_table_of_before_stays_even_when_it_is_empty(place):
    fill(place, [], "Ana", "2026-11-26")
    take_back(place, fill(place, [("a", 11)], "Ana", "2026-11-26"))
    assert rows(place) == []


def test_answers_are_counted_and_a_file_without_the_table_has_none(place, tmp_path):
    assert answered(place) == answered(Place(tmp_path / "nowhere.gpkg", "answers_x")) == 0
    fill(place, [("a", 11), ("a", 12)], "Ana", "2026-11-26")
    answer(place, 11, "YES")
    assert answered(place) == 1


def test_another_table_of_that_name_is_left_alone(place):
    with sqlite3.connect(place.path) as connection:
        connection.execute(f"CREATE TABLE {place.table} (fid INTEGER PRIMARY KEY, remark TEXT)")
    assert answered(place) == 0
    with pytest.raises(errors.DataError, match="has another table “answers_heaps”"):
        fill(place, [("a", 11)], "Ana", "2026-11-26")


def test_beside_a_file_that_is_no_geopackage_one_is_made(tmp_path):
    (tmp_path / "relaves.geojson").write_text("{}", encoding="utf-8")
    place = place_of(str(tmp_path / "relaves.geojson"), "relaves oct 2025")
    assert place == Place(tmp_path / "relaves_answers.gpkg", "answers_relaves_oct_2025")
    assert fill(place, [("a", 1)], "Ana", "2026-11-26").made


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        pytest.param("Q11 settles it; Q2 settles it if NO; Q3 with others", [11, 2], id="some settle it"),
        pytest.param("Q3 with others", [], id="none alone"),
        pytest.param("", [], id="settled"),
    ],
)
def test_the_questions_that_settle_a_decision_are_read_from_the_result(text, numbers):
    assert settling(text) == numbers


def test_a_question_without_an_answer_is_told_as_open_and_no_mistake():
    found = read_statements([("a", 11, None, "Ana", "2026-11-26", ""), ("a", 12, "no", "Ana", "2026-11-26", "")], ["a"])
    assert list(found.answers) == [12]
    assert found.problems == ("Questions to persons: 1 are not answered yet.",)


def test_what_is_no_number_of_a_question_stands_in_no_way_of_new_ones(place):
    fill(place, [("a", 11)], "Ana", "2026-11-26")
    with sqlite3.connect(place.path) as connection:
        crooked = [("all of them",), (None,), (b"11",), (1e999,), ("9" * 5000,)]
        connection.executemany(f"INSERT INTO {place.table} (facility, question) VALUES ('a', ?)", crooked)
    assert len(fill(place, [("a", 11), ("a", 12)], "Ana", "2026-11-26").added) == 1
