# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder that means harm, or that was mangled: one sentence or a sound result, and nothing else is touched."""

from __future__ import annotations

import json
import math

import pytest

from crm_dataspace_plugin.core.errors import CrsMissing, DataSpaceError, SurveyUnusable
from crm_dataspace_plugin.core.field_copy.connection import connect
from crm_dataspace_plugin.core.survey.coming_back import incoming
from crm_dataspace_plugin.core.survey.seal import hashed
from tests.core.survey_world import PNG, everything, give_out
from tests.core.sync_world import LAYER, Space, World, counts


@pytest.fixture
def world(tmp_path):
    space = Space()
    (tmp_path / "home").mkdir()
    yield World(space, tmp_path / "home" / "copy.gpkg")
    space.stop()


@pytest.fixture
def survey(world, tmp_path):
    return give_out(world.copy.path, tmp_path / "survey")


def by_sql(*statements):
    def run(survey):
        for each in statements:
            survey.sql(each)

    return run


def as_view(survey):
    survey.sql(f"ALTER TABLE {LAYER} RENAME TO hidden")
    survey.sql(f"CREATE VIEW {LAYER} AS SELECT * FROM hidden")


def endless_view(survey):
    survey.sql("DROP TABLE visits")
    survey.sql(
        "CREATE VIEW visits AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS fid FROM n"
    )


HARMLESS = [  # what is strange about it must not change a feature at home
    pytest.param(as_view, id="a view in place of the layer"),
    pytest.param(endless_view, id="a view without end"),
    pytest.param(by_sql(f"CREATE TRIGGER t AFTER UPDATE ON {LAYER} BEGIN DELETE FROM {LAYER}; END"), id="a trigger"),
    pytest.param(by_sql("UPDATE gpkg_geometry_columns SET column_name = 'no such'"), id="geometry column not there"),
    pytest.param(by_sql("DROP TABLE gpkg_geometry_columns"), id="no register of geometries"),
    pytest.param(by_sql("DELETE FROM gpkg_contents"), id="no contents"),
    pytest.param(by_sql(f"UPDATE {LAYER} SET crm_uuid = zeroblob(16) WHERE name = 'Heap 1'"), id="identity as bytes"),
    pytest.param(by_sql(f"UPDATE {LAYER} SET crm_id = 7, crm_uuid = NULL WHERE name = 'none'"), id="nothing"),
    pytest.param(by_sql('CREATE TABLE "a""b\'; DROP TABLE x" (fid INTEGER PRIMARY KEY)'), id="a name of SQL"),
]


@pytest.mark.parametrize("strange", HARMLESS)
def test_what_is_only_strange_changes_nothing(world, survey, strange):
    strange(survey)
    taken = survey.take()
    assert (taken.inserted, taken.updated, taken.deleted) == (0, 0, 0)
    assert counts(world.plan()) == {}


MANY_RINGS = b"GP\x00\x01" + bytes(4) + b"\x01\x03\x00\x00\x00\xff\xff\xff\xff"
VALUES = [
    pytest.param("area_m2", math.inf, id="infinite"),
    pytest.param("area_m2", "1e999", id="a number too large for any"),
    pytest.param("start_year", 2**63 - 1, id="the largest integer"),
    pytest.param("start_year", 0.5, id="half a year"),
    pytest.param("name", "x" * 1_000_000, id="a long name"),
    pytest.param("name", b"\xff\xfe\x00", id="bytes as a name"),
    pytest.param("closed_on", "31.02.2001", id="no date"),
    pytest.param("covered", "perhaps", id="neither yes nor no"),
    pytest.param(
        "geom", b"GP\x00\x01\x00\x00\x00\x00\x01\x03\x00\x00\x00\xff\xff\xff\xff", id="a polygon of 4 billion rings"
    ),
    pytest.param("geom", 5, id="a number as geometry"),
    pytest.param("geom", "POINT (0 0)", id="a text as geometry"),
    pytest.param("geom", b"GP", id="two bytes as geometry"),
]


@pytest.mark.parametrize(("column", "value"), VALUES)
def test_a_crooked_value_is_taken_in_or_told_beside_the_others(world, survey, column, value):
    survey.sql(f'UPDATE {LAYER} SET "{column}" = ? WHERE fid = 1', value)
    survey.sql(f"UPDATE {LAYER} SET remarks = 'seen' WHERE fid = 2")
    taken = survey.take()
    assert taken.updated in (1, 2) and world.copy.sql(f"SELECT remarks FROM {LAYER} WHERE fid = 2") == [("seen",)]
    assert taken.updated == 2 or taken.findings
    assert counts(world.sync())["sent"] >= 1
    assert len(world.space.features()) == 6


def seal(survey, **changes):
    path = survey.unsealed("seal.json")
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))


SEALS = [
    {"format": 99},
    {"uuid": "not one"},
    {"uuid": 5},
    {"media": []},
    {"media": None},
    {"sha256": ["x"]},
]


@pytest.mark.parametrize("changes", SEALS)
def test_a_seal_that_is_none_is_refused(survey, changes):
    seal(survey, **changes)
    with pytest.raises(SurveyUnusable):
        survey.take()


