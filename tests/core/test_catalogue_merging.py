# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_dataspace_plugin.core.catalogue.identifiers import global_identifier, keys_of
from crm_dataspace_plugin.core.catalogue.licences import UNRECOGNISED, same_licence, strictness
from crm_dataspace_plugin.core.catalogue.merging import Merging
from crm_dataspace_plugin.core.catalogue.record import Access, Contact, Distribution, DistributionKind, Record

DOI = "10.5281/zenodo.123456"
UUID = "6f1a4a0e-3f5b-4f0a-9a3e-0123456789ab"
WFS = Distribution(DistributionKind.WFS, "https://geo.example.org/ows", "heaps")


def entry(record_id: str, catalogue: str = "A", title: str = "Heaps", **others) -> Record:
    return Record(record_id, catalogue, title, **others)


def merged(*records: Record, order=("A", "B", "C")):
    merging = Merging(order)
    for each in records:
        merging.add([each])
    return merging.found


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(f"https://doi.org/{DOI}", f"doi:{DOI.upper()}", id="DOI as address and as code"),
        pytest.param(f"http://dx.doi.org/{DOI}", DOI, id="bare DOI"),
        pytest.param(f"urn:uuid:{UUID}", UUID.upper(), id="UUID"),
        pytest.param(UUID, f"{{{UUID}}}", id="UUID in braces"),
        pytest.param("http://a.example/d/1", "https://A.example/d/1/", id="http, https, capitals, last slash"),
        pytest.param("https://a.example:443/d", "https://a.example/d", id="usual port"),
        pytest.param("urn:X-demo:1", "urn:x-demo:1", id="URN"),
    ],
)
def test_one_identifier_written_in_two_ways_is_one(first, second):
    assert global_identifier(first) == global_identifier(second) != ""


@pytest.mark.parametrize("text", ["heaps", "17", "", "a b", "ftp://a.example/1", "x" * 3000])
def test_a_plain_name_may_mean_two_things(text):
    assert global_identifier(text) == ""


def test_paths_that_differ_in_capitals_are_two():
    assert global_identifier("https://a.example/D") != global_identifier("https://a.example/d")


def test_entries_with_a_shared_identifier_are_one_with_both_sources():
    found = merged(entry("x", "B", other_ids=(DOI,)), entry(f"https://doi.org/{DOI}", "A"))
    assert len(found) == 1
    assert [each.catalogue for each in found[0].sources] == ["A", "B"]
    assert found[0].catalogues == ("A", "B")


def test_a_mere_title_never_joins_two_entries():
    assert len(merged(entry(UUID, "A"), entry(UUID.replace("6", "7"), "B"))) == 2
    assert len(merged(entry("17", "A"), entry("18", "B"))) == 2


def test_a_plain_id_joins_only_with_the_same_title_or_the_same_address():
    assert len(merged(entry("17", "A", "Heaps of X"), entry("17", "B", "Rivers"))) == 2
    assert len(merged(entry("17", "A", "Heaps of X"), entry("17", "B", "heaps of x"))) == 1
    same = replace(WFS, url="http://geo.example.org/ows/")
    assert len(merged(entry("17", "A", "Halden", distributions=(WFS,)), entry("17", "B", distributions=(same,)))) == 1
    assert len(merged(entry("heaps", "A", "heaps"), entry("heaps", "B", "heaps"))) == 2, "a title that says nothing"


def test_two_entries_of_one_catalogue_stay_two_even_with_the_doi_of_their_series():
    series = [entry(f"https://a.example/{each}", "A", other_ids=(DOI,)) for each in range(3)]
    assert len(merged(*series)) == 3
    assert len(merged(*series, entry("https://b.example/1", "B", other_ids=(DOI,)))) == 4


def test_the_catalogue_asked_first_wins_and_gaps_are_filled_from_the_others():
    first = entry(UUID, "A", title=UUID, publisher="Survey", keywords=("a",), time_start="2001")
    second = entry(UUID, "B", title="Heaps", publisher="Other", abstract="Words", keywords=("b", "a"), time_end="2020")
    record = merged(second, first)[0].record
    assert (record.catalogue, record.title, record.publisher, record.abstract) == ("A", "Heaps", "Survey", "Words")
    assert record.keywords == ("a", "b")
    assert (record.time_start, record.time_end) == ("2001", ""), "start and end are of one source"


def test_the_order_of_the_catalogues_decides_and_not_their_names():
    found = merged(entry(UUID, "A", "One"), entry(UUID, "B", "Two"), order=("B", "A"))
    assert found[0].record.title == "Two"


def test_outline_and_box_are_of_one_source():
    outline = {"type": "Point", "coordinates": [1.0, 2.0]}
    box = entry(UUID, "A", bbox=(0.0, 0.0, 9.0, 9.0))
    record = merged(box, entry(UUID, "B", bbox=(1.0, 2.0, 1.0, 2.0), geometry=outline))[0].record
    assert (record.geometry, record.bbox) == (outline, (1.0, 2.0, 1.0, 2.0))


