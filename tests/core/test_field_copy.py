# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import connect, open_field_copy, transaction
from crm_dataspace_plugin.core.field_copy.copy import LayerShape, create_field_copy, create_layer, reference_system
from crm_dataspace_plugin.core.field_copy.private_file import LEFT_BEHIND, move_in_place, private_file
from crm_dataspace_plugin.core.field_copy.source import Source, read_source, read_sources, write_source
from crm_dataspace_plugin.core.field_copy.spatial_index import fill_index
from crm_dataspace_plugin.core.schema import Field, FieldType, Schema

SHAPE = LayerShape("heaps", "Heaps", (Field("name", FieldType.TEXT),), "EPSG:4326", "Polygon")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "copy.gpkg"
    create_field_copy(made)
    return made


def test_an_empty_field_copy_has_its_tables_and_shows_the_journal_and_the_photos(path):
    with open_field_copy(path) as connection:
        names = {row["name"] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert names >= {"crm_source", "crm_queue", "crm_conflict", "crm_journal", "crm_photo"}
        assert read_sources(connection) == []
    dataset = ogr.Open(str(path))
    shown = {dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())}
    assert shown == {"crm_journal", "crm_photo"}


def test_gdal_knows_the_columns_of_the_photos(path):
    dataset = ogr.Open(str(path))
    definition = dataset.GetLayerByName("crm_photo").GetLayerDefn()
    columns = [definition.GetFieldDefn(each) for each in range(definition.GetFieldCount())]
    types = {each.GetName(): (each.GetTypeName(), each.GetSubType() == ogr.OFSTBoolean) for each in columns}
    assert types.pop("taken_at") == ("DateTime", False)
    assert types.pop("bearing_deg") == ("Real", False)
    assert types.pop("internal") == types.pop("consent") == ("Integer", True)
    assert set(types.values()) == {("String", False)}


@pytest.mark.parametrize("kind", list(FieldType))
def test_gdal_sees_each_type_as_what_it_is(path, kind):
    create_layer(path, LayerShape("heaps", "Heaps", (Field("a", kind),), "EPSG:4326", ""))
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    definition = dataset.GetLayerByName("heaps").GetLayerDefn().GetFieldDefn(2)
    expected = {
        FieldType.INTEGER: "Integer64",
        FieldType.REAL: "Real",
        FieldType.BOOLEAN: "Integer",
        FieldType.DATE: "Date",
        FieldType.DATETIME: "DateTime",
    }
    assert definition.GetTypeName() == expected.get(kind, "String")
    assert (definition.GetSubType() == ogr.OFSTBoolean) == (kind is FieldType.BOOLEAN)


def test_an_unknown_reference_system_is_named():
    with pytest.raises(errors.CrsMissing, match="EPSG:1"):
        reference_system("EPSG:1")


def test_a_source_comes_back_as_it_was_written(path):
    schema = Schema((Field("fid_2", FieldType.INTEGER, unit="m", server_name="fid"),), "Point", "uuid")
    source = Source("heaps", schema, title="Åse's “heaps”", pulled=3, editable=False, pulled_at="2026-01-02T03:04:05Z")
    with open_field_copy(path) as connection:
        with transaction(connection):
            write_source(connection, source)
        assert read_source(connection, "heaps") == source
        with pytest.raises(errors.FieldCopyError, match="ponds"):
            read_source(connection, "ponds")


@pytest.mark.parametrize("content", [b"", b"just text, but long enough to be taken for a database header" * 9])
def test_another_file_is_no_field_copy(tmp_path, content):
    other = tmp_path / "other.gpkg"
    other.write_bytes(content)
    with pytest.raises(errors.NotAFieldCopy), open_field_copy(other):
        raise AssertionError("opened")


def test_a_name_with_quotes_stays_one_identifier():
    assert layout.sql("SELECT {a} FROM {b}", a=['x"y', "z"], b='t" --') == 'SELECT "x""y", "z" FROM "t"" --"'


def in_parts(ids, boxes):
    return [(ids[start : start + 700], boxes[start : start + 700]) for start in range(0, len(ids), 700)]


