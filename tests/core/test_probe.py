# SPDX-License-Identifier: GPL-2.0-or-later
"""What the probe finds behind an address, however little the address itself tells."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.probe.looks import LOOKS
from crm_dataspace_plugin.core.catalogue.probe.probe import probe
from crm_dataspace_plugin.core.catalogue.probe.seen import seen
from crm_dataspace_plugin.core.catalogue.source import KINDS
from crm_dataspace_plugin.core.http import Answer, Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.catalogue_service import CatalogueService
from tests.servers.ckan_portal import Portal, package
from tests.servers.loopback import loopback
from tests.servers.solr_index import SolrIndex

HTML = (200, "text/html", b"<!DOCTYPE html><html><body>Portal</body></html>")
NOT_HERE = (404, "text/html", b"<html>no</html>")
REFUSED = (400, "text/xml", b'<?xml version="1.0"?><ServiceExceptionReport><ServiceException code="MissingParameter"/>')
NOTHING = {"": HTML, "collections": NOT_HERE, "conformance": NOT_HERE}
CSW = b'<csw:Capabilities xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" version="2.0.2"/>'
WFS = (
    b'<wfs:WFS_Capabilities xmlns:wfs="http://www.opengis.net/wfs/2.0" version="2.0.0"><ows:ServiceIdentification>'
    b"<ows:Title>Heaps</ows:Title></ows:ServiceIdentification><FeatureTypeList>"
    + b"<FeatureType><Name>a</Name></FeatureType>" * 14
    + b"</FeatureTypeList></wfs:WFS_Capabilities>"
)
WMS = (
    b"<WMS_Capabilities version='1.3.0'><Service><Title>Maps</Title></Service><Capability><Layer><Title>All</Title>"
    b"<Layer><Name>a</Name><Layer><Name>b</Name></Layer></Layer></Layer></Capability></WMS_Capabilities>"
)
OLD_WMS = (
    b'<?xml version="1.0"?><!DOCTYPE WMT_MS_Capabilities SYSTEM "http://127.0.0.1:9/WMS_MS_Capabilities.dtd"\n'
    b" [\n <!ELEMENT VendorSpecificCapabilities EMPTY>\n ]>\n<WMT_MS_Capabilities version='1.1.1'><Capability><Layer>"
    b"<Name>a</Name></Layer></Capability></WMT_MS_Capabilities>"
)
WMTS = (
    b'<Capabilities xmlns="http://www.opengis.net/wmts/1.0" version="1.0.0">'
    b"<Contents><Layer/></Contents></Capabilities>"
)
STAC = {"stac_version": "1.0.0", "type": "Catalog", "id": "c", "title": "Scenes", "links": []}
CKAN = {"help": "", "success": True, "result": {"count": 3, "results": []}}
SOLR = {"responseHeader": {"status": 0}, "response": {"numFound": 1234, "docs": []}}
SERVER = {"currentVersion": 10.91, "folders": [], "services": [{"name": "a", "type": "FeatureServer"}]}
SERVICE = {"currentVersion": 10.91, "layers": [{"id": 0, "name": "Sites"}], "tables": []}
LAYER = {"currentVersion": 10.91, "id": 0, "name": "Sites", "geometryType": "esriGeometryPoint"}
DCAT = {"@context": {"dcat": "http://www.w3.org/ns/dcat#"}, "@type": "dcat:Catalog", "dct:title": "Open data"}
FLAT_DCAT = [{"@graph": [{"@id": "urn:d", "@type": ["http://www.w3.org/ns/dcat#Dataset"], "urn:p": 1}], "@id": "urn:g"}]
OFFERS = {
    "@context": ["https://w3id.org/dspace/2025/1/context.jsonld"],
    "@type": "Catalog",
    "dataset": [{"@id": "urn:d", "@type": "Dataset", "hasPolicy": [{"@type": "Offer"}]}],
}


def http() -> Http:
    return Http(sleep=lambda seconds: None)


def xml(body: bytes):
    return (200, "text/xml", body)


def for_service(service: str, body: bytes, otherwise=REFUSED):
    """Answer only what asks with the name of the service."""
    return lambda params: xml(body) if params.get("service") == service else otherwise


def at(answer, **paths):
    return {**NOTHING, "": answer, **paths}


@pytest.mark.parametrize(
    ("paths", "kind", "title", "words"),
    [
        pytest.param(at(xml(CSW)), "csw", "", "a CSW catalogue", id="csw"),
        pytest.param(at(xml(WFS)), "wfs", "Heaps", "a WFS with 14 layers", id="wfs"),
        pytest.param(at(xml(WMS)), "wms", "Maps", "a WMS with 2 layers", id="wms"),
        pytest.param(at(xml(OLD_WMS)), "wms", "", "a WMS with 1 layer", id="wms with a document type"),
        pytest.param(at(xml(WMTS)), "wmts", "", "a WMTS with 1 layer", id="wmts"),
        pytest.param(at(for_service("CSW", CSW)), "csw", "", "a CSW catalogue", id="csw that wants parameters"),
        pytest.param(at(for_service("WFS", WFS)), "wfs", "Heaps", "a WFS with 14 layers", id="wfs that wants them"),
        pytest.param(at(for_service("WMS", WMS, HTML)), "wms", "Maps", "a WMS with 2 layers", id="wms behind a page"),
        pytest.param(at(for_service("WMTS", WMTS, HTML)), "wmts", "", "a WMTS with 1 layer", id="wmts behind a page"),
        pytest.param(at(STAC), "stac", "Scenes", "a static STAC catalogue with 0 entries", id="static stac"),
        pytest.param(
            at({**STAC, "conformsTo": ["https://api.stacspec.org/v1.0.0/core"]}, collections={"collections": []}),
            "stac",
            "Scenes",
            "a STAC API with 0 collections",
            id="stac api",
        ),
        pytest.param({**NOTHING, "api/3/action/package_search": CKAN}, "ckan", "", "a CKAN portal with 3 datasets"),
        pytest.param({**NOTHING, "select": SOLR}, "solr", "", "a Solr index with 1,234 documents", id="solr"),
        pytest.param(at(SERVER), "arcgis", "", "an ArcGIS server with 1 service", id="arcgis server"),
        pytest.param(at(SERVICE), "arcgis", "", "an ArcGIS service with 1 layer", id="arcgis service"),
        pytest.param(at(LAYER), "arcgis", "Sites", "a layer of an ArcGIS service", id="arcgis layer"),
        pytest.param(at(DCAT), "dcat", "Open data", "a DCAT catalogue with 0 datasets", id="dcat"),
        pytest.param(at(FLAT_DCAT), "dcat", "", "a DCAT catalogue with 1 dataset on", id="flattened dcat"),
        pytest.param(at(OFFERS), "dcat", "", "a data space's catalogue with 1 dataset on", id="data space"),
        pytest.param(
            {**NOTHING, "collections": {"collections": [{"id": "a"}, {"id": "b"}]}},
            "features",
            "",
            "an OGC API – Features service with 2 collections",
            id="features behind a web page",
        ),
    ],
)
def test_each_kind_is_found_and_said(paths, kind, title, words):
    with CatalogueService({}, **paths) as service:
        found = probe(f" {service.url} ", http(), silent)
    assert (found.kind, found.title) == (kind, title)
    assert words in found.words and found.words.startswith(service.url)


def test_a_connectors_address_is_known_without_asking_because_it_wants_a_post():
    assert (
        probe("http://127.0.0.1:9/management/v3/catalog/request?counterPartyAddress=x", http(), silent).kind == "dcat"
    )


@pytest.mark.parametrize("path", ["", "/", "/dataset/heaps", "/api/3"])
def test_a_portal_is_found_at_any_of_its_pages(path):
    with loopback() as server:
        found = probe(Portal(server, [package("heaps")]).url + path, http(), silent)
    assert found.kind == "ckan" and "1 dataset" in found.words


@pytest.mark.parametrize("path", ["", "/", "/select", "/select?q=*:*"])
def test_an_index_is_found_at_its_core_and_at_its_handler(path):
    with loopback() as server:
        found = probe(SolrIndex(server, [{"id": "a"}]).url + path, http(), silent)
    assert found.kind == "solr" and "1 document" in found.words


def test_every_kind_has_a_look():
    assert {look.kind for look in LOOKS} | {"features"} == set(KINDS)


def test_an_unknown_address_costs_a_bounded_number_of_requests():
    with CatalogueService({}, **NOTHING) as service:
        with pytest.raises(errors.CatalogueError, match="a web page"):
            probe(service.url, http(), silent)
        asked = [params.get("service", path) for path, params in service.asked]
    assert len(asked) <= 9 and len(set(asked)) == len(asked)
    assert {"CSW", "WFS", "WMS", "WMTS"} <= set(asked)


def test_a_kind_named_in_the_address_is_asked_first():
    with CatalogueService({}, **{"geoserver/wms": for_service("WMS", WMS)}) as service:
        assert probe(service.url + "/geoserver/wms?map=a", http(), silent).kind == "wms"
        assert [params.get("service") for _, params in service.asked] == [None, "WMS"]
        assert all(params["map"] == "a" for _, params in service.asked)


def test_an_arcgis_page_is_asked_for_json():
    def answer(params):
        return SERVICE if params.get("f") == "json" else HTML

    path = "arcgis/rest/services/A/FeatureServer"
    with CatalogueService({}, **{path: answer}) as service:
        assert probe(f"{service.url}/{path}", http(), silent).kind == "arcgis"
        assert len(service.asked) == 2


@pytest.mark.parametrize(
    ("code", "kind", "words"),
    [(499, errors.LoginNeeded, "wants a login"), (400, errors.CatalogueError, "refuses: Token Required")],
)
def test_an_arcgis_server_that_refuses_is_told_so(code, kind, words):
    path = "arcgis/rest/services/A/FeatureServer"
    refusal = {"error": {"code": code, "message": "Token Required", "details": []}}
    with CatalogueService({}, **{path: refusal}) as service, pytest.raises(kind, match=words):
        probe(f"{service.url}/{path}", http(), silent)


@pytest.mark.parametrize("path", ["arcgis", "arcgis/rest", "arcgis/rest/services", "arcgis/rest/services/?f=html"])
def test_an_arcgis_site_is_found_by_any_of_its_addresses(path):
    def answer(params):
        return SERVER if params.get("f") == "json" else HTML

    pages = {"arcgis": HTML, "arcgis/rest": HTML, "arcgis/rest/services": answer}
    with CatalogueService({}, **pages) as service:
        assert probe(f"{service.url}/{path}", http(), silent).kind == "arcgis"


@pytest.mark.parametrize(
    ("status", "kind"),
    [(401, errors.LoginNeeded), (403, errors.NotAllowed), (429, errors.TooManyRequests)],
)
def test_an_address_that_wants_a_login_is_not_guessed_at(status, kind):
    with CatalogueService({}, **at((status, "text/plain", b"no"))) as service:
        with pytest.raises(kind):
            probe(service.url, http(), silent)
        assert len({path for path, _ in service.asked}) == 1


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            b'<!DOCTYPE WFS_Capabilities [<!ENTITY a "b">]><WFS_Capabilities>&a;</WFS_Capabilities>', id="bomb"
        ),
        pytest.param(b"<WFS_Capabilities>" + b"<a>" * 100_000, id="deep"),
        pytest.param(b"<WFS_Capabilities", id="cut"),
    ],
)
def test_xml_that_is_not_read_is_no_catalogue(body):
    with CatalogueService({}, **at(xml(body))) as service, pytest.raises(errors.CatalogueError, match="XML"):
        probe(service.url, http(), silent)


def test_what_is_no_web_address_is_told_so():
    with pytest.raises(errors.CatalogueError, match="not a web address"):
        probe("C:\\data\\wfs.xml", http(), silent)


_JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "links",
                    "collections",
                    "stac_version",
                    "conformsTo",
                    "success",
                    "result",
                    "responseHeader",
                    "response",
                ]
                + [
                    "count",
                    "numFound",
                    "layers",
                    "currentVersion",
                    "services",
                    "error",
                    "message",
                    "title",
                    "id",
                    "rel",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


class Nowhere(Http):
    """Answers every further question with an error, as a service that is gone."""

    def get(self, url, *args, **kwargs):
        raise errors.NotThere("gone", 404)


@settings(max_examples=300, deadline=None)
@given(document=_JSON)
def test_no_json_upsets_the_looks(document):
    answer = seen(
        "http://c.example/rest/services/x", Answer(200, "http://c.example", {}, json.dumps(document).encode())
    )
    for look in LOOKS:
        try:
            look.found(answer, Nowhere(), silent)
        except errors.DataSpaceError:
            continue


@settings(max_examples=300, deadline=None)
@given(data=st.data())
def test_no_mutilated_xml_upsets_the_looks(data):
    body = bytearray(data.draw(st.sampled_from([CSW, WFS, WMS, OLD_WMS, WMTS])))
    for _ in range(data.draw(st.integers(1, 5))):
        place = data.draw(st.integers(0, len(body)))
        body[place : place + data.draw(st.integers(0, 9))] = data.draw(st.binary(max_size=5))
    answer = seen("http://c.example", Answer(200, "http://c.example", {}, bytes(body)))
    for look in LOOKS:
        look.found(answer, Nowhere(), silent)
