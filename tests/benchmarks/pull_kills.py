# SPDX-License-Identifier: GPL-2.0-or-later
"""Kill a pulling process (kill -9) again and again: each feature arrives once, or the field copy is not there.

    python -m tests.benchmarks.pull_kills 300

Each round kills a pull at events (before or after any SQL statement or request), takes it up again, kills that too,
and lets the last one come to its end.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from crm_dataspace_plugin.core.field_copy.connection import connect
from tests.core.test_pull_pages import FIELDS, numbered
from tests.servers.feature_service import FeatureService

ROOT = Path(__file__).resolve().parents[2]
KILLED = -9
NUMBER = 95
PAGE = 10


def served():
    """Return a running service of `NUMBER` features and the address of their collection."""
    service = FeatureService().__enter__()
    return service, service.add_collection("heaps", [numbered(each) for each in range(NUMBER)], FIELDS, PAGE)


def run_child(url, path, kill_at):
    """Pull in another process that kills itself at an event; return its exit code and what it counted."""
    command = [sys.executable, "-m", "tests.benchmarks.pull_child", url, str(path), str(kill_at)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    child = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)
    if child.returncode not in (0, KILLED):
        raise AssertionError(child.stderr)
    return child.returncode, json.loads(child.stdout) if child.returncode == 0 else {}


def numbers(path, table):
    connection = connect(path)
    try:
        return [row[0] for row in connection.execute(f"SELECT number FROM {table} ORDER BY number")]
    finally:
        connection.close()


def assert_whole(path):
    assert numbers(path, "heaps") == numbers(path, "crm_base_heaps") == list(range(NUMBER))


def kill_round(url, path, moments):
    """Kill a pull at each of `moments` (events, counted anew in each run), then let it finish; return the kills."""
    kills = 0
    for moment in moments:
        kills += run_child(url, path, moment)[0] == KILLED
        if path.exists():  # it is there whole, or not at all
            assert_whole(path)
    code, _ = run_child(url, path, 0)
    assert code == 0
    assert_whole(path)
    left = [each.name for each in path.parent.iterdir() if each != path]
    assert left == [], left
    return kills


def main(wanted):
    chance = random.Random(2026)
    service, url = served()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "copy.gpkg"
        last = run_child(url, path, 0)[1]["events"]
        kills = rounds = 0
        while kills < wanted:
            path.unlink()
            rounds += 1
            kills += kill_round(url, path, [chance.randint(1, last) for _ in range(chance.randint(1, 4))])
    service.__exit__()
    print(f"{kills} kills of a pull in {rounds} rounds, at any of {last} events: each feature came once")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100)
