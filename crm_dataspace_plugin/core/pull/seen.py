# SPDX-License-Identifier: GPL-2.0-or-later
"""Which texts came before, in 8 bytes each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np


class Seen:
    """Remembers texts by their hash of 64 bits, in sorted runs that are joined when they have grown alike.

    Two different texts are taken for the same with a probability of n² / 2⁶⁵: for a million 3 in 100 million.
    """

    def __init__(self) -> None:
        self._runs: list[Any] = []

    def repeated(self, texts: Sequence[str]) -> list[bool]:
        """Tell of each text whether it came before, here or in an earlier call, and remember all."""
        hashes = np.fromiter(map(hash, texts), np.int64, len(texts))
        _, first = np.unique(hashes, return_index=True)
        came = np.ones(len(texts), dtype=bool)
        came[first] = False
        for run in self._runs:
            came |= _held(run, hashes)
        if not came.all():
            self._add(np.sort(hashes[~came]))
        return [bool(each) for each in came]

    def holds(self, texts: Sequence[str]) -> list[bool]:
        """Tell of each text whether it came before, and remember none."""
        hashes = np.fromiter(map(hash, texts), np.int64, len(texts))
        came = np.zeros(len(texts), dtype=bool)
        for run in self._runs:
            came |= _held(run, hashes)
        return [bool(each) for each in came]

    def _add(self, run: Any) -> None:
        while self._runs and len(self._runs[-1]) <= 2 * len(run):
            run = np.concatenate((self._runs.pop(), run))
            run.sort(kind="stable")  # which joins runs that are sorted
        self._runs.append(run)


def _held(run: Any, hashes: Any) -> Any:
    places = np.searchsorted(run, hashes)
    places[places == len(run)] = 0
    return run[places] == hashes
