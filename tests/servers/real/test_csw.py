# SPDX-License-Identifier: GPL-2.0-or-later
"""The CSW client against a real pycsw: counts to the record, reckoned with the made-up data themselves."""

from __future__ import annotations

import pytest

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.client import FilterUse
from crm_dataspace_plugin.core.catalogue.csw.client import CswClient
from crm_dataspace_plugin.core.catalogue.csw.dublin_core import read_dublin_core
from crm_dataspace_plugin.core.catalogue.csw.request import CORE, GET_CORE, GET_ISO, Request
from crm_dataspace_plugin.core.catalogue.csw.service import get_records
from crm_dataspace_plugin.core.catalogue.extent import boxes_meet, times_meet
from crm_dataspace_plugin.core.catalogue.iso.extent import moment
from crm_dataspace_plugin.core.catalogue.probe.probe import probe
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.record import Access
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from crm_dataspace_plugin.core.xml.node import every
from tests.servers.real.iso_19139 import iso_19139
from tests.servers.real.mine_waste_records import COUNT

IBERIA = (-9.5, 36.0, -1.0, 43.0)
ALL = 10_000
HERE, SERVICE = FilterUse.HERE, FilterUse.SERVICE
ACCESS = {"restricted": Access.RESTRICTED, "closed": Access.CLOSED, "open": Access.OPEN, "negotiate": Access.RESTRICTED}


@pytest.fixture(scope="session")
def client(pycsw):
    return CswClient(CatalogueSource("pycsw", pycsw, "csw"))


@pytest.fixture(scope="session")
def everything(client):
    """All records by their ids."""
    return {each.id: each for each in ask(client)[0]}


def ask(client, **query):
    """Return the records, and the last page."""
    pages = list(client.search(Query(**{"limit": ALL, **query}), Http(), silent))
    return [each for page in pages for each in page.records], pages[-1]


def expect(client, mine_waste, fits, **query):
    """Ask, and hold the answer against the datasets that fit; return who applied what."""
    records, page = ask(client, **query)
    expected = {each.identifier for each in mine_waste if fits(each)}
    assert 0 < len(expected) < COUNT
    assert {each.id for each in records} == expected
    assert len(records) == len(expected) == page.matched
    assert page.problem == ""
    return dict(page.uses)


def holds(dataset, *words) -> bool:
    text = iso_19139(dataset).casefold()
    return all(each.casefold() in text for each in words)


def meets(dataset, box) -> bool:
    """As pycsw takes a box whose west and east are exchanged: a ring is the same from either side."""
    if dataset.box is None:
        return False
    west, south, east, north = dataset.box
    return boxes_meet((min(west, east), south, max(west, east), north), box)


def test_its_address_is_known_with_its_number_of_records(pycsw):
    found = probe(pycsw, Http(), silent)
    assert (found.kind, found.title) == ("csw", "Synthetic mine waste")
    assert found.words.endswith("is a CSW 2.0.2 catalogue with 1,200 records.")


def test_all_pages_together_are_all_records(client, mine_waste):
    records, page = ask(client)
    assert sorted(each.id for each in records) == sorted(each.identifier for each in mine_waste)
    assert (page.matched, page.problem, page.notes) == (COUNT, "", ())


def test_every_record_is_read_whole(everything, mine_waste):
    for dataset in mine_waste:
        record = everything[dataset.identifier]
        assert record.title == (dataset.title or dataset.identifier)
        assert record.abstract == dataset.abstract and record.lineage == dataset.lineage
        assert record.bbox == dataset.box
        assert (record.time_start, record.time_end) == (moment(dataset.start), dataset.end)
        assert (record.issued, record.updated) == (dataset.created, dataset.updated)
        assert record.publisher == dataset.organisation and record.language == dataset.language
        assert record.licence == dataset.licence
        assert set(dataset.keywords) <= set(record.keywords)
        assert set(record.commodities) == set(dataset.commodities)
        assert record.countries == (dataset.country.code,) and record.facility_types == (dataset.facility_type,)
        assert dataset.access == "unknown" or record.access is ACCESS[dataset.access]


