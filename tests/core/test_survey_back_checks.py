# SPDX-License-Identifier: GPL-2.0-or-later
"""What a survey brought back is checked: each finding names the feature, the field and what is wrong."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest

from crm_dataspace_plugin.core.geometry import to_blob
from crm_dataspace_plugin.core.schema import Field, FieldType
from crm_dataspace_plugin.core.survey.coming_back.report import write_report
from tests.bridge.field_copies import LAYER, SCHEMA, square, write_field_copy
from tests.core.survey_world import PNG, give_out

AREA = "POLYGON ((-5.8 43.2, -5.5 43.2, -5.5 43.3, -5.8 43.3, -5.8 43.2))"
BOW_TIE = {
    "type": "Polygon",
    "coordinates": [[[-5.7, 43.25], [-5.6, 43.26], [-5.6, 43.25], [-5.7, 43.26], [-5.7, 43.25]]],
}
SOON = (datetime.now(timezone.utc) + timedelta(days=3)).strftime("%Y-%m-%dT00:00:00Z")
EARLY = (datetime.now(timezone.utc) - timedelta(days=3)).strftime("%Y-%m-%dT00:00:00Z")
HEAP = "crm_uuid = 'u-2'"


@pytest.fixture
def survey(tmp_path):
    (tmp_path / "home").mkdir()
    home = write_field_copy(tmp_path / "home" / "mine.gpkg")
    return give_out(home, tmp_path / "survey", AREA)


def found(taken):
    return [(each.severity.value, each.layer, each.field) for each in taken.findings]


def facility(column, value):
    return (f"UPDATE {LAYER} SET {column} = ? WHERE {HEAP}", value), LAYER, column.replace("geom", "@geometry")


def row(table, column, value):
    statement = f"INSERT INTO {table} (crm_uuid, {column}) VALUES ('row-1', ?)"
    return (statement, value), table, column.replace("geom", "@geometry")


WRONG = [
    (facility("facility_type", "moon"), "error", "is not in the code list"),
    (facility("commodity", '["Cu", "Xx"]'), "error", "is not in the code list"),
    (facility("slope_deg", 95.0), "error", "above the maximum"),
    (facility("volume_m3", -1.0), "error", "is below 0"),
    (facility("volume_m3", "much"), "error", "must be a number"),
    (facility("name", None), "error", "must not be empty"),
    (facility("site_id", "mine"), "error", "cannot be changed"),
    (facility("closed_on", SOON[:10]), "warning", "still to come"),
    (facility("last_inspection", SOON), "error", "in the future"),
    (facility("geom", to_blob(BOW_TIE, 4326)), "error", "is not valid"),
    (facility("geom", to_blob({"type": "Polygon", "coordinates": []}, 4326)), "error", "is empty"),
    (facility("geom", None), "error", "has no geometry"),
    (facility("geom", b"GP\x00\x01none"), "error", "cannot be read"),
    (facility("geom", to_blob(square(10.0, 50.0), 4326)), "warning", "outside of the area"),
    (row("samples", "sample_type", "handful"), "error", "is not in the code list"),
    (row("samples", "paste_ph", 15.0), "error", "is not between 0 and 14"),
    (row("samples", "mass_kg", -2.0), "error", "is below 0"),
    (row("samples", "taken_at", SOON), "error", "in the future"),
    (row("samples", "accuracy_m", 25.0), "warning", "accurate to 25 m only"),
    (row("samples", "sample_id", "ES0001-S03J"), "warning", "check character"),
    (
        row("samples", "geom", to_blob({"type": "Point", "coordinates": [10, 50]}, 4326)),
        "warning",
        "outside of the area",
    ),
    (row("readings", "unit", "spoons"), "error", "is not in the code list"),
    (row("visits", "erosion", 7), "error", "is not in the code list"),
    (row("visits", "visited_at", SOON), "error", "in the future"),
    (row("visits", "vegetation_pct", 120.0), "error", "is not between 0 and 100"),
    (row("checklist", "status", "perhaps"), "error", "is not in the code list"),
]
FINE = [
    facility("facility_type", "tailings-pond"),
    facility("commodity", '["Cu"]'),
    facility("slope_deg", 90.0),
    facility("volume_m3", 0.0),
    facility("last_inspection", EARLY),
    facility("geom", to_blob(square(-5.7, 43.25, 0.02), 4326)),
    row("samples", "accuracy_m", 10.0),
    row("samples", "paste_ph", 14.0),
    row("samples", "taken_at", EARLY),
    row("visits", "erosion", 3),
]  # fmt: skip


@pytest.mark.parametrize(("edit", "severity", "words"), WRONG)
def test_what_is_wrong_is_told_of_its_field_and_taken_in_all_the_same(survey, edit, severity, words):
    (statement, value), layer, field = edit
    survey.sql(statement, value)
    taken = survey.take()
    assert [(each.severity.value, each.layer, each.field) for each in taken.findings] == [(severity, layer, field)]
    (finding,) = taken.findings
    assert words in finding.words and finding.advice and finding.label and finding.uuid and taken.problems == 1
    column = field.replace("@geometry", "geom")
    table, key = (LAYER, "u-2") if layer == LAYER else (f"survey_{layer}", "row-1")
    assert at_home(taken, f"SELECT {column} IS NULL FROM {table} WHERE crm_uuid = '{key}'") == [(value is None,)]
    assert at_home(taken, "SELECT severity, field FROM crm_survey_check") == [(severity, field)]


@pytest.mark.parametrize("edit", FINE)
def test_what_is_right_is_not_told(survey, edit):
    (statement, value), _layer, _field = edit
    survey.sql(statement, value)
    taken = survey.take()
    assert taken.findings == () and taken.updated + taken.rows == 1


def test_the_accuracy_wanted_is_that_of_the_request(survey):
    survey.sql("INSERT INTO samples (crm_uuid, accuracy_m) VALUES ('row-1', 3.0)")
    assert found(survey.look(accuracy_max=2.0)) == [("warning", "samples", "accuracy_m")]
    assert found(survey.look(accuracy_max=3.0)) == []


@pytest.mark.parametrize(("column", "told"), [("accuracy_m", True), ("positionalAccuracy", False)])
def test_the_accuracy_of_a_facility_is_looked_at_where_its_unit_is_known(tmp_path, column, told):
    (tmp_path / "home").mkdir()
    schema = replace(SCHEMA, fields=(*SCHEMA.fields, Field(column, FieldType.REAL)))
    survey = give_out(write_field_copy(tmp_path / "home" / "mine.gpkg", schema), tmp_path / "survey")
    survey.sql(f'UPDATE {LAYER} SET "{column}" = 11 WHERE {HEAP}')
    assert found(survey.take()) == ([("warning", LAYER, column)] if told else [])


def test_the_report_tells_what_was_found_and_lets_no_text_be_markup(survey, tmp_path):
    survey.sql(f"UPDATE {LAYER} SET name = '<script>', facility_type = '<img>' WHERE {HEAP}")
    write_report(tmp_path / "report.html", survey.take(), "Only a look.")
    text = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "&lt;script&gt;" in text and "Only a look." in text and "Cannot be right (1)" in text
    assert "<script>" not in text and "<img>" not in text


def test_a_fault_that_was_there_before_is_not_told(tmp_path):
    (tmp_path / "home").mkdir()
    home = write_field_copy(tmp_path / "home" / "mine.gpkg")
    survey = give_out(home, tmp_path / "survey")
    survey.sql(f"UPDATE {LAYER} SET remarks = 'seen' WHERE crm_uuid = 'u-1'")
    assert survey.take().findings == ()  # its volume is above the authorised one since it was pulled


PHOTOS = [
    pytest.param({"content": b""}, "path", "is empty", id="empty"),
    pytest.param({"content": b"<html>"}, "path", "is not an image", id="no image"),
    pytest.param({"role": "selfie"}, "role", "is none of", id="role"),
    pytest.param({"bearing_deg": 400}, "bearing_deg", "between 0 and 360", id="bearing"),
    pytest.param({"taken_at": SOON}, "taken_at", "in the future", id="clock"),
    pytest.param({"feature_uuid": None}, "feature_uuid", "belongs to no feature", id="no feature"),
]


@pytest.mark.parametrize(("cells", "field", "words"), PHOTOS)
def test_a_photo_with_a_fault_is_told_and_its_row_comes_home(survey, cells, field, words):
    content = cells.pop("content", PNG)
    (survey.directory / "media" / "one.png").write_bytes(content)
    values = {"crm_uuid": "p-1", "layer": LAYER, "feature_uuid": "u-1", "path": "media/one.png", **cells}
    survey.sql(f"INSERT INTO crm_photo ({', '.join(values)}) VALUES ({', '.join('?' * len(values))})", *values.values())
    taken = survey.take()
    (finding,) = taken.findings
    assert (finding.field, words in finding.words) == (field, True)
    assert at_home(taken, "SELECT crm_uuid FROM crm_photo") == [("p-1",)]


@pytest.mark.parametrize("path", ["media/lost.png", "../outside.png", "/etc/passwd", "media/../../x.png", "", None])
def test_a_photo_that_is_not_there_or_lies_elsewhere_is_told_and_never_read(survey, path):
    (survey.directory.parent / "outside.png").write_bytes(PNG)
    survey.sql("INSERT INTO crm_photo (crm_uuid, layer, feature_uuid, path) VALUES ('p-1', ?, 'u-1', ?)", LAYER, path)
    taken = survey.take()
    assert found(taken) == [("error", "crm_photo", "path")] and taken.photos == 0
    assert not (taken.field_copy.parent / "media").exists()


def test_a_link_among_the_photos_is_not_followed(survey):
    (survey.directory.parent / "outside.png").write_bytes(PNG)
    (survey.directory / "media" / "one.png").symlink_to(survey.directory.parent / "outside.png")
    survey.sql("INSERT INTO crm_photo (crm_uuid, feature_uuid, path) VALUES ('p-1', 'u-1', 'media/one.png')")
    taken = survey.take()
    assert found(taken) == [("error", "crm_photo", "path")] and taken.photos == 0


def at_home(taken, query):
    connection = sqlite3.connect(taken.field_copy)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()
