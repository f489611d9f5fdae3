# SPDX-License-Identifier: GPL-2.0-or-later
"""From an understood sentence to chips, and from chips to a query."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from crm_dataspace_plugin.core.catalogue.chip import Chip, Reading, as_chips, chips_of, joined, unwanted, wanted
from crm_dataspace_plugin.core.catalogue.near import Near


def understood(sentence: str, *spans: tuple, near=None, text: str = "", ambiguous: tuple = ()):
    """Return a meaning; each span is word, field, code and perhaps whether it is negated."""
    found = [
        SimpleNamespace(
            start=sentence.index(word), end=sentence.index(word) + len(word), field=field, code=code, negated=any(no)
        )
        for word, field, code, *no in spans
    ]
    doubts = [SimpleNamespace(word=word, chosen=chosen, others=others) for word, chosen, others in ambiguous]
    return SimpleNamespace(near=near, text=text, spans=found, ambiguous=doubts)


SENTENCE = "closed tin tailings not in Spain nor restored, about water"
MEANING = understood(
    SENTENCE,
    ("closed", "statuses", "closed"),
    ("tin", "commodities", "Sn"),
    ("tailings", "facility_types", "tailings-pond"),
    ("Spain", "countries", "ES", True),
    ("restored", "restored", "no", True),
    text="water",
    ambiguous=(("tin", "Sn", ("",)),),
)


WHERE = {
    "Asturias": ("regions", "ES12"),
    "Saxony": ("regions", "DED"),
    "Spain": ("countries", "ES"),
    "Portugal": ("countries", "PT"),
}


@pytest.mark.parametrize(
    ("sentence", "filters"),
    [
        pytest.param("Asturias Portugal", {"region": ("ES12", "PT")}, id="a region and another country"),
        pytest.param("Asturias Spain", {"region": ("ES12",), "country": ("ES",)}, id="a region in its country"),
        pytest.param("Asturias Spain Portugal", {"region": ("ES12", "PT")}, id="its country and another one"),
        pytest.param("Spain Portugal", {"country": ("ES", "PT")}, id="countries alone"),
        pytest.param("Asturias Saxony", {"region": ("ES12", "DED")}, id="regions alone"),
    ],
)
def test_places_that_lie_apart_are_alternatives(sentence, filters):
    spans = [(word, *WHERE[word]) for word in sentence.split()]
    assert wanted(as_chips(understood(sentence, *spans), sentence).chips) == filters


def test_a_country_that_is_not_wanted_stays_one_beside_a_region():
    said = understood("Asturias not Portugal", ("Asturias", "regions", "ES12"), ("Portugal", "countries", "PT", True))
    chips = as_chips(said, "Asturias not Portugal").chips
    assert (wanted(chips), unwanted(chips)) == ({"region": ("ES12",)}, {"country": ("PT",)})


def test_a_sentence_becomes_chips_and_the_rest_stays_words():
    reply = as_chips(MEANING, SENTENCE)
    assert [(each.name, each.values, each.negated) for each in reply.chips] == [
        ("status", ("closed",), False),
        ("commodity", ("Sn",), False),
        ("facility_type", ("tailings-pond",), False),
        ("country", ("ES",), True),
        ("restored", ("false",), False),
    ]
    assert reply.text == "water" and reply.near is None
    assert wanted(reply.chips) == {
        "status": ("closed",), "commodity": ("Sn",), "facility_type": ("tailings-pond",), "restored": ("false",)
    }  # fmt: skip
    assert unwanted(reply.chips) == {"country": ("ES",)}


def test_doubt_is_kept_with_the_chip():
    chips = {each.name: each for each in as_chips(MEANING, SENTENCE).chips}
    assert chips["commodity"].others == (Reading(""),) and chips["commodity"].word == "tin"
    assert chips["status"].others == ()


def test_what_is_to_stay_a_word_stays_one():
    reply = as_chips(MEANING, SENTENCE, words=["TIN"])
    assert "commodity" not in {each.name for each in reply.chips} and reply.text == "water tin"


def test_a_group_is_one_chip_with_several_values():
    sentence = "battery metals"
    reply = as_chips(understood(sentence, ("battery metals", "commodities", "Li|Co|Ni")), sentence)
    assert reply.chips == (Chip("commodity", ("Li", "Co", "Ni"), word="battery metals"),)


def test_another_reading_is_of_the_list_that_has_its_code():
    sentence = "Georgia"
    meaning = understood(sentence, ("Georgia", "regions", "X"), ambiguous=(("Georgia", "X", ("ES", "Sn", "")),))
    others = as_chips(meaning, sentence).chips[0].others
    assert others == (Reading("country", ("ES",)), Reading("commodity", ("Sn",)), Reading(""))


def test_a_place_keeps_its_distance():
    sentence = "within 20 km of Freiberg"
    meaning = understood(sentence, (sentence, "near", "20 km Freiberg"), near=SimpleNamespace(place="Freiberg", km=20))
    assert as_chips(meaning, sentence).near == Near("Freiberg", 20)


@pytest.mark.parametrize(
    ("first", "second", "left"),
    [
        pytest.param(Chip("country", ("ES",)), Chip("country", ("ES",)), 1, id="twice"),
        pytest.param(Chip("country", ("ES",)), Chip("country", ("ES",), negated=True), 1, id="and not"),
        pytest.param(Chip("restored", ("true",)), Chip("restored", ("false",)), 1, id="both"),
        pytest.param(Chip("country", ("ES",)), Chip("country", ("PT",)), 2, id="alternatives"),
        pytest.param(Chip("country", ("ES",)), Chip("keyword", ("ES",)), 2, id="two filters"),
    ],
)
def test_the_later_of_two_contradictions_counts(first, second, left):
    found = joined([first, second])
    assert len(found) == left and found[-1] == second


def test_chips_of_a_query_make_that_query_again():
    filters, excluded = {"commodity": ("W", "Sn")}, {"country": ("ES",)}
    chips = chips_of(filters, excluded)
    assert (wanted(chips), unwanted(chips)) == (filters, excluded)
