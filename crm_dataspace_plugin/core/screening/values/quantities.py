# SPDX-License-Identifier: GPL-2.0-or-later
"""Quantities as inventories write them, `0.07%`, `1,2 g/t`, `1200 cubic metres`, in one unit; nothing is guessed."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.progress import UNKNOWN, Tick, silent
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.values.decimals import Mark, decimal_mark, read_number
from crm_dataspace_plugin.core.screening.values.readings import EMPTY, LEFT_OUT, NOT_KNOWN, NUMBERS, Reading, counted
from crm_dataspace_plugin.core.screening.values.units import Dimension, factor_of, has_two_meanings, unit_of_name
from crm_dataspace_plugin.core.screening.values.words import is_missing
from crm_dataspace_plugin.core.vocabulary.elements import elements, symbol_of
from crm_dataspace_plugin.core.words import say

_NUMBER = r"[+-]?(?:\d[\d.,'’]*|[.,]\d+)(?:[eE][+-]?\d+)?"
_SIGN = r"[<>≤≥~]|(?:ca|approx|aprox|circa|about)\b\.?"
_TEXT = re.compile(rf"(?P<sign>{_SIGN})?\s*(?P<number>{_NUMBER})\s*(?P<unit>.*)", re.IGNORECASE)
_SECOND = re.compile(r"(?:\D*\s)?(?:[-–—…±]|to\b|bis\b|hasta\b|à)\s*[\d.,].*", re.IGNORECASE)  # of a range, the rest
_BETWEEN_DIGITS = re.compile(r"(?<=\d)\s(?=\d{3}(?:\D|$))")
_BELOW = ("<", "≤")
_TICK_EVERY = 5000  # values
_PLAIN = {int, float, type(None)}


_NAMES = {Dimension.PERCENTAGE: ("S", "sulphur", "sulfur"), Dimension.NUMBER: ("pH",)}


class Below(Enum):
    """What a content below a limit of detection, such as `<0.5`, counts as."""

    LEFT_OUT = "left out"
    NOTHING = "nothing"
    HALF = "half the limit"
    LIMIT = "the limit"


_SHARE_OF_LIMIT = {Below.NOTHING: 0.0, Below.HALF: 0.5, Below.LIMIT: 1.0}


class Quantity(NamedTuple):
    """One value as read.

    Attributes:
        value: in the dimension's unit, NaN where there is none.
        note: what a text was read as, or `left out` with the reason; empty for a number and for what says nothing.
    """

    value: float
    note: str = ""


@dataclass(frozen=True)
class Quantities:
    """A column as read.

    Attributes:
        field: its name in the layer.
        values: shape (n,), in the dimension's unit, NaN where there is none.
        readings: how each different text was read, and the unit of plain numbers.
    """

    field: str
    values: NDArray[np.float64]
    readings: tuple[Reading, ...]


@dataclass(frozen=True)
class _Manner:
    """How the values of one column are read; `unit` is that of plain numbers, `names` are of what the field holds."""

    dimension: Dimension
    unit: str
    below: Below
    mark: Mark
    names: tuple[str, ...]


def read_column(
    field: str,
    values: Iterable[Value],
    dimension: Dimension,
    unit: str = "",
    below: Below = Below.LEFT_OUT,
    tick: Tick = silent,
) -> Quantities:
    """Return a column in the dimension's unit.

    A number that may mean two, `1.200` or `1,200`, is read where the others of the column show what they mean by
    point and comma, and left out where they do not.

    Args:
        unit: of plain numbers; empty to take it from the end of the field's name (`Cu_pct`), else the dimension's.
    """
    column = [each.strip() if isinstance(each, str) else each for each in values]
    if set(map(type, column)) <= _PLAIN:
        tick(UNKNOWN, say("Reading {field}", field=field))
        return _plain(
            field, column, _Manner(dimension, unit or unit_of_name(field, dimension), below, Mark.NOT_SHOWN, ())
        )
    mark = decimal_mark(_number_in(each) for each in column if isinstance(each, str))
    manner = _Manner(dimension, unit or unit_of_name(field, dimension), below, mark, _names(field, dimension))
    texts = [_text_of(each) for each in column]
    read: dict[str, Quantity] = {}
    found = np.empty(len(column))
    for position, (text, value) in enumerate(zip(texts, column)):
        if position % _TICK_EVERY == 0:
            tick(UNKNOWN, say("Reading {field}", field=field))
        if text in (NUMBERS, EMPTY):
            found[position] = _read(value, manner).value
            continue
        if text not in read:
            read[text] = _read(value, manner)
        found[position] = read[text].value
    told = {text: each.note or _plain_words(each, manner) for text, each in read.items()}
    readings = counted(field, texts, {EMPTY: NOT_KNOWN, NUMBERS: _numbers_words(manner), **told})
    return Quantities(field, found, readings)


def _plain(field: str, column: Sequence[Value], manner: _Manner) -> Quantities:
    """Return a column of numbers alone."""
    numbers = np.array(column, dtype=np.float64)  # None becomes NaN
    told = counted(field, map(_text_of, column), {EMPTY: NOT_KNOWN, NUMBERS: _numbers_words(manner)})
    with np.errstate(over="ignore"):
        found = numbers * _factor(manner)
    return Quantities(field, np.where(np.isfinite(found), found, np.nan), told)


def read_quantity(value: Value, dimension: Dimension, unit: str = "", below: Below = Below.LEFT_OUT) -> Quantity:
    """Return one value in the dimension's unit.

    A range, a unit that is not of the dimension, and a number that may mean two (`1,200`) are none: their note says
    so.

    Args:
        unit: of a number without one; empty for the dimension's own.
    """
    return _read(value, _Manner(dimension, unit, below, Mark.NOT_SHOWN, ()))


def _text_of(value: Value) -> str:
    if value is None or value == "" or (isinstance(value, float) and math.isnan(value)):
        return EMPTY
    return value if isinstance(value, str) else NUMBERS


def _number_in(text: str) -> str:
    parts = _TEXT.fullmatch(_BETWEEN_DIGITS.sub("", text))
    return parts["number"] if parts else ""


def _numbers_words(manner: _Manner) -> str:
    if manner.unit and factor_of(manner.unit, manner.dimension) is None:
        told = {"left_out": LEFT_OUT, "why": _wrong_unit(manner.unit, manner.dimension)}
        return say("{left_out}: {why}, by the field's name", **told)
    if manner.unit:
        return say("numbers in {unit}, as stated for the field", unit=manner.unit)
    return say("numbers in {unit}", unit=_unit(manner))


def _unit(manner: _Manner) -> str:
    return manner.dimension.value or say("no unit")


def _plain_words(read: Quantity, manner: _Manner) -> str:
    return NOT_KNOWN if math.isnan(read.value) else f"{read.value:.10g} {manner.dimension.value}".rstrip()


def _read(value: Value, manner: _Manner) -> Quantity:
    if value is None or is_missing(value) or isinstance(value, (bool, list, dict)):
        return Quantity(math.nan)
    factor = _factor(manner)
    if not isinstance(value, str):
        number = float(value) * factor
        return Quantity(number if math.isfinite(number) else math.nan)
    return _read_text(value.strip(), factor, manner)


def _factor(manner: _Manner) -> float:
    """Return what plain numbers are multiplied by, NaN where their unit is none of the dimension."""
    factor = factor_of(manner.unit, manner.dimension) if manner.unit else 1.0
    return math.nan if factor is None else factor


def _read_text(text: str, factor: float, manner: _Manner) -> Quantity:
    written = _without_names(_BETWEEN_DIGITS.sub("", text), manner.names)
    parts = _TEXT.fullmatch(written)
    if parts is None:
        return _left(say("no quantity"))
    if _SECOND.fullmatch(parts["unit"]):
        return _left(say("a range, not a value"))
    number, unit = read_number(parts["number"], manner.mark), parts["unit"]
    if math.isnan(number):
        return _left(say("may be read in two ways"))
    scale = factor_of(unit, manner.dimension) if unit else factor
    if scale is None or math.isnan(scale):
        return _left(_wrong_unit(unit or manner.unit, manner.dimension))
    return _valued(number * scale, parts["sign"] or "", manner)


def _wrong_unit(unit: str, dimension: Dimension) -> str:
    if has_two_meanings(unit, dimension):
        return say("the unit {unit} may mean two", unit=unit)
    return say("“{unit}” is no unit of {lower}", unit=unit, lower=dimension.name.lower())


def _valued(value: float, sign: str, manner: _Manner) -> Quantity:
    if sign in _BELOW:
        if manner.below is Below.LEFT_OUT:
            return _left(say("below a limit of detection"))
        value *= _SHARE_OF_LIMIT[manner.below]
        found = {"words": _words(value, manner), "below": manner.below.value}
        return Quantity(value, say("{words}: below a limit of detection, taken as {below}", **found))
    if sign:
        return _left(say("no exact value"))
    return Quantity(value, _words(value, manner)) if math.isfinite(value) else _left(say("no finite number"))


def _words(value: float, manner: _Manner) -> str:
    return f"{value:.10g} {manner.dimension.value}".rstrip()


def _left(why: str) -> Quantity:
    return Quantity(math.nan, f"{LEFT_OUT}: {why}")


def _names(field: str, dimension: Dimension) -> tuple[str, ...]:
    if dimension in _NAMES:
        return _NAMES[dimension]
    symbol = symbol_of(field) if dimension is Dimension.CONCENTRATION else None
    return (symbol, elements()[symbol].name) if symbol else ()


def _without_names(text: str, names: tuple[str, ...]) -> str:
    """Return `500 ppm` for `500 ppm As` and `As: 500 ppm` where As is what the field holds."""
    if not names:
        return text
    named = "|".join(map(re.escape, names))
    before, after = rf"^(?:{named})\b\s*[:=]?\s*(?=[<>≤≥~\d.,])", rf"(?<=[\s%‰\d])\s*(?:{named})$"
    return re.sub(f"{before}|{after}", "", text, flags=re.IGNORECASE).strip()
