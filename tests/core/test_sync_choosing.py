# SPDX-License-Identifier: GPL-2.0-or-later
"""Sending some fields now and others later, undoing single values, deciding many conflicts at once."""

from __future__ import annotations

import json

import pytest

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.sync.changes import read_changes
from crm_dataspace_plugin.core.sync.conflicts import Resolution, open_conflicts, resolve, resolve_all
from crm_dataspace_plugin.core.sync.correction import corrections, explain
from crm_dataspace_plugin.core.sync.undo import undo_fields
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from tests.core.sync_world import LAYER, Space, World, square


@pytest.fixture
def world(tmp_path):
    space = Space()
    yield World(space, tmp_path / "copy.gpkg")
    space.stop()


def uuid_of(world, name):
    return world.copy.value(name, "crm_uuid")


def changed(world):
    """Return feature name to {field: (base, ours)} of all local changes."""
    with world.copy.opened() as connection:
        found = read_changes(connection, LAYER)
    return {each.label: {field.field: (field.base, field.ours) for field in each.fields} for each in found}


def there(world, name):
    return world.space.named(name)[0]["properties"]


def hold(world, name, *fields):
    return {uuid_of(world, name): frozenset(fields)}


def test_a_field_held_back_stays_a_change_while_the_others_go(world):
    world.copy.edit("Heap 1", status="closed", area_m2=5.0)
    result = world.sync(held=hold(world, "Heap 1", "area_m2"))
    assert result.sent == 1
    assert (there(world, "Heap 1")["status"], there(world, "Heap 1")["area_m2"]) == ("closed", 1001.5)
    assert changed(world) == {"Heap 1": {"area_m2": (1001.5, 5.0)}}
    assert world.sync().sent == 1
    assert there(world, "Heap 1")["area_m2"] == 5.0
    assert changed(world) == {}


def test_the_journal_has_only_what_went(world):
    world.copy.edit("Heap 1", status="closed", area_m2=5.0)
    world.sync(held=hold(world, "Heap 1", "area_m2"))
    assert [row[1] for row in world.copy.journal()] == ["status"]
    world.sync()
    assert [row[1] for row in world.copy.journal()] == ["status", "area_m2"]
    assert world.copy.verified().broken_at is None


def test_a_field_held_back_is_still_guarded_when_others_change_it_meanwhile(world):
    world.copy.edit("Heap 1", status="closed", area_m2=5.0)
    world.space.change("Heap 1", area_m2=7.0)
    world.sync(held=hold(world, "Heap 1", "area_m2"))
    # their 7.0 came into neither the row nor the base: both sides' changes are still there to be compared
    assert changed(world) == {"Heap 1": {"area_m2": (1001.5, 5.0)}}
    assert world.sync().conflicts == 1
    assert there(world, "Heap 1")["area_m2"] == 7.0


def test_what_others_changed_elsewhere_comes_in_while_a_field_is_held_back(world):
    world.copy.edit("Heap 1", status="closed", area_m2=5.0)
    world.space.change("Heap 1", remarks="fenced")
    assert world.sync(held=hold(world, "Heap 1", "status")).received == 1
    assert world.copy.value("Heap 1", "remarks") == "fenced"
    assert changed(world) == {"Heap 1": {"status": ("active", "closed")}}


def test_an_outline_can_be_held_back_too(world):
    world.copy.edit("Heap 1", status="closed", geometry=square(0.1, size=0.02))
    world.sync(held=hold(world, "Heap 1", GEOMETRY_CHANGE))
    assert list(changed(world)["Heap 1"]) == [GEOMETRY_CHANGE]
    world.sync()
    assert changed(world) == {}


def test_a_value_the_rules_forbid_keeps_nothing_back_once_it_is_held(world):
    world.copy.edit("Heap 1", status="closed", start_year="soon")
    assert world.sync().rejected == 1
    result = world.sync(held=hold(world, "Heap 1", "start_year"))
    assert (result.rejected, result.sent) == (0, 1)
    assert list(changed(world)["Heap 1"]) == ["start_year"]


def test_a_decision_about_a_field_held_back_is_kept(world):
    world.copy.edit("Heap 1", status="closed", area_m2=5.0)
    world.space.change("Heap 1", status="abandoned")
    world.plan()
    with world.copy.opened() as connection:
        resolve(connection, LAYER, uuid_of(world, "Heap 1"), "status", Resolution.OURS)
    world.sync(held=hold(world, "Heap 1", "status"))
    assert there(world, "Heap 1") | {"status": "abandoned", "area_m2": 5.0} == there(world, "Heap 1")
    assert [each.resolution for each in world.copy.conflicts()] == [Resolution.OURS]
    world.sync()
    assert there(world, "Heap 1")["status"] == "closed"
    assert world.copy.conflicts() == []


