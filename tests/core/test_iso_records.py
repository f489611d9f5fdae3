# SPDX-License-Identifier: GPL-2.0-or-later
"""Records out of ISO 19115 metadata and Dublin Core as catalogues really write them, and as they never should."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.catalogue.csw.entry import EntryReader
from crm_dataspace_plugin.core.catalogue.iso.extent import moment
from crm_dataspace_plugin.core.catalogue.record import Access, Contact, DistributionKind, Record
from crm_dataspace_plugin.core.errors import BodyTooLarge, DataSpaceError, UnexpectedContent
from crm_dataspace_plugin.core.http import Answer
from crm_dataspace_plugin.core.xml.node import read_tree

FOLDER = Path(__file__).parent / "crooked" / "iso"
FILES = sorted(FOLDER.glob("*.xml"))
Kind = DistributionKind

NAMESPACES = """xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"
 xmlns:gmx="http://www.isotc211.org/2005/gmx" xmlns:gml="http://www.opengis.net/gml/3.2"
 xmlns:xlink="http://www.w3.org/1999/xlink\""""
SIDES = ("westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude")


def parsed(content: bytes):
    return read_tree(Answer(200, "http://c.example/csw", {}, content))


def read(content: bytes) -> Record:
    record = EntryReader("C")(parsed(content).root, "http://c.example/csw")
    assert record is not None
    return record


def file(name: str) -> Record:
    return read((FOLDER / f"{name}.xml").read_bytes())


def string(text: str) -> str:
    return f"<gco:CharacterString>{text}</gco:CharacterString>"


def iso(inside: str = "", title: str = "Heaps", links: str = "", identifier: str = "r1", abstract: str = "") -> bytes:
    """Return a small record; `inside` stands in its identification."""
    own = f"<gmd:fileIdentifier>{string(identifier)}</gmd:fileIdentifier>" if identifier else ""
    return f"""<gmd:MD_Metadata {NAMESPACES}>{own}
    <gmd:identificationInfo><gmd:MD_DataIdentification>
    <gmd:citation><gmd:CI_Citation><gmd:title>{string(title)}</gmd:title></gmd:CI_Citation></gmd:citation>
    <gmd:abstract>{string(abstract)}</gmd:abstract>{inside}</gmd:MD_DataIdentification></gmd:identificationInfo>
    <gmd:distributionInfo><gmd:MD_Distribution><gmd:transferOptions><gmd:MD_DigitalTransferOptions>{links}
    </gmd:MD_DigitalTransferOptions></gmd:transferOptions></gmd:MD_Distribution></gmd:distributionInfo>
    </gmd:MD_Metadata>""".encode()


def extent(*boxes: tuple, time: str = "") -> str:
    parts = []
    for box in boxes:
        sides = "".join(f"<gmd:{n}><gco:Decimal>{v}</gco:Decimal></gmd:{n}>" for n, v in zip(SIDES, box))
        parts.append(f"<gmd:EX_GeographicBoundingBox>{sides}</gmd:EX_GeographicBoundingBox>")
    return f"<gmd:extent><gmd:EX_Extent>{''.join(parts)}{time}</gmd:EX_Extent></gmd:extent>"


def period(begin: str, end: str) -> str:
    limits = f"<gml:beginPosition{begin}</gml:beginPosition><gml:endPosition{end}</gml:endPosition>"
    return f"<gml:TimePeriod>{limits}</gml:TimePeriod>"


def legal(*parts: str) -> str:
    inside = f"<gmd:MD_LegalConstraints>{''.join(parts)}</gmd:MD_LegalConstraints>"
    return f"<gmd:resourceConstraints>{inside}</gmd:resourceConstraints>"


def coded(name: str, value: str) -> str:
    return f'<gmd:{name}><gmd:MD_RestrictionCode codeListValue="{value}"/></gmd:{name}>'


def other(text: str, href: str = "") -> str:
    inside = f'<gmx:Anchor xlink:href="{href}">{text}</gmx:Anchor>' if href else string(text)
    return f"<gmd:otherConstraints>{inside}</gmd:otherConstraints>"


def link(url: str, protocol: str = "", name: str = "", description: str = "") -> str:
    said = {"protocol": protocol, "name": name, "description": description}
    inside = "".join(f"<gmd:{each}>{string(text)}</gmd:{each}>" for each, text in said.items() if text)
    address = f"<gmd:linkage><gmd:URL>{url}</gmd:URL></gmd:linkage>"
    return f"<gmd:onLine><gmd:CI_OnlineResource>{address}{inside}</gmd:CI_OnlineResource></gmd:onLine>"