def test_distributions_are_united_each_once():
    again = replace(WFS, url="http://GEO.example.org/ows/")
    wms = Distribution(DistributionKind.WMS, WFS.url, "heaps")
    link = Distribution(DistributionKind.LINK, WFS.url)
    other = Distribution(DistributionKind.LINK, "https://a.example/page")
    found = merged(entry(UUID, "A", distributions=(link, WFS)), entry(UUID, "B", distributions=(again, wms, other)))
    assert found[0].record.distributions == (WFS, wms, other)


def test_a_service_without_a_layers_name_says_nothing_more_where_another_source_names_it():
    nameless = replace(WFS, name="")
    elsewhere = replace(nameless, url="https://other.example/ows")
    found = merged(entry(UUID, "A", distributions=(nameless, elsewhere)), entry(UUID, "B", distributions=(WFS,)))
    assert found[0].record.distributions == (elsewhere, WFS)


@pytest.mark.parametrize(
    ("first", "second", "kept", "differs"),
    [
        (Access.OPEN, Access.RESTRICTED, Access.RESTRICTED, ("access",)),
        (Access.CLOSED, Access.NEGOTIATE, Access.CLOSED, ("access",)),
        (Access.NEGOTIATE, Access.RESTRICTED, Access.NEGOTIATE, ("access",)),
        (Access.OPEN, Access.UNKNOWN, Access.OPEN, ()),
        (Access.UNKNOWN, Access.UNKNOWN, Access.UNKNOWN, ()),
    ],
)
def test_of_two_accesses_the_stricter_is_kept_and_a_gap_contradicts_nobody(first, second, kept, differs):
    found = merged(entry(UUID, "A", access=first), entry(UUID, "B", access=second))[0]
    assert (found.record.access, found.differing) == (kept, differs)


def test_conditions_that_nobody_understood_are_not_made_open_by_another_catalogue():
    asked = entry(UUID, "A", rights="Only with a letter of the ministry.")
    assert merged(asked, entry(UUID, "B", access=Access.OPEN, licence="CC0-1.0"))[0].record.access is Access.UNKNOWN
    assert merged(asked, entry(UUID, "B", access=Access.CLOSED))[0].record.access is Access.CLOSED


def test_what_another_catalogue_adds_to_a_record_is_its_own_word():
    inside = Distribution(DistributionKind.GEOJSON, "http://10.0.0.5/admin")
    merging = Merging(("A", "B"))
    one = entry(UUID, "A", distributions=(WFS,))
    merging.add([one, entry(UUID, "B", distributions=(inside, replace(WFS, url="http://geo.example.org/ows/")))])
    record = merging.found[0].record
    assert merging.catalogues_naming(record, [inside.url]) == ("B",)
    assert merging.catalogues_naming(record, [WFS.url]) == ("A", "B")
    assert merging.catalogues_naming(record, ["http://10.0.0.5/"]) == ()
    assert merging.catalogues_naming(entry("unknown", "C"), [WFS.url]) == ("C",)


@pytest.mark.parametrize(
    ("first", "second", "kept", "differs"),
    [
        ("CC-BY-4.0", "CC-BY-NC-4.0", "CC-BY-NC-4.0", ("licence",)),
        ("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0", ()),
        ("CC0-1.0", "CC-BY-SA-4.0", "CC-BY-SA-4.0", ("licence",)),
        ("CC-BY-4.0", "See the owner", "See the owner", ("licence",)),
        ("", "CC0-1.0", "CC0-1.0", ()),
    ],
)
def test_of_two_licences_the_stricter_is_kept(first, second, kept, differs):
    found = merged(entry(UUID, "A", licence=first), entry(UUID, "B", licence=second))[0]
    assert (found.record.licence, found.differing) == (kept, differs)


def test_all_words_about_rights_are_kept():
    found = merged(entry(UUID, "A", rights="Ask Ann."), entry(UUID, "B", rights="Pay."), entry(UUID, "C"))
    assert found[0].record.rights == "Ask Ann.\nPay."


@pytest.mark.parametrize(
    ("licence", "step"),
    [
        ("CC0-1.0", 0), ("https://creativecommons.org/publicdomain/zero/1.0/", 0), ("DL-DE-ZERO-2.0", 0),
        ("CC-BY-4.0", 1), ("OGL-UK-3.0", 1), ("DL-DE-BY-2.0", 1), ("etalab-2.0", 1),
        ("CC-BY-SA-4.0", 2), ("ODbL-1.0", 2),
        ("CC-BY-NC-4.0", 4), ("CC-BY-ND-4.0", 4), ("https://creativecommons.org/licenses/by-nc-sa/4.0/", 4),
        ("proprietary", UNRECOGNISED), ("Conditions apply", UNRECOGNISED),
    ],
)  # fmt: skip
def test_licences_stand_in_the_order_of_what_they_ask(licence, step):
    assert strictness(licence) == step


def test_a_code_and_its_address_are_the_same_licence():
    assert same_licence("CC BY 4.0", "CC-BY-4.0")
    assert not same_licence("CC-BY-4.0", "CC-BY-3.0")


