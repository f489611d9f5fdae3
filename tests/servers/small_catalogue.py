# SPDX-License-Identifier: GPL-2.0-or-later
"""A catalogue of any kind with one answer, on loopback: what clients ask first is answered well, the rest by a test.

`PAGES` makes an answer of each kind with one entry; `serve` gives a body, made so or written by hand, to a client.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from html import escape
from typing import Any, Callable
from urllib.parse import parse_qs, urlsplit

from tests.servers.loopback import Handler, Loopback

JSON, XML = "application/json", "text/xml"
ABSTRACT = "Ponds of nowhere"


def _records(title: str, href: str, following: str, extra: Any) -> bytes:
    entry = {
        "type": "Feature",
        "id": "one",
        "geometry": None,
        "properties": {"type": "dataset", "title": title, "description": ABSTRACT, "keywords": [title], "extra": extra},
        "links": [{"rel": "item", "href": href}],
    }
    links = [{"rel": "next", "href": following}] if following else []
    return _json({"type": "FeatureCollection", "features": [entry], "links": links})


def _features(title: str, href: str, following: str, extra: Any) -> bytes:
    one = {"id": "one", "title": title, "description": ABSTRACT, "links": [{"rel": "item", "href": href}], "x": extra}
    links = [{"rel": "next", "href": following}] if following else []
    return _json({"collections": [one], "links": links})


def _dcat(title: str, href: str, following: str, extra: Any) -> bytes:
    dataset = {
        "@id": "urn:one",
        "@type": "dcat:Dataset",
        "dct:title": title,
        "dct:description": ABSTRACT,
        "dcat:keyword": [title],
        "dcat:distribution": [{"@type": "dcat:Distribution", "dcat:downloadURL": {"@id": href}, "ex:x": extra}],
    }
    view = {"hydra:next": {"@id": following}, "@type": "hydra:PartialCollectionView"} if following else {}
    context = {
        "dcat": "http://www.w3.org/ns/dcat#",
        "dct": "http://purl.org/dc/terms/",
        "hydra": "http://www.w3.org/ns/hydra/core#",
        "ex": "http://e.example/",
    }
    return _json({"@context": context, "@id": "urn:cat", "@type": "dcat:Catalog", "dcat:dataset": [dataset], **view})


def _stac(title: str, href: str, following: str, extra: Any) -> bytes:
    item = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": "one",
        "collection": "c",
        "geometry": None,
        "properties": {
            "datetime": "2024-01-01T00:00:00Z",
            "title": title,
            "description": ABSTRACT,
            "keywords": [title],
            "extra": extra,
        },
        "assets": {"data": {"href": href, "title": title}},
        "links": [],
    }
    links = [{"rel": "next", "href": following}] if following else []
    return _json({"type": "FeatureCollection", "features": [item], "links": links})


def _ckan(title: str, href: str, following: str, extra: Any) -> bytes:
    package = {
        "id": "one",
        "name": "one",
        "title": title,
        "notes": ABSTRACT,
        "tags": [{"name": title}],
        "resources": [{"id": "r", "url": href, "name": title}],
        "extras": [{"key": "x", "value": extra}],
    }
    return _json({"success": True, "result": {"count": 1, "results": [package], "next": following}})


def _solr(title: str, href: str, following: str, extra: Any) -> bytes:
    document = {"id": "one", "title": title, "description": ABSTRACT, "url": href, "keywords": [title], "x": extra}
    answer = {"numFound": 1, "start": 0, "docs": [document]}
    return _json({"responseHeader": {"status": 0}, "response": answer, "nextCursorMark": following})


def _csw(title: str, href: str, following: str, extra: Any) -> bytes:
    shown, link = _xml(title), _xml(href)
    return f"""<csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dct="http://purl.org/dc/terms/">
