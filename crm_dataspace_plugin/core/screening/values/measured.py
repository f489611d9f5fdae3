# SPDX-License-Identifier: GPL-2.0-or-later
"""A number for each facility, with where it comes from or why it is missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Optional

from crm_dataspace_plugin.core.screening.arrays import FloatArray


@dataclass(frozen=True)
class Measured:
    """A number for each facility.

    Attributes:
        values: shape (n,), NaN where not known.
        sources: where each comes from.
        missing: why one is not known; empty where it is.
        upper: shape (n,), upper bounds where `values` are lower ones, infinite where there is none; None where all
            values are exact.
    """

    values: FloatArray
    sources: Sequence[str]
    missing: Sequence[str]
    upper: Optional[FloatArray] = None
