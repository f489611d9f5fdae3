# SPDX-License-Identifier: GPL-2.0-or-later
"""What an element's content is compared with: the crust, a survey of soils, or a person's own table."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.values.quantities import read_quantity
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.vocabulary.elements import elements

UPPER_CRUST = "upper crust"


@dataclass(frozen=True)
class Background:
    """Contents to compare with.

    Attributes:
        values: mg/kg by symbol; all positive.
        verification: how far the values were checked; empty where a person gave them.
    """

    name: str
    values: Mapping[str, float]
    source: str
    verification: str = ""


def upper_crust() -> Background:
    """Return the mean of the upper continental crust. Source: Rudnick and Gao 2003, table 3."""
    values = {each.symbol: each.upper_crust for each in elements().values() if each.upper_crust}
    return Background(UPPER_CRUST, values, "Rudnick and Gao 2003, Composition of the continental crust, table 3")


def background(name: str) -> Background:
    """Return the background shipped under `name`; KeyError if there is none."""
    if name == UPPER_CRUST:
        return upper_crust()
    raw = read_json("screening", "backgrounds.json")["backgrounds"][name]
    return Background(name, raw["values"], raw["source"], raw["verification"])


def background_names() -> tuple[str, ...]:
    """Return the names of the backgrounds shipped."""
    return (UPPER_CRUST, *read_json("screening", "backgrounds.json")["backgrounds"])


def own_background(name: str, rows: Iterable[Sequence[Value]]) -> Background:
    """Return the background of a person's table of symbols and contents; `0,07 %` is read, plain numbers are mg/kg.

    Raises:
        DataError: a symbol that is none, a value that is no positive number, two values for one symbol, or no row.
    """
    return Background(name, own_values(name, rows, Dimension.CONCENTRATION), f"table “{name}”")


def own_values(name: str, rows: Iterable[Sequence[Value]], dimension: Dimension) -> dict[str, float]:
    """Return the positive number for each element of a person's table of two columns, symbol and value.

    Raises:
        DataError: a symbol that is none, a value that is no positive number, two values for one symbol, or no row.
    """
    values: dict[str, float] = {}
    unit = f" ({dimension.value})" if dimension.value else ""
    for symbol, value in rows:
        key = str(symbol or "").strip().capitalize()
        if key not in elements():
            raise DataError(f"“{symbol}” in the table “{name}” is no element's symbol.")
        read = read_quantity(value, dimension).value
        if math.isnan(read) or read <= 0:
            raise DataError(f"“{value}” for {key} in the table “{name}” is no positive number{unit}.")
        if key in values:
            raise DataError(f"The table “{name}” has two values for {key}: keep one.")
        values[key] = read
    if not values:
        raise DataError(f"The table “{name}” has no rows: it needs one for each element.")
    return values
