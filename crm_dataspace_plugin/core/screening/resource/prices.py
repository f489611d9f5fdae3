# SPDX-License-Identifier: GPL-2.0-or-later
"""Prices that a person gives, in one currency, each with its date."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.values.quantities import read_column
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.screening.values.words import is_missing
from crm_dataspace_plugin.core.vocabulary.elements import elements
from crm_dataspace_plugin.core.words import say

COLUMNS = ("symbol", "price_per_t", "currency", "date")


@dataclass(frozen=True)
class Prices:
    """Attributes:
    per_tonne: currency units for a tonne of the element, by symbol.
    dates: by symbol, as written.
    """

    currency: str = ""
    per_tonne: Mapping[str, float] = field(default_factory=dict)
    dates: Mapping[str, str] = field(default_factory=dict)

    def words(self) -> str:
        """Return currency and dates as a person reads them."""
        days = sorted(set(self.dates.values()))
        return say(
            "prices in {currency} of {days}",
            currency=self.currency,
            days=days[0] if len(days) == 1 else f"{days[0]} to {days[-1]}",
        )


def read_prices(name: str, rows: Iterable[Sequence[Value]]) -> Prices:
    """Return the prices of a table with `COLUMNS`.

    Raises:
        DataError: a symbol that is none or stands twice, a price that is no positive number, a price without currency
            or date, two currencies, or no row.
    """
    per_tonne: dict[str, float] = {}
    dates: dict[str, str] = {}
    currencies: set[str] = set()
    table = list(rows)
    read = read_column(COLUMNS[1], [price for _, price, _, _ in table], Dimension.NUMBER).values.tolist()
    for (symbol, price, currency, date), worth in zip(table, read):
        key = str(symbol or "").strip().capitalize()
        if key not in elements():
            raise DataError(
                say("“{symbol}” in the price table “{name}” is no element's symbol.", symbol=symbol, name=name)
            )
        if key in per_tonne:
            raise DataError(say("The price table “{name}” has two prices for {key}: keep one.", name=name, key=key))
        if math.isnan(worth) or worth <= 0:
            told = {"price": price, "key": key, "name": name}
            raise DataError(say("“{price}” for {key} in the price table “{name}” is no positive number.", **told))
        if is_missing(currency) or is_missing(date):
            raise DataError(
                say("The price of {key} in the table “{name}” needs a currency and a date.", key=key, name=name)
            )
        per_tonne[key], dates[key] = worth, str(date).strip()
        currencies.add(str(currency).strip().upper())
    if len(currencies) > 1:
        raise DataError(
            say(
                "The price table “{name}” has prices in {currencies}: use one currency.",
                name=name,
                currencies=" and ".join(sorted(currencies)),
            )
        )
    if not currencies:
        raise DataError(
            say(
                "The price table “{name}” has no rows: it needs the columns {columns}.",
                name=name,
                columns=", ".join(COLUMNS),
            )
        )
    return Prices(currencies.pop(), per_tonne, dates)
