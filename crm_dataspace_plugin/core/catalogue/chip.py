# SPDX-License-Identifier: GPL-2.0-or-later
"""Chips: what is asked for, one constraint each, and how an understood sentence turns into them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Optional, Protocol

from crm_dataspace_plugin.core.catalogue.near import Near
from crm_dataspace_plugin.core.catalogue.plain import folded
from crm_dataspace_plugin.core.catalogue.query import FILTER_NAMES
from crm_dataspace_plugin.core.catalogue.regions import regions
from crm_dataspace_plugin.core.vocabulary.codelists import code_list

_FILTERS = {
    "countries": "country",
    "regions": "region",
    "commodities": "commodity",
    "facility_types": "facility_type",
    "statuses": "status",
    "restored": "restored",
}
_TRUTHS = {"yes": "true", "no": "false"}


class Span(Protocol):
    """A piece of a sentence that was understood."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def field(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def negated(self) -> bool: ...


class Ambiguity(Protocol):
    """A word with several meanings; an empty code is an ordinary word."""

    @property
    def word(self) -> str: ...
    @property
    def chosen(self) -> str: ...
    @property
    def others(self) -> Sequence[str]: ...


class Place(Protocol):
    @property
    def place(self) -> str: ...
    @property
    def km(self) -> float: ...


class Understood(Protocol):
    """The meaning of a sentence."""

    @property
    def near(self) -> Optional[Place]: ...
    @property
    def text(self) -> str: ...
    @property
    def spans(self) -> Sequence[Span]: ...
    @property
    def ambiguous(self) -> Sequence[Ambiguity]: ...


@dataclass(frozen=True)
class Reading:
    """One meaning of a word: values of a filter, or an ordinary word where `name` is empty."""

    name: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chip:
    """One constraint.

    Attributes:
        name: of the filter.
        values: alternatives, mostly one; several for a group such as the battery metals.
        negated: records that say one of the values are not wanted.
        word: how it was written in the sentence, empty for a value that was picked.
        others: what the word may mean as well.
    """

    name: str
    values: tuple[str, ...]
    negated: bool = False
    word: str = ""
    others: tuple[Reading, ...] = ()


@dataclass(frozen=True)
class Reply:
    """A sentence as chips, a place, and the words that stay words."""

    chips: tuple[Chip, ...] = ()
    near: Optional[Near] = None
    text: str = ""


def as_chips(understood: Understood, sentence: str, words: Iterable[str] = ()) -> Reply:
    """Return what was understood as chips.

    Args:
        words: what is to stay a word although it was understood.
    """
    kept = {folded(each) for each in words}
    chips: list[Chip] = []
    left = [understood.text] if understood.text else []
    near: Optional[Near] = None
    for span in understood.spans:
        word = sentence[span.start : span.end]
        if folded(word) in kept:
            left.append(word)
        elif span.field == "near" and understood.near is not None:
            near = Near(understood.near.place, understood.near.km)
        elif span.field in _FILTERS:
            chips.append(_chip(span, word, understood.ambiguous))
    return Reply(joined(_one_of_the_places(chips)), near, " ".join(left))


def joined(chips: Iterable[Chip]) -> tuple[Chip, ...]:
    """Return chips without repetition; a contradiction is settled by the later one, restored or not too."""
    found: list[Chip] = []
    for chip in chips:
        found = [each for each in found if not _settled(each, chip)]
        found.append(chip)
    return tuple(found)


def wanted(chips: Iterable[Chip]) -> dict[str, tuple[str, ...]]:
    """Return the filters that the chips make."""
    return _by_name(each for each in chips if not each.negated)


def unwanted(chips: Iterable[Chip]) -> dict[str, tuple[str, ...]]:
    """Return the exclusions that the chips make."""
    return _by_name(each for each in chips if each.negated)


def opposite(chip: Chip) -> Chip:
    """Return “not Spain” for “Spain”, and “not restored” for “restored”."""
    if chip.name == "restored":
        return replace(chip, values=("false",) if chip.values == ("true",) else ("true",))
    return replace(chip, negated=not chip.negated)


def reread(chip: Chip, reading: Reading) -> Chip:
    """Return the chip for another meaning of its word; the one it had becomes one of the others."""
    others = (*(each for each in chip.others if each != reading), Reading(chip.name, chip.values))
    return replace(chip, name=reading.name, values=reading.values, others=others)


def chips_of(filters: Mapping[str, Sequence[str]], excluded: Mapping[str, Sequence[str]]) -> tuple[Chip, ...]:
    """Return one chip for each value."""
    found = [Chip(name, (value,)) for name, values in filters.items() for value in values]
    found += [Chip(name, (value,), negated=True) for name, values in excluded.items() for value in values]
    return tuple(found)


def reading_of(code: str, name: str) -> Reading:
    """Return what a code of an ambiguous word stands for.

    Args:
        name: the filter in which to look first.
    """
    values = tuple(code.split("|")) if code else ()
    if not values:
        return Reading("")
    names = [name, *(each for each in _FILTERS.values() if each != name)]
    return Reading(next((each for each in names if _listed(each, values[0])), name), values)


def _chip(span: Span, word: str, ambiguous: Sequence[Ambiguity]) -> Chip:
    name = _FILTERS[span.field]
    values = tuple(_TRUTHS.get(each, each) if name == "restored" else each for each in span.code.split("|"))
    doubts = [each for each in ambiguous if folded(each.word) == folded(word)]
    codes = [code for each in doubts for code in (each.chosen, *each.others) if code != span.code]
    others = tuple(dict.fromkeys(reading_of(code, name) for code in codes))
    negated = span.negated and name != "restored"  # “not restored” is the value “no”
    return Chip(name, values, negated, word, others)


def _one_of_the_places(chips: Sequence[Chip]) -> list[Chip]:
    """Let a country beside a region of another country be one more region: no record of Asturias lies in Portugal."""
    named = [value for each in chips if each.name == "region" and not each.negated for value in each.values]
    homes = {country for value in named if value in regions() for country in regions()[value].countries}
    countries = [each for each in chips if each.name == "country" and not each.negated]
    if not homes or all(homes & set(each.values) for each in countries):
        return list(chips)
    at_home = [each for each in countries if homes & set(each.values)]
    return [replace(each, name="region") if each in countries else each for each in chips if each not in at_home]


def _settled(old: Chip, new: Chip) -> bool:
    if old.name != new.name:
        return False
    return old.name == "restored" or old.values == new.values


def _listed(name: str, value: str) -> bool:
    if name == "region":
        return value in regions()
    return name != "restored" and value in code_list(name)


def _by_name(chips: Iterable[Chip]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for chip in chips:
        if chip.name in FILTER_NAMES:
            found[chip.name] = tuple(dict.fromkeys((*found.get(chip.name, ()), *chip.values)))
    return found