<csw:SearchResults numberOfRecordsMatched="1" numberOfRecordsReturned="1" nextRecord="0">
<csw:Record><dc:identifier>one</dc:identifier><dc:title>{shown}</dc:title><dct:abstract>{ABSTRACT}</dct:abstract>
<dc:subject>{shown}</dc:subject><dct:references scheme="OGC:WFS">{link}</dct:references>
<dct:references>{link}</dct:references><dc:x>{_xml(str(extra))[:99]}</dc:x></csw:Record>
</csw:SearchResults></csw:GetRecordsResponse>""".encode()


def _wfs(title: str, href: str, following: str, extra: Any) -> bytes:
    shown, link = _xml(title), _xml(href)
    return f"""<wfs:WFS_Capabilities version="2.0.0" xmlns:wfs="http://www.opengis.net/wfs/2.0"
 xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink">
<ows:ServiceIdentification><ows:Title>Service</ows:Title></ows:ServiceIdentification>
<ows:OperationsMetadata><ows:Operation name="GetFeature"><ows:DCP><ows:HTTP><ows:Get xlink:href="{link}"/></ows:HTTP>
</ows:DCP></ows:Operation></ows:OperationsMetadata>
<wfs:FeatureTypeList><wfs:FeatureType><wfs:Name>one</wfs:Name><wfs:Title>{shown}</wfs:Title>
<wfs:Abstract>{ABSTRACT}</wfs:Abstract><ows:Keywords><ows:Keyword>{shown}</ows:Keyword></ows:Keywords>
<wfs:DefaultCRS>urn:ogc:def:crs:EPSG::4326</wfs:DefaultCRS>
<wfs:MetadataURL xlink:href="{link}"/></wfs:FeatureType></wfs:FeatureTypeList></wfs:WFS_Capabilities>""".encode()


def _wms(title: str, href: str, following: str, extra: Any) -> bytes:
    shown, link = _xml(title), _xml(href)
    resource = f'<OnlineResource xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{link}"/>'
    return f"""<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"><Service><Name>WMS</Name>
<Title>Service</Title>{resource}</Service><Capability><Request><GetMap><Format>image/png</Format><DCPType><HTTP><Get>
{resource}</Get></HTTP></DCPType></GetMap></Request><Layer><Title>All</Title><Layer><Name>one</Name>
<Title>{shown}</Title><Abstract>{ABSTRACT}</Abstract><KeywordList><Keyword>{shown}</Keyword></KeywordList>
<MetadataURL><Format>text/xml</Format>{resource}</MetadataURL><DataURL>{resource}</DataURL></Layer></Layer>
</Capability></WMS_Capabilities>""".encode()


def _wmts(title: str, href: str, following: str, extra: Any) -> bytes:
    shown, link = _xml(title), _xml(href)
    return f"""<Capabilities version="1.0.0" xmlns="http://www.opengis.net/wmts/1.0"
 xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink">
