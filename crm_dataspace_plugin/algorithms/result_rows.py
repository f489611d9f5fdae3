# SPDX-License-Identifier: GPL-2.0-or-later
"""Columns that a method found, turned into rows as they are written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

Column = Union[NDArray[np.generic], Sequence[Any]]

AT_ONCE = 2_000  # rows: all of a large layer would take a second or two without a word


def rows_of(columns: Sequence[Column]) -> Iterator[tuple[Any, ...]]:
    """Yield the rows as plain values; the columns are of the same length, and there is at least one."""
    for start in range(0, len(columns[0]), AT_ONCE):
        yield from zip(*(_plain(each[start : start + AT_ONCE]) for each in columns))


def _plain(part: Column) -> Sequence[Any]:
    return list(part.tolist()) if isinstance(part, np.ndarray) else part
