# SPDX-License-Identifier: GPL-2.0-or-later
"""Somebody's own inventory for the demo: read from any file, or refused in words that say what to do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr, osr

from tools.inventory import as_geojson

UTM = (271600.0, 4793059.0)  # EPSG:25830
DEGREES = (-5.81379, 43.25573)  # the same place, by PROJ's cct


def spatial_file(path: Path, driver: str, epsg: int | None, rows: int = 1) -> Path:
    """Write points at `UTM` with two columns."""
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    reference = None
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
    layer = source.CreateLayer("places", reference, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("select", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("año", ogr.OFTInteger))
    for number in range(rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("select", "Peña A")
        feature.SetField("año", 1900 + number)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({UTM[0]} {UTM[1]})"))
        layer.CreateFeature(feature)
    return path


def published(data: Path) -> list[dict[str, Any]]:
    target = as_geojson(data, data.with_name("published.geojson"))
    return list(json.loads(target.read_text(encoding="utf-8"))["features"])


@pytest.mark.parametrize(
    ("name", "driver"),
    [
        pytest.param("places.gpkg", "GPKG", id="GeoPackage"),
        pytest.param("places.shp", "ESRI Shapefile", id="Shapefile"),
        pytest.param("my places, 2026.gpkg", "GPKG", id="name with blanks"),
    ],
)
def test_a_projected_file_is_published_in_degrees_with_its_names_and_values(tmp_path, name, driver):
    (feature,) = published(spatial_file(tmp_path / name, driver, 25830))
    assert feature["geometry"]["coordinates"] == pytest.approx(DEGREES, abs=1e-4)
    assert feature["properties"] == {"select": "Peña A", "año": 1900}


@pytest.mark.parametrize("headings", ["name,lon,lat", "name,Longitude,Latitude", "name,longitud,latitud"])
def test_a_table_with_degrees_is_published(tmp_path, headings):
    table = tmp_path / "places.csv"
    table.write_text(f"{headings}\nA,-5.5,43.25\n", encoding="utf-8")
    (feature,) = published(table)
    assert feature["geometry"]["coordinates"] == [-5.5, 43.25]


def no_file(folder: Path) -> Path:
    return folder / "missing.gpkg"


def no_features(folder: Path) -> Path:
    return spatial_file(folder / "empty.gpkg", "GPKG", 25830, rows=0)


def no_reference(folder: Path) -> Path:
    return spatial_file(folder / "places.shp", "ESRI Shapefile", None)


def no_positions(folder: Path) -> Path:
    (folder / "places.csv").write_text("name,utm_x,utm_y\nA,271600,4793059\n", encoding="utf-8")
    return folder / "places.csv"


def no_vector_file(folder: Path) -> Path:
    (folder / "places.docx").write_bytes(b"PK of something else")
    return folder / "places.docx"


def half_a_file(folder: Path) -> Path:
    (folder / "places.geojson").write_text('{"type": "FeatureColl', encoding="utf-8")
    return folder / "places.geojson"


@pytest.mark.parametrize(
    ("make", "words"),
    [
        pytest.param(no_file, "does not exist", id="missing"),
        pytest.param(no_features, "no features", id="empty"),
        pytest.param(no_reference, "-a_srs EPSG:25830", id="no coordinate reference system"),
        pytest.param(no_positions, "lon and lat", id="table without degrees"),
        pytest.param(no_vector_file, "not a vector file", id="not a vector file"),
        pytest.param(half_a_file, "not a vector file", id="broken"),
    ],
)
def test_what_cannot_be_published_is_named_with_what_to_do(tmp_path, make, words):
    data = make(tmp_path)
    with pytest.raises(SystemExit) as refused:
        as_geojson(data, tmp_path / "published.geojson")
    assert str(refused.value).startswith(str(data))
    assert words in str(refused.value)
    assert not (tmp_path / "published.geojson").exists()
