# SPDX-License-Identifier: GPL-2.0-or-later
"""Contamination indices: how far the contents of elements are above a background, one by one and together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.backgrounds import Background
from crm_dataspace_plugin.core.vocabulary.elements import elements

FloatArray = NDArray[np.float64]

IGEO_FACTOR = 1.5  # for natural variation. Source: Müller 1969.
IGEO_CLASSES = (0.0, 1.0, 2.0, 3.0, 4.0, 5.0)  # upper ends of the classes 0 to 5, above which it is 6
RI_BREAKS = (150.0, 300.0, 600.0)  # Source: Hakanson 1980.
RI_CLASSES = ("low", "moderate", "considerable", "very high")
NO_CLASS = -1


@dataclass(frozen=True)
class ElementIndices:
    """Indices of one element in n samples, NaN where its content or the background is not known.

    Attributes:
        igeo: index of geoaccumulation, log2 of content over 1.5 times the background.
        igeo_class: 0 to 6, `NO_CLASS` where igeo is not known.
        cf: contamination factor, content over background.
        ef: enrichment factor, the same after dividing both by the normaliser.
        er: ecological risk, the toxic response times cf.
    """

    symbol: str
    igeo: FloatArray
    igeo_class: NDArray[np.int8]
    cf: FloatArray
    ef: FloatArray
    er: FloatArray


@dataclass(frozen=True)
class Contamination:
    """Indices of n samples.

    Attributes:
        cdeg: degree of contamination, the sum of cf; pli: pollution load index, their geometric mean; ri: ecological
            risk index, the sum of er. NaN where no element is known.
        ri_class: of `RI_CLASSES`, empty where ri is not known.
        n_elements: how many elements have a cf.
        reasons: which elements, which background, what was missing.
    """

    elements: Mapping[str, ElementIndices]
    cdeg: FloatArray
    pli: FloatArray
    ri: FloatArray
    ri_class: Sequence[str]
    n_elements: NDArray[np.int64]
    reasons: Sequence[str]


def contaminate(contents: Mapping[str, FloatArray], background: Background, normaliser: str = "Fe") -> Contamination:
    """Compare contents with a background.

    Contents that are not positive are not known: zero is below any limit of detection, and says nothing.

    Args:
        contents: mg/kg by symbol, shape (n,) each.
        normaliser: symbol of the element that enrichment is measured by; left out of nothing else.

    Source: Müller 1969 (Igeo); Hakanson 1980 (CF, degree, Er, RI); Tomlinson 1980 (PLI).
    """
    with np.errstate(invalid="ignore"):
        known = {
            symbol: np.where(np.isfinite(each) & (each > 0), each, np.nan).astype(np.float64)
            for symbol, each in contents.items()
        }
    found = {symbol: _indices(symbol, known, background, normaliser) for symbol in known}
    size = len(next(iter(known.values()))) if known else 0
    factors = _stacked([each.cf for each in found.values()], size)
    risks = _stacked([each.er for each in found.values()], size)
    count = np.count_nonzero(~np.isnan(factors), axis=0)
    ri = _total(risks)
    with np.errstate(divide="ignore", invalid="ignore"):
        pli = np.exp(np.nansum(np.log(factors), axis=0) / count)
    return Contamination(
        elements=found,
        cdeg=_total(factors),
        pli=np.where(count > 0, pli, np.nan),
        ri=ri,
        ri_class=["" if np.isnan(each) else RI_CLASSES[int(np.searchsorted(RI_BREAKS, each, "right"))] for each in ri],
        n_elements=count.astype(np.int64),
        reasons=_reasons(found, factors, risks, background, normaliser),
    )


def _indices(symbol: str, known: Mapping[str, FloatArray], background: Background, normaliser: str) -> ElementIndices:
    content = known[symbol]
    nothing = np.full(len(content), np.nan)
    base = background.values.get(symbol, np.nan)
    cf = content / base
    igeo = np.log2(cf / IGEO_FACTOR)
    classes = np.searchsorted(IGEO_CLASSES, igeo, "left").astype(np.int8)
    measure, usual = known.get(normaliser), background.values.get(normaliser, np.nan)
    ef = nothing if measure is None else cf / (measure / usual)
    element = elements().get(symbol)
    response = element.toxic_response if element else None
    return ElementIndices(
        symbol=symbol,
        igeo=igeo,
        igeo_class=np.where(np.isnan(igeo), NO_CLASS, classes).astype(np.int8),
        cf=cf,
        ef=ef,
        er=nothing if response is None else response * cf,
    )


def _stacked(rows: Sequence[FloatArray], size: int) -> FloatArray:
    return np.stack(rows) if rows else np.empty((0, size))


def _total(rows: FloatArray) -> FloatArray:
    """Return the sums over what is known, NaN where nothing is."""
    return np.where(np.isnan(rows).all(axis=0), np.nan, np.nansum(rows, axis=0))


def _reasons(
    found: Mapping[str, ElementIndices],
    factors: FloatArray,
    risks: FloatArray,
    background: Background,
    normaliser: str,
) -> list[str]:
    symbols = np.array(list(found), dtype=object)
    ending = f"background: {background.name}" + (f", {background.verification}" if background.verification else "")
    without = [each for each in found if each not in background.values]
    if without:
        ending += f"; no background for {', '.join(without)}"
    if normaliser not in found or normaliser not in background.values:
        ending += f"; no enrichment factors: {normaliser} is not known"
    made: dict[tuple[bytes, bytes], str] = {}
    reasons = []
    for has_factor, has_risk in zip((~np.isnan(factors)).T, (~np.isnan(risks)).T):
        key = has_factor.tobytes(), has_risk.tobytes()
        if key not in made:
            made[key] = _reason(symbols, has_factor, has_risk, ending)
        reasons.append(made[key])
    return reasons


def _reason(
    symbols: NDArray[np.object_], has_factor: NDArray[np.bool_], has_risk: NDArray[np.bool_], ending: str
) -> str:
    if not has_factor.any():
        return f"no element is known; {ending}"
    words = f"{has_factor.sum()} elements: {', '.join(symbols[has_factor])}"
    missing = symbols[~has_factor]
    if len(missing):
        words += f"; not known: {', '.join(missing)}"
    risk = f"risk index of {has_risk.sum()}: {', '.join(symbols[has_risk])}" if has_risk.any() else "no risk index"
    return f"{words}; {risk}; {ending}"
