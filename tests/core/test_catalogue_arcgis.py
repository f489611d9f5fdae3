# SPDX-License-Identifier: GPL-2.0-or-later
"""ArcGIS servers, services and layers as catalogues, against a stand-in that answers as they do."""

from __future__ import annotations

import json
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.arcgis import client as arcgis
from crm_dataspace_plugin.core.catalogue.arcgis.client import ArcgisClient
from crm_dataspace_plugin.core.catalogue.arcgis.service import take_apart
from crm_dataspace_plugin.core.catalogue.client import FilterUse
from crm_dataspace_plugin.core.catalogue.probe.probe import probe
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Distribution, DistributionKind
from crm_dataspace_plugin.core.catalogue.service.degrees import box_of_esri
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Answer, Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.arcgis_server import EXTENT, LAYER, NAME, ROOT, SERVICE, Arcgis, refusal


def http() -> Http:
    return Http(sleep=lambda seconds: None)


def pages(url: str, query: Query = Query()):
    return list(ArcgisClient(CatalogueSource("NRW", url)).search(query, http(), silent))


def records(url: str, query: Query = Query()):
    return [record for page in pages(url, query) for record in page.records]


@pytest.mark.parametrize(
    "path", [SERVICE, SERVICE + "/", SERVICE + "/0", SERVICE + "/0/query?where=1", ROOT, ROOT + "/?f=html"]
)
def test_any_address_of_the_inventory_finds_its_layer(server, path):
    (record,) = records(Arcgis().serve(server) + path)
    url = f"{server.url}{SERVICE}/0"
    assert (record.id, record.title, record.kind) == (url, NAME, "dataset")
    assert record.abstract == "<p>Closed mining waste facilities that may harm.</p>"
    assert (record.rights, record.licence) == ("Copyright NRW", "")
    assert (record.publisher, record.keywords) == ("Natural Resources Wales", ("mining waste", "Wales"))
    assert record.updated == "2016-07-01T00:00:00Z"
    kind, media_type = DistributionKind.ARCGIS, "application/json"
    assert record.distributions == (Distribution(kind, url, media_type=media_type, title=NAME),)


def test_an_extent_in_web_mercator_becomes_degrees(server):
    (record,) = records(Arcgis().serve(server) + SERVICE)
    across, radius = 540_000 / 6_378_137, 6_378_137
    north, south = (math.degrees(math.atan(math.sinh(y / radius))) for y in (7_060_000, 6_700_000))
    assert record.bbox == pytest.approx((-math.degrees(across), south, -math.degrees(330_000 / radius), north))


@pytest.mark.parametrize(
    ("extent", "box"),
    [
        pytest.param({"xmin": 1, "ymin": 2, "xmax": 3, "ymax": 4, "spatialReference": {"wkid": 4326}}, (1, 2, 3, 4)),
        pytest.param({**EXTENT, "xmin": "NaN"}, None, id="NaN, as empty layers have"),
        pytest.param({**EXTENT, "xmin": float("nan")}, None, id="NaN"),
        pytest.param({**EXTENT, "xmax": "Infinity"}, None, id="infinity"),
        pytest.param({**EXTENT, "xmin": 1e300}, None, id="inverted"),
        pytest.param({**EXTENT, "xmax": 1e308}, None, id="farther than PROJ can turn back"),
        pytest.param({**EXTENT, "spatialReference": {"wkid": 999_999}}, None, id="unknown system"),
        pytest.param({**EXTENT, "spatialReference": {"wkid": 10**30}}, None, id="number without end"),
        pytest.param({**EXTENT, "spatialReference": {"wkt": "/etc/passwd"}}, None, id="file as system"),
        pytest.param({**EXTENT, "spatialReference": "3857"}, None, id="text as system"),
        pytest.param({"xmin": 1}, None, id="cut"),
        pytest.param(None, None, id="none"),
        pytest.param([1, 2, 3, 4], None, id="list"),
    ],
)
def test_extents_of_any_system_and_of_none(extent, box):
    assert box_of_esri(extent) == box


