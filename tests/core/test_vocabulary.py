# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.vocabulary.codelists import LANGUAGES, LIST_NAMES, code_list, label
from crm_dataspace_plugin.core.vocabulary.elements import elements
from crm_dataspace_plugin.core.vocabulary.raw_materials import critical, strategic
from crm_dataspace_plugin.core.vocabulary.words import fold

_TRANSLATED = [name for name in LIST_NAMES if name != "licence"]


def test_an_unknown_list_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        code_list("../secrets")


@pytest.mark.parametrize("name", LIST_NAMES)
def test_every_code_of_a_list_is_there_once(name: str) -> None:
    codes = [each.code for each in code_list(name).codes]
    assert codes
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("name", _TRANSLATED)
def test_every_code_has_a_label_in_every_language(name: str) -> None:
    missing = [
        (each.code, language)
        for each in code_list(name).codes
        for language in LANGUAGES
        if not each.labels.get(language, "").strip()
    ]
    assert missing == []


@pytest.mark.parametrize("name", LIST_NAMES)
def test_no_word_means_two_codes_of_one_list(name: str) -> None:
    meanings: dict[str, set[str]] = {}
    for each in code_list(name).codes:
        words = [each.code, *each.labels.values(), *(word for group in each.synonyms.values() for word in group)]
        for word in words:
            meanings.setdefault(fold(word), set()).add(each.code)
    assert {word: codes for word, codes in meanings.items() if len(codes) > 1} == {}


@pytest.mark.parametrize("name", LIST_NAMES)
def test_every_broader_code_is_in_the_list(name: str) -> None:
    codes = code_list(name)
    assert [each.code for each in codes.codes if each.broader and each.broader not in codes] == []


def test_the_codes_others_script_against_are_there() -> None:
    facility_types = {"tailings-pond", "waste-dump", "stockpile", "slag-heap", "backfill", "other"}
    statuses = {"active", "inactive", "closed", "abandoned", "care-and-maintenance", "under-development", "historic"}
    materials = {"REE", "LREE", "HREE", "PGM", "graphite", "baryte", "feldspar", "fluorspar", "coking-coal"}
    assert {each.code for each in code_list("facility_type").codes} == facility_types
    assert {each.code for each in code_list("status").codes} == statuses
    assert materials <= {each.code for each in code_list("commodity").codes}


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        pytest.param("de", "Schlackenhalde", id="language"),
        pytest.param("de_AT", "Schlackenhalde", id="Qt locale"),
        pytest.param("de-AT", "Schlackenhalde", id="web locale"),
        pytest.param("pl", "hałda żużla", id="accents"),
        pytest.param("xx", "slag heap", id="unknown language falls back to English"),
    ],
)
def test_a_label_comes_in_the_language_asked_for(language: str, expected: str) -> None:
    assert label("facility_type", "slag-heap", language) == expected


@pytest.mark.parametrize(("list_name", "code"), [("status", "burnt"), ("no such list", "active")])
def test_the_label_of_an_unknown_code_is_the_code(list_name: str, code: str) -> None:
    assert label(list_name, code, "es") == code


def test_a_group_knows_what_lies_below_it_at_any_depth() -> None:
    rare_earths = code_list("commodity").narrower("REE")
    assert {"LREE", "HREE", "Nd", "Dy", "Y"} <= set(rare_earths)
    assert "Li" not in rare_earths
    assert code_list("commodity").narrower("Li") == ()


def test_every_element_is_a_commodity_and_in_the_same_group() -> None:
    commodities = code_list("commodity")
    assert {each.symbol: each.group for each in elements().values()} == {
        symbol: commodities.code(symbol).broader for symbol in elements()
    }


def test_an_element_that_was_not_assessed_has_no_supply_risk() -> None:
    assert elements()["Hg"].supply_risk is None
    assert elements()["W"].supply_risk == 1.2


def test_the_lists_of_raw_materials_follow_the_regulation() -> None:
    # Regulation (EU) 2024/1252, Annex I: seven rare earths for magnets, five platinum metals, boron, graphite …
    magnets = {"Nd", "Pr", "Tb", "Dy", "Gd", "Sm", "Ce"}
    assert magnets <= strategic()
    assert {"La", "Eu", "Y", "REE", "As", "coking-coal", "Zn", "Au"} & strategic() == set()
    assert {"La", "Y", "As", "coking-coal", "fluorspar", "baryte", "He"} <= critical()
    assert {"Zn", "Pb", "Au", "Fe", "Cr", "Sn", "Mo", "Os"} & critical() == set()


def test_what_is_strategic_is_also_critical() -> None:
    assert strategic() <= critical()


def test_every_raw_material_of_the_lists_is_a_commodity() -> None:
    codes = {each.code for each in code_list("commodity").codes}
    assert critical() - codes == set()
