# SPDX-License-Identifier: GPL-2.0-or-later
"""Which column and which layer is which input of a screening method, told by name and type; a person can change it.

Nothing is guessed: a column in a unit that the methods do not read, or whose numbers cannot be what its name says,
is not taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Optional

from crm_dataspace_plugin.core.screening.recognition.crosswalk import (
    SHAPEFILE_NAME,
    Input,
    Reads,
    inputs,
    methods,
    receptor_words,
    squeezed,
    terrain_words,
)
from crm_dataspace_plugin.core.vocabulary.elements import element_named
from crm_dataspace_plugin.core.vocabulary.words import fold


class Kind(Enum):
    """The type of a column."""

    NUMBER = "number"
    TEXT = "text"
    BOOLEAN = "boolean"
    OTHER = "other"  # dates, lists, binaries
    ANY = "any"  # not told


_WHOLE, _INSIDE = 4, 7  # letters: up to the first a word counts only as a whole, from the second on anywhere
_FIT = {
    Reads.NUMBER: (Kind.NUMBER, Kind.TEXT),  # inventories write numbers as texts, too
    Reads.ELEMENTS: (Kind.NUMBER, Kind.TEXT),
    Reads.ID: (Kind.TEXT, Kind.NUMBER),
    Reads.TEXT: (Kind.TEXT,),
    Reads.YES_OR_NO: (Kind.TEXT, Kind.BOOLEAN, Kind.NUMBER),
}


@dataclass(frozen=True)
class Column:
    """One column of a layer.

    Attributes:
        numbers: some of what it holds; only asked for where the name alone does not tell enough.
    """

    name: str
    kind: Kind = Kind.ANY
    numbers: tuple[float, ...] = ()


def recognise(names: Iterable[str], method: str) -> dict[str, str]:
    """Return parameter to name of column; several columns of elements are joined by `;`."""
    columns = [Column(each) for each in names]
    found = recognise_inputs(columns, method)
    return {
        parameter: ";".join(found[key]) for parameter, key in methods()[method].parameters.items() if found.get(key)
    }


def recognise_inputs(columns: Sequence[Column], method: str = "") -> dict[str, list[str]]:
    """Return input (see `crosswalk`) to names of columns, without the inputs that were not recognised.

    Args:
        method: whose inputs; empty for all of them.
    """
    return {key: list(names) for key, names in _recognised(tuple(columns), method).items()}


@lru_cache(maxsize=1024)
def _recognised(columns: tuple[Column, ...], method: str) -> Mapping[str, tuple[str, ...]]:
    """Recognise once: the panel asks for all layers of the project at each change, in the window's own thread."""
    wanted = methods().values() if not method else [methods()[method]]
    found = {}
    for key in dict.fromkeys(key for each in wanted for key in each.parameters.values()):
        asked = inputs()[key]
        fitting = [each for each in columns if each.kind is Kind.ANY or each.kind in _FIT[asked.reads]]
        names = _element_columns(fitting) if asked.reads is Reads.ELEMENTS else _named(asked, fitting)
        if names:
            found[key] = tuple(names)
    return found


def recognise_layers(names: Mapping[str, str]) -> dict[str, str]:
    """Return parameter to layer id; `names` maps layer id to name. No layer is used twice."""
    found: dict[str, str] = {}
    for parameter, words in receptor_words().items():
        layer_id = next(
            (each for each, name in names.items() if each not in found.values() and _holds(name, words)), ""
        )
        if layer_id:
            found[parameter] = layer_id
    return found


def recognise_terrain(names: Mapping[str, str]) -> str:
    """Return the id of the first layer whose name speaks of heights of the ground, empty if there is none."""
    return next((each for each, name in names.items() if _holds(name, terrain_words())), "")


def recognise_id(columns: Sequence[Column]) -> str:
    """Return the column that tells one facility from another, empty if there is none."""
    return recognise_one("site_id", columns)


def recognise_population(names: Iterable[str]) -> str:
    """Return the column that counts inhabitants, empty if there is none."""
    return recognise_one("population", [Column(each) for each in names])


def recognise_one(key: str, columns: Sequence[Column]) -> str:
    """Return the column of one input, whether or not a method asks for it; empty if there is none."""
    asked = inputs()[key]
    found = _named(asked, [each for each in columns if each.kind is Kind.ANY or each.kind in _FIT[asked.reads]])
    return found[0] if found else ""


def _named(asked: Input, columns: Sequence[Column]) -> list[str]:
    by_name: dict[str, Column] = {}
    for each in reversed(columns):
        by_name[squeezed(each.name)] = each
    units = (*asked.own_units, *asked.other_units)
    for name in asked.names:
        for written in (name, *(name + unit for unit in units)):
            if written in by_name:
                return [by_name[written].name]
    for name in asked.with_unit:
        for written in (name + unit for unit in units):
            if written in by_name:
                return [by_name[written].name]
    cut = _cut_short(asked, columns)
    if cut is not None:
        return [cut.name]
    for name in asked.leftover:
        left = by_name.get(name)
        if left is not None and max(left.numbers, default=0.0) >= asked.least:
            return [left.name]
    return []


def _cut_short(asked: Input, columns: Sequence[Column]) -> Optional[Column]:
    """Return a column whose name a shapefile cut after ten letters."""
    short = {each[:SHAPEFILE_NAME] for each in asked.long_names}
    return next((each for each in columns if len(each.name) == SHAPEFILE_NAME and each.name.lower() in short), None)


def _element_columns(columns: Sequence[Column]) -> list[str]:
    """Return the first column of each element."""
    found: dict[str, str] = {}
    for each in columns:
        symbol = element_of(each.name)
        if symbol:
            found.setdefault(symbol, each.name)
    return list(found.values())


def element_of(name: str) -> str:
    """Return the element whose content a column holds, such as `Cu` of `Ley Cu (%)`; empty if it is none.

    A symbol of two letters counts alone; a word that is one too (`as`, `no`, `Y`) counts only with a unit.
    """
    words = re.sub(r"[%]", " pct ", name)
    parts = [each for each in re.split(r"[\W_]+", words) if each]
    unit_length = _unit_length([fold(each) for each in parts])
    symbol = element_named(parts[: len(parts) - unit_length])
    if symbol and (unit_length or (name == symbol and len(symbol) > 1)):
        return symbol
    return ""


def _unit_length(parts: Sequence[str]) -> int:
    """Return how many words at the end are a unit of contents."""
    known = inputs()["elements"].own_units
    return next((length for length in (3, 2, 1) if len(parts) > length and "".join(parts[-length:]) in known), 0)


def _holds(name: str, words: Iterable[str]) -> bool:
    """Tell whether a name holds one of the words: a short one whole, a long one also inside a compound."""
    plain = fold(name)
    return any(re.search(_pattern(word), plain) for word in words)


def _pattern(word: str) -> str:
    if len(word) <= _WHOLE:
        return rf"\b{word}\b"
    return word if len(word) >= _INSIDE else rf"\b{word}"
