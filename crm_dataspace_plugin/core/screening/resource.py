# SPDX-License-Identifier: GPL-2.0-or-later
"""What waste holds: tonnes of each element in place and recoverable, enrichment, value, critical raw materials."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.screening.prices import Prices
from crm_dataspace_plugin.core.screening.uncertainty import Uncertainty, relative_percentiles
from crm_dataspace_plugin.core.vocabulary.elements import elements

FloatArray = NDArray[np.float64]

_DERIVED = ", which is exactly 1.5 times the volume: reckoned rather than measured"
PER_PPM = 1e-6  # tonnes of an element in a tonne of waste, for each mg/kg


@dataclass(frozen=True)
class Amounts:
    """What the mass is reckoned from, shape (n,) each, NaN where not known.

    Attributes:
        tonnage: t; where it is known it comes before the rest.
        volume: m3; where it is not known, area (m2) times thickness (m).
        density: t/m3, dry, or wet with the `moisture` in it.
        moisture: share of water in the mass, %.
    """

    tonnage: FloatArray
    volume: FloatArray
    area: FloatArray
    thickness: FloatArray
    density: FloatArray
    moisture: float = 0.0


@dataclass(frozen=True)
class ElementPotential:
    """Of one element, shape (n,) each, NaN where not known.

    Attributes:
        contained: t. percentiles: P10, P50, P90 of it.
        recoverable: t. recoverable_percentiles: P10, P50, P90 of it.
        enrichment: content over that of the upper crust.
    """

    contained: FloatArray
    percentiles: tuple[FloatArray, FloatArray, FloatArray]
    recoverable: FloatArray
    recoverable_percentiles: tuple[FloatArray, FloatArray, FloatArray]
    enrichment: FloatArray


@dataclass(frozen=True)
class Potential:
    """Of n facilities, NaN where not known.

    Attributes:
        mass: dry, t.
        value: of what is recoverable and has a price, in the prices' currency.
        critical, strategic: tonnes in place of elements on the lists of Regulation (EU) 2024/1252.
        score: sum over critical elements of enrichment (capped) times supply risk times economic importance.
        reasons: one a facility.
    """

    mass: FloatArray
    elements: Mapping[str, ElementPotential]
    value: FloatArray
    critical: FloatArray
    strategic: FloatArray
    score: FloatArray
    reasons: Sequence[str]


def assess(
    amounts: Amounts, grades: Mapping[str, FloatArray], recovery: float, prices: Prices, errors: Uncertainty
) -> Potential:
    """Reckon the potential; what is not known stays unknown, and is never counted as nothing.

    Args:
        grades: mg/kg by symbol; what is not positive is not known.
        recovery: %, NaN where not given.

    Source: Regulation (EU) 2024/1252; criticality assessment 2023; Rudnick and Gao 2003 (crust).
    """
    mass, stated = _mass(amounts)
    with np.errstate(invalid="ignore"):
        contents = {each: np.where((grade > 0) & (grade <= 1e6), grade, np.nan) for each, grade in grades.items()}
    by_volume, by_mass = relative_percentiles(errors)
    factors = np.where(stated, by_mass[:, None], by_volume[:, None])
    share = recovery / 100.0 if 0 <= recovery <= 100 else np.nan
    found = {symbol: _element(symbol, grade, mass, factors, share) for symbol, grade in contents.items()}
    left_out = _choices()["not_counted"]["symbols"]
    counted = [each for each in sorted(found) if each not in left_out and each in elements()]
    critical = [each for each in counted if elements()[each].critical]
    strategic = [each for each in counted if elements()[each].strategic]
    worth = [found[each].recoverable * prices.per_tonne[each] for each in sorted(found) if each in prices.per_tonne]
    size = len(mass)
    return Potential(
        mass,
        found,
        _total(worth, size),
        _total([found[each].contained for each in critical], size),
        _total([found[each].contained for each in strategic], size),
        _total([_scored(each, found[each].enrichment) for each in critical], size),
        _reasons(amounts, mass, stated, contents, share, prices, errors),
    )


def _mass(amounts: Amounts) -> tuple[FloatArray, NDArray[np.bool_]]:
    """Return dry tonnes, and where they were stated."""
    tonnage, volume, density = (_positive(each) for each in (amounts.tonnage, amounts.volume, amounts.density))
    spread = _positive(amounts.area) * _positive(amounts.thickness)
    stated = np.isfinite(tonnage)
    dry = 1.0 - amounts.moisture / 100.0 if 0 <= amounts.moisture < 100 else np.nan
    return np.where(stated, tonnage, np.where(np.isfinite(volume), volume, spread) * density * dry), stated


def _positive(values: FloatArray) -> FloatArray:
    with np.errstate(invalid="ignore"):
        return np.where(np.isfinite(values) & (values > 0), values, np.nan)


def _element(symbol: str, grade: FloatArray, mass: FloatArray, factors: FloatArray, share: float) -> ElementPotential:
    contained = mass * grade * PER_PPM
    low, middle, high = contained * factors
    element = elements().get(symbol)
    crust = element.upper_crust if element else None
    return ElementPotential(
        contained,
        (low, middle, high),
        contained * share,
        (low * share, middle * share, high * share),
        grade / crust if crust else np.full(len(grade), np.nan),
    )


def _scored(symbol: str, enrichment: FloatArray) -> FloatArray:
    element = elements()[symbol]
    weight = (element.supply_risk or np.nan) * (element.economic_importance or np.nan)
    return np.minimum(enrichment, _choices()["enrichment_cap"]) * weight


def _total(rows: Sequence[FloatArray], size: int) -> FloatArray:
    """Return the sums over what is known, NaN where nothing is."""
    stacked = np.stack(rows) if rows else np.empty((0, size))
    return np.where(np.isnan(stacked).all(axis=0), np.nan, np.nansum(stacked, axis=0))


@cache
def _choices() -> Any:
    return read_json("screening", "resource.json")


def _reasons(
    amounts: Amounts,
    mass: FloatArray,
    stated: NDArray[np.bool_],
    contents: Mapping[str, FloatArray],
    share: float,
    prices: Prices,
    errors: Uncertainty,
) -> list[str]:
    ending = "; ".join(_for_all(contents, share, prices, errors))
    by_volume = np.isfinite(_positive(amounts.volume))
    derived = np.isclose(amounts.tonnage, 1.5 * _positive(amounts.volume), rtol=1e-9, atol=0.0)
    thin = np.isnan(_positive(amounts.density))
    sizeless = ~by_volume & np.isnan(_positive(amounts.area) * _positive(amounts.thickness))
    unknown = np.array([np.isnan(each) for each in contents.values()], dtype=bool)
    unknown = unknown.reshape(len(contents), len(mass))
    symbols = np.array(list(contents), dtype=object)
    hint = _choices()["densities"]
    reasons = []
    for position, tonnes in enumerate(mass):
        if stated[position]:
            basis = "mass as stated" + (_DERIVED if derived[position] else "")
        elif np.isfinite(tonnes):
            basis = f"mass from {'volume' if by_volume[position] else 'area and thickness'} and density"
        else:
            gaps = ("volume, area and thickness, or mass", sizeless[position]), (f"density ({hint})", thin[position])
            basis = f"not known: {'; '.join(what for what, missing in gaps if missing) or 'moisture'}"
        ungraded = ", ".join(symbols[unknown[:, position]])
        reasons.append("; ".join(filter(None, (basis, f"grade not known: {ungraded}" if ungraded else "", ending))))
    return reasons


def _for_all(contents: Mapping[str, FloatArray], share: float, prices: Prices, errors: Uncertainty) -> list[str]:
    """Return what holds for every facility."""
    left = _choices()["not_counted"]
    outside = [each for each in contents if each in left["symbols"]]
    bare = [each for each in contents if not (each in elements() and elements()[each].upper_crust)]
    priceless = [each for each in contents if each not in prices.per_tonne]
    return [
        *([f"not counted as critical: {', '.join(outside)} ({left['reason']})"] if outside else []),
        *([f"no content of the crust for {', '.join(bare)}"] if bare else []),
        "no recovery given: nothing recoverable, no value" if np.isnan(share) else f"recovery {share * 100:g} %",
        prices.words() if prices.currency else "no prices given: no value",
        *([f"no price for {', '.join(priceless)}"] if prices.currency and priceless else []),
        f"{errors.words()} (errors assumed where not yours: not verified against the source)",
        f"score: enrichment up to {_choices()['enrichment_cap']:g} × supply risk × economic importance of 2023",
    ]
