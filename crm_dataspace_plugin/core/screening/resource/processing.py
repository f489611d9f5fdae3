# SPDX-License-Identifier: GPL-2.0-or-later
"""What processing of waste would get out of it, and what it would cost."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.values.findings import NO, UNKNOWN, YES
from crm_dataspace_plugin.core.screening.values.own_table import own_values
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.words import say


@dataclass(frozen=True)
class Processing:
    """Attributes:
    recovery: of every element, %, NaN where not given.
    recoveries: of single elements, %, before the other.
    cost: of processing a tonne of waste, in the prices' currency, NaN where not given.
    """

    recovery: float = math.nan
    recoveries: Mapping[str, float] = field(default_factory=dict)
    cost: float = math.nan

    def share(self, symbol: str) -> float:
        """Return the recoverable share, 0 to 1; NaN where not known or where it cannot be."""
        percent = self.recoveries.get(symbol, self.recovery)
        return percent / 100.0 if 0 <= percent <= 100 else math.nan

    def break_even(self, symbol: str, price: float) -> float:
        """Return the grade at which this element alone pays for the processing, mg/kg; NaN where not known.

        cost / (price x recovery).
        """
        gain = price * self.share(symbol)
        return self.cost / gain * 1e6 if gain > 0 else math.nan

    def covers_cost(self, value_per_tonne: float, all_known: bool = True) -> str:
        """Tell whether the value recoverable from a tonne of waste is above the cost of processing it.

        Where not all that has a price is known, the value may be higher: what is below the cost says nothing then.
        """
        if math.isnan(value_per_tonne) or math.isnan(self.cost):
            return UNKNOWN
        if value_per_tonne > self.cost:
            return YES
        return NO if all_known else UNKNOWN


def read_recoveries(name: str, rows: Iterable[Sequence[Value]]) -> dict[str, float]:
    """Return the recoveries of a person's table, % by symbol; DataError where one cannot be."""
    values = own_values(name, rows, Dimension.PERCENTAGE)
    for symbol, each in values.items():
        if each > 100:
            raise DataError(
                say(
                    "The table “{name}” has a recovery of {recovery:g} % for {symbol}: 100 is the most.",
                    name=name,
                    recovery=each,
                    symbol=symbol,
                )
            )
    return values
