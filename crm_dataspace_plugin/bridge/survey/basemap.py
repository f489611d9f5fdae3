# SPDX-License-Identifier: GPL-2.0-or-later
"""The basemap of a survey: QGIS layers drawn as tiles into one file that needs no network. Runs in a worker thread."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsMapLayer, QgsMapLayerType
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QImage

from crm_dataspace_plugin.bridge.survey import tile_images
from crm_dataspace_plugin.bridge.survey.map_pictures import Drawer, Picture
from crm_dataspace_plugin.bridge.survey.tile_images import Encoding
from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.progress import Tick, part
from crm_dataspace_plugin.core.survey.tile_statistics import keep_statistics
from crm_dataspace_plugin.core.survey.tiles import (
    Box,
    TileFile,
    TileRange,
    degrees,
    new_tile_file,
    tile_ranges,
)
from crm_dataspace_plugin.core.words import number, say

MARGIN = 128  # pixels: about the width of a place's name
DRAWN_BLOCK = 8  # tiles along the edge of what is drawn at once, where it is drawn with a margin
FETCHED_BLOCK = 4  # the same where a service sends it: what fails is small
_SERVICES = ("wms", "arcgismapserver", "wcs")  # QGIS' providers of pictures over a network
_SAMPLED = (0.1, 0.35, 0.5, 0.65, 0.9)  # places of the samples along each way across the area
_SHALLOWER = 2  # zoom levels that are sampled beside the largest one


@dataclass(frozen=True)
class BasemapSize:
    tiles: int
    bytes: int


@dataclass(frozen=True)
class WrittenBasemap:
    """What was drawn.

    Attributes:
        missing: tiles that are not in the file though something was to be expected there.
        fault: the first thing that went wrong, in QGIS' words; may be empty.
    """

    tiles: int
    missing: int
    bytes: int
    encoding: Encoding
    fault: str = ""

    @property
    def words(self) -> str:
        """One sentence about what is missing."""
        words = QCoreApplication.translate(
            "Survey", "{} of {} tiles of the basemap stayed empty: it shows nothing there, or its service failed."
        ).format(number(self.missing, ","), number(self.tiles + self.missing, ","))
        return f"{words} {self.fault}".strip()


def measured_size(layers: list[QgsMapLayer], bbox: Box, zoom_min: int, zoom_max: int, tick: Tick) -> BasemapSize:
    """Return how large a basemap of `layers` becomes, told from a few tiles that are drawn.

    Args:
        layers: as for `write_basemap`.

    Raises:
        DataError: there would be too many tiles.
        Cancelled
    """
    ranges = tile_ranges(bbox, zoom_min, zoom_max)
    return _measured(ranges, _Samples(layers, ranges, tick))


def write_basemap(
    layers: list[QgsMapLayer], bbox: Box, zoom_min: int, zoom_max: int, path: Path, tick: Tick
) -> WrittenBasemap:
    """Draw `layers` as tiles into a new MBTiles file; after any failure there is none.

    Args:
        layers: the topmost first; copies made by `map_pictures.taken`, or layers of this thread.
        bbox: west, south, east, north, degrees.

    Raises:
        DataError: there would be too many tiles, or none could be drawn.
        Cancelled
    """
    ranges = tile_ranges(bbox, zoom_min, zoom_max)
    samples = _Samples(layers, ranges, part(tick, 0.0, 0.05))
    encoding = tile_images.best_encoding(samples.deepest)
    with new_tile_file(path, _metadata(layers, ranges, encoding)) as file:
        work = _Tiles(file, encoding, _from_service(layers))
        total = sum(each.count for each in ranges)
        words = QCoreApplication.translate("Survey", "Drawing the basemap: {} of {} tiles")
        drawer = Drawer(layers, _margin(layers), tick)
        size = DRAWN_BLOCK if _margin(layers) else FETCHED_BLOCK
        for picture in drawer.pictures(block for each in ranges for block in each.blocks(size)):
            work.put(picture)
            tick(0.05 + 0.95 * work.seen / total, words.format(number(work.seen, ","), number(total, ",")))
        if not work.kept:
            raise DataError(
                say(
                    "None of the {total:,} tiles of the basemap could be drawn: choose another basemap, or none.",
                    total=total,
                ),
                work.fault,
            )
    keep_statistics(path)
    return WrittenBasemap(work.kept, work.missing, path.stat().st_size, encoding, work.fault)


class _Tiles:
    """Tiles on their way into the file, counted."""

    def __init__(self, file: TileFile, encoding: Encoding, from_service: bool) -> None:
        self._file = file
        self._encoding = encoding
        self._from_service = from_service
        self.seen = self.kept = self.missing = 0
        self.fault = ""

    def put(self, picture: Picture) -> None:
        """Keep what was drawn; an empty tile is left out, and is missing where there should be something on it."""
        self.fault = self.fault or next(iter(picture.faults), "")
        for column, row, image in tile_images.cut(picture):
            self.seen += 1
            if not tile_images.is_empty(image):
                self._file.put(picture.block.zoom, column, row, tile_images.encoded(image, self._encoding))
                self.kept += 1
            elif self._from_service or picture.faults:
                self.missing += 1


class _Samples:
    """A few tiles, most of them of the largest zoom level, which has most tiles."""

    def __init__(self, layers: list[QgsMapLayer], ranges: list[TileRange], tick: Tick) -> None:
        self.by_zoom: dict[int, list[QImage]] = {}
        words = QCoreApplication.translate("Survey", "Looking at how large the basemap becomes")
        tick(0.0, words)
        blocks = list(dict.fromkeys(_sampled(ranges)))
        drawer = Drawer(layers, _margin(layers), tick)
        for drawn, picture in enumerate(drawer.pictures(blocks), 1):
            self.by_zoom.setdefault(picture.block.zoom, []).append(picture.image)
            tick(drawn / len(blocks), words)

    @property
    def deepest(self) -> list[QImage]:
        """Those of the largest zoom level on which there is something; shallower ones reach beyond the area."""
        return [each for each in self.by_zoom[max(self.by_zoom)] if not tile_images.is_empty(each)]


def _sampled(ranges: list[TileRange]) -> Iterator[TileRange]:
    for depth, each in enumerate(reversed(ranges[-1 - _SHALLOWER :])):
        for share in _SAMPLED if depth == 0 else (0.5,):
            for across in {share, 1 - share}:
                column = each.west + int(share * each.columns)
                row = each.north + int(across * each.rows)
                yield TileRange(each.zoom, column, row, column, row)


def _measured(ranges: list[TileRange], samples: _Samples) -> BasemapSize:
    encoding = tile_images.best_encoding(samples.deepest)
    mean = {}
    for zoom, images in samples.by_zoom.items():
        sizes = [0 if tile_images.is_empty(each) else len(tile_images.encoded(each, encoding)) for each in images]
        mean[zoom] = sum(sizes) / len(sizes)
    sampled = min(mean)
    expected = sum(each.count * mean.get(each.zoom, mean[sampled]) for each in ranges)
    return BasemapSize(sum(each.count for each in ranges), round(expected))


def _margin(layers: list[QgsMapLayer]) -> int:
    """Return the margin that labels and symbols need; pictures need none."""
    return 0 if all(each.type() == QgsMapLayerType.RasterLayer for each in layers) else MARGIN


def _from_service(layers: list[QgsMapLayer]) -> bool:
    return any(each.providerType() in _SERVICES for each in layers)


def _metadata(layers: list[QgsMapLayer], ranges: list[TileRange], encoding: Encoding) -> dict[str, str]:
    box = degrees(ranges[-1].box())
    return {
        "name": layers[-1].name(),
        "type": "baselayer",
        "version": "1",
        "description": ", ".join(each.name() for each in layers),
        "format": encoding.value,
        "minzoom": str(ranges[0].zoom),
        "maxzoom": str(ranges[-1].zoom),
        "bounds": ",".join(f"{each:.8f}" for each in box),
        "attribution": "; ".join(dict.fromkeys(filter(None, map(_attribution, layers)))),
    }


def _attribution(layer: QgsMapLayer) -> str:
    """Return whose the map is, without the links that some providers write into it."""
    rights = ", ".join(layer.metadata().rights())
    return rights or layer.attribution()