def test_an_entry_that_joins_two_datasets_makes_them_one():
    merging = Merging(("A", "B", "C"))
    one, two = entry(UUID, "A"), entry(f"doi:{DOI}", "B")
    merging.add([one, two])
    change = merging.add([entry("https://c.example/1", "C", other_ids=(DOI, UUID))])
    assert list(change.shown) == [0] and change.gone == {1}
    assert merging.joined == 2
    assert len(merging.found) == 1


def many(count: int) -> list[Record]:
    return [entry(f"{number:08x}{UUID[8:]}", "A", f"Heap {number}") for number in range(count)]


@pytest.mark.parametrize("first", ["hostile", "trusted"])
def test_an_entry_that_claims_the_records_of_a_catalogue_makes_none_of_them_vanish(first):
    trusted = many(50)
    claims = entry("x", "B", "Mine", other_ids=tuple(each.id for each in trusted), access=Access.CLOSED)
    found = merged(*([claims, *trusted] if first == "hostile" else [*trusted, claims]))
    assert sorted(each.record.title for each in found) == sorted(["Mine", *(each.title for each in trusted)])
    assert {each.record.access for each in found if each.record.title != "Mine"} == {Access.UNKNOWN}


def test_a_claim_by_way_of_a_third_catalogue_hides_nothing_either():
    one, two = many(2)
    copy = entry(two.id, "C", "Copy")
    found = merged(one, two, copy, entry("x", "B", other_ids=(one.id, copy.id)))
    assert sorted(len(each.sources) for each in found) == [1, 1, 2], "what has the same id stays together"


def test_sixty_thousand_entries_with_the_identifier_of_their_series_are_taken_quickly():
    merging = Merging()
    looked_at = 0
    reached = merging._reached

    def counting(entries, **how):
        nonlocal looked_at
        found = reached(entries, **how)
        looked_at += len(found)
        return found

    merging._reached = counting
    for page in range(300):
        merging.add([entry(f"{page}-{number}", "A", other_ids=(DOI,)) for number in range(200)])
    assert len(merging) == 60_000
    assert looked_at < 4 * 60_000, "none is looked at again with every page"


def test_keys_are_few_however_many_further_identifiers_an_entry_states():
    assert len(keys_of(entry(UUID, other_ids=tuple(each.id for each in many(1000))))) <= 101


def test_the_same_entry_twice_is_taken_once():
    merging = Merging()
    merging.add([entry("1"), entry("1")])
    change = merging.add([entry("1")])
    assert (len(merging.found), merging.joined, dict(change.shown)) == (1, 0, {})


IDS = [UUID, DOI, f"https://doi.org/{DOI}", "http://a.example/1", "https://a.example/1/", "17", "18", "urn:x-a:1"]
RECORDS = st.builds(
    Record,
    id=st.sampled_from(IDS),
    catalogue=st.sampled_from(["A", "B", "C", "D"]),
    title=st.sampled_from(["Heaps", "Ponds"]),
    licence=st.sampled_from(["", "CC-BY-4.0", "CC BY 4.0", "CC-BY-NC-4.0", "Ask"]),
    access=st.sampled_from(list(Access)),
    rights=st.sampled_from(["", "x", "y"]),
    publisher=st.sampled_from(["", "p", "q"]),
    other_ids=st.lists(st.sampled_from(IDS), max_size=2).map(tuple),
    contacts=st.lists(st.sampled_from([Contact("Ann"), Contact("Bo")]), max_size=2, unique=True).map(tuple),
    distributions=st.lists(st.sampled_from([WFS, replace(WFS, url="http://geo.example.org/ows")]), max_size=2).map(
        tuple
    ),
)
UNIQUE = st.lists(RECORDS, max_size=9, unique_by=lambda each: (each.catalogue, each.id))


def as_set(merging: Merging) -> set[tuple]:
    return {(repr(each.record), tuple(map(repr, each.sources)), each.differing) for each in merging.found}


@given(records=UNIQUE, data=st.data())
def test_the_result_is_the_same_in_whatever_order_and_pages_the_entries_come(records, data):
    whole, paged = Merging(("B", "A")), Merging(("B", "A"))
    whole.add(records)
    left = data.draw(st.permutations(records))
    while left:
        size = data.draw(st.integers(1, len(left)))
        paged.add(left[:size])
        left = left[size:]
    assert as_set(paged) == as_set(whole)
    assert paged.joined == whole.joined


@given(records=UNIQUE)
def test_no_source_is_lost_and_none_is_in_two_datasets(records):
    merging = Merging()
    shown: dict = {}
    for each in records:
        change = merging.add([each])
        shown.update(change.shown)
        for place in change.gone:
            del shown[place]
    sources = [(source.catalogue, source.id) for each in merging.found for source in each.sources]
    assert sorted(sources) == sorted((each.catalogue, each.id) for each in records)
    assert shown == {each.place: each for each in merging.found}


def test_keys_are_few_however_many_links_a_record_has():
    assert keys_of(entry(UUID, distributions=(WFS,) * 500)) == {f"uuid:{UUID}"}


def test_an_id_that_never_ends_is_no_reason_for_keys_that_never_end():
    long = "x" * 1_000_000
    assert keys_of(entry(long, title=long, distributions=(WFS,) * 500)) == frozenset()
