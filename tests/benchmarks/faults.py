# SPDX-License-Identifier: GPL-2.0-or-later
"""Sync through a proxy that fails in every way it can: nothing may be sent twice, nothing lost.

    python -m tests.benchmarks.faults 5000 [first seed]

Each run pulls afresh, edits, lets a second client edit too, and syncs through the proxy, which drops, delays,
duplicates and truncates, refuses, commits and then cuts the connection, and gives the answers that others got. Then it
behaves, the sync is run again, and the invariants are checked.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from crm_dataspace_plugin.core.geometry import from_blob, same_geometry
from tests.core.sync_world import LAYER, Space, World, http_with_token, repoint, square
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
    *(409, 412, 413, 423, 428, 429, 500, 502, 503),
)
STATUSES = ("closed", "abandoned", "historic", "under-development")
COUNT = 6
CROOKED_SYNCS = 3


def run(folder: Path, seed: int) -> Counter:
    """Return how often the proxy did what; AssertionError where an invariant is broken."""
    chance = random.Random(seed)
    space = Space(COUNT)
    path = folder / f"{seed}.gpkg"
    met: Counter = Counter()
    try:
        world = World(space, path)
        wanted = edited(world, chance)
        others = edited_there(space, chance)
        share = chance.choice((0.1, 0.3, 0.6))

        def rule(method: str, address: str):
            if chance.random() > share:
                return None
            action = chance.choice(ACTIONS)
            met[str(action)] += 1
            return action

        with CrookedProxy(space.space.url, rule) as proxy:
            repoint(world.copy, f"{proxy.url}/collections/{LAYER}")
            for _ in range(chance.randint(1, CROOKED_SYNCS)):
                world.sync(http=http_with_token(proxy.url))
            proxy.rule = lambda method, address: None
            for _ in range(2):
                result = world.sync(http=http_with_token(proxy.url))
            repoint(world.copy, space.url)
        check(world, wanted, others, result)
    finally:
        space.stop()
        path.unlink(missing_ok=True)
    return met


def edited(world: World, chance: random.Random) -> dict:
    """Let the technician work; return feature to field to value, None for deleted."""
    wanted: dict = {}
    copy = world.copy
    for number in chance.sample(range(COUNT), chance.randint(1, 4)):
        name = f"Heap {number}"
        kind = chance.choice(("values", "values", "outline", "delete"))
        if kind == "delete":
            copy.sql(f"DELETE FROM {LAYER} WHERE name = ?", name)
            wanted[name] = None
            continue
        values = {"geometry": square(30.0 + number)} if kind == "outline" else {"status": chance.choice(STATUSES)}
        if chance.random() < 0.5:
            values["area_m2"] = chance.choice((7.5, 51800.0))
        copy.edit(name, **values)
        wanted[name] = values
    for number in range(chance.randint(0, 2)):
        values = {"name": f"New {number}", "status": "active"}
        copy.add(**values)
        wanted[values["name"]] = values
    return wanted


def edited_there(space: Space, chance: random.Random) -> dict:
    """Let a second client work; return feature to field to value."""
    others = {}
    for number in chance.sample(range(COUNT), chance.randint(0, 3)):
        values = chance.choice(({"remarks": "drone"}, {"status": "care-and-maintenance"}))
        space.change(f"Heap {number}", **values)
        others[f"Heap {number}"] = values
    return others


def check(world: World, wanted: dict, others: dict, result) -> None:
    """Each change arrived once or is a conflict that is shown; nobody's work is gone; copy and service agree."""
    assert (result.sent, result.created, result.deleted, result.pending, result.rejected) == (0, 0, 0, 0, 0), result
    there = Counter(each["properties"]["name"] for each in world.space.features().values())
    assert set(there.values()) <= {1}, there
    conflicts = {(each.uuid, each.field) for each in world.copy.conflicts()}
    for name, values in wanted.items():
        check_feature(world, name, values, others.get(name, {}), conflicts)
    untouched = {f"Heap {number}" for number in range(COUNT)} - wanted.keys()
    assert untouched <= set(there), (untouched, there)
    for name, values in others.items():
        if there[name]:
            stored = world.space.named(name)[0]["properties"]
            assert all(stored[field] == value for field, value in values.items()), (name, stored, values)
    assert world.copy.verified().intact
    assert not {"sending", "sent", "pending"} & set(world.copy.queue().values())
    columns = "crm_uuid, change, field, new, revision_after"
    kinds = "('insert', 'update', 'delete')"
    rows = world.copy.sql(f"SELECT {columns} FROM crm_journal WHERE change IN {kinds}")
    assert len({row[:4] for row in rows}) == len(rows), rows  # what is sent once is told once


def check_feature(world: World, name: str, values, theirs: dict, conflicts: set) -> None:
    stored = world.space.named(name)
    if values is None:  # deleted here
        (uuid,) = world.copy.sql("SELECT crm_uuid FROM crm_base_heaps WHERE name = ?", name) or [("",)]
        assert not stored or (theirs and (uuid[0], "@feature") in conflicts), (name, stored)
        return
    ((uuid,),) = world.copy.sql(f"SELECT crm_uuid FROM {LAYER} WHERE name = ?", name)
    (feature,) = stored
    for field, value in values.items():
        if (uuid, field) in conflicts:
            assert feature["properties"][field] == theirs[field], (name, field)
        elif field == "geometry":
            assert same_geometry(feature["geometry"], value)
        else:
            assert feature["properties"][field] == value, (name, field, feature)
    columns = [each for each in feature["properties"] if (uuid, each) not in conflicts and each != "uuid"]
    for column in columns:
        here = world.copy.value(name, column)
        there = feature["properties"][column]
        assert here == there or json.dumps(here) == json.dumps(there), (name, column, here, there)
    assert same_geometry(from_blob(world.copy.value(name, "geom")), feature["geometry"])


def main(runs: int, first: int = 0) -> None:
    met: Counter = Counter()
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(first, first + runs):
            try:
                met += run(Path(folder), seed)
            except AssertionError:
                print(f"Broken with seed {seed}.")
                raise
    seconds = time.perf_counter() - start
    print(f"{runs} runs with {sum(met.values())} faults in {seconds:.0f} s: nothing sent twice, nothing lost")
    print("  " + ", ".join(f"{count} x {what}" for what, count in sorted(met.items())))


if __name__ == "__main__":
    main(*(int(each) for each in sys.argv[1:] or ("100",)))
