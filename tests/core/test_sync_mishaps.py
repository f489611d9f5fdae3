# SPDX-License-Identifier: GPL-2.0-or-later
"""What happens to field copies and services in the field: each mishap is told in one sentence, and loses nothing."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import uuid

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy import connection as connections
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.sync import lease as leases
from crm_dataspace_plugin.core.sync.lease import lease
from tests.core.sync_world import LAYER, Space, World, counts, http_with_token, repoint
from tests.core.test_sync_faults import behind


@pytest.fixture()
def space():
    space = Space()
    yield space
    space.stop()


@pytest.fixture()
def world(space, tmp_path):
    return World(space, tmp_path / "copy.gpkg")


def without_status(method, headers, content):
    """Let the service have “state” in the place of “status”, in its schema and in its features."""
    return headers, content.replace(b'"status"', b'"state"')


def test_a_field_renamed_on_the_service_empties_nothing_here(world, space):
    world.copy.edit("Heap 1", remarks="fenced")
    with behind(world, changed=without_status) as proxy:
        result = world.sync(http=http_with_token(proxy.url))
        assert not {method for method, _ in proxy.requests} & {"PATCH", "PUT", "POST", "DELETE"}
    assert counts(result) == {"pending": 1}
    (problem,) = result.problems
    assert "does not know “status” any more" in problem and "New there: “state”" in problem
    assert world.copy.value("Heap 1", "status") == "active" and world.copy.value("Heap 1", "remarks") == "fenced"
    assert counts(world.sync()) == {"sent": 1}


def test_a_field_that_came_to_the_service_hinders_nothing(world):
    world.copy.edit("Heap 1", status="closed")

    def with_more(method, headers, content):
        return headers, content.replace(b'"properties": {"uuid"', b'"properties": {"depth_m": {}, "uuid"')

    with behind(world, changed=with_more) as proxy:
        assert counts(world.sync(http=http_with_token(proxy.url))) == {"sent": 1}


def test_a_collection_that_was_renamed_is_told_with_what_the_service_has_now(world, space):
    world.copy.edit("Heap 1", status="closed")
    repoint(world.copy, space.url.replace("heaps", "old-heaps"))
    result = world.sync()
    assert counts(result) == {"pending": 1}
    (problem,) = result.problems
    assert "no collection “old-heaps” any more" in problem and "“heaps”" in problem and "Nothing was sent" in problem


def test_a_copy_restored_from_a_backup_is_told_and_creates_nothing_twice(world, space, tmp_path):
    witness = tmp_path / "profile" / "synced.json"
    world.copy.add(name="New heap", status="active")
    world.copy.edit("Heap 1", status="closed")
    world.plan()  # looked at, so that each feature has its identity
    shutil.copy(world.copy.path, tmp_path / "backup.gpkg")
    assert counts(world.sync(witness=witness)) == {"sent": 1, "created": 1}
    assert world.sync(witness=witness).problems == ()
    shutil.copy(tmp_path / "backup.gpkg", world.copy.path)
    world.copy.edit("Heap 2", remarks="after the backup")
    result = world.sync(witness=witness)
    (problem,) = result.problems
    assert "restored from a backup" in problem
    assert counts(result) == {"sent": 1} and len(space.named("New heap")) == 1
    assert world.sync(witness=witness).problems == () and counts(world.sync()) == {}
    assert world.copy.verified().intact


def test_a_copy_pulled_anew_in_the_same_place_is_no_restored_one(world, space, tmp_path):
    witness = tmp_path / "synced.json"
    world.copy.edit("Heap 1", status="closed")
    world.sync(witness=witness)
    ((copy, noted),) = json.loads(witness.read_text()).items()
    witness.write_text(json.dumps({copy: {**noted, "at": "2026-01-01T00:00:00.000Z"}}))  # the pull comes later
    world.copy.path.unlink()
    again = World(space, world.copy.path)
    assert again.sync(witness=witness).problems == ()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"x": 1}', b"\xff"])
def test_a_witness_that_is_damaged_is_done_without(world, tmp_path, content):
    witness = tmp_path / "synced.json"
    witness.write_bytes(content)
    world.copy.edit("Heap 1", status="closed")
    assert counts(world.sync(witness=witness)) == {"sent": 1}


def test_a_copy_that_can_only_be_read_is_told_before_anything_is_sent(world, space, monkeypatch):
    world.copy.edit("Heap 1", status="closed")
    connect = connections.connect

    def reading(path):
        made = connect(path)
        made.execute("PRAGMA query_only = 1")
        return made

    monkeypatch.setattr(connections, "connect", reading)
    with pytest.raises(errors.FieldCopyReadOnly, match="the file or its folder is protected") as told:
        world.sync()
    assert "to where you may write" in told.value.advice
    assert space.named("Heap 1")[0]["properties"]["status"] == "active"


@pytest.mark.parametrize("room", range(5))
def test_a_full_disk_stops_the_sync_and_the_next_one_finishes_it(world, space, monkeypatch, room):
    for number in range(4):
        world.copy.edit(f"Heap {number}", remarks="x" * 3000, status="closed")
    world.copy.add(name="New heap", remarks="y" * 3000)
    world.copy.sql("VACUUM")  # no free pages inside
    connect = connections.connect

    def crowded(path):
        made = connect(path)
        (pages,) = made.execute("PRAGMA page_count").fetchone()
        made.execute(f"PRAGMA max_page_count = {pages + 3 * room}")
        return made

    with monkeypatch.context() as patch:
        patch.setattr(connections, "connect", crowded)
        with pytest.raises(errors.DiskFull, match="no room left"):
            world.sync()
    world.sync()
    assert counts(world.sync()) == {}
    stored = [each["properties"] for each in space.features().values()]
    assert sorted(each["name"] for each in stored if each["status"] == "closed") == [f"Heap {n}" for n in range(4)]
    assert len(space.named("New heap")) == 1 and world.copy.verified().intact
    updates = [row[:2] for row in world.copy.journal() if row[:2] == ("update", "status")]
    assert len(updates) == 4


def test_with_the_clock_set_back_changes_are_sent_and_the_journal_says_so(world, space, monkeypatch):
    world.copy.edit("Heap 1", status="closed")
    world.sync()
    earlier = lambda: "2020-01-01T00:00:00.000Z"  # noqa: E731
    for module in ("journal", "queue", "conflicts"):
        monkeypatch.setattr(f"crm_dataspace_plugin.core.sync.{module}.now", earlier)
    world.copy.edit("Heap 2", status="closed")
    assert counts(world.sync()) == {"sent": 1}
    found = world.copy.verified()
    assert found.intact and "clock was set back before entry 2" in found.message
    assert counts(world.sync()) == {}


def test_with_the_clock_set_back_a_running_sync_keeps_its_lease(world, monkeypatch):
    with open_field_copy(world.copy.path) as connection, lease(connection, "copy"):
        hours = leases.time.time() - 7200
        monkeypatch.setattr(leases.time, "time", lambda: hours)
        with open_field_copy(world.copy.path) as other, pytest.raises(errors.FieldCopyBusy), lease(other, "copy"):
            """Two syncs of one copy."""


def test_edits_by_a_program_that_knows_only_sql_are_sent(world, space):
    plain = sqlite3.connect(world.copy.path)
    for name in [row[0] for row in plain.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]:
        plain.execute(f"DROP TRIGGER {name}")
    plain.execute(f"UPDATE {LAYER} SET status = 'closed' WHERE name = 'Heap 1'")
    plain.commit()
    plain.close()
    assert counts(world.sync()) == {"sent": 1}


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="a superuser may write anywhere")
def test_a_file_without_the_right_to_write_is_told(world):
    world.copy.edit("Heap 1", status="closed")
    world.copy.path.chmod(0o444)
    with pytest.raises(errors.FieldCopyReadOnly):
        world.sync()


@pytest.mark.parametrize("options", [[], ["-lco", "GEOMETRY_NAME=shape", "-lco", "FID=id"]])
def test_a_layer_rewritten_by_ogr2ogr_sends_what_was_edited_and_nothing_else(world, space, tmp_path, options):
    before = space.features()
    world.copy.edit("Heap 1", status="closed")
    world.copy.add(name="New heap", status="active")
    other = tmp_path / "other.gpkg"
    subprocess.run(["ogr2ogr", "-q", "-nln", LAYER, other, world.copy.path, LAYER], check=True)
    subprocess.run(["ogr2ogr", "-q", "-update", "-overwrite", *options, world.copy.path, other, LAYER], check=True)
    result = world.sync()
    assert (counts(result), result.problems) == ({"sent": 1, "created": 1}, ())
    after = space.features()
    assert space.named("Heap 1")[0]["properties"]["status"] == "closed"
    assert [key for key, each in before.items() if after[key] != each] == [space.named("Heap 1")[0]["id"]]
    assert counts(world.sync()) == {}


def test_a_column_taken_out_in_db_manager_is_told_and_empties_nothing_on_the_service(world, space):
    space.change("Heap 1", remarks="fenced")
    world.copy.edit("Heap 1", status="closed")
    world.copy.sql(f"ALTER TABLE {LAYER} RENAME COLUMN remarks TO notes")
    result = world.sync()
    (problem,) = result.problems
    assert "“heaps” has lost “remarks”, taken out or renamed by another program" in problem
    assert "Name the column as it was" in problem and counts(result)["sent"] == 1
    assert space.named("Heap 1")[0]["properties"]["remarks"] == "fenced"
    world.copy.sql(f"ALTER TABLE {LAYER} RENAME COLUMN notes TO remarks")
    assert world.sync().problems == ()


def test_a_layer_whose_uuids_were_taken_out_in_db_manager_is_told_and_sends_nothing(world, space):
    before = space.features()
    world.copy.sql(f"DROP INDEX IF EXISTS crm_uuid_{LAYER}")
    world.copy.sql(f"ALTER TABLE {LAYER} DROP COLUMN crm_uuid")
    with pytest.raises(errors.FieldCopyError, match="its features cannot be told apart"):
        world.sync()
    assert space.features() == before


def test_edits_as_qfield_makes_them_are_sent_once(world, space):
    """QField commits each feature by itself, writes a uuid of its own, and replaces whole rows."""
    identity = str(uuid.uuid4())
    copy = world.copy
    copy.sql(
        f"INSERT INTO {LAYER} (geom, crm_uuid, name, status) SELECT geom, ?, 'Found', 'active' FROM {LAYER} LIMIT 1",
        identity,
    )
    for row in copy.sql(f"SELECT * FROM {LAYER} WHERE name IN ('Heap 1', 'Heap 2')"):
        copy.sql(f"REPLACE INTO {LAYER} VALUES ({', '.join('?' * len(row))})", *row)
    copy.edit("Heap 2", status="closed")
    copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 3'")
    assert counts(world.sync()) == {"sent": 1, "created": 1, "deleted": 1}
    assert space.named("Found")[0]["properties"]["uuid"] == identity
    assert counts(world.sync()) == {} and len(space.features()) == 6
