# SPDX-License-Identifier: GPL-2.0-or-later
"""Contamination indices: how far the contents of elements are above a background, one by one and together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.contamination.backgrounds import Background
from crm_dataspace_plugin.core.screening.contamination.toxicity import HAKANSON, Responses, usual_responses
from crm_dataspace_plugin.core.screening.values.breaks import class_of
from crm_dataspace_plugin.core.words import say

IGEO_FACTOR = 1.5  # for natural variation. Source: Müller 1969.
IGEO_CLASSES = (0.0, 1.0, 2.0, 3.0, 4.0, 5.0)  # upper ends of the classes 0 to 5, above which it is 6
RI_BREAKS = (150.0, 300.0, 600.0)  # Source: Hakanson 1980.
RI_CLASSES = ("low", "moderate", "considerable", "very high")
CF_BREAKS = (1.0, 3.0, 6.0)  # classes as those of RI. Source: Hakanson 1980.
CDEG_BREAKS = (8.0, 16.0, 32.0)  # Source: Hakanson 1980, for eight pollutants; 6, 12, 24 are in use for fewer.
EF_BREAKS = (2.0, 5.0, 20.0, 40.0)
EF_CLASSES = ("minimal", "moderate", "significant", "very high", "extremely high")
ER_BREAKS = (40.0, 80.0, 160.0, 320.0)  # Source: Hakanson 1980.
ER_CLASSES = ("low", "moderate", "considerable", "high", "very high")
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
        ri_class: of `RI_CLASSES`, empty where ri is not known, or where it is low and elements are missing.
        cdeg_class: likewise of cdeg.
        ri_missing: elements with a toxic response that are not known, with commas.
        n_elements: how many elements have a cf.
        reasons: which elements, which background, what was missing.
    """

    elements: Mapping[str, ElementIndices]
    cdeg: FloatArray
    pli: FloatArray
    ri: FloatArray
    ri_class: Sequence[str]
    cdeg_class: Sequence[str]
    n_elements: NDArray[np.int64]
    reasons: Sequence[str]
    ri_missing: Sequence[str]


def contaminate(
    contents: Mapping[str, FloatArray],
    background: Background,
    normaliser: str = "Fe",
    responses: Optional[Responses] = None,
    cdeg_breaks: Sequence[float] = CDEG_BREAKS,
    count: int = 0,
) -> Contamination:
    """Compare contents with a background.

    Contents that are not positive are not known: zero is below any limit of detection, and says nothing.

    Args:
        contents: mg/kg by symbol, shape (n,) each.
        normaliser: symbol of the element that enrichment is measured by; left out of nothing else.
        responses: toxic responses, None for the usual set.
        cdeg_breaks: three rising numbers.
        count: of samples, where there are no contents to tell it.

    Source: Müller 1969 (Igeo); Hakanson 1980 (CF, degree, Er, RI); Tomlinson 1980 (PLI).
    """
    with np.errstate(invalid="ignore"):
        known = {
            symbol: np.where(np.isfinite(each) & (each > 0), each, np.nan).astype(np.float64)
            for symbol, each in contents.items()
        }
    toxic = responses or usual_responses()
    found = {symbol: _indices(symbol, known, background, normaliser, toxic) for symbol in known}
    size = len(next(iter(known.values()))) if known else count
    factors = _stacked([each.cf for each in found.values()], size)
    risks = _stacked([each.er for each in found.values()], size)
    counts = np.count_nonzero(~np.isnan(factors), axis=0)
    ri = _total(risks)
    with np.errstate(divide="ignore", invalid="ignore"):
        pli = np.exp(np.nansum(np.log(factors), axis=0) / counts)
    cdeg = _total(factors)
    return Contamination(
        elements=found,
        cdeg=cdeg,
        pli=np.where(counts > 0, pli, np.nan),
        ri=ri,
        ri_class=_classes(ri, RI_BREAKS, _missing(found, risks)),
        cdeg_class=_classes(cdeg, cdeg_breaks, _missing(found, factors)),
        n_elements=counts.astype(np.int64),
        reasons=_reasons(found, factors, risks, background, normaliser, toxic),
        ri_missing=_missing(found, risks),
    )


