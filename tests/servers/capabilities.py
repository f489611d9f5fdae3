# SPDX-License-Identifier: GPL-2.0-or-later
"""Capabilities of WFS, WMS and WMTS in all their versions, as services write them."""

from __future__ import annotations

OWS = (
    'xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:inspire_common="http://inspire.ec.europa.eu/schemas/common/1.0"'
)
SERVICE = """<ows:ServiceIdentification><ows:Title>Mine waste of nowhere</ows:Title>
<ows:Abstract>Heaps &amp; ponds</ows:Abstract><ows:Keywords><ows:Keyword>cobalt</ows:Keyword></ows:Keywords>
<ows:Fees>{fees}</ows:Fees><ows:AccessConstraints>{constraints}</ows:AccessConstraints></ows:ServiceIdentification>
<ows:ServiceProvider><ows:ProviderName>Survey of Nowhere</ows:ProviderName>
<ows:ProviderSite xlink:href="https://survey.example/"/><ows:ServiceContact><ows:IndividualName>Ana</ows:IndividualName>
<ows:ContactInfo><ows:Address><ows:ElectronicMailAddress>ana@survey.example</ows:ElectronicMailAddress></ows:Address>
</ows:ContactInfo><ows:Role>pointOfContact</ows:Role></ows:ServiceContact></ows:ServiceProvider>"""
OPERATIONS = """<ows:OperationsMetadata><ows:Operation name="GetFeature"><ows:Parameter name="outputFormat">
<ows:AllowedValues><ows:Value>application/gml+xml; version=3.2</ows:Value><ows:Value>application/json</ows:Value>
</ows:AllowedValues></ows:Parameter></ows:Operation></ows:OperationsMetadata>"""
HEAPS = """<FeatureType><Name>n:heaps</Name><Title>Heaps</Title><Abstract>&lt;b&gt;All&lt;/b&gt; heaps</Abstract>
<ows:Keywords><ows:Keyword>lithium</ows:Keyword><ows:Keyword>Spain</ows:Keyword></ows:Keywords>
<DefaultCRS>urn:ogc:def:crs:EPSG::25830</DefaultCRS><ows:WGS84BoundingBox><ows:LowerCorner>-6 43</ows:LowerCorner>
<ows:UpperCorner>-5.76 43.5</ows:UpperCorner></ows:WGS84BoundingBox>
<MetadataURL xlink:href="https://c.example/csw?request=GetRecordById&amp;id=7"/></FeatureType>"""


def wfs(types: str = HEAPS, fees: str = "NONE", constraints: str = "NONE", version: str = "2.0.0") -> bytes:
    """Return capabilities of WFS 2.0.0 or 1.1.0."""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><wfs:WFS_Capabilities version="{version}" {OWS}>'
        f"{SERVICE.format(fees=fees, constraints=constraints)}{OPERATIONS}"
        f"<FeatureTypeList>{types}</FeatureTypeList></wfs:WFS_Capabilities>"
    ).encode()


OLD_WFS = b"""<?xml version="1.0" encoding="ISO-8859-1"?><WFS_Capabilities version="1.0.0">
<Service><Name>WFS</Name><Title>Bergbau</Title><Keywords>Halden, Bergbau</Keywords>
<OnlineResource>http://x.example/</OnlineResource><Fees>none</Fees>
<AccessConstraints>Datenlizenz Deutschland Namensnennung 2.0</AccessConstraints></Service>
<FeatureTypeList><FeatureType><Name>halden</Name><Title>Halden in Th\xfcringen</Title><Keywords>Halden,Kupfer</Keywords>
<SRS>EPSG:25832</SRS><LatLongBoundingBox minx="9.8" miny="50.2" maxx="12.7" maxy="51.7"/></FeatureType>
</FeatureTypeList></WFS_Capabilities>"""

