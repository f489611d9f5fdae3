# SPDX-License-Identifier: GPL-2.0-or-later
"""The square tiles of a basemap: which ones cover an area, and the MBTiles file that keeps them."""

from __future__ import annotations

import math
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.words import say

HALF_WORLD = math.pi * 6378137.0  # metres, half the width of EPSG:3857
NORTHERNMOST = 85.0511287798066  # degrees, where the square world ends
MOST_TILES = 200_000
MANY_TILES = 20_000  # from which on drawing takes minutes
EASY_TILES = 4_000  # drawn in half a minute; a photograph of the ground then has some 80 MB
USUAL_ZOOMS = (10, 16)  # a region, a village
PIXELS = 256  # along the edge of a tile
TYPICAL_BYTES = 20_000  # a tile, where none was drawn yet: between a drawn map and a photograph of the ground

Box = tuple[float, float, float, float]

_SCHEMA = """
CREATE TABLE metadata (name TEXT PRIMARY KEY, value TEXT);
CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB,
    PRIMARY KEY (zoom_level, tile_column, tile_row));
"""


@dataclass(frozen=True)
class TileRange:
    """Tiles of one zoom level, columns from the west and rows from the north, both ends included."""

    zoom: int
    west: int
    north: int
    east: int
    south: int

    @property
    def count(self) -> int:
        return self.columns * self.rows

    @property
    def columns(self) -> int:
        return self.east - self.west + 1

    @property
    def rows(self) -> int:
        return self.south - self.north + 1

    def blocks(self, size: int) -> Iterator[TileRange]:
        """Yield the range in pieces of at most `size` by `size` tiles."""
        for row in range(self.north, self.south + 1, size):
            for column in range(self.west, self.east + 1, size):
                east, south = min(column + size - 1, self.east), min(row + size - 1, self.south)
                yield TileRange(self.zoom, column, row, east, south)

    def box(self) -> Box:
        """Return west, south, east, north, metres in EPSG:3857."""
        side = 2 * HALF_WORLD / 2**self.zoom
        return (
            self.west * side - HALF_WORLD,
            HALF_WORLD - (self.south + 1) * side,
            (self.east + 1) * side - HALF_WORLD,
            HALF_WORLD - self.north * side,
        )


def tile_ranges(bbox: Box, zoom_min: int, zoom_max: int) -> list[TileRange]:
    """Return the tiles that cover `bbox` (west, south, east, north, degrees), one range a zoom level.

    Raises:
        DataError: if they are more than `MOST_TILES`.
    """
    ranges = [_range(bbox, zoom) for zoom in range(zoom_min, zoom_max + 1)]
    count = sum(each.count for each in ranges)
    if count > MOST_TILES:
        raise DataError(
            say(
                "The basemap would have {count:,} tiles, about {gigabytes:,.1f} GB; "
                "{most_tiles:,} are the most. {way_out}",
                count=count,
                gigabytes=count * TYPICAL_BYTES / 1e9,
                most_tiles=MOST_TILES,
                way_out=_way_out(ranges),
            )
        )
    return ranges


def easy_zoom(bbox: Box, zoom_min: int = USUAL_ZOOMS[0], deepest: int = USUAL_ZOOMS[1]) -> int:
    """Return the largest zoom level, up to `deepest`, to which a basemap of an area has at most `EASY_TILES`."""
    for zoom in range(deepest, 0, -1):
        if sum(_range(bbox, each).count for each in range(min(zoom_min, zoom), zoom + 1)) <= EASY_TILES:
            return zoom
    return 0


def degrees(box: Box) -> Box:
    """Return a box in metres of EPSG:3857 in degrees."""
    west, south, east, north = (each / HALF_WORLD for each in box)
    return (west * 180.0, _latitude(south), east * 180.0, _latitude(north))


def _latitude(share: float) -> float:
    return math.degrees(math.atan(math.sinh(share * math.pi)))


def _way_out(ranges: list[TileRange]) -> str:
    """Return a sentence with the largest zoom level that can be had."""
    count, fitting = 0, None
    for each in ranges:
        count += each.count
        if count <= MOST_TILES:
            fitting = (each.zoom, count)
    if fitting is None:
        return say("Choose a smaller area.")
    return say(
        "Choose a smaller area, or {zoom} as the largest zoom level: {tiles:,} tiles.",
        zoom=fitting[0],
        tiles=fitting[1],
    )


def _range(bbox: Box, zoom: int) -> TileRange:
    west, south, east, north = bbox
    first, top = _tile(west, north, zoom)
    last, bottom = _tile(east, south, zoom)
    return TileRange(zoom, first, top, last, bottom)


def _tile(longitude: float, latitude: float, zoom: int) -> tuple[int, int]:
    side = 2**zoom
    phi = math.radians(max(-NORTHERNMOST, min(NORTHERNMOST, latitude)))
    column = math.floor((longitude + 180.0) / 360.0 * side)
    row = math.floor((1.0 - math.asinh(math.tan(phi)) / math.pi) / 2.0 * side)
    return max(0, min(side - 1, column)), max(0, min(side - 1, row))


class TileFile:
    """An MBTiles file being written."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(self, zoom: int, column: int, row: int, picture: bytes) -> None:
        """Keep one tile; `row` counts from the north, the file counts from the south."""
        values = (zoom, column, 2**zoom - 1 - row, picture)
        self._connection.execute("INSERT INTO tiles VALUES (?, ?, ?, ?)", values)


@contextmanager
def new_tile_file(path: Path, metadata: dict[str, str]) -> Iterator[TileFile]:
    """Yield a new MBTiles file, which is gone again if the work in it fails."""
    connection = sqlite3.connect(path)
    try:
        connection.executescript(_SCHEMA)
        connection.executemany("INSERT INTO metadata VALUES (?, ?)", metadata.items())
        yield TileFile(connection)
        connection.commit()
    except BaseException:
        connection.close()
        path.unlink()
        raise
    connection.close()
