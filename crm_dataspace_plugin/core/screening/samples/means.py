# SPDX-License-Identifier: GPL-2.0-or-later
"""Mean contents of facilities from their samples.

A sample counts by its weight: the mass or length of waste that it stands for, such as its interval of depth. Where one
sample of a facility has no weight, all of that facility count alike: a part of them would speak for the whole.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from crm_dataspace_plugin.core.schema import Value
from crm_dataspace_plugin.core.screening.arrays import BoolArray, FloatArray
from crm_dataspace_plugin.core.screening.values.matching import grouped, id_text

_NOBODY = -1


def content_field(symbol: str) -> str:
    """Return the name of the field that holds the mean content of an element in mg/kg."""
    return f"{symbol}_ppm"


@dataclass(frozen=True)
class Means:
    """Contents of n facilities.

    Attributes:
        contents: by symbol, shape (n,), mg/kg; NaN where no sample says anything.
        samples: of each facility, shape (n,).
        weighted: whether its samples count by their weights, shape (n,).
        strangers: samples of facilities that are not there, or whose id more than one facility has.
    """

    contents: Mapping[str, FloatArray]
    samples: NDArray[np.int64]
    weighted: BoolArray
    strangers: int

    @property
    def sampled(self) -> int:
        """Facilities with at least one sample."""
        return int(np.count_nonzero(self.samples))


def facility_means(
    ids: Sequence[Value], references: Sequence[Value], contents: Mapping[str, FloatArray], weights: FloatArray
) -> Means:
    """Return the mean contents of each facility.

    Args:
        ids: of the n facilities.
        references: for each of m samples the id of its facility.
        contents: by symbol, shape (m,), mg/kg; NaN where not measured.
        weights: shape (m,); NaN or 0 where a sample has none.
    """
    size, owner = len(ids), owners(ids, references)
    mine = owner >= 0
    samples = np.bincount(owner[mine], minlength=size).astype(np.int64)
    weightless = mine & ~(weights > 0)
    weighted = (samples > 0) & (np.bincount(owner[weightless], minlength=size) == 0)
    counted = np.where(mine & weighted[owner] if size else mine, weights, 1.0)
    means = {symbol: _mean(values, counted, owner, size) for symbol, values in contents.items()}
    return Means(means, samples, weighted, int(np.count_nonzero(~mine)))


def owners(ids: Sequence[Value], references: Sequence[Value]) -> NDArray[np.intp]:
    """Return for each sample the position of its facility, -1 where that is not there or not clear."""
    places = {key: found[0] for key, found in grouped(ids).items() if len(found) == 1}
    return np.array([places.get(id_text(each), _NOBODY) for each in references], dtype=np.intp)


def _mean(values: FloatArray, weights: FloatArray, owner: NDArray[np.intp], size: int) -> FloatArray:
    known = (owner >= 0) & np.isfinite(values)
    total = np.bincount(owner[known], weights=weights[known] * values[known], minlength=size)
    weight = np.bincount(owner[known], weights=weights[known], minlength=size)
    return np.divide(total, weight, out=np.full(size, np.nan), where=weight > 0)
