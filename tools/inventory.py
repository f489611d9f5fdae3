# SPDX-License-Identifier: GPL-2.0-or-later
"""A person's own inventory, in whatever file, as the GeoJSON that the data space publishes."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr

from crm_dataspace_plugin.core.errors import DataSpaceError
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.pull.csv.csv_file import CsvFile, is_csv

DEGREES = 4326
_STATE_IT = (
    "Give the table columns that tell it: lon and lat in degrees; or UTM x and y with zone and datum beside them."
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
    if is_csv(data):
        return _table_features(data)
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


def _table_features(data: Path) -> list[dict[str, Any]]:
    try:
        table = CsvFile(data, str(data), "", silent)
        features = [dict(each) for page in table.pages(None) for each in page.features]
    except DataSpaceError as error:
        raise SystemExit(f"{data} cannot be published: {error.message} {_STATE_IT}") from error
    if all(each["geometry"] is None for each in features):
        raise SystemExit(f"{data} is a table without positions. {_STATE_IT}")
    for words in table.notes:
        sys.stderr.write(f"{words}\n")
    system = osr.SpatialReference()
    system.SetFromUserInput(table.collection.crs)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return [_in_degrees(each, osr.CoordinateTransformation(system, _degrees())) for each in features]


def _in_degrees(feature: dict[str, Any], transformation: osr.CoordinateTransformation) -> dict[str, Any]:
    if feature["geometry"] is None:
        return feature
    geometry = ogr.CreateGeometryFromJson(json.dumps(feature["geometry"]))
    geometry.Transform(transformation)
    return {**feature, "geometry": json.loads(geometry.ExportToJson(["COORDINATE_PRECISION=15"]))}


def _opened(data: Path) -> gdal.Dataset:
    try:
        return gdal.OpenEx(str(data), gdal.OF_VECTOR)
    except RuntimeError as error:
        raise SystemExit(
            f"{data} is not a vector file that GDAL reads: use for instance GeoPackage, GeoJSON or Shapefile."
        ) from error


def _spatial_layer(source: gdal.Dataset, data: Path) -> ogr.Layer:
    for each in map(source.GetLayer, range(source.GetLayerCount())):
        if each.GetGeomType() != ogr.wkbNone:
            return each
    raise SystemExit(f"{data} has no layer with geometries: choose a file with a map layer.")


def _reference(layer: ogr.Layer, data: Path) -> osr.SpatialReference:
    stated = layer.GetSpatialRef()
    if stated is not None:
        return stated
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