@pytest.mark.parametrize("number", [0, 1, 51, 52, 3000, 140_000])
def test_a_filled_index_finds_what_a_look_at_every_box_finds(path, number):
    create_layer(path, SHAPE)
    chance = np.random.default_rng(number)
    low = chance.uniform(-180, 180, (number, 2))
    high = low + chance.uniform(0, 1, (number, 2))
    boxes = np.column_stack([low[:, 0], high[:, 0], low[:, 1], high[:, 1]])
    ids = chance.permutation(number) + 1
    connection = connect(path)
    with transaction(connection):
        fill_index(connection, "rtree_heaps_geom", len(ids) + 5, in_parts(ids, boxes))
    assert connection.execute("SELECT rtreecheck('rtree_heaps_geom')").fetchone()[0] == "ok"
    query = "SELECT id FROM rtree_heaps_geom WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?"
    for x, y in chance.uniform(-180, 180, (5, 2)):
        found = {row[0] for row in connection.execute(query, (x, x + 20, y, y + 20))}
        inside = (boxes[:, 1] >= x) & (boxes[:, 0] <= x + 20) & (boxes[:, 3] >= y) & (boxes[:, 2] <= y + 20)
        assert found >= set(ids[inside].tolist())
        near = (boxes[:, 1] >= x - 1e-3) & (boxes[:, 0] <= x + 20.001) & (boxes[:, 3] >= y - 1e-3)
        assert found <= set(ids[near & (boxes[:, 2] <= y + 20.001)].tolist())
    connection.close()


def test_a_filled_index_takes_changes(path):
    create_layer(path, SHAPE)
    ids = np.arange(1, 501)
    connection = connect(path)
    with transaction(connection):
        boxes = np.column_stack([ids, ids + 1, ids, ids + 1]).astype(float)
        fill_index(connection, "rtree_heaps_geom", len(ids), in_parts(ids, boxes))
        for each in range(1, 500):
            connection.execute("DELETE FROM rtree_heaps_geom WHERE id = ?", (each,))
        connection.executemany(
            "INSERT INTO rtree_heaps_geom VALUES (?, ?, ?, ?, ?)", [(n, n, n + 1, 0, 1) for n in range(1000, 1400)]
        )
    assert connection.execute("SELECT rtreecheck('rtree_heaps_geom')").fetchone()[0] == "ok"
    assert connection.execute("SELECT count(*) FROM rtree_heaps_geom").fetchone()[0] == 401
    connection.close()


def test_a_private_file_is_gone_after_a_failure(tmp_path):
    target = tmp_path / "copy.gpkg"
    with pytest.raises(ValueError), private_file(target) as private:
        private.write_text("half")
        private.with_name(private.name + "-wal").write_text("half")
        raise ValueError
    assert list(tmp_path.iterdir()) == []


def test_a_private_file_moved_in_place_stays(tmp_path):
    target = tmp_path / "copy.gpkg"
    with private_file(target) as private:
        private.write_text("whole")
        move_in_place(private, target)
    assert [each.read_text() for each in tmp_path.iterdir()] == ["whole"]


def test_what_a_killed_process_left_is_removed_but_not_what_another_one_writes(tmp_path):
    target = tmp_path / "copy.gpkg"
    left, fresh = tmp_path / ".copy.pull-0badf00d.gpkg", tmp_path / ".copy.pull-12345678.gpkg"
    for each in (left, fresh):
        each.write_text("half")
    past = time.time() - LEFT_BEHIND - 60
    os.utime(left, (past, past))
    with private_file(target):
        assert not left.exists()
    assert fresh.exists()


def test_a_full_disk_is_told_with_the_name_the_person_chose(tmp_path):
    target = tmp_path / "copy.gpkg"
    with pytest.raises(errors.DiskFull, match=r"/copy\.gpkg"), private_file(target):
        raise OSError(28, "No space left on device")


def test_a_transaction_writes_all_or_nothing(path):
    with open_field_copy(path) as connection:
        with pytest.raises(sqlite3.IntegrityError), transaction(connection):
            connection.execute("CREATE TABLE once (a PRIMARY KEY)")
            connection.execute("INSERT INTO once VALUES (1)")
            connection.execute("INSERT INTO once VALUES (1)")
        assert connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'once'").fetchone() is None
