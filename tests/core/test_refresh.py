# SPDX-License-Identifier: GPL-2.0-or-later
"""Refresh end to end, against the embedded data space over loopback."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.refresh.last_refresh import read_refresh
from crm_dataspace_plugin.core.pull.refresh.outcome import Came
from crm_dataspace_plugin.core.pull.refresh.refresh import look_what_is_newer, refresh
from crm_dataspace_plugin.core.sync.changes import read_changes
from crm_dataspace_plugin.core.sync.conflicts import Resolution, resolve
from tests.core.sync_world import LAYER, Space, World, counts, heap, http_with_token, pulled, square

BASE = "crm_base_heaps"


@pytest.fixture()
def space():
    space = Space()
    yield space
    space.stop()


@pytest.fixture()
def world(space, tmp_path):
    return World(space, tmp_path / "copy.gpkg")


def refreshed(world, tick=silent):
    return refresh(http_with_token(world.space.url), world.copy.path, LAYER, tick)


def came(result):
    return {each.value: number for each, number in result.counts.items()}


def content(world):
    """Return all that must stay as it is where nothing may change."""
    tables = (LAYER, BASE, "crm_conflict", "crm_queue", "crm_journal", "crm_source")
    return [world.copy.sql(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables]


def there(world, name, column, table):
    found = world.copy.sql(f'SELECT "{column}" FROM {table} WHERE name = ?', name)
    return found[0][0] if found else "no feature"


def test_where_nothing_changed_nothing_comes_and_nothing_is_written(world):
    before = content(world)[:5]
    assert came(refreshed(world)) == {}
    assert content(world)[:5] == before


# base, ours and theirs of the field `status` of one heap; None: it is deleted there or here
@pytest.mark.parametrize(
    ("ours", "theirs", "comes", "kept", "here", "base_here"),
    [
        pytest.param("active", "active", {}, 0, "active", "active", id="untouched"),
        pytest.param("active", "closed", {"changed": 1}, 0, "closed", "closed", id="changed there"),
        pytest.param("closed", "active", {}, 1, "closed", "active", id="changed here"),
        pytest.param("closed", "closed", {"changed": 1}, 0, "closed", "closed", id="both the same"),
        pytest.param("closed", "abandoned", {"conflict": 1}, 0, "closed", "active", id="both differently"),
        pytest.param("active", None, {"removed": 1}, 0, "no feature", "no feature", id="deleted there"),
        pytest.param("closed", None, {"conflict": 1}, 0, "closed", "active", id="deleted there, changed here"),
        pytest.param(None, "active", {}, 1, "no feature", "active", id="deleted here"),
        pytest.param(None, "closed", {"conflict": 1}, 0, "no feature", "active", id="deleted here, changed there"),
        pytest.param(None, None, {"removed": 1}, 0, "no feature", "no feature", id="deleted on both sides"),
    ],
)
def test_each_case_of_base_ours_and_theirs(world, space, ours, theirs, comes, kept, here, base_here):
    if ours is None:
        world.copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 1'")
    elif ours != "active":
        world.copy.edit("Heap 1", status=ours)
    if theirs is None:
        space.delete("Heap 1")
    elif theirs != "active":
        space.change("Heap 1", status=theirs)
    result = refreshed(world)
    assert (came(result), result.kept) == (comes, kept)
    assert there(world, "Heap 1", "status", LAYER) == here
    assert there(world, "Heap 1", "status", BASE) == base_here
    assert world.copy.verified().intact
    assert world.copy.sql(f"SELECT count(*) FROM {LAYER} WHERE name <> 'Heap 1'") == [(5,)]


def test_a_conflict_is_kept_as_sync_keeps_it(world, space):
    world.copy.edit("Heap 1", status="closed")
    space.change("Heap 1", status="abandoned")
    refreshed(world)
    (kept,) = world.copy.conflicts()
    assert (kept.field, kept.base, kept.ours, kept.theirs) == ("status", "active", "closed", "abandoned")
    assert counts(world.sync()) == {"conflicts": 1}


def test_other_fields_of_a_feature_changed_here_are_received(world, space):
    world.copy.edit("Heap 1", status="closed")
    space.change("Heap 1", remarks="fenced", geometry=square(3.0))
    result = refreshed(world)
    assert (came(result), result.kept) == ({"changed": 1}, 1)
    assert set(result.features[0].fields) == {"remarks", "@geometry"}
    assert there(world, "Heap 1", "remarks", LAYER) == there(world, "Heap 1", "remarks", BASE) == "fenced"
    assert there(world, "Heap 1", "status", LAYER) == "closed"
    assert counts(world.sync()) == {"sent": 1}
    assert space.named("Heap 1")[0]["properties"]["status"] == "closed"


def test_new_features_come_and_have_nothing_to_send(world, space):
    space.space.publish(LAYER, "Heaps", [heap(n) for n in range(8)])
    result = refreshed(world)
    assert result.count(Came.NEW) == 2
    assert {each.label for each in result.features if each.came is Came.NEW} == {"Heap 6", "Heap 7"}
    with world.copy.opened() as connection:
        assert read_changes(connection, LAYER) == []
    assert world.copy.sql("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = ?", LAYER) == [(8,)]
    assert world.copy.sql(f"SELECT count(*) FROM rtree_{LAYER}_geom") == [(8,)]


def test_a_feature_added_here_stays_here(world):
    world.copy.add(name="Heap X", status="active")
    result = refreshed(world)
    assert (came(result), result.kept) == ({}, 1)
    assert there(world, "Heap X", "status", LAYER) == "active"


def test_a_feature_added_here_that_is_there_by_now_is_recognised_by_its_uuid(world, space, tmp_path):
    world.copy.add(name="Heap X", status="active")
    refreshed(world)  # gives it its uuid
    twin = tmp_path / "twin.gpkg"
    twin.write_bytes(world.copy.path.read_bytes())
    other = World.__new__(World)
    other.space, other.copy = space, type(world.copy)(twin)
    assert counts(other.sync()) == {"created": 1}
    result = refreshed(world)
    assert (result.kept, len(world.copy.sql(f"SELECT 1 FROM {LAYER} WHERE name = 'Heap X'"))) == (0, 1)
    assert counts(world.sync()) == {}
    assert len(space.named("Heap X")) == 1


def test_a_resolved_conflict_stays_resolved_while_the_service_has_the_same_value(world, space):
    world.copy.edit("Heap 1", status="closed")
    space.change("Heap 1", status="abandoned")
    refreshed(world)
    uuid = world.copy.value("Heap 1", "crm_uuid")
    with open_field_copy(world.copy.path) as connection:
        resolve(connection, LAYER, uuid, "status", Resolution.OURS)
    refreshed(world)
    assert world.copy.conflicts()[0].resolution is Resolution.OURS
    space.change("Heap 1", status="historic")
    refreshed(world)
    assert [(each.resolution, each.theirs) for each in world.copy.conflicts()] == [(None, "historic")]


def test_a_conflict_that_is_none_any_more_is_forgotten(world, space):
    world.copy.edit("Heap 1", status="closed")
    space.change("Heap 1", status="abandoned")
    refreshed(world)
    space.change("Heap 1", status="active")
    result = refreshed(world)
    assert (world.copy.conflicts(), result.kept) == ([], 1)


def test_what_came_can_be_read_later(world, space):
    space.change("Heap 1", status="closed")
    result = refreshed(world)
    with world.copy.opened() as connection:
        assert read_refresh(connection, LAYER) == result


def test_a_field_copy_of_an_older_version_is_refreshed_too(world, space):
    world.copy.sql("DROP TABLE crm_refresh")
    space.change("Heap 1", status="closed")
    assert came(refreshed(world)) == {"changed": 1}


def test_the_journal_tells_what_was_received_and_what_was_deleted(world, space):
    space.change("Heap 1", status="closed")
    space.delete("Heap 2")
    refreshed(world)
    told = [(change, field, reason) for change, field, _, _, _, reason in world.copy.journal()]
    assert sorted(told) == [("receive", "@feature", "refresh"), ("receive", "status", "refresh")]


@pytest.mark.parametrize("state", ["pending", "sending", "sent"])
def test_features_on_their_way_are_left_alone(world, space, state):
    world.copy.edit("Heap 1", status="closed")
    uuid = world.copy.value("Heap 1", "crm_uuid")
    world.copy.sql(
        "INSERT INTO crm_queue (layer, crm_uuid, operation, state, body, message, tries, changed_at)"
        " VALUES (?, ?, 'update', ?, '{}', '', 1, '')",
        LAYER, uuid, state,
    )  # fmt: skip
    space.change("Heap 1", remarks="fenced")
    assert came(refreshed(world)) == {"waiting": 1}
    assert there(world, "Heap 1", "remarks", LAYER) is None


def test_cancelling_at_any_step_leaves_the_field_copy_as_it_was(world, space):
    world.copy.edit("Heap 1", status="closed")
    space.change("Heap 1", status="abandoned", remarks="fenced")
    space.delete("Heap 2")
    space.space.publish(LAYER, "Heaps", [heap(9)])
    before = content(world)
    steps = 0

    def tick(_fraction, _words):
        nonlocal steps
        steps += 1
        if steps == stop:
            raise errors.Cancelled()

    for stop in range(1, 100):
        steps = 0
        try:
            refreshed(world, tick)
        except errors.Cancelled:
            assert content(world) == before
            assert [each.name for each in world.copy.path.parent.iterdir()] == ["copy.gpkg"]
        else:
            break
    assert 5 < stop < 99
    assert content(world) != before


def test_looking_what_is_newer_tells_it_and_changes_nothing(world, space):
    world.copy.edit("Heap 1", status="closed")
    space.change("Heap 1", status="abandoned")
    space.change("Heap 2", remarks="fenced")
    space.delete("Heap 3")
    before = content(world)
    seen = look_what_is_newer(http_with_token(space.url), world.copy.path, LAYER, silent)
    assert content(world) == before
    with world.copy.opened() as connection:
        assert read_refresh(connection, LAYER) is None
    assert came(seen) == came(refreshed(world)) == {"conflict": 1, "changed": 1, "removed": 1}


def test_a_feature_added_here_whose_sending_is_not_settled_gets_no_base(world, space, tmp_path):
    """It came to the service, but the answer was lost: the next sync asks, a refresh leaves it alone."""
    world.copy.add(name="Heap X", status="active")
    refreshed(world)  # gives it its uuid
    uuid = world.copy.value("Heap X", "crm_uuid")
    twin = World.__new__(World)
    twin.space, twin.copy = space, type(world.copy)(tmp_path / "twin.gpkg")
    twin.copy.path.write_bytes(world.copy.path.read_bytes())
    twin.sync()
    world.copy.sql(
        "INSERT INTO crm_queue (layer, crm_uuid, operation, state, body, message, tries, changed_at)"
        " VALUES (?, ?, 'insert', 'sending', '{}', '', 1, '')",
        LAYER, uuid,
    )  # fmt: skip
    assert came(refreshed(world)) == {"waiting": 1}
    assert there(world, "Heap X", "status", BASE) == "no feature"


def test_a_layer_pulled_anew_forgets_its_last_refresh(world, space):
    refreshed(world)
    pulled(space.url, world.copy.path)
    with world.copy.opened() as connection:
        assert read_refresh(connection, LAYER) is None


@pytest.mark.parametrize(
    ("column", "written"),
    [
        ("counts", "no JSON"),
        ("counts", '{"eaten": 3}'),
        ("counts", '{"new": 1e999}'),
        ("kept", "many"),
        ("features", "[[1]]"),
        ("features", '{"a": 1}'),
        ("features", "[" * 100_000),
        ("notes", "3"),
    ],
)
def test_what_another_program_wrote_of_a_refresh_is_no_refresh(world, column, written):
    refreshed(world)
    world.copy.sql(f"UPDATE crm_refresh SET {column} = ?", written)
    with world.copy.opened() as connection:
        assert read_refresh(connection, LAYER) is None


def test_a_name_without_end_is_cut(world, space):
    space.space.publish(LAYER, "Heaps", [*map(heap, range(6)), heap(6, name="x" * 5000)])
    assert [len(each.label) for each in refreshed(world).features] == [200]
