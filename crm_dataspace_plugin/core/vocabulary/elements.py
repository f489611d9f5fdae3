# SPDX-License-Identifier: GPL-2.0-or-later
"""The chemical elements of mine waste: which are critical or strategic, how common they are, how toxic."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Optional

from crm_dataspace_plugin.core.resources import resources_folder


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
    """Return the symbol that a field's name begins with, such as `As` of `As_ppm` or `as`; None without one."""
    first = re.split(r"[\W_\d]", field.strip(), maxsplit=1)[0].capitalize()
    return first if first in elements() else None


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
