# SPDX-License-Identifier: GPL-2.0-or-later
"""Sync end to end, against the embedded data space over loopback."""

from __future__ import annotations

import json

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.geometry import to_blob
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.sync.changes import read_changes
from crm_dataspace_plugin.core.sync.conflicts import Resolution, open_conflicts, resolve
from crm_dataspace_plugin.core.sync.outcome import FieldResult, OnConflict, OutcomeState
from crm_dataspace_plugin.core.sync.push import sync
from tests.core.sync_world import LAYER, Space, World, counts, http_with_token, square


@pytest.fixture()
def space():
    space = Space()
    yield space
    space.stop()


@pytest.fixture()
def world(space, tmp_path):
    return World(space, tmp_path / "copy.gpkg")


def test_a_fresh_field_copy_has_nothing_to_send(world):
    assert counts(world.sync()) == {}


def test_changed_values_arrive_and_the_next_sync_has_nothing_left(world, space):
    world.copy.edit("Heap 1", area_m2=51800.0, remarks="surveyed é", covered=1, closed_on="2020-05-17", start_year=None)
    result = world.sync(author="Ana", reason="survey 12 Nov")
    assert counts(result) == {"sent": 1}
    stored = space.named("Heap 1")[0]["properties"]
    changed = ("area_m2", "remarks", "covered", "closed_on", "start_year")
    assert [stored[name] for name in changed] == [51800.0, "surveyed é", True, "2020-05-17", None]
    assert counts(world.sync()) == {}


def test_an_empty_text_and_null_stay_different(world, space):
    world.copy.edit("Heap 1", remarks="")
    world.copy.edit("Heap 2", status=None)
    assert world.sync().sent == 2
    assert space.named("Heap 1")[0]["properties"]["remarks"] == ""
    assert space.named("Heap 2")[0]["properties"]["status"] is None
    assert counts(world.sync()) == {}


def test_a_moved_geometry_arrives(world, space):
    world.copy.edit("Heap 3", geometry=square(7.0))
    assert counts(world.sync()) == {"sent": 1}
    assert space.named("Heap 3")[0]["geometry"] == square(7.0)


def test_the_journal_names_author_reason_old_and_new(world):
    world.copy.edit("Heap 1", area_m2=51800.0)
    world.sync(author="Ana", reason="survey 12 Nov")
    assert world.copy.journal() == [("update", "area_m2", "1001.5", "51800.0", "Ana", "survey 12 Nov")]
    assert world.copy.verified().intact


def test_changes_of_other_attributes_there_are_merged(world, space):
    world.copy.edit("Heap 1", status="closed")
    space.change("Heap 1", remarks="seen by drone", start_year=1950)
    result = world.sync()
    assert counts(result) == {"sent": 1, "received": 1}
    properties = space.named("Heap 1")[0]["properties"]
    assert (properties["status"], properties["remarks"], properties["start_year"]) == ("closed", "seen by drone", 1950)
    assert world.copy.value("Heap 1", "remarks") == "seen by drone"
    assert world.copy.value("Heap 1", "start_year", "crm_base_heaps") == 1950
    assert counts(world.sync()) == {}


def test_the_same_change_on_both_sides_is_not_sent(world, space):
    world.copy.edit("Heap 1", status="closed")
    space.change("Heap 1", status="closed")
    result = world.sync()
    assert counts(result) == {}
    assert [each.fields[0].result for each in result.features] == [FieldResult.APPLIED]
    assert counts(world.sync()) == {} and not world.sync().features


def test_a_conflict_is_kept_and_the_rest_of_the_feature_goes_on(world, space):
    world.copy.edit("Heap 1", status="closed", remarks="fenced")
    space.change("Heap 1", status="abandoned")
    result = world.sync()
    assert counts(result) == {"sent": 1, "conflicts": 1}
    (kept,) = world.copy.conflicts()
    assert (kept.field, kept.base, kept.ours, kept.theirs) == ("status", "active", "closed", "abandoned")
    properties = space.named("Heap 1")[0]["properties"]
    assert (properties["status"], properties["remarks"]) == ("abandoned", "fenced")
    assert world.copy.value("Heap 1", "status") == "closed"


def test_a_kept_conflict_is_not_sent_again(world, space):
    world.copy.edit("Heap 1", status="closed")
    space.change("Heap 1", status="abandoned")
    world.sync()
    assert counts(world.sync()) == {"conflicts": 1}
    assert space.named("Heap 1")[0]["properties"]["status"] == "abandoned"
    assert len(world.copy.conflicts()) == 1


