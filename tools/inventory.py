# SPDX-License-Identifier: GPL-2.0-or-later
"""A person's own inventory, in whatever file, as the GeoJSON that the data space publishes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

DEGREES = 4326
LONGITUDES = ("lon", "long", "lng", "longitude", "longitud")  # headings of a table that mean degrees in WGS 84
LATITUDES = ("lat", "latitude", "latitud")
TABLES = (".csv", ".tsv")
POSITIONS_WANTED = (
    "name its columns lon and lat (degrees, WGS 84), or convert it first, for instance with:\n"
    "  ogr2ogr -oo X_POSSIBLE_NAMES=utm_x -oo Y_POSSIBLE_NAMES=utm_y -a_srs EPSG:25830 inventory.gpkg {data}"
)


def as_geojson(data: Path, target: Path) -> Path:
    """Write the first spatial layer of any file GDAL reads as GeoJSON in WGS 84, and return its path.

    Raises:
        SystemExit: says what is wrong and what to do: a file that is missing, unreadable, empty, without positions or
            without a coordinate reference system.
    """
    features = _features(data)
    target.parent.mkdir(parents=True, exist_ok=True)
    # Python writes each number as the number it is; GDAL rounds 0.0334999999
    target.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return target


def _features(data: Path) -> list[dict[str, Any]]:
    gdal.UseExceptions()
    if not data.exists():
        raise SystemExit(f"{data} does not exist: check its name, or give the whole path.")
    try:
        source = _opened(data)
        layer = _spatial_layer(source, data)
        transformation = osr.CoordinateTransformation(_reference(layer, data), _degrees())
        features = [_feature(each, transformation) for each in layer]
    except RuntimeError as error:
        raise SystemExit(f"{data} cannot be read: {error}") from error
    if not features:
        raise SystemExit(f"{data} has no features in its layer {layer.GetName()}: choose a file with some.")
    return features


def _opened(data: Path) -> gdal.Dataset:
    try:
        if data.suffix.lower() not in TABLES:
            return gdal.OpenEx(str(data), gdal.OF_VECTOR)
        names = (f"X_POSSIBLE_NAMES={','.join(LONGITUDES)}", f"Y_POSSIBLE_NAMES={','.join(LATITUDES)}")
        return gdal.OpenEx(str(data), gdal.OF_VECTOR, open_options=["AUTODETECT_TYPE=YES", *names])
    except RuntimeError as error:
        raise SystemExit(
            f"{data} is not a vector file that GDAL reads: use for instance GeoPackage, GeoJSON or Shapefile."
        ) from error


def _spatial_layer(source: gdal.Dataset, data: Path) -> ogr.Layer:
    for each in map(source.GetLayer, range(source.GetLayerCount())):
        if each.GetGeomType() != ogr.wkbNone:
            return each
    if data.suffix.lower() in TABLES:
        raise SystemExit(f"{data} is a table without positions: {POSITIONS_WANTED.format(data=data)}")
    raise SystemExit(f"{data} has no layer with geometries: choose a file with a map layer.")


def _reference(layer: ogr.Layer, data: Path) -> osr.SpatialReference:
    stated = layer.GetSpatialRef()
    if stated is not None:
        return stated
    names = {each.name.lower() for each in layer.schema}
    if data.suffix.lower() in TABLES and names & set(LONGITUDES) and names & set(LATITUDES):
        return _degrees()
    raise SystemExit(
        f"{data} states no coordinate reference system: write it into a copy, for instance with:\n"
        f"  ogr2ogr -a_srs EPSG:25830 inventory.gpkg {data}"
    )


def _degrees() -> osr.SpatialReference:
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(DEGREES)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return degrees


def _feature(feature: ogr.Feature, transformation: osr.CoordinateTransformation) -> dict[str, Any]:
    geometry = feature.GetGeometryRef()
    if geometry is not None:
        geometry = geometry.GetLinearGeometry()  # GeoJSON knows no curves
        geometry.Transform(transformation)
    properties = {
        feature.GetFieldDefnRef(index).GetName(): _value(feature, index) for index in range(feature.GetFieldCount())
    }
    shape = json.loads(geometry.ExportToJson(["COORDINATE_PRECISION=15"])) if geometry is not None else None
    return {"type": "Feature", "properties": properties, "geometry": shape}


def _value(feature: ogr.Feature, index: int) -> Any:
    value = feature.GetField(index)
    definition = feature.GetFieldDefnRef(index)
    if value is None:
        return None
    if definition.GetType() in (ogr.OFTDate, ogr.OFTDateTime):
        return str(value).replace("/", "-").replace(" ", "T")
    if definition.GetSubType() == ogr.OFSTBoolean:
        return bool(value)
    if definition.GetSubType() == ogr.OFSTJSON:
        return json.loads(value)
    return value.hex() if isinstance(value, (bytes, bytearray)) else value
