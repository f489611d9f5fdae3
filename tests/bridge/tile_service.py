# SPDX-License-Identifier: GPL-2.0-or-later
"""A service of tiles on loopback: photographs of the ground made of noise, and faults where a test wants them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import numpy as np
from osgeo import gdal
from qgis.core import QgsRasterLayer

SIDE = 256


def photograph(side: int = SIDE) -> bytes:
    """Return a JPEG with soft noise, about as large as one of the ground."""
    coarse = np.random.default_rng(1).integers(0, 255, (3, side // 4, side // 4), np.uint8)
    source = gdal.GetDriverByName("MEM").Create("", side, side, 3)
    for band in range(3):
        source.GetRasterBand(band + 1).WriteArray(coarse[band].repeat(4, 0).repeat(4, 1))
    gdal.GetDriverByName("JPEG").CreateCopy("/vsimem/tile.jpg", source)
    size = gdal.VSIStatL("/vsimem/tile.jpg").size
    file = gdal.VSIFOpenL("/vsimem/tile.jpg", "rb")
    content = bytes(gdal.VSIFReadL(1, size, file))
    gdal.VSIFCloseL(file)
    gdal.Unlink("/vsimem/tile.jpg")
    return content


class Tiles(ThreadingHTTPServer):
    """Answers `/z/x/y`.

    Attributes:
        faulty: (z, x, y) that are answered with 500.
        asked: what was asked for.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.faulty = lambda _zoom, _column, _row: False
        self.asked: list[tuple[int, int, int]] = []
        self.picture = photograph()

    def layer(self) -> QgsRasterLayer:
        address = f"http://127.0.0.1:{self.server_port}/%7Bz%7D/%7Bx%7D/%7By%7D"
        return QgsRasterLayer(f"type=xyz&url={address}&zmin=0&zmax=19", "Photographs", "wms")


class _Handler(BaseHTTPRequestHandler):
    server: Tiles

    def do_GET(self) -> None:
        tile = tuple(map(int, re.findall(r"\d+", self.path)))
        self.server.asked.append(tile)
        if self.server.faulty(*tile):
            with suppress(BrokenPipeError):  # nobody waits for it any more
                self.send_error(500)
            return
        self.send_response(200)
        self.send_header("Content-Type", "image/jpeg")
        self.send_header("Content-Length", str(len(self.server.picture)))
        self.end_headers()
        self.wfile.write(self.server.picture)

    def log_message(self, *_words: object) -> None:
        return


@contextmanager
def tile_service() -> Iterator[Tiles]:
    server = Tiles()
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
