# SPDX-License-Identifier: GPL-2.0-or-later
"""Basemaps: layers drawn as tiles."""

from __future__ import annotations

import sqlite3
from threading import Event

import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsFillSymbol, QgsGeometry, QgsRasterLayer, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from crm_dataspace_plugin.bridge.survey.basemap import measured_size, write_basemap
from crm_dataspace_plugin.bridge.survey.map_pictures import taken
from crm_dataspace_plugin.bridge.survey.tile_images import Encoding
from crm_dataspace_plugin.core.errors import Cancelled, DataError
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.survey.tiles import tile_ranges
from tests.bridge.tile_service import photograph, tile_service

BOX = (-5.80, 43.22, -5.70, 43.28)
WEST_HALF = "POLYGON ((-6 43, -5.75 43, -5.75 44, -6 44, -6 43))"


@pytest.fixture
def photographs(qgis_app):
    with tile_service() as service:
        yield service


def ground(wkt=WEST_HALF):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "Ground", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    fill = QgsFillSymbol.createSimple({"color": "#cc7722", "outline_style": "no"})
    layer.setRenderer(QgsSingleSymbolRenderer(fill))
    return layer


def tile_count(zoom_min, zoom_max):
    return sum(each.count for each in tile_ranges(BOX, zoom_min, zoom_max))


def tiles(path):
    connection = sqlite3.connect(path)
    try:
        found = connection.execute("SELECT zoom_level, tile_column, tile_row, tile_data FROM tiles").fetchall()
        return {(zoom, column, 2**zoom - 1 - row): data for zoom, column, row, data in found}
    finally:
        connection.close()


def metadata(path):
    connection = sqlite3.connect(path)
    try:
        return dict(connection.execute("SELECT name, value FROM metadata").fetchall())
    finally:
        connection.close()


def test_each_tile_shows_its_own_place(qgis_app, tmp_path):
    # longitude -5.75 is column (180 - 5.75) / 360 × 2^12 = 1982.578 of zoom 12: half of that tile is painted
    made = write_basemap(taken([ground()]), BOX, 12, 12, tmp_path / "map.mbtiles", silent)
    found = tiles(tmp_path / "map.mbtiles")
    assert made.tiles == len(found) and made.missing == 0
    assert {column for _zoom, column, _row in found} == {1982}
    for data in found.values():
        image = QImage.fromData(data)
        painted = [x for x in range(256) if image.pixelColor(x, 128).alpha() == 255]
        assert painted[0] == 0 and painted[-1] == pytest.approx(0.578 * 256, abs=2)
        assert image.pixelColor(10, 128).name() == "#cc7722"


def test_qgis_opens_the_file_where_the_layer_was(qgis_app, tmp_path):
    path = tmp_path / "map.mbtiles"
    write_basemap(taken([ground()]), BOX, 12, 14, path, silent)
    layer = QgsRasterLayer(str(path), "map", "gdal")
    assert layer.isValid() and layer.crs().authid() == "EPSG:3857"
    middle = {"west": -641_200.0, "east": -638_900.0}  # of EPSG:3857; -5.75 degrees are -640,087 metres
    for x, painted in ((middle["west"], True), (middle["east"], False)):
        point = layer.extent().center()
        point.setX(x)
        value, _there = layer.dataProvider().sample(point, 4)
        assert (value == 255) is painted
    assert metadata(path)["minzoom"] == "12" and metadata(path)["maxzoom"] == "14"


def test_opening_the_file_leaves_nothing_in_the_folder_a_program_was_started_from(photographs, tmp_path, monkeypatch):
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    path = tmp_path / "map.mbtiles"
    write_basemap(taken([photographs.layer()]), BOX, 11, 15, path, silent)
    before = sorted(tmp_path.rglob("*"))
    layer = QgsRasterLayer(str(path), "map", "gdal")
    assert layer.isValid()
    del layer
    assert sorted(tmp_path.rglob("*")) == before and list((tmp_path / "elsewhere").iterdir()) == []


def test_photographs_become_jpeg_and_their_size_was_told_first(photographs, tmp_path):
    path = tmp_path / "map.mbtiles"
    layers = taken([photographs.layer()])
    expected = measured_size(layers, BOX, 12, 15, silent)
    made = write_basemap(layers, BOX, 12, 15, path, silent)
    assert made.encoding is Encoding.JPEG and metadata(path)["format"] == "jpg"
    assert expected.tiles == made.tiles == len(tiles(path)) == tile_count(12, 15)
    assert made.bytes == pytest.approx(expected.bytes, rel=0.2)


