# SPDX-License-Identifier: GPL-2.0-or-later
"""Acid-base accounting: whether waste will turn acid, from its sulphur and what neutralises acid in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.screening.acidbase.inert import Inert, judge_inert
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.values.findings import Finding
from crm_dataspace_plugin.core.words import say

TextArray = NDArray[np.str_]

AP_PER_SULPHUR = 31.25  # kg CaCO3/t for each % of sulphur. Source: EN 15875; MEND 2009.
MPA_PER_SULPHUR = 30.6  # kg H2SO4/t for each % of sulphur. Source: AMIRA ARD test handbook 2002.
ACID_PER_CARBONATE = 0.98  # kg H2SO4 neutralised by one kg CaCO3
NAG_PH_LIMIT = 4.5  # Source: AMIRA ARD test handbook 2002.
NNP_LIMIT = 20.0  # kg CaCO3/t, either side of zero, in the combined rule

PAG, UNCERTAIN, NON_PAG, NO_DATA = "PAG", "uncertain", "non-PAG", "no data"
PAF, NAF, UC = "PAF", "NAF", "UC"


class Rule(Enum):
    """How the classes are told apart."""

    RATIO = "NPR alone"
    COMBINED = "NPR and NNP"


@dataclass(frozen=True)
class Limits:
    """Where the classes end.

    Attributes:
        pag_below, non_pag_above: breaks of NPR. Source: MEND 2009; 2 or 3 are in use for the upper one.
        nag_above: kg H2SO4/t that the net acid generation test must give as well for `PAF`; None to ask for its pH
            alone. 5 is in use beside it.
    """

    pag_below: float = 1.0
    non_pag_above: float = 2.0
    rule: Rule = Rule.RATIO
    nag_above: Optional[float] = None

    def words(self) -> str:
        """Return the limits as a person reads them."""
        nnp = (
            say(", NNP {value:g} and +{nnp_limit:g} kg CaCO₃/t", value=-NNP_LIMIT, nnp_limit=NNP_LIMIT)
            if self.rule is Rule.COMBINED
            else ""
        )
        nag = "" if self.nag_above is None else say(" and NAG above {nag_above:g} kg H₂SO₄/t", nag_above=self.nag_above)
        breaks = say(
            "{rule}: breaks of NPR {pag_below:g} and {non_pag_above:g}{nnp}",
            rule=self.rule.value,
            pag_below=self.pag_below,
            non_pag_above=self.non_pag_above,
            nnp=nnp,
        )
        return say("{breaks}; AMIRA: NAG pH {nag_ph_limit:g}{nag}", breaks=breaks, nag_ph_limit=NAG_PH_LIMIT, nag=nag)


@dataclass(frozen=True)
class Measured:
    """What was measured, shape (n,) each, NaN where it was not.

    Attributes:
        sulphur: total sulphur, %; used where there is no sulphide sulphur, and overestimates then.
        sulphide: sulphide sulphur, %.
        neutralisation: kg CaCO3/t.
        nag_ph: pH after the net acid generation test; nag: its acid, kg H2SO4/t. None where it was not made.
        inert: findings on the conditions of inert waste beside that of sulphur, see `inert.CONDITIONS`.
    """

    sulphur: FloatArray
    sulphide: FloatArray
    neutralisation: FloatArray
    nag_ph: Optional[FloatArray] = None
    nag: Optional[FloatArray] = None
    inert: Mapping[str, Sequence[Finding]] = field(default_factory=dict)


@dataclass(frozen=True)
class AcidBase:
    """The account of n samples; each sequence has n items.

    Attributes:
        sulphur: what was used, %.
        ap, np, nnp: acid potential, neutralisation potential and their difference, kg CaCO3/t; NaN where not known.
        npr: `np / ap`; infinite where there is no sulphur, NaN where not known.
        napp: net acid producing potential, kg H2SO4/t.
        aba_class: `PAG`, `uncertain`, `non-PAG` or `no data`.
        amira_class: `PAF`, `NAF`, `UC` or `no data`.
        inert: whether it is inert waste.
        reasons: one sentence or more a sample.
    """

    sulphur: FloatArray
    ap: FloatArray
    np: FloatArray
    nnp: FloatArray
    npr: FloatArray
    napp: FloatArray
    aba_class: TextArray
    amira_class: TextArray
    inert: Inert
    reasons: Sequence[str]

    @property
    def eu_inert(self) -> Sequence[str]:
        """Whether each sample is inert waste: `yes`, `no` or `unknown`."""
        return self.inert.answers


def account(measured: Measured, limits: Limits = Limits()) -> AcidBase:
    """Reckon the account of each sample; NaN in gives NaN out, never "fine".

    Source: EN 15875; MEND 2009; AMIRA 2002; Decision 2009/359/EC.
    """
    by_sulphide = np.isfinite(measured.sulphide)
    used = _sensible(np.where(by_sulphide, measured.sulphide, measured.sulphur))
    potential = np.where(np.isfinite(measured.neutralisation), measured.neutralisation, np.nan)
    nothing = np.full(len(used), np.nan)
    nag_ph = nothing if measured.nag_ph is None else _within(measured.nag_ph, 14.0)
    nag = nothing if measured.nag is None else _within(measured.nag, np.inf)
    ap = AP_PER_SULPHUR * used
    nnp = potential - ap
    npr = _ratio(potential, ap)
    napp = MPA_PER_SULPHUR * used - ACID_PER_CARBONATE * potential
    classes = _classes(npr, nnp, limits)
    basis = np.where(by_sulphide, say("sulphide sulphur"), say("total sulphur, which overestimates"))
    reasons = _reasons(used, basis, potential, npr, nnp, classes, nag_ph, limits)
    inert = judge_inert(used, basis.tolist(), npr, measured.inert)
    amira = _amira(napp, nag_ph, nag, limits.nag_above)
    return AcidBase(used, ap, potential, nnp, npr, napp, classes, amira, inert, reasons)


def _sensible(percent: FloatArray) -> FloatArray:
    """Return shares of mass, NaN for what cannot be one."""
    return _within(percent, 100.0)


def _within(values: FloatArray, largest: float) -> FloatArray:
    with np.errstate(invalid="ignore"):
        return np.where((values >= 0) & (values <= largest), values, np.nan)


def _ratio(potential: FloatArray, ap: FloatArray) -> FloatArray:
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        ratio = potential / ap
    # without sulphur there is nothing to neutralise, whatever the waste could neutralise
    return np.where(ap == 0, np.where(np.isnan(potential), np.nan, np.inf), ratio)


def _classes(npr: FloatArray, nnp: FloatArray, limits: Limits) -> TextArray:
    pag, safe = npr < limits.pag_below, npr > limits.non_pag_above
    if limits.rule is Rule.COMBINED:
        # without sulphur NNP is small and says nothing against it
        pag, safe = pag | (nnp < -NNP_LIMIT), safe & ((nnp > NNP_LIMIT) | np.isinf(npr))
    return np.select([np.isnan(npr), pag, safe], [NO_DATA, PAG, NON_PAG], UNCERTAIN)


def _amira(napp: FloatArray, nag_ph: FloatArray, nag: FloatArray, nag_above: Optional[float]) -> TextArray:
    acid, none = (napp > 0) & (nag_ph < NAG_PH_LIMIT), (napp < 0) & (nag_ph >= NAG_PH_LIMIT)
    unknown = np.isnan(napp) | np.isnan(nag_ph)
    if nag_above is not None:
        unknown |= acid & np.isnan(nag)
        acid &= nag > nag_above
    return np.select([unknown, acid, none], [NO_DATA, PAF, NAF], UC)


def _reasons(
    used: FloatArray,
    basis: TextArray,
    potential: FloatArray,
    npr: FloatArray,
    nnp: FloatArray,
    classes: TextArray,
    nag_ph: FloatArray,
    limits: Limits,
) -> list[str]:
    columns = (each.tolist() for each in (used, basis, potential, npr, nnp, classes, nag_ph))
    return [
        _reason(sulphur, what, neutral, ratio, balance, found, ph, limits)
        for sulphur, what, neutral, ratio, balance, found, ph in zip(*columns)
    ]


def _reason(
    used: float, basis: str, potential: float, npr: float, nnp: float, found: str, nag_ph: float, limits: Limits
) -> str:
    known = {"sulphur": used, "neutralisation potential": potential, "NAG pH": nag_ph}
    missing = ", ".join(name for name, value in known.items() if np.isnan(value))
    gaps = say(" Not known: {missing}.", missing=missing) if missing else ""
    if found == NO_DATA:
        return gaps.strip()
    if np.isinf(npr):
        return say("non-PAG: no sulphur ({basis}), so that NPR has no bound.{gaps}", basis=basis, gaps=gaps)
    both = say(", NNP {nnp:.3g} kg CaCO₃/t", nnp=nnp) if limits.rule is Rule.COMBINED else ""
    return say(
        "{found}: NPR {npr:.3g}{both}; {used:.3g} % {basis}; {words}.{gaps}",
        found=found,
        npr=npr,
        both=both,
        used=used,
        basis=basis,
        words=limits.words(),
        gaps=gaps,
    )