@pytest.mark.parametrize(
    ("resolution", "value", "there"),
    [
        (Resolution.OURS, None, "closed"),
        (Resolution.THEIRS, None, "abandoned"),
        (Resolution.BASE, None, "active"),
        (Resolution.VALUE, "historic", "historic"),
        (Resolution.VALUE, None, None),
    ],
)
def test_a_resolution_is_applied_by_the_next_sync(world, space, resolution, value, there):
    world.copy.edit("Heap 1", status="closed")
    space.change("Heap 1", status="abandoned")
    world.sync()
    with world.copy.opened() as connection:
        (conflict,) = open_conflicts(connection)
        resolve(connection, LAYER, conflict.uuid, "status", resolution, value)
        assert open_conflicts(connection) == []
    result = world.sync()
    assert result.conflicts == 0 and result.pending == 0
    assert space.named("Heap 1")[0]["properties"]["status"] == there
    assert world.copy.value("Heap 1", "status") == there
    assert world.copy.conflicts() == []
    assert counts(world.sync()) == {}
    assert world.copy.journal()[-1][:4] == ("resolve", "status", '"closed"' if there == "abandoned" else '"abandoned"',
                                            json.dumps(there))  # fmt: skip


def test_a_resolution_is_asked_for_again_when_theirs_changed_again(world, space):
    world.copy.edit("Heap 1", status="closed")
    space.change("Heap 1", status="abandoned")
    world.sync()
    with world.copy.opened() as connection:
        resolve(connection, LAYER, open_conflicts(connection)[0].uuid, "status", Resolution.OURS)
    space.change("Heap 1", status="historic")
    assert counts(world.sync()) == {"conflicts": 1}
    (kept,) = world.copy.conflicts()
    assert (kept.theirs, kept.resolution) == ("historic", None)
    assert space.named("Heap 1")[0]["properties"]["status"] == "historic"


def test_a_resolution_holds_when_only_another_attribute_changed_there(world, space):
    world.copy.edit("Heap 1", status="closed")
    space.change("Heap 1", status="abandoned")
    world.sync()
    with world.copy.opened() as connection:
        resolve(connection, LAYER, open_conflicts(connection)[0].uuid, "status", Resolution.OURS)
    space.change("Heap 1", remarks="drone")
    assert counts(world.sync()) == {"sent": 1, "received": 1}
    assert space.named("Heap 1")[0]["properties"]["status"] == "closed"


@pytest.mark.parametrize(("rule", "there"), [(OnConflict.OURS, "closed"), (OnConflict.THEIRS, "abandoned")])
def test_the_rule_for_conflicts_decides_where_nobody_did(world, space, rule, there):
    world.copy.edit("Heap 1", status="closed")
    space.change("Heap 1", status="abandoned")
    result = world.sync(on_conflict=rule)
    assert result.conflicts == 0
    assert space.named("Heap 1")[0]["properties"]["status"] == there
    assert world.copy.value("Heap 1", "status") == there
    assert counts(world.sync()) == {}


def test_both_geometries_moved_is_a_conflict_with_three_outlines(world, space):
    world.copy.edit("Heap 1", geometry=square(7.0))
    space.change("Heap 1", geometry=square(8.0))
    assert counts(world.sync()) == {"conflicts": 1}
    (kept,) = world.copy.conflicts()
    assert (kept.field, kept.ours, kept.theirs) == ("@geometry", square(7.0), square(8.0))
    assert kept.base == square(0.1)


def test_a_new_feature_is_created_with_its_own_uuid(world, space):
    world.copy.add(name="New heap", status="active")
    assert counts(world.sync()) == {"created": 1}
    (created,) = space.named("New heap")
    assert world.copy.value("New heap", "crm_id") == created["id"]
    assert world.copy.value("New heap", "crm_uuid") == created["properties"]["uuid"]
    assert counts(world.sync()) == {} and len(space.features()) == 7


def test_a_new_feature_without_any_value_is_created_once(world, space):
    world.copy.add(geom=None)
    assert counts(world.sync()) == {"created": 1}
    assert len(space.features()) == 7 and counts(world.sync()) == {}


def test_a_copied_row_becomes_a_new_feature(world, space):
    columns = "geom, crm_uuid, crm_id, name, status, area_m2, uuid"
    world.copy.sql(f"INSERT INTO {LAYER} ({columns}) SELECT {columns} FROM {LAYER} WHERE name = 'Heap 2'")
    assert counts(world.sync()) == {"created": 1}
    first, second = space.named("Heap 2")
    assert first["properties"]["uuid"] != second["properties"]["uuid"]
    assert counts(world.sync()) == {}


