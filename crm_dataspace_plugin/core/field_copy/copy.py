# SPDX-License-Identifier: GPL-2.0-or-later
"""Making a GeoPackage by GDAL: the empty field copy, an empty layer in it.

GDAL writes the GeoPackage tables, so that they are what GDAL, and QGIS with it, expects; the rows come by sqlite3.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from osgeo import gdal, ogr, osr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy import layout
from crm_dataspace_plugin.core.field_copy.connection import PathLike, connect, failures_named, transaction
from crm_dataspace_plugin.core.schema import Field, FieldType
from crm_dataspace_plugin.core.words import say

_OGR_TYPES = {
    FieldType.TEXT: (ogr.OFTString, ogr.OFSTNone),
    FieldType.INTEGER: (ogr.OFTInteger64, ogr.OFSTNone),
    FieldType.REAL: (ogr.OFTReal, ogr.OFSTNone),
    FieldType.BOOLEAN: (ogr.OFTInteger, ogr.OFSTBoolean),
    FieldType.DATE: (ogr.OFTDate, ogr.OFSTNone),
    FieldType.DATETIME: (ogr.OFTDateTime, ogr.OFSTNone),
    FieldType.LIST: (ogr.OFTString, ogr.OFSTNone),
    FieldType.JSON: (ogr.OFTString, ogr.OFSTNone),
}
_STORED_AS_TEXT = (FieldType.LIST, FieldType.JSON)
_GEOMETRY_TYPES = {
    "": ogr.wkbNone,
    "Geometry": ogr.wkbUnknown,
    "Point": ogr.wkbPoint,
    "LineString": ogr.wkbLineString,
    "Polygon": ogr.wkbPolygon,
    "MultiPoint": ogr.wkbMultiPoint,
    "MultiLineString": ogr.wkbMultiLineString,
    "MultiPolygon": ogr.wkbMultiPolygon,
    "GeometryCollection": ogr.wkbGeometryCollection,
}


@dataclass(frozen=True)
class LayerShape:
    """How a layer's table is made.

    Attributes:
        crs: authority code such as `EPSG:4326`; its number is the `srs_id` of the blobs.
        geometry_type: GeoJSON name, `Geometry` for mixed, empty for a table without geometry.
        has_z: whether coordinates have a height.
        correctable: whether it has the columns of the correction block.
    """

    name: str
    title: str
    fields: tuple[Field, ...]
    crs: str
    geometry_type: str
    has_z: bool = False
    correctable: bool = False


def create_field_copy(path: PathLike) -> None:
    """Make a field copy without layers; what stands at `path` is replaced."""
    with _gdal_failures_named(path):
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(os.fspath(path))
        _require(dataset, path)
        dataset = None  # closed: GDAL writes the file now
    with failures_named(path):
        connection = connect(path)
        try:
            with transaction(connection):
                for definition in layout.TABLES.values():
                    connection.execute(definition)
                for name in layout.SHOWN_TABLES:
                    show_table(connection, name)
        finally:
            connection.close()


def show_table(connection: sqlite3.Connection, name: str) -> None:
    """List one of `layout.SHOWN_TABLES` among those that other programs show."""
    connection.execute(
        "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)"
        " VALUES (?, 'attributes', ?, ?, 0)",
        (name, name, layout.SHOWN_TABLES[name]),
    )


def create_layer(path: PathLike, shape: LayerShape) -> None:
    """Make the empty working layer, with the spatial index and the triggers that keep it right."""
    with _gdal_failures_named(path):
        dataset = gdal.OpenEx(os.fspath(path), gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])
        _require(dataset, path)
        kind = _GEOMETRY_TYPES.get(shape.geometry_type, ogr.wkbUnknown)
        if shape.has_z and kind != ogr.wkbNone:
            kind = ogr.GT_SetZ(kind)
        options = [f"FID={layout.FID}", f"GEOMETRY_NAME={layout.GEOMETRY}", "SPATIAL_INDEX=YES"]
        layer = dataset.CreateLayer(
            shape.name, reference_system(shape.crs), kind, [*options, f"DESCRIPTION={shape.title}"]
        )
        _require(layer, path)
        for column in (layout.UUID, layout.SERVER_ID):
            layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))
        for field in shape.fields:
            layer.CreateField(_definition(field))
        for column in layout.CORRECTION if shape.correctable else ():
            layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))
        layer = dataset = None


def drop_layer(path: PathLike, name: str) -> None:
    """Remove a layer with its index and its entries; nothing happens where there is none of that name."""
    with _gdal_failures_named(path):
        dataset = gdal.OpenEx(os.fspath(path), gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])
        _require(dataset, path)
        names = [dataset.GetLayer(each).GetName() for each in range(dataset.GetLayerCount())]
        if name in names:
            dataset.DeleteLayer(names.index(name))
        dataset = None


def reference_system(crs: str) -> osr.SpatialReference:
    """Return the reference system of an authority code, x before y; CrsMissing if there is none of that code."""
    system = osr.SpatialReference()
    with _quiet():
        try:
            failed = system.SetFromUserInput(crs) != 0
        except RuntimeError:
            failed = True
    if failed:
        raise errors.CrsMissing(say("“{crs}” is not a known coordinate reference system.", crs=crs))
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def declared_type(kind: FieldType) -> str:
    """Return the SQL type of a column, the same as GDAL declares for it."""
    return FieldType.TEXT.name if kind in _STORED_AS_TEXT else kind.name


def srs_id(crs: str) -> int:
    """Return the number under which a GeoPackage keeps `crs`."""
    return int(crs.rpartition(":")[2])


def _definition(field: Field) -> ogr.FieldDefn:
    kind, subtype = _OGR_TYPES[field.type]
    definition = ogr.FieldDefn(field.name, kind)
    definition.SetSubType(subtype)
    return definition


def _require(made: object, path: PathLike) -> None:
    if made is None:
        raise errors.FieldCopyError(say("{path} cannot be written.", path=path), gdal.GetLastErrorMsg())


@contextmanager
def _gdal_failures_named(path: PathLike) -> Iterator[None]:
    with _quiet():
        gdal.ErrorReset()
        try:
            yield
        except RuntimeError as error:  # where another plugin switched GDAL's exceptions on
            raise errors.FieldCopyError(say("{path} cannot be written.", path=path), str(error)) from error
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise _named(path, gdal.GetLastErrorMsg())


def _named(path: PathLike, words: str) -> errors.FieldCopyError:
    if "full" in words:
        return errors.DiskFull(say("There is no room left to write {path}.", path=path), words)
    return errors.FieldCopyError(say("{path} cannot be written.", path=path), words)


@contextmanager
def _quiet() -> Iterator[None]:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
