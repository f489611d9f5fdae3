# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer that another program rewrote: what it lost by that is not lost on the service."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.errors import FieldCopyError
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


def test_a_layer_whose_rows_lost_every_identity_deletes_nothing(world):
    before = world.space.features()
    world.copy.sql(f"UPDATE {LAYER} SET crm_uuid = NULL, crm_id = NULL")
    result = world.sync()
    assert result.problems and set(counts(result)) == {"pending"}
    assert world.space.features() == before


DAMAGES = [
    "DROP TABLE crm_queue",
    "DROP TABLE crm_conflict",
    "DROP TABLE crm_journal",
    "DROP TABLE gpkg_geometry_columns",
    "ALTER TABLE crm_base_heaps DROP COLUMN crm_id",
    "ALTER TABLE crm_journal DROP COLUMN new",
    "ALTER TABLE crm_source DROP COLUMN schema",
    "UPDATE crm_source SET schema = '[1]'",
    """UPDATE crm_source SET schema = '{"fields": [{"name": "a", "type": "zz"}]}'""",
]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_field_copy_that_lost_parts_is_told_in_one_sentence_and_nothing_is_sent(world, damage):
    before = world.space.features()
    world.copy.edit("Heap 1", status="closed")
    world.copy.sql(damage)
    with pytest.raises(FieldCopyError):
        world.plan()
    with pytest.raises(FieldCopyError):
        world.sync()
    assert world.space.features() == before


@pytest.mark.parametrize(
    ("column", "cell"), [("crm_uuid", b"\x00\xff"), ("area_m2", b"\x00\xff"), ("geom", 5), ("geom", b"GP")]
)
def test_bytes_and_numbers_in_the_wrong_column_do_not_stop_the_other_features(world, column, cell):
    world.copy.sql(f"UPDATE {LAYER} SET {column} = ? WHERE name = 'Heap 2'", cell)
    world.copy.edit("Heap 1", status="closed")
    result = world.sync()
    assert counts(result)["sent"] == 1
    assert len(world.space.features()) == 6
