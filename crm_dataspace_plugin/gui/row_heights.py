# SPDX-License-Identifier: GPL-2.0-or-later
"""Where each row of a list begins and ends; a row that was never measured has an estimated height."""

from __future__ import annotations

import numpy as np


class RowHeights:
    """All heights are pixels, those of a list from its first row's top."""

    def __init__(self) -> None:
        self._heights = np.zeros(0)
        self._tops = np.zeros(1)  # of each row, and the end of the last
        self._measured = np.zeros(0, dtype=bool)

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def end(self) -> int:
        return int(self._tops[-1])

    def forget(self, count: int, estimate: int) -> None:
        """Begin anew with `count` rows that nobody has measured."""
        self._heights = np.full(count, float(estimate))
        self._measured = np.zeros(count, dtype=bool)
        self._add_up()

    def doubt(self, row: int) -> None:
        """Let a row be measured again; it keeps its height until then."""
        self._measured[row] = False

    def top(self, row: int) -> int:
        return int(self._tops[row])

    def height(self, row: int) -> int:
        return int(self._heights[row])

    def unmeasured(self, rows: range) -> list[int]:
        return [row for row in rows if not self._measured[row]]

    def measure(self, measured: dict[int, int]) -> None:
        """Take the heights of some rows."""
        for row, high in measured.items():
            self._heights[row], self._measured[row] = high, True
        self._add_up()

    def row_at(self, y: float) -> int:
        """Return the row at a height, the first or the last where it lies outside; -1 without rows."""
        return int(min(max(np.searchsorted(self._tops, y, side="right") - 1, 0), len(self) - 1))

    def rows_between(self, top: int, bottom: int) -> range:
        """Return the rows that lie, also in part, between two heights."""
        if not len(self) or bottom < 0 or top >= self._tops[-1]:
            return range(0)
        return range(self.row_at(top), self.row_at(bottom) + 1)

    def _add_up(self) -> None:
        self._tops = np.concatenate(([0.0], np.cumsum(self._heights)))