def test_every_distribution_is_kept_and_recognised(everything, mine_waste):
    total = 0
    for dataset in mine_waste:
        expected = sorted((each.kind, each.url.partition("?")[0]) for each in dataset.links)
        found = sorted((each.kind.value, each.url) for each in everything[dataset.identifier].distributions)
        assert found == expected
        total += len(found)
    assert total == sum(len(each.links) for each in mine_waste) > 2 * COUNT


@pytest.mark.parametrize("words", [("cobalt",), ("cobalt", "dump"), ("synthetic", "mine", "spain"), ("COPPER",)])
def test_words_are_looked_for_by_the_service(client, mine_waste, words):
    uses = expect(client, mine_waste, lambda each: holds(each, *words), text=" ".join(words))
    assert uses == {"text": SERVICE}


@pytest.mark.parametrize("words", [("Aznalcóllar",), ("Río", "Tinto"), ("odpady", "miedź")])
def test_words_with_accents_are_looked_for_with_the_service_and_here(client, mine_waste, words):
    uses = expect(client, mine_waste, lambda each: holds(each, *words), text=" ".join(words))
    assert uses == {"text": HERE}


def test_words_without_their_accents_are_found_too(client, mine_waste):
    uses = expect(client, mine_waste, lambda each: holds(each, "Aznalcóllar"), text="aznalcollar")
    assert uses == {"text": HERE}


def test_alternatives_separated_by_a_comma(client, mine_waste):
    uses = expect(
        client, mine_waste, lambda each: holds(each, "cobalt") or holds(each, "gallium"), text="cobalt,gallium"
    )
    assert uses == {"text": SERVICE}


def test_alternatives_of_several_words(client, mine_waste):
    def fits(each):  # what the service finds by one word each; the others may also be our names for a record's codes
        names = {"Co": "cobalt", "Ga": "gallium", "waste-dump": "waste dump", "tailings-pond": "tailings pond"}
        ours = " ".join(names.get(code, "") for code in (*each.commodities, each.facility_type))
        said = f"{iso_19139(each)} {ours}".casefold()
        found = holds(each, "cobalt") or holds(each, "gallium")
        return found and any(all(word in said for word in words) for words in (("cobalt", "dump"), ("gallium", "pond")))

    assert expect(client, mine_waste, fits, text="cobalt dump, gallium pond") == {"text": HERE}


def test_a_box_is_looked_for_by_the_service(client, mine_waste):
    uses = expect(client, mine_waste, lambda each: meets(each, IBERIA), bbox=IBERIA)
    assert uses == {"bbox": SERVICE}


def test_a_box_across_the_date_line_is_applied_here(client, mine_waste):
    box = (20.0, 36.0, -5.0, 70.0)
    straight = [each for each in mine_waste if each.crooked != "inverted-bbox"]
    records, page = ask(client, bbox=box)
    expected = {each.identifier for each in straight if each.box and boxes_meet(each.box, box)}
    assert expected <= {each.id for each in records} and page.uses["bbox"] is HERE
    assert {each.id for each in records} - expected <= {
        e.identifier for e in mine_waste if e.crooked == "inverted-bbox"
    }


@pytest.mark.parametrize(
    ("start", "end"),
    [("2000-01-01", "2004-12-31"), ("2015", ""), ("", "1960-06-01"), ("1999-06-01T00:00:00Z", "1999-06-02")],
)
def test_time_is_applied_here_and_open_ends_are_kept(client, mine_waste, start, end):
    def fits(each):
        stated = (moment(each.start), each.end)
        return any(stated) and times_meet(stated, (start, end))

    assert expect(client, mine_waste, fits, start=start, end=end) == {"time": HERE}


