# SPDX-License-Identifier: GPL-2.0-or-later
"""A WFS of any version as a catalogue."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.client import FilterUse
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Access, Contact, Distribution, DistributionKind
from crm_dataspace_plugin.core.catalogue.service.terms import read_terms
from crm_dataspace_plugin.core.catalogue.service.wfs import WfsClient
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Answer, Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.capabilities import HEAPS, OLD_WFS, wfs
from tests.servers.catalogue_service import CatalogueService

Kind = DistributionKind
BY = "https://creativecommons.org/licenses/by/4.0/"


class Given(Http):
    """Answers everything with one body."""

    def __init__(self, body: bytes) -> None:
        super().__init__()
        self._body = body

    def get(self, url, *args, **kwargs):
        return Answer(200, url, {}, self._body)


def pages(body: bytes, query: Query = Query()):
    client = WfsClient(CatalogueSource("W", "http://w.example/ows?map=a&request=GetCapabilities"))
    return list(client.search(query, Given(body), silent))


def records(body: bytes, query: Query = Query()):
    return [record for page in pages(body, query) for record in page.records]


def one(box: str) -> bytes:
    return wfs(f"<FeatureType><Name>a</Name>{box}</FeatureType>")


def corners(lower: str, upper: str, tag: str = "WGS84BoundingBox") -> str:
    name = tag.split()[0]
    return f"<{tag}><LowerCorner>{lower}</LowerCorner><UpperCorner>{upper}</UpperCorner></{name}>"


@pytest.mark.parametrize("version", ["2.0.0", "1.1.0"])
def test_a_feature_type_is_a_record(version):
    (record,) = records(wfs(version=version))
    assert (record.id, record.title, record.abstract) == ("n:heaps", "Heaps", "<b>All</b> heaps")
    assert record.bbox == (-6, 43, -5.76, 43.5)
    assert (record.keywords, record.commodities, record.countries) == (("lithium", "Spain"), ("Li",), ("ES",))
    assert (record.publisher, record.kind) == ("Survey of Nowhere", "dataset")
    assert record.contacts == (
        Contact("Ana", "Survey of Nowhere", "pointOfContact", "ana@survey.example", "https://survey.example/"),
    )
    assert (record.licence, record.rights, record.access) == ("", "", Access.UNKNOWN)
    service, metadata = record.distributions
    assert service == Distribution(Kind.WFS, "http://w.example/ows?map=a", "n:heaps", "application/json", "Heaps")
    address = "https://c.example/csw?request=GetRecordById&id=7"
    assert (metadata.kind, metadata.url, metadata.title) == (Kind.LINK, address, "Metadata")
    assert "<Name>n:heaps</Name>" in record.raw["xml"]


def test_a_wfs_of_1_0_0_is_read_too():
    (record,) = records(OLD_WFS)
    assert (record.id, record.title) == ("halden", "Halden in Thüringen")
    assert record.keywords == ("Halden", "Kupfer") and record.commodities == ("Cu",)
    assert record.bbox == (9.8, 50.2, 12.7, 51.7)
    assert (record.licence, record.access) == ("DL-DE-BY-2.0", Access.OPEN)


def test_filters_are_applied_here_and_said():
    query = Query(text="mine waste", bbox=(-7, 42, -5, 44), filters={"commodity": ("Li",)})
    (page,) = pages(wfs(), query)
    assert len(page.records) == 1 and page.matched == 1
    assert set(page.uses.values()) == {FilterUse.HERE}
    assert sum("applied here" in each for each in page.notes) == 3
    assert not records(wfs(), Query(filters={"commodity": ("Cu",)}))
    assert not records(wfs(), Query(text="gold"))
    assert not records(wfs(), Query(bbox=(0, 0, 1, 1)))


@pytest.mark.parametrize(
    ("box", "expected"),
    [
        pytest.param("", None, id="none"),
        pytest.param("<WGS84BoundingBox/>", None, id="empty"),
        pytest.param(corners("NaN 1", "2 3"), None, id="NaN"),
        pytest.param(corners("inf -Infinity", "2 3"), None, id="infinity"),
        pytest.param(corners("1", "2 3"), None, id="one number"),
        pytest.param(corners("-1 -1", "0 0"), None, id="GeoServer's box of an empty layer"),
        pytest.param(corners("170 -20", "-170 -10"), (170, -20, -170, -10), id="across the date line"),
        pytest.param(corners("-180.0001 -90.5", "180 90"), (-180, -90, 180, 90), id="a little too large"),
        pytest.param(corners("1 5", "2 3"), None, id="upside down"),
        pytest.param(corners("500000 4000000", "600000 5000000"), None, id="metres"),
        pytest.param('<LatLongBoundingBox minx="1" miny="2" maxx="3"/>', None, id="a side is missing"),
        pytest.param(
            corners("43 -6", "44 -5", 'BoundingBox crs="urn:ogc:def:crs:EPSG::4326"'), (-6, 43, -5, 44), id="named"
        ),
        pytest.param(corners("43 -6", "44 -5", 'BoundingBox crs="EPSG:999999"'), None, id="unknown system"),
    ],
)
def test_boxes_as_services_write_them(box, expected):
    (record,) = records(one(box))
    assert record.bbox == expected


@pytest.mark.parametrize(
    ("statements", "licence", "access"),
    [
        (("NONE", "None."), "", Access.UNKNOWN),
        (("CC-BY-4.0",), "CC-BY-4.0", Access.OPEN),
        (("none", f"{BY}."), BY, Access.OPEN),
        (("Licence: see https://x.example/licence.html.",), "https://x.example/licence.html", Access.UNKNOWN),
        (("Restricted to members",), "", Access.RESTRICTED),
        (("Contact us for the licence",), "Contact us for the licence", Access.UNKNOWN),
        (("no conditions apply",), "", Access.OPEN),
        (("otherRestrictions; non-public",), "", Access.CLOSED),
        (("x" * 100_000,), "", Access.UNKNOWN),
    ],
)
def test_terms_are_read_and_never_guessed_to_be_open(statements, licence, access):
    terms = read_terms(statements)
    assert (terms.licence, terms.access) == (licence, access)


def test_entries_without_a_name_are_skipped_and_counted():
    (page,) = pages(wfs(HEAPS + "<FeatureType><Title>nameless</Title></FeatureType>"))
    assert (len(page.records), page.skipped) == (1, 1)


def test_the_same_layer_is_given_once_and_the_limit_kept():
    assert len(records(wfs(HEAPS * 3))) == 1
    many = "".join(f"<FeatureType><Name>l{number}</Name></FeatureType>" for number in range(10_000))
    (page,) = pages(wfs(many), Query(limit=50))
    assert (len(page.records), page.matched) == (50, 10_000)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"<html/>", id="web page"),
        pytest.param(b"{}", id="json"),
        pytest.param(b"<WMS_Capabilities/>", id="another service"),
        pytest.param(b"<ExceptionReport><Exception>no</Exception></ExceptionReport>", id="refusal"),
        pytest.param(b'<!DOCTYPE a [<!ENTITY a "aaa">]><WFS_Capabilities>&a;</WFS_Capabilities>', id="entities"),
        pytest.param(wfs()[:-40], id="cut"),
    ],
)
def test_what_is_no_wfs_is_told_so(body):
    with pytest.raises(errors.UnexpectedContent):
        records(body)


def test_a_service_that_does_not_like_a_version_is_asked_without_one():
    def answer(params):
        return (400, "text/xml", b"<ExceptionReport/>") if "version" in params else (200, "text/xml", wfs())

    with CatalogueService({}, ows=answer) as service:
        client = WfsClient(CatalogueSource("W", f"{service.url}/ows?SERVICE=WFS&version=9"))
        found = client.fetch("n:heaps", Http(sleep=lambda seconds: None), silent)
        with pytest.raises(errors.NotThere):
            client.fetch("ponds", Http(sleep=lambda seconds: None), silent)
    assert found.title == "Heaps" and found.distributions[0].url == f"{service.url}/ows"


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_no_mutilated_capabilities_upset_the_reader(data):
    body = bytearray(data.draw(st.sampled_from([wfs(), OLD_WFS])))
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(body)))
        body[place : place + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=8))
    try:
        pages(bytes(body), Query(text="a", bbox=(0, 0, 1, 1), start="2020"))
    except errors.DataSpaceError:
        return