def kinds(record: Record) -> list[tuple[str, str]]:
    return [(each.kind.value, each.name) for each in record.distributions]


# national profiles and both editions


def test_germany_writes_its_licence_as_json_and_commas_in_numbers():
    record = file("gdi_de")
    assert (record.id, record.title, record.kind) == ("de-1", "Halden in Sachsen", "dataset")
    assert record.licence == "https://www.govdata.de/dl-de/by-2-0"
    assert record.access is Access.OPEN
    assert record.bbox == (11.9, 50.2, 15.1, 51.7)
    assert (record.issued, record.updated) == ("2019-03-01", "2024-05-06T07:08:09+02:00")
    assert (record.commodities, record.countries, record.facility_types) == (("W",), ("DE",), ("waste-dump",))
    assert kinds(record) == [("wms", "halden"), ("geopackage", "")]
    assert record.publisher == "Landesamt für Umwelt"
    assert record.contacts[0] == Contact(
        "Frau Muster", "Landesamt für Umwelt", "owner", "halden@umwelt.example", "https://umwelt.example/"
    )
    assert record.thumbnail == "https://umwelt.example/halde.png"
    assert record.other_ids == ("https://registry.example/id/halden",)
    assert record.language == "ger"


def test_france_keeps_links_with_the_distributor_and_writes_years_for_dates():
    record = file("french")
    assert record.licence == "etalab-2.0"
    assert record.access is Access.OPEN
    assert (record.issued, record.updated) == ("2009", "2019-12-31")
    assert (record.time_start, record.time_end) == ("1998", "2008-06")
    assert set(kinds(record)) == {("shapefile", ""), ("wfs", "ms:terrils")}
    assert record.bbox == (-5.2, -21.4, 55.9, 51.1)
    assert record.geometry is not None and len(record.geometry["coordinates"]) == 2, (
        "mainland and island, not all between"
    )
    assert record.other_ids == ("https://brgm.example/terrils-01",)
    assert record.publisher == "BRGM" and record.lineage == "Levés de terrain."
    assert record.keywords == ("terril", "tungstène")


def test_a_multilingual_record_is_read_in_english():
    record = file("micka_multilingual")
    assert (record.title, record.abstract) == ("Waste dumps and tailings ponds", "About")
    assert record.publisher == "Geological Survey"
    assert record.licence == "https://creativecommons.org/licenses/by/4.0/"
    assert record.access is Access.RESTRICTED
    assert record.keywords == ("lithium", "tailings pond")
    assert record.bbox == (12.0, 48.5, 19.0, 51.0), "latitude comes first in this reference system"
    assert record.geometry["coordinates"] == [[[12.0, 48.5], [12.0, 51.0], [19.0, 51.0], [12.0, 48.5]]]
    assert (record.time_start, record.time_end) == ("2010-01-01", "")
    assert record.other_ids == ("https://doi.org/10.1234/odvaly",)


def test_a_service_that_is_described_gives_its_layers():
    record = file("nem_es_service")
    assert record.kind == "service" and record.countries == ("ES",)
    assert kinds(record) == [("wms", "escombreras"), ("wms", "balsas")]
    assert {each.url for each in record.distributions} == {"https://ide.example/escombreras"}
    assert record.access is Access.OPEN and record.licence == "CC-BY-4.0"
    assert record.bbox == (-9.5, 35.9, 4.4, 43.9)


def test_italy_keeps_every_link_of_one_kind_and_no_script():
    record = file("rndt_it")
    assert record.id == "r_lombar:000042:20200101:120000" and record.other_ids == ()
    assert kinds(record) == [("wms", "nord"), ("wms", "sud"), ("wfs", "rndt:discariche"), ("wmts", ""), ("link", "")]
    assert record.access is Access.OPEN
    assert record.licence == "https://creativecommons.org/licenses/by/4.0/"
    assert record.commodities == ("Pb",)


