# SPDX-License-Identifier: GPL-2.0-or-later
"""Files on the web as layers that QGIS reads where they are, a part at a time (GDAL's /vsicurl/).

GDAL decides by the content which driver reads a file, and some formats name further files to be read. So each file is
opened first with the one driver its kind allows, and a GeoPackage is looked through for tables that read other files.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote, urlsplit

from osgeo import gdal
from qgis.core import QgsMapLayer, QgsRasterLayer, QgsSettings, QgsVectorLayer

from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind
from crm_dataspace_plugin.core.errors import DataError, LibraryMissing
from crm_dataspace_plugin.core.progress import Tick
from crm_dataspace_plugin.core.pull.file_safety import refuse_definitions
from crm_dataspace_plugin.core.words import say

DRIVERS = {
    DistributionKind.COG: "GTiff",
    DistributionKind.GEOPACKAGE: "GPKG",
    DistributionKind.GEOJSON: "GeoJSON",
    DistributionKind.FLATGEOBUF: "FlatGeobuf",
    DistributionKind.SHAPEFILE: "ESRI Shapefile",
    DistributionKind.PARQUET: "Parquet",
}
_KEPT = ":/?&=%#+,;@~!$()*-._"  # characters of an address left as they are: neither quotes nor bars, which QGIS reads
_OPTIONS = {  # of GDAL, for this thread
    "GDAL_HTTP_TIMEOUT": "60",
    "GDAL_HTTP_CONNECTTIMEOUT": "20",
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",
}
_TABLES = "SELECT name, sql FROM sqlite_master WHERE sql LIKE '%virtual%'"


def file_layer(way: Distribution, title: str, authcfg: str, tick: Tick) -> QgsMapLayer:
    """Return a layer that reads the file where it is.

    Raises:
        DataError: it is not what it is said to be, needs a login, or reads other files.
        LibraryMissing: this GDAL cannot read the format.
    """
    driver = DRIVERS[way.kind]
    if gdal.GetDriverByName(driver) is None:
        raise LibraryMissing(
            say("The GDAL of this QGIS cannot read {driver}: pull the file on another machine.", driver=driver)
        )
    path = path_of(way)
    with _patience(way.url):
        dataset = _checked(path, driver, way)
        name = _layer_name(dataset, way)
        dataset = None
        if way.kind is DistributionKind.COG:
            return QgsRasterLayer(path, title, "gdal")
        return QgsVectorLayer(f"{path}|layername={name}" if name else path, title, "ogr")


def path_of(way: Distribution) -> str:
    """Return GDAL's name for a file on the web, in which nothing is left that QGIS would read as its own.

    Raises:
        DataError: for an address that is not of the web, or that names a login of QGIS.
    """
    parts = urlsplit(way.url)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        raise DataError(say("“{url}” is not a web address.", url=way.url))
    if "authcfg" in way.url.lower():
        raise DataError(say("{url} names an authentication configuration of QGIS: it is not opened.", url=way.url))
    remote = f"/vsicurl/{quote(way.url, safe=_KEPT)}"
    return f"/vsizip/{{{remote}}}" if way.kind is DistributionKind.SHAPEFILE else remote


def _checked(path: str, driver: str, way: Distribution) -> Any:
    flags = gdal.OF_RASTER if way.kind is DistributionKind.COG else gdal.OF_VECTOR
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(path, flags | gdal.OF_READONLY, allowed_drivers=[driver])
        words = gdal.GetLastErrorMsg()
    except RuntimeError as error:
        dataset, words = None, str(error)
    finally:
        gdal.PopErrorHandler()
    if dataset is None:
        raise DataError(
            say(
                "{url} cannot be read in place as {driver}: pull it, or open it in a browser.",
                url=way.url,
                driver=driver,
            ),
            words,
        )
    if way.kind is DistributionKind.GEOPACKAGE:
        rows = dataset.ExecuteSQL(_TABLES)
        found = [(each.GetField(0) or "", each.GetField(1) or "") for each in rows] if rows is not None else []
        if rows is not None:
            dataset.ReleaseResultSet(rows)
        refuse_definitions(found, way.url)
    return dataset


def _layer_name(dataset: Any, way: Distribution) -> str:
    """Return the layer to show: the one the record names, else the first; empty for a raster."""
    if way.kind is DistributionKind.COG:
        return ""
    names = [dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())]
    if not names:
        raise DataError(say("{url} has no layers.", url=way.url))
    return str(way.name if way.name in names else names[0])


@contextmanager
def _patience(url: str) -> Iterator[None]:
    """Let GDAL, in this thread, wait no longer than it should, and go through the proxy that QGIS goes through."""
    options = {**_OPTIONS, **_proxy(url)}
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in options}
    for name, value in options.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)


def _proxy(url: str) -> dict[str, str]:
    """Return GDAL's option for the proxy in QGIS' settings, which QGIS hands on only once it opened a layer itself."""
    settings = QgsSettings()
    host = settings.value("proxy/proxyHost", "", str)
    if not settings.value("proxy/proxyEnabled", False, bool) or not host:
        return {}
    excluded = settings.value("proxy/proxyExcludedUrls", [], list) + settings.value("proxy/noProxyUrls", [], list)
    if any(each and url.startswith(each) for each in excluded):
        return {}
    port = settings.value("proxy/proxyPort", "", str)
    return {"GDAL_HTTP_PROXY": f"{host}:{port}" if port else host}
