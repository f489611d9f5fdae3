# SPDX-License-Identifier: GPL-2.0-or-later
"""Good documents to begin with: one or two of each kind, small, using what the parsers know."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from crm_dataspace_plugin.core.catalogue.near import Near
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.saved import SavedSearch, Search
from crm_dataspace_plugin.core.catalogue.saved_file import write_history, write_searches


def _json(document: Any) -> bytes:
    return json.dumps(document).encode()


_POLYGON = {"type": "Polygon", "coordinates": [[[0, 40], [1, 40], [1, 41], [0, 40]]]}
RECORD = _json(
    {
        "id": "one",
        "type": "Feature",
        "geometry": _POLYGON,
        "bbox": [0, 40, 1, 41],
        "time": {"interval": ["2001-01-01", ".."], "resolution": "P1Y"},
        "properties": {
            "type": "dataset",
            "title": {"en": "Ponds", "de": "Teiche"},
            "description": "Ponds of <b>nowhere</b>",
            "keywords": ["lithium", {"@value": "Spain"}],
            "themes": [{"concepts": [{"id": "tin"}], "scheme": "x"}],
            "commodity": ["Li; Co", "unobtainium"],
            "country": "ES",
            "facility_type": ["tailings-pond"],
            "status": "active",
            "license": "CC-BY-4.0",
            "accessRights": "http://publications.europa.eu/resource/authority/access-right/PUBLIC",
            "contacts": [{"name": "Ann", "organization": "IGME", "roles": ["publisher"], "links": [{"href": "//x"}]}],
            "created": "2020-01-01T00:00:00Z",
            "region": ["Andalucía"],
            "restored": "yes",
            "extent": {"spatial": {"bbox": [[170, -10, -170, 10]]}, "temporal": {"interval": [[None, "2020"]]}},
        },
        "links": [
            {"rel": "item", "href": "https://s.example/ows?service=WFS&typename=a", "type": "text/xml"},
            {"rel": "enclosure", "href": "ponds.gpkg", "title": "Ponds"},
            {"rel": "license", "href": "https://l.example"},
            {"rel": "preview", "href": "t.png", "type": "image/png"},
        ],
        "linkTemplates": [{"uriTemplate": "https://t.example/{z}/{x}"}],
        "assets": {"data": {"href": "a.tif", "type": "image/tiff; application=geotiff", "roles": ["data"]}},
    }
)
_DUTY = {
    "action": "odrl:attribute",
    "constraint": [{"leftOperand": "dateTime", "operator": "lt", "rightOperand": "2030"}],
}
POLICIES = [
    _json(
        {
            "@context": ["http://www.w3.org/ns/odrl.jsonld", {"@vocab": "https://w3id.org/edc/v0.0.1/ns/"}],
            "@id": "urn:p",
            "@type": "Offer",
            "permission": [
                {
                    "action": {
                        "rdf:value": {"@id": "odrl:use"},
                        "refinement": {"leftOperand": "count", "operator": "lteq"},
                    },
                    "constraint": {"odrl:and": [{"leftOperand": "spatial", "operator": "eq", "rightOperand": "EU"}]},
                    "duty": [_DUTY],
                }
            ],
            "prohibition": {"action": "distribute", "remedy": _DUTY},
            "obligation": [_DUTY, {"action": "compensate", "consequence": [_DUTY]}],
        }
    ),
    _json(
        [
            {
                "@id": "_:b",
                "@type": ["http://www.w3.org/ns/odrl/2/Set"],
                "http://www.w3.org/ns/odrl/2/permission": [{"@id": "_:c"}],
            },
            {"@id": "_:c", "http://www.w3.org/ns/odrl/2/action": [{"@id": "http://www.w3.org/ns/odrl/2/use"}]},
        ]
    ),
]
PLACES = [
    b"POLYGON((0 40,1 40,1 41,0 41,0 40))",
    b"<http://www.opengis.net/def/crs/EPSG/0/4326> POINT (40.5 -3.2)",
    b"SRID=4326;MULTIPOINT Z ((1 2 3),(4 5 6))",
    b"ENVELOPE(-10, 30, 70, 35)",
    _json(_POLYGON),
    b'<gml:Envelope srsName="EPSG:4326"><gml:lowerCorner>36 -10</gml:lowerCorner>'
    b"<gml:upperCorner>70 32</gml:upperCorner></gml:Envelope>",
]
_SEARCH = Search(
    Query(
        text="ponds", polygon="POLYGON((0 0,1 0,1 1,0 0))", filters={"commodity": ("Li",)}, excluded={"status": ("x",)}
    ),
    Near("Huelva", 20.0, "POLYGON((0 0,1 0,1 1,0 0))", "here"),
    "ponds near Huelva",
)
SEARCHES = write_searches([SavedSearch("Ponds", _SEARCH, "2024-01-01", {("C", "one"): "2020"}, True)]).encode()
HISTORY = write_history([_SEARCH, Search()]).encode()
FILTERS = [
    b"name = 'a' AND height > 3.5",
    b"NOT (name LIKE 'a%' OR height BETWEEN 1 AND 2) AND seen >= DATE('2020-01-01')",
    b"name IN ('a','b''c') AND height IS NOT NULL",
    b"\"name\" <> 'x' OR height * 2 <= -1e3",
]
SCHEMAS = [
    _json(
        {
            "type": "object",
            "required": ["name"],
            "properties": {
                "name": {"type": ["string", "null"], "title": "Name", "x-codelist": "names"},
                "height": {"oneOf": [{"type": "null"}, {"type": "number"}], "minimum": 0, "x-ogc-unit": "m"},
                "seen": {"type": "string", "format": "date"},
                "tags": {"type": "array", "items": {"type": "string"}},
                "heap": {"type": "string", "x-ogc-role": "reference", "x-ogc-collectionId": "heaps"},
                "geometry": {"format": "geometry-polygon", "x-ogc-role": "primary-geometry"},
                "id": {"type": "integer", "readOnly": True, "x-ogc-role": "id"},
            },
        }
    ),
    _json([{"properties": {"a": 1, "b": "2020-01-01", "c": [1], "d": {"e": None}}}, {"properties": {"a": 1.5}}]),
]
GEOJSON = _json(
    {
        "type": "FeatureCollection",
        "numberMatched": 1,
        "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::25830"}},
        "features": [{"type": "Feature", "id": "a.1", "geometry": _POLYGON, "properties": {"name": "a", "height": 3}}],
        "links": [{"rel": "next", "href": "?offset=1"}],
    }
)
COLLECTION = _json(
    {
        "id": "heaps",
        "title": "Heaps",
        "license": "CC0-1.0",
        "extent": {"spatial": {"bbox": [[0, 40, 1, 41]]}},
        "crs": ["http://www.opengis.net/def/crs/OGC/1.3/CRS84"],
        "storageCrs": "http://www.opengis.net/def/crs/EPSG/0/25830",
        "links": [
            {"rel": "items", "href": "/collections/heaps/items", "type": "application/geo+json"},
            {"rel": "http://www.opengis.net/def/rel/ogc/1.0/schema", "href": "/collections/heaps/schema"},
        ],
        "features": [{"type": "Feature", "id": 1, "geometry": None, "properties": {"name": "a"}}],
        "conformsTo": ["http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core"],
    }
)
GML = [
    b"""<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2"
 xmlns:a="urn:a" numberMatched="1" numberReturned="1"><wfs:member><a:heaps gml:id="h.1"><a:name>x</a:name>
