# SPDX-License-Identifier: GPL-2.0-or-later
"""What is to be said of the features of a pull: the same sentence once, with how often it was due."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from crm_dataspace_plugin.core.words import say

SHOWN = 20  # different sentences told; the rest is counted
KEPT = 1000  # different sentences kept, the most frequent ones: each value of a long column may bring its own


class Remarks:
    """Counts sentences."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def note(self, words: str) -> None:
        self._counts[words] += 1
        if len(self._counts) > 2 * KEPT:
            self._counts = Counter(dict(self._counts.most_common(KEPT)))

    def kept(self) -> dict[str, int]:
        """Return the most frequent sentences and how often each was due, as `add` takes them."""
        return dict(self._counts.most_common(KEPT))

    def add(self, kept: Mapping[str, int]) -> None:
        self._counts.update(kept)

    def sentences(self) -> tuple[str, ...]:
        """Return them for people, the most frequent first."""
        shown = [
            words if times == 1 else say("{words} ({times} times)", words=words, times=times)
            for words, times in self._counts.most_common(SHOWN)
        ]
        hidden = len(self._counts) - len(shown)
        return tuple(shown) + ((say("{hidden} further kinds of remarks.", hidden=hidden),) if hidden > 0 else ())
