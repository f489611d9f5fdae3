# SPDX-License-Identifier: GPL-2.0-or-later
"""A decision about a conflict is on the disk as soon as it was made: killing the process takes none away."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE
from crm_dataspace_plugin.core.sync import conflicts
from crm_dataspace_plugin.core.sync.conflicts import Resolution, kept_conflicts
from crm_dataspace_plugin.core.sync.merge import FieldConflict
from tests.core.sync_world import LAYER, Space, World

MANY = 300
DECIDE = """
import sys
from crm_dataspace_plugin.core.field_copy.connection import open_field_copy
from crm_dataspace_plugin.core.sync.conflicts import Resolution, open_conflicts, resolve
with open_field_copy(sys.argv[1]) as connection:
    for each in open_conflicts(connection):
        resolve(connection, each.layer, each.uuid, each.field, Resolution.OURS)
        print(each.uuid, flush=True)
"""


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    space = Space()
    world = World(space, tmp_path_factory.mktemp("decisions") / "copy.gpkg")
    space.stop()
    return world.copy.path


@pytest.fixture
def undecided(path):
    with open_field_copy(path) as connection:
        for number in range(MANY):
            found = FieldConflict("status" if number % 2 else FEATURE_CHANGE, None, None, None)
            conflicts.keep(connection, LAYER, f"u{number:03}", [found], "")
        connection.commit()
    return path


@pytest.mark.parametrize("after", [1, 7, 23, 40])
def test_a_killed_process_has_kept_every_decision_it_told_of(undecided, after):
    child = subprocess.Popen([sys.executable, "-c", DECIDE, str(undecided)], stdout=subprocess.PIPE, text=True)
    told = [child.stdout.readline().strip() for _ in range(after)]
    child.send_signal(signal.SIGKILL)
    rest, _ = child.communicate()
    told += rest.split()
    assert len(told) < MANY, "it was not killed in the midst"
    with open_field_copy(undecided) as connection:
        kept = {each.uuid: each.resolution for each in kept_conflicts(connection, LAYER)}
    assert len(kept) == MANY
    assert {kept[each] for each in told} == {Resolution.OURS}
    assert sum(each is not None for each in kept.values()) <= len(told) + 1  # one may be kept and not told yet