<a:height>3.5</a:height><a:geom><gml:Polygon srsName="urn:ogc:def:crs:EPSG::4326" gml:id="g"><gml:exterior>
<gml:LinearRing><gml:posList>40 0 40 1 41 1 40 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></a:geom>
</a:heaps></wfs:member></wfs:FeatureCollection>""",
]
XSD = [
    b"""<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:gml="http://www.opengis.net/gml/3.2"
 xmlns:a="urn:a" targetNamespace="urn:a"><xsd:element name="heaps" type="a:heapsType"/><xsd:simpleType name="kind">
<xsd:restriction base="xsd:string"><xsd:enumeration value="x"/></xsd:restriction></xsd:simpleType>
<xsd:complexType name="heapsType"><xsd:complexContent><xsd:extension base="gml:AbstractFeatureType"><xsd:sequence>
<xsd:element name="name" type="xsd:string" minOccurs="0"/><xsd:element name="k" type="a:kind"/>
<xsd:element name="height" type="xsd:double" nillable="true" maxOccurs="5"/>
<xsd:element name="geom" type="gml:SurfacePropertyType"/></xsd:sequence></xsd:extension></xsd:complexContent>
</xsd:complexType></xsd:schema>""",
]
WFS = [
    b"""<wfs:WFS_Capabilities version="1.1.0" xmlns:wfs="http://www.opengis.net/wfs" xmlns:ows="http://www.opengis.net/ows">
