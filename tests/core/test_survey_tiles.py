# SPDX-License-Identifier: GPL-2.0-or-later
"""Tiles of a basemap."""

from __future__ import annotations

import sqlite3

import pytest

from crm_dataspace_plugin.core.errors import Cancelled, DataError
from crm_dataspace_plugin.core.survey.tiles import HALF_WORLD, TileRange, new_tile_file, tile_ranges


def test_the_whole_world_is_one_tile_at_zoom_0_and_four_at_zoom_1() -> None:
    assert [each.count for each in tile_ranges((-180, -90, 180, 90), 0, 1)] == [1, 4]


def test_a_quarter_of_the_world_is_the_north_eastern_tile() -> None:
    (found,) = tile_ranges((10, 10, 20, 20), 1, 1)
    assert found == TileRange(1, 1, 0, 1, 0)
    assert found.box() == pytest.approx((0, 0, HALF_WORLD, HALF_WORLD))


def test_blocks_cover_each_tile_once() -> None:
    blocks = list(TileRange(6, 3, 5, 19, 14).blocks())  # 17 × 10 tiles: 3 × 2 blocks, the last of one column
    assert len(blocks) == 6
    assert sum(each.count for each in blocks) == 170


def test_too_many_tiles_are_refused_with_their_number() -> None:
    with pytest.raises(DataError, match="smaller area"):
        tile_ranges((-180, -85, 180, 85), 0, 12)


def test_rows_of_the_file_count_from_the_south(tmp_path) -> None:
    path = tmp_path / "map.mbtiles"
    with new_tile_file(path, {"name": "Map"}) as tiles:
        tiles.put(2, 1, 0, b"picture")
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT * FROM tiles").fetchall() == [(2, 1, 3, b"picture")]
    connection.close()


def test_a_cancelled_file_is_gone(tmp_path) -> None:
    path = tmp_path / "map.mbtiles"
    with pytest.raises(Cancelled), new_tile_file(path, {}):
        raise Cancelled("enough")
    assert not path.exists()
