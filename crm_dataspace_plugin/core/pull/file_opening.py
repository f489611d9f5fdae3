# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening a vector file with GDAL, which must not open anything beside it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from osgeo import gdal

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.source import is_address
from crm_dataspace_plugin.core.pull.family.mapped import mapped_layer
from crm_dataspace_plugin.core.pull.file_safety import refuse_unsafe
from crm_dataspace_plugin.core.words import say

# Formats of one file (or one zipped folder). None of them can name another file or address to be read; of those whose
# content can, `file_safety` refuses it (SQLite), or an option forbids it (the schema of GML).
_DRIVERS = ["GeoJSON", "GeoJSONSeq", "TopoJSON", "ESRIJSON", "CSV", "GPKG", "SQLite", "FlatGeobuf", "Parquet", "Arrow"]
_DRIVERS += ["ESRI Shapefile", "MapInfo File", "OpenFileGDB", "KML", "LIBKML", "GPX", "GML", "JML", "DXF"]
_DRIVERS += ["XLSX", "XLS", "ODS"]
_OPTIONS = ["AUTODETECT_TYPE=YES", "GEOM_POSSIBLE_NAMES=wkt,geom_wkt,geometry,the_geom,geom", "KEEP_GEOM_COLUMNS=NO"]
_SPREADSHEETS = {".xlsx": "OGR_XLSX_HEADERS", ".xls": "OGR_XLS_HEADERS", ".ods": "OGR_ODS_HEADERS"}
_MADE_UP = re.compile(r"Field\d+")  # GDAL's names for columns without headings
_OFTEN_MISSING = {".parquet": ("Parquet", "GeoParquet"), ".geoparquet": ("Parquet", "GeoParquet")}
_OFTEN_MISSING |= {".arrow": ("Arrow", "GeoArrow"), ".feather": ("Arrow", "GeoArrow")}


def opened(path: Path, address: str, name: str) -> tuple[Any, Any]:
    """Return the dataset and its layer `name`, or its only one.

    Raises:
        LibraryMissing: this GDAL lacks what reads the format.
        DataError: GDAL cannot read it, or there is no such layer, or there are several.
    """
    _refuse_unknown(path, address)
    packed = path.suffix.lower() in (".zip", ".shz")
    refuse_unsafe(path, packed, address)
    shown = f"/vsizip/{path}" if packed else str(path)
    dataset, words = _dataset(shown, path)
    if dataset is None or not dataset.GetLayerCount():
        raise _unreadable(address, words)
    names = [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]
    if not name and len(names) > 1:
        raise errors.DataError(
            say("{address} has several layers, name one of them: {names}.", address=address, names=", ".join(names))
        )
    mapped = mapped_layer(dataset, name) if name and name not in names else None
    if mapped is not None:
        return dataset, mapped
    if name and name not in names:
        raise errors.DataError(
            say("{address} has no layer “{name}”, it has: {names}.", address=address, name=name, names=", ".join(names))
        )
    option = _SPREADSHEETS.get(path.suffix.lower())
    if option and _has_names_for_values(dataset.GetLayerByName(name or names[0])):
        dataset = _with_headings(shown, path, option, name or names[0])
    layer = dataset.GetLayerByName(name or names[0])
    encoding = _ignored_encoding(layer)
    if encoding:
        layer = None  # before its dataset
        dataset, _ = _dataset(shown, path, f"ENCODING={encoding}")
        layer = dataset.GetLayerByName(name or names[0])
    return dataset, layer


def _ignored_encoding(layer: Any) -> str:
    """Return the encoding that a shapefile states and GDAL takes no notice of, empty for none.

    QGIS switches that off in the whole process once it has opened a file of its own.
    """
    told = layer.GetMetadata("SHAPEFILE") or {}
    stated = told.get("ENCODING_FROM_CPG") or told.get("ENCODING_FROM_LDID") or ""
    return stated if not told.get("SOURCE_ENCODING") else ""


def _unreadable(address: str, words: str) -> errors.DataError:
    sentence = say("{address} is not a file with vector data that can be read.", address=address)
    if is_address(address):
        sentence += say(" A layer of a service is named as features:https://…/collections/x.")
    return errors.DataError(sentence, words)


def _dataset(shown: str, path: Path, *more: str) -> tuple[Any, str]:
    """Return the dataset, None where GDAL cannot read it, and GDAL's words.

    Args:
        more: options beside those of each file of its kind.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(shown, gdal.OF_VECTOR, allowed_drivers=_DRIVERS, open_options=[*_options(path), *more])
    except RuntimeError as error:  # where another plugin switched GDAL's exceptions on
        return None, str(error)
    else:
        return dataset, gdal.GetLastErrorMsg()
    finally:
        gdal.PopErrorHandler()


def _has_names_for_values(layer: Any) -> bool:
    """Tell whether GDAL took a spreadsheet's headings for values, as it does where all cells below are texts."""
    names = [each.GetName() for each in layer.schema]
    first = layer.GetNextFeature()
    layer.ResetReading()
    if first is None or not all(map(_MADE_UP.fullmatch, names)):
        return False
    return all(isinstance(first.GetField(place), str) for place in range(len(names)))


def _with_headings(shown: str, path: Path, option: str, name: str) -> Any:
    gdal.SetThreadLocalConfigOption(option, "FORCE")
    try:
        dataset, _ = _dataset(shown, path)
        dataset.GetLayerByName(name).GetLayerDefn()  # a sheet is read when it is first asked for
    finally:
        gdal.SetThreadLocalConfigOption(option, None)
    return dataset


def _refuse_unknown(path: Path, address: str) -> None:
    """Raise LibraryMissing for a file of a format for which GDAL is often built without what reads it."""
    driver, name = _OFTEN_MISSING.get(path.suffix.lower(), ("", ""))
    if driver and gdal.GetDriverByName(driver) is None:
        raise errors.LibraryMissing(
            say(
                "The GDAL of this QGIS cannot read {name}, the format of {address}: convert "
                "it to GeoPackage on a machine that can, or ask for it in another format.",
                name=name,
                address=address,
            )
        )


def _options(path: Path) -> list[str]:
    return _OPTIONS if path.suffix.lower() in (".csv", ".tsv", ".txt") else ["DOWNLOAD_SCHEMA=NO"]