def test_deletes_go_last(world, space):
    order = []
    world.copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 0'")
    world.copy.add(name="New heap")
    world.copy.edit("Heap 5", status="closed")
    result = world.sync(tick=lambda fraction, words: order.append(words))
    assert counts(result) == {"sent": 1, "created": 1, "deleted": 1}
    assert [each.label for each in result.features] == ["Heap 5", "New heap", "Heap 0"]
    names = {each["properties"]["name"] for each in space.features().values()}
    assert "Heap 0" not in names and len(names) == 6
    assert counts(world.sync()) == {}


def test_deleted_here_and_changed_there_waits_for_a_person(world, space):
    world.copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 0'")
    space.change("Heap 0", remarks="still in use")
    assert counts(world.sync()) == {"conflicts": 1}
    (kept,) = world.copy.conflicts()
    assert kept.field == "@feature" and kept.ours is None and kept.theirs["remarks"] == "still in use"
    assert space.named("Heap 0")


@pytest.mark.parametrize(("resolution", "left"), [(Resolution.OURS, 0), (Resolution.THEIRS, 1)])
def test_deleted_here_and_changed_there_can_be_resolved(world, space, resolution, left):
    world.copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 0'")
    space.change("Heap 0", remarks="still in use")
    world.sync()
    with world.copy.opened() as connection:
        resolve(connection, LAYER, open_conflicts(connection)[0].uuid, "@feature", resolution)
    world.sync()
    assert len(space.named("Heap 0")) == left
    assert [row[0] for row in world.copy.sql(f"SELECT remarks FROM {LAYER} WHERE name = 'Heap 0'")] == (
        ["still in use"] * left
    )
    assert counts(world.sync()) == {} and world.copy.conflicts() == []


@pytest.mark.parametrize(("resolution", "left"), [(Resolution.OURS, 1), (Resolution.THEIRS, 0)])
def test_changed_here_and_deleted_there_can_be_resolved(world, space, resolution, left):
    world.copy.edit("Heap 0", remarks="surveyed")
    space.delete("Heap 0")
    assert counts(world.sync()) == {"conflicts": 1}
    with world.copy.opened() as connection:
        resolve(connection, LAYER, open_conflicts(connection)[0].uuid, "@feature", resolution)
    result = world.sync()
    assert result.created == left
    assert [each["properties"]["remarks"] for each in space.named("Heap 0")] == ["surveyed"] * left
    assert len(world.copy.sql(f"SELECT 1 FROM {LAYER} WHERE name = 'Heap 0'")) == left
    assert counts(world.sync()) == {} and world.copy.conflicts() == []


def test_deleted_on_both_sides_is_done(world, space):
    world.copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 0'")
    space.delete("Heap 0")
    assert counts(world.sync()) == {}
    assert world.copy.sql("SELECT count(*) FROM crm_base_heaps") == [(5,)]


def test_a_plan_sends_nothing_and_shows_what_would_go(world, space):
    world.copy.edit("Heap 1", status="closed")
    world.copy.edit("Heap 2", status="closed")
    space.change("Heap 2", status="abandoned")
    world.copy.add(name="New heap")
    before = space.features()
    plan = world.plan()
    assert (plan.updates, plan.inserts, plan.deletes, plan.conflicts) == (1, 1, 0, 1)
    assert (plan.sent, plan.created, plan.pending) == (0, 0, 2)
    assert space.features() == before
    assert [each.theirs for each in world.copy.conflicts()] == ["abandoned"]
    with world.copy.opened() as connection:
        assert len(read_changes(connection, LAYER)) == 3


def test_a_resolution_survives_another_plan(world, space):
    world.copy.edit("Heap 2", status="closed")
    space.change("Heap 2", status="abandoned")
    world.plan()
    with world.copy.opened() as connection:
        resolve(connection, LAYER, open_conflicts(connection)[0].uuid, "status", Resolution.OURS)
    plan = world.plan()
    assert (plan.updates, plan.conflicts) == (1, 0)
    assert counts(world.sync()) == {"sent": 1}


def test_only_the_features_shown_are_sent(world, space):
    world.copy.edit("Heap 1", status="closed")
    world.copy.edit("Heap 2", status="closed")
    chosen = world.copy.value("Heap 2", "crm_uuid")
    assert counts(world.sync(only=frozenset({chosen}))) == {"sent": 1}
    assert space.named("Heap 1")[0]["properties"]["status"] == "active"


