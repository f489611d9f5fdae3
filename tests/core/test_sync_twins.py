# SPDX-License-Identifier: GPL-2.0-or-later
"""Two technicians add the same facility: found before it is created twice, and decided by a person."""

from __future__ import annotations

import json

import pytest
import requests

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.layout import TWIN_CHANGE
from crm_dataspace_plugin.core.geometry import to_blob
from crm_dataspace_plugin.core.pull.refresh.outcome import Came
from crm_dataspace_plugin.core.pull.refresh.refresh import refresh
from crm_dataspace_plugin.core.sync.changes import read_changes
from crm_dataspace_plugin.core.sync.conflicts import Resolution, resolve
from crm_dataspace_plugin.core.sync.outcome import OnConflict, OutcomeState
from crm_dataspace_plugin.core.sync.undo import undo
from crm_dataspace_plugin.core.words import use
from tests.core.sync_world import LAYER, Copy, Space, World, counts, http_with_token, pulled, square

PLACE = 5.0  # degrees east, on the equator
NORTH = 0.0009  # degrees, 100 m
UUID = "0c0ffee0-0000-4000-8000-000000000001"


@pytest.fixture
def world(tmp_path):
    space = Space()
    yield World(space, tmp_path / "copy.gpkg")
    space.stop()


def add_there(world, name="Nicolasa", y=NORTH, **properties):
    """A second client adds a facility."""
    feature = {"type": "Feature", "geometry": square(PLACE, y), "properties": {"name": name, **properties}}
    answer = requests.post(
        f"{world.space.url}/items",
        data=json.dumps(feature),
        headers={"Authorization": "Bearer spade", "Content-Type": "application/geo+json"},
        timeout=10,
    )
    answer.raise_for_status()


def add_here(world, name="nicolasa", **values):
    world.copy.add(name=name, crm_uuid=UUID, **values)


def decide(world, resolution, uuid=UUID):
    with world.copy.opened() as connection:
        resolve(connection, LAYER, uuid, TWIN_CHANGE, resolution)


def changed(world):
    with world.copy.opened() as connection:
        found = read_changes(connection, LAYER)
    return [(each.kind.value, {field.field: (field.base, field.ours) for field in each.fields}) for each in found]


def test_a_dry_run_finds_the_other_one_and_nothing_is_created(world):
    add_there(world, status="closed")
    add_here(world, status="active")
    before = world.space.features()
    (outcome,) = world.plan().features
    assert outcome.state is OutcomeState.CONFLICT
    (kept,) = world.copy.conflicts()
    assert (kept.field, kept.base, kept.ours["status"], kept.theirs["status"]) == (
        TWIN_CHANGE, None, "active", "closed"
    )  # fmt: skip
    assert kept.about.likeness == 1 and kept.about.metres == 0  # squares of 1 km that overlap
    assert counts(world.sync()) == {"conflicts": 1}
    assert world.space.features() == before


def test_the_other_one_is_found_in_every_language(world):
    add_there(world)
    add_here(world)
    use(lambda text: f"¡{text}")
    try:
        found = counts(world.sync())
    finally:
        use(None)
    assert found == {"conflicts": 1}


def test_others_new_facilities_of_another_name_or_far_away_are_none_of_it(world):
    add_there(world, "Figaredo")
    add_there(world, "Nicolasa", y=2.0)
    add_here(world)
    assert counts(world.sync()) == {"created": 1}


def test_what_the_field_copy_knows_already_is_no_second_finding(world):
    world.copy.add(name="heap 1", geom=to_blob(square(0.1), 4326))
    assert counts(world.sync()) == {"created": 1}


def test_both_are_kept_where_a_person_says_they_are_two(world):
    add_there(world)
    add_here(world)
    world.plan()
    decide(world, Resolution.OURS)
    assert counts(world.plan()) == {"pending": 1}
    assert [each.resolution for each in world.copy.conflicts()] == [Resolution.OURS]
    assert counts(world.sync()) == {"created": 1}
    assert len(world.space.named("Nicolasa") + world.space.named("nicolasa")) == 2
    assert world.copy.conflicts() == []
    assert counts(world.sync()) == {}