def test_an_open_conflict_about_a_field_held_back_stays_open(world):
    world.copy.edit("Heap 1", status="closed", area_m2=5.0)
    world.space.change("Heap 1", status="abandoned")
    world.plan()
    world.sync(held=hold(world, "Heap 1", "status"))
    assert [each.field for each in world.copy.conflicts()] == ["status"]
    assert there(world, "Heap 1")["area_m2"] == 5.0


def test_a_feature_deleted_there_is_sent_whole_whatever_is_held_back(world):
    world.copy.edit("Heap 1", status="closed", area_m2=5.0)
    world.space.delete("Heap 1")
    world.plan()
    with world.copy.opened() as connection:
        resolve(connection, LAYER, uuid_of(world, "Heap 1"), FEATURE_CHANGE, Resolution.OURS)
    world.sync(held=hold(world, "Heap 1", "area_m2"))
    assert there(world, "Heap 1")["area_m2"] == 5.0
    assert changed(world) == {}


def test_single_values_are_undone_and_the_rest_stays(world):
    world.copy.edit("Heap 1", status="closed", area_m2=5.0, geometry=square(0.3))
    with world.copy.opened() as connection:
        assert undo_fields(connection, LAYER, {uuid_of(world, "Heap 1"): ["area_m2", GEOMETRY_CHANGE]}) == 2
    assert changed(world) == {"Heap 1": {"status": ("active", "closed")}}


def test_undoing_a_value_ends_its_conflict_and_no_other(world):
    world.copy.edit("Heap 1", status="closed", area_m2=5.0)
    world.space.change("Heap 1", status="abandoned", area_m2=7.0)
    world.plan()
    with world.copy.opened() as connection:
        undo_fields(connection, LAYER, {uuid_of(world, "Heap 1"): ["area_m2"]})
    assert [each.field for each in world.copy.conflicts()] == ["status"]


def test_one_rule_decides_all_open_conflicts_about_a_field_and_no_others(world):
    for name in ("Heap 1", "Heap 2", "Heap 3"):
        world.copy.edit(name, status="closed", area_m2=5.0)
        world.space.change(name, status="abandoned", area_m2=7.0)
    world.plan()
    with world.copy.opened() as connection:
        resolve(connection, LAYER, uuid_of(world, "Heap 2"), "status", Resolution.OURS)
        assert resolve_all(connection, LAYER, "status", Resolution.THEIRS) == 2
        left = open_conflicts(connection, LAYER)
    assert {each.field for each in left} == {"area_m2"} and len(left) == 3
    world.sync()
    assert [there(world, f"Heap {n}")["status"] for n in (1, 2, 3)] == ["abandoned", "closed", "abandoned"]


@pytest.mark.parametrize(
    ("field", "resolution"), [("status", Resolution.VALUE), (FEATURE_CHANGE, Resolution.BASE)], ids=["value", "feature"]
)
def test_a_rule_for_many_is_a_side(world, field, resolution):
    with world.copy.opened() as connection, pytest.raises(DataError):
        resolve_all(connection, LAYER, field, resolution)


def test_another_value_that_the_rules_forbid_is_not_taken(world):
    world.copy.edit("Heap 1", start_year=1950)
    world.space.change("Heap 1", start_year=1960)
    world.plan()
    with world.copy.opened() as connection:
        with pytest.raises(DataError, match="must be a whole number"):
            resolve(connection, LAYER, uuid_of(world, "Heap 1"), "start_year", Resolution.VALUE, "soon")
        assert open_conflicts(connection, LAYER)


def test_one_reason_is_written_for_many_and_says_nothing_about_the_rest(world):
    for name in ("Heap 1", "Heap 2", "Heap 3"):
        world.copy.edit(name, status="closed", crm_evidence="photo 7")
    chosen = [uuid_of(world, "Heap 1"), uuid_of(world, "Heap 2")]
    with world.copy.opened() as connection:
        layer = WorkingLayer(connection, read_source(connection, LAYER))
        assert explain(layer, chosen, {"crm_reason": " survey of May ", "name": "no column of the block"}) == 2
        why = corrections(layer)
    said = {uuid: (each.reason, each.evidence) for uuid, each in why.items()}
    assert [said[uuid] for uuid in chosen] == [("survey of May", "photo 7")] * 2
    assert said[uuid_of(world, "Heap 3")] == ("", "photo 7")
    world.sync()
    reasons = world.copy.sql("SELECT reason, new FROM crm_journal WHERE field = 'status' ORDER BY reason")
    assert reasons == [("", json.dumps("closed")), *[("survey of May", json.dumps("closed"))] * 2]
