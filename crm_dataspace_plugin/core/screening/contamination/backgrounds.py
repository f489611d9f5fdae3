# SPDX-License-Identifier: GPL-2.0-or-later
"""What an element's content is compared with: the crust, a survey of soils, or a person's own table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.values.own_table import own_values
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.vocabulary.elements import elements
from crm_dataspace_plugin.core.words import say

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
    return Background(UPPER_CRUST, values, say("Rudnick and Gao 2003, Composition of the continental crust, table 3"))


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
    return Background(name, own_values(name, rows, Dimension.CONCENTRATION), say("table “{name}”", name=name))
