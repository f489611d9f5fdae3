# SPDX-License-Identifier: GPL-2.0-or-later
"""Kill a running sending of photos (kill -9), and send through a proxy that fails: each photo arrives once and whole.

    python -m tests.benchmarks.photo_kills 300 [faulty runs]

A round takes photos afresh, kills the sending at an event (before or after any SQL statement or request), takes it up
again, kills that too, until it comes to its end. What the service took is counted: never more than the photos have,
and one part for each kill.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import contextmanager
from pathlib import Path

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.sync.photos import sender
from crm_dataspace_plugin.dataspace import photo_store
from tests.benchmarks.kills import KILLED, ROOT
from tests.benchmarks.photo_child import PART
from tests.core.photo_world import PhotoWorld, sha256
from tests.core.sync_world import LAYER, Space, http_with_token, repoint
from tests.servers.crooked_proxy import (
    CUT,
    DROP_REPLY,
    FORWARD_BUT_FAIL,
    HANG_UP,
    HTML,
    LATE,
    OTHERS,
    TWICE,
    CrookedProxy,
)

ACTIONS = (
    *(DROP_REPLY, HANG_UP, CUT, TWICE, LATE, OTHERS, FORWARD_BUT_FAIL, HTML),
    *(404, 409, 412, 413, 423, 429, 460, 500, 502, 503),
)
SIZES = (300, 2000, 4500)
CROOKED_RUNS = 4


def photographed(space, folder):
    """Return a world with photos, and heap to what is to be there: two heaps share one photo."""
    world = PhotoWorld(space, folder / "copy.gpkg")
    wanted = {"Heap 1": [], "Heap 2": []}
    for number, size in enumerate(SIZES):
        wanted["Heap 1"].append(world.take(f"{number}.jpg", "Heap 1", size=size))
    wanted["Heap 2"].append(world.take("1.jpg", "Heap 2", content=wanted["Heap 1"][1]))
    world.take("people.jpg", internal=True)
    return world, wanted


@contextmanager
def counting():
    """Yield a list of how many bytes the data space kept at a time."""
    kept, append = [], photo_store.append

    def counted(connection, place, start, data):
        append(connection, place, start, data)
        kept.append(len(data))

    photo_store.append = counted
    try:
        yield kept
    finally:
        photo_store.append = append


def assert_whole(world, wanted):
    """Each photo is there once with its bytes, the journal tells each once, and the internal one stayed."""
    for heap, contents in wanted.items():
        assert world.there(heap) == {sha256(each): each for each in contents}, heap
    assert sorted(world.told()) == ["media/0.jpg", "media/1.jpg", "media/1.jpg", "media/2.jpg"], world.told()
    assert set(world.states().values()) == {"verified"}, world.states()
    assert world.copy.verified().intact
    again = world.send()
    assert (again.sent_bytes, again.verified, again.held) == (0, 4, 1), again


def run_child(world, kill_at):
    command = [sys.executable, "-m", "tests.benchmarks.photo_child"]
    child = subprocess.run(
        [*command, str(world.copy.path), world.space.space.url, str(kill_at)],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    if child.returncode not in (0, KILLED):
        raise AssertionError(child.stderr)
    return child.returncode == KILLED, json.loads(child.stdout) if child.returncode == 0 else {}


def kill_round(folder, moments):
    """Kill a sending at each of `moments`, then let it finish; return the kills and the events of the last run."""
    space = Space()
    try:
        world, wanted = photographed(space, folder)
        with counting() as kept:
            kills = sum(run_child(world, moment)[0] for moment in moments)
            killed, told = run_child(world, 0)
        assert not killed
        assert_whole(world, wanted)
        whole = sum(map(len, wanted["Heap 1"]))  # that of the other heap is one of these
        assert sum(kept) == whole and len(kept) <= sum(len(each) // PART + 1 for each in wanted["Heap 1"]) + kills
        return kills, told["events"]
    finally:
        space.stop()


def kill_rounds(wanted, chance, folder):
    """Kill `wanted` sendings; return kills, rounds, and the events of a whole one."""
    kills, rounds = 0, 0
    last = kill_round(_fresh(folder, "whole"), [])[1]
    while kills < wanted:
        rounds += 1
        moments = [chance.randint(1, last) for _ in range(chance.randint(1, 4))]
        kills += kill_round(_fresh(folder, rounds), moments)[0]
    return kills, rounds, last


def faulty_run(folder, seed):
    """Send through a proxy that misbehaves, then through one that does not; return how often it did what."""
    chance = random.Random(seed)
    space, met = Space(), Counter()
    share = chance.choice((0.05, 0.2, 0.5))
    part, sender.PART = sender.PART, PART
    try:
        world, wanted = photographed(space, folder)

        def rule(method, address):
            if chance.random() > share:
                return None
            met[str(action := chance.choice(ACTIONS))] += 1
            return action

        with counting() as kept, CrookedProxy(space.space.url, rule) as proxy:
            repoint(world.copy, f"{proxy.url}/collections/{LAYER}")
            for _ in range(CROOKED_RUNS):
                try:
                    world.send(http=http_with_token(proxy.url))
                except errors.NetworkError:
                    met["stopped"] += 1
            proxy.rule = lambda method, address: None
            for _ in range(2):
                world.send(http=http_with_token(proxy.url), again=True)
            repoint(world.copy, space.url)
        assert_whole(world, wanted)
        assert sum(kept) == sum(map(len, wanted["Heap 1"])), "a photo was sent twice"
        return met
    finally:
        sender.PART = part
        space.stop()


def _fresh(folder, name):
    made = Path(folder) / str(name)
    made.mkdir()
    return made


def main(kills, runs):
    chance = random.Random(2026)
    with tempfile.TemporaryDirectory() as folder:
        killed, rounds, last = kill_rounds(kills, chance, folder)
        print(f"photos: {killed} kills in {rounds} rounds, at any of {last} events: each arrived once and whole")
        met, start = Counter(), time.perf_counter()
        for seed in range(runs):
            met += faulty_run(_fresh(folder, f"faulty {seed}"), seed)
        seconds, faults = time.perf_counter() - start, sum(met.values())
        print(f"photos: {runs} runs with {faults} faults in {seconds:.0f} s: each arrived once and whole")
        print("  " + ", ".join(f"{count} x {what}" for what, count in sorted(met.items())))


if __name__ == "__main__":
    main(int((sys.argv[1:] or ["100"])[0]), int((sys.argv[2:] or ["300"])[0]))
