# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoPackages as no program should write them: read by other means, and never spoiled by a layer that comes beside."""

from __future__ import annotations

import shutil
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import pytest

from crm_dataspace_plugin.core.geopackage import filling
from crm_dataspace_plugin.core.geopackage.blobs import plain_of_type
from crm_dataspace_plugin.core.geopackage.filling import fill_layer
from crm_dataspace_plugin.core.geopackage.reading import read_table, read_whole
from crm_dataspace_plugin.core.progress import silent

POINT = b"GP\0\1" + struct.pack("<i", 4326) + struct.pack("<BI2d", 1, 1, 3.0, 4.0)
TABLES = """
    CREATE TABLE gpkg_contents (table_name TEXT, min_x, min_y, max_x, max_y);
    CREATE TABLE gpkg_ogr_contents (table_name TEXT, feature_count INTEGER);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
"""
LAYER = """
    CREATE TABLE "{0}" (fid INTEGER PRIMARY KEY, geom, note TEXT);
    INSERT INTO gpkg_contents (table_name) VALUES ('{0}');
    INSERT INTO gpkg_geometry_columns VALUES ('{0}', 'geom', 4326);
"""


def package(path: Path, *layers: str) -> Path:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(TABLES + "".join(LAYER.format(each) for each in layers))
    return path


def put(path: Path, layer: str, *cells: object) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(f'INSERT INTO "{layer}" (geom, note) VALUES (?, ?)', [(each, "n") for each in cells])


@pytest.mark.parametrize("cell", [b"", b"GP", b"no geometry at all", "text", 7, 2.5])
def test_a_layer_with_anything_but_geometries_is_left_to_other_readers(tmp_path, cell):
    path = package(tmp_path / "crooked.gpkg", "heaps")
    put(path, "heaps", POINT, None)
    assert read_table(path, "heaps")[0] == [POINT[8:], None] == read_whole(path, "heaps").wkb()
    put(path, "heaps", cell)
    assert read_table(path, "heaps") is None is read_whole(path, "heaps")


@pytest.mark.parametrize("length", [13, 20, 28])
def test_a_point_that_was_cut_is_not_copied_as_it_stands(length):
    assert plain_of_type([POINT], 1) and not plain_of_type([POINT[:length]], 1)


def test_a_layer_that_comes_beside_others_can_be_broken_off_at_any_moment_and_spoils_none(tmp_path, monkeypatch):
    monkeypatch.setattr(filling, "_ROOM", "PRAGMA cache_size = 10")  # pages: the file is written to from the start on
    path, killed = package(tmp_path / "all.gpkg", "heaps", "result"), tmp_path / "killed"
    put(path, "heaps", *[POINT] * 500)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("DELETE FROM heaps WHERE fid % 2")  # pages that are used again
        connection.execute("CREATE TABLE more AS SELECT * FROM heaps")
        connection.execute("DROP TABLE more")

    def rows():
        for number in range(3000):
            if number == 2500:
                killed.mkdir()
                for each in tmp_path.glob("all.gpkg*"):
                    shutil.copy(each, killed)  # what is on the disk where the process ends here
            yield ("x" * 2000,)

    fill_layer(path, "result", [POINT] * 3000, rows(), silent)
    with closing(sqlite3.connect(killed / "all.gpkg")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT count(*) FROM heaps").fetchone() == (250,)
        assert connection.execute("SELECT count(*) FROM result").fetchone() == (0,)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM result").fetchone() == (3000,)


@pytest.mark.parametrize(("beside", "there"), [("", False), ("CREATE TABLE diary (words TEXT)", True)])
def test_a_file_that_holds_anything_else_stays_where_writing_fails(tmp_path, beside, there):
    path = package(tmp_path / "result.gpkg", "result")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(beside)

    def rows():
        yield ("first",)
        raise MemoryError

    with pytest.raises(MemoryError):
        fill_layer(path, "result", [POINT] * 2, rows(), silent)
    assert path.exists() is there
