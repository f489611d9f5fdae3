# SPDX-License-Identifier: GPL-2.0-or-later
"""Several technicians correct the same features; whatever the order, all end with the same, and nobody overwrites
unseen."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.refresh.refresh import refresh
from crm_dataspace_plugin.core.sync.conflicts import Resolution, open_conflicts, resolve
from crm_dataspace_plugin.core.sync.values import to_json
from tests.core.sync_world import LAYER, Space, World, http_with_token

COUNT = 4
VALUES = {
    "status": ("closed", "abandoned", "historic"),
    "remarks": ("", "fenced", "drone", None),
    "start_year": (1950, 1960),
}
ROUNDS = 3


@pytest.fixture()
def space():
    space = Space(COUNT)
    yield space
    space.stop()


def edited(world, chance):
    """Change a few values, one of them as everybody does; return uuid and field to the value seen before."""
    uuid, seen = world.copy.value("Heap 0", "crm_uuid"), {}
    seen[(uuid, "area_m2")] = world.copy.value("Heap 0", "area_m2", f"crm_base_{LAYER}")
    world.copy.edit("Heap 0", area_m2=chance.uniform(1.0, 9.0))
    for _ in range(chance.randint(2, 4)):
        name, field = f"Heap {chance.randrange(COUNT)}", chance.choice(list(VALUES))
        uuid, base = world.copy.value(name, "crm_uuid"), world.copy.value(name, field, f"crm_base_{LAYER}")
        world.copy.edit(name, **{field: chance.choice(VALUES[field])})
        seen[(uuid, field)] = base
    return seen


def settled(world, chance):
    """Choose a value for every conflict, as a person would."""
    with world.copy.opened() as connection:
        for each in open_conflicts(connection):
            resolve(connection, LAYER, each.uuid, each.field, chance.choice((Resolution.OURS, Resolution.THEIRS)))


def overwritten(world):
    """Return feature, field, old and new value of what this technician's syncs changed on the service."""
    query = "SELECT crm_uuid, field, old, new, change FROM crm_journal WHERE change IN ('update', 'resolve')"
    return world.copy.sql(query)


@pytest.mark.parametrize(("technicians", "seed"), [(2, 1), (2, 2), (2, 3), (2, 4), (8, 5), (8, 6)])
def test_all_end_with_the_same_and_nobody_overwrites_unseen(space, tmp_path, technicians, seed):
    chance = random.Random(seed)
    worlds = [World(space, tmp_path / f"{number}.gpkg") for number in range(technicians)]
    shown = 0
    for _ in range(ROUNDS):
        seen = [edited(each, chance) for each in worlds]
        for number in chance.sample(range(technicians), technicians):
            world = worlds[number]
            before = len(overwritten(world))
            shown += world.sync().conflicts
            for uuid, field, old, _, change in overwritten(world)[before:]:
                # what is overwritten without asking is what the technician had seen when he changed it
                assert change == "resolve" or old == to_json(seen[number].get((uuid, field), old))
            settled(world, chance)
    for _ in range(technicians + 1):
        for world in chance.sample(worlds, technicians):
            settled(world, chance)
            world.sync()
    for world in worlds:
        refresh(http_with_token(space.url), world.copy.path, LAYER, silent)
        assert_same_as_the_service(world, space)
    assert shown > 0  # they did meet


def assert_same_as_the_service(world, space):
    columns = ("name", "area_m2", *VALUES)
    here = Counter(world.copy.sql(f"SELECT {', '.join(columns)} FROM {LAYER}"))
    there = Counter(tuple(each["properties"][column] for column in columns) for each in space.features().values())
    assert here == there
    assert world.copy.conflicts() == [] and world.sync().features == ()
    assert world.copy.verified().intact
