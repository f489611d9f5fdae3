# SPDX-License-Identifier: GPL-2.0-or-later
"""What is missing in the results of the other algorithms, by the field that tells it beside each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Union

import numpy as np

from crm_dataspace_plugin.algorithms.adding import Rows
from crm_dataspace_plugin.algorithms.other_results import OtherResults
from crm_dataspace_plugin.core.screening.arrays import FloatArray
from crm_dataspace_plugin.core.screening.resource.gaps import MASS
from crm_dataspace_plugin.core.screening.values.units import Dimension
from crm_dataspace_plugin.core.words import say

_COUNTED = {"yes_count": "unknown_count"}  # so many may come on top
_NAMED = {"ri": "ri_missing", "crm_score": "crm_missing", "crm_tonnes": "crm_missing"}  # how much is not known


@dataclass(frozen=True)
class Gaps:
    """Attributes:
    values: shape (n,), NaN where what is missing leaves nothing that says something.
    upper: what they may be at most, None where no field tells what is missing.
    missing: in words, for each.
    """

    values: FloatArray
    upper: Optional[FloatArray] = None
    missing: tuple[str, ...] = ()


def gaps_of(rows: Union[Rows, OtherResults], field: str, fields: set[str], values: FloatArray) -> Gaps:
    """Return a field's values with what is missing in them; `fields` are the names that the layer has."""
    if _COUNTED.get(field) in fields:
        more = np.nan_to_num(rows.quantities(_COUNTED[field], Dimension.NUMBER))
        return Gaps(
            values, values + more, tuple(say("{value:g} of the answers", value=each) if each else "" for each in more)
        )
    if _NAMED.get(field) in fields:
        missing = tuple(str(each or "") for each in rows.values(_NAMED[field]))
        known = np.where([each.startswith(MASS) for each in missing], np.nan, values)
        return Gaps(known, np.where([bool(each) for each in missing], np.inf, known), missing)
    return Gaps(values)