def test_an_esri_code_and_a_wkt_are_known():
    europe = {"xmin": 2_600_000, "ymin": 1_500_000, "xmax": 3_000_000, "ymax": 2_000_000}
    by_code = box_of_esri({**europe, "spatialReference": {"wkid": 102_100, "latestWkid": 3857}})
    assert by_code is not None
    wkt = (
        'PROJCS["ETRS_1989_LAEA",GEOGCS["GCS_ETRS_1989",DATUM["D_ETRS_1989",SPHEROID["GRS_1980",6378137.0,'
        '298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],'
        'PROJECTION["Lambert_Azimuthal_Equal_Area"],PARAMETER["False_Easting",4321000.0],'
        'PARAMETER["False_Northing",3210000.0],PARAMETER["Central_Meridian",10.0],'
        'PARAMETER["Latitude_Of_Origin",52.0],UNIT["Meter",1.0]]'
    )
    by_number = box_of_esri({**europe, "spatialReference": {"wkid": 3035}})
    by_text = box_of_esri({**europe, "spatialReference": {"wkt": wkt}})
    assert by_text == pytest.approx(by_number, abs=1e-4)
    assert by_number is not None and -11 < by_number[0] < -9 and 34 < by_number[1] < 36  # the sea off Portugal


def test_groups_are_no_records_and_their_layers_are(server):
    layers = [
        {"id": 0, "name": "Waste", "type": "Group Layer", "subLayerIds": [1, 2]},
        {"id": 1, "name": "Heaps", "type": "Feature Layer", "parentLayerId": 0},
        {"id": 2, "name": "Ponds", "parentLayerId": 0},
        "nonsense",
        {"name": "without a number"},
    ]
    document = {"layers": layers, "tables": [{"id": 3, "name": "Assays"}], "fullExtent": EXTENT, "mapName": "Waste"}
    path = f"{ROOT}/Waste/MapServer"
    url = Arcgis({path: document, f"{path}/layers": refusal(400, "Invalid URL")}).serve(server)
    (page,) = pages(url + path)
    assert [each.title for each in page.records] == ["Heaps", "Ponds", "Assays"]
    assert [each.kind for each in page.records] == ["dataset", "dataset", "table"]
    assert [each.bbox is not None for each in page.records] == [True, True, False]
    assert (page.matched, page.skipped) == (5, 2)


def test_filters_are_applied_here_and_said(server):
    query = Query(text="mining", bbox=(-4.5, 52.0, -4.0, 52.5), filters={"keyword": ("wales",)})
    (page,) = pages(Arcgis().serve(server) + SERVICE, query)
    assert len(page.records) == 1 and set(page.uses.values()) == {FilterUse.HERE}
    assert not records(server.url + SERVICE, Query(text="lithium"))
    assert not records(server.url + SERVICE, Query(bbox=(10.0, 50.0, 11.0, 51.0)))


def test_a_server_is_looked_into_with_its_folders(server):
    listing = {
        "currentVersion": 11.1,
        "folders": ["Mines", "../evil", 7],
        "services": [{"name": NAME, "type": "FeatureServer"}, {"name": NAME, "type": "MapServer"}, {"name": 3}, "x"]
        + [{"name": "Tool", "type": "GPServer"}],
    }
    folder = {"services": [{"name": "Mines/Old", "type": "MapServer"}], "folders": ["deeper"]}
    old = {"layers": [{"id": 0, "name": "Old mines"}], "currentVersion": 10.0}
    answers = {ROOT: listing, f"{ROOT}/Mines": folder, f"{ROOT}/Mines/Old/MapServer": old}
    url = Arcgis(answers).serve(server)
    assert [each.title for each in records(url + ROOT)] == [NAME, "Old mines"]
    assert [each.title for each in records(f"{url}{ROOT}/Mines")] == ["Old mines"]
    found = probe(url + ROOT, http(), silent)
    assert found.kind == "arcgis" and "ArcGIS server" in found.words


def test_a_service_that_refuses_is_named_and_holds_up_nobody(server):
    gone = f"{ROOT}/Gone/FeatureServer"
    listing = {"services": [{"name": "Gone", "type": "FeatureServer"}, {"name": NAME, "type": "FeatureServer"}]}
    found = pages(Arcgis({ROOT: listing, gone: refusal(499, "Token Required")}).serve(server) + ROOT)
    assert [each.title for page in found for each in page.records] == [NAME]
    assert "1 service did not answer" in found[-1].problem and gone in found[-1].problem