def _missing(symbols: Iterable[str], rows: FloatArray) -> list[str]:
    """Return for each sample the elements that it lacks of those that another sample has, with commas."""
    lacking = [(symbol, np.isnan(row).tolist()) for symbol, row in zip(symbols, rows) if np.isfinite(row).any()]
    return [", ".join(symbol for symbol, row in lacking if row[place]) for place in range(rows.shape[1])]


def _classes(values: FloatArray, breaks: Sequence[float], missing: Sequence[str]) -> list[str]:
    """Return the classes; a sum that lacks an element is more, and no low one."""
    found = [class_of(each, breaks, RI_CLASSES) for each in values.tolist()]
    return ["" if lacking and name == RI_CLASSES[0] else name for name, lacking in zip(found, missing)]


def _indices(
    symbol: str, known: Mapping[str, FloatArray], background: Background, normaliser: str, toxic: Responses
) -> ElementIndices:
    content = known[symbol]
    nothing = np.full(len(content), np.nan)
    base = background.values.get(symbol, np.nan)
    cf = content / base
    igeo = np.log2(cf / IGEO_FACTOR)
    classes = np.searchsorted(IGEO_CLASSES, igeo, "left").astype(np.int8)
    measure, usual = known.get(normaliser), background.values.get(normaliser, np.nan)
    ef = nothing if measure is None else cf / (measure / usual)
    response = toxic.values.get(symbol)
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
    toxic: Responses,
) -> list[str]:
    symbols = np.array(list(found), dtype=object)
    ending = say("background: {name}", name=background.name) + (
        f", {background.verification}" if background.verification else ""
    )
    without = [each for each in found if each not in background.values]
    if without:
        ending += say("; no background for {without}", without=", ".join(without))
    if normaliser not in found or normaliser not in background.values:
        ending += say("; no enrichment factors: {normaliser} is not known", normaliser=normaliser)
    made: dict[tuple[bytes, bytes], str] = {}
    reasons = []
    for has_factor, has_risk in zip((~np.isnan(factors)).T, (~np.isnan(risks)).T):
        key = has_factor.tobytes(), has_risk.tobytes()
        if key not in made:
            made[key] = _reason(symbols, has_factor, has_risk, ending, toxic)
        reasons.append(made[key])
    return reasons


def _reason(
    symbols: NDArray[np.object_],
    has_factor: NDArray[np.bool_],
    has_risk: NDArray[np.bool_],
    ending: str,
    toxic: Responses,
) -> str:
    if not has_factor.any():
        return say("no element is known; {ending}", ending=ending)
    words = say("{value} elements: {symbols}", value=has_factor.sum(), symbols=", ".join(symbols[has_factor]))
    missing = symbols[~has_factor]
    if len(missing):
        words += say("; not known: {missing}, without which sums are too small", missing=", ".join(missing))
    return f"{words}; {_risk_words(symbols[has_risk].tolist(), toxic)}; {ending}"


def _risk_words(symbols: Sequence[str], toxic: Responses) -> str:
    """Return the responses used: the breaks of the risk index hold for the set of Hakanson alone."""
    if not symbols:
        return say("no risk index")
    used = ", ".join(f"{each} {toxic.values[each]:g}" for each in symbols)
    own = sum(toxic.origins[each] == HAKANSON for each in symbols)
    unsure = [each for each in symbols if "not verified" in toxic.origins[each]]
    doubt = say(" (not verified against the source: {unsure})", unsure=", ".join(unsure)) if unsure else ""
    return say(
        "risk index of {count} with the responses {used}{doubt}, {own} of them of {hakanson}",
        count=len(symbols),
        used=used,
        doubt=doubt,
        own=own,
        hakanson=HAKANSON,
    )
