# SPDX-License-Identifier: GPL-2.0-or-later
"""Records out of entries as catalogues really write them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.catalogue.access import recognise_access
from crm_dataspace_plugin.core.catalogue.distributions import recognise_link
from crm_dataspace_plugin.core.catalogue.reader import read_record
from crm_dataspace_plugin.core.catalogue.record import Access, Distribution, DistributionKind, Record

Kind = DistributionKind
FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type"
BASE = "https://c.example/collections/cat/items?limit=10"


def read(**entry) -> Record:
    found = read_record({"id": "r1", "properties": {}, **entry}, "C", BASE)
    assert found is not None
    return found


def test_a_complete_record_keeps_everything():
    record = read(
        geometry={"type": "Point", "coordinates": [-5.8, 43.2]},
        time={"interval": ["2019-01-01", ".."]},
        properties={
            "type": "dataset",
            "title": "Escombreras",
            "description": "Coal heaps",
            "created": "2020-01-01",
            "updated": "2021-02-03T00:00:00Z",
            "keywords": ["heap"],
            "license": "CC-BY-4.0",
            "accessRights": "http://publications.europa.eu/resource/authority/access-right/RESTRICTED",
            "contacts": [{"organization": "Holder"}, {"organization": "Uniovi", "roles": ["publisher"]}],
            "commodity": ["Cu"],
            "country": ["ES"],
            "facility_type": ["waste-dump"],
            "status": ["abandoned"],
        },
    )
    assert (record.title, record.abstract, record.kind, record.publisher) == (
        "Escombreras",
        "Coal heaps",
        "dataset",
        "Uniovi",
    )
    assert (record.issued, record.updated) == ("2020-01-01", "2021-02-03T00:00:00Z")
    assert (record.time_start, record.time_end) == ("2019-01-01", "")
    assert (record.licence, record.access) == ("CC-BY-4.0", Access.RESTRICTED)
    assert (record.commodities, record.countries) == (("Cu",), ("ES",))
    assert (record.facility_types, record.statuses) == (("waste-dump",), ("abandoned",))
    assert record.bbox == (-5.8, 43.2, -5.8, 43.2)


@pytest.mark.parametrize(
    ("entry", "identifier"),
    [
        pytest.param({"id": 7}, "7", id="number as id"),
        pytest.param({"properties": {"identifier": "x"}}, "x", id="id among the properties"),
        pytest.param({"id": "a", "properties": None}, "a", id="no properties"),
        pytest.param({"id": "a", "properties": [1, 2]}, "a", id="properties are a list"),
        pytest.param({"id": "a", "links": {"href": 5}, "geometry": "x"}, "a", id="wrong types everywhere"),
    ],
)
def test_a_crooked_record_with_an_id_is_kept(entry, identifier):
    record = read_record(entry, "C", BASE)
    assert record is not None and record.id == identifier and record.title == identifier


@pytest.mark.parametrize("entry", [None, 3, "text", [], {}, {"id": None}, {"id": {}}, {"id": ""}, {"id": True}])
def test_an_entry_without_an_id_is_no_record(entry):
    assert read_record(entry, "C", BASE) is None


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        pytest.param({"es": "Balsa", "en": "Pond"}, "Pond", id="language map with English"),
        pytest.param({"es": "Balsa"}, "Balsa", id="language map without English"),
        pytest.param([{"@value": "Teich", "@language": "de"}, {"@value": "Pond", "@language": "en"}], "Pond", id="rdf"),
        pytest.param(["Pond", "Teich"], "Pond", id="list"),
        pytest.param({"und": None, "de": "Teich"}, "Teich", id="null in the map"),
    ],
)
def test_a_title_in_several_languages_is_one_text(title, expected):
    assert read(properties={"title": title}).title == expected


def test_half_a_character_is_replaced():
    assert read(properties={"title": "a\ud800b \ud83d\ude00"}).title == "a�b 😀"


def test_values_become_codes_and_unknown_ones_stay_as_keywords():
    record = read(properties={"commodity": "copper; unobtainium", "country": ["Spain"], "keywords": ["old"]})
    assert record.commodities == ("Cu",)
    assert record.countries == ("ES",)
    assert record.keywords == ("old", "unobtainium")


def test_keywords_tell_commodity_and_country_where_the_catalogue_has_no_such_property():
    record = read(properties={"keywords": ["Lithium", "Spain", "In", "no", "as"]})
    assert (record.commodities, record.countries) == (("Li",), ("ES",))


@pytest.mark.parametrize(
    ("geometry", "bbox", "expected"),
    [
        pytest.param(None, [1, 2, 3, 4], (1, 2, 3, 4), id="box only"),
        pytest.param(None, [1, 2, 0, 3, 4, 9], (1, 2, 3, 4), id="box with heights"),
        pytest.param(None, ["1", "2", "3", "4"], (1, 2, 3, 4), id="numbers as text"),
        pytest.param(None, [1, 4, 3, 2], None, id="south above north"),
        pytest.param({"type": "Point", "coordinates": [250000, 4800000]}, None, None, id="metres"),
        pytest.param({"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]}, [1, 2, 3, 4], (1, 2, 3, 4), id="no ring"),
        pytest.param({"type": "Point", "coordinates": []}, None, None, id="empty point"),
        pytest.param({"type": ["Point"], "coordinates": [1, 2]}, None, None, id="type is a list"),
    ],
)
def test_a_position_is_taken_from_what_is_sound(geometry, bbox, expected):
    assert read(geometry=geometry, bbox=bbox).bbox == expected


@pytest.mark.parametrize(
    ("entry", "licence"),
    [
        pytest.param({"properties": {"license": "CC-BY-4.0"}}, "CC-BY-4.0", id="property"),
        pytest.param({"links": [{"rel": "license", "href": "https://l.example"}]}, "https://l.example", id="link"),
        pytest.param(
            {"properties": {"license": "other"}, "links": [{"rel": "license", "href": "https://l.example"}]},
            "https://l.example",
            id="other, then a link",
        ),
        pytest.param({"properties": {"license": {"name": "CC0", "url": "u"}}}, "CC0", id="object"),
        pytest.param({}, "", id="none"),
    ],
)
def test_a_licence_is_a_property_or_a_link(entry, licence):
    assert read(**entry).licence == licence


@pytest.mark.parametrize(
    ("stated", "access"),
    [
        ("http://publications.europa.eu/resource/authority/access-right/PUBLIC", Access.OPEN),
        ("http://publications.europa.eu/resource/authority/access-right/NON_PUBLIC", Access.CLOSED),
        ("http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations", Access.OPEN),
        (
            "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/INSPIRE_Directive_Article13_1e",
            Access.RESTRICTED,
        ),
        ("Restricted", Access.RESTRICTED),
        ("no limitations to public access", Access.OPEN),
        ("info:eu-repo/semantics/openAccess", Access.OPEN),
        ("info:eu-repo/semantics/embargoedAccess", Access.RESTRICTED),
        ("http://publications.europa.eu/resource/authority/access-right/SENSITIVE", Access.CLOSED),
        ("not public", Access.CLOSED),
        ("© the authors", Access.UNKNOWN),
        ("", Access.UNKNOWN),
    ],
)
def test_access_rights_are_understood_and_never_open_by_default(stated, access):
    assert recognise_access(stated) is access


@pytest.mark.parametrize(
    ("licence", "access"),
    [
        ("CC-BY-4.0", Access.OPEN),
        ("cc-by", Access.OPEN),
        ("https://creativecommons.org/licenses/by/3.0/es/", Access.OPEN),
        ("https://creativecommons.org/publicdomain/zero/1.0/", Access.OPEN),
        ("http://publications.europa.eu/resource/authority/licence/CC_BY_4_0", Access.OPEN),
        ("dl-de/by-2-0", Access.OPEN),
        ("ODbL-1.0", Access.OPEN),
        ("https://spdx.org/licenses/CC-BY-4.0.html", Access.OPEN),
        ("Creative Commons Attribution 4.0 (CC BY 4.0)", Access.OPEN),
        ("CC-BY-NC-4.0", Access.UNKNOWN),
        ("https://creativecommons.org/licenses/by-nc-nd/4.0/", Access.UNKNOWN),
        ("http://publications.europa.eu/resource/authority/licence/CC_BYNC_4_0", Access.UNKNOWN),
        ("proprietary", Access.UNKNOWN),
        ("CC-BY-4.0, except the borehole logs", Access.UNKNOWN),
        ("CC BY 4.0 (except the borehole logs)", Access.UNKNOWN),
        ("see https://x.example/terms", Access.UNKNOWN),
        ("", Access.UNKNOWN),
    ],
)
def test_an_open_licence_speaks_for_access_only_where_nothing_else_does(licence, access):
    assert read(properties={"license": licence}).access is access
    for stated, expected in (("RESTRICTED", Access.RESTRICTED), ("ask the archive", Access.UNKNOWN)):
        assert read(properties={"license": licence, "accessRights": stated}).access is expected
    assert read(properties={"license": licence, "hasPolicy": {"@type": "odrl:Offer"}}).access is Access.NEGOTIATE


def test_an_offer_means_that_access_is_negotiated():
    assert read(properties={"hasPolicy": {"@type": "odrl:Offer"}}).access is Access.NEGOTIATE


ITEMS = "http://www.opengis.net/def/rel/ogc/1.0/items"


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        pytest.param(
            {"rel": ITEMS, "href": "/collections/x/items?f=json"},
            (Kind.FEATURES, "https://c.example/collections/x", ""),
            id="items",
        ),
        pytest.param(
            {"href": "https://s.example/ows?map=a&SERVICE=WFS&request=GetFeature&typeNames=ns:sites"},
            (Kind.WFS, "https://s.example/ows?map=a", "ns:sites"),
            id="wfs by query",
        ),
        pytest.param(
            {"href": "https://s.example/w", "protocol": "OGC:WMS-1.3.0-http-get-map", "name": "ponds"},
            (Kind.WMS, "https://s.example/w", "ponds"),
            id="wms by protocol",
        ),
        pytest.param(
            {"href": "https://s.example/1.0.0/WMTSCapabilities.xml", "type": "application/xml"},
            (Kind.WMTS, "https://s.example/1.0.0/WMTSCapabilities.xml", ""),
        ),
        pytest.param({"href": "https://s.example/w", "protocol": "OGC:WMTS"}, (Kind.WMTS, "https://s.example/w", "")),
        pytest.param(
            {"href": "https://a.example/rest/services/x/FeatureServer/0"},
            (Kind.ARCGIS, "https://a.example/rest/services/x/FeatureServer/0", ""),
        ),
        pytest.param({"href": "https://d.example/a.TIF"}, (Kind.COG, "https://d.example/a.TIF", "")),
        pytest.param(
            {"href": "https://d.example/a", "type": "image/tiff; application=geotiff; profile=cloud-optimized"},
            (Kind.COG, "https://d.example/a", ""),
        ),
        pytest.param(
            {"href": "https://d.example/a", "type": "application/geopackage+sqlite3"},
            (Kind.GEOPACKAGE, "https://d.example/a", ""),
        ),
        pytest.param(
            {"href": "https://d.example/a", "type": "http://publications.europa.eu/resource/authority/file-type/CSV"},
            (Kind.CSV, "https://d.example/a", ""),
        ),
        pytest.param({"href": "https://d.example/a.geojson"}, (Kind.GEOJSON, "https://d.example/a.geojson", "")),
        pytest.param({"href": "https://d.example/a.shp.zip"}, (Kind.SHAPEFILE, "https://d.example/a.shp.zip", "")),
        pytest.param(
            {"href": "https://d.example/a.zip", "title": "Shapefile"}, (Kind.SHAPEFILE, "https://d.example/a.zip", "")
        ),
        pytest.param({"href": "https://d.example/a.fgb"}, (Kind.FLATGEOBUF, "https://d.example/a.fgb", "")),
        pytest.param({"href": "https://d.example/a.parquet"}, (Kind.PARQUET, "https://d.example/a.parquet", "")),
        pytest.param({"href": "https://d.example/a.zip"}, (Kind.LINK, "https://d.example/a.zip", ""), id="any zip"),
        pytest.param({"href": "file:///etc/a.gpkg"}, (Kind.LINK, "file:///etc/a.gpkg", ""), id="never a local file"),
        pytest.param(
            {"href": "https://d.example/{z}.tif"}, (Kind.LINK, "https://d.example/{z}.tif", ""), id="template"
        ),
        pytest.param({"href": "report.pdf"}, (Kind.LINK, "https://c.example/collections/cat/report.pdf", "")),
    ],
)
def test_a_distribution_is_recognised(link, expected):
    found = recognise_link(link, BASE)
    assert found is not None and (found.kind, found.url, found.name) == expected


@pytest.mark.parametrize(
    ("written", "url", "kind"),
    [
        ("SHP", "https://d.example/a.zip", Kind.SHAPEFILE),
        ("ZIP (SHP)", "https://d.example/a.zip", Kind.SHAPEFILE),
        ("application/x-shapefile", "https://d.example/a", Kind.SHAPEFILE),
        ("ZIP", "https://d.example/a.zip", Kind.LINK),
        ("WFS", "https://d.example/s", Kind.WFS),
        ("WMS", "https://d.example/s", Kind.WMS),
        ("WMTS", "https://d.example/s", Kind.WMTS),
        ("Esri REST", "https://d.example/s", Kind.ARCGIS),
        ("ArcGIS GeoServices REST API", "https://d.example/s", Kind.ARCGIS),
        ("OGC API - Features", "https://d.example/collections/a", Kind.FEATURES),
        ("HTML", "https://d.example/collections/a", Kind.LINK),
        ("GeoJSON", "https://d.example/a", Kind.GEOJSON),
        ("CSV", "https://d.example/a", Kind.CSV),
        ("GPKG", "https://d.example/a", Kind.GEOPACKAGE),
        ("GeoTIFF", "https://d.example/a", Kind.COG),
        ("GeoParquet", "https://d.example/a", Kind.PARQUET),
        ("application/vnd.apache.parquet", "https://d.example/a", Kind.PARQUET),
        ("FlatGeobuf", "https://d.example/a", Kind.FLATGEOBUF),
        ("CSV; GeoJSON", "https://d.example/a", Kind.LINK),
        ("XLSX", "https://d.example/a.csv.xlsx", Kind.LINK),
        (f"{FILE_TYPE}/GPKG", "https://d.example/a", Kind.GEOPACKAGE),
        (f"{FILE_TYPE}/GEOTIFF", "https://d.example/a", Kind.COG),
        (f"{FILE_TYPE}/WFS_SRVC", "https://d.example/a", Kind.WFS),
        (f"{FILE_TYPE}/WMTS_SRVC", "https://d.example/a", Kind.WMTS),
        (f"{FILE_TYPE}/JSON_LD", "https://d.example/a", Kind.LINK),
    ],
)
def test_formats_are_recognised_in_either_place(written, url, kind):
    for key in ("format", "type"):
        found = recognise_link({"href": url, key: written}, BASE)
        assert found is not None and found.kind is kind


@pytest.mark.parametrize(
    "link",
    [
        {"rel": "self", "href": "https://c.example/collections/cat/items/1"},
        {"rel": "license", "href": "https://l.example"},
        {"rel": "alternate", "type": "text/html", "href": "https://c.example/x"},
        {"href": "javascript:alert(1)"},
        {"href": "http://[half"},
        {"rel": "item"},
    ],
)
def test_links_between_pages_and_unusable_links_are_no_distributions(link):
    assert recognise_link(link, BASE) is None


def test_every_distribution_is_kept_also_several_of_one_kind_and_unknown_ones():
    hrefs = ["https://s.example/a?service=WFS&typename=a", "https://s.example/a?service=WFS&typename=b"]
    record = read(links=[{"href": each} for each in [*hrefs, "https://x.example/page"]])
    assert record.distributions == (
        Distribution(Kind.WFS, "https://s.example/a", "a"),
        Distribution(Kind.WFS, "https://s.example/a", "b"),
        Distribution(Kind.LINK, "https://x.example/page"),
    )


def test_assets_and_dcat_distributions_count_as_well():
    record = read(
        assets={"data": {"href": "https://d.example/a.tif"}, "odd": 3},
        properties={"distribution": [{"accessURL": "https://d.example/b", "mediaType": "text/csv"}]},
    )
    assert [each.kind for each in record.distributions] == [Kind.COG, Kind.CSV]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
NAMES = ["id", "geometry", "bbox", "links", "properties", "time", "extent", "assets", "type", "coordinates"]
NAMES += ["title", "description", "keywords", "commodity", "country", "license", "contacts", "themes", "href", "rel"]
NAMES += ["created", "accessRights", "rights", "hasPolicy", "interval", "distribution", "linkTemplates", "spatial"]
ENTRY = st.recursive(
    JSON | st.sampled_from(["Point", "Polygon", "en", "https://x.example/a?service=WFS", "//[", "Cu;Zn"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=8),
    max_leaves=30,
)


@settings(max_examples=400, deadline=None)
@given(entry=ENTRY)
def test_whatever_comes_is_a_record_or_none(entry):
    found = read_record(entry, "C", BASE)
    assert found is None or (isinstance(found, Record) and found.id and found.title)


@settings(max_examples=300, deadline=None)
@given(entry=st.fixed_dictionaries({"id": st.just("a")}, optional=dict.fromkeys(NAMES[1:], ENTRY)))
def test_an_entry_with_an_id_is_always_a_record(entry):
    found = read_record(entry, "C", BASE)
    assert found is not None and found.id == "a"
    assert found.bbox is None or found.bbox[1] <= found.bbox[3]
