# SPDX-License-Identifier: GPL-2.0-or-later
"""Acid-base accounting: whether waste will turn acid, from its sulphur and what neutralises acid in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Optional

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
TextArray = NDArray[np.str_]

AP_PER_SULPHUR = 31.25  # kg CaCO3/t for each % of sulphur. Source: EN 15875; MEND 2009.
MPA_PER_SULPHUR = 30.6  # kg H2SO4/t for each % of sulphur. Source: AMIRA ARD test handbook 2002.
ACID_PER_CARBONATE = 0.98  # kg H2SO4 neutralised by one kg CaCO3
NAG_PH_LIMIT = 4.5  # Source: AMIRA ARD test handbook 2002.
NNP_LIMIT = 20.0  # kg CaCO3/t, either side of zero, in the combined rule
INERT_SULPHIDE, INERT_SULPHIDE_WITH_CARBONATE, INERT_NPR = 0.1, 1.0, 3.0  # %, %, ratio. Source: Decision 2009/359/EC.

PAG, UNCERTAIN, NON_PAG, NO_DATA = "PAG", "uncertain", "non-PAG", "no data"
PAF, NAF, UC = "PAF", "NAF", "UC"


class Rule(Enum):
    """How the classes are told apart."""

    RATIO = "NPR alone"
    COMBINED = "NPR and NNP"


@dataclass(frozen=True)
class AcidBase:
    """The account of n samples; each sequence has n items.

    Attributes:
        ap, np, nnp: acid potential, neutralisation potential and their difference, kg CaCO3/t; NaN where not known.
        npr: `np / ap`; infinite where there is no sulphur, NaN where not known.
        napp: net acid producing potential, kg H2SO4/t.
        aba_class: `PAG`, `uncertain`, `non-PAG` or `no data`.
        amira_class: `PAF`, `NAF`, `UC` or `no data`.
        eu_inert: whether the sulphur criterion of inert waste holds: `yes`, `no` or `unknown`.
        reasons: one sentence or more a sample.
    """

    ap: FloatArray
    np: FloatArray
    nnp: FloatArray
    npr: FloatArray
    napp: FloatArray
    aba_class: TextArray
    amira_class: TextArray
    eu_inert: TextArray
    reasons: Sequence[str]


def account(
    sulphur: FloatArray,
    sulphide: FloatArray,
    neutralisation: FloatArray,
    nag_ph: Optional[FloatArray] = None,
    pag_below: float = 1.0,
    non_pag_above: float = 2.0,
    rule: Rule = Rule.RATIO,
) -> AcidBase:
    """Reckon the account of each sample; NaN in gives NaN out, never "fine".

    Args:
        sulphur: total sulphur, %, shape (n,); used where there is no sulphide sulphur, and overestimates then.
        sulphide: sulphide sulphur, %.
        neutralisation: kg CaCO3/t.
        nag_ph: pH after the net acid generation test, None where it was not made.
        pag_below, non_pag_above: breaks of NPR. Source: MEND 2009; 2 or 3 are in use for the upper one.

    Source: EN 15875; MEND 2009; AMIRA 2002; Decision 2009/359/EC.
    """
    by_sulphide = np.isfinite(sulphide)
    used = _sensible(np.where(by_sulphide, sulphide, sulphur))
    potential = np.where(np.isfinite(neutralisation), neutralisation, np.nan)
    nag = np.full(len(used), np.nan) if nag_ph is None else np.where((nag_ph >= 0) & (nag_ph <= 14), nag_ph, np.nan)
    ap = AP_PER_SULPHUR * used
    nnp = potential - ap
    npr = _ratio(potential, ap)
    napp = MPA_PER_SULPHUR * used - ACID_PER_CARBONATE * potential
    classes = _classes(npr, nnp, pag_below, non_pag_above, rule)
    amira = _amira(napp, nag)
    inert = _inert(used, npr)
    basis = np.where(by_sulphide, "sulphide sulphur", "total sulphur, which overestimates")
    breaks = f"judged with the breaks {pag_below:g} and {non_pag_above:g}"
    judged = np.select(
        [classes == PAG, classes == NON_PAG], [f"below {pag_below:g}", f"above {non_pag_above:g}"], breaks
    )
    columns = (used, basis, potential, npr, classes, judged, nag)
    reasons = [_reason(*each) for each in zip(*(each.tolist() for each in columns))]
    return AcidBase(ap, potential, nnp, npr, napp, classes, amira, inert, reasons)


def _sensible(percent: FloatArray) -> FloatArray:
    """Return shares of mass, NaN for what cannot be one."""
    with np.errstate(invalid="ignore"):
        return np.where((percent >= 0) & (percent <= 100), percent, np.nan)


def _ratio(potential: FloatArray, ap: FloatArray) -> FloatArray:
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = potential / ap
    # without sulphur there is nothing to neutralise, whatever the waste could neutralise
    return np.where(ap == 0, np.where(np.isnan(potential), np.nan, np.inf), ratio)


def _classes(npr: FloatArray, nnp: FloatArray, low: float, high: float, rule: Rule) -> TextArray:
    pag, safe = npr < low, npr > high
    if rule is Rule.COMBINED:
        # without sulphur NNP is small and says nothing against it
        pag, safe = pag | (nnp < -NNP_LIMIT), safe & ((nnp > NNP_LIMIT) | np.isinf(npr))
    return np.select([np.isnan(npr), pag, safe], [NO_DATA, PAG, NON_PAG], UNCERTAIN)


def _amira(napp: FloatArray, nag: FloatArray) -> TextArray:
    acid, none = (napp > 0) & (nag < NAG_PH_LIMIT), (napp < 0) & (nag >= NAG_PH_LIMIT)
    return np.select([np.isnan(napp) | np.isnan(nag), acid, none], [NO_DATA, PAF, NAF], UC)


def _inert(used: FloatArray, npr: FloatArray) -> TextArray:
    low = used <= INERT_SULPHIDE
    middle = (used <= INERT_SULPHIDE_WITH_CARBONATE) & ~low
    unknown = np.isnan(used) | (middle & np.isnan(npr))
    return np.select([unknown, low | (middle & (npr > INERT_NPR))], ["unknown", "yes"], "no")


def _reason(used: float, basis: str, potential: float, npr: float, found: str, judged: str, nag: float) -> str:
    known = {"sulphur": used, "neutralisation potential": potential, "NAG pH": nag}
    missing = ", ".join(name for name, value in known.items() if np.isnan(value))
    gaps = f" Not known: {missing}." if missing else ""
    if found == NO_DATA:
        return gaps.strip()
    if np.isinf(npr):
        return f"non-PAG: no sulphur ({basis}), so that NPR has no bound.{gaps}"
    return f"{found}: NPR {npr:.3g} is {judged}; {used:.3g} % {basis}.{gaps}"
