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

HALF_WORLD = math.pi * 6378137.0  # metres, half the width of EPSG:3857
NORTHERNMOST = 85.0511287798066  # degrees, where the square world ends
MOST_TILES = 200_000
BLOCK = 8  # tiles along the edge of what is drawn at once

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
        return (self.east - self.west + 1) * (self.south - self.north + 1)

    def blocks(self) -> Iterator[TileRange]:
        """Yield the range in pieces of at most `BLOCK` by `BLOCK` tiles."""
        for row in range(self.north, self.south + 1, BLOCK):
            for column in range(self.west, self.east + 1, BLOCK):
                east, south = min(column + BLOCK - 1, self.east), min(row + BLOCK - 1, self.south)
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
            f"The basemap would have {count:,} tiles, more than {MOST_TILES:,}; "
            "choose a smaller area or a smaller largest zoom level"
        )
    return ranges


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
