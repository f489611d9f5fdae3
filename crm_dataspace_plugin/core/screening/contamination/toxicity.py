# SPDX-License-Identifier: GPL-2.0-or-later
"""How toxic elements are in the index of ecological risk: the usual set, or a person's own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.values.own_table import own_values
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.words import say

HAKANSON = "Hakanson 1980"


@dataclass(frozen=True)
class Responses:
    """Toxic responses.

    Attributes:
        values: without unit, by symbol.
        origins: where each comes from.
    """

    values: Mapping[str, float]
    origins: Mapping[str, str]


def usual_responses() -> Responses:
    """Return the set of Hakanson 1980 with later additions; others are in circulation, so the one used is shown."""
    raw = read_json("screening", "backgrounds.json")["toxic_responses"]
    return Responses({key: float(each["value"]) for key, each in raw.items()}, {key: raw[key]["origin"] for key in raw})


def own_responses(name: str, rows: Iterable[Sequence[Value]]) -> Responses:
    """Return the set of a person's table of symbols and responses; DataError where it cannot be one."""
    values = own_values(name, rows, Dimension.NUMBER)
    return Responses(values, dict.fromkeys(values, say("table “{name}”", name=name)))
