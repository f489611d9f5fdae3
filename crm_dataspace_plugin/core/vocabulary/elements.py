# SPDX-License-Identifier: GPL-2.0-or-later
"""The chemical elements of mine waste: which are critical or strategic, how common they are, how toxic."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Optional

from crm_dataspace_plugin.core.resources import read_json, resources_folder
from crm_dataspace_plugin.core.vocabulary.recognition import recognise
from crm_dataspace_plugin.core.vocabulary.words import fold


@dataclass(frozen=True)
class Element:
    """One element.

    Attributes:
        group: `LREE`, `HREE`, `PGM` or empty.
        critical, strategic: on the lists of Regulation (EU) 2024/1252, as the processed form named there.
        material: what the criticality assessment of 2023 calls it, empty if it was not assessed.
        supply_risk, economic_importance: of that assessment, None if it was not assessed.
        upper_crust: mean of the upper continental crust, mg/kg. Source: Rudnick and Gao 2003, table 3.
    """

    symbol: str
    name: str
    group: str
    critical: bool
    strategic: bool
    material: str
    supply_risk: Optional[float]
    economic_importance: Optional[float]
    upper_crust: Optional[float]


@cache
def elements() -> Mapping[str, Element]:
    """Return the elements by symbol, in the order of their atomic number."""
    with resources_folder().joinpath("codelists", "elements.csv").open(encoding="utf-8", newline="") as file:
        return MappingProxyType({row["symbol"]: _element(row) for row in csv.DictReader(file)})


def symbol_of(field: str) -> Optional[str]:
    """Return the symbol of the element that a field's name names, such as `As` of `As_ppm`, `as` or `Ley As (%)`."""
    words = [each for each in re.split(r"[\W_\d]+", field) if fold(each) not in _about_contents()]
    first = words[0].capitalize() if words else ""
    return first if first in elements() else element_named(words[:1])


def element_named(words: Sequence[str]) -> Optional[str]:
    """Return the symbol of the one element that words name, beside words on contents; None where there is other text.

    An element is named by its symbol, whatever the case, or in any language of the list of commodities.
    """
    named = [each for each in words if fold(each) not in _about_contents()]
    if len(named) != 1:
        return None
    symbol = named[0].capitalize()
    if symbol in elements():
        return symbol
    codes = [each.code for each in recognise("commodity", named[0])]
    return codes[0] if len(codes) == 1 and codes[0] in elements() else None


@cache
def _about_contents() -> frozenset[str]:
    """Return the words that stand around an element in the name of a field, in the languages of the product."""
    return frozenset(read_json("screening", "crosswalk.json")["about_contents"].split())


def _element(row: Mapping[str, str]) -> Element:
    return Element(
        symbol=row["symbol"],
        name=row["name"],
        group=row["group"],
        critical=row["critical_2024"] == "1",
        strategic=row["strategic_2024"] == "1",
        material=row["criticality_material"],
        supply_risk=_number(row["supply_risk_2023"]),
        economic_importance=_number(row["economic_importance_2023"]),
        upper_crust=_number(row["upper_crust_ppm"]),
    )


def _number(text: str) -> Optional[float]:
    return float(text) if text else None