@pytest.mark.parametrize("code", ["Li", "Co", "W", "Pb", "REE", "graphite"])
def test_a_commodity_is_found_in_every_language(client, mine_waste, code):
    uses = expect(client, mine_waste, lambda each: code in each.commodities, filters={"commodity": (code,)})
    assert uses == {"commodity": HERE}


def test_a_country_a_facility_type_and_a_keyword(client, mine_waste):
    def fits(each):
        return each.country.code == "FI" and each.facility_type == "tailings-pond" and "cobalt" in each.keywords

    filters = {"country": ("FI",), "facility_type": ("tailings-pond",), "keyword": ("cobalt",)}
    uses = expect(client, mine_waste, fits, filters=filters)
    assert uses == {"country": HERE, "facility_type": HERE, "keyword": HERE}


def test_everything_at_once(client, mine_waste):
    def fits(each):
        late = each.start and times_meet((moment(each.start), each.end), ("2000", ""))
        return holds(each, "synthetic") and meets(each, IBERIA) and "Cu" in each.commodities and late

    query = {
        "text": "synthetic",
        "bbox": IBERIA,
        "filters": {"commodity": ("Cu",), "kind": ("dataset",)},
        "start": "2000",
    }
    uses = expect(client, mine_waste, fits, **query)
    assert uses == {"text": SERVICE, "bbox": SERVICE, "kind": SERVICE, "commodity": HERE, "time": HERE}


def test_nothing_is_found_where_there_is_nothing(client):
    records, page = ask(client, filters={"kind": ("service",)})
    assert records == [] and page.matched == 0 and page.uses == {"kind": SERVICE}


def test_records_are_given_by_their_ids(client, mine_waste):
    wanted = tuple(each.identifier for each in mine_waste[::40])
    records, page = ask(client, ids=(*wanted, "urn:nowhere"))
    assert sorted(each.id for each in records) == sorted(wanted) and page.uses == {"ids": SERVICE}
    assert client.fetch(wanted[3], Http(), silent).id == wanted[3]
    with pytest.raises(errors.NotThere):
        client.fetch("urn:nowhere", Http(), silent)


def test_the_limit_is_kept(client):
    records, page = ask(client, limit=130)
    assert len(records) == 130 and page.matched == COUNT


def test_a_word_that_would_break_a_filter_finds_nothing_and_breaks_nothing(client):
    records, page = ask(client, text="'</ogc:Literal>\"; --", bbox=IBERIA)
    assert records == [] and page.matched == 0


@pytest.mark.parametrize("way", [CORE, GET_ISO, GET_CORE], ids=["POST Dublin Core", "GET ISO", "GET Dublin Core"])
def test_the_other_ways_of_asking_work_as_well(pycsw, way):
    told = get_records(Http(), pycsw, Request(way), 1, 20, silent)
    (results,) = every(told.tree.root, "SearchResults")
    assert len(results) == 20 and results.get("numberOfRecordsMatched") == str(COUNT)


def test_dublin_core_has_the_same_boxes(pycsw, mine_waste):
    told = get_records(Http(), pycsw, Request(CORE), 1, 100, silent)
    read = [read_dublin_core(each, "pycsw", pycsw) for each in every(told.tree.root, "Record")]
    plain = {each.identifier: each for each in mine_waste if not each.crooked}
    compared = [(each.bbox, plain[each.id].box) for each in read if each.id in plain]
    assert len(compared) > 80
    for found, box in compared:
        assert found == pytest.approx(box, abs=0.01), "pycsw rounds them there"


def test_a_refusal_of_the_real_service_is_one_sentence(pycsw):
    wrong = Request(CORE.__class__(**{**CORE.__dict__, "schema": "urn:nonsense"}))
    with pytest.raises(errors.HttpError) as raised:
        get_records(Http(), pycsw, wrong, 1, 1, silent)
    assert "refused the request (InvalidParameterValue, outputschema): Invalid outputSchema" in raised.value.message