<ows:ServiceIdentification><ows:Title>Service</ows:Title></ows:ServiceIdentification>
<ows:OperationsMetadata><ows:Operation name="GetTile"><ows:DCP><ows:HTTP><ows:Get xlink:href="{link}"/></ows:HTTP>
</ows:DCP></ows:Operation></ows:OperationsMetadata><Contents><Layer><ows:Title>{shown}</ows:Title>
<ows:Abstract>{ABSTRACT}</ows:Abstract><ows:Identifier>one</ows:Identifier>
<ows:Keywords><ows:Keyword>{shown}</ows:Keyword></ows:Keywords>
<ResourceURL format="image/png" resourceType="tile" template="{link}"/></Layer></Contents></Capabilities>""".encode()


def _arcgis(title: str, href: str, following: str, extra: Any) -> bytes:
    return _json(
        {
            "currentVersion": 11.1,
            "serviceDescription": ABSTRACT,
            "documentInfo": {"Title": title, "Keywords": title},
            "capabilities": "Query",
            "url": href,
            "layers": [
                {"id": 0, "name": title, "type": "Feature Layer", "geometryType": "esriGeometryPoint", "x": extra}
            ],
            "tables": [],
        }
    )


Page = Callable[[str, str, str, Any], bytes]  # title, link, address of the next page, anything; made into one answer

PAGES: Mapping[str, Page] = {
    "records": _records,
    "features": _features,
    "dcat": _dcat,
    "stac": _stac,
    "ckan": _ckan,
    "solr": _solr,
    "csw": _csw,
    "wfs": _wfs,
    "wms": _wms,
    "wmts": _wmts,
    "arcgis": _arcgis,
}
OF_XML = frozenset({"csw", "wfs", "wms", "wmts"})
ADDRESSES = {"arcgis": "/rest/services/x/FeatureServer", "solr": "/solr/x/select", "ckan": "/ckan"}


def address(server: Loopback, kind: str) -> str:
    """Return the address under which a catalogue of this kind would be configured."""
    return server.url + ADDRESSES.get(kind, "")


def serve(server: Loopback, kind: str, body: bytes) -> None:
    """Let `server` be a catalogue of this kind whose answer to a search is `body`."""

    def answer(handler: Handler) -> None:
        content = asked_before(server.url, kind, handler.path, handler.sent) or body
        handler.reply(200, content, {"Content-Type": XML if kind in OF_XML else JSON})

    server.routes["*"] = answer


def asked_before(url: str, kind: str, target: str, sent: bytes) -> bytes:
    """Return what is answered to a request that is no search yet, empty where it is one.

    Args:
        url: of the server.
        target: path and query of the request.
        sent: its body.
    """
    parts = urlsplit(target)
    path = parts.path.rstrip("/")
    asked = {name.lower(): values[0] for name, values in parse_qs(parts.query).items()}
    if kind in ("records", "features") and not path.endswith("/items" if kind == "records" else "/collections"):
        return _json(_OGC[kind].get(path.rpartition("/")[2], {"links": []}))
    if kind == "stac" and not path.endswith(("/search", "/items")):
        return _json(_stac_part(url, path))
    if kind == "csw" and (asked.get("request") == "GetCapabilities" or b"GetCapabilities" in sent):
        return _CSW.replace("HERE", url).encode()
    if kind == "arcgis" and path.rpartition("/")[2].isdigit():
        return _json({"id": 0, "name": "layer", "type": "Feature Layer", "geometryType": "esriGeometryPoint"})
    return b""


_CATALOGUE = {"id": "cat", "itemType": "record"}
_OGC: Mapping[str, Mapping[str, Any]] = {
    "records": {
        "conformance": {"conformsTo": ["http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/core"]},
        "collections": {"collections": [_CATALOGUE]},
        "cat": _CATALOGUE,
    },
    "features": {"one": {"id": "one"}},
}
_CSW = """<csw:Capabilities version="2.0.2" xmlns:csw="http://www.opengis.net/cat/csw/2.0.2"
 xmlns:ows="http://www.opengis.net/ows" xmlns:xlink="http://www.w3.org/1999/xlink">
<ows:ServiceIdentification><ows:Title>Small</ows:Title></ows:ServiceIdentification><ows:OperationsMetadata>
<ows:Operation name="GetRecords"><ows:DCP><ows:HTTP><ows:Get xlink:href="HERE"/><ows:Post xlink:href="HERE"/></ows:HTTP>
</ows:DCP></ows:Operation></ows:OperationsMetadata></csw:Capabilities>"""


def _stac_part(url: str, path: str) -> Mapping[str, Any]:
    if path.endswith("/collections"):
        return {"collections": [], "links": []}
    classes = [f"https://api.stacspec.org/v1.0.0/{name}" for name in ("core", "item-search")]
    links = [{"rel": "search", "href": f"{url}/search", "method": method} for method in ("GET", "POST")]
    return {"type": "Catalog", "stac_version": "1.0.0", "id": "s", "title": "S", "conformsTo": classes, "links": links}


def _json(document: Any) -> bytes:
    return json.dumps(document).encode()


def _xml(text: str) -> str:
    return escape(text)