def test_a_server_with_very_many_services_is_looked_into_up_to_a_bound(server, monkeypatch):
    monkeypatch.setattr(arcgis, "MOST_SERVICES", 6)
    service = {"layers": [{"id": 0, "name": "A"}]}
    names = [f"S{number}" for number in range(8)]
    answers = {f"{ROOT}/{name}/MapServer": service for name in names}
    listing = {"services": [{"name": name, "type": "MapServer"} for name in names]}
    found = pages(Arcgis({ROOT: listing, **answers}).serve(server) + ROOT, Query(limit=10_000))
    assert sum(len(page.records) for page in found) == 6
    assert "Only the first 6 services" in found[-1].problem


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (498, errors.LoginNeeded),
        (499, errors.LoginNeeded),
        (403, errors.NotAllowed),
        (404, errors.NotThere),
        (500, errors.ServiceFault),
        (429, errors.TooManyRequests),
        (0, errors.ServiceFault),
        ("x", errors.ServiceFault),
        (-5, errors.ServiceFault),
        (10**12, errors.ServiceFault),
    ],
)
def test_an_error_that_comes_with_status_200_is_an_error(server, code, kind):
    url = Arcgis({SERVICE: refusal(code, "No", ["because"])}).serve(server)
    with pytest.raises(kind) as caught:
        records(url + SERVICE)
    assert "No: because" in caught.value.details


@pytest.mark.parametrize(
    "document",
    [[], "text", None, {}, {"layers": 3}, {"error": []}, {"error": None}],
)
def test_what_is_no_service_is_told_so(server, document):
    with pytest.raises((errors.UnexpectedContent, errors.HttpError)):
        records(Arcgis({SERVICE: document}).serve(server) + SERVICE)


@pytest.mark.parametrize(
    "url", ["https://x.example/", "ftp://x/rest/services", "C:/data", "", "https://x/rest/services/a/b/c"]
)
def test_what_is_no_arcgis_address_is_told_so(url):
    with pytest.raises(errors.CatalogueError):
        take_apart(url)


def test_a_record_is_fetched_by_its_address(server):
    url = Arcgis().serve(server)
    client = ArcgisClient(CatalogueSource("NRW", url + ROOT))
    assert client.fetch(f"{url}{SERVICE}/0", http(), silent).title == NAME
    for missing in (f"{url}{SERVICE}/9", "http://127.0.0.1:9/rest/services/X/FeatureServer/0", "x", ""):
        with pytest.raises(errors.HttpError):
            client.fetch(missing, http(), silent)


def test_a_key_in_the_address_is_sent_but_stands_in_no_record(server):
    (record,) = records(Arcgis().serve(server) + SERVICE + "?token=secret&f=html")
    assert all("token=secret" in path for _, path, _ in server.asked)
    assert "secret" not in repr(record)


def test_ten_thousand_layers_are_read(server):
    layers = [{**LAYER, "id": number, "name": f"Layer {number}"} for number in range(10_000)]
    url = Arcgis({SERVICE: {"layers": layers}, f"{SERVICE}/layers": refusal(500, "Too many")}).serve(server)
    (page,) = pages(url + SERVICE, Query(limit=20_000))
    assert page.matched == 10_000


_ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=8,
)
_KEYS = [*LAYER, "layers", "tables", "timeInfo", "documentInfo", "fullExtent", "subLayerIds", "serviceDescription"]
_SERVICE = st.dictionaries(st.sampled_from(_KEYS), _ANY | st.lists(st.dictionaries(st.sampled_from(_KEYS), _ANY)))


@settings(max_examples=150, deadline=None)
@given(document=_SERVICE)
def test_no_description_of_a_service_upsets_the_reader(document):
    class Given(Http):
        def get(self, url, *args, **kwargs):
            return Answer(200, url, {}, json.dumps(document).encode())

    client = ArcgisClient(CatalogueSource("C", "http://127.0.0.1:9" + SERVICE))
    try:
        list(client.search(Query(text="a", bbox=(0, 0, 1, 1), start="2020"), Given(), silent))
    except errors.DataSpaceError:
        return
