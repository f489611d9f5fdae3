# SPDX-License-Identifier: GPL-2.0-or-later
"""Answers of persons: which count, and what they do to a screening."""

from __future__ import annotations

import itertools

import pytest
import shapely

from crm_dataspace_plugin.core.screening.geometry.shapes import read_shapes
from crm_dataspace_plugin.core.screening.preselection.inputs import Column, Facilities, Receptors
from crm_dataspace_plugin.core.screening.preselection.preselection import screen
from crm_dataspace_plugin.core.screening.preselection.result import NO, UNKNOWN, WORDS, YES, Screening
from crm_dataspace_plugin.core.screening.preselection.statements import read_statements

IDS = ["A", 7, 8.0, "twin", "twin", None]
NOVEMBER = ("A", 15, "NO", "Ana Pérez", "2026-11-12", "nobody lives there")


def read(*rows: tuple):
    return read_statements(rows, IDS)


def row(**changed: object) -> tuple:
    names = ("facility", "question", "answer", "name", "date", "note")
    return tuple({**dict(zip(names, NOVEMBER)), **changed}.values())


def test_an_answer_is_read_with_name_date_and_note():
    found = read(NOVEMBER).of(15)[0]
    assert (found.code, found.name, found.date, found.note) == (NO, "Ana Pérez", "2026-11-12", "nobody lives there")


@pytest.mark.parametrize(
    ("changed", "question", "position", "code"),
    [
        ({"question": "Q3"}, 3, 0, NO),
        ({"question": "q03"}, 3, 0, NO),
        ({"question": 3.0}, 3, 0, NO),
        ({"answer": "yes"}, 15, 0, YES),
        ({"answer": "Sí"}, 15, 0, YES),
        ({"answer": False}, 15, 0, NO),
        ({"answer": "UNKNOWN"}, 15, 0, UNKNOWN),
        ({"facility": "7"}, 15, 1, NO),
        ({"facility": 7.0}, 15, 1, NO),
        ({"facility": " 8 "}, 15, 2, NO),
        ({"date": "2026-11-12T10:30:00Z"}, 15, 0, NO),
        ({"date": "2026/11/12"}, 15, 0, NO),
        ({"note": None}, 15, 0, NO),
    ],
    ids=str,
)
def test_an_answer_is_understood_as_people_write_it(changed: dict, question: int, position: int, code: int):
    found = read(row(**changed))
    assert found.problems == ()
    assert found.of(question)[position].code == code


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"facility": "Z"}, "Answers left out: 1 name a facility that is not in the layer: “Z”."),
        ({"facility": None}, "Answers left out: 1 name a facility that is not in the layer: “”."),
        ({"facility": "twin"}, "Answers left out: 1 name a facility whose id more than one has: “twin”."),
        ({"question": 19}, "Answers left out: 1 name no question from 1 to 18: “19”."),
        ({"question": 1.5}, "Answers left out: 1 name no question from 1 to 18: “1.5”."),
        ({"question": None}, "Answers left out: 1 name no question from 1 to 18: “”."),
        ({"answer": "perhaps"}, "Answers left out: 1 are neither YES, NO nor UNKNOWN: “perhaps”."),
        ({"name": " "}, "Answers left out: 1 have no name of a person: “A” Q15."),
        ({"date": "12.11."}, "Answers left out: 1 have no date that can be read (such as 2026-11-26): “A” Q15 "
         "“12.11.”."),
        ({"date": "2026-13-01"}, "Answers left out: 1 have no date that can be read (such as 2026-11-26): “A” Q15 "
         "“2026-13-01”."),
    ],
    ids=str,
)  # fmt: skip
def test_an_answer_that_cannot_count_is_counted_and_named(changed: dict, sentence: str):
    found = read(row(**changed))
    assert found.problems == (sentence,)
    assert found.answers == {}


def test_bad_answers_of_one_kind_are_one_sentence_with_a_few_examples():
    (sentence,) = read(*(row(facility=f"Z{each}") for each in range(9))).problems
    assert sentence == (
        "Answers left out: 9 name a facility that is not in the layer: “Z0”, “Z1”, “Z2”, “Z3”, “Z4”, …."
    )


@pytest.mark.parametrize("rows", itertools.permutations(
    (row(date="2026-11-12"), row(answer="YES", name="Eva", date="2026-11-12T08:00:00"), row(date="2025-12-31")),
), ids=lambda rows: " ".join(each[4] for each in rows))  # fmt: skip
def test_the_newest_answer_counts_in_any_order_of_the_table(rows):
    found = read(*rows)
    assert (found.of(15)[0].code, found.of(15)[0].name) == (YES, "Eva")
    assert found.problems == ("Answers of persons: 2 gave way to a newer one.",)


