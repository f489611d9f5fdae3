# SPDX-License-Identifier: GPL-2.0-or-later
"""Looking at both tables side by side comes to the same as matching every row by its uuid, whoever moved the rows."""

from __future__ import annotations

import random
import sqlite3

import pytest

from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.sync import alongside
from crm_dataspace_plugin.core.sync.differing import Differing, differing
from crm_dataspace_plugin.core.sync.identities import give_identities
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from tests.core.sync_world import LAYER, Copy, Space, pulled

COUNT = 40


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    space = Space(COUNT)
    path = tmp_path_factory.mktemp("copies") / "original.gpkg"
    pulled(space.url, path)
    space.stop()
    return path


@pytest.fixture()
def connection(original, tmp_path):
    path = tmp_path / "copy.gpkg"
    path.write_bytes(original.read_bytes())
    with Copy(path).opened() as connection:
        yield connection


def told(found: Differing):
    return (
        sorted((each.uuid, each.server_id, tuple(each.ours), tuple(each.base)) for each in found.changed),
        sorted((each.uuid, tuple(each.ours)) for each in found.added),
        list(found.gone),
        found.unidentified,
    )


def both_ways(connection):
    layer = WorkingLayer(connection, read_source(connection, LAYER))
    give_identities(layer)
    quick, thorough = differing(layer), differing(layer, few=-1)
    assert told(quick) == told(thorough)
    return quick


EDITS = (
    f"UPDATE {LAYER} SET status = 'closed' WHERE fid = :one",
    f"UPDATE {LAYER} SET geom = (SELECT geom FROM {LAYER} WHERE fid = :two) WHERE fid = :one",
    f"UPDATE {LAYER} SET name = NULL WHERE fid = :one",
    f"DELETE FROM {LAYER} WHERE fid = :one",
    f"INSERT INTO {LAYER} (name) SELECT 'New' || :one",
    f"INSERT OR IGNORE INTO {LAYER} (fid, crm_uuid, name) VALUES (:one, 'own-' || :one || '-' || :two, 'In a gap')",
    f"INSERT INTO {LAYER} (crm_uuid, name) SELECT crm_uuid, name FROM {LAYER} WHERE fid = :one",
    f"UPDATE {LAYER} SET fid = fid + 1000 WHERE fid = :one AND fid < 1000",
    f"UPDATE {LAYER} SET fid = -fid WHERE fid = :one AND NOT EXISTS (SELECT 1 FROM {LAYER} o WHERE o.fid = -:one)",
    f"UPDATE {LAYER} SET crm_uuid = NULL WHERE fid = :one",
)


@pytest.fixture(params=[7, 50_000], ids=["threads", "one thread"])
def share(request, monkeypatch):
    monkeypatch.setattr(alongside, "SHARE", request.param)


@pytest.mark.usefixtures("share")
@pytest.mark.parametrize("seed", range(40))
def test_any_mixture_of_edits_is_found_both_ways(connection, seed):
    chance = random.Random(seed)
    for name in [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]:
        connection.execute(f"DROP TRIGGER {name}")
    for _ in range(chance.randint(1, 25)):
        values = {"one": chance.randint(1, COUNT), "two": chance.randint(1, COUNT)}
        connection.execute(chance.choice(EDITS), values)
    both_ways(connection)


@pytest.mark.usefixtures("share")
def test_a_new_row_where_the_base_has_a_gap_is_found(connection):
    for table in (LAYER, f"crm_base_{LAYER}"):
        connection.execute(f"DELETE FROM {table} WHERE rowid = 10")
    connection.execute(f"INSERT INTO {LAYER} (fid, crm_uuid, name) VALUES (10, 'own', 'In the gap')")
    assert [each.key for each in both_ways(connection).added] == [10]


def test_a_layer_whose_keys_were_all_changed_has_no_changes(connection):
    connection.execute(f"UPDATE {LAYER} SET fid = -fid")
    assert told(both_ways(connection)) == ([], [], [], False)


def test_two_rows_that_changed_places_are_no_change(connection):
    connection.execute(f"UPDATE {LAYER} SET fid = CASE fid WHEN 1 THEN -2 WHEN 2 THEN -1 END WHERE fid IN (1, 2)")
    connection.execute(f"UPDATE {LAYER} SET fid = -fid WHERE fid < 0")
    assert told(both_ways(connection)) == ([], [], [], False)


def test_more_moved_rows_than_are_few_are_matched_by_their_uuid(connection):
    connection.execute(f"UPDATE {LAYER} SET fid = fid + 1000")
    connection.execute(f"UPDATE {LAYER} SET status = 'closed' WHERE fid = 1003")
    layer = WorkingLayer(connection, read_source(connection, LAYER))
    assert [each.key for each in differing(layer, few=3).changed] == [1003]
    assert [each.key for each in differing(layer).changed] == [1003]


def test_what_is_not_committed_yet_is_seen_too(connection, monkeypatch):
    monkeypatch.setattr(alongside, "SHARE", 7)
    connection.execute("BEGIN")
    connection.execute(f"UPDATE {LAYER} SET status = 'closed' WHERE fid = 30")
    assert [each.key for each in both_ways(connection).changed] == [30]
    connection.execute("ROLLBACK")


def test_nobody_writes_while_the_threads_look(connection, monkeypatch):
    monkeypatch.setattr(alongside, "SHARE", 7)
    path = connection.execute("PRAGMA database_list").fetchone()["file"]
    look, refused = alongside._look_apart, []

    def meanwhile(*arguments):
        other = sqlite3.connect(path, timeout=0)
        try:
            other.execute(f"UPDATE {LAYER} SET status = 'closed'")
            other.commit()
        except sqlite3.OperationalError as error:
            refused.append(str(error))
        finally:
            other.close()
        return look(*arguments)

    monkeypatch.setattr(alongside, "_look_apart", meanwhile)
    assert both_ways(connection).changed == [] and refused