def test_a_third_one_that_comes_later_is_asked_about_and_the_second_no_more(world):
    add_there(world, remarks="second")
    add_here(world)
    world.plan()
    decide(world, Resolution.OURS)
    add_there(world, remarks="third")
    world.plan()
    (kept,) = world.copy.conflicts()
    assert (kept.theirs["remarks"], kept.resolution) == ("third", None)
    decide(world, Resolution.OURS)
    assert counts(world.sync()) == {"created": 1}


def test_joined_our_values_go_on_as_a_correction_of_theirs(world):
    add_there(world, status="closed", area_m2=500.0, remarks="fenced")
    add_here(world, status="active", start_year=1950, crm_reason="survey of May")
    world.plan()
    decide(world, Resolution.JOIN)
    assert counts(world.plan()) == {"pending": 1}
    ((kind, fields),) = changed(world)
    assert kind == "update"
    assert {name: fields[name] for name in ("name", "status", "start_year")} == {
        "name": ("Nicolasa", "nicolasa"), "status": ("closed", "active"), "start_year": (None, 1950)
    }  # fmt: skip
    assert "remarks" not in fields and "area_m2" not in fields  # what we do not know empties nothing
    assert counts(world.sync()) == {"sent": 1}
    (there,) = world.space.named("nicolasa")
    assert (there["properties"]["remarks"], there["properties"]["start_year"]) == ("fenced", 1950)
    assert len(world.space.features()) == 7
    assert ("resolve", TWIN_CHANGE) in [row[:2] for row in world.copy.journal()]
    assert world.copy.sql("SELECT DISTINCT reason FROM crm_journal WHERE change = 'update'") == [("survey of May",)]
    assert world.copy.verified().broken_at is None
    assert changed(world) == [] and counts(world.sync()) == {}


def test_dropped_ours_is_in_the_journal_and_theirs_in_the_field_copy(world):
    add_there(world, status="closed")
    add_here(world, status="active", remarks="found by us")
    world.copy.sql(
        "INSERT INTO crm_photo (crm_uuid, layer, feature_uuid, path) VALUES ('p', ?, ?, 'a.jpg')", LAYER, UUID
    )
    world.plan()
    decide(world, Resolution.THEIRS)
    assert counts(world.sync()) == {}
    assert changed(world) == []
    assert world.copy.value("Nicolasa", "status") == "closed"
    assert world.copy.sql(f"SELECT count(*) FROM {LAYER} WHERE name = 'nicolasa'") == [(0,)]
    assert '"found by us"' in world.copy.sql("SELECT old FROM crm_journal WHERE field = ?", TWIN_CHANGE)[0][0]
    assert world.copy.sql("SELECT feature_uuid FROM crm_photo") == [(world.copy.value("Nicolasa", "crm_uuid"),)]


def test_a_decision_survives_the_service_changing_the_other_one_meanwhile(world):
    add_there(world, status="closed")
    add_here(world, status="active")
    world.plan()
    decide(world, Resolution.JOIN)
    world.space.change("Nicolasa", status="abandoned")
    assert counts(world.sync()) == {"sent": 1, "conflicts": 1}  # the name goes, the status is a conflict like any other
    assert [each.field for each in world.copy.conflicts()] == ["status"]


def test_the_question_is_gone_when_the_other_one_is(world):
    add_there(world)
    add_here(world)
    world.plan()
    world.space.delete("Nicolasa")
    assert counts(world.sync()) == {"created": 1}
    assert world.copy.conflicts() == []


