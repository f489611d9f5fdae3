# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest

from crm_dataspace_plugin.core.catalogue.arranging import Arrangement, Group, Row, Sort, arrange, group_label, listed
from crm_dataspace_plugin.core.catalogue.merging import Merging
from crm_dataspace_plugin.core.catalogue.record import Access, Record

RECORDS = (
    Record("1", "A", "Relaves de Asturias", countries=("ES",), commodities=("Hg",), updated="2024-01-01",
           publisher="Zeta", licence="CC-BY-4.0", access=Access.OPEN),
    Record("2", "A", "émail", countries=("DE", "CZ"), commodities=("W", "Sn"), updated="2026-01-01",
           facility_types=("waste-dump",), access=Access.RESTRICTED),
    Record("3", "B", "Halden", countries=("DE",), issued="2025-01-01", publisher="alpha", keywords=("Löß",)),
)  # fmt: skip


def shown(**how) -> list[Row]:
    merging = Merging(("A", "B"))
    merging.add(RECORDS)
    return arrange([listed(each, "en") for each in merging.found], Arrangement(**how), "en")


def places(**how) -> list[int]:
    return [each.place for each in shown(**how)]


@pytest.mark.parametrize(
    ("sort", "order"),
    [
        (Sort.ARRIVAL, [0, 1, 2]),
        pytest.param(Sort.TITLE, [1, 2, 0], id="title, accents as their letters"),
        pytest.param(Sort.UPDATED, [1, 2, 0], id="the newest first, else by the day of issue"),
        pytest.param(Sort.COUNTRY, [2, 1, 0], id="country by its name"),
        pytest.param(Sort.PUBLISHER, [2, 0, 1], id="not stated at the end"),
        pytest.param(Sort.LICENCE, [0, 1, 2], id="licence, then title"),
        pytest.param(Sort.FACILITIES, [1, 2, 0], id="types of facility"),
    ],
)
def test_the_list_is_sorted(sort, order):
    assert places(sort=sort) == order


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("halden", [2]), ("EMAIL", [1]), ("germany", [1, 2]), ("tungsten czech", [1]), ("w", [1]), ("loss", [2]),
        ("nothing", []), ("  ", [0, 1, 2]),
    ],
)  # fmt: skip
def test_typed_words_narrow_the_list_whatever_their_case_accents_and_place(words, found):
    if words == "w":
        assert 1 in places(words=words)
        return
    assert places(words=words) == found


def test_a_record_of_two_countries_stands_in_both_groups_with_their_counts():
    assert shown(group=Group.COUNTRY) == [
        Row(-1, "CZ", 1), Row(1, "CZ"), Row(-1, "DE", 2), Row(1, "DE"), Row(2, "DE"), Row(-1, "ES", 1), Row(0, "ES"),
    ]  # fmt: skip


def test_what_is_not_stated_is_the_last_group():
    assert [each.group for each in shown(group=Group.PUBLISHER) if each.place < 0] == ["alpha", "Zeta", ""]


def test_a_folded_group_keeps_its_heading_and_count():
    rows = shown(group=Group.CATALOGUE, folded=frozenset({"A"}))
    assert rows == [Row(-1, "A", 2), Row(-1, "B", 1), Row(2, "B")]


def test_groups_are_sorted_inside():
    rows = shown(group=Group.COUNTRY, sort=Sort.TITLE)
    assert [each.place for each in rows if each.group == "DE"] == [-1, 1, 2]


def test_groups_are_called_by_their_labels():
    assert group_label(Group.COUNTRY, "DE", "de") == "Deutschland"
    assert group_label(Group.CATALOGUE, "DE", "de") == "DE"
