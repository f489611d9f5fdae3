# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands in a feature's correction block goes into the journal with its change, and is gone after."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.field_copy.photos import Photo, add_photo
from crm_dataspace_plugin.core.sync.changes import read_changes
from crm_dataspace_plugin.core.sync.correction import Correction
from crm_dataspace_plugin.core.sync.undo import undo
from tests.core.sync_world import LAYER, Space, World, counts, http_with_token, repoint
from tests.servers.crooked_proxy import DROP_REPLY, HANG_UP, CrookedProxy

BLOCK = {"crm_reason": "survey 12 Nov", "crm_evidence": "GNSS", "crm_certainty": "likely"}


@pytest.fixture
def world(tmp_path):
    space = Space()
    yield World(space, tmp_path / "copy.gpkg")
    space.stop()


def told(world):
    columns = "change, field, reason, evidence, certainty"
    return world.copy.sql(f"SELECT {columns} FROM crm_journal ORDER BY id")


def block(world, name):
    return world.copy.sql(f"SELECT crm_reason, crm_evidence, crm_certainty FROM {LAYER} WHERE name = ?", name)[0]


def changes(world):
    with world.copy.opened() as connection:
        return read_changes(connection, LAYER)


def test_reason_evidence_and_certainty_are_kept_with_the_change_and_the_block_is_emptied(world):
    world.copy.edit("Heap 1", status="closed", **BLOCK)
    world.copy.edit("Heap 2", status="closed")
    assert counts(world.sync(reason="tidying up")) == {"sent": 2}
    assert told(world) == [
        ("update", "status", "survey 12 Nov", "GNSS", "likely"),
        ("update", "status", "tidying up", "", None),
    ]
    assert block(world, "Heap 1") == (None, None, None)
    assert changes(world) == []
    assert world.copy.verified().intact


def test_the_block_is_never_sent_as_an_attribute(world):
    world.copy.edit("Heap 1", status="closed", **BLOCK)
    world.sync()
    (feature,) = world.space.named("Heap 1")
    assert not [name for name in feature["properties"] if name.startswith("crm_")]


def test_the_block_alone_is_no_change(world):
    world.copy.edit("Heap 1", **BLOCK)
    assert changes(world) == []
    assert counts(world.sync()) == {}
    assert block(world, "Heap 1") == tuple(BLOCK.values())  # waits for the change it explains


def test_a_change_knows_why_before_it_is_sent(world):
    world.copy.edit("Heap 1", status="closed", **BLOCK)
    (change,) = changes(world)
    assert change.correction == Correction("survey 12 Nov", "GNSS", "likely")


def test_a_new_feature_has_a_reason_too(world):
    world.copy.add(name="New", crm_uuid="0c0ffee0-0000-4000-8000-000000000001", **BLOCK)
    assert counts(world.sync()) == {"created": 1}
    assert {row[2:] for row in told(world) if row[0] == "insert"} == {("survey 12 Nov", "GNSS", "likely")}
    assert block(world, "New") == (None, None, None)


def test_what_waits_in_conflict_keeps_its_block_until_it_was_sent(world):
    world.copy.edit("Heap 1", status="closed", area_m2=7.0, **BLOCK)
    world.space.change("Heap 1", status="abandoned")
    assert counts(world.sync()) == {"sent": 1, "conflicts": 1}
    assert block(world, "Heap 1") == tuple(BLOCK.values())
    assert counts(world.sync(on_conflict="ours")) == {"sent": 1}
    assert block(world, "Heap 1") == (None, None, None)
    assert ("resolve", "status", "survey 12 Nov", "GNSS", "likely") in told(world)


def test_what_is_refused_keeps_its_block(world):
    world.copy.edit("Heap 1", area_m2="wide", **BLOCK)
    assert counts(world.sync()) == {"rejected": 1}
    assert block(world, "Heap 1") == tuple(BLOCK.values())


