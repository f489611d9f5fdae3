# SPDX-License-Identifier: GPL-2.0-or-later
"""Units as inventories write them, in texts and in the names of fields; one that may mean two things is none."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum
from functools import lru_cache
from typing import Optional

from crm_dataspace_plugin.core.vocabulary.words import bare

_SPACES = re.compile(r"\s+")
_PART = re.compile(r"[_\s](?:min|max|likely|low|high|mean|avg|med|median|lo|hi)$", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]\s*$")


class Dimension(Enum):
    """What is measured; the value is the unit in which it is given back."""

    CONCENTRATION = "mg/kg"
    PERCENTAGE = "%"
    NEUTRALISATION = "kg CaCO3/t"
    ACIDITY = "kg H2SO4/t"
    VOLUME = "m3"
    AREA = "m2"
    LENGTH = "m"
    MASS = "t"
    DENSITY = "t/m3"
    ANGLE = "°"
    NUMBER = ""


_PERCENT = ("%", "pct", "wt%", "wt.%", "wt %", "perc", "percent", "por ciento", "prozent", "%m/m", "% m/m", "% w/w")
_PER_TONNE = ("kg/t", "kgcaco3/t", "kg caco3/t", "kg caco3 t-1", "t/kt", "t caco3/kt", "g/kg")
_BY_ACID = ("kg h2so4/t", "kgh2so4/t", "kg h2so4 t-1")
_UNITS: Mapping[Dimension, Mapping[str, float]] = {
    Dimension.CONCENTRATION: {
        **dict.fromkeys(("mg/kg", "ppm", "g/t", "ug/g", "mgkg", "gt", "g/tonne", "gr/t", "gpt", "mg kg-1"), 1.0),
        **dict.fromkeys(_PERCENT, 1e4),
        **dict.fromkeys(("ppb", "ug/kg", "mg/t", "ng/g", "ugkg"), 1e-3),
        **dict.fromkeys(("g/kg", "kg/t", "mg/g", "‰", "permil"), 1e3),
    },
    Dimension.PERCENTAGE: {
        **dict.fromkeys(_PERCENT, 1.0),
        **dict.fromkeys(("mg/kg", "ppm", "g/t", "ug/g"), 1e-4),
        **dict.fromkeys(("g/kg", "kg/t", "‰"), 0.1),
    },
    # 1 kg CaCO3 neutralises 0.98 kg H2SO4; 1 mol H+/kg is 50 kg CaCO3/t. Source: EN 15875.
    Dimension.NEUTRALISATION: {
        **dict.fromkeys(_PER_TONNE, 1.0),
        **dict.fromkeys(_BY_ACID, 1.0 / 0.98),
        **dict.fromkeys(("mol/kg", "mol h+/kg", "molh+/kg"), 50.0),
        **dict.fromkeys(("% caco3", "%caco3"), 10.0),
    },
    Dimension.ACIDITY: {
        **dict.fromkeys((*_BY_ACID, "kg/t", "g/kg"), 1.0),
        **dict.fromkeys(("kg caco3/t", "kgcaco3/t"), 0.98),
    },
    Dimension.VOLUME: {
        **dict.fromkeys(("m3", "cubic metres", "cubic meters", "cubic metre", "cubic meter", "cbm", "cu m"), 1.0),
        **dict.fromkeys(("metros cubicos", "metri cubi", "metres cubes", "kubikmeter", "m^3"), 1.0),
        **dict.fromkeys(("hm3", "million m3", "mio m3", "mio. m3", "millones de m3", "10^6 m3"), 1e6),
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
        **dict.fromkeys(("t", "tonnes", "tonne", "tonnen", "toneladas", "metric tons"), 1.0),
        "kg": 1e-3,
        **dict.fromkeys(("kt", "thousand t", "ktonnes", "thousand tonnes", "miles de toneladas"), 1e3),
        **dict.fromkeys(("million t", "mio t", "mio. t", "million tonnes", "mtonnes", "millones de toneladas"), 1e6),
    },
    Dimension.DENSITY: {
        **dict.fromkeys(("t/m3", "g/cm3", "g/cc", "kg/l", "kg/dm3", "g/ml"), 1.0),
        "kg/m3": 1e-3,
    },
    Dimension.ANGLE: dict.fromkeys(("°", "deg", "degree", "degrees", "grados", "graus", "gradi", "degres"), 1.0),
    Dimension.NUMBER: {},
}
# only these letters tell millions from metric tonnes or millimetres
_BY_CASE: Mapping[Dimension, Mapping[str, float]] = {
    Dimension.VOLUME: {"Mm3": 1e6, "MMm3": 1e6},
    Dimension.MASS: {"Mt": 1e6},
}
_TWO_MEANINGS: Mapping[Dimension, frozenset[str]] = {
    Dimension.VOLUME: frozenset({"mm3"}),
    Dimension.MASS: frozenset({"mt"}),
}
_ENDINGS = {"pct": "%", "perc": "%", "gt": "g/t", "mgkg": "mg/kg", "ugkg": "ug/kg", "tm3": "t/m3", "gcm3": "g/cm3"}


@lru_cache(maxsize=4096)  # units; columns of a hundred thousand numbers ask for the same one each time
def factor_of(unit: str, dimension: Dimension) -> Optional[float]:
    """Return by what to multiply a number in `unit`; None where the unit is none of the dimension, or of two meanings.

    The unit in which the dimension is given back is always one.
    """
    written = _plain(unit)
    by_case = _BY_CASE.get(dimension, {}).get(_same_signs(unit).strip())
    if by_case is not None:
        return by_case
    if written == _plain(dimension.value):
        return 1.0
    return None if has_two_meanings(unit, dimension) else _UNITS[dimension].get(written)


def has_two_meanings(unit: str, dimension: Dimension) -> bool:
    """Tell whether a unit may be two, such as `mt`: metric tonnes or millions of them."""
    return _plain(unit) in _TWO_MEANINGS.get(dimension, ()) and _same_signs(unit).strip() not in _BY_CASE[dimension]


def unit_of_name(field: str, dimension: Dimension) -> str:
    """Return the unit that a field's name ends with, such as `%` for `Cu_pct` and `ha` for `Area (ha)`; else empty.

    It may be several words: `density_t_m3` is in t/m3. Words such as `min` may stand behind it. A unit of another
    dimension, such as `%` for a volume, is returned too, because numbers in it are none of this one; single letters
    are not, they may mean anything (`S_t`).
    """
    field = _PART.sub("", field.strip())
    bracketed = _IN_BRACKETS.search(field)
    parts = re.split(r"[_\s]", field)
    ending = bracketed[1] if bracketed else _quotient(parts) or parts[-1]
    if dimension is Dimension.NUMBER or (not bracketed and len(parts) == 1):
        return ""  # a field called `m` or `t` says nothing of its unit
    unit = _ENDINGS.get(ending.lower(), ending)
    if dimension is Dimension.NEUTRALISATION and unit == "%" and "caco3" in field.lower():
        return "% CaCO3"
    if factor_of(unit, dimension) is not None or has_two_meanings(unit, dimension):
        return unit
    other = any(factor_of(unit, each) is not None for each in Dimension if each is not Dimension.NUMBER)
    return unit if other and (len(unit) > 1 or not unit.isalpha()) else ""


def _quotient(parts: Sequence[str]) -> str:
    """Return the unit that the last words of a field's name are together, as in `density_t_m3`; empty for none."""
    for count in (3, 2):
        *above, below = parts[-count:]
        unit = f"{' '.join(above)}/{below}"
        if len(parts) > count and any(factor_of(unit, each) is not None for each in Dimension):
            return unit
    return ""


def _same_signs(unit: str) -> str:
    return unit.replace("³", "3").replace("²", "2")


def _plain(unit: str) -> str:
    written = bare(_same_signs(unit)).replace("µ", "u").replace("μ", "u")
    written = written.replace("per ", "/").replace(" /", "/").replace("/ ", "/")
    return _SPACES.sub(" ", written).strip(" .")
