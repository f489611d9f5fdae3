# SPDX-License-Identifier: GPL-2.0-or-later
"""Catalogues that are documents: DCAT-AP in both shapes, offers of a data space, and crooked ones."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.client import FilterUse
from crm_dataspace_plugin.core.catalogue.dcat.client import DcatClient
from crm_dataspace_plugin.core.catalogue.dcat.json_ld import Graph
from crm_dataspace_plugin.core.catalogue.dcat.ld_reading import of_type
from crm_dataspace_plugin.core.catalogue.dcat.reader import read_dataset
from crm_dataspace_plugin.core.catalogue.place import read_place, read_schema_box
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Access, Contact, DistributionKind, Record
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.loopback import loopback

Kind = DistributionKind
INSPIRE = "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess"
EU = "http://publications.europa.eu/resource/authority"
WKT = "http://www.opengis.net/ont/geosparql#wktLiteral"
GML = "http://www.opengis.net/ont/geosparql#gmlLiteral"
DCAT, DCT, GSP = "http://www.w3.org/ns/dcat#", "http://purl.org/dc/terms/", "http://www.opengis.net/ont/geosparql#"
BOX = {"@type": WKT, "@value": "POLYGON((-9 44,3 44,3 36,-9 36,-9 44))"}
CONTEXT = {
    "dcat": DCAT,
    "dct": DCT,
    "odrl": "http://www.w3.org/ns/odrl/2/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
}


def read(base="https://c.example/catalogue.jsonld", **members) -> Record:
    graph = Graph()
    graph.read({"@context": CONTEXT, "@id": "https://c.example/d/1", "@type": "dcat:Dataset", **members}, base)
    (node,) = of_type(graph, "dcat:Dataset", "dcat:DataService")
    found = read_dataset(graph, node, "C", base)
    assert found is not None
    return found


def envelope(crs: str, lower: str, upper: str) -> str:
    corners = f"<gml:lowerCorner>{lower}</gml:lowerCorner><gml:upperCorner>{upper}</gml:upperCorner>"
    return f'<gml:Envelope srsName="http://www.opengis.net/def/crs/{crs}">{corners}</gml:Envelope>'


def members(*names: str):
    return {"@context": CONTEXT, "@id": "urn:cat", "@type": "dcat:Catalog", "dcat:dataset": [dataset(n) for n in names]}


def dataset(name: str, **more) -> dict:
    return {"@id": f"urn:d:{name}", "@type": "dcat:Dataset", "dct:title": name, **more}


def search(url: str, query=None) -> list:
    return list(DcatClient(CatalogueSource("C", url)).search(query or Query(), Http(sleep=lambda s: None), silent))


def served(document, query=None, path="/c.jsonld"):
    with loopback() as server:
        body = document if isinstance(document, bytes) else json.dumps(document).encode()
        server.answer(path, 200, body, Content_Type="application/ld+json")
        return search(server.url + path, query), list(server.asked)


def ids(pages) -> list[str]:
    return [each.id for page in pages for each in page.records]


def test_a_compact_dataset_keeps_everything():
    record = read(
        **{
            "dct:title": [{"@value": "Balsas", "@language": "es"}, {"@value": "Ponds", "@language": "en"}],
            "dct:description": "Tailings ponds",
            "dct:identifier": ["ES-1", "https://c.example/d/1"],
            "dct:issued": {"@value": "2020-01-01", "@type": "xsd:date"},
            "dct:modified": "2021-02-03",
            "dct:language": {"@id": f"{EU}/language/SPA"},
            "dct:publisher": {
                "@type": "foaf:Agent",
                "foaf:name": "Uniovi",
                "foaf:homepage": {"@id": "https://u.example"},
            },
            "dcat:contactPoint": {"vcard:fn": "Ann", "vcard:hasEmail": {"@id": "mailto:ann@u.example"}},
            "dcat:keyword": ["Lithium", "heap"],
            "dcat:theme": {"@id": f"{EU}/data-theme/ENVI"},
            "dct:spatial": [{"dcat:bbox": BOX}, {"@id": f"{EU}/country/ESP"}],
            "dct:temporal": {"dcat:startDate": "2019-01-01", "dcat:endDate": "2019-12-31"},
            "dct:provenance": {"@type": "dct:ProvenanceStatement", "rdfs:label": "Digitised by hand"},
            "dct:accessRights": {"@id": f"{EU}/access-right/RESTRICTED"},
            "dcat:distribution": [
                {
                    "dct:format": {"@id": f"{EU}/file-type/GPKG"},
                    "dcat:downloadURL": {"@id": "https://c.example/f"},
                    "dct:license": {"@id": f"{EU}/licence/CC_BY_4_0"},
                }
            ],
        }
    )
    assert (record.id, record.title, record.abstract, record.kind) == (
        "https://c.example/d/1",
        "Ponds",
        "Tailings ponds",
        "dataset",
    )
    assert (record.issued, record.updated, record.publisher) == ("2020-01-01", "2021-02-03", "Uniovi")
    assert (record.time_start, record.time_end) == ("2019-01-01", "2019-12-31")
    assert record.lineage == "Digitised by hand" and record.other_ids == ("ES-1",)
    assert record.bbox == (-9, 36, 3, 44) and record.geometry is not None
    assert (record.access, record.licence) == (Access.RESTRICTED, f"{EU}/licence/CC_BY_4_0")
    assert (record.commodities, record.countries) == (("Li",), ("ES",))
    assert record.keywords == ("Lithium", "heap", "environment")
    assert record.contacts[0] == Contact(name="Ann", role="contactPoint", email="ann@u.example")
    assert record.contacts[1].organisation == "Uniovi" and record.contacts[1].url == "https://u.example"
    assert [(each.kind, each.url) for each in record.distributions] == [(Kind.GEOPACKAGE, "https://c.example/f")]


NORTH = "POLYGON((-62.9951 70.62,-10 70.62,-10 27.6,-62.9951 27.6,-62.9951 70.62))"
FLATTENED = [
    {
        "@id": "file:///example.jsonld",
        "@graph": [
            {"@id": "_:N1", "@type": [f"{DCT}Location"], f"{DCAT}bbox": [{"@type": WKT, "@value": NORTH}]},
            {
                "@id": "_:N2",
                f"{DCAT}endpointURL": [{"@id": "https://s.example/WMSServer"}],
                f"{DCT}conformsTo": [{"@id": "http://www.opengis.net/standards/wms"}],
            },
            {
                "@id": "_:N3",
                "@type": [f"{DCAT}Distribution"],
                f"{DCAT}accessURL": [{"@id": "https://s.example/WMSServer?request=GetCapabilities&service=WMS"}],
                f"{DCAT}accessService": [{"@id": "_:N2"}],
                f"{DCT}format": [{"@id": f"{EU}/file-type/TIFF"}],
                f"{DCT}accessRights": [{"@id": f"{INSPIRE}/INSPIRE_Directive_Article13_1e"}],
            },
            {
                "@id": "_:N4",
                "@type": [f"{DCAT}Dataset"],
                f"{DCT}identifier": [{"@value": "d-4"}],
                f"{DCT}title": [{"@language": "en", "@value": "Map"}],
                f"{DCT}spatial": [{"@id": "_:N1"}],
                f"{DCAT}distribution": [{"@id": "_:N3"}],
            },
        ],
    }
]


def test_words_are_found_in_what_an_entry_of_a_flattened_document_points_to():
    owner = {"@id": "_:o", f"{DCT}title": [{"@value": "Oviedo"}]}
    entry = {"@id": "urn:d", "@type": [f"{DCAT}Dataset"], f"{DCT}publisher": [{"@id": "_:o"}]}
    catalogue = {"@id": "urn:c", f"{DCAT}dataset": [{"@id": "urn:d"}, {"@id": "urn:e"}]}
    other = {"@id": "urn:e", "@type": [f"{DCAT}Dataset"], f"{DCT}title": [{"@value": "Other"}]}
    pages, _ = served([{"@graph": [catalogue, owner, entry, other]}], Query(text="oviedo"))
    assert ids(pages) == ["urn:d"] and pages[0].records[0].raw == {"@graph": [entry, owner]}


def test_a_flattened_document_with_blank_nodes_is_joined():
    pages, _ = served(FLATTENED)
    (record,) = pages[0].records
    assert (record.id, record.title, record.access) == ("d-4", "Map", Access.RESTRICTED)
    assert record.bbox == (-62.9951, 27.6, -10, 70.62)
    assert [(each.kind, each.url) for each in record.distributions] == [(Kind.WMS, "https://s.example/WMSServer")]


@pytest.mark.parametrize(
    ("written", "box"),
    [
        pytest.param("POLYGON((-9 44,3 44,3 36,-9 36,-9 44))", (-9, 36, 3, 44), id="wkt"),
        pytest.param(
            "<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(43.2 -5.8)",
            (-5.8, 43.2, -5.8, 43.2),
            id="latitude first",
        ),
        pytest.param(
            "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT Z (-5.8 43.2 9)", (-5.8, 43.2, -5.8, 43.2), id="crs84"
        ),
        pytest.param("ENVELOPE(-9, 3, 44, 36)", (-9, 36, 3, 44), id="envelope"),
        pytest.param("MULTIPOINT((1 2),(3 4))", (1, 2, 3, 4), id="multipoint"),
        pytest.param('{"type":"Point","coordinates":[1,2]}', (1, 2, 1, 2), id="geojson"),
        pytest.param(envelope("EPSG/0/4326", "36 -10", "70 32"), (-10, 36, 32, 70), id="gml latitude first"),
        pytest.param(envelope("OGC/1.3/CRS84", "-10 36", "32 70"), (-10, 36, 32, 70), id="gml crs84"),
        pytest.param("<http://www.opengis.net/def/crs/EPSG/0/3035> POINT(4321000 3210000)", None, id="metres"),
        pytest.param("POLYGON((", None, id="cut"),
        pytest.param("POINT(400 1)", None, id="no degrees"),
        pytest.param("POINT" + "(" * 5000, None, id="only brackets"),
        pytest.param("Asturias", None, id="a name"),
    ],
)
def test_places_are_read_however_they_are_written(written, box):
    assert read_place(written)[1] == box
    assert read(**{"dct:spatial": {"dcat:bbox": {"@value": written, "@type": WKT}}}).bbox == box


def test_a_true_outline_is_kept_beside_the_box():
    triangle = "POLYGON((0 0,2 0,0 2,0 0))"
    record = read(**{"dct:spatial": {"locn:geometry": [{"@value": triangle, "@type": WKT}]}})
    assert record.geometry == {"type": "Polygon", "coordinates": [[[0, 0], [2, 0], [0, 2], [0, 0]]]}


def test_boxes_of_schema_org_have_latitude_first():
    assert read_schema_box("36 -10 44 3") == read_schema_box("36,-10 44,3") == (-10, 36, 3, 44)
    assert read_schema_box("36 -10 44") is None
    document = {"@context": "https://schema.org/", "@type": "Dataset", "@id": "urn:s", "name": "S"}
    document["spatialCoverage"] = {"@type": "Place", "geo": {"@type": "GeoShape", "box": "36 -10 44 3"}}
    document["distribution"] = {
        "@type": "DataDownload",
        "contentUrl": "https://c.example/a.csv",
        "encodingFormat": "text/csv",
    }
    pages, _ = served(document)
    (record,) = pages[0].records
    assert (record.title, record.bbox, record.distributions[0].kind) == ("S", (-10, 36, 3, 44), Kind.CSV)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"dct:temporal": "2019-01-01/2020-01-01"}, ("2019-01-01", "2020-01-01")),
        ({"dct:temporal": "start=2019; end=2020"}, ("2019", "2020")),
        ({"dct:temporal": {"time:hasBeginning": {"time:inXSDDate": "2019-01-01"}}}, ("2019-01-01", "")),
        ({"dct:temporal": {"schema:startDate": "2019"}}, ("2019", "")),
        ({"dct:temporal": "long ago"}, ("", "")),
    ],
)
def test_times_are_read_however_they_are_written(written, expected):
    record = read(**written)
    assert (record.time_start, record.time_end) == expected


@pytest.mark.parametrize(
    ("stated", "access"),
    [
        ({}, Access.UNKNOWN),
        ({"dct:accessRights": {"@id": f"{EU}/access-right/PUBLIC"}}, Access.OPEN),
        ({"dct:accessRights": {"@id": f"{EU}/access-right/NON_PUBLIC"}}, Access.CLOSED),
        ({"dct:accessRights": {"@id": f"{INSPIRE}/noLimitations"}}, Access.OPEN),
        ({"dct:license": {"@id": f"{EU}/licence/CC_BY_4_0"}}, Access.OPEN),
        ({"dct:license": {"@id": f"{EU}/licence/CC_BYNC_4_0"}}, Access.UNKNOWN),
        ({"dct:license": {"rdfs:label": "Own terms"}}, Access.UNKNOWN),
        ({"dct:license": "CC-BY-4.0", "dct:accessRights": "ask the archive"}, Access.UNKNOWN),
        ({"odrl:hasPolicy": {"@type": "odrl:Offer"}}, Access.NEGOTIATE),
        ({"odrl:hasPolicy": {"@type": "odrl:Offer"}, "dct:license": "CC-BY-4.0"}, Access.NEGOTIATE),
        (
            {"odrl:hasPolicy": {"@type": "odrl:Offer"}, "dct:accessRights": {"@id": f"{EU}/access-right/PUBLIC"}},
            Access.OPEN,
        ),
        (
            {"odrl:hasPolicy": {"@type": "odrl:Offer"}, "dct:accessRights": {"@id": f"{EU}/access-right/NON_PUBLIC"}},
            Access.CLOSED,
        ),
        ({"dcat:distribution": {"odrl:hasPolicy": {"@type": "odrl:Offer", "odrl:permission": []}}}, Access.NEGOTIATE),
    ],
)
def test_access_is_open_only_where_that_is_stated(stated, access):
    assert read(**stated).access is access


def test_every_distribution_is_kept_and_recognised():
    service = {
        "dcat:endpointURL": {"@id": "https://s.example/oapi"},
        "dct:conformsTo": {"@id": "http://www.opengis.net/spec/ogcapi-features-1/1.0"},
    }
    record = read(
        **{
            "dcat:landingPage": {"@id": "https://c.example/about"},
            "dcat:distribution": [
                {"dcat:accessURL": {"@id": "https://s.example/oapi/collections/mw"}, "dcat:accessService": service},
                {
                    "dcat:accessService": {
                        "dcat:endpointURL": "https://s.example/ows",
                        "dcat:endpointDescription": "https://s.example/ows?service=WFS&request=GetCapabilities",
                    }
                },
                {"dcat:downloadURL": {"@id": "files/a.zip"}, "dct:format": {"@id": f"{EU}/file-type/SHP"}},
                {
                    "dcat:downloadURL": "https://c.example/b",
                    "dcat:mediaType": {"@id": "https://www.iana.org/assignments/media-types/application/geo+json"},
                },
                {"dcat:downloadURL": "https://c.example/c", "dct:format": "FlatGeobuf"},
                {"dcat:accessURL": "https://c.example/unknown", "dct:title": "Ask us"},
                {"dcat:accessURL": "javascript:alert(1)"},
                {"dcat:accessURL": "file:///etc/passwd"},
            ],
        }
    )
    assert [(each.kind, each.url) for each in record.distributions] == [
        (Kind.FEATURES, "https://s.example/oapi/collections/mw"),
        (Kind.WFS, "https://s.example/ows"),
        (Kind.SHAPEFILE, "https://c.example/files/a.zip"),
        (Kind.GEOJSON, "https://c.example/b"),
        (Kind.FLATGEOBUF, "https://c.example/c"),
        (Kind.LINK, "https://c.example/unknown"),
        (Kind.LINK, "file:///etc/passwd"),
        (Kind.LINK, "https://c.example/about"),
    ]


def test_endpoints_of_one_service_are_told_apart():
    server = "https://s.example/arcgis"
    record = read(
        **{
            "@type": "dcat:DataService",
            "dct:title": "Sites",
            "dct:conformsTo": [
                {"@id": "http://www.opengeospatial.org/standards/wms"},
                {"@id": "http://www.opengis.net/def/crs/EPSG/0/3857"},
            ],
            "dcat:endpointURL": [{"@id": f"{server}/rest/services/x/MapServer"}, {"@id": f"{server}/maps"}],
        }
    )
    assert [each.kind for each in record.distributions] == [Kind.ARCGIS, Kind.WMS]


def test_a_dataset_without_a_publisher_is_that_of_its_custodian():
    custodian = {"@id": f"{EU}/corporate-body/EEA"}
    assert read(**{"http://data.europa.eu/930/custodian": custodian}).publisher == "EEA"
    assert read(**{"dcat:contactPoint": {"vcard:fn": "Survey"}}).publisher == "Survey"


def test_themes_are_words_and_those_that_only_a_register_can_name_are_left_out():
    topic = "http://inspire.ec.europa.eu/metadata-codelist/TopicCategory/geoscientificInformation"
    themes = [{"@id": f"{EU}/data-theme/ENVI"}, {"@id": "http://www.eionet.europa.eu/gemet/concept/2884"}]
    record = read(**{"dcat:theme": themes, "dct:subject": [{"@id": topic}, "waste"]})
    assert record.keywords == ("environment", "geoscientificInformation", "waste")


def test_the_words_of_the_published_geodcat_context_are_known():
    document = {
        "@context": "https://semiceu.github.io/GeoDCAT-AP/releases/3.0.0/context/geodcat-ap.jsonld",
        "@type": "Catalogue",
        "dataset": [
            {
                "@id": "urn:d",
                "@type": "Dataset",
                "title": {"en": ["Ponds"]},
                "releaseDate": "2020-01-01",
                "modificationDate": "2021-01-01",
                "geographicalCoverage": [{"@type": "Location", "bbox": BOX}],
                "temporalCoverage": [{"startDate": "2019-01-01"}],
                "provenance": [{"provenanceStatementText": ["Digitised"]}],
                "contactPoint": [{"@type": "Kind", "name": "Ann", "email": "mailto:ann@x.example"}],
                "datasetDistribution": [
                    {"downloadUrl": "https://x.example/a", "format": f"{EU}/file-type/GPKG", "licence": "CC-BY-4.0"}
                ],
            }
        ],
    }
    pages, asked = served(document)
    (record,) = pages[0].records
    assert (record.title, record.issued, record.updated) == ("Ponds", "2020-01-01", "2021-01-01")
    assert (record.bbox, record.time_start, record.lineage) == ((-9, 36, 3, 44), "2019-01-01", "Digitised")
    assert (record.contacts[0].name, record.contacts[0].email) == ("Ann", "ann@x.example")
    assert (record.distributions[0].kind, record.access) == (Kind.GEOPACKAGE, Access.OPEN)
    assert len(asked) == 1


def test_a_part_that_only_a_connector_gives_is_told():
    document = {**DSP, "catalog": [{"@id": "urn:sub", "@type": "Catalog", "service": [{"@id": "urn:s2"}]}]}
    pages, _ = served(document)
    assert ids(pages) == ["urn:uuid:d"] and "1 × part of" in pages[-1].problem


def test_a_service_entry_gives_its_data_to_the_dataset_it_serves():
    document = members("a")
    document["dcat:service"] = {
        "@id": "urn:s",
        "@type": "dcat:DataService",
        "dct:title": "WFS",
        "dcat:endpointURL": {"@id": "https://s.example/wfs"},
    }
    document["dcat:service"] |= {
        "dct:conformsTo": {"@id": "http://www.opengis.net/def/serviceType/ogc/wfs"},
        "dcat:servesDataset": {"@id": "urn:d:a"},
    }
    pages, _ = served(document)
    records = {each.id: each for page in pages for each in page.records}
    assert [each.kind for each in records["urn:d:a"].distributions] == [Kind.WFS]
    assert (records["urn:s"].kind, records["urn:s"].distributions[0].url) == ("service", "https://s.example/wfs")


def test_the_feed_of_a_hub_in_the_american_profile_is_read():
    document = {
        "@context": "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld",
        "@type": "dcat:Catalog",
        "dataset": [
            {
                "@type": "dcat:Dataset",
                "identifier": "https://hub.example/items/1",
                "title": "Closed mining waste facilities",
                "accessLevel": "public",
                "keyword": ["lithium"],
                "issued": "2020-01-01",
                "publisher": {"name": "Agency"},
                "contactPoint": {"@type": "vcard:Contact", "fn": "Ann", "hasEmail": "mailto:ann@a.example"},
                "spatial": "-5.5,51.3,-2.6,53.4",
                "license": "https://a.example/terms",
                "distribution": [
                    {
                        "@type": "dcat:Distribution",
                        "title": "REST",
                        "format": "ArcGIS GeoServices REST API",
                        "accessURL": "https://a.example/rest/services/x/FeatureServer/0",
                    },
                    {
                        "@type": "dcat:Distribution",
                        "format": "ZIP",
                        "title": "Shapefile",
                        "downloadURL": "https://a.example/x.zip",
                    },
                ],
            }
        ],
    }
    pages, asked = served(document)
    (record,) = pages[0].records
    assert (record.id, record.title, record.publisher) == (
        "https://hub.example/items/1",
        "Closed mining waste facilities",
        "Agency",
    )
    assert (record.bbox, record.access, record.contacts[0].email) == (
        (-5.5, 51.3, -2.6, 53.4),
        Access.OPEN,
        "ann@a.example",
    )
    assert [each.kind for each in record.distributions] == [Kind.ARCGIS, Kind.SHAPEFILE] and len(asked) == 1


def test_every_filter_is_applied_here_and_labelled_so():
    document = members("a", "b")
    document["dcat:dataset"][0]["dcat:keyword"] = ["Copper"]
    document["dcat:dataset"][1]["dcat:keyword"] = ["Zinc"]
    pages, asked = served(document, Query(filters={"commodity": ("Cu",)}, text="a"))
    assert ids(pages) == ["urn:d:a"] and pages[-1].matched == 1
    assert set(pages[-1].uses.values()) == {FilterUse.HERE} and "applied here" in pages[-1].notes[0]
    assert [path for _, path, _ in asked] == ["/c.jsonld"]


def test_a_remote_context_is_never_fetched():
    with loopback() as server:
        document = {"@context": [f"{server.url}/context.jsonld", {"x": f"{server.url}/other"}], "@type": "Catalog"}
        document["dataset"] = [{"@id": "urn:1", "@type": "Dataset", "title": "One", "@context": f"{server.url}/third"}]
        server.answer("/c", 200, json.dumps(document).encode())
        assert ids(search(f"{server.url}/c")) == ["urn:1"]
        assert [path for _, path, _ in server.asked] == ["/c"]


def test_pages_and_parts_on_the_same_host_are_followed_and_others_told():
    with loopback() as server:
        first = {**members("a"), "dcat:catalog": [{"@id": "part"}, {"@id": "https://elsewhere.example/c"}]}
        first["hydra:view"] = {"@id": "?page=1", "hydra:next": {"@id": "/c?page=2"}}
        server.routes["/c"] = lambda handler: handler.reply(
            200, json.dumps(first if "page" not in handler.path else members("b")).encode()
        )
        server.answer("/part", 200, json.dumps(members("p")).encode())
        pages = search(f"{server.url}/c")
    assert sorted(ids(pages)) == ["urn:d:a", "urn:d:b", "urn:d:p"]
    assert "elsewhere.example" in pages[-1].problem


def test_another_host_is_never_asked_whatever_the_document_names():
    with loopback() as server, loopback() as other:
        first = {**members("a"), "dcat:catalog": {"@id": f"{other.url}/c"}, "hydra:next": {"@id": f"{other.url}/2"}}
        server.answer("/c", 200, json.dumps(first).encode(), Link=f'<{other.url}/3>; rel="next"')
        pages = search(f"{server.url}/c")
        assert ids(pages) == ["urn:d:a"] and other.url in pages[-1].problem and other.asked == []


def test_the_older_hydra_words_and_the_link_header_lead_on_too():
    with loopback() as server:
        first = {**members("a"), "hydra:view": {"@type": "hydra:PagedCollection", "hydra:nextPage": f"{server.url}/2"}}
        server.answer("/1", 200, json.dumps(first).encode())
        server.answer("/2", 200, json.dumps(members("b")).encode(), Link=f'<{server.url}/3>; rel="next"')
        server.answer("/3", 200, json.dumps(members("c")).encode())
        assert ids(search(f"{server.url}/1")) == ["urn:d:a", "urn:d:b", "urn:d:c"]


def test_pages_without_end_stop():
    with loopback() as server:
        number = iter(range(1000))
        server.routes["/c"] = lambda handler: handler.reply(
            200, json.dumps({**members("a"), "hydra:view": {"hydra:next": {"@id": f"/c?n={next(number)}"}}}).encode()
        )
        pages = search(f"{server.url}/c")
        assert ids(pages) == ["urn:d:a"] and "circle" in pages[-1].problem and len(server.asked) < 5


def test_a_part_that_fails_is_told_and_the_rest_stays():
    with loopback() as server:
        server.answer("/c", 200, json.dumps({**members("a"), "dcat:catalog": {"@id": "/gone"}}).encode())
        pages = search(f"{server.url}/c")
    assert ids(pages) == ["urn:d:a"] and "not read" in pages[-1].problem


def test_datasets_that_are_only_named_are_counted():
    document = {**members("a")}
    document["dcat:dataset"] += [{"@id": "https://c.example/d/2"}, "https://c.example/d/3"]
    pages, _ = served(document)
    assert ids(pages) == ["urn:d:a"] and pages[-1].problem.startswith("2 × dataset that is only named")


def test_a_dataset_without_any_identifier_is_skipped_and_counted():
    pages, _ = served({"@graph": [{"@type": "dcat:Dataset", "dct:title": "Nameless"}, dataset("a")]})
    assert ids(pages) == ["urn:d:a"] and pages[0].skipped == 1


DSP = {
    "@context": ["https://w3id.org/dspace/2025/1/context.jsonld"],
    "@id": "urn:uuid:cat",
    "@type": "Catalog",
    "participantId": "urn:example:provider",
    "service": [{"@id": "urn:uuid:s", "@type": "DataService", "endpointURL": "https://provider.example/connector"}],
    "dataset": [
        {
            "@id": "urn:uuid:d",
            "@type": "Dataset",
            "hasPolicy": [
                {
                    "@id": "urn:o",
                    "@type": "Offer",
                    "permission": [
                        {
                            "action": "use",
                            "constraint": [{"leftOperand": "spatial", "operator": "eq", "rightOperand": "EU"}],
                        }
                    ],
                }
            ],
            "distribution": [{"@type": "Distribution", "format": "HttpData-PULL", "accessService": "urn:uuid:s"}],
        }
    ],
}


def test_a_protocol_catalogue_shows_offers_in_plain_words_and_access_by_negotiation():
    pages, _ = served(DSP)
    (record,) = pages[0].records
    assert (record.id, record.access) == ("urn:uuid:d", Access.NEGOTIATE)
    assert record.rights == "Allowed: use, only if the place of use is EU."
    (way,) = record.distributions
    assert (way.kind, way.url, way.media_type) == (Kind.LINK, "https://provider.example/connector", "HttpData-PULL")


EDC = {
    "@context": {
        "@vocab": "https://w3id.org/edc/v0.0.1/ns/",
        "dcat": DCAT,
        "dct": DCT,
        "odrl": "http://www.w3.org/ns/odrl/2/",
    },
    "@id": "urn:cat",
    "@type": "dcat:Catalog",
    "dcat:dataset": {
        "@id": "asset-1",
        "@type": "dcat:Dataset",
        "odrl:hasPolicy": {
            "@id": "MQ==:YQ==:Mw==",
            "@type": "odrl:Set",
            "odrl:permission": [],
            "odrl:prohibition": [],
            "odrl:obligation": [],
        },
        "dcat:distribution": [
            {"@type": "dcat:Distribution", "dct:format": {"@id": "HttpData"}, "dcat:accessService": {"@id": "urn:s"}}
        ],
        "name": "Heap analyses",
        "id": "asset-1",
        "contenttype": "application/json",
        "commodity": "lithium",
    },
    "dcat:service": {"@id": "urn:s", "@type": "dcat:DataService", "dct:endpointUrl": "https://p.example/protocol"},
    "participantId": "provider",
}


def test_a_connector_is_asked_with_a_post_and_its_assets_are_records():
    with loopback() as server:
        bodies = []

        def answer(handler):
            bodies.append(handler.command)
            handler.reply(200, json.dumps(EDC).encode())

        server.routes["/management/v3/catalog/request"] = answer
        pages = search(f"{server.url}/management/v3/catalog/request?counterPartyAddress=https://p.example/protocol")
        assert bodies == ["POST"] and server.asked[0][1] == "/management/v3/catalog/request"
    (record,) = pages[0].records
    assert (record.title, record.access, record.commodities) == ("Heap analyses", Access.NEGOTIATE, ("Li",))
    assert record.id.endswith("asset-1")
    assert [each.url for each in record.distributions] == ["https://p.example/protocol"]


def test_a_management_address_that_does_not_say_whose_catalogue_is_refused_with_what_to_add():
    with pytest.raises(errors.CatalogueError, match="counterPartyAddress"):
        search("http://127.0.0.1:9/management/v3/catalog/request")


@pytest.mark.parametrize(
    ("body", "error"),
    [
        pytest.param(b"<html></html>", errors.UnexpectedContent, id="web page"),
        pytest.param(b"@prefix dcat: <x> .", errors.UnexpectedContent, id="turtle"),
        pytest.param(b"[" * 100_000, errors.UnexpectedContent, id="nested without end"),
        pytest.param(b'{"features": []}', errors.CatalogueError, id="other json"),
    ],
)
def test_what_is_no_catalogue_is_refused_with_a_sentence(body, error):
    with pytest.raises(error):
        served(body)


def test_a_long_document_is_given_in_parts_and_counted_at_once():
    pages, asked = served(members(*(f"{n:04}" for n in range(900))))
    assert [len(page.records) for page in pages] == [200, 200, 200, 200, 100] and len(asked) == 1
    assert [page.matched for page in pages] == [900] * 5 and not pages[-1].problem
    pages, _ = served(members(*(f"{n:04}" for n in range(900))), Query(limit=250))
    assert len(ids(pages)) == 250 and pages[-1].matched == 900


def test_an_empty_catalogue_is_no_failure():
    pages, _ = served(members())
    assert ids(pages) == [] and not pages[-1].problem


def test_one_record_is_fetched_by_its_id():
    with loopback() as server:
        server.answer("/c", 200, json.dumps(members("a", "b")).encode())
        client = DcatClient(CatalogueSource("C", f"{server.url}/c"))
        assert client.fetch("urn:d:b", Http(), silent).title == "b"
        with pytest.raises(errors.NotThere):
            client.fetch("urn:d:x", Http(), silent)


def test_a_large_abstract_and_ten_thousand_keywords_are_read():
    big = dataset("a", **{"dct:description": "x" * 10_000_000, "dcat:keyword": [f"k{n}" for n in range(10_000)]})
    pages, _ = served({"@graph": [big]})
    assert len(pages[0].records[0].abstract) == 10_000_000


NAMES = [
    "@id",
    "@type",
    "dcat:Dataset",
    "dcat:distribution",
    "dcat:accessService",
    "dcat:endpointURL",
    "dcat:accessURL",
]
NAMES += ["dct:title", "dct:spatial", "dcat:bbox", "dct:temporal", "dct:license", "odrl:hasPolicy", "dct:accessRights"]
NAMES += ["odrl:permission", "vcard:fn", "dcat:contactPoint", "dct:publisher", "dct:format", "schema:box", "urn:x"]
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | st.sampled_from(NAMES)
SCALARS |= st.sampled_from(
    ["POINT(1 2)", "http://[", "//", "HttpData-PULL", "POLYGON((0 0,1 0,", "2019/2020", "file:///x"]
)
ANY_JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=6),
    max_leaves=40,
)


@given(ANY_JSON, st.dictionaries(st.sampled_from(NAMES), ANY_JSON, max_size=8))
@settings(max_examples=300, deadline=None)
def test_whatever_the_json_no_dataset_raises(document, more):
    graph = Graph()
    graph.read(
        [document, {"@id": "urn:d", **more, "@type": ["dcat:Dataset", "dcat:DataService"]}], "https://c.example/"
    )
    for node in list(graph.nodes.values()):
        record = read_dataset(graph, node, "C", "https://c.example/")
        assert record is None or record.id
