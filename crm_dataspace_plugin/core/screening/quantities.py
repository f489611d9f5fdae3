# SPDX-License-Identifier: GPL-2.0-or-later
"""Quantities as inventories write them, `0.07%`, `1,2 g/t`, `1200 cubic metres`, in one unit; nothing is guessed."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.words import is_missing
from crm_dataspace_plugin.core.vocabulary.words import bare

_TEXT = re.compile(r"(?P<sign>[<>≤≥~])?\s*(?P<number>[+-]?\d[\d.,'’]*(?:e[+-]?\d+)?|[+-]?[.,]\d+)\s*(?P<unit>.*)")
_POINT = re.compile(r"[+-]?\d*\.?\d+(?:e[+-]?\d+)?|[+-]?\d+\.")
_COMMA = re.compile(r"[+-]?(?:\d*,\d{1,2}|\d*,\d{4,}|0,\d+)")
_POINT_GROUPS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+\.\d+|[+-]?\d{1,3}(?:,\d{3}){2,}")
_COMMA_GROUPS = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+,\d+|[+-]?\d{1,3}(?:\.\d{3}){2,}")
_APOSTROPHES = re.compile(r"['’](?=\d{3})")
_ONE_GROUP = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")
_SPACES = re.compile(r"\s+")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)\s(?=\d{3}(?:\D|$))")


class Dimension(Enum):
    """What is measured; the value is the unit in which it is given back."""

    CONCENTRATION = "mg/kg"
    PERCENTAGE = "%"
    NEUTRALISATION = "kg CaCO3/t"
    VOLUME = "m3"
    AREA = "m2"
    LENGTH = "m"
    MASS = "t"
    DENSITY = "t/m3"
    NUMBER = ""


_PERCENT = ("%", "pct", "wt%", "wt.%", "perc", "percent", "por ciento", "prozent", "%m/m")
_UNITS: Mapping[Dimension, Mapping[str, float]] = {
    Dimension.CONCENTRATION: {
        **dict.fromkeys(("mg/kg", "ppm", "g/t", "ug/g", "mgkg", "gt", "g/tonne", "gr/t", "gpt"), 1.0),
        **dict.fromkeys(_PERCENT, 1e4),
        **dict.fromkeys(("ppb", "ug/kg", "mg/t", "ng/g"), 1e-3),
        **dict.fromkeys(("g/kg", "kg/t", "mg/g", "‰", "permil"), 1e3),
    },
    Dimension.PERCENTAGE: {
        **dict.fromkeys(_PERCENT, 1.0),
        **dict.fromkeys(("mg/kg", "ppm", "g/t", "ug/g"), 1e-4),
        **dict.fromkeys(("g/kg", "kg/t", "‰"), 0.1),
    },
    # 1 kg CaCO3 neutralises 0.98 kg H2SO4; 1 mol H+/kg is 50 kg CaCO3/t. Source: EN 15875.
    Dimension.NEUTRALISATION: {
        **dict.fromkeys(("kg/t", "kgcaco3/t", "kg caco3/t", "kg caco3 t-1", "t/kt", "t caco3/kt", "g/kg"), 1.0),
        **dict.fromkeys(("kg h2so4/t", "kgh2so4/t"), 1.0 / 0.98),
        **dict.fromkeys(("mol/kg", "mol h+/kg", "molh+/kg"), 50.0),
        "% caco3": 10.0,
    },
    Dimension.VOLUME: {
        **dict.fromkeys(("m3", "cubic metres", "cubic meters", "cubic metre", "cubic meter", "cbm", "cu m"), 1.0),
        **dict.fromkeys(("metros cubicos", "metri cubi", "metres cubes", "kubikmeter", "m^3"), 1.0),
        **dict.fromkeys(("mm3", "hm3", "million m3", "mio m3", "mio. m3", "millones de m3", "10^6 m3"), 1e6),
        **dict.fromkeys(("thousand m3", "miles de m3", "tausend m3", "10^3 m3", "dam3"), 1e3),
        "km3": 1e9,
    },
    Dimension.AREA: {
        **dict.fromkeys(("m2", "m^2", "sqm", "sq m", "square metres", "square meters", "metros cuadrados", "qm"), 1.0),
        **dict.fromkeys(("ha", "hectares", "hectare", "hektar", "hectareas", "hm2"), 1e4),
        **dict.fromkeys(("km2", "km^2", "sq km"), 1e6),
    },
    Dimension.LENGTH: {
        **dict.fromkeys(("m", "metres", "meters", "metre", "meter", "metros", "metro", "mts"), 1.0),
        "km": 1e3,
        "cm": 1e-2,
        **dict.fromkeys(("ft", "feet"), 0.3048),
    },
    Dimension.MASS: {
        **dict.fromkeys(("t", "tonnes", "tonne", "tonnen", "toneladas", "metric tons", "mg (megagram)"), 1.0),
        "kg": 1e-3,
        **dict.fromkeys(("kt", "thousand t", "ktonnes", "thousand tonnes"), 1e3),
        **dict.fromkeys(("mt", "million t", "mio t", "mio. t", "million tonnes", "mtonnes"), 1e6),
    },
    Dimension.DENSITY: {
        **dict.fromkeys(("t/m3", "g/cm3", "g/cc", "kg/l", "kg/dm3", "g/ml"), 1.0),
        "kg/m3": 1e-3,
    },
    Dimension.NUMBER: {},
}
_ENDINGS = {"ppm": "ppm", "pct": "%", "perc": "%", "ppb": "ppb", "gt": "g/t", "mgkg": "mg/kg", "ugkg": "ug/kg"}


class Reading(NamedTuple):
    """One value as read.

    Attributes:
        value: in the dimension's unit, NaN where there is none.
        note: how a text was read, or why it was not; empty for a plain number and for what says nothing.
    """

    value: float
    note: str = ""


@dataclass(frozen=True)
class Quantities:
    """A column as read.

    Attributes:
        field: its name in the layer.
        values: shape (n,), in the dimension's unit, NaN where there is none.
        notes: by what was written, how it was read or why not.
    """

    field: str
    values: NDArray[np.float64]
    notes: Mapping[str, str]


def read_column(field: str, values: Iterable[Value], dimension: Dimension, unit: str = "") -> Quantities:
    """Return a column in the dimension's unit.

    Args:
        unit: of plain numbers; empty to take it from the end of the field's name (`Cu_pct`), else the dimension's.
    """
    known: dict[object, Reading] = {}
    read = []
    stated = unit or unit_of_name(field, dimension)
    for value in values:
        key = value if isinstance(value, (str, float, int)) else repr(value)
        if (key, type(value)) not in known:
            known[key, type(value)] = read_quantity(value, dimension, stated)
        read.append(known[key, type(value)])
    notes = {str(key[0]): each.note for key, each in known.items() if each.note and isinstance(key, tuple)}
    return Quantities(field, np.array([each.value for each in read], dtype=np.float64), notes)


def unit_of_name(field: str, dimension: Dimension) -> str:
    """Return the unit that a field's name ends with, such as `%` for `Cu_pct`; else that of the dimension."""
    ending = _ENDINGS.get(field.lower().rpartition("_")[2], "")
    return ending if ending in _UNITS[dimension] else dimension.value