@pytest.mark.parametrize("codes", itertools.permutations(("NO", "UNKNOWN", "YES"), 2), ids=str)
def test_of_two_answers_of_the_same_date_the_more_cautious_counts(codes):
    found = read(*(row(answer=each) for each in codes))
    expected = YES if "YES" in codes else UNKNOWN
    assert found.of(15)[0].code == expected
    assert found.problems == (
        "Answers of persons: 1 contradict another of the same date; the more cautious one counts.",
    )


def test_what_a_person_wrote_stays_on_one_line_of_readable_length():
    found = read(row(name="Ana\nEXAMINE", note="x" * 5000)).of(15)[0]
    assert found.name == "Ana EXAMINE"
    assert len(found.note) == 300


def screened(*rows: tuple, **columns: object) -> Screening:
    shapes = read_shapes("layer", [shapely.to_wkb(shapely.Point(0, 45))], "EPSG:4326")
    given = {name: Column(name, [value]) for name, value in columns.items()}
    return screen(Facilities(shapes, given, statements=read_statements(rows, ["A"])), {})


def codes(found: Screening, *numbers: int) -> list[str]:
    return [WORDS[found.codes[each - 1, 0]] for each in numbers]


def test_a_person_s_answer_beats_the_data_and_its_reason_keeps_what_they_say():
    found = screened(row(question=1), incident="yes")
    assert codes(found, 1) == ["NO"]
    told = found.answers[0].of(0)
    assert told.reason == (
        "answered by Ana Pérez, 2026-11-12, “nobody lives there”; the data say YES: recorded: yes (field incident)"
    )
    assert (told.source, told.missing) == ("Ana Pérez, 2026-11-12", "")
    assert found.answers[0].persons[0].data == YES


def test_a_person_s_unknown_is_unknown_and_something_is_missing():
    found = screened(row(question=1, answer="UNKNOWN"), incident="no")
    assert codes(found, 1) == ["UNKNOWN"]
    assert found.answers[0].of(0).missing == "a person answered UNKNOWN"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("YES", ["YES", "YES", "NO"]),  # a lagoon of 30 m
        ("NO", ["NO", "NO", "YES"]),  # a heap of 30 m
        ("UNKNOWN", ["UNKNOWN", "YES", "YES"]),  # both apply
    ],
)
@pytest.mark.parametrize("kind", ["tailings-pond", "waste-dump", None])
def test_who_says_whether_it_is_a_lagoon_decides_which_questions_apply(said: str, expected: list[str], kind):
    found = screened(row(question=5, answer=said), facility_type=kind, height=30)
    assert codes(found, 5, 6, 8) == expected


def test_a_person_s_answer_to_a_question_that_does_not_apply_still_counts():
    found = screened(row(question=8, answer="YES"), facility_type="tailings-pond")
    assert codes(found, 5, 8) == ["YES", "YES"]
    assert found.decision.stability_hazard[0] == YES


def test_what_a_person_answered_no_distance_changes():
    shapes = read_shapes("layer", [shapely.to_wkb(shapely.Point(0, 45))], "EPSG:4326")
    near = read_shapes("towns", [shapely.to_wkb(shapely.Point(0.005, 45))], "EPSG:4326")
    columns = {"height": Column("height", [30]), "facility_type": Column("type", ["waste-dump"])}
    towns = {"settlements": Receptors(near, Column("people", [500]))}  # 393 m away
    said = [row(question=each) for each in (1, 2, 3, 4, 16, 17, 18)]

    def changes(metres: float, *answers: tuple) -> str:
        facilities = Facilities(shapes, columns, statements=read_statements([*said, *answers], ["A"]))
        found = screen(facilities, towns, {"SETTLEMENT_DISTANCE": metres})
        return found.sensitivity.texts(found.decision)[0]

    assert changes(1000).startswith("stable")
    assert changes(500).startswith("SETTLEMENT_DISTANCE halved: NO NEED TO EXAMINE FURTHER")
    assert changes(500, row(answer="YES")).startswith("stable")


def test_answers_go_with_their_facilities_into_a_part():
    whole = read_statements([NOVEMBER, row(facility="7", answer="YES")], IDS)
    part = whole.take([1, 3])
    assert {position: each.code for position, each in part.of(15).items()} == {0: YES}
