# SPDX-License-Identifier: GPL-2.0-or-later
"""A person's own table with a number for each element."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from crm_dataspace_plugin.core.errors import DataError
from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.values.quantities import read_quantity
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.vocabulary.elements import elements
from crm_dataspace_plugin.core.words import say


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
            raise DataError(say("“{symbol}” in the table “{name}” is no element's symbol.", symbol=symbol, name=name))
        read = read_quantity(value, dimension).value
        if math.isnan(read) or read <= 0:
            raise DataError(
                say(
                    "“{value}” for {key} in the table “{name}” is no positive number{unit}.",
                    value=value,
                    key=key,
                    name=name,
                    unit=unit,
                )
            )
        if key in values:
            raise DataError(say("The table “{name}” has two values for {key}: keep one.", name=name, key=key))
        values[key] = read
    if not values:
        raise DataError(say("The table “{name}” has no rows: it needs one for each element.", name=name))
    return values
