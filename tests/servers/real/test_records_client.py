# SPDX-License-Identifier: GPL-2.0-or-later
"""The records client against a real pygeoapi: counts to the record, reckoned with the made-up data themselves."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.client import FilterUse
from crm_dataspace_plugin.core.catalogue.extent import boxes_meet, times_meet
from crm_dataspace_plugin.core.catalogue.ogc_api.records import RecordsClient
from crm_dataspace_plugin.core.catalogue.probe.probe import probe
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Access, DistributionKind
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.real.mine_waste_records import COUNT
from tests.servers.real.pygeoapi_server import COLLECTION, breaks_at_a_missing_geometry
from tests.servers.real.records_json import has_words, words

IBERIA = (-9.5, 36.0, -1.0, 43.0)
ALL = 10_000
ACCESS = {
    "open": Access.OPEN,
    "restricted": Access.RESTRICTED,
    "closed": Access.CLOSED,
    "negotiate": Access.NEGOTIATE,
}


@pytest.fixture(scope="session")
def client(pygeoapi_records):
    return RecordsClient(CatalogueSource("pygeoapi", pygeoapi_records, "records"))


def ask(client, **query):
    """Return the records, and the last page."""
    pages = list(client.search(Query(**{"limit": ALL, **query}), Http(), silent))
    return [each for page in pages for each in page.records], pages[-1]


def expect(client, mine_waste, fits, **query):
    """Ask, and hold the answer against the datasets that fit; return the last page."""
    records, page = ask(client, **query)
    expected = {each.identifier for each in mine_waste if fits(each)}
    assert 0 < len(expected) < COUNT
    assert {each.id for each in records} == expected
    assert len(records) == len(expected) == page.matched
    assert page.problem == ""
    return page


def test_its_address_is_known_as_a_records_service(pygeoapi_records):
    assert probe(pygeoapi_records, Http(), silent).kind == "records"


def test_all_pages_together_are_all_records_and_every_one_is_read(client, mine_waste):
    records, page = ask(client)
    assert [each.id for each in records] == [each.identifier for each in mine_waste]
    assert (page.matched, page.problem) == (COUNT, "")
    for record, dataset in zip(records, mine_waste):
        assert record.title == (dataset.title or dataset.identifier)
        assert set(record.commodities) == set(dataset.commodities), dataset.keywords
        assert record.countries == (dataset.country.code,)
        assert record.facility_types == (dataset.facility_type,)
        assert record.publisher == dataset.organisation
        assert record.licence == dataset.licence
        unsaid = Access.OPEN if dataset.licence else Access.UNKNOWN  # the licences are all open ones
        assert record.access is ACCESS.get(dataset.access, unsaid)
        assert (record.bbox is None) == (dataset.box is None)
        assert sorted(each.kind.value for each in record.distributions) == sorted(each.kind for each in dataset.links)


def test_the_limit_is_kept_and_the_whole_number_is_known(client):
    records, page = ask(client, limit=300)
    assert (len(records), page.matched) == (300, COUNT)


def test_a_box_is_kept_by_the_service_to_the_record(client, mine_waste):
    page = expect(client, mine_waste, lambda each: each.box and boxes_meet(upright(each.box), IBERIA), bbox=IBERIA)
    assert page.uses == {"bbox": FilterUse.HERE if breaks_at_a_missing_geometry() else FilterUse.SERVICE}


def test_a_tiny_box_finds_what_covers_it(client, mine_waste):
    west, south, _, _ = upright(mine_waste[0].box)
    tiny = (west, south, west + 1e-6, south + 1e-6)
    expect(client, mine_waste, lambda each: each.box and boxes_meet(upright(each.box), tiny), bbox=tiny)


@pytest.mark.parametrize("word", ["cobalt", "COBALTO", "Żelazny", "Absetzbecken"])
def test_a_word_finds_the_records_whose_text_for_the_search_has_it(client, mine_waste, word):
    found = expect(client, mine_waste, lambda each: has_words(each) and word.lower() in words(each).lower(), text=word)
    assert found.uses == {"text": FilterUse.SERVICE}


def test_a_word_and_a_box(client, mine_waste):
    def fits(each):
        inside = each.box and boxes_meet(upright(each.box), IBERIA)
        if breaks_at_a_missing_geometry():  # then words are looked for here, and codes in every language count
            return inside and "W" in each.commodities
        return inside and has_words(each) and "wolframio" in words(each).lower()

    expect(client, mine_waste, fits, text="wolframio", bbox=IBERIA)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        pytest.param("2015-06-01", "", id="since"),
        pytest.param("", "1960-12-31", id="until"),
        pytest.param("1980-01-01", "1985-12-31", id="between"),
    ],
)
def test_time_is_the_time_of_the_data_whatever_date_the_service_looks_at(client, mine_waste, start, end):
    def fits(each):
        return in_time(each, start, end)

    page = expect(client, mine_waste, fits, start=start, end=end)
    assert page.uses["time"] is not FilterUse.SERVICE


def test_ids_are_found_although_the_service_ignores_them(client, mine_waste):
    wanted = tuple(each.identifier for each in mine_waste[100:1200:400])
    page = expect(client, mine_waste, lambda each: each.identifier in wanted, ids=wanted)
    assert page.uses == {"ids": FilterUse.IGNORED}


@pytest.mark.parametrize(
    ("name", "value", "fits"),
    [
        pytest.param("commodity", "Co", lambda each: "Co" in each.commodities, id="commodity"),
        pytest.param("commodity", "rare earths", lambda each: "REE" in each.commodities, id="commodity by name"),
        pytest.param("country", "PL", lambda each: each.country.code == "PL", id="country"),
        pytest.param("facility_type", "waste-dump", lambda each: each.facility_type == "waste-dump", id="facility"),
        pytest.param("access", "closed", lambda each: each.access == "closed", id="access"),
        pytest.param("licence", "CC-BY-4.0", lambda each: "licenses/by/4.0" in each.licence, id="licence"),
        pytest.param("licence", "dl-de/by-2-0", lambda each: "govdata" in each.licence, id="licence by another name"),
        pytest.param("keyword", "Halde", lambda each: "Halde" in each.keywords, id="keyword"),
        pytest.param("publisher", "Finland", lambda each: each.country.code == "FI", id="publisher"),
    ],
)
def test_a_filter_finds_every_record_although_the_service_cannot(client, mine_waste, name, value, fits):
    page = expect(client, mine_waste, fits, filters={name: (value,)})
    assert page.uses[name] is not FilterUse.SERVICE


def test_a_filter_a_box_and_a_time_together(client, mine_waste):
    def fits(each):
        inside = each.box and boxes_meet(upright(each.box), IBERIA) and "Li" in each.commodities
        return inside and in_time(each, "2000-01-01", "")

    expect(client, mine_waste, fits, filters={"commodity": ("Li",)}, bbox=IBERIA, start="2000-01-01")


@pytest.mark.parametrize("text", ["mine (", "[", "*", "waste-rock +", "a\\"])
def test_words_that_are_no_pattern_are_no_error(client, text):
    """pygeoapi takes the words for a regular expression, and breaks at these."""
    records, page = ask(client, text=text, limit=50)
    assert all(text.split()[0] in str(each.raw) for each in records)
    assert page.problem == ""


def test_nothing_is_nothing(client):
    records, page = ask(client, text="unobtainium")
    assert (records, page.matched) == ([], 0)


def test_one_record_by_its_id(client, mine_waste):
    record = client.fetch(mine_waste[28].identifier, Http(), silent)
    assert record.id == mine_waste[28].identifier
    assert DistributionKind.WMS in {each.kind for each in record.distributions}
    with pytest.raises(errors.NotThere):
        client.fetch("urn:x-synthetic:mine-waste:xx:9999", Http(), silent)


def test_the_collection_itself_is_an_address_too(pygeoapi_records, client):
    own = RecordsClient(CatalogueSource("", f"{pygeoapi_records}/collections/{COLLECTION}", "records"))
    assert ask(own, limit=10)[1].matched == COUNT


def in_time(dataset, start, end):
    """Tell whether the data are of that time; a date that is none states nothing."""
    stated = ("" if dataset.crooked == "wrong-date" else dataset.start, dataset.end if dataset.start else "")
    return any(stated) and times_meet(stated, (start, end))


def upright(box):
    west, south, east, north = box
    return min(west, east), south, max(west, east), north