WMS_SERVICE = """<Service><Name>WMS</Name><Title>Maps of nowhere</Title><Abstract>Pictures</Abstract>
<KeywordList><Keyword>mining</Keyword></KeywordList><ContactInformation><ContactPersonPrimary>
<ContactPerson>Ana</ContactPerson><ContactOrganization>Survey of Nowhere</ContactOrganization></ContactPersonPrimary>
<ContactElectronicMailAddress>ana@survey.example</ContactElectronicMailAddress></ContactInformation>
<Fees>conditions unknown</Fees><AccessConstraints>https://creativecommons.org/licenses/by/4.0/</AccessConstraints>
</Service>"""
NESTED = """<Layer><Title>All</Title><EX_GeographicBoundingBox><westBoundLongitude>-9</westBoundLongitude>
<eastBoundLongitude>4</eastBoundLongitude><southBoundLatitude>36</southBoundLatitude>
<northBoundLatitude>44</northBoundLatitude></EX_GeographicBoundingBox><CRS>EPSG:4326</CRS>
<Attribution><Title>Holder of the pictures</Title></Attribution>
<Layer queryable="1"><Name>waste</Name><Title>Mine waste</Title><Abstract>Group of heaps</Abstract>
<Dimension name="time" units="ISO8601">1990-01-01/2020-12-31/P1Y</Dimension>
<Layer><Name>heaps</Name><Title>Heaps</Title><KeywordList><Keyword vocabulary="x">lithium</Keyword></KeywordList>
<BoundingBox CRS="EPSG:4326" minx="43" miny="-6" maxx="43.5" maxy="-5.5"/>
<Identifier authority="x">urn:x:1</Identifier>
<MetadataURL type="TC211"><Format>text/xml</Format><OnlineResource xlink:href="https://c.example/7.xml"/></MetadataURL>
<DataURL><Format>application/geopackage+sqlite3</Format><OnlineResource xlink:href="/heaps.gpkg"/></DataURL></Layer>
<Layer><Title>nameless group</Title><Layer><Name>ponds</Name><Title/></Layer></Layer></Layer></Layer>"""


def wms(layers: str = NESTED, version: str = "1.3.0") -> bytes:
    """Return capabilities of WMS 1.3.0."""
    return (
        f'<WMS_Capabilities version="{version}" xmlns="http://www.opengis.net/wms" '
        f'xmlns:xlink="http://www.w3.org/1999/xlink">{WMS_SERVICE}<Capability><Request><GetMap>'
        "<Format>image/jpeg</Format><Format>image/png</Format><Format>application/pdf</Format></GetMap></Request>"
        f"{layers}</Capability></WMS_Capabilities>"
    ).encode()


OLD_WMS = b"""<?xml version='1.0' encoding="UTF-8" standalone="no" ?>
<!DOCTYPE WMT_MS_Capabilities SYSTEM "http://127.0.0.1:9/schemas/wms/1.1.1/WMS_MS_Capabilities.dtd"
 [
 <!ELEMENT VendorSpecificCapabilities EMPTY>
 ]>  <!-- end of DOCTYPE declaration -->
<WMT_MS_Capabilities version="1.1.1"><Service><Name>OGC:WMS</Name><Title>Old maps</Title></Service>
<Capability><Request><GetMap><Format>image/gif</Format></GetMap></Request>
<Layer><Title>All</Title><SRS>EPSG:4326</SRS><LatLonBoundingBox minx="-10" miny="36" maxx="5" maxy="44"/>
<Layer><Name>a</Name><Title>By degrees</Title><LatLonBoundingBox minx="-6" miny="43" maxx="-5" maxy="44"/></Layer>
<Layer><Name>b</Name><Title>By system</Title>
<BoundingBox SRS="EPSG:4326" minx="-6" miny="43" maxx="-5" maxy="44"/></Layer>
<Layer><Name>c</Name><Title>In time</Title><Dimension name="time" units="ISO8601"/>
<Extent name="time" default="2003">2001,2003-05-01T00:00:00Z,2002,current</Extent></Layer>
</Layer></Capability></WMT_MS_Capabilities>"""

WMTS = f"""<Capabilities xmlns="http://www.opengis.net/wmts/1.0" {OWS} version="1.0.0">
{SERVICE.format(fees="none", constraints="dl-de/by-2-0")}
<Contents><Layer><ows:Title>Orthophotos</ows:Title><ows:Abstract>From above</ows:Abstract>
<ows:WGS84BoundingBox><ows:LowerCorner>9 50</ows:LowerCorner><ows:UpperCorner>12 51</ows:UpperCorner>
</ows:WGS84BoundingBox><ows:Identifier>dop</ows:Identifier>
<Style isDefault="true"><ows:Identifier>default</ows:Identifier>
</Style><Format>image/jpeg</Format><Dimension><ows:Identifier>Time</ows:Identifier><Default>2020</Default>
<Value>2018</Value><Value>2020</Value></Dimension><TileMatrixSetLink><TileMatrixSet>WEBMERCATOR</TileMatrixSet>
</TileMatrixSetLink></Layer><Layer><ows:Title>nameless</ows:Title></Layer></Contents></Capabilities>""".encode()
