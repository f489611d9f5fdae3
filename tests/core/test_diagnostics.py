# SPDX-License-Identifier: GPL-2.0-or-later
"""A report can be handed to strangers: whatever secret was planted, wherever, it is not in it."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.catalogue.source import CatalogueSource
from crm_dataspace_plugin.core.diagnostics.impersonal import Person, impersonal
from crm_dataspace_plugin.core.diagnostics.log_line import LONGEST, Level, LogLine, shortened
from crm_dataspace_plugin.core.diagnostics.report import LAST, report

PERSON = Person(
    homes=("/home/zoraida", "C:\\Users\\Zoraida Quux"),
    names=("zoraida", "Zoraida Quux", "pc-geo-17.ministerio.example", "pc-geo-17", "ministerio.example"),
    logins=("ab12cd3",),
)
TRACES = ("zoraida", "quux", "pc-geo-17", "ministerio", "ab12cd3")
NOTHING = Person()
# a secret is of letters and digits, and begins with what no text of ours has
SECRET = st.text(string.ascii_letters + string.digits, min_size=8, max_size=40).map(lambda each: f"Zq9{each}")
WORDS = st.text(st.characters(min_codepoint=32, max_codepoint=0x24F), max_size=60)
PLACES = (
    "https://{}@host.example/x",
    "https://ann:{}@host.example/x answered 500",
    "postgres://ann:{}@host.example/db",
    "https://host.example/x?q=tin&token={}&limit=1 answered 403",
    "https://host.example/x?sig={}",
    "https://host.example/x#access_token={}",
    "https://host.example/x?{}=1",
    "/x?key={}",
    "Authorization: Bearer {}",
    "X-Api-Key: {}",
    "Set-Cookie: session={}; Path=/",
    '{{"access_token": "{}", "id": 1}}',
    "{{'password': '{}'}}",
    "url='https://h.example' authcfg={} typename='a'",
    "password='{}' sslmode=disable",
    "user={} dbname=x",
    "The authentication configuration “{}” cannot be used.",
    "token {}",
)


def line(words: str) -> LogLine:
    return LogLine("17:00:00", Level.ERROR, words)


@pytest.mark.parametrize("place", PLACES)
@given(secret=SECRET, before=WORDS, after=WORDS)
@settings(max_examples=60, deadline=None)
def test_a_secret_planted_anywhere_is_not_in_the_report(place, secret, before, after):
    planted = f"{before} {place.format(secret)} {after}"
    source = CatalogueSource(f"A {planted}", f"https://ann:{secret}@h.example/c?key={secret}", "csw", secret)
    told = report({}, {"Folder": planted}, [source], [line(planted)], NOTHING)
    assert secret not in told


@given(token=st.text(string.ascii_letters + string.digits, min_size=32, max_size=200), around=WORDS)
@settings(max_examples=60, deadline=None)
def test_what_looks_like_a_token_is_not_in_the_report(token, around):
    assert token not in report({}, {}, [], [line(f"{around} /sas/{token}/file.gpkg {around}")], NOTHING)


def test_a_web_token_is_not_told():
    assert impersonal("got eyJhbGci.eyJzdWIi.c2lnbmF0 back", NOTHING) == "got … back"


@pytest.mark.parametrize(
    "words",
    [
        "/home/zoraida/QGIS/mieres.gpkg cannot be opened",
        "file:///home/zoraida/a%20b/x.tif",
        "C:\\Users\\Zoraida Quux\\Documents\\mieres.gpkg",
        "C:\\\\Users\\\\Zoraida Quux\\\\Documents",
        "c:/users/zoraida quux/x.gpkg",
        "file:///C:/Users/Zoraida%20Quux/x.gpkg",
        "Written by Zoraida Quux on PC-GEO-17",
        "zoraida_survey.gpkg",
        "\\\\pc-geo-17\\share\\x",
        "zoraida@ministerio.example",
        "mailto:someone.quux@elsewhere.example",
        "authcfg ab12cd3",
        "/media/zoraida/USB/x.gpkg",
    ],
)
def test_neither_home_nor_names_nor_logins_are_told(words):
    told = impersonal(words, PERSON).casefold()
    assert [each for each in TRACES if each in told] == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("/home/somebody/x.gpkg", "~/x.gpkg"),
        ("/Users/somebody/x.gpkg", "~/x.gpkg"),
        ("D:\\Users\\Some Body\\x.gpkg", "~\\x.gpkg"),
        ("\\\\server\\share\\x.gpkg", "<machine>\\share\\x.gpkg"),
        ("ann@host.example", "<e-mail>"),
    ],
)
def test_homes_machines_and_addresses_of_others_are_not_told_either(words, told):
    assert impersonal(words, NOTHING) == told


@pytest.mark.parametrize(
    "words",
    [
        "412 facilities, 3 skipped: no geometry",
        "https://egdi.geology.cz/csw/ answered 500 to GET.",
        'File "core/http.py", line 120, in _once',
        "https://host.example/users/17/home/items",
        "Is there a question? Yes.",
    ],
)
def test_what_helps_stays(words):
    assert impersonal(words, PERSON) == words


@given(words=st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_any_text_can_be_taken_and_taking_it_twice_changes_nothing(words):
    once = impersonal(words, PERSON)
    assert impersonal(once, PERSON) == once


def test_a_report_tells_versions_settings_catalogues_and_the_last_lines():
    lines = [line(f"line {number}") for number in range(LAST + 5)]
    source = CatalogueSource("EGDI", "https://egdi.geology.cz/csw/", "csw", "ab12cd3")
    told = report({"QGIS": "3.22"}, {"Language of labels": "es"}, [source], lines, PERSON).splitlines()
    assert "QGIS: 3.22" in told and "Language of labels: es" in told
    assert "EGDI · csw · https://egdi.geology.cz/csw/ · with a login" in told
    assert "17:00:00 ERROR line 5" in told and "17:00:00 ERROR line 4" not in told
    assert told[-1] == f"17:00:00 ERROR line {LAST + 4}"


def test_a_long_line_keeps_begin_and_end():
    short = shortened("a" * 10_000 + "the end")
    assert len(short) <= LONGEST and short.startswith("aaa") and short.endswith("the end")
    assert shortened("short") == "short"
