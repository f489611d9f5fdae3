# SPDX-License-Identifier: GPL-2.0-or-later
"""Why a resource potential is what it is, what is missing, and what does not fit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from crm_dataspace_plugin.core.screening.report.value import UNVERIFIED
from crm_dataspace_plugin.core.screening.resource.potential import Potential, choices
from crm_dataspace_plugin.core.screening.resource.prices import Prices
from crm_dataspace_plugin.core.screening.resource.processing import Processing
from crm_dataspace_plugin.core.screening.resource.uncertainty import Uncertainty
from crm_dataspace_plugin.core.vocabulary.elements import elements


def resource_reasons(
    found: Potential,
    processing: Processing,
    prices: Prices,
    errors: Uncertainty,
    named: Sequence[Sequence[str]],
    enrichment_cap: float,
) -> list[str]:
    """Return one text a facility.

    Args:
        named: commodities that each facility is said to hold, by code; empty where no field says so.
        enrichment_cap: beyond which an enrichment counts no more.
    """
    score = f"score: enrichment up to {enrichment_cap:g} × supply risk × economic importance of 2023"
    ending = "; ".join((*_for_all(found, processing, prices, errors), score))
    unknown = {symbol: np.isnan(each.grade) for symbol, each in found.elements.items()}
    reasons = []
    for position, basis in enumerate(found.weighed.basis):
        ungraded = [symbol for symbol in unknown if unknown[symbol][position]]
        said = [each for each in (named[position] if named else ()) if each not in unknown or unknown[each][position]]
        unsure = found.doubtful_grades[position]
        parts = [
            basis,
            *found.weighed.doubts[position],
            f"grade not known: {', '.join(ungraded)}" if ungraded else "",
            f"said to hold, without a grade: {', '.join(said)}" if said else "",
            f"the error stated for the grade of {', '.join(unsure)} cannot be: the usual one is taken"
            if unsure
            else "",
            ending,
        ]
        reasons.append("; ".join(filter(None, parts)))
    return reasons


def _for_all(found: Potential, processing: Processing, prices: Prices, errors: Uncertainty) -> list[str]:
    """Return what holds for every facility."""
    left = choices()["not_counted"]
    outside = [each for each in found.elements if each in left["symbols"]]
    bare = [each for each in found.elements if not (each in elements() and elements()[each].upper_crust)]
    priceless = [each for each in found.elements if each not in prices.per_tonne]
    return [
        *([f"not counted as critical: {', '.join(outside)} ({left['reason']})"] if outside else []),
        *([f"no content of the crust for {', '.join(bare)}"] if bare else []),
        _recovery(found, processing),
        prices.words() if prices.currency else "no prices given: no value",
        *([f"no price for {', '.join(priceless)}"] if prices.currency and priceless else []),
        *([f"cost of processing {processing.cost:g} {prices.currency}/t"] if np.isfinite(processing.cost) else []),
        f"{errors.words()} (errors assumed where not yours: {UNVERIFIED})",
    ]


def _recovery(found: Potential, processing: Processing) -> str:
    own = [f"{each} {processing.recoveries[each]:g} %" for each in found.elements if each in processing.recoveries]
    usual = [] if np.isnan(processing.recovery) else [f"{processing.recovery:g} %"]
    without = [each for each in found.elements if np.isnan(processing.share(each))]
    if not own and not usual:
        return "no recovery given: nothing recoverable, no value"
    gaps = f", not given for {', '.join(without)}" if without else ""
    return f"recovery {', '.join((*usual, *own))}{gaps}"
