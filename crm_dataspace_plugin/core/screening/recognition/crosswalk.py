# SPDX-License-Identifier: GPL-2.0-or-later
"""What inventories call the inputs of the screening methods, and what each method needs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache, lru_cache
from types import MappingProxyType
from typing import Any

from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.vocabulary.words import bare

_SIGNS = {"%": "pct", "°": "deg", "µ": "u", "μ": "u"}
SHAPEFILE_NAME = 10  # letters that a shapefile keeps of a column's name
_NOT_A_LETTER = re.compile(r"[\W_]+")


class Reads(Enum):
    """What a method reads from an input's column."""

    ID = "id"
    TEXT = "text"
    YES_OR_NO = "yes"
    NUMBER = "number"
    ELEMENTS = "elements"


@dataclass(frozen=True)
class Input:
    """One input that a column of the layer may hold.

    Attributes:
        key: its name here, such as `height`.
        unit: in which plain numbers are taken, empty where there is none.
        names: squeezed names of columns, best first; each also counts with a unit at its end.
        with_unit: names that count only with a unit at their end.
        leftover: names of columns that a GIS program left behind; they count only with numbers from `least` on.
        own_units, other_units: squeezed; in which the numbers are taken as they are, or converted by the method.
    """

    key: str
    reads: Reads
    unit: str
    names: tuple[str, ...]
    with_unit: tuple[str, ...]
    leftover: tuple[str, ...]
    least: float
    own_units: tuple[str, ...]
    other_units: tuple[str, ...]
    long_names: tuple[str, ...]  # as written, longer than a shapefile keeps


@dataclass(frozen=True)
class Method:
    """One method of screening.

    Attributes:
        parameters: parameter of the algorithm to the key of its input.
        needs: alternatives, best first; all inputs of one of them have to be there.
        better_with: inputs without which a part of the result stays empty.
    """

    name: str
    parameters: Mapping[str, str]
    needs: tuple[tuple[str, ...], ...]
    better_with: tuple[str, ...]


@lru_cache(maxsize=10_000)  # each input asks it of each column
def squeezed(name: str) -> str:
    """Return a name without accents, case, punctuation and spaces; `%`, `°` and `µ` become letters."""
    for sign, letters in _SIGNS.items():
        name = name.replace(sign, letters)
    return _NOT_A_LETTER.sub("", bare(name))


@cache
def inputs() -> Mapping[str, Input]:
    """Return the inputs by key, in the order in which a person is shown them."""
    whole = _crosswalk()
    units, converted = whole["units"], whole["converted"]
    return MappingProxyType({key: _input(key, row, units, converted) for key, row in whole["inputs"].items()})


@cache
def methods() -> Mapping[str, Method]:
    """Return the methods by name, which is that of their algorithm, in the order in which a person is shown them."""
    whole = _crosswalk()
    return MappingProxyType(
        {
            name: Method(
                name,
                MappingProxyType(parameters),
                tuple(tuple(each) for each in whole["needs"][name]),
                tuple(whole["better_with"].get(name, ())),
            )
            for name, parameters in whole["methods"].items()
        }
    )


def receptor_words() -> Mapping[str, Sequence[str]]:
    """Return the words in the names of layers, by parameter; the more special layer stands first."""
    return dict(_crosswalk()["receptors"])


def terrain_words() -> Sequence[str]:
    """Return the words in the names of elevation models."""
    return list(_crosswalk()["dem"])


def other_units() -> Mapping[str, Sequence[str]]:
    """Return the units that some methods convert, by the unit they convert to."""
    return dict(_crosswalk()["converted"])


@cache
def _crosswalk() -> Any:
    return read_json("screening", "crosswalk.json")


def _input(key: str, row: Mapping[str, Any], units: Mapping[str, Any], converted: Mapping[str, Any]) -> Input:
    unit = row.get("unit", "")
    return Input(
        key,
        Reads(row["kind"]),
        unit,
        _all_squeezed(row["names"]),
        _all_squeezed(row.get("with_unit", ())),
        _all_squeezed(row.get("leftover", ())),
        float(row.get("least", 0)),
        _all_squeezed(units.get(unit, ())),
        _all_squeezed(converted.get(unit, ())),
        tuple(each for each in row["names"] if len(each) > SHAPEFILE_NAME),
    )


def _all_squeezed(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(squeezed, names)))