def test_what_the_service_changed_is_not_explained_by_our_reason(world):
    world.copy.edit("Heap 1", status="closed", **BLOCK)
    world.space.change("Heap 1", area_m2=9.0)
    world.sync()
    assert ("receive", "area_m2", "", "", None) in told(world)


def test_both_sides_changed_the_same_way_leaves_no_block_for_a_later_change(world):
    world.copy.edit("Heap 1", status="closed", **BLOCK)
    world.space.change("Heap 1", status="closed")
    world.sync()
    assert block(world, "Heap 1") == (None, None, None)


def test_photos_are_the_evidence_where_none_was_written(world):
    world.copy.edit("Heap 1", status="closed", crm_reason="gully")
    (uuid,) = world.copy.sql(f"SELECT crm_uuid FROM {LAYER} WHERE name = 'Heap 1'")[0]
    with world.copy.opened() as connection:
        add_photo(connection, Photo(LAYER, uuid, "media/a.jpg"))
        add_photo(connection, Photo(LAYER, uuid, "media/b.jpg"))
    assert changes(world)[0].correction.photos == ("media/a.jpg", "media/b.jpg")
    world.sync()
    assert told(world) == [("update", "status", "gully", "media/a.jpg, media/b.jpg", None)]
    assert block(world, "Heap 1") == (None, None, None)


def test_a_write_that_was_cut_off_is_explained_when_it_is_settled(world):
    world.copy.edit("Heap 1", status="closed", **BLOCK)
    dead = []

    def rule(verb, path):
        if verb == "PATCH":
            dead.append(path)
            return DROP_REPLY
        return HANG_UP if dead else None  # it arrived, but nothing is heard of the service from here on

    with CrookedProxy(world.space.space.url, rule) as proxy:
        repoint(world.copy, f"{proxy.url}/collections/{LAYER}")
        world.sync(http_with_token(proxy.url))
    repoint(world.copy, world.space.url)
    assert dead and told(world) == []
    world.copy.edit("Heap 1", crm_reason="something else")  # written meanwhile: not what was sent
    assert counts(world.sync()) == {"sent": 1}
    assert told(world) == [("update", "status", "survey 12 Nov", "GNSS", "likely")]
    assert block(world, "Heap 1")[0] == "something else"


def test_undone_is_undone_with_its_reason(world):
    world.copy.edit("Heap 1", status="closed", **BLOCK)
    with world.copy.opened() as connection:
        undo(connection, LAYER, [each.uuid for each in read_changes(connection, LAYER)])
    assert changes(world) == []
    assert block(world, "Heap 1") == (None, None, None)


OLD = [f"ALTER TABLE {LAYER} DROP COLUMN {name}" for name in BLOCK]
OLD += [f"ALTER TABLE crm_journal DROP COLUMN {name}" for name in ("certainty", "device")] + ["DROP TABLE crm_photo"]


def test_a_field_copy_of_a_version_without_blocks_and_photos_is_synced_as_ever(world, monkeypatch):
    monkeypatch.setattr("crm_dataspace_plugin.core.sync.device.platform.node", lambda: "")  # that told no device
    world.copy.edit("Heap 1", status="closed")
    world.sync(reason="before")
    for statement in OLD:
        world.copy.sql(statement)
    world.copy.edit("Heap 2", status="closed")
    assert changes(world)[0].correction == Correction()
    assert world.copy.verified().intact
    assert counts(world.sync(reason="after")) == {"sent": 1}
    assert [row[2:] for row in told(world)] == [("before", "", None), ("after", "", None)]
    assert world.copy.verified().intact


@pytest.mark.parametrize("certainty", ["'certain'", "NULL"])
def test_a_certainty_changed_later_is_found(world, certainty):
    world.copy.edit("Heap 1", status="closed", **BLOCK)
    world.sync()
    world.copy.sql("DROP TRIGGER crm_journal_keeps_values")
    world.copy.sql(f"UPDATE crm_journal SET certainty = {certainty}")
    assert world.copy.verified().broken_at == 1