def test_the_newer_edition_is_read_as_well():
    record = file("iso_19115_3")
    assert (record.id, record.kind, record.title) == ("fi-3", "dataset", "Tailings ponds of Finland")
    assert (record.issued, record.updated) == ("2020-10-10", "2023-04-05T06:07:08Z")
    assert (record.time_start, record.time_end) == ("2019-07", "2019-07")
    assert record.contacts == (Contact("Maija", "GTK", "publisher", "gtk@survey.example"),)
    assert record.access is Access.CLOSED and record.rights == "Ask first"
    assert kinds(record) == [("geopackage", ""), ("features", "")]
    assert record.distributions[1].url == "https://survey.example/api/collections/ponds"
    assert (record.commodities, record.facility_types) == (("Co",), ("tailings-pond",))
    assert record.lineage == "Ilmakuvista" and record.thumbnail == "https://survey.example/kuva.png"
    assert record.bbox == (20.6, 59.8, 31.5, 70.0) and "environment" in record.keywords


def test_mixed_namespaces_undeclared_prefixes_and_entities_lose_nothing_else():
    record = file("mixed_namespaces")
    assert (record.id, record.title) == ("mixed-1", "Tailingsof Nowhere")
    assert record.abstract == "written without any CharacterString"
    assert (record.time_start, record.time_end) == ("", "2005-02-03")
    assert kinds(record) == [("csv", "")]


# crooked in one way each


@pytest.mark.parametrize(
    ("boxes", "found"),
    [
        pytest.param([], None, id="none"),
        pytest.param([(-9, 36, 3, 44)], (-9, 36, 3, 44), id="plain"),
        pytest.param([(1, 2, 1, 2)], (1, 2, 1, 2), id="a point"),
        pytest.param([(170, -20, -170, -10)], (170, -20, -170, -10), id="across the date line"),
        pytest.param([(-9, 44, 3, 36)], None, id="south north of north"),
        pytest.param([("", "", "", "")], None, id="empty"),
        pytest.param([("west", 1, 2, 3)], None, id="words"),
        pytest.param([("NaN", 1, "inf", 3)], None, id="no numbers"),
        pytest.param([(-500, 1, 2, 3)], None, id="no degrees"),
        pytest.param([(-9, 44, 3, 36), (0, 1, 2, 3)], (0, 1, 2, 3), id="one of two"),
        pytest.param([(0, 0, 1, 1), (5, -5, 6, 9)], (0, -5, 6, 9), id="union"),
        pytest.param([(170, 0, -175, 1), (-179, 2, -170, 3)], (170, 0, -170, 3), id="union across the date line"),
        pytest.param([(170, 0, -170, 1), (0, 0, 10, 1)], (0, 0, -170, 1), id="the widest gap stays outside"),
        pytest.param([("-9.123456789", "36", "3", "44")], (-9.123456789, 36, 3, 44), id="full precision"),
    ],
)
def test_boxes(boxes, found):
    assert read(iso(extent(*boxes))).bbox == found


@pytest.mark.parametrize(
    ("begin", "end", "found"),
    [
        (">2001-01-01", ">2005-12-31", ("2001-01-01", "2005-12-31")),
        (">2001", ' indeterminatePosition="now">', ("2001", "")),
        (' indeterminatePosition="unknown">', ">2001", ("", "2001")),
        (">2015-13-45", ">2016-01-01", ("", "2016-01-01")),
        (
            ">2015-01-01T10:00:00Z",
            ">2016-01-01T10:00:00.5+01:00",
            ("2015-01-01T10:00:00Z", "2016-01-01T10:00:00.5+01:00"),
        ),
        (">yesterday", ">soon", ("", "")),
        (">2020", ">2010", ("", "")),
    ],
)
def test_times(begin, end, found):
    record = read(iso(extent(time=period(begin, end))))
    assert (record.time_start, record.time_end) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2019", "2019"),
        ("31.12.2019", "2019-12-31"),
        ("1.2.2019", "2019-02-01"),
        ("41.12.2019", ""),
        ("20191231", ""),
        ("-", ""),
    ],
)
def test_moments(text, found):
    assert moment(text) == found


@pytest.mark.parametrize(
    ("constraints", "access", "licence"),
    [
        ("", Access.UNKNOWN, ""),
        (
            legal(
                coded("accessConstraints", "otherRestrictions"),
                other("no limitations to public access"),
                other("CC BY 4.0"),
            ),
            Access.OPEN,
            "CC BY 4.0",
        ),
        (legal(coded("accessConstraints", "restricted")), Access.CLOSED, ""),
        (legal(coded("accessConstraints", "unrestricted")), Access.OPEN, ""),
        (legal(coded("accessConstraints", "license")), Access.RESTRICTED, ""),
        (legal(coded("accessConstraints", "nonsense")), Access.UNKNOWN, ""),
        (
            legal(
                coded("accessConstraints", "otherRestrictions"),
                other("-", "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations"),
            ),
            Access.OPEN,
            "",
        ),
        (
            legal(coded("useConstraints", "otherRestrictions"), other("{broken json", "https://licences.example/x")),
            Access.UNKNOWN,
            "https://licences.example/x",
        ),
        (
            legal(
                coded("useConstraints", "license"),
                other("Data may be used under the licence CC BY 4.0 where they are cited."),
            ),
            Access.OPEN,
            "CC-BY-4.0",
        ),
    ],
)
def test_constraints(constraints, access, licence):
    record = read(iso(constraints))
    assert (record.access, record.licence) == (access, licence)


