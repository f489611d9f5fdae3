# SPDX-License-Identifier: GPL-2.0-or-later
"""Home changed while the survey was in the field: the merge as a table, and what is taken in again later."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.errors import Cancelled, FieldCopyBusy, FieldCopyError, SurveyUnusable
from crm_dataspace_plugin.core.field_copy import connection
from crm_dataspace_plugin.core.field_copy.connection import connect
from crm_dataspace_plugin.core.geometry import to_blob
from crm_dataspace_plugin.core.survey.coming_back.choices import Prefer
from tests.core.survey_world import PNG, everything, give_out
from tests.core.sync_world import LAYER, Space, World, counts, pulled, square


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


def status(value):
    return lambda copy: copy.edit("Heap 1", status=value)


def moved(x):
    return lambda copy: copy.edit("Heap 1", geometry=square(x))


def gone(copy):
    copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 1'")


def nothing(copy):
    """Leave it as it was given out."""


ACTIVE, CLOSED, ABANDONED = "active", "closed", "abandoned"
MERGES = [  # in the field, at home, (new, changed, deleted, to choose), the status at home afterwards
    (nothing, nothing, (0, 0, 0, 0), ACTIVE),
    (nothing, status(CLOSED), (0, 0, 0, 0), CLOSED),
    (status(CLOSED), nothing, (0, 1, 0, 0), CLOSED),
    (status(CLOSED), status(CLOSED), (0, 0, 0, 0), CLOSED),
    (status(CLOSED), status(ABANDONED), (0, 0, 0, 1), ABANDONED),
    (status(None), status(ABANDONED), (0, 0, 0, 1), ABANDONED),
    (status(CLOSED), moved(0.5), (0, 1, 0, 0), CLOSED),
    (moved(0.4), moved(0.5), (0, 0, 0, 1), ACTIVE),
    (moved(0.4), moved(0.4), (0, 0, 0, 0), ACTIVE),
    (gone, nothing, (0, 0, 1, 0), None),
    (nothing, gone, (0, 0, 0, 0), None),
    (gone, gone, (0, 0, 0, 0), None),
    (gone, status(CLOSED), (0, 0, 0, 1), CLOSED),
    (status(CLOSED), gone, (0, 0, 0, 1), None),
]


@pytest.mark.parametrize(("in_the_field", "at_home", "wanted", "left"), MERGES)
def test_the_merge_is_this_table(world, survey, in_the_field, at_home, wanted, left):
    in_the_field(survey)
    at_home(world.copy)
    assert told(survey.take()) == wanted
    assert world.copy.sql(f"SELECT status FROM {LAYER} WHERE name = 'Heap 1'") == ([(left,)] if left else [])
    before = everything(world.copy.path)
    assert told(survey.take()) == (0, 0, 0, wanted[3]) and everything(world.copy.path) == before


CHOSEN = [
    (status(CLOSED), status(ABANDONED), Prefer.SURVEY, CLOSED),
    (status(CLOSED), status(ABANDONED), Prefer.HERE, ABANDONED),
    (gone, status(CLOSED), Prefer.SURVEY, None),
    (gone, status(CLOSED), Prefer.HERE, CLOSED),
    (status(CLOSED), gone, Prefer.SURVEY, CLOSED),
    (status(CLOSED), gone, Prefer.HERE, None),
]


@pytest.mark.parametrize("at_once", [True, False])
@pytest.mark.parametrize(("in_the_field", "at_home", "prefer", "left"), CHOSEN)
def test_what_waits_for_a_person_is_chosen_at_once_or_later(
    world, survey, in_the_field, at_home, prefer, left, at_once
):
    in_the_field(survey)
    at_home(world.copy)
    if not at_once:
        assert survey.take().conflicts == 1
    taken = survey.take(prefer=prefer)
    assert taken.conflicts == 0 and (taken.inserted + taken.updated + taken.deleted) == (prefer is Prefer.SURVEY)
    assert world.copy.sql(f"SELECT status FROM {LAYER} WHERE name = 'Heap 1'") == ([(left,)] if left else [])
    assert survey.take().conflicts == 0
    assert len(world.copy.sql("SELECT 1 FROM crm_survey_choice WHERE chosen IS NOT NULL")) == 1


def test_the_surveys_value_typed_at_home_is_chosen_when_the_survey_is_taken_in_again(world, survey):
    survey.edit("Heap 1", status="closed")
    world.copy.edit("Heap 1", status="abandoned")
    survey.take()
    world.copy.edit("Heap 1", status="closed")
    assert told(survey.take()) == (0, 0, 0, 0)
    assert world.copy.sql("SELECT chosen FROM crm_survey_choice") == [("survey",)]


@pytest.mark.parametrize("look_first", [True, False])
def test_a_copy_made_at_home_is_not_changed_with_its_original(world, survey, look_first):
    survey.edit("Heap 1", status="closed")
    world.copy.sql(
        f"INSERT INTO {LAYER} (geom, crm_uuid, crm_id, name, status)"
        f" SELECT geom, crm_uuid, crm_id, 'Copy', status FROM {LAYER} WHERE name = 'Heap 1'"
    )
    if look_first:
        assert told(survey.look()) == (0, 1, 0, 0)
    assert told(survey.take()) == (0, 1, 0, 0)
    assert (world.copy.value("Heap 1", "status"), world.copy.value("Copy", "status")) == ("closed", "active")


def test_only_what_was_changed_since_is_taken_in_the_second_time(world, survey):
    survey.edit("Heap 1", status="closed")
    survey.edit("Heap 2", status="closed")
    survey.take()
    world.copy.edit("Heap 1", status="abandoned")  # corrected at home after it came
    world.copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 2'")
    survey.edit("Heap 3", status="closed")
    assert told(survey.take()) == (0, 1, 0, 0)
    assert world.copy.value("Heap 1", "status") == "abandoned"
    assert world.copy.sql(f"SELECT 1 FROM {LAYER} WHERE name = 'Heap 2'") == []


def test_what_is_undone_in_the_survey_is_undone_at_home(world, survey):
    survey.edit("Heap 1", status="closed")
    survey.add(crm_uuid="new-1", name="New heap")
    survey.take()
    survey.edit("Heap 1", status="active")
    survey.sql(f"DELETE FROM {LAYER} WHERE name = 'New heap'")
    assert told(survey.take()) == (0, 1, 1, 0)
    assert counts(world.plan()) == {}


def test_two_technicians_with_a_survey_each_are_merged_one_after_the_other(world, tmp_path):
    first = give_out(world.copy.path, tmp_path / "first")
    second = give_out(world.copy.path, tmp_path / "second")
    first.edit("Heap 1", status="closed")
    second.edit("Heap 1", remarks="dust")
    for each in (first, second):
        each.edit("Heap 2", remarks=each.directory.name)
        each.sql(
            "UPDATE samples SET taken_by = ? WHERE sample_id = (SELECT min(sample_id) FROM samples)",
            each.path.parent.name,
        )
    assert told(first.take()) == (0, 2, 0, 0)
    assert told(second.take()) == (0, 1, 0, 1)
    assert (world.copy.value("Heap 1", "status"), world.copy.value("Heap 1", "remarks")) == ("closed", "dust")
    assert sorted(world.copy.sql("SELECT taken_by FROM survey_samples")) == [("first",), ("second",)]
    assert counts(world.sync()) == {"sent": 2}


def test_changes_of_home_that_went_along_are_not_taken_for_the_surveys(world, tmp_path):
    world.copy.edit("Heap 1", status="closed")
    survey = give_out(world.copy.path, tmp_path / "survey")
    world.sync()
    survey.edit("Heap 1", remarks="dust")
    assert told(survey.take()) == (0, 1, 0, 0)
    assert counts(world.sync()) == {"sent": 1}


def test_a_layer_pulled_anew_meanwhile_knows_its_features_by_their_id(world, survey):
    survey.edit("Heap 1", status="closed")
    for table in (LAYER, f"crm_base_{LAYER}"):
        world.copy.sql(f"UPDATE {table} SET crm_uuid = 'again-' || crm_id")
    assert told(survey.take()) == (0, 1, 0, 0)
    assert counts(world.sync()) == {"sent": 1}


def test_features_outside_of_the_area_stay_at_home_and_are_not_deleted(world, tmp_path):
    area = "POLYGON ((0.05 -1, 0.25 -1, 0.25 1, 0.05 1, 0.05 -1))"
    survey = give_out(world.copy.path, tmp_path / "survey", area)
    assert survey.sql(f"SELECT name FROM {LAYER} ORDER BY name") == [("Heap 1",), ("Heap 2",)]
    survey.edit("Heap 1", status="closed")
    assert told(survey.take()) == (0, 1, 0, 0)
    assert counts(world.sync()) == {"sent": 1} and len(world.space.features()) == 6


def test_cancelling_leaves_home_and_folder_as_they_were(world, survey):
    survey.edit("Heap 1", status="closed")
    survey.photo("one.png", "Heap 1")
    before = everything(world.copy.path)
    calls = []

    def until(number):
        def tick(_fraction, _words):
            calls.append(1)
            if len(calls) == number:
                raise Cancelled

        return tick

    survey.look()
    for number in (1, 2, 3, 4):
        calls.clear()
        try:
            survey.take(tick=until(number))
        except Cancelled:
            assert everything(world.copy.path) == before and not (world.copy.path.parent / "media").exists()
            assert not (survey.directory / "sealed" / "taken_in.json").exists()
        else:
            break
    assert number > 2


def test_cancelling_between_two_photos_leaves_none(world, survey):
    for name in ("one.png", "two.png"):
        survey.photo(name, "Heap 1", content=PNG + name.encode())

    def at_the_second(_fraction, words):
        if words == "media/two.png":
            raise Cancelled

    with pytest.raises(Cancelled):
        survey.take(tick=at_the_second)
    assert list((world.copy.path.parent / "media").iterdir()) == [] and not world.copy.sql("SELECT 1 FROM crm_photo")


def test_a_layer_that_does_not_go_back_keeps_its_changes_in_the_folder_and_says_so(world, tmp_path):
    world.copy.sql("UPDATE crm_source SET editable = 0")
    world.copy.sql(f"DROP TABLE crm_base_{LAYER}")
    survey = give_out(world.copy.path, tmp_path / "survey")
    assert survey.look().findings == ()
    survey.edit("Heap 1", status="closed")
    taken = survey.take()
    assert told(taken) == (0, 0, 0, 0) and ["does not go back" in each.words for each in taken.findings] == [True]
    assert world.copy.value("Heap 1", "status") == "active"


def test_a_folder_that_cannot_be_marked_is_taken_in_with_a_warning(world, survey):
    survey.edit("Heap 1", status="closed")
    (survey.directory / "sealed" / "taken_in.json").mkdir()  # in its way, as a medium that cannot be written is
    taken = survey.take()
    assert told(taken) == (0, 1, 0, 0) and ["could not be marked" in each.words for each in taken.findings] == [True]


def test_a_survey_is_given_out_though_home_cannot_note_it(world, tmp_path, monkeypatch):
    monkeypatch.setattr(connection, "BUSY_TIMEOUT", 0.05)
    other = connect(world.copy.path)
    other.execute("BEGIN IMMEDIATE")
    try:
        survey = give_out(world.copy.path, tmp_path / "survey")
    finally:
        other.close()
    assert "could not note it" in survey.notes[0]
    survey.edit("Heap 1", status="closed")
    assert told(survey.take(world.copy.path)) == (0, 1, 0, 0)
    assert survey.take().field_copy == world.copy.path  # it remembers now


def test_home_in_the_hands_of_another_program_is_said(world, survey):
    survey.edit("Heap 1", status="closed")
    other = connect(world.copy.path)
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(FieldCopyBusy):
            survey.take()
    finally:
        other.close()
    assert told(survey.take()) == (0, 1, 0, 0)


def test_another_field_copy_than_the_one_it_came_from_is_told(world, survey, tmp_path):
    pulled(world.space.url, tmp_path / "other.gpkg")
    survey.edit("Heap 1", status="closed")
    taken = survey.take(tmp_path / "other.gpkg")
    assert told(taken) == (0, 1, 0, 0)
    assert any("does not remember" in each.words for each in taken.findings)


def test_a_field_copy_without_the_layer_is_refused(world, survey, tmp_path):
    pulled(world.space.url, tmp_path / "other.gpkg")
    other = connect(tmp_path / "other.gpkg")
    other.execute("DELETE FROM crm_source")
    other.close()
    with pytest.raises(FieldCopyError, match="no layer “heaps”"):
        survey.take(tmp_path / "other.gpkg")


def test_the_surveys_own_field_copy_is_no_home(survey):
    with pytest.raises(SurveyUnusable, match="own field copy"):
        survey.take(survey.path)


def test_a_field_copy_of_an_older_version_takes_a_survey_in(world, tmp_path):
    world.copy.sql("DROP TABLE crm_photo")
    for column in ("crm_reason", "crm_evidence", "crm_certainty"):
        world.copy.sql(f"ALTER TABLE {LAYER} DROP COLUMN {column}")
    survey = give_out(world.copy.path, tmp_path / "survey")
    survey.edit("Heap 1", status="closed", geom=to_blob(square(0.1, size=0.02), 4326))
    assert told(survey.take()) == (0, 1, 0, 0)
    assert counts(world.sync()) == {"sent": 1}
