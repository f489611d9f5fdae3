# SPDX-License-Identifier: GPL-2.0-or-later
"""Kill a syncing process (kill -9) again and again: nothing may be sent twice, nothing lost.

    python -m tests.benchmarks.kills 1000
    python -m tests.benchmarks.kills 500 --server qgis-wfs --changes 300

Each round publishes, pulls and edits afresh, then kills the sync at an event (before or after any SQL statement or
request), takes it up again, kills that too, until it comes to its end.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.core.sync_world import LAYER, Space, World

ROOT = Path(__file__).resolve().parents[2]
KILLED = -9


def edited_world(space, path):
    world = World(space, path)
    world.copy.edit("Heap 1", status="closed", area_m2=7.5)
    world.copy.edit("Heap 2", remarks="surveyed")
    world.copy.edit("Heap 3", status="closed")
    space.change("Heap 2", start_year=1950)
    space.change("Heap 3", status="abandoned")
    world.copy.add(name="New heap", status="active")
    world.copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 0'")
    return world


def run_child(world, kill_at):
    """Sync in another process that kills itself at an event; return its exit code and the events it counted."""
    return run_path(world.copy.path, world.space.url, kill_at)


def run_path(path, url, kill_at):
    command = [sys.executable, "-m", "tests.benchmarks.sync_child", str(path), url, str(kill_at)]
    child = subprocess.run(
        command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=300
    )
    if child.returncode not in (0, KILLED):
        raise AssertionError(child.stderr)
    return child.returncode, json.loads(child.stdout) if child.returncode == 0 else {}


def assert_whole(world):
    """Each change arrived exactly once, the conflict waits, and base, layer and service agree."""
    space, copy = world.space, world.copy
    names = sorted(each["properties"]["name"] for each in space.features().values())
    assert names == ["Heap 1", "Heap 2", "Heap 3", "Heap 4", "Heap 5", "New heap"], names
    one, two, three = (space.named(f"Heap {number}")[0]["properties"] for number in (1, 2, 3))
    assert (one["status"], one["area_m2"]) == ("closed", 7.5)
    assert (two["remarks"], two["start_year"]) == ("surveyed", 1950)
    assert three["status"] == "abandoned" and copy.value("Heap 3", "status") == "closed"
    assert [each.theirs for each in copy.conflicts()] == ["abandoned"]
    assert copy.value("New heap", "crm_id") == space.named("New heap")[0]["id"]
    assert copy.value("Heap 2", "start_year") == 1950
    written = [row[:2] for row in copy.journal() if row[0] in ("insert", "update", "delete")]
    assert len(written) == len(set(written)) and ("delete", "@feature") in written, written
    assert {("update", "status"), ("update", "area_m2"), ("update", "remarks"), ("insert", "name")} <= set(written)
    assert copy.verified().intact
    assert not {"sending", "sent", "pending"} & set(copy.queue().values())


def events_of_a_whole_run(folder):
    space = Space()
    try:
        return run_child(edited_world(space, Path(folder) / "whole.gpkg"), 0)[1]["events"]
    finally:
        space.stop()


def kill_round(path, moments):
    """Kill a sync at each of `moments` (events, counted anew in each run), then let it finish; return the kills."""
    space = Space()
    try:
        world = edited_world(space, path)
        kills = sum(run_child(world, moment)[0] == KILLED for moment in moments)
        code, _ = run_child(world, 0)
        assert code == 0
        assert_whole(world)
        again = world.sync()
        assert (again.sent, again.created, again.deleted, again.pending, again.conflicts) == (0, 0, 0, 0, 1)
        return kills
    finally:
        space.stop()


def kill_data_space(wanted, chance, folder):
    last = events_of_a_whole_run(folder)
    kills = rounds = 0
    while kills < wanted:
        rounds += 1
        moments = [chance.randint(1, last) for _ in range(chance.randint(1, 4))]
        path = Path(folder) / f"{rounds}.gpkg"
        kills += kill_round(path, moments)
        path.unlink()
    return kills, rounds, last


def run_and_tell(path, kill_at):
    code, told = run_path(path, "http://127.0.0.1", kill_at)
    return code == KILLED, told.get("events", 0)


def memory():
    """Return a folder in memory where there is one: what a killed process wrote is kept there as well as on a disk."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def main(wanted, server, changes):
    chance = random.Random(2026)
    with tempfile.TemporaryDirectory(dir=memory()) as folder:
        if server == "data-space" and changes:
            from tests.benchmarks.space_kills import kill_rounds

            kills, rounds, last = kill_rounds(wanted, changes, run_path, chance, Path(folder))
        elif server == "data-space":
            kills, rounds, last = kill_data_space(wanted, chance, folder)
        else:
            from tests.benchmarks.service_kills import kill_rounds  # needs the servers

            kills, rounds, last = kill_rounds(server, wanted, changes or 40, run_and_tell, chance, folder)
    print(f"{server}: {kills} kills in {rounds} rounds, at any of {last} events: nothing sent twice, nothing lost")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Kill a running sync again and again.")
    parser.add_argument("kills", nargs="?", type=int, default=100)
    parser.add_argument("--server", default="data-space", help="data-space, pygeoapi, qgis-features or qgis-wfs")
    parser.add_argument("--changes", type=int, default=0, help="of each sync; without, a handful of all kinds")
    given = parser.parse_args()
    main(given.kills, given.server, given.changes)