@pytest.mark.parametrize(
    ("protocol", "kind"),
    [
        ("OGC:WMS", Kind.WMS),
        ("OGC:WMS-1.1.1-http-get-map", Kind.WMS),
        ("OGC:WMS-1.3.0-http-get-capabilities", Kind.WMS),
        ("OGC Web Map Service", Kind.WMS),
        ("http://www.opengis.net/def/serviceType/ogc/wms", Kind.WMS),
        ("urn:x-esri:specification:ServiceType:wms:url", Kind.WMS),
        ("urn:ogc:serviceType:WebMapService:1.3.0:HTTP", Kind.WMS),
        ("OGC:WFS", Kind.WFS),
        ("OGC:WFS-1.0.0-http-get-capabilities", Kind.WFS),
        ("OGC:WFS-2.0.0-http-get-feature", Kind.WFS),
        ("OGC Web Feature Service", Kind.WFS),
        ("urn:x-esri:specification:ServiceType:wfs:url", Kind.WFS),
        ("http://www.opengeospatial.org/standards/wfs", Kind.WFS),
        ("OGC:WMTS", Kind.WMTS),
        ("OGC:WMTS-1.0.0-http-get-capabilities", Kind.WMTS),
        ("OGC Web Map Tile Service", Kind.WMTS),
        ("OGC API - Features", Kind.FEATURES),
        ("OGC API Features", Kind.FEATURES),
        ("OGC:OGC-API-Features-items", Kind.FEATURES),
        ("http://www.opengis.net/spec/ogcapi-features-1/1.0", Kind.FEATURES),
        ("ESRI:ArcGIS:FeatureServer", Kind.ARCGIS),
        ("ESRI:ArcGIS:MapServer", Kind.ARCGIS),
        ("ESRI:REST", Kind.ARCGIS),
        ("urn:x-esri:serviceType:ArcGIS:FeatureServer", Kind.ARCGIS),
        ("OGC:WCS-1.1.0-http-get-capabilities", Kind.LINK),
        ("WWW:LINK-1.0-http--link", Kind.LINK),
        ("WWW:DOWNLOAD-1.0-http--download", Kind.LINK),
        ("INSPIRE Atom", Kind.LINK),
        ("FILE:GEO", Kind.LINK),
        ("OGC:GPKG", Kind.GEOPACKAGE),
        ("WWW:DOWNLOAD:GeoPackage", Kind.GEOPACKAGE),
        ("WWW:DOWNLOAD-OGC:GeoTIFF", Kind.COG),
        ("", Kind.LINK),
    ],
)
def test_protocols(protocol, kind):
    (found,) = read(iso(links=link("https://x.example/service/1", protocol, "layer"))).distributions
    assert found.kind is kind


def test_three_services_and_several_files_in_one_record_are_all_kept():
    links = link("https://x.example/ows?map=a", "OGC:WMS", "heaps", "The map") + link(
        "https://x.example/ows?map=a", "OGC:WFS", "heaps"
    )
    links += link("https://x.example/ows?map=a", "OGC:WMTS", "heaps") + link(
        "https://x.example/ows?map=a", "OGC:WFS", "ponds"
    )
    links += "".join(link(f"https://x.example/{n}.gpkg", "WWW:DOWNLOAD-1.0-http--download") for n in range(3))
    record = read(iso(links=links + link("https://x.example/0.gpkg")))
    expected = [("wms", "heaps"), ("wfs", "heaps"), ("wmts", "heaps"), ("wfs", "ponds")] + 3 * [("geopackage", "")]
    assert kinds(record) == expected
    assert record.distributions[0].title == "The map" and record.distributions[0].url == "https://x.example/ows?map=a"


def test_a_record_without_a_title_is_called_by_its_identifier():
    assert read(iso(title="")).title == "r1"