def test_beyond_the_edge_of_a_photograph_a_jpeg_is_white(qgis_app, tmp_path):
    # the area lies inside of the image, its tiles of zoom 12 reach beyond
    west, south, east, north = BOX
    (tmp_path / "ground.jpg").write_bytes(photograph(1024))
    options = {"outputSRS": "EPSG:4326", "outputBounds": (west, north, east, south)}
    gdal.Translate(str(tmp_path / "ground.tif"), str(tmp_path / "ground.jpg"), **options)
    image = QgsRasterLayer(str(tmp_path / "ground.tif"), "Ground", "gdal")
    inside = (west + 0.03, south + 0.02, east - 0.03, north - 0.02)
    path = tmp_path / "map.mbtiles"
    made = write_basemap(taken([image]), inside, 12, 14, path, silent)
    assert made.encoding is Encoding.JPEG
    shallow = [QImage.fromData(data) for (zoom, _column, _row), data in tiles(path).items() if zoom == 12]
    corners = {each.pixelColor(x, y).name() for each in shallow for x in (0, 255) for y in (0, 255)}
    assert "#ffffff" in corners and "#000000" not in corners


def test_drawn_maps_become_png(qgis_app, tmp_path):
    made = write_basemap(taken([ground()]), BOX, 12, 14, tmp_path / "map.mbtiles", silent)
    assert made.encoding is Encoding.PNG


def test_tiles_that_the_service_does_not_give_are_counted_and_not_drawn_blank(photographs, tmp_path):
    photographs.faulty = lambda zoom, column, row: zoom == 14 and (column + row) % 3 == 0
    path = tmp_path / "map.mbtiles"
    made = write_basemap(taken([photographs.layer()]), BOX, 13, 14, path, silent)
    wanted = tile_count(13, 14)
    lost = {each for each in photographs.asked if photographs.faulty(*each)}
    assert made.missing == len(lost) > 0 and made.tiles == wanted - len(lost)
    assert not lost & set(tiles(path))
    assert f"{made.missing} of {wanted} tiles" in made.words


def test_a_service_that_gives_nothing_is_an_error_and_leaves_no_file(photographs, tmp_path):
    photographs.faulty = lambda *_tile: True
    with pytest.raises(DataError, match="could be drawn"):
        write_basemap(taken([photographs.layer()]), BOX, 12, 13, tmp_path / "map.mbtiles", silent)
    assert list(tmp_path.iterdir()) == []


def test_cancelling_leaves_no_file_and_counts_were_told(photographs, tmp_path):
    heard = []

    def impatient(_fraction, words):
        heard.append(words)
        if sum(each.startswith("Drawing") for each in heard) == 2:
            raise Cancelled()

    with pytest.raises(Cancelled):
        write_basemap(taken([photographs.layer()]), BOX, 13, 15, tmp_path / "map.mbtiles", impatient)
    assert list(tmp_path.iterdir()) == []
    assert heard[-1].endswith(f" of {tile_count(13, 15)} tiles")


def test_cancelling_does_not_wait_for_a_service_that_is_silent(photographs, tmp_path):
    asked, released = Event(), Event()

    def silent_service(*_tile):
        asked.set()
        return released.wait(60)

    def impatient(_fraction, _words):
        if asked.is_set():
            raise Cancelled()

    photographs.faulty = silent_service
    with pytest.raises(Cancelled):
        write_basemap(taken([photographs.layer()]), BOX, 13, 13, tmp_path / "map.mbtiles", impatient)
    assert not released.is_set() and list(tmp_path.iterdir()) == []
    released.set()


def test_a_service_is_asked_for_no_tile_that_is_not_needed(photographs, tmp_path):
    made = write_basemap(taken([photographs.layer()]), BOX, 14, 14, tmp_path / "map.mbtiles", silent)
    assert len(set(photographs.asked)) == made.tiles


def test_a_layer_that_is_broken_is_named(qgis_app):
    with pytest.raises(DataError, match="Lost"):
        taken([QgsVectorLayer("/nowhere.gpkg", "Lost", "ogr")])
