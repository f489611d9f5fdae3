# SPDX-License-Identifier: GPL-2.0-or-later
"""What inventories write, and how it is understood."""

from __future__ import annotations

import math

import pytest

from crm_dataspace_plugin.core.screening.preselection.contents import chemicals, sulphides, toxic_metals
from crm_dataspace_plugin.core.screening.preselection.facility_kind import HEAP, LAGOON, UNDECIDED, facility_kind
from crm_dataspace_plugin.core.screening.values.words import is_missing, number, yes_or_no


@pytest.mark.parametrize(
    "value", [True, 1, 1.0, "true", "Yes", " sí ", "SI", "ja", "oui", "sim", "tak", "kyllä", "vero", "1", "VERDADERO"]
)
def test_yes_is_understood_in_several_languages(value: object):
    assert yes_or_no(value) is True


@pytest.mark.parametrize("value", [False, 0, "false", "NO", "não", "nein", "non", "nie", "ei", "nej", "0", "ninguno"])
def test_no_is_understood_in_several_languages(value: object):
    assert yes_or_no(value) is False


@pytest.mark.parametrize("value", [None, "", "S/I", "unknown", "maybe", 2, 0.5, math.nan, "unbekannt", [], "null"])
def test_what_says_neither_is_not_no(value: object):
    assert yes_or_no(value) is None


@pytest.mark.parametrize("value", [None, "", "  ", "-", "S/I", "DESCONOCIDO", "unknown", "n/a", math.nan, [], {}])
def test_a_gap_is_recognised_in_its_many_spellings(value: object):
    assert is_missing(value)


@pytest.mark.parametrize("value", [0, False, "none", "ninguno", "keine", "Cu"])
def test_zero_false_and_none_are_statements(value: object):
    assert not is_missing(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [(4, 4.0), ("4.5", 4.5), ("4,5", 4.5), (" 12 000 ", 12000.0), ("-3", -3.0), ("0,125", 0.125), ("1e3", 1000.0)],
)
def test_a_number_is_read(value: object, expected: float):
    assert number(value) == expected


@pytest.mark.parametrize("value", [None, "", "1,200", "high", "12 m", True, math.inf, "nan", [4]], ids=repr)
def test_an_ambiguous_or_missing_number_is_not_guessed(value: object):
    assert math.isnan(number(value))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("tailings-pond", LAGOON),
        ("TRANQUE DE RELAVE", LAGOON),
        ("EMBALSE", LAGOON),
        ("ESPESADO", LAGOON),
        ("EN PASTA", LAGOON),
        ("PRETILES DE RELAVE", LAGOON),
        ("Absetzbecken", LAGOON),
        ("Balsa", LAGOON),
        ("waste-dump", HEAP),
        ("Escombrera", HEAP),
        ("Halde", HEAP),
        ("terril", HEAP),
        ("ACOPIO", HEAP),
        ("slag-heap", HEAP),
        ("stockpile", HEAP),
        ("backfill", UNDECIDED),
        ("other", UNDECIDED),
        ("S/I", UNDECIDED),
        ("", UNDECIDED),
        (None, UNDECIDED),
        ("spaceship", UNDECIDED),
        ("tailings-pond; waste-dump", UNDECIDED),
    ],
)
def test_a_facility_type_is_a_lagoon_a_heap_or_undecided(text: object, kind: str):
    assert facility_kind(text) == kind


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("As; Pb", True),
        ('["Pb", "Au"]', True),
        (["Zn"], True),
        ("COBRE - ORO - PLATA", True),
        ("ZINC-PLOMO", True),
        ("As 120 ppm", True),
        ("arsénico, oro", True),
        ("yes", True),
        ("ORO-PLATA", None),  # what was mined, not what the waste holds
        ("none", False),
        (False, False),
        ("S/I", None),
        (None, None),
        ("[]", None),
        ("unobtainium", None),
        ("ORO, unobtainium", None),
        ("no As analysed", None),
    ],
)
def test_toxic_metals_are_found_among_elements_and_commodities(value: object, expected: object):
    assert toxic_metals(value)[0] is expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [("cianuro", True), ("Sulphuric acid", True), (True, True), ("none", False), ("water", None), (None, None),
     ("no cyanide known", None)],
)  # fmt: skip
def test_dangerous_chemicals_are_found_in_words(value: object, expected: object):
    assert chemicals(value)[0] is expected


@pytest.mark.parametrize(
    ("value", "expected"), [("pyrite, galena", True), ("pirita", True), ("nein", False), ("quartz", None), ("?", None)]
)
def test_sulphides_are_found_in_mineral_names(value: object, expected: object):
    assert sulphides(value)[0] is expected
