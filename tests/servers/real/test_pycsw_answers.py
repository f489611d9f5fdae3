# SPDX-License-Identifier: GPL-2.0-or-later
"""pycsw as the tests use it: it holds every record made for it and answers a GetRecords by POST."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
import requests

from tests.servers.real.iso_19139 import iso_19139
from tests.servers.real.mine_waste_records import COUNT, CROOKED, datasets

CSW = "{http://www.opengis.net/cat/csw/2.0.2}"
GMD = "{http://www.isotc211.org/2005/gmd}"
GCO = "{http://www.isotc211.org/2005/gco}"
REQUEST = """<csw:GetRecords xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" xmlns:ogc="http://www.opengis.net/ogc"
 xmlns:gml="http://www.opengis.net/gml" xmlns:gmd="http://www.isotc211.org/2005/gmd" service="CSW" version="2.0.2"
 resultType="results" startPosition="{start}" maxRecords="{most}" outputFormat="application/xml"
 outputSchema="http://www.isotc211.org/2005/gmd"><csw:Query typeNames="gmd:MD_Metadata">
<csw:ElementSetName>full</csw:ElementSetName>{constraint}</csw:Query></csw:GetRecords>"""
CONSTRAINT = '<csw:Constraint version="1.1.0"><ogc:Filter>{}</ogc:Filter></csw:Constraint>'
LIKE = (
    '<ogc:PropertyIsLike wildCard="%" singleChar="_" escapeChar="\\"><ogc:PropertyName>apiso:AnyText'
    "</ogc:PropertyName><ogc:Literal>%{}%</ogc:Literal></ogc:PropertyIsLike>"
)


def get_records(url: str, constraint: str = "", start: int = 1, most: int = 10) -> ElementTree.Element:
    """Return the SearchResults of a GetRecords for ISO records."""
    inside = CONSTRAINT.format(constraint) if constraint else ""
    body = REQUEST.format(start=start, most=most, constraint=inside).encode()
    answer = requests.post(url, data=body, headers={"Content-Type": "application/xml"}, timeout=30)
    assert answer.status_code == 200
    results = ElementTree.fromstring(answer.content).find(f"{CSW}SearchResults")
    assert results is not None, answer.text[:2000]
    return results


def test_every_record_is_there_and_every_page_can_be_had(pycsw, mine_waste):
    found, start = [], 1
    while start:
        results = get_records(pycsw, start=start, most=100)
        assert results.get("numberOfRecordsMatched") == str(COUNT)
        found += [each.findtext(f"{GMD}fileIdentifier/{GCO}CharacterString") for each in results]
        start = int(results.get("nextRecord"))
    assert sorted(found) == sorted(each.identifier for each in mine_waste)


@pytest.mark.parametrize("word", ["cobalt", "litio", "Aznalcóllar", "Absetzbecken"])
def test_a_word_is_found_in_as_many_records_as_hold_it(pycsw, mine_waste, word):
    holding = sum(word.casefold() in iso_19139(each).casefold() for each in mine_waste)
    assert holding > 5
    assert get_records(pycsw, LIKE.format(word)).get("numberOfRecordsMatched") == str(holding)


def test_the_records_are_the_same_every_time_and_some_are_crooked():
    before = datasets()
    datasets.cache_clear()
    assert datasets() == before
    assert {each.crooked for each in before} == {"", *CROOKED}
    assert all("synthetic" in each.keywords for each in before)