SELF_CROSSING = {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]}


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"geometry": SELF_CROSSING}, "not valid"),
        ({"geometry": {"type": "Polygon", "coordinates": []}}, "empty"),
        ({"geometry": {"type": "Point", "coordinates": [1, 2]}}, "Point"),
        ({"geom": b"GP\x00\x01nonsense"}, "cannot be read"),
        ({"start_year": "long ago"}, "whole number"),
        ({"area_m2": 9e999}, "number"),
        ({"closed_on": "soon"}, "a date"),
    ],
)
def test_an_unusable_value_is_rejected_here_and_the_others_go_on(world, space, values, words):
    before = space.features()
    world.copy.sql("DROP TRIGGER IF EXISTS rtree_heaps_geom_update1")
    world.copy.edit("Heap 1", **values)
    world.copy.edit("Heap 2", status="closed")
    result = world.sync()
    assert counts(result) == {"sent": 1, "rejected": 1}
    (rejected,) = [each for each in result.features if each.state is OutcomeState.REJECTED]
    assert words in rejected.message
    assert space.named("Heap 1")[0] == [each for each in before.values() if each["properties"]["name"] == "Heap 1"][0]
    assert [row[0] for row in world.copy.journal()] == ["reject", "update"]
    world.sync()
    assert [row[0] for row in world.copy.journal()] == ["reject", "update"]


def test_a_service_that_refuses_a_value_is_quoted(world, space):
    world.copy.edit("Heap 1", uuid="changed")
    result = world.sync()
    assert result.rejected == 1 and "uuid" in result.features[0].message


def test_cancelling_keeps_what_was_sent_and_the_rest_for_later(world, space):
    for number in range(4):
        world.copy.edit(f"Heap {number}", status="closed")
    seen = []

    def tick(fraction, words):
        seen.append(words)
        if words == "Heap 2":
            raise errors.Cancelled()

    with pytest.raises(errors.Cancelled):
        world.sync(tick=tick)
    closed = [each for each in space.features().values() if each["properties"]["status"] == "closed"]
    assert len(closed) == 1  # “Heap 1” had begun with “Heap 2”: it is stopped where it only reads
    assert counts(world.sync()) == {"sent": 3}


def test_a_row_edited_while_it_is_sent_keeps_its_newer_value(world, space):
    world.copy.edit("Heap 1", status="closed")
    space.change("Heap 1", remarks="theirs")

    heard = []

    def tick(fraction, words):
        heard.append(words)
        if heard.count("Heap 1") == 2:  # begun, and now waited for
            world.copy.edit("Heap 1", status="historic", remarks="newer")

    world.sync(tick=tick)
    assert world.copy.value("Heap 1", "status") in ("historic",)
    world.sync()
    (kept,) = world.copy.conflicts()
    assert (kept.field, kept.ours, kept.theirs) == ("remarks", "newer", "theirs")
    assert space.named("Heap 1")[0]["properties"]["status"] == "historic"


def test_a_read_only_layer_is_left_alone(world):
    world.copy.sql("UPDATE crm_source SET editable = 0")
    world.copy.edit("Heap 1", status="closed")
    assert counts(world.sync()) == {}
    with pytest.raises(errors.FieldCopyError, match="read only"):
        sync(world.copy.path, [LAYER], http_with_token(world.space.url), _options(), silent)


def _options():
    from crm_dataspace_plugin.core.sync.outcome import SyncOptions

    return SyncOptions()


def test_a_layer_from_a_file_says_that_its_changes_stay_here(world):
    world.copy.sql("UPDATE crm_source SET kind = 'geojson'")
    assert world.sync().problems == ()
    world.copy.edit("Heap 1", status="closed")
    (problem,) = world.sync().problems
    assert "cannot be sent back" in problem


def test_a_layer_whose_uuids_were_lost_is_refused_in_words(world):
    world.copy.sql(f"ALTER TABLE {LAYER} RENAME COLUMN crm_uuid TO other")
    with pytest.raises(errors.FieldCopyError, match="crm_uuid"):
        world.sync()


def test_the_geometry_is_written_in_a_way_the_layer_keeps_its_index(world, space):
    world.copy.edit("Heap 1", status="closed")
    space.change("Heap 1", geometry=square(3.0))
    world.sync()
    (box,) = world.copy.sql(
        f"SELECT r.minx, r.maxx FROM rtree_{LAYER}_geom r JOIN {LAYER} l ON l.fid = r.id WHERE l.name = 'Heap 1'"
    )
    assert box == pytest.approx((3.0, 3.01), abs=1e-5)
    assert world.copy.value("Heap 1", "geom") == to_blob(square(3.0), 4326)
