# SPDX-License-Identifier: GPL-2.0-or-later
"""The public catalogues to choose from: what their file has to keep to, and how one is found."""

from __future__ import annotations

from dataclasses import fields
from urllib.parse import urlsplit

import pytest

from crm_dataspace_plugin.core.catalogue.ckan.api import actions_root
from crm_dataspace_plugin.core.catalogue.clients import CLIENTS
from crm_dataspace_plugin.core.catalogue.known import EUROPE, KnownCatalogue, known_catalogues
from crm_dataspace_plugin.core.catalogue.source import KINDS
from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.vocabulary.codelists import code_list

ALL = known_catalogues()
RAW = read_json("catalogues", "known.json")
each_one = pytest.mark.parametrize("known", ALL, ids=[each.title for each in ALL])


@each_one
def test_its_address_is_a_plain_one_by_https(known):
    parts = urlsplit(known.url)
    assert parts.scheme == "https" and parts.hostname and "." in parts.hostname
    assert not (parts.username or parts.password or parts.query or parts.fragment)
    assert known.url == known.url.strip()


@each_one
def test_its_protocol_and_country_are_known_to_the_code(known):
    assert known.kind in KINDS and known.kind in CLIENTS
    assert known.country == EUROPE or known.country in code_list("country")


@each_one
def test_it_says_what_it_holds_under_which_licence_and_how_far_to_trust_it(known):
    for sentence in (known.holds, known.licence, known.source):
        assert sentence.endswith(".") and len(sentence) > 15
    assert known.note == "" or known.note.endswith(".")
    assert known.sure in ("good", "fair", "weak")
    assert known.untested().startswith("Not tested: ")
    assert not known.title.lower().startswith("http") and len(known.title) < 90


def test_each_is_there_once():
    for name in ("title", "url"):
        values = [getattr(each, name).casefold().rstrip("/") for each in ALL]
        assert len(set(values)) == len(values)


def test_the_file_has_the_members_of_an_entry_and_no_others():
    names = {each.name for each in fields(KnownCatalogue)}
    assert all(set(each) == names for each in RAW["catalogues"])
    assert {each["source"] for each in RAW["catalogues"]} == set(RAW["sources"])


def test_what_others_were_asked_for_is_there():
    wanted = {"EU", "ES", "DE", "FR", "PT", "PL", "FI", "SE", "CZ", "IE", "IT", "AT", "GB"}
    assert wanted <= {each.country for each in ALL}
    assert any("Natural Resources Wales" in each.title for each in ALL)


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("mining waste wales", "en", "Natural Resources Wales: inventory of closed mining waste facilities"),
        ("deutschland bgr", "de", "BGR: Bundesanstalt für Geowissenschaften und Rohstoffe"),
        ("GEOLOGICKA sluzba", "en", "Česká geologická služba (MICKA)"),
    ],
)
def test_one_is_found_by_words_in_any_order_case_and_accent(text, language, title):
    assert [each.title for each in ALL if each.matches(text, language)] == [title]


def test_nothing_typed_finds_all_and_nonsense_nothing():
    assert all(each.matches("", "en") for each in ALL)
    assert not any(each.matches("zzz", "en") for each in ALL)


def test_it_becomes_a_catalogue_without_a_login():
    source = ALL[0].as_source()
    assert (source.name, source.url, source.kind, source.authcfg) == (ALL[0].title, ALL[0].url, ALL[0].kind, "")


@pytest.mark.parametrize(
    ("url", "actions"),
    [
        ("https://p.example/hub/search/ckan/package_search", "https://p.example/hub/search/ckan"),
        ("https://p.example/hub/search/ckan/package_search/?q=a", "https://p.example/hub/search/ckan"),
        ("https://p.example/data/api/3/action/package_search", "https://p.example/data/api/3/action"),
        ("https://p.example/data/dataset/package_search_tips", "https://p.example/data/api/3/action"),
        ("https://p.example/data", "https://p.example/data/api/3/action"),
    ],
)
def test_the_actions_of_a_portal_are_beside_the_search_that_was_given(url, actions):
    assert actions_root(url) == actions
