# SPDX-License-Identifier: GPL-2.0-or-later
"""WMS 1.3.0 and 1.1.1, and WMTS 1.0.0, as catalogues."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Access, Contact, Distribution, DistributionKind
from crm_dataspace_plugin.core.catalogue.service.dimension import interval_of
from crm_dataspace_plugin.core.catalogue.service.wms import WmsClient
from crm_dataspace_plugin.core.catalogue.service.wmts import WmtsClient
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from tests.core.test_catalogue_wfs import Given
from tests.servers.capabilities import OLD_WMS, WMTS, wms
from tests.servers.catalogue_service import CatalogueService

Kind = DistributionKind
ASKED = {"service": "WMTS", "request": "GetCapabilities", "version": "1.0.0"}
URL = "http://w.example/ows"


def pages(body: bytes, query: Query = Query(), client=WmsClient):
    return list(client(CatalogueSource("W", URL)).search(query, Given(body), silent))


def by_id(body: bytes, query: Query = Query(), client=WmsClient):
    return {record.id: record for page in pages(body, query, client) for record in page.records}


def test_layers_with_a_name_are_records_and_groups_are_not():
    assert list(by_id(wms())) == ["waste", "heaps", "ponds"]


def test_a_layer_says_what_it_is():
    heaps = by_id(wms())["heaps"]
    assert (heaps.title, heaps.keywords, heaps.commodities) == ("Heaps", ("lithium",), ("Li",))
    assert heaps.other_ids == ("urn:x:1",)
    assert heaps.contacts == (Contact("Ana", "Survey of Nowhere", "pointOfContact", "ana@survey.example"),)
    assert (heaps.licence, heaps.access) == ("https://creativecommons.org/licenses/by/4.0/", Access.OPEN)
    assert heaps.distributions == (
        Distribution(Kind.WMS, URL, "heaps", "image/png", "Heaps"),
        Distribution(Kind.LINK, "https://c.example/7.xml", "", "text/xml", "Metadata"),
        Distribution(Kind.GEOPACKAGE, "http://w.example/heaps.gpkg", "", "application/geopackage+sqlite3", "Data"),
    )


def test_what_a_layer_does_not_say_it_has_from_its_group():
    found = by_id(wms())
    assert found["waste"].bbox == found["ponds"].bbox == (-9, 36, 4, 44)
    assert found["ponds"].title == "ponds"
    assert {(each.time_start, each.time_end) for each in found.values()} == {("1990-01-01", "2020-12-31")}
    assert {each.publisher for each in found.values()} == {"Holder of the pictures"}


def test_a_box_of_wms_1_3_0_has_latitude_first_where_the_register_says_so():
    assert by_id(wms())["heaps"].bbox == (-6, 43, -5.5, 43.5)


@pytest.mark.parametrize("system", ["CRS:84", "EPSG:3857"])
def test_other_boxes_of_wms_1_3_0_have_x_first(system):
    sides = {"CRS:84": (1, 2, 3, 4), "EPSG:3857": (111319.49, 222684.21, 333958.47, 445640.11)}[system]
    written = dict(zip(("minx", "miny", "maxx", "maxy"), sides))
    box = " ".join(f'{name}="{value}"' for name, value in written.items())
    layer = f'<Layer><Name>a</Name><BoundingBox CRS="{system}" {box}/></Layer>'
    assert by_id(wms(layer))["a"].bbox == pytest.approx((1, 2, 3, 4), abs=1e-4)


def test_an_old_wms_with_a_document_type_is_read():
    found = by_id(OLD_WMS)
    assert [each.bbox for each in found.values()] == [(-6, 43, -5, 44), (-6, 43, -5, 44), (-10, 36, 5, 44)]
    assert (found["c"].time_start, found["c"].time_end) == ("2001", "2003-05-01T00:00:00Z")
    assert found["a"].distributions[0].media_type == "image/gif"


def test_the_own_words_of_a_group_are_not_those_of_its_layers():
    assert list(by_id(wms(), Query(text="lithium"))) == ["heaps"]


@pytest.mark.parametrize(
    ("values", "interval"),
    [
        ("2000-01-01/2020-12-31/P1D", ("2000-01-01", "2020-12-31")),
        ("2003,2001,2002", ("2001", "2003")),
        (" 2001-05-01T00:00:00.000Z , 1999-12-01 ", ("1999-12-01", "2001-05-01T00:00:00.000Z")),
        ("current", ("", "")),
        ("", ("", "")),
        ("javascript:alert(1)/x", ("", "")),
        ("1990/2000/P1Y,2010/2015/P1Y", ("1990", "2015")),
    ],
)
def test_a_time_dimension_has_a_beginning_and_an_end(values, interval):
    assert interval_of(values) == interval


def test_ten_thousand_layers_inside_each_other_and_beside():
    deep = "<Layer><Name>a</Name>" * 150 + "</Layer>" * 150
    flat = "".join(f"<Layer><Name>l{number}</Name></Layer>" for number in range(10_000))
    (page,) = pages(wms(f"<Layer>{deep}{flat}</Layer>"), Query(limit=20_000))
    assert len(page.records) == 10_001


def test_layers_nested_beyond_reason_are_refused():
    with pytest.raises(errors.UnexpectedContent):
        pages(wms("<Layer><Name>a</Name>" * 5000 + "</Layer>" * 5000))


def test_a_tile_layer_is_a_record():
    (page,) = pages(WMTS, client=WmtsClient)
    (record,) = page.records
    assert page.skipped == 1
    assert (record.id, record.title, record.abstract) == ("dop", "Orthophotos", "From above")
    assert record.bbox == (9, 50, 12, 51)
    assert (record.time_start, record.time_end) == ("2018", "2020")
    assert (record.licence, record.access) == ("DL-DE-BY-2.0", Access.OPEN)
    assert record.distributions == (Distribution(Kind.WMTS, URL, "dop", "image/jpeg", "Orthophotos"),)


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("wmts", ASKED),
        ("wmts?SERVICE=WMTS&REQUEST=GetCapabilities", ASKED),
        ("wmts/1.0.0/WMTSCapabilities.xml", {}),
    ],
)
def test_a_wmts_is_asked_or_its_document_read(path, asked):
    plain = path.partition("?")[0]
    with CatalogueService({}, **{plain: (200, "text/xml", WMTS)}) as service:
        client = WmtsClient(CatalogueSource("W", f"{service.url}/{path}"))
        record = client.fetch("dop", Http(sleep=lambda seconds: None), silent)
        assert service.asked == [(f"/{plain}", asked)]
    assert record.distributions[0].url == f"{service.url}/{plain}"


@pytest.mark.parametrize("client", [WmsClient, WmtsClient])
@pytest.mark.parametrize("body", [b"", b"<html/>", b"[]", b"<a/>", b"<ServiceExceptionReport/>", b"<Capabilities/>"])
def test_what_is_no_such_service_is_told_so(client, body):
    with pytest.raises(errors.UnexpectedContent):
        pages(body, client=client)


@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_no_mutilated_capabilities_upset_the_readers(data):
    client, body = data.draw(st.sampled_from([(WmsClient, wms()), (WmsClient, OLD_WMS), (WmtsClient, WMTS)]))
    mutilated = bytearray(body)
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(mutilated)))
        mutilated[place : place + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=8))
    try:
        pages(bytes(mutilated), Query(text="a", bbox=(0, 0, 1, 1), start="2020"), client)
    except errors.DataSpaceError:
        return