def test_markup_in_an_abstract_stays_text():
    assert read(iso(abstract="&lt;b&gt;Heaps&lt;/b&gt;")).abstract == "<b>Heaps</b>"
    assert read(iso(abstract="Heaps <b>and</b> ponds")).abstract == "Heaps and ponds"


def test_an_abstract_of_ten_megabytes_is_read():
    record = read(iso(abstract="mine waste " * 1_000_000))
    assert record.abstract.startswith("mine waste") and len(record.abstract) > 10_000_000


def test_more_than_can_be_held_is_refused(monkeypatch):
    monkeypatch.setattr("crm_dataspace_plugin.core.xml.node.MOST", 1000)
    with pytest.raises(BodyTooLarge):
        parsed(iso(abstract="x" * 2000))


def test_an_entry_without_any_identifier_is_counted_and_named():
    reader = EntryReader("C")
    assert reader(parsed(iso(identifier="")).root, "") is None
    assert reader(parsed(b"<FC_FeatureCatalogue/>").root, "") is None
    assert reader.notes() == ("Entries skipped: 1 without an identifier, 1 of the unknown kind FC_FeatureCatalogue.",)


def test_the_identifier_of_the_data_does_where_the_record_has_none():
    inside = f"<gmd:dataSetURI>{string('https://x.example/data')}</gmd:dataSetURI>"
    assert (
        read(iso(inside.replace(string("https://x.example/data"), "https://x.example/data"), identifier="")).id
        == "https://x.example/data"
    )


def test_the_raw_record_is_xml_that_stands_alone():
    record = file("gdi_de")
    assert read(record.raw["xml"].encode()).title == record.title


# documents that are made to harm


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b'<!DOCTYPE a [<!ENTITY b "boom">]><MD_Metadata>&b;</MD_Metadata>', id="entity"),
        pytest.param(b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><MD_Metadata/>', id="outside"),
        pytest.param(
            b'<?xml version="1.0"?>\n<!-- x --><!DOCTYPE a [<!ENTITY a "1"><!ENTITY b "&a;&a;">]><a>&b;</a>', id="bomb"
        ),
        pytest.param(b"<html><body>Portal</body></html>", id="web page"),
        pytest.param(b"", id="nothing"),
        pytest.param(b"{}", id="json"),
        pytest.param(b"\xff\xfe\x00", id="bytes"),
        pytest.param(b"<a>" * 100_000, id="deep"),
        pytest.param(b"<a>" * 3_000_000 + b"</a>" * 3_000_000, id="deeper, and large"),
    ],
)
def test_what_is_no_safe_xml_is_refused_in_a_sentence(content):
    with pytest.raises(UnexpectedContent) as raised:
        tree = parsed(content)
        if tree.cut:
            raise UnexpectedContent(tree.cut)
    assert raised.value.message


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_file_in_the_folder_is_a_record(path):
    record = file(path.stem)
    assert record.id and record.title


def unharmed(content: bytes) -> None:
    try:
        tree = parsed(content)
    except DataSpaceError as error:
        assert error.message
        return
    reader = EntryReader("C")
    for node in [tree.root, *tree.root.iter("{*}MD_Metadata", "{*}Record", "{*}BriefRecord")]:
        record = reader(node, "http://c.example/")
        assert record is None or record.id


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_bytes_changed_anywhere_do_no_harm(data):
    content = bytearray(data.draw(st.sampled_from(FILES)).read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.integers(0, len(content) - 1))
        size = data.draw(st.integers(0, 40))
        content[place : place + size] = data.draw(st.binary(max_size=20))
        if not content:
            return
    unharmed(bytes(content))


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_records_cut_anywhere_do_no_harm(data):
    content = data.draw(st.sampled_from(FILES)).read_bytes()
    unharmed(content[: data.draw(st.integers(0, len(content)))])


