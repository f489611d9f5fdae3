# SPDX-License-Identifier: GPL-2.0-or-later
"""A loopback WFS of version 2.0.0 or 1.1.0 that behaves, or misbehaves, as a test tells it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Callable, Optional
from urllib.parse import parse_qsl, urlsplit

from tests.servers.loopback import Handler, Loopback

PATH = "/ows"
EXCEPTION = """<?xml version="1.0" encoding="UTF-8"?>
<ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1" version="2.0.0">
 <ows:Exception exceptionCode="{code}" locator="{where}"><ows:ExceptionText>{words}</ows:ExceptionText></ows:Exception>
</ows:ExceptionReport>"""
SCHEMA = """<?xml version="1.0" encoding="UTF-8"?>
<xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:n="urn:n">
 <xsd:import namespace="http://www.opengis.net/gml/3.2" schemaLocation="http://127.0.0.1:9/gml.xsd"/>
 <xsd:simpleType name="shortCode"><xsd:restriction base="xsd:string"/></xsd:simpleType>
 <xsd:complexType name="heapsType"><xsd:complexContent><xsd:extension base="gml:AbstractFeatureType"><xsd:sequence>
  <xsd:element name="geom" type="gml:PointPropertyType" minOccurs="0"/>
  <xsd:element name="name" type="xsd:string"/>
  <xsd:element name="code" type="n:shortCode"/>
  <xsd:element name="size"><xsd:simpleType><xsd:restriction base="xsd:decimal"/></xsd:simpleType></xsd:element>
  <xsd:element name="elements" type="xsd:string" maxOccurs="unbounded"/>
  <xsd:element name="restored" type="xsd:boolean"/>
  <xsd:element name="closed_on" type="xsd:date"/>
 </xsd:sequence></xsd:extension></xsd:complexContent></xsd:complexType>
 <xsd:element name="heaps" type="n:heapsType" substitutionGroup="gml:AbstractFeature"/>
