# SPDX-License-Identifier: GPL-2.0-or-later
"""Whatever was changed on both sides: a refresh loses nothing, leaves the same to be sent, and nothing to receive."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.field_copy.connection import open_field_copy, transaction
from crm_dataspace_plugin.core.field_copy.layout import GEOMETRY_CHANGE
from crm_dataspace_plugin.core.field_copy.source import read_source
from crm_dataspace_plugin.core.pull.refresh.merging import Merging
from crm_dataspace_plugin.core.sync.conflicts import kept_conflicts
from crm_dataspace_plugin.core.sync.merge import Merged, merge
from crm_dataspace_plugin.core.sync.values import same_state, same_value
from crm_dataspace_plugin.core.sync.working_layer import WorkingLayer
from crm_dataspace_plugin.core.sync.writers import Remote
from tests.core.sync_world import LAYER, Space, pulled, square

EDIT = st.fixed_dictionaries(
    {},
    optional={
        "status": st.sampled_from(["active", "closed", "abandoned", None]),
        "remarks": st.sampled_from(["", "fenced", None]),
        "area_m2": st.sampled_from([1000.5, 2.5, None]),
        GEOMETRY_CHANGE: st.sampled_from([square(3.0), square(4.0)]),
    },
)
SIDE = st.none() | EDIT  # None: deleted


@pytest.fixture(scope="module")
def untouched(tmp_path_factory) -> Iterator[Path]:
    path = tmp_path_factory.mktemp("refresh") / "copy.gpkg"
    space = Space(1)
    pulled(space.url, path)
    space.stop()
    yield path


def values(row):
    return row.values if row else None


def left(merged: Merged):
    """Return what is to be sent and what is in conflict, by what a person can tell apart."""
    found = [(each.field, repr(each.ours), repr(each.theirs)) for each in merged.conflicts]
    return sorted(found), sorted((name, repr(value)) for name, value in merged.patch.items())


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(here=SIDE, there=SIDE)
def test_a_refresh_loses_nothing_and_leaves_the_same_to_be_sent(untouched, here, there):
    path = untouched.with_name("worked.gpkg")
    shutil.copy(untouched, path)
    with open_field_copy(path) as connection:
        layer = WorkingLayer(connection, read_source(connection, LAYER))
        ((uuid,),) = map(tuple, connection.execute(f"SELECT crm_uuid FROM {LAYER}").fetchall())
        base = layer.base_row(uuid)
        theirs = None if there is None else Remote(base.server_id, {**base.values, **there})
        if here is None:
            layer.delete_ours(uuid)
        else:
            layer.write_ours(uuid, here, base.server_id)
        ours = layer.ours(uuid)
        before = merge(base.values, values(ours), values(theirs), layer.schema)
        with transaction(connection):
            Merging(layer).feature(uuid, theirs)
        ours_now, base_now = layer.ours(uuid), layer.base_row(uuid)
        after = merge(values(base_now), values(ours_now), values(theirs), layer.schema)
        kept = kept_conflicts(connection, LAYER)

    assert (after.received, after.applied) == ({}, ()), "nothing is left to be received"
    assert left(after) == left(before), "the same is left to be sent, and to be decided"
    assert sorted(each.field for each in kept) == sorted(each.field for each in before.conflicts)
    for name, mine in (here or {}).items():
        if ours_now is not None and not same_value(layer.schema, name, base.values.get(name), mine):
            assert same_value(layer.schema, name, ours_now.values.get(name), mine), "what was changed here stays"
    if ours_now is None and here is not None:
        assert same_state(layer.schema, ours.values, base.values), "only what was untouched is removed"
    if here is None:
        assert ours_now is None, "what was deleted here does not come back"
