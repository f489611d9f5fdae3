# SPDX-License-Identifier: GPL-2.0-or-later
"""What a resource potential is reckoned from, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import numpy as np

from crm_dataspace_plugin.core.resources import read_json
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.resource.margins import Stated
from crm_dataspace_plugin.core.screening.resource.mass import Mass
from crm_dataspace_plugin.core.vocabulary.elements import elements

Percentiles = tuple[FloatArray, FloatArray, FloatArray]


@dataclass(frozen=True)
class Grades:
    """Contents by symbol, mg/kg, shape (n,) each, and their errors as the inventory states them.

    Attributes:
        contents: what is not positive, or more than the whole, is not known.
    """

    contents: Mapping[str, FloatArray]
    errors: Mapping[str, Stated] = field(default_factory=dict)

    @property
    def known(self) -> dict[str, FloatArray]:
        """Contents that can be, NaN else."""
        with np.errstate(invalid="ignore"):
            return {key: np.where((each > 0) & (each <= 1e6), each, np.nan) for key, each in self.contents.items()}


@dataclass(frozen=True)
class ElementPotential:
    """Of one element, shape (n,) each, NaN where not known.

    Attributes:
        grade: mg/kg.
        contained: t. percentiles: P10, P50, P90 of it.
        recoverable: t. recoverable_percentiles: P10, P50, P90 of it.
        enrichment: content over that of the upper crust.
        value: of what is recoverable, in the prices' currency.
    """

    grade: FloatArray
    contained: FloatArray
    percentiles: Percentiles
    recoverable: FloatArray
    recoverable_percentiles: Percentiles
    enrichment: FloatArray
    value: FloatArray


@dataclass(frozen=True)
class Potential:
    """Of n facilities, NaN where not known.

    Attributes:
        mass: dry, t.
        weighed: what the mass rests on.
        value: of what is recoverable and has a price, in the prices' currency; value_percentiles: P10, P50, P90 of it.
        value_per_tonne: the same for a tonne of waste.
        critical, strategic: tonnes in place of elements on the lists of Regulation (EU) 2024/1252.
        score: sum over critical elements of enrichment (capped) times supply risk times economic importance.
        economic: `yes`, `no` or `unknown`: whether the value covers the cost of processing.
        doubtful_grades: elements whose stated error cannot be, for each facility.
        reasons: one a facility.
    """

    mass: FloatArray
    weighed: Mass
    elements: Mapping[str, ElementPotential]
    value: FloatArray
    value_percentiles: Percentiles
    value_per_tonne: FloatArray
    critical: FloatArray
    strategic: FloatArray
    score: FloatArray
    economic: Sequence[str]
    doubtful_grades: Sequence[Sequence[str]]
    reasons: Sequence[str] = ()


def counted_symbols(found: Mapping[str, object]) -> list[str]:
    """Return the elements that count for the lists: those listed as a processed form or a mineral do not."""
    left_out = choices()["not_counted"]["symbols"]
    return [each for each in sorted(found) if each not in left_out and each in elements()]


@cache
def choices() -> Any:
    """Return what this product chose where no source prescribes it."""
    return read_json("screening", "resource.json")
