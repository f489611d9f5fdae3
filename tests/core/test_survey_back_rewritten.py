# SPDX-License-Identifier: GPL-2.0-or-later
"""Another program wrote the survey's field copy anew: a changed form is no correction, what was edited is one."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from crm_dataspace_plugin.core.errors import CrsMissing, SurveyUnusable
from crm_dataspace_plugin.core.field_copy.connection import connect
from crm_dataspace_plugin.core.survey.seal import hashed
from tests.core.survey_world import Survey, everything, give_out
from tests.core.sync_world import LAYER, Space, World, counts, square

ogr2ogr = pytest.mark.skipif(shutil.which("ogr2ogr") is None, reason="ogr2ogr is not installed")


@pytest.fixture
def world(tmp_path):
    space = Space()
    (tmp_path / "home").mkdir()
    yield World(space, tmp_path / "home" / "copy.gpkg")
    space.stop()


@pytest.fixture
def survey(world, tmp_path):
    return give_out(world.copy.path, tmp_path / "survey")


def told(taken):
    return taken.inserted, taken.updated, taken.deleted, taken.conflicts


def rewrite(survey: Survey, *options: str, layers: tuple[str, ...] = ()) -> None:
    """Write the field copy anew with the program ogr2ogr."""
    new = survey.path.with_name("new.gpkg")
    command = ["ogr2ogr", "-f", "GPKG", *options, str(new), str(survey.path), *layers]
    done = subprocess.run(command, check=False, timeout=60, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    new.replace(survey.path)


def by_ogr2ogr(*options: str):
    return lambda survey: rewrite(survey, *options)


def by_sql(*statements: str):
    def run(survey: Survey) -> None:
        for each in statements:
            survey.sql(each)

    return run


def columns_in_another_order(survey: Survey) -> None:
    names = [row[1] for row in survey.sql(f"PRAGMA table_info({LAYER})")]
    chosen = ", ".join(f'"{each}"' for each in reversed(names))
    survey.sql(f"CREATE TABLE other AS SELECT {chosen} FROM {LAYER}")
    survey.sql(f"DROP TABLE {LAYER}")
    survey.sql(f"ALTER TABLE other RENAME TO {LAYER}")


def left_in_the_log(survey: Survey, statement: str = "UPDATE samples SET lab = NULL") -> None:
    """Write as a program does that was closed by the system: all of it is in the write-ahead log."""
    beside = survey.path.with_name("beside.gpkg")
    connection = connect(survey.path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute(statement)
    shutil.copyfile(survey.path, beside)
    shutil.copyfile(f"{survey.path}-wal", f"{beside}-wal")
    connection.close()
    beside.replace(survey.path)
    beside.with_name("beside.gpkg-wal").replace(f"{survey.path}-wal")


WITHOUT_OURS = ("DROP TABLE crm_base_heaps", "DROP TABLE crm_source", "DROP TABLE crm_queue", "DROP TABLE crm_photo")
REWRITES = [
    pytest.param(by_ogr2ogr(), id="ogr2ogr", marks=ogr2ogr),
    pytest.param(by_ogr2ogr("-unsetFid"), id="ogr2ogr, other fids", marks=ogr2ogr),
    pytest.param(by_ogr2ogr("-nlt", "PROMOTE_TO_MULTI"), id="ogr2ogr, promoted", marks=ogr2ogr),
    pytest.param(by_ogr2ogr("-t_srs", "EPSG:3857"), id="ogr2ogr, in metres", marks=ogr2ogr),
    pytest.param(by_ogr2ogr("-t_srs", "EPSG:25831"), id="ogr2ogr, another datum", marks=ogr2ogr),
    pytest.param(by_ogr2ogr("-dim", "XYZ"), id="ogr2ogr, with heights of 0", marks=ogr2ogr),
    pytest.param(by_ogr2ogr("-lco", "FID=id", "-lco", "GEOMETRY_NAME=shape"), id="ogr2ogr, renamed", marks=ogr2ogr),
    pytest.param(by_ogr2ogr("-mapFieldType", "Integer64=Real,Date=String"), id="ogr2ogr, types", marks=ogr2ogr),
    pytest.param(by_ogr2ogr("-mapFieldType", "All=String"), id="ogr2ogr, all texts", marks=ogr2ogr),
    pytest.param(columns_in_another_order, id="columns in another order"),
    pytest.param(left_in_the_log, id="a write-ahead log is left"),
    pytest.param(by_sql(*WITHOUT_OURS), id="our tables dropped"),
    pytest.param(by_sql(f"UPDATE {LAYER} SET remarks = ''"), id="NULL as an empty text"),
    pytest.param(by_sql(f"UPDATE {LAYER} SET crm_uuid = NULL"), id="identities emptied"),
    pytest.param(by_sql(f"UPDATE {LAYER} SET crm_uuid = ''"), id="identities as empty texts"),
    pytest.param(by_sql(f"ALTER TABLE {LAYER} ADD COLUMN mine TEXT"), id="a column added"),
    pytest.param(by_sql("VACUUM"), id="packed anew"),
]


@pytest.mark.parametrize("rewritten", REWRITES)
def test_what_only_changed_its_form_is_no_correction(world, survey, rewritten):
    rewritten(survey)
    taken = survey.take()
    assert told(taken) == (0, 0, 0, 0) and taken.rows == 0
    assert counts(world.plan()) == {}


@pytest.mark.parametrize("rewritten", REWRITES)
def test_what_was_edited_besides_is_taken_in(world, survey, rewritten):
    survey.edit("Heap 1", status="closed", start_year=1950, geometry=square(0.1, size=0.02))
    survey.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 3'")
    rewritten(survey)
    assert told(survey.take()) == (0, 1, 1, 0)
    assert counts(world.sync()) == {"sent": 1, "deleted": 1}
    sent = world.space.named("Heap 1")[0]
    assert (sent["properties"]["status"], sent["properties"]["start_year"]) == ("closed", 1950)
    corner = sent["geometry"]["coordinates"][0][2]
    assert corner == pytest.approx([0.12, 0.02], abs=1e-9)  # 0.1 and 0.0 from where it began, 0.02 wide


def test_what_was_left_in_the_write_ahead_log_is_taken_in_and_the_folder_stays_as_it_is(world, survey):
    left_in_the_log(survey, f"UPDATE {LAYER} SET status = 'closed' WHERE name = 'Heap 1'")
    before = {each.name: each.read_bytes() for each in survey.directory.iterdir() if each.is_file()}
    assert told(survey.take()) == (0, 1, 0, 0)
    assert {each.name: each.read_bytes() for each in survey.directory.iterdir() if each.is_file()} == before


def test_a_column_that_is_missing_is_told_and_its_values_stay(world, survey):
    survey.edit("Heap 1", status="closed")
    survey.sql(f"ALTER TABLE {LAYER} DROP COLUMN area_m2")
    taken = survey.take()
    assert told(taken) == (0, 1, 0, 0)
    assert [each.field for each in taken.findings if "is missing" in each.words] == ["area_m2"]
    assert counts(world.sync()) == {"sent": 1}
    assert world.space.named("Heap 1")[0]["properties"]["area_m2"] == 1001.5


def test_a_column_that_somebody_added_and_filled_is_told(survey):
    survey.sql(f"ALTER TABLE {LAYER} ADD COLUMN mine TEXT DEFAULT 'x'")
    assert [each.field for each in survey.take().findings] == ["mine"]


def test_a_feature_copied_with_its_identity_is_a_new_one_and_the_original_stays(world, survey):
    survey.sql(
        f"INSERT INTO {LAYER} (geom, crm_uuid, crm_id, uuid, name, status)"
        f" SELECT geom, crm_uuid, crm_id, uuid, 'Copy', status FROM {LAYER} WHERE name = 'Heap 1'"
    )
    taken = survey.take()
    assert told(taken) == (1, 0, 0, 0) and any("copies of others" in each.words for each in taken.findings)
    assert told(survey.take()) == (0, 0, 0, 0)
    assert counts(world.sync()) == {"created": 1}
    assert len(world.space.named("Heap 1")) == len(world.space.named("Copy")) == 1


def test_of_two_with_one_identity_the_one_like_the_original_keeps_it(world, survey):
    survey.sql(f"UPDATE {LAYER} SET fid = 1000 WHERE name = 'Heap 1'")
    survey.sql(
        f"INSERT INTO {LAYER} (fid, geom, crm_uuid, crm_id, name)"
        f" SELECT 999, geom, crm_uuid, crm_id, 'Copy' FROM {LAYER} WHERE name = 'Heap 1'"
    )
    assert told(survey.take()) == (1, 0, 0, 0)
    assert counts(world.sync()) == {"created": 1}


def test_a_layer_without_a_reference_system_is_refused_and_nothing_is_taken_in(world, survey):
    survey.edit("Heap 1", status="closed")
    survey.sql(f"UPDATE gpkg_geometry_columns SET srs_id = 0 WHERE table_name = '{LAYER}'")
    before = everything(world.copy.path)
    with pytest.raises(CrsMissing, match=LAYER):
        survey.take()
    assert everything(world.copy.path) == before


def test_where_home_is_gone_a_failure_leaves_no_new_one(world, survey):
    world.copy.path.unlink()
    survey.sql(f"UPDATE gpkg_geometry_columns SET srs_id = 0 WHERE table_name = '{LAYER}'")
    with pytest.raises(CrsMissing):
        survey.take()
    assert list(survey.directory.parent.glob("*.gpkg*")) == []


LOST = [
    pytest.param(by_sql(f"DROP TABLE {LAYER}"), "missing", id="the layer is gone"),
    pytest.param(by_sql(f"ALTER TABLE {LAYER} RENAME TO mine"), "missing", id="the layer is renamed"),
    pytest.param(by_sql(f"DELETE FROM {LAYER}"), "can be recognised", id="the layer is empty"),
    pytest.param(
        by_sql(f"UPDATE {LAYER} SET crm_uuid = 'x' || rowid, crm_id = NULL"), "can be recognised", id="other identities"
    ),
]


@pytest.mark.parametrize(("lost", "words"), LOST)
def test_a_layer_that_got_lost_deletes_nothing(world, survey, lost, words):
    lost(survey)
    taken = survey.take()
    assert told(taken) == (0, 0, 0, 0)
    assert [words in each.words for each in taken.findings if each.severity == "error"] == [True]
    assert counts(world.plan()) == {}


def cut(survey):
    survey.path.write_bytes(survey.path.read_bytes()[:20000])


def no_database(survey):
    survey.path.write_text("three years of work")


def overwritten(survey):
    content = bytearray(survey.path.read_bytes())
    content[4096:12288] = b"\xff" * 8192
    survey.path.write_bytes(content)


def linked(survey):
    elsewhere = survey.directory.parent / "elsewhere.gpkg"
    survey.path.replace(elsewhere)
    survey.path.symlink_to(elsewhere)


def base_changed(survey):
    with survey.unsealed("base").open("ab") as file:
        file.write(b"x")


def base_gone(survey):
    survey.unsealed("base").unlink()


def seal_gone(survey):
    survey.unsealed("seal.json").unlink()


def seal_damaged(survey):
    survey.unsealed("seal.json").write_text("{")


def seal_of_another_base(survey):
    """Somebody changed the base and wrote its new hash into the seal: home remembers the old one."""
    base_changed(survey)
    path = survey.unsealed("seal.json")
    old = path.read_text().split('"sha256": "')[1][:64]
    path.write_text(path.read_text().replace(old, hashed(survey.directory / "sealed" / "base")))


UNUSABLE = [
    (cut, "damaged"),
    (no_database, "damaged"),
    (overwritten, "damaged"),
    (linked, "links are not followed"),
    (lambda survey: survey.path.unlink(), "has no field_copy.gpkg"),
    (base_changed, "base .* was changed"),
    (base_gone, "lost the sealed base"),
    (seal_gone, "seal.json is missing. Choose the one with survey.qgz"),
    (seal_damaged, "is damaged"),
    (seal_of_another_base, "seal .* was changed"),
]


@pytest.mark.parametrize(("spoil", "words"), UNUSABLE)
def test_what_cannot_be_taken_in_is_said_in_one_sentence_and_home_is_not_touched(world, survey, spoil, words):
    survey.edit("Heap 1", status="closed")
    spoil(survey)
    before = everything(world.copy.path)
    with pytest.raises(SurveyUnusable, match=words):
        survey.take()
    assert everything(world.copy.path) == before
    assert not (survey.directory / "sealed" / "taken_in.json").exists()