def read_quantity(value: Value, dimension: Dimension, unit: str = "") -> Reading:
    """Return one value in the dimension's unit.

    A value below or above a limit, a range, a unit that is not of the dimension, and a number that may mean two
    (`1,200`) are none: their note says so.

    Args:
        unit: of a number without one; empty for the dimension's own.
    """
    if value is None or is_missing(value) or isinstance(value, (bool, list, dict)):
        return Reading(math.nan)
    factor = _UNITS[dimension].get(_plain(unit), 1.0) if unit else 1.0
    if not isinstance(value, str):
        return Reading(float(value) * factor) if math.isfinite(float(value)) else Reading(math.nan)
    return _read_text(value, dimension, factor)


def _read_text(text: str, dimension: Dimension, factor: float) -> Reading:
    parts = _TEXT.fullmatch(_BETWEEN_DIGITS.sub("", bare(text).strip().replace("µ", "u").replace("μ", "u")))
    if parts is None:
        return Reading(math.nan, "is no quantity: left out")
    if parts["sign"] in ("<", "≤"):
        return Reading(math.nan, "is below a limit of detection: left out")
    if parts["sign"]:
        return Reading(math.nan, "states a limit, not a value: left out")
    number = _number(parts["number"])
    if math.isnan(number):
        return Reading(math.nan, "may be read in two ways: left out")
    unit = _plain(parts["unit"])
    if not unit:
        plain = _POINT.fullmatch(parts["number"]) is not None
        return Reading(number * factor, "" if plain else f"read as {number:.10g}")
    if unit not in _UNITS[dimension]:
        return Reading(math.nan, f"is not in a unit of {dimension.name.lower()}: left out")
    read = number * _UNITS[dimension][unit]
    return Reading(read, f"read as {read:.10g} {dimension.value}".rstrip())


def _plain(unit: str) -> str:
    written = bare(unit).replace("µ", "u").replace("μ", "u").replace("per ", "/").replace(" /", "/").replace("/ ", "/")
    return _SPACES.sub(" ", written.replace("³", "3").replace("²", "2")).strip(" .")


def _number(text: str) -> float:
    """Return a number with a decimal point or comma, NaN for one that may mean two, such as `1,200`."""
    text = _APOSTROPHES.sub("", text)
    if _POINT_GROUPS.fullmatch(text):
        text = text.replace(",", "")
    elif _COMMA_GROUPS.fullmatch(text):
        text = text.replace(".", "").replace(",", ".")
    elif _COMMA.fullmatch(text) and not _ONE_GROUP.fullmatch(text):
        text = text.replace(",", ".")
    number = float(text) if _POINT.fullmatch(text) else math.nan
    return number if math.isfinite(number) else math.nan
