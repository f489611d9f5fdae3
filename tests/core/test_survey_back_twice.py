# SPDX-License-Identifier: GPL-2.0-or-later
"""A survey's own field copy is synced, and the survey is taken in too: no feature is created twice."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.errors import SurveyUnusable
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.sync.outcome import SyncOptions
from crm_dataspace_plugin.core.sync.push import plan, sync
from tests.core.survey_world import Survey, give_out
from tests.core.sync_world import LAYER, Space, World, counts, http_with_token, square


@pytest.fixture(params=["own uuid on the service", "no uuid on the service"])
def world(request, tmp_path):
    space = Space()
    (tmp_path / "home").mkdir()
    made = World(space, tmp_path / "home" / "copy.gpkg")
    if request.param.startswith("no"):
        made.copy.sql("UPDATE crm_source SET schema = json_set(schema, '$.uuid_field', '')")
    yield made
    space.stop()


@pytest.fixture
def survey(world, tmp_path):
    made = give_out(world.copy.path, tmp_path / "survey")
    made.edit("Heap 1", status="closed")
    made.add(name="New heap", crm_uuid="0b0b5a1e-6b2c-4c39-9c50-3a8a44a3c001")
    made.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 3'")
    return made


def synced(world, survey: Survey):
    return sync(survey.path, [], http_with_token(world.space.url), SyncOptions(), silent)


def once(world) -> bool:
    named = {name: len(world.space.named(name)) for name in ("New heap", "Heap 1", "Heap 3")}
    return named == {"New heap": 1, "Heap 1": 1, "Heap 3": 0} and len(world.space.features()) == 6


def test_synced_directly_and_then_taken_in_nothing_is_sent_again(world, survey):
    assert counts(synced(world, survey)) == {"sent": 1, "created": 1, "deleted": 1}
    survey.take()
    assert counts(world.plan()) == {} or set(counts(world.plan())) <= {"received"}
    result = world.sync()
    assert not {"sent", "created", "deleted", "conflicts"} & counts(result).keys() and once(world)
    assert counts(world.sync()) == {}


def test_synced_directly_rewritten_and_then_taken_in_nothing_is_sent_again(world, survey):
    synced(world, survey)
    for table in (f"crm_base_{LAYER}", "crm_source", "crm_queue", "crm_journal"):
        survey.sql(f"DROP TABLE {table}")
    survey.take()
    world.sync()
    assert once(world)


def test_synced_directly_changed_by_another_and_then_taken_in_it_is_not_created_again(world, survey):
    synced(world, survey)
    world.space.change("New heap", geometry=square(6.0))
    survey.take()
    known = f"SELECT crm_id, crm_revision FROM crm_base_{LAYER} WHERE name = 'New heap'"
    assert world.copy.sql(known) == survey.sql(known) != []
    assert "created" not in counts(world.sync()) and once(world)
    assert world.space.named("New heap")[0]["geometry"]["coordinates"][0][0] == [6.0, 0.0]


def test_taken_in_it_is_not_synced_directly_any_more(world, survey):
    survey.take()
    with pytest.raises(SurveyUnusable, match=r"was taken into copy\.gpkg"):
        synced(world, survey)
    with pytest.raises(SurveyUnusable):
        plan(survey.path, "", http_with_token(world.space.url), silent)
    world.sync()
    assert once(world)


@pytest.mark.parametrize("home_first", [True, False])
def test_another_copy_of_the_folder_that_is_synced_too_creates_nothing_twice(world, survey, tmp_path, home_first):
    other = survey.copied_to(tmp_path / "tablet")
    survey.take()
    runs = [world.sync, lambda: synced(world, other)]
    for run in runs if home_first else reversed(runs):
        run()
    assert once(world)


def test_a_survey_that_could_not_be_taken_in_can_still_be_synced(world, survey):
    world.copy.sql(f"DROP TABLE {LAYER}")
    with pytest.raises(Exception, match="no table"):
        survey.take()
    assert counts(synced(world, survey)) == {"sent": 1, "created": 1, "deleted": 1}
