# SPDX-License-Identifier: GPL-2.0-or-later
"""A survey comes back: what was changed in it is merged into the field copy at home, and Sync sends it once."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.geometry import to_blob
from tests.core.survey_world import everything, give_out
from tests.core.sync_world import LAYER, Space, World, counts, square


@pytest.fixture
def space():
    made = Space()
    yield made
    made.stop()


@pytest.fixture
def world(space, tmp_path):
    (tmp_path / "home").mkdir()
    return World(space, tmp_path / "home" / "copy.gpkg")


@pytest.fixture
def survey(world, tmp_path):
    return give_out(world.copy.path, tmp_path / "survey")


def told(taken):
    return taken.inserted, taken.updated, taken.deleted, taken.conflicts


def test_what_was_changed_in_the_field_comes_home_and_is_sent_once(world, survey):
    survey.edit("Heap 1", status="closed", crm_reason="seen on site")
    survey.edit("Heap 2", geometry=square(0.2, size=0.02))
    survey.add(crm_uuid="new-1", name="New heap")
    survey.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 3'")
    taken = survey.take()
    assert told(taken) == (1, 2, 1, 0) and taken.findings == () and taken.field_copy == world.copy.path
    assert counts(world.sync()) == {"sent": 2, "created": 1, "deleted": 1}
    assert world.space.named("Heap 1")[0]["properties"]["status"] == "closed"
    assert len(world.space.named("New heap")) == 1 and not world.space.named("Heap 3")
    assert ("update", "status", '"active"', '"closed"', "", "seen on site") in world.copy.journal()
    assert counts(world.sync()) == {}


def test_a_survey_that_was_only_carried_around_changes_nothing(world, survey):
    assert told(survey.take()) == (0, 0, 0, 0)
    assert counts(world.plan()) == {}


def test_taking_in_the_same_survey_again_changes_nothing(world, survey):
    survey.edit("Heap 1", status="closed")
    survey.edit("Heap 2", remarks="from the survey")
    survey.add(name="Without identity")
    survey.sql("UPDATE samples SET taken_by = 'me' WHERE rowid = 1")
    survey.photo("one.png", "Heap 1")
    world.copy.edit("Heap 2", remarks="from home")
    first = survey.take()
    before = everything(world.copy.path)
    assert told(first) == (1, 1, 0, 1) and (first.rows, first.photos) == (1, 1)
    again = survey.take()
    assert told(again) == (0, 0, 0, 1) and (again.rows, again.photos) == (0, 0)
    assert everything(world.copy.path) == before


def test_a_look_writes_nothing_and_tells_the_same(world, survey):
    survey.edit("Heap 1", status="closed")
    survey.photo("one.png", "Heap 1")
    before = everything(world.copy.path)
    looked = survey.look()
    assert everything(world.copy.path) == before and not (world.copy.path.parent / "media").exists()
    assert not (survey.directory / "sealed" / "taken_in.json").exists()
    taken = survey.take()
    assert (told(looked), looked.photos, looked.findings) == (told(taken), taken.photos, taken.findings)


def test_what_both_changed_differently_stays_at_home_and_the_other_value_is_kept(world, survey):
    survey.edit("Heap 1", remarks="from the survey", status="closed")
    world.copy.edit("Heap 1", remarks="from home")
    assert told(survey.take()) == (0, 1, 0, 1)
    assert world.copy.value("Heap 1", "remarks") == "from home"
    assert world.copy.value("Heap 1", "status") == "closed"
    kept = world.copy.sql("SELECT field, base, here, survey_value, chosen FROM crm_survey_choice")
    assert kept == [("remarks", None, '"from home"', '"from the survey"', None)]


def test_both_with_the_same_new_feature_is_one_feature(world, survey):
    for each in (survey, world.copy):
        each.add(crm_uuid="new-1", name="New heap")
    assert told(survey.take()) == (0, 0, 0, 0)
    assert counts(world.sync()) == {"created": 1}
    assert len(world.space.named("New heap")) == 1


def test_home_synced_meanwhile_sends_only_what_is_new(world, survey):
    survey.edit("Heap 1", status="closed")
    world.copy.edit("Heap 2", status="closed")
    world.sync()
    world.space.change("Heap 4", status="closed")
    survey.take()
    assert counts(world.sync()) == {"sent": 1}


def test_a_sample_and_a_checklist_answer_come_home_with_the_survey_they_belong_to(world, survey):
    survey.sql("UPDATE samples SET taken_by = 'me' WHERE rowid = 1")
    survey.sql("UPDATE checklist SET status = 'done' WHERE name = 'Heap 2'")
    survey.sql("INSERT INTO readings (crm_uuid, element, value) VALUES ('r-1', 'As', 12.5)")
    assert survey.take().rows == 3
    (row,) = world.copy.sql("SELECT sample_id, taken_by, survey, geom IS NOT NULL FROM survey_samples")
    assert row[1] == "me" and row[2] and row[3] == 1
    assert world.copy.sql("SELECT name, status FROM survey_checklist") == [("Heap 2", "done")]
    assert world.copy.sql("SELECT element, value FROM survey_readings") == [("As", 12.5)]


def test_a_photo_comes_home_beside_another_of_its_name(world, survey):
    media = world.copy.path.parent / "media"
    media.mkdir()
    (media / "one.png").write_bytes(b"\x89PNG\r\n\x1a\nanother")
    survey.photo("one.png", "Heap 1", role="toe")
    assert survey.take().photos == 1
    ((path, role),) = world.copy.sql("SELECT path, role FROM crm_photo")
    assert path != "media/one.png" and role == "toe"
    assert (world.copy.path.parent / path).read_bytes() == b"\x89PNG\r\n\x1a\nphoto"
    assert (media / "one.png").read_bytes() == b"\x89PNG\r\n\x1a\nanother"


def test_where_home_is_gone_a_field_copy_is_made_as_it_was_given_out(world, survey, tmp_path):
    survey.edit("Heap 1", status="closed")
    world.copy.path.unlink()
    taken = survey.take()
    assert taken.field_copy == tmp_path / "survey.gpkg" and told(taken) == (0, 1, 0, 0)
    world.copy.path = taken.field_copy
    assert counts(world.sync()) == {"sent": 1}
    assert survey.take().field_copy == taken.field_copy


def test_another_reference_system_is_brought_back(world, survey):
    blob = to_blob(square(0.1, size=0.02), 4326)
    survey.sql(f"UPDATE {LAYER} SET geom = ? WHERE name = 'Heap 1'", blob)
    assert told(survey.take()) == (0, 1, 0, 0)