TEXTS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["", "http://[", "file:///etc/passwd", "javascript:x", "1e999", "{", "[1]", "NaN", "2019-99-99", "//", "\ud7ff"]
    ),
)
NAMES = (
    "URL",
    "CharacterString",
    "Decimal",
    "posList",
    "beginPosition",
    "MD_Identifier",
    "CI_Citation",
    "Anchor",
    "title",
)


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_trees_changed_anywhere_do_no_harm(data):
    root = parsed(data.draw(st.sampled_from(FILES)).read_bytes()).root
    nodes = list(root.iter())[1:]
    for _ in range(data.draw(st.integers(1, 12))):
        node = data.draw(st.sampled_from(nodes))
        change = data.draw(st.sampled_from(["text", "drop", "twice", "rename", "move", "attribute", "empty"]))
        text = "".join(
            each for each in data.draw(TEXTS) if each >= " " and not "\ud800" <= each <= "\udfff" and each < "\ufffe"
        )
        parent = node.getparent()
        if change == "text":
            node.text = text
        elif change == "drop" and parent is not None:
            parent.remove(node)
        elif change == "twice" and parent is not None:
            parent.append(type(node).__deepcopy__(node, {}))
        elif change == "rename":
            node.tag = "{u}" + data.draw(st.sampled_from(NAMES))
        elif change == "move":
            target = data.draw(st.sampled_from(nodes))
            if node is not target and node not in target.iterancestors():
                target.append(node)
        elif change == "attribute":
            node.set(data.draw(st.sampled_from(["codeListValue", "locale", "srsName", "srsDimension", "id"])), text)
        else:
            for child in list(node):
                node.remove(child)
    record = EntryReader("C")(root, "http://c.example/")
    assert record is None or record.id


# Dublin Core


def dublin(inside: str) -> bytes:
    return f"""<csw:Record xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:dct="http://purl.org/dc/terms/" xmlns:ows="http://www.opengis.net/ows">{inside}</csw:Record>""".encode()


def test_a_dublin_core_record_keeps_what_it_has():
    record = read(
        dublin(
            """<dc:identifier>d1</dc:identifier><dc:identifier>doi:10.1/x</dc:identifier><dc:title>Ponds</dc:title>
        <dct:abstract>About</dct:abstract><dc:type>dataset</dc:type><dc:subject>lithium</dc:subject>
        <dc:subject>Portugal</dc:subject><dct:modified>2020-01-02</dct:modified><dc:language>eng</dc:language>
        <dc:creator>Survey</dc:creator><dc:publisher>Ministry</dc:publisher>
        <dc:rights>otherRestrictions</dc:rights><dc:rights>no limitations to public access</dc:rights>
        <dc:rights>CC BY 4.0</dc:rights>
        <dct:references scheme="OGC:WFS">https://x.example/ows</dct:references>
        <dct:references scheme="OGC:WMS">https://x.example/ows</dct:references>
        <dct:references scheme="WWW:DOWNLOAD-1.0-http--download">https://x.example/a.gpkg</dct:references>
        <dc:URI protocol="OGC:WFS" name="ponds" description="All ponds">https://y.example/ows</dc:URI>
        <ows:BoundingBox crs="urn:x-ogc:def:crs:EPSG:6.11:4326"><ows:LowerCorner>37.1 -9.4</ows:LowerCorner>
        <ows:UpperCorner>42.1 -6.3</ows:UpperCorner></ows:BoundingBox>"""
        )
    )
    assert (record.id, record.other_ids, record.title, record.abstract) == ("d1", ("doi:10.1/x",), "Ponds", "About")
    assert record.bbox == (-9.4, 37.1, -6.3, 42.1)
    assert (record.publisher, record.licence, record.access) == ("Ministry", "CC BY 4.0", Access.OPEN)
    assert kinds(record) == [("wfs", ""), ("wms", ""), ("geopackage", ""), ("wfs", "ponds")]
    assert (record.commodities, record.countries, record.updated) == (("Li",), ("PT",), "2020-01-02")


@pytest.mark.parametrize(
    ("crs", "lower", "upper", "found"),
    [
        ("urn:ogc:def:crs:EPSG::4326", "36 -10", "44 4", (-10, 36, 4, 44)),
        ("urn:ogc:def:crs:OGC:1.3:CRS84", "-10 36", "4 44", (-10, 36, 4, 44)),
        ("urn:ogc:def:crs:::WGS 1984", "4 36", "-10 44", (-10, 36, 4, 44)),
        ("", "-10 36", "4 44", (-10, 36, 4, 44)),
        ("urn:ogc:def:crs:EPSG::4326", "36", "44 4", None),
        ("urn:ogc:def:crs:EPSG::4326", "a b", "c d", None),
    ],
)
def test_boxes_of_dublin_core_in_the_order_of_their_reference_system(crs, lower, upper, found):
    corners = f"<ows:LowerCorner>{lower}</ows:LowerCorner><ows:UpperCorner>{upper}</ows:UpperCorner>"
    box = f'<ows:BoundingBox crs="{crs}">{corners}</ows:BoundingBox>'
    assert read(dublin(f"<dc:identifier>d</dc:identifier>{box}")).bbox == found
