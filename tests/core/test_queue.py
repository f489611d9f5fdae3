# SPDX-License-Identifier: GPL-2.0-or-later
"""The queue and the lease: what keeps a field copy whole between runs."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest

from crm_dataspace_plugin.core.errors import DataError, FieldCopyBusy
from crm_dataspace_plugin.core.field_copy.connection import connect
from crm_dataspace_plugin.core.field_copy.layout import TABLES
from crm_dataspace_plugin.core.sync import queue
from crm_dataspace_plugin.core.sync.changes import Operation
from crm_dataspace_plugin.core.sync.conflicts import Resolution, keep, open_conflicts, resolve
from crm_dataspace_plugin.core.sync.lease import RUNS_OUT, Lease, lease
from crm_dataspace_plugin.core.sync.merge import FieldConflict
from crm_dataspace_plugin.core.sync.queue import QueueRow, QueueState


@pytest.fixture()
def copy():
    connection = connect(":memory:")
    for definition in TABLES.values():
        connection.execute(definition)
    yield connection
    connection.close()


ROW = QueueRow(
    "heaps", "u1", Operation.UPDATE, QueueState.SENDING, "f-1", {"a": None, "b": 1.5}, {"a": "x"}, '"r"', "", 1
)


def test_a_row_comes_back_as_it_was_written(copy):
    queue.write(copy, ROW)
    assert queue.read(copy, "heaps", "u1") == ROW
    assert queue.read(copy, "heaps", "u2") is None


def test_a_feature_has_one_place_in_the_queue(copy):
    queue.write(copy, ROW)
    queue.write(copy, QueueRow("heaps", "u1", Operation.DELETE, QueueState.PENDING))
    assert queue.read(copy, "heaps", "u1").operation is Operation.DELETE
    assert copy.execute("SELECT count(*) FROM crm_queue").fetchone()[0] == 1


def test_only_rows_on_their_way_are_unsettled(copy):
    for state in QueueState:
        queue.write(copy, QueueRow("heaps", state.value, Operation.UPDATE, state))
    assert [row.uuid for row in queue.unsettled(copy, "heaps")] == ["sending", "sent"]
    assert queue.unsettled(copy, "pits") == []


def test_rows_of_features_not_changed_any_more_are_forgotten_unless_they_are_on_their_way(copy):
    for state in QueueState:
        queue.write(copy, QueueRow("heaps", state.value, Operation.UPDATE, state))
    queue.forget_others(copy, "heaps", ["pending"])
    left = {row[0] for row in copy.execute("SELECT crm_uuid FROM crm_queue")}
    assert left == {"pending", "sending", "sent", "verified"}


def test_a_resolution_needs_a_conflict(copy):
    with pytest.raises(DataError, match="no conflict"):
        resolve(copy, "heaps", "u1", "status", Resolution.OURS)


def test_a_resolved_conflict_is_not_open_any_more(copy):
    keep(copy, "heaps", "u1", [FieldConflict("status", "a", None, "c")], '"r"')
    (conflict,) = open_conflicts(copy, "heaps")
    assert (conflict.base, conflict.ours, conflict.theirs, conflict.resolution) == ("a", None, "c", None)
    resolve(copy, "heaps", "u1", "status", Resolution.THEIRS)
    assert open_conflicts(copy) == []


@pytest.mark.parametrize("resolution", [Resolution.BASE, Resolution.VALUE])
def test_a_whole_feature_has_no_middle_way(copy, resolution):
    keep(copy, "heaps", "u1", [FieldConflict("@feature", {"a": 1}, None, {"a": 2})], "")
    with pytest.raises(DataError, match="ours or as theirs"):
        resolve(copy, "heaps", "u1", "@feature", resolution, 1)


def test_two_syncs_do_not_run_at_once(copy):
    with lease(copy, "copy.gpkg"), pytest.raises(FieldCopyBusy, match="being synced already"):
        Lease(copy, "copy.gpkg").take()
    with lease(copy, "copy.gpkg"):
        assert copy.execute("SELECT pid FROM crm_lease").fetchone()[0] == os.getpid()
    assert copy.execute("SELECT count(*) FROM crm_lease").fetchone()[0] == 0


def test_a_lease_runs_out(copy):
    Lease(copy, "copy.gpkg").take()
    copy.execute("UPDATE crm_lease SET renewed_at = ?", (time.time() - RUNS_OUT - 1,))
    Lease(copy, "copy.gpkg").take()


@pytest.mark.skipif(os.name != "posix", reason="a process cannot be asked for without harm there")
def test_the_lease_of_a_dead_process_is_free_at_once(copy):
    Lease(copy, "copy.gpkg").take()
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait(timeout=30)
    copy.execute("UPDATE crm_lease SET pid = ?, holder = 'other/1'", (gone.pid,))
    Lease(copy, "copy.gpkg").take()


def test_a_process_number_used_again_does_not_hold_a_lease(copy):
    Lease(copy, "copy.gpkg").take()
    copy.execute("UPDATE crm_lease SET holder = 'an earlier process/1'")
    Lease(copy, "copy.gpkg").take()


def test_a_run_that_stood_still_notices_that_another_took_over(copy):
    held = Lease(copy, "copy.gpkg")
    held.take()
    copy.execute("UPDATE crm_lease SET renewed_at = 0")
    Lease(copy, "copy.gpkg").take()
    held._renewed_at = 0.0
    with pytest.raises(FieldCopyBusy, match="taken over"):
        held.renew()
