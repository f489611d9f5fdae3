# SPDX-License-Identifier: GPL-2.0-or-later
"""The battery of sentences itself, and the arithmetic of its score."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from crm_dataspace_plugin.core.vocabulary.codelists import LANGUAGES, code_list
from crm_dataspace_plugin.core.vocabulary.words import fold
from tests.benchmarks.query import missed, number, total
from tests.benchmarks.scoring import FIELDS, FOLDER, LISTS, Score, battery, read, score

_BATTERY = battery()
_CODE_LISTS = {
    "countries": "country",
    "commodities": "commodity",
    "facility_types": "facility_type",
    "statuses": "status",
}


def test_there_are_enough_sentences_in_every_language() -> None:
    counts = Counter(each.file for each in _BATTERY)
    assert sum(counts.values()) >= 400
    assert set(counts) == {*LANGUAGES, "mixed"}
    assert {file: count for file, count in counts.items() if count < 40 and file != "mixed"} == {}
    assert counts["mixed"] >= 20


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.jsonl")), ids=lambda path: path.stem)
def test_every_line_has_the_keys_of_the_battery_only(path) -> None:
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        assert {"sentence", "expected"} <= set(row) <= {"sentence", "expected", "groups", "open"}, line
        assert set(row["expected"]) <= set(FIELDS), line
        assert set(row.get("open", ())) <= set(FIELDS), line
        assert row["sentence"].strip() == row["sentence"] != "", line


def test_no_sentence_stands_there_twice() -> None:
    counts = Counter(fold(each.text) for each in _BATTERY)
    assert {text: count for text, count in counts.items() if count > 1} == {}


@pytest.mark.parametrize("name", LISTS)
def test_every_code_is_in_its_code_list(name: str) -> None:
    codes = {each.code for each in code_list(_CODE_LISTS[name]).codes}
    for each in _BATTERY:
        for given in (each.expected, each.expected.get("excluded", {})):
            values = given.get(name, [])
            assert set(values) <= codes, each.text
            assert len(values) == len(set(values)), each.text


def test_nothing_is_both_wanted_and_excluded() -> None:
    for each in _BATTERY:
        for name, values in each.expected.get("excluded", {}).items():
            assert not set(values) & set(each.expected.get(name, ())), each.text


def test_what_is_no_list_of_codes_is_well_formed() -> None:
    for each in _BATTERY:
        expected = each.expected
        assert expected.get("restored", True) in (True, False), each.text
        assert set(expected.get("excluded", {})) <= set(LISTS), each.text
        assert all(isinstance(name, str) and name for name in expected.get("regions", [])), each.text
        assert expected.get("language") in ((None,) if each.file == "mixed" else (None, each.file)), each.text
        if "near" in expected:
            assert expected["near"]["km"] > 0 and fold(expected["near"]["place"])[:4] in fold(each.text), each.text


@pytest.mark.parametrize("file", [*LANGUAGES, "mixed"])
def test_every_language_has_negation_restoration_distance_and_several_at_once(file: str) -> None:
    expected = [each.expected for each in _BATTERY if each.file == file]
    assert any("excluded" in each for each in expected)
    assert any("near" in each for each in expected)
    assert {each.get("restored") for each in expected} == {True, False, None}
    assert sum(len(set(each) - {"language"}) >= 3 for each in expected) >= len(expected) / 8
    assert file == "mixed" or any(set(each) <= {"language"} for each in expected)


@pytest.mark.parametrize("name", LISTS)
def test_every_facility_type_and_status_and_many_codes_are_asked_for(name: str) -> None:
    asked = Counter(value for each in _BATTERY for value in each.expected.get(name, ()))
    wanted = {"countries": 35, "commodities": 55, "facility_types": 5, "statuses": 7}
    assert len(asked) >= wanted[name]


def test_groups_are_rare() -> None:
    assert sum(each.groups for each in _BATTERY) <= 15
    assert sum(bool(each.open) for each in _BATTERY) <= 5


@pytest.mark.parametrize(
    ("sentence", "not_meant"),
    [
        pytest.param("in which countries is indium found in slag?", "countries", id="'in', 'is' and indium"),
        pytest.param("IS THERE COBALT IN SPAIN?", "IS", id="capitals: neither Iceland nor indium"),
        pytest.param("Tin in heaps of Cornwall", "In", id="'Tin' is a metal, 'in' is not"),
        pytest.param("Where are the leading lithium producers in Portugal?", "Pb", id="'leading'"),
        pytest.param("What could lead to a failure of tailings dams in Romania?", "Pb", id="the verb 'lead'"),
        pytest.param("Please polish the list of Finnish stockpiles", "PL", id="the verb 'polish'"),
        pytest.param("As far as I know there are heaps in Cyprus", "As", id="'As'"),
        pytest.param("No. 3 tailings dam, Estonia", "NO", id="'No.' is a number"),
        pytest.param("Northern Minerals Co. annual report 1987", "Co", id="'Co.' is a company"),
        pytest.param("Au Portugal, quels terrils contiennent du charbon ?", "Au", id="French 'au'"),
        pytest.param("AU PORTUGAL, CUIVRE ET ZINC", "AU", id="neither gold nor Australia"),
        pytest.param("y a-t-il du vanadium en Estonie ?", "Y", id="French 'y'"),
        pytest.param("stan środowiska w kopalniach", "Sn", id="Polish 'stan'"),
        pytest.param("W Polsce: zbiorniki odpadów poflotacyjnych z miedzią", "W", id="Polish 'w'"),
        pytest.param("Co zawiera staw osadowy?", "Co", id="Polish 'co'"),
        pytest.param("tor kolejowy do kopalni", "Th", id="Polish 'tor'"),
        pytest.param("si no hay datos, avisar", "Si", id="Spanish 'si' and 'no'"),
        pytest.param("os dejo los datos de la mina", "Os", id="Spanish 'os' and 'la'"),
        pytest.param("plataforma de datos mineros", "Ag", id="'plataforma'"),
        pytest.param("cuenca del Río de la Plata: balsas de lodos", "Ag", id="'Río de la Plata'"),
        pytest.param("mina Nueva Guinea, plano n.º 4", "countries", id="'Guinea'"),
        pytest.param("As escombreiras de urânio recuperadas em Portugal", "As", id="Portuguese 'As'"),
        pytest.param("No Brasil, barragens de rejeitos de ferro", "NO", id="Portuguese 'No'"),
        pytest.param("Si può visitare la miniera?", "Si", id="Italian 'si'"),
        pytest.param("emissioni di CO2", "Co", id="carbon dioxide"),
        pytest.param("es gibt keine Daten", "ES", id="German 'es'"),
        pytest.param("Schlackenhalden bei Eisenhüttenstadt", "Fe", id="iron in the name of a town"),
        pytest.param("Silvermines tailings facility, Ireland", "Ag", id="silver in the name of a mine"),
        pytest.param("elohopea Sloveniassa ja Espanjassa, historialliset kaivokset", "Ag", id="'hopea' in mercury"),
        pytest.param("Re: tailings in Ireland", "Re", id="'Re:' of an answer"),
        pytest.param("EU member states with graphite", "Eu", id="'EU' is not europium"),
        pytest.param("Co-disposal of tailings, Finland", "Co", id="'co-'"),
        pytest.param("china clay in Cornwall", "CN", id="'china clay'"),
        pytest.param("radioactive tailings in Estonia", "statuses", id="'radioactive'"),
        pytest.param("recovery of cobalt from tailings", "restored", id="recovered is not restored"),
        pytest.param("Bergbau AG, Halde 3", "Ag", id="'AG' is a company"),
        pytest.param("MIEDŹ W POLSCE", "W", id="Polish 'w' in capitals"),
        pytest.param("OURO NO BRASIL", "NO", id="Portuguese 'no' in capitals"),
        pytest.param("Ni kan söka här", "Ni", id="Swedish 'Ni'"),
        pytest.param("rautatie kaivokselle", "Fe", id="iron in the railway"),
        pytest.param("I Sverige: koppar och zink", "I", id="Swedish 'i'"),
    ],
)
def test_the_traps_are_there(sentence: str, not_meant: str) -> None:
    expected = next(each.expected for each in _BATTERY if each.text == sentence)
    if not_meant in FIELDS:
        assert not_meant not in expected
    else:
        assert not_meant not in [*expected.get("countries", ()), *expected.get("commodities", ())]


def _scores(expected: dict, answer: dict, **marks) -> dict[str, Score]:
    return score(read("en", json.dumps({"sentence": "x", "expected": expected, **marks})), answer)


def test_a_wrong_answer_lowers_precision_and_a_missing_one_recall() -> None:
    # expected PT, ES | SE; found PT | SE, NO: 2 right of 3 found and of 3 expected; of Li, Co only Li: recall 1/2
    whole = total(
        [
            _scores(
                {"countries": ["PT", "ES"], "commodities": ["Li", "Co"]}, {"countries": ["PT"], "commodities": ["Li"]}
            ),
            _scores({"countries": ["SE"], "statuses": ["closed"]}, {"countries": ["SE", "NO"], "statuses": ["closed"]}),
            _scores({"facility_types": ["stockpile"]}, {"facility_types": ["stockpile", "backfill"]}),
        ]
    )
    assert (whole["countries"].precision, whole["countries"].recall) == (2 / 3, 2 / 3)
    assert (whole["commodities"].precision, whole["commodities"].recall) == (1, 1 / 2)
    assert (whole["facility_types"].precision, whole["facility_types"].recall) == (1 / 2, 1)
    assert (whole["statuses"].precision, whole["statuses"].recall) == (1, 1)
    assert (whole["near"].precision, whole["near"].recall) == (None, None)
    assert missed(whole) == [
        "precision of countries",
        "recall of countries",
        "recall of commodities",
        "precision of facility_types",
    ]


def test_nothing_found_at_all_misses_every_target() -> None:
    assert len(missed(total([_scores({name: ["x"] for name in LISTS}, {})]))) == 2 * len(LISTS)


def test_a_figure_below_the_target_does_not_look_like_it() -> None:
    assert (number(0.98999), number(0.99), number(1.0), number(None)) == ("0.989", "0.990", "1.000", "    –")


@pytest.mark.parametrize(
    ("name", "expected", "found", "right", "wrong"),
    [
        pytest.param("restored", False, False, 1, 0, id="not restored is a value"),
        pytest.param("restored", False, True, 0, 1, id="restored is another"),
        pytest.param("restored", None, False, 0, 1, id="restored, not asked for"),
        pytest.param("excluded", {"countries": ["ES"]}, {"countries": ["ES"], "commodities": []}, 1, 0, id="excluded"),
        pytest.param("excluded", {"countries": ["ES"]}, {"statuses": ["closed"]}, 0, 1, id="something else excluded"),
        pytest.param("near", {"place": "Kittilä", "km": 20}, {"place": "Kittilästä", "km": 20.0}, 1, 0, id="inflected"),
        pytest.param(
            "near", {"place": "Kittilä", "km": 20}, {"place": "Kittilä", "km": 2}, 0, 1, id="another distance"
        ),
        pytest.param("near", {"place": "Falun", "km": 5}, {"place": "Falun Sweden", "km": 5}, 0, 1, id="another place"),
        pytest.param("language", "es", "pt", 0, 1, id="another language"),
        pytest.param("regions", ["Sachsen", "Bayern"], ["DED", "DE2"], 2, 0, id="regions are only counted"),
        pytest.param("regions", [], ["DED"], 0, 1, id="a region too many"),
    ],
)
def test_a_field_is_compared_as_a_reader_would(name, expected, found, right, wrong) -> None:
    result = _scores({} if expected in (None, []) else {name: expected}, {name: found})[name]
    assert (result.right, result.found - result.right) == (right, wrong)


def test_more_of_a_group_is_no_error_and_less_is() -> None:
    more = _scores({"commodities": ["Li", "Co"]}, {"commodities": ["Li", "Co", "Mn"]}, groups=True)["commodities"]
    less = _scores({"commodities": ["Li", "Co"]}, {"commodities": ["Li", "Mn"]}, groups=True)["commodities"]
    assert more.perfect
    assert (less.precision, less.recall) == (1, 1 / 2)


def test_what_readers_disagree_on_is_not_measured() -> None:
    assert "facility_types" not in _scores({}, {"facility_types": ["tailings-pond"]}, open=["facility_types"])
    assert "language" not in _scores({}, {"language": "en"})
