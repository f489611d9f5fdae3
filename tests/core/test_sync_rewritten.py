# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer that another program rewrote: what it lost by that is not lost on the service."""

from __future__ import annotations

import pytest

from tests.core.sync_world import LAYER, Space, World, counts


@pytest.fixture
def world(tmp_path):
    space = Space()
    try:
        yield World(space, tmp_path / "copy.gpkg")
    finally:
        space.stop()


@pytest.mark.parametrize("lost", [None, ""])
def test_rows_robbed_of_their_uuid_stay_the_same_features(world, lost):
    before = world.space.features()
    world.copy.sql(f"UPDATE {LAYER} SET crm_uuid = ?", lost)
    world.copy.edit("Heap 1", status="closed")
    assert counts(world.sync()) == {"sent": 1}
    assert world.space.features().keys() == before.keys()
    assert world.space.named("Heap 1")[0]["properties"]["status"] == "closed"


def test_a_copy_without_uuid_beside_its_original_is_a_new_feature(world):
    world.copy.sql(
        f"INSERT INTO {LAYER} (geom, crm_id, name, status)"
        f" SELECT geom, crm_id, 'Copy', status FROM {LAYER} WHERE name = 'Heap 1'"
    )
    assert counts(world.sync()) == {"created": 1}
    assert len(world.space.named("Heap 1")) == len(world.space.named("Copy")) == 1


def test_an_emptied_layer_deletes_nothing_on_the_service_until_a_person_says_so(world):
    before = world.space.features()
    world.copy.sql(f"DELETE FROM {LAYER}")
    result = world.sync()
    assert counts(result) == {"pending": 6}
    assert "nothing was sent" in result.problems[0]
    assert world.space.features() == before
    chosen = frozenset(each.uuid for each in result.features)
    assert counts(world.sync(only=chosen)) == {"deleted": 6}
    assert world.space.features() == {}


@pytest.mark.parametrize("server_id", ["..", ".", " "])
def test_an_id_that_would_name_the_whole_collection_is_never_sent(world, server_id):
    before = world.space.features()
    for table in (LAYER, f"crm_base_{LAYER}"):
        world.copy.sql(f"UPDATE {table} SET crm_id = ? WHERE name = 'Heap 1'", server_id)
    world.copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 1'")
    assert counts(world.sync()) == {"rejected": 1}
    assert world.space.features() == before
