# SPDX-License-Identifier: GPL-2.0-or-later
"""Several technicians correct the same pits through one service; nobody overwrites unseen, and all end the same."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from copy import copy

import pytest

from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.refresh.refresh import refresh
from crm_dataspace_plugin.core.sync.conflicts import Resolution, open_conflicts, resolve
from crm_dataspace_plugin.core.sync.values import to_json
from tests.core.sync_world import LAYER, Copy, square
from tests.servers.real.sync_pits import KINDS, PitsWorld, service_of

COUNT = 5
VALUES = {"status": ("closed", "abandoned", "historic"), "start_year": (1950, 1960, 1970), "area_m2": (1.5, 2.5)}
COLUMNS = ("name", *VALUES)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("technicians", [2, 8])
def test_all_end_with_the_same_and_nobody_overwrites_unseen(kind, technicians, pits, request, tmp_path):
    chance = random.Random(technicians)
    service = service_of(kind, request.getfixturevalue(KINDS[kind]))
    worlds = technicians_of(PitsWorld(pits, service, tmp_path / "0.gpkg", COUNT), technicians)
    seen = [edited(each, chance, kind) for each in worlds]
    shown = 0
    for number in chance.sample(range(technicians), technicians):
        world = worlds[number]
        result = world.sync()
        assert not result.pending and not result.rejected, [each.message for each in result.features]
        shown += result.conflicts
        for uuid, field, old in world.copy.sql("SELECT crm_uuid, field, old FROM crm_journal WHERE change = 'update'"):
            # what is overwritten without asking is what the technician had seen when he changed it
            assert field == "@geometry" or old == to_json(seen[number][uuid, field])
    assert shown > 0  # they did meet
    for _ in range(technicians + 1):
        waiting = [each for each in worlds if each.copy.conflicts()]
        for world in chance.sample(waiting, len(waiting)):
            settled(world, chance)
            world.sync()
    there = Counter(tuple(row[each] for each in COLUMNS) for row in pits.rows())
    for world in worlds:
        refresh(world.http, world.copy.path, LAYER, silent)
        assert Counter(world.copy.sql(f"SELECT {', '.join(COLUMNS)} FROM {LAYER}")) == there
        assert world.copy.conflicts() == [] and world.sync().features == () and world.copy.verified().intact


def technicians_of(first, count):
    worlds = [first]
    for number in range(1, count):
        world = copy(first)
        world.copy = Copy(shutil.copy(first.copy.path, first.copy.path.with_name(f"{number}.gpkg")))
        worlds.append(world)
    return worlds


def edited(world, chance, kind):
    """Change some values, one of them as everybody does; return uuid and field to the value seen before."""
    seen = {}
    for name, field in [("Pit 0", "status"), *((f"Pit {chance.randrange(COUNT)}", each) for each in VALUES)]:
        uuid, base = world.copy.value(name, "crm_uuid"), world.copy.value(name, field, f"crm_base_{LAYER}")
        seen[uuid, field] = base
        world.copy.edit(name, **{field: chance.choice(VALUES[field])})
    if kind != "qgis features":  # moves no outline
        world.copy.edit("Pit 1", geometry=square(chance.randrange(5), 44.0))
    return seen


def settled(world, chance):
    """Choose a value for every conflict, as a person would."""
    with world.copy.opened() as connection:
        for each in open_conflicts(connection):
            resolve(connection, LAYER, each.uuid, each.field, chance.choice((Resolution.OURS, Resolution.THEIRS)))
