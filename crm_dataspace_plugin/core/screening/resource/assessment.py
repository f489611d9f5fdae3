# SPDX-License-Identifier: GPL-2.0-or-later
"""The table of a preliminary economic assessment: quantities, concentrations, recoverability, methods.

Source: Regulation (EU) 2024/1252, Art. 27(2); its content as far as the data hold it, no conformity is claimed.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

from crm_dataspace_plugin.core.screening.resource.potential import Potential, choices
from crm_dataspace_plugin.core.screening.resource.prices import Prices
from crm_dataspace_plugin.core.screening.resource.processing import Processing
from crm_dataspace_plugin.core.screening.values.findings import NO, UNKNOWN, YES
from crm_dataspace_plugin.core.vocabulary.elements import elements
from crm_dataspace_plugin.core.words import say


@dataclass(frozen=True)
class Assessed:
    """One element in one facility; numbers are NaN where they are not known.

    Attributes:
        lists: `critical`, `strategic`, both, or neither; `processed form` where the element alone does not count.
        grade_mg_kg: concentration. enrichment: over the upper crust.
        contained_t, recoverable_t: quantities, with P10, P50 and P90.
        recovery_pct: technical recoverability: the share that processing gets out.
        break_even_mg_kg: the grade at which this element alone pays for the processing.
        economic: economic recoverability: `yes`, `no` or `unknown`, by this element alone.
        methods: what mass and grade rest on, and how they were determined as far as stated.
    """

    facility: str
    element: str
    lists: str
    grade_mg_kg: float
    enrichment: float
    contained_t: float
    contained_t_p10: float
    contained_t_p50: float
    contained_t_p90: float
    recovery_pct: float
    recoverable_t: float
    recoverable_t_p10: float
    recoverable_t_p50: float
    recoverable_t_p90: float
    price_per_t: float
    currency: str
    price_date: str
    value: float
    break_even_mg_kg: float
    economic: str
    methods: str


COLUMNS = tuple(each.name for each in fields(Assessed))
TEXTS = ("facility", "element", "lists", "currency", "price_date", "economic", "methods")


def assessed(
    names: Sequence[str],
    found: Potential,
    processing: Processing,
    prices: Prices,
    methods: Sequence[str],
    order: Sequence[int],
) -> Iterator[Assessed]:
    """Yield a row for each facility and element whose grade is known.

    Args:
        methods: how the quantities of each facility were determined, as stated; empty where not.
        order: positions of the facilities, in the order wanted.
    """
    for position in order:
        basis = "; ".join(
            filter(None, (found.weighed.basis[position], *found.weighed.doubts[position], methods[position]))
        )
        for symbol, each in found.elements.items():
            grade = float(each.grade[position])
            if math.isnan(grade):
                continue
            price = prices.per_tonne.get(symbol, math.nan)
            even = processing.break_even(symbol, price)
            low, middle, high = (float(column[position]) for column in each.percentiles)
            least, likely, most = (float(column[position]) for column in each.recoverable_percentiles)
            yield Assessed(
                names[position],
                symbol,
                lists_of(symbol),
                grade,
                float(each.enrichment[position]),
                float(each.contained[position]),
                low,
                middle,
                high,
                processing.share(symbol) * 100.0,
                float(each.recoverable[position]),
                least,
                likely,
                most,
                price,
                prices.currency if symbol in prices.per_tonne else "",
                prices.dates.get(symbol, ""),
                float(each.value[position]),
                even,
                UNKNOWN if math.isnan(even) else YES if grade > even else NO,
                basis,
            )


def lists_of(symbol: str) -> str:
    """Return the lists of Regulation (EU) 2024/1252 on which an element counts."""
    element = elements().get(symbol)
    on = [word for word, listed in _listed(symbol) if listed] if element else []
    if on and symbol in choices()["not_counted"]["symbols"]:
        return say("processed form {on}", on=", ".join(on))
    return ", ".join(on)


def _listed(symbol: str) -> tuple[tuple[str, bool], ...]:
    return ("critical", elements()[symbol].critical), ("strategic", elements()[symbol].strategic)
