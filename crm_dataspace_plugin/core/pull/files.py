# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that GDAL reads, from a path or an address, as the same pages of features a service gives."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any, Optional
from urllib.parse import unquote, urlsplit

from osgeo import gdal, ogr, osr

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.field_copy.copy import reference_system
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.area import Area
from crm_dataspace_plugin.core.pull.collection import Collection
from crm_dataspace_plugin.core.pull.coordinates import CoordinateColumns, ambiguous, crs_of_columns, find_columns
from crm_dataspace_plugin.core.pull.file_features import FileFeatures
from crm_dataspace_plugin.core.pull.file_safety import refuse_unsafe
from crm_dataspace_plugin.core.pull.pages import FeaturePage

PAGE_SIZE = 5000  # features in memory at once
LONGEST_NAME = 100  # characters of a fetched file's name
_UNSAFE = re.compile(r"[^\w. -]")
_SAMPLE = 200  # features looked at to find columns with coordinates

# Formats of one file (or one zipped folder). None of them can name another file or address to be read; of those whose
# content can, `file_safety` refuses it (SQLite), or an option forbids it (the schema of GML).
_DRIVERS = ["GeoJSON", "GeoJSONSeq", "TopoJSON", "ESRIJSON", "CSV", "GPKG", "SQLite", "FlatGeobuf", "Parquet", "Arrow"]
_DRIVERS += ["ESRI Shapefile", "MapInfo File", "OpenFileGDB", "KML", "LIBKML", "GPX", "GML", "JML", "DXF"]
_DRIVERS += ["XLSX", "XLS", "ODS"]
_OPTIONS = ["AUTODETECT_TYPE=YES", "GEOM_POSSIBLE_NAMES=wkt,geom_wkt,geometry,the_geom,geom", "KEEP_GEOM_COLUMNS=NO"]
_SUFFIXES = {"geo+json": ".geojson", "json": ".geojson", "csv": ".csv", "zip": ".zip", "geopackage": ".gpkg"}
_SUFFIXES |= {"gml": ".gml", "kml": ".kml", "flatgeobuf": ".fgb"}


class VectorFile:
    """An open file, one layer of it.

    Attributes:
        collection: what it is called, its fields and its reference system.
        notes: what the person should know about how it was read.
    """

    def __init__(self, path: Path, address: str, name: str, crs: str) -> None:
        self.notes: list[str] = []
        self._dataset, self._layer = _opened(path, address, name)
        self._features = FileFeatures(self._layer.GetLayerDefn())
        self._shown = PurePosixPath(urlsplit(address).path).name or address
        self._columns: Optional[CoordinateColumns] = None
        system = self._reference_system(crs)
        self._transform: Optional[osr.CoordinateTransformation] = None
        code = system if isinstance(system, str) else _code(system)
        if not code:
            self._transform = osr.CoordinateTransformation(system, reference_system("EPSG:4326"))
            code = "EPSG:4326"
        self.collection = Collection(
            url=address,
            id=self._layer.GetName() or PurePosixPath(self._shown).stem,
            title=self._layer.GetName(),
            schema=self._features.schema("Point" if self._columns else self._geometry_type()),
            items_url=address,
            crs=code,
        )

    def pages(self, area: Optional[Area]) -> Generator[FeaturePage, None, None]:
        """Yield the features, those whose box touches that of `area`; a feature's id is its number in the file.

        Args:
            area: in the reference system of `collection`.
        """
        if area is not None and self._columns is None and self._transform is None:
            self._layer.SetSpatialFilterRect(*area.bbox)
        total = self._layer.GetFeatureCount()
        self._layer.ResetReading()
        features: list[dict[str, Any]] = []
        for feature in self._layer:
            features.append(self._feature(feature))
            if len(features) == PAGE_SIZE:
                yield FeaturePage(list(features), total)
                features = []
        yield FeaturePage(list(features), total)

    def close(self) -> None:
        self._layer = self._dataset = None

    def _feature(self, feature: ogr.Feature) -> dict[str, Any]:
        read = self._features.read(feature, self._transform)
        if self._columns is not None and read["geometry"] is None:
            read["geometry"] = self._columns.point(read["properties"])
        return read

    def _geometry_type(self) -> str:
        kind = ogr.GT_Flatten(self._layer.GetGeomType())
        if kind == ogr.wkbNone:
            return ""
        name = ogr.GeometryTypeToName(kind).replace(" ", "")
        return "Geometry" if name.startswith("Unknown") else name

    def _reference_system(self, chosen: str) -> Any:
        """Return the layer's reference system, or the code of the one to use where it states none."""
        sample = [self._features.read(each, None) for _, each in zip(range(_SAMPLE), self._layer)]
        properties = [each["properties"] for each in sample]
        found = [each["geometry"] for each in sample if each["geometry"] is not None]
        if not found:
            self._columns = find_columns(properties)
            if self._columns is None:
                return "EPSG:4326"
            code = crs_of_columns(self._columns, properties, chosen, self._shown)
            if not chosen:
                self.notes.append(f"{self._shown} does not state a reference system: its degrees were taken as WGS 84.")
            return code
        system = self._layer.GetSpatialRef()
        if system is None or not self._possible(system):
            return chosen or self._unstated(properties)
        return system

    def _possible(self, system: osr.SpatialReference) -> bool:
        """Tell whether the coordinates can be in it: GeoJSON without a statement is always said to be in degrees."""
        if not system.IsGeographic():
            return True
        west, east, south, north = self._layer.GetExtent()
        return bool(min(west, -east) >= -360.0 and min(south, -north) >= -90.0)

    def _unstated(self, properties: list[dict[str, Any]]) -> str:
        columns = find_columns(properties)
        west, _, south, _ = self._layer.GetExtent()
        if columns is not None and columns.zone:
            raise ambiguous((west, south), columns.zone, f"{self._shown} has coordinates")
        raise errors.CrsMissing(f"{self._shown} does not say in which coordinate reference system it is.")


