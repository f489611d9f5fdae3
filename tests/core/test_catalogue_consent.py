# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json
from dataclasses import replace

import pytest

from crm_dataspace_plugin.core.catalogue.consent import (
    Consents,
    consent_now,
    contact_words,
    question,
    whom_to_ask,
)
from crm_dataspace_plugin.core.catalogue.record import Access, Contact, Record

HEAPS = Record("1", "A", "Heaps", licence="CC-BY-NC-4.0", rights="Ask first.", access=Access.RESTRICTED)
CATALOGUE = ["https://a.example"]
PUBLIC = ["https://geo.example/ows"]
PRIVATE = ["http://192.168.1.1/ows"]


@pytest.mark.parametrize("access", [each for each in Access if each is not Access.OPEN])
def test_what_is_not_open_or_does_not_say_so_is_asked(access):
    asked = question(replace(HEAPS, access=access), PUBLIC, CATALOGUE)
    assert asked is not None and asked.not_open and not asked.private


def test_what_is_open_and_public_is_not_asked():
    assert question(replace(HEAPS, access=Access.OPEN), PUBLIC, CATALOGUE) is None


def test_an_open_record_that_leads_into_a_private_network_is_asked():
    asked = question(replace(HEAPS, access=Access.OPEN), PRIVATE, CATALOGUE)
    assert asked is not None and not asked.not_open
    assert asked.private == ("192.168.1.1",)
    assert question(replace(HEAPS, access=Access.OPEN), PRIVATE, ["http://192.168.1.1:8080/csw"]) is None


def test_a_consent_is_remembered_across_sessions():
    consents, asked = Consents(), question(HEAPS, PUBLIC, CATALOGUE)
    assert consents.find(asked) is None
    given = consent_now(asked, "Ann")
    consents.keep(asked, given)
    again = Consents(consents.to_json())
    assert again.find(asked) == given
    assert given.by == "Ann" and given.at.endswith("Z")


@pytest.mark.parametrize(
    "changed",
    [{"licence": "proprietary"}, {"access": Access.CLOSED}, {"rights": "Pay first."}],
    ids=["licence", "access", "rights"],
)
def test_changed_terms_are_asked_again(changed):
    consents, asked = Consents(), question(HEAPS, PUBLIC, CATALOGUE)
    consents.keep(asked, consent_now(asked, "Ann"))
    assert consents.find(question(replace(HEAPS, **changed), PUBLIC, CATALOGUE)) is None
    assert consents.find(question(replace(HEAPS, title="Other words"), PUBLIC, CATALOGUE)) is not None


def test_another_private_host_is_asked_again_and_another_record_too():
    consents, asked = Consents(), question(HEAPS, PRIVATE, CATALOGUE)
    consents.keep(asked, consent_now(asked, ""))
    assert consents.find(question(HEAPS, ["http://10.0.0.1/"], CATALOGUE)) is None
    assert consents.find(question(replace(HEAPS, id="2"), PRIVATE, CATALOGUE)) is None


@pytest.mark.parametrize("stored", ["", "{", "[]", '{"a": 1}', '{"a": {"terms": 1}}', "null", "[" * 100_000])
def test_a_damaged_memory_is_empty(stored):
    assert Consents(stored).find(question(HEAPS, PUBLIC, CATALOGUE)) is None


def test_only_the_newest_thousand_are_kept():
    consents = Consents()
    for number in range(1200):
        asked = question(replace(HEAPS, id=str(number)), PUBLIC, CATALOGUE)
        consents.keep(asked, consent_now(asked, ""))
    kept = json.loads(consents.to_json())
    assert len(kept) == 1000 and "A\n1199" in kept and "A\n0" not in kept


def test_who_is_closest_to_the_data_is_asked_first():
    contacts = (
        Contact("Bo", "Office", "author", "bo@example.org"),
        Contact("Ann", "Survey", "https://example.org/role/pointOfContact", "ann@example.org"),
        Contact("Cy", "Survey", "owner"),
    )
    assert whom_to_ask(replace(HEAPS, contacts=contacts)).name == "Ann"
    assert contact_words(replace(HEAPS, contacts=contacts)) == "Ann, Survey, ann@example.org"


def test_without_contacts_the_publisher_is_named_and_nobody_where_there_is_none():
    assert contact_words(replace(HEAPS, publisher="Survey")) == "Survey"
    assert contact_words(HEAPS) == ""