def test_two_technicians_one_facility(world, tmp_path):
    other = World(world.space, tmp_path / "other.gpkg")
    other.copy.add(name="Nicolasa", status="closed")
    add_here(world, status="active")
    assert counts(other.sync()) == {"created": 1}
    assert counts(world.sync()) == {"conflicts": 1}
    decide(world, Resolution.JOIN)
    assert counts(world.sync()) == {"sent": 1}
    assert len(world.space.features()) == 7


def test_a_rule_for_conflicts_that_prefers_ours_asks_nothing(world):
    add_there(world)
    add_here(world)
    assert counts(world.sync(on_conflict=OnConflict.OURS)) == {"created": 1}


def test_the_distance_can_be_chosen_and_none_looks_for_none(world):
    add_there(world, y=0.0125)  # its edge 278 m north of ours: 0.0025° · 111 km
    add_here(world)
    assert counts(world.plan()) == {"pending": 1}
    with_more = world.sync(near=300.0)
    assert counts(with_more) == {"conflicts": 1}
    assert counts(world.sync(near=0.0)) == {"created": 1}


def test_what_a_refresh_brought_while_the_new_one_waited_is_compared_too(world):
    add_here(world, status="active")
    add_there(world, status="closed")
    assert refresh(http_with_token(world.space.url), world.copy.path, LAYER, lambda *_: None).count(Came.NEW) == 1
    assert counts(world.sync()) == {"conflicts": 1}
    decide(world, Resolution.JOIN)
    assert counts(world.sync()) == {"sent": 1}
    assert [each["properties"]["status"] for each in world.space.named("Nicolasa")] == []
    assert [each["properties"]["status"] for each in world.space.named("nicolasa")] == ["active"]
    assert world.copy.sql("SELECT count(*) FROM crm_brought")[0][0] == 0


def test_what_was_there_before_the_new_one_was_drawn_is_not_compared_after_a_refresh(world):
    add_there(world)
    refresh(http_with_token(world.space.url), world.copy.path, LAYER, lambda *_: None)
    add_here(world)
    assert counts(world.sync()) == {"created": 1}


def test_undoing_the_new_feature_ends_the_question(world):
    add_there(world)
    add_here(world)
    world.plan()
    with world.copy.opened() as connection:
        undo(connection, LAYER, [UUID])
    assert world.copy.conflicts() == [] and changed(world) == []


def test_only_facilities_found_twice_can_be_joined(world):
    world.copy.edit("Heap 1", status="closed")
    world.space.change("Heap 1", status="abandoned")
    world.plan()
    with world.copy.opened() as connection, pytest.raises(DataError, match="found twice"):
        resolve(connection, LAYER, world.copy.value("Heap 1", "crm_uuid"), "status", Resolution.JOIN)


def test_a_field_copy_of_an_older_version_learns_what_is_known_of_the_other_one(world, tmp_path):
    world.copy.sql("ALTER TABLE crm_conflict DROP COLUMN about")
    add_there(world)
    add_here(world)
    world.plan()
    assert world.copy.conflicts()[0].about.server_id


def test_a_new_pull_shows_the_joined_facility_once(world, tmp_path):
    add_there(world)
    add_here(world)
    world.plan()
    decide(world, Resolution.JOIN)
    world.sync()
    pulled(world.space.url, tmp_path / "fresh.gpkg")
    fresh = Copy(tmp_path / "fresh.gpkg").sql(f"SELECT crm_uuid FROM {LAYER} ORDER BY 1")
    assert fresh == world.copy.sql(f"SELECT crm_uuid FROM {LAYER} ORDER BY 1")


def test_sending_something_else_leaves_the_question_where_it_is(world):
    add_there(world)
    add_here(world)
    world.copy.edit("Heap 1", status="closed")
    world.plan()
    decide(world, Resolution.OURS)
    assert counts(world.sync(only=frozenset([world.copy.value("Heap 1", "crm_uuid")]))) == {"sent": 1}
    assert [each.resolution for each in world.copy.conflicts()] == [Resolution.OURS]
