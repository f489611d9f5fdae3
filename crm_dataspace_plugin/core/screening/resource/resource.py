# SPDX-License-Identifier: GPL-2.0-or-later
"""What waste holds: tonnes of each element in place and recoverable, enrichment, value, critical raw materials."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from crm_dataspace_plugin.core.progress import Tick, silent
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.resource.margins import Margin, Stated, margin
from crm_dataspace_plugin.core.screening.resource.mass import Amounts, weigh
from crm_dataspace_plugin.core.screening.resource.potential import ElementPotential, Grades, Potential, counted_symbols
from crm_dataspace_plugin.core.screening.resource.prices import Prices
from crm_dataspace_plugin.core.screening.resource.processing import Processing
from crm_dataspace_plugin.core.screening.resource.reasons import resource_reasons
from crm_dataspace_plugin.core.screening.resource.simulation import simulate
from crm_dataspace_plugin.core.screening.resource.uncertainty import Uncertainty
from crm_dataspace_plugin.core.vocabulary.elements import elements

ENRICHMENT_CAP = 100.0  # chosen here: no source prescribes it
PER_PPM = 1e-6  # tonnes of an element in a tonne of waste, for each mg/kg


def assess(
    amounts: Amounts,
    grades: Grades,
    processing: Processing,
    prices: Prices,
    errors: Uncertainty,
    named: Sequence[Sequence[str]] = (),
    enrichment_cap: float = ENRICHMENT_CAP,
    tick: Tick = silent,
) -> Potential:
    """Reckon the potential; what is not known stays unknown, and is never counted as nothing.

    Args:
        named: commodities that each facility is said to hold, by code; empty where no field says so.
        enrichment_cap: beyond it an enrichment counts no more for the score.

    Source: Regulation (EU) 2024/1252; criticality assessment 2023; Rudnick and Gao 2003 (crust).
    """
    mass, contents = weigh(amounts, errors), grades.known
    margins = {
        each: margin(content, errors.grade, errors.shape, grades.errors.get(each, Stated()))
        for each, content in contents.items()
    }
    contained = {each: mass.tonnes * content * PER_PPM for each, content in contents.items()}
    worth = {
        each: contained[each] * processing.share(each) * prices.per_tonne[each]
        for each in sorted(contents)
        if each in prices.per_tonne
    }
    drawn = simulate(mass.margins, margins, worth, errors, tick)
    found = {
        each: _element(each, contents[each], contained[each], drawn.factors[each], processing.share(each), worth)
        for each in contents
    }
    size = len(mass.tonnes)
    value = _total(list(worth.values()), size)
    low, middle, high = drawn.value
    per_tonne = value / mass.tonnes
    potential = Potential(
        mass.tonnes,
        mass,
        found,
        value,
        (low, middle, high),
        per_tonne,
        *_of_lists(found, size, enrichment_cap),
        [processing.covers_cost(*each) for each in zip(per_tonne.tolist(), _all_known(worth, size))],
        _doubtful(margins, size),
    )
    return replace(potential, reasons=resource_reasons(potential, processing, prices, errors, named, enrichment_cap))


def _of_lists(
    found: Mapping[str, ElementPotential], size: int, cap: float
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Return critical tonnes, strategic tonnes, and the score."""
    counted = counted_symbols(found)
    critical = [each for each in counted if elements()[each].critical]
    strategic = [each for each in counted if elements()[each].strategic]
    return (
        _total([found[each].contained for each in critical], size),
        _total([found[each].contained for each in strategic], size),
        _total([_scored(each, found[each].enrichment, cap) for each in critical], size),
    )


def _element(
    symbol: str,
    grade: FloatArray,
    contained: FloatArray,
    factors: FloatArray,
    share: float,
    worth: Mapping[str, FloatArray],
) -> ElementPotential:
    low, middle, high = contained * factors
    element = elements().get(symbol)
    crust = element.upper_crust if element else None
    nothing = np.full(len(grade), np.nan)
    return ElementPotential(
        grade,
        contained,
        (low, middle, high),
        contained * share,
        (low * share, middle * share, high * share),
        grade / crust if crust else nothing,
        worth.get(symbol, nothing),
    )


def _scored(symbol: str, enrichment: FloatArray, cap: float) -> FloatArray:
    element = elements()[symbol]
    weight = (element.supply_risk or np.nan) * (element.economic_importance or np.nan)
    return np.minimum(enrichment, cap) * weight


def _all_known(worth: Mapping[str, FloatArray], size: int) -> list[bool]:
    """Return whether the value of each facility lacks no element that has a price."""
    known = np.ones(size, dtype=bool)
    for each in worth.values():
        known &= np.isfinite(each)
    found: list[bool] = known.tolist()
    return found


def _total(rows: Sequence[FloatArray], size: int) -> FloatArray:
    """Return the sums over what is known, NaN where nothing is."""
    stacked = np.stack(rows) if rows else np.empty((0, size))
    return np.where(np.isnan(stacked).all(axis=0), np.nan, np.nansum(stacked, axis=0))


def _doubtful(margins: Mapping[str, Margin], size: int) -> list[list[str]]:
    found: list[list[str]] = [[] for _ in range(size)]
    for symbol, each in margins.items():
        for position in np.flatnonzero(each.doubtful).tolist():
            found[position].append(symbol)
    return found
