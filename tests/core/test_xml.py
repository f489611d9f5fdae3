# SPDX-License-Identifier: GPL-2.0-or-later
"""XML of services: what is forgiven, what is refused, and what must not take long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.service.capabilities import capabilities_text, plain_address
from crm_dataspace_plugin.core.http import Answer
from crm_dataspace_plugin.core.xml.text import parse_xml, root_of, xml_text

URL = "http://c.example/wms"


def answer(body: bytes) -> Answer:
    return Answer(200, URL, {}, body)


def read(body: bytes):
    return parse_xml(capabilities_text(answer(body)), URL)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        pytest.param(b"<a>R&amp;D &lt;b&gt; &#233; &#xE9;</a>", "R&D <b> é é", id="references"),
        pytest.param(b"<a>http://x/?a=1&b=2 & more</a>", "http://x/?a=1&b=2 & more", id="bare ampersands"),
        pytest.param(b"<a>Stra&szlig;e&nbsp;1 &unheard;</a>", "Straße\u00a01 &unheard;", id="names of HTML"),
        pytest.param(b"<a><![CDATA[<b>&amp;</b> & x]]></a>", "<b>&amp;</b> & x", id="literal text"),
        pytest.param(b"<a>x<!-- & <![CDATA[ -->y</a>", "xy", id="comment"),
        pytest.param(b"<a>\x01&#1;&#xD800;&#99999999999;</a>", "\ufffd" * 3, id="what is no character"),
        pytest.param("<größe>ä</größe>".encode(), "ä", id="umlaut in a name"),
        pytest.param(b"<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe9</a>", "é", id="Latin-1"),
        pytest.param("<a>ü</a>".encode("utf-16"), "ü", id="UTF-16"),
        pytest.param(b"<a>x</a> and then nonsense <", "x", id="something behind the root"),
        pytest.param(b"<n:a xmlns:m='urn:m'>x</n:a>", "x", id="prefix nobody declared"),
    ],
)
def test_what_services_write_is_read(body, text):
    assert read(body).text == text


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"<a><b></a>", id="crossed"),
        pytest.param(b"<a", id="cut in a tag"),
        pytest.param(b"<a>" * 100_000, id="nested"),
        pytest.param(b"", id="empty"),
        pytest.param(b"plain", id="text"),
        pytest.param(b"<html><body/></html>", id="web page"),
        pytest.param(b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', id="entity"),
        pytest.param(b"<!DOCTYPE a [<!ENTITY % b SYSTEM 'file:///etc/passwd'> %b;]><a/>", id="parameter entity"),
        pytest.param(b'<?xm\xe9 version="1.0"?><a', id="characters in a declaration"),
    ],
)
def test_what_cannot_be_read_is_refused(body):
    with pytest.raises(errors.UnexpectedContent):
        read(body)


@pytest.mark.parametrize(
    "declaration",
    [
        b"<!DOCTYPE a>",
        b"<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'>",
        b'<!DOCTYPE a PUBLIC "-//X//Y" "http://127.0.0.1:9/a.dtd" [ <!ELEMENT b EMPTY> ]>',
        b'<!-- of 1.1.1 -->\n<!DOCTYPE a SYSTEM "a.dtd"\n [\n <!ELEMENT b EMPTY>\n ]>  ',
    ],
)
def test_a_document_type_without_entities_is_left_out(declaration):
    assert read(b'<?xml version="1.0"?>\n' + declaration + b"\n<a>x</a>").text == "x"


def test_a_document_type_is_still_refused_where_gdal_reads_the_text():
    with pytest.raises(errors.UnexpectedContent, match="document type"):
        xml_text(answer(b"<!DOCTYPE a><a/>"))


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(b"<" + b"a" * 2_000_000, id="a name without end"),
        pytest.param(b"<a " + b"b" * 2_000_000 + b">", id="an attribute without value"),
        pytest.param(b"<a>" + b"<!--" * 500_000, id="comments that never end"),
        pytest.param(b"<a>" + b"<![CDATA[" * 200_000, id="literal text that never ends"),
        pytest.param(b"<a>" + b"&" * 1_000_000, id="ampersands"),
        pytest.param(b"<!DOCTYPE a" + b" " * 1_000_000, id="blanks in a document type"),
        pytest.param(b"<!-- -->" * 300_000 + b"<!DOCTYPE", id="comments before anything"),
    ],
)
def test_no_text_is_looked_at_for_long(body):
    began = time.process_time()
    with pytest.raises(errors.UnexpectedContent):
        text = capabilities_text(answer(body))
        root_of(text)
        parse_xml(text, URL)
    assert time.process_time() - began < 5


@settings(max_examples=500, deadline=None)
@given(text=st.text(st.characters() | st.sampled_from("<>&;#x![]-\"'?ad1 "), max_size=80))
def test_any_text_is_read_or_refused(text):
    try:
        read(f"<a>{text}</a>".encode("utf-8", "replace"))
    except errors.UnexpectedContent:
        return


@pytest.mark.parametrize(
    ("given_url", "plain"),
    [
        ("http://h/ows?service=WMS&REQUEST=GetCapabilities&map=a.map", "http://h/ows?map=a.map"),
        (
            "http://h/wms?LAYERS=a&styles=&Format=image/png&bbox=1,2,3,4&width=1&height=1&crs=x&key=k",
            "http://h/wms?key=k",
        ),
        (" http://h/wfs? ", "http://h/wfs"),
    ],
)
def test_the_address_of_a_service_is_freed_of_the_request(given_url, plain):
    assert plain_address(given_url) == plain
