# SPDX-License-Identifier: GPL-2.0-or-later
"""Services and files as live layers through QGIS' providers: QGIS Server, an ArcGIS stand-in, files on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsDataSourceUri, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QUrl, QUrlQuery

from crm_dataspace_plugin.core.catalogue.clients import client_for
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind, Record
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.errors import DataError, DataSpaceError
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.gui.catalogue.live_file import path_of
from crm_dataspace_plugin.gui.catalogue.live_layer import _opened, live_distribution, open_live
from tests.servers.arcgis_server import EXTENT, FEATURES, ROOT, SERVICE, Arcgis
from tests.servers.capabilities import WMTS, wms
from tests.servers.loopback import Handler, Loopback, loopback
from tests.servers.qgis_server import FEATURES as HEAPS
from tests.servers.qgis_server import PROGRAM, qgis_server

Kind = DistributionKind


@pytest.fixture
def server() -> Iterator[Loopback]:
    with loopback() as running:
        yield running


@pytest.fixture(scope="module")
def qgis(tmp_path_factory) -> Iterator[str]:
    if PROGRAM is None:
        pytest.skip("qgis_mapserver is not installed")
    with qgis_server(tmp_path_factory.mktemp("qgis-server")) as url:
        yield url


def records(url: str, kind: str) -> dict[str, Record]:
    client = client_for(CatalogueSource("C", url, kind), Http(), silent)
    return {each.id: each for page in client.search(Query(), Http(), silent) for each in page.records}


def opened(record: Record):
    way = live_distribution(record)
    assert way is not None
    return open_live(way, record.title, "", silent)


@pytest.fixture
def proxy(server):
    """QGIS told to go through the loopback server."""
    settings = QgsSettings()
    host, _, port = server.url.rpartition("/")[2].partition(":")
    for name, value in {"proxyEnabled": True, "proxyHost": host, "proxyPort": port, "proxyType": "HttpProxy"}.items():
        settings.setValue(f"proxy/{name}", value)
    yield
    settings.remove("proxy")
    gdal.SetConfigOption("GDAL_HTTP_PROXY", None)  # QGIS sets it for the whole program


def serve_file(server: Loopback, path: Path, name: str) -> str:
    """Answer with a file, or with the part of it that is asked for."""
    content = path.read_bytes()

    def answer(handler: Handler) -> None:
        asked = handler.headers.get("Range", "")
        if not asked:
            handler.reply(200, content, {"Accept-Ranges": "bytes"})
            return
        first, _, last = asked.partition("=")[2].partition("-")
        start, end = int(first), min(int(last or len(content)), len(content) - 1)
        place = {"Content-Range": f"bytes {start}-{end}/{len(content)}", "Accept-Ranges": "bytes"}
        handler.reply(206, content[start : end + 1], place)

    server.routes[f"/{name}"] = answer
    return f"{server.url}/{name}"


def vector_file(folder: Path, driver: str, name: str) -> Path:
    path = folder / name
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    for layer_name in ("heaps", "ponds") if driver == "GPKG" else ("heaps",):
        layer = dataset.CreateLayer(layer_name, system, ogr.wkbPoint)
        layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
        for number in range(3):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["name"] = f"{layer_name} {number}"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT({number} 40)"))
            layer.CreateFeature(feature)
    dataset = None
    return path


# services


@pytest.mark.parametrize("name", ["heaps", "ponds"])
def test_a_record_of_a_wfs_opens_with_its_features(qgis, name):
    layer = opened(records(qgis, "wfs")[name])
    assert isinstance(layer, QgsVectorLayer) and layer.isValid()
    assert sum(1 for _ in layer.getFeatures()) == HEAPS


@pytest.mark.parametrize("kind", ["wms", "wmts"])
def test_a_record_of_a_wms_or_wmts_opens_as_a_picture(qgis, kind):
    layer = opened(records(qgis, kind)["heaps"])
    assert isinstance(layer, QgsRasterLayer) and layer.isValid()
    assert layer.providerType() == "wms" and layer.crs().authid() == "EPSG:3857"
    assert not layer.extent().isEmpty()


def test_a_wms_is_asked_in_a_system_and_format_that_it_offers(server):
    document = wms("<Layer><Name>a</Name><CRS>EPSG:25830</CRS></Layer>").replace(b"<Format>image/png</Format>", b"")
    server.answer("/wms", 200, document, Content_Type="text/xml")
    layer = _opened(Distribution(Kind.WMS, f"{server.url}/wms", "a"), "A", "", silent)
    asked = QUrlQuery(QUrl("http://x/?" + layer.source()))
    assert [asked.queryItemValue(each) for each in ("crs", "format", "layers")] == ["EPSG:25830", "image/jpeg", "a"]


def test_a_service_of_several_layers_without_a_name_is_told_so(server):
    server.answer("/wms", 200, wms(), Content_Type="text/xml")
    with pytest.raises(DataError, match="which of the service's 3 layers it means: waste, heaps, ponds"):
        open_live(Distribution(Kind.WMS, f"{server.url}/wms"), "A", "", silent)


@pytest.mark.parametrize(
    ("path", "ending"),
    [
        ("/wmts", "/wmts?service=WMTS&request=GetCapabilities"),
        ("/1.0.0/WMTSCapabilities.xml", "/1.0.0/WMTSCapabilities.xml"),
        ("/tiles.xml", "/tiles.xml?service=WMTS&request=GetCapabilities"),
    ],
)
def test_a_wmts_is_told_matrix_set_and_style(server, path, ending):
    sets = b"<TileMatrixSet><ows:Identifier>WEBMERCATOR</ows:Identifier><ows:SupportedCRS>EPSG:3857</ows:SupportedCRS>"
    document = WMTS.replace(b"</Contents>", sets + b"</TileMatrixSet></Contents>")
    server.answer(path, 200, document, Content_Type="text/xml")
    layer = _opened(Distribution(Kind.WMTS, server.url + path, "dop"), "A", "", silent)
    asked = QUrlQuery(QUrl("http://x/?" + layer.source()))
    wanted = {"tileMatrixSet": "WEBMERCATOR", "styles": "default", "format": "image/jpeg", "crs": "EPSG:3857"}
    assert {name: asked.queryItemValue(name) for name in wanted} == wanted
    assert asked.queryItemValue("url", QUrl.ComponentFormattingOption.FullyDecoded).endswith(ending)


@pytest.mark.parametrize("path", [SERVICE, ROOT])
def test_a_record_of_an_arcgis_server_opens_with_its_features(server, path):
    (record,) = records(Arcgis().serve(server) + path, "arcgis").values()
    layer = opened(record)
    assert layer.isValid() and layer.providerType() == "arcgisfeatureserver"
    assert layer.crs().authid() == "EPSG:3857"
    assert sum(1 for _ in layer.getFeatures()) == FEATURES


def test_the_only_layer_of_an_arcgis_service_is_meant_where_none_is_named(server):
    url = Arcgis().serve(server) + SERVICE
    assert open_live(Distribution(Kind.ARCGIS, url), "NRW", "", silent).isValid()


def test_a_picture_of_a_map_server_opens_as_such(server):
    path = f"{ROOT}/Air/MapServer"
    raster = {"id": 1, "name": "Orthophotos", "type": "Raster Layer", "extent": EXTENT}
    service = {
        "currentVersion": 10.91,
        "capabilities": "Map",
        "layers": [raster],
        "supportedImageFormatTypes": "PNG32,JPG",
        "spatialReference": EXTENT["spatialReference"],
        "fullExtent": EXTENT,
        "initialExtent": EXTENT,
    }
    url = Arcgis({path: service, f"{path}/1": {**raster, "currentVersion": 10.91}}).serve(server) + path
    layer = opened(next(iter(records(url, "arcgis").values())))
    assert isinstance(layer, QgsRasterLayer) and layer.providerType() == "arcgismapserver"


# files


@pytest.mark.parametrize(
    ("kind", "driver", "name"),
    [
        pytest.param(Kind.GEOJSON, "GeoJSON", "heaps.geojson", id="geojson"),
        pytest.param(Kind.GEOPACKAGE, "GPKG", "heaps.gpkg", id="geopackage"),
        pytest.param(Kind.FLATGEOBUF, "FlatGeobuf", "heaps.fgb", id="flatgeobuf"),
    ],
)
def test_a_file_on_the_web_opens_where_it_is(server, tmp_path, kind, driver, name):
    url = serve_file(server, vector_file(tmp_path, driver, name), name)
    layer = open_live(Distribution(kind, url), "Heaps", "", silent)
    assert layer.isValid() and sum(1 for _ in layer.getFeatures()) == 3


def test_the_layer_a_record_names_is_the_one_that_is_opened(server, tmp_path):
    url = serve_file(server, vector_file(tmp_path, "GPKG", "heaps.gpkg"), "heaps.gpkg")
    layer = open_live(Distribution(Kind.GEOPACKAGE, url, "ponds"), "Ponds", "", silent)
    assert next(layer.getFeatures())["name"] == "ponds 0"


def test_a_cog_opens_where_it_is(server, tmp_path):
    path = tmp_path / "dem.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 32, 32)
    dataset.SetGeoTransform((0, 1, 0, 40, 0, -1))
    dataset.SetProjection("EPSG:4326")
    dataset.GetRasterBand(1).Fill(7)
    dataset = None
    layer = open_live(Distribution(Kind.COG, serve_file(server, path, "dem.tif")), "DEM", "", silent)
    assert isinstance(layer, QgsRasterLayer) and layer.width() == 32


def test_a_file_is_read_through_the_proxy_of_qgis(server, proxy, tmp_path):
    serve_file(server, vector_file(tmp_path, "GeoJSON", "heaps.geojson"), "heaps.geojson")
    server.routes["http://elsewhere.example/heaps.geojson"] = server.routes["/heaps.geojson"]
    way = Distribution(Kind.GEOJSON, "http://elsewhere.example/heaps.geojson")
    assert open_live(way, "Heaps", "", silent).isValid()
    assert gdal.GetThreadLocalConfigOption("GDAL_HTTP_PROXY") is None


@pytest.mark.parametrize("kind", [Kind.COG, Kind.GEOJSON, Kind.GEOPACKAGE, Kind.SHAPEFILE])
def test_a_file_that_is_something_else_is_not_opened(server, tmp_path, kind):
    vrt = (
        f'<VRTDataset rasterXSize="1" rasterYSize="1"><VRTRasterBand band="1"><SimpleSource><SourceFilename>{tmp_path}'
    )
    path = tmp_path / "x"
    path.write_text(vrt + "/secret.tif</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>", encoding="utf-8")
    with pytest.raises(DataError, match="cannot be read in place"):
        open_live(Distribution(kind, serve_file(server, path, "x")), "X", "", silent)


def test_a_geopackage_whose_tables_read_other_files_is_not_opened(server, tmp_path):
    import sqlite3

    path = vector_file(tmp_path, "GPKG", "heaps.gpkg")
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA writable_schema=1")
    definition = "CREATE VIRTUAL TABLE evil USING VirtualText('/etc/passwd', 'UTF-8', 0, COMMA)"
    row = ("table", "evil", "evil", 0, definition)
    connection.execute("INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES (?, ?, ?, ?, ?)", row)
    connection.commit()
    connection.close()
    with pytest.raises(DataError, match="reads other files"):
        open_live(Distribution(Kind.GEOPACKAGE, serve_file(server, path, "heaps.gpkg")), "X", "", silent)


# logins


@pytest.mark.parametrize("kind", [Kind.GEOJSON, Kind.COG, Kind.GEOPACKAGE, Kind.FLATGEOBUF])
@pytest.mark.parametrize(
    "url", ["http://h.example/x?authcfg='abcdefg'", "http://h.example/x|authcfg=abcdefg", "file:///etc/passwd", "x"]
)
def test_an_address_of_a_file_that_names_a_login_or_no_web_is_refused(kind, url):
    with pytest.raises(DataError):
        open_live(Distribution(kind, url), "X", "", silent)


def test_nothing_that_qgis_reads_is_left_in_the_address_of_a_file():
    path = path_of(Distribution(Kind.GEOJSON, "http://h.example/a b|layername=x' y\".geojson?k=1"))
    assert not set(" '\"|") & set(path) and path.startswith("/vsicurl/http://h.example/a%20b%7C")


@pytest.mark.parametrize("kind", [Kind.WFS, Kind.FEATURES])
def test_a_name_and_password_in_an_address_do_not_get_into_the_layer(server, kind):
    url = f"{server.url}/collections/a".replace("http://", "http://ana:secret@")
    layer = _opened(Distribution(kind, url, "a"), "A", "", silent)
    assert "secret" not in layer.source() and "ana" not in layer.source()


@pytest.mark.parametrize("kind", [Kind.WFS, Kind.FEATURES, Kind.ARCGIS])
def test_no_address_or_name_can_write_a_login_into_the_layer(server, kind):
    bad = "' authcfg='abcdefg' x='"
    way = Distribution(kind, f"{server.url}/rest/services{bad}/collections/FeatureServer/0", f"a{bad}")
    layer = _opened(way, "A", "", silent)
    assert QgsDataSourceUri(layer.source()).authConfigId() == ""


def test_a_login_stands_in_the_layer_only_as_its_id(server):
    url = Arcgis().serve(server) + SERVICE + "/0"
    layer = _opened(Distribution(Kind.ARCGIS, url), "A", "abcdefg", silent)
    assert "authcfg=abcdefg" in layer.source() and "password" not in layer.source()


# choice


def test_features_come_before_pictures_and_services_before_files():
    ways = [
        Distribution(kind, "http://h.example/x") for kind in (Kind.LINK, Kind.WMS, Kind.COG, Kind.GEOJSON, Kind.WFS)
    ]
    chosen = []
    while live_distribution(Record("r", "C", "R", distributions=tuple(ways))) is not None:
        way = live_distribution(Record("r", "C", "R", distributions=tuple(ways)))
        chosen.append(way.kind)
        ways.remove(way)
    assert chosen == [Kind.WFS, Kind.GEOJSON, Kind.COG, Kind.WMS]


@pytest.mark.parametrize("kind", list(Kind))
def test_whatever_answers_is_told_in_one_of_our_errors(server, kind):
    record = Record("r", "C", "R", distributions=(Distribution(kind, f"{server.url}/collections/a", "a"),))
    server.answer("/collections/a", 200, json.dumps({"error": 1}).encode())
    way = live_distribution(record)
    if way is not None:
        with pytest.raises(DataSpaceError):
            open_live(way, "R", "", silent)
