# SPDX-License-Identifier: GPL-2.0-or-later
"""Local changes are found whoever made them, and only where something differs."""

from __future__ import annotations

import subprocess
import time

import pytest

from crm_dataspace_plugin.core.field_copy.layout import FEATURE_CHANGE, GEOMETRY_CHANGE
from crm_dataspace_plugin.core.sync.changes import Operation, read_changes
from tests.core.sync_world import LAYER, Copy, Space, pulled, square


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    space = Space()
    path = tmp_path_factory.mktemp("copies") / "original.gpkg"
    pulled(space.url, path)
    space.stop()
    return path


@pytest.fixture()
def copy(original, tmp_path):
    path = tmp_path / "copy.gpkg"
    path.write_bytes(original.read_bytes())
    return Copy(path)


def changes(copy):
    with copy.opened() as connection:
        return read_changes(connection, LAYER)


def test_a_fresh_copy_has_no_changes(copy):
    assert changes(copy) == []


def test_a_changed_value_is_told_with_base_and_ours(copy):
    copy.edit("Heap 1", status="closed", covered=1)
    (change,) = changes(copy)
    assert (change.kind, change.label, change.server_id) == (Operation.UPDATE, "Heap 1", copy.value("Heap 1", "crm_id"))
    assert [(each.field, each.base, each.ours) for each in change.fields] == [
        ("status", "active", "closed"), ("covered", False, True)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("column", "value"),
    [("area_m2", 1001.5000000000001), ("start_year", 1901.0), ("closed_on", "2001/02/03"), ("covered", False)],
)
def test_another_way_to_write_the_same_value_is_no_change(copy, column, value):
    copy.edit("Heap 1", **{column: value})
    assert changes(copy) == []


def test_null_and_empty_text_differ(copy):
    copy.edit("Heap 1", remarks="")
    (change,) = changes(copy)
    assert [(each.base, each.ours) for each in change.fields] == [(None, "")]


def test_a_ring_that_starts_elsewhere_is_no_change_but_a_moved_corner_is(copy):
    ring = square(0.1)["coordinates"][0]
    copy.edit("Heap 1", geometry={"type": "Polygon", "coordinates": [ring[2:-1] + ring[:3]]})
    assert changes(copy) == []
    copy.edit("Heap 1", geometry=square(0.1, size=0.02))
    assert [each.field for each in changes(copy)[0].fields] == [GEOMETRY_CHANGE]


def test_new_and_deleted_rows_are_found_in_the_order_in_which_they_are_sent(copy):
    copy.sql(f"DELETE FROM {LAYER} WHERE name = 'Heap 0'")
    copy.add(name="New heap")
    copy.edit("Heap 4", status="closed")
    assert [each.kind for each in changes(copy)] == [Operation.UPDATE, Operation.INSERT, Operation.DELETE]
    deleted = changes(copy)[-1]
    assert [each.field for each in deleted.fields] == [FEATURE_CHANGE]
    assert (deleted.label, deleted.fields[0].base["name"]) == ("Heap 0", "Heap 0")


@pytest.mark.parametrize("given", [None, ""])
def test_a_new_row_without_a_uuid_gets_one_that_stays(copy, given):
    copy.add(name="New heap", crm_uuid=given)
    first, again = changes(copy)[0].uuid, changes(copy)[0].uuid
    assert len(first) == 36 and first == again == copy.value("New heap", "crm_uuid")


def test_of_two_rows_with_one_uuid_the_older_keeps_it(copy):
    columns = "geom, crm_uuid, crm_id, name, status, uuid"
    copy.sql(f"INSERT INTO {LAYER} ({columns}) SELECT {columns} FROM {LAYER} WHERE name = 'Heap 2'")
    (change,) = changes(copy)
    assert (change.kind, change.server_id) == (Operation.INSERT, "")
    rows = copy.sql(f"SELECT crm_uuid, crm_id, uuid FROM {LAYER} WHERE name = 'Heap 2' ORDER BY fid")
    assert rows[0][0] != rows[1][0] == rows[1][2] and rows[1][1] is None


@pytest.mark.parametrize(
    "options", [[], ["-nlt", "PROMOTE_TO_MULTI"], ["-lco", "GEOMETRY_NAME=shape", "-lco", "FID=id"]]
)
def test_a_layer_rewritten_by_ogr2ogr_keeps_its_identity(copy, tmp_path, options):
    copy.edit("Heap 3", status="closed", start_year=None, remarks="")
    other = tmp_path / "other.gpkg"
    select = f"SELECT remarks, covered, crm_uuid, status, name, crm_id, * FROM {LAYER} ORDER BY name DESC"
    subprocess.run(["ogr2ogr", "-q", "-nln", LAYER, "-sql", select, other, copy.path], check=True)
    subprocess.run(["ogr2ogr", "-q", "-update", "-overwrite", *options, copy.path, other, LAYER], check=True)
    (change,) = changes(copy)
    assert change.label == "Heap 3"
    assert [(each.field, each.ours) for each in change.fields] == [
        ("status", "closed"), ("start_year", None), ("remarks", "")
    ]  # fmt: skip


def test_a_column_the_technician_removed_is_no_change(copy):
    copy.sql(f"ALTER TABLE {LAYER} DROP COLUMN remarks")
    assert changes(copy) == []


def test_a_hundred_changes_among_twenty_thousand_rows_are_found_quickly(copy):
    """One second is asked for; the bound is loose because tests share the machine, the time is printed."""
    copies = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
    columns = "name, status, area_m2, start_year, covered, closed_on, remarks"
    one = copy.value("Heap 1", "crm_uuid")
    for table in ("crm_base_heaps", LAYER):
        copy.sql(
            f"{copies} INSERT INTO {table} (geom, crm_uuid, crm_id, {columns})"
            f" SELECT geom, 'u' || i, 'f-' || i, {columns} FROM crm_base_heaps, n WHERE crm_uuid = ?",
            one,
        )
    copy.sql(f"UPDATE {LAYER} SET status = 'closed' WHERE crm_uuid GLOB 'u[1-9][0-9]' OR crm_uuid GLOB 'u1000[0-9]'")
    started = time.perf_counter()
    found = changes(copy)
    seconds = time.perf_counter() - started
    print(f"100 changes among 20,000 rows in {seconds:.2f} s")
    assert len(found) == 100 and seconds < 5
