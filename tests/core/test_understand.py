# SPDX-License-Identifier: GPL-2.0-or-later
"""What holds for every sentence, and the form of the answer."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_dataspace_plugin.core.catalogue.understand import Near, understand
from crm_dataspace_plugin.core.catalogue.understand.groups import countries_of, materials_of
from crm_dataspace_plugin.core.catalogue.understand.regions import region, regions
from crm_dataspace_plugin.core.catalogue.understand.understood import FIELDS, Understood
from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.vocabulary.codelists import LANGUAGES, code_list
from crm_dataspace_plugin.core.vocabulary.raw_materials import critical, strategic

ROOT = Path(__file__).resolve().parents[2]
_VOCABULARY = ["Cu", "in", "not", "sin", "Halden", "W", "-", ",", "20", "km", "von", "Spain", "utan", "restaurar", "no"]
_TEXTS = st.text(max_size=200) | st.lists(st.sampled_from(_VOCABULARY), max_size=25).map(" ".join)
_PLAIN = [
    "active cobalt tailings in Portugal",
    "escombreras de litio y cobalto en España y Finlandia sin restaurar",
    "Wolframhalden in Sachsen, stillgelegt",
    "résidus de terres rares en Suède et en France",
    "opuszczone hałdy miedzi w Hiszpanii",
    "hylätyt kuparirikastushiekat Suomessa",
    "nedlagda koppargruvor i Norge",
    "discariche di zinco in Sardegna, abbandonate",
    "barragens de rejeitos de ferro no Brasil, ativas",
]


def _answer(found: Understood) -> dict[str, object]:
    return {name: value for name, value in found.document().items() if name not in ("spans", "text", "ambiguous")}


@given(_TEXTS)
@settings(max_examples=300, deadline=None)
def test_any_text_has_an_answer_with_spans_inside_it_that_do_not_overlap(text: str) -> None:
    found = understand(text)
    assert found == understand(text)
    end = 0
    for span in found.spans:
        assert end <= span.start < span.end <= len(text)
        end = span.end
    json.dumps(found.document(), allow_nan=False)


@given(_TEXTS)
@settings(max_examples=200, deadline=None)
def test_every_code_of_an_answer_is_in_its_list(text: str) -> None:
    found = understand(text)
    lists = {
        "commodities": "commodity",
        "countries": "country",
        "facility_types": "facility_type",
        "statuses": "status",
    }
    for field, name in lists.items():
        for code in (*getattr(found, field), *found.excluded[field]):
            assert code in code_list(name)
    known = {each.code for each in regions()}
    assert {*found.regions, *found.excluded["regions"]} <= known


@pytest.mark.parametrize("sentence", _PLAIN)
def test_capitals_change_nothing(sentence: str) -> None:
    assert _answer(understand(sentence.upper())) == _answer(understand(sentence))


@pytest.mark.parametrize("sentence", _PLAIN)
def test_missing_accents_change_nothing_but_perhaps_the_language(sentence: str) -> None:
    bare = "".join(each for each in unicodedata.normalize("NFD", sentence) if not unicodedata.combining(each))
    wanted, got = _answer(understand(sentence)), _answer(understand(bare.replace("ł", "l")))
    wanted.pop("language")
    got.pop("language")
    assert got == wanted


@pytest.mark.parametrize("sentence", _PLAIN)
def test_accents_written_as_two_signs_change_nothing(sentence: str) -> None:
    assert _answer(understand(unicodedata.normalize("NFD", sentence))) == _answer(understand(sentence))


@pytest.mark.parametrize("first", _PLAIN)
@pytest.mark.parametrize("second", _PLAIN)
def test_the_order_of_two_sentences_does_not_matter(first: str, second: str) -> None:
    one, other = understand(f"{first}. {second}."), understand(f"{second}. {first}.")
    for field in FIELDS:
        assert set(getattr(one, field)) == set(getattr(other, field))
        assert set(getattr(one, field)) == {*getattr(understand(first), field), *getattr(understand(second), field)}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("x" * 100_000, id="one word"),
        pytest.param("not in " * 15_000, id="negations"),
        pytest.param("Kupferschlackenhalden" * 5_000, id="one compound"),
        pytest.param("Cu, " * 25_000, id="symbols"),
        pytest.param("20 km de " * 11_000, id="distances"),
        pytest.param("\u0301" * 100_000, id="accents alone"),
        pytest.param(" ".join(f"tailings{n}" for n in range(9_000)), id="many words"),
        pytest.param("1" * 100_000 + " km of X", id="a long number"),
        pytest.param("non a " * 16_000, id="no mention"),
    ],
)
def test_a_very_long_text_takes_time_in_proportion(text: str) -> None:
    def seconds(part: str) -> float:
        start = time.process_time()
        understand(part)
        return time.process_time() - start

    understand(text[:1000])
    quarter = min(seconds(text[: len(text) // 4]) for _ in range(2))
    assert seconds(text) < 12 * quarter + 0.5  # four times as long; a square would take sixteen times


@pytest.mark.parametrize(
    "text", ["", " ", "?!", "\x00", "\ud800", "𝑨", "İ", "²³½", "١٢ km of X", "1.2.3,4 km of X", "km"]
)
def test_odd_texts_have_an_answer(text: str) -> None:
    understand(text)


@pytest.mark.parametrize(
    ("sentence", "place", "km"),
    [
        ("tailings within 20 km of Freiberg", "Freiberg", 20),
        ("balsas a menos de 20 km de Huelva", "Huelva", 20),
        ("Halden im Umkreis von 20 km um Freiberg, stillgelegt", "Freiberg", 20),
        ("Halden im 20-km-Umkreis von Aue", "Aue", 20),
        ("terrils à moins de 15 km de Saint-Étienne", "Saint-Étienne", 15),
        ("hałdy w promieniu 20 km od Katowic", "Katowic", 20),
        ("rikastushiekat alle 20 km päässä Outokummusta", "Outokumpu", 20),
        ("kasat alle 20 km:n päässä Oulu:sta", "Oulu", 20),
        ("rikastushiekat Kuopiosta alle 20 km", "Kuopio", 20),
        ("sandmagasin inom 20 km från Kiruna", "Kiruna", 20),
        ("sandmagasin inom 2 mil från Falun", "Falun", 20),
        ("discariche entro 20 km da Iglesias", "Iglesias", 20),
        ("escombreiras num raio de 20 km de Aljustrel", "Aljustrel", 20),
        ("tailings within 5 miles of Camborne", "Camborne", 8.04672),
        ("less than 500 m from the river Odiel", "river Odiel", 0.5),
        ("within a radius of 2,5 km around Falun", "Falun", 2.5),
        ("within twenty kilometres of La Unión", "La Unión", 20),
        ("within 20km of são domingos", "são domingos", 20),
        ("within 20 000 m of Leoben", "Leoben", 20),
        ("within 1.500 m of Leoben", "Leoben", 1.5),
        ("not more than 3 km from Leoben", "Leoben", 3),
    ],
)
def test_a_distance_to_a_place_is_understood(sentence: str, place: str, km: float) -> None:
    found = understand(sentence)
    assert found.near == Near(place, km)
    assert found.regions == ()


@pytest.mark.parametrize(
    "sentence", ["20 km", "lithium at least 20 km from Berlin", "tailings near Huelva", "0 km of X"]
)
def test_what_is_no_nearness_is_not_taken_for_one(sentence: str) -> None:
    assert understand(sentence).near is None


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("active cobalt tailings in Portugal", "en"),
        ("escombreras de litio en España sin restaurar", "es"),
        ("Wolframhalden in Sachsen, stillgelegt", "de"),
        ("résidus de terres rares en Suède et en France", "fr"),
        ("barragens de rejeitos de ferro no Brasil", "pt"),
        ("discariche minerarie di zinco in Sardegna", "it"),
        ("opuszczone hałdy miedzi w Polsce", "pl"),
        ("hylätyt rikastushiekat Suomessa", "fi"),
        ("nedlagda koppargruvor i Bergslagen", "sv"),
        ("", ""),
        ("Cu, Zn", ""),
    ],
)
def test_the_language_of_a_sentence_is_told(sentence: str, language: str) -> None:
    assert understand(sentence).language == language


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("show me all tailings of the Aznalcóllar mine in Spain", "Aznalcóllar"),
        ("escombreras de La Zarza con cobre", "La Zarza"),
        ("LiDAR survey of heaps", "LiDAR survey"),
        ("bitte alle Halden in Sachsen", ""),
    ],
)
def test_what_is_not_understood_stays_as_text_without_function_words(sentence: str, text: str) -> None:
    assert understand(sentence).text == text


@pytest.mark.parametrize(
    ("sentence", "word", "chosen"),
    [
        ("tailings with W and Sn", "W", "W"),
        ("mines in Galicia", "Galicia", "ES11"),
        ("Georgia", "Georgia", "GE"),
    ],
)
def test_an_ambiguous_word_is_told(sentence: str, word: str, chosen: str) -> None:
    assert (word, chosen) in [(each.word, each.chosen) for each in understand(sentence).ambiguous]


def test_a_span_of_a_compound_covers_its_part() -> None:
    sentence = "große Kupferschlackenhalden"
    spans = understand(sentence).spans
    assert [(sentence[each.start : each.end], each.code) for each in spans] == [
        ("Kupfer", "Cu"),
        ("schlackenhalden", "slag-heap"),
    ]


def test_groups_expand_to_their_members() -> None:
    assert set(understand("critical raw materials").commodities) == critical()
    assert set(understand("strategische Rohstoffe").commodities) == strategic()
    assert understand("REE").commodities == ("REE",)
    assert countries_of("iberia") == ("ES", "PT")


def test_the_members_of_groups_are_codes() -> None:
    groups = read_json("understanding", "groups.json")
    for name in groups["commodities"]:
        assert all(code in code_list("commodity") for code in materials_of(name))
    for name in groups["countries"]:
        assert all(code in code_list("country") for code in countries_of(name))


def test_every_code_of_the_word_lists_is_known() -> None:
    lists = {
        "commodities": "commodity",
        "countries": "country",
        "facility_types": "facility_type",
        "statuses": "status",
    }
    for file, name in lists.items():
        for language, rows in read_json("understanding", f"{file}.json").items():
            assert language in LANGUAGES
            for code in rows:
                members = materials_of(code) if file == "commodities" else countries_of(code)
                assert [each for each in members if each not in code_list(name)] == []


def test_every_region_has_names_countries_and_a_box() -> None:
    codes = [each.code for each in regions()]
    assert len(codes) == len(set(codes)) > 200
    for each in regions():
        assert all(each.labels.get(language) for language in LANGUAGES)
        assert all(code in code_list("country") for code in each.countries)
        west, south, east, north = each.bbox
        assert -180 <= west < east <= 180 and -90 <= south < north <= 90
    assert region("DED").label("es") == "Sajonia"


def test_every_region_is_understood_by_its_names() -> None:
    wrong = []
    for each in regions():
        for language in LANGUAGES:
            if each.code not in understand(each.label(language)).regions:
                wrong.append((each.code, language, each.label(language)))
    assert wrong == []


@pytest.mark.parametrize("name", ["country", "commodity", "facility_type", "status"])
def test_every_label_is_understood_in_a_sentence_of_its_language(name: str) -> None:
    field = {
        "country": "countries",
        "commodity": "commodities",
        "facility_type": "facility_types",
        "status": "statuses",
    }[name]
    frame = {
        "en": "show me the {}, please",
        "es": "muéstrame {} por favor",
        "de": "zeige mir bitte {}",
        "fr": "montrez-moi {} svp",
        "pt": "mostra-me {} por favor",
        "it": "mostrami {} per favore",
        "pl": "pokaż mi {} proszę",
        "fi": "näytä minulle {}",
        "sv": "visa mig {} tack och hej",
    }
    wrong = []
    for each in code_list(name).codes:
        for language, label in each.labels.items():
            if each.code == "other":
                continue
            found = understand(frame[language].format(label.replace("(", "").replace(")", "")))
            if each.code not in getattr(found, field):
                wrong.append((each.code, language, label))
    assert wrong == []


def test_the_command_prints_the_contract() -> None:
    command = [sys.executable, "-m", "crm_dataspace_plugin.core.catalogue.understand"]
    one = subprocess.run([*command, "cobalto en España"], cwd=ROOT, capture_output=True, check=True)
    answer = json.loads(one.stdout)
    assert answer["countries"] == ["ES"]
    assert answer["excluded"] == {name: [] for name in FIELDS}
    lines = b"Kupfer in Polen\n\nnot in Spain\n"
    several = subprocess.run([*command, "--lines"], cwd=ROOT, input=lines, capture_output=True, check=True)
    answers = [json.loads(each) for each in several.stdout.splitlines()]
    assert [each["countries"] for each in answers] == [["PL"], [], []]
    assert answers[2]["excluded"]["countries"] == ["ES"]
