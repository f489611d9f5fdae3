# SPDX-License-Identifier: GPL-2.0-or-later
"""Vector tiles as a live layer: real tiles, made by GDAL, from a server on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle, QgsVectorTileLayer
from qgis.PyQt.QtCore import QSize

from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind, Record
from crm_dataspace_plugin.core.errors import DataError, DataSpaceError
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.gui.catalogue.live_layer import live_distribution, open_live
from tests.servers.loopback import Loopback, loopback

Kind = DistributionKind


@pytest.fixture
def server() -> Iterator[Loopback]:
    with loopback() as running:
        yield running


@pytest.fixture
def tiles(server, tmp_path) -> str:
    """The address of tiles of one square in the Atlantic, zoom 0 to 2."""
    if gdal.GetDriverByName("MVT") is None:
        pytest.skip("this GDAL writes no vector tiles")
    folder = tmp_path / "tiles"
    options = ["FORMAT=DIRECTORY", "MINZOOM=0", "MAXZOOM=2", "COMPRESS=NO"]
    dataset = ogr.GetDriverByName("MVT").CreateDataSource(str(folder), options=options)
    system = osr.SpatialReference()
    system.ImportFromEPSG(3857)
    layer = dataset.CreateLayer("heaps", system, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON ((-8e6 0,-1e6 0,-1e6 7e6,-8e6 7e6,-8e6 0))"))
    layer.CreateFeature(feature)
    feature = layer = dataset = None
    for path in folder.rglob("*.pbf"):
        kind = "application/vnd.mapbox-vector-tile"
        server.answer(f"/{path.relative_to(folder).as_posix()}", 200, path.read_bytes(), Content_Type=kind)
    return f"{server.url}/{{z}}/{{x}}/{{y}}.pbf"


def drawn(layer: QgsVectorTileLayer) -> int:
    """Return how many of 100 by 100 pixels of the world are not white."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(QgsRectangle(-2e7, -2e7, 2e7, 2e7))
    settings.setOutputSize(QSize(100, 100))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    return sum(image.pixelColor(x, y).lightness() < 255 for x in range(100) for y in range(100))


def test_tiles_by_their_address_are_drawn(tiles):
    layer = open_live(Distribution(Kind.TILES, tiles), "Heaps", "", silent)
    assert isinstance(layer, QgsVectorTileLayer) and layer.isValid()
    assert drawn(layer) > 200  # 7 by 7 of 40 million metres in 100 pixels: 17.5 · 17.5 = 306 pixels


def test_tiles_that_a_job_opened_are_drawn_in_the_window(qtbot, tiles, jobs):
    opened = []
    way = Distribution(Kind.TILES, tiles)
    jobs.start("Open", partial(open_live, way, "Heaps", ""), opened.append, opened.append)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert drawn(opened[0]) > 200


def test_tiles_by_the_document_that_describes_them_have_its_zooms(server, tiles):
    document = {"tilejson": "3.0.0", "tiles": ["{z}/{x}/{y}.pbf"], "minzoom": 1, "maxzoom": 2}
    server.answer("/tiles.json", 200, json.dumps(document).encode())
    layer = open_live(Distribution(Kind.TILES, f"{server.url}/tiles.json"), "Heaps", "", silent)
    assert (layer.sourceMinZoom(), layer.sourceMaxZoom()) == (1, 2)
    assert drawn(layer) > 200


@pytest.mark.parametrize(
    "document",
    [
        pytest.param({"tiles": ["http://elsewhere.example/{z}/{x}/{y}.pbf"]}, id="tiles on another host"),
        pytest.param({"tiles": ["file:///etc/{z}/{x}/{y}.pbf"]}, id="tiles of this machine"),
        pytest.param({"tiles": ["/a/{z}/{x}.pbf"]}, id="no place for the row"),
        pytest.param({"tiles": 5}, id="nonsense"),
        pytest.param([1], id="a list"),
    ],
)
def test_a_document_that_leads_elsewhere_or_nowhere_is_refused(server, document):
    server.answer("/tiles.json", 200, json.dumps(document).encode())
    with pytest.raises(DataError):
        open_live(Distribution(Kind.TILES, f"{server.url}/tiles.json"), "Heaps", "", silent)


@pytest.mark.parametrize("kind", ["text/html", "image/png", "application/json"])
def test_what_is_no_vector_tile_is_told(server, kind):
    server.answer("/0/0/0.pbf", 200, b"<html>", Content_Type=kind)
    with pytest.raises(DataSpaceError):
        open_live(Distribution(Kind.TILES, f"{server.url}/{{z}}/{{x}}/{{y}}.pbf"), "Heaps", "", silent)


def test_a_corner_of_the_world_without_a_tile_is_no_failure(server):
    server.answer("/0/0/0.pbf", 404, b"")
    assert open_live(Distribution(Kind.TILES, f"{server.url}/{{z}}/{{x}}/{{y}}.pbf"), "Heaps", "", silent).isValid()


def test_tiles_are_shown_live_where_a_record_offers_nothing_better():
    ways = (Distribution(Kind.WMS, "http://h.example/wms"), Distribution(Kind.TILES, "http://h.example/t.json"))
    record = Record("r", "C", "R", distributions=ways)
    assert live_distribution(record).kind is Kind.TILES
    assert Path(live_distribution(record).url).name == "t.json"
