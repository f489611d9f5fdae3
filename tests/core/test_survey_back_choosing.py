# SPDX-License-Identifier: GPL-2.0-or-later
"""A person chooses between home's value and the survey's in the field copy at home, and may take that back."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.survey.coming_back.choices import Side
from crm_dataspace_plugin.core.survey.coming_back.choosing import choose, take_back, waiting
from tests.core.survey_world import give_out
from tests.core.sync_world import LAYER, Space, World, counts, square


@pytest.fixture
def world(tmp_path):
    space = Space()
    (tmp_path / "home").mkdir()
    yield World(space, tmp_path / "home" / "copy.gpkg")
    space.stop()


@pytest.fixture
def survey(world, tmp_path):
    return give_out(world.copy.path, tmp_path / "survey")


def at_home(world):
    return [row[0] for row in world.copy.sql(f"SELECT status FROM {LAYER} WHERE name = 'Heap 1'")]


def kept(world):
    with open_field_copy(world.copy.path) as connection:
        return waiting(connection)


def decide(world, side, number=0):
    with open_field_copy(world.copy.path) as connection:
        choose(connection, waiting(connection)[number], side)


def undo(world, number=0):
    with open_field_copy(world.copy.path) as connection:
        take_back(connection, waiting(connection)[number])


def gone(copy):
    copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 1'")


def status(value):
    return lambda copy: copy.edit("Heap 1", status=value)


TAKEN = [  # in the field, at home, whose value, the status at home then, after undoing it
    pytest.param(status("closed"), status("abandoned"), Side.SURVEY, ["closed"], ["abandoned"], id="the survey's"),
    pytest.param(status("closed"), status("abandoned"), Side.HERE, ["abandoned"], ["abandoned"], id="home's"),
    pytest.param(status("closed"), status("abandoned"), Side.BASE, ["active"], ["abandoned"], id="as given out"),
    pytest.param(status(None), status("abandoned"), Side.SURVEY, [None], ["abandoned"], id="NULL is a value"),
    pytest.param(gone, status("closed"), Side.SURVEY, [], ["closed"], id="deleted there, changed here"),
    pytest.param(status("closed"), gone, Side.SURVEY, ["closed"], [], id="changed there, deleted here"),
]


@pytest.mark.parametrize(("in_the_field", "here", "side", "then", "undone"), TAKEN)
def test_one_value_is_taken_and_given_back(world, survey, in_the_field, here, side, then, undone):
    in_the_field(survey)
    here(world.copy)
    survey.take()
    decide(world, side)
    assert at_home(world) == then and [each.chosen for each in kept(world)] == [side]
    assert survey.take().conflicts == 0 and at_home(world) == then, "taken in again, it stays chosen"
    undo(world)
    assert at_home(world) == undone and [each.chosen for each in kept(world)] == [None]


def test_what_was_chosen_is_sent_by_sync_under_the_id_it_has_there(world, survey):
    survey.edit("Heap 1", status="closed")
    gone(world.copy)
    survey.take()
    decide(world, Side.SURVEY)
    assert counts(world.sync()) == {"sent": 1}
    assert [each["properties"]["status"] for each in world.space.named("Heap 1")] == ["closed"]


def test_an_outline_is_chosen_like_a_value(world, survey):
    survey.edit("Heap 1", geometry=square(0.4))
    world.copy.edit("Heap 1", geometry=square(0.5))
    survey.take()
    decide(world, Side.SURVEY)
    assert kept(world)[0].survey == kept(world)[0].value_of(Side.SURVEY)
    assert world.copy.sql(f"SELECT round(ST_MinX(geom), 3) FROM {LAYER} WHERE name = 'Heap 1'") == [(0.4,)]


def test_what_was_typed_at_home_since_is_shown_and_comes_back_after_an_undo(world, survey):
    survey.edit("Heap 1", status="closed")
    world.copy.edit("Heap 1", status="abandoned")
    survey.take()
    world.copy.edit("Heap 1", status="historic")
    assert kept(world)[0].here == "historic"
    decide(world, Side.SURVEY)
    undo(world)
    assert at_home(world) == ["historic"]


def test_what_was_typed_after_a_choice_is_not_undone_with_it(world, survey):
    survey.edit("Heap 1", status="closed")
    world.copy.edit("Heap 1", status="abandoned")
    survey.take()
    decide(world, Side.SURVEY)
    world.copy.edit("Heap 1", status="historic")
    undo(world)
    assert at_home(world) == ["historic"] and kept(world)[0].here == "historic"


def test_samples_changed_on_both_sides_are_chosen_too(world, survey):
    survey.sql("UPDATE samples SET remarks = 'wet' WHERE fid = 1")
    survey.take()
    survey.sql("UPDATE samples SET remarks = 'dry' WHERE fid = 1")
    world.copy.sql("UPDATE survey_samples SET remarks = 'damp'")
    assert survey.take().conflicts == 1
    decide(world, Side.SURVEY)
    assert world.copy.sql("SELECT remarks FROM survey_samples") == [("dry",)]
    undo(world)
    assert world.copy.sql("SELECT remarks FROM survey_samples") == [("damp",)]


def test_a_feature_deleted_since_is_told(world, survey):
    survey.edit("Heap 1", status="closed")
    world.copy.edit("Heap 1", status="abandoned")
    survey.take()
    gone(world.copy)
    with open_field_copy(world.copy.path) as connection, pytest.raises(DataError, match="deleted here since"):
        choose(connection, waiting(connection)[0], Side.SURVEY)
    assert kept(world)[0].field != FEATURE_CHANGE