</xsd:schema>"""


@dataclass
class Wfs:
    """What the service says and does.

    Attributes:
        places: degrees, x before y; feature number n is at the n-th.
        y_first: whether GML gives latitude first.
        reads_y_first: whether a box is read with latitude first.
        largest: number of features it gives at once, 0 for no limit.
        gives_named: whether it heeds the ids of the features asked for.
        gone: numbers of deleted features.
        instead: requests answered otherwise, by their name.
    """

    places: list[tuple[float, float]] = field(default_factory=lambda: [(-6.0 + 0.01 * n, 43.0) for n in range(25)])
    version: str = "2.0.0"
    crs: str = "urn:ogc:def:crs:EPSG::4326"
    extent: str = "<ows:LowerCorner>-6 43</ows:LowerCorner><ows:UpperCorner>-5.76 43</ows:UpperCorner>"
    geojson: bool = False
    pages: bool = True
    counts: bool = True
    starts: bool = True
    y_first: bool = True
    reads_y_first: bool = True
    largest: int = 10
    gives_named: bool = True
    gone: set[int] = field(default_factory=set)
    names: tuple[str, ...] = ("n:heaps", "n:ponds")
    instead: dict[str, Callable[[Handler, Mapping[str, str]], None]] = field(default_factory=dict)
    asked: list[dict[str, str]] = field(default_factory=list)

    def serve(self, server: Loopback) -> str:
        """Answer at a path of `server` and return the address."""
        server.routes[PATH] = self._answer
        return server.url + PATH

    def _answer(self, handler: Handler) -> None:
        query = {name.lower(): value for name, value in parse_qsl(urlsplit(handler.path).query)}
        self.asked.append(query)
        request = query.get("request", "")
        if request in self.instead:
            self.instead[request](handler, query)
            return
        kind = "text/xml"
        if request == "GetCapabilities":
            body = self._capabilities()
        elif request == "DescribeFeatureType":
            body = SCHEMA
        elif "json" in query.get("outputformat", ""):
            body, kind = self._geojson(query), "application/json"
        else:
            body = self._gml(query)
        handler.reply(200, body.encode(), {"Content-Type": kind})

    def _capabilities(self) -> str:
        crs, srs = ("CRS", "2.0") if self.version == "2.0.0" else ("SRS", "1.1")
        types = "".join(
            f"<FeatureType><Name>{name}</Name><Title>All {name}</Title><Default{crs}>{self.crs}</Default{crs}>"
            f"<ows:WGS84BoundingBox>{self.extent}</ows:WGS84BoundingBox></FeatureType>"
            for name in self.names
        )
        formats = ["application/gml+xml; version=3.2", *(["application/json"] if self.geojson else [])]
        offered = "".join(f"<ows:Value>{each}</ows:Value>" for each in formats)
        paging = "TRUE" if self.pages else "FALSE"
        return (
            f'<?xml version="1.0" encoding="UTF-8"?><!-- of a test --><wfs:WFS_Capabilities version="{self.version}"'
            f' xmlns:wfs="http://www.opengis.net/wfs/{srs}" xmlns:ows="http://www.opengis.net/ows/1.1">'
            "<ows:ServiceIdentification><ows:AccessConstraints>CC-BY-4.0</ows:AccessConstraints>"
            "<ows:Fees>NONE</ows:Fees></ows:ServiceIdentification><ows:OperationsMetadata>"
            f'<ows:Operation name="GetFeature"><ows:Parameter name="outputFormat"><ows:AllowedValues>{offered}'
            "</ows:AllowedValues></ows:Parameter></ows:Operation>"
            f'<ows:Constraint name="ImplementsResultPaging"><ows:NoValues/><ows:DefaultValue>{paging}'
            f"</ows:DefaultValue></ows:Constraint></ows:OperationsMetadata>"
            f"<FeatureTypeList>{types}</FeatureTypeList></wfs:WFS_Capabilities>"
        )

    def _chosen(self, query: Mapping[str, str]) -> tuple[list[int], int]:
        """Return the numbers of the features asked for, and how many fit in all."""
        found = [number for number, place in self._there() if self._in_box(place, query.get("bbox"))]
        named = query.get("resourceid" if self.version == "2.0.0" else "featureid")
        if named and self.gives_named:
            found = [number for number in found if f"heaps.{number}" in named.split(",")]
        start = int(query.get("startindex", 0)) if self.starts else 0
        size = min(int(query.get("count", len(found))), self.largest or len(found))
        return found[start : start + size], len(found)

    def _there(self) -> list[tuple[int, tuple[float, float]]]:
        return [(number, place) for number, place in enumerate(self.places) if number not in self.gone]

    def _in_box(self, place: tuple[float, float], box: Optional[str]) -> bool:
        if box is None:
            return True
        first, second, third, fourth = map(float, box.split(",")[:4])
        x, y = place[::-1] if self.reads_y_first else place
        return first <= x <= third and second <= y <= fourth

    def _gml(self, query: Mapping[str, str]) -> str:
        numbers, matched = self._chosen(query)
        hits = query.get("resulttype") == "hits"
        members = "" if hits else "".join(map(self._member, numbers))
        total = matched if self.counts or hits else "unknown"
        return (
            '<?xml version="1.0" encoding="UTF-8"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0"'
            ' xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:n="urn:n"'
            ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
            ' xsi:schemaLocation="urn:n http://127.0.0.1:9/?request=DescribeFeatureType"'
            f' timeStamp="2026-01-01T00:00:00Z" numberMatched="{total}" numberReturned="{len(numbers)}">'
            f"{members}</wfs:FeatureCollection>"
        )

    def _member(self, number: int) -> str:
        x, y = self.places[number]
        position = f"{y} {x}" if self.y_first else f"{x} {y}"
        values = {
            3: "<n:name></n:name><n:code/><n:size/><n:restored/><n:closed_on/>",
            4: '<n:name xsi:nil="true"/>',
        }.get(
            number,
            f"<n:name>Heap {number} Å &lt;</n:name><n:code>{number:03d}</n:code><n:size>{number}.5</n:size>"
            "<n:elements>Cu</n:elements><n:elements>Au</n:elements><n:restored>1</n:restored>"
            "<n:closed_on>1987-02-28Z</n:closed_on>",
        )
        return (
            f'<wfs:member><n:heaps gml:id="heaps.{number}"><n:geom><gml:Point gml:id="p.{number}"'
            f' srsName="{self.crs}"><gml:pos>{position}</gml:pos></gml:Point></n:geom>{values}</n:heaps></wfs:member>'
        )

    def _geojson(self, query: Mapping[str, str]) -> str:
        numbers, matched = self._chosen(query)
        features = [
            {
                "type": "Feature",
                "id": f"heaps.{number}",
                "geometry": {"type": "Point", "coordinates": list(self.places[number])},
                "properties": {"name": f"Heap {number}", "code": f"{number:03d}", "size m²": number + 0.5},
            }
            for number in numbers
        ]
        document: dict[str, object] = {"type": "FeatureCollection", "features": features}
        if self.counts:
            document["numberMatched"] = matched
        return json.dumps(document)
