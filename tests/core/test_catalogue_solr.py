# SPDX-License-Identifier: GPL-2.0-or-later
"""Solr indexes, against a stand-in that searches, filters, counts and refuses as Solr does."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core import errors
from crm_dataspace_plugin.core.catalogue.client import FilterUse
from crm_dataspace_plugin.core.catalogue.query import Query
from crm_dataspace_plugin.core.catalogue.solr.client import SolrClient
from crm_dataspace_plugin.core.catalogue.solr.fields import NAMES, default_fields, parse_fields
from crm_dataspace_plugin.core.catalogue.solr.reader import read_document
from crm_dataspace_plugin.core.catalogue.solr.text import quoted
from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.http import Http
from crm_dataspace_plugin.core.progress import silent
from tests.servers.loopback import loopback
from tests.servers.solr_index import PAPER_SCHEMA, SCHEMA, SolrIndex


def site(identifier: str, **members) -> dict:
    return {
        "id": identifier,
        "site_name": f"Site {identifier}",
        "description": "made up for tests",
        "country": "spain",
        "region": "asturias",
        "location": "43.25,-5.81",
        "company": "Hulla S.A.",
        "commodities": ["lithium"],
        "storage_facility_type": "waste_dump",
        "project_status": "active",
        "restored": False,
        **members,
    }


SITES = [
    site("a", commodities=["lithium", "cobalt"], description="an old heap"),
    site("b", country="finland", region="lapland", location="67.0,26.0", storage_facility_type="tailings_pond"),
    site("c", commodities=["tungsten"], restored=True, project_status="closed"),
    {"id": "d", "site_name": "Nothing known"},
]
PAPER = [
    {"id": "p", "title_t": "Paper pond", "country_canonical_s": "Spain", "commodities_ss": ["Lithium"]}
    | {"facility_type_s": "tailings_pond", "status_s": "closed", "restored_b": False, "position": "43,-6"},
    {"id": "q", "title_t": "Paper heap", "facility_type_s": "waste_dump", "status_s": "historic", "restored_b": True},
]


def search(url: str, query=None, fields: str = "") -> list:
    source = CatalogueSource("C", url, "solr", fields=fields)
    return list(SolrClient(source).search(query or Query(), Http(sleep=lambda s: None), silent))


def found(query=None, documents=SITES, schema=SCHEMA, fields: str = "", luke: bool = True):
    with loopback() as server:
        index = SolrIndex(server, documents, schema, luke)
        pages = search(index.url, query, fields)
        return pages, index.filters()


def ids(pages) -> list[str]:
    return [each.id for page in pages for each in page.records]


@pytest.mark.parametrize("path", ["", "/", "/select", "/select?q=x&rows=3", "/query", "/admin/luke"])
def test_any_address_of_the_index_will_do(path):
    with loopback() as server:
        assert ids(search(SolrIndex(server, SITES).url + path)) == ["a", "b", "c", "d"]


def test_a_filter_in_the_address_stays_with_every_request():
    with loopback() as server:
        assert ids(search(SolrIndex(server, SITES).url + '/select?fq=country:"finland"')) == ["b"]


def test_a_document_of_the_published_records_keeps_everything():
    pages, _ = found(Query(filters={"country": ("FI",)}))
    (record,) = pages[0].records
    assert (record.title, record.publisher) == ("Site b", "Hulla S.A.")
    assert (record.countries, record.commodities, record.facility_types) == (("FI",), ("Li",), ("tailings-pond",))
    assert (record.statuses, record.restored, record.bbox) == (("active",), False, (26, 67, 26, 67))
    assert record.geometry == {"type": "Point", "coordinates": [26, 67]} and record.regions


def test_risk_and_resource_are_told_in_the_abstract_and_stay_in_the_raw_record():
    more = {"tonnage_mt": 1.2, "estimated_grade": "0.07%", "unfc_code": "E3-F3-G2", "environmental_flags": ["a", "b"]}
    pages, _ = found(documents=[site("a", **more)])
    (record,) = pages[0].records
    assert record.abstract.splitlines() == [
        "made up for tests",
        "Tonnage (Mt): 1.2",
        "Estimated grade: 0.07%",
        "UNFC code: E3-F3-G2",
        "Environmental flags: a, b",
    ]
    assert record.raw["unfc_code"] == "E3-F3-G2"


@pytest.mark.parametrize("luke", [pytest.param(True, id="list of fields"), pytest.param(False, id="first documents")])
@pytest.mark.parametrize(
    ("filters", "expected", "sent"),
    [
        ({"commodity": ("Li",)}, ["a", "b"], 'commodities:("lithium")'),
        ({"commodity": ("Li", "W")}, ["a", "b", "c"], None),
        ({"country": ("ES",)}, ["a", "c"], 'country:("spain")'),
        ({"facility_type": ("tailings-pond",)}, ["b"], 'storage_facility_type:("tailings_pond")'),
        ({"status": ("closed",)}, ["c"], 'project_status:("closed")'),
        ({"restored": ("true",)}, ["c"], 'restored:("true")'),
        ({"restored": ("false",)}, ["a", "b"], 'restored:("false")'),
        ({"region": ("lapland",)}, ["b"], 'region:("lapland")'),
        ({"publisher": ("hulla",)}, ["a", "b", "c"], 'company:("Hulla S.A.")'),
        ({"commodity": ("Cu",)}, [], "-*:*"),
    ],
)
def test_filters_are_sent_in_the_indexs_own_fields_and_values(filters, expected, sent, luke):
    pages, asked = found(Query(filters=filters), luke=luke)
    (name,) = filters
    assert ids(pages) == expected and pages[-1].matched == len(expected)
    assert pages[-1].uses[name] is FilterUse.SERVICE and (sent is None or sent in asked)


@pytest.mark.parametrize(
    ("filters", "expected", "sent"),
    [
        ({"commodity": ("Li",)}, ["p"], 'commodities_ss:("Lithium")'),
        ({"country": ("ES",)}, ["p"], 'country_canonical_s:("Spain")'),
        ({"facility_type": ("waste-dump",)}, ["q"], 'facility_type_s:("waste_dump")'),
        ({"status": ("historic",)}, ["q"], 'status_s:("historic")'),
        ({"restored": ("true",)}, ["q"], 'restored_b:("true")'),
    ],
)
def test_the_names_of_the_paper_are_known_too(filters, expected, sent):
    pages, asked = found(Query(filters=filters), PAPER, PAPER_SCHEMA)
    assert ids(pages) == expected and sent in asked


def test_a_filter_the_index_has_no_field_for_is_applied_here():
    pages, asked = found(Query(filters={"licence": ("CC-BY-4.0",), "country": ("ES",)}))
    assert ids(pages) == [] and pages[-1].uses["licence"] is FilterUse.UNSTATED and asked == ['country:("spain")']


@pytest.mark.parametrize(
    ("excluded", "expected", "sent"),
    [
        ({"commodity": ("Li",)}, ["c", "d"], '-commodities:("lithium")'),
        ({"country": ("FI",), "restored": ("true",)}, ["a", "d"], '-restored:("true")'),
    ],
)
def test_exclusions_are_sent_and_who_does_not_say_stays(excluded, expected, sent):
    pages, asked = found(Query(excluded=excluded))
    assert ids(pages) == expected and sent in asked and pages[-1].uses["excluded"] is FilterUse.SERVICE


def test_a_question_too_long_for_an_address_is_sent_as_a_form():
    with loopback() as server:
        ids_asked = ("b", *(f"no such site {n:04}" for n in range(300)))
        assert ids(search(SolrIndex(server, SITES).url, Query(ids=ids_asked))) == ["b"]
        assert "POST" in [method for method, _, _ in server.asked]


def test_an_area_is_sent_where_the_field_is_a_position():
    pages, asked = found(Query(bbox=(-7, 42, -4, 45)))
    assert ids(pages) == ["a", "c"] and asked == ["location:[42.0,-7.0 TO 45.0,-4.0]"]
    assert pages[-1].uses["bbox"] is FilterUse.SERVICE


def test_an_area_across_the_date_line_is_asked_in_two_halves():
    sites = [site("fiji", location="-17,179"), site("samoa", location="-13,-172"), site("spain")]
    pages, _ = found(Query(bbox=(170, -20, -170, -10)), sites)
    assert ids(pages) == ["fiji", "samoa"]


def test_an_area_is_applied_here_where_the_position_is_a_mere_text():
    pages, asked = found(Query(bbox=(-7, 42, -4, 45)), schema={**SCHEMA, "location": "string"})
    assert ids(pages) == ["a", "c"] and asked == [] and pages[-1].uses["bbox"] is FilterUse.HERE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("heap", ["a"]),
        ("old heap", ["a"]),
        ("heap, nothing", ["a", "d"]),
        ("site finland", ["b"]),
        ('heap" OR *:*', []),
        ("country:finland", []),
        ("{!lucene}*:*", []),
        ("-heap", ["a"]),
        ("AND OR NOT", []),
        ("\\", []),
        ("_query_:x", []),
    ],
)
def test_words_are_sent_as_words_and_never_as_a_query_of_their_own(text, expected):
    pages, _ = found(Query(text=text))
    assert ids(pages) == expected


def test_fields_inside_the_words_are_switched_off_at_the_index_too():
    with loopback() as server:
        index = SolrIndex(server, SITES)
        search(index.url, Query(text="heap"))
        assert ("uf", "-*") in index.searches[-1]


def test_what_a_hostile_value_holds_stays_a_value():
    assert quoted('a" OR *:*\\') == '"a\\" OR *:*\\\\"' and quoted("a\x00b\n") == '"a b "'
    pages, _ = found(Query(ids=('x") OR id:("a', "b")))
    assert ids(pages) == ["b"]


def test_words_that_only_whole_values_hold_are_looked_for_here():
    strings = {**SCHEMA, "site_name": "string", "description": "string"}
    pages, _ = found(Query(text="heap"), schema=strings)
    assert ids(pages) == ["a"] and pages[-1].uses["text"] is FilterUse.HERE


def test_facets_are_the_indexs_own_in_our_codes():
    pages, _ = found()
    assert pages[0].facets["commodity"] == {"Li": 2, "Co": 1, "W": 1}
    assert pages[0].facets["country"] == {"ES": 2, "FI": 1} and pages[0].facets["restored"] == {"false": 2, "true": 1}
    assert pages[0].facets["facility_type"] == {"waste-dump": 2, "tailings-pond": 1}


def test_pages_are_followed_to_the_end_and_to_the_limit():
    many = [site(f"{n:04}") for n in range(450)]
    pages, _ = found(documents=many)
    assert ids(pages) == [each["id"] for each in many] and pages[0].matched == 450
    pages, _ = found(Query(limit=210), many)
    assert len(ids(pages)) == 210 and pages[-1].matched == 450


def test_a_sort_or_facet_that_is_refused_is_done_without():
    pages, _ = found(Query(filters={"country": ("ES",)}), schema={**SCHEMA, "id": "strings"})
    assert ids(pages) == ["a", "c"] and pages[-1].uses["country"] is FilterUse.SERVICE and not pages[0].facets


def test_a_field_that_documents_show_but_the_index_cannot_search_is_done_without():
    stored_only = {name: kind for name, kind in SCHEMA.items() if name != "company"}
    pages, _ = found(Query(text="heap", filters={"country": ("ES",)}), schema=stored_only, luke=False)
    assert ids(pages) == ["a"] and pages[-1].uses["country"] is FilterUse.SERVICE


def test_an_index_that_refuses_everything_says_so():
    with loopback() as server:
        server.answer("/solr/sites/select", 400, b'{"error": {"msg": "no", "code": 400}}')
        server.answer("/solr/sites/admin/luke", 200, b'{"fields": {"id": {}}}')
        with pytest.raises(errors.HttpError):
            search(f"{server.url}/solr/sites")


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"response": {"docs": 5}}', b'{"response": null}'])
def test_what_is_no_answer_of_an_index_is_a_sentence(body):
    with loopback() as server:
        server.answer("/solr/sites/select", 200, body)
        with pytest.raises(errors.UnexpectedContent):
            search(f"{server.url}/solr/sites")


def test_one_document_is_fetched_by_its_id():
    with loopback() as server:
        client = SolrClient(CatalogueSource("C", SolrIndex(server, SITES).url, "solr"))
        assert client.fetch("b", Http(), silent).id == "b"
        with pytest.raises(errors.NotThere):
            client.fetch('b" OR "a', Http(), silent)


OTHER = [
    {"key_s": "x", "titel_t": "Halde", "land_s": "Deutschland", "rohstoffe_ss": ["Zinn"], "typ_s": "Absetzbecken 1"},
    {"key_s": "y", "titel_t": "Teich", "land_s": "Polen", "rohstoffe_ss": ["Kupfer"], "typ_s": "Sonstiges"},
]
OTHER_SCHEMA = {"key_s": "string", "titel_t": "text", "land_s": "string", "rohstoffe_ss": "strings", "typ_s": "string"}
MAPPING = {
    "id": "key_s",
    "title": ["titel_t"],
    "country": "land_s",
    "commodity": "rohstoffe_ss",
    "facility_type": "typ_s",
    "text": "titel_t^2 land_s",
    "values": {"facility_type": {"tailings-pond": "Absetzbecken 1"}},
}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (Query(), ["x", "y"]),
        (Query(text="halde"), ["x"]),
        (Query(filters={"country": ("DE",)}), ["x"]),
        (Query(filters={"commodity": ("Cu",)}), ["y"]),
        (Query(filters={"facility_type": ("tailings-pond",)}), ["x"]),
        (Query(excluded={"facility_type": ("tailings-pond",)}), ["y"]),
    ],
)
def test_an_index_with_names_of_its_own_is_searched_by_a_mapping(query, expected):
    pages, _ = found(query, OTHER, OTHER_SCHEMA, json.dumps(MAPPING))
    assert ids(pages) == expected
    assert all(use is FilterUse.SERVICE for use in pages[-1].uses.values())
    assert {each.id: each.facility_types for page in pages for each in page.records}.get("x", ("tailings-pond",)) == (
        "tailings-pond",
    )


def test_a_mapping_that_names_a_field_the_index_does_not_have_is_a_sentence_with_the_key():
    with pytest.raises(errors.CatalogueError, match="“country” names the field “land_s”"):
        found(Query(text="x", filters={"country": ("ES",)}), fields='{"country": "land_s"}')


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "line 1"),
        ("[]", "must be an object"),
        ('{"comodity": "x"}', "“comodity”"),
        ('{"country": 5}', "“country”"),
        ('{"country": ["a", null]}', "“country”"),
        ('{"country": "a:b OR c"}', "“country”"),
        ('{"country": "a b"}', "“country”"),
        ('{"country": "a^2"}', "“country”"),
        ('{"text": "title^high"}', "“text”"),
        ('{"values": []}', "“values”"),
        ('{"values": {"shape": {}}}', "“values.shape”"),
        ('{"values": {"status": "x"}}', "“values.status”"),
        ('{"values": {"status": {"opened": "x"}}}', "“opened”"),
        ('{"values": {"status": {"closed": 5}}}', "“values.status.closed”"),
        ('{"values": {"status": {"closed": []}}}', "“values.status.closed”"),
        ('{"values": {"restored": {"maybe": "x"}}}', "“values.restored”"),
        ('{"a": ' * 10_000, "no JSON"),
        ('"' + "x" * 200_000 + '"', "longer than"),
    ],
)
def test_a_wrong_mapping_is_one_sentence_that_names_the_key(text, words):
    with pytest.raises(errors.CatalogueError) as caught:
        parse_fields(text)
    assert words in caught.value.message and caught.value.message.startswith("Index fields (JSON)")
    assert len(caught.value.message) < 400 and "\n" not in caught.value.message


def test_a_mapping_changes_the_default_and_leaves_the_rest():
    fields = parse_fields('{"country": "land_s", "publisher": "", "values": {"status": {"closed": "zu"}}}')
    assert fields.of("country") == ("land_s",) and fields.of("publisher") == ()
    assert fields.of("commodity") == default_fields().of("commodity")
    assert fields.values["status"]["closed"] == ("zu",) and fields.values["status"]["active"] == ("active",)
    assert parse_fields("  ") == default_fields() and set(default_fields().fields) == set(NAMES)


@pytest.mark.parametrize(
    ("position", "box"),
    [
        ("43.25,-5.81", (-5.81, 43.25, -5.81, 43.25)),
        (["43.25, -5.81", "1,1"], (-5.81, 43.25, -5.81, 43.25)),
        ({"lat": 43.25, "lon": -5.81}, (-5.81, 43.25, -5.81, 43.25)),
        ("POINT(-5.81 43.25)", (-5.81, 43.25, -5.81, 43.25)),
        ("250000,4800000", None),
        ("north", None),
        (7, None),
        ([], None),
    ],
)
def test_a_position_is_latitude_before_longitude(position, box):
    record = read_document({"id": "x", "location": position}, default_fields(), "C", "")
    assert record is not None and record.bbox == box


def test_two_fields_make_a_position_where_there_is_no_other():
    record = read_document({"id": "x", "latitude": "43.25", "longitude": -5.81}, default_fields(), "C", "")
    assert record is not None and record.bbox == (-5.81, 43.25, -5.81, 43.25)


KEYS = ["id", "site_name", "location", "country", "region", "commodities", "restored", "url", "latitude", "unfc_code"]
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12)
SCALARS |= st.sampled_from(["1,2", "http://[", "javascript:x", "spain", "POINT(1 2)"])
ANY_JSON = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
    max_leaves=20,
)


@given(ANY_JSON, st.dictionaries(st.sampled_from(KEYS), ANY_JSON, max_size=8))
@settings(max_examples=300, deadline=None)
def test_whatever_the_json_no_document_raises(entry, members):
    read_document(entry, default_fields(), "C", "https://s.example/")
    assert read_document({**members, "id": "x"}, default_fields(), "C", "https://s.example/") is not None


@given(st.dictionaries(st.sampled_from([*NAMES, "values", "x"]), ANY_JSON, max_size=5) | ANY_JSON)
@settings(max_examples=300, deadline=None)
def test_whatever_the_mapping_it_is_taken_or_refused_with_a_sentence(stated):
    try:
        parse_fields(json.dumps(stated))
    except errors.CatalogueError as error:
        assert error.message.startswith("Index fields (JSON)")


@given(st.text(max_size=30))
@settings(max_examples=200, deadline=None)
def test_whatever_the_words_the_index_can_parse_them(words):
    from crm_dataspace_plugin.core.catalogue.solr.query import words_query
    from tests.servers.lucene import judge_of

    if any(each.strip() for each in words.split(",")):
        seen = []
        judge_of(words_query(words), lambda document, field, written, phrase: not seen.append(field), "")({})
        assert set(seen) == {""}  # no field but the default one, whatever was typed