<ows:ServiceIdentification><ows:Title>S</ows:Title><ows:AccessConstraints>none</ows:AccessConstraints>
</ows:ServiceIdentification><wfs:FeatureTypeList><wfs:FeatureType><wfs:Name>a:heaps</wfs:Name>
<wfs:Title>Heaps</wfs:Title><wfs:DefaultSRS>EPSG:25830</wfs:DefaultSRS><ows:WGS84BoundingBox>
<ows:LowerCorner>-10 35</ows:LowerCorner><ows:UpperCorner>30 70</ows:UpperCorner></ows:WGS84BoundingBox>
</wfs:FeatureType></wfs:FeatureTypeList></wfs:WFS_Capabilities>""",
]
XML = [*GML, *XSD, b"<?xml version='1.0' encoding='latin-1'?><!-- c --><a b='c&amp;'>&#233;<![CDATA[<x>]]></a>"]
SECRETS = [
    b"https://a:b@h.example/?token=c&x=1 Authorization: Bearer abc.123",
    b'{"access_token": "a1", "key" : \'b\'}',
]
SENTENCES = [
    b"active cobalt tailings in Portugal",
    "escombreras de litio y cobalto en España y Finlandia sin restaurar".encode(),
    b"Wolframhalden in Sachsen, stillgelegt",
    "résidus de terres rares en Suède et en France".encode(),
    b"tin heaps within 20 km of Huelva, not abandoned",
    "hałdy miedzi w Polsce, nieczynne".encode(),
    b"rikastushiekka-altaat Suomessa",
]


def csw_answer(record: bytes) -> bytes:
    """Return an answer to GetRecords that holds one record."""
    inside = record.decode("utf-8", "replace")
    inside = inside.partition("?>")[2] if inside.lstrip().startswith("<?xml") else inside
    return (
        '<csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2"><csw:SearchResults'
        f' numberOfRecordsMatched="1" numberOfRecordsReturned="1" nextRecord="0">{inside}</csw:SearchResults>'
        "</csw:GetRecordsResponse>"
    ).encode()


def files(folder: Path, *endings: str) -> list[bytes]:
    return [each.read_bytes() for ending in endings for each in sorted(folder.glob(f"*.{ending}"))]


_CODED = {"type": "codedValue", "codedValues": [{"code": 1, "name": "active"}, {"code": "b", "name": None}]}
ARCGIS_LAYERS = [
    _json(each)
    for each in (
        {
            "id": 0,
            "name": "Heaps",
            "type": "Feature Layer",
            "geometryType": "esriGeometryPolygon",
            "extent": {"spatialReference": {"wkid": 102100, "latestWkid": 3857}},
            "objectIdField": "OBJECTID",
            "globalIdField": "GlobalID",
            "hasZ": True,
            "maxRecordCount": 1000,
            "capabilities": "Query",
            "advancedQueryCapabilities": {"supportsPagination": True},
            "editFieldsInfo": {"editorField": "Editor"},
            "typeIdField": "Kind",
            "types": [{"id": 1, "name": "heap", "domains": {"Stat": _CODED}}],
            "fields": [
                {"name": "OBJECTID", "type": "esriFieldTypeOID"},
                {"name": "GlobalID", "type": "esriFieldTypeGlobalID"},
                {"name": "Stat", "type": "esriFieldTypeInteger", "alias": "Status", "domain": _CODED},
                {"name": "Seen", "type": "esriFieldTypeDate"},
                {"name": "H", "type": "esriFieldTypeDouble", "domain": {"type": "range", "range": [0, 9.5]}},
            ],
        },
        {"name": "Assays", "type": "Table", "fields": [{"name": "OID", "type": "esriFieldTypeOID"}]},
        {"name": "Group", "type": "Group Layer", "fields": None},
        {"error": {"code": 499, "message": "Token Required", "details": []}},
    )
]
_RING = [[0, 0], [0, 9.5], [9, 9], [9, 0], [0, 0]]
ESRI_SHAPES = [
    _json(each)
    for each in (
        {"x": 1, "y": "NaN", "z": None},
        {"points": [[1, 2, 3, 4]], "hasZ": True, "hasM": True},
        {"paths": [[[1, 2], [3, 4]], []]},
        {"rings": [_RING, [[1, 1], [2, 1], [2, 2], [1, 1]]]},
        {"curveRings": [[[0, 0], {"c": [[1, 1], [2, 2]]}]]},
        {"xmin": 0, "ymin": 0, "xmax": 1, "ymax": 1},
    )
]
ARCGIS_PAGES = [
    _json(
        {
            "objectIdFieldName": "OBJECTID",
            "spatialReference": {"wkid": 102100},
            "exceededTransferLimit": True,
            "features": [
                {"attributes": {"OBJECTID": 1, "Stat": 1, "Seen": -1, "H": "NaN"}, "geometry": {"rings": [_RING]}},
                {"attributes": {"OBJECTID": 2, "Seen": 1e18, "GlobalID": "{A}"}, "geometry": None},
            ],
        }
    )
]


def _proposal() -> bytes:
    """A proposal with a feature of each kind, without a seal: with one every mutation would end there."""
    square = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}
    verdict = {"state": "query", "note": "Which datum?", "by": "Olga", "at": "2026-11-25T10:00:00Z"}
    update = {
        "uuid": "u-1", "feature_id": "f-1", "label": "Heap 1", "change": "update", "revision": "3",
        "base": {"status": "active", "@geometry": None}, "ours": {"status": "closed", "@geometry": square},
        "reason": "survey", "evidence": "", "certainty": "likely", "photos": ["media/a.jpg"],
        "verdicts": {"status": verdict},
    }  # fmt: skip
    insert = {"uuid": "u-2", "change": "insert", "base": {}, "ours": {"name": "New", "area_m2": 1.5, "tags": ["a"]}}
    delete = {"uuid": "u-3", "change": "delete", "base": {"name": "Old"}, "ours": {}}
    about = {
        "format": "crm-dataspace-proposal", "version": 1, "id": "p-1", "state": "for review", "layer": "heaps",
        "author": "Ana", "device": "tablet", "made_at": "2026-11-24T10:00:00Z", "reason": "", "evidence": "",
        "licence": "CC-BY-4.0", "source": {"url": "https://d.example/collections/heaps"}, "crs": "EPSG:4326",
        "history": [{"state": "for review", "by": "Ana"}],
    }  # fmt: skip
    features = [{"type": "Feature", "geometry": square, "properties": each} for each in (update, insert, delete)]
    return json.dumps({"type": "FeatureCollection", "proposal": about, "features": features}).encode()


PROPOSALS = [_proposal()]
