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
from crm_dataspace_plugin.core.words import said, say


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
    score = say(
        "score: enrichment up to {enrichment_cap:g} × supply risk × economic importance of 2023",
        enrichment_cap=enrichment_cap,
    )
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
            say("grade not known: {ungraded}", ungraded=", ".join(ungraded)) if ungraded else "",
            say("said to hold, without a grade: {said}", said=", ".join(said)) if said else "",
            say(
                "the error stated for the grade of {unsure} cannot be: the usual one is taken", unsure=", ".join(unsure)
            )
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
        *(
            [say("not counted as critical: {outside} ({left})", outside=", ".join(outside), left=left["reason"])]
            if outside
            else []
        ),
        *([say("no content of the crust for {bare}", bare=", ".join(bare))] if bare else []),
        _recovery(found, processing),
        prices.words() if prices.currency else say("no prices given: no value"),
        *([say("no price for {priceless}", priceless=", ".join(priceless))] if prices.currency and priceless else []),
        *(
            [say("cost of processing {cost:g} {currency}/t", cost=processing.cost, currency=prices.currency)]
            if np.isfinite(processing.cost)
            else []
        ),
        say(
            "{words} (errors assumed where not yours: {unverified})", words=errors.words(), unverified=said(UNVERIFIED)
        ),
    ]


def _recovery(found: Potential, processing: Processing) -> str:
    own = [f"{each} {processing.recoveries[each]:g} %" for each in found.elements if each in processing.recoveries]
    usual = [] if np.isnan(processing.recovery) else [f"{processing.recovery:g} %"]
    without = [each for each in found.elements if np.isnan(processing.share(each))]
    if not own and not usual:
        return say("no recovery given: nothing recoverable, no value")
    gaps = say(", not given for {without}", without=", ".join(without)) if without else ""
    return say("recovery {value}{gaps}", value=", ".join((*usual, *own)), gaps=gaps)