@pytest.mark.parametrize("text", ["", "[]", "null", '{"format": 1}', "[" * 100_000])
def test_a_seal_of_another_text_is_refused(survey, text):
    survey.unsealed("seal.json").write_text(text)
    with pytest.raises(SurveyUnusable):
        survey.take()


def test_the_area_of_a_seal_that_is_none_is_said(world, survey):
    seal(survey, area="POINT (0 0)")
    before = everything(world.copy.path)
    with pytest.raises(DataSpaceError, match="not a polygon"):
        survey.take()
    assert everything(world.copy.path) == before


@pytest.mark.parametrize("name", ["../../etc/passwd", "/etc/passwd", "", ".", "a/b.gpkg", "a" * 300 + ".gpkg"])
def test_the_original_is_looked_for_by_its_name_alone(world, survey, tmp_path, name):
    seal(survey, original=name)
    world.copy.path.unlink()
    assert survey.take().field_copy == tmp_path / "survey.gpkg"


def test_a_sealed_base_behind_a_link_is_refused(survey, tmp_path):
    base = survey.unsealed("base")
    base.replace(tmp_path / "elsewhere")
    base.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(SurveyUnusable):
        survey.take()


def test_a_sealed_base_that_is_no_field_copy_is_refused(world, survey):
    survey.unsealed("base").write_bytes(b"nothing of the kind")
    seal(survey, sha256=hashed(survey.directory / "sealed" / "base"))
    world.copy.path.unlink()  # home would know better
    with pytest.raises(DataSpaceError):
        survey.take()
    assert [each.name for each in survey.directory.parent.iterdir() if each.suffix == ".gpkg"] == []


def sealed_anew(survey, *statements):
    """Change the sealed base, and the seal with it, as somebody does who means harm."""
    base = survey.unsealed("base")
    connection = connect(base)
    connection.execute("PRAGMA writable_schema = ON")
    for each in statements:
        connection.execute(each)
    connection.close()
    seal(survey, sha256=hashed(base))


READS_FILES = "CREATE VIRTUAL TABLE t USING VirtualText(''/etc/passwd'', utf8, 0, comma, none)"
BASES = [
    pytest.param(f"INSERT INTO sqlite_master VALUES ('table', 't', 't', 0, '{READS_FILES}')", id="reads files"),
    pytest.param(f"UPDATE crm_source SET schema = '{'[' * 100_000}'", id="a schema that is nested deep"),
]


@pytest.mark.parametrize("statement", BASES)
def test_no_field_copy_is_made_of_a_base_that_means_harm(world, survey, statement):
    sealed_anew(survey, statement)
    world.copy.path.unlink()  # home would know better
    with pytest.raises(DataSpaceError):
        survey.take()
    assert [each.name for each in survey.directory.parent.iterdir() if each.suffix == ".gpkg"] == []


def test_the_mark_of_being_taken_in_is_not_written_through_a_link(survey, tmp_path):
    victim = tmp_path / "diary.txt"
    victim.write_text("mine")
    (survey.directory / "sealed" / "taken_in.json").symlink_to(victim)
    taken = survey.take()
    assert victim.read_text() == "mine"
    assert any("could not be marked" in each.words for each in taken.findings)


SYSTEMS = [
    pytest.param("UPDATE gpkg_geometry_columns SET srs_id = 'abc'", id="a word"),
    pytest.param("UPDATE gpkg_geometry_columns SET srs_id = 9e99", id="a number larger than any"),
    pytest.param("UPDATE gpkg_geometry_columns SET srs_id = 9223372036854775807", id="the largest integer"),
]


@pytest.mark.parametrize("statement", SYSTEMS)
def test_a_reference_system_without_a_number_is_said_to_be_missing(world, survey, statement):
    before = everything(world.copy.path)
    survey.sql(statement)
    with pytest.raises(CrsMissing, match="does not say in which coordinate reference system"):
        survey.take()
    assert everything(world.copy.path) == before


def test_a_field_copy_larger_than_allowed_is_refused(survey, monkeypatch):
    monkeypatch.setattr(incoming, "LARGEST", 1 << 10)
    with pytest.raises(SurveyUnusable, match="larger than"):
        survey.take()


@pytest.mark.parametrize(
    "path", ["../copy.gpkg", "media/../../home/copy.gpkg", "sealed/base", "field_copy.gpkg", "C:\\x.png"]
)
def test_a_photo_of_another_place_is_never_copied(world, survey, path):
    survey.sql("INSERT INTO crm_photo (crm_uuid, layer, feature_uuid, path) VALUES ('p', ?, 'u', ?)", LAYER, path)
    before = {each: each.read_bytes() for each in world.copy.path.parent.rglob("*") if each != world.copy.path}
    assert survey.take().photos == 0
    assert {each: each.read_bytes() for each in world.copy.path.parent.rglob("*") if each != world.copy.path} == before


def test_a_media_folder_that_leads_elsewhere_is_not_followed(world, survey, tmp_path):
    (tmp_path / "private").mkdir()
    (tmp_path / "private" / "one.png").write_bytes(PNG)
    (survey.directory / "media").rmdir()
    (survey.directory / "media").symlink_to(tmp_path / "private")
    survey.sql("INSERT INTO crm_photo (crm_uuid, feature_uuid, path) VALUES ('p', 'u', 'media/one.png')")
    taken = survey.take()
    assert taken.photos == 0 and [each.field for each in taken.findings] == ["path"]