@contextmanager
def open_file(http: Http, address: str, name: str, crs: str, tick: Tick) -> Iterator[VectorFile]:
    """Yield the layer `name`, or the only one, of the file at `address`, fetched first if that is a web address.

    Raises:
        DataError: no file GDAL can read, or no such layer in it, or its reference system must be chosen.
        NetworkError: it cannot be fetched.
    """
    if urlsplit(address).scheme not in ("http", "https"):
        path = Path(unquote(urlsplit(address).path)) if address.startswith("file:") else Path(address)
        if not path.exists():
            raise errors.DataError(f"{path} does not exist.")
        with _closing(VectorFile(path, address, name, crs)) as file:
            yield file
        return
    with tempfile.TemporaryDirectory(prefix="crm-pull-") as folder:
        path = _fetched(http, address, Path(folder), tick)
        with _closing(VectorFile(path, address, name, crs)) as file:
            yield file


@contextmanager
def _closing(file: VectorFile) -> Iterator[VectorFile]:
    try:
        yield file
    finally:
        file.close()


def _fetched(http: Http, url: str, folder: Path, tick: Tick) -> Path:
    answer = http.get(url, accept="*/*", tick=tick)
    kind = answer.headers.get("content-type", "").split(";")[0]
    if "html" in kind:
        raise errors.UnexpectedContent(f"{url} is a web page, not a file with data.", answer.text()[:4000])
    name = _UNSAFE.sub("_", PurePosixPath(unquote(urlsplit(url).path)).name)[-LONGEST_NAME:].lstrip(". ") or "data"
    if not PurePosixPath(name).suffix:
        name += next((suffix for word, suffix in _SUFFIXES.items() if word in kind), "")
    path = folder / name
    path.write_bytes(answer.content)
    return path


def _opened(path: Path, address: str, name: str) -> tuple[Any, Any]:
    packed = path.suffix.lower() in (".zip", ".shz")
    refuse_unsafe(path, packed, address)
    shown = f"/vsizip/{path}" if packed else str(path)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(shown, gdal.OF_VECTOR, allowed_drivers=_DRIVERS, open_options=_options(path))
        words = gdal.GetLastErrorMsg()
    except RuntimeError as error:  # where another plugin switched GDAL's exceptions on
        dataset, words = None, str(error)
    finally:
        gdal.PopErrorHandler()
    if dataset is None or not dataset.GetLayerCount():
        raise errors.DataError(f"{address} is not a file with vector data that can be read.", words)
    names = [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]
    if not name and len(names) > 1:
        raise errors.DataError(f"{address} has several layers, name one of them: {', '.join(names)}.")
    if name and name not in names:
        raise errors.DataError(f"{address} has no layer “{name}”, it has: {', '.join(names)}.")
    return dataset, dataset.GetLayerByName(name or names[0])


def _options(path: Path) -> list[str]:
    return _OPTIONS if path.suffix.lower() in (".csv", ".tsv", ".txt") else ["DOWNLOAD_SCHEMA=NO"]


def _code(system: osr.SpatialReference) -> str:
    """Return the authority code of a reference system, empty if it has none."""
    copy = system.Clone()
    if copy.GetAuthorityCode(None) is None:
        copy.AutoIdentifyEPSG()
    code = copy.GetAuthorityCode(None)
    if code is None or copy.GetAuthorityName(None) != "EPSG":
        return "EPSG:4326" if system.GetAuthorityName(None) == "OGC" else ""
    return f"EPSG:{code}"
