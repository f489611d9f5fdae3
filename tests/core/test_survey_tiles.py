# SPDX-License-Identifier: GPL-2.0-or-later
"""Tiles of a basemap."""

from __future__ import annotations

import sqlite3

import pytest

from crm_dataspace_plugin.core.errors import Cancelled, DataError
from crm_dataspace_plugin.core.survey.tiles import (
    EASY_TILES,
    HALF_WORLD,
    TileRange,
    degrees,
    easy_zoom,
    new_tile_file,
    tile_ranges,
)


def test_the_whole_world_is_one_tile_at_zoom_0_and_four_at_zoom_1() -> None:
    assert [each.count for each in tile_ranges((-180, -90, 180, 90), 0, 1)] == [1, 4]


def test_a_quarter_of_the_world_is_the_north_eastern_tile() -> None:
    (found,) = tile_ranges((10, 10, 20, 20), 1, 1)
    assert found == TileRange(1, 1, 0, 1, 0)
    assert found.box() == pytest.approx((0, 0, HALF_WORLD, HALF_WORLD))


def test_blocks_cover_each_tile_once() -> None:
    blocks = list(TileRange(6, 3, 5, 19, 14).blocks(8))  # 17 × 10 tiles: 3 × 2 blocks, the last of one column
    assert len(blocks) == 6
    assert sum(each.count for each in blocks) == 170


@pytest.mark.parametrize(
    ("box", "zoom"),
    [
        pytest.param((-5.85, 43.20, -5.75, 43.27), 16, id="a valley: 20 x 19 tiles at level 16"),
        pytest.param((-6.5, 42.7, -5.5, 43.7), 14, id="a degree: 46 x 63 tiles at 14, 4 times as many at 15"),
        pytest.param((-180, -85, 180, 85), 5, id="the world: 1,024 tiles at level 5, 4,096 at level 6"),
    ],
)
def test_a_basemap_is_as_deep_as_it_is_drawn_soon(box, zoom) -> None:
    assert easy_zoom(box) == zoom
    assert sum(each.count for each in tile_ranges(box, min(10, zoom), zoom)) <= EASY_TILES


def test_too_many_tiles_are_refused_with_their_number() -> None:
    # 1 + 4 + 16 + … + 4^8 = (4^9 - 1) / 3 = 87,381; with 4^9 more it is 349,525, with those of zoom 10 1,398,101
    with pytest.raises(DataError, match=r"1,398,101 tiles, about 28\.0 GB.* or 8 as the largest.* 87,381 tiles"):
        tile_ranges((-180, -85.05, 180, 85.05), 0, 10)


def test_where_not_even_the_smallest_zoom_level_fits_only_the_area_can_shrink() -> None:
    with pytest.raises(DataError, match=r"Choose a smaller area\.$"):
        tile_ranges((-180, -85, 180, 85), 12, 14)


def test_a_tiles_box_in_degrees_is_the_one_that_names_the_tile() -> None:
    (tile,) = tile_ranges((-5.77, 43.25, -5.77, 43.25), 14, 14)
    west, south, east, north = degrees(tile.box())
    assert west <= -5.77 < east and south <= 43.25 < north
    assert east - west == pytest.approx(360 / 2**14)


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
