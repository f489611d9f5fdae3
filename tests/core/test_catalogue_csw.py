# SPDX-License-Identifier: GPL-2.0-or-later
"""The CSW client against services that refuse, repeat themselves, break off and claim what they do not do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.client import FilterUse
from crm_dataspace_plugin.core.catalogue.csw.client import CswClient
from crm_dataspace_plugin.core.catalogue.csw.request import CORE, CSW, GMD, ISO, ladder
from crm_dataspace_plugin.core.catalogue.csw.service import plain_address
from crm_dataspace_plugin.core.catalogue.probe.probe import probe
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.csw_service import CswService, capabilities, iso_record, posted, report, results

HUNDRED = [iso_record(f"r{n}") for n in range(100)]
DUBLIN = '<csw:Record xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier>{}</dc:identifier></csw:Record>'
POLISH = iso_record("hałda", "Żelazny Most", "lit")


def http() -> Http:
    return Http(sleep=lambda seconds: None)


def search(service: CswService, query=None, path: str = ""):
    return list(CswClient(CatalogueSource("C", path or service.url)).search(query or Query(), http(), silent))


def ids(pages) -> list[str]:
    return [each.id for page in pages for each in page.records]


def body(query: Query, way=ISO) -> bytes:
    """Return what is posted for a query."""
    sent: list[bytes] = []

    class Listening(Http):
        def post_query(self, url, body, *args, **kwargs):
            sent.append(body)
            raise errors.TimedOut("enough")

    with pytest.raises(errors.TimedOut):
        list(CswClient(CatalogueSource("C", "http://c.example/csw")).search(query, Listening(), silent))
    return sent[0]


# the way to all records


@pytest.mark.parametrize(
    "address",
    [
        "{}",
        "{}?",
        "{}?service=CSW&version=2.0.2&request=GetCapabilities",
        "{}?REQUEST=GetCapabilities&SERVICE=CSW",
        " {} ",
    ],
)
def test_any_address_of_the_service_will_do(address):
    with CswService(HUNDRED[:3]) as service:
        assert ids(search(service, path=address.format(service.url))) == ["r0", "r1", "r2"]


def test_parameters_that_are_not_of_one_request_stay():
    url = plain_address("https://c.example/csw?config=a%20b&service=CSW&Request=GetCapabilities&lang=eng")
    assert url == "https://c.example/csw?config=a+b&lang=eng"


def test_all_pages_are_read_however_small_the_service_makes_them():
    with CswService(HUNDRED, most=7) as service:
        pages = search(service)
    assert sorted(ids(pages)) == sorted(f"r{n}" for n in range(100))
    assert [page.matched for page in pages] == [100] * 15 and not any(page.problem for page in pages)


def test_no_more_is_asked_than_wanted():
    with CswService(HUNDRED) as service:
        pages = search(service, Query(limit=12))
    assert len(ids(pages)) == 12 and pages[-1].matched == 100
    assert [each.count for each in service.searches()] == [12]


@pytest.mark.parametrize(
    ("matched", "following", "problem"),
    [
        pytest.param(4, 1, "same|circle", id="back to the start"),
        pytest.param(4, 3, "same", id="on, but the same records"),
        pytest.param(None, 3, "same", id="without an end"),
        pytest.param(9, 0, "announced 9", id="fewer than announced"),
        pytest.param(2, 3, "", id="beyond the last"),
        pytest.param(2, 0, "", id="done"),
        pytest.param(2, None, "", id="next record left out"),
        pytest.param("many", "soon", "", id="words for numbers"),
        pytest.param(-5, -1, "", id="below nothing"),
    ],
)
def test_paging_ends_and_says_why(matched, following, problem):
    with CswService([], refuse=lambda asked: results(HUNDRED[:2], matched, following)) as service:
        pages = search(service)
    assert ids(pages) == ["r0", "r1"] and len(service.asked) < 4
    if problem:
        assert any(each in pages[-1].problem for each in problem.split("|"))
    else:
        assert not pages[-1].problem


def test_the_next_record_is_reckoned_where_the_service_does_not_say():
    def refuse(asked):
        return results(HUNDRED[asked.start - 1 : asked.start + 39], 100, None)

    with CswService([], refuse=refuse) as service:
        assert len(ids(search(service))) == 100


def test_an_empty_page_that_announces_more_ends_the_search():
    with CswService([], refuse=lambda asked: results([], 50, 11)) as service:
        pages = search(service)
    assert "empty page" in pages[-1].problem


def test_an_answer_that_breaks_off_keeps_the_whole_records_before():
    def refuse(asked):
        status, kind, content = results(HUNDRED[:5], 5, 0)
        return status, kind, content[: content.rindex(b"<gmd:title>")]

    with CswService([], refuse=refuse) as service:
        pages = search(service)
    assert ids(pages) == ["r0", "r1", "r2", "r3"] and "breaks off" in pages[-1].problem


def test_what_is_no_record_is_counted_and_named_and_the_same_one_is_given_once():
    records = [iso_record("a"), iso_record(""), "<unknown/>", iso_record("a"), DUBLIN.format("b")]
    with CswService(records) as service:
        pages = search(service)
    assert ids(pages) == ["a", "b"] and pages[0].skipped == 2
    assert "1 without an identifier, 1 of the unknown kind unknown" in pages[-1].notes[-1]


# what is asked


@pytest.mark.parametrize(
    ("text", "literals"),
    [
        ("</ogc:Literal><x/>", ("%</ogc:Literal><x/>%",)),
        ("\"'&]]>", ("%\"'&]]>%",)),
        ("a\x00b\ud800", ("%ab%",)),
        ("100% a_b\\", ("*100%*", "%a_b\\%")),
        ("'; --", ("%';%", "%--%")),
    ],
)
def test_nothing_can_be_written_into_the_request(text, literals):
    assert tuple(each.replace("%%", "%") for each in posted(body(Query(text=text))).words) == literals


@given(st.text(max_size=40))
def test_any_text_gives_a_request_that_is_xml(text):
    if text.strip() and text.strip(", \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029\u3000"):
        posted(body(Query(text=text)))


def like(text: str) -> list[tuple[str, dict]]:
    root = etree.fromstring(body(Query(text=text)))
    return [(each.findtext("{*}Literal"), dict(each.attrib)) for each in root.iter("{*}PropertyIsLike")]


def test_several_words_must_all_be_there():
    root = etree.fromstring(body(Query(text="cobalt tailings")))
    assert [each.findtext("{*}Literal") for each in root.find(".//{*}And")] == ["%cobalt%", "%tailings%"]


def test_alternatives_are_separated_by_commas():
    root = etree.fromstring(body(Query(text="cobalt, lithium")))
    assert [each.findtext("{*}Literal") for each in root.find(".//{*}Or")] == ["%cobalt%", "%lithium%"]


def test_signs_that_mean_something_are_chosen_so_that_nothing_has_to_be_escaped():
    assert like("50%") == [("*50%*", {"wildCard": "*", "singleChar": "_", "escapeChar": "\\"})]
    assert like("a_b\\c")[0][1] == {"wildCard": "%", "singleChar": "?", "escapeChar": "/"}


def test_the_box_is_sent_latitude_first_and_none_across_the_date_line():
    root = etree.fromstring(body(Query(bbox=(-10.0, 36.0, 32.0, 70.0))))
    assert root.findtext(".//{*}lowerCorner") == "36.0 -10.0" and root.findtext(".//{*}upperCorner") == "70.0 32.0"
    assert root.find(".//{*}Envelope").get("srsName").endswith("EPSG:6.11:4326")
    assert b"BBOX" not in body(Query(text="x", bbox=(170.0, -20.0, -170.0, -10.0)))


def test_there_is_at_most_one_group_of_alternatives_because_pycsw_mixes_up_several():
    query = Query(text="a,b", filters={"commodity": ("Li",), "country": ("ES",), "kind": ("dataset", "series")})
    for request in ladder(query):
        sent = etree.fromstring(body(query))
        assert len(list(sent.iter("{*}Or"))) == 1
        assert request.sent <= {"text", "kind"} and request.narrowed <= {"text", "commodity"}


def test_a_commodity_is_looked_for_by_all_its_names():
    words = posted(body(Query(filters={"commodity": ("Li",)}))).words
    assert {"%lithium%", "%Lithium%", "%LITHIUM%", "%litio%", "%lítio%", "%LÍTIO%", "%li\u0301tio%"} <= set(words)
    assert "%lit%" not in words, "too short to be read as a commodity in a keyword, and in every “quality”"


# who applies what


def uses(pages) -> dict[str, FilterUse]:
    return dict(pages[-1].uses)


def test_a_commodity_is_picked_out_here_from_what_the_service_gives():
    records = [iso_record("a", keyword="lítio"), iso_record("b", "No lithium here", keyword="copper"), iso_record("c")]
    with CswService(records) as service:
        pages = search(service, Query(filters={"commodity": ("Li",)}))
    assert ids(pages) == ["a"] and uses(pages) == {"commodity": FilterUse.HERE}
    assert "roughly" in pages[-1].notes[0]


def test_time_is_applied_here():
    with CswService(HUNDRED[:2]) as service:
        pages = search(service, Query(start="2000"))
    assert ids(pages) == [] and uses(pages) == {"time": FilterUse.UNSTATED} and service.searches()[0].words == ()


def test_a_box_that_the_service_ignores_is_found_out():
    records = [iso_record("in"), iso_record("out", box=(50, 50, 51, 51))]
    with CswService(records) as service:
        pages = search(service, Query(bbox=(-1.0, 39.0, 2.0, 42.0)))
    assert ids(pages) == ["in"] and uses(pages) == {"bbox": FilterUse.IGNORED}


def test_words_that_the_service_ignores_are_found_out():
    records = [iso_record("a", "cobalt"), iso_record("b", "copper")]
    with CswService(records) as service:
        pages = search(service, Query(text="cobalt"))
    assert ids(pages) == ["a"] and uses(pages) == {"text": FilterUse.IGNORED}


def test_words_that_the_service_looks_for_are_trusted_also_where_the_record_does_not_show_them():
    def refuse(asked):
        return results([iso_record("a", "copper")] if asked.words else [iso_record("a"), iso_record("b")], None, 0)

    with CswService([], refuse=refuse) as service:
        pages = search(service, Query(text="cuprum"))
    assert ids(pages) == ["a"] and uses(pages) == {"text": FilterUse.SERVICE}


def test_names_of_elements_are_not_what_a_record_says():
    with CswService(HUNDRED[:2]) as service:
        assert ids(search(service, Query(text="CharacterString"))) == []


def test_words_with_accents_are_looked_for_here_among_what_may_hold_them():
    with CswService([POLISH, iso_record("b", "Zelezny Most"), iso_record("c", "Most")]) as service:
        pages = search(service, Query(text="żelazny"))
    assert ids(pages) == ["hałda"] and uses(pages) == {"text": FilterUse.HERE}
    assert service.searches()[0].words == ("%%elazny%",)


def test_where_the_service_finds_no_word_it_is_looked_for_here():
    def refuse(asked):
        return results([], 0, 0) if asked.words else None

    with CswService([POLISH, *HUNDRED[:3]], refuse=refuse) as service:
        pages = search(service, Query(text="zelazny"))
        nothing = search(service, Query(text="nowhere"))
    assert ids(pages) == ["hałda"] and uses(pages) == {"text": FilterUse.HERE}
    assert ids(nothing) == [] and nothing[-1].matched == 0 and uses(nothing) == {"text": FilterUse.SERVICE}


def test_words_are_looked_for_with_other_accents_before_everything_is_looked_through():
    def refuse(asked):
        found = {("%grzedy%",): [], ("%gr__d_%",): [iso_record("p", "Grzędy")], (): HUNDRED}[asked.words]
        return results(found, len(found), 0)

    with CswService([], refuse) as service:
        pages = search(service, Query(text="grzedy"))
    assert ids(pages) == ["p"] and uses(pages) == {"text": FilterUse.HERE} and len(service.asked) == 2


def test_a_large_catalogue_is_not_looked_through_for_a_word_that_is_not_there():
    def refuse(asked):
        return results([], 0, 0) if asked.words else results(HUNDRED, 100_000, 101)

    with CswService([], refuse) as service:
        pages = search(service, Query(text="nowhere"))
    assert ids(pages) == [] and pages[-1].matched == 0 and uses(pages) == {"text": FilterUse.SERVICE}
    assert len(service.asked) == 3


# refusals


def test_a_service_without_iso_records_gives_dublin_core():
    def refuse(asked):
        return report("InvalidParameterValue", "no such schema", "outputSchema") if asked.schema == GMD else None

    with CswService([DUBLIN.format("d")], refuse, said=capabilities((CSW,))) as service:
        assert ids(search(service)) == ["d"]
    assert [(each.method, each.schema) for each in service.searches()] == [("GET", GMD), ("POST", CSW)]


def test_a_service_that_knows_the_core_names_only_is_asked_by_them():
    def refuse(asked):
        wrong = asked.name == "GetRecords" and asked.type_names != "csw:Record"
        return report("InvalidParameterValue", "unknown", "typeNames", 400) if wrong else None

    with CswService(HUNDRED[:2], refuse) as service:
        assert ids(search(service, Query(text="r"))) == ["r0", "r1"]
    assert service.searches()[-1].words == ("%r%",)


@pytest.mark.parametrize("status", [400, 403, 405, 415, 500, 501])
def test_a_service_that_refuses_post_is_asked_with_get(status):
    def refuse(asked):
        return (status, "text/html", b"<html>no</html>") if asked.method == "POST" else None

    with CswService(HUNDRED[:2], refuse) as service:
        pages = search(service, Query(text="r it's", bbox=(0.0, 0.0, 90.0, 90.0)))
    assert ids(pages) == []
    assert service.searches()[-1].words == ("csw:AnyText LIKE '%r%'",)
    assert uses(pages) == {"text": FilterUse.HERE, "bbox": FilterUse.HERE}


def test_a_service_that_has_moved_is_followed():
    with CswService(HUNDRED[:2]) as service:
        service.redirects["/old"] = service.url
        assert ids(search(service, Query(text="r"), path=f"{service.root}/old")) == ["r0", "r1"]
    assert service.searches()[-1].method == "POST"


def test_a_filter_that_is_not_understood_is_applied_here():
    def refuse(asked):
        return report("NoApplicableCode", "cannot parse", "filter") if asked.words else None

    with CswService([iso_record("a", "cobalt"), iso_record("b")], refuse) as service:
        pages = search(service, Query(text="cobalt"))
    assert ids(pages) == ["a"] and uses(pages) == {"text": FilterUse.HERE}


def test_a_refusal_is_one_clear_sentence():
    long = "java.lang.NullPointerException\n   at org.x.Y " * 30
    refused = report("NoApplicableCode", long, "GetRecords", 500)
    with CswService([], lambda asked: refused) as service, pytest.raises(errors.HttpError) as raised:
        search(service)
    message = raised.value.message
    assert message.startswith(f"{service.url} refused the request (NoApplicableCode, GetRecords): java.lang.Null")
    assert "\n" not in message and len(message) < 500 and raised.value.details


def test_a_login_is_asked_for_and_not_walked_around():
    with CswService([], lambda asked: (401, "text/html", b"")) as service, pytest.raises(errors.LoginNeeded):
        search(service)
    assert len(service.asked) == 1


def test_a_web_page_is_no_catalogue():
    page = (200, "text/html", b"<html>Portal</html>")
    with CswService([], lambda asked: page) as service, pytest.raises(errors.UnexpectedContent, match="web page"):
        search(service)


def test_an_error_on_a_later_page_keeps_the_first_ones():
    def refuse(asked):
        return report("NoApplicableCode", "tired", status=500) if asked.start > 1 else results(HUNDRED[:10], 100, 11)

    pages = []
    with CswService([], refuse) as service, pytest.raises(errors.HttpError):
        for page in CswClient(CatalogueSource("C", service.url)).search(Query(), http(), silent):
            pages.append(page)
    assert len(ids(pages)) == 10


# probing


@pytest.mark.parametrize("address", ["{}", "{}?", "{}?service=CSW&request=GetCapabilities", "{}?request=GetRecords"])
def test_any_address_of_the_service_is_known_with_its_number_of_records(address):
    with CswService(HUNDRED) as service:
        found = probe(address.format(service.url), http(), silent)
    assert (found.kind, found.title) == ("csw", "Small CSW")
    assert found.words.endswith("is a CSW 2.0.2 catalogue with 100 records.")


def test_a_service_that_does_not_count_is_known_too():
    with CswService([], lambda asked: report("x", "y") if asked.name == "GetRecords" else None) as service:
        assert probe(service.url, http(), silent).words.endswith("is a CSW catalogue.")


# single records


def test_a_record_is_fetched_by_its_id():
    with CswService(HUNDRED) as service:
        client = CswClient(CatalogueSource("C", service.url))
        assert client.fetch("r7", http(), silent).id == "r7"
        with pytest.raises(errors.NotThere):
            client.fetch("nowhere", http(), silent)
    assert {each.name for each in service.asked} == {"GetRecordById"}


def test_ids_are_asked_in_portions_and_other_filters_applied_here():
    wanted = tuple(f"r{n}" for n in range(45))
    with CswService(HUNDRED) as service:
        pages = search(service, Query(ids=wanted))
        none = search(service, Query(ids=wanted[:2], text="cobalt"))
    assert sorted(ids(pages)) == sorted(wanted) and ids(none) == []
    assert [len(each.ids) for each in service.asked] == [20, 20, 5, 2]
    assert uses(pages) == {"ids": FilterUse.SERVICE} and uses(none)["text"] is FilterUse.HERE


def test_one_unknown_id_does_not_spoil_the_others():
    def refuse(asked):
        return report("InvalidParameterValue", "no such id", "id", 400) if "nowhere" in asked.ids else None

    with CswService(HUNDRED, refuse) as service:
        assert ids(search(service, Query(ids=("r1", "nowhere", "r2")))) == ["r1", "r2"]


def test_a_record_may_stand_alone_in_the_answer():
    alone = (200, "application/xml", iso_record("a").encode())
    with CswService([], lambda asked: alone) as service:
        assert CswClient(CatalogueSource("C", service.url)).fetch("a", http(), silent).id == "a"


def test_the_core_way_gives_dublin_core():
    assert CORE.schema == CSW and ISO.schema == GMD
